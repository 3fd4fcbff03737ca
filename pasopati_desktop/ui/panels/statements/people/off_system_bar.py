"""The words given outside the program about the open statement: one bar, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.off_system import WordState
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_filter import REVIEWING
from pasopati_desktop.domain.workflow import SIGNATURES, Status
from pasopati_desktop.services import off_system, off_system_words, statement_papers
from pasopati_desktop.services.off_system_words import Word
from pasopati_desktop.services.signing import Approval
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.people.desk_bar import Act, DeskBar
from pasopati_desktop.ui.panels.statements.people.off_system import RecordWordDialog
from pasopati_desktop.ui.panels.statements.people.off_system_witness import (
    CancelWordDialog,
    ConfirmWordDialog,
    DisputeWordDialog,
    WitnessDialog,
)
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.task_dialog import TaskDialog

_ORDER = (WordState.DISPUTED, WordState.RECORDED, WordState.WITNESSED)
"""What is told first; what is confirmed or cancelled needs no bar."""


class WordDesk(QObject):
    """Shows the word that matters most, and asks what its acts need."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        bar: DeskBar,
        window: QWidget,
        *,
        tell: Callable[[messages.Notice], object],
        refresh: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._workspace, self._tasks = workspace, tasks
        self._bar, self._window = bar, window
        self._tell, self._refresh = tell, refresh

    def may_record(self, detail: StatementDetail) -> bool:
        """Tell whether a word about this statement could be written down now."""
        offer = detail.offer
        is_wanted = detail.status in REVIEWING or (
            offer is not None and offer.step in SIGNATURES and detail.number is not None
        )
        return is_wanted and self._workspace.identity.may(Permission.RECORD_OFF_SYSTEM)

    def show_detail(self, detail: StatementDetail) -> None:
        """Show the word of this statement that matters most, if any does."""
        try:
            found = off_system_words.of_statement(self._workspace, detail.id)
        except PasopatiError as error:
            self._bar.clear()
            self._tell(messages.explain(error))
            return
        shown = [word for word in found if word.state in _ORDER and _matters(word)]
        shown.sort(key=lambda word: _ORDER.index(word.state))
        if not shown:
            self._bar.clear()
            return
        word = shown[0]
        is_bad = word.state is WordState.DISPUTED
        self._bar.show_words(
            word_sentence(word),
            self._acts(word, detail),
            kind="bad" if is_bad else "warn",
            icon="octagon-alert" if is_bad else "phone",
        )

    def _acts(self, word: Word, detail: StatementDetail) -> list[Act]:
        acts: list[Act] = []
        if word.state is WordState.DISPUTED:
            if word.may_settle:
                acts.append(
                    (translate("OffSystem", "Cabut sanggahan …"), lambda: self.confirm(word))
                )
            elif detail.number is not None and self.may_record(detail):
                acts.append(
                    (translate("OffSystem", "Catat di luar sistem …"), lambda: self.record(detail))
                )
            return acts
        if word.may_witness and word.is_current:
            acts.append((translate("OffSystem", "Saksikan …"), lambda: self.witness(word)))
        if word.may_settle:
            acts += [
                (translate("OffSystem", "Konfirmasi …"), lambda: self.confirm(word)),
                (translate("OffSystem", "Sanggah …"), lambda: self.dispute(word)),
            ]
        if word.may_cancel:
            acts.append((translate("OffSystem", "Batalkan …"), lambda: self.cancel(word)))
        return acts

    def record(self, detail: StatementDetail) -> None:
        """Write a word down about the text as it stands."""
        try:
            signers = off_system.signers(self._workspace, detail.id)
        except PasopatiError as error:
            self._tell(messages.explain(error))
            return
        if not signers:
            self._tell(
                messages.info(
                    translate("OffSystem", "Tidak ada pejabat lain untuk langkah ini."),
                    translate(
                        "OffSystem", "Periksa peran yang berlaku hari ini di Pengaturan, Pejabat."
                    ),
                )
            )
            return
        if RecordWordDialog.ask(self._workspace, self._tasks, detail, signers, self._window):
            self._done(translate("OffSystem", "Tercatat. Minta petugas lain menyaksikan."))

    def witness(self, word: Word) -> None:
        dialog = WitnessDialog(self._workspace, word, self._window)
        if dialog.exec() != dialog.DialogCode.Accepted:
            return
        approval = dialog.outcome
        if isinstance(approval, Approval):
            self._archive(word.statement_id)
            told = translate("OffSystem", "Disetujui dengan nomor {number}.")
            self._done(told.format(number=approval.number))
        else:
            self._done(translate("OffSystem", "Disaksikan; tanda tangannya sah."))

    def _archive(self, statement_id: int) -> None:
        """Draw the official paper; approved all the same if that fails."""
        workspace = self._workspace

        def job(control: JobControl) -> str:
            made = statement_papers.archive(workspace, statement_id)
            control.step(1, 1)
            return made

        self._tasks.start(
            translate("OffSystem", "Membuat PDF"),
            job,
            on_done=lambda _sha: self._refresh(),
            on_failed=lambda error: self._tell(messages.explain(error)),
            owner=self,
            key=f"statement-archive-{statement_id}",
        )

    def confirm(self, word: Word) -> None:
        dialog = ConfirmWordDialog(self._workspace, word, self._window)
        told = translate("OffSystem", "Persetujuan dikonfirmasi.")
        if word.state is WordState.DISPUTED:
            told = translate("OffSystem", "Sanggahan dicabut; tanda tangannya dihitung lagi.")
        self._run(dialog, told)

    def dispute(self, word: Word) -> None:
        dialog = DisputeWordDialog(self._workspace, word, self._window)
        self._run(dialog, translate("OffSystem", "Sanggahan tercatat dan diumumkan."))

    def cancel(self, word: Word) -> None:
        dialog = CancelWordDialog(self._workspace, word, self._window)
        self._run(dialog, translate("OffSystem", "Catatan dibatalkan."))

    def _run(self, dialog: TaskDialog, told: str) -> None:
        if dialog.exec() == dialog.DialogCode.Accepted:
            self._done(told)

    def _done(self, told: str) -> None:
        self._tell(messages.good(told))
        self._refresh()


