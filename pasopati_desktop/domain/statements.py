"""Statements: types and their required sections, the workflow, and what an approval is bound to.

Sources: PASOPATI handbook sections 6 (workflow), 7 (types), 12 (information classes); four-eyes
rule of the office's public relations procedure.
"""

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.roles import Role

MAX_TITLE_CHARS = 300
MAX_SECTION_CHARS = 200_000
MAX_CELL_CHARS = 5_000
MAX_ROWS = 200
"""Facts, or rows of a clarification."""
MIN_REASON_CHARS = 10


class StatementKind(StrEnum):
    PRESS_RELEASE = "PRESS_RELEASE"
    CLARIFICATION = "CLARIFICATION"


class Status(StrEnum):
    DRAFT = "DRAFT"
    VERIFYING = "VERIFYING"
    REVIEW = "REVIEW"
    APPROVAL = "APPROVAL"
    APPROVED = "APPROVED"
    PUBLISHED = "PUBLISHED"
    ARCHIVED = "ARCHIVED"
    RETURNED = "RETURNED"
    REJECTED = "REJECTED"
    WITHDRAWN = "WITHDRAWN"
    CORRECTED = "CORRECTED"


class Step(StrEnum):
    SUBMIT = "SUBMIT"
    VERIFY = "VERIFY"
    REVIEW = "REVIEW"
    LEGAL = "LEGAL"
    APPROVE = "APPROVE"
    PUBLISH = "PUBLISH"
    RETURN = "RETURN"
    REJECT = "REJECT"
    REVISE = "REVISE"
    """The writer takes a returned text up again, as a new version."""


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
class SectionSpec:
    code: str
    label: str
    hint: str = ""
    required: bool = True
    heading: bool = False
    """Whether the label is printed above the text."""


SECTIONS: dict[StatementKind, tuple[SectionSpec, ...]] = {
    StatementKind.PRESS_RELEASE: (
        SectionSpec("dateline", "Dateline", "Kota dan tanggal, misalnya JAKARTA, 21 November 2026"),
        SectionSpec("lead", "Teras", "Apa, siapa, di mana, kapan, mengapa, bagaimana"),
        SectionSpec("body", "Tubuh", "Dari yang terpenting ke yang melengkapi"),
        SectionSpec("quote", "Kutipan", "Kalimat langsung narasumber"),
        SectionSpec("quote_source", "Nama dan jabatan narasumber", "Siapa yang dikutip"),
        SectionSpec("about", "Tentang lembaga", "Satu paragraf tentang unit", heading=True),
        SectionSpec("contact", "Narahubung", "Nama, jabatan, nomor media center", heading=True),
    ),
    StatementKind.CLARIFICATION: (
        SectionSpec(
            "disputed",
            "Pemberitaan yang diklarifikasi",
            "Media, judul, tautan, tanggal",
            heading=True,
        ),
        SectionSpec("summary", "Ringkasan tudingan", "Apa yang dituduhkan", heading=True),
        SectionSpec(
            "actions",
            "Tindakan yang dilakukan",
            "Apa yang sudah dan sedang dikerjakan",
            heading=True,
        ),
        SectionSpec(
            "request", "Permintaan", "Apa yang diminta kepada media atau publik", heading=True
        ),
        SectionSpec("contact", "Narahubung", "Nama, jabatan, nomor media center", heading=True),
    ),
}


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


_UNPRINTABLE = {
    code: None for code in (*range(32), 127, *range(0xD800, 0xE000)) if chr(code) not in "\n\t"
}
"""Control characters and halves of pairs, which a paste may bring and no database takes."""


