"""A labelled field: label above as its buddy, *wajib*, help, and an error in place of the help."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.theme import px

WidgetT = TypeVar("WidgetT", bound=QWidget)


class FormField(QWidget, Generic[WidgetT]):
    """Wraps one control. `label` may carry a mnemonic such as `&Judul insiden`."""

    def __init__(
        self,
        label: str,
        control: WidgetT,
        *,
        required: bool = False,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control: WidgetT = control
        self._help = help_text
        self._error = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 4)
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        self.label = theme.dress(QLabel(label), "label", "text")
        self.label.setBuddy(control)
        head.addWidget(self.label)
        if required:
            head.addWidget(theme.dress(QLabel(translate("FormField", "wajib")), "meta", "text3"))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(control)
        foot = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        self._mark = QLabel()
        self._mark.setFixedSize(px(14), px(16))
        self._foot = theme.dress(QLabel(), "meta", "text3")
        self._foot.setTextFormat(Qt.TextFormat.PlainText)
        self._foot.setWordWrap(True)
        self._foot.setMinimumHeight(px(16))
        foot.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._foot, 1)
        column.addLayout(foot)
        column.addStretch(1)
        self._name = label.replace("&", "")
        told = translate("FormField", "{label}, wajib").format(label=self._name)
        control.setAccessibleName(told if required else self._name)
        theme.redo(control)
        if isinstance(control, QDateTimeEdit) and control.calendarPopup():
            theme.dress_calendar(control.calendarWidget())
            control.calendarWidget().setAccessibleName(self._name)
        self._show()

    @property
    def name(self) -> str:
        """The label without its mnemonic."""
        return self._name

    @property
    def error(self) -> str:
        return self._error

    def set_error(self, text: str, *, say: bool = True) -> None:
        """Show the rule that is not met, or nothing; `say` announces a new one."""
        if text == self._error:
            return
        self._error = text
        theme.set_property(self.control, "invalid", bool(text))
        self._show()
        if text and say:
            announce(self.control, f"{self._name}: {text}")

    def set_help(self, text: str) -> None:
        self._help = text
        self._show()

    def theme_changed(self) -> None:
        self._mark.setFixedSize(px(14), px(16))
        self._foot.setMinimumHeight(px(16))
        self._show()

    def _show(self) -> None:
        shown = self._error or self._help
        theme.dress(
            self._foot, "meta_medium" if self._error else "meta", "bad" if self._error else "text3"
        )
        self._foot.setText(shown)
        self._foot.setVisible(bool(shown))
        self._mark.setVisible(bool(self._error))
        if self._error:
            self._mark.setPixmap(icons.pixmap("octagon-alert", "bad", 14))
        self.control.setAccessibleDescription(shown)


def line_field(
    label: str, *, required: bool = False, help_text: str = "", limit: int = 0
) -> FormField[QLineEdit]:
    """Return a field of one line; `limit` is its greatest number of letters."""
    edit = QLineEdit()
    if limit:
        edit.setMaxLength(limit)
    return FormField(label, edit, required=required, help_text=help_text)
