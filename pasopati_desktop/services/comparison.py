"""Two versions side by side: any two, or what is to be signed beside what was known before."""

import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from pasopati_desktop.domain import content_diff, remarks
from pasopati_desktop.domain import statements as texts
from pasopati_desktop.domain.content_diff import ContentDiff
from pasopati_desktop.domain.errors import InvalidInput, RecordMissing
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.word_diff import Kind, LineDiff
from pasopati_desktop.domain.workflow import SIGNATURES, Step
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import statement_versions
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.off_system import disputed_words
from pasopati_desktop.storage.tables import Incident, Statement, StatementStep, VersionName

log = logging.getLogger(__name__)

MAX_NAME_CHARS = 80
_TOLD = SIGNATURES | {Step.RETURN, Step.REJECT}


@dataclass(frozen=True, order=True)
class VersionRef:
    """A version of a statement, or of the one that it corrects."""

    statement_id: int
    number: int


@dataclass(frozen=True)
class VersionInfo:
    ref: VersionRef
    name: str
    """What an officer calls it, or blank."""
    author: str
    saved_at: datetime
    sha256: str
    step: Step | None = None
    """The last signature, return or rejection that was given to it."""
    step_by: str = ""
    step_at: datetime | None = None
    official: str = ""
    """Number of the paper, where the version is that of the corrected statement."""


@dataclass(frozen=True)
class FactChange:
    """A fact with its source before and after; None where there was none, or is none now."""

    old: str | None
    new: str | None

    @property
    def text(self) -> str:
        return self.new if self.new is not None else self.old or ""


@dataclass(frozen=True)
class Comparison:
    statement_id: int
    kind: StatementKind
    title: str
    incident_id: int | None
    incident_number: str | None
    old: VersionInfo | None
    """None where there is nothing to compare with: then the text is shown whole."""
    new: VersionInfo
    diff: ContentDiff
    choices: tuple[VersionInfo, ...]
    """Every version that can be chosen, the newest first."""
    facts: tuple[FactChange, ...]
    lapsed: tuple[Step, ...]
    """Signatures given to the old version, which do not count for the new one."""
    renewed: tuple[Step, ...]
    """Signatures that the new version has already."""

    @property
    def is_same_hash(self) -> bool:
        return self.old is not None and self.old.sha256 == self.new.sha256


@reads
def compare(
    workspace: Workspace, statement_id: int, old: VersionRef | None, new: int | None = None
) -> Comparison:
    """Compare a version, the newest by default, with an older one or with none.

    Raises:
        RecordMissing: `statement.missing` or `statement.version_missing`.
    """
    with workspace.reading() as session:
        material = _read(session, queries.get(session, statement_id), old, new)
    return _compared(material)


@reads
def for_signing(workspace: Workspace, statement_id: int) -> Comparison:
    """Compare the newest version with what this officer signed or returned last.

    Where the officer did neither: with the last version that anybody returned or approved, then
    with the approved text of the statement that this one corrects, else with nothing.
    """
    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        steps = queries.steps(session, statement_id)
        old = _baseline(session, row, steps, workspace.officer_id)
        material = _read(session, row, old, None)
    return _compared(material)


def _baseline(
    session: Session, row: Statement, steps: list[StatementStep], officer_id: int | None
) -> VersionRef | None:
    own = [s for s in steps if s.officer_id == officer_id and s.step in _TOLD]
    anybody = [s for s in steps if s.step in {Step.APPROVE, Step.RETURN, Step.REJECT}]
    for found in (own, anybody):
        earlier = [s.version_number for s in found if s.version_number != row.version_number]
        if earlier:
            return VersionRef(row.id, earlier[-1])
    if row.corrects_id is not None:
        original = queries.get(session, row.corrects_id)
        return VersionRef(original.id, original.submitted_number or original.version_number)
    return None


@dataclass(frozen=True)
class _Material:
    """What the comparison needs, read in one transaction; comparing takes no lock."""

    row_id: int
    kind: StatementKind
    title: str
    incident_id: int | None
    incident_number: str | None
    old: VersionInfo | None
    new: VersionInfo
    old_text: str
    new_text: str
    choices: tuple[VersionInfo, ...]
    steps: tuple[tuple[Step, int, str], ...]
    valid: frozenset[Step]


