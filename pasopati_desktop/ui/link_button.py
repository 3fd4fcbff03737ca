"""An underlined act inside a bar, in the bar's own colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.paint_guard import never_raises


class LinkButton(QAbstractButton):
    """Text with underline; at least 28 px high, with a focus ring."""

    def __init__(
        self,
        text: str,
        token: str = "accentText",  # noqa: S107 - a colour
        *,
        style: str = "body_strong",
        underline: bool = True,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._token = token
        self._style = style
        self._underline = underline
        self._leading = icon
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_token(self, token: str) -> None:
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        wide = theme.metrics(self._style).horizontalAdvance(self.text().replace("&", ""))
        return QSize(wide + theme.px(8) + self._indent(), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def theme_changed(self) -> None:
        self.updateGeometry()

    def _indent(self) -> int:
        return theme.px(20) if self._leading else 0

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.color(self._token if self.isEnabled() else "disabled")
        painter.setFont(theme.font(self._style))
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        room = self.rect().adjusted(self._indent(), 0, 0, 0)
        painter.drawText(room, flags, self.text())
        if self._leading:
            top = (self.height() - theme.px(14)) // 2
            icons.paint(painter, theme.px(4), top, self._leading, ink=self._token, size=14)
        if self._underline or self.underMouse():
            metrics = theme.metrics(self._style)
            base = (self.height() + metrics.ascent() - metrics.descent()) / 2 + theme.px(2)
            painter.setPen(QPen(ink, 1))
            painter.drawLine(
                room.left() + theme.px(4), round(base), self.width() - theme.px(4), round(base)
            )
        if self.hasFocus():
            ring = theme.focus_width()
            painter.setPen(QPen(theme.color("focus"), ring))
            half = ring / 2
            inside = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(inside, theme.px(4), theme.px(4))
        painter.end()
