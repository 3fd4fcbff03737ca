"""Consents of makers: recorded as signed, withdrawn for ever, and what then has to disappear."""

import logging
import stat
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.orm import Session

from pasopati_desktop.domain import consent as rules
from pasopati_desktop.domain import works as work_rules
from pasopati_desktop.domain.consent import Channel, Consent
from pasopati_desktop.domain.errors import (
    EnvironmentFailure,
    InvalidInput,
    RecordMissing,
    Refused,
    RuleViolation,
)
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.works import PUBLIC_STATUSES, WorkStatus
from pasopati_desktop.media.store import FileStore
from pasopati_desktop.services import figure_consents, guideline, works
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import tables
from pasopati_desktop.storage import works as queries

log = logging.getLogger(__name__)

MAX_FORM_BYTES = 30_000_000
_TYPES = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)


@dataclass(frozen=True)
class TakenForm:
    """A scan of a signed form, in the store but on no record yet."""

    sha256: str
    size: int
    """Bytes."""
    media_type: str


@dataclass(frozen=True)
class WithdrawalPlan:
    """What a withdrawal will do, for the question that is asked before."""

    works: tuple[str, ...]
    """Codes; the first is the one asked about, the others are the same person's."""
    channels: tuple[Channel, ...]
    """Where the first work stands."""
    all_channels: tuple[Channel, ...]
    """Where any of them stands."""
    statements: tuple[str, ...] = ()
    """Numbers of the statements that stand and show the person; withdrawing takes none back."""


def take_form(files: FileStore, source: Path) -> TakenForm:
    """Keep the scan of a signed form: PDF, JPEG, PNG or TIFF, at most 30 MB.

    Raises:
        Refused: `consent.form_not_a_file`, `consent.form_too_large` or `consent.form_kind`.
        EnvironmentFailure: the file cannot be read, or the store not be written.
    """
    try:
        facts = source.stat()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise Refused("consent.form_not_a_file") from error
    if not stat.S_ISREG(facts.st_mode):
        raise Refused("consent.form_not_a_file")
    if facts.st_size > MAX_FORM_BYTES:
        raise Refused("consent.form_too_large")
    try:
        with source.open("rb") as stream:
            data = stream.read(MAX_FORM_BYTES + 1)
    except OSError as error:
        raise Refused("consent.form_not_a_file") from error
    if len(data) > MAX_FORM_BYTES:
        raise Refused("consent.form_too_large")
    media_type = next((kind for head, kind in _TYPES if data.startswith(head)), "")
    if not media_type:
        raise Refused("consent.form_kind")
    stored = files.adopt_bytes(data)
    return TakenForm(stored.sha256, stored.size, media_type)


@reads
def problems(workspace: Workspace, consent: Consent) -> dict[str, str]:
    """Return field -> code, by the rule `record` applies; for the editor."""
    return _problems(consent, workspace)


def _problems(consent: Consent, workspace: Workspace) -> dict[str, str]:
    found = rules.problems(consent, now=workspace.clock())
    for name in ("witness", "guardian", "data_kinds", "legal_basis", "language", "text_version"):
        text = str(getattr(consent, name))
        if len(text) > {"text_version": 60, "language": 60}.get(name, 200):
            found[name] = "work.text_too_long"
        elif codes := work_rules.text_problems(text):
            found[name] = min(codes)
    signed = consent.signed_at
    last = consent.valid_until
    if signed is not None and last is not None and last < signed.astimezone(rules.WIB).date():
        found["valid_until"] = "consent.ends_before_signing"
    return found


@writes(Permission.WRITE_WORK)
def record(
    workspace: Workspace,
    work_id: int,
    consent: Consent,
    form: TakenForm | None = None,
    *,
    allow_draft: bool = False,
) -> int:
    """Record a form for a work; it counts from now on instead of the one before. Return its id.

    The person's code is the work's own (a new one where it has none). With `allow_draft` a form
    that is not complete may be kept: it lets nothing be published.

    Raises:
        InvalidInput: something keeps the form from being a consent; nothing was written.
    """
    if consent.withdrawn_at is not None:
        raise RuleViolation("consent.withdrawn_by_act_only")
    with workspace.writing() as session:
        work = works.get(session, work_id)
        code = work.subject_code or rules.new_subject_code()
        consent = replace(
            consent,
            subject_code=code,
            is_child=consent.is_child or work.maker_is_child,
            form_sha256=form.sha256 if form is not None else consent.form_sha256,
        )
        found = _problems(consent, workspace)
        if allow_draft:
            found = {name: rule for name, rule in found.items() if rule not in OPEN_IN_A_DRAFT}
        if found:
            raise InvalidInput(found)
        if form is not None:
            _keep_form(workspace, session, form)
        row = tables.Consent(
            work_id=work_id,
            purposes=sorted(consent.purposes),
            channels=sorted(consent.channels),
            recorded_at=workspace.clock(),
            recorded_by=workspace.officer_id,
            **{name: getattr(consent, name) for name in queries.CONSENT_COLUMNS},
        )
        session.add(row)
        work.subject_code = code
        session.flush()
        consent_id = row.id
    log.info("consent recorded id=%d work=%d level=%d", consent_id, work_id, consent.level)
    return consent_id


