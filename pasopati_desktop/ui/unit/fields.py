"""The fields of a form from Designer, with the sentence of each broken rule beside its field.

A form has for each field `x` a layout `x_field` with a label `x_label` and a control `x`.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from pasopati_desktop.ui import messages
from pasopati_desktop.ui.widgets.form_field import FormField


@runtime_checkable
class Editable(Protocol):
    """A control of many parts that knows itself how to be only read."""

    def set_editable(self, on: bool) -> None: ...


class Fields:
    """Finds the fields of `form`, and shows what services say of them."""

    def __init__(self, form: object = None, root: QWidget | None = None) -> None:
        self._form = form
        self._root = root
        self._fields: dict[str, FormField[Any]] = {}
        self._params: dict[str, dict[str, object]] = {}

    def add(
        self,
        name: str,
        *,
        required: bool = False,
        help_text: str = "",
        **params: object,
    ) -> FormField[Any]:
        """Dress field `name`; `params` fill its sentences, such as `limit=160`."""
        layout: QLayout = getattr(self._form, f"{name}_field")
        label: QLabel = getattr(self._form, f"{name}_label")
        control: QWidget = getattr(self._form, name)
        said = control.accessibleName()
        layout.removeWidget(label)
        layout.removeWidget(control)
        # With the form as parent the control keeps its place in the tab order.
        made: FormField[Any] = FormField(
            label.text(), control, required=required, help_text=help_text, parent=self._root
        )
        if said and said != made.name:
            control.setAccessibleName(said)
        label.hide()
        label.deleteLater()
        layout.addWidget(made)
        return self.adopt(name, made, **params)

    def adopt(self, name: str, field: FormField[Any], **params: object) -> FormField[Any]:
        """Count a field that was made in code among those of the form."""
        self._fields[name] = field
        self._params[name] = params
        return field

    def take_from(self, other: "Fields") -> None:
        """Count the fields of another form among one's own."""
        for name, field, params in other.items():
            self.adopt(name, field, **params)

    def items(self) -> Iterator[tuple[str, FormField[Any], dict[str, object]]]:
        """Yield name, field and what fills its sentences."""
        for name, field in self._fields.items():
            yield name, field, self._params[name]

    def __getitem__(self, name: str) -> FormField[Any]:
        return self._fields[name]

    def all(self) -> tuple[FormField[Any], ...]:
        return tuple(self._fields.values())

    def show(self, problems: Mapping[str, str], **params: object) -> dict[str, str]:
        """Show each problem beside its field; return those that belong to no field."""
        for name, field in self._fields.items():
            code = problems.get(name, "")
            field.set_error(self.sentence(name, code, **params) if code else "", say=False)
        return {name: code for name, code in problems.items() if name not in self._fields}

    def sentence(self, name: str, code: str, **params: object) -> str:
        known = {**params, **self._params.get(name, {})}
        length = text_length(self._fields[name].control)
        if code == "input.too_long" and "limit" in known and length is not None:
            return messages.text("input.too_long_now", length=length, **known)
        return messages.text(code, **known)

    def first_error(self) -> FormField[Any] | None:
        return next((field for field in self._fields.values() if field.error), None)

    def focus_first_error(self) -> None:
        field = self.first_error()
        if field is not None:
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_enabled(self, on: bool) -> None:
        """Let the fields be changed, or only read: text stays legible and can be copied."""
        for field in self._fields.values():
            control = field.control
            if isinstance(control, QLineEdit | QPlainTextEdit):
                control.setReadOnly(not on)
                _polish_again(control)
            elif isinstance(control, Editable):
                control.set_editable(on)
            else:
                control.setEnabled(on)

    def connect(self, changed: Any) -> None:
        """Call `changed()` whenever something is typed or chosen."""
        for field in self._fields.values():
            connect_change(field.control, changed)


def connect_change(control: QWidget, changed: Any) -> None:
    """Call `changed()` when the content of `control` changes."""
    signal: Any
    match control:
        case QLineEdit() | QPlainTextEdit():
            signal = control.textChanged
        case QComboBox():
            signal = control.currentIndexChanged
        case QDateEdit():
            signal = control.dateChanged
        case QAbstractSpinBox():
            signal = control.valueChanged  # type: ignore[attr-defined]  # both spin boxes have it
        case _:
            return
    signal.connect(lambda *_: changed())


def text_length(control: QWidget) -> int | None:
    match control:
        case QLineEdit():
            return len(control.text())
        case QPlainTextEdit():
            return len(control.toPlainText())
        case _:
            return None


def _polish_again(control: QWidget) -> None:
    """Let the style sheet see that the control became read-only."""
    style = control.style()
    style.unpolish(control)
    style.polish(control)
