"""Whether the people on the pictures of a text still agree: asked before anything leaves.

The declaration is in the text that was signed; whether it holds is looked up here each time, inside
the caller's transaction. Consents are recorded in *Karya*, so an inmate without a work has none.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from pasopati_desktop.domain import figure_rules
from pasopati_desktop.domain.consent import WIB, ends_at
from pasopati_desktop.domain.errors import InvalidInput, RuleViolation
from pasopati_desktop.domain.figure_rules import Fault, Standing
from pasopati_desktop.domain.figures import Figure, ShownInmate
from pasopati_desktop.domain.release import Channel
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services.statement_case import Case
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import figures as queries
from pasopati_desktop.storage import statements as statement_queries
from pasopati_desktop.storage.figures import Signed
from pasopati_desktop.storage.tables import Statement

MOST_CHOICES = 500
_NOT_OUT = frozenset({Status.APPROVED, Status.VOIDED})


@dataclass(frozen=True)
class ConsentChoice:
    """A consent the writer may name for a picture. It tells the code and the work, and no name."""

    consent_id: int
    subject_code: str
    work_code: str
    work_title: str
    last_day: date | None
    """In WIB; None while the form is not signed."""
    fault: str = ""
    """Code of why it does not let a face go to the press today; blank if it does."""

    @property
    def inmate(self) -> ShownInmate:
        return ShownInmate(self.consent_id, self.subject_code)


@dataclass(frozen=True)
class Affected:
    """A text that stands and shows somebody who may not be shown any more."""

    statement_id: int
    label: str
    """Its number, or its title."""
    status: Status
    published_at: datetime | None
    faults: tuple[Fault, ...]

    @property
    def is_out(self) -> bool:
        return self.status not in _NOT_OUT


def standings(
    session: Session, figures: Iterable[Figure], *, lock: bool = False
) -> dict[int, Standing | None]:
    """Return what is known now of every consent that pictures name.

    `lock`: it stays so until the transaction ends; for what decides that something leaves.
    """
    ids = figure_rules.named(figures)
    if not ids:
        return {}
    found = queries.signed(session, ids, lock=lock)
    return {number: _standing(found.get(number)) for number in ids}


def _standing(signed: Signed | None) -> Standing | None:
    if signed is None:
        return None
    work = signed.work
    return Standing(signed.consent, work.maker_is_child, work.maker_is_patient)


@reads
def choices(workspace: Workspace, figures: Sequence[Figure] = ()) -> tuple[ConsentChoice, ...]:
    """Return the consents that let a face go to the press today, and those `figures` name already.

    What is named and does not hold any more comes first, with its fault.
    """
    now = workspace.clock()
    with workspace.reading() as session:
        named = queries.signed(session, figure_rules.named(figures))
        held = {
            inmate.consent_id: inmate.subject_code for item in figures for inmate in item.inmates
        }
        found = [_choice(number, held[number], named.get(number), now) for number in sorted(held)]
        known = {item.consent_id for item in found} | {one.consent_id for one in named.values()}
        usable = [
            _choice(one.consent_id, one.consent.subject_code, one, now)
            for one in queries.for_the_press(session, MOST_CHOICES)
            if one.consent_id not in known
        ]
    found.sort(key=lambda item: not item.fault)
    return (*found, *(item for item in usable if not item.fault))


def _choice(number: int, code: str, signed: Signed | None, now: datetime) -> ConsentChoice:
    inmate = ShownInmate(number, code)
    fault = figure_rules.inmate_fault(inmate, _standing(signed), now, figure_rules.PRESS)
    if signed is None:
        return ConsentChoice(number, code, "", "", None, fault)
    end = ends_at(signed.consent)
    last = (end.astimezone(WIB) - timedelta(minutes=1)).date() if end is not None else None
    return ConsentChoice(number, code, signed.work.code, signed.work.title, last, fault)


def require_cleared(case: Case) -> None:
    """Refuse a signature while somebody on a picture may not be shown.

    Raises:
        InvalidInput: `figures` with the code of the first fault.
    """
    shown = case.content.figures
    found = figure_rules.faults(shown, standings(case.session, shown, lock=True), case.at)
    if found:
        raise InvalidInput({"figures": found[0].code})


def keep_still(case: Case) -> None:
    """Let nobody withdraw a consent of the pictures until the caller's transaction ends."""
    standings(case.session, case.content.figures, lock=True)


