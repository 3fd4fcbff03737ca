"""Six steps in one card: stepper above, one page, Kembali and Lanjut below."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.services import set_up
from pasopati_desktop.services.set_up import SetUp
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.brand import Mark
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.set_up.account_page import AccountPage
from pasopati_desktop.ui.set_up.key_page import KeyPage
from pasopati_desktop.ui.set_up.officials_page import OfficialsPage
from pasopati_desktop.ui.set_up.page import Page
from pasopati_desktop.ui.set_up.summary_page import SummaryPage
from pasopati_desktop.ui.set_up.unit_pages import LetterheadPage, UnitPage
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.steps import Step, Stepper

CARD_WIDTH = 1120
BRAND_FROM = 600
"""px at 100 % text: a lower window needs the room for the fields."""


def step_names() -> list[str]:
    return [
        translate("SetUp", "Profil unit"),
        translate("SetUp", "Kop dan logo"),
        translate("SetUp", "Pejabat"),
        translate("SetUp", "Masuk"),
        translate("SetUp", "Kunci keaslian"),
        translate("SetUp", "Ringkasan"),
    ]


class Wizard(QWidget):
    """Goes on only when the page keeps the services' rules; going back loses nothing."""

    completed = Signal(object, bool)
    """The `SetUp`, and whether sample data is wanted."""
    left = Signal()
    """Back from the first step."""

    def __init__(
        self,
        tasks: TaskRunner,
        today: Callable[[], date],
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.at = 0
        self.touched = False
        self._reviewed: set[int] = set()
        self.unit_page = UnitPage()
        self.letterhead_page = LetterheadPage(tasks, self.unit_page.value, clock)
        self.officials_page = OfficialsPage(today, lambda: self.unit_page.value().name)
        self.account_page = AccountPage(
            lambda: [one.officer.username for one in self.officials_page.officials]
        )
        self.key_page = KeyPage()
        self.summary_page = SummaryPage()
        self.pages: tuple[Page, ...] = (
            self.unit_page,
            self.letterhead_page,
            self.officials_page,
            self.account_page,
            self.key_page,
            self.summary_page,
        )
        self.stack = QStackedWidget()
        self.back_button = button(translate("SetUp", "&Kembali"), on_click=self.back)
        self.next_button = button(translate("SetUp", "&Lanjut"), "primary", on_click=self.next)
        self._brand = self._make_brand()
        self.stepper = Stepper()
        self.note = label("", "meta_medium", "bad")
        self._build()
        for number, page in enumerate(self.pages):
            self.stack.addWidget(page)
            page.changed.connect(lambda number=number: self._changed(number))
        self.summary_page.step_wanted.connect(self.open)
        self._show_steps()

    def plan(self) -> SetUp:
        """Return all that was entered so far."""
        return SetUp(
            unit=self.unit_page.value(),
            letterhead=self.letterhead_page.value(),
            administrator=self.account_page.draft(),
            administrator_password=self.account_page.password(),
            officials=self.officials_page.value(),
            logo=self.letterhead_page.logo(),
            key_passphrase=self.key_page.value(),
        )

    def open(self, at: int) -> None:
        """Show step `at`, from 0."""
        self.at = at
        page = self.pages[at]
        page.enter()
        if page is self.summary_page:
            self.summary_page.tell(self.plan(), step_names())
        self.stack.setCurrentWidget(page)
        self.set_trouble("")
        last = at == len(self.pages) - 1
        self.next_button.setText(
            translate("SetUp", "&Siapkan unit") if last else translate("SetUp", "&Lanjut")
        )
        self._show_steps()
        announce(self, page.title)
        page.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        if self.at:
            self.open(self.at - 1)
        else:
            self.left.emit()

    def next(self) -> None:
        """Go on, or show what is wrong on this page."""
        if self._review(self.at):
            return
        if self.at < len(self.pages) - 1:
            self.open(self.at + 1)
            return
        wrong = next((at for at in range(self.at) if self._problems(at)), None)
        if wrong is not None:
            self.open(wrong)
            self._review(wrong)
            return
        self.completed.emit(self.plan(), self.summary_page.with_sample())

    def show_first_wrong(self, problems: Mapping[str, str]) -> None:
        """Open the first page whose fields a service refused."""
        for at, page in enumerate(self.pages):
            found = _of_page(page, problems)
            if found:
                self.open(at)
                self._show(at, found)
                return
        self.set_trouble(translate("SetUp", "Ada isian yang ditolak. Periksa setiap langkah."))

    def set_busy(self, on: bool) -> None:
        self.stack.setEnabled(not on)
        self.back_button.setEnabled(not on)
        self.next_button.setEnabled(not on)
        self.set_trouble("")
        if on:
            self.note.setText(translate("SetUp", "Menulis data unit …"))
            theme.dress(self.note, "", "text3")

    def set_trouble(self, text: str) -> None:
        """Say beside the buttons why it does not go on."""
        self.note.setText(text)
        theme.dress(self.note, "", "bad")
        announce(self, text)

    def adapt(self, effective_width: int, effective_height: int) -> None:
        """Fold for a window of that size in px at 100 % text."""
        self._brand.setVisible(effective_height >= BRAND_FROM)
        for page in self.pages:
            page.adapt(min(effective_width - 48, CARD_WIDTH))

    def wrap(self, page: Page, note: QLabel, act: QPushButton) -> QWidget:
        """Return another page in a card like this one, with a single button."""
        outer, column = _card()
        column.addWidget(page, 1)
        column.addWidget(_foot(note, act))
        return outer

    def _build(self) -> None:
        outer, column = _card()
        around = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        around.addWidget(outer)
        head = QFrame()
        head.setProperty("edge", "bottom")
        rows = theme.measure(QVBoxLayout(head), (32, 16, 32, 0), 14)
        rows.addWidget(self._brand)
        rows.addWidget(self.stepper)
        column.addWidget(head)
        column.addWidget(self.stack, 1)
        column.addWidget(_foot(self.note, self.back_button, self.next_button))

    def _make_brand(self) -> QWidget:
        box = QWidget()
        row = theme.measure(QHBoxLayout(box), (0, 0, 0, 0), 12)
        row.addWidget(Mark(28))
        row.addWidget(
            theme.dress(QLabel(translate("SetUp", "Penyiapan unit")), "page_title", "text")
        )
        row.addStretch(1)
        return box

    def _show_steps(self) -> None:
        def state(at: int) -> Step:
            name = step_names()[at]
            if at == self.at:
                return Step(name, "now")
            return Step(name, "done" if at < self.at else "next")

        self.stepper.set_steps([state(at) for at in range(len(self.pages))])

    def _problems(self, at: int) -> dict[str, str]:
        page = self.pages[at]
        found = _of_page(page, set_up.problems(self.plan())) if page.prefix else {}
        return {**found, **page.own_problems()}

    def _review(self, at: int) -> int:
        self._reviewed.add(at)
        found = self._problems(at)
        self._show(at, found)
        return len(found)

    def _show(self, at: int, found: dict[str, str]) -> None:
        self._reviewed.add(at)
        page = self.pages[at]
        page.show_problems(found)
        if found:
            words = translate("SetUp", "{n} isian perlu diperbaiki sebelum lanjut.")
            self.set_trouble(words.format(n=len(found)))
            page.focus_first_error()

    def _changed(self, at: int) -> None:
        self.touched = True
        if at in self._reviewed:
            found = self._problems(at)
            self.pages[at].show_problems(found)
            words = translate("SetUp", "{n} isian perlu diperbaiki sebelum lanjut.")
            self.note.setText(words.format(n=len(found)) if found else "")


def _of_page(page: Page, problems: Mapping[str, str]) -> dict[str, str]:
    if not page.prefix:
        return {}
    return {
        name.removeprefix(page.prefix): code
        for name, code in problems.items()
        if name.startswith(page.prefix)
    }


def _card() -> tuple[QWidget, QVBoxLayout]:
    """Return a holder with a card in its middle, and the card's column."""
    outer = QWidget()
    row = theme.measure(QHBoxLayout(outer), (16, 16, 16, 16), 0)
    card = QFrame()
    card.setProperty("card", "raised")
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    theme.fix(card, max_width=CARD_WIDTH)
    row.addStretch(1)
    row.addWidget(card, 1000)
    row.addStretch(1)
    return outer, theme.measure(QVBoxLayout(card), (1, 1, 1, 1), 0)


def _foot(note: QLabel, *buttons: QPushButton) -> QFrame:
    foot = QFrame()
    foot.setProperty("edge", "top")
    row = theme.measure(QHBoxLayout(foot), (32, 12, 32, 12), 8)
    row.addWidget(note, 1)
    for made in buttons:
        row.addWidget(made)
    return foot
