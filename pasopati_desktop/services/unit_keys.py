"""The unit's key for the code of authenticity: made, opened here, renewed, revoked, restored.

The key is sealed under the administrator's passphrase in the database. So that the head of unit can
approve while the administrator is at home, a workstation keeps what opens it in a private file of
its data folder (`storage.key_file`). Where that is missing, approval goes on without a code.
"""

import logging
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import key_paper, passphrases
from pasopati_desktop.domain.authenticity import KeyState, key_state
from pasopati_desktop.domain.errors import (
    InvalidInput,
    PasopatiError,
    PermissionDenied,
    RecordMissing,
    RuleViolation,
)
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import key_signing
from pasopati_desktop.services.key_signing import Introduction
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import key_file
from pasopati_desktop.storage import unit_keys as queries
from pasopati_desktop.storage.tables import Statement, UnitKey

if TYPE_CHECKING:
    from pasopati_desktop.documents.authenticity import Sealed

log = logging.getLogger(__name__)

MIN_PASSPHRASE = passphrases.LEAST_CHARS
MAX_PASSPHRASE = 200
MIN_REASON = 10
MAX_REASON = 300


@dataclass(frozen=True)
class KeyRow:
    key_id: str
    public_key: str
    """64 hexadecimal digits."""
    state: KeyState
    made_at: datetime
    retired_at: datetime | None
    revoked_at: datetime | None
    reason: str
    signed: int
    """Documents that carry a code by this key."""
    is_open: bool
    """Whether this workstation can sign with it."""
    workstations: dict[str, str] = field(default_factory=dict)
    """Where it was opened -> since when, ISO 8601."""
    introduced: Introduction | None = None
    """By the key before it; None where only paper can vouch for it."""


@reads
def list_keys(workspace: Workspace) -> list[KeyRow]:
    """Return every key the unit ever had, the newest first."""
    with workspace.reading() as session:
        signed = queries.signed_counts(session)
        links = key_signing.introductions(session)
        return [
            _row(workspace, row, signed.get(row.key_id, 0), links.get(row.key_id))
            for row in queries.newest_first(session)
        ]


def _row(
    workspace: Workspace, row: UnitKey, signed: int, introduced: Introduction | None
) -> KeyRow:
    state = key_state(row.retired_at, row.revoked_at)
    return KeyRow(
        key_id=row.key_id,
        public_key=row.public_key,
        state=state,
        made_at=row.made_at,
        retired_at=row.retired_at,
        revoked_at=row.revoked_at,
        reason=row.reason,
        signed=signed,
        is_open=state is KeyState.ACTIVE and key_file.exists(workspace.data.keys, row.key_id),
        workstations=dict(row.unlocked or {}),
        introduced=introduced,
    )


@reads
def obstacle(workspace: Workspace) -> str | None:
    """Return the code of why an approval on this workstation would carry no code, or None."""
    with workspace.reading() as session:
        row = queries.active(session)
        if row is None:
            return "key.none"
        return None if key_signing.seed_here(workspace.data.keys, row) is not None else "key.locked"


@reads
def absence(workspace: Workspace) -> str | None:
    """Return what `obstacle` does, without opening the key: quick enough to be asked at each look.

    A key file that is damaged is not noticed here; the approval notices it.
    """
    with workspace.reading() as session:
        row = queries.active(session)
        if row is None:
            return "key.none"
        here = key_file.exists(workspace.data.keys, row.key_id)
        return None if here else "key.locked"


