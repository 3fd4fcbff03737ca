"""The logo of the letterhead: choose a file, see it, or hear why it cannot be used."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import unit_papers
from pasopati_desktop.ui import icons, messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint_guard import never_raises
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.unit.svg_picture import drawn
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button


class _Picture(QWidget):
    """The logo on paper white, in the proportions of its box on the letterhead."""

    def __init__(self) -> None:
        super().__init__()
        self.pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(80), px(96))

    def theme_changed(self) -> None:
        self.updateGeometry()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), color("paper"))
        if self.pixmap.isNull():
            side = px(24)
            left, top = (self.width() - side) // 2, (self.height() - side) // 2
            painter.fillRect(self.rect(), color("sunken"))
            icons.paint(painter, left, top, "image", ink="text3", size=24)
        else:
            room = self.rect().adjusted(px(4), px(4), -px(4), -px(4))
            size = self.pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left = room.left() + (room.width() - size.width()) // 2
            top = room.top() + (room.height() - size.height()) // 2
            painter.drawPixmap(left, top, size.width(), size.height(), self.pixmap)
        painter.setPen(color("line2"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class LogoPicker(QWidget):
    """Holds the bytes of a checked logo. A refused file changes nothing."""

    changed = Signal()

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._data: bytes | None = None
        row = theme.measure(QHBoxLayout(self), (0, 0, 0, 0), 16)
        self._picture = _Picture()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        row.addLayout(column, 1)
        buttons = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.choose_button = button(
            translate("Logo", "Pilih logo …"), icon="image", on_click=self.choose
        )
        self.remove_button = button(translate("Logo", "Lepas logo"), "quiet", on_click=self._remove)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._line = label("", "meta", "text3")
        column.addWidget(self._line)
        column.addStretch(1)
        self._describe("")

    def focusInEvent(self, _event: object) -> None:
        self.choose_button.setFocus()

    def data(self) -> bytes | None:
        return self._data

    def set_data(self, data: bytes | None) -> None:
        """Show a logo that was checked before."""
        self._data = data
        picture = QPixmap()
        if data is not None:
            picture.loadFromData(data)
        self._picture.pixmap = picture
        self._picture.update()
        self._describe("")

    def choose(self) -> None:
        """Ask for a file and check it in a worker."""
        path = self.ask_file()
        if path is not None:
            self.take(path)

    def ask_file(self) -> Path | None:
        """Ask for a picture file. A test replaces this."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("Logo", "Pilih logo"),
            "",
            translate("Logo", "Gambar (*.png *.jpg *.jpeg *.svg);;Semua berkas (*)"),
        )
        return Path(name) if name else None

    def take(self, path: Path) -> None:
        def job(_control: JobControl) -> tuple[bytes, int, int, str]:
            svg = unit_papers.harmless_svg(path)
            if svg is not None:
                data = drawn(svg)
                facts = unit_papers.check_logo(data)
            else:
                data, facts = unit_papers.read_logo(path)
            kind = facts.format if svg is None else "SVG"
            return data, facts.width, facts.height, kind

        self._tasks.start(
            translate("Logo", "Memeriksa logo"),
            job,
            on_done=lambda found: self._accept(path, found),
            on_failed=lambda error: self._refuse(path, error),
            key="logo",
            owner=self,
            quiet=True,
        )

    def _accept(self, path: Path, found: tuple[bytes, int, int, str]) -> None:
        data, width, height, kind = found
        self.set_data(data)
        words = translate("Logo", "{name} · {kind} {width} x {height} piksel")
        self._describe(words.format(name=path.name, kind=kind, width=width, height=height))
        self.changed.emit()

    def _refuse(self, path: Path, error: Exception) -> None:
        if isinstance(error, OSError):
            self.set_error(messages.text("file.not_readable", path=path))
            return
        if not isinstance(error, PasopatiError):
            raise error
        self.set_error(messages.text(error.code, **error.params))

    def _remove(self) -> None:
        self.set_data(None)
        self.choose_button.setFocus()
        self.changed.emit()

    def set_error(self, text: str) -> None:
        """Say why a file is refused, beside the button."""
        self._line.setText(text)
        theme.dress(self._line, "meta_medium", "bad")

    @property
    def line(self) -> str:
        """What stands beside the logo: facts, help, or the reason of a refusal."""
        return self._line.text()

    def _describe(self, text: str) -> None:
        help_text = translate(
            "Logo",
            "PNG, JPEG, atau SVG, paling besar 10 MB. Tanpa logo, tempatnya dibiarkan kosong.",
        )
        self._line.setText(text or help_text)
        theme.dress(self._line, "meta", "text3")
        self.remove_button.setVisible(self._data is not None)
