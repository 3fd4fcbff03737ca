"""Many invented statements in every state of the workflow, with versions, steps and numbers.

Written many rows at a time, each with its trace: fifty thousand in a minute, not in an hour.
"""

import logging
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import guideline
from pasopati_desktop.services.sample_maker import Office, Person, StatementMaker
from pasopati_desktop.services.workspace import Workspace, writes
from pasopati_desktop.storage import officers
from pasopati_desktop.storage.tables import Assignment, Incident, Officer

log = logging.getLogger(__name__)

SEED = 1
BATCH = 500
SPAN = timedelta(days=9 * 365)
RECENT = timedelta(days=40)
SETTLED = timedelta(hours=20)
"""Even the newest began so long ago that all its steps lie in the past."""

_S = Status
_RECENT_SHARES = {
    _S.DRAFT: 15,
    _S.RETURNED: 8,
    _S.VERIFYING: 10,
    _S.REVIEW: 10,
    _S.APPROVAL: 8,
    _S.APPROVED: 10,
    _S.PUBLISHED: 35,
    _S.REJECTED: 4,
}
_OLD_SHARES = {
    _S.ARCHIVED: 78,
    _S.PUBLISHED: 9,
    _S.CORRECTED: 3,
    _S.WITHDRAWN: 2,
    _S.VOIDED: 2,
    _S.REJECTED: 4,
    _S.DRAFT: 2,
}


@writes(Permission.POLL)
def fill(workspace: Workspace, count: int, control: JobControl, *, seed: int = SEED) -> int:
    """Store `count` invented statements of the last nine years; return how many.

    The newest eight of a hundred are still in hand. The same seed and clock give the same rows.
    They are meant for a folder of their own.

    Raises:
        Cancelled: between batches of 500; what was stored stays.
    """
    chance = random.Random(seed)  # noqa: S311 - invented data, the same every time
    plan = list(_plan(chance, count, workspace.clock()))
    for start in range(0, count, BATCH):
        control.step(start, count, "pernyataan")
        with workspace.writing() as session:
            maker = StatementMaker(session, chance, _office(session, workspace.clock()), start)
            for status, at in plan[start : start + BATCH]:
                maker.make(status, at)
            maker.store()
    control.step(count, count, "pernyataan")
    log.info("sample statements stored count=%d", count)
    return count


def _plan(chance: random.Random, count: int, now: datetime) -> Iterator[tuple[Status, datetime]]:
    """Yield status and time of beginning of each, the oldest first."""
    recent = max(count * 8 // 100, min(count, 60))
    older = count - recent
    for number in range(older):
        at = now - SPAN + (SPAN - RECENT) * (number / max(older, 1))
        yield chance.choices(tuple(_OLD_SHARES), tuple(_OLD_SHARES.values()))[0], at
    for number in range(recent):
        at = now - SETTLED - RECENT * (1 - number / recent)
        status = chance.choices(tuple(_RECENT_SHARES), tuple(_RECENT_SHARES.values()))[0]
        yield status, at


def _office(session: Session, now: datetime) -> Office:
    held = session.execute(officers.held_on(officers.day_of(session, now))).scalars()
    people: dict[Role, Person] = {}
    for row in held:
        people.setdefault(row.role, _person(session, row))
    chains = guideline.in_force(session, DocumentKind.CHAINS)
    unit = guideline.in_force(session, DocumentKind.UNIT)
    scheme = guideline.in_force(session, DocumentKind.NUMBERING)
    known = session.execute(select(Incident.id, Incident.severity, Incident.category))
    return Office(
        people=people,
        book=chains.value,
        chains_id=chains.version_id or None,
        unit_id=unit.version_id,
        letterhead_id=guideline.in_force(session, DocumentKind.LETTERHEAD).version_id,
        scheme=scheme.value,
        scheme_id=scheme.version_id,
        zone=ZoneInfo(unit.value.timezone),
        incidents=tuple((row[0], row[1], row[2]) for row in known),
    )


def _person(session: Session, row: Assignment) -> Person:
    officer = session.get_one(Officer, row.officer_id)
    return Person(officer.id, officer.name, officers.title_of(row), officer.nip)
