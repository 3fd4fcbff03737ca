"""One officer's session: the main window, its panels, and the work done in the background."""

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from pasopati_desktop import __version__
from pasopati_desktop.app.panels import panel_specs
from pasopati_desktop.app.search import search_providers
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import auth, backups, drafts, guideline, integrity, polling, sources
from pasopati_desktop.services.backups import BackupRow
from pasopati_desktop.services.opening import OpenData
from pasopati_desktop.services.polling import PollResult
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.account import AccountDialog, ChangePasswordDialog
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.format import clock, table_time, use_zone
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.main_window import MainWindow, Shell
from pasopati_desktop.ui.message_stack import MessageBar
from pasopati_desktop.ui.messages import Kind, Notice
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.set_up.sample_bar import SampleBar
from pasopati_desktop.ui.shortcuts import KeyMap, window_bindings
from pasopati_desktop.ui.status_line import StatusLine
from pasopati_desktop.ui.tasks import Clash
from pasopati_desktop.ui.top_bar import OfficerLine, UnitLine

if TYPE_CHECKING:
    from pasopati_desktop.app.program import Program

log = logging.getLogger(__name__)

Action = tuple[str, Callable[[], object]]

MAX_OFFERED = 3
"""Unsaved texts offered at once; the rest waits for the next start."""
BADGE_SECONDS = 60
"""Clocks turn late without anybody writing anything."""
POLL_SECONDS = 60
"""How often due sources are looked for; each source has an interval of its own."""
BACKUP_CHECK_SECONDS = 600
BACKUP_EVERY = timedelta(hours=24)
SERVER_CHECK_SECONDS = 3
"""How often a shared database is asked whether another workstation wrote something."""


