"""The right column: one item in full, and the four decisions pinned below."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.news import Triage
from pasopati_desktop.services.news import NewsDetail
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.paint import baseline, draw_text, never_raises, text_width
from pasopati_desktop.ui.panels.monitoring import labels
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.buttons import IconButton


class Section(QFrame):
    """A heading with at most one link, and lines under it; a hairline above."""

    def __init__(self, title: str, link: str = "", keys: str = "") -> None:
        super().__init__()
        self.setProperty("edge", "top")
        self._column = theme.measure(QVBoxLayout(self), (0, 10, 0, 10), 4)
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        head.addWidget(theme.dress(QLabel(title), "body_strong", "text"))
        head.addStretch(1)
        self.link = LinkButton(link, style="body_medium", underline=False)
        self.link.setVisible(bool(link))
        if keys:
            self.link.setToolTip(f"{link} ({keys})")
        head.addWidget(self.link)
        self._column.addLayout(head)
        self._lines = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 2)
        self._column.addLayout(self._lines)

    def show_lines(self, lines: list[tuple[str, str]]) -> None:
        """Show pairs of text and colour token."""
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for text, ink in lines:
            self._lines.addWidget(_text(text, "body", ink))


def _text(text: str, style: str, ink: str) -> QLabel:
    label = theme.dress(QLabel(text), style, ink)
    # Words of a feed are never read as markup.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


class DecisionButton(QPushButton):
    """A decision with its key before it; checked while it is the item's decision."""

    def __init__(self, number: int, word: str) -> None:
        super().__init__()
        self._number = str(number)
        self._word = word
        self.setCheckable(True)
        self.setAccessibleName(word)
        self.setToolTip(f"{word} ({number})")
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def _content(self) -> int:
        return text_width(self._number, "button") + px(8) + text_width(self._word, "button")

    def sizeHint(self) -> QSize:
        return QSize(self._content() + 2 * px(8), px(36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # the frame: it has no text of its own
        painter = QPainter(self)
        strong = "accentText" if self.isChecked() else "text"
        on = self.isEnabled()
        left = (self.width() - self._content()) // 2
        y = baseline(self.rect(), "button")
        ink = ("accentText" if self.isChecked() else "text3") if on else "disabled"
        draw_text(painter, left, y, self._number, style="button", ink=ink)
        left += text_width(self._number, "button") + px(8)
        draw_text(painter, left, y, self._word, style="button", ink=strong if on else "disabled")
        painter.end()


class DetailPane(QFrame):
    """Shows a `NewsDetail`, or what to do while none is chosen."""

    decided = Signal(object)
    """A `Triage`."""
    open_link = Signal()
    note_wanted = Signal()
    issue_wanted = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("edge", "left")
        theme.ground(self, "surface")
        self.setAccessibleName(translate("Monitoring", "Rincian berita"))
        self.item: NewsDetail | None = None
        self._two_rows: bool | None = None
        outer = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        hint = theme.dress(
            QLabel(translate("Monitoring", "Pilih satu berita untuk membaca rinciannya.")),
            "body",
            "text3",
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        self._stack.addWidget(hint)
        page = QWidget()
        column = theme.measure(QVBoxLayout(page), (0, 0, 0, 0), 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body())
        self._scroll.setAccessibleName(translate("Monitoring", "Isi berita"))
        column.addWidget(self._scroll, 1)
        column.addWidget(self._actions())
        self._stack.addWidget(page)

    def _body(self) -> QWidget:
        body = QWidget()
        # Wrapped labels claim the height of a narrow column as their least one; only the height for
        # the real width counts.
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = theme.measure(QVBoxLayout(body), (16, 6, 16, 16), 6)
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.back_button = IconButton("arrow-left", translate("Monitoring", "Kembali"), keys="Esc")
        self.back_button.clicked.connect(self.back)
        self.back_button.hide()
        head.addWidget(self.back_button)
        self.outlet = theme.dress(QLabel(), "meta_strong", "text2")
        self.outlet.setTextFormat(Qt.TextFormat.PlainText)
        self.when = theme.dress(QLabel(), "meta", "text3")
        self.when.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.outlet)
        head.addWidget(self.when, 1)
        self.link_button = IconButton(
            "external-link", translate("Monitoring", "Buka tautan di peramban"), keys="B", box=28
        )
        self.link_button.clicked.connect(self.open_link)
        head.addWidget(self.link_button)
        column.addLayout(head)
        self.title = _text("", "detail_title", "text")
        self.summary = _text("", "reading", "text2")
        column.addWidget(self.title)
        column.addWidget(self.summary)
        column.addSpacing(6)
        self.state = Section(translate("Monitoring", "Keputusan"))
        self.issues = Section(
            translate("Monitoring", "Isu"), translate("Monitoring", "Jadikan isu"), "I"
        )
        self.issues.link.clicked.connect(self.issue_wanted)
        self.note = Section(
            translate("Monitoring", "Catatan"), translate("Monitoring", "Tulis catatan"), "N"
        )
        self.note.link.clicked.connect(self.note_wanted)
        self.origin = Section(translate("Monitoring", "Asal"))
        for section in (self.state, self.issues, self.note, self.origin):
            column.addWidget(section)
        column.addStretch(1)
        return body

    def _actions(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("edge", "top")
        self._grid = theme.measure(QGridLayout(foot), (16, 12, 16, 12), 8)
        acts = (
            (Triage.IGNORED, translate("Monitoring", "Abaikan")),
            (Triage.WATCHED, translate("Monitoring", "Pantau")),
            (Triage.RESPOND, translate("Monitoring", "Perlu respons")),
            (Triage.CRISIS, translate("Monitoring", "Jadikan krisis")),
        )
        self.buttons: dict[Triage, QPushButton] = {}
        for number, (triage, word) in enumerate(acts, start=1):
            made = DecisionButton(number, word)
            made.clicked.connect(partial(self._decide, triage))
            self.buttons[triage] = made
        self.refusal = theme.dress(QLabel(), "meta", "text3")
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        self._foot = foot
        self.fold(two_rows=False)
        return foot

    def _decide(self, triage: Triage, _checked: bool = False) -> None:
        self.decided.emit(triage)

    def fold(self, *, two_rows: bool) -> None:
        """Arrange the four decisions in one row, or two by two where there is little width."""
        if two_rows == self._two_rows:
            return
        self._two_rows = two_rows
        for at, made in enumerate(self.buttons.values()):
            self._grid.addWidget(made, *(divmod(at, 2) if two_rows else (0, at)))
            theme.fix(made, height=36)
        self._grid.addWidget(self.refusal, 2, 0, 1, 2 if two_rows else 4)

    def set_rights(self, *, triage: bool, issues: bool) -> None:
        """Disable what the officer may not do, and say why beside it."""
        for made in self.buttons.values():
            made.setEnabled(triage)
        self.note.link.setEnabled(triage)
        self.issues.link.setEnabled(issues)
        reason = translate("Monitoring", "Peran yang dipakai tidak berhak memilah berita.")
        self.refusal.setText(reason)
        self.refusal.setVisible(not triage)

    def show_item(self, item: NewsDetail | None) -> None:
        """Show an item from its beginning; the same one again keeps the place."""
        same = item is not None and self.item is not None and item.id == self.item.id
        self.item = item
        self._stack.setCurrentIndex(0 if item is None else 1)
        if item is None:
            return
        self.outlet.setText(item.outlet or translate("Monitoring", "Tanpa media"))
        tier = labels.tier_word(item.tier) if item.source_id is not None else ""
        when = " · ".join(part for part in (tier, words.exact(item.published_at)) if part)
        self.when.setText(when)
        self.when.setToolTip(when)
        self.link_button.setEnabled(bool(item.url))
        self.title.setText(item.title)
        self.summary.setText(item.summary)
        self.summary.setVisible(bool(item.summary))
        self._show_state(item)
        self.issues.show_lines(
            [(f"{number}  {title}", "text2") for _, number, title in item.issues]
        )
        self.note.show_lines([(item.note, "text2")] if item.note else [])
        self.note.link.setText(
            translate("Monitoring", "Ubah catatan")
            if item.note
            else translate("Monitoring", "Tulis catatan")
        )
        self.note.link.updateGeometry()
        self._show_origin(item)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)

    def _show_state(self, item: NewsDetail) -> None:
        lines = [(labels.triage_word(item.triage), "text2")]
        if item.triaged_at is not None:
            who = item.triaged_by or translate("Monitoring", "Sistem")
            lines.append((f"{who} · {words.exact(item.triaged_at)}", "text3"))
        self.state.show_lines(lines)
        for triage, made in self.buttons.items():
            made.setChecked(triage is item.triage)

    def _show_origin(self, item: NewsDetail) -> None:
        source = item.source_name or translate("Monitoring", "Impor tabel atau catatan tangan")
        lines = [(source, "text2")]
        if item.author:
            lines.append((item.author, "text2"))
        if item.url:
            lines.append((item.url, "text3"))
        fetched = translate("Monitoring", "Diambil {time}")
        lines.append((fetched.format(time=words.exact(item.fetched_at)), "text3"))
        if not item.dated_by_feed:
            text = translate(
                "Monitoring", "Sumber tidak memberi waktu terbit; dipakai waktu ambil."
            )
            lines.append((text, "text3"))
        self.origin.show_lines(lines)
