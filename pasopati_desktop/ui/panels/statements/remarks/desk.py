"""Remarks on the open statement: the list beside it, marks in it, and what is done with them."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from pasopati_desktop.domain import remarks as rules
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.remarks import Mark, RemarkKind
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_checks import Check, Group, State
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import SIGNATURES, STEP_PERMISSION
from pasopati_desktop.services import remarks
from pasopati_desktop.services.remarks import OpenRemarks, RemarkRow
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.panels.statements import field_words
from pasopati_desktop.ui.panels.statements.remarks import words as remark_words
from pasopati_desktop.ui.panels.statements.remarks.column import RemarksSide
from pasopati_desktop.ui.panels.statements.remarks.dialog import RemarkDialog, ReplyDialog

NARROW = 760
"""Width of the editor at 100 % below which the list stands under the text."""
ATTEMPTS = 3
OPEN = "remarks_open"
"""The line of the checks that tells of remarks."""
_DRAWN = {
    RemarkKind.COMMENT: "comment",
    RemarkKind.SUGGESTION: "suggestion",
    RemarkKind.MARK: "mark",
}
Drawn = Sequence[tuple[str, int, int, str]]
"""Field, start, length, and a kind of `rich_marks.KINDS`."""


class Room(Protocol):
    """The panel, as far as a remark needs it."""

    @property
    def detail(self) -> StatementDetail | None: ...
    @property
    def base(self) -> int: ...
    def text(self) -> StatementContent: ...
    def chosen_passage(self) -> Mark | None: ...
    def draw_marks(self, marks: Drawn) -> None: ...
    def show_passage(self, place: Mark) -> None: ...
    def save_text(self) -> bool: ...
    def adopt_saved(self) -> None: ...
    def tell(self, notice: Notice) -> None: ...
    def tell_error(self, error: Exception) -> None: ...


class RemarksDesk(QObject):
    """`beside` is the box that holds the text; `links` the row in its head."""

    changed = Signal()
    """Something was said or closed."""

    def __init__(
        self,
        room: Room,
        window: QWidget,
        workspace: Workspace,
        beside: QBoxLayout,
        links: QBoxLayout,
    ) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._workspace = workspace
        self._beside = beside
        self._wanted: bool | None = None
        """What the officer asked for; None: shown beside the text while something is open."""
        self._statement: int | None = None
        self._is_drawn = False
        self.rows: list[RemarkRow] = []
        self.may_remark = workspace.identity.may(Permission.SAVE_DRAFT)
        self.side = RemarksSide()
        self.side.hide()
        beside.addWidget(self.side)
        self.link = LinkButton("", style="meta_strong", underline=False)
        self.link.clicked.connect(self.toggle)
        links.addWidget(self.link)
        self.side.add_requested.connect(self.add)
        self.side.chosen.connect(self._show_place)
        self.side.acted.connect(self._act)
        self.side.closed.connect(self.toggle)
        for keys, act in (
            ("Ctrl+Shift+M", self.add),
            ("Ctrl+.", lambda: self._step(1)),
            ("Ctrl+,", lambda: self._step(-1)),
        ):
            shortcut = QShortcut(QKeySequence.fromString(keys), window)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._holder = beside.parentWidget()
        if self._holder is not None:
            self._holder.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._holder and event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Beside the text where there is room, else below it."""
        if self._holder is None:
            return
        below = self._holder.width() < theme.px(NARROW)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        self.side.set_below(below)

    # Reading.

    def follow(self, detail: StatementDetail | None) -> None:
        """Show the remarks of the statement that is open."""
        if detail is None:
            self.side.hide()
            self.link.hide()
            return
        if detail.id != self._statement:
            self._statement, self._wanted = detail.id, None
            self.side.set_active(None)
        try:
            self.rows = remarks.listed(self._workspace, detail.id)
        except PasopatiError as error:
            self._room.tell_error(error)
            self.rows = []
        may_add = self.may_remark and detail.status in rules.OPEN_STATUSES
        self.side.show_rows(self.rows, detail.kind, may_add=may_add)
        self._arrange()
        self.mark()

    def _arrange(self) -> None:
        found = self.open_remarks()
        self._place()
        is_beside = self._beside.direction() is QBoxLayout.Direction.LeftToRight
        wanted = (bool(found.total) and is_beside) if self._wanted is None else self._wanted
        self.side.setVisible(wanted)
        text = translate("Statements", "Catatan ({n})").format(n=found.total)
        self.link.setText(text if found.total else translate("Statements", "Catatan"))
        self.link.setAccessibleName(remark_words.open_line(found) or self.link.text())
        self.link.setToolTip(remark_words.open_line(found))
        self.link.set_token("warn" if found.total else "accentText")
        self.link.setVisible(bool(self.rows) or self.may_remark)
        self.link.updateGeometry()

    def open_remarks(self) -> OpenRemarks:
        """Return how many remarks wait, of those that are shown."""
        kinds = [row.kind for row in self.rows if row.is_open]
        return OpenRemarks(
            kinds.count(RemarkKind.COMMENT),
            kinds.count(RemarkKind.SUGGESTION),
            kinds.count(RemarkKind.MARK),
        )

    def among(self, found: Sequence[Check]) -> list[Check]:
        """Return the lines of the checks with one for what is still open: worth a look, no more."""
        told = remark_words.open_line(self.open_remarks())
        if not told:
            return list(found)
        own = Check(OPEN, State.LOOK, "", (("what", told),), Group.WORDS)
        before = [check for check in found if check.state is State.MISSING]
        return [*before, own, *found[len(before) :]]

    def jump(self, check: Check) -> None:
        """Lead from that line to the first remark."""
        if check.code == OPEN:
            self._step(1)

    def mark(self, active: int | None = None) -> None:
        """Draw the passages of the open remarks where they stand in the text on the screen."""
        if self._room.detail is None:
            return
        if not self.rows:
            if self._is_drawn:
                self._room.draw_marks(())
            self._is_drawn = False
            return
        content = self._room.text()
        words: dict[str, str] = {}
        drawn: list[tuple[str, int, int, str]] = []
        for row in self.rows:
            field = row.mark.field
            if field == rules.WHOLE or not (row.is_open or row.id == active):
                continue
            if field not in words:
                words[field] = rules.field_words(content, field)
            place = rules.find(words[field], row.place or row.mark)
            if place is not None:
                kind = "active" if row.id == active else _DRAWN[row.kind]
                drawn.append((field, place.start, place.length, kind))
        self._room.draw_marks(drawn)
        self._is_drawn = bool(drawn)

    def _show_place(self, row: RemarkRow) -> None:
        self.mark(row.id)
        if row.mark.field == rules.WHOLE:
            return
        words = rules.field_words(self._room.text(), row.mark.field)
        place = rules.find(words, row.place or row.mark)
        self._room.show_passage(place or Mark(row.mark.field, 0, 0, ""))

    def toggle(self) -> None:
        """Fold the list away, or show it."""
        self._wanted = not self.side.isVisibleTo(self._holder or self._window)
        self._arrange()

    def _step(self, by: int) -> None:
        if self.rows:
            self._wanted = True
            self._arrange()
            self.side.step(by)

    # Saying.

    def add(self) -> None:
        """Comment on what is chosen, or on the whole where nothing is."""
        detail = self._room.detail
        if detail is None or not self.may_remark or not self._room.save_text():
            return
        place = self._room.chosen_passage()
        field = field_words.field_label(detail.kind, place.field if place else rules.WHOLE)
        draft = None
        for _ in range(ATTEMPTS):  # what was typed stays on the screen if it could not be kept
            draft = RemarkDialog.ask(place, field, self._signs(), self._window, draft)
            if draft is None:
                return
            if self._do(remarks.remark, detail.id, draft):
                break
        self._wanted = True
        self._arrange()

    def _signs(self) -> bool:
        """Tell whether this officer may give a signature of any kind."""
        return any(self._workspace.identity.may(STEP_PERMISSION[step]) for step in SIGNATURES)

    def _act(self, act: str, row: RemarkRow) -> None:
        match act:
            case "reply":
                self._reply(row)
            case "accept":
                self._accept(row)
            case "resolve":
                self._do(remarks.resolve, row.id)
            case "reject":
                self._do(remarks.reject, row.id)
            case "reopen":
                self._do(remarks.reopen, row.id)

    def _reply(self, row: RemarkRow) -> None:
        body = ""
        for _ in range(ATTEMPTS):
            said = ReplyDialog.ask(row, self._window, body)
            if said is None:
                return
            body = said
            if self._do(remarks.reply, row.id, said):
                return

    def _accept(self, row: RemarkRow) -> None:
        """Keep what was typed, then put the words in as a version of its own."""
        room = self._room
        if not room.save_text():
            return
        try:
            saved = remarks.accept(self._workspace, row.id, room.text(), base_version=room.base)
        except PasopatiError as error:
            room.tell_error(error)
            self.follow(room.detail)
            return
        room.adopt_saved()
        text = translate("Statements", "Usul {who} masuk naskah sebagai versi {n}.")
        rest = translate("Statements", "{who} kini ikut penyusun, jadi tidak memeriksa naskah ini.")
        who = row.author
        room.tell(messages.good(text.format(who=who, n=saved.number), rest.format(who=who)))

    def _do(self, act: Callable[..., object], *told: object) -> bool:
        """Call a service, and read again; tell whether it was done."""
        try:
            act(self._workspace, *told)
        except PasopatiError as error:
            self._room.tell_error(error)
            return False
        finally:
            self.follow(self._room.detail)
            self.changed.emit()
        return True

    def commands(self) -> list[Command]:
        """Return what Ctrl+K offers."""
        add = translate("Statements", "Beri catatan pada naskah")
        words = translate("Statements", "komentar usul saran")
        fold = translate("Statements", "Tampilkan atau lipat catatan")
        found = [Command("statements.remarks", fold, self.toggle, "message-square-text")]
        if self.may_remark:
            icon = "message-square-text"
            found.append(Command("statements.remark", add, self.add, icon, "Ctrl+Shift+M", words))
        return found
