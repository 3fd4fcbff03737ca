"""Who writes or reviews a statement just now, on whichever workstation.

Taken when an officer begins, refreshed while the screen is open, gone a minute after the last
refresh. A lock never stops a save: `statements.save` compares versions.
"""

import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from pasopati_desktop.domain.desk_locks import (
    EXPIRES_AFTER,
    MAX_NOTE_CHARS,
    MIN_NOTE_CHARS,
    Purpose,
    note_problem,
    purpose_of,
    slot_of,
)
from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import desk_locks as queries
from pasopati_desktop.storage import statements as statement_queries
from pasopati_desktop.storage.tables import DeskLock, LockTakeover

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Holder:
    """Who has a statement in hand, for what, since when."""

    purpose: Purpose
    officer_id: int
    name: str
    workstation: str
    since: datetime
    is_me: bool
    """This officer at this workstation."""


@dataclass(frozen=True)
class Takeover:
    by: str
    from_officer: str
    at: datetime
    note: str


@dataclass(frozen=True)
class Desk:
    """What stands around one statement: who has it in hand, and who took it over last."""

    holders: tuple[Holder, ...]
    takeover: Takeover | None

    def other(self, purpose: Purpose) -> Holder | None:
        """Return who else has it in hand."""
        return next(iter(self.others(purpose)), None)

    def others(self, purpose: Purpose) -> tuple[Holder, ...]:
        """Return everybody else who has it in hand, the first to begin first."""
        return tuple(item for item in self.holders if item.purpose is purpose and not item.is_me)

    def mine(self, purpose: Purpose) -> bool:
        return any(item.purpose is purpose and item.is_me for item in self.holders)


@reads
def look(workspace: Workspace, statement_id: int) -> Desk:
    """Return who has the statement in hand just now."""
    with workspace.reading() as session:
        return _desk(workspace, session, statement_id)


def _desk(workspace: Workspace, session: Session, statement_id: int) -> Desk:
    rows = queries.live(session, [statement_id], workspace.clock())
    taken = queries.takeovers(session, statement_id)
    last = None
    if taken:
        by = next((row for row in rows if row.officer_id == taken[0].by_officer_id), None)
        if by is not None and by.since <= taken[0].at:
            last = Takeover(by.officer_name, taken[0].from_officer, taken[0].at, taken[0].note)
    return Desk(tuple(_holder(workspace, row) for row in rows), last)


def _holder(workspace: Workspace, row: DeskLock) -> Holder:
    return Holder(
        purpose=purpose_of(row.purpose),
        officer_id=row.officer_id,
        name=row.officer_name,
        workstation=row.workstation,
        since=row.since,
        is_me=_is_mine(workspace, row),
    )


def _is_mine(workspace: Workspace, row: DeskLock) -> bool:
    return (row.officer_id, row.workstation) == (workspace.officer_id, workspace.workstation)


@writes(Permission.SAVE_DRAFT)
def hold(workspace: Workspace, statement_id: int, purpose: Purpose) -> Desk:
    """Take the statement in hand if nobody else has it, or refresh one's own hold.

    Reviewers stand side by side, each with an own hold. Never refused: the answer says who has it.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.writing() as session:
        statement_queries.get(session, statement_id)
        at = workspace.clock()
        slot = slot_of(purpose, workspace.officer_id or 0)
        row = queries.get(session, statement_id, slot)
        if row is None:
            _begin(workspace, session, statement_id, slot, at)
        elif _is_mine(workspace, row):
            # Not through the unit of work: a refresh is no news, so no panel reads again for it.
            session.execute(
                update(DeskLock)
                .where(DeskLock.statement_id == statement_id, DeskLock.purpose == slot)
                .values(refreshed_at=at, **({} if _is_live(row, at) else {"since": at}))
            )
        elif not _is_live(row, at):
            _give(workspace, row, at)
        session.flush()
        session.expire_all()
        return _desk(workspace, session, statement_id)


def _is_live(row: DeskLock, at: datetime) -> bool:
    return row.refreshed_at > at - EXPIRES_AFTER


def _begin(
    workspace: Workspace, session: Session, statement_id: int, slot: str, at: datetime
) -> None:
    row = DeskLock(statement_id=statement_id, purpose=slot)
    _give(workspace, row, at)
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:
        log.info("desk lock lost to another workstation id=%d", statement_id)


def _give(workspace: Workspace, row: DeskLock, at: datetime) -> None:
    row.officer_id = workspace.officer_id or 0
    row.officer_name = workspace.identity.name
    row.workstation = workspace.workstation
    row.since = at
    row.refreshed_at = at


@writes(Permission.SAVE_DRAFT)
def release(workspace: Workspace, statement_id: int, purpose: Purpose) -> None:
    """Put the statement down, if it is in one's own hand."""
    with workspace.writing() as session:
        row = queries.get(session, statement_id, slot_of(purpose, workspace.officer_id or 0))
        if row is not None and _is_mine(workspace, row):
            session.delete(row)


@writes(Permission.SAVE_DRAFT)
def take_over(workspace: Workspace, statement_id: int, purpose: Purpose, note: str) -> Desk:
    """Take the statement out of somebody's hand; who had it is told, with the note.

    Raises:
        InvalidInput: the note is shorter than 10 letters, or far too long.
        RecordMissing: `statement.missing`.
    """
    if code := note_problem(note):
        limit = MIN_NOTE_CHARS if code == "input.too_short" else MAX_NOTE_CHARS
        raise InvalidInput({"note": code}, limit=limit)
    with workspace.writing() as session:
        statement_queries.get(session, statement_id)
        at = workspace.clock()
        slot = slot_of(purpose, workspace.officer_id or 0)
        row = queries.get(session, statement_id, slot)
        if row is None:
            _begin(workspace, session, statement_id, slot, at)
        elif not _is_mine(workspace, row):
            if _is_live(row, at):
                session.add(
                    LockTakeover(
                        statement_id=statement_id,
                        from_officer=row.officer_name,
                        by_officer_id=workspace.officer_id,
                        at=at,
                        note=" ".join(note.split()),
                    )
                )
            _give(workspace, row, at)
        session.flush()
        return _desk(workspace, session, statement_id)
