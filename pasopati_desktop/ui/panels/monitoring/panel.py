"""Pemantauan: sources' health, views, the stream, one item with its four decisions."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.search import NewsFilter
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import news
from pasopati_desktop.services.news import ViewCounts
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command, Panel
from pasopati_desktop.ui.panels.monitoring.acts import Acts
from pasopati_desktop.ui.panels.monitoring.detail import DetailPane
from pasopati_desktop.ui.panels.monitoring.facts import Facts, empty_words, read_facts
from pasopati_desktop.ui.panels.monitoring.feeding import Feeding
from pasopati_desktop.ui.panels.monitoring.health_strip import HealthStrip
from pasopati_desktop.ui.panels.monitoring.rows import StreamRows
from pasopati_desktop.ui.panels.monitoring.stream import StreamColumn
from pasopati_desktop.ui.panels.monitoring.views import (
    View,
    ViewColumn,
    issue_views,
    plain_views,
    view_menu,
)
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.empty_state import EmptyState
from pasopati_desktop.ui.widgets.stream import NewsCard

READING_DELAY_MS = 60
"""How long the cursor must rest on a row before the item is read: J held down stays light."""


class MonitoringPanel(Panel):
    """Wiring of the four parts; what an officer does to items is in `acts.py`."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.NEWS, Topic.SOURCES, Topic.ISSUES})
    help_topic: ClassVar[str] = "pemantauan"

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._ceiling: int | None = None
        self._offline = False
        self._stale = False
        self._busy = False
        self._keep = True
        self._generation = 0
        self._facts: Facts | None = None
        self._width = 0
        self._single = False
        self.view = plain_views(ViewCounts())[0]
        self._build()
        self.acts = Acts(self, workspace, self.stream, self.detail)
        self.feeding = Feeding(self, workspace, tasks)
        may = workspace.identity.may
        self.detail.set_rights(triage=may(Permission.TRIAGE), issues=may(Permission.MANAGE_ISSUES))
        self._reading = QTimer(self, interval=READING_DELAY_MS, singleShot=True)
        self._reading.timeout.connect(self._read_item)
        self._connect()
        self._apply(read_facts(workspace, self.wanted(), None), keep_place=False)

    def _build(self) -> None:
        outer = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self.strip = HealthStrip()
        outer.addWidget(self.strip)
        self.pages = QStackedWidget()
        outer.addWidget(self.pages, 1)
        main = QWidget()
        row = theme.measure(QHBoxLayout(main), (0, 0, 0, 0), 0)
        self.views = ViewColumn()
        self.stream = StreamColumn()
        self.detail = DetailPane()
        row.addWidget(self.views)
        row.addWidget(self.stream, 1)
        row.addWidget(self.detail)
        self.pages.addWidget(main)
        self.start = EmptyState(
            "radar",
            translate("Monitoring", "Belum ada sumber berita"),
            translate("Monitoring", "Berita dari umpan media masuk ke sini untuk dipilah."),
            primary=(translate("Monitoring", "Tambah sumber"), self.new_record),
            other=(translate("Monitoring", "Impor OPML"), self.open_sources),
        )
        self.pages.addWidget(self.start)

    def _connect(self) -> None:
        self.strip.opened.connect(self.open_sources)
        self.views.chosen.connect(self.choose)
        self.stream.changed.connect(self._look_anew)
        self.stream.pill_clicked.connect(self.show_newest)
        self.stream.views_wanted.connect(self._show_view_menu)
        self.stream.end_near.connect(self._read_on)
        self.stream.edit_issue.clicked.connect(
            lambda: self.acts.edit_issue(self.view.issue_id) if self.view.issue_id else None
        )
        self.stream.list.current_row.connect(self._cursor_moved)
        self.stream.list.opened.connect(lambda _card: self._open_detail())
        self.stream.empty.buttons[0].clicked.connect(self._leave_empty)
        self.detail.back.connect(self.close_topmost)

    # What is listed.

    def wanted(self) -> NewsFilter:
        """Return the filter of the chosen view with the officer's own words, source, period."""
        period = self.stream.period
        return NewsFilter(
            triage=self.view.triage,
            issue_id=self.view.issue_id,
            source_id=self.stream.source_id,
            since=self._workspace.clock() - period if period is not None else None,
            query=news.query(self.stream.search.text()),
        )

    def choose(self, view: View) -> None:
        """List another view from its top."""
        self.view = view
        self.views.mark(view.key)
        self._look_anew()
        self.stream.list.setFocus()

    def _look_anew(self) -> None:
        self._ceiling = None
        self._generation += 1
        self._reload(keep_place=False)

    def refresh(self) -> None:
        self._reload(keep_place=True)

    def _reload(self, *, keep_place: bool) -> None:
        """Read in a worker; what comes while reading is read once more afterwards."""
        if self._busy:
            self._stale = True
            self._keep = self._keep and keep_place
            return
        self._busy, self._stale, self._keep = True, False, True
        wanted, ceiling, workspace = self.wanted(), self._ceiling, self._workspace
        asked_for = self._generation
        self.working.emit(True)
        self._tasks.start(
            translate("Monitoring", "Membaca berita"),
            lambda _control: read_facts(workspace, wanted, ceiling),
            on_done=lambda facts: self._read(facts, asked_for, keep_place=keep_place),
            on_failed=self._failed,
            owner=self,
            quiet=True,
        )

    def _read(self, facts: Facts, asked_for: int, *, keep_place: bool) -> None:
        self._busy = False
        self.working.emit(False)
        if asked_for == self._generation:  # else another list is wanted by now
            self._apply(facts, keep_place=keep_place)
        if self._stale:
            self._reload(keep_place=self._keep)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.working.emit(False)
        if not isinstance(error, PasopatiError):
            raise error
        self.notice.emit(messages.explain(error))

    def _apply(self, facts: Facts, *, keep_place: bool) -> None:
        self._facts = facts
        views = [*plain_views(facts.counts), *issue_views(facts.issues)]
        self.view = next((view for view in views if view.key == self.view.key), views[0])
        self.views.show_views(views[:4], views[4:])
        self.views.mark(self.view.key)
        self.strip.show_health(facts.health, offline=self._offline)
        self.stream.set_sources(facts.source_names)
        rows = StreamRows(self._workspace, facts.loaded, self._leaves)
        if self._ceiling is None:
            self._ceiling = rows.first_id
        self._say_empty(facts)
        self.stream.show_rows(rows, keep_place=keep_place)
        self.stream.show_view(self.view, facts.counts.all)
        self.stream.show_pill(facts.newer)
        nothing = not facts.counts.all and not facts.health.total
        self.pages.setCurrentIndex(1 if nothing else 0)
        self.strip.setVisible((not nothing and self._width >= 1024) or not self._width)
        if self.stream.current_id() is None and rows.count():
            self.stream.list.select_row(0)
        self._reading.start()

    def _leaves(self, triage: Triage) -> bool:
        return self.view.triage is not None and triage is not self.view.triage

    def show_newest(self) -> None:
        """Let the new items in, on top."""
        self._look_anew()

    def _read_on(self) -> None:
        rows = self.stream.rows
        if rows is None:
            return
        self._tasks.start(
            translate("Monitoring", "Membaca berita"),
            lambda _control: rows.more(),
            on_done=lambda ids: self._extend(rows, ids),
            on_failed=self._failed,
            owner=self,
            quiet=True,
        )

    def _extend(self, rows: StreamRows, ids: list[int]) -> None:
        if rows is self.stream.rows and self._facts is not None:
            rows.extend(ids)
            self.stream.show_rows(rows, keep_place=True)
            self.stream.show_view(self.view, self._facts.counts.all)

    # What stands where no rows are.

    def _say_empty(self, facts: Facts) -> None:
        filtered = self.stream.is_filtered or self.stream.period is not None
        about = self.stream.search.text().strip() or self.stream.filter_chip.text()
        title, sentence, act = empty_words(
            about if filtered else "",
            undecided=self.view.triage is Triage.NEW,
            any_news=bool(facts.counts.all),
        )
        self.stream.empty.set_text(title, sentence)
        self.stream.empty.buttons[0].setText(act)

    def _leave_empty(self) -> None:
        if self.stream.is_filtered or self.stream.period is not None:
            self.stream.clear_filter()
        elif self._facts is not None and self._facts.counts.all:
            self.choose(plain_views(self._facts.counts)[3])
        else:
            self.reload()

    # The item under the cursor.

    def _cursor_moved(self, _card: NewsCard | None) -> None:
        self._reading.start()

    def _read_item(self) -> None:
        item_id = self.stream.current_id()
        if item_id is None:
            self.detail.show_item(None)
            return
        try:
            self.detail.show_item(news.detail(self._workspace, item_id))
        except PasopatiError as error:
            self.detail.show_item(None)
            self.notice.emit(messages.explain(error))

    def read_now(self) -> None:
        """Show the item under the cursor without the usual short wait."""
        self._reading.stop()
        self._read_item()

    def show_record(self, record_id: object) -> None:
        """Open an item by its id, in a list that holds it."""
        if not isinstance(record_id, int) or self._facts is None:
            return
        self.view = plain_views(self._facts.counts)[3]
        self.stream.reset_filter()
        self._ceiling = None
        self._generation += 1
        self._apply(read_facts(self._workspace, self.wanted(), None), keep_place=False)
        rows = self.stream.rows
        if rows is not None and rows.count():
            self.stream.list.select_row(min(rows.position(record_id), rows.count() - 1))
        self._open_detail()
        self.read_now()

    def open_link(self) -> None:
        """Open the item's address in the browser."""
        self.read_now()
        item = self.detail.item
        if item is None or not item.url:
            self.notice.emit(messages.warn(messages.text("news.no_link")))
        elif not QDesktopServices.openUrl(QUrl(item.url, QUrl.ParsingMode.StrictMode)):
            self.notice.emit(messages.warn(*messages.split(messages.text("news.link_not_opened"))))

    # Sources.

    def new_record(self) -> None:
        """Ctrl+N: a source."""
        self.feeding.add_source()

    def open_sources(self) -> None:
        self.feeding.open_sources()

    def reload(self) -> None:
        """F5: visit every source that is switched on now."""
        self.feeding.poll()

    def show_offline(self, *, offline: bool) -> None:
        """Note how the last round of visits went, and read what it brought."""
        self._offline = offline
        self.refresh()

    # Keys, panes, width.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.acts.key_pressed(event):
            super().keyPressEvent(event)

    def focus_filter(self) -> None:
        self.stream.open_filter()

    def undo(self) -> None:
        self.acts.undo()

    def close_topmost(self) -> bool:
        if self._single and self.detail.isVisible():
            self._show_one(detail=False)
            self.stream.list.setFocus()
            return True
        if not self.stream.filter_bar.isHidden():
            self.stream.clear_filter()
            return True
        return False

    def panes(self) -> Sequence[QWidget]:
        if self.pages.currentIndex() == 1:
            return (self.start.buttons[0],)
        shown: list[QWidget] = []
        if self.views.isVisible():
            shown.append(self.views.current_item())
        has_rows = self.stream.pages.currentWidget() is self.stream.list
        shown.append(self.stream.list if has_rows else self.stream.empty.buttons[0])
        if self.detail.isVisible():
            shown.append(self.detail.buttons[Triage.IGNORED])
        return shown

    def commands(self) -> Sequence[Command]:
        return (*self.feeding.commands(), *self.acts.commands())

    def adapt(self, effective_width: int) -> None:
        """Collapse in the order of design.md: views, health, then one pane at a time."""
        self._width = effective_width
        wide = effective_width >= 1280
        self.views.setVisible(wide)
        self.stream.view_button.setVisible(not wide)
        self.stream.title.setVisible(wide)
        self.stream.count.setVisible(wide)
        self.stream.period_chip.setVisible(effective_width >= 1024)
        self.strip.setVisible(effective_width >= 1024 and self.pages.currentIndex() == 0)
        self.detail.fold(two_rows=not wide)
        self._single = effective_width < 900
        if self._single:
            self.detail.setMinimumWidth(0)
            self.detail.setMaximumWidth(16777215)
        else:
            width = 545 if effective_width >= 1600 else 436 if wide else 412
            theme.fix(self.detail, width=width)
        self.detail.back_button.setVisible(self._single)
        self._show_one(detail=False)

    def _show_one(self, *, detail: bool) -> None:
        self.stream.setVisible(not (self._single and detail))
        self.detail.setVisible(not self._single or detail)

    def _open_detail(self) -> None:
        self.read_now()
        if self._single:
            self._show_one(detail=True)
        self.detail.buttons[Triage.IGNORED].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_view_menu(self) -> None:
        at = self.stream.view_button
        menu = view_menu(self, self.views.views(), self.view, self.choose)
        menu.exec(at.mapToGlobal(at.rect().bottomLeft()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reading.start()
