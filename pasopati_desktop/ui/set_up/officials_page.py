"""Step 3: the officials with their roles."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services.set_up import FirstOfficer
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.set_up.page import Page
from pasopati_desktop.ui.unit.officer_dialog import OfficerDialog
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.unit.words import roles_line
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable


@dataclass(frozen=True)
class _Row:
    at: int
    official: FirstOfficer

    @property
    def roles(self) -> tuple[Role, ...]:
        return tuple(draft.role for draft in self.official.assignments)

    @property
    def title(self) -> str:
        first = self.official.assignments[0]
        return f"{first.acting.value} {first.position_title}".strip()


def _columns() -> list[Column[_Row]]:
    return [
        Column(
            translate("Officials", "Pejabat"),
            lambda row: row.official.officer.name,
            second=lambda row: row.official.officer.username,
            width=170,
            flexible=True,
        ),
        Column(
            translate("Officials", "Peran dan jabatan"),
            lambda row: roles_line(row.roles),
            second=lambda row: row.title,
            width=220,
            flexible=True,
        ),
        Column(
            translate("Officials", "Masuk"),
            lambda row: (
                translate("Officials", "sandi sementara")
                if row.official.password
                else translate("Officials", "belum")
            ),
            width=130,
            collapse=1,
        ),
    ]


def _said(row: _Row) -> str:
    return f"{row.official.officer.name}, {roles_line(row.roles)}, {row.title}"


class OfficialsPage(Page):
    prefix = "official"

    def __init__(self, today: Callable[[], date], unit_name: Callable[[], str]) -> None:
        super().__init__(
            translate("SetUp", "Pejabat dan peran"),
            translate(
                "SetUp",
                "Siapa menulis, memeriksa, dan menyetujui. Penulis tidak boleh menyetujui "
                "naskahnya sendiri, jadi perlu beberapa orang.",
            ),
            width=760,
        )
        self._today = today
        self._unit_name = unit_name
        self.officials: list[FirstOfficer] = []
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.add_button = button(
            translate("Officials", "&Tambah pejabat …"), icon="plus", on_click=self.add
        )
        self.edit_button = button(
            translate("Officials", "&Ubah …"), icon="pencil", on_click=self.edit
        )
        self.remove_button = button(
            translate("Officials", "&Hapus dari daftar"), "quiet", on_click=self.remove
        )
        for made in (self.add_button, self.edit_button, self.remove_button):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        self._model: RowTableModel[_Row] = RowTableModel(_columns(), _said)
        self.table = RowTable()
        self.table.setModel(self._model)
        self.table.setAccessibleName(translate("Officials", "Daftar pejabat"))
        self.table.opened.connect(lambda _row: self.edit())
        self.table.current_row.connect(lambda _row: self._arrange())
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.table)
        theme.fix(frame, min_height=33 + 48 * 4 + 2)
        self.body.addWidget(frame)
        self.hint = label("", "meta", "text3")
        note = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self._mark = label("", "meta", "text3")
        self._mark.setSizePolicy(QFrame().sizePolicy())
        note.addWidget(self._mark)
        note.addWidget(self.hint, 1)
        self.body.addLayout(note)
        self._renew()

    def first(self) -> QWidget:
        return self.table if self.officials else self.add_button

    def value(self) -> tuple[FirstOfficer, ...]:
        return tuple(self.officials)

    def add(self) -> None:
        made = OfficerDialog.ask_first(self._today(), self._unit_name(), self._taken(), None, self)
        if made is not None:
            self.officials.append(made)
            self._renew(len(self.officials) - 1)

    def edit(self) -> None:
        at = self._current()
        if at is None:
            return
        old = self.officials[at]
        made = OfficerDialog.ask_first(
            self._today(), self._unit_name(), self._taken(besides=at), old, self
        )
        if made is not None:
            self.officials[at] = made
            self._renew(at)

    def remove(self) -> None:
        at = self._current()
        if at is not None:
            del self.officials[at]
            self._renew(min(at, len(self.officials) - 1))

    def focus_first_error(self) -> None:
        self.first().setFocus()

    def _taken(self, besides: int = -1) -> list[str]:
        return [
            official.officer.username for at, official in enumerate(self.officials) if at != besides
        ]

    def _current(self) -> int | None:
        index = self.table.currentIndex()
        return index.row() if index.isValid() else None

    def _renew(self, select: int = -1) -> None:
        self._model.set_rows([_Row(at, item) for at, item in enumerate(self.officials)])
        if select >= 0:
            self.table.select_where(lambda row: row.at == select)
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        chosen = self._current() is not None
        self.edit_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)
        roles = {draft.role for item in self.officials for draft in item.assignments}
        if not self.officials:
            words = translate(
                "Officials", "Belum ada pejabat. Boleh dilewati; tambahkan nanti di Pengaturan."
            )
            icon, ink = "info", "text3"
        elif Role.HEAD_OF_UNIT not in roles:
            words = translate(
                "Officials", "Belum ada Penanggung Jawab: naskah belum dapat disetujui."
            )
            icon, ink = "triangle-alert", "warn"
        else:
            words = translate(
                "Officials", "{n} pejabat. Enter mengubah, peran dapat ditambah nanti."
            )
            words = words.format(n=len(self.officials))
            icon, ink = "circle-check", "good"
        self.hint.setText(words)
        theme.dress(self.hint, "", "text2" if ink == "good" else ink)
        self._mark.setPixmap(icons.pixmap(icon, ink, 16))
