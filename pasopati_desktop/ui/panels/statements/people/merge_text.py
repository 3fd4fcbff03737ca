"""One side of a merge as a read-only text: the fields that somebody changed, with what is new."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from pasopati_desktop.domain import content_diff
from pasopati_desktop.domain.content_diff import ContentDiff, Value
from pasopati_desktop.domain.merge_texts import Conflict, Merged
from pasopati_desktop.domain.rich_text import plain
from pasopati_desktop.domain.statements import ClaimRow, Fact, Figure, QuestionRow, StatementContent
from pasopati_desktop.domain.word_diff import Kind
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.field_words import (
    field_label,
    recognisable_label,
    value_label,
    value_text,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def changed_fields(merged: Merged) -> list[str]:
    """Return the texts that either side changed, in the order of the page."""
    found: dict[str, None] = {}
    for side in (merged.theirs, merged.mine):
        for field in content_diff.compare(merged.base, side).fields:
            if field.is_changed:
                found[field.field] = None
    return list(found)


def fill(
    document: QTextDocument, base: StatementContent, side: StatementContent, shown: Iterable[str]
) -> None:
    """Write `side` into `document`: the fields of `shown`, what is new against `base` marked."""
    diff = content_diff.compare(base, side)
    document.clear()
    document.setDocumentMargin(theme.px(8))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    wanted = set(shown)
    first = True
    for field in diff.fields:
        if field.field not in wanted:
            continue
        first = _write_field(cursor, field_label(side.kind, field.field), field, first=first)
    _write_values(cursor, diff, first=first)
    cursor.endEditBlock()


def _write_field(
    cursor: QTextCursor, label: str, field: content_diff.FieldDiff, *, first: bool
) -> bool:
    _begin(cursor, first=first, above=10)
    cursor.insertText(label, _look("meta_strong", "text3"))
    for line in field.lines:
        if line.new is None:
            continue
        _begin(cursor, first=False, above=2)
        for part in line.segments:
            if part.kind is not Kind.REMOVED and part.new:
                cursor.insertText(
                    part.new.replace("\t", "  |  "),
                    _added() if part.kind is Kind.ADDED else _same(),
                )
    return False


def _write_values(cursor: QTextCursor, diff: ContentDiff, *, first: bool) -> None:
    for change in diff.values:
        _begin(cursor, first=first, above=10)
        first = False
        cursor.insertText(f"{value_label(change.field)}: ", _look("meta_strong", "text3"))
        cursor.insertText(value_text(change.field, change.new), _added())


def _begin(cursor: QTextCursor, *, first: bool, above: int) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(0 if first else theme.px(above))
    block.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if first:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)


def _look(style: str, ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(theme.font(style))
    made.setForeground(theme.color(ink))
    return made


def _same() -> QTextCharFormat:
    return _look("body", "text")


def _added() -> QTextCharFormat:
    made = _look("body", "added")
    made.setBackground(theme.color("addedFill"))
    made.setFontUnderline(True)
    made.setFontWeight(QFont.Weight.DemiBold)
    return made


def conflict_label(merged: Merged, conflict: Conflict) -> str:
    whole = {
        "exemption": translate("Merge", "Pengecualian"),
        "letter": translate("Merge", "Kepala surat"),
        "disputed": translate("Merge", "Pemberitaan yang dijawab"),
        "clearances": translate("Merge", "Catatan pemeriksaan"),
    }
    if conflict.field in whole:
        return whole[conflict.field]
    if conflict.field in _VALUES:
        return value_label(conflict.field)
    return field_label(merged.base.kind, conflict.field)


_VALUES = frozenset(
    {"access", "embargo_until", "privacy_checked", "family_informed", "review_on", "signing"}
)


def side_words(conflict: Conflict, side: object) -> str:
    """Return one side of a conflict in words."""
    gone = translate("Merge", "(dihapus)")
    if conflict.field in _VALUES:
        return value_text(conflict.field, cast("Value", side))
    if isinstance(side, str):
        return plain(side).strip() or gone
    if isinstance(side, tuple):
        return "\n".join(_row_words(row) for row in side) or gone
    if side is None:
        return gone
    parts = (getattr(side, item.name) for item in fields(cast("DataclassInstance", side)))
    return " · ".join(
        words.medium_date(part) if isinstance(part, date) else str(part)
        for part in parts
        if part not in (None, "")
    )


def _row_words(row: object) -> str:
    parts: tuple[str, ...]
    match row:
        case Fact():
            parts = (row.text, labels.fact_label(row.status), row.source)
        case ClaimRow():
            parts = (row.claim, row.finding, row.evidence, labels.fact_label(row.status))
        case QuestionRow():
            parts = (row.question, row.answer, labels.access_label(row.access), row.told_by)
        case Figure():
            codes = (item.subject_code for item in row.inmates)
            parts = (row.caption, row.alternative, recognisable_label(row.recognisable), *codes)
        case _:
            parts = (str(row),)
    return " | ".join(part for part in parts if part)
