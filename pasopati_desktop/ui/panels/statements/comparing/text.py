"""The compared text as one read-only document: two columns, or one where removed stands first.

Removed words are struck, added ones underlined and bolder: the colour is never alone.
"""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from pasopati_desktop.domain.content_diff import FieldDiff
from pasopati_desktop.domain.remarks import Mark
from pasopati_desktop.domain.word_diff import Kind, Line, LineDiff, Look, Segment, spaced
from pasopati_desktop.services.comparison import Comparison
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import field_words
from pasopati_desktop.ui.panels.statements.comparing import words as compare_words
from pasopati_desktop.ui.panels.statements.comparing.looks import (
    INSET,
    CompareLooks,
    block_format,
    inset,
    marker,
)
from pasopati_desktop.ui.panels.statements.comparing.places import (
    Place,
    Range,
    Stop,
    beside,
    left_first,
    said,
    shown_lines,
    units,
)

MOST_ROWS = 400
"""Lines that are set side by side; of a longer text only whole fields stand beside one another."""
CELL = "  |  "


class CompareDocument:
    """Fills a `QTextDocument` with a comparison and remembers where its changes stand."""

    def __init__(self, found: Comparison, document: QTextDocument, *, columns: int) -> None:
        self.stops: list[Stop] = []
        self._places: list[Place] = []
        self._starts: dict[int, tuple[str, int]] = {}
        for field in found.diff.fields:
            at = 0
            for line in field.lines:
                if line.new is not None:
                    self._starts[id(line.new)] = (field.field, at)
                    at += len(line.new.text) + 1
        self._found = found
        self._document = document
        self._looks = CompareLooks()
        self._columns = columns if found.old is not None else 1
        document.clear()
        document.setDocumentMargin(0)
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        if self._columns == 2:
            self._side_by_side(cursor)
        else:
            self._one_below_the_other(cursor)
        cursor.endEditBlock()

    # Two columns.

    def _side_by_side(self, cursor: QTextCursor) -> None:
        rows = self._rows()
        form = QTextTableFormat()
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        form.setColumnWidthConstraints([half, half])
        table = cursor.insertTable(len(rows), 2, form)
        for at, row in enumerate(rows):
            self._pad(table, at)
            self._row(table, at, row)

    def _rows(self) -> list[tuple[str, Sequence[LineDiff]]]:
        """Return the rows of the table: a label, or lines that stand beside one another."""
        found: list[tuple[str, Sequence[LineDiff]]] = []
        diff = self._found.diff
        fine = sum(len(field.lines) for field in diff.fields) <= MOST_ROWS
        for field in diff.fields:
            found.append((field.field, ()))
            if fine:
                found += [("", [line for line in pair if line]) for pair in beside(field.lines)]
            else:
                found.append(("", field.lines))
        if diff.values:
            found.append((_VALUES, ()))
            found += [(f"{_VALUES}{at}", ()) for at in range(len(diff.values))]
        return found

    def _pad(self, table: QTextTable, at: int) -> None:
        for column in (0, 1):
            cell = table.cellAt(at, column)
            form = cell.format().toTableCellFormat()
            form.setLeftPadding(theme.px(INSET))
            form.setRightPadding(theme.px(INSET))
            form.setTopPadding(theme.px(4))
            form.setBottomPadding(theme.px(4))
            cell.setFormat(form)

    def _row(self, table: QTextTable, at: int, row: tuple[str, Sequence[LineDiff]]) -> None:
        name, lines = row
        sides = [table.cellAt(at, column).firstCursorPosition() for column in (0, 1)]
        if name.startswith(_VALUES):
            self._value(name, *sides)
            return
        if name:
            for column in (0, 1):
                cursor = table.cellAt(at, column).firstCursorPosition()
                cursor.insertText(
                    field_words.field_label(self._found.kind, name), self._looks.label
                )
            return
        left, right = table.cellAt(at, 0), table.cellAt(at, 1)
        shown = shown_lines(lines)
        places: list[list[Range]] = [[] for _ in shown]
        origins = [0 for _ in shown]
        for cell, kind in ((left, Kind.REMOVED), (right, Kind.ADDED)):
            cursor = cell.firstCursorPosition()
            started = False
            for number, line in enumerate(shown):
                if (line.old if kind is Kind.REMOVED else line.new) is not None:
                    places[number] += self._side(cursor, line, kind, first=not started)
                    origins[number] = cursor.block().position()
                    started = True
            self._rest(cursor, len(lines) - len(shown))
        for line, ranges, origin in zip(shown, places, origins, strict=True):
            self._stop(line, ranges, origin)

    def _rest(self, cursor: QTextCursor, lines: int) -> None:
        if lines > 0:
            text = translate("Statements", "{n} baris lain ada di perbandingan yang dicetak.")
            cursor.insertBlock(block_format(None, first=False), self._looks.note)
            cursor.insertText(text.format(n=lines), self._looks.note)

    def _side(self, cursor: QTextCursor, line: LineDiff, kind: Kind, *, first: bool) -> list[Range]:
        """Write one side of a line; return where its own words stand."""
        own = line.old if kind is Kind.REMOVED else line.new
        self._begin(cursor, own, first=first)
        parts = [part for part in line.segments if part.kind in {Kind.SAME, kind}]
        ranges = self._write(cursor, parts, own, is_old=kind is Kind.REMOVED)
        self._status(cursor, line, own, kind)
        if kind is Kind.ADDED or line.new is None:
            self._note(cursor, line)
        return ranges

    # One column.

    def _one_below_the_other(self, cursor: QTextCursor) -> None:
        first = True
        for field in self._found.diff.fields:
            form = block_format(None, first=False)
            form.setTopMargin(0 if first else theme.px(14))
            form.setLeftMargin(theme.px(INSET))
            self._start(cursor, form, first=first)
            cursor.insertText(
                field_words.field_label(self._found.kind, field.field), self._looks.label
            )
            first = False
            self._field(cursor, field)
        if self._found.diff.values:
            form = block_format(None, first=False)
            form.setTopMargin(theme.px(14))
            form.setLeftMargin(theme.px(INSET))
            self._start(cursor, form, first=first)
            cursor.insertText(translate("Statements", "Isian lain"), self._looks.label)
            for at in range(len(self._found.diff.values)):
                self._start(cursor, inset(block_format(None, first=False)), first=False)
                self._value(f"{_VALUES}{at}", cursor, cursor)

    def _field(self, cursor: QTextCursor, field: FieldDiff) -> None:
        shown = shown_lines(field.lines)
        for line in shown:
            form = inset(block_format(line.new or line.old, first=False))
            self._start(cursor, form, first=False)
            cursor.insertText(marker(line.new or line.old), self._looks.note)
            origin = cursor.block().position()
            ranges = self._write(
                cursor, line.segments, line.new or line.old, is_old=line.new is None
            )
            for own, kind in ((line.old, Kind.REMOVED), (line.new, Kind.ADDED)):
                if own is not None and (kind is Kind.ADDED or Look.STATUS in line.looks):
                    self._status(cursor, line, own, kind)
            self._note(cursor, line)
            self._stop(line, ranges, origin)
        self._rest(cursor, len(field.lines) - len(shown))

    # Parts of both.

    def _start(self, cursor: QTextCursor, form: QTextBlockFormat, *, first: bool) -> None:
        if first:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)

    def _begin(self, cursor: QTextCursor, line: Line | None, *, first: bool) -> None:
        self._start(cursor, block_format(line, first=first), first=first)
        if mark := marker(line):
            cursor.insertText(mark, self._looks.note)

    def _write(
        self, cursor: QTextCursor, parts: Sequence[Segment], line: Line | None, *, is_old: bool
    ) -> list[Range]:
        is_heading = line is not None and line.block.startswith("heading")
        ranges = []
        field, at = self._starts.get(id(line), ("", 0))
        for gap, part in spaced(parts):
            cursor.insertText(gap, self._looks.same)
            text = part.old if part.kind is Kind.REMOVED or (is_old and part.old) else part.new
            look = self._looks.of(part)
            if is_heading:
                look = QTextCharFormat(look)
                look.setFontWeight(QFont.Weight.Bold)
            if field and part.new:
                self._note_place(cursor.position(), part.new, field, at)
                at += len(part.new)
            text = text.replace("\t", CELL).replace("\n", "\u2028")
            if part.kind is Kind.SAME:
                cursor.insertText(text, look)
                continue
            # Blanks at the ends stay outside: Qt would paint and strike them.
            words = text.strip(" \u2028")
            before, _, after = text.partition(words) if words else (text, "", "")
            cursor.insertText(before, self._looks.same)
            begun = cursor.position()
            cursor.insertText(words, look)
            ranges.append((begun, cursor.position()))
            cursor.insertText(after, self._looks.same)
        return ranges

    def _note_place(self, begin: int, text: str, field: str, start: int) -> None:
        """Note where letters stand; a tab is shown wider than it is, so cells are noted apart."""
        for number, cell in enumerate(text.split("\t")):
            begin += len(CELL) if number else 0
            start += 1 if number else 0
            self._places.append(Place(begin, cell, field, start))
            begin, start = begin + units(cell), start + len(cell)

    def marked(self, begin: int, end: int) -> tuple[Mark, ...]:
        """Return the passages of the new text between two places of the document."""
        reach: dict[str, tuple[int, int]] = {}
        for place in self._places:
            first, last = max(begin, place.begin), min(end, place.end)
            if first < last:
                start, stop = (place.start + place.letters(at) for at in (first, last))
                known = reach.get(place.field, (start, stop))
                reach[place.field] = (min(known[0], start), max(known[1], stop))
        return tuple(
            Mark(field, start, stop - start, self._words(field)[start:stop])
            for field, (start, stop) in reach.items()
        )

    def _words(self, field: str) -> str:
        found = self._found.diff.field(field)
        texts = [line.new.text for line in found.lines if line.new is not None] if found else []
        return "\n".join(texts).replace("\t", "\n")

    def _status(self, cursor: QTextCursor, line: LineDiff, own: Line | None, kind: Kind) -> None:
        """Write the state of a fact or claim behind it, marked where it changed."""
        is_fact = self._is_row_with_status(line)
        if own is None or not is_fact:
            return
        is_changed = Look.STATUS in line.looks
        look = self._looks.note
        if is_changed:
            look = self._looks.removed if kind is Kind.REMOVED else self._looks.added
        cursor.insertText(CELL, self._looks.note)
        cursor.insertText(field_words.row_status(own.status), look)

    @staticmethod
    def _is_row_with_status(line: LineDiff) -> bool:
        return any(side is not None and side.status for side in (line.old, line.new))

    def _note(self, cursor: QTextCursor, line: LineDiff) -> None:
        if text := compare_words.looks_text(line.looks):
            form = cursor.blockFormat()
            form.setTopMargin(theme.px(2))
            cursor.insertBlock(form)
            cursor.insertText(text, self._looks.note)

    def _value(self, name: str, left: QTextCursor, right: QTextCursor) -> None:
        if name == _VALUES:
            left.insertText(translate("Statements", "Isian lain"), self._looks.label)
            return
        change = self._found.diff.values[int(name.removeprefix(_VALUES))]
        label = f"{field_words.value_label(change.field)}: "
        old, new = (
            field_words.value_text(change.field, value) for value in (change.old, change.new)
        )
        left.insertText(label, self._looks.same)
        begun = left.position()
        left.insertText(old, self._looks.removed)
        ranges = [(begun, left.position())]
        if left is right:
            left.insertText(" ", self._looks.same)
        else:
            right.insertText(label, self._looks.same)
        begun = right.position()
        right.insertText(new, self._looks.added)
        ranges.append((begun, right.position()))
        text = translate("Statements", "{label}dari {old} menjadi {new}")
        self.stops.append(Stop(tuple(ranges), text.format(label=label, old=old, new=new)))

    def _stop(self, line: LineDiff, ranges: Sequence[Range], origin: int) -> None:
        """Note the changes of a line: what stands in the place of something belongs to it."""
        if not line.is_changed:
            return
        changed = [part for part in line.segments if part.kind is not Kind.SAME]
        if not changed:
            told = compare_words.looks_text(line.looks) or self._status_said(line)
            self.stops.append(Stop(((origin, origin),), told))
            return
        # In two columns the left one was written before the right one.
        ordered = changed if self._columns == 1 else sorted(changed, key=left_first)
        gone = [place for part, place in zip(ordered, ranges, strict=True) if part.old]
        come = [place for part, place in zip(ordered, ranges, strict=True) if not part.old]
        for is_same, group in groupby(line.segments, key=lambda part: part.kind is Kind.SAME):
            if is_same:
                continue
            cluster = list(group)
            places = [(gone if part.kind is Kind.REMOVED else come).pop(0) for part in cluster]
            self.stops.append(Stop(tuple(places), said(cluster)))

    @staticmethod
    def _status_said(line: LineDiff) -> str:
        old, new = (
            field_words.row_status(side.status) if side else "" for side in (line.old, line.new)
        )
        return translate("Statements", "{old} diganti {new}").format(old=old, new=new)


_VALUES = "\0values"
