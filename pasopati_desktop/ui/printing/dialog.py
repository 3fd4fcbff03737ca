"""The print dialog: printer, paper, pages, copies, sides."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.printing import (
    MANY_COPIES,
    Abilities,
    PageSet,
    PaperOption,
    PrintOrder,
    PrintQueue,
    QueueState,
    Scaling,
    Sides,
    chosen_pages,
    paper_options,
    preselected,
    sheet_of,
)
from pasopati_desktop.services.printing import PrintPaper
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.forms.ui_statement_print import Ui_StatementPrint
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.printing import words
from pasopati_desktop.ui.printing.memory import Habit
from pasopati_desktop.ui.widgets.dialog import MEDIUM
from pasopati_desktop.ui.widgets.form_dialog import FormDialog, fill, set_problem

Probe = Callable[[str, bool, Callable[[Abilities], object]], object]
"""Called with a printer's name, whether the screen itself prints there, and whom to tell."""


@dataclass(frozen=True)
class PrintQuestion:
    heading: str
    what: str
    paper: PrintPaper
    queues: Sequence[PrintQueue]
    """Those take the file itself."""
    others: Sequence[str] = ()
    """Those get pictures of the pages."""
    known: Mapping[str, Abilities] = field(default_factory=dict)
    """Of printers that were asked already."""
    habit: Habit = field(default_factory=Habit)
    extra_label: str = ""
    note: str = ""


@dataclass(frozen=True)
class PrintChoice:
    order: PrintOrder
    as_pictures: bool = False
    """The screen itself prints the pages, at 300 dots per inch."""
    with_extra: bool = False


