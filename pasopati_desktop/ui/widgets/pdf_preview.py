"""Pages of a PDF on screen: zoom, page n of m, paper dimmed in the dark.

Takes finished page images (bytes of RGB or BGRX); it knows no PDF library.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.widgets.buttons import IconButton

_DIM = 38
"""Black of 255 laid over the paper: leaves 85 %."""
_STEP = 1.25
_LEAST, _MOST = 0.5, 4.0


@dataclass(frozen=True)
class PageImage:
    """A drawn page; `stride` is bytes a line."""

    content: bytes
    width: int
    height: int
    stride: int
    order: Literal["RGB", "BGRX"] = "RGB"

    def image(self) -> QImage:
        """Return the page as an image that owns its bytes.

        Raises:
            ValueError: fewer bytes than lines need.
        """
        if len(self.content) < self.stride * self.height or self.width <= 0:
            raise ValueError("page image is short")
        form = QImage.Format.Format_RGB888 if self.order == "RGB" else QImage.Format.Format_RGB32
        made = QImage(self.content, self.width, self.height, self.stride, form)
        return made.copy()


class _Paper(QWidget):
    """The pages, one under another."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[QImage] = []
        self.zoom = 1.0
        self.dim = False

    def page_rect(self, at: int) -> QRect:
        top = px(16)
        for position, page in enumerate(self.pages):
            width, height = self._size(page)
            if position == at:
                return QRect(max(px(16), (self.width() - width) // 2), top, width, height)
            top += height + px(16)
        return QRect()

    def _size(self, page: QImage) -> tuple[int, int]:
        width = max(1, round(self._base * self.zoom))
        return width, max(1, round(page.height() * width / max(1, page.width())))

    @property
    def _base(self) -> int:
        parent = self.parentWidget()
        room = parent.width() if parent is not None else px(390)
        return max(px(120), room - 2 * px(16))

    def fit(self) -> None:
        sizes = [self._size(page) for page in self.pages]
        width = max((size[0] for size in sizes), default=0) + 2 * px(16)
        height = sum(size[1] + px(16) for size in sizes) + px(16)
        self.setFixedHeight(height)
        self.setMinimumWidth(width if self.zoom > 1 else 0)
        self.update()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, page in enumerate(self.pages):
            rect = self.page_rect(at)
            if not rect.intersects(event.rect()):
                continue
            painter.fillRect(rect, color("paper"))
            painter.drawImage(rect, page)
            if self.dim:
                painter.fillRect(rect, QColor(0, 0, 0, _DIM))
            painter.setPen(color("line2"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.end()


class PdfPreview(QFrame):
    """Head with title, page and zoom; pages below. Old pages stay until new ones are set."""

    page_changed = Signal(int)
    """From 1."""

    def __init__(self, title: str = "", line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        head = theme.ground(QFrame(), "surface")
        head.setProperty("edge", "bottom")
        theme.fix(head, min_height=52)
        row = theme.measure(QHBoxLayout(head), (16, 0, 8, 0), 8)
        name = title or translate("PdfPreview", "Pratinjau PDF")
        row.addWidget(theme.dress(QLabel(name), "body_strong", "text"))
        self._line = theme.dress(QLabel(line), "meta", "text3")
        row.addWidget(self._line)
        row.addStretch(1)
        self.dim_box = IconButton("moon", translate("PdfPreview", "Redupkan kertas"), box=28)
        self.dim_box.setCheckable(True)
        self.dim_box.toggled.connect(self._dim)
        row.addWidget(self.dim_box)
        self.page_label = theme.dress(QLabel(), "count", "text2")
        row.addWidget(self.page_label)
        for icon, text, keys, act in self._acts():
            made = IconButton(icon, text, keys=keys, box=28)
            made.clicked.connect(act)
            row.addWidget(made)
        column.addWidget(head)
        self._paper = _Paper()
        self._paper.setAccessibleName(name)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._paper)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(name)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.ground(self, "canvas")
        column.addWidget(self._scroll, 1)
        for keys, act in (
            ("Ctrl++", self.zoom_in),
            ("Ctrl+=", self.zoom_in),
            ("Ctrl+-", self.zoom_out),
        ):
            shortcut = QShortcut(QKeySequence.fromString(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._page = 0
        self.theme_changed()

    def _acts(self) -> tuple[tuple[str, str, str, Callable[[], None]], ...]:
        return (
            ("zoom-out", translate("PdfPreview", "Perkecil"), "Ctrl+−", self.zoom_out),
            ("zoom-in", translate("PdfPreview", "Perbesar"), "Ctrl++", self.zoom_in),
        )

    def set_pages(self, pages: Sequence[PageImage]) -> None:
        """Show other pages at the same place and zoom.

        Raises:
            ValueError: a page has too few bytes; the old pages stay.
        """
        images = [page.image() for page in pages]
        place = self._scroll.verticalScrollBar().value()
        self._paper.pages = images
        self._paper.fit()
        self._scroll.verticalScrollBar().setValue(place)
        self._tell_page(force=True)

    def set_line(self, text: str) -> None:
        """Say something beside the title, such as `sama dengan hasil cetak`."""
        self._line.setText(text)

    @property
    def page_count(self) -> int:
        return len(self._paper.pages)

    @property
    def zoom(self) -> float:
        return self._paper.zoom

    def set_zoom(self, factor: float) -> None:
        """1.0 fits the width of the pane."""
        self._paper.zoom = min(_MOST, max(_LEAST, factor))
        self._paper.fit()
        self._tell_page()

    def zoom_in(self) -> None:
        self.set_zoom(self.zoom * _STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self.zoom / _STEP)

    def go_to(self, page: int) -> None:
        """Bring page `page` (from 1) to the top."""
        rect = self._paper.page_rect(page - 1)
        self._scroll.verticalScrollBar().setValue(rect.top() - px(16))

    def theme_changed(self) -> None:
        self.dim_box.setVisible(theme.is_dark())
        self._paper.dim = theme.is_dark() and self.dim_box.isChecked()
        self._paper.fit()

    def _dim(self, on: bool) -> None:
        self._paper.dim = on and theme.is_dark()
        self._paper.update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt gives a QResizeEvent
        self._paper.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
        else:
            super().wheelEvent(event)

    def _scrolled(self, _value: int) -> None:
        self._tell_page()

    def _tell_page(self, *, force: bool = False) -> None:
        middle = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height() // 2
        page = 0
        for at in range(self.page_count):
            if self._paper.page_rect(at).top() <= middle:
                page = at + 1
        if page != self._page or force:
            self._page = page
            self.page_label.setText(f"{page} / {self.page_count}" if page else "")
            told = translate("PdfPreview", "halaman {n} dari {m}")
            self.page_label.setAccessibleName(told.format(n=page, m=self.page_count))
            self.page_changed.emit(page)

    def sizeHint(self) -> QSize:
        return QSize(px(390), px(560))
