"""What goes with a text: KIP class, privacy check, embargo, copies."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pasopati_desktop.domain.statements import InformationAccess, StatementContent
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.forms.ui_statement_particulars import Ui_StatementParticulars
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.widgets.form_dialog import (
    dress_form,
    fill,
    moment_of,
    set_problem,
    show_moment,
)


class Particulars(QWidget):
    """The form while writing; a few lines of words while reading."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self._root = QWidget()
        self.form = Ui_StatementParticulars()
        self.form.setupUi(self._root)
        dress_form(self._root)
        column.addWidget(self._root)
        self._words = theme.dress(QLabel(), "body", "text2")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._words)
        self._embargo: datetime | None = None
        form = self.form
        fill(form.access, [(labels.access_label(item), item) for item in InformationAccess])
        theme.fix(form.copies_to, height=70)
        self._hints = {"access": form.access_help.text(), "copies_to": form.copies_to_help.text()}
        form.embargo_until_help.hide()
        form.embargoed.toggled.connect(self._show_embargo)
        form.access.currentIndexChanged.connect(lambda _index: self.changed.emit())
        form.privacy_checked.toggled.connect(lambda _on: self.changed.emit())
        form.embargoed.toggled.connect(lambda _on: self.changed.emit())
        form.embargo_until.dateTimeChanged.connect(self._embargo_edited)
        form.copies_to.textChanged.connect(self.changed)
        self._show_embargo(on=False)
        self.set_problems({})

    def show_content(self, content: StatementContent) -> None:
        form = self.form
        form.access.setCurrentIndex(form.access.findData(content.access))
        form.privacy_checked.setChecked(content.privacy_checked)
        form.embargoed.setChecked(content.embargo_until is not None)
        if content.embargo_until is not None:
            show_moment(form.embargo_until, content.embargo_until)
        self._embargo = content.embargo_until
        copies = "\n".join(content.copies_to)
        if self.copies_to() != content.copies_to:
            form.copies_to.setPlainText(copies)
        self._words.setText("\n".join(self._sentences(content)))

    def access(self) -> InformationAccess:
        return InformationAccess(self.form.access.currentData())  # Qt keeps it as plain text

    def privacy_checked(self) -> bool:
        return self.form.privacy_checked.isChecked()

    def embargo_until(self) -> datetime | None:
        if not self.form.embargoed.isChecked():
            return None
        shown: datetime = moment_of(self.form.embargo_until)
        # The field shows minutes; a stored moment with seconds is kept as it is.
        if self._embargo is not None and abs((self._embargo - shown).total_seconds()) < 60:
            return self._embargo
        return shown

    def copies_to(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self.form.copies_to.toPlainText().split("\n"))
        return tuple(line for line in lines if line)

    def set_default_embargo(self, moment: datetime) -> None:
        """Begin at `moment` when an embargo is switched on for the first time."""
        if not self.form.embargoed.isChecked():
            blocked = self.form.embargo_until.blockSignals(True)
            show_moment(self.form.embargo_until, moment)
            self.form.embargo_until.blockSignals(blocked)

    def set_read_only(self, read_only: bool) -> None:
        self._root.setVisible(not read_only)
        self._words.setVisible(read_only)

    def set_problems(self, problems: Mapping[str, str]) -> None:
        form = self.form
        set_problem(form.access_help, self._hints["access"], problems.get("access", ""))
        copies = problems.get("copies_to", "")
        set_problem(form.copies_to_help, self._hints["copies_to"], copies)
        theme.set_property(form.access, "invalid", "access" in problems)
        missing = problems.get("privacy_checked", "")
        form.privacy_checked.setAccessibleDescription(missing)
        form.privacy_checked.setToolTip(missing)

    def control(self, name: str) -> QWidget | None:
        """Return the control of a field, or the words where nobody may write."""
        if not self._root.isVisibleTo(self):
            return self._words
        return {
            "access": self.form.access,
            "privacy_checked": self.form.privacy_checked,
            "embargo_until": self.form.embargo_until,
            "copies_to": self.form.copies_to,
        }.get(name)

    def _show_embargo(self, on: bool) -> None:
        self.form.embargo_until.setVisible(on)
        self.form.embargo_until_label.setVisible(on)

    def _embargo_edited(self, _moment: object) -> None:
        if self.form.embargoed.isChecked():
            self.changed.emit()

    @staticmethod
    def _sentences(content: StatementContent) -> list[str]:
        said = [
            translate("Statements", "Kelas informasi: {access}").format(
                access=labels.access_label(content.access)
            ),
            translate("Statements", "Data pribadi sudah diperiksa penyusun")
            if content.privacy_checked
            else translate("Statements", "Data pribadi belum diperiksa"),
        ]
        if content.embargo_until is not None:
            embargo = translate("Statements", "Embargo sampai {time}")
            said.append(embargo.format(time=words.exact(content.embargo_until)))
        if content.copies_to:
            copies = translate("Statements", "Tembusan: {names}")
            said.append(copies.format(names="; ".join(content.copies_to)))
        return said
