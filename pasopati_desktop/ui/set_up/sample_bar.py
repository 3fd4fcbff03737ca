"""The bar that stays while sample data is open: it says so, and takes it away in one click."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.paint_guard import never_raises


class SampleBar(QFrame):
    """40 px; has no close button, since what it says stays true."""

    def __init__(self, remove: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("SampleBar", "Data contoh.")
        detail = translate("SampleBar", "Semua nama dan kejadian di sini karangan.")
        self.setAccessibleName(f"{title} {detail}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.fix(self, min_height=40)
        row = theme.measure(QHBoxLayout(self), (16, 5, 12, 5), 10)
        self._mark = QLabel()
        row.addWidget(self._mark)
        row.addWidget(theme.dress(QLabel(title), "body_strong", "text"))
        words = theme.dress(QLabel(detail), "body", "text2")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(words, 1)
        self.remove_button = LinkButton(translate("SampleBar", "Hapus data contoh"), "info")
        self.remove_button.clicked.connect(lambda _checked=False: remove())
        row.addWidget(self.remove_button)
        self.theme_changed()

    def theme_changed(self) -> None:
        self._mark.setPixmap(icons.pixmap("info", "info", 18))

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("infoFill"))
        painter.setPen(QPen(theme.color("info" if theme.is_contrast() else "line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
