"""A day and a time of day in WIB, whatever zone the computer is set to."""

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QWidget

from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate

_TIME = re.compile(r"(\d{1,2})[.:, ]?(\d{2})")


def parse_time(text: str) -> time | None:
    """Return the time written such as `14.30`, `14:30`, `9.05` or `1430`; None if it is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    return time(hour, minute) if hour < 24 and minute < 60 else None


class MomentEdit(QWidget):
    """The time is typed; an empty time means that the moment is not known."""

    textChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._shown = ""
        self.time_edit = QLineEdit()
        self.time_edit.setMaxLength(5)
        self.time_edit.setPlaceholderText(translate("MomentEdit", "jam"))
        self.date_edit = QDateEdit()
        self.date_edit.setLocale(QLocale(QLocale.Language.Indonesian))
        self.date_edit.setDisplayFormat("d MMM yyyy")
        self.date_edit.setCalendarPopup(True)
        row = theme.measure(QHBoxLayout(self), (0, 0, 0, 0), 6)
        row.addWidget(theme.fix(self.time_edit, width=64, height=32))
        row.addWidget(theme.fix(self.date_edit, height=32), 1)
        self.setFocusProxy(self.time_edit)
        self.time_edit.textChanged.connect(self.textChanged)
        self.date_edit.dateChanged.connect(self.textChanged)
        self.installEventFilter(self)

    def set_moment(self, moment: datetime | None, today: datetime) -> None:
        """Show `moment`; without one, no time and the day of `today`."""
        local = words.local(moment if moment is not None else today)
        self.date_edit.setDate(QDate(local.year, local.month, local.day))
        self._seconds = local.second if moment is not None else 0
        self._shown = words.clock(moment) if moment is not None else ""
        self.time_edit.setText(self._shown)

    @property
    def is_empty(self) -> bool:
        return not self.time_edit.text().strip()

    def moment(self) -> datetime | None:
        """Return the moment; None when empty or not a time (see `problem`)."""
        at = parse_time(self.time_edit.text())
        if at is None:
            return None
        shown = self.date_edit.date()
        day = date(shown.year(), shown.month(), shown.day())
        # A time that was not touched keeps its seconds, or saving again would look like an edit.
        seconds = self._seconds if self.time_edit.text() == self._shown else 0
        return datetime.combine(day, at.replace(second=seconds), words.zone())

    def problem(self, *, required: bool = False) -> str:
        """Return the code of the broken rule, or nothing."""
        if self.is_empty:
            return "input.required" if required else ""
        return "" if self.moment() is not None else "input.not_a_time"

    def draft(self) -> list[str]:
        """Return what is typed, for a draft."""
        return [self.time_edit.text(), self.date_edit.date().toString("yyyy-MM-dd")]

    def restore(self, kept: object) -> None:
        """Show again what `draft` returned."""
        if isinstance(kept, list) and len(kept) == 2:
            self.time_edit.setText(str(kept[0])[:5])
            day = QDate.fromString(str(kept[1]), "yyyy-MM-dd")
            if day.isValid():
                self.date_edit.setDate(day)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.time_edit.setAccessibleName(translate("MomentEdit", "{name}, jam").format(name=name))
        self.date_edit.setAccessibleName(
            translate("MomentEdit", "{name}, tanggal").format(name=name)
        )

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        self.time_edit.setAccessibleDescription(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the mark of an error on to the field that is wrong."""
        if watched is self and event.type() == QEvent.Type.DynamicPropertyChange:
            theme.set_property(self.time_edit, "invalid", bool(self.property("invalid")))
        return super().eventFilter(watched, event)
