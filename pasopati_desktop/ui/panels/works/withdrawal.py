"""The question before a work is taken back: how many works, from how many channels, and why."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from pasopati_desktop.services.consents import WithdrawalPlan, reason_problem
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.forms.ui_consent_withdrawal import Ui_ConsentWithdrawal
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.works import labels
from pasopati_desktop.ui.widgets.designed_field import DesignedField
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField


@dataclass(frozen=True)
class Withdrawal:
    reason: str
    whole_person: bool


class WithdrawalDialog(PasopatiDialog):
    """There is no key for it: withdrawal is done by its button, and asked about."""

    def __init__(self, plan: WithdrawalPlan, title: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", title, verb=" ", danger=True, parent=parent)
        self._plan = plan
        holder = QWidget()
        self.form = Ui_ConsentWithdrawal()
        self.form.setupUi(holder)
        self.body.addWidget(holder)
        form = self.form
        theme.measure(form.column, (0, 0, 0, 0), 12)
        theme.dress(form.told, "body", "text2")
        self.reason = DesignedField(
            form.withdrawal_reason_field,
            form.withdrawal_reason_label,
            form.withdrawal_reason,
            required=True,
        )
        self.watch(self.reason)
        others = len(plan.works) - 1
        form.whole_person.setVisible(others > 0)
        said = translate("Works", "Tarik juga {n} karya lain dari pembuat yang sama")
        form.whole_person.setText(said.format(n=others))
        form.whole_person.toggled.connect(self._tell)
        self.primary_button.setDefault(False)
        self.cancel_button.setDefault(True)
        self._tell()
        form.withdrawal_reason.setFocus()

    @classmethod
    def ask(cls, plan: WithdrawalPlan, title: str, parent: QWidget) -> Withdrawal | None:
        dialog = cls(plan, title, parent)
        return dialog.answer() if dialog.exec() == cls.DialogCode.Accepted else None

    def answer(self) -> Withdrawal:
        form = self.form
        return Withdrawal(form.withdrawal_reason.text().strip(), form.whole_person.isChecked())

    def problems(self) -> dict[FormField[Any], str]:
        code = reason_problem(self.answer().reason)
        return {self.reason: messages.text(code)} if code else {}

    def _tell(self, *_: object) -> None:
        whole = self.form.whole_person.isChecked()
        works = len(self._plan.works) if whole else 1
        channels = self._plan.all_channels if whole else self._plan.channels
        n = len(channels)
        if n:
            question = translate("Works", "Tarik {works} karya dari {n} kanal?")
            verb = translate("Works", "Tarik dari {n} kanal").format(n=n)
            told = translate(
                "Works",
                "Gambar langsung disembunyikan dan karya keluar dari ekspor baru. "
                "Yang harus dibersihkan: {channels}.",
            ).format(channels=labels.channels_line(channels))
        else:
            question = translate("Works", "Tarik izin {works} karya?")
            verb = translate("Works", "Tarik izin")
            told = translate(
                "Works", "Karya ini belum pernah terbit. Gambarnya langsung disembunyikan."
            )
        if self._plan.statements:
            shown = translate(
                "Works", "Orangnya tampak di naskah {numbers}: ralat atau tarik naskah itu."
            ).format(numbers=", ".join(self._plan.statements))
            told = f"{told}\n{shown}"
        title = question.format(works=works, n=n)
        self.setWindowTitle(title)
        self.title_label.setText(title)
        self.primary_button.setText(verb)
        self.form.told.setText(told)
        self._fit()
