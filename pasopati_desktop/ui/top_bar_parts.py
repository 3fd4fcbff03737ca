"""The painted buttons of the top bar: search and officer; and what they are told."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QSizePolicy,
    QWidget,
)

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint_guard import never_raises


@dataclass(frozen=True)
class UnitLine:
    """What the top bar says about the office: `Lapas Kelas I Cipinang`, `Media center`."""

    name: str
    place: str = ""
    shift: str = ""


@dataclass(frozen=True)
class OfficerLine:
    name: str
    role: str

    @property
    def initials(self) -> str:
        words = [word for word in self.name.replace(".", " ").split() if word[:1].isalpha()]
        return "".join(word[0].upper() for word in words[:2]) or "?"


class _PaintedButton(QAbstractButton):
    """A button of the bar: hover ground and focus ring; the subclass paints the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def theme_changed(self) -> None:
        self.updateGeometry()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(6)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("press" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), radius, radius)
        self.paint(painter)
        if self.hasFocus():
            ring = theme.focus_width()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), ring))
            half = ring / 2
            inside = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(inside, radius, radius)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Paint the content; the ground is there already."""


class SearchField(_PaintedButton):
    """Looks like a field, opens the palette: typing happens there, with results under it."""

    typed = Signal(str)
    """A letter was pressed while the field had focus."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._narrow = False
        self.setAccessibleName(translate("TopBar", "Cari berita, nomor insiden, kontak, naskah"))
        self.setToolTip(translate("TopBar", "Cari dan perintah ({keys})").format(keys=keys))

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260 if self._narrow else 380), theme.px(32))

    def paint(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("field"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        side = theme.px(16)
        icons.paint(
            painter, theme.px(10), (self.height() - side) // 2, "search", ink="text2", size=16
        )
        right = self._paint_keycap(painter)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text3"))
        words = (
            translate("TopBar", "Cari …")
            if self._narrow
            else translate("TopBar", "Cari berita, nomor insiden, kontak, naskah …")
        )
        left = theme.px(34)
        room = QRect(left, 0, right - left - theme.px(8), self.height())
        text = theme.metrics("body").elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_keycap(self, painter: QPainter) -> int:
        wide = theme.metrics("micro_strong").horizontalAdvance(self._keys) + theme.px(12)
        cap = QRectF(self.width() - theme.px(8) - wide, theme.px(6), wide, theme.px(20))
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        painter.setFont(theme.font("micro_strong"))
        painter.setPen(theme.color("text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)
        return round(cap.left())


class OfficerButton(_PaintedButton):
    """Initials, name, role; opens the menu."""

    def __init__(self, officer: OfficerLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._officer = officer
        self._narrow = False
        self.setAccessibleName(
            translate("TopBar", "Petugas {name}, {role}").format(
                name=officer.name, role=officer.role
            )
        )
        self.setToolTip(f"{officer.name} · {officer.role}")

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def _words_width(self) -> int:
        name = theme.metrics("label").horizontalAdvance(self._officer.name)
        role = theme.metrics("micro").horizontalAdvance(self._officer.role)
        return min(max(name, role) + 1, theme.px(160))

    def sizeHint(self) -> QSize:
        words = 0 if self._narrow else self._words_width() + theme.px(8)
        return QSize(theme.px(32 + 26) + words, theme.px(40))

    def paint(self, painter: QPainter) -> None:
        disc = QRectF(theme.px(4), (self.height() - theme.px(28)) / 2, theme.px(28), theme.px(28))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accentSoft"))
        painter.drawEllipse(disc)
        painter.setFont(theme.font("micro_strong"))
        painter.setPen(theme.color("accentText"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._officer.initials)
        if not self._narrow:
            left, wide = theme.px(40), self._words_width()
            for text, style, token, top, high in (
                (self._officer.name, "label", "text", 2, 20),
                (self._officer.role, "micro", "text3", 21, 16),
            ):
                painter.setFont(theme.font(style))
                painter.setPen(theme.color(token))
                room = QRect(left, theme.px(top), wide, theme.px(high))
                shown = theme.metrics(style).elidedText(text, Qt.TextElideMode.ElideRight, wide)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        icons.paint(
            painter,
            self.width() - theme.px(20),
            (self.height() - theme.px(16)) // 2,
            "chevron-down",
            ink="text2",
            size=16,
        )
