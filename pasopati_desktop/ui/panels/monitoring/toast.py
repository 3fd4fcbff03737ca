"""What was just done, over the foot of the list: nothing moves for it, and it can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.theme import px

SHOWN_MS = 8000


class Toast(QFrame):
    """One sentence and *Urungkan*; lies over `host` and goes by itself."""

    def __init__(self, host: QWidget, undo: Callable[[], object]) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("card", "raised")
        row = theme.measure(QHBoxLayout(self), (14, 4, 8, 4), 12)
        self.text = theme.dress(QLabel(), "body_medium", "text")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.text)
        self.link = LinkButton(translate("Monitoring", "Urungkan"), style="body_medium")
        self.link.setToolTip(translate("Monitoring", "Urungkan (U)"))
        self.link.clicked.connect(self.hide)
        self.link.clicked.connect(lambda _checked=False: undo())
        row.addWidget(self.link)
        self._timer = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._timer.timeout.connect(self._go)
        host.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show and announce `text`."""
        self.text.setText(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def _go(self) -> None:
        # Not under the hand that is about to click.
        if self.underMouse() or self.link.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        self.adjustSize()
        left = max(0, (self._host.width() - self.width()) // 2)
        self.move(left, self._host.height() - self.height() - px(12))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