class Session(QObject):
    """Made when sign-in is accepted; `end` leaves nothing running."""

    def __init__(self, program: "Program", opened: OpenData, workspace: Workspace) -> None:
        super().__init__()
        self.program = program
        self.opened = opened
        self.workspace = workspace
        self.keeper = DraftKeeper(
            lambda key, body: drafts.keep(workspace, key, body),
            lambda key: drafts.discard(workspace, key),
        )
        unit = guideline.unit(workspace).value
        use_zone(unit.zone_label)
        program.state.settings.setValue("sign_in/unit", f"{unit.short_name} · {unit.media_center}")
        keys = KeyMap(program.state.settings, window_bindings())
        specs = panel_specs(
            workspace,
            program.runner,
            self.keeper,
            program.state,
            keys,
            on_restore=self._restore,
            on_idle=self._set_idle,
        )
        self.window = MainWindow(
            specs,
            Shell(
                runner=program.runner,
                changes=program.changes,
                state=program.state,
                keys=keys,
                clock=workspace.clock,
                unlock=lambda secret: auth.confirm(workspace, secret),
                unit=UnitLine(unit.short_name, unit.media_center),
                officer=OfficerLine(workspace.identity.name, workspace.identity.title),
                version=__version__,
                search=search_providers(workspace),
                commands=[
                    Command(
                        "window.authenticity",
                        translate("Session", "Periksa keaslian naskah …"),
                        self.check_authenticity,
                        "shield-check",
                        words="verifikasi asli palsu kode qr foto",
                    )
                ],
                drafts=self.keeper,
                idle_minutes=float(unit.idle_lock_minutes),
                home="home",
                bar=self._sample_bar if program.data != program.home else None,
            ),
        )
        self.window.sign_out_requested.connect(program.sign_out)
        self.window.profile_requested.connect(self._show_account)
        self.window.closing.connect(self._closed)
        program.guard.register_saver(self.keeper.flush)
        program.guard.handle_known(self.window.tell_error)
        program.changes.changed.connect(self._changed)
        self._timers = [
            self._every(POLL_SECONDS, self.poll),
            self._every(BACKUP_CHECK_SECONDS, self.back_up_if_due),
            self._every(BADGE_SECONDS, self.window.refresh_badges),
        ]
        if not workspace.database.is_sqlite:
            self._timers.append(self._every(SERVER_CHECK_SECONDS, self._look_at_server))
        self._server_seen: int | None = None
        self._offline_bar: MessageBar | None = None
        self._ending = False

    def _sample_bar(self) -> SampleBar:
        return SampleBar(lambda: QTimer.singleShot(0, self.program.remove_sample))

    def _every(self, seconds: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self, interval=seconds * 1000)
        timer.timeout.connect(act)
        timer.start()
        return timer

    def show(self) -> None:
        """Show the window and what this start has to tell."""
        self.window.show()
        QTimer.singleShot(0, self._first_words)
        QTimer.singleShot(1500, self.poll)
        QTimer.singleShot(4000, self.back_up_if_due)

    def end(self) -> None:
        """Close the window and stop the background work of this officer."""
        if self._ending:
            return
        self._ending = True
        for timer in self._timers:
            timer.stop()
        self.program.changes.changed.disconnect(self._changed)
        self.program.guard.remove_saver(self.keeper.flush)
        self.program.guard.handle_known(None)
        for task in self.program.runner.tasks():
            self.program.runner.cancel(task.number)
        self.window.leave()
        self.window.deleteLater()

    def _closed(self) -> None:
        if not self._ending:
            self.program.app.quit()

    # What a start has to tell.

    def _first_words(self) -> None:
        if self.workspace.identity.is_emergency:
            self._tell(
                Kind.WARN,
                translate("Session", "Akun darurat dipakai."),
                translate("Session", "Terbitkan akun darurat baru setelah selesai, di Pengaturan."),
            )
        if self.opened.clock_behind is not None:
            self._tell(
                Kind.WARN,
                translate("Session", "Jam komputer mundur dari catatan terakhir."),
                translate("Session", "Betulkan tanggal dan jam agar tenggat dihitung benar."),
            )
        if self.opened.upgraded_from:
            self._tell(Kind.GOOD, translate("Session", "Data dimutakhirkan; cadangan dibuat dulu."))
        if auth.must_change_password(self.workspace):
            ChangePasswordDialog.ask(self.workspace, self.window, tasks=self.program.runner)
        self._offer_drafts()
        self._show_facts()

    def _tell(self, kind: Kind, title: str, detail: str = "", *actions: Action) -> None:
        self.window.tell(Notice(kind, title, detail, actions=actions))

    def _offer_drafts(self) -> None:
        """Name what was typed and never saved; its own editor brings it back."""
        words = translate("Session", "Tulisan yang belum disimpan dari {time} ditemukan.")
        for kept in drafts.kept(self.workspace)[:MAX_OFFERED]:
            when = table_time(kept.saved_at, self.workspace.clock())
            self._tell(
                Kind.INFO,
                words.format(time=when),
                "",
                (translate("Session", "Buka"), partial(self._open_draft, kept.key)),
                (translate("Session", "Buang"), partial(drafts.discard, self.workspace, kept.key)),
            )

    def _open_draft(self, key: str) -> None:
        noun, _, record = key.partition("/")
        number = record.partition("/")[0]
        match noun:
            case "statement":
                self.window.open_panel("statements", int(number))
            case "incident":
                self.window.open_panel("incidents", {"draft": key})
            case "work" if number.isdigit():
                self.window.open_panel("works", int(number))
            case "work":
                self.window.open_panel("works")
                panel = self.window.stack.panel()
                if panel is not None:
                    panel.new_record()
            case _:
                log.warning("draft of unknown kind noun=%s", noun)

    def _show_account(self) -> None:
        AccountDialog.ask(self.workspace, self.program.runner, self.window)

    def check_authenticity(self) -> None:
        """Open *Periksa keaslian* over whatever panel is shown."""
        from pasopati_desktop.ui.authenticity.dialog import AuthenticityDialog

        AuthenticityDialog.show_for(
            self.workspace, self.program.runner, self.window, self.window.open_panel
        )

    def _set_idle(self, minutes: int) -> None:
        self.window.set_idle_minutes(minutes)

    def _restore(self, folder: Path) -> None:
        QTimer.singleShot(0, lambda: self.program.restore(folder))

    # In the background.

    def _changed(self, topics: frozenset[Topic]) -> None:
        self.window.mark_saved()
        if Topic.OPERATIONS in topics or Topic.SOURCES in topics:
            self._show_facts()

    def _show_facts(self) -> None:
        rows = [row for row in backups.list_backups(self.workspace) if row.is_verified]
        if not rows:
            words = translate("Session", "Belum ada cadangan")
            self.window.set_status([StatusLine("hard-drive", words, "warn")])
            return
        when = table_time(rows[0].made_at, self.workspace.clock())
        words = translate("Session", "Cadangan teruji {time}").format(time=when)
        late = self.workspace.clock() - rows[0].made_at > 2 * BACKUP_EVERY
        self.window.set_status([StatusLine("hard-drive", words, "warn" if late else "text2")])

    def poll(self, *, everything: bool = False) -> None:
        """Fetch the due sources, or all, unless a poll is running or the officer may not."""
        if self._ending or not self.workspace.identity.may(Permission.POLL):
            return
        workspace = self.workspace.as_system()
        if not everything and not polling.due_count(workspace):
            return
        only = None
        if everything:
            only = [row.id for row in sources.list_sources(workspace) if row.draft.enabled]
        self.program.runner.start(
            translate("Session", "Mengambil berita"),
            lambda control: polling.poll(workspace, control, only=only),
            on_done=self._polled,
            key="poll",
            clash=Clash.JOIN,
            owner=self,
        )

    def _polled(self, result: PollResult) -> None:
        """Say once that the network is gone, and take that back when it returns."""
        from pasopati_desktop.ui.panels.monitoring.panel import MonitoringPanel

        for panel in self.window.stack.panels():
            if isinstance(panel, MonitoringPanel):
                panel.show_offline(offline=result.offline)
        if result.offline and self._offline_bar is None:
            since = clock(self.workspace.clock())
            words = translate("Session", "Mode luring sejak {time}.").format(time=since)
            self._offline_bar = self.window.stack_of_messages.push(
                Notice(
                    Kind.WARN,
                    words,
                    translate(
                        "Session",
                        "Berita diambil lagi begitu jaringan kembali; pekerjaan lain tetap bisa.",
                    ),
                    actions=((translate("Session", "Coba sekarang"), self._poll_all),),
                )
            )
        elif not result.offline and result.polled and self._offline_bar is not None:
            bar, self._offline_bar = self._offline_bar, None
            if isValid(bar):
                self.window.stack_of_messages.remove(bar)

    def _poll_all(self) -> None:
        self._offline_bar = None
        self.poll(everything=True)

    def back_up_if_due(self) -> None:
        """Make the daily backup by itself; a failure is told and tried again later."""
        if self._ending or not self.workspace.database.is_sqlite:
            return  # a shared database is backed up by its administrator, or on demand
        workspace = self.workspace.as_system()
        rows = [row for row in backups.list_backups(workspace) if row.is_verified]
        if rows and workspace.clock() - rows[0].made_at < BACKUP_EVERY:
            return

        def job(control: JobControl) -> BackupRow:
            integrity.sweep_files(workspace)
            return backups.create(workspace, control)

        self.program.runner.start(
            translate("Session", "Membuat cadangan harian"),
            job,
            on_done=lambda _row: self._show_facts(),
            key="backup",
            clash=Clash.JOIN,
            owner=self,
        )

    def _look_at_server(self) -> None:
        """Announce what other workstations wrote, by the growth of the audit trail."""
        head = integrity.audit_rows(self.workspace)
        if self._server_seen is not None and head != self._server_seen:
            self.program.changes.announce(frozenset(Topic))
        self._server_seen = head

    def records_to_show(self, panel: str) -> list[tuple[str, object]]:
        """Return `(name, record)` of the records whose pages the tour shows besides the panel."""
        if panel == "incidents":
            from pasopati_desktop.services import incident_reading

            rows = incident_reading.list_rows(self.workspace)
            return [("halaman", max(rows, key=lambda row: row.severity).id)] if rows else []
        if panel == "statements":
            from pasopati_desktop.services import statements

            texts = statements.list_rows(self.workspace)
            released = [text for text in texts if text.status is Status.PUBLISHED]
            newest = max(released, key=lambda text: text.version_number, default=None)
            return [("terbit", newest.id)] if newest is not None else []
        return []
