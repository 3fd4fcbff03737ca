"""The unit's versioned data: profile, letterhead, categories, levels, numbering.

A change adds a version; records keep the id of the version they were made under.
"""

import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import chains, numbering, wording
from pasopati_desktop.domain.chains import DEFAULT_CHAINS, ChainBook
from pasopati_desktop.domain.errors import Conflict, InvalidInput, RecordMissing
from pasopati_desktop.domain.guideline import (
    DEFAULT_CATEGORIES,
    DEFAULT_LEVELS,
    Category,
    DocumentKind,
    Level,
    Severity,
    UnitProfile,
    unit_problems,
)
from pasopati_desktop.domain.letterheads import OPEN_PLACE
from pasopati_desktop.domain.numbering import NumberingScheme
from pasopati_desktop.domain.paper import Letterhead, LetterheadLine, PaperSize
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.signatures import SigningSettings, settings_problems
from pasopati_desktop.domain.wording import DEFAULT_WORDING, Wording
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage.tables import GuidelineVersion, StoredFile

log = logging.getLogger(__name__)

T = TypeVar("T")

MAX_CODE_CHARS = 40
MAX_LABEL_CHARS = 80
MAX_TARGET_MINUTES = 30 * 24 * 60


@dataclass(frozen=True)
class Versioned(Generic[T]):
    """A value together with the version it came from."""

    version_id: int
    number: int
    value: T


@dataclass(frozen=True)
class VersionRow:
    id: int
    number: int
    reason: str
    created_at: datetime
    created_by: int | None


def _decode_letterhead(body: dict[str, Any]) -> Letterhead:
    lines = tuple(LetterheadLine(**line) for line in body["lines"])
    return Letterhead(**{**body, "lines": lines, "paper": PaperSize(body["paper"])})


def _decode_categories(body: dict[str, Any]) -> tuple[Category, ...]:
    return tuple(
        Category(item["code"], item["label"], tuple(item["subtypes"])) for item in body["items"]
    )


def _decode_levels(body: dict[str, Any]) -> tuple[Level, ...]:
    return tuple(
        Level(**{**item, "severity": Severity(item["severity"])}) for item in body["items"]
    )


def _decode_chains(body: dict[str, Any]) -> ChainBook:
    from pasopati_desktop.services.chain_book import decode

    return decode(body)


_DECODERS: dict[DocumentKind, Callable[[dict[str, Any]], Any]] = {
    DocumentKind.UNIT: lambda body: UnitProfile(**body),
    DocumentKind.LETTERHEAD: _decode_letterhead,
    DocumentKind.CATEGORIES: _decode_categories,
    DocumentKind.LEVELS: _decode_levels,
    DocumentKind.NUMBERING: numbering.decoded,
    DocumentKind.WORK_CATEGORIES: _decode_categories,
    DocumentKind.CHAINS: _decode_chains,
    DocumentKind.SIGNING: lambda body: SigningSettings(
        **{**body, "trust_files": tuple(body["trust_files"])}
    ),
    DocumentKind.WORDING: lambda body: Wording(**{k: tuple(v) for k, v in body.items()}),
}
_SHIPPED: dict[DocumentKind, Any] = {
    DocumentKind.CHAINS: DEFAULT_CHAINS,
    DocumentKind.SIGNING: SigningSettings(),
    DocumentKind.WORDING: DEFAULT_WORDING,
}


def _encode(value: Any) -> dict[str, Any]:
    if isinstance(value, tuple):
        return {"items": [asdict(item) for item in value]}
    return asdict(value)


def in_force(session: Session, kind: DocumentKind) -> Versioned[Any]:
    """Return the newest version of `kind`, inside the caller's session.

    Chains and wording that were never edited are the shipped ones, as version 0.

    Raises:
        RecordMissing: the set-up was never finished.
    """
    row = session.execute(
        select(GuidelineVersion)
        .where(GuidelineVersion.kind == kind)
        .order_by(GuidelineVersion.number.desc())
        .limit(1)
    ).scalar_one_or_none()
    if row is None:
        if kind in _SHIPPED:
            return Versioned(0, 0, _SHIPPED[kind])
        raise RecordMissing("guideline.not_set_up", kind=kind.value)
    return Versioned(row.id, row.number, _DECODERS[kind](row.body))


