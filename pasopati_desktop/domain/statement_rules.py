"""What forbids saving, handing in and verifying a text. Rules decide; checks only advise.

Sources: handbook sections 6 (guards of the steps), 7 (required sections), 12 (classes).
"""

import re
from collections.abc import Iterator, Sequence

from pasopati_desktop.domain.statement_kinds import KINDS, SECTIONS, Rows, StatementKind
from pasopati_desktop.domain.statements import (
    MAX_CAPTION_CHARS,
    MAX_CELL_CHARS,
    MAX_FIGURES,
    MAX_ROWS,
    MAX_SECTION_CHARS,
    MAX_TITLE_CHARS,
    ClaimRow,
    Exemption,
    Fact,
    FactStatus,
    InformationAccess,
    QuestionRow,
    StatementContent,
    section_words,
)

VARIABLE = re.compile(r"\{\{([^{}\n]{1,80})\}\}")
"""A place of a template that waits for words, such as `{{jam kejadian}}`."""

MAX_NOTE_CHARS = 500
"""Of the reason why a finding may stand."""

_NOT_COUNTED = frozenset({"title", "figures", "copies_to"})

Row = ClaimRow | Fact | QuestionRow


def texts(content: StatementContent) -> Iterator[tuple[str, str]]:
    """Yield the words of every printed text of `content` with the field they stand in."""
    yield "title", content.title
    for spec in SECTIONS[content.kind]:
        yield spec.code, section_words(content, spec.code)
    for row in content.claims:
        yield from (("claims", part) for part in (row.claim, row.finding, row.evidence))
    for question in content.questions:
        yield from (
            ("questions", part) for part in (question.question, question.answer, question.told_by)
        )
    for figure in content.figures:
        yield from (("figures", part) for part in (figure.caption, figure.alternative))
    for line in content.copies_to:
        yield "copies_to", line


def word_count(content: StatementContent) -> int:
    """Return the words of the printed text, without title and copies."""
    return sum(len(text.split()) for field, text in texts(content) if field not in _NOT_COUNTED)


def save_problems(content: StatementContent) -> dict[str, str]:
    """Return what forbids even saving: only what could not be stored or shown again."""
    found: dict[str, str] = {}
    if not content.title.strip():
        found["title"] = "input.required"
    elif len(content.title) > MAX_TITLE_CHARS:
        found["title"] = "input.too_long"
    found |= {code: "input.too_long" for code in content.sections if _is_endless(content, code)}
    tables: tuple[tuple[str, Sequence[Row]], ...] = (
        ("claims", content.claims),
        ("facts", content.facts),
        ("questions", content.questions),
    )
    for name, rows in tables:
        if len(rows) > MAX_ROWS:
            found[name] = "statement.too_many_rows"
        elif any(len(part) > MAX_CELL_CHARS for row in rows for part in _words_of(row)):
            found[name] = "input.too_long"
    return found | _beside_problems(content)


def strange_sections(content: StatementContent) -> frozenset[str]:
    """Return the codes of sections that this kind does not have.

    Nobody would see or print such words, and yet they would be signed with the rest.
    """
    known = {spec.code for spec in SECTIONS[content.kind]}
    return frozenset(code for code, text in content.sections.items() if text.strip()) - known


def _is_endless(content: StatementContent, code: str) -> bool:
    """Marks are no letters of the text, but there is an end to them too."""
    length = len(content.sections[code])
    if length <= MAX_SECTION_CHARS:
        return False
    return length > 2 * MAX_SECTION_CHARS or len(section_words(content, code)) > MAX_SECTION_CHARS


