"""The top bar: search, unit and shift, clock, officer menu."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.format import clock_seconds, top_date
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.top_bar_parts import (
    OfficerButton,
    OfficerLine,
    SearchField,
    UnitLine,
)

__all__ = ["OfficerLine", "TopBar", "UnitLine"]


class TopBar(QFrame):
    """48 px; what does not fit moves to the officer menu."""

    search_requested = Signal()
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
        row.addWidget(self.officer)
        self.search.clicked.connect(self.search_requested)
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
        now = self._clock()
        self._time.setText(clock_seconds(now))
        self._date.setText(top_date(now))

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
