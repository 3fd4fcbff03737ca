"""Health of the sources: every one with its state, and what can be done about it."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import InvalidInput, PasopatiError
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.sources import SourceDraft
from pasopati_desktop.services import source_lists, sources
from pasopati_desktop.services.source_lists import ListReport
from pasopati_desktop.services.sources import SourceRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice, good
from pasopati_desktop.ui.paint import draw_centred, paint_source_state
from pasopati_desktop.ui.panels.monitoring import labels
from pasopati_desktop.ui.panels.monitoring.source_editor import SourceEditor
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.empty_state import EmptyState
from pasopati_desktop.ui.widgets.row_table import SORT_ROLE, Column, RowTableModel
from pasopati_desktop.ui.widgets.search_field import SearchField
from pasopati_desktop.ui.widgets.table_view import RowTable

_FILTER_ROLE = Qt.ItemDataRole.DisplayRole
_ORDER = {"failing": 0, "silent": 1, "new": 2, "empty": 3, "ok": 4}


def paint_state(painter: QPainter, rect: QRect, row: SourceRow) -> None:
    """Draw glyph and word of a source's state."""
    left = rect.left()
    if row.state is not None:
        side = px(10)
        top = rect.top() + (rect.height() - side) / 2
        paint_source_state(painter, QRectF(left, top, side, side), row.state.value)
    ink = "text" if row.state is not None else "text3"
    room = rect.adjusted(px(18), 0, 0, 0)
    draw_centred(painter, room, labels.state_word(row.state), style="body", ink=ink)


def trouble(row: SourceRow) -> str:
    """Return in one line why a source fails, or when it was fetched."""
    if row.error_code:
        said = messages.text(row.error_code, status=row.http_status or "…", host=row.draft.name)
        return messages.split(said)[0]
    if row.ok_at is None:
        return translate("Sources", "Belum pernah diambil")
    return translate("Sources", "{n} berita di umpan").format(n=words.count(row.items_seen))


def columns(workspace: Workspace) -> list[Column[SourceRow]]:
    """Built on call: titles follow the language chosen at start-up."""
    now = workspace.clock()
    return [
        Column(
            translate("Sources", "Keadaan"),
            lambda row: labels.state_word(row.state),
            sort_key=lambda row: _ORDER.get(row.state or "", 9),
            paint=paint_state,
            width=104,
        ),
        Column(
            translate("Sources", "Sumber"),
            lambda row: row.draft.name,
            sort_key=lambda row: row.draft.name.lower(),
            second=lambda row: row.draft.url,
            width=260,
            flexible=True,
        ),
        Column(
            translate("Sources", "Keterangan"),
            trouble,
            width=210,
            collapse=2,
        ),
        Column(
            translate("Sources", "Kelompok"),
            lambda row: labels.group_word(row.draft.group),
            width=96,
            collapse=1,
        ),
        Column(
            translate("Sources", "Terakhir diambil"),
            lambda row: words.ago(row.polled_at, now) if row.polled_at else "–",
            sort_key=lambda row: row.polled_at.timestamp() if row.polled_at else 0.0,
            width=120,
        ),
    ]


