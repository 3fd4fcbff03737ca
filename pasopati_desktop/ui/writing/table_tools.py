"""What can be done with a table of the text: insert, add and remove rows and columns."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QTextCursor, QTextTable

from pasopati_desktop.domain.rich_text import MAX_COLUMNS
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.writing import rich_writing
from pasopati_desktop.ui.writing.rich_area import RichArea
from pasopati_desktop.ui.writing.rich_document import table_of

Act = Callable[[], None]
MAX_ROWS = 200


def table_actions(area: RichArea) -> Sequence[tuple[str, Act | None]]:
    """Return words and act of each entry; None where it does nothing here."""
    cursor = area.textCursor()
    table = table_of(cursor)
    if table is None:
        sizes = ((2, 2), (3, 2), (3, 3), (4, 4))
        words = translate("Statements", "Sisipkan tabel {rows} × {columns}")
        return [
            (
                words.format(rows=rows, columns=columns),
                partial(insert, area, rows, columns),
            )
            for rows, columns in sizes
        ]
    cell = table.cellAt(cursor)
    row, column = cell.row(), cell.column()
    more_rows, more_columns = table.rows() < MAX_ROWS, table.columns() < MAX_COLUMNS
    return (
        (
            translate("Statements", "Tambah baris di bawah"),
            (lambda: _change(area, table, lambda: table.insertRows(row + 1, 1)))
            if more_rows
            else None,
        ),
        (
            translate("Statements", "Tambah kolom di kanan"),
            (lambda: _change(area, table, lambda: table.insertColumns(column + 1, 1)))
            if more_columns
            else None,
        ),
        (
            translate("Statements", "Hapus baris ini"),
            (lambda: _change(area, table, lambda: table.removeRows(row, 1)))
            if table.rows() > 1
            else None,
        ),
        (
            translate("Statements", "Hapus kolom ini"),
            (lambda: _change(area, table, lambda: table.removeColumns(column, 1)))
            if table.columns() > 1
            else None,
        ),
        (translate("Statements", "Hapus tabel"), lambda: remove(area, table)),
    )


def insert(area: RichArea, rows: int, columns: int) -> None:
    """Insert a table at the cursor, and stand in its first cell."""
    if area.isReadOnly():
        return
    cursor = area.textCursor()
    cursor.beginEditBlock()
    cursor.clearSelection()
    table = rich_writing.new_table(cursor, rows, columns)
    rich_writing.make_plain_after(table)
    cursor.endEditBlock()
    area.setTextCursor(table.cellAt(0, 0).firstCursorPosition())
    area.setFocus()


def remove(area: RichArea, table: QTextTable) -> None:
    cursor = area.textCursor()
    cursor.setPosition(table.firstPosition() - 1)
    cursor.setPosition(table.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    area.setTextCursor(cursor)
    area.setFocus()


def _change(area: RichArea, table: QTextTable, act: Act) -> None:
    cursor = QTextCursor(area.document())
    cursor.beginEditBlock()
    act()
    table.setFormat(rich_writing.table_format(table.columns()))
    rich_writing.dress_table(table)
    cursor.endEditBlock()
    area.setFocus()