def _beside_problems(content: StatementContent) -> dict[str, str]:
    """Return the same of what stands beside the text."""
    found: dict[str, str] = {}
    if sum(map(len, content.copies_to)) > MAX_CELL_CHARS:
        found["copies_to"] = "input.too_long"
    if len(content.figures) > MAX_FIGURES:
        found["figures"] = "statement.too_many_figures"
    elif any(
        len(part) > MAX_CAPTION_CHARS
        for item in content.figures
        for part in (item.caption, item.alternative)
    ):
        found["figures"] = "input.too_long"
    exemption, letter = content.exemption, content.letter
    if exemption and any(
        len(part) > MAX_CELL_CHARS
        for part in (exemption.clause, exemption.consequence_test, exemption.officer)
    ):
        found["access"] = "input.too_long"
    if letter and max(len(letter.priority), len(letter.attachment)) > MAX_CELL_CHARS:
        found["letter"] = "input.too_long"
    notes = [item.note for item in content.clearances]
    if len(notes) > MAX_ROWS or any(len(note) > MAX_NOTE_CHARS for note in notes):
        found["clearances"] = "input.too_long"
    return found


def _words_of(row: Row) -> tuple[str, ...]:
    if isinstance(row, Fact):
        return (row.text, row.source)
    if isinstance(row, QuestionRow):
        return (row.question, row.answer, row.told_by)
    return (row.claim, row.finding, row.evidence)


def submit_problems(content: StatementContent) -> dict[str, str]:
    """Return what must be mended before the text may leave the writer's desk."""
    found = save_problems(content)
    for part in SECTIONS[content.kind]:
        if part.required and not content.sections.get(part.code, "").strip():
            found[part.code] = "input.required"
    found |= _row_problems(content)
    if any(not figure.alternative.strip() for figure in content.figures):
        found["figures"] = "statement.figure_undescribed"
    if content.access is InformationAccess.UNCLASSIFIED:
        found["access"] = "statement.unclassified"
    elif content.access is InformationAccess.EXEMPT and not _is_reasoned(content.exemption):
        found["access"] = "statement.exemption_incomplete"
    if content.concerns and not content.family_informed:
        found["family_informed"] = "statement.family_first"
    for field, _ in open_variables(content):
        found.setdefault(field, "statement.variable_open")
    return found


def _row_problems(content: StatementContent) -> dict[str, str]:
    found: dict[str, str] = {}
    spec = KINDS[content.kind]
    if spec.rows is Rows.CLAIMS:
        if not content.claims:
            found["claims"] = "statement.no_claims"
        elif any(not (row.claim.strip() and row.finding.strip()) for row in content.claims):
            found["claims"] = "statement.claim_incomplete"
    if spec.rows is Rows.QUESTIONS:
        if not content.questions:
            found["questions"] = "statement.no_questions"
        elif any(not (row.question.strip() and row.answer.strip()) for row in content.questions):
            found["questions"] = "statement.question_incomplete"
    if spec.needs_facts and not content.facts:
        found["facts"] = "statement.no_facts"
    if content.kind is StatementKind.HOLDING and word_count(content) > spec.words[1]:
        found[spec.sections[0].code] = "statement.holding_too_long"
    return found


def _is_reasoned(exemption: Exemption | None) -> bool:
    return exemption is not None and all(
        (
            exemption.clause.strip(),
            exemption.consequence_test.strip(),
            exemption.officer.strip(),
            exemption.until,
        )
    )


def open_variables(content: StatementContent) -> list[tuple[str, str]]:
    """Return `(field, name)` of every variable of a template that still waits for its words."""
    return [
        (field, match[1].strip())
        for field, text in texts(content)
        for match in VARIABLE.finditer(text)
    ]


def _normal(text: str) -> str:
    return " ".join(text.casefold().split())


def verify_problems(content: StatementContent) -> dict[str, str]:
    """Return what forbids the verifier's signature.

    Source: handbook section 6: every fact has a status and a source, and what is not confirmed
    does not stand in the text.
    """
    if not content.facts:
        return {"facts": "statement.no_facts"} if KINDS[content.kind].needs_facts else {}
    if any(fact.status is None or not fact.source.strip() for fact in content.facts):
        return {"facts": "statement.fact_without_source"}
    text = _normal(" ".join(words for field, words in texts(content) if field != "facts"))
    for fact in content.facts:
        doubtful = fact.status in {FactStatus.UNCONFIRMED, FactStatus.WRONG}
        if doubtful and _normal(fact.text).rstrip(".") in text:
            return {"facts": "statement.doubtful_fact_in_text"}
    return {}
