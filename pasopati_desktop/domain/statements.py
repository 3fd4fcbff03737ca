"""The content of a statement: what is written, hashed and signed, and what it must have.

Sources: PASOPATI handbook sections 6 (guards), 7 (types), 10 (data ban), 12 (information classes).
`statement_kinds` has the kinds and their sections, `workflow` the states and steps.
"""

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache

from pasopati_desktop.domain import figures as pictures
from pasopati_desktop.domain import rich_text
from pasopati_desktop.domain.figures import Figure as Figure  # noqa: PLC0414 - known by this module
from pasopati_desktop.domain.statement_kinds import SECTIONS, StatementKind, section

MAX_TITLE_CHARS = 300
MAX_SECTION_CHARS = 200_000
MAX_CELL_CHARS = 5_000
MAX_FIGURES = 8
MAX_CAPTION_CHARS = 400
MAX_ROWS = 200
"""Facts, or rows of a clarification."""
FORMAT = 2
"""Of the canonical text. Format 1 had two kinds and plain sections; it is still read and hashed."""


class InformationAccess(StrEnum):
    """KIP class of a document (UU 14/2008 articles 9, 10, 11, 17)."""

    UNCLASSIFIED = "UNCLASSIFIED"
    PERIODIC = "PERIODIC"
    IMMEDIATE = "IMMEDIATE"
    ON_DEMAND = "ON_DEMAND"
    EXEMPT = "EXEMPT"


class FactStatus(StrEnum):
    CONFIRMED = "terkonfirmasi"
    PARTIAL = "sebagian"
    UNCONFIRMED = "belum"
    WRONG = "keliru"


@dataclass(frozen=True)
class Fact:
    """A sentence that was checked, with where it was checked."""

    text: str
    status: FactStatus | None = None
    source: str = ""


@dataclass(frozen=True)
class ClaimRow:
    """One row of a clarification: what was said, what was found, by what evidence."""

    claim: str
    finding: str
    evidence: str
    status: FactStatus = FactStatus.UNCONFIRMED


@dataclass(frozen=True)
class QuestionRow:
    """One question the press may put, with the agreed answer."""

    question: str
    answer: str
    access: InformationAccess = InformationAccess.UNCLASSIFIED
    told_by: str = ""
    """Who may say it, such as `Juru bicara`."""


class Concern(StrEnum):
    """Who is touched by a text; asks for the legal companion (handbook section 6)."""

    VICTIM = "VICTIM"
    CHILD = "CHILD"


class Signing(StrEnum):
    """How the official signs the paper (handbook section 8)."""

    WET = "WET"
    """By hand, with the stamp; the scan is attached afterwards."""
    EXTERNAL = "EXTERNAL"
    """Electronically outside (BSrE); the signed file comes back and is kept as received."""
    CERTIFICATE = "CERTIFICATE"
    """In the program, with the officer's own PKCS#12 or PKCS#11 certificate."""


@dataclass(frozen=True)
class Exemption:
    """Why a document is EXEMPT (UU 14/2008 articles 17 and 19)."""

    clause: str = ""
    consequence_test: str = ""
    """The note of the consequence test (uji konsekuensi)."""
    officer: str = ""
    """The PPID who decided."""
    until: date | None = None


@dataclass(frozen=True)
class Letter:
    """What stands in a letter's head besides its number."""

    priority: str = "Biasa"
    """Sifat: Biasa, Penting, Segera, Sangat Segera or Rahasia."""
    attachment: str = ""
    """Lampiran, such as `1 berkas`."""


@dataclass(frozen=True)
class Disputed:
    """The publication a letter answers."""

    published_on: date | None = None
    """Starts the 60 days of Peraturan Dewan Pers 9/2008."""
    words: int | None = None
    """Length of the disputed item; a reply is not longer (UU 40/1999)."""


@dataclass(frozen=True)
class Clearance:
    """Why a finding of the checks may stand. Whoever signs the text signs this too."""

    finding: str
    """Key of the finding, see `checks.finding.key_of`."""
    note: str = ""


