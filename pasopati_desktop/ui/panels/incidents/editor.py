"""Registering an incident, and changing its fields later. The level has an act of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from pasopati_desktop.domain import incidents as rules
from pasopati_desktop.domain.guideline import Assessment, Category, Level, Severity
from pasopati_desktop.domain.incidents import IncidentDraft, InformationClass
from pasopati_desktop.services import guideline, incident_reading, incidents, people
from pasopati_desktop.services.incident_reading import IncidentDetail, LinkedItem
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.forms.ui_incident_editor import Ui_IncidentEditor
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.incidents.matrix import MatrixHelper
from pasopati_desktop.ui.widgets.dialog import MEDIUM, WIDE
from pasopati_desktop.ui.widgets.kept_dialog import KeptDialog, prepare_area

NEW_KEY = "incident/new"

_TEXTS = ("title", "place", "source")
_MOMENTS = ("detected", "occurred", "reported")
_FIELD_OF = {"detected_at": "detected", "occurred_at": "occurred", "reported_at": "reported"}


@dataclass(frozen=True)
class Choices:
    """What may be chosen today."""

    categories: tuple[Category, ...]
    levels: tuple[Level, ...]
    officers: tuple[tuple[int, str], ...]


def read_choices(workspace: Workspace, owner_id: int | None = None) -> Choices:
    """Return the guideline's lists and the active officers; a former owner stays choosable."""
    officers = tuple(
        (row.id, row.name)
        for row in people.list_officers(workspace)
        if (row.is_active and not row.is_emergency) or row.id == owner_id
    )
    return Choices(
        guideline.categories(workspace).value, guideline.levels(workspace).value, officers
    )


