"""How each writing service of the unit's key is called by one who may."""

from datetime import timedelta

from pasopati_desktop.domain import key_paper
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import unit_keys
from tests.authenticity_kit import PASSPHRASE, a_key
from tests.data import Desk
from tests.scenario import Scenario, Steps


def _make(desk: Desk) -> Steps:
    return desk.as_role(Role.SYSADMIN), lambda view: unit_keys.make(view, PASSPHRASE)


def _unlock(desk: Desk) -> Steps:
    admin, key = desk.as_role(Role.SYSADMIN), a_key(desk)
    unit_keys.lock(admin, key)
    return admin, lambda view: unit_keys.unlock(view, key, PASSPHRASE)


def _lock(desk: Desk) -> Steps:
    key = a_key(desk)
    return desk.as_role(Role.SYSADMIN), lambda view: unit_keys.lock(view, key)


def _change(desk: Desk) -> Steps:
    key = a_key(desk)
    return desk.as_role(Role.SYSADMIN), lambda view: unit_keys.change_passphrase(
        view, key, PASSPHRASE, f"{PASSPHRASE} baru"
    )


def _revoke(desk: Desk) -> Steps:
    key, since = a_key(desk), desk.clock() - timedelta(hours=1)
    return desk.as_role(Role.SYSADMIN), lambda view: unit_keys.revoke(
        view, key, since, "Komputer media dicuri"
    )


def _restore(desk: Desk) -> Steps:
    from pasopati_desktop.documents import authenticity as crypto

    sealed = crypto.make(PASSPHRASE)
    packed = key_paper.packed(bytes.fromhex(sealed.key_id) + crypto.sealed_bytes(sealed.text))
    return desk.as_role(Role.SYSADMIN), lambda view: unit_keys.restore(view, packed, PASSPHRASE)


SCENARIOS: dict[str, Scenario] = {
    "unit_keys.make": _make,
    "unit_keys.unlock": _unlock,
    "unit_keys.lock": _lock,
    "unit_keys.change_passphrase": _change,
    "unit_keys.revoke": _revoke,
    "unit_keys.restore": _restore,
}
