"""The card with name, secret and one button, used to sign in and to unlock."""

import math
import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.brand import Mark
from pasopati_desktop.ui.caps_lock import CapsLockGuess
from pasopati_desktop.ui.forms.ui_sign_in import Ui_SignIn
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.status_line import StatusLine


class SignInCard(QFrame):
    """Shows, checks emptiness and tells; who may enter is decided by the caller."""

    submitted = Signal(str, str)
    """User name and secret."""
    other_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SignIn()
        self.form.setupUi(self)
        self.setProperty("card", "raised")
        self._caps = CapsLockGuess()
        self._submit_text = self.form.submit.text()
        self._problem = ""
        self._note = ""
        self._waiting_until = 0.0
        self._countdown = QTimer(self, interval=250)
        self._countdown.timeout.connect(self._count_down)
        self._status: list[tuple[QLabel, StatusLine]] = []
        self._dress()
        self.form.secret.installEventFilter(self)
        self.form.submit.clicked.connect(self.submit)
        self.form.secret.returnPressed.connect(self.submit)
        self.form.username.returnPressed.connect(self.form.secret.setFocus)
        self.form.username.textEdited.connect(self._forget_problem)
        self.form.secret.textEdited.connect(self._forget_problem)
        self.form.other.clicked.connect(self.other_chosen)
        self._tell()

    def submit(self) -> None:
        form = self.form
        if not form.submit.isEnabled():
            return
        if form.username.isVisibleTo(self) and not form.username.text().strip():
            self._refuse(form.username, translate("SignIn", "Isi nama pengguna."))
        elif not form.secret.text():
            self._refuse(form.secret, translate("SignIn", "Isi kata sandi."))
        else:
            self.submitted.emit(form.username.text().strip(), form.secret.text())

    def set_busy(self, busy: bool) -> None:
        """While the secret is checked in a worker: nothing can be typed or sent twice."""
        for widget in (self.form.username, self.form.secret, self.form.submit, self.form.other):
            widget.setEnabled(not busy)
        checking = translate("SignIn", "Memeriksa …")
        self.form.submit.setText(checking if busy else self._submit_text)
        if not busy:
            self._count_down()

    def fail(self, error: Exception) -> None:
        """Tell why not. A `PasopatiError` with `seconds` starts the countdown of the lock-out.

        Raises:
            Exception: `error` itself, when it was not foreseen.
        """
        from pasopati_desktop.ui import messages

        notice = messages.explain(error)
        self.set_busy(False)
        self.form.secret.clear()
        seconds = error.params.get("seconds") if isinstance(error, PasopatiError) else None
        if isinstance(seconds, int | float) and seconds > 0:
            self._waiting_until = time.monotonic() + seconds
            self._countdown.start()
            self._count_down()
        else:
            self._problem = f"{notice.title} {notice.detail}".strip()
        self._tell()
        announce(self, self.form.hint.text())
        self.form.secret.setFocus()

    def clear(self) -> None:
        self.form.secret.clear()
        self._forget_problem()

    def set_submit_text(self, text: str) -> None:
        self._submit_text = text
        self.form.submit.setText(text)

    def set_note(self, note: str) -> None:
        """A quiet sentence where problems and Caps Lock stand, when there is neither."""
        self._note = note
        self._tell()

    def set_status(self, lines: Sequence[StatusLine]) -> None:
        """Show the state of the data under the line, such as `Data setempat utuh`."""
        layout = self.form.status
        while layout.count():
            item = layout.takeAt(0)
            if (old := item.widget() if item else None) is not None:
                old.deleteLater()
        self._status = []
        for line in lines:
            row = QWidget()
            box = theme.measure(QHBoxLayout(row), (0, 0, 0, 0), 8)
            unbroken = line.text.replace("-", "-\u2060")  # a password is typed from here: one line
            icon, text = QLabel(), theme.dress(QLabel(unbroken), "meta", "text2")
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            icon.setPixmap(icons.pixmap(line.icon, line.kind, 16))
            box.addWidget(icon)
            box.addWidget(text, 1)
            layout.addWidget(row)
            self._status.append((icon, line))
        self.form.rule.setVisible(bool(lines))

    def hint(self) -> str:
        return self.form.hint.text()

    def theme_changed(self) -> None:
        for icon, line in self._status:
            icon.setPixmap(icons.pixmap(line.icon, line.kind, 16))
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._caps.see(event)
            self._tell()
        elif event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            QTimer.singleShot(0, self, self._tell)
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        form = self.form
        theme.fix(self, width=420)
        theme.measure(form.column, (32, 34, 32, 28), 16)
        theme.measure(form.head, (0, 0, 0, 12), 14)
        theme.measure(form.names, None, 0)
        for field in (form.username_field, form.secret_field):
            theme.measure(field, None, 4)
        theme.measure(form.hint_row, (0, 4, 0, 0), 6)
        theme.measure(form.status, None, 6)
        form.head.replaceWidget(form.logo, mark := Mark(40))
        form.logo.hide()
        self.mark = mark
        theme.dress(form.title, "page_title", "text")
        theme.dress(form.unit, "meta", "text3")
        form.unit.setWordWrap(True)
        form.unit.setTextFormat(Qt.TextFormat.PlainText)
        for label in (form.username_label, form.secret_label):
            theme.dress(label, "label", "text")
        theme.dress(form.hint, "meta_medium", "warn")
        form.hint_row.setStretchFactor(form.hint, 1)
        form.hint_row.setAlignment(form.hint_icon, Qt.AlignmentFlag.AlignTop)
        form.hint.setTextFormat(Qt.TextFormat.PlainText)
        theme.dress(form.submit, "button_strong")
        theme.dress(form.forgot, "meta", "text3")
        form.forgot.setWordWrap(True)
        form.foot.setStretchFactor(form.forgot, 1)
        form.foot.removeItem(form.foot_space)
        theme.dress(form.other, "meta_medium")
        form.rule.setFrameShape(QFrame.Shape.NoFrame)
        form.rule.setProperty("rule", True)
        form.rule.setFixedHeight(1)
        form.rule.hide()
        form.submit.setDefault(True)

    def _refuse(self, field: QWidget, problem: str) -> None:
        self._problem = problem
        theme.set_property(field, "invalid", True)
        self._tell()
        announce(self, problem)
        field.setFocus()

    def _forget_problem(self) -> None:
        self._problem = ""
        for field in (self.form.username, self.form.secret):
            theme.set_property(field, "invalid", False)
        self._tell()

    def _count_down(self) -> None:
        left = math.ceil(self._waiting_until - time.monotonic())
        waiting = left > 0
        if not waiting:
            self._countdown.stop()
        self.form.submit.setEnabled(not waiting)
        self._problem = (
            translate("SignIn", "Terlalu banyak percobaan. Coba lagi dalam {time}.").format(
                time=f"{left // 60:02d}.{left % 60:02d}"
            )
            if waiting
            else ("" if self._waiting_until else self._problem)
        )
        if not waiting:
            self._waiting_until = 0.0
        self._tell()

    def _tell(self) -> None:
        caps = self._caps.on and self.form.secret.hasFocus()
        if self._problem:
            text, icon, ink = self._problem, "octagon-alert", "bad"
        elif caps:
            text, icon, ink = translate("SignIn", "Caps Lock menyala"), "triangle-alert", "warn"
        else:
            text, icon, ink = self._note, "info", "text3"
        self.form.hint.setText(text)
        theme.dress(self.form.hint, "", ink)
        self.form.hint_icon.setVisible(bool(text))
        self.form.hint.setVisible(bool(text))
        if text:
            self.form.hint_icon.setPixmap(icons.pixmap(icon, ink, 14))
