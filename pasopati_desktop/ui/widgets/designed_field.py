"""A field whose label and control stand in a Designer form: gets *wajib*, help and its error."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.form_field import FormField

WidgetT = TypeVar("WidgetT", bound=QWidget)


class DesignedField(FormField[WidgetT]):
    """The line under the control; `layout` is the column that holds label and control."""

    def __init__(
        self,
        layout: QVBoxLayout,
        label: QLabel,
        control: WidgetT,
        *,
        required: bool = False,
        help_text: str = "",
    ) -> None:
        QWidget.__init__(self)  # not FormField's: label and control are there already
        self.control: WidgetT = control
        self.label = theme.dress(label, "label", "text")
        self._help, self._error = help_text, ""
        theme.measure(layout, (0, 0, 0, 0), 4)
        if required:
            self._mark_required(layout)
        foot = theme.measure(QHBoxLayout(self), (0, 0, 0, 0), 6)
        self._mark = QLabel()
        self._mark.setFixedSize(px(14), px(16))
        self._foot = theme.dress(QLabel(), "meta", "text3")
        self._foot.setTextFormat(Qt.TextFormat.PlainText)
        self._foot.setWordWrap(True)
        self._foot.setMinimumHeight(px(16))
        foot.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._foot, 1)
        layout.addWidget(self)
        layout.addStretch(1)
        self._name = label.text().replace("&", "")
        told = translate("FormField", "{label}, wajib").format(label=self._name)
        control.setAccessibleName(told if required else self._name)
        self._show()

    def _mark_required(self, layout: QVBoxLayout) -> None:
        """Set *wajib* beside the label."""
        at = layout.indexOf(self.label)
        layout.removeWidget(self.label)
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        head.addWidget(self.label)
        head.addWidget(theme.dress(QLabel(translate("FormField", "wajib")), "meta", "text3"))
        head.addStretch(1)
        layout.insertLayout(at, head)

    def _show(self) -> None:
        super()._show()
        self.setVisible(bool(self._error or self._help))
