"""The navigation: 208 px with words and counts, or a 56 px rail with icons and dots."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.brand import BrandHead
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint_guard import never_raises
from pasopati_desktop.ui.panel import Badge, PanelSpec

WIDE, RAIL = 208, 56
"""px at 100 % text."""


@dataclass(frozen=True)
class SavedView:
    """A filter pinned under the panels; `open` shows it."""

    key: str
    title: str
    count: int
    open: Callable[[], object]


class NavItem(QAbstractButton):
    """One painted item; a real button, so keyboard, focus and screen readers work."""

    def __init__(
        self, title: str, icon: str, keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._keys = keys
        self._badge = Badge(0)
        self._rail = False
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_badge(self, badge: Badge | None) -> None:
        self._badge = badge or Badge(0)
        self._describe()
        self.update()

    def badge(self) -> Badge:
        return self._badge

    def set_rail(self, rail: bool) -> None:
        self._rail = rail
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._rail:
            return QSize(theme.px(40), theme.px(36))
        return QSize(theme.px(192), theme.px(36))

    minimumSizeHint = sizeHint

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        on = self.isChecked()
        side, top = theme.px(18), (self.height() - theme.px(18)) // 2
        left = (self.width() - side) // 2 if self._rail else theme.px(12)
        token = "accentText" if on else "text2"
        icons.paint(painter, left, top, self._icon, ink=token, size=18)
        if self._rail:
            self._paint_dot(painter, left + side, top)
        else:
            self._paint_words(painter, on=on)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        radius = theme.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        token = "accentSoft" if self.isChecked() else ("hover" if self.underMouse() else "")
        if token:
            painter.setBrush(theme.color(token))
            painter.drawRoundedRect(self.rect(), radius, radius)
        if self.isChecked():
            painter.setBrush(theme.color("accent"))
            top = (self.height() - theme.px(20)) / 2
            painter.drawRoundedRect(QRectF(0, top, theme.px(3), theme.px(20)), 1.5, 1.5)
        if self.hasFocus():
            ring = theme.focus_width()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), ring))
            inside = QRectF(self.rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2)
            painter.drawRoundedRect(inside, radius, radius)

    def _paint_words(self, painter: QPainter, *, on: bool) -> None:
        right = self._paint_count(painter)
        left = theme.px(40)
        style = "body_strong" if on else "label"
        painter.setFont(theme.font(style))
        painter.setPen(theme.color("text"))
        room = QRect(left, 0, right - left - theme.px(4), self.height())
        text = theme.metrics(style).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_count(self, painter: QPainter) -> int:
        """Paint the count at the right; return where it begins."""
        right = self.width() - theme.px(8)
        if not self._badge.count:
            return right
        text = _short(self._badge.count)
        wide = max(theme.px(20), theme.metrics("count").horizontalAdvance(text) + theme.px(12))
        pill = QRectF(right - wide, (self.height() - theme.px(20)) / 2, wide, theme.px(20))
        painter.setFont(theme.font("count"))
        if self._badge.alarm:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("badSolid"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(theme.color("onBad"))
        else:
            painter.setPen(theme.color("accentText" if self.isChecked() else "text2"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return round(pill.left())

    def _paint_dot(self, painter: QPainter, x: float, y: float) -> None:
        if self._badge.count and self._badge.alarm:
            painter.setBrush(theme.color("badSolid"))
        elif self._badge.count:
            painter.setBrush(theme.color("text3"))
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(x, y), theme.px(3), theme.px(3))

    def _describe(self) -> None:
        parts = [self.text()]
        if self._badge.count:
            waiting = translate("Navigation", "{count} menunggu").format(count=self._badge.count)
            alarm = translate("Navigation", "ada alarm") if self._badge.alarm else ""
            parts += [part for part in (waiting, alarm) if part]
        self.setAccessibleName(", ".join(parts))
        keys = f" ({self._keys})" if self._keys else ""
        self.setToolTip(", ".join(parts) + keys if self._rail else self._keys)


def _short(count: int) -> str:
    """Return a count that fits the pill; the full number is in the tooltip."""
    return str(count) if count < 1000 else "999+"


class Navigation(QFrame):
    """All items in one column; arrows move, Enter opens, one tab stop."""

    chosen = Signal(str)
    """Key of a panel."""

    def __init__(
        self,
        specs: Sequence[PanelSpec],
        version: str,
        keys: Callable[[int], str] = lambda _n: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Navigation", "Navigasi"))
        self.setProperty("edge", "right")
        theme.ground(self, "canvas")
        self._rail = False
        self._brand = BrandHead(version)
        self._items: dict[str, NavItem] = {}
        self._views: list[NavItem] = []
        self._body = QWidget()
        self._middle = theme.measure(QVBoxLayout(self._body), (8, 8, 8, 8), 2)
        self._heading = theme.dress(QLabel(), "micro_strong", "text3")
        self._heading.setText(translate("Navigation", "Tampilan tersimpan"))
        self._heading.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._heading.setIndent(theme.px(12))
        theme.fix(self._heading, height=34)
        foot = theme.measure(QVBoxLayout(), (8, 4, 8, 8), 2)
        for number, spec in enumerate(specs, start=1):
            item = NavItem(spec.title, spec.icon, keys(number))
            item.clicked.connect(lambda _=False, key=spec.key: self._choose(key))
            item.installEventFilter(self)
            self._items[spec.key] = item
            (foot if spec.at_foot else self._middle).addWidget(item)
        self._middle.addWidget(self._heading)
        self._middle.addStretch()
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._body)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._brand)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        self.set_views(())
        self.set_rail(False)

    def set_rail(self, rail: bool) -> None:
        self._rail = rail
        theme.fix(self, width=RAIL if rail else WIDE)
        self._brand.set_rail(rail)
        for item in self._all():
            item.set_rail(rail)
        for item in self._views:
            item.setVisible(not rail)
        # A bar would cover half of the rail; keys and wheel still scroll it.
        self._scroll.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if rail else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self._heading.setVisible(bool(self._views) and not rail)

    def is_rail(self) -> bool:
        return self._rail

    def set_views(self, views: Sequence[SavedView]) -> None:
        """Show saved views; none hides the section."""
        for old in self._views:
            self._middle.removeWidget(old)
            old.deleteLater()
        self._views = []
        for view in views:
            item = NavItem(view.title, "bookmark")
            item.setCheckable(False)
            item.set_badge(Badge(view.count))
            item.set_rail(self._rail)
            item.setVisible(not self._rail)
            item.installEventFilter(self)
            item.clicked.connect(lambda _=False, show=view.open: show())
            self._middle.insertWidget(self._middle.count() - 1, item)
            self._views.append(item)
        self._heading.setVisible(bool(views) and not self._rail)

    def select(self, key: str) -> None:
        for name, item in self._items.items():
            item.setChecked(name == key)
            item.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if name == key else Qt.FocusPolicy.ClickFocus
            )
        if key in self._items:
            self.setFocusProxy(self._items[key])

    def set_badge(self, key: str, badge: Badge | None) -> None:
        self._items[key].set_badge(badge)

    def item(self, key: str) -> NavItem:
        return self._items[key]

    def theme_changed(self) -> None:
        for item in self._all():
            item.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move by keys: a button would move among its siblings only, a scroll area would scroll."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._move(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _move(self, focused: QObject, key: Qt.Key) -> bool:
        shown = [item for item in self._all() if item.isVisible()]
        place = next((n for n, item in enumerate(shown) if item is focused), 0)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            shown[place].click()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._focus(shown[0 if key == Qt.Key.Key_Home else -1])
        elif step := steps.get(key):
            self._focus(shown[(place + step) % len(shown)])
        else:
            return False
        return True

    def _focus(self, item: NavItem) -> None:
        item.setFocus(Qt.FocusReason.TabFocusReason)
        if self._body.isAncestorOf(item):
            self._scroll.ensureWidgetVisible(item)

    def _choose(self, key: str) -> None:
        self.select(key)
        self.chosen.emit(key)

    def _all(self) -> list[NavItem]:
        main = [item for item in self._items.values() if item.parent() is self._body]
        foot = [item for item in self._items.values() if item.parent() is not self._body]
        return [*main, *self._views, *foot]
