"""The questions of the panel. Each has a classmethod `ask` that a test replaces."""

from collections.abc import Collection, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from pasopati_desktop.domain import release
from pasopati_desktop.domain.release import (
    Authority,
    Channel,
    ConcurrenceDraft,
    GivenBy,
    PublicationDraft,
)
from pasopati_desktop.domain.remarks import Mark
from pasopati_desktop.domain.workflow import MIN_REASON_CHARS, Step
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.forms.ui_statement_concurrence import Ui_StatementConcurrence
from pasopati_desktop.ui.forms.ui_statement_publish import Ui_StatementPublish
from pasopati_desktop.ui.forms.ui_statement_reason import Ui_StatementReason
from pasopati_desktop.ui.forms.ui_statement_secret import Ui_StatementSecret
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.widgets.form_dialog import (
    FormDialog,
    fill,
    moment_of,
    show_moment,
)


class ReasonDialog(FormDialog):
    """Why a text is returned or rejected."""

    def __init__(
        self,
        step: Step,
        title: str,
        parent: QWidget | None = None,
        *,
        marks: Sequence[Mark] = (),
    ) -> None:
        rejecting = step is Step.REJECT
        super().__init__(
            translate("Statements", "Tolak pernyataan ini?")
            if rejecting
            else translate("Statements", "Kembalikan kepada penyusun?"),
            title,
            verb=translate("Statements", "Tolak pernyataan")
            if rejecting
            else translate("Statements", "Kembalikan naskah"),
            danger=rejecting,
            parent=parent,
        )
        self.form = Ui_StatementReason()
        self.set_form(self.form)
        theme.fix(self.form.reason, height=96)
        self.form.reason.textChanged.connect(self._count)
        self.marks = theme.dress(QLabel(marks_sentence(marks)), "body", "text2")
        self.marks.setTextFormat(Qt.TextFormat.PlainText)
        self.marks.setWordWrap(True)
        self.body.addWidget(self.marks)

    def _count(self) -> None:
        if self.form.reason.property("invalid"):
            self.review()

    def rules(self) -> dict[str, str]:
        length = len(self.reason())
        if length < MIN_REASON_CHARS:
            text = translate("Statements", "Tulis sedikitnya {least} huruf, sekarang {now}.")
            return {"reason": text.format(least=MIN_REASON_CHARS, now=length)}
        return {}

    def reason(self) -> str:
        return " ".join(self.form.reason.toPlainText().split())

    @classmethod
    def ask(
        cls, step: Step, title: str, parent: QWidget | None, *, marks: Sequence[Mark] = ()
    ) -> str | None:
        dialog = cls(step, title, parent, marks=marks)
        return dialog.reason() if dialog.exec() == QDialog.DialogCode.Accepted else None


def marks_sentence(marks: Sequence[Mark]) -> str:
    """Return which passages go along with a return, or how to mark some."""
    if not marks:
        return translate(
            "Statements", "Tidak ada bagian yang disorot. Sorot bagian naskah untuk menandainya."
        )
    shown = "; ".join(f"“{_short(mark.quote)}”" for mark in marks[:3])
    if len(marks) > 3:
        shown += " …"
    return translate("Statements", "Bagian yang ditandai: {marks}").format(marks=shown)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:59]}…"


class SecretDialog(FormDialog):
    """PIN or password once more, before an act that carries the officer's name."""

    def __init__(self, detail: StatementDetail, parent: QWidget | None = None) -> None:
        again = detail.number is not None
        asked = (
            translate("Statements", "Setujui ulang {kind} ini?")
            if again
            else translate("Statements", "Setujui {kind} ini?")
        )
        super().__init__(
            asked.format(kind=labels.kind_label(detail.kind).lower()),
            detail.title,
            verb=translate("Statements", "Setujui ulang")
            if again
            else translate("Statements", "Setujui dan beri nomor"),
            icon="stamp",
            parent=parent,
        )
        bound = translate("Statements", "Yang disetujui: versi {n}, sidik {sha}.").format(
            n=detail.version_number, sha=" ".join((detail.sha256[:8], detail.sha256[8:16]))
        )
        note = translate("Statements", "Nomor, tanggal, dan penanda tangan dikunci saat ini juga.")
        if again:
            note = translate(
                "Statements",
                "Nomor {number} dan tanggalnya tetap. Sesudah ini naskah boleh keluar.",
            ).format(number=detail.number)
        text = theme.dress(QLabel(f"{bound} {note}"), "body", "text2")
        text.setWordWrap(True)
        self.body.addWidget(text)
        self.form = Ui_StatementSecret()
        self.set_form(self.form)

    def rules(self) -> dict[str, str]:
        return {} if self.form.secret.text() else {"secret": messages.text("input.required")}

    def confirm_discard(self) -> bool:
        return True  # nobody wants to be asked whether to drop a half-typed PIN

    @classmethod
    def ask(cls, detail: StatementDetail, parent: QWidget | None) -> str | None:
        dialog = cls(detail, parent)
        answered = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.form.secret.text() if answered else None


