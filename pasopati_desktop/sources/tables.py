"""Tables of news items from elsewhere: CSV as any office program writes it, and XLSX.

Cells are data: formulas are never computed (the value stored with them is read), links to other
workbooks never followed, macros refused with the file that carries them.
"""

import codecs
import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from pasopati_desktop.domain.errors import PasopatiError, Refused
from pasopati_desktop.domain.plain_text import SUMMARY_CHARS, TITLE_CHARS, plain_text
from pasopati_desktop.sources.dates import WIB, plausible, read_date
from pasopati_desktop.sources.feeds import AUTHOR_CHARS, web_link
from pasopati_desktop.sources.fetch import read_file

MAX_FILE = 64 * 1024 * 1024
"""Bytes of a CSV or XLSX file."""
MAX_UNPACKED = 256 * 1024 * 1024
"""Bytes an XLSX may unpack to."""
MAX_RATIO = 200
"""Unpacked to packed, for parts over a megabyte. Office programs reach about 30."""
MAX_ROWS = 200_000
MAX_COLUMNS = 100
MAX_ERRORS = 1000
OUTLET_CHARS = 200

_SEPARATORS = ";,\t"
_FIELDS = {
    "judul": "title",
    "title": "title",
    "headline": "title",
    "tautan": "link",
    "link": "link",
    "url": "link",
    "laman": "link",
    "media": "outlet",
    "outlet": "outlet",
    "sumber": "outlet",
    "tanggal": "published",
    "waktu": "published",
    "published": "published",
    "date": "published",
    "ringkasan": "summary",
    "summary": "summary",
    "isi": "summary",
    "penulis": "author",
    "author": "author",
    "wartawan": "author",
}


@dataclass(frozen=True)
class ImportRow:
    """One good row; `number` counts from 1 as the spreadsheet shows it, heading included."""

    number: int
    title: str
    link: str
    outlet: str
    published: datetime | None
    summary: str
    author: str


@dataclass(frozen=True)
class RowError:
    """`code`: `row.no_title`, `row.bad_link`, `row.bad_date`. `value`: the cell, for showing."""

    number: int
    code: str
    value: str = ""


@dataclass(frozen=True)
class ImportResult:
    rows: tuple[ImportRow, ...]
    errors: tuple[RowError, ...]
    """The first thousand; `error_count` counts all."""
    error_count: int


Cell = object
Row = Sequence[Cell]


def read_items(path: Path, *, now: datetime | None = None) -> ImportResult:
    """Read news items from a `.csv`, `.txt`, `.tsv` or `.xlsx` file, columns in any order.

    Known headings: judul/title, tautan/link/url, media/outlet, tanggal/published,
    ringkasan/summary, penulis/author; only the title is required. `now` bounds the dates.

    Raises:
        EnvironmentFailure: the file cannot be read (codes of `fetch.read_file`).
        Refused: `table.macros`, `table.not_a_table`, `table.bomb`, `table.too_large`,
            `table.no_title_column`, `table.empty`.
    """
    rows = read_rows(path)
    try:
        return _items(rows, now or datetime.now(UTC))
    except PasopatiError as error:
        error.params.setdefault("path", str(path))
        raise


def read_rows(path: Path) -> Iterator[Row]:
    """Return the rows of a table file as they stand, heading included.

    Raises:
        EnvironmentFailure: the file cannot be read (codes of `fetch.read_file`).
        Refused: `table.macros`, `table.not_a_table`, `table.bomb`; some only while reading on.
    """
    suffix = path.suffix.lower()
    if suffix in {".xlsm", ".xltm", ".xlsb", ".xlam"}:
        raise Refused("table.macros", path=str(path))
    body = read_file(path, MAX_FILE)
    if body.startswith(b"PK\x03\x04"):
        return _xlsx_rows(body)
    if suffix == ".xlsx" or body.startswith((b"\xd0\xcf\x11\xe0", b"%PDF")):
        raise Refused("table.not_a_table", path=str(path))
    return _csv_rows(body)


def _items(rows: Iterator[Row], now: datetime) -> ImportResult:
    columns: dict[str, int] = {}
    good: list[ImportRow] = []
    errors: list[RowError] = []
    count = 0
    for number, row in enumerate(rows, start=1):
        if not any(_cell_text(cell) for cell in row[:MAX_COLUMNS]):
            continue
        if not columns:
            columns = _columns(row)
            continue
        if len(good) + count >= MAX_ROWS:
            raise Refused("table.too_large", limit=MAX_ROWS)
        found = _item(number, row, columns, now)
        if isinstance(found, ImportRow):
            good.append(found)
        else:
            count += 1
            if len(errors) < MAX_ERRORS:
                errors.append(found)
    if not columns:
        raise Refused("table.empty")
    return ImportResult(tuple(good), tuple(errors), count)


