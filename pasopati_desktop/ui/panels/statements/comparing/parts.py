"""Parts of the comparison: the text, the counts, the chooser of a version."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QTextEdit, QWidget

from pasopati_desktop.domain.content_diff import ContentDiff
from pasopati_desktop.services.comparison import VersionInfo
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.paint.base import Look, paint_capsule
from pasopati_desktop.ui.panels.statements import field_words
from pasopati_desktop.ui.panels.statements.comparing import words as compare_words
from pasopati_desktop.ui.widgets.chips import Chip

_MOST_LETTERS = 60
LONG_WORD = 2_000
"""Letters."""


class CompareView(QTextEdit):
    """The compared text: read-only, selectable by mouse and keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setAccessibleName(translate("Statements", "Naskah yang dibandingkan"))
        theme.set_property(self, "bare", True)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.is_parted = False

    def wrap_for(self, diff: ContentDiff) -> None:
        """Break lines at words, or at any letter where a word is endless: Qt is quadratic there."""
        endless = any(
            len(word) > LONG_WORD
            for field in diff.fields
            for line in field.lines
            for side in (line.old, line.new)
            if side is not None and len(side.text) > LONG_WORD
            for word in side.text.split()
        )
        modes = QTextOption.WrapMode
        self.setWordWrapMode(modes.WrapAnywhere if endless else modes.WrapAtWordBoundaryOrAnywhere)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_parted:
            painter = QPainter(self.viewport())
            middle = self.viewport().width() // 2
            painter.fillRect(QRect(middle, 0, 1, self.viewport().height()), theme.color("line"))
            painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # single letters are the page's keys
            return
        super().keyPressEvent(event)


class CountChip(Chip):
    """Such as `+ 7 bagian baru`, on the ground of what it counts."""

    def __init__(self, kind: str) -> None:
        self._look = Look(kind, f"{kind}Fill", inset=10)
        super().__init__(lambda p, r: paint_capsule(p, r, self._look, ""), "")

    def show_text(self, text: str) -> None:
        self.set_draw(lambda p, r: paint_capsule(p, r, self._look, text), text)
        self.setVisible(bool(text))


class VersionHead(QFrame):
    """Chooser of a version, and who did what with it last."""

    chosen = Signal(object)
    """A `VersionRef`, or None for no version to compare with."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.ground(self, "sunken")
        line = theme.measure(QHBoxLayout(self), (16, 4, 16, 4), 10)
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(24)
        self.box.setProperty("dense", True)
        self.about = theme.dress(QLabel(), "meta", "text2")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        line.addWidget(self.box)
        line.addWidget(self.about, 1)
        self.box.activated.connect(lambda at: self.chosen.emit(self.box.itemData(at)))

    def show_versions(
        self,
        choices: Sequence[VersionInfo],
        info: VersionInfo | None,
        today: datetime,
        *,
        may_be_none: bool,
    ) -> None:
        self.box.blockSignals(True)
        self.box.clear()
        for choice in choices:
            self.box.addItem(
                field_words.short(compare_words.version_title(choice), _MOST_LETTERS), choice.ref
            )
        if may_be_none:
            self.box.addItem(translate("Statements", "Tanpa pembanding"), None)
        ref = info.ref if info else None
        refs = [choice.ref for choice in choices]
        self.box.setCurrentIndex(refs.index(ref) if ref in refs else self.box.count() - 1)
        self.box.blockSignals(False)
        self.about.setText(compare_words.version_line(info, today) if info else "")
        tip = " ".join(filter(None, (self.about.text(), info.sha256[:16] if info else "")))
        self.about.setToolTip(tip)
        self.box.setToolTip(self.box.currentText())


def tab_within(page: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next control of `page`, from the last one to the first."""
    stops = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisibleTo(page)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]
    if not stops:
        return False
    focused = page.focusWidget()
    at = stops.index(focused) if focused in stops else -1
    following = stops[(at + (1 if forward else -1)) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    following.setFocus(reason)
    return True