class IncidentEditor(KeptDialog):
    """Errors stand beside the fields, by the same rule that the service applies."""

    def __init__(
        self,
        workspace: Workspace,
        keeper: DraftKeeper | None = None,
        *,
        incident: IncidentDetail | None = None,
        news: Sequence[LinkedItem] = (),
        restored: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        title, line, verb = _heading(incident, news)
        super().__init__(
            workspace,
            keeper,
            f"incident/{incident.row.id}" if incident else NEW_KEY,
            title,
            line,
            verb=verb,
            width=MEDIUM if incident else WIDE,
            parent=parent,
        )
        self._incident = incident
        self._news = tuple(news)
        self._now = workspace.clock()
        self._chosen_by_hand = False
        self.incident_id = incident.row.id if incident else 0
        """Of the saved incident."""
        owner = incident.draft.owner_id if incident else workspace.officer_id
        self._choices = read_choices(workspace, owner)
        holder = QWidget()
        self.form = Ui_IncidentEditor()
        self.form.setupUi(holder)
        self.body.addWidget(holder)
        self.matrix = MatrixHelper(self._choices.levels)
        self._dress()
        self._fill_choices()
        self._show(incident.draft if incident else _first_draft(self._now, owner, self._news))
        self.form.category.currentIndexChanged.connect(self._show_subtypes)
        self.form.severity.activated.connect(self._choose_by_hand)
        self.matrix.changed.connect(self._follow_proposal)
        self.form.title.setFocus()
        self.start(restored=restored)

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        keeper: DraftKeeper | None,
        parent: QWidget,
        *,
        incident: IncidentDetail | None = None,
        items: Sequence[int] = (),
        restored: bool = False,
    ) -> int | None:
        """Open the dialog; return the id of the saved incident, or nothing if cancelled."""
        news = incident_reading.news(workspace, items) if items else []
        dialog = cls(
            workspace, keeper, incident=incident, news=news, restored=restored, parent=parent
        )
        return dialog.incident_id if dialog.run() else None

    def _dress(self) -> None:
        form = self.form
        theme.measure(form.columns, (0, 0, 0, 0), 20)
        theme.measure(form.fields, (0, 0, 0, 0), 12)
        for row in (
            form.row_category,
            form.row_known,
            form.row_reported,
            form.row_level,
            form.row_place,
        ):
            theme.measure(row, (0, 0, 0, 0), 12)
            for at in range(row.count()):
                row.setStretch(at, 1)
        form.columns.replaceWidget(form.helper, self.matrix)
        form.helper.hide()
        form.columns.setStretch(0, 1)
        for name in (*_TEXTS, "description"):
            self.field(form, name, required=name == "title", limit=rules.LIMITS[name])
        self.field(form, "category", required=True)
        self.field(form, "subtype")
        self.field(form, "detected", required=True)
        unknown = translate("IncidentEditor", "Kosongkan jam bila belum diketahui")
        self.field(form, "occurred", help_text=unknown)
        self.field(form, "reported")
        self.field(form, "owner")
        self.field(form, "severity", required=True)
        self.field(form, "information_class")
        prepare_area(form.description, 84)
        if self._incident is not None:
            for widget in (self.matrix, form.severity, self.named("severity").label):
                widget.hide()
            self.matrix.hide()
            form.row_level.setStretch(0, 0)
            _hide_layout(form.severity_field)

    def _fill_choices(self) -> None:
        form = self.form
        for box in (form.category, form.severity, form.subtype, form.owner):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(8)
        form.category.setPlaceholderText(translate("IncidentEditor", "Pilih kategori"))
        for category in self._choices.categories:
            form.category.addItem(category.label, category.code)
        form.severity.setPlaceholderText(translate("IncidentEditor", "Pilih tingkat"))
        for level in self._choices.levels:
            form.severity.addItem(level.label, level.severity)
        form.owner.addItem(translate("IncidentEditor", "Belum ditentukan"), None)
        for officer_id, name in self._choices.officers:
            form.owner.addItem(name, officer_id)
        for value in InformationClass:
            form.information_class.addItem(value.value, value)

    def _show(self, draft: IncidentDraft) -> None:
        form = self.form
        for name in _TEXTS:
            getattr(form, name).setText(getattr(draft, name))
            getattr(form, name).setCursorPosition(0)
        form.description.setPlainText(draft.description)
        form.category.setCurrentIndex(form.category.findData(draft.category))
        self._show_subtypes()
        _choose_text(form.subtype, draft.subtype)
        form.detected.set_moment(draft.detected_at, self._now)
        form.occurred.set_moment(draft.occurred_at, self._now)
        form.reported.set_moment(draft.reported_at, self._now)
        form.owner.setCurrentIndex(max(0, form.owner.findData(draft.owner_id)))
        if self._incident is not None:
            form.severity.setCurrentIndex(form.severity.findData(draft.severity))
        else:
            form.severity.setCurrentIndex(-1)
        form.information_class.setCurrentIndex(
            form.information_class.findData(draft.information_class)
        )

    def _show_subtypes(self, *_: object) -> None:
        """Offer the sub-types of the chosen category."""
        box, kept = self.form.subtype, self.form.subtype.currentData()
        code = self.form.category.currentData()
        found = next((item for item in self._choices.categories if item.code == code), None)
        box.clear()
        box.addItem(translate("IncidentEditor", "Belum ditentukan"), "")
        for subtype in found.subtypes if found else ():
            box.addItem(subtype.capitalize(), subtype)
        box.setCurrentIndex(max(0, box.findData(kept or "")))

    # The level: the program proposes, the officer decides.

    def _choose_by_hand(self, *_: object) -> None:
        self._chosen_by_hand = True
        self._comment_level()

    def _follow_proposal(self) -> None:
        self._note_typing()
        proposed = self.matrix.proposed()
        if proposed is not None and not self._chosen_by_hand:
            self.form.severity.setCurrentIndex(self.form.severity.findData(proposed))
        self._comment_level()

    def _comment_level(self) -> None:
        chosen, proposed = self.form.severity.currentData(), self.matrix.proposed()
        said = ""
        if proposed is not None and chosen is not None and chosen != proposed:
            lower = translate("IncidentEditor", "Lebih rendah dari usul program")
            higher = translate("IncidentEditor", "Lebih tinggi dari usul program")
            said = lower if chosen < proposed else higher
        self.named("severity").set_help(said)

    # What is typed.

    def draft(self) -> IncidentDraft:
        form = self.form
        severity = form.severity.currentData()
        return IncidentDraft(
            title=form.title.text(),
            category=form.category.currentData() or "",
            severity=Severity(severity) if severity is not None else Severity.MINOR,
            detected_at=form.detected.moment() or self._now,
            occurred_at=form.occurred.moment(),
            reported_at=form.reported.moment(),
            place=form.place.text(),
            source=form.source.text(),
            description=form.description.toPlainText(),
            subtype=form.subtype.currentData() or "",
            owner_id=form.owner.currentData(),
            information_class=form.information_class.currentData(),
        )

    def broken_rules(self) -> dict[str, str]:
        found = {
            _FIELD_OF.get(name, name): code
            for name, code in incidents.problems(self._workspace, self.draft()).items()
        }
        for name in _MOMENTS:
            if code := getattr(self.form, name).problem(required=name == "detected"):
                found[name] = code
        if self._incident is None:
            chosen = self.form.severity.currentData()
            if chosen is None:
                found["severity"] = "input.required"
            elif chosen < self.matrix.floor():
                found["severity"] = "incident.below_floor"
        return found

    def save(self) -> None:
        if self._incident is not None:
            incidents.edit(
                self._workspace, self._incident.row.id, self.draft(), self._incident.version
            )
            return
        self.incident_id = incidents.register(
            self._workspace,
            self.draft(),
            [item.id for item in self._news],
            assessment=self.matrix.assessment(),
        )

    def typed(self) -> Mapping[str, object]:
        form, judged = self.form, self.matrix.assessment()
        found: dict[str, object] = {name: getattr(form, name).text() for name in _TEXTS}
        found |= {name: getattr(form, name).draft() for name in _MOMENTS}
        severity = form.severity.currentData()
        return found | {
            "description": form.description.toPlainText(),
            "category": form.category.currentData(),
            "subtype": form.subtype.currentData(),
            "owner": form.owner.currentData(),
            "severity": int(severity) if severity is not None else None,
            "class": str(form.information_class.currentData()),
            "items": [item.id for item in self._news],
            "scores": dict(judged.scores) if judged else None,
            "flags": sorted(judged.flags) if judged else [],
        }

    def restore(self, body: Mapping[str, Any]) -> None:
        form = self.form
        for name in _TEXTS:
            getattr(form, name).setText(str(body.get(name, "")))
        for name in _MOMENTS:
            getattr(form, name).restore(body.get(name))
        form.description.setPlainText(str(body.get("description", "")))
        form.category.setCurrentIndex(form.category.findData(body.get("category")))
        form.subtype.setCurrentIndex(max(0, form.subtype.findData(body.get("subtype"))))
        form.owner.setCurrentIndex(max(0, form.owner.findData(body.get("owner"))))
        kinds = [str(value) for value in InformationClass]
        if body.get("class") in kinds:
            form.information_class.setCurrentIndex(kinds.index(str(body["class"])))
        if body.get("scores") is not None:
            self.matrix.set_assessment(Assessment(body["scores"], frozenset(body["flags"])))
        if self._incident is None:
            if body.get("items") and not self._news:
                self._news = tuple(incident_reading.news(self._workspace, body["items"]))
            levels = [int(level.severity) for level in self._choices.levels]
            kept = body.get("severity")
            form.severity.setCurrentIndex(levels.index(kept) if kept in levels else -1)
            self._chosen_by_hand = kept in levels


