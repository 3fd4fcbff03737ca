"""Who else has the open statement in hand: told in a bar, taken over with a note.

The screen says that it is open every 20 seconds while it is; nothing here ever stops a save.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pasopati_desktop.domain.desk_locks import (
    MAX_NOTE_CHARS,
    MIN_NOTE_CHARS,
    REFRESH_EVERY,
    Purpose,
    note_problem,
)
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.workflow import SIGNATURES
from pasopati_desktop.services import desk_locks
from pasopati_desktop.services.desk_locks import Desk, Holder, Takeover
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import field_words
from pasopati_desktop.ui.panels.statements.people.desk_bar import DeskBars
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField

log = logging.getLogger(__name__)


class TakeoverDialog(PasopatiDialog):
    """Why a text is taken out of somebody's hand; who had it reads the note."""

    def __init__(self, holder: Holder, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Locks", "Ambil alih dari {name}?").format(name=holder.name),
            translate("Locks", "{name} diberi tahu. Tulisannya tidak hilang.").format(
                name=holder.name
            ),
            verb=translate("Locks", "Ambil alih"),
            icon="pencil",
            parent=parent,
        )
        self.note_edit = QPlainTextEdit()
        self.note_edit.setTabChangesFocus(True)
        theme.fix(self.note_edit, height=80)
        self._field = FormField(
            translate("Locks", "&Catatan"),
            self.note_edit,
            required=True,
            help_text=translate("Locks", "Misalnya: penyusun sedang rapat, naskah harus terbit."),
        )
        self.add_field(self._field)

    def text(self) -> str:
        return " ".join(self.note_edit.toPlainText().split())

    def problems(self) -> dict[FormField[Any], str]:
        code = note_problem(self.text())
        if not code:
            return {}
        limit = MIN_NOTE_CHARS if code == "input.too_short" else MAX_NOTE_CHARS
        return {self._field: messages.text(code, limit=limit)}

    @classmethod
    def ask(cls, holder: Holder, parent: QWidget | None) -> str | None:
        """Open the dialog; return the note, or nothing if the officer cancelled."""
        dialog = cls(holder, parent)
        return dialog.text() if dialog.exec() == cls.DialogCode.Accepted else None