@dataclass(frozen=True)
class StatementContent:
    """All that an approval is bound to. Equal content has an equal hash, whoever saved it."""

    kind: StatementKind
    title: str
    sections: dict[str, str] = field(default_factory=dict)
    claims: tuple[ClaimRow, ...] = ()
    facts: tuple[Fact, ...] = ()
    access: InformationAccess = InformationAccess.UNCLASSIFIED
    embargo_until: datetime | None = None
    """None means SEGERA: for immediate release."""
    copies_to: tuple[str, ...] = ()
    privacy_checked: bool = False
    """The writer looked for names, NIK, medical and family data (UU 27/2022)."""
    questions: tuple[QuestionRow, ...] = ()
    concerns: frozenset[Concern] = frozenset()
    family_informed: bool = False
    """Family or victim heard it first (handbook section 4, RES)."""
    exemption: Exemption | None = None
    letter: Letter | None = None
    disputed: Disputed | None = None
    review_on: date | None = None
    """The day on which somebody looks whether the text still holds."""
    signing: Signing = Signing.WET
    figures: tuple[Figure, ...] = ()
    clearances: tuple[Clearance, ...] = ()
    format: int = FORMAT


_UNPRINTABLE = {
    code: None for code in (*range(32), 127, *range(0xD800, 0xE000)) if chr(code) not in "\n\t"
}
"""Control characters and halves of pairs, which a paste may bring and no database takes."""


def tidied(content: StatementContent) -> StatementContent:
    """Return `content` as it may be stored: storable characters, one kind of line break, UTC.

    Raises:
        ValueError: the embargo has no time zone.
    """
    if content.embargo_until is not None and content.embargo_until.tzinfo is None:
        raise ValueError("naive embargo")
    exemption, letter = content.exemption, content.letter
    return replace(
        content,
        title=" ".join(_clean(content.title).split()),
        sections={code: _clean(text) for code, text in content.sections.items()},
        claims=tuple(
            ClaimRow(_clean(row.claim), _clean(row.finding), _clean(row.evidence), row.status)
            for row in content.claims
        ),
        facts=tuple(Fact(_clean(f.text), f.status, _clean(f.source)) for f in content.facts),
        questions=tuple(
            QuestionRow(_clean(row.question), _clean(row.answer), row.access, _clean(row.told_by))
            for row in content.questions
        ),
        embargo_until=content.embargo_until.astimezone(UTC) if content.embargo_until else None,
        copies_to=tuple(_clean(line) for line in content.copies_to),
        exemption=exemption
        and replace(
            exemption,
            clause=_clean(exemption.clause),
            consequence_test=_clean(exemption.consequence_test),
            officer=_clean(exemption.officer),
        ),
        letter=letter
        and replace(letter, priority=_clean(letter.priority), attachment=_clean(letter.attachment)),
        clearances=tuple(Clearance(item.finding, _clean(item.note)) for item in content.clearances),
        figures=tuple(
            pictures.tidied(
                replace(item, caption=_clean(item.caption), alternative=_clean(item.alternative))
            )
            for item in content.figures
        ),
    )


def _clean(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNPRINTABLE)


def upgraded(content: StatementContent) -> StatementContent:
    """Return a content of format 1 as the same words in the format of today."""
    if content.format == FORMAT:
        return content
    rich = {spec.code for spec in SECTIONS[content.kind] if spec.rich}
    sections = {
        code: rich_text.escape(text) if code in rich else text
        for code, text in content.sections.items()
    }
    return replace(content, sections=sections, format=FORMAT)


