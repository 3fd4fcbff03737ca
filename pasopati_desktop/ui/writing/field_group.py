"""What the groups of fields below a text have in common."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.widgets.day_edit import DayEdit
from pasopati_desktop.ui.writing.fields import Field


class FieldGroup(QWidget):
    """Shows some particulars of a content and gives them back in `applied`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 12)

    def show_content(self, content: StatementContent) -> None:
        raise NotImplementedError

    def applied(self, content: StatementContent) -> StatementContent:
        raise NotImplementedError

    def controls(self) -> dict[str, QWidget]:
        """Return each field, or each lone control, by the name that rules give it."""
        raise NotImplementedError

    def set_problems(self, problems: Mapping[str, str]) -> None:
        for name, control in self.controls().items():
            if isinstance(control, Field):
                control.set_problem(problems.get(name, "") or _day_problem(control))
            else:
                control.setAccessibleDescription(problems.get(name, ""))
                control.setToolTip(problems.get(name, ""))

    def tick_box(self, text: str) -> QCheckBox:
        made = QCheckBox(text)
        made.toggled.connect(lambda _on: self.changed.emit())
        return made

    def day_field(self, label: str, hint: str) -> tuple[Field, DayEdit]:
        """Return a field for a day; what is no day is told when the field is left."""
        edit = DayEdit()
        field = Field(label, edit, hint=hint)
        edit.textChanged.connect(lambda _text: self.changed.emit())
        edit.editingFinished.connect(lambda: field.set_problem(_day_problem(field)))
        return field, edit


def _day_problem(field: Field) -> str:
    control = field.control
    code = control.problem() if isinstance(control, DayEdit) else ""
    return messages.text(code) if code else ""


def choice_box() -> QComboBox:
    """Return a combo box that a long choice does not widen."""
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made