OPEN_IN_A_DRAFT = frozenset(
    {
        "input.required",
        "consent.rights_not_explained",
        "consent.no_form",
        "consent.no_guardian",
    }
)
"""Rules that a form still being filled in need not meet."""


def _keep_form(workspace: Workspace, session: Session, form: TakenForm) -> None:
    if not workspace.files.exists(form.sha256):
        raise InvalidInput({"form_sha256": "consent.no_form"})
    guideline.note_file(workspace, session, form.sha256, form.size, form.media_type)


@reads
def withdrawal_plan(workspace: Workspace, work_id: int) -> WithdrawalPlan:
    """Return what `withdraw` would take back, and from where."""
    with workspace.reading() as session:
        work = works.get(session, work_id)
        found = _works_to_withdraw(session, work, whole_person=True)
        where = [_channels(session, item, row) for item, row in found]
        return WithdrawalPlan(
            works=tuple(item.code for item, _ in found),
            channels=where[0] if where else (),
            all_channels=tuple(dict.fromkeys(channel for some in where for channel in some)),
            statements=tuple(
                item.label
                for item in figure_consents.showing(session, {work.subject_code or ""} - {""})
            ),
        )


def reason_problem(reason: str) -> str:
    """Return the code of what is wrong with the reason of a withdrawal, or nothing."""
    if not reason.strip():
        return "input.required"
    if len(reason) > work_rules.MAX_LINE_CHARS:
        return "work.text_too_long"
    return min(work_rules.text_problems(reason), default="")


@writes(Permission.WRITE_WORK)
def withdraw(
    workspace: Workspace, work_id: int, reason: str, *, whole_person: bool = False
) -> tuple[str, ...]:
    """Record that the person took the consent back; return the codes that leave.

    At once every new export leaves the works out, published ones are archived, and each channel
    a work stands in becomes a task. `whole_person` takes all works of the same person along.

    Raises:
        InvalidInput: the reason is missing.
        RuleViolation: `consent.nothing_to_withdraw`.
    """
    reason = reason.strip()
    if code := reason_problem(reason):
        raise InvalidInput({"withdrawal_reason": code})
    with workspace.writing() as session:
        work = works.get(session, work_id)
        found = _works_to_withdraw(session, work, whole_person=whole_person)
        if not found:
            raise RuleViolation("consent.nothing_to_withdraw")
        for item, row in found:
            _withdraw(workspace, session, item, row, reason)
        taken = tuple(item.code for item, _ in found)
    log.info("consent withdrawn work=%d works=%d", work_id, len(taken))
    return taken


def _works_to_withdraw(
    session: Session, work: tables.Work, *, whole_person: bool
) -> list[tuple[tables.Work, tables.Consent]]:
    """Return works with the consent that stands, the one asked about first."""
    same = [work]
    if whole_person and work.subject_code:
        others = queries.works_of_person(session, work.subject_code)
        same += [other for other in others if other.id != work.id]
    consents = queries.consents_of(session, [item.id for item in same])
    latest = [(item, next(iter(consents.get(item.id, [])), None)) for item in same]
    return [(item, row) for item, row in latest if row is not None and row.withdrawn_at is None]


def _channels(session: Session, work: tables.Work, row: tables.Consent) -> tuple[Channel, ...]:
    """Return where the work stands: nowhere, if it never was public."""
    if work.published_at is None:
        return ()
    last = queries.last_publication(session)
    named = {Channel(item) for item in row.channels}
    if work.status in PUBLIC_STATUSES or (last is not None and work.code in last.works):
        named.add(Channel.SITE)
    return tuple(sorted(named))


def _withdraw(
    workspace: Workspace, session: Session, work: tables.Work, row: tables.Consent, reason: str
) -> None:
    now = workspace.clock()
    for channel in _channels(session, work, row):
        session.add(
            tables.ChannelRemoval(work_id=work.id, consent_id=row.id, channel=channel, made_at=now)
        )
    row.withdrawn_at = now
    row.withdrawal_reason = reason
    if work.status in PUBLIC_STATUSES:
        work.status = work_rules.advance(work.status, WorkStatus.ARCHIVED)
    work.changed_at = now


@writes(Permission.WRITE_WORK)
def mark_removed(workspace: Workspace, removal_id: int) -> None:
    """Note that a channel the program cannot reach was cleaned by hand.

    Raises:
        RuleViolation: `consent.site_is_built`: the gallery is cleaned by building it.
    """
    with workspace.writing() as session:
        row = session.get(tables.ChannelRemoval, removal_id)
        if row is None:
            raise RecordMissing("consent.removal_missing", id=removal_id)
        if row.channel is Channel.SITE:
            raise RuleViolation("consent.site_is_built")
        if row.done_at is not None:
            return
        row.done_at = workspace.clock()
        row.done_by = workspace.officer_id
    log.info("channel cleaned removal=%d", removal_id)


@reads
def form_is_whole(workspace: Workspace, sha256: str) -> bool:
    """Tell whether the scan is in the store with its own bytes; reads all of it."""
    try:
        workspace.files.read(sha256)
    except (EnvironmentFailure, InvalidInput):
        return False
    return True
