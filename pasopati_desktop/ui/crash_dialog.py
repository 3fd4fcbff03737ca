"""The unforeseen: say what happened, save the drafts, show the report, go on or close.

Nothing is sent anywhere. The hooks never raise and never open a second dialog over the first.
"""

import logging
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QThread,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.crash_report import describe, scrub
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.lock import STAYS_VISIBLE

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

DraftSaver = Callable[[], object]

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashGuard(QObject):
    """Installs the three hooks; `uninstall` puts the old ones back."""

    crashed = Signal(str)
    """The report, in the GUI thread."""
    _caught = Signal(str)

    def __init__(self, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version = version
        self._savers: list[DraftSaver] = []
        self._known: Callable[[PasopatiError], object] | None = None
        self._show: Callable[[str, bool], bool] = self._ask
        self._busy = False
        self._old = (sys.excepthook, threading.excepthook)
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._python
        threading.excepthook = self._thread
        qInstallMessageHandler(self._qt)

    def uninstall(self) -> None:
        sys.excepthook, threading.excepthook = self._old
        qInstallMessageHandler(None)

    def register_saver(self, saver: DraftSaver) -> None:
        """Have `saver` called before anything is shown, such as `DraftKeeper.flush`."""
        self._savers.append(saver)

    def remove_saver(self, saver: DraftSaver) -> None:
        if saver in self._savers:
            self._savers.remove(saver)

    def handle_known(self, show: Callable[[PasopatiError], object] | None) -> None:
        """Let the window tell a foreseen error that nobody caught as a message bar."""
        self._known = show

    def show_with(self, show: Callable[[str, bool], bool]) -> None:
        """Replace the dialog: gets report and whether drafts are safe; returns: go on?"""
        self._show = show

    def report(self, error: BaseException) -> None:
        """Treat `error` like one that nobody caught."""
        self._python(type(error), error, error.__traceback__)

    def _python(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if issubclass(kind, PasopatiError) and self._known and QThread.isMainThread():
            assert isinstance(error, PasopatiError)  # noqa: S101 - for the type checker
            log.warning("error reached the window code=%s", error.code)
            self._known(error)
            return
        try:
            text = describe(kind, error, trace, version=self._version, now=datetime.now(UTC))
            log.error("crash report=%s", text.replace("\n", " | "))
            self._caught.emit(text)
        except Exception:
            # The last place: whatever goes wrong here must not come back here.
            log.exception("crash guard failed")

    def _thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
            self._python(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        category = context.category or "default"
        qt_log.log(_LEVELS.get(kind, logging.INFO), "%s: %s", category, scrub(message))

    def _tell(self, report: str) -> None:
        if self._busy:
            log.warning("crash while a crash is shown; kept in the log only")
            return
        self._busy = True
        try:
            safe = self._save_drafts()
            self.crashed.emit(report)
            if not self._show(report, safe):
                QApplication.quit()
        except Exception:
            log.exception("crash dialog failed")
        finally:
            self._busy = False

    def _save_drafts(self) -> bool:
        safe = True
        for saver in list(self._savers):
            try:
                saver()
            except Exception:
                safe = False
                log.exception("draft saver failed in a crash")
        return safe

    def _ask(self, report: str, safe: bool) -> bool:
        dialog = CrashDialog(report, drafts_safe=safe, parent=QApplication.activeWindow())
        return dialog.exec() == QDialog.DialogCode.Accepted


class CrashDialog(QDialog):
    """*Lanjutkan* accepts, *Tutup program* rejects; Esc goes on."""

    def __init__(self, report: str, *, drafts_safe: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setProperty(STAYS_VISIBLE, True)  # it shows no record and must be answered
        self.setWindowTitle(translate("Crash", "Ada kesalahan program"))
        theme.fix(self, min_width=640)
        column = theme.measure(QVBoxLayout(self), (24, 20, 24, 16), 12)
        head = theme.dress(QLabel(translate("Crash", "Ada kesalahan program")), "detail_title")
        safe = (
            translate(
                "Crash",
                "Data yang sudah tersimpan utuh, dan naskah yang sedang ditulis "
                "sudah disimpan sebagai draf.",
            )
            if drafts_safe
            else translate(
                "Crash",
                "Data yang sudah tersimpan utuh, tetapi draf terakhir tidak "
                "dapat disimpan. Salin tulisan yang penting sebelum menutup program.",
            )
        )
        words = theme.dress(QLabel(safe), "body", "text2")
        words.setWordWrap(True)
        nobody = theme.dress(
            QLabel(
                translate(
                    "Crash",
                    "Laporan di bawah tidak memuat nama atau isi data, dan tidak dikirim ke "
                    "mana pun. Simpan untuk admin unit.",
                )
            ),
            "meta",
            "text3",
        )
        nobody.setWordWrap(True)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Crash", "Laporan"))
        self.text.setTabChangesFocus(True)
        theme.fix(self.text, min_height=160)
        for widget in (head, words, nobody, self.text):
            column.addWidget(widget)
        foot = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.copy_button = self._button("copy", translate("Crash", "&Salin laporan"), self.copy)
        self.save_button = self._button("save", translate("Crash", "S&impan laporan …"), self.save)
        self.close_button = self._button("", translate("Crash", "&Tutup program"), self.close_all)
        self.go_on_button = self._button("", translate("Crash", "&Lanjutkan"), self.accept)
        self.go_on_button.setProperty("kind", "primary")
        self.go_on_button.setDefault(True)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.save_button)
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.go_on_button)
        column.addLayout(foot)
        self.go_on_button.setFocus()

    def copy(self) -> None:
        QApplication.clipboard().setText(self._report)

    def save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Crash", "Simpan laporan"), "laporan-kesalahan.txt"
        )
        if name:
            self.write_to(Path(name))

    def write_to(self, file: Path) -> None:
        try:
            file.write_text(self._report, encoding="utf-8")
        except OSError:
            self.text.setPlainText(
                translate("Crash", "Berkas tidak dapat ditulis. Pilih folder lain.")
                + "\n\n"
                + self._report
            )

    def close_all(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    def reject(self) -> None:
        """Esc and the window's cross go on: closing the program needs its own button."""
        self.accept()

    def _button(self, icon: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        if icon:
            icons.set_icon(button, icon)
        button.clicked.connect(lambda _=False: act())
        return button