def refusal(
    session: Session, row: Statement, content: StatementContent, now: datetime
) -> RuleViolation | None:
    """Return why an approved text with its pictures does not leave now, or None."""
    is_out = row.status not in _NOT_OUT
    found = figure_rules.release_faults(
        content.figures, standings(session, content.figures), now, is_out=is_out
    )
    if not found:
        return None
    code = "statement.figure_out" if is_out else "statement.figure_held"
    return RuleViolation(code, number=found[0].row + 1)


@reads
def gate(workspace: Workspace, statement_id: int) -> None:
    """Refuse to hand out an approved text with its pictures, embargo or not.

    Raises:
        RecordMissing: `statement.missing`.
        RuleViolation: `statement.figure_held` or `statement.figure_out`.
    """
    with workspace.reading() as session:
        row = statement_queries.get(session, statement_id)
        content = statement_queries.content_of(session, row)
        refused = refusal(session, row, content, workspace.clock()) if row.number else None
    if refused is not None:
        raise refused


def require_channel(case: Case, channel: Channel) -> None:
    """Refuse a channel that somebody on a picture did not agree to.

    Raises:
        InvalidInput: `channel`: `statement.figure_channel`.
    """
    if channel in _refused(case.session, case.content.figures, case.at):
        raise InvalidInput({"channel": "statement.figure_channel"})


def _refused(session: Session, shown: Sequence[Figure], now: datetime) -> frozenset[Channel]:
    known = standings(session, shown)
    return frozenset(
        channel
        for channel in Channel
        if any(
            fault.code == "figure.consent_channel"
            for fault in figure_rules.faults(shown, known, now, figure_rules.CHANNELS[channel])
        )
    )


@reads
def refused_channels(workspace: Workspace, statement_id: int) -> frozenset[Channel]:
    """Return where a text may not be given out because somebody on a picture did not agree to it.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        content = statement_queries.content_of(
            session, statement_queries.get(session, statement_id)
        )
        return _refused(session, content.figures, workspace.clock())


@reads
def held_back(workspace: Workspace, statement_id: int) -> Affected | None:
    """Return what keeps the pictures of one approved text from leaving now; None if nothing does.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        row = statement_queries.get(session, statement_id)
        if row.number is None:
            return None
        content = statement_queries.content_of(session, row)
        found = figure_rules.release_faults(
            content.figures,
            standings(session, content.figures),
            workspace.clock(),
            is_out=row.status not in _NOT_OUT,
        )
        return _affected(row, found) if found else None


def to_take_back(session: Session, now: datetime) -> list[Affected]:
    """Return the texts that stand and whose pictures have to be taken back, the newest first.

    It ends by itself: once a text was corrected, withdrawn or made void, it stands no more.
    """
    since = queries.shown_since(session)
    if since is None:
        return []
    shown = queries.standing_with_inmates(session, since)
    known = standings(session, (figure for item in shown for figure in item.figures))
    found: list[Affected] = []
    for item in shown:
        faults = figure_rules.faults(item.figures, known, now)
        if taken := tuple(fault for fault in faults if fault.is_taken_back):
            found.append(_affected(item.row, taken))
    return found


def showing(session: Session, subject_codes: Collection[str]) -> list[Affected]:
    """Return the texts that stand and show one of these people, for the question before."""
    shown = queries.standing_with_inmates(session) if subject_codes else []
    return [_affected(item.row, ()) for item in shown if item.codes & set(subject_codes)]


def _affected(row: Statement, faults: tuple[Fault, ...]) -> Affected:
    return Affected(row.id, row.number or row.title, row.status, row.published_at, faults)
