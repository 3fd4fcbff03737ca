"""Works of inmates: add, edit, move through the statuses, publish. Nothing is deleted."""

import logging
import re
from collections.abc import Collection

from sqlalchemy.orm import Session

from pasopati_desktop.domain import consent as consent_rules
from pasopati_desktop.domain import works as rules
from pasopati_desktop.domain.consent import Channel, Purpose
from pasopati_desktop.domain.errors import Conflict, InvalidInput, RecordMissing, RuleViolation
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.domain.works import PUBLIC_STATUSES, WorkDraft, WorkStatus
from pasopati_desktop.services import figure_consents, guideline, numbers, photos
from pasopati_desktop.services.photos import TakenPhoto
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import works as queries
from pasopati_desktop.storage.tables import Work

log = logging.getLogger(__name__)

_SUBJECT_CODE = re.compile(r"S-[2-9A-HJKMNP-TV-Z]{8}", re.ASCII)
_SET_ELSEWHERE = {"status", "level", "subject_code"}


@reads
def problems(workspace: Workspace, draft: WorkDraft, work_id: int | None = None) -> dict[str, str]:
    """Return field -> code, by the rules that `add` and `edit` apply; for the editor."""
    with workspace.reading() as session:
        price = None if work_id is None else get(session, work_id).price
        return _problems(workspace, session, draft, price)


def _problems(
    workspace: Workspace, session: Session, draft: WorkDraft, price: int | None
) -> dict[str, str]:
    categories = guideline.in_force(session, DocumentKind.WORK_CATEGORIES).value
    found = rules.problems(
        draft, now=workspace.clock(), categories={item.code for item in categories}
    )
    if codes := rules.text_problems(draft.maker_name):
        found["maker_name"] = min(codes)
    elif len(draft.maker_name) > 200:
        found["maker_name"] = "work.text_too_long"
    if draft.subject_code and not _SUBJECT_CODE.fullmatch(draft.subject_code):
        found["subject_code"] = "work.bad_subject_code"
    # Prices are set by the workshop: handbook section 11.
    if draft.price != price and Role.WORKS_OFFICER not in workspace.identity.roles:
        found["price"] = "work.price_not_yours"
    return found


@writes(Permission.WRITE_WORK)
def add(workspace: Workspace, draft: WorkDraft, taken: Collection[TakenPhoto] = ()) -> int:
    """Record a work under the next number of its year, as a concept; return its id.

    `taken` are the photos of the draft as `photos.prepare` left them in the store.

    Raises:
        InvalidInput: a field is wrong, or a photo is not in the store; nothing was written.
    """
    with workspace.writing() as session:
        work = insert(workspace, session, draft, taken)
        work_id, code = work.id, work.code
    log.info("work added id=%d code=%s photos=%d", work_id, code, len(draft.photos))
    return work_id


def insert(
    workspace: Workspace, session: Session, draft: WorkDraft, taken: Collection[TakenPhoto] = ()
) -> Work:
    """Do what `add` does, inside the caller's transaction."""
    if found := _problems(workspace, session, draft, None):
        raise InvalidInput(found)
    now = workspace.clock()
    work = Work(
        code=f"?{now.timestamp()}",
        categories_version_id=guideline.in_force(session, DocumentKind.WORK_CATEGORIES).version_id,
        status=WorkStatus.DRAFT,
        created_at=now,
        created_by=workspace.officer_id,
        changed_at=now,
    )
    _fill(work, draft)
    session.add(work)
    session.flush()
    entry = numbers.take(workspace, session, "work", subject=work.title, record=f"work/{work.id}")
    work.code = entry.number
    photos.place(workspace, session, work.id, draft.photos, taken)
    return work


def _fill(work: Work, draft: WorkDraft) -> None:
    for name in queries.DRAFT_COLUMNS:
        if name not in _SET_ELSEWHERE:
            value = getattr(draft, name)
            setattr(work, name, value.strip() if isinstance(value, str) else value)
    work.level = draft.level
    work.shares = list(draft.shares)
    work.subject_code = draft.subject_code or work.subject_code
    if work.maker_name and not work.subject_code:
        work.subject_code = consent_rules.new_subject_code()


