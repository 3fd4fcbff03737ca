"""One work beside the grid: cover, consent, facts, what keeps it from the public, acts below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.consent import Badge, Channel
from pasopati_desktop.domain.works import MIN_ALT_CHARS, PUBLIC_STATUSES
from pasopati_desktop.services.figure_consents import Affected
from pasopati_desktop.services.work_reading import RemovalRow, WorkDetail
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import icons, messages, paint, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.panels.works import labels
from pasopati_desktop.ui.panels.works.action_row import ActionRow
from pasopati_desktop.ui.panels.works.consent_card import ConsentCard
from pasopati_desktop.ui.panels.works.icon_label import IconLabel
from pasopati_desktop.ui.panels.works.shelf import PictureShelf
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.widgets.chips import StatusChip

COVER = (340, 190)
"""px at 100 %."""
WITHOUT = 88
"""Height where there is no picture to show, px at 100 %."""


class Cover(QWidget):
    """The first photo, cropped from the centre; without consent it is not painted at all."""

    def __init__(self, shelf: PictureShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._name = ""
        self._hidden = False
        self._room = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        shelf.arrived.connect(self.update)

    def show_picture(self, name: str, told: str, *, hidden: bool) -> None:
        self._name, self._hidden = ("" if hidden else name), hidden
        self.setAccessibleName(translate("Works", "Gambar disembunyikan") if hidden else told)
        self.setToolTip("" if hidden else told)
        self.updateGeometry()
        self.update()

    def set_room(self, height: int) -> None:
        """Leave at least 60 % of a pane of `height` px to the words."""
        if height != self._room:
            self._room = height
            self.updateGeometry()

    def theme_changed(self) -> None:
        self._shelf.forget()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wanted = px(COVER[1] if self._name else WITHOUT)
        return QSize(px(COVER[0]), min(wanted, max(px(WITHOUT), self._room * 2 // 5)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        picture = self._shelf.get(self._name)
        if picture is None:
            self._paint_without(painter)
        else:
            size = picture.size()
            scale = max(self.width() / size.width(), self.height() / size.height())
            wide, high = self.width() / scale, self.height() / scale
            source = QRectF((size.width() - wide) / 2, (size.height() - high) / 2, wide, high)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(self.rect()), picture, source)
        painter.end()

    def _paint_without(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), color("sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("line"))
        if self._hidden:
            text, icon = translate("Works", "Gambar disembunyikan"), "eye-off"
        elif not self._name:
            text, icon = translate("Works", "Belum ada foto"), "image"
        elif self._shelf.is_broken(self._name):
            text, icon = translate("Works", "Berkas gambar rusak atau hilang"), "octagon-alert"
        else:
            return
        middle = self.rect().center()
        mark = px(24)
        icons.paint(painter, middle.x() - mark // 2, middle.y() - mark, icon, ink="text3", size=24)
        wide = paint.text_width(text, "meta")
        below = QRect(middle.x() - wide // 2, middle.y() + px(6), wide, px(16))
        paint.draw_centred(painter, below, text, style="meta", ink="text2")


def label(text: str = "", style: str = "body", ink: str = "text", *, wrap: bool = True) -> QLabel:
    made = theme.dress(QLabel(text), style, ink)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    # A title that begins in Arabic stands at the left like all the others.
    made.setAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    )
    return made


class FactRows(QWidget):
    """Name and value in two columns; an icon may stand before a value."""

    def __init__(self, name_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_width = name_width
        self._grid = theme.measure(QGridLayout(self), (0, 0, 0, 0), 6)
        self._grid.setColumnStretch(1, 1)
        self._cells: list[QWidget] = []

    def set_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show (name, value, kind): kind is blank, `good`, `bad` or `face`."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for at, (name, value, kind) in enumerate(rows):
            head = theme.fix(label(name, "meta", "text3"), width=self._name_width)
            self._grid.addWidget(head, at, 0, Qt.AlignmentFlag.AlignTop)
            cell = _marked(value, kind)
            self._grid.addWidget(cell, at, 1)
            self._cells += [head, cell]


_MARKS = {
    "good": ("circle-check", "good"),
    "bad": ("octagon-alert", "bad"),
    "face": ("scan-face", "text2"),
}


def _marked(value: str, kind: str) -> QWidget:
    if not kind:
        return label(value)
    icon, ink = _MARKS[kind]
    holder = QWidget()
    row = theme.measure(QHBoxLayout(holder), (0, 0, 0, 0), 6)
    row.addWidget(IconLabel(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(value, "body", "text" if kind == "face" else ink), 1)
    return holder


class ReasonCard(QFrame):
    """What has to be done, one line each; hidden while there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "warn")
        column = theme.measure(QVBoxLayout(self), (12, 10, 12, 10), 6)
        self.head = label("", "body_strong")
        column.addWidget(self.head)
        self._lines = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 4)
        column.addLayout(self._lines)
        self._shown: list[QWidget] = []
        self.reasons: tuple[str, ...] = ()

    def set_reasons(self, head: str, reasons: Sequence[str]) -> None:
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.reasons = tuple(reasons)
        self.head.setText(head)
        self._shown = [label(f"•  {reason}", "body") for reason in reasons]
        for line in self._shown:
            self._lines.addWidget(line)
        self.setVisible(bool(reasons))
        self.setAccessibleName(f"{head}: {'; '.join(reasons)}")


