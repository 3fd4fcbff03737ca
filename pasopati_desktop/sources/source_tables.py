"""Lists of sources as a table, the way an office keeps them: CSV or XLSX."""

from dataclasses import dataclass
from pathlib import Path

from pasopati_desktop.domain.errors import PasopatiError, Refused
from pasopati_desktop.domain.plain_text import plain_text
from pasopati_desktop.sources.feeds import web_link
from pasopati_desktop.sources.opml import MAX_SOURCES, NAME_CHARS
from pasopati_desktop.sources.tables import MAX_COLUMNS, Row, read_rows

_FIELDS = {
    "nama": "name",
    "sumber": "name",
    "name": "name",
    "alamat": "url",
    "url": "url",
    "rss": "url",
    "umpan": "url",
    "tautan": "url",
    "link": "url",
    "media": "outlet",
    "outlet": "outlet",
    "kelompok": "group",
    "grup": "group",
    "group": "group",
}


@dataclass(frozen=True)
class SourceLine:
    name: str
    url: str
    outlet: str
    group: str


@dataclass(frozen=True)
class SourceTable:
    rows: tuple[SourceLine, ...]
    left_out: int
    """Rows without a usable web address, or named twice."""


def read_sources(path: Path) -> SourceTable:
    """Read sources from a table with the headings `nama` and `alamat`, in any order.

    Raises:
        EnvironmentFailure: the file cannot be read.
        Refused: codes of `tables.read_rows`, `table.no_url_column`, `table.empty`,
            `opml.too_large`.
    """
    columns: dict[str, int] = {}
    found: dict[str, SourceLine] = {}
    left_out = 0
    try:
        for row in read_rows(path):
            texts = [plain_text(str(cell or ""), 2 * NAME_CHARS) for cell in row[:MAX_COLUMNS]]
            if not any(texts):
                continue
            if not columns:
                columns = _columns(texts)
                continue
            line = _line(row, columns)
            if line is None or line.url in found:
                left_out += 1
                continue
            found[line.url] = line
            if len(found) > MAX_SOURCES:
                raise Refused("opml.too_large", limit=MAX_SOURCES)
    except PasopatiError as error:
        error.params.setdefault("path", str(path))
        raise
    if not columns:
        raise Refused("table.empty", path=str(path))
    return SourceTable(tuple(found.values()), left_out)


def _columns(heading: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, text in enumerate(heading):
        field = _FIELDS.get(text.strip(" *:").lower())
        if field is not None:
            found.setdefault(field, index)
    if "url" not in found:
        raise Refused("table.no_url_column")
    return found


def _line(row: Row, columns: dict[str, int]) -> SourceLine | None:
    cells = {
        field: str(row[index] or "").strip() if index < len(row) else ""
        for field, index in columns.items()
    }
    url = web_link(cells.get("url", ""), "")
    if not url:
        return None
    name = plain_text(cells.get("name", ""), NAME_CHARS)
    return SourceLine(
        name or url[:NAME_CHARS],
        url,
        plain_text(cells.get("outlet", ""), NAME_CHARS),
        plain_text(cells.get("group", ""), NAME_CHARS),
    )
