"""F1: the page of the present screen, and the key map, both printable."""

import html
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop import resources
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.shortcuts import KeyBinding, KeyMap

if TYPE_CHECKING:
    from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter

log = logging.getLogger(__name__)


def page(topic: str) -> str:
    """Return the Markdown of a help page; a missing one says so instead of failing."""
    name = topic if topic.replace("_", "").isalnum() else "beranda"
    try:
        return resources.path("help", f"{name}.md").read_text(encoding="utf-8")
    except (FileNotFoundError, UnicodeDecodeError):
        log.warning("help page missing topic=%s", name)
        return translate("Help", "Bantuan untuk layar ini belum ditulis.")


def key_map_html(keys: KeyMap, extra: Sequence[KeyBinding] = ()) -> str:
    """Return the key map as a table that fits one printed page."""
    rows: dict[str, list[str]] = {}
    for binding in [*keys.bindings(), *extra]:
        native = QKeySequence.SequenceFormat.NativeText
        stored = [key.toString(native) for key in keys.keys(binding.key)]
        shown = translate("Help", " atau ").join(stored or binding.default)
        rows.setdefault(binding.where, []).append(
            f"<tr><td>{html.escape(shown)}&nbsp;&nbsp;</td><td>{html.escape(binding.title)}</td></tr>"
        )
    title = html.escape(translate("Help", "Daftar tombol"))
    parts = [f"<h2>{title}</h2>"]
    for where, lines in rows.items():
        parts.append(
            f"<h3>{html.escape(where)}</h3><table cellpadding='2'>{''.join(lines)}</table>"
        )
    return "".join(parts)


class HelpDialog(QDialog):
    """A sheet at the right of the window; Esc closes it, the focus returns."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.browser = QTextBrowser()
        self.browser.setProperty("bare", True)
        self.browser.setAccessibleName(title)
        self.browser.setOpenLinks(False)  # pages link nowhere; nothing is fetched
        self.browser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.dress(self.browser, "reading")
        self.print_button = QPushButton(translate("Help", "&Cetak"))
        icons.set_icon(self.print_button, "printer")
        self.print_button.clicked.connect(self.print_page)
        close = QPushButton(translate("Help", "&Tutup"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        column = theme.measure(QVBoxLayout(self), (24, 16, 24, 16), 12)
        column.addWidget(self.browser, 1)
        foot = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        foot.addWidget(self.print_button)
        self._printer: SheetPrinter | None = None
        self.told = theme.dress(QLabel(), "meta", "text2")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        foot.addWidget(self.told, 1)
        foot.addWidget(close)
        column.addLayout(foot)
        QShortcut(QKeySequence.fromString("Ctrl+P"), self, self.print_page)

    @classmethod
    def show_topic(cls, parent: QWidget, topic: str, title: str) -> "HelpDialog":
        dialog = cls(parent, translate("Help", "Bantuan: {title}").format(title=title))
        dialog.browser.setMarkdown(page(topic))
        return dialog._show_beside(parent)

    @classmethod
    def show_keys(
        cls, parent: QWidget, keys: KeyMap, extra: Sequence[KeyBinding] = ()
    ) -> "HelpDialog":
        dialog = cls(parent, translate("Help", "Daftar tombol"))
        dialog.browser.setHtml(key_map_html(keys, extra))
        return dialog._show_beside(parent)

    def print_page(self) -> None:
        """Print through the dialog of every paper, black on white in the paper font."""
        self._sheets().print(self.pdf(), self.windowTitle())

    def _sheets(self) -> "SheetPrinter":
        """Make the printer at first use; help is open before anybody has signed in, too."""
        from pasopati_desktop.ui.tasks import TaskRunner
        from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter

        if self._printer is None:
            tasks = TaskRunner(self, workers=1)
            self._printer = SheetPrinter(tasks, self, record="help", secret=False)
            self._printer.told.connect(self._tell)
            self.finished.connect(lambda _result: tasks.shutdown())
        return self._printer

    def _tell(self, notice: Notice) -> None:
        self.told.setText(notice.text)
        announce(self, notice.text)

    def pdf(self) -> bytes:
        """Return the page as an A4 file."""
        from PySide6.QtCore import QBuffer, QMarginsF
        from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.windowTitle())
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
        self.paper().print_(writer)
        del writer  # writes the end of the file
        return bytes(buffer.data().data())

    def paper(self) -> QTextDocument:
        """Return the page for printing: no theme colours, Liberation Sans 10 pt."""
        # Not by way of HTML: that writes the screen's letters down in pixels, dust on paper.
        document = self.browser.document().clone()
        font = QFont("Liberation Sans")
        font.setPointSizeF(10)
        document.setDefaultFont(font)
        return document

    def _show_beside(self, parent: QWidget) -> "HelpDialog":
        window = parent.window()
        room = window.screen().availableGeometry() if window.screen() else window.geometry()
        size = QSize(min(theme.px(480), room.width()), min(window.height(), room.height()))
        self.resize(size)
        corner = window.mapToGlobal(window.rect().topRight())
        self.move(max(room.left(), corner.x() - size.width()), corner.y())
        self.open()
        self.browser.setFocus()
        return self
