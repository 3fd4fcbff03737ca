"""A dialog whose verb calls a service: errors land beside their fields, nothing typed is lost."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pasopati_desktop.domain.errors import InvalidInput, PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.ui import icons, messages, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.widgets.dialog import NARROW, PasopatiDialog

Act = Callable[[], object]


class TaskDialog(PasopatiDialog):
    """Override `act` to return what the verb does, and `form_problems` for what is known before.

    With a runner the act runs in a worker (hashing, files); without one it runs at once.
    """

    def __init__(
        self,
        title: str,
        line: str = "",
        *,
        verb: str,
        tasks: TaskRunner | None = None,
        width: int = NARROW,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, line, verb=verb, width=width, danger=danger, parent=parent)
        self._tasks = tasks
        self._busy = False
        self.form: Fields | None = None
        self.outcome: object = None
        self._trouble = self._make_trouble()
        self.body.addWidget(self._trouble)

    def act(self) -> Act:
        """Return the work, with everything it needs read from the fields."""
        raise NotImplementedError

    def form_problems(self) -> Mapping[str, str]:
        """Return field -> code of what the fields alone can tell."""
        return {}

    def adopt_form(self, form: Fields) -> None:
        """Use the fields of `form` for errors and the summary."""
        self.form = form
        for field in form.all():
            self.watch(field)

    def submit(self) -> None:
        if self._busy:
            return
        self.set_trouble("")
        if self.show_problems(self.form_problems()):
            return
        act = self.act()
        if self._tasks is None:
            try:
                self._succeed(act())
            except PasopatiError as error:
                self._fail(error)
            return
        self._set_busy(True)

        def job(_control: JobControl) -> object:
            return act()

        self._tasks.start(
            self.windowTitle(),
            job,
            on_done=self._succeed,
            on_failed=self._fail,
            on_cancelled=lambda: self._set_busy(False),
            owner=self,
            quiet=True,
        )

    def show_problems(self, problems: Mapping[str, str], **params: object) -> int:
        """Show each problem beside its field, or above the form when it has none; count them."""
        rest = self.form.show(problems, **params) if self.form is not None else dict(problems)
        if rest:
            told = dict.fromkeys(messages.text(code, **params) for code in rest.values())
            self.set_trouble(" ".join(told))
        shown = len(problems) - len(rest)
        self.show_count(shown)
        if shown:
            self.focus_first_error()
        return len(problems)

    def set_trouble(self, text: str) -> None:
        """Say what stands in the way and belongs to no field."""
        self._trouble_text.setText(text)
        self._trouble.setVisible(bool(text))
        announce(self, text)
        self._fit()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._order_by_place)

    def _order_by_place(self) -> None:
        """Tab from top to bottom, whatever order the parts of the form were made in."""
        parts = [
            part
            for part in self._inner.findChildren(QWidget)
            if _is_stop(part) and part.window() is self  # not the list inside a drop-down
        ]
        parts.sort(key=self._place)
        for before, after in pairwise([*parts, self.cancel_button, self.primary_button]):
            QWidget.setTabOrder(before, after)
        first = next((part for part in parts if part.isEnabled()), None)
        if first is not None and not self.touched and not self._busy:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, part: QWidget) -> tuple[int, int]:
        corner = part.mapTo(self._inner, QPoint(0, part.height() // 2))
        return round(corner.y() / theme.px(12)), corner.x()

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def _succeed(self, outcome: object) -> None:
        self._set_busy(False)
        self.outcome = outcome
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, InvalidInput):
            self.show_problems(error.problems, **error.params)
            return
        notice = messages.explain(error)
        self.set_trouble(notice.text)

    def _set_busy(self, on: bool) -> None:
        self._busy = on
        self.primary_button.setEnabled(not on)
        self._inner.setEnabled(not on)

    def _make_trouble(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("bar", "warn")
        row = theme.measure(QHBoxLayout(frame), (12, 8, 12, 8), 8)
        mark = QLabel()
        mark.setPixmap(icons.pixmap("triangle-alert", "warn", 16))
        self._trouble_text = theme.dress(QLabel(), "body", "text")
        self._trouble_text.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble_text.setWordWrap(True)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._trouble_text, 1)
        frame.hide()
        return frame


def _is_stop(part: QWidget) -> bool:
    can = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return can and not part.isHidden() and part.focusProxy() is None
