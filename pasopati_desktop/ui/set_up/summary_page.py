"""Step 6: practice data or not, and all that will be written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from pasopati_desktop.services.set_up import SetUp
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.set_up.page import Page
from pasopati_desktop.ui.unit.text import heading, label


class SummaryPage(Page):
    step_wanted = Signal(int)
    """An officer wants to change the step of that number, from 0."""

    def __init__(self) -> None:
        super().__init__(
            translate("SetUp", "Data contoh dan ringkasan"),
            translate(
                "SetUp", "Periksa sekali lagi. Semuanya ditulis sekaligus, atau tidak sama sekali."
            ),
        )
        self.empty = QRadioButton(translate("SetUp", "&Mulai kosong, hanya data unit ini"))
        self.sample = QRadioButton(translate("SetUp", "Siapkan juga &data contoh untuk berlatih"))
        self.empty.setChecked(True)
        self.body.addWidget(heading(translate("SetUp", "Data contoh")))
        choices = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        choices.addWidget(self.empty)
        choices.addWidget(self.sample)
        self.body.addLayout(choices)
        self.body.addWidget(
            label(
                translate(
                    "SetUp",
                    "Data contoh disimpan terpisah dari data unit dan dapat dihapus sekali klik.",
                ),
                "meta",
                "text3",
            )
        )
        self.body.addWidget(heading(translate("SetUp", "Ringkasan")))
        self._box = QFrame()
        self._box.setProperty("card", "sunken")
        self._grid = theme.measure(QGridLayout(self._box), (16, 10, 8, 10), 6)
        self._grid.setColumnStretch(1, 1)
        theme.fix(self._box, min_width=320)
        self.body.addWidget(self._box)
        self.lines: list[str] = []

    def with_sample(self) -> bool:
        return self.sample.isChecked()

    def first(self) -> QWidget:
        return self.sample if self.sample.isChecked() else self.empty

    def focus_first_error(self) -> None:
        self.first().setFocus()

    def tell(self, plan: SetUp, steps: list[str]) -> None:
        """Show what will be written, each line with a way back to its step."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        count, able = len(plan.officials), sum(1 for one in plan.officials if one.password)
        logo = translate("SetUp", "dengan logo") if plan.logo else translate("SetUp", "tanpa logo")
        self.lines = [
            f"{plan.unit.name}, {plan.unit.city}",
            translate("SetUp", "{n} baris, {logo}, {paper}").format(
                n=len(plan.letterhead.lines), logo=logo, paper=plan.letterhead.paper.value
            ),
            translate("SetUp", "{n} pejabat, {able} dapat masuk").format(n=count, able=able)
            if count
            else translate("SetUp", "belum ada; tambahkan di Pengaturan"),
            translate("SetUp", "{name}, masuk sebagai {username}").format(
                name=plan.administrator.name, username=plan.administrator.username
            ),
            translate("SetUp", "dibuat sekarang, terbuka di komputer ini")
            if plan.key_passphrase is not None
            else translate("SetUp", "nanti; sampai itu naskah terbit tanpa kode"),
        ]
        for at, words in enumerate(self.lines):
            name = label(steps[at], "label", "text3")
            name.setWordWrap(False)
            theme.fix(name, min_width=112)
            self._grid.addWidget(name, at, 0)
            self._grid.addWidget(label(words, "body", "text"), at, 1)
            change = LinkButton(translate("SetUp", "Ubah"), style="meta_strong")
            change.setAccessibleName(translate("SetUp", "Ubah {step}").format(step=steps[at]))
            change.clicked.connect(lambda _on=False, at=at: self.step_wanted.emit(at))
            self._grid.addWidget(change, at, 2)
        theme.redo(self._box)
