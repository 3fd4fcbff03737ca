"""Adding a line to the timeline, and correcting one by a further line."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain import incidents as rules
from pasopati_desktop.domain.incidents import WRITTEN_BY_HAND, EntryDraft, EntryKind
from pasopati_desktop.services import incidents
from pasopati_desktop.services.incident_reading import TimelineRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.forms.ui_timeline_entry import Ui_TimelineEntry
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.incidents import labels
from pasopati_desktop.ui.widgets.dialog import NARROW
from pasopati_desktop.ui.widgets.kept_dialog import KeptDialog, prepare_area


class EntryEditor(KeptDialog):
    """The time of the event and the time of recording stand side by side afterwards."""

    def __init__(
        self,
        workspace: Workspace,
        keeper: DraftKeeper | None,
        incident_id: int,
        *,
        corrects: TimelineRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        tr = translate
        if corrects is None:
            title, verb = tr("EntryEditor", "Tambah catatan"), tr("EntryEditor", "Tambah catatan")
            line = tr("EntryEditor", "Lini masa hanya bisa ditambah; kekeliruan diralat")
        else:
            title, verb = tr("EntryEditor", "Ralat catatan"), tr("EntryEditor", "Ralat catatan")
            line = tr("EntryEditor", "Catatan semula dicoret dan tetap terbaca")
        key = f"incident/{incident_id}/entry"
        super().__init__(
            workspace, keeper, key, title, line, verb=verb, width=NARROW, parent=parent
        )
        self._incident_id = incident_id
        self._corrects = corrects
        self.entry_id = 0
        """Of the line that was added."""
        holder = QWidget()
        self.form = Ui_TimelineEntry()
        self.form.setupUi(holder)
        self.body.addWidget(holder)
        self._dress()
        now = workspace.clock()
        for kind in WRITTEN_BY_HAND:
            self.form.kind.addItem(labels.entry_look(kind).label, kind)
        start = now.replace(second=0, microsecond=0)
        self.form.happened_at.set_moment(corrects.happened_at if corrects else start, now)
        if corrects is not None:
            self.form.text.setPlainText(corrects.text)
            self.form.text.selectAll()
            self.form.pinned.setChecked(corrects.pinned)
            self.form.kind.hide()
            self.form.kind_label.hide()
        self.form.text.setFocus()
        self.start()

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        keeper: DraftKeeper | None,
        incident_id: int,
        parent: QWidget,
        *,
        corrects: TimelineRow | None = None,
    ) -> int | None:
        """Open the dialog; return the id of the new line, or nothing if cancelled."""
        dialog = cls(workspace, keeper, incident_id, corrects=corrects, parent=parent)
        return dialog.entry_id if dialog.run() else None

    def _dress(self) -> None:
        form = self.form
        theme.measure(form.fields, (0, 0, 0, 0), 12)
        theme.measure(form.row_when, (0, 0, 0, 0), 12)
        for at in range(form.row_when.count()):
            form.row_when.setStretch(at, 1)
        self.field(form, "happened_at", required=True)
        self.field(form, "kind")
        self.field(form, "text", required=True, limit=rules.MAX_ENTRY_CHARS)
        prepare_area(form.text, 108)

    def draft(self) -> EntryDraft:
        form = self.form
        return EntryDraft(
            form.happened_at.moment() or self._workspace.clock(),
            form.text.toPlainText(),
            EntryKind.CORRECTION if self._corrects else EntryKind(form.kind.currentData()),
            pinned=form.pinned.isChecked(),
        )

    def broken_rules(self) -> dict[str, str]:
        found = rules.entry_problems(self.draft(), now=self._workspace.clock())
        if code := self.form.happened_at.problem(required=True):
            found["happened_at"] = code
        return found

    def save(self) -> None:
        if self._corrects is not None:
            self.entry_id = incidents.correct_entry(
                self._workspace, self._corrects.id, self.draft()
            )
        else:
            self.entry_id = incidents.add_entry(self._workspace, self._incident_id, self.draft())

    def typed(self) -> Mapping[str, object]:
        form = self.form
        return {
            "happened_at": form.happened_at.draft(),
            "text": form.text.toPlainText(),
            "kind": str(form.kind.currentData()),
            "pinned": form.pinned.isChecked(),
        }

    def restore(self, body: Mapping[str, Any]) -> None:
        form = self.form
        form.happened_at.restore(body.get("happened_at"))
        form.text.setPlainText(str(body.get("text", "")))
        kinds = [str(kind) for kind in WRITTEN_BY_HAND]
        if body.get("kind") in kinds:
            form.kind.setCurrentIndex(kinds.index(str(body["kind"])))
        form.pinned.setChecked(bool(body.get("pinned")))
