"""The left column: what may be listed, with counts; a drop-down where there is no room for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.news import Triage
from pasopati_desktop.services.issues import IssueRow
from pasopati_desktop.services.news import ViewCounts
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.monitoring import labels
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets import view_item


@dataclass(frozen=True)
class View:
    """A list that may be chosen: by decision, by issue, or everything."""

    title: str
    icon: str
    triage: Triage | None = None
    issue_id: int | None = None
    count: int = 0

    @property
    def key(self) -> tuple[Triage | None, int | None]:
        return self.triage, self.issue_id


def plain_views(counts: ViewCounts) -> list[View]:
    return [
        View(labels.triage_word(Triage.NEW), "inbox", Triage.NEW, count=counts.new),
        View(labels.triage_word(Triage.WATCHED), "eye", Triage.WATCHED, count=counts.watched),
        View(labels.triage_word(Triage.RESPOND), "flag", Triage.RESPOND, count=counts.respond),
        View(translate("Monitoring", "Semua berita"), "newspaper", count=counts.all),
    ]


def issue_views(issues: Sequence[IssueRow]) -> list[View]:
    return [View(row.title, "trending-up", issue_id=row.id, count=row.items) for row in issues]


class ViewItem(view_item.ViewItem):
    """One view of the news."""

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.show_view(view)

    def show_view(self, view: View) -> None:
        self.view = view
        number = words.count(view.count)
        said = translate("Monitoring", "{title}, {n} berita")
        self.show_item(view.title, view.icon, number, said.format(title=view.title, n=number))


class ViewColumn(QFrame):
    """The views and the running issues; up and down move between them."""

    chosen = Signal(object)
    """A `View`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("edge", "right")
        theme.ground(self, "sunken")
        theme.fix(self, width=188)
        self.setAccessibleName(translate("Monitoring", "Tampilan"))
        outer = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._column = theme.measure(QVBoxLayout(inner), (8, 12, 8, 12), 0)
        self._heading = theme.dress(
            QLabel(translate("Monitoring", "Isu berjalan")), "micro_strong", "text3"
        )
        theme.measure(self._column)
        self._column.addStretch(1)
        scroll.setWidget(inner)
        outer.addWidget(scroll)
        self._items: list[ViewItem] = []
        self._current: tuple[Triage | None, int | None] = (Triage.NEW, None)

    def show_views(self, views: Sequence[View], issues: Sequence[View]) -> None:
        """Show these; the chosen one stays chosen."""
        wanted = [*views, *issues]
        if [item.view.key for item in self._items] == [view.key for view in wanted]:
            for item, view in zip(self._items, wanted, strict=True):
                item.show_view(view)
            return
        focused = next((item.view.key for item in self._items if item.hasFocus()), None)
        while (old := self._column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None and widget is not self._heading:
                widget.deleteLater()
        self._items = []
        for view in views:
            self._add(view)
        self._heading.setVisible(bool(issues))
        if issues:
            self._column.addSpacing(px(12))
            self._column.addWidget(self._heading)
            self._heading.setContentsMargins(px(8), 0, 0, px(6))
        for view in issues:
            self._add(view)
        self._column.addStretch(1)
        self.mark(self._current)
        for item in self._items:
            if item.view.key == focused:
                item.setFocus()

    def _add(self, view: View) -> None:
        item = ViewItem(view)
        item.clicked.connect(lambda _=False, item=item: self._choose(item))
        self._column.addWidget(item)
        self._items.append(item)

    def views(self) -> list[View]:
        return [item.view for item in self._items]

    def mark(self, key: tuple[Triage | None, int | None]) -> None:
        """Show which view is listed."""
        self._current = key
        for item in self._items:
            item.setChecked(item.view.key == key)

    def _choose(self, item: ViewItem) -> None:
        self.mark(item.view.key)
        self.chosen.emit(item.view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = next((at for at, item in enumerate(self._items) if item.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        at = min(len(self._items) - 1, max(0, focused + step))
        self._items[at].setFocus()

    def current_item(self) -> QWidget:
        """Return the item of the listed view: where the focus goes."""
        return next((item for item in self._items if item.isChecked()), self)


def view_menu(
    parent: QWidget, views: Sequence[View], current: View, choose: Callable[[View], object]
) -> QMenu:
    """Return the drop-down that stands for the column in a narrow window."""
    menu = QMenu(parent)
    was_issue = False
    for view in views:
        if (view.issue_id is not None) and not was_issue:
            menu.addSection(translate("Monitoring", "Isu berjalan"))
            was_issue = True
        title = view.title.replace("&", "&&")
        action = menu.addAction(f"{title}\t{words.count(view.count)}")
        action.setCheckable(True)
        action.setChecked(view.key == current.key)
        action.triggered.connect(lambda _=False, view=view: choose(view))
    return menu
