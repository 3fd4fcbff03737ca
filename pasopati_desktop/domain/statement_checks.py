"""What the card *Pemeriksaan* looks at while a text is written. Checks advise; rules decide.

Sources: handbook sections 7 (length), 10 (data ban), 12 (information classes).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from pasopati_desktop.domain.statements import (
    SECTIONS,
    FactStatus,
    InformationAccess,
    StatementContent,
    StatementKind,
    verify_problems,
)

WORD_RANGE: dict[StatementKind, tuple[int, int]] = {
    StatementKind.PRESS_RELEASE: (300, 500),
    StatementKind.CLARIFICATION: (0, 800),
}
"""Words. A press release of 300 to 500 words fills one page."""


class State(StrEnum):
    PASSED = "passed"
    LOOK = "look"
    """Worth a look; forbids nothing."""
    MISSING = "missing"
    """Stands between the text and the next step."""


@dataclass(frozen=True)
class Check:
    """One line of the card. `code` and `params` choose its words, `field` where a click leads."""

    code: str
    state: State
    field: str
    params: tuple[tuple[str, object], ...] = ()


_LONG_NUMBER = re.compile(r"(?<!\d)(?:\d[ .-]?){15}\d(?!\d)")
_CELL = re.compile(
    r"\b(?:blok|kamar|sel)\s+(?:nomor\s+|no\.?\s*)?[a-z]?\s?\d{1,3}\b", re.IGNORECASE
)


def texts(content: StatementContent) -> Iterator[tuple[str, str]]:
    """Yield every text of `content` with the field it stands in."""
    yield "title", content.title
    for spec in SECTIONS[content.kind]:
        yield spec.code, content.sections.get(spec.code, "")
    for row in content.claims:
        yield from (("claims", part) for part in (row.claim, row.finding, row.evidence))
    for line in content.copies_to:
        yield "copies_to", line


def word_count(content: StatementContent) -> int:
    """Return the words of the printed text, without title and copies."""
    return sum(
        len(text.split()) for field, text in texts(content) if field not in {"title", "copies_to"}
    )


def personal_data(content: StatementContent) -> list[tuple[str, str]]:
    """Return `(field, what)` of what looks like an identity number or a cell.

    Source: data ban of handbook section 10: no NIK, no block or cell number.
    """
    found = []
    facts = (("facts", f"{fact.text} {fact.source}") for fact in content.facts)
    for field, text in (*texts(content), *facts):
        found += [(field, match.group().strip()) for match in _LONG_NUMBER.finditer(text)]
        found += [(field, match.group().strip()) for match in _CELL.finditer(text)]
    return found


def checks(
    content: StatementContent, *, unprintable: Iterable[tuple[str, str]] = ()
) -> tuple[Check, ...]:
    """Return the lines of the card, in reading order.

    `unprintable`: pairs of field and characters that the paper's font lacks.
    """
    return (
        _sections(content),
        _length(content),
        _facts(content),
        _access(content),
        _privacy(content),
        _glyphs(tuple(unprintable)),
    )


def _sections(content: StatementContent) -> Check:
    missing = [
        spec
        for spec in SECTIONS[content.kind]
        if spec.required and not content.sections.get(spec.code, "").strip()
    ]
    if missing:
        params = (("count", len(missing)), ("first", missing[0].label))
        return Check("sections_missing", State.MISSING, missing[0].code, params)
    if content.kind is StatementKind.CLARIFICATION:
        if not content.claims:
            return Check("claims_missing", State.MISSING, "claims")
        if not all(row.claim.strip() and row.finding.strip() for row in content.claims):
            return Check("claims_incomplete", State.MISSING, "claims")
    return Check("sections_complete", State.PASSED, SECTIONS[content.kind][0].code)


def _length(content: StatementContent) -> Check:
    count = word_count(content)
    least, most = WORD_RANGE[content.kind]
    field = "body" if content.kind is StatementKind.PRESS_RELEASE else "summary"
    code = "words_few" if count < least else "words_many" if count > most else "words_fit"
    state = State.PASSED if code == "words_fit" else State.LOOK
    return Check(code, state, field, (("count", count), ("least", least), ("most", most)))


def _facts(content: StatementContent) -> Check:
    if not content.facts:
        return Check("facts_missing", State.MISSING, "facts")
    count = (("count", len(content.facts)),)
    problem = verify_problems(content).get("facts")
    if problem == "statement.doubtful_fact_in_text":
        return Check("facts_doubtful", State.MISSING, "facts", count)
    if problem:
        bare = [f for f in content.facts if f.status is None or not f.source.strip()]
        params = (("count", len(bare)),)
        return Check("facts_open", State.LOOK, "facts", params)
    if all(fact.status is FactStatus.CONFIRMED for fact in content.facts):
        return Check("facts_confirmed", State.PASSED, "facts", count)
    return Check("facts_checked", State.PASSED, "facts", count)


def _access(content: StatementContent) -> Check:
    match content.access:
        case InformationAccess.UNCLASSIFIED:
            return Check("access_missing", State.MISSING, "access")
        case InformationAccess.EXEMPT:
            return Check("access_exempt", State.LOOK, "access")
        case access:
            return Check("access_chosen", State.PASSED, "access", (("access", access),))


def _privacy(content: StatementContent) -> Check:
    if found := personal_data(content):
        field, what = found[0]
        return Check("privacy_found", State.LOOK, field, (("what", what),))
    if not content.privacy_checked:
        return Check("privacy_unchecked", State.MISSING, "privacy_checked")
    return Check("privacy_clear", State.PASSED, "privacy_checked")


def _glyphs(unprintable: tuple[tuple[str, str], ...]) -> Check:
    if not unprintable:
        return Check("glyphs_fit", State.PASSED, "title")
    field, characters = unprintable[0]
    return Check("glyphs_missing", State.LOOK, field, (("characters", characters[:12]),))
