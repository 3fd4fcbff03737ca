"""One view in a list of views: icon, name, count; or the drop-down that stands for the list."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.paint import baseline, draw_text, never_raises, paint_focus, text_width
from pasopati_desktop.ui.theme import color, px


class ViewItem(QAbstractButton):
    """31 px high. With `drops` it carries an arrow and opens a menu instead of being chosen."""

    def __init__(self, parent: QWidget | None = None, *, drops: bool = False) -> None:
        super().__init__(parent)
        self._icon = "bookmark"
        self._count = ""
        self._drops = drops
        self.setCheckable(not drops)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_item(self, title: str, icon: str, count: str, sentence: str) -> None:
        """Show these; `sentence` is what a screen reader says."""
        self._icon, self._count = icon, count
        self.setText(title)
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(31))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(31))

    def theme_changed(self) -> None:
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not self._drops:
            event.ignore()  # the list's own keys; the button would move the focus by itself
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = "accentSoft" if on else "hover" if self.underMouse() else ""
        if ground or self._drops:
            outlined = self._drops or (on and theme.is_contrast())
            edge = "line2" if self._drops else "accentText"
            painter.setPen(color(edge) if outlined else Qt.PenStyle.NoPen)
            painter.setBrush(color(ground or "surface"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), px(6), px(6))
        ink = "accentText" if on else "text2"
        icons.paint(painter, px(8), (self.height() - px(16)) // 2, self._icon, ink=ink, size=16)
        style = "body_strong" if on or self._drops else "body"
        right = self.width() - px(8)
        if self._drops:
            right -= px(16)
            top = (self.height() - px(16)) // 2
            icons.paint(painter, right, top, "chevron-down", ink="text2", size=16)
            right -= px(4)
        right -= text_width(self._count, "count")
        y = baseline(self.rect(), style)
        ink = "accentText" if on else "text3"
        draw_text(painter, right, y, self._count, style="count", ink=ink)
        room = right - px(32) - px(8)
        name = theme.metrics(style).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self.text() if name != self.text() else "")
        draw_text(painter, px(32), y, name, style=style, ink="text")
        if self.hasFocus():
            paint_focus(painter, QRect(self.rect()), 6)
        painter.end()
