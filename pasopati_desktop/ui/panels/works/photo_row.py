"""One photo in the editor: picture, its words, place in the order; or why it was refused."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from pasopati_desktop.domain.works import WorkPhoto
from pasopati_desktop.services.photos import TakenPhoto
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.forms.ui_photo_row import Ui_PhotoRow
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.widgets.buttons import IconButton
from pasopati_desktop.ui.widgets.designed_field import DesignedField

PICTURE = (112, 84)
"""px at 100 %."""


class Thumbnail(QWidget):
    """The picture, an hourglass while it is looked at, an eye struck out where it is hidden."""

    def __init__(self, get: Callable[[str], QPixmap | None]) -> None:
        super().__init__()
        self._get = get
        self._name = ""
        self._icon = "hourglass"
        theme.fix(self, width=PICTURE[0], height=PICTURE[1])

    @property
    def name(self) -> str:
        return self._name

    def show_state(self, name: str, icon: str) -> None:
        self._name, self._icon = name, icon
        self.update()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        picture = self._get(self._name)
        painter.fillRect(self.rect(), color("sunken"))
        if picture is not None:
            size = picture.size()
            scale = max(self.width() / size.width(), self.height() / size.height())
            wide, high = self.width() / scale, self.height() / scale
            source = QRectF((size.width() - wide) / 2, (size.height() - high) / 2, wide, high)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(self.rect()), picture, source)
        else:
            mark, middle = px(24), self.rect().center()
            left, top = middle.x() - mark // 2, middle.y() - mark // 2
            icons.paint(painter, left, top, self._icon, ink="text3", size=24)
        painter.setPen(color("line2"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PhotoRow(QFrame):
    """States: being looked at, taken, refused. Only a taken one counts."""

    changed = Signal()
    moved = Signal(int)
    """-1 up, 1 down."""
    removed = Signal()

    def __init__(
        self, name: str, get: Callable[[str], QPixmap | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        self.file_name = name
        self.sha256 = ""
        self.taken: TakenPhoto | None = None
        """Set for a photo that is in the store but on no record yet."""
        self.task = 0
        self.is_refused = False
        self._hidden = False
        self.form = Ui_PhotoRow()
        self.form.setupUi(self)
        theme.measure(self.form.line, (10, 10, 10, 8), 12)
        self.picture = Thumbnail(get)
        self.form.line.replaceWidget(self.form.picture, self.picture)
        self.form.picture.hide()
        self.form.line.setAlignment(self.picture, Qt.AlignmentFlag.AlignTop)
        theme.measure(self.form.column, (0, 0, 0, 0), 8)
        self.fields = {name_: self._field(name_) for name_ in ("alt", "caption", "credit")}
        self._dress()
        self._show_state()

    def _field(self, name: str) -> DesignedField[QLineEdit]:
        form = self.form
        return DesignedField(
            getattr(form, f"{name}_field"), getattr(form, f"{name}_label"), getattr(form, name)
        )

    def _dress(self) -> None:
        form = self.form
        for row in (form.row_words, form.row_acts):
            theme.measure(row, (0, 0, 0, 0), 8)
        for at in range(form.row_words.count()):
            form.row_words.setStretch(at, 1)
        theme.dress(form.state, "meta_medium", "text2")
        form.state.setTextFormat(Qt.TextFormat.PlainText)
        form.column.setStretchFactor(form.row_words, 1)
        self.up = self._button("up", "arrow-up", translate("Works", "Naikkan foto"))
        self.down = self._button("down", "arrow-down", translate("Works", "Turunkan foto"))
        self.remove = self._button("remove", "trash-2", translate("Works", "Buang foto"))
        self.up.clicked.connect(lambda _checked=False: self.moved.emit(-1))
        self.down.clicked.connect(lambda _checked=False: self.moved.emit(1))
        self.remove.clicked.connect(lambda _checked=False: self.removed.emit())
        for name in self.fields:
            getattr(form, name).textChanged.connect(self.changed)
        form.shows_face.toggled.connect(self.changed)

    def _button(self, name: str, icon: str, told: str) -> IconButton:
        made = IconButton(icon, told, box=28)
        old = getattr(self.form, name)
        self.form.row_acts.replaceWidget(old, made)
        old.hide()
        return made

    # What it holds.

    @property
    def picture_name(self) -> str:
        return self.picture.name

    @property
    def counts(self) -> bool:
        return bool(self.sha256) and not self.is_refused

    def photo(self) -> WorkPhoto:
        form = self.form
        return WorkPhoto(
            self.sha256,
            form.alt.text().strip(),
            form.caption.text().strip(),
            form.credit.text().strip(),
            form.shows_face.isChecked(),
        )

    def show_photo(self, photo: WorkPhoto, thumbnail: str, *, hidden: bool = False) -> None:
        """Show a photo of the record, or one whose words were kept."""
        self.sha256 = photo.sha256
        self._hidden = hidden
        form = self.form
        for name in self.fields:
            getattr(form, name).setText(getattr(photo, name))
        form.shows_face.setChecked(photo.shows_face)
        self.picture.show_state("" if hidden else thumbnail, "eye-off" if hidden else "hourglass")
        self._show_state()

    def accept(self, taken: TakenPhoto, credit: str, note: str = "") -> None:
        """The photo was taken in; its words can be typed."""
        self.taken = taken
        self.sha256 = taken.sha256
        if credit and not self.form.credit.text():
            self.form.credit.setText(credit)
        self.picture.show_state(taken.renditions[-1].sha256, "hourglass")
        self._show_state(note)
        self.changed.emit()

    def refuse(self, sentence: str) -> None:
        """Say why not; the others go on."""
        self.is_refused = True
        self.picture.show_state("", "octagon-alert")
        self._show_state(sentence)
        announce(self, f"{self.file_name}: {sentence}")
        self.changed.emit()

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in its order."""
        form = self.form
        words_ = [form.alt, form.caption, form.credit, form.shows_face]
        return [*words_, self.up, self.down, self.remove]

    def set_place(self, place: int, count: int) -> None:
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        cover = translate("Works", "Sampul") if place == 0 else ""
        number = translate("Works", "Foto {n}").format(n=place + 1)
        self.setAccessibleName(cover or number)
        self._place = cover or number
        if self.counts:
            self._show_state(self._note)

    _place = ""
    _note = ""

    def set_problem(self, name: str, sentence: str) -> None:
        if name in self.fields:
            self.fields[name].set_error(sentence, say=False)

    def _show_state(self, note: str = "") -> None:
        self._note = note
        form = self.form
        if self.is_refused:
            text, ink = f"{self.file_name}: {note}", "bad"
        elif not self.sha256:
            text = translate("Works", "Memeriksa {name} …").format(name=self.file_name)
            ink = "text2"
        else:
            facts = [self._place, self.file_name]
            if self.taken is not None:
                facts.append(f"{self.taken.width} x {self.taken.height}")
                facts.append(words.file_size(self.taken.size))
            facts.append(note)
            text, ink = " · ".join(fact for fact in facts if fact), "warn" if note else "text2"
        theme.dress(form.state, "meta_medium", ink)
        form.state.setText(text)
        for field in self.fields.values():
            field.label.setVisible(self.counts)
            field.control.setVisible(self.counts)
            if not self.counts:
                field.hide()
        form.shows_face.setVisible(self.counts)
        self.up.setVisible(self.counts)
        self.down.setVisible(self.counts)
