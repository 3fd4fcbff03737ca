"""A card with a head: title, count and at most one act; rows below, parted by hairlines."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.paint import never_raises


class _Rule(QWidget):
    """A hairline; between rows it begins where their words begin."""

    def __init__(self, inset: int) -> None:
        super().__init__()
        self._inset = inset
        self.setFixedHeight(1)

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = theme.px(self._inset)
        painter.fillRect(left, 0, self.width() - left, 1, theme.color("line"))
        painter.end()


class SectionCard(QFrame):
    """`set_rows` fills it; `add_tool` puts a button at the right of the head."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "card")
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self._head = theme.measure(QHBoxLayout(), (16, 4, 12, 4), 8)
        self.title = theme.dress(QLabel(title), "body_strong", "text")
        self.count = theme.dress(QLabel(), "meta", "text3")
        for label in (self.title, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._head.addWidget(label)
        self._head.addWidget(theme.fix(QWidget(), width=0, height=28))  # as high with a link
        self._head.addStretch(1)
        column.addLayout(self._head)
        self.body = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        column.addLayout(self.body)
        theme.fix(self, min_height=38)
        self.rows: list[QWidget] = []
        self._rules: list[QWidget] = []

    def add_tool(self, widget: QWidget) -> QWidget:
        self._head.addWidget(widget)
        return widget

    def add_link(self, text: str, act: Callable[[], object]) -> LinkButton:
        """Put an act at the right of the head, such as *Lihat semua*."""
        link = LinkButton(text, style="meta_medium", underline=False)
        link.clicked.connect(lambda _checked=False: act())
        self._head.addWidget(link)
        return link

    def set_count(self, text: str) -> None:
        self.count.setText(text)

    def set_rows(self, rows: Sequence[QWidget], *, parted: bool = True) -> None:
        """Show `rows` in place of the former ones; a row that stays keeps its focus."""
        for old in (*self.rows, *self._rules):
            self.body.removeWidget(old)
            if old not in rows:
                old.hide()
                old.deleteLater()
        self._rules = []
        self.rows = list(rows)
        for at, row in enumerate(rows):
            if parted:
                self._rules.append(_Rule(0 if at == 0 else 16))
                self.body.addWidget(self._rules[-1])
            self.body.addWidget(row)