def _heading(incident: IncidentDetail | None, news: Sequence[LinkedItem]) -> tuple[str, str, str]:
    tr = translate
    if incident is not None:
        told = tr("IncidentEditor", "{number} · tingkat diubah lewat tindakannya sendiri")
        return (
            tr("IncidentEditor", "Ubah insiden"),
            told.format(number=incident.row.number),
            tr("IncidentEditor", "Simpan perubahan"),
        )
    if news:
        told = tr("IncidentEditor", "{n} berita ikut ditautkan dan bisa dilepas lagi nanti")
        line = told.format(n=words.count(len(news)))
        return (
            tr("IncidentEditor", "Jadikan insiden"),
            line,
            tr("IncidentEditor", "Jadikan insiden"),
        )
    return (
        tr("IncidentEditor", "Insiden baru"),
        tr("IncidentEditor", "Nomor diberikan saat didaftarkan"),
        tr("IncidentEditor", "Daftarkan insiden"),
    )


def _first_draft(now: datetime, owner: int | None, news: Sequence[LinkedItem]) -> IncidentDraft:
    newest = news[0] if news else None
    return IncidentDraft(
        title=newest.title[: rules.MAX_TITLE_CHARS] if newest else "",
        category="",
        severity=Severity.MINOR,
        detected_at=now.replace(second=0, microsecond=0),
        source=f"{newest.outlet}, {words.exact(newest.published_at)}" if newest else "",
        owner_id=owner,
    )


def _choose_text(box: QComboBox, value: str) -> None:
    """Choose `value`; one that the guideline no longer has is kept as it was written."""
    if value and box.findData(value) < 0:
        box.addItem(value, value)
    box.setCurrentIndex(max(0, box.findData(value)))


def _hide_layout(layout: Any) -> None:
    """Hide what stands in a layout, the layouts in it included."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item.widget() is not None:
            item.widget().hide()
        elif item.layout() is not None:
            _hide_layout(item.layout())
