"""What changed between two versions of a statement: its texts by words, its particulars by value.

Tables, facts, claims and questions are compared row by row. Every field that is hashed is compared:
two contents without a change have the same SHA-256.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain

from pasopati_desktop.domain import rich_text, word_diff
from pasopati_desktop.domain.rich_text import Block, BlockKind, Spans
from pasopati_desktop.domain.sequence_diff import Budget
from pasopati_desktop.domain.statement_kinds import SECTIONS, section
from pasopati_desktop.domain.statements import (
    Concern,
    Figure,
    StatementContent,
    tidied,
    upgraded,
)
from pasopati_desktop.domain.word_diff import Counts, Line, LineDiff

ROWS = ("claims", "questions", "facts")
Value = str | int | bool | date | datetime | tuple[Concern, ...] | None


@dataclass(frozen=True)
class FieldDiff:
    """A text, a table or the list of copies; its lines, changed and unchanged."""

    field: str
    """Code of a section, `title`, `claims`, `questions`, `facts`, `figures` or `copies_to`."""
    lines: tuple[LineDiff, ...]

    @property
    def is_changed(self) -> bool:
        return any(line.is_changed for line in self.lines)


@dataclass(frozen=True)
class ValueChange:
    """A particular that is another one now, such as `access` or `embargo_until`."""

    field: str
    old: Value
    new: Value


@dataclass(frozen=True)
class ContentDiff:
    fields: tuple[FieldDiff, ...]
    """Every text that either version has, in the order of the page."""
    values: tuple[ValueChange, ...]
    counts: Counts

    @property
    def is_changed(self) -> bool:
        return bool(self.values) or any(field.is_changed for field in self.fields)

    def field(self, code: str) -> FieldDiff | None:
        return next((field for field in self.fields if field.field == code), None)


def compare(old: StatementContent, new: StatementContent) -> ContentDiff:
    """Compare two contents, also of different kinds or formats."""
    old, new = upgraded(tidied(old)), upgraded(tidied(new))
    budget = Budget()
    fields = []
    for code in _codes(old, new):
        before, after = lines_of(old, code), lines_of(new, code)
        if before or after:
            fields.append(FieldDiff(code, word_diff.compare_lines(before, after, budget)))
    ours, theirs = dict(_values(old)), dict(_values(new))
    values = tuple(
        ValueChange(field, before, theirs[field])
        for field, before in ours.items()
        if before != theirs[field]
    )
    counted = sum((word_diff.counts(field.lines) for field in fields), Counts())
    return ContentDiff(tuple(fields), values, counted)


def _codes(old: StatementContent, new: StatementContent) -> list[str]:
    """Return the fields with texts, as they stand on the page of the new version."""
    sections = dict.fromkeys(
        spec.code for spec in chain(SECTIONS[new.kind], SECTIONS[old.kind])
    ) | dict.fromkeys(sorted({*old.sections, *new.sections}))
    return ["title", *sections, *ROWS, "figures", "copies_to"]


def lines_of(content: StatementContent, code: str) -> tuple[Line, ...]:
    """Return a field as the lines that are compared; `content` is of today's format."""
    match code:
        case "title":
            return (Line(content.title.strip()),) if content.title.strip() else ()
        case "claims":
            return tuple(
                Line(_row(row.claim, row.finding, row.evidence), "row", (), row.status.value)
                for row in content.claims
            )
        case "questions":
            return tuple(
                Line(_row(row.question, row.answer, row.told_by), "row", (), row.access.value)
                for row in content.questions
            )
        case "facts":
            return tuple(
                Line(_row(fact.text, fact.source), "row", (), fact.status or "")
                for fact in content.facts
            )
        case "figures":
            return tuple(
                Line(
                    _row(item.caption, item.alternative, item.sha256[:8], *_shown(item)),
                    "row",
                    (),
                    item.recognisable.value,
                )
                for item in content.figures
            )
        case "copies_to":
            return tuple(Line(line.strip()) for line in content.copies_to if line.strip())
    text = content.sections.get(code, "").strip()
    if not text:
        return ()
    spec = section(content.kind, code)
    if spec is None or spec.rich:
        return tuple(chain.from_iterable(map(_lines, rich_text.parse(text))))
    return tuple(Line(line) for line in text.split("\n"))


def _shown(figure: Figure) -> list[str]:
    """Return who can be recognised, by code and consent: another of either is another text."""
    shown = [f"{item.subject_code} ({item.consent_id})" for item in figure.inmates]
    return [" ".join(shown)] if shown else []


def _row(*cells: str) -> str:
    return "\t".join(cell.strip() for cell in cells)


def _lines(block: Block) -> Iterator[Line]:
    if block.kind is BlockKind.TABLE:
        for row in block.rows:
            joined: list[tuple[str, bool, bool, str]] = []
            for at, cell in enumerate(row):
                joined += [("\t", False, False, "")] if at else []
                joined += _parts(cell)
            yield _line(joined, "row")
        return
    name = block.kind.value
    yield _line(_parts(block.spans), f"{name}-{block.level}" if block.level else name)


def _parts(spans: Spans) -> list[tuple[str, bool, bool, str]]:
    return [(span.text, span.bold, span.italic, span.link) for span in spans]


def _line(parts: list[tuple[str, bool, bool, str]], block: str) -> Line:
    runs, at = [], 0
    for text, bold, italic, link in parts:
        runs.append((at, bold, italic, link))
        at += len(text)
    return Line("".join(part[0] for part in parts), block, tuple(runs))


def _values(content: StatementContent) -> Iterator[tuple[str, Value]]:
    exemption, letter, disputed = content.exemption, content.letter, content.disputed
    yield "access", content.access
    yield "embargo_until", content.embargo_until
    yield "privacy_checked", content.privacy_checked
    yield "concerns", tuple(concern for concern in Concern if concern in content.concerns)
    yield "family_informed", content.family_informed
    yield "exemption.clause", exemption.clause.strip() if exemption else None
    yield "exemption.consequence_test", exemption.consequence_test.strip() if exemption else None
    yield "exemption.officer", exemption.officer.strip() if exemption else None
    yield "exemption.until", exemption.until if exemption else None
    yield "letter.priority", letter.priority.strip() if letter else None
    yield "letter.attachment", letter.attachment.strip() if letter else None
    yield "disputed.published_on", disputed.published_on if disputed else None
    yield "disputed.words", disputed.words if disputed else None
    yield "review_on", content.review_on
    yield "signing", content.signing
    yield (
        "clearances",
        "; ".join(f"{item.note.strip()} ({item.finding})" for item in content.clearances),
    )
