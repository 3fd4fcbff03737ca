"""Columns of the register."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from pasopati_desktop.services.incident_reading import IncidentRow
from pasopati_desktop.storage.incidents import Sort
from pasopati_desktop.ui import clocks
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import draw_centred, paint_badge, paint_clock
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.row_table import Column

SORTS: tuple[Sort, ...] = (
    Sort.SEVERITY,
    Sort.TITLE,
    Sort.CATEGORY,
    Sort.CLOCK,
    Sort.OWNER,
    Sort.CHANGED,
)
"""What each column sorts by, in the order of `columns`."""

CATEGORY, CLOCK = 2, 3


def columns(
    now: Callable[[], datetime], category_hidden: Callable[[], bool]
) -> list[Column[IncidentRow]]:
    """Built on call: titles follow the language. Clocks are computed when they are painted."""

    def second(row: IncidentRow) -> str:
        category = row.category_label if category_hidden() else ""
        return " · ".join(part for part in (row.number, category, row.place) if part)

    def paint_level(painter: QPainter, rect: QRect, row: IncidentRow) -> None:
        paint_badge(painter, rect, int(row.severity), row.level_label)

    def paint_cell(painter: QPainter, rect: QRect, row: IncidentRow) -> None:
        clock = clocks.shown(row.clock, now())
        wide = paint_clock(painter, rect, clock.state, clock.text, rest=clock.rest)
        label = rect.adjusted(wide + px(8), 0, 0, 0)
        draw_centred(painter, label, first_statement(), style="meta", ink="text2")

    def clock_text(row: IncidentRow) -> str:
        return f"{clocks.shown(row.clock, now()).text}, {first_statement()}"

    return [
        Column(
            translate("IncidentTable", "Tingkat"),
            lambda row: row.level_label,
            paint=paint_level,
            width=120,
        ),
        Column(
            translate("IncidentTable", "Insiden"),
            lambda row: row.title,
            second=second,
            width=280,
            flexible=True,
        ),
        Column(
            translate("IncidentTable", "Kategori"),
            lambda row: row.category_label,
            width=176,
            collapse=3,
        ),
        Column(translate("IncidentTable", "Jam"), clock_text, paint=paint_cell, width=256),
        Column(
            translate("IncidentTable", "PJ"),
            lambda row: row.owner or translate("IncidentTable", "belum ada"),
            width=128,
            collapse=2,
        ),
        Column(
            translate("IncidentTable", "Diubah"),
            lambda row: words.table_time(row.changed_at, now()),
            width=96,
            style="meta",
            ink="text3",
            collapse=1,
        ),
    ]


def first_statement() -> str:
    return translate("IncidentTable", "Pernyataan awal")


def sentence(row: IncidentRow, now: datetime) -> str:
    """Return the row as a screen reader says it."""
    clock = clocks.shown(row.clock, now)
    level = translate("IncidentTable", "tingkat {level}").format(level=row.level_label)
    parts = (
        level,
        row.title,
        row.number,
        row.category_label,
        row.place,
        f"{first_statement()} {clock.text}",
        row.owner,
    )
    return ", ".join(part for part in parts if part)


def sort_label(sort: Sort) -> str:
    return {
        Sort.SEVERITY: translate("IncidentTable", "tingkat"),
        Sort.TITLE: translate("IncidentTable", "judul"),
        Sort.CATEGORY: translate("IncidentTable", "kategori"),
        Sort.CLOCK: translate("IncidentTable", "tenggat"),
        Sort.OWNER: translate("IncidentTable", "penanggung jawab"),
        Sort.CHANGED: translate("IncidentTable", "terakhir diubah"),
    }[sort]
