"""Tabs with counts under a panel's title, and the switch between ways to see the same records."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pasopati_desktop.ui import paint, theme
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.theme import color, px


@dataclass(frozen=True)
class Tab:
    key: str
    title: str
    count: str = ""


class _Choice(QWidget):
    """A row of choices: one tab stop, arrows move, one is chosen."""

    chosen = Signal(str)

    def __init__(self, tabs: list[Tab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._at = 0
        self._over = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    @property
    def current(self) -> str:
        return self._tabs[self._at].key if self._tabs else ""

    def set_tabs(self, tabs: list[Tab]) -> None:
        """Show other titles or counts; the chosen key stays chosen if it is still there."""
        kept = self.current
        self._tabs = tabs
        self._at = next((at for at, tab in enumerate(tabs) if tab.key == kept), 0)
        self._tell()
        self.updateGeometry()
        self.update()

    def set_current(self, key: str) -> None:
        """Choose without a signal."""
        for at, tab in enumerate(self._tabs):
            if tab.key == key:
                self._at = at
        self._tell()
        self.update()

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._tabs) and at != self._at:
            self._at = at
            self._tell()
            self.update()
            self.chosen.emit(self._tabs[at].key)

    def _tell(self) -> None:
        if self._tabs:
            tab = self._tabs[self._at]
            told = f"{tab.title} {tab.count}".strip()
            self.setAccessibleName(f"{told}, {self._at + 1}/{len(self._tabs)}")

    def _widths(self) -> list[int]:
        raise NotImplementedError

    def _gap(self) -> int:
        raise NotImplementedError

    def _boxes(self) -> list[QRect]:
        boxes, x = [], 0
        for wide in self._widths():
            boxes.append(QRect(x, 0, wide, self.height()))
            x += wide + self._gap()
        return boxes

    def sizeHint(self) -> QSize:
        widths = self._widths()
        return QSize(sum(widths) + self._gap() * max(0, len(widths) - 1), px(36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def theme_changed(self) -> None:
        self.updateGeometry()

    def _at_point(self, point: QPoint) -> int:
        return next((at for at, box in enumerate(self._boxes()) if box.contains(point)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at_point(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_over(self._at_point(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._set_over(-1)
        super().leaveEvent(event)

    def _set_over(self, at: int) -> None:
        if at != self._over:
            self._over = at
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Up}:
            self._choose(self._at - 1)
        elif key in {Qt.Key.Key_Right, Qt.Key.Key_Down}:
            self._choose(self._at + 1)
        elif key == Qt.Key.Key_Home:
            self._choose(0)
        elif key == Qt.Key.Key_End:
            self._choose(len(self._tabs) - 1)
        else:
            super().keyPressEvent(event)


class SegmentedTabs(_Choice):
    """Underlined tabs with their counts, such as *Terbuka 9*."""

    def _gap(self) -> int:
        return px(22)

    def _widths(self) -> list[int]:
        return [
            paint.text_width(tab.title, "label")
            + (px(6) + paint.text_width(tab.count, "count") if tab.count else 0)
            for tab in self._tabs
        ]

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, (tab, box) in enumerate(zip(self._tabs, self._boxes(), strict=True)):
            on = at == self._at
            ink = "text" if on or at == self._over else "text2"
            y = paint.baseline(box, "label")
            paint.draw_text(painter, box.left(), y, tab.title, style="label", ink=ink)
            if tab.count:
                x = box.left() + paint.text_width(tab.title, "label") + px(6)
                paint.draw_text(painter, x, y, tab.count, style="count", ink="text3")
            if on:
                under = QRect(box.left(), box.bottom() - px(2) + 1, box.width(), px(2))
                painter.fillRect(under, color("accentText"))
            if on and self.hasFocus():
                paint.paint_focus(painter, box.adjusted(0, px(2), 0, -px(3)), 4)
        painter.end()


class ViewSwitch(_Choice):
    """Ways to see the same records, such as *Daftar · Papan · Kalender*."""

    def _gap(self) -> int:
        return px(4)

    def _widths(self) -> list[int]:
        return [paint.text_width(tab.title, "label") + 2 * px(13) for tab in self._tabs]

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, (tab, box) in enumerate(zip(self._tabs, self._boxes(), strict=True)):
            inner = box.adjusted(0, px(2), 0, -px(2))
            if at in {self._at, self._over}:
                painter.setBrush(color("press" if at == self._at else "hover"))
                painter.setPen(color("line2" if at == self._at else "line"))
                painter.drawRoundedRect(inner.adjusted(0, 0, -1, -1), px(6), px(6))
            ink = "text" if at == self._at else "text2"
            x, y = box.left() + px(13), paint.baseline(box, "label")
            paint.draw_text(painter, x, y, tab.title, style="label", ink=ink)
            if at == self._at and theme.is_contrast():
                painter.fillRect(
                    inner.left(), inner.bottom() - px(2), inner.width(), px(3), color("focus")
                )
            if at == self._at and self.hasFocus():
                paint.paint_focus(painter, inner)
        painter.end()