class RemovalCard(QFrame):
    """Channels and statements that still show who withdrew, each with what cleans it."""

    cleaned = Signal(int)
    statement_opened = Signal(int)
    build_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bad")
        column = theme.measure(QVBoxLayout(self), (12, 10, 12, 10), 6)
        column.addWidget(label(translate("Works", "Belum dibersihkan"), "body_strong"))
        self._lines = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 4)
        column.addLayout(self._lines)
        self._shown: list[QWidget] = []

    def set_removals(
        self,
        rows: Sequence[RemovalRow],
        statements: Sequence[Affected] = (),
        *,
        may_clean: bool,
    ) -> None:
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        open_rows = [row for row in rows if row.done_at is None]
        self._shown = [self._line(row, may_clean=may_clean) for row in open_rows]
        self._shown += [self._statement(item) for item in statements]
        for line in self._shown:
            self._lines.addWidget(line)
        self.setVisible(bool(self._shown))

    def _statement(self, item: Affected) -> QWidget:
        """A text that shows the maker is corrected or withdrawn where it stands."""
        text = translate("Works", "naskah {number}").format(number=item.label)
        link = LinkButton(translate("Works", "Buka naskah"), style="meta_strong")
        link.setAccessibleName(translate("Works", "Buka naskah {number}").format(number=item.label))
        opened = item.statement_id
        link.clicked.connect(lambda _checked=False: self.statement_opened.emit(opened))
        holder = QWidget()
        line = theme.measure(QHBoxLayout(holder), (0, 0, 0, 0), 8)
        line.addWidget(label(text), 1)
        line.addWidget(link)
        return holder

    def _line(self, row: RemovalRow, *, may_clean: bool) -> QWidget:
        holder = QWidget()
        line = theme.measure(QHBoxLayout(holder), (0, 0, 0, 0), 8)
        line.addWidget(label(labels.channel_word(row.channel)), 1)
        if row.channel is Channel.SITE:
            link = LinkButton(translate("Works", "Bangun galeri"), style="meta_strong")
            link.clicked.connect(lambda _checked=False: self.build_requested.emit())
        else:
            link = LinkButton(translate("Works", "Sudah dibersihkan"), style="meta_strong")
            link.clicked.connect(lambda _checked=False, id_=row.id: self.cleaned.emit(id_))
        link.setEnabled(may_clean)
        line.addWidget(link)
        return holder


