"""The people around the open statement: who has it in hand, whose turn it is, outside words.

One desk for the panel: it owns the bars between head and text and the acts in them.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QBoxLayout, QLayout

from pasopati_desktop.domain.clocks import ClockState, ResponseClock
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_filter import REVIEWING
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import SIGNATURES
from pasopati_desktop.services import due
from pasopati_desktop.services.statement_views import LinkState, StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command, Panel
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.people.delegation_list import DelegationsDialog
from pasopati_desktop.ui.panels.statements.people.desk_bar import Act, DeskBars
from pasopati_desktop.ui.panels.statements.people.locks import LockWatch
from pasopati_desktop.ui.panels.statements.people.merge import merge_and_save
from pasopati_desktop.ui.panels.statements.people.off_system_bar import WordDesk
from pasopati_desktop.ui.tasks import TaskRunner

_TICK_MS = 15_000


class Around(QObject):
    """`panel` is where the statement is shown; the bars go below the head of `column`."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        panel: Panel,
        column: QLayout | None,
    ) -> None:
        super().__init__(panel)
        self._workspace = workspace
        self._panel = panel
        self._detail: StatementDetail | None = None
        self.bars = DeskBars()
        if isinstance(column, QBoxLayout):
            column.insertWidget(1, self.bars)
        self.locks = LockWatch(workspace, self.bars, panel, self._tell_error)
        self.words = WordDesk(
            workspace, tasks, self.bars.word, panel, tell=self._tell, refresh=panel.refresh
        )
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._show_turn)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A panel that is hidden reviews nothing; one that is shown again looks first."""
        if watched is self._panel:
            if event.type() == QEvent.Type.Hide:
                self._timer.stop()
                self.locks.pause()
            elif event.type() == QEvent.Type.Show and self._detail is not None:
                self._timer.start()
                self.locks.resume()
        return super().eventFilter(watched, event)

    def show_detail(self, detail: StatementDetail, *, dirty: bool) -> None:
        """Another statement is open, or this one was read again."""
        self._detail = detail
        self.words.show_detail(detail)
        self.locks.open(detail, editing=dirty)
        self._show_turn()
        self._timer.start()

    def typed(self) -> None:
        self.locks.typed()

    def saved(self) -> None:
        self.locks.saved()

    def leave(self) -> None:
        """Nothing is open any more: put everything down."""
        self._timer.stop()
        self._detail = None
        self.locks.leave()

    # Whose turn it is.

    def _show_turn(self) -> None:
        detail = self._detail
        if detail is None or detail.status not in REVIEWING or detail.step_due_at is None:
            self.bars.turn.clear()
            return
        target = detail.step_target or timedelta(0)
        clock = ResponseClock(detail.step_due_at - target, detail.step_due_at)
        now = self._workspace.clock()
        kind = {ClockState.LATE: "bad", ClockState.SOON: "warn"}.get(clock.state(now), "info")
        self.bars.turn.show_words(
            turn_sentence(detail, now),
            self._turn_acts(detail),
            kind=kind,
            icon="timer",
            say=False,
        )

    def _turn_acts(self, detail: StatementDetail) -> list[Act]:
        if _is_mine(detail):
            return []
        acts: list[Act] = []
        if self._workspace.identity.may(Permission.SAVE_DRAFT):
            acts.append((translate("Around", "Ingatkan"), self.remind))
        if self.words.may_record(detail):
            acts.append((translate("Around", "Catat di luar sistem …"), self.record_word))
        return acts

    def remind(self) -> None:
        """Put a reminder on the first screen of who is in turn."""
        if self._detail is None:
            return
        try:
            due.remind(self._workspace, self._detail.id)
        except PasopatiError as error:
            self._tell_error(error)
            return
        self._tell(
            messages.good(
                translate("Around", "Pengingat terkirim."),
                translate("Around", "Tampil di Beranda petugas yang ditunggu."),
            )
        )

    def record_word(self) -> None:
        if self._detail is not None and self.words.may_record(self._detail):
            self.words.record(self._detail)

    # Two writers.

    def merge(self, mine: StatementContent, base_version: int) -> bool:
        """Let the officer merge; tell whether a version was made."""
        if self._detail is None:
            return False
        try:
            return merge_and_save(
                self._workspace,
                self._detail.id,
                mine,
                base_version=base_version,
                parent=self._panel,
                tell=self._tell,
            )
        except PasopatiError as error:
            self._tell_error(error)
            return False

    # Delegations.

    def show_delegations(self) -> None:
        if DelegationsDialog.ask(self._workspace, self._panel):
            self._panel.refresh()

    def commands(self) -> Sequence[Command]:
        """Return what Ctrl+K offers beside the panel's own."""
        found = [
            Command(
                "statements.delegate",
                translate("Around", "Limpahkan wewenang (Plh., Plt.)"),
                self.show_delegations,
                "badge-check",
                words="delegasi pelaksana harian tugas cuti",
            )
        ]
        detail = self._detail
        if detail is not None and detail.status in REVIEWING:
            found.append(
                Command(
                    "statements.remind",
                    translate("Around", "Ingatkan petugas yang ditunggu"),
                    self.remind,
                    "bell",
                )
            )
        if detail is not None and self.words.may_record(detail):
            found.append(
                Command(
                    "statements.off_system",
                    translate("Around", "Catat persetujuan di luar sistem"),
                    self.record_word,
                    "phone",
                    words="telepon whatsapp surat saksi",
                )
            )
        return found

    def _tell(self, notice: messages.Notice) -> None:
        self._panel.notice.emit(notice)

    def _tell_error(self, error: Exception) -> None:
        self._tell(messages.explain(error))


def _is_mine(detail: StatementDetail) -> bool:
    offer = detail.offer
    return offer is not None and not offer.blocked and offer.step in SIGNATURES


def turn_sentence(detail: StatementDetail, now: datetime) -> str:
    """Return whose turn it is, until when, and who reads it just now."""
    waited = [link for link in detail.chain if link.state is LinkState.NOW]
    names = [
        f"{labels.link_label(link.step)} ({link.officer})"
        if link.officer
        else labels.link_label(link.step)
        for link in waited
    ]
    if _is_mine(detail):
        told = translate("Around", "Giliran Anda")
    else:
        told = translate("Around", "Menunggu {who}").format(who=", ".join(names))
    due_at = detail.step_due_at
    assert due_at is not None  # noqa: S101 - the bar is shown only with a clock
    left = due_at - now
    if left < timedelta(0):
        rest = translate("Around", "{late} dari tenggat {time}").format(
            late=words.late(-left), time=words.clock_zone(due_at)
        )
    else:
        rest = translate("Around", "tenggat {time}, sisa {left}").format(
            time=words.clock_zone(due_at), left=words.duration(left)
        )
    return f"{told} · {rest}"
