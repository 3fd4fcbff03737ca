"""Beranda: what must be done now, until when. Fed by one service; nothing is made up."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import due, home, home_desk
from pasopati_desktop.services.home import Overview
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Panel
from pasopati_desktop.ui.panels.home import desk_lines, lines
from pasopati_desktop.ui.panels.home.backup_card import BackupCard
from pasopati_desktop.ui.panels.home.groups import WorkGroup
from pasopati_desktop.ui.panels.home.late_watch import LateWatch
from pasopati_desktop.ui.panels.home.urgent_strip import UrgentStrip
from pasopati_desktop.ui.panels.statements.people.delegation_list import DelegationsDialog
from pasopati_desktop.ui.panels.statements.people.key_bar import KeyBar
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.empty_state import EmptyState

_SIDE = 380
_SIDE_BELOW = 1100
"""Effective px of the window under which the side column goes below the work."""
_NARROW = 860
_FIGURES_EVERY = timedelta(minutes=10)
_READ_AGAIN_MS = 60_000
"""Clocks run and news grow old without any change in the data."""


class HomePanel(Panel):
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.INCIDENTS, Topic.STATEMENTS, Topic.NEWS, Topic.SOURCES, Topic.OPERATIONS}
        | {Topic.PEOPLE, Topic.GUIDELINE}
    )
    help_topic: ClassVar[str] = "beranda"

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._shown: Overview | None = None
        theme.ground(self, "canvas")
        self.urgent = UrgentStrip()
        self.key = KeyBar(workspace, self.navigate.emit)
        tr = translate
        self.waiting = WorkGroup(
            tr("Home", "Menunggu persetujuan Anda"),
            tr("Home", "Lihat semua"),
            self._to_statements,
        )
        self.words = WorkGroup(
            tr("Home", "Persetujuan di luar sistem"), tr("Home", "Lihat semua"), self._to_statements
        )
        self.late = WorkGroup(
            tr("Home", "Lewat tenggat pada petugas lain"),
            tr("Home", "Lihat semua"),
            self._to_statements,
        )
        self.returned = WorkGroup(
            tr("Home", "Dikembalikan atau ditolak"), tr("Home", "Lihat semua"), self._to_statements
        )
        self.soon = WorkGroup(
            tr("Home", "Segera berakhir"), tr("Home", "Pelimpahan"), self._show_delegations
        )
        self.figures = WorkGroup(
            tr("Home", "Lama langkah, 90 hari"), tr("Home", "Lihat semua"), self._to_statements
        )
        self.news = WorkGroup(
            tr("Home", "Perlu respons"),
            tr("Home", "Buka Pemantauan"),
            lambda: self.navigate.emit("monitoring", None),
        )
        self.clocks = WorkGroup(
            tr("Home", "Jam respons terbuka"),
            tr("Home", "Buka register"),
            lambda: self.navigate.emit("incidents", None),
        )
        self.sources = WorkGroup(
            tr("Home", "Sumber bermasalah"),
            tr("Home", "Periksa"),
            lambda: self.navigate.emit("monitoring", None),
        )
        self.backup = BackupCard(workspace, tasks)
        self.empty = self._empty_state()
        self._build()
        self._wire()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._second)
        self._minute = QTimer(self, interval=_READ_AGAIN_MS)
        self._minute.timeout.connect(self.refresh)
        self.watch = LateWatch(
            workspace,
            self.notice.emit,
            lambda statement_id: self.navigate.emit("statements", statement_id),
            self,
        )
        self._figures_at: datetime | None = None
        self.refresh()

    # Building.

    def _build(self) -> None:
        inner = QWidget()
        column = theme.measure(QVBoxLayout(inner), (20, 12, 20, 16), 10)
        column.addLayout(self._head())
        column.addWidget(self.key)
        column.addWidget(self.urgent)
        self._columns = theme.measure(QBoxLayout(QBoxLayout.Direction.LeftToRight), None, 16)
        main = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        for group in self._main_groups():
            main.addWidget(group)
        main.addWidget(self.empty, 100)
        main.addStretch(1)
        self._columns.addLayout(main, 1)
        self._side = QWidget()
        side = theme.measure(QVBoxLayout(self._side), (0, 0, 0, 0), 8)
        side.addWidget(self.soon)
        side.addWidget(self.sources)
        side.addWidget(self.figures)
        side.addWidget(self.backup)
        side.addStretch(1)
        self._columns.addWidget(self._side)
        column.addLayout(self._columns, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0).addWidget(self._scroll)
        self._set_beside(beside=True)

    def _head(self) -> QHBoxLayout:
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        titles = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        title = QLabel(translate("Home", "Pekerjaan saya sekarang"))
        titles.addWidget(theme.dress(title, "page_title", "text"))
        self.line = theme.dress(QLabel(), "meta", "text2")
        titles.addWidget(self.line)
        row.addLayout(titles, 1)
        self.new_button = button(
            translate("Home", "Insiden baru"), icon="plus", on_click=self.new_record
        )
        self.new_button.setVisible(self._workspace.identity.may(Permission.REGISTER_INCIDENT))
        self.check_button = button(
            translate("Home", "Periksa keaslian …"),
            icon="shield-check",
            on_click=self.check_authenticity,
        )
        for made in (self.check_button, self.new_button):
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _empty_state(self) -> EmptyState:
        made = EmptyState(
            "radar",
            "",
            "",
            primary=(
                translate("Home", "Buka Pemantauan"),
                lambda: self.navigate.emit("monitoring", None),
            ),
        )
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return made

    def _wire(self) -> None:
        self.urgent.acted.connect(self._act_on_urgent)
        self.backup.failed.connect(lambda error: self.notice.emit(messages.explain(error)))
        self.backup.made.connect(self._backed_up)
        groups = self._groups()
        for group in groups:
            group.opened.connect(self._open)
            group.left.connect(lambda by, group=group: self._leave(group, by))

    def _main_groups(self) -> tuple[WorkGroup, ...]:
        return (self.waiting, self.words, self.late, self.returned, self.news, self.clocks)

    def _groups(self) -> tuple[WorkGroup, ...]:
        return (*self._main_groups(), self.soon, self.sources, self.figures)

    # Showing.

    @property
    def overview(self) -> Overview | None:
        return self._shown

    def refresh(self) -> None:
        found = home.overview(self._workspace)
        self._shown = found
        now = found.at
        waiting = translate("Home", "{n} hal menunggu").format(n=words.count(found.total))
        if not found.total:
            waiting = translate("Home", "tidak ada yang menunggu")
        self.line.setText(f"{words.long_date(now)} · {waiting}")
        self.urgent.setVisible(found.urgent is not None)
        if found.urgent is not None:
            self.urgent.show_urgent(found.urgent, self._urgent_act()[0], now)
        title = translate("Home", "Menunggu persetujuan Anda")
        if not found.only_signatures:
            title = translate("Home", "Menunggu tindakan Anda")
        self.waiting.title.setText(title)
        self.waiting.show_lines(
            [lines.waiting(row, now) for row in found.waiting], words.count(found.waiting_count)
        )
        self._show_desk(found)
        self.news.show_lines(
            [lines.to_answer(item, now) for item in found.news], words.count(found.news_count)
        )
        self._show_clocks(found)
        self.key.show_gap(found.key)
        told = translate("Home", "{n} dari {total}")
        self.sources.show_lines(
            [lines.source(row, now) for row in found.sources],
            told.format(n=words.count(found.troubled_count), total=words.count(found.source_count)),
        )
        self.backup.show_backup(found.backup_at, now)
        self._show_empty(found)

    def _show_desk(self, found: Overview) -> None:
        desk, now = found.desk, found.at
        told = desk_lines.word_lines(desk)
        self.words.show_lines(told, words.count(len(told)))
        late = [desk_lines.late(row, now) for row in desk.late]
        self.late.show_lines(late, words.count(desk.late_count))
        came = [desk_lines.returned(row, now) for row in desk.returned]
        self.returned.show_lines(came, words.count(len(came)))
        soon = desk_lines.soon_lines(desk, self._workspace.officer_id, now)
        self.soon.show_lines(soon, words.count(len(soon)))
        self._show_figures(now)

    def _show_figures(self, now: datetime) -> None:
        """Read them now and then only: they are of many statements and change slowly."""
        if not self._workspace.identity.roles & home_desk.LATE_READERS:
            self.figures.hide()
            return
        if self._figures_at is not None and now - self._figures_at < _FIGURES_EVERY:
            return
        self._figures_at = now
        found = due.cycle_times(self._workspace)
        self.figures.show_lines([desk_lines.figure(item) for item in found], "")

    def _show_clocks(self, found: Overview) -> None:
        now = self._workspace.clock()
        self.clocks.show_lines(
            [lines.clock(row, now) for row in found.clocks], words.count(found.clock_count)
        )

    def _show_empty(self, found: Overview) -> None:
        """On a quiet day say the next step; the first of all is to add a source."""
        desk = found.desk
        told = found.total + desk.late_count + len(desk.returned) + len(desk.disputed)
        self.empty.setVisible(not told)
        if found.source_count:
            self.empty.set_text(
                translate("Home", "Tidak ada yang menunggu"),
                translate("Home", "Langkah berikutnya: baca berita baru di Pemantauan."),
            )
        else:
            self.empty.set_text(
                translate("Home", "Belum ada sumber berita"),
                translate("Home", "Tambahkan sumber di Pemantauan; berita pertama masuk sendiri."),
            )

    def _second(self) -> None:
        """Clocks under an hour count seconds; nothing else moves."""
        if self._shown is None:
            return
        self.urgent.tick(self._workspace.clock())
        self._show_clocks(self._shown)

    # Acting.

    def _urgent_act(self) -> tuple[str, str, object]:
        """Return the words, the panel and the record of the primary act."""
        found = self._shown.urgent if self._shown is not None else None
        if found is None:
            return "", "", None
        if found.statement is not None:
            return translate("Home", "Buka naskah"), "statements", found.statement.id
        if self._workspace.identity.may(Permission.WRITE_STATEMENT):
            wanted = {"new_for_incident": found.incident.id}
            return translate("Home", "Buat pernyataan"), "statements", wanted
        return translate("Home", "Buka insiden"), "incidents", found.incident.id

    def _act_on_urgent(self) -> None:
        _, key, record = self._urgent_act()
        if key:
            self.navigate.emit(key, record)

    def _to_statements(self) -> None:
        self.navigate.emit("statements", None)

    def _show_delegations(self) -> None:
        if DelegationsDialog.ask(self._workspace, self):
            self.refresh()

    def _open(self, line: str) -> None:
        kind, _, number = line.partition("/")
        number = number.partition("#")[0]
        if kind == "delegation":
            self._show_delegations()
            return
        if kind == "figure":
            self._to_statements()
            return
        if kind == "source":
            self.navigate.emit("monitoring", {"source": int(number)})
            return
        panel = {"statement": "statements", "incident": "incidents", "news": "monitoring"}[kind]
        self.navigate.emit(panel, int(number))

    def _leave(self, group: WorkGroup, by: int) -> None:
        """Go on to the next group that has rows."""
        shown = [each for each in self._groups() if each.isVisibleTo(self)]
        at = shown.index(group) + by
        if 0 <= at < len(shown):
            rows = shown[at].work_rows()
            rows[0 if by > 0 else -1].setFocus(Qt.FocusReason.TabFocusReason)

    def _backed_up(self) -> None:
        self.refresh()
        self.notice.emit(messages.good(translate("Home", "Cadangan dibuat dan diuji.")))

    def check_authenticity(self) -> None:
        """Judge a file that somebody sent: is it ours, and does it still hold?"""
        from pasopati_desktop.ui.authenticity.dialog import AuthenticityDialog

        AuthenticityDialog.show_for(self._workspace, self._tasks, self, self.navigate.emit)

    def new_record(self) -> None:
        self.navigate.emit("incidents", {"new": True})

    def panes(self) -> Sequence[QWidget]:
        found: list[QWidget] = []
        if self.urgent.isVisibleTo(self):
            found.append(self.urgent.act)
        found += [
            group.work_rows()[0]
            for group in self._groups()
            if group.isVisibleTo(self) and group.work_rows()
        ]
        if self.empty.isVisibleTo(self):
            found += self.empty.buttons
        if self.key.isVisibleTo(self):
            found += self.key.links
        return found or (self.new_button,)

    # Behaviour.

    def adapt(self, effective_width: int) -> None:
        self._set_beside(beside=effective_width >= _SIDE_BELOW)
        self.urgent.set_narrow(narrow=effective_width < _NARROW)

    def _set_beside(self, *, beside: bool) -> None:
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        if beside:
            theme.fix(self._side, min_width=_SIDE, max_width=_SIDE)
        else:
            theme.fix(self._side, min_width=0, max_width=4000)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self._minute.stop()
