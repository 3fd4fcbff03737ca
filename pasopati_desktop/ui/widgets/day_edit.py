"""A day, typed as people write it; empty where there is none."""

import re
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate

_MONTHS = (
    "januari", "februari", "maret", "april", "mei", "juni",
    "juli", "agustus", "september", "oktober", "november", "desember",
)  # fmt: skip
_ENGLISH = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
"""Always read too: an interface in English writes the day out with these."""
_WORDS = re.compile(r"(\d{1,2})\s*([^\W\d_]{3,})\.?\s*(\d{4})")
_DIGITS = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def parse_day(text: str) -> date | None:
    """Return the day written as `21 Nov 2026`, `21 november 2026`, `21/11/2026` or `2026-11-21`.

    Nothing else is a day, and neither is one that the calendar has not.
    """
    plain = text.strip().casefold()
    try:
        if found := _WORDS.fullmatch(plain):
            months = {
                at
                for names in (_MONTHS, _ENGLISH)
                for at, name in enumerate(names, 1)
                if name.startswith(found[2])
            }
            return date(int(found[3]), months.pop(), int(found[1])) if len(months) == 1 else None
        if found := _DIGITS.fullmatch(plain):
            return date(int(found[3]), int(found[2]), int(found[1]))
        if found := _ISO.fullmatch(plain):
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
    return None


class DayEdit(QLineEdit):
    """Writes the day out when it is left, so that everybody sees what was understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(translate("DayEdit", "21 Nov 2026"))
        self.editingFinished.connect(self._write_out)

    def day(self) -> date | None:
        return parse_day(self.text())

    def set_day(self, day: date | None) -> None:
        self.setText(words.short_date(day) if day is not None else "")

    def problem(self) -> str:
        """Return the code of what is wrong; an empty field is not."""
        return "input.not_a_date" if self.text().strip() and self.day() is None else ""

    def _write_out(self) -> None:
        day = self.day()
        if day is not None:
            self.set_day(day)
