"""What an officer does to items, marked or under the cursor: decide, undo, note, make an issue."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.issues import IssueDraft
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import guideline, issues, news
from pasopati_desktop.services.news import MAX_MARKED, Before
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import good, warn
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.panels.monitoring import labels
from pasopati_desktop.ui.panels.monitoring.detail import DetailPane
from pasopati_desktop.ui.panels.monitoring.dialogs import IssueDialog, TextDialog
from pasopati_desktop.ui.panels.monitoring.stream import StreamColumn
from pasopati_desktop.ui.panels.monitoring.toast import Toast

if TYPE_CHECKING:
    from pasopati_desktop.ui.panels.monitoring.panel import MonitoringPanel

_KEPT_UNDO = 50


class Acts(QObject):
    """The panel's verbs and their keys."""

    def __init__(
        self,
        panel: "MonitoringPanel",
        workspace: Workspace,
        stream: StreamColumn,
        detail: DetailPane,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._workspace = workspace
        self._stream = stream
        self._detail = detail
        self._done: list[tuple[Before, ...]] = []
        self.toast = Toast(stream.list, self.undo)
        detail.decided.connect(self.decide)
        detail.note_wanted.connect(self.write_note)
        detail.issue_wanted.connect(self.make_issue)
        detail.open_link.connect(panel.open_link)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Act on a single key; text fields never let one through."""
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        act = self._keys().get(event.text().upper()) if plain and event.text() else None
        if act is None:
            return False
        act()
        event.accept()
        return True

    def _keys(self) -> dict[str, Callable[[], object]]:
        return {
            "1": lambda: self.decide(Triage.IGNORED),
            "2": lambda: self.decide(Triage.WATCHED),
            "3": lambda: self.decide(Triage.RESPOND),
            "4": lambda: self.decide(Triage.CRISIS),
            "U": self.undo,
            "B": self._panel.open_link,
            "F": self._panel.focus_filter,
            "I": self.make_issue,
            "N": self.write_note,
        }

    def commands(self) -> Sequence[Command]:
        return (
            Command(
                "monitoring.issue",
                translate("Monitoring", "Jadikan isu"),
                self.make_issue,
                "trending-up",
                "I",
            ),
        )

    def chosen(self) -> list[int]:
        """Return the ids of the marked items, or of the one under the cursor.

        More than can be handled at once are refused, not cut.
        """
        if self._stream.marked_count() > MAX_MARKED:
            limit = words.count(MAX_MARKED)
            self._panel.notice.emit(warn(messages.text("input.too_many", limit=limit)))
            return []
        return [card.id for card in self._stream.marked(MAX_MARKED)]

    def decide(self, decision: Triage) -> None:
        """Mark the chosen items; `Jadikan krisis` opens the incident editor instead."""
        if not self._workspace.identity.may(Permission.TRIAGE):
            self._detail.show_item(self._detail.item)
            return
        items = self.chosen()
        if not items:
            return
        if decision is Triage.CRISIS:
            self._detail.show_item(self._detail.item)
            self._panel.navigate.emit("incidents", {"from_items": items})
            return
        reason = ""
        if decision is Triage.RESPOND:
            asked = TextDialog.ask_reason(len(items), self._panel)
            if asked is None:
                self._detail.show_item(self._detail.item)
                return
            reason = asked
        try:
            before = news.triage(self._workspace, items, decision, reason)
        except PasopatiError as error:
            self._tell(error)
            return
        self._remember(before)
        self.toast.say(labels.triage_done(decision, len(items)))
        self._move_on(items, decision)

    def _move_on(self, items: list[int], decision: Triage) -> None:
        rows = self._stream.rows
        if rows is not None and rows.leaves(decision):
            self._stream.drop(items)
        else:
            at = self._stream.list.currentIndex().row()
            for item_id in items[:60]:
                self._stream.model.refresh_row(rows.position(item_id) if rows else at)
            self._stream.step()
        self._panel.read_now()

    def _remember(self, before: tuple[Before, ...]) -> None:
        self._done.append(before)
        del self._done[:-_KEPT_UNDO]

    def undo(self) -> None:
        """Take back the last decision of this officer in this session."""
        if not self._done:
            self._panel.notice.emit(
                messages.info(translate("Monitoring", "Tidak ada yang dapat diurungkan."))
            )
            return
        before = self._done.pop()
        try:
            news.undo(self._workspace, before)
        except PasopatiError as error:
            self._tell(error)
            return
        self.toast.hide()
        text = translate("Monitoring", "Keputusan atas {n} berita diurungkan.")
        announce(self._stream.list, text.format(n=words.count(len(before))))
        self._panel.refresh()

    def write_note(self) -> None:
        """Change the note of the item under the cursor."""
        self._panel.read_now()
        item = self._detail.item
        if item is None or not self._workspace.identity.may(Permission.TRIAGE):
            return
        note = TextDialog.ask_note(item.note, self._panel)
        if note is None or note == item.note:
            return
        try:
            news.set_note(self._workspace, item.id, note, item.version)
        except PasopatiError as error:
            self._tell(error)
        self._panel.read_now()

    def make_issue(self) -> None:
        """Make an issue of the chosen items, or add them to a running one."""
        if not self._workspace.identity.may(Permission.MANAGE_ISSUES):
            return
        items = self.chosen()
        if not items:
            return
        self._panel.read_now()
        item = self._detail.item
        draft = IssueDraft(item.title if item else "", "")
        running = issues.running(self._workspace)
        categories = guideline.categories(self._workspace).value
        choice = IssueDialog.ask(categories, running, draft, len(items), self._panel)
        if choice is None:
            return
        try:
            if choice.issue_id is None:
                issue_id = issues.open_issue(self._workspace, choice.draft, items)
            else:
                issue_id = choice.issue_id
                issues.add_items(self._workspace, issue_id, items)
            number = issues.get(self._workspace, issue_id).number
        except PasopatiError as error:
            self._tell(error)
            return
        text = translate("Monitoring", "{n} berita masuk isu {number}.")
        self._panel.notice.emit(good(text.format(n=words.count(len(items)), number=number)))
        self._panel.refresh()

    def edit_issue(self, issue_id: int) -> None:
        """Change title, category, summary or status of an issue."""
        if not self._workspace.identity.may(Permission.MANAGE_ISSUES):
            return
        try:
            row = issues.get(self._workspace, issue_id)
            categories = guideline.categories(self._workspace).value
            draft = IssueDialog.ask_edit(categories, row, self._panel)
            if draft is not None:
                issues.edit(self._workspace, issue_id, draft, row.version)
        except PasopatiError as error:
            self._tell(error)
        self._panel.refresh()

    def _tell(self, error: PasopatiError) -> None:
        self._panel.notice.emit(messages.explain(error))
        self._panel.refresh()
