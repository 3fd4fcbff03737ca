"""Offers the facts of a statement, to put one into the text as it was checked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from pasopati_desktop.domain.statements import Fact, FactStatus
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog

_BARRED = frozenset({FactStatus.UNCONFIRMED, FactStatus.WRONG})


class FactDialog(PasopatiDialog):
    """Facts that may not stand in a text are shown, with the reason, but cannot be chosen."""

    def __init__(self, facts: Sequence[Fact], parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Statements", "Sisipkan fakta"),
            translate("Statements", "Kalimat masuk di tempat kursor, persis seperti diperiksa."),
            verb=translate("Statements", "Sisipkan"),
            icon="clipboard-check",
            parent=parent,
        )
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Statements", "Fakta naskah ini"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.px(4))
        theme.fix(self.list, min_height=220)
        for fact in facts:
            if not fact.text.strip():
                continue
            parts = [labels.fact_label(fact.status), fact.source or "—"]
            is_barred = fact.status in _BARRED
            if is_barred:
                parts.append(translate("Statements", "tidak boleh ada di naskah"))
            item = QListWidgetItem("\n".join((fact.text, " · ".join(parts))))
            item.setData(Qt.ItemDataRole.UserRole, fact.text)
            if is_barred:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                item.setForeground(theme.color("disabled"))
            self.list.addItem(item)
        self._choose_first()
        self.list.itemActivated.connect(lambda _item: self.submit())
        self.list.currentRowChanged.connect(lambda _row: self._show_state())
        self.body.addWidget(self.list)
        self._show_state()

    def _choose_first(self) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.list.setCurrentRow(row)
                return

    def _show_state(self) -> None:
        chosen = self.chosen() is not None
        self.primary_button.setEnabled(chosen)
        self.note.setText(
            "" if chosen else translate("Statements", "Belum ada fakta yang boleh ada di naskah")
        )

    def chosen(self) -> str | None:
        item: QListWidgetItem | None = self.list.currentItem()
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return None
        return str(item.data(Qt.ItemDataRole.UserRole))

    def submit(self) -> None:
        if self.chosen() is not None:
            self.accept()

    @classmethod
    def ask(cls, facts: Sequence[Fact], parent: QWidget | None) -> str | None:
        """Return the sentence of a fact, or nothing if the officer cancelled."""
        dialog = cls(facts, parent)
        return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None
