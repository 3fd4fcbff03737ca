"""The views as a drop-down over the list, and as a list of their own where there is room."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.listing.views import View, ViewDesk, own_heading
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.view_item import ViewItem


class ViewPicker(ViewItem):
    """The drop-down that stands for the list of views."""

    def __init__(self, desk: ViewDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent, drops=True)
        self._desk = desk
        self._shown = 0
        desk.changed.connect(self._show)
        self.clicked.connect(self._open)
        self._show()

    def show_count(self, count: int) -> None:
        """Tell how many the list holds now."""
        self._shown = count
        self._show()

    def _show(self) -> None:
        view = self._desk.current
        title = view.title if view else translate("StatementList", "Saringan sendiri")
        number = words.count(self._shown)
        said = translate("StatementList", "Tampilan: {title}, {n} pernyataan")
        icon = view.icon if view else "funnel"
        self.show_item(title, icon, number, said.format(title=title, n=number))

    def _open(self) -> None:
        menu = self._desk.menu(self)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class ViewList(QScrollArea):
    """All views, one under another. F2 renames an own one, Ctrl+Up and Down move it, Del removes.

    A list is one tab stop: the view that is shown, or else the first.
    """

    def __init__(self, desk: ViewDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._items: list[ViewItem] = []
        self._shown: list[View] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("StatementList", "Tampilan"))
        inner = theme.ground(QWidget(), "surface")
        self._column = theme.measure(QVBoxLayout(inner), (8, 8, 8, 12), 0)
        self._column.addStretch(1)
        self.setWidget(inner)
        desk.changed.connect(self._show)

    def _show(self) -> None:
        views = self._desk.views()
        if [view.key for view in views] != [view.key for view in self._shown]:
            self._build(views)
        self._shown = list(views)
        current = self._desk.current
        for item, view in zip(self._items, views, strict=True):
            item.show_item(view.title, view.icon, view.number, view.sentence)
            item.setChecked(current is not None and view.key == current.key)
        stop = next((item for item in self._items if item.isChecked()), None)
        for at, item in enumerate(self._items):
            is_stop = item is stop if stop is not None else at == 0
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            item.setFocusPolicy(policy)

    def _build(self, views: list[View]) -> None:
        focused = next((at for at, item in enumerate(self._items) if item.hasFocus()), None)
        while (old := self._column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        self._items = []
        had_own = False
        for view in views:
            if view.own_id is not None and not had_own:
                had_own = True
                heading = theme.dress(QLabel(own_heading()), "micro_strong", "text3")
                heading.setContentsMargins(px(8), px(12), 0, px(6))
                self._column.addWidget(heading)
            item = ViewItem()
            item.clicked.connect(partial(self._choose, len(self._items)))
            self._column.addWidget(item)
            item.show()  # what is not shown yet takes no focus
            self._items.append(item)
        self._column.addStretch(1)
        if focused is not None and self._items:
            self._items[min(focused, len(self._items) - 1)].setFocus()

    def items(self) -> list[ViewItem]:
        return self._items

    def current_item(self) -> QWidget:
        """Return the item of the view that is shown: where the focus goes."""
        return next((item for item in self._items if item.isChecked()), self._items[0])

    def _choose(self, at: int) -> None:
        self._desk.choose(self._shown[at])

    def _focused(self) -> int | None:
        return next((at for at, item in enumerate(self._items) if item.hasFocus()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, key = self._focused(), event.key()
        view = self._shown[at] if at is not None else None
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        moves = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if view is None or at is None:
            super().keyPressEvent(event)
        elif step is not None and moves and view.own_id is not None:
            self._desk.move(view, step)
            self._focus_on(view.key)
        elif step is not None:
            self._items[min(len(self._items) - 1, max(0, at + step))].setFocus()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._desk.choose(view)
        elif key == Qt.Key.Key_F2 and view.own_id is not None:
            self._desk.rename(view)
        elif key == Qt.Key.Key_Delete and view.own_id is not None:
            self._desk.remove(view)
        else:
            super().keyPressEvent(event)

    def _focus_on(self, key: str) -> None:
        for item, view in zip(self._items, self._shown, strict=True):
            if view.key == key:
                item.setFocus()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        for item, view in zip(self._items, self._shown, strict=True):
            inside = item.rect().contains(item.mapFromGlobal(event.globalPos()))
            if inside and view.own_id is not None:
                menu = QMenu(self)
                menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                self._desk.add_acts(menu, view)
                menu.popup(event.globalPos())
