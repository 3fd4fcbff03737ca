"""Giving an approved text out: the word of the higher offices, the embargo, who received it."""

import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from pasopati_desktop.domain import release, workflow
from pasopati_desktop.domain.chains import needed_concurrence
from pasopati_desktop.domain.errors import InvalidInput, RuleViolation
from pasopati_desktop.domain.release import (
    Authority,
    Channel,
    ConcurrenceDraft,
    DistributionDraft,
    PublicationDraft,
)
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import figure_consents
from pasopati_desktop.services.statement_case import (
    Case,
    disputed_problem,
    enter,
    following,
    open_case,
    require_text,
    require_undisputed,
)
from pasopati_desktop.services.statement_outcome import ENDED, was_given_out
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import distribution as recipients
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.off_system import disputed_words
from pasopati_desktop.storage.tables import Distribution, Statement

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Recipient:
    """One line of the list of who received a text."""

    id: int
    channel: Channel
    name: str
    at: datetime
    link: str
    proof: str
    told_at: datetime | None
    told_note: str


@writes(Permission.RECORD_CONCURRENCE)
def record_concurrence(
    workspace: Workspace, statement_id: int, draft: ConcurrenceDraft, *, sha256: str = ""
) -> None:
    """Write down the word of a higher office about the text as it stands.

    `sha256`: the text the officer has on the screen; blank where nobody looks at one.

    Raises:
        InvalidInput: a field is wrong.
        Conflict: `statement.text_changed`: another text is with the reviewers by now.
        RuleViolation: `statement.step_not_allowed`: it is not with the reviewers or approved;
            `statement.word_before_text`: the word is older than the text it is about.
    """
    if found := release.concurrence_problems(draft, now=workspace.clock()):
        raise InvalidInput(found)
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        if case.row.status not in release.AWAITS_WORD:
            raise RuleViolation("statement.step_not_allowed", status=case.row.status.value)
        if sha256:
            require_text(case, sha256)
        if draft.at < case.version.saved_at - release.CLOCK_SLACK:
            raise RuleViolation("statement.word_before_text")
        said = {
            "name": draft.name.strip(),
            "position": draft.position.strip(),
            "given_by": draft.given_by.value,
            "at": draft.at.isoformat(),
            "evidence": draft.evidence.strip(),
            "sha256": case.version.sha256,
            "recorded_at": case.at.isoformat(),
        }
        case.row.concurrence = {**(case.row.concurrence or {}), draft.authority.value: said}
        case.row.changed_at = case.at
    log.info("concurrence recorded id=%d authority=%s", statement_id, draft.authority.value)


def _problem(case: Case, at: datetime) -> RuleViolation | None:
    concurrence = {
        Authority(name): str(said["sha256"]) for name, said in (case.row.concurrence or {}).items()
    }
    code = release.release_problem(
        case.content,
        disputed=bool(case.lost),
        chain_complete=workflow.is_complete(case.chain, case.trail.signed)
        and case.row.approved_sha256 == case.version.sha256,
        needed=needed_concurrence(
            case.book, case.row.kind, case.incident.severity if case.incident else None
        ),
        concurrence=concurrence,
        sha256=case.version.sha256,
        at=at,
    )
    if code == "statement.disputed":
        return disputed_problem(case)
    if code:
        return RuleViolation(code)
    return figure_consents.refusal(case.session, case.row, case.content, case.at)


@reads
def release_obstacle(workspace: Workspace, statement_id: int) -> RuleViolation | None:
    """Return the refusal of what forbids giving the approved text out now, or None."""
    with workspace.reading() as session:
        case = open_case(workspace, session, statement_id, lock=False)
        return _problem(case, case.at)


@reads
def release_gate(workspace: Workspace, statement_id: int, *, pictures: bool = True) -> None:
    """Refuse to let the approved text leave the office before its embargo ends, or while disputed.

    Called before the official file is exported, printed or sent. Proof copies for use inside carry
    their own mark on every page and are not asked.

    `pictures`: whether its pictures leave with it; then everybody on them has to agree still.

    Raises:
        RecordMissing: `statement.missing`.
        RuleViolation: `statement.not_approved`, `statement.under_embargo` (with `until`),
            `statement.disputed` (with `name`), `statement.figure_held` or `.figure_out`.
    """
    from pasopati_desktop.documents.dates import long_time

    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        if row.number is None:
            raise RuleViolation("statement.not_approved")
        _hold_disputed(workspace, session, row)
        content, now = queries.content_of(session, row), workspace.clock()
        until = release.running_embargo(content, row.status, now=now)
        refused = figure_consents.refusal(session, row, content, now) if pictures else None
    if until is not None:
        raise RuleViolation("statement.under_embargo", until=long_time(until))
    if refused is not None:
        raise refused