def tidied(content: StatementContent) -> StatementContent:
    """Return `content` as it may be stored: storable characters, one kind of line break, UTC.

    Raises:
        ValueError: the embargo has no time zone.
    """

    def clean(text: str) -> str:
        return text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNPRINTABLE)

    if content.embargo_until is not None and content.embargo_until.tzinfo is None:
        raise ValueError("naive embargo")
    return replace(
        content,
        title=" ".join(clean(content.title).split()),
        sections={code: clean(text) for code, text in content.sections.items()},
        claims=tuple(
            ClaimRow(clean(row.claim), clean(row.finding), clean(row.evidence), row.status)
            for row in content.claims
        ),
        facts=tuple(Fact(clean(f.text), f.status, clean(f.source)) for f in content.facts),
        embargo_until=content.embargo_until.astimezone(UTC) if content.embargo_until else None,
        copies_to=tuple(clean(line) for line in content.copies_to),
    )


def canonical(content: StatementContent) -> str:
    """Return the one JSON text of a content; its SHA-256 is what officers sign."""
    document = {
        "format": 1,
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
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def parse(text: str) -> StatementContent:
    """Return the content that `canonical` wrote.

    Raises:
        ValueError: the text is not such a document.
    """
    raw = json.loads(text)
    if raw.get("format") != 1:
        raise ValueError("format")
    return StatementContent(
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
    )


def content_hash(content: StatementContent) -> str:
    return hashlib.sha256(canonical(content).encode()).hexdigest()


def save_problems(content: StatementContent) -> dict[str, str]:
    """Return what forbids even saving: only what could not be stored or shown again."""
    found: dict[str, str] = {}
    if not content.title.strip():
        found["title"] = "input.required"
    elif len(content.title) > MAX_TITLE_CHARS:
        found["title"] = "input.too_long"
    for code, text in content.sections.items():
        if len(text) > MAX_SECTION_CHARS:
            found[code] = "input.too_long"
    for name, rows in (("claims", content.claims), ("facts", content.facts)):
        if len(rows) > MAX_ROWS:
            found[name] = "statement.too_many_rows"
        elif any(len(part) > MAX_CELL_CHARS for row in rows for part in _words_of(row)):
            found[name] = "input.too_long"
    if sum(map(len, content.copies_to)) > MAX_CELL_CHARS:
        found["copies_to"] = "input.too_long"
    return found


def _words_of(row: ClaimRow | Fact) -> tuple[str, ...]:
    if isinstance(row, Fact):
        return (row.text, row.source)
    return (row.claim, row.finding, row.evidence)


def submit_problems(content: StatementContent) -> dict[str, str]:
    """Return what must be mended before the text may leave the writer's desk."""
    found = save_problems(content)
    for spec in SECTIONS[content.kind]:
        if spec.required and not content.sections.get(spec.code, "").strip():
            found[spec.code] = "input.required"
    if content.kind is StatementKind.CLARIFICATION:
        if not content.claims:
            found["claims"] = "statement.no_claims"
        elif any(not (row.claim.strip() and row.finding.strip()) for row in content.claims):
            found["claims"] = "statement.claim_incomplete"
    if content.access is InformationAccess.UNCLASSIFIED:
        found["access"] = "statement.unclassified"
    if not content.facts:
        found["facts"] = "statement.no_facts"
    return found


def _normal(text: str) -> str:
    return " ".join(text.casefold().split())


def verify_problems(content: StatementContent) -> dict[str, str]:
    """Return what forbids the verifier's signature.

    Source: handbook section 6: every fact has a status and a source, and what is not confirmed
    does not stand in the text.
    """
    if not content.facts:
        return {"facts": "statement.no_facts"}
    if any(fact.status is None or not fact.source.strip() for fact in content.facts):
        return {"facts": "statement.fact_without_source"}
    text = _normal(" ".join([content.title, *content.sections.values()]))
    for fact in content.facts:
        doubtful = fact.status in {FactStatus.UNCONFIRMED, FactStatus.WRONG}
        if doubtful and _normal(fact.text).rstrip(".") in text:
            return {"facts": "statement.doubtful_fact_in_text"}
    return {}


_NEXT: dict[tuple[Status, Step], Status] = {
    (Status.DRAFT, Step.SUBMIT): Status.VERIFYING,
    (Status.VERIFYING, Step.VERIFY): Status.REVIEW,
    (Status.REVIEW, Step.REVIEW): Status.APPROVAL,
    (Status.REVIEW, Step.LEGAL): Status.APPROVAL,
    (Status.APPROVAL, Step.LEGAL): Status.APPROVAL,
    (Status.APPROVAL, Step.APPROVE): Status.APPROVED,
    (Status.APPROVED, Step.PUBLISH): Status.PUBLISHED,
    (Status.RETURNED, Step.REVISE): Status.DRAFT,
    **{
        (status, step): following
        for status in (Status.VERIFYING, Status.REVIEW, Status.APPROVAL)
        for step, following in ((Step.RETURN, Status.RETURNED), (Step.REJECT, Status.REJECTED))
    },
}

STEP_ROLE: dict[Step, Role] = {
    Step.SUBMIT: Role.WRITER,
    Step.VERIFY: Role.VERIFIER,
    Step.REVIEW: Role.TEAM_LEAD,
    Step.LEGAL: Role.LEGAL,
    Step.APPROVE: Role.HEAD_OF_UNIT,
    Step.PUBLISH: Role.MEDIA_LIAISON,
}

SIGNATURES = frozenset({Step.VERIFY, Step.REVIEW, Step.LEGAL, Step.APPROVE})
_WAITING_FOR: dict[Status, Step] = {
    Status.VERIFYING: Step.VERIFY,
    Status.REVIEW: Step.REVIEW,
    Status.APPROVAL: Step.APPROVE,
}


def chain(*, category: str | None, severity: Severity | None) -> tuple[Step, ...]:
    """Return the signatures a statement needs, in order.

    Source: handbook section 6: the legal companion signs as well for INTEGRITAS and from SEVERE.
    """
    legal = category == "INTEGRITAS" or (severity is not None and severity >= Severity.SEVERE)
    return (Step.VERIFY, Step.REVIEW, *((Step.LEGAL,) if legal else ()), Step.APPROVE)


def open_steps(
    status: Status, required: tuple[Step, ...], signed: frozenset[Step]
) -> tuple[Step, ...]:
    """Return the signatures that are due now. In REVIEW two may be due, in either order.

    An incident that became SEVERE after the review asks for the legal companion once more, before
    the head of unit.
    """
    reviews = tuple(
        step for step in (Step.REVIEW, Step.LEGAL) if step in required and step not in signed
    )
    if status is Status.REVIEW or (status is Status.APPROVAL and reviews):
        return reviews
    step = _WAITING_FOR.get(status)
    return (step,) if step else ()


def advance(
    status: Status,
    step: Step,
    *,
    authors: frozenset[int],
    actor: int,
    required: tuple[Step, ...] = (),
    signed: frozenset[Step] = frozenset(),
) -> Status:
    """Return the status after `step`, taken by `actor` on a text written by `authors`.

    Source: four-eyes rule: whoever wrote any part of the text gives it no signature.

    Raises:
        RuleViolation: `statement.step_not_allowed`, `statement.already_signed` or
            `statement.four_eyes`.
    """
    try:
        following = _NEXT[status, step]
    except KeyError:
        raise RuleViolation("statement.step_not_allowed", status=status, step=step) from None
    if step in SIGNATURES:
        if actor in authors:
            raise RuleViolation("statement.four_eyes")
        if step in signed:
            raise RuleViolation("statement.already_signed", step=step)
        if step not in required:
            raise RuleViolation("statement.step_not_allowed", status=status, step=step)
    if step is Step.APPROVE and (missing := set(required) - signed - {step}):
        raise RuleViolation("statement.chain_incomplete", missing=min(missing).value)
    if status is Status.REVIEW and step in SIGNATURES:
        rest = set(open_steps(status, required, signed)) - {step}
        return Status.REVIEW if rest else following
    return following
