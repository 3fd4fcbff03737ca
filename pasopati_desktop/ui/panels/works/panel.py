"""Karya: the grid of works, one work beside it, and the gallery they go to."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import consents, gallery, work_reading
from pasopati_desktop.services.work_reading import WorkRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command, Panel
from pasopati_desktop.ui.panels.works.acts import WorkActs
from pasopati_desktop.ui.panels.works.detail import COVER, WorkDetailPane
from pasopati_desktop.ui.panels.works.filters import FilterBar
from pasopati_desktop.ui.panels.works.footer import GalleryFooter
from pasopati_desktop.ui.panels.works.grid import WorkGrid
from pasopati_desktop.ui.panels.works.shelf import PictureShelf
from pasopati_desktop.ui.tasks import Clash, TaskRunner
from pasopati_desktop.ui.widgets.buttons import IconButton, button
from pasopati_desktop.ui.widgets.empty_state import EmptyState
from pasopati_desktop.ui.widgets.photo_tile import MOST, PHOTO_HIGH, PhotoTile

AT_ONCE = 300
"""Tiles read in the GUI thread; more are read in a worker."""
TWO_PAGES_BELOW = 900
"""Effective px of the window: grid and detail then take turns."""


class WorksPanel(Panel):
    """Wires grid, filters and detail; what is done with a work is in `acts`."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.WORKS, Topic.GUIDELINE, Topic.STATEMENTS})
    help_topic: ClassVar[str] = "karya"

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        drafts: DraftKeeper | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._rows: list[WorkRow] = []
        self._total = 0
        self._reading = 0
        self._sought: int | None = None
        self._two_pages = False
        self._may_write = workspace.identity.may(Permission.WRITE_WORK)
        self._may_build = workspace.identity.may(Permission.BUILD_SITE)
        self.acts = WorkActs(workspace, tasks, drafts, self)
        tiles = PictureShelf(workspace, tasks, (MOST, PHOTO_HIGH), self)
        covers = PictureShelf(workspace, tasks, COVER, self)
        self.filters = FilterBar(lambda: work_reading.categories(workspace))
        self.grid = WorkGrid(tiles)
        self.detail = WorkDetailPane(covers)
        self._build()
        self._wire()
        self._offered = False
        self.refresh()

    # Layout.

    def _build(self) -> None:
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._bar())
        self._body = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 0)
        self._left = theme.ground(QWidget(), "canvas")
        left = theme.measure(QVBoxLayout(self._left), (0, 0, 0, 0), 0)
        left.addWidget(self.filters)
        self._stack = QStackedWidget()
        holder = QWidget()
        inset = theme.measure(QHBoxLayout(holder), (16, 0, 6, 0), 0)
        inset.addWidget(self.grid)
        self._nothing = self._empty_state()
        self._no_match = EmptyState(
            "funnel",
            translate("Works", "Tidak ada karya yang cocok"),
            "",
            primary=(translate("Works", "Hapus saringan"), self.filters.clear),
        )
        self._nothing_page, self._no_match_page = map(_scrolled, (self._nothing, self._no_match))
        for page in (holder, self._nothing_page, self._no_match_page):
            self._stack.addWidget(page)
        self._grid_page = holder
        left.addWidget(self._stack, 1)
        self.footer = GalleryFooter()
        left.addWidget(self.footer)
        self._body.addWidget(self._left, 1)
        self._body.addWidget(theme.fix(self.detail, width=COVER[0]))
        column.addLayout(self._body, 1)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("edge", "bottom")
        theme.ground(bar, "surface")
        theme.fix(bar, height=52)
        row = theme.measure(QHBoxLayout(bar), (16, 0, 16, 0), 8)
        self.back = IconButton("arrow-left", translate("Works", "Kembali ke daftar"), keys="Esc")
        self.back.hide()
        row.addWidget(self.back)
        row.addWidget(theme.dress(QLabel(translate("Works", "Karya")), "page_title", "text"))
        self._count = theme.dress(QLabel(), "meta", "text3")
        row.addWidget(self._count)
        row.addStretch(1)
        self.folder_button = IconButton(
            "folder-open", translate("Works", "Buka folder galeri"), outlined=True
        )
        self.build_button = button(translate("Works", "Bangun galeri"), icon="globe")
        self.new_button = button(translate("Works", "Karya baru"), "primary", icon="plus")
        for part in (self.folder_button, self.build_button, self.new_button):
            row.addWidget(part)
        self.new_button.setEnabled(self._may_write)
        self.build_button.setEnabled(self._may_build)
        self.new_button.setToolTip(
            translate("Works", "Karya baru (N)")
            if self._may_write
            else translate("Works", "Peran ini hanya membaca karya.")
        )
        return bar

    def _empty_state(self) -> EmptyState:
        sentence = translate("Works", "Karya Warga Binaan tampil di sini, dengan foto dan izinnya.")
        primary = (translate("Works", "Karya baru"), self.new_record) if self._may_write else None
        title = translate("Works", "Belum ada karya")
        return EmptyState("palette", title, sentence, primary=primary)

    def _wire(self) -> None:
        self.filters.changed.connect(self._reload)
        self.grid.current_work.connect(self._show_detail)
        self.grid.opened.connect(self._open)
        self.new_button.clicked.connect(lambda _checked=False: self.new_record())
        self.build_button.clicked.connect(lambda _checked=False: self.acts.build())
        self.folder_button.clicked.connect(lambda _checked=False: self.acts.open_folder())
        self.back.clicked.connect(lambda _checked=False: self.close_topmost())
        acts, row = self.acts, self.detail.acts
        acts.notice.connect(self.notice)
        acts.changed.connect(self.refresh)
        acts.saved.connect(self.show_record)
        acts.building.connect(self._show_building)
        row.edit_requested.connect(self.edit_current)
        row.consent_requested.connect(lambda: self._with_current(acts.record_consent))
        row.publish_requested.connect(lambda: self._with_current(acts.publish))
        row.withdraw_requested.connect(lambda: self._with_current(acts.withdraw))
        row.move_requested.connect(lambda to: self._with_current(lambda w: acts.move(w, to)))
        self.detail.removals.cleaned.connect(acts.mark_removed)
        self.detail.removals.build_requested.connect(acts.build)
        self.detail.removals.statement_opened.connect(
            lambda number: self.navigate.emit("statements", number)
        )
        for keys, act in (
            ("E", self.edit_current),
            ("N", self.new_record),
            ("F", self.focus_filter),
        ):
            shortcut = QShortcut(QKeySequence.fromString(keys), self.grid)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # Verbs of the window.

    def refresh(self) -> None:
        try:
            self._total = work_reading.count(self._workspace)
            self.filters.set_withdrawn(work_reading.withdrawn(self._workspace))
            self._tell_gallery()
        except PasopatiError as error:
            self.notice.emit(messages.explain(error))
            return
        self._reload()

    def new_record(self) -> None:
        if self._may_write:
            self.acts.add()

    def edit_current(self) -> None:
        if self._may_write:
            self._with_current(self.acts.edit)

    def show_record(self, record_id: object) -> None:
        if not isinstance(record_id, int):
            return
        self._sought = record_id
        self.refresh()
        if self._sought is not None and not self.filters.wanted.is_all:
            self.filters.clear()
        if self._sought is not None:  # among thousands: the tile follows, the detail is there
            self._show_detail(record_id)
        if self._two_pages:
            self._turn(detail=True)

    def focus_filter(self) -> None:
        self.filters.search.setFocus()

    def close_topmost(self) -> bool:
        if self._two_pages and self.detail.isVisible():
            self._turn(detail=False)
            self.grid.setFocus()
            return True
        if not self.filters.wanted.is_all:
            self.filters.clear()
            self.grid.setFocus()
            return True
        return False

    def panes(self) -> Sequence[QWidget]:
        middle = self._stack.currentWidget()
        first: QWidget = self.grid if middle is self._grid_page else self.new_button
        return (first, self.filters.search, self.detail.acts.edit)

    def commands(self) -> Sequence[Command]:
        found = [
            Command(
                "works.folder", translate("Works", "Buka folder galeri"), self.acts.open_folder,
                "folder-open",
            )
        ]  # fmt: skip
        if self._may_write:
            title = translate("Works", "Karya baru")
            found.append(Command("works.new", title, self.new_record, "plus", "Ctrl+N"))
        if self._may_build:
            title = translate("Works", "Bangun galeri")
            found.append(Command("works.build", title, self.acts.build, "globe"))
        return found

    def adapt(self, effective_width: int) -> None:
        self._two_pages = 0 < effective_width < TWO_PAGES_BELOW
        theme.fix(self.detail, width=COVER[0])
        if self._two_pages:
            self.detail.setMaximumWidth(16_777_215)
            self.detail.setMinimumWidth(0)
            self._turn(detail=False)
        else:
            self.back.hide()
            self._left.show()
            self._place_detail()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.close_topmost():
            return
        super().keyPressEvent(event)

    # Reading.

    def _reload(self) -> None:
        wanted = self.filters.wanted
        whole = self._workspace
        try:
            found = work_reading.count(whole, wanted.works)
            if found <= AT_ONCE:
                self._put(work_reading.list_rows(whole, wanted.works, AT_ONCE, badge=wanted.badge))
                return
            if wanted.badge is None and not self._rows:
                self._put(work_reading.list_rows(whole, wanted.works, AT_ONCE))
        except PasopatiError as error:
            self.notice.emit(messages.explain(error))
            return
        self._reading += 1
        number = self._reading

        def read(control: JobControl) -> list[WorkRow]:
            return work_reading.list_rows(
                whole, wanted.works, None, badge=wanted.badge, control=control
            )

        def done(rows: list[WorkRow]) -> None:
            self.working.emit(False)
            if number == self._reading:
                self._put(rows)

        self.working.emit(True)
        self._tasks.start(
            translate("Works", "Membaca karya"),
            read,
            on_done=done,
            on_cancelled=lambda: self.working.emit(False),
            owner=self,
            quiet=True,
        )

    def _put(self, rows: list[WorkRow]) -> None:
        self._rows = rows
        self.grid.set_works(rows)
        if self._sought is not None and self.grid.choose(self._sought):
            self._sought = None
        self._count.setText(words.count(self._total))
        self.footer.tell_count(len(rows), self._total)
        self.filters.setVisible(bool(self._total))
        if rows:
            self._stack.setCurrentWidget(self._grid_page)
            if self.grid.current_id() is None:
                self.grid.choose_first()
        elif self._total:
            self._no_match.set_text(
                translate("Works", "Tidak ada karya yang cocok"), self.filters.description()
            )
            self._stack.setCurrentWidget(self._no_match_page)
        else:
            self._stack.setCurrentWidget(self._nothing_page)
        self._show_detail(self._sought or self.grid.current_id())

    def _show_detail(self, work_id: object) -> None:
        if not isinstance(work_id, int):
            self.detail.shown = None
            self._place_detail()
            return
        try:
            seen = work_reading.detail(self._workspace, work_id)
        except PasopatiError as error:
            self.notice.emit(messages.explain(error))
            return
        identity = self._workspace.identity
        self.detail.show_work(seen, lambda name: identity.may(Permission(name)))
        self._place_detail()
        self._check_scan()

    def _check_scan(self) -> None:
        """Compare the scan with its fingerprint in a worker; a scan may have 30 MB."""
        sha256 = self.detail.consent.scan
        if not sha256:
            return
        workspace = self._workspace
        self._tasks.start(
            translate("Works", "Memeriksa pindaian"),
            lambda _control: consents.form_is_whole(workspace, sha256),
            on_done=lambda whole: self.detail.consent.tell_scan(sha256, whole=whole),
            key=f"scan-{sha256}",
            clash=Clash.JOIN,
            owner=self.detail,
            quiet=True,
        )

    def _place_detail(self) -> None:
        if not self._two_pages:
            self.detail.setVisible(self.detail.shown is not None)

    def _turn(self, *, detail: bool) -> None:
        """Show the one or the other where both have no room."""
        shown = detail and self.detail.shown is not None
        self._left.setVisible(not shown)
        self.detail.setVisible(shown)
        self.back.setVisible(shown)

    def _open(self, tile: PhotoTile) -> None:
        self._show_detail(tile.id)
        if self._two_pages:
            self._turn(detail=True)
        self.detail.acts.edit.setFocus()

    def _with_current(self, act: object) -> None:
        shown = self.detail.shown
        if shown is not None and callable(act):
            act(shown)

    def _tell_gallery(self) -> None:
        last = gallery.last(self._workspace)
        self.folder_button.setEnabled(last is not None)
        self.footer.tell_gallery(last, self._workspace.clock())

    def _show_building(self, building: bool) -> None:
        self.build_button.setEnabled(self._may_build and not building)
        running = translate("Works", "Membangun …")
        self.build_button.setText(running if building else translate("Works", "Bangun galeri"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._offered:
            self._offered = True
            self.acts.offer_drafts()


def _scrolled(page: QWidget) -> QScrollArea:
    """Let a page scroll where the text is large and the window low."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