@reads
def dispute_gate(workspace: Workspace, statement_id: int) -> None:
    """Refuse to let the official paper be signed while an approval of it is disputed.

    Raises:
        RuleViolation: `statement.disputed` (with `name`).
    """
    with workspace.reading() as session:
        _hold_disputed(workspace, session, queries.get(session, statement_id))


def _hold_disputed(workspace: Workspace, session: Session, row: Statement) -> None:
    if row.status is Status.APPROVED and disputed_words(session, [row.id]):
        require_undisputed(open_case(workspace, session, row.id, lock=False))


@writes(Permission.RELEASE_STATEMENT)
def publish(workspace: Workspace, statement_id: int, draft: PublicationDraft) -> None:
    """Record that the approved text was given out: where, when, with link or proof.

    The same line opens the list of who received it.

    Raises:
        InvalidInput: a field is wrong.
        RuleViolation: `statement.step_not_allowed`, `.chain_incomplete`, `.unclassified`,
            `.exempt`, `.privacy_unchecked`, `.no_concurrence`, `.embargoed`, `.internal_kind`
            or `.disputed` (with `name`), or `.figure_held`: somebody on a picture does not
            agree (any more).
    """
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        status = following(case, Step.PUBLISH)
        approved_at = case.row.approved_at or case.at
        found = release.publication_problems(draft, now=case.at, approved_at=approved_at)
        if found:
            raise InvalidInput(found)
        figure_consents.keep_still(case)
        if problem := _problem(case, draft.at):
            raise problem
        figure_consents.require_channel(case, draft.channel)
        case.row.published_at = draft.at
        case.row.publication = {
            "channel": draft.channel.value,
            "at": draft.at.isoformat(),
            "link": draft.link.strip(),
            "proof": draft.proof.strip(),
        }
        session.add(
            _line(case, DistributionDraft(draft.channel, draft.at, "", draft.link, draft.proof))
        )
        enter(case, Step.PUBLISH, status)


def _line(case: Case, draft: DistributionDraft) -> Distribution:
    return Distribution(
        statement_id=case.row.id,
        channel=draft.channel.value,
        recipient=" ".join(draft.recipient.split()),
        at=draft.at,
        link=draft.link.strip(),
        proof=draft.proof.strip(),
        recorded_by=case.workspace.officer_id,
    )


@writes(Permission.RELEASE_STATEMENT)
def record_distribution(workspace: Workspace, statement_id: int, draft: DistributionDraft) -> int:
    """Write down one more channel or recipient of a text that was given out; return its id.

    Also later, when somebody turns out to have received a text that was corrected since.

    Raises:
        InvalidInput: a field is wrong.
        RuleViolation: `statement.step_not_allowed`: it was never given out.
    """
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        if not was_given_out(case.row.kind, case.row.status):
            raise RuleViolation("statement.step_not_allowed", status=case.row.status.value)
        since = case.row.published_at or case.at
        if found := release.distribution_problems(draft, now=case.at, published_at=since):
            raise InvalidInput(found, limit=release.MAX_RECIPIENT_CHARS)
        line = _line(case, draft)
        session.add(line)
        session.flush()
        case.row.changed_at = case.at
        line_id = line.id
    log.info("distribution recorded id=%d channel=%s", statement_id, draft.channel.value)
    return line_id


@writes(Permission.RELEASE_STATEMENT)
def mark_told(workspace: Workspace, line_id: int, note: str = "") -> None:
    """Write down that a recipient was told of the correction or withdrawal, and how.

    Raises:
        RecordMissing: `statement.recipient_missing`.
        RuleViolation: `statement.nothing_to_tell`: the text still holds.
    """
    with workspace.writing() as session:
        line = recipients.get(session, line_id)
        row = queries.locked(session, line.statement_id)
        if row.status not in ENDED:
            raise RuleViolation("statement.nothing_to_tell")
        if line.told_at is None:
            line.told_at = workspace.clock()
            line.told_by = workspace.officer_id
            line.told_note = " ".join(note.split())[:300]
        statement_id = row.id
    log.info("recipient told id=%d line=%d", statement_id, line_id)


@writes(Permission.RELEASE_STATEMENT)
def unmark_told(workspace: Workspace, line_id: int) -> None:
    """Take a told-mark back that was set by mistake; the audit trail keeps both.

    Raises:
        RecordMissing: `statement.recipient_missing`.
    """
    with workspace.writing() as session:
        line = recipients.get(session, line_id)
        line.told_at = None
        line.told_by = None
        line.told_note = ""


@reads
def recipients_of(workspace: Workspace, statement_id: int) -> list[Recipient]:
    """Return who received the text, as it was written down."""
    with workspace.reading() as session:
        return [
            Recipient(
                id=line.id,
                channel=Channel(line.channel),
                name=line.recipient,
                at=line.at,
                link=line.link,
                proof=line.proof,
                told_at=line.told_at,
                told_note=line.told_note,
            )
            for line in recipients.of(session, statement_id)
        ]