class PrintDialog(FormDialog):
    """Says in one line what is wrong, and lets nobody send what cannot be printed."""

    def __init__(
        self, question: PrintQuestion, probe: Probe | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            question.heading,
            question.what,
            verb=translate("Printing", "Cetak"),
            icon="printer",
            width=MEDIUM,
            parent=parent,
        )
        self._question = question
        self._probe = probe
        self._abilities = dict(question.known)
        self._two_sided, self._gray = question.habit.two_sided, question.habit.gray
        self.form = Ui_StatementPrint()
        self.set_form(self.form)
        self.note.setText(question.note)
        self._arrange_rows()
        self._fill_printers()
        fill(
            self.form.parity,
            [
                (translate("Printing", "Keduanya"), PageSet.ALL),
                (translate("Printing", "Hanya ganjil"), PageSet.ODD),
                (translate("Printing", "Hanya genap"), PageSet.EVEN),
            ],
        )
        self.form.extra.setText(question.extra_label)
        self.form.extra.setVisible(bool(question.extra_label))
        self.form.printer.currentIndexChanged.connect(self._show_printer)
        self.form.paper.currentIndexChanged.connect(self._renew)
        self.form.pages.textChanged.connect(self._renew)
        self.form.parity.currentIndexChanged.connect(self._renew)
        self.form.copies.valueChanged.connect(self._renew)
        self.form.sides.currentIndexChanged.connect(self._renew)
        self.form.sides.activated.connect(self._keep_sides)
        self.form.gray.clicked.connect(self._keep_gray)
        self._show_printer()

    def _arrange_rows(self) -> None:
        theme.measure(self.form.checks_row, None, 24)
        self.form.checks_row.addStretch(1)
        for row in (self.form.pages_row, self.form.copies_row):
            assert isinstance(row, QHBoxLayout)  # noqa: S101 - as the form has it
            theme.measure(row, None, 12)
            for at in range(row.count()):
                row.setStretch(at, 1)
                item = row.itemAt(at)
                column = item.layout() if item is not None else None
                if isinstance(column, QVBoxLayout):
                    theme.measure(column, None, 4)
                    column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _fill_printers(self) -> None:
        combo, question = self.form.printer, self._question
        stopped = translate("Printing", "{name} (berhenti)")
        rejecting = translate("Printing", "{name} (menolak)")
        pictures = translate("Printing", "{name} (sebagai gambar)")
        for queue in question.queues:
            text = {QueueState.REJECTING: rejecting}.get(queue.state, stopped)
            word = queue.name if queue.is_ready else text.format(name=queue.name)
            combo.addItem(word, (queue.name, False))
        for name in question.others:
            combo.addItem(pictures.format(name=name), (name, True))
        for at in range(combo.count()):
            combo.setItemData(at, combo.itemText(at), Qt.ItemDataRole.ToolTipRole)
            if combo.itemData(at)[0] == question.habit.printer:
                combo.setCurrentIndex(at)

    # What is chosen.

    @property
    def printer(self) -> tuple[str, bool]:
        """Name, and whether the screen itself prints there; a blank name if there is none."""
        name, as_pictures = self.form.printer.currentData() or ("", False)
        return str(name), bool(as_pictures)

    @property
    def abilities(self) -> Abilities | None:
        """None while the printer is still being asked."""
        return self._abilities.get(self.printer[0])

    @property
    def paper(self) -> PaperOption | None:
        found = self.form.paper.currentData()
        return found if isinstance(found, PaperOption) else None

    @property
    def sides(self) -> Sides | None:
        found = self.form.sides.currentData()
        return Sides(found) if found else None

    def pages(self) -> tuple[int, ...]:
        """Return the chosen pages.

        Raises:
            InvalidInput: they are none of this paper.
        """
        wanted = PageSet(self.form.parity.currentData())
        return chosen_pages(self.form.pages.text(), self._question.paper.page_count, wanted)

    def choice(self) -> PrintChoice:
        name, as_pictures = self.printer
        option, pages = self.paper, self.pages()
        gray = self.abilities.gray if self.abilities and self.form.gray.isChecked() else ""
        return PrintChoice(
            PrintOrder(
                name,
                self.form.copies.value(),
                pages if len(pages) < self._question.paper.page_count else (),
                option.sheet if option else None,
                option.scaling if option else Scaling.TRUE,
                self.sides,
                gray,
            ),
            as_pictures,
            self.form.extra.isVisibleTo(self) and self.form.extra.isChecked(),
        )

    def habit(self) -> Habit:
        """Return what to remember."""
        return Habit(self.printer[0], self._two_sided, self._gray)

    # What is shown.

    def _show_printer(self) -> None:
        name, as_pictures = self.printer
        self.form.printer.setToolTip(self.form.printer.currentText())
        known = self.abilities
        if known is None and self._probe is not None and name:
            self._probe(name, as_pictures, lambda found: self._learn(name, found))
            known = self.abilities  # told at once
        self._fill_paper(known)
        self._fill_sides(known or Abilities())
        self.form.gray.setVisible(bool(known and known.gray))
        self.form.gray.setChecked(self._gray and bool(known and known.gray))
        self._renew()

    def _learn(self, name: str, found: Abilities) -> None:
        self._abilities[name] = found
        if name == self.printer[0]:
            self._show_printer()

    def _fill_paper(self, known: Abilities | None) -> None:
        combo, document = self.form.paper, sheet_of(self._question.paper.paper)
        combo.blockSignals(True)
        combo.clear()
        options = paper_options(document, known) if known is not None else ()
        chosen = preselected(document, options)
        if options and chosen is None:
            combo.addItem(translate("Printing", "Pilih kertas …"), None)
        for option in options:
            combo.addItem(words.option_words(document, option), option)
            if option == chosen:
                combo.setCurrentIndex(combo.count() - 1)
        combo.setEnabled(combo.count() > 1)
        combo.blockSignals(False)

    def _fill_sides(self, known: Abilities) -> None:
        combo = self.form.sides
        combo.blockSignals(True)
        combo.clear()
        for side in known.sides:
            combo.addItem(words.sides_words(side), side.value)
        if not known.sides:
            combo.addItem(words.sides_words(Sides.ONE), "")
        elif self._two_sided:
            # Pages are bound at their left edge, which on lying pages is the sheet's short one.
            bound = Sides.SHORT if self._question.paper.is_landscape else Sides.LONG
            at = combo.findData((bound if bound in known.sides else known.sides[-1]).value)
            combo.setCurrentIndex(at)
        combo.setEnabled(bool(known.sides))
        combo.blockSignals(False)

    def _keep_sides(self) -> None:
        self._two_sided = self.sides is not Sides.ONE

    def _keep_gray(self, on: bool) -> None:
        self._gray = on

    def _renew(self) -> None:
        """Say what holds now, and offer the button only when it can be done."""
        held = [self._tell_printer(), self._tell_paper(), self._tell_pages(), self._tell_copies()]
        self.primary_button.setEnabled(not any(held))
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # lines that went have given their room back by then

    def _tell_printer(self) -> bool:
        name, _ = self.printer
        if not name:
            self._say(
                "printer", translate("Printing", "Pasang pencetak dulu, atau simpan PDF."), "bad"
            )
            return True
        states = {queue.name: queue.state for queue in self._question.queues}
        known = self.abilities or Abilities()
        state = known.state
        if state is QueueState.UNKNOWN:
            state = states.get(name, QueueState.UNKNOWN)
        rejecting = state is QueueState.REJECTING
        self._say(
            "printer", words.printer_note(state, known.troubles), "bad" if rejecting else "warn"
        )
        return rejecting

    def _tell_paper(self) -> bool:
        name, _ = self.printer
        known = self.abilities
        if known is None:
            asked = translate("Printing", "Menanyakan kertas di {printer} …")
            self._say("paper", asked.format(printer=name) if name else "")
            return True
        document = sheet_of(self._question.paper.paper)
        text, warns = words.paper_note(
            document, known, self.paper, name, lies=self._question.paper.is_landscape
        )
        self.form.paper.setToolTip(self.form.paper.currentText())
        self._say("paper", text, "warn" if warns else "")
        return self.paper is None

    def _tell_pages(self) -> bool:
        count = self._question.paper.page_count
        try:
            chosen = self.pages()
        except InvalidInput as error:
            (code,) = error.problems.values()
            self._say("pages", messages.text(code, **error.params), "bad")
            self._count_paper(0)
            return True
        text = words.pages_words(chosen, count)
        wanted = PageSet(self.form.parity.currentData())
        if wanted is PageSet.ODD and self.sides in {None, Sides.ONE}:
            text += " " + translate(
                "Printing", "Untuk bolak-balik: cetak ganjil, balik kertasnya, lalu cetak genap."
            )
        self._say("pages", text)
        self._count_paper(len(chosen))
        return False

    def _tell_copies(self) -> bool:
        copies = self.form.copies.value()
        if copies > MANY_COPIES:
            text = translate("Printing", "{n} rangkap: pastikan memang sebanyak itu.")
            self._say("copies", text.format(n=copies), "warn")
        else:
            self._say("copies", "")
        return False

    def _count_paper(self, pages: int) -> None:
        if self._question.note or not pages:
            self.note.setText(self._question.note)
            return
        self.note.setText(words.amount_words(pages, self.form.copies.value(), self.sides))

    def _say(self, name: str, text: str, ink: str = "") -> None:
        """Show a line under a field: plain, a warning, or what keeps it from being printed."""
        bad = ink == "bad"
        self._hints[name] = "" if bad else text
        set_problem(self._helps[name], self._hints[name], text if bad else "")
        if ink == "warn":
            theme.dress(self._helps[name], "meta_medium", "warn")
        control = self.control(name)
        if control is not None:
            theme.set_property(control, "invalid", bad)
            control.setAccessibleDescription(text)

    def submit(self) -> None:
        if self.primary_button.isEnabled():
            self.accept()

    def confirm_discard(self) -> bool:
        return True  # nothing is lost that takes more than a moment to choose again

    @classmethod
    def ask(
        cls,
        question: PrintQuestion,
        probe: Probe,
        keep: Callable[[Habit], object],
        parent: QWidget | None,
    ) -> PrintChoice | None:
        """Return what was chosen, or nothing if cancelled. A test replaces this."""
        dialog = cls(question, probe, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        keep(dialog.habit())
        return dialog.choice()