def _read(session: Session, row: Statement, old: VersionRef | None, new: int | None) -> _Material:
    steps = queries.steps(session, row.id)
    choices = _choices(session, row.id, steps)
    if row.corrects_id is not None:
        original = queries.get(session, row.corrects_id)
        before = _choices(session, original.id, queries.steps(session, original.id))
        official = original.number or ""
        approved = original.submitted_number
        choices += [
            VersionInfo(**{**vars(item), "official": official})
            for item in before
            if item.ref.number == approved
        ]
    by_ref = {item.ref: item for item in choices}
    number = new or row.version_number
    later = queries.version(session, row.id, number)
    incident = session.get(Incident, row.incident_id) if row.incident_id else None
    earlier = queries.version(session, old.statement_id, old.number) if old else None
    info = by_ref.get(old) if old else None
    if old is not None and info is None:  # a version of a statement that is none of ours
        raise RecordMissing("statement.version_missing", number=old.number)
    return _Material(
        row_id=row.id,
        kind=row.kind,
        title=row.title,
        incident_id=row.incident_id,
        incident_number=incident.number if incident else None,
        old=info,
        new=by_ref[VersionRef(row.id, number)],
        old_text=earlier.content if earlier is not None else later.content,
        new_text=later.content,
        choices=tuple(choices),
        steps=tuple((s.step, s.version_number, s.sha256) for s in steps),
        valid=frozenset(
            step.step
            for step in queries.valid_signatures(row, steps, disputed_words(session, [row.id]))
        )
        if number == row.submitted_number
        else frozenset(),
    )


def _choices(session: Session, statement_id: int, steps: list[StatementStep]) -> list[VersionInfo]:
    last = {step.version_number: step for step in steps if step.step in _TOLD}
    found = []
    for version in statement_versions.listed(session, statement_id):
        step = last.get(version.number)
        found.append(
            VersionInfo(
                VersionRef(statement_id, version.number),
                version.name,
                version.author,
                version.saved_at,
                version.sha256,
                step.step if step else None,
                step.officer_name if step else "",
                step.at if step else None,
            )
        )
    return found


def _compared(material: _Material) -> Comparison:
    diff = content_diff.compare(texts.parse(material.old_text), texts.parse(material.new_text))
    old, new = material.old, material.new
    is_own = old is not None and old.ref.statement_id == material.row_id
    lapsed = [
        step
        for step, number, sha256 in material.steps
        if old is not None
        and is_own
        and number == old.ref.number
        and step in SIGNATURES
        and sha256 != new.sha256
    ]
    facts = diff.field("facts")
    return Comparison(
        statement_id=material.row_id,
        kind=material.kind,
        title=material.title,
        incident_id=material.incident_id,
        incident_number=material.incident_number,
        old=old,
        new=new,
        diff=diff,
        choices=material.choices,
        facts=tuple(map(_fact, (line for line in facts.lines if line.is_changed))) if facts else (),
        lapsed=tuple(dict.fromkeys(lapsed)),
        renewed=tuple(step for step in Step if step in material.valid),
    )


def _fact(line: LineDiff) -> FactChange:
    def words(kind: Kind) -> str:
        is_old = kind is Kind.REMOVED
        text = "".join(part.old if is_old else part.new for part in line.segments)
        return text.split("\t")[0]

    return FactChange(
        words(Kind.REMOVED) if line.old is not None else None,
        words(Kind.ADDED) if line.new is not None else None,
    )


@writes(Permission.SAVE_DRAFT)
def name_version(workspace: Workspace, statement_id: int, number: int, name: str) -> str:
    """Give a version a name, such as `sebelum rapat`; a blank one takes it away. Return the name.

    Raises:
        InvalidInput: `version.name_too_long`.
        RecordMissing: `statement.missing` or `statement.version_missing`.
    """
    name = " ".join(remarks.tidy(name).split())
    if len(name) > MAX_NAME_CHARS:
        raise InvalidInput({"name": "version.name_too_long"}, limit=MAX_NAME_CHARS)
    with workspace.writing() as session:
        queries.locked(session, statement_id)
        queries.version(session, statement_id, number)
        row = statement_versions.name_of(session, statement_id, number)
        if row is None:
            row = VersionName(statement_id=statement_id, number=number)
            session.add(row)
        row.name = name
        row.named_at = workspace.clock()
        row.named_by = workspace.officer_id
    log.info("version named statement=%d version=%d", statement_id, number)
    return name
