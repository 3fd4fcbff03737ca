"""Every delegation: in force, to come and past; from here one is begun and ended."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pasopati_desktop.domain.delegation import Term
from pasopati_desktop.services import delegation
from pasopati_desktop.services.delegation import DelegationRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.people.delegation import (
    DelegationDialog,
    EndDelegationDialog,
    scope_words,
)
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.unit.words import role_word
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import WIDE, PasopatiDialog
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable

_ROWS = 5


def term_word(term: Term) -> str:
    return {
        Term.CURRENT: translate("Delegation", "berlaku"),
        Term.COMING: translate("Delegation", "akan berlaku"),
        Term.PAST: translate("Delegation", "berakhir"),
    }[term]


def _columns() -> list[Column[DelegationRow]]:
    return [
        Column(
            translate("Delegation", "Pelaksana"),
            lambda row: f"{row.acting.value} {row.delegate}",
            second=lambda row: translate("Delegation", "dari {name}").format(name=row.giver),
            width=170,
            flexible=True,
        ),
        Column(
            translate("Delegation", "Wewenang"),
            lambda row: role_word(row.role),
            second=lambda row: scope_words(row.scope),
            width=180,
            flexible=True,
        ),
        Column(
            translate("Delegation", "Surat"), lambda row: row.letter_number, width=110, collapse=1
        ),
        Column(
            translate("Delegation", "Hari"),
            lambda row: words.short_date(row.first_day),
            second=_until,
            width=130,
        ),
        Column(translate("Delegation", "Keadaan"), lambda row: term_word(row.term), width=100),
    ]


def _until(row: DelegationRow) -> str:
    if row.last_day < row.first_day:
        return translate("Delegation", "tidak pernah berlaku")
    return translate("Delegation", "s.d. {day}").format(day=words.short_date(row.last_day))


def sentence(row: DelegationRow) -> str:
    """Return the row as a screen reader says it."""
    told = translate("Delegation", "{role} dari {giver} kepada {delegate}, {state}")
    return told.format(
        role=role_word(row.role), giver=row.giver, delegate=row.delegate, state=term_word(row.term)
    )


class DelegationsDialog(PasopatiDialog):
    """A list; the primary act hands an own role over."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Delegation", "Pelimpahan wewenang"),
            translate("Delegation", "Plh. dan Plt. yang berlaku, akan berlaku, dan sudah berakhir"),
            verb=translate("Delegation", "Limpahkan wewenang …"),
            icon="badge-check",
            width=WIDE,
            parent=parent,
        )
        self._workspace = workspace
        self._own = delegation.own_roles(workspace)
        self.cancel_button.setText(translate("Delegation", "Tutup"))
        self.primary_button.setEnabled(bool(self._own))
        self.end_button = button(
            translate("Delegation", "Akhiri …"), icon="calendar", on_click=self.end
        )
        self.foot.insertWidget(1, self.end_button)
        self._model: RowTableModel[DelegationRow] = RowTableModel(_columns(), sentence)
        self.table = RowTable()
        self.table.setModel(self._model)
        self.table.setAccessibleName(translate("Delegation", "Pelimpahan wewenang"))
        self.table.current_row.connect(lambda _row: self._arrange())
        self.table.opened.connect(lambda _row: self.end())
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.table)
        theme.fix(frame, height=33 + 48 * _ROWS + 2)
        self.body.addWidget(frame)
        self.hint = label("", "body", "text3")
        self.body.addWidget(self.hint)
        if not self._own:
            self.note.setText(
                translate("Delegation", "Akun ini tidak memegang peran yang dapat dilimpahkan.")
            )
        self.changed = False
        self.refresh()

    def refresh(self) -> None:
        rows = delegation.list_rows(self._workspace)
        self._model.set_rows(rows)
        self.hint.setText("" if rows else translate("Delegation", "Belum pernah ada pelimpahan."))
        self.hint.setVisible(not rows)
        if rows:
            self.table.select_where(lambda _row: True)
        self._arrange()

    def row(self) -> DelegationRow | None:
        rows = self.table.selected_rows()
        return rows[0] if rows else None

    def _arrange(self) -> None:
        row = self.row()
        if row is not None:  # the cells shorten what a letter says at length
            told = translate("Delegation", "{role}, {scope}. Surat {letter}.")
            self.hint.setText(
                told.format(
                    role=role_word(row.role), scope=scope_words(row.scope), letter=row.letter_number
                )
            )
            self.hint.show()
        self.end_button.setEnabled(row is not None and row.may_end)

    def submit(self) -> None:
        """Hand an own role over; the list stays open."""
        today = words.local(self._workspace.clock()).date()
        if DelegationDialog.ask(self._workspace, self._own, today, self):
            self.changed = True
            self.refresh()

    def end(self) -> None:
        row = self.row()
        if row is None or not row.may_end:
            return
        if EndDelegationDialog.ask(self._workspace, row, self):
            self.changed = True
            self.refresh()

    def confirm_discard(self) -> bool:
        return True  # nothing is typed here

    @classmethod
    def ask(cls, workspace: Workspace, parent: QWidget | None) -> bool:
        """Open the list; tell whether something was handed over or ended."""
        dialog = cls(workspace, parent)
        dialog.exec()
        return dialog.changed
