"""Beside the timeline: statements with their status, linked news, what is told, levels."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.incident_reading import (
    IncidentDetail,
    LevelRow,
    LinkedItem,
    LinkedStatement,
)
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import paint, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.incidents import labels
from pasopati_desktop.ui.panels.statements.labels import kind_label
from pasopati_desktop.ui.widgets.buttons import IconButton
from pasopati_desktop.ui.widgets.chips import Badge
from pasopati_desktop.ui.widgets.section_card import SectionCard
from pasopati_desktop.ui.widgets.work_row import WorkLine, WorkRow

WIDTH = 360
_SHOWN = 5


class SideColumn(QWidget):
    """Cards; what a row opens is told by signals."""

    statement_opened = Signal(int)
    item_opened = Signal(object)
    """Id of a news item: too large for Qt's own int."""
    unlink_asked = Signal(object)
    """A `LinkedItem`."""

    def __init__(self, who: Identity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_unlink = who.may(Permission.REGISTER_INCIDENT)
        self._all_news = False
        self._shown: IncidentDetail | None = None
        self._now: datetime | None = None
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 10)
        self.about = SectionCard(translate("IncidentPage", "Keterangan"))
        self.statements = SectionCard(translate("IncidentPage", "Pernyataan"))
        self.news = SectionCard(translate("IncidentPage", "Berita terkait"))
        self._more = self.news.add_link("", self._toggle_news)
        self.levels = SectionCard(translate("IncidentPage", "Riwayat tingkat"))
        for card in (self.statements, self.news, self.about, self.levels):
            column.addWidget(card)
        column.addStretch(1)
        self.set_beside(True)

    def set_beside(self, beside: bool) -> None:
        """Be a column beside the timeline, or as wide as the page below it."""
        if beside:
            theme.fix(self, min_width=WIDTH, max_width=WIDTH)
        else:
            theme.fix(self, min_width=0, max_width=4000)

    def show_incident(self, incident: IncidentDetail, now: datetime) -> None:
        if self._shown is None or self._shown.row.id != incident.row.id:
            self._all_news = False
        self._shown, self._now = incident, now
        self._show_about(incident)
        self._show_statements(incident, now)
        self._show_news(incident, now)
        self._show_levels(incident, now)

    def _show_about(self, incident: IncidentDetail) -> None:
        draft = incident.draft
        parts = []
        if draft.subtype:
            parts.append(_pair(translate("IncidentPage", "Jenis"), draft.subtype.capitalize()))
        if draft.source:
            parts.append(_pair(translate("IncidentPage", "Sumber"), draft.source))
        if draft.description:
            parts.append(_text(draft.description))
        self.about.set_rows([_stack(parts)] if parts else [])
        self.about.setVisible(bool(parts))

    def _show_statements(self, incident: IncidentDetail, now: datetime) -> None:
        rows = [self._statement_row(item, now) for item in reversed(incident.statements)]
        self.statements.set_count(words.count(len(rows)) if rows else "")
        empty = translate("IncidentPage", "Belum ada naskah. Tombol P memulai pernyataan awal.")
        self.statements.set_rows(rows or [_stack([_text(empty, "text3")])])

    def _statement_row(self, item: LinkedStatement, now: datetime) -> WorkRow:
        when = words.table_time(item.changed_at, now)
        version = translate("IncidentPage", "versi {n}").format(n=item.version_number)
        status = labels.statement_status(item.status)
        parts = [kind_label(item.kind), status, item.number or version, when]
        line = WorkLine(
            f"statement/{item.id}",
            item.title,
            " · ".join(parts),
            status=item.status.value.lower(),
        )
        row = WorkRow(line)
        row.clicked.connect(lambda _checked=False: self.statement_opened.emit(item.id))
        row.moved.connect(lambda by: _move_focus(row, by))
        return row

    def _show_news(self, incident: IncidentDetail, now: datetime) -> None:
        items = incident.items if self._all_news else incident.items[:_SHOWN]
        self.news.set_count(words.count(len(incident.items)) if incident.items else "")
        rest = len(incident.items) - len(items)
        more = translate("IncidentPage", "Tampilkan {n} lagi").format(n=words.count(rest))
        fewer = translate("IncidentPage", "Ringkas")
        self._more.setText(more if rest else fewer)
        self._more.setAccessibleName(self._more.text())
        self._more.updateGeometry()
        self._more.setVisible(bool(rest) or self._all_news)
        empty = translate("IncidentPage", "Belum ada berita. Tautkan dari Pemantauan.")
        rows: list[QWidget] = [self._news_row(item, now) for item in items]
        self.news.set_rows(rows or [_stack([_text(empty, "text3")])])

    def _news_row(self, item: LinkedItem, now: datetime) -> WorkRow:
        when = words.table_time(item.published_at, now)
        row = WorkRow(WorkLine(f"news/{item.id}", item.title, f"{item.outlet} · {when}"))
        row.clicked.connect(lambda _checked=False: self.item_opened.emit(item.id))
        row.moved.connect(lambda by: _move_focus(row, by))
        if self._may_unlink:
            name = translate("IncidentPage", "Lepas berita {outlet}").format(outlet=item.outlet)
            tool = IconButton("x", name, size=14, box=28)
            row.add_tool(tool, lambda: self.unlink_asked.emit(item))
        return row

    def _toggle_news(self) -> None:
        self._all_news = not self._all_news
        if self._shown is not None and self._now is not None:
            self._show_news(self._shown, self._now)

    def _show_levels(self, incident: IncidentDetail, now: datetime) -> None:
        rows = [_level_row(item, now) for item in reversed(incident.levels)]
        self.levels.set_rows(rows)