def at_version(session: Session, version_id: int) -> Versioned[Any]:
    """Return the version a record was made under."""
    row = session.get(GuidelineVersion, version_id)
    if row is None:
        raise RecordMissing("guideline.version_missing", version=version_id)
    return Versioned(row.id, row.number, _DECODERS[row.kind](row.body))


@reads
def unit(workspace: Workspace) -> Versioned[UnitProfile]:
    with workspace.reading() as session:
        return in_force(session, DocumentKind.UNIT)


@reads
def letterhead(workspace: Workspace) -> Versioned[Letterhead]:
    with workspace.reading() as session:
        return in_force(session, DocumentKind.LETTERHEAD)


@reads
def categories(workspace: Workspace) -> Versioned[tuple[Category, ...]]:
    with workspace.reading() as session:
        return in_force(session, DocumentKind.CATEGORIES)


@reads
def work_categories(workspace: Workspace) -> Versioned[tuple[Category, ...]]:
    with workspace.reading() as session:
        return in_force(session, DocumentKind.WORK_CATEGORIES)


@reads
def levels(workspace: Workspace) -> Versioned[tuple[Level, ...]]:
    with workspace.reading() as session:
        return in_force(session, DocumentKind.LEVELS)


@reads
def numbering_scheme(workspace: Workspace) -> Versioned[NumberingScheme]:
    with workspace.reading() as session:
        return in_force(session, DocumentKind.NUMBERING)


@reads
def newest(workspace: Workspace, kind: DocumentKind) -> Versioned[Any]:
    """Return what is in force of any kind; the shipped value, as version 0, if never edited."""
    with workspace.reading() as session:
        return in_force(session, kind)


@reads
def history(workspace: Workspace, kind: DocumentKind) -> list[VersionRow]:
    with workspace.reading() as session:
        rows = session.execute(
            select(GuidelineVersion)
            .where(GuidelineVersion.kind == kind)
            .order_by(GuidelineVersion.number.desc())
        ).scalars()
        return [
            VersionRow(row.id, row.number, row.reason, row.created_at, row.created_by)
            for row in rows
        ]


@reads
def version(workspace: Workspace, version_id: int) -> Versioned[Any]:
    """Return an older version, to be read or put in force again.

    Raises:
        RecordMissing: `guideline.version_missing`.
    """
    with workspace.reading() as session:
        return at_version(session, version_id)


def problems(kind: DocumentKind, value: Any) -> dict[str, str]:
    """Return field -> code of what is wrong with a new version."""
    match kind:
        case DocumentKind.UNIT:
            return unit_problems(value)
        case DocumentKind.CHAINS:
            return chains.problems(value)
        case DocumentKind.SIGNING:
            return settings_problems(value)
        case DocumentKind.WORDING:
            return wording.problems(value)
        case DocumentKind.NUMBERING:
            return numbering.scheme_problems(value)
        case DocumentKind.LETTERHEAD:
            return _letterhead_problems(value)
        case DocumentKind.CATEGORIES | DocumentKind.WORK_CATEGORIES:
            return _list_problems(
                [item.code for item in value],
                [item.label for item in value],
                [subtype for item in value for subtype in item.subtypes],
            )
        case DocumentKind.LEVELS:
            scores = [item.min_score for item in value]
            found = _list_problems(
                [str(int(item.severity)) for item in value], [item.label for item in value]
            )
            if scores != sorted(set(scores)) or scores[0] != 0 or scores[-1] > 18:
                found["min_score"] = "guideline.bands_not_rising"
            if not all(1 <= item.first_statement_minutes <= MAX_TARGET_MINUTES for item in value):
                found["first_statement_minutes"] = "input.out_of_range"
            return found