@reads
def code_gap(workspace: Workspace, statement_id: int) -> str | None:
    """Return why a statement will carry, or carries, no code; None where one is to be expected.

    Before its approval that is `absence`; afterwards `key.uncoded`, for good.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        row = session.get(Statement, statement_id)
        if row is None:
            raise RecordMissing("statement.missing", id=statement_id)
        numbered, coded = row.number is not None, row.token is not None
    if numbered:
        return None if coded else "key.uncoded"
    return absence(workspace)


def passphrase_problems(passphrase: str, repeated: str | None = None) -> dict[str, str]:
    """Return field -> code of what is wrong with a new passphrase."""
    if len(passphrase.strip()) < MIN_PASSPHRASE:
        return {"passphrase": "key.passphrase_short"}
    if len(passphrase) > MAX_PASSPHRASE:
        return {"passphrase": "input.too_long"}
    if repeated is not None and repeated != passphrase:
        return {"repeated": "key.passphrase_differs"}
    return {}


def _demand_passphrase(passphrase: str) -> None:
    if found := passphrase_problems(passphrase):
        raise InvalidInput(found, limit=MAX_PASSPHRASE, least=MIN_PASSPHRASE)


@writes(Permission.MANAGE_UNIT)
def make(workspace: Workspace, passphrase: str) -> str:
    """Make a key and open it here; the former one retires. Return its id.

    Raises:
        InvalidInput: the passphrase is too short or too long.
        EnvironmentFailure: `key.not_kept`: the key was made, but is locked on this workstation.
    """
    _demand_passphrase(passphrase)
    from pasopati_desktop.documents import authenticity as crypto

    sealed = crypto.make(passphrase)
    former = _enter(workspace, sealed)
    if former:
        _forget(workspace, former)
    key_file.keep(workspace.data.keys, sealed.key_id, sealed.wrapping)
    log.info("unit key made key=%s former=%s", sealed.key_id, former or "-")
    return sealed.key_id


def _enter(workspace: Workspace, sealed: "Sealed") -> str:
    with workspace.writing() as session:
        return enter(workspace, session, sealed)


def enter(workspace: Workspace, session: Session, sealed: "Sealed") -> str:
    """Write a key that the database does not know as the active one; return the former's id.

    A former key that is open here introduces it. Keep the new key's file once this is committed.
    """
    at = workspace.clock()
    former = queries.active(session)
    if former is not None:
        key_signing.introduce(workspace, session, former, sealed.key_id, sealed.public)
        former.retired_at = at
        former.unlocked = None
    session.add(
        UnitKey(
            key_id=sealed.key_id,
            public_key=sealed.public.hex(),
            private_key=sealed.text,
            made_at=at,
            made_by=workspace.officer_id,
            unlocked={_here(workspace): at.isoformat()},
        )
    )
    return former.key_id if former is not None else ""


def _here(workspace: Workspace) -> str:
    return workspace.workstation or "-"


def _forget(workspace: Workspace, key_id: str) -> None:
    try:
        key_file.forget(workspace.data.keys, key_id)
    except PasopatiError as error:
        log.warning("key file stays key=%s code=%s", key_id, error.code)


def _locked(session: Session, key_id: str) -> UnitKey:
    row = session.execute(
        select(UnitKey)
        .where(UnitKey.key_id == key_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).scalar_one_or_none()
    if row is None:
        raise RecordMissing("key.missing", key=key_id)
    return row


def _require_active(row: UnitKey) -> None:
    if key_state(row.retired_at, row.revoked_at) is not KeyState.ACTIVE:
        raise RuleViolation("key.not_active", key=row.key_id)


def _sealed_of(workspace: Workspace, key_id: str) -> str:
    with workspace.reading() as session:
        row = queries.by_key_id(session, key_id)
        if row is None:
            raise RecordMissing("key.missing", key=key_id)
        return row.private_key


@writes(Permission.MANAGE_UNIT)
def unlock(workspace: Workspace, key_id: str, passphrase: str) -> None:
    """Let this workstation sign with the key from now on.

    Raises:
        RuleViolation: `key.wrong_passphrase` or `key.not_active`.
        EnvironmentFailure: `key.not_kept`.
        RecordMissing: `key.missing`.
    """
    from pasopati_desktop.documents import authenticity as crypto

    sealed = _sealed_of(workspace, key_id)
    wrapping = crypto.wrapping_key(sealed, passphrase)
    crypto.unseal(sealed, wrapping, key_id)
    with workspace.writing() as session:
        row = _locked(session, key_id)
        _require_active(row)
        if row.private_key != sealed:
            raise RuleViolation("key.wrong_passphrase")
        key_file.keep(workspace.data.keys, key_id, wrapping)
        row.unlocked = {**(row.unlocked or {}), _here(workspace): workspace.clock().isoformat()}


@writes(Permission.MANAGE_UNIT)
def lock(workspace: Workspace, key_id: str) -> None:
    """Take the key away from this workstation: approvals here carry no code until it is opened.

    Raises:
        EnvironmentFailure: `key.not_forgotten`.
        RecordMissing: `key.missing`.
    """
    with workspace.writing() as session:
        row = _locked(session, key_id)
        key_file.forget(workspace.data.keys, key_id)
        left = {name: at for name, at in (row.unlocked or {}).items() if name != _here(workspace)}
        row.unlocked = left


@writes(Permission.MANAGE_UNIT)
def change_passphrase(workspace: Workspace, key_id: str, old: str, new: str) -> None:
    """Seal the key under another passphrase; other workstations must open it again.

    Raises:
        InvalidInput: the new passphrase is too short or too long.
        RuleViolation: `key.wrong_passphrase` or `key.not_active`.
        RecordMissing: `key.missing`.
    """
    _demand_passphrase(new)
    from pasopati_desktop.documents import authenticity as crypto

    former = _sealed_of(workspace, key_id)
    seed = crypto.unseal(former, crypto.wrapping_key(former, old), key_id)
    sealed = crypto.seal(seed, new)
    was_open = key_file.exists(workspace.data.keys, key_id)
    with workspace.writing() as session:
        row = _locked(session, key_id)
        _require_active(row)
        if row.private_key != former:
            raise RuleViolation("key.wrong_passphrase")
        row.private_key = sealed.text
        at = workspace.clock().isoformat()
        row.unlocked = {_here(workspace): at} if was_open else {}
    if was_open:
        key_file.keep(workspace.data.keys, key_id, sealed.wrapping)


@writes(Permission.MANAGE_UNIT)
def revoke(workspace: Workspace, key_id: str, since: datetime, reason: str) -> None:
    """Declare the key lost or stolen: what it signed from `since` on is not to be believed.

    Raises:
        InvalidInput: the reason is too short or long, or `since` is in the future.
        RuleViolation: `key.already_revoked`.
        RecordMissing: `key.missing`.
    """
    reason = " ".join(reason.split())
    found: dict[str, str] = {}
    if len(reason) < MIN_REASON:
        found["reason"] = "input.too_short"
    elif len(reason) > MAX_REASON:
        found["reason"] = "input.too_long"
    if since > workspace.clock():
        found["since"] = "input.in_future"
    if found:
        limit = MIN_REASON if len(reason) < MIN_REASON else MAX_REASON
        raise InvalidInput(found, limit=limit, now=len(reason))
    with workspace.writing() as session:
        row = _locked(session, key_id)
        if row.revoked_at is not None:
            raise RuleViolation("key.already_revoked", key=key_id)
        row.revoked_at = since
        row.reason = reason
        row.unlocked = None
    _forget(workspace, key_id)
    log.info("unit key revoked key=%s", key_id)


@writes(Permission.MANAGE_UNIT)
def restore(workspace: Workspace, typed: str, passphrase: str) -> str:
    """Bring a key back from its sheet of paper, open it here, and return its id.

    A key the database knows keeps its state; an unknown one becomes the active one.

    Raises:
        Refused: `key.paper_length`, `key.paper_line` or `key.damaged`.
        RuleViolation: `key.wrong_passphrase` or `key.not_active`.
        EnvironmentFailure: `key.not_kept`.
    """
    from pasopati_desktop.documents import authenticity as crypto

    data = key_paper.parse(typed)
    key_id, text = data[:4].hex(), crypto.sealed_text(data[4:])
    wrapping = crypto.wrapping_key(text, passphrase)
    seed = crypto.unseal(text, wrapping, key_id)
    known = any(row.key_id == key_id for row in list_keys(workspace))
    if not known:
        sealed = crypto.seal(seed, passphrase)
        former = _enter(workspace, sealed)
        if former:
            _forget(workspace, former)
        key_file.keep(workspace.data.keys, key_id, sealed.wrapping)
        return key_id
    with workspace.writing() as session:
        row = _locked(session, key_id)
        _require_active(row)
        row.private_key = text
        row.unlocked = {_here(workspace): workspace.clock().isoformat()}
    key_file.keep(workspace.data.keys, key_id, wrapping)
    return key_id


def sealed_sheet(workspace: Workspace, session: Session, key_id: str) -> bytes:
    """Return the bytes of the key's sheet of paper: its id, then the sealed key.

    Raises:
        PermissionDenied: only who may manage the unit.
        RecordMissing: `key.missing`.
    """
    if not workspace.identity.may(Permission.MANAGE_UNIT):
        raise PermissionDenied("permission.missing", permission=Permission.MANAGE_UNIT.value)
    from pasopati_desktop.documents import authenticity as crypto

    row = queries.by_key_id(session, key_id)
    if row is None:
        raise RecordMissing("key.missing", key=key_id)
    return bytes.fromhex(key_id) + crypto.sealed_bytes(row.private_key)