class LockWatch(QObject):
    """Holds what this officer has open, and says in the bars what others have."""

    def __init__(
        self,
        workspace: Workspace,
        bars: DeskBars,
        window: QWidget,
        tell_error: Callable[[Exception], object],
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._bars = bars
        self._window = window
        self._tell_error = tell_error
        self._id: int | None = None
        self._may_edit = False
        self._may_sign = False
        self._editing = False
        self._had = False
        """Whether the edit was in one's own hand at the last look."""
        self._hushed: tuple[int, datetime] | None = None
        """The other's hold whose bar was closed by *Tetap menulis*."""
        self._heard: datetime | None = None
        """When the takeover was that has been read."""
        self._timer = QTimer(self, interval=round(REFRESH_EVERY.total_seconds() * 1000))
        self._timer.timeout.connect(self.beat)

    def open(self, detail: StatementDetail, *, editing: bool = False) -> None:
        """Watch this statement; for a reviewer in turn it is now *sedang ditinjau*."""
        if self._id != detail.id:
            self.leave()
        who = self._workspace.identity
        self._id = detail.id
        self._may_edit = detail.may_edit
        offer = detail.offer
        in_turn = offer is not None and not offer.blocked and offer.step in SIGNATURES
        if self._may_sign and not in_turn:
            self._release(Purpose.REVIEW)
        self._may_sign = in_turn and who.may(Permission.SAVE_DRAFT)
        self._editing = (self._editing or editing) and self._may_edit
        self.beat()
        self._timer.start()

    def typed(self) -> None:
        """The officer writes: the text is in this hand from now on."""
        if self._may_edit and not self._editing:
            self._editing = True
            self.beat()

    def saved(self) -> None:
        """Nothing unsaved is left: others may take the text up."""
        if self._editing:
            self._editing = False
            self._release(Purpose.EDIT)
            self._had = False

    def leave(self) -> None:
        """Put everything down: another statement is opened, or the screen is left."""
        self._timer.stop()
        if self._id is None:
            return
        if self._editing:
            self._release(Purpose.EDIT)
        if self._may_sign:
            self._release(Purpose.REVIEW)
        self._id = None
        self._editing = self._may_sign = self._had = False
        self._bars.lock.clear()
        self._bars.takeover.clear()

    def pause(self) -> None:
        """The panel is hidden: a text half written stays in hand, a review does not."""
        if self._may_sign:
            self._release(Purpose.REVIEW)
        if not self._editing:
            self._timer.stop()

    def resume(self) -> None:
        """The panel is shown again."""
        if self._id is not None:
            self.beat()
            self._timer.start()

    def beat(self) -> None:
        """Refresh what is held and show what others hold."""
        if self._id is None:
            return
        try:
            desk = None
            if self._editing:
                desk = desk_locks.hold(self._workspace, self._id, Purpose.EDIT)
            if self._may_sign and self._window.isVisible():
                desk = desk_locks.hold(self._workspace, self._id, Purpose.REVIEW)
            self._show(desk or desk_locks.look(self._workspace, self._id))
        except PasopatiError as error:  # a lock is a courtesy: work goes on without it
            log.info("desk lock not refreshed error=%s", error.code)

    def take_over(self) -> None:
        """Ask for a note and take the text out of the other's hand."""
        holder = self._desk_now()
        if self._id is None or holder is None:
            self.beat()
            return
        note = TakeoverDialog.ask(holder, self._window)
        if note is None:
            return
        try:
            desk = desk_locks.take_over(self._workspace, self._id, Purpose.EDIT, note)
        except PasopatiError as error:
            self._tell_error(error)
            return
        self._editing = True
        self._show(desk)

    def _desk_now(self) -> Holder | None:
        if self._id is None:
            return None
        try:
            return desk_locks.look(self._workspace, self._id).other(Purpose.EDIT)
        except PasopatiError as error:
            self._tell_error(error)
            return None

    def _show(self, desk: Desk) -> None:
        if self._had and not desk.mine(Purpose.EDIT) and desk.takeover is not None:
            self._show_takeover(desk.takeover)
        self._had = desk.mine(Purpose.EDIT)
        editor, reviewers = desk.other(Purpose.EDIT), desk.others(Purpose.REVIEW)
        if editor is not None and self._may_edit:
            self._show_editor(editor)
        elif reviewers:
            one = translate("Locks", "{name} sejak {time}")
            names = [one.format(name=who.name, time=words.clock(who.since)) for who in reviewers]
            told = translate("Locks", "Sedang ditinjau oleh {names}.")
            text = told.format(names=field_words.listed(names))
            self._bars.lock.show_words(text, icon="eye")
        else:
            self._bars.lock.clear()

    def _show_editor(self, holder: Holder) -> None:
        if self._hushed == (holder.officer_id, holder.since):
            self._bars.lock.clear()
            return
        told = translate("Locks", "{name} sedang menulis sejak {time}, di {place}.")
        who = holder.name
        if holder.officer_id == self._workspace.officer_id:
            who = translate("Locks", "Akun ini juga")
        text = told.format(
            name=who, time=words.clock(holder.since), place=holder.workstation or "?"
        )
        rest = translate("Locks", "Bila tetap menulis, kedua tulisan digabung saat disimpan.")

        def hush() -> None:
            self._hushed = (holder.officer_id, holder.since)
            self._bars.lock.clear()

        acts = (
            (translate("Locks", "Ambil alih …"), self.take_over),
            (translate("Locks", "Tetap menulis"), hush),
        )
        self._bars.lock.show_words(f"{text} {rest}", acts, kind="warn", icon="pencil")

    def _show_takeover(self, takeover: Takeover) -> None:
        if self._heard == takeover.at:
            return
        told = translate("Locks", "{name} mengambil alih pukul {time}: “{note}”.")
        rest = translate("Locks", "Tulisan di layar ini utuh; simpan untuk menggabungkannya.")
        text = told.format(name=takeover.by, time=words.clock(takeover.at), note=takeover.note)

        def heard() -> None:
            self._heard = takeover.at
            self._bars.takeover.clear()

        acts = ((translate("Locks", "Sudah dibaca"), heard),)
        self._bars.takeover.show_words(f"{text} {rest}", acts, kind="warn", icon="users-round")

    def _release(self, purpose: Purpose) -> None:
        if self._id is None:
            return
        try:
            desk_locks.release(self._workspace, self._id, purpose)
        except PasopatiError as error:
            log.info("desk lock not released error=%s", error.code)
