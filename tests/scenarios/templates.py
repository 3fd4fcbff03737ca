"""How each writing service of templates is called by an officer who may."""

from dataclasses import replace

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import templates
from tests.data import Desk
from tests.scenario import Scenario, Steps

CODE = "awal-kesehatan-sedang"


def _save(desk: Desk) -> Steps:
    changed = replace(templates.shipped()[CODE], name="Pernyataan awal: dapur umum")
    return desk.as_role(Role.SECRETARY), lambda view: templates.save(
        view, changed, "Nama yang lebih jelas", seen=0
    )


def _set_active(desk: Desk) -> Steps:
    return desk.as_role(Role.TEAM_LEAD), lambda view: templates.set_active(
        view, CODE, "Tidak dipakai lagi", active=False
    )


def _restore(desk: Desk) -> Steps:
    changed = replace(templates.shipped()[CODE], name="Nama lain")
    officer = desk.as_role(Role.SECRETARY)
    templates.save(officer, changed, "Percobaan", seen=0)
    return officer, lambda view: templates.restore_shipped(view, CODE, "Kembali ke bawaan")


SCENARIOS: dict[str, Scenario] = {
    "templates.save": _save,
    "templates.set_active": _set_active,
    "templates.restore_shipped": _restore,
}
