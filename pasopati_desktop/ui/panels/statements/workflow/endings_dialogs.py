"""The questions before a statement is corrected, withdrawn or made void."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import MIN_REASON_CHARS, Step
from pasopati_desktop.services import endings
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.dialog import MEDIUM
from pasopati_desktop.ui.widgets.form_field import FormField

_LIMITS = {Step.VOID: endings.MAX_VOID_REASON_CHARS}
MAX_REASON_CHARS = 2000


class _ReasonDialog(TaskDialog):
    """Asks why, in words that stay with the text."""

    def __init__(
        self,
        workspace: Workspace,
        detail: StatementDetail,
        parent: QWidget | None,
        *,
        title: str,
        verb: str,
        about: str,
        hint: str,
        tasks: TaskRunner | None = None,
        danger: bool = False,
    ) -> None:
        named = " · ".join(part for part in (detail.number or "", detail.title) if part)
        super().__init__(
            title, named, verb=verb, tasks=tasks, width=MEDIUM, danger=danger, parent=parent
        )
        self._workspace, self._detail = workspace, detail
        self.limit = MAX_REASON_CHARS
        self.body.addWidget(label(about, "body", "text2"))
        self.fields_made = Fields()
        self.before_reason()
        self.reason_edit = QPlainTextEdit()
        self.reason_edit.setTabChangesFocus(True)
        theme.fix(self.reason_edit, height=88)
        self._add("reason", translate("Endings", "&Alasan"), self.reason_edit, hint=hint)
        self.after_reason()
        self.adopt_form(self.fields_made)

    def before_reason(self) -> None:
        """Add fields above the reason."""

    def after_reason(self) -> None:
        """Add fields below the reason."""

    def _add(self, name: str, title: str, control: QWidget, *, hint: str = "") -> None:
        field: FormField[QWidget] = FormField(title, control, required=True, help_text=hint)
        self.body.addWidget(field)
        self.fields_made.adopt(name, field, limit=MIN_REASON_CHARS)

    def reason(self) -> str:
        return " ".join(self.reason_edit.toPlainText().split())

    def form_problems(self) -> Mapping[str, str]:
        length = len(self.reason())
        if length < MIN_REASON_CHARS:
            return {"reason": "input.too_short"}
        if length > self.limit:
            self.fields_made.adopt("reason", self.fields_made["reason"], limit=self.limit)
            return {"reason": "input.too_long"}
        return {}


class CorrectionDialog(_ReasonDialog):
    """How a text is corrected: the whole text anew, or a notice of the error."""

    def __init__(
        self, workspace: Workspace, detail: StatementDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            workspace,
            detail,
            parent,
            title=translate("Endings", "Ralat naskah ini?"),
            verb=translate("Endings", "Mulai ralat"),
            about=translate(
                "Endings",
                "Ralat menjadi draf baru dan melalui seluruh rantai persetujuan. Naskah ini sudah "
                "diralat dan tidak berlaku lagi; ralat yang dibatalkan tidak terbit.",
            )
            if detail.outcome.awaits_correction
            else translate(
                "Endings",
                "Ralat menjadi draf baru dan melalui seluruh rantai persetujuan. Naskah ini tetap "
                "berlaku sampai kepala menyetujui ralatnya.",
            ),
            hint=translate("Endings", "Apa yang keliru dan dari mana diketahui. Dibaca semua."),
        )

    def before_reason(self) -> None:
        self.kind = QComboBox()
        kind = self._detail.kind
        whole = translate("Endings", "Naskah penuh: {kind}")
        self.kind.addItem(whole.format(kind=labels.kind_label(kind).lower()), kind.value)
        if kind is not StatementKind.ERRATUM:
            notice = translate("Endings", "Pemberitahuan ralat: tertulis dan seharusnya")
            self.kind.addItem(notice, StatementKind.ERRATUM.value)
        self._add("kind", translate("Endings", "&Bentuk ralat"), self.kind)

    def act(self) -> Act:
        workspace, detail, reason = self._workspace, self._detail, self.reason()
        kind = StatementKind(str(self.kind.currentData()))
        return lambda: endings.begin_correction(workspace, detail.id, reason, kind)

    @classmethod
    def ask(
        cls, workspace: Workspace, detail: StatementDetail, parent: QWidget | None
    ) -> int | None:
        """Open the dialog; return the id of the new draft, or nothing."""
        dialog = cls(workspace, detail, parent)
        done = dialog.exec() == cls.DialogCode.Accepted
        return dialog.outcome if done and isinstance(dialog.outcome, int) else None


def _void_sentence(detail: StatementDetail) -> str:
    if detail.outcome.before:
        return translate(
            "Endings",
            "Ralat ini tidak akan terbit. Nomornya tetap di buku nomor, bertanda batal dengan "
            "alasan ini. Naskah asalnya tetap bertanda diralat: mulai ralat yang baru dari sana.",
        )
    return translate(
        "Endings",
        "Naskah tidak akan terbit. Nomornya tetap di buku nomor, bertanda batal dengan "
        "alasan ini, dan tidak dipakai lagi.",
    )


class EndingDialog(_ReasonDialog):
    """Withdraw or make void: reason, and the head's PIN."""

    def __init__(
        self,
        step: Step,
        workspace: Workspace,
        detail: StatementDetail,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        voiding = step is Step.VOID
        self._step = step
        super().__init__(
            workspace,
            detail,
            parent,
            title=translate("Endings", "Batalkan naskah ini?")
            if voiding
            else translate("Endings", "Tarik naskah ini?"),
            verb=translate("Endings", "Batalkan naskah")
            if voiding
            else translate("Endings", "Tarik naskah"),
            about=_void_sentence(detail)
            if voiding
            else translate(
                "Endings",
                "Naskah tetap dapat dibaca, bertanda DITARIK pada cetakan baru. Sesudahnya, "
                "tandai setiap penerima yang sudah diberi tahu.",
            ),
            hint=translate("Endings", "Tersimpan bersama naskah dan jejak persetujuannya."),
            tasks=tasks,
            danger=True,
        )
        self.limit = _LIMITS.get(step, MAX_REASON_CHARS)

    def after_reason(self) -> None:
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._add("secret", translate("Endings", "&PIN atau kata sandi sendiri"), self.secret)

    def form_problems(self) -> Mapping[str, str]:
        found = dict(super().form_problems())
        if not self.secret.text():
            found["secret"] = "input.required"  # noqa: S105 - the code of a sentence
        return found

    def act(self) -> Act:
        workspace, detail, reason = self._workspace, self._detail, self.reason()
        secret = self.secret.text()
        end: Callable[[Workspace, int, str, str], None] = (
            endings.void if self._step is Step.VOID else endings.withdraw
        )
        return lambda: end(workspace, detail.id, reason, secret)

    @classmethod
    def ask(
        cls,
        step: Step,
        workspace: Workspace,
        detail: StatementDetail,
        tasks: TaskRunner,
        parent: QWidget | None,
    ) -> bool:
        """Open the dialog; tell whether the text was ended."""
        return cls(step, workspace, detail, tasks, parent).exec() == cls.DialogCode.Accepted
