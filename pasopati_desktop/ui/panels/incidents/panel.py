"""The room *Insiden*: the register, and the page of one incident."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.incidents import IncidentStatus
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import incident_reading, incidents
from pasopati_desktop.services.incident_reading import IncidentDetail, LinkedItem, TimelineRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command, Panel
from pasopati_desktop.ui.panels.incidents.editor import IncidentEditor
from pasopati_desktop.ui.panels.incidents.entry_editor import EntryEditor
from pasopati_desktop.ui.panels.incidents.level_dialog import LevelDialog, StatusDialog
from pasopati_desktop.ui.panels.incidents.page import IncidentPage
from pasopati_desktop.ui.panels.incidents.register import Register
from pasopati_desktop.ui.tasks import TaskRunner


class IncidentsPanel(Panel):
    """Wiring: what the two pages ask for is done here, by one service each."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.INCIDENTS, Topic.STATEMENTS, Topic.GUIDELINE, Topic.PEOPLE}
    )
    help_topic: ClassVar[str] = "insiden"

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        drafts: DraftKeeper | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._drafts = drafts
        self.register = Register(workspace)
        self.page = IncidentPage(workspace)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.register)
        self._stack.addWidget(self.page)
        theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0).addWidget(self._stack)
        self._wire()
        self.register.refresh()

    def _wire(self) -> None:
        self.register.opened.connect(self.open_incident)
        self.register.new_asked.connect(self.register_incident)
        page, head, side = self.page, self.page.head, self.page.side
        head.back_asked.connect(self.show_register)
        head.edit_asked.connect(self.edit_incident)
        head.level_asked.connect(self.change_level)
        head.statement_asked.connect(self._write_statement)
        head.status_asked.connect(self.change_status)
        page.entry_asked.connect(self.add_entry)
        page.correction_asked.connect(self.correct_entry)
        side.statement_opened.connect(lambda number: self.navigate.emit("statements", number))
        side.item_opened.connect(lambda number: self.navigate.emit("monitoring", number))
        side.unlink_asked.connect(self.unlink)

    # Verbs of the window.

    def refresh(self) -> None:
        self.register.refresh()
        if self._is_page() and self._current() is not None:
            self._show(self._current_id())

    def new_record(self) -> None:
        self.register_incident()

    def show_record(self, record_id: object) -> None:
        """Open an incident by id, or begin one.

        `{"from_items": [ids]}` begins one from news; `{"new": True}` an empty one;
        `{"draft": key}` takes up what was typed and not saved.
        """
        if isinstance(record_id, dict):
            self._begin(record_id)
        elif isinstance(record_id, int):
            self.open_incident(record_id)

    def _begin(self, wanted: dict[str, object]) -> None:
        kept = wanted.get("draft")
        if isinstance(kept, str):
            self._take_up(kept)
            return
        items = wanted.get("from_items")
        self.register_incident(list(items) if isinstance(items, Sequence) else ())

    def _take_up(self, key: str) -> None:
        """Open the dialog that a draft was typed in; it offers or restores the text itself."""
        _, number, *part = key.split("/")
        if number == "new":
            self.register_incident(restored=True)
        elif number.isdigit() and self.open_incident(int(number)):
            acts = {"entry": self.add_entry, "level": self.change_level}
            if not part:
                self.edit_incident(restored=True)
            elif part[0] in acts:
                acts[part[0]]()
            elif part[0] in set(IncidentStatus):
                self.change_status(IncidentStatus(part[0]))

    def focus_filter(self) -> None:
        self.show_register()
        self.register.focus_filter()

    def close_topmost(self) -> bool:
        if not self._is_page():
            return False
        self.show_register()
        return True

    def panes(self) -> Sequence[QWidget]:
        if self._is_page():
            return (self.page.timeline, self.page.head.statement_button)
        first = self.register.first_pane()
        rest = (self.register.filters.search, self.register.tabs)
        return (first, *(pane for pane in rest if pane is not first))

    def commands(self) -> Sequence[Command]:
        tr = translate
        found = []
        if self._workspace.identity.may(Permission.REGISTER_INCIDENT):
            found.append(
                Command(
                    "incidents.new",
                    tr("Incidents", "Insiden baru"),
                    self.register_incident,
                    "siren",
                    "Ctrl+N",
                )
            )
            if self._is_page():
                found += [
                    Command(
                        "incidents.entry",
                        tr("Incidents", "Tambah catatan lini masa"),
                        self.add_entry,
                        "plus",
                        "L",
                    ),
                    Command(
                        "incidents.level",
                        tr("Incidents", "Ubah tingkat insiden"),
                        self.change_level,
                        "triangle-alert",
                    ),
                ]
        return found

    def adapt(self, effective_width: int) -> None:
        self.register.adapt(effective_width)
        self.page.adapt(effective_width)

    # Going from one page to the other.

    def _is_page(self) -> bool:
        return self._stack.currentWidget() is self.page

    def _current(self) -> IncidentDetail | None:
        return self.page.incident

    def _current_id(self) -> int:
        found = self.page.incident
        return found.row.id if found is not None else 0

    def show_register(self) -> None:
        """Go back to the list; its cursor stands on the incident that was open."""
        if self._is_page():
            self._stack.setCurrentWidget(self.register)
            self.register.select(self._current_id())
            self.register.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_incident(self, incident_id: int) -> bool:
        """Show the page of an incident; tell whether there is one."""
        if not self._show(incident_id):
            return False
        self._stack.setCurrentWidget(self.page)
        self.page.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show(self, incident_id: int) -> bool:
        try:
            self.page.show_incident(incident_reading.detail(self._workspace, incident_id))
        except PasopatiError as error:
            self._explain(error)
            self._stack.setCurrentWidget(self.register)
            return False
        return True

    def _explain(self, error: PasopatiError) -> None:
        self.notice.emit(messages.explain(error))

    # What officers do here.

    def register_incident(self, items: Sequence[int] = (), *, restored: bool = False) -> None:
        """Ask for a new incident, from news if `items` are given."""
        if not self._workspace.identity.may(Permission.REGISTER_INCIDENT):
            self.notice.emit(
                messages.warn(translate("Incidents", "Peran ini hanya membaca insiden."))
            )
            return
        made = IncidentEditor.ask(
            self._workspace, self._drafts, self, items=items, restored=restored
        )
        if made is None:
            return
        self.register.refresh()
        if self.open_incident(made):
            found = self._current()
            number = found.row.number if found is not None else ""
            said = translate("Incidents", "Insiden {number} didaftarkan.").format(number=number)
            self.notice.emit(messages.good(said))

    def edit_incident(self, *, restored: bool = False) -> None:
        found = self._current()
        if found is not None and IncidentEditor.ask(
            self._workspace, self._drafts, self, incident=found, restored=restored
        ):
            self._after(translate("Incidents", "Perubahan tersimpan."))

    def change_level(self) -> None:
        found = self._current()
        if found is not None and LevelDialog.ask(self._workspace, self._drafts, found, self):
            self._after(translate("Incidents", "Tingkat diubah."))

    def change_status(self, new: IncidentStatus) -> None:
        found = self._current()
        if found is not None and StatusDialog.ask(self._workspace, self._drafts, found, new, self):
            self._after(translate("Incidents", "Status insiden diubah."))

    def add_entry(self) -> None:
        made = EntryEditor.ask(self._workspace, self._drafts, self._current_id(), self)
        if made is not None:
            self._after("")
            self.page.timeline.select(made)

    def correct_entry(self, entry: TimelineRow) -> None:
        made = EntryEditor.ask(
            self._workspace, self._drafts, self._current_id(), self, corrects=entry
        )
        if made is not None:
            self._after("")

    def unlink(self, item: LinkedItem) -> None:
        """Take a news item off, and offer to put it back."""
        incident_id = self._current_id()
        try:
            incidents.unlink_item(self._workspace, incident_id, item.id)
        except PasopatiError as error:
            self._explain(error)
            return
        self._show(incident_id)
        said = translate("Incidents", "Berita {outlet} dilepas dari insiden.")
        undo = (translate("Incidents", "Urungkan"), lambda: self._link_again(incident_id, item.id))
        self.notice.emit(messages.good(said.format(outlet=item.outlet), "", undo))

    def _link_again(self, incident_id: int, item_id: int) -> None:
        try:
            incidents.link_items(self._workspace, incident_id, [item_id])
        except PasopatiError as error:
            self._explain(error)
            return
        if self._current_id() == incident_id:
            self._show(incident_id)

    def _write_statement(self) -> None:
        self.navigate.emit("statements", {"new_for_incident": self._current_id()})

    def _after(self, said: str) -> None:
        """Show what was written; the register reads again too."""
        self._show(self._current_id())
        self.register.refresh()
        self.page.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        if said:
            self.notice.emit(messages.good(said))
