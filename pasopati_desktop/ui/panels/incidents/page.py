"""The page of one incident: head, times, timeline; beside it statements, news and levels."""

from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.incidents import BY_PROGRAM
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.incident_reading import IncidentDetail, TimelineRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import clocks, theme
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.incidents import side, story
from pasopati_desktop.ui.panels.incidents.head import PageHead
from pasopati_desktop.ui.panels.incidents.key_hints import KeyHints
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.tiles import ClockTile
from pasopati_desktop.ui.widgets.timeline import TimelineView

_TILES_IN_TWO_ROWS = 860
"""Effective px of the window under which the four tiles stand two by two."""
_SIDE_BELOW = 1100
"""Effective px of the window under which the side column goes below the timeline."""


class ValueTile(QFrame):
    """A tile as high as a clock's: a name and what is known."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setProperty("card", "sunken")
        self._label = label
        column = theme.measure(QVBoxLayout(self), (12, 6, 12, 6), 2)
        column.addWidget(theme.dress(QLabel(label), "meta_medium", "text2"))
        self.value = theme.dress(QLabel(), "body_medium", "text")
        self.value.setTextFormat(Qt.TextFormat.PlainText)
        self.value.setWordWrap(True)
        column.addWidget(self.value)
        column.addStretch(1)
        theme.fix(self, min_height=60)

    def show_value(self, text: str) -> None:
        known = bool(text)
        shown = text or translate("IncidentPage", "belum diketahui")
        theme.dress(self.value, "body_medium" if known else "body", "text" if known else "text3")
        self.value.setText(shown)
        self.setAccessibleName(f"{self._label}: {shown}")


class IncidentPage(QWidget):
    """Shows; what was asked for is told by signals of its parts."""

    entry_asked = Signal()
    correction_asked = Signal(object)
    """The `TimelineRow` of the service."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._incident: IncidentDetail | None = None
        self._may_write = workspace.identity.may(Permission.REGISTER_INCIDENT)
        theme.ground(self, "canvas")
        self.head = PageHead(workspace.identity)
        self.clock = ClockTile(translate("IncidentPage", "Pernyataan awal"))
        self.tiles = {
            "occurred": ValueTile(translate("IncidentPage", "Terjadi")),
            "reported": ValueTile(translate("IncidentPage", "Dilaporkan")),
            "place": ValueTile(translate("IncidentPage", "Tempat")),
        }
        self.timeline = TimelineView()
        self.side = side.SideColumn(workspace.identity)
        inner = QWidget()
        column = theme.measure(QVBoxLayout(inner), (20, 4, 20, 16), 10)
        self._grid = theme.measure(QGridLayout(), (0, 0, 0, 0), 8)
        for tile in (self.clock, *self.tiles.values()):
            tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place_tiles(columns=4)
        if (inside := self.clock.layout()) is not None:
            cast("QVBoxLayout", inside).addStretch(1)  # its neighbours may be higher
        column.addLayout(self._grid)
        self._columns = theme.measure(QBoxLayout(QBoxLayout.Direction.LeftToRight), None, 10)
        self._columns.addWidget(self._timeline_card(), 1)
        self._columns.addWidget(self.side)
        column.addLayout(self._columns, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        outer = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        outer.addWidget(self.head)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._hints())
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.show_clock)

    def _place_tiles(self, *, columns: int) -> None:
        for at, tile in enumerate((self.clock, *self.tiles.values())):
            self._grid.addWidget(tile, at // columns, at % columns)
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    def _timeline_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "card")
        column = theme.measure(QVBoxLayout(card), (8, 8, 8, 8), 4)
        row = theme.measure(QHBoxLayout(), (8, 0, 8, 0), 8)
        title = QLabel(translate("IncidentPage", "Lini masa"))
        row.addWidget(theme.dress(title, "body_strong", "text"))
        self._entries = theme.dress(QLabel(), "meta", "text3")
        row.addWidget(self._entries)
        row.addStretch(1)
        self.correct_button = button(
            translate("IncidentPage", "Ralat …"), "quiet", dense=True, on_click=self._correct
        )
        self.entry_button = button(
            translate("IncidentPage", "Tambah catatan"),
            icon="plus",
            dense=True,
            on_click=self.entry_asked.emit,
        )
        self.entry_button.setEnabled(self._may_write)
        row.addWidget(self.correct_button)
        row.addWidget(self.entry_button)
        column.addLayout(row)
        column.addWidget(self.timeline, 1)
        self.timeline.opened.connect(lambda _row: self._correct())
        selection = self.timeline.selectionModel()
        selection.currentChanged.connect(lambda *_: self._allow_correction())
        return card

    def _hints(self) -> KeyHints:
        self.hints = KeyHints(
            (
                ("L", translate("IncidentPage", "tambah catatan")),
                ("Enter", translate("IncidentPage", "ralat catatan")),
                ("P", translate("IncidentPage", "pernyataan")),
                ("E", translate("IncidentPage", "ubah")),
                ("Esc", translate("IncidentPage", "register")),
            ),
            translate("IncidentPage", "Lini masa hanya bisa ditambah"),
        )
        return self.hints

    # Showing.

    @property
    def incident(self) -> IncidentDetail | None:
        return self._incident

    def show_incident(self, incident: IncidentDetail) -> None:
        """Show an incident, or the same one again: cursor and scroll stay where they are."""
        same = self._incident is not None and self._incident.row.id == incident.row.id
        self._incident = incident
        now = self._workspace.clock()
        self.head.show_incident(incident, now)
        draft = incident.draft
        self.tiles["occurred"].show_value(story.moment(draft.occurred_at, now))
        self.tiles["reported"].show_value(story.moment(draft.reported_at, now))
        self.tiles["place"].show_value(draft.place)
        self._show_timeline(incident, keep=same)
        self.side.show_incident(incident, now)
        self.show_clock()
        if not same:
            self._scroll.verticalScrollBar().setValue(0)

    def _show_timeline(self, incident: IncidentDetail, *, keep: bool) -> None:
        current = self.timeline.current()
        offset = self.timeline.verticalScrollBar().value()
        rows = story.rows(incident.timeline, self._workspace.clock())
        self.timeline.rows.set_rows(rows)
        told = translate("IncidentPage", "{n} catatan, hanya bisa ditambah")
        self._entries.setText(told.format(n=words.count(len(incident.timeline))))
        if keep and current is not None:
            self.timeline.select(current.id)
            self.timeline.verticalScrollBar().setValue(offset)
        elif rows:
            self.timeline.setCurrentIndex(self.timeline.rows.index(0))
        self._allow_correction()

    def show_clock(self) -> None:
        """Show the clock at this second."""
        if self._incident is None:
            return
        shown = clocks.shown(self._incident.row.clock, self._workspace.clock())
        self.clock.set_clock(
            shown.state, shown.text, rest=shown.rest, limit=shown.limit, rule=shown.rule
        )

    # Correcting.

    def _chosen(self) -> TimelineRow | None:
        """Return the entry under the cursor that a correction would be of: the newest of it."""
        row = self.timeline.current()
        if row is None or self._incident is None:
            return None
        entries = {entry.id: entry for entry in self._incident.timeline}
        found = entries.get(row.id)
        while found is not None and found.corrected_by_id is not None:
            found = entries.get(found.corrected_by_id)
        return found

    def _allow_correction(self) -> None:
        entry = self._chosen()
        by_program = entry is not None and entry.kind in BY_PROGRAM
        self.correct_button.setEnabled(self._may_write and entry is not None and not by_program)
        said = translate("IncidentPage", "Catatan yang ditulis program tidak diralat")
        self.correct_button.setToolTip(said if by_program else "")

    def _correct(self) -> None:
        entry = self._chosen()
        if entry is not None and self.correct_button.isEnabled():
            self.correction_asked.emit(entry)

    # Behaviour.

    def adapt(self, effective_width: int) -> None:
        below = effective_width < _SIDE_BELOW
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        self.side.set_beside(not below)
        self._place_tiles(columns=2 if effective_width < _TILES_IN_TWO_ROWS else 4)
        self.hints.set_note_visible(not below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        acts = {
            Qt.Key.Key_L: self.entry_button,
            Qt.Key.Key_P: self.head.statement_button,
            Qt.Key.Key_E: self.head.edit_button,
        }
        act = acts.get(Qt.Key(event.key())) if plain else None
        if act is not None:
            act.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