def canonical(content: StatementContent) -> str:
    """Return the one JSON text of a content; its SHA-256 is what officers sign."""
    document: dict[str, object] = {
        "format": content.format,
        "kind": content.kind.value,
        "title": content.title.strip(),
        "sections": {code: text.strip() for code, text in content.sections.items() if text.strip()},
        "claims": [
            [row.claim.strip(), row.finding.strip(), row.evidence.strip(), row.status.value]
            for row in content.claims
        ],
        "facts": [
            [fact.text.strip(), fact.status.value if fact.status else "", fact.source.strip()]
            for fact in content.facts
        ],
        "access": content.access.value,
        "embargo_until": content.embargo_until.isoformat() if content.embargo_until else "",
        "copies_to": [line.strip() for line in content.copies_to if line.strip()],
        "privacy_checked": content.privacy_checked,
    }
    if content.format > 1:
        document |= _second_format(content)
        if content.figures:  # a text without pictures has the same hash as before there were any
            document["figures"] = [pictures.canonical_row(item) for item in content.figures]
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _second_format(content: StatementContent) -> dict[str, object]:
    exemption, letter, disputed = content.exemption, content.letter, content.disputed
    return {
        "questions": [
            [row.question.strip(), row.answer.strip(), row.access.value, row.told_by.strip()]
            for row in content.questions
        ],
        "concerns": sorted(content.concerns),
        "family_informed": content.family_informed,
        "exemption": exemption
        and [
            exemption.clause.strip(),
            exemption.consequence_test.strip(),
            exemption.officer.strip(),
            _day(exemption.until),
        ],
        "letter": letter and [letter.priority.strip(), letter.attachment.strip()],
        "disputed": disputed and [_day(disputed.published_on), disputed.words],
        "review_on": _day(content.review_on),
        "signing": content.signing.value,
        "clearances": [[item.finding, item.note.strip()] for item in content.clearances],
    }


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def parse(text: str) -> StatementContent:
    """Return the content that `canonical` wrote.

    Raises:
        ValueError: the text is not such a document.
    """
    raw = json.loads(text)
    if raw.get("format") not in {1, FORMAT}:
        raise ValueError("format")
    content = StatementContent(
        kind=StatementKind(raw["kind"]),
        title=raw["title"],
        sections=dict(raw["sections"]),
        claims=tuple(ClaimRow(a, b, c, FactStatus(d)) for a, b, c, d in raw["claims"]),
        facts=tuple(Fact(a, FactStatus(b) if b else None, c) for a, b, c in raw["facts"]),
        access=InformationAccess(raw["access"]),
        embargo_until=datetime.fromisoformat(raw["embargo_until"])
        if raw["embargo_until"]
        else None,
        copies_to=tuple(raw["copies_to"]),
        privacy_checked=bool(raw["privacy_checked"]),
        format=raw["format"],
    )
    if content.format == 1:
        return content
    exemption, letter, disputed = raw["exemption"], raw["letter"], raw["disputed"]
    return replace(
        content,
        questions=tuple(
            QuestionRow(a, b, InformationAccess(c), d) for a, b, c, d in raw["questions"]
        ),
        concerns=frozenset(Concern(item) for item in raw["concerns"]),
        family_informed=bool(raw["family_informed"]),
        exemption=exemption
        and Exemption(exemption[0], exemption[1], exemption[2], _parsed_day(exemption[3])),
        letter=letter and Letter(*letter),
        disputed=disputed and Disputed(_parsed_day(disputed[0]), disputed[1]),
        review_on=_parsed_day(raw["review_on"]),
        signing=Signing(raw["signing"]),
        clearances=tuple(Clearance(a, b) for a, b in raw.get("clearances", ())),
        figures=tuple(pictures.parsed_row(row) for row in raw.get("figures", ())),
    )


def _parsed_day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def content_hash(content: StatementContent) -> str:
    return hashlib.sha256(canonical(content).encode()).hexdigest()


def section_words(content: StatementContent, code: str) -> str:
    """Return the words of a section without its marks."""
    text = content.sections.get(code, "")
    spec = section(content.kind, code)
    is_markup = content.format > 1 and (spec is None or spec.rich)
    return _plain(text) if is_markup else text


@lru_cache(maxsize=32)
def _plain(markup: str) -> str:
    """Read each section once, however many rules and checks ask for its words."""
    return rich_text.plain(markup)