def _letterhead_problems(value: Letterhead) -> dict[str, str]:
    found: dict[str, str] = {}
    if not any(line.text.strip() for line in value.lines):
        found["lines"] = "input.required"
    elif len(value.lines) > 10 or any(len(line.text) > 200 for line in value.lines):
        found["lines"] = "input.too_long"
    elif any(line.text.rstrip().endswith(OPEN_PLACE) for line in value.lines):
        found["lines"] = "letterhead.open_place"
    if not all(6 <= line.size <= 20 for line in value.lines):
        found["size"] = "input.out_of_range"
    return found


def _list_problems(
    codes: list[str], labels: list[str], subtypes: list[str] | None = None
) -> dict[str, str]:
    if (
        not codes
        or not all(code.strip() for code in codes)
        or not all(label.strip() for label in labels)
    ):
        return {"items": "input.required"}
    if len(set(codes)) != len(codes):
        return {"items": "guideline.code_twice"}
    if any(len(code) > MAX_CODE_CHARS for code in codes) or any(
        len(label) > MAX_LABEL_CHARS for label in [*labels, *(subtypes or [])]
    ):
        return {"items": "input.too_long"}
    return {}


@writes(Permission.MANAGE_UNIT)
def amend(
    workspace: Workspace, kind: DocumentKind, value: Any, reason: str, *, seen: int | None = None
) -> int:
    """Put a new version in force and return its number. An equal value makes no version.

    `seen` is the number of the version the officer edited.

    Raises:
        InvalidInput: a field is wrong, or the reason is missing.
        Conflict: another version than `seen` is in force by now.
    """
    found = problems(kind, value)
    if not reason.strip():
        found["reason"] = "input.required"
    if found:
        raise InvalidInput(found)
    with workspace.writing() as session:
        current = in_force(session, kind)
        if seen is not None and current.number != seen:
            raise Conflict("record.changed_by_other")
        if current.value == value:
            return current.number
        return put_version(workspace, session, kind, value, reason.strip()).number


def put_version(
    workspace: Workspace, session: Session, kind: DocumentKind, value: Any, reason: str
) -> GuidelineVersion:
    """Insert the next version inside the caller's transaction."""
    last = session.scalar(
        select(func.max(GuidelineVersion.number)).where(GuidelineVersion.kind == kind)
    )
    row = GuidelineVersion(
        kind=kind,
        number=(last or 0) + 1,
        body=_encode(value),
        reason=reason[:300],
        created_at=workspace.clock(),
        created_by=workspace.officer_id,
    )
    session.add(row)
    session.flush()
    log.info("guideline amended kind=%s number=%d", kind.value, row.number)
    return row


@writes(Permission.MANAGE_UNIT)
def keep_logo(workspace: Workspace, data: bytes) -> str:
    """Check a logo and keep it in the store; return its SHA-256 for the letterhead.

    Raises:
        Refused: it is no picture that a letterhead can carry.
    """
    from pasopati_desktop.documents.logo import check_logo

    check_logo(data)
    stored = workspace.files.adopt_bytes(data)
    with workspace.writing() as session:
        note_file(workspace, session, stored.sha256, stored.size, "image")
    return stored.sha256


def note_file(
    workspace: Workspace, session: Session, sha256: str, size: int, media_type: str
) -> None:
    """Note a file of the store as belonging to a record, once."""
    if session.get(StoredFile, sha256) is None:
        session.add(
            StoredFile(
                sha256=sha256,
                size=size,
                media_type=media_type,
                created_at=workspace.clock(),
                created_by=workspace.officer_id,
            )
        )


DEFAULTS: dict[DocumentKind, Any] = {
    DocumentKind.CATEGORIES: DEFAULT_CATEGORIES,
    DocumentKind.LEVELS: DEFAULT_LEVELS,
    DocumentKind.NUMBERING: NumberingScheme(),
}