def _columns(heading: Row) -> dict[str, int]:
    """Return field to column; the first column of a name counts."""
    found: dict[str, int] = {}
    for index, cell in enumerate(heading[:MAX_COLUMNS]):
        field = _FIELDS.get(_cell_text(cell).strip(" *:").lower())
        if field is not None:
            found.setdefault(field, index)
    if "title" not in found:
        raise Refused("table.no_title_column")
    return found


def _item(number: int, row: Row, columns: dict[str, int], now: datetime) -> ImportRow | RowError:
    cells = {field: row[index] if index < len(row) else None for field, index in columns.items()}
    title = plain_text(_cell_text(cells.get("title")), TITLE_CHARS)
    if not title:
        return RowError(number, "row.no_title")
    raw_link = _cell_text(cells.get("link"))
    link = web_link(raw_link, "") if raw_link else ""
    if raw_link and not link:
        return RowError(number, "row.bad_link", plain_text(raw_link, 120))
    raw_date = cells.get("published")
    published = _moment(raw_date, now)
    if published is None and _cell_text(raw_date):
        return RowError(number, "row.bad_date", plain_text(_cell_text(raw_date), 120))
    return ImportRow(
        number=number,
        title=title,
        link=link,
        outlet=plain_text(_cell_text(cells.get("outlet")), OUTLET_CHARS),
        published=published,
        summary=plain_text(_cell_text(cells.get("summary")), SUMMARY_CHARS),
        author=plain_text(_cell_text(cells.get("author")), AUTHOR_CHARS),
    )


def _cell_text(cell: Cell) -> str:
    return "" if cell is None else str(cell).strip()


def _moment(cell: Cell, now: datetime) -> datetime | None:
    """Return a date cell in UTC. A spreadsheet's own dates know no zone: WIB is meant."""
    if isinstance(cell, date):
        if not isinstance(cell, datetime):
            cell = datetime(cell.year, cell.month, cell.day, tzinfo=WIB)
        aware = cell if cell.tzinfo else cell.replace(tzinfo=WIB)
        try:
            return plausible(aware.astimezone(UTC), now)
        except OverflowError:
            return None
    return read_date(_cell_text(cell), now)


def _csv_rows(body: bytes) -> Iterator[Row]:
    if b"\x00" in body[:4096] and not body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Refused("table.not_a_table")
    text = _csv_text(body)
    separator = _delimiter(text)
    lines = io.StringIO(text, newline="")
    if text[:4].lower() == "sep=":
        lines.readline()
        yield []  # keeps row numbers as the file has them
    reader = csv.reader(lines, delimiter=separator)
    try:
        yield from reader
    except csv.Error as error:  # a field over 128 kB: an unclosed quote, or not a table at all
        raise Refused("table.not_a_table") from error


def _csv_text(body: bytes) -> str:
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return body.decode("utf-16", "replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def _delimiter(text: str) -> str:
    """Return the separator that the heading uses most; Indonesian offices write `;`."""
    first = text[:4096].lstrip().partition("\n")[0]
    if first.lower().startswith("sep=") and first[4:5] in set(_SEPARATORS):
        return first[4]
    return max(_SEPARATORS, key=first.count)


def _xlsx_rows(body: bytes) -> Iterator[Row]:
    """Yield rows of the first sheet with its stored values.

    Raises:
        Refused: `table.bomb`, `table.macros`, `table.not_a_table`.
    """
    _require_honest_zip(body)
    # Late: openpyxl takes a quarter of a second to import.
    from openpyxl import load_workbook

    try:
        book = load_workbook(
            io.BytesIO(body), read_only=True, data_only=True, keep_links=False, keep_vba=False
        )
        sheet = book.worksheets[0]
        # A sheet may claim a million columns and rows that are not there.
        sheet.reset_dimensions()
        yield from sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS, max_row=MAX_ROWS + 2)
    except PasopatiError:
        raise
    except Exception as error:  # a foreign parser on a foreign file fails in many ways
        raise Refused("table.not_a_table") from error


def _require_honest_zip(body: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Refused("table.not_a_table") from error
    names = {part.filename.lower() for part in parts}
    if "[content_types].xml" not in names or not any(n.startswith("xl/") for n in names):
        raise Refused("table.not_a_table")
    if any(name.endswith("vbaproject.bin") for name in names):
        raise Refused("table.macros")
    if len(parts) > 5000 or sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise Refused("table.bomb")
    for part in parts:
        if part.file_size > 1024 * 1024 and part.file_size > MAX_RATIO * part.compress_size:
            raise Refused("table.bomb")
