"""Changing the level, and the status: each is a decision with its reason."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain import incidents as rules
from pasopati_desktop.domain.guideline import Assessment, Severity
from pasopati_desktop.domain.incidents import MIN_REASON_CHARS, IncidentStatus
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import guideline, incident_status, incidents
from pasopati_desktop.services.incident_reading import IncidentDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.forms.ui_level_change import Ui_LevelChange
from pasopati_desktop.ui.forms.ui_status_change import Ui_StatusChange
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.incidents.matrix import MatrixHelper
from pasopati_desktop.ui.widgets.dialog import MEDIUM, NARROW
from pasopati_desktop.ui.widgets.kept_dialog import KeptDialog, prepare_area


class LevelDialog(KeptDialog):
    """Anybody on the desk raises with a reason; lowering is the head of unit's."""

    def __init__(
        self,
        workspace: Workspace,
        keeper: DraftKeeper | None,
        incident: IncidentDetail,
        parent: QWidget | None = None,
    ) -> None:
        told = translate("LevelDialog", "{number} · sekarang {level}")
        super().__init__(
            workspace,
            keeper,
            f"incident/{incident.row.id}/level",
            translate("LevelDialog", "Ubah tingkat"),
            told.format(number=incident.row.number, level=incident.row.level_label),
            verb=translate("LevelDialog", "Ubah tingkat"),
            width=MEDIUM,
            parent=parent,
        )
        self._incident = incident
        self._may_lower = workspace.identity.may(Permission.LOWER_LEVEL)
        holder = QWidget()
        self.form = Ui_LevelChange()
        self.form.setupUi(holder)
        self.body.addWidget(holder)
        levels = guideline.levels(workspace).value
        self.matrix = MatrixHelper(levels)
        self.matrix.set_assessment(incident.assessment)
        form = self.form
        theme.measure(form.columns, (0, 0, 0, 0), 20)
        theme.measure(form.fields, (0, 0, 0, 0), 12)
        form.columns.replaceWidget(form.helper, self.matrix)
        form.helper.hide()
        form.columns.setStretch(0, 1)
        only = translate("LevelDialog", "Menurunkan tingkat hanya oleh kepala unit")
        self.field(form, "severity", required=True, help_text="" if self._may_lower else only)
        self.field(form, "reason", required=True, limit=MIN_REASON_CHARS)
        prepare_area(form.reason, 108)
        form.fields.addStretch(1)
        form.severity.setPlaceholderText(translate("LevelDialog", "Pilih tingkat"))
        for level in levels:
            form.severity.addItem(level.label, level.severity)
        proposed = self.matrix.proposed()
        start = proposed if proposed not in {None, incident.row.severity} else None
        form.severity.setCurrentIndex(form.severity.findData(start) if start else -1)
        self.matrix.changed.connect(self._follow_proposal)
        form.severity.setFocus()
        self.start()

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        keeper: DraftKeeper | None,
        incident: IncidentDetail,
        parent: QWidget,
    ) -> bool:
        """Open the dialog; tell whether the level was changed."""
        return cls(workspace, keeper, incident, parent).run()

    def _follow_proposal(self) -> None:
        self._note_typing()
        proposed = self.matrix.proposed()
        if proposed is not None and proposed != self._incident.row.severity:
            self.form.severity.setCurrentIndex(self.form.severity.findData(proposed))

    def _chosen(self) -> Severity | None:
        chosen = self.form.severity.currentData()
        return Severity(chosen) if chosen is not None else None

    def broken_rules(self) -> dict[str, str]:
        chosen, reason = self._chosen(), self.form.reason.toPlainText()
        old = self._incident.row.severity
        if chosen is None:
            found = {"severity": "input.required"}
            return found if reason.strip() else found | {"reason": "input.required"}
        floor = rules.floor_after(
            self._incident.floor, self.matrix.assessment(), may_lower=self._may_lower
        )
        return rules.level_change_problems(old, chosen, floor, reason, may_lower=self._may_lower)

    def save(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            incidents.change_level(
                self._workspace,
                self._incident.row.id,
                chosen,
                self.form.reason.toPlainText(),
                self.matrix.assessment(),
            )

    def typed(self) -> Mapping[str, object]:
        judged, chosen = self.matrix.assessment(), self._chosen()
        return {
            "severity": int(chosen) if chosen is not None else None,
            "reason": self.form.reason.toPlainText(),
            "scores": dict(judged.scores) if judged else None,
            "flags": sorted(judged.flags) if judged else [],
        }

    def restore(self, body: Mapping[str, Any]) -> None:
        if body.get("scores") is not None:
            self.matrix.set_assessment(Assessment(body["scores"], frozenset(body["flags"])))
        kept = body.get("severity")
        if kept in {int(level) for level in Severity}:
            self.form.severity.setCurrentIndex(self.form.severity.findData(Severity(kept)))
        self.form.reason.setPlainText(str(body.get("reason", "")))


class StatusDialog(KeptDialog):
    """Ends the response, declares the incident over, or opens it again."""

    def __init__(
        self,
        workspace: Workspace,
        keeper: DraftKeeper | None,
        incident: IncidentDetail,
        new: IncidentStatus,
        parent: QWidget | None = None,
    ) -> None:
        title, verb = status_words(new)
        key = f"incident/{incident.row.id}/{new.value}"
        line = f"{incident.row.number} · {incident.row.title}"
        super().__init__(
            workspace, keeper, key, title, line, verb=verb, width=NARROW, parent=parent
        )
        self._incident = incident
        self._new = new
        holder = QWidget()
        self.form = Ui_StatusChange()
        self.form.setupUi(holder)
        self.body.addWidget(holder)
        theme.measure(self.form.fields, (0, 0, 0, 0), 12)
        told = translate("StatusDialog", "Masuk ke lini masa, sedikitnya 20 huruf")
        self.field(self.form, "reason", required=True, help_text=told, limit=MIN_REASON_CHARS)
        prepare_area(self.form.reason, 84)
        self.form.reason.setFocus()
        self.start()

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        keeper: DraftKeeper | None,
        incident: IncidentDetail,
        new: IncidentStatus,
        parent: QWidget,
    ) -> bool:
        """Open the dialog; tell whether the status was changed."""
        return cls(workspace, keeper, incident, new, parent).run()

    def broken_rules(self) -> dict[str, str]:
        reason = self.form.reason.toPlainText()
        return rules.status_change_problems(self._incident.row.status, self._new, reason)

    def save(self) -> None:
        acts: dict[IncidentStatus, Callable[[Workspace, int, str], None]] = {
            IncidentStatus.EVALUATION: incident_status.await_evaluation,
            IncidentStatus.CLOSED: incident_status.close,
            IncidentStatus.OPEN: incident_status.reopen,
        }
        reason = self.form.reason.toPlainText()
        acts[self._new](self._workspace, self._incident.row.id, reason)

    def typed(self) -> Mapping[str, object]:
        return {"reason": self.form.reason.toPlainText()}

    def restore(self, body: Mapping[str, Any]) -> None:
        self.form.reason.setPlainText(str(body.get("reason", "")))


def status_words(new: IncidentStatus) -> tuple[str, str]:
    """Return the question and the verb of a change of status."""
    tr = translate
    return {
        IncidentStatus.EVALUATION: (
            tr("StatusDialog", "Akhiri respons insiden ini?"),
            tr("StatusDialog", "Akhiri respons"),
        ),
        IncidentStatus.CLOSED: (
            tr("StatusDialog", "Nyatakan insiden ini selesai?"),
            tr("StatusDialog", "Nyatakan selesai"),
        ),
        IncidentStatus.OPEN: (
            tr("StatusDialog", "Buka lagi insiden ini?"),
            tr("StatusDialog", "Buka lagi insiden"),
        ),
    }[new]
