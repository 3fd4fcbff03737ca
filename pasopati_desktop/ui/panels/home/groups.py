"""A group of work on Beranda: a card whose rows are drawn anew only when they changed."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.widgets.section_card import SectionCard
from pasopati_desktop.ui.widgets.work_row import WorkLine, WorkRow


class WorkGroup(SectionCard):
    """Rows of `WorkLine`; the focus stays on its row through a refresh."""

    opened = Signal(str)
    """Key of a line."""
    left = Signal(int)
    """The officer moved beyond the first (-1) or the last (1) row."""

    def __init__(
        self,
        title: str,
        link: str,
        act: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.link: LinkButton = self.add_link(link, act)
        self._lines: tuple[WorkLine, ...] = ()

    def show_lines(self, lines: Sequence[WorkLine], count: str) -> None:
        """Show `lines`; the group hides when there are none."""
        self.set_count(count)
        self.setVisible(bool(lines))
        if [_shape(line) for line in lines] == [_shape(line) for line in self._lines]:
            for row, line in zip(self.work_rows(), lines, strict=True):
                row.show_line(line)
            self._lines = tuple(lines)
            return
        kept = {_shape(row.line): row for row in self.work_rows()}
        rows = [kept.get(_shape(line)) or self._row(line) for line in lines]
        for row, line in zip(rows, lines, strict=True):
            row.show_line(line)
        self._lines = tuple(lines)
        self.set_rows(rows)
        for before, after in pairwise(rows):
            QWidget.setTabOrder(before, after)

    def work_rows(self) -> list[WorkRow]:
        return [row for row in self.rows if isinstance(row, WorkRow)]

    def _row(self, line: WorkLine) -> WorkRow:
        row = WorkRow(line)
        row.clicked.connect(lambda _checked=False: self.opened.emit(line.key))
        row.moved.connect(lambda by: self._move(row, by))
        return row

    def _move(self, row: WorkRow, by: int) -> None:
        rows = self.work_rows()
        at = rows.index(row) + by
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit(by)


def _shape(line: WorkLine) -> tuple[str, str]:
    """What a row is built from; everything else is only painted."""
    return line.key, line.act
