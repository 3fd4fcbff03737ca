"""The lock screen: sign-in over the pattern, no content behind, unsaved text stays.

Nothing is closed. Every window gets a cover, and one dialog that blocks all others asks for the
secret: an open dialog with half a text in it cannot be hidden without ending it.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.backdrop import Backdrop
from pasopati_desktop.ui.brand import fill_with_pattern
from pasopati_desktop.ui.format import clock_zone, long_date
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint_guard import never_raises
from pasopati_desktop.ui.sign_in_card import SignInCard
from pasopati_desktop.ui.tasks import Clash, TaskRunner

STAYS_VISIBLE: Final = "staysWhenLocked"
"""Property of a window that can only show open records: Layar Pantau."""

Unlock = Callable[[str], object]
"""Checks password or PIN in a worker; raises a `PasopatiError` when it does not fit."""


class Cover(QWidget):
    """Hides the content of one window while locked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        self.setAccessibleName(translate("Lock", "Layar terkunci"))
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
            elif event.type() == QEvent.Type.ChildAdded:
                self.raise_()
        return False

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_with_pattern(painter, self.rect())
        painter.end()


class LockScreen(QDialog):
    """Blocks every window until the secret fits."""

    unlocked = Signal()
    switch_requested = Signal()
    """Another officer wants to work here: drafts are kept, then sign out."""

    def __init__(
        self,
        officer: str,
        unlock: Unlock,
        runner: TaskRunner,
        clock: Callable[[], datetime],
        host: QWidget,
    ) -> None:
        super().__init__(host, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(translate("Lock", "PASOPATI Desktop terkunci"))
        self.setModal(True)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._host = host
        self._unlock = unlock
        self._runner = runner
        self._clock = clock
        self._covers: list[Cover] = []
        self._open = False
        self.card = SignInCard()
        self._backdrop = Backdrop(self.card)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._backdrop)
        form = self.card.form
        form.username_label.hide()
        form.username.hide()
        form.unit.setText(officer)
        form.secret_label.setText(translate("Lock", "&Kata sandi atau PIN"))
        form.secret.setAccessibleName(translate("Lock", "Kata sandi atau PIN"))
        form.forgot.setText(translate("Lock", "Tulisan yang belum disimpan tetap ada."))
        form.other.setText(translate("Lock", "&Ganti petugas"))
        self.card.set_submit_text(translate("Lock", "&Buka kunci"))
        self.card.submitted.connect(lambda _name, secret: self._submit(secret))
        self.card.other_chosen.connect(self._switch)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._tick()

    def lock(self) -> None:
        """Cover all windows and ask."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._covers = [Cover(window) for window in self._windows()]
        self.setGeometry(self._host.geometry())
        self._host.installEventFilter(self)
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)  # only while locked: it sees every event
        self._timer.start()
        self.open()
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.raise_()
        self.activateWindow()
        self.card.form.secret.setFocus()

    def release(self) -> None:
        """Take the covers away and close."""
        self._open = True
        self._timer.stop()
        self._host.removeEventFilter(self)
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
        for cover in self._covers:
            if isValid(cover):  # its window may have been deleted meanwhile
                cover.hide()
                cover.deleteLater()
        self._covers = []
        self.accept()

    def covers(self) -> Sequence[Cover]:
        return tuple(self._covers)

    def reject(self) -> None:
        """Esc opens nothing."""
        self.card.clear()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._open:
            super().closeEvent(event)
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self.setGeometry(self._host.geometry())
        elif event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._cover_newcomer(watched)
        return False

    def _cover_newcomer(self, window: QWidget) -> None:
        """A task that ends may open a window; it is covered, and the lock stays on top."""
        if not window.isWindow() or window is self or window.property(STAYS_VISIBLE):
            return
        if all(cover.parent() is not window for cover in self._covers if isValid(cover)):
            self._covers.append(Cover(window))
        if window.isModal():
            QTimer.singleShot(0, self, self._to_top)

    def _to_top(self) -> None:
        # The window that became modal last gets the input: become modal again.
        self.setVisible(False)
        self.setVisible(True)
        self.raise_()
        self.activateWindow()
        self.card.form.secret.setFocus()

    def _windows(self) -> list[QWidget]:
        return [
            window
            for window in QApplication.topLevelWidgets()
            if window.isVisible() and window is not self and not window.property(STAYS_VISIBLE)
        ]

    def _submit(self, secret: str) -> None:
        self.card.set_busy(True)

        def check(_control: JobControl) -> object:
            return self._unlock(secret)

        self._runner.start(
            translate("Lock", "Buka kunci"),
            check,
            on_done=self._accept,
            on_failed=self.card.fail,
            on_cancelled=lambda: self.card.set_busy(False),
            key="unlock",
            clash=Clash.JOIN,
            owner=self,
            quiet=True,
        )

    def _accept(self, _officer: object) -> None:
        self.card.set_busy(False)
        self.release()
        self.unlocked.emit()

    def _switch(self) -> None:
        self.release()
        self.switch_requested.emit()

    def _tick(self) -> None:
        now = self._clock()
        self._backdrop.foot_right.setText(f"{long_date(now)}, {clock_zone(now)}")
