"""Base of every dialog: head, error summary, body, foot with a quiet button and one verb."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.form_field import FormField

NARROW, MEDIUM, WIDE = 480, 640, 760

_TYPED = (
    QLineEdit,
    QTextEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QCheckBox,
    QRadioButton,
)


class PasopatiDialog(QDialog):
    """A decision. Fill `body`, add fields with `add_field`, connect `accepted`.

    Esc and *Batal* ask only if something was typed since `show`.
    """

    def __init__(
        self,
        title: str,
        line: str = "",
        *,
        verb: str,
        icon: str = "",
        danger: bool = False,
        width: int = NARROW,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._fields: list[FormField[Any]] = []
        self._touched = False
        self._watched = False
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        head, self._summary = self._head(title, line), self._error_summary()
        column.addWidget(head)
        column.addWidget(self._summary)
        self._inner = QWidget()
        self.body = theme.measure(QVBoxLayout(self._inner), (24, 16, 24, 16), 12)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        column.addWidget(self._scroll, 1)
        foot = self._foot(verb, icon, danger=danger)
        column.addWidget(foot)
        # Only now: a button made the default outside a dialog loses that once the focus leaves it.
        self.primary_button.setDefault(True)
        self._around: tuple[QWidget, ...] = (head, self._summary, foot)
        theme.fix(self, width=width)

    def _head(self, title: str, line: str) -> QFrame:
        head = QFrame()
        head.setProperty("edge", "bottom")
        column = theme.measure(QVBoxLayout(head), (24, 16, 24, 12), 2)
        self.title_label = theme.dress(QLabel(title), "detail_title", "text")
        self.line_label = theme.dress(QLabel(line), "meta", "text3")
        for label in (self.title_label, self.line_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        self.line_label.setVisible(bool(line))
        return head

    def _error_summary(self) -> QWidget:
        outer = QWidget()
        around = theme.measure(QHBoxLayout(outer), (24, 12, 24, 0), 0)
        bar = QFrame()
        bar.setProperty("bar", "bad")
        row = theme.measure(QHBoxLayout(bar), (12, 4, 8, 4), 8)
        self._summary_mark = QLabel()
        row.addWidget(self._summary_mark)
        self._summary_text = theme.dress(QLabel(), "body_strong", "text")
        self._summary_text.setWordWrap(True)
        row.addWidget(self._summary_text, 1)
        link = LinkButton(translate("Dialog", "Ke isian pertama"), "bad", style="meta_strong")
        link.clicked.connect(self.focus_first_error)
        row.addWidget(link)
        around.addWidget(bar)
        outer.hide()
        return outer

    def _foot(self, verb: str, icon: str, *, danger: bool) -> QFrame:
        foot = QFrame()
        foot.setProperty("edge", "top")
        self.foot = theme.measure(QHBoxLayout(foot), (24, 14, 24, 14), 8)
        self.note = theme.dress(QLabel(), "meta", "text3")
        self.note.setWordWrap(True)
        self.foot.addWidget(self.note, 1)
        self.cancel_button = button(translate("Dialog", "Batal"), on_click=self.reject)
        self.primary_button = button(verb, "danger" if danger else "primary", icon=icon)
        self.primary_button.clicked.connect(self.submit)
        self.cancel_button.setAutoDefault(False)
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.primary_button)
        return foot

    def add_field(self, field: FormField[Any], to: Any = None) -> FormField[Any]:
        """Add a field to the body (or another layout) and to the error summary."""
        (to if to is not None else self.body).addWidget(field)
        self._fields.append(field)
        return field

    def watch(self, field: FormField[Any]) -> None:
        """Count a field that stands elsewhere among those of the error summary."""
        self._fields.append(field)

    @property
    def fields(self) -> tuple[FormField[Any], ...]:
        return tuple(self._fields)

    def submit(self) -> None:
        """Called by the verb: accept unless `problems` shows errors. Override to save first."""
        if not self.review():
            self.accept()

    def problems(self) -> dict[FormField[Any], str]:
        """Return the rule each bad field breaks; override. Nothing means all is well."""
        return {}

    def review(self) -> int:
        """Show the errors beside their fields and count them in the summary; return how many."""
        found = self.problems()
        for field in self._fields:
            field.set_error(found.get(field, ""), say=False)
        self.show_count(sum(1 for text in found.values() if text))
        if found:
            self.focus_first_error()
        return len(found)

    def show_count(self, wrong: int) -> None:
        """Show or hide the summary of `wrong` fields, and announce it."""
        self._summary.setVisible(bool(wrong))
        if wrong:
            text = translate("Dialog", "{n} isian perlu diperbaiki sebelum disimpan")
            self._summary_mark.setPixmap(icons.pixmap("octagon-alert", "bad", 16))
            self._summary_text.setText(text.format(n=wrong))
            announce(self, self._summary_text.text())
        self._fit()

    def focus_first_error(self) -> None:
        for field in self._fields:
            if field.error:
                field.control.setFocus(Qt.FocusReason.OtherFocusReason)
                self._scroll.ensureWidgetVisible(field)
                return

    @property
    def touched(self) -> bool:
        """Whether something was typed or chosen since the dialog was shown."""
        return self._touched

    def confirm_discard(self) -> bool:
        """Ask whether to drop what was typed. A test replaces this."""
        box = QMessageBox(self)
        box.setWindowTitle(self.windowTitle())
        box.setText(translate("Dialog", "Buang isian ini?"))
        box.setInformativeText(translate("Dialog", "Yang sudah diketik belum disimpan."))
        drop = box.addButton(
            translate("Dialog", "Buang isian"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = box.addButton(
            translate("Dialog", "Lanjut mengisi"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is drop

    def reject(self) -> None:
        if not self._touched or self.confirm_discard():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._watch_typing()
        self._order_tabs()
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # wrapped labels know their height only now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.InputMethod:
            self._touched = True
        return super().eventFilter(watched, event)

    def _order_tabs(self) -> None:
        """The foot was made before the body: put it behind, and start in the first field."""
        inside: list[QWidget] = []
        widget = self._inner.nextInFocusChain()
        while widget is not None and widget is not self._inner:
            if self._inner.isAncestorOf(widget) and _takes_focus(widget):
                inside.append(widget)
            widget = widget.nextInFocusChain()
        if not inside:
            return
        QWidget.setTabOrder(inside[-1], self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.primary_button)
        focused = self.focusWidget()
        first = next((widget for widget in inside if widget.isEnabled()), None)
        if first is not None and (focused is None or not self._inner.isAncestorOf(focused)):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _watch_typing(self) -> None:
        if self._watched:
            return
        self._watched = True
        for control in self._inner.findChildren(QWidget):
            if isinstance(control, _TYPED):
                self._watch_control(control)

    def _watch_control(self, control: QWidget) -> None:
        names = ("textEdited", "textChanged", "valueChanged", "currentIndexChanged", "toggled")
        for name in names:
            signal = getattr(control, name, None)
            if signal is not None:
                signal.connect(self._note_typing)
                return
        edited = getattr(control, "dateTimeChanged", None)
        if edited is not None:
            edited.connect(self._note_typing)

    def _note_typing(self, *_: object) -> None:
        self._touched = True

    def _fit(self) -> None:
        """As high as the body needs, at most 90 % of the screen; the body scrolls beyond that."""
        screen = self.screen()
        most = round(screen.availableGeometry().height() * 0.9) if screen else 700
        rest = sum(
            part.heightForWidth(self.width())
            if part.hasHeightForWidth()
            else part.sizeHint().height()
            for part in self._around
            if not part.isHidden()
        )
        if self.body.hasHeightForWidth():
            inner = self.body.totalHeightForWidth(self.width())
            inner = max(inner, self._inner.minimumSizeHint().height())
        else:
            inner = self._inner.sizeHint().height()
        self.resize(self.width(), min(most, rest + inner))


def _takes_focus(widget: QWidget) -> bool:
    can = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return can and not widget.isHidden() and widget.focusProxy() is None


def ask(
    parent: QWidget | None,
    question: str,
    detail: str,
    verb: str,
    *,
    danger: bool = True,
    on_ready: Callable[[QDialog], None] | None = None,
) -> bool:
    """Confirm what cannot be undone: the question has the number, the button repeats the verb."""
    dialog = PasopatiDialog(question, verb=verb, danger=danger, parent=parent)
    text = theme.dress(QLabel(detail), "body", "text2")
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setWordWrap(True)
    dialog.body.addWidget(text)
    if on_ready is not None:
        on_ready(dialog)
    return dialog.exec() == QDialog.DialogCode.Accepted
