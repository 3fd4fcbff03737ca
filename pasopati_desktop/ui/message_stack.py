"""Bars under the top bar: newest on top, at most three, then `+2`."""

import html
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.messages import Kind, Notice
from pasopati_desktop.ui.paint_guard import never_raises

MAX_SHOWN: Final = 3
GOOD_SECONDS: Final = 8.0

_ICONS: Final = {
    Kind.BAD: "octagon-alert",
    Kind.WARN: "triangle-alert",
    Kind.INFO: "info",
    Kind.GOOD: "circle-check",
}


class MessageBar(QFrame):
    """One notice, 40 px high or as high as its words need."""

    closed = Signal(object)
    """The bar itself: by its button, by its act, or because its time is over."""

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setAccessibleName(notice.text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.fix(self, min_height=40)
        self._icon = QLabel()
        self._icon.setPixmap(icons.pixmap(_ICONS[notice.kind], notice.kind.value, 18))
        self._words = theme.dress(QLabel(), "body", "text2")
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._write()
        row = theme.measure(QHBoxLayout(self), (16, 5, 12, 5), 10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self.buttons: list[LinkButton] = []
        for label, act in notice.actions[:2]:
            button = LinkButton(label, notice.kind.value)
            button.clicked.connect(lambda _=False, act=act: self._act(act))
            self.buttons.append(button)
            row.addWidget(button)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(translate("MessageBar", "Tutup pesan"))
        self.close_button.setToolTip(translate("MessageBar", "Tutup pesan"))
        icons.set_icon(self.close_button, "x", "text", 16)
        theme.fix(self.close_button, width=28, height=28)
        self.close_button.clicked.connect(self._close)
        row.addWidget(self.close_button)
        self._time = QTimer(self, interval=round(GOOD_SECONDS * 1000), singleShot=True)
        self._time.timeout.connect(self._time_over)
        if notice.kind is Kind.GOOD:
            self._time.start()

    def theme_changed(self) -> None:
        self._icon.setPixmap(icons.pixmap(_ICONS[self.notice.kind], self.notice.kind.value, 18))
        self._write()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(f"{self.notice.kind.value}Fill"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if theme.is_contrast():
            painter.setPen(QPen(theme.color(self.notice.kind.value), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _write(self) -> None:
        # Everything is escaped: words of a notice may come from a feed or a file name.
        title = html.escape(self.notice.title)
        detail = html.escape(self.notice.detail_with_code)
        gap = "&nbsp; " if detail else ""
        ink = theme.color("text").name()
        self._words.setText(
            f'<span style="font-weight:600;color:{ink}">{title}</span>{gap}{detail}'
        )

    def _close(self) -> None:
        self.closed.emit(self)

    def _time_over(self) -> None:
        # A bar somebody points at or has the focus in does not vanish under the hand.
        if self.underMouse() or _has_focus(self):
            self._time.start()
        else:
            self._close()

    def _act(self, act: Callable[[], object]) -> None:
        self.closed.emit(self)
        act()


class MessageStack(QFrame):
    """Bars push the panel down once and stay; `bad` never closes by itself."""

    left_empty = Signal()
    """The last bar closed while it had the focus: somebody else must take it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[MessageBar] = []
        self._column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self._more = LinkButton("+", "text2", style="meta_strong")
        self._more.clicked.connect(self._show_all)
        self._more.hide()
        self._all = False
        self._column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def push(self, notice: Notice) -> MessageBar:
        """Show `notice` on top; the same words already shown are not shown twice."""
        for old in list(self._bars):
            if (old.notice.kind, old.notice.text) == (notice.kind, notice.text):
                self.remove(old)
        bar = MessageBar(notice)
        bar.closed.connect(self.remove)
        self._bars.insert(0, bar)
        self._column.insertWidget(0, bar)
        self._arrange()
        announce(self, notice.text)
        return bar

    def remove(self, bar: MessageBar) -> None:
        if bar not in self._bars:
            return
        had_focus = _has_focus(bar)
        self._bars.remove(bar)
        self._column.removeWidget(bar)
        bar.hide()
        bar.deleteLater()
        self._arrange()
        if had_focus:
            self._hand_on_focus()

    def withdraw(self, notice: Notice) -> None:
        """Take the bar of `notice` away, if it still stands."""
        for bar in self.bars():
            if bar.notice is notice:
                self.remove(bar)

    def close_topmost(self) -> bool:
        """Close the newest bar that has the focus; errors stay unless closed on purpose."""
        focused = next((bar for bar in self._bars if _has_focus(bar)), None)
        if focused is not None:
            self.remove(focused)
        return focused is not None

    def bars(self) -> list[MessageBar]:
        return list(self._bars)

    def clear(self) -> None:
        for bar in list(self._bars):
            self.remove(bar)

    def _hand_on_focus(self) -> None:
        if self._bars:
            self._bars[0].close_button.setFocus()
        else:
            self.left_empty.emit()

    def _arrange(self) -> None:
        hidden = max(0, len(self._bars) - MAX_SHOWN)
        self._all = self._all and hidden > 0
        for number, bar in enumerate(self._bars):
            bar.setVisible(self._all or number < MAX_SHOWN)
        self._more.setVisible(hidden > 0 and not self._all)
        self._more.setText(f"+{hidden}")
        self._more.setAccessibleName(
            translate("MessageBar", "{count} pesan lagi").format(count=hidden)
        )
        self._more.setToolTip(self._more.accessibleName())
        self._more.updateGeometry()

    def _show_all(self) -> None:
        self._all = True
        self._arrange()


def _has_focus(bar: MessageBar) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and bar.isAncestorOf(focused)
