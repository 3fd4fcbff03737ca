"""Dialogs whose body is a form from Designer: errors go to the `…_help` label of each field."""

from typing import Any, Protocol

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLabel, QWidget

from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog


class Form(Protocol):
    """A compiled form."""

    def setupUi(self, root: Any, /) -> None: ...


class FormDialog(PasopatiDialog):
    """Override `rules`: field name -> sentence. The verb accepts only without any."""

    first = ""
    """The field that gets the focus; the form's first one if blank."""

    def set_form(self, form: Form) -> QWidget:
        """Put a compiled form into the body."""
        root = QWidget()
        form.setupUi(root)
        self._form_root = root
        self._helps = {
            label.objectName().removesuffix("_help"): label
            for label in root.findChildren(QLabel)
            if label.objectName().endswith("_help")
        }
        self._hints = {name: label.text() for name, label in self._helps.items()}
        dress_form(root)
        self.body.addWidget(root)
        for name in self._helps:
            self.set_problem(name, "")
        return root

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        control = self.control(self.first or next(iter(self._helps)))
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def rules(self) -> dict[str, str]:
        """Return the rule each bad field breaks."""
        return {}

    def review(self) -> int:
        found = self.rules()
        for name in self._helps:
            self.set_problem(name, found.get(name, ""))
        self.show_count(len(found))
        if found:
            self._first_wrong = next(name for name in self._helps if name in found)
            self.focus_first_error()
        return len(found)

    def focus_first_error(self) -> None:
        control = self.control(getattr(self, "_first_wrong", ""))
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def control(self, name: str) -> QWidget | None:
        found = self._form_root.findChild(QWidget, name) if name else None
        return found if isinstance(found, QWidget) else None

    def set_problem(self, name: str, problem: str) -> None:
        set_problem(self._helps[name], self._hints[name], problem)
        if (control := self.control(name)) is not None:
            theme.set_property(control, "invalid", bool(problem))
            control.setAccessibleDescription(problem or self._hints[name])


def set_problem(label: QLabel, hint: str, problem: str) -> None:
    """Show the rule that is broken in place of the help."""
    label.setText(problem or hint)
    theme.dress(label, "meta_medium" if problem else "meta", "bad" if problem else "text3")
    label.setVisible(bool(label.text()))


def dress_form(root: QWidget) -> None:
    """Give a compiled form its measures: label to field 4, field to field 12."""
    theme.dress_form(root)
    if (column := root.layout()) is not None:
        theme.measure(column, (0, 0, 0, 0), 12)
        for at in range(column.count()):
            item = column.itemAt(at)
            inner = item.layout() if item is not None else None
            if inner is not None:
                theme.measure(inner, None, 4)
    for combo in root.findChildren(QComboBox):  # a long choice must not widen the form
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
    for edit in root.findChildren(QDateTimeEdit):
        if edit.calendarPopup():
            edit.calendarWidget().setAccessibleName(edit.accessibleName())


def fill(combo: QComboBox, choices: list[tuple[str, object]]) -> None:
    """Fill a combo box with pairs of word and value."""
    for word, value in choices:
        combo.addItem(word, value)


def show_moment(edit: QDateTimeEdit, moment: Any) -> None:
    """Show an aware moment in WIB."""
    local = words.local(moment)
    text = f"{local:%Y-%m-%dT%H:%M:00}"
    edit.setDateTime(QDateTime.fromString(text, Qt.DateFormat.ISODate))


def moment_of(edit: QDateTimeEdit) -> Any:
    """Return the aware moment that an edit shows in WIB."""
    from datetime import datetime

    text = edit.dateTime().toString(Qt.DateFormat.ISODate)
    return datetime.fromisoformat(text[:19]).replace(tzinfo=words.zone())