@writes(Permission.WRITE_WORK)
def edit(
    workspace: Workspace,
    work_id: int,
    draft: WorkDraft,
    version: int,
    taken: Collection[TakenPhoto] = (),
) -> WorkStatus:
    """Change fields and photos (add, order, describe, remove); return the status after it.

    A published work whose public content changes goes back to curation: the head of unit decided
    on what was there before.

    Raises:
        InvalidInput: a field is wrong, or a photo is not in the store.
        Conflict: somebody else saved first; nothing was overwritten.
    """
    with workspace.writing() as session:
        work = get(session, work_id, version)
        if found := _problems(workspace, session, draft, work.price):
            raise InvalidInput(found)
        before = _draft_of(session, work)
        if draft.category != work.category:
            in_force = guideline.in_force(session, DocumentKind.WORK_CATEGORIES)
            work.categories_version_id = in_force.version_id
        _fill(work, draft)
        photos.place(workspace, session, work_id, draft.photos, taken)
        session.flush()
        after = _draft_of(session, work)
        if after != before:
            # Photos are rows of their own; this also makes a change of them a new version.
            work.changed_at = workspace.clock()
        if work.status in PUBLIC_STATUSES and rules.needs_new_decision(before, after):
            work.status = WorkStatus.CURATED
        status = work.status
    log.info("work edited id=%d status=%s", work_id, status)
    return status


def _draft_of(session: Session, work: Work) -> WorkDraft:
    return queries.draft_of(work, queries.photos_of(session, [work.id]).get(work.id, []))


@writes(Permission.WRITE_WORK)
def move(workspace: Workspace, work_id: int, to: WorkStatus, version: int) -> None:
    """Change the status; into the gallery only `publish` leads.

    Raises:
        RuleViolation: `work.step_not_allowed`.
        Conflict: somebody else saved first.
    """
    with workspace.writing() as session:
        work = get(session, work_id, version)
        old = work.status
        if to is WorkStatus.PUBLISHED and old is not WorkStatus.SOLD:
            raise RuleViolation("work.step_not_allowed", status=old, to=to)
        work.status = rules.advance(old, to)
        work.changed_at = workspace.clock()
    log.info("work moved id=%d old=%s new=%s", work_id, old, to)


@writes(Permission.PUBLISH_WORK)
def publish(workspace: Workspace, work_id: int, version: int) -> None:
    """Let the work into the gallery; the next build shows it, after asking the same again.

    Raises:
        RuleViolation: `work.step_not_allowed`: it was not curated.
        InvalidInput: consent or content is not such that the public may see it.
        Conflict: somebody else saved first.
    """
    with workspace.writing() as session:
        work = get(session, work_id, version)
        status = rules.advance(work.status, WorkStatus.PUBLISHED)
        if found := blocks(workspace, session, work):
            raise InvalidInput(found)
        now = workspace.clock()
        work.status = status
        work.published_at = work.published_at or now
        work.published_by = workspace.officer_id
        work.changed_at = now
    log.info("work published id=%d", work_id)


def blocks(workspace: Workspace, session: Session, work: Work) -> dict[str, str]:
    """Return field -> code of all that keeps the work from the public now.

    Reasons of the consent have keys such as `consent.0`.
    """
    draft = _draft_of(session, work)
    row = next(iter(queries.consents_of(session, [work.id]).get(work.id, [])), None)
    found = rules.publishing_problems(draft)
    forbidden = consent_rules.may_publish(
        draft.facts,
        queries.consent_of(row) if row is not None else None,
        Purpose.CATALOGUE,
        Channel.SITE,
        workspace.clock(),
    )
    found.update({f"consent.{at}": code for at, code in enumerate(sorted(forbidden))})
    return found


def get(session: Session, work_id: int, version: int | None = None) -> Work:
    """Return the row.

    Raises:
        RecordMissing: there is no such work.
        Conflict: it is not the version that was seen.
    """
    work = session.get(Work, work_id)
    if work is None:
        raise RecordMissing("work.missing", id=work_id)
    if version is not None and work.version != version:
        raise Conflict("record.changed_by_other")
    return work


@reads
def count_uncleaned(workspace: Workspace) -> int:
    """Return how many channels and statements still show who withdrew: the badge of the room."""
    with workspace.reading() as session:
        statements = figure_consents.to_take_back(session, workspace.clock())
        return len(queries.open_removals(session)) + len(statements)
