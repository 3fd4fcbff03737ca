"""The top bar: search, unit and shift, clock, alarm bell, officer menu."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.dates import WIB, short_date
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


class Bell(_PaintedButton):
    """Alarms nobody acknowledged yet; red with the count until someone does."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._count = 0
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self._count = count
        words = (
            translate("TopBar", "{count} alarm belum ditanggapi").format(count=count)
            if count
            else translate("TopBar", "Tidak ada alarm")
        )
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({self._keys})")
        self.update()

    def count(self) -> int:
        return self._count

    def sizeHint(self) -> QSize:
        return QSize(theme.px(36), theme.px(32))

    def paint(self, painter: QPainter) -> None:
        icons.paint(painter, theme.px(7), theme.px(7), "bell", ink="text2", size=18)
        if not self._count:
            return
        text = str(self._count) if self._count < 100 else "99+"
        wide = max(
            theme.px(16), theme.metrics("micro_strong").horizontalAdvance(text) + theme.px(8)
        )
        pill = QRectF(min(theme.px(17), self.width() - wide), 0, wide, theme.px(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("badSolid"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(theme.font("micro_strong"))
        painter.setPen(theme.color("onBad"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


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


class TopBar(QFrame):
    """48 px; what does not fit moves to the officer menu."""

    search_requested = Signal()
    alarms_requested = Signal()
    profile_requested = Signal()
    lock_requested = Signal()
    sign_out_requested = Signal()
    keys_requested = Signal()
    look_chosen = Signal(str, float)
    """Theme mode and text factor."""

    def __init__(
        self,
        unit: UnitLine,
        officer: OfficerLine,
        clock: Callable[[], datetime],
        shown_keys: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._unit = unit
        self._keys = shown_keys
        self.setProperty("edge", "bottom")
        theme.ground(self, "surface")
        theme.fix(self, height=48)
        self.search = SearchField(shown_keys("palette"))
        self.bell = Bell(shown_keys("alarms"))
        self.officer = OfficerButton(officer)
        self._unit_box = self._make_unit()
        self._time = theme.dress(QLabel(), "clock", "text")
        self._date = theme.dress(QLabel(), "micro", "text3")
        for label in (self._time, self._date):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        clock_box = theme.measure(QVBoxLayout(), (0, 4, 0, 4), 0)
        clock_box.addWidget(self._time)
        clock_box.addWidget(self._date)
        row = theme.measure(QHBoxLayout(self), (16, 0, 12, 0), 8)
        row.addWidget(self.search)
        row.addStretch()
        row.addWidget(self._unit_box)
        row.addSpacing(theme.px(20))
        row.addLayout(clock_box)
        row.addSpacing(theme.px(4))
        row.addWidget(self.bell)
        row.addWidget(self.officer)
        self.search.clicked.connect(self.search_requested)
        self.bell.clicked.connect(self.alarms_requested)
        self.officer.clicked.connect(self.open_menu)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self._narrow = False
        self.tick()

    def set_narrow(self, narrow: bool) -> None:
        """Below 1024 effective px: short search, no unit, no date, no officer's name."""
        self._narrow = narrow
        self.search.set_narrow(narrow)
        self.officer.set_narrow(narrow)
        self._unit_box.setVisible(not narrow)
        self._date.setVisible(not narrow)

    def tick(self) -> None:
        now = self._clock().astimezone(WIB)
        self._time.setText(f"{now:%H.%M.%S} WIB")
        self._date.setText(short_date(now))

    def open_menu(self) -> None:
        menu = self.make_menu()
        corner = self.officer.mapToGlobal(QPoint(self.officer.width(), self.officer.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def make_menu(self) -> QMenu:
        """Return the officer menu, made anew: it says what is true now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._narrow:
            for line in (self._unit_text(), self._date.text()):
                menu.addAction(line).setEnabled(False)
            menu.addSeparator()

        def add(text: str, icon: str, signal: Callable[[], object], key: str = "") -> None:
            shown = f"{text}\t{self._keys(key)}" if key and self._keys(key) else text
            action = menu.addAction(icons.icon(icon), shown)
            action.triggered.connect(lambda _=False: signal())

        add(translate("TopBar", "Profil"), "user-round", self.profile_requested.emit)
        self._add_looks(menu)
        add(translate("TopBar", "Daftar tombol"), "keyboard", self.keys_requested.emit)
        menu.addSeparator()
        add(translate("TopBar", "Kunci layar"), "lock", self.lock_requested.emit, "lock")
        add(translate("TopBar", "Keluar"), "log-out", self.sign_out_requested.emit)
        return menu

    def _add_looks(self, menu: QMenu) -> None:
        mode, factor = theme.mode(), theme.factor()
        modes = menu.addMenu(icons.icon("contrast"), translate("TopBar", "Tema"))
        names: list[tuple[theme.Mode, str]] = [
            ("light", translate("TopBar", "Terang")),
            ("dark", translate("TopBar", "Gelap")),
            ("contrast", translate("TopBar", "Kontras tinggi, terang")),
            ("contrast_dark", translate("TopBar", "Kontras tinggi, gelap")),
        ]
        group = QActionGroup(modes)
        for name, text in names:
            action = modes.addAction(text)
            _checkable(action, group, on=name == mode)
            action.triggered.connect(
                lambda _=False, name=name: self.look_chosen.emit(name, theme.factor())
            )
        sizes = menu.addMenu(icons.icon("type"), translate("TopBar", "Ukuran teks"))
        group = QActionGroup(sizes)
        for percent in (100, 125, 150, 175, 200):
            action = sizes.addAction(f"{percent}%")
            _checkable(action, group, on=round(factor * 100) == percent)
            action.triggered.connect(
                lambda _=False, percent=percent: self.look_chosen.emit(theme.mode(), percent / 100)
            )

    def _make_unit(self) -> QWidget:
        box = QWidget()
        row = theme.measure(QHBoxLayout(box), (0, 4, 0, 4), 8)
        pin = QLabel()
        pin.setPixmap(icons.pixmap("map-pin", "text3", 16))
        self._pin = pin
        names = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        head = theme.dress(QLabel(self._unit.name), "body_strong", "text")
        under = theme.dress(QLabel(self._second_line()), "micro", "text3")
        for label in (head, under):
            label.setTextFormat(Qt.TextFormat.PlainText)
        names.addWidget(head)
        names.addWidget(under)
        row.addWidget(pin)
        row.addLayout(names)
        return box

    def theme_changed(self) -> None:
        self._pin.setPixmap(icons.pixmap("map-pin", "text3", 16))

    def _second_line(self) -> str:
        return " · ".join(part for part in (self._unit.place, self._unit.shift) if part)

    def _unit_text(self) -> str:
        return " · ".join(part for part in (self._unit.name, self._second_line()) if part)


def _checkable(action: QAction, group: QActionGroup, *, on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(on)
    group.addAction(action)
