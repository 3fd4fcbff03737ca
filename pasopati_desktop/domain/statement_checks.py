"""What the card *Pemeriksaan* looks at while a text is written. Checks advise; rules decide.

Sources: handbook sections 7 (length), 10 (data ban), 12 (information classes).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pasopati_desktop.domain.statement_kinds import KINDS, SECTIONS, Rows
from pasopati_desktop.domain.statement_rules import texts, verify_problems, word_count
from pasopati_desktop.domain.statements import FactStatus, InformationAccess, StatementContent


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
    if KINDS[content.kind].rows is Rows.CLAIMS:
        if not content.claims:
            return Check("claims_missing", State.MISSING, "claims")
        if not all(row.claim.strip() and row.finding.strip() for row in content.claims):
            return Check("claims_incomplete", State.MISSING, "claims")
    return Check("sections_complete", State.PASSED, SECTIONS[content.kind][0].code)


def _length(content: StatementContent) -> Check:
    count = word_count(content)
    least, most = KINDS[content.kind].words
    codes = [spec.code for spec in SECTIONS[content.kind]]
    field = "body" if "body" in codes else codes[0]
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