def _matters(word: Word) -> bool:
    """A recorded word about an older text can only be cancelled; that too is told.

    A dispute is in the way until the signature was given again or the statement has ended.
    """
    if word.state is WordState.DISPUTED:
        return word.stands
    return word.is_current or word.state is not WordState.RECORDED or word.may_cancel


def _advice(word: Word) -> str:
    """Return what is to be done about a disputed signature."""
    if word.status in {Status.PUBLISHED, Status.ARCHIVED}:
        return translate("OffSystem", "Naskah sudah keluar: tarik (DITARIK) atau ralat.")
    if word.status is Status.APPROVED:
        told = translate(
            "OffSystem",
            "Naskah tertahan: {signer} menandatangani ulang, atau naskah dibatalkan (BATAL).",
        )
        return told.format(signer=word.signer)
    return translate(
        "OffSystem",
        "Tanda tangan itu tidak dihitung dan harus diberikan lagi, atau naskah kembali.",
    )


def word_sentence(word: Word) -> str:
    """Return what stands in the bar."""
    step, channel = labels.link_label(word.step), labels.given_by_word(word.channel)
    at = words.clock(word.given_at)
    if word.state is WordState.DISPUTED:
        told = translate(
            "OffSystem",
            "{signer} menyanggah tanda tangan ({step}) yang dicatat lewat {channel}: “{why}”. "
            "Dicatat {recorder}, disaksikan {witness}. {advice}",
        )
        return told.format(
            advice=_advice(word),
            signer=word.signer,
            step=step,
            channel=channel,
            why=word.end_note.rstrip("."),
            recorder=word.recorder,
            witness=word.witness,
        )
    if word.state is WordState.RECORDED and not word.is_current:
        told = translate(
            "OffSystem",
            "Persetujuan {signer} ({step}) yang dicatat {recorder} untuk naskah lama tidak berlaku "
            "lagi: naskahnya berubah.",
        )
        return told.format(signer=word.signer, step=step, recorder=word.recorder)
    if word.state is WordState.RECORDED:
        told = translate(
            "OffSystem",
            "Persetujuan {signer} ({step}) lewat {channel} pukul {at} dicatat {recorder}; menunggu "
            "saksi, belum menjadi tanda tangan.",
        )
        return told.format(
            signer=word.signer, step=step, channel=channel, at=at, recorder=word.recorder
        )
    told = translate(
        "OffSystem",
        "Tanda tangan {signer} ({step}) dicatat {recorder} lewat {channel} dan disaksikan "
        "{witness}; menunggu konfirmasi {signer}.",
    )
    return told.format(
        signer=word.signer,
        step=step,
        channel=channel,
        recorder=word.recorder,
        witness=word.witness,
    )