class SourcesDialog(QDialog):
    """List, add, change, switch, import and export sources."""

    notice = Signal(object)
    changed = Signal()

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self.setWindowTitle(translate("Sources", "Kesehatan sumber"))
        self.setModal(True)
        theme.ground(self, "surface")
        self.resize(px(900), px(560))
        column = theme.measure(QVBoxLayout(self), (24, 16, 24, 16), 12)
        column.addLayout(self._head())
        self.message = theme.dress(QLabel(), "body", "text2")
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.hide()
        column.addWidget(self.message)
        self.model: RowTableModel[SourceRow] = RowTableModel(columns(workspace), _sentence)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterRole(_FILTER_ROLE)
        self._sorted.setFilterKeyColumn(1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = RowTable()
        self.table.setAccessibleName(translate("Sources", "Daftar sumber"))
        self.table.setModel(self._sorted)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.opened.connect(lambda _row: self.edit())
        self.table.current_row.connect(lambda _row: self._show_rights())
        self.search.searched.connect(self._sorted.setFilterFixedString)
        column.addWidget(self.table, 1)
        self.empty = EmptyState(
            "rss",
            translate("Sources", "Belum ada sumber"),
            translate("Sources", "Tambahkan umpan RSS media, atau mulai dari daftar awal."),
            primary=(translate("Sources", "Tambah sumber"), self.add),
            other=(translate("Sources", "Pakai daftar awal"), self.add_starters),
        )
        column.addWidget(self.empty, 1)
        column.addLayout(self._foot())
        self.refresh()

    def _head(self) -> QHBoxLayout:
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        head.addWidget(theme.dress(QLabel(self.windowTitle()), "detail_title", "text"))
        self.count = theme.dress(QLabel(), "meta", "text3")
        head.addWidget(self.count)
        head.addStretch(1)
        self.search = SearchField(translate("Sources", "Cari nama sumber"))
        theme.fix(self.search, width=220)
        head.addWidget(self.search)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.edit_button = button(
            translate("Sources", "&Ubah …"), icon="pencil", on_click=self.edit
        )
        self.switch_button = button(translate("Sources", "&Matikan"), on_click=self.switch)
        self.import_button = button(
            translate("Sources", "&Impor …"), icon="upload", on_click=self.import_list
        )
        self.export_button = button(
            translate("Sources", "&Ekspor OPML …"), "quiet", on_click=self.export_list
        )
        self.add_button = button(
            translate("Sources", "&Tambah sumber"), "primary", icon="plus", on_click=self.add
        )
        self.close_button = button(translate("Sources", "Tutu&p"), "quiet", on_click=self.reject)
        for made in (self.edit_button, self.switch_button, self.import_button, self.export_button):
            made.setAutoDefault(False)
            foot.addWidget(made)
        self.refusal = theme.dress(QLabel(), "meta", "text3")
        foot.addWidget(self.refusal, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.add_button)
        return foot

    @property
    def may_manage(self) -> bool:
        return self._workspace.identity.may(Permission.MANAGE_SOURCES)

    def current(self) -> SourceRow | None:
        rows = self.table.selected_rows()
        return rows[0] if rows else None

    def refresh(self) -> None:
        """Read the sources again; the chosen one stays chosen."""
        kept = self.current()
        rows = sources.list_sources(self._workspace)
        self.model.set_rows(rows)
        self.count.setText(translate("Sources", "{n} sumber").format(n=words.count(len(rows))))
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.table.select_where(lambda row: kept is None or row.id == kept.id)
        self._show_rights()

    def _show_rights(self) -> None:
        row = self.current()
        for made in (self.add_button, self.import_button, *self.empty.buttons):
            made.setEnabled(self.may_manage)
        self.edit_button.setEnabled(self.may_manage and row is not None)
        self.switch_button.setEnabled(self.may_manage and row is not None)
        on = row is None or row.draft.enabled
        self.switch_button.setText(
            translate("Sources", "&Matikan") if on else translate("Sources", "&Aktifkan")
        )
        self.refusal.setText(
            "" if self.may_manage else translate("Sources", "Peran ini tidak mengatur sumber.")
        )

    def say(self, notice: Notice) -> None:
        """Show a message in the dialog, since the window's bar is behind it."""
        theme.dress(self.message, "body", notice.kind.value)
        self.message.setText(notice.text)
        self.message.show()

    # What can be done.

    def add(self) -> None:
        self._describe(None, None)

    def edit(self) -> None:
        row = self.current()
        if row is not None and self.may_manage:
            self._describe(row, row.draft)

    def _describe(self, row: SourceRow | None, draft: SourceDraft | None) -> None:
        refused: dict[str, str] = {}
        while True:
            wanted = SourceEditor.ask(self._workspace, self._tasks, draft, self, refused)
            if wanted is None:
                return
            try:
                if row is None:
                    sources.add(self._workspace, wanted)
                else:
                    sources.edit(self._workspace, row.id, wanted, row.version)
            except InvalidInput as error:
                draft, refused = wanted, error.problems
                continue
            except PasopatiError as error:
                self.say(messages.explain(error))
            self.changed.emit()
            self.refresh()
            return

    def switch(self) -> None:
        row = self.current()
        if row is None or not self.may_manage:
            return
        try:
            sources.set_enabled(self._workspace, row.id, enabled=not row.draft.enabled)
        except PasopatiError as error:
            self.say(messages.explain(error))
        self.changed.emit()
        self.refresh()

    def add_starters(self) -> None:
        try:
            self._tell(source_lists.add_starters(self._workspace))
        except PasopatiError as error:
            self.say(messages.explain(error))

    def import_list(self) -> None:
        path = self.choose_list()
        if path is None:
            return
        try:
            self._tell(source_lists.import_list(self._workspace, path))
        except PasopatiError as error:
            self.say(messages.explain(error))

    def choose_list(self) -> Path | None:
        """Ask for a list of sources. A test replaces this."""
        pattern = translate("Sources", "Daftar sumber (*.opml *.xml *.xlsx *.csv);;Semua (*)")
        name, _ = QFileDialog.getOpenFileName(
            self, translate("Sources", "Impor daftar sumber"), "", pattern
        )
        return Path(name) if name else None

    def _tell(self, report: ListReport) -> None:
        text = translate(
            "Sources", "{added} sumber ditambahkan dalam keadaan mati, {known} sudah ada."
        ).format(added=words.count(report.added), known=words.count(report.known))
        left = translate("Sources", "{n} tidak dapat dipakai.")
        detail = left.format(n=words.count(report.refused)) if report.refused else ""
        self.say(good(text, detail))
        self.changed.emit()
        self.refresh()

    def export_list(self) -> None:
        pattern = "OPML (*.opml)"
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Sources", "Ekspor daftar sumber"), "sumber.opml", pattern
        )
        if not name:
            return
        try:
            count = source_lists.export_list(self._workspace, Path(name))
        except PasopatiError as error:
            self.say(messages.explain(error))
            return
        text = translate("Sources", "{n} sumber diekspor.").format(n=words.count(count))
        self.say(good(text))

    @classmethod
    def show_for(cls, workspace: Workspace, tasks: TaskRunner, parent: QWidget) -> None:
        """Open the dialog until the officer closes it. A test replaces this."""
        cls(workspace, tasks, parent).exec()


def _sentence(row: SourceRow) -> str:
    return ", ".join((row.draft.name, labels.state_word(row.state), trouble(row)))
