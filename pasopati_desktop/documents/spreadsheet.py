"""One table as a spreadsheet (.xlsx), written row by row."""

import io
from collections.abc import Iterable, Sequence
from typing import Any


def write_sheet(
    title: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str | int]],
    widths: Sequence[float],
) -> bytes:
    """Return a workbook with one sheet: header frozen, `widths` in characters.

    Texts stay texts, also those that look like a formula.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    from openpyxl.utils.exceptions import IllegalCharacterError

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    for at, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.freeze_panes = "A2"

    def cell(value: str | int) -> Any:
        made: Any = WriteOnlyCell(sheet)
        try:
            made.value = value
        except IllegalCharacterError:
            made.value = "".join(char for char in str(value) if char.isprintable())
        if isinstance(value, str):
            made.data_type = "s"
        return made

    heads = [cell(title) for title in header]
    for head in heads:
        head.font = Font(bold=True)
    sheet.append(heads)
    for row in rows:
        sheet.append([cell(value) for value in row])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