class PublishDialog(FormDialog):
    """Where and when an approved text was given out."""

    def __init__(
        self,
        now: datetime,
        approved_at: datetime,
        title: str,
        parent: QWidget | None = None,
        *,
        refused: Collection[Channel] = (),
    ) -> None:
        """`refused`: channels that somebody on a picture did not agree to."""
        super().__init__(
            translate("Statements", "Catat terbit"),
            title,
            verb=translate("Statements", "Catat terbit"),
            icon="megaphone",
            parent=parent,
        )
        self._now = now
        self._approved_at = approved_at
        self._refused = refused
        self.form = Ui_StatementPublish()
        self.set_form(self.form)
        fill(self.form.channel, [(labels.channel_label(item), item) for item in Channel])
        show_moment(self.form.at, now)
        self._shown_at = self.form.at.dateTime()

    def draft(self) -> PublicationDraft:
        untouched = self.form.at.dateTime() == self._shown_at
        return PublicationDraft(
            Channel(self.form.channel.currentData()),
            self._now if untouched else moment_of(self.form.at),
            self.form.link.text(),
            self.form.proof.text(),
        )

    def rules(self) -> dict[str, str]:
        found = release.publication_problems(
            self.draft(), now=self._now, approved_at=self._approved_at
        )
        if self.draft().channel in self._refused:
            found["channel"] = "statement.figure_channel"
        return {name: messages.text(code) for name, code in found.items()}

    @classmethod
    def ask(
        cls,
        now: datetime,
        approved_at: datetime,
        title: str,
        parent: QWidget | None,
        *,
        refused: Collection[Channel] = (),
    ) -> PublicationDraft | None:
        dialog = cls(now, approved_at, title, parent, refused=refused)
        return dialog.draft() if dialog.exec() == QDialog.DialogCode.Accepted else None


class ConcurrenceDialog(FormDialog):
    """The word of a higher office, as it was given."""

    def __init__(
        self, now: datetime, missing: Sequence[Authority], title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("Statements", "Catat persetujuan atasan"),
            title,
            verb=translate("Statements", "Catat persetujuan"),
            icon="badge-check",
            parent=parent,
        )
        self._now = now
        self.form = Ui_StatementConcurrence()
        self.set_form(self.form)
        choices = list(missing) or list(Authority)
        fill(self.form.authority, [(labels.authority_label(item), item) for item in choices])
        fill(self.form.given_by, [(labels.given_by_label(item), item) for item in GivenBy])
        show_moment(self.form.at, now)

    def draft(self) -> ConcurrenceDraft:
        return ConcurrenceDraft(
            Authority(self.form.authority.currentData()),
            self.form.name.text(),
            self.form.position.text(),
            GivenBy(self.form.given_by.currentData()),
            moment_of(self.form.at),
            self.form.evidence.text(),
        )

    def rules(self) -> dict[str, str]:
        found = release.concurrence_problems(self.draft(), now=self._now)
        return {name: messages.text(code) for name, code in found.items()}

    @classmethod
    def ask(
        cls, now: datetime, missing: Sequence[Authority], title: str, parent: QWidget | None
    ) -> ConcurrenceDraft | None:
        dialog = cls(now, missing, title, parent)
        return dialog.draft() if dialog.exec() == QDialog.DialogCode.Accepted else None
