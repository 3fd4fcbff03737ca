"""Section *Jejak audit*: every change, newest first, with what was there before and after."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import audit_trail, people
from pasopati_desktop.services.audit_trail import TrailEntry, TrailFilter
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.format import clock_seconds, count, medium_date, table_time
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context, Section
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.unit.trail_words import action_word, table_word
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.form_field import FormField
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable

_LONG_WORD = 24


class AuditSection(Section):
    """Read only. Refreshed by hand: rows under the eye do not move."""

    permission = Permission.READ_AUDIT

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Jejak audit"),
            translate("Settings", "Setiap perubahan: siapa, kapan, di komputer mana, apa isinya."),
            width=1100,
        )
        self._entries: list[TrailEntry] = []
        filters = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        self.table_choice, self.officer_choice = QComboBox(), QComboBox()
        for words, choice in (
            (translate("Audit", "&Jenis catatan"), self.table_choice),
            (translate("Audit", "&Petugas"), self.officer_choice),
        ):
            filters.addWidget(FormField(words, choice), 1)
            theme.fix(choice, min_width=160)
        self.newest_button = button(
            translate("Audit", "Muat yang terbaru"), icon="refresh-cw", on_click=self.refresh
        )
        filters.addWidget(self.newest_button, 0, Qt.AlignmentFlag.AlignBottom)
        filters.addStretch(1)
        self.body.addLayout(filters)
        self._model: RowTableModel[TrailEntry] = RowTableModel(self._columns(), self._said)
        self.table = RowTable(row_height=32)
        self.table.setModel(self._model)
        self.table.setAccessibleName(translate("Audit", "Jejak audit"))
        self.table.current_row.connect(self._show)
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.table)
        theme.fix(frame, min_height=33 + 32 * 6 + 2)
        self.body.addWidget(frame, 3)
        foot = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        self.more_button = button(
            translate("Audit", "Muat yang lebih lama"), on_click=self.more, dense=True
        )
        self.count_text = label("", "meta", "text3")
        foot.addWidget(self.more_button)
        foot.addWidget(self.count_text, 1)
        self.body.addLayout(foot)
        self._detail = QFrame()
        self._detail.setProperty("card", "sunken")
        self._grid = theme.measure(QGridLayout(), (16, 12, 16, 12), 6)
        holder = QWidget()
        holder.setLayout(self._grid)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        scroll.setAccessibleName(translate("Audit", "Isi perubahan"))
        theme.fix(scroll, min_height=170)
        inside = theme.measure(QHBoxLayout(self._detail), (1, 1, 1, 1), 0)
        inside.addWidget(scroll)
        self.body.addWidget(self._detail, 2)
        self.content.setVisible(self.may_change)
        if self.may_change:
            self._fill_filters()
        self.table_choice.currentIndexChanged.connect(lambda _at: self.refresh())
        self.officer_choice.currentIndexChanged.connect(lambda _at: self.refresh())

    def _columns(self) -> list[Column[TrailEntry]]:
        now = self.workspace.clock
        return [
            Column(translate("Audit", "No."), lambda row: count(row.seq), width=80, collapse=2),
            Column(translate("Audit", "Waktu"), lambda row: table_time(row.at, now()), width=96),
            Column(
                translate("Audit", "Petugas"),
                lambda row: row.officer or "—",
                width=110,
                ink="text",
            ),
            Column(
                translate("Audit", "Perbuatan"),
                lambda row: action_word(row.action),
                width=140,
                flexible=True,
                ink="text",
            ),
            Column(
                translate("Audit", "Catatan"),
                lambda row: f"{table_word(row.table)} {row.record}",
                width=110,
                flexible=True,
            ),
            Column(
                translate("Audit", "Komputer"), lambda row: row.workstation, width=120, collapse=1
            ),
        ]

    def _said(self, row: TrailEntry) -> str:
        return f"{row.officer}, {action_word(row.action)}, {table_word(row.table)} {row.record}"

    def refresh(self) -> None:
        if not self.may_change:
            return
        self._entries = []
        self._append(audit_trail.entries(self.workspace, self._filter()))
        self.table.select_where(lambda _row: True)

    def more(self) -> None:
        """Add the next page of older rows."""
        if self._entries:
            before = self._entries[-1].seq
            at = self._entries[-1].seq
            self._append(audit_trail.entries(self.workspace, self._filter(), before))
            self.table.select_where(lambda row: row.seq == at)

    def first(self) -> QWidget:
        return self.table

    def _filter(self) -> TrailFilter:
        officer = self.officer_choice.currentData()
        return TrailFilter(
            table=str(self.table_choice.currentData() or ""),
            officer_id=int(officer) if officer is not None else None,
        )

    def _append(self, page: list[TrailEntry]) -> None:
        self._entries += page
        self._model.set_rows(self._entries)
        self.more_button.setEnabled(len(page) == audit_trail.PAGE)
        words = translate("Audit", "{n} baris ditampilkan, terbaru di atas.")
        if not self._entries:
            words = translate("Audit", "Tidak ada perubahan dengan saringan ini.")
        self.count_text.setText(words.format(n=count(len(self._entries))))

    def _fill_filters(self) -> None:
        everything = translate("Audit", "Semua")
        self.table_choice.addItem(everything, "")
        for name in sorted(audit_trail.tables(self.workspace), key=table_word):
            self.table_choice.addItem(table_word(name), name)
        self.officer_choice.addItem(everything, None)
        for row in people.list_officers(self.workspace):
            self.officer_choice.addItem(row.name, row.id)

    def _show(self, row: TrailEntry | None) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if row is None:
            self._grid.addWidget(label(translate("Audit", "Pilih satu baris."), "meta"), 0, 0)
            return
        head = f"{action_word(row.action)} · {table_word(row.table)} {row.record}"
        self._grid.addWidget(heading(head), 0, 0, 1, 3)
        when = f"{medium_date(row.at)}, {clock_seconds(row.at)} · {row.officer} · {row.workstation}"
        self._grid.addWidget(label(f"{when} · {row.hash[:16]}", "meta", "text3"), 1, 0, 1, 3)
        for column, words in enumerate(
            (
                translate("Audit", "Isian"),
                translate("Audit", "Sebelum"),
                translate("Audit", "Sesudah"),
            )
        ):
            self._grid.addWidget(label(words, "meta_strong", "text3"), 2, column)
        names = sorted({*row.before, *row.after})
        for at, name in enumerate(names, 3):
            cells = (name, row.before.get(name, ""), row.after.get(name, ""))
            for column, text in enumerate(cells):
                ink = "text3" if column == 0 else "text"
                cell = label(_breakable(text) or "—", "meta", ink)
                self._grid.addWidget(cell, at, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._grid.setRowStretch(len(names) + 3, 1)


def _breakable(text: str) -> str:
    """Let a hash or an address wrap: a label breaks lines at spaces only."""
    return " ".join(
        "\u200b".join(word[at : at + _LONG_WORD] for at in range(0, len(word), _LONG_WORD))
        for word in text.split(" ")
    )
