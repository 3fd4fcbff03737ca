"""The questions of the panel. Each has a classmethod `ask` that a test replaces."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain import release
from pasopati_desktop.domain.release import (
    Authority,
    Channel,
    ConcurrenceDraft,
    GivenBy,
    PublicationDraft,
)
from pasopati_desktop.domain.remarks import Mark
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import MIN_REASON_CHARS, Step
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.forms.ui_statement_concurrence import Ui_StatementConcurrence
from pasopati_desktop.ui.forms.ui_statement_publish import Ui_StatementPublish
from pasopati_desktop.ui.forms.ui_statement_reason import Ui_StatementReason
from pasopati_desktop.ui.forms.ui_statement_secret import Ui_StatementSecret
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import field_words, labels
from pasopati_desktop.ui.widgets.form_dialog import (
    FormDialog,
    fill,
    moment_of,
    show_moment,
)


@dataclass(frozen=True)
class TurnedDown:
    """What came of the question why: `is_meant` is False where the officer went back."""

    reason: str
    marks: tuple[Mark, ...]
    is_meant: bool


_ROWS_SEEN = 5
"""Marked passages that stand in the dialog without a scroll bar."""
_ROOM = 384
"""Of the words of one of them, px at 100 %."""


class ReasonDialog(FormDialog):
    """Why a text is returned or rejected, and which passages of it are meant.

    The passages are chosen in the text before. Nothing can be chosen there while the dialog is
    open, so it lets the officer go back without losing what was typed.
    """

    def __init__(
        self,
        step: Step,
        title: str,
        parent: QWidget | None = None,
        *,
        marks: Sequence[Mark] = (),
        kind: StatementKind = StatementKind.PRESS_RELEASE,
        kept: str = "",
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
        self.form.reason.setPlainText(kept)
        self.form.reason.textChanged.connect(self._count)
        self._marks = tuple(marks)
        self.told = theme.dress(QLabel(marks_sentence(marks)), "body", "text2")
        self.told.setWordWrap(True)
        self.body.addWidget(self.told)
        self.boxes = [QCheckBox(mark_words(kind, mark).replace("&", "&&")) for mark in marks]
        if self.boxes:
            self.body.addWidget(self._box_list())

    def _box_list(self) -> QWidget:
        inner = QWidget()
        column = theme.measure(QVBoxLayout(inner), (0, 0, 0, 0), 4)
        for box, mark in zip(self.boxes, self._marks, strict=True):
            box.setChecked(True)
            box.setToolTip(mark.quote)
            column.addWidget(box)
        if len(self.boxes) <= _ROWS_SEEN:
            return inner
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        return theme.fix(area, height=_ROWS_SEEN * 32)

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

    def confirm_discard(self) -> bool:
        return True  # what was typed is kept for the next time

    def answer(self, *, is_meant: bool) -> TurnedDown:
        chosen = zip(self.boxes, self._marks, strict=True)
        marks = tuple(mark for box, mark in chosen if box.isChecked())
        typed = self.reason() if is_meant else self.form.reason.toPlainText()
        return TurnedDown(typed, marks, is_meant)

    @classmethod
    def ask(
        cls,
        step: Step,
        detail: StatementDetail,
        parent: QWidget | None,
        *,
        marks: Sequence[Mark] = (),
        kept: str = "",
    ) -> TurnedDown:
        """Open the dialog; `kept`: the reason that was begun before."""
        dialog = cls(step, detail.title, parent, marks=marks, kind=detail.kind, kept=kept)
        return dialog.answer(is_meant=dialog.exec() == QDialog.DialogCode.Accepted)


def marks_sentence(marks: Sequence[Mark]) -> str:
    """Return which passages go along with a return, or how to choose some."""
    if marks:
        return translate("Statements", "Bagian yang disorot ikut ditandai untuk penyusun:")
    return translate(
        "Statements",
        "Tidak ada bagian yang disorot. Untuk menunjuk bagiannya: tutup kotak ini, sorot di "
        "naskah (satu sorotan tiap bagian), lalu buka lagi. Alasan yang sudah ditulis tetap ada.",
    )


def mark_words(kind: StatementKind, mark: Mark) -> str:
    """Return a passage behind the name of its field, in as much of a line as there is."""
    text = translate("Statements", "{field}: “{words}”")
    words = " ".join(mark.quote.split())
    told = text.format(words=words, field=field_words.field_label(kind, mark.field))
    return theme.metrics("body").elidedText(told, Qt.TextElideMode.ElideRight, theme.px(_ROOM))


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
