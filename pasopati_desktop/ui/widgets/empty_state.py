"""What stands where records will be: art, title, one sentence, the first step."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pasopati_desktop.ui import icons, paint, theme
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.widgets.buttons import button

LONGEST_SENTENCE = 90
"""Letters; a longer one is help, not an empty state."""

_WIDTH, _HEIGHT = 260, 150


class _Art(QWidget):
    """The kawung pattern, fading out, with the panel's icon on a disc."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(_WIDTH), px(_HEIGHT))

    def theme_changed(self) -> None:
        self.updateGeometry()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.paint_pattern(painter, self.rect(), tile=22)
        paint.fade_edges(painter, self.rect(), "canvas")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(80)
        disc = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter.setPen(color("accentText") if theme.is_contrast() else Qt.PenStyle.NoPen)
        painter.setBrush(color("accentSoft"))
        painter.drawEllipse(disc)
        mark = px(36)
        left, top = (self.width() - mark) // 2, (self.height() - mark) // 2
        icons.paint(painter, left, top, self._icon, ink="accentText", size=36)
        painter.end()


class EmptyState(QWidget):
    """Art, title, one sentence, at most a primary and one other action."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        *,
        primary: tuple[str, Callable[[], object]] | None = None,
        other: tuple[str, Callable[[], object]] | None = None,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.ground(self, "canvas")
        self.setAccessibleName(f"{title}. {sentence}")
        column = theme.measure(QVBoxLayout(self), (16, 16, 16, 16), 4)
        column.addStretch(2)
        column.addWidget(_Art(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        self.title = self._text(title, "detail_title", "text")
        self.sentence = self._text(sentence, "body", "text2")
        column.addWidget(self.title)
        middle = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 0)
        middle.addStretch(1)
        middle.addWidget(self.sentence, 100)  # not aligned: that would lose its second line
        middle.addStretch(1)
        theme.fix(self.sentence, max_width=430)
        column.addLayout(middle)
        row = theme.measure(QHBoxLayout(), (0, 16, 0, 0), 8)
        row.addStretch(1)
        self.buttons: list[QPushButton] = []
        for kind, act in (("primary", primary), ("", other)):
            if act is not None:
                made = button(act[0], kind, on_click=act[1])
                self.buttons.append(made)
                row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        if note:
            column.addSpacing(px(20))
            column.addWidget(self._text(note, "meta", "text3"))
        column.addStretch(3)

    @staticmethod
    def _text(text: str, style: str, ink: str) -> QLabel:
        label = theme.dress(QLabel(text), style, ink)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        return label

    def set_text(self, title: str, sentence: str) -> None:
        """Say something else, such as which filter found nothing."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.setAccessibleName(f"{title}. {sentence}")