def _move_focus(row: QWidget, by: int) -> None:
    card = row.parentWidget()
    rows = card.findChildren(WorkRow) if card is not None else []
    at = next((n for n, other in enumerate(rows) if other is row), 0) + by
    if 0 <= at < len(rows):
        rows[at].setFocus(Qt.FocusReason.TabFocusReason)


def _text(text: str, ink: str = "text2") -> QLabel:
    label = theme.dress(QLabel(text), "body" if ink == "text2" else "meta", ink)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    return label


def _pair(name: str, value: str) -> QWidget:
    holder = QWidget()
    row = theme.measure(QHBoxLayout(holder), (0, 0, 0, 0), 8)
    label = theme.dress(QLabel(name), "meta", "text3")
    theme.fix(label, width=56)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(_text(value), 1)
    return holder


def _stack(parts: list[QWidget]) -> QWidget:
    holder = QWidget()
    column = theme.measure(QVBoxLayout(holder), (16, 8, 16, 10), 6)
    for part in parts:
        column.addWidget(part)
    return holder


def _level_row(item: LevelRow, now: datetime) -> QWidget:
    """The level, when and by whom, the reason, and the score it was judged by."""
    holder = QWidget()
    column = theme.measure(QVBoxLayout(holder), (16, 8, 16, 8), 4)
    head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
    head.addWidget(Badge(int(item.new)))
    who = item.changed_by or translate("IncidentPage", "program")
    when = words.table_time(item.changed_at, now)
    if item.changed_at.date() != now.date():
        when = f"{when}, {words.clock(item.changed_at)}"
    head.addWidget(theme.dress(QLabel(f"{who} · {when}"), "meta", "text3"), 1)
    column.addLayout(head)
    reason = item.reason
    if item.assessment is not None:
        total = sum(item.assessment.scores.values())
        score = translate("IncidentPage", "skor {n} dari 18").format(n=total)
        reason = f"{reason} · {score}"
    column.addWidget(_text(reason))
    level = paint.level_word(int(item.new))
    holder.setAccessibleName(f"{level}, {who}, {when}, {reason}")
    return holder