class WorkDetailPane(QFrame):
    """340 wide. Shows; what the acts do is the panel's."""

    def __init__(self, shelf: PictureShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("edge", "left")
        theme.ground(self, "surface")
        column = theme.measure(QVBoxLayout(self), (1, 0, 0, 0), 0)
        inner = QWidget()
        inside = theme.measure(QVBoxLayout(inner), (0, 0, 0, 0), 0)
        self.cover = Cover(shelf)
        inside.addWidget(self.cover)
        body = theme.measure(QVBoxLayout(), (16, 12, 16, 16), 12)
        inside.addLayout(body)
        head = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 2)
        self.title = label("", "detail_title")
        head.addWidget(self.title)
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.code = label("", "meta", "text3", wrap=False)
        self.status = StatusChip("draft", "")
        line.addWidget(self.code)
        line.addStretch(1)
        line.addWidget(self.status)
        head.addLayout(line)
        body.addLayout(head)
        self.reasons = ReasonCard()
        self.removals = RemovalCard()
        self.consent = ConsentCard()
        self.facts = FactRows(96)
        for part in (self.removals, self.reasons, self.consent, self.facts):
            body.addWidget(part)
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        column.addWidget(self._scroll, 1)
        self.acts = ActionRow()
        column.addWidget(self.acts)
        self.shown: WorkDetail | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cover.set_room(self.height() - self.acts.sizeHint().height())

    def show_work(self, detail: WorkDetail, may: Callable[[str], bool]) -> None:
        """`may` tells whether the officer has a permission, by its value."""
        same = self.shown is not None and self.shown.row.id == detail.row.id
        self.shown = detail
        row, draft = detail.row, detail.draft
        cover = detail.photos[0].at_least(COVER[0]) if detail.photos else ""
        told = draft.photos[0].alt if draft.photos else ""
        self.cover.show_picture(cover, told, hidden=detail.is_hidden)
        self.title.setText(row.title)
        self.code.setText(row.code)
        self.status.set_status(*labels.shown_status(row))
        self.removals.set_removals(detail.removals, detail.statements, may_clean=may("write_work"))
        reasons = [] if row.is_withdrawn else [messages.text(c) for c in detail.blocks.values()]
        is_out = row.status in PUBLIC_STATUSES
        self.reasons.set_reasons(
            translate("Works", "Tidak tampil di galeri")
            if is_out
            else translate("Works", "Sebelum dapat terbit"),
            list(dict.fromkeys(reasons)),
        )
        self.consent.show_consent(detail)
        self.facts.set_rows(_facts(detail))
        self.acts.show_work(detail, may)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)


def _facts(detail: WorkDetail) -> list[tuple[str, str, str]]:
    row, draft = detail.row, detail.draft
    price = translate("Works", "hubungi") if draft.price is None else words.rupiah(draft.price)
    parts = [price]
    if draft.stock is not None:
        parts.append(translate("Works", "tersedia {n}").format(n=words.count(draft.stock)))
    if draft.order_days is not None:
        parts.append(translate("Works", "pesanan {n} hari").format(n=words.count(draft.order_days)))
    faces = sum(photo.shows_face for photo in draft.photos)
    photos = translate("Works", "{n} foto").format(n=len(draft.photos))
    if faces:
        photos += ", " + translate("Works", "{n} memperlihatkan wajah").format(n=faces)
    found = [
        (translate("Works", "Kategori"), row.category_label, ""),
        (translate("Works", "Pembuat"), _joined(", ", row.maker, draft.programme), ""),
        (translate("Works", "Bahan, teknik"), _joined(", ", draft.material, draft.technique), ""),
        (translate("Works", "Ukuran"), draft.dimensions, ""),
        (translate("Works", "Tahun"), str(draft.year or ""), ""),
        (translate("Works", "Harga"), " · ".join(parts), ""),
        (translate("Works", "Foto"), photos, "face" if faces else ""),
    ]
    if draft.photos:
        whole = all(len(photo.alt.strip()) >= MIN_ALT_CHARS for photo in draft.photos)
        word = translate("Works", "lengkap") if whole else translate("Works", "belum lengkap")
        alt = (translate("Works", "Teks alternatif"), word, "good" if whole else "bad")
        found.append(alt)
    if row.status in PUBLIC_STATUSES and row.badge is not Badge.WITHDRAWN:
        shown = translate("Works", "tampil") if detail.in_gallery else translate("Works", "belum")
        found.append((translate("Works", "Galeri"), shown, "good" if detail.in_gallery else ""))
    if detail.other_works:
        others = ", ".join(labels.short_code(code) for code in detail.other_works[:4])
        found.append((translate("Works", "Karya lain"), others, ""))
    return [fact for fact in found if fact[1]]


def _joined(separator: str, *parts: str) -> str:
    return separator.join(part for part in parts if part.strip())
