"""Ctrl+K: one line that finds commands and records. Keyboard only if wanted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint_guard import never_raises
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.window_state import WindowState

TYPING_PAUSE_MS: Final = 120
MAX_RECENT: Final = 8
MAX_ROWS: Final = 40

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Hit:
    """One record found: where it leads and how it reads."""

    panel: str
    record_id: object
    title: str
    detail: str = ""
    icon: str = "file-text"


@dataclass(frozen=True)
class SearchProvider:
    """`search(words, control)` runs in a worker and returns its best hits, at most some ten."""

    title: str
    search: Callable[[str, JobControl], Sequence[Hit]]


@dataclass(frozen=True)
class _Row:
    title: str
    detail: str
    icon: str
    keys: str
    act: Callable[[], object]
    command: str = ""


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []

    def set_rows(self, rows: list[_Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: int) -> _Row:
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.detail, row.keys) if part)
        if role == Qt.ItemDataRole.UserRole:
            return row
        return None


class _RowPainter(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(200), theme.px(40))

    @never_raises
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selected"))
            painter.fillRect(
                QRect(rect.left(), rect.top(), theme.px(3), rect.height()), theme.color("accent")
            )
        top = rect.top() + (rect.height() - theme.px(16)) // 2
        icons.paint(painter, rect.left() + theme.px(16), top, row.icon, ink="text2", size=16)
        left, right = rect.left() + theme.px(44), rect.right() - theme.px(16)
        if row.keys:
            right = _text(
                painter, row.keys, rect, right, style="micro_strong", ink="text3"
            ) - theme.px(12)
        elif row.detail:
            right = _text(painter, row.detail, rect, right, style="meta", ink="text3") - theme.px(
                12
            )
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("text"))
        room = QRect(left, rect.top(), right - left, rect.height())
        title = theme.metrics("label").elidedText(
            row.title, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()


def _text(painter: QPainter, text: str, rect: QRect, right: int, *, style: str, ink: str) -> int:
    """Paint right-aligned text in at most half the row; return where it begins."""
    metrics = theme.metrics(style)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() // 2)
    wide = metrics.horizontalAdvance(shown)
    painter.setFont(theme.font(style))
    painter.setPen(theme.color(ink))
    room = QRect(right - wide, rect.top(), wide + 1, rect.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
    return right - wide


class Palette(QDialog):
    """Made anew at each Ctrl+K; results of an older typing never show."""

    def __init__(
        self,
        commands: Sequence[Command],
        providers: Sequence[SearchProvider],
        runner: TaskRunner,
        state: WindowState,
        *,
        go: Callable[[str, object], object],
        parent: QWidget,
        text: str = "",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(translate("Palette", "Cari dan perintah"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._commands = list(commands)
        self._providers = providers
        self._runner = runner
        self._state = state
        self._go = go
        self._turn = 0
        self._open: set[int] = set()
        self._hits: dict[int, list[Hit]] = {}
        self._rows = _Rows(self)
        self.edit = QLineEdit(text)
        self.edit.setPlaceholderText(
            translate("Palette", "Cari berita, nomor insiden, kontak, naskah, atau perintah …")
        )
        self.edit.setAccessibleName(self.windowTitle())
        self.edit.setMaxLength(200)
        self.list = QListView()
        self.list.setAccessibleName(translate("Palette", "Hasil"))
        self.list.setModel(self._rows)
        self.list.setItemDelegate(_RowPainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = theme.dress(QLabel(), "meta", "text3")
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self._build()
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search)
        self.edit.textEdited.connect(self._typed)
        self.edit.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._run(index.row()))
        self._show_rows()
        if text:
            self._pause.start()

    def open_over(self, window: QWidget) -> None:
        """Show under the top bar, in the middle."""
        width = min(theme.px(640), window.width() - theme.px(32))
        height = min(theme.px(440), window.height() - theme.px(96))
        self.resize(width, height)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + theme.px(56))
        self.open()
        self.edit.setFocus()
        self.edit.end(False)

    def titles(self) -> list[str]:
        """Return the rows as they read, for tests and screen readers."""
        return [self._rows.row(n).title for n in range(self._rows.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 8,
                Qt.Key.Key_PageUp: -8,
            }
            key = Qt.Key(event.key())
            if key in steps:
                self._move(steps[key])
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._run(self.list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("card", "raised")
        outer = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        outer.addWidget(frame)
        column = theme.measure(QVBoxLayout(frame), (8, 8, 8, 8), 8)
        column.addWidget(self.edit)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)

    def _move(self, step: int) -> None:
        rows = self._rows.rowCount()
        if rows:
            now = self.list.currentIndex().row()
            following = now + step if abs(step) > 1 else (now + step) % rows
            self.list.setCurrentIndex(self._rows.index(max(0, min(rows - 1, following))))
            announce(self.edit, self._rows.row(self.list.currentIndex().row()).title)

    def _typed(self, _text: str) -> None:
        self._turn += 1
        for number in self._open:
            self._runner.cancel(number)
        self._open.clear()
        self._hits.clear()
        self._pause.start()
        self._show_rows()

    def _search(self) -> None:
        words = self.edit.text().strip()
        if len(words) < 2:
            return
        turn = self._turn
        for place, provider in enumerate(self._providers):
            self._start(turn, place, provider, words)
        self._show_rows()

    def _start(self, turn: int, place: int, provider: SearchProvider, words: str) -> None:
        number = 0

        def search(control: JobControl) -> Sequence[Hit]:
            return provider.search(words, control)

        def over() -> None:
            self._open.discard(number)
            self._show_rows()

        def done(hits: Sequence[Hit]) -> None:
            if turn == self._turn:
                self._hits[place] = list(hits)
                over()

        def failed(_error: Exception) -> None:  # logged by the runner
            if turn == self._turn:
                over()
                self.foot.setText(translate("Palette", "Sebagian pencarian tidak selesai."))

        number = self._runner.start(
            provider.title, search, on_done=done, on_failed=failed, owner=self, quiet=True
        )
        self._open.add(number)

    def _show_rows(self) -> None:
        current = self.list.currentIndex().row()
        rows = self._command_rows() + self._hit_rows()
        self._rows.set_rows(rows[:MAX_ROWS])
        if rows:
            keep = current if self._hits and 0 <= current < len(rows) else 0
            self.list.setCurrentIndex(self._rows.index(keep))
        if self._open or self._pause_runs():
            self.foot.setText(translate("Palette", "Mencari …"))
        elif not rows:
            self.foot.setText(translate("Palette", "Tidak ada yang cocok."))
        else:
            self.foot.setText(translate("Palette", "Panah memilih · Enter membuka · Esc menutup"))

    def _pause_runs(self) -> bool:
        return hasattr(self, "_pause") and self._pause.isActive() and len(self.edit.text()) > 1

    def _command_rows(self) -> list[_Row]:
        words = self.edit.text().casefold().split()
        recent = self._state.recent_commands()
        order = {key: place for place, key in enumerate(recent)}
        found = [
            command
            for command in self._commands
            if all(word in f"{command.title} {command.words}".casefold() for word in words)
        ]
        found.sort(
            key=lambda command: (
                bool(words) and not command.title.casefold().startswith(words[0]),
                order.get(command.key, len(order)),
            )
        )
        return [
            _Row(c.title, "", c.icon, c.keys, c.run, c.key) for c in found[: 6 if words else 20]
        ]

    def _hit_rows(self) -> list[_Row]:
        return [
            _Row(
                hit.title,
                hit.detail,
                hit.icon,
                "",
                lambda hit=hit: self._go(hit.panel, hit.record_id),  # type: ignore[misc]  # default
            )
            for place in sorted(self._hits)
            for hit in self._hits[place]
        ]

    def _run(self, number: int) -> None:
        if not 0 <= number < self._rows.rowCount():
            return
        row = self._rows.row(number)
        if row.command:
            recent = [key for key in self._state.recent_commands() if key != row.command]
            self._state.store_recent_commands([row.command, *recent][:MAX_RECENT])
        self.accept()
        row.act()
