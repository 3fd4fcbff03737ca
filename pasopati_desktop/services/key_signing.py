"""What the unit's key signs: codes of authenticity, the register, and the key that follows it.

Only the active key signs, and only where it is open (`storage.key_file`). Nothing here waits for
it: a code that cannot be made is left out, a register that cannot be signed is refused by name.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from pasopati_desktop.domain import authenticity, register
from pasopati_desktop.domain.errors import PasopatiError, RuleViolation
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import key_file
from pasopati_desktop.storage import unit_keys as queries
from pasopati_desktop.storage.tables import Statement, UnitKey

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Introduction:
    """Who vouched for a key when it took over."""

    by: str
    """Key id of the former."""
    signature: bytes


def seed_here(folder: Path, row: UnitKey) -> bytes | None:
    """Return the seed where a file in `folder` opens it; never raise."""
    wrapping = key_file.read(folder, row.key_id)
    if wrapping is None:
        return None
    from pasopati_desktop.documents import authenticity as crypto

    try:
        return crypto.unseal(row.private_key, wrapping, row.key_id)
    except PasopatiError as error:
        log.warning("key file does not open the key key=%s code=%s", row.key_id, error.code)
        return None


def token_for(workspace: Workspace, session: Session, row: Statement) -> str | None:
    """Set and return the code of a statement inside the transaction that approves it.

    Call it once number, date and `approved_sha256` are set. Whatever is wrong with the key, the
    approval goes on: then there is no code, and None is returned.
    """
    if row.number is None or row.dated is None or row.approved_sha256 is None:
        return None
    key = queries.active(session)
    if key is None:
        return None
    seed = seed_here(workspace.data.keys, key)
    if seed is None:
        log.warning("statement without code id=%s key=%s locked here", row.id, key.key_id)
        return None
    from pasopati_desktop.documents import authenticity as crypto

    try:
        body = authenticity.body(key.key_id, row.dated, row.number, row.approved_sha256)
    except ValueError:
        log.warning("statement without code id=%s dated=%s", row.id, row.dated)
        return None
    row.token = authenticity.write(body, crypto.sign(seed, authenticity.signed_bytes(body)))
    row.key_id = key.key_id
    return row.token


def sign_register(
    workspace: Workspace, session: Session, body: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the register with the signature of the active key.

    A unit that never had a key gets it back unsigned; the page says so.

    Raises:
        RuleViolation: `register.key_locked` on this workstation; `register.key_ended`: the last key
            was revoked and none follows it.
    """
    key = queries.active(session)
    if key is None:
        if not queries.has_any(session):
            return dict(body)
        raise RuleViolation("register.key_ended")
    seed = seed_here(workspace.data.keys, key)
    if seed is None:
        raise RuleViolation("register.key_locked", key=key.key_id)
    from pasopati_desktop.documents import authenticity as crypto

    signature = crypto.sign(seed, register.signed_bytes(body))
    return register.with_signature(body, key.key_id, signature)


def introduce(
    workspace: Workspace, session: Session, former: UnitKey, key_id: str, public: bytes
) -> bool:
    """Let the former key sign the one that follows it; tell whether it could.

    Where the former is locked here, the new key has to be handed over on paper, and that is all.
    """
    seed = seed_here(workspace.data.keys, former)
    if seed is None:
        return False
    from pasopati_desktop.documents import authenticity as crypto

    message = register.link_bytes(bytes.fromhex(former.public_key), public)
    value = f"{former.key_id}:{crypto.sign(seed, message).hex()}"
    queries.keep_link(session, key_id, value)
    return True


def introductions(session: Session) -> dict[str, Introduction]:
    """Return key id -> who introduced it, for the keys that were introduced."""
    found: dict[str, Introduction] = {}
    for key_id, value in queries.links(session).items():
        by, _, signature = value.partition(":")
        found[key_id] = Introduction(by, bytes.fromhex(signature))
    return found
