"""The dialogs of incidents: errors beside fields, the matrix, drafts, two editors."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.guideline import Assessment, Severity
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import drafts, incident_reading, incidents
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.panels.incidents.editor import NEW_KEY, IncidentEditor
from pasopati_desktop.ui.panels.incidents.entry_editor import EntryEditor
from pasopati_desktop.ui.panels.incidents.level_dialog import LevelDialog, StatusDialog
from pasopati_desktop.ui.widgets.kept_dialog import KeptDialog
from tests.data import NOW, Desk
from tests.scenario import a_news_item
from tests.ui.incident_kit import Show, a_draft, monitor, no_question, show
from tests.ui.shell_fixtures import app

__all__ = ["app", "monitor", "no_question", "show"]

# What the screens read is tried on both engines by the unit tests; here one is enough.
pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


@pytest.fixture
def editor(monitor: Workspace, qtbot: QtBot, app: QApplication) -> IncidentEditor:
    made = IncidentEditor(monitor)
    qtbot.addWidget(made)
    made.show()
    return made


def test_errors_stand_beside_their_fields_and_nothing_is_written(
    editor: IncidentEditor, monitor: Workspace
) -> None:
    editor.form.detected.time_edit.setText("25.10")
    editor.submit()
    wrong = {name for name in ("title", "category", "severity", "detected", "place")
             if editor.named(name).error}  # fmt: skip
    assert wrong == {"title", "category", "severity", "detected"}
    assert editor.named("detected").error == "Jam 00.00 sampai 23.59."
    assert editor.form.title.hasFocus()
    assert incident_reading.list_rows(monitor) == []
    editor.form.detected.time_edit.clear()
    QTest.keyClicks(editor.form.detected.time_edit, "13.10")
    assert editor.named("detected").error == ""  # told while typing, after the first try


def test_the_matrix_proposes_and_the_officer_decides(
    editor: IncidentEditor, monitor: Workspace
) -> None:
    for row, score in zip(editor.matrix.rows, (2, 1, 2, 2, 0, 2), strict=True):
        row.setValue(score)
    assert editor.form.severity.currentData() == Severity.SEVERE
    assert "Skor 9 sampai 12 berarti Berat." in editor.matrix.reason.text()
    editor.form.severity.setCurrentIndex(editor.form.severity.findData(Severity.MODERATE))
    editor.form.severity.activated.emit(editor.form.severity.currentIndex())
    assert editor.named("severity")._foot.text() == "Lebih rendah dari usul program"
    editor.matrix.rows[0].setValue(3)
    assert editor.form.severity.currentData() == Severity.MODERATE, "the officer's choice stays"
    editor.form.title.setText("Keracunan")
    editor.form.category.setCurrentIndex(1)
    editor.submit()
    found = incident_reading.detail(monitor, editor.incident_id)
    assert found.row.severity is Severity.MODERATE
    assert found.assessment == Assessment(
        {"safety": 3, "operations": 1, "media_reach": 2, "social_reach": 2,
         "integrity": 0, "attention": 2}, frozenset())  # fmt: skip


def test_a_special_circumstance_is_a_floor(editor: IncidentEditor) -> None:
    flags = editor.matrix.flags
    hostage = next(
        flags.item(at) for at in range(flags.count()) if flags.item(at).text() == "Penyanderaan"
    )
    hostage.setCheckState(Qt.CheckState.Checked)
    assert editor.form.severity.currentData() == Severity.EXTRAORDINARY
    assert "Batas bawah Luar biasa: penyanderaan." in editor.matrix.reason.text()
    editor.form.severity.setCurrentIndex(editor.form.severity.findData(Severity.SEVERE))
    assert editor.broken_rules()["severity"] == "incident.below_floor"


def test_an_unknown_time_is_left_empty_and_times_are_wib(
    editor: IncidentEditor, monitor: Workspace
) -> None:
    editor.form.title.setText("Keributan")
    editor.form.category.setCurrentIndex(0)
    editor.form.severity.setCurrentIndex(0)
    editor.form.detected.time_edit.setText("1345")
    editor.submit()
    draft = incident_reading.detail(monitor, editor.incident_id).draft
    assert draft.occurred_at is None
    assert draft.detected_at == NOW.replace(hour=6, minute=45, second=0)  # 13.45 WIB


def test_an_incident_from_news_takes_title_and_source_of_the_newest(
    monitor: Workspace, desk: Desk, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, newer = a_news_item(desk, 1), a_news_item(desk, 2)

    def save_at_once(self: IncidentEditor) -> bool:
        self.form.category.setCurrentIndex(1)
        self.form.severity.setCurrentIndex(2)
        self.submit()
        return self.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(IncidentEditor, "run", save_at_once)
    panel = show(monitor)
    panel.show_record({"from_items": [older, newer]})
    found = incident_reading.detail(monitor, panel.page.incident.row.id)  # type: ignore[union-attr] # shown
    assert found.row.title == "Belasan warga binaan dirawat usai makan malam"
    assert found.draft.source == "Warta Jakarta, 21 November 2026, 14.32 WIB"
    assert [item.id for item in found.items] == [newer, older]


def test_the_second_editor_is_told_and_keeps_what_is_typed(
    monitor: Workspace, qtbot: QtBot, app: QApplication
) -> None:
    made = incidents.register(monitor, a_draft())
    seen = incident_reading.detail(monitor, made)
    dialog = IncidentEditor(monitor, incident=seen)
    qtbot.addWidget(dialog)
    dialog.show()
    incidents.edit(monitor, made, replace(seen.draft, place="Blok timur"), seen.version)
    dialog.form.place.setText("Gerbang")
    dialog.submit()
    assert dialog.isVisible()
    assert "(record.changed_by_other)" in dialog.note.text()
    assert dialog.form.place.text() == "Gerbang"
    assert incident_reading.detail(monitor, made).draft.place == "Blok timur"


def test_saving_an_edit_without_a_change_changes_nothing(
    monitor: Workspace, qtbot: QtBot, app: QApplication
) -> None:
    exact = a_draft(occurred_at=NOW - timedelta(hours=8, seconds=7))
    made = incidents.register(monitor, exact)
    seen = incident_reading.detail(monitor, made)
    dialog = IncidentEditor(monitor, incident=seen)
    qtbot.addWidget(dialog)
    assert replace(dialog.draft(), severity=seen.draft.severity) == seen.draft


def test_what_is_typed_survives_and_is_offered_again(
    monitor: Workspace, qtbot: QtBot, app: QApplication
) -> None:
    keeper = DraftKeeper(
        lambda key, body: drafts.keep(monitor, key, body), lambda key: drafts.discard(monitor, key)
    )
    first = IncidentEditor(monitor, keeper)
    qtbot.addWidget(first)
    first.show()
    QTest.keyClicks(first.form.title, "Listrik padam")
    first.matrix.rows[1].setValue(2)
    assert keeper.flush() == 1
    assert drafts.kept(monitor)[0].key == NEW_KEY  # and now the power fails

    second = IncidentEditor(monitor, keeper, restored=True)
    qtbot.addWidget(second)
    second.show()
    assert second.form.title.text() == "Listrik padam"
    assert second.matrix.rows[1].value() == 2
    second.form.category.setCurrentIndex(0)
    second.submit()
    assert drafts.kept(monitor) == []


# Level and entries.


def test_a_short_reason_is_counted_and_lowering_is_the_heads(
    desk: Desk, monitor: Workspace, qtbot: QtBot, app: QApplication
) -> None:
    made = incidents.register(monitor, a_draft())
    for role, field, told in (
        (Role.MEDIA_MONITOR, "severity", "Hanya kepala unit yang menurunkan tingkat."),
        (Role.HEAD_OF_UNIT, "reason", "Tulis sedikitnya 20 huruf, sekarang 9."),
    ):
        workspace = desk.as_role(role)
        dialog = LevelDialog(workspace, None, incident_reading.detail(workspace, made))
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.form.severity.setCurrentIndex(dialog.form.severity.findData(Severity.MINOR))
        dialog.form.reason.setPlainText("Korban 19"[:9])
        dialog.submit()
        assert dialog.named(field).error == told
    assert incident_reading.detail(monitor, made).row.severity is Severity.SEVERE


def test_an_entry_in_the_future_is_refused_beside_its_field(
    monitor: Workspace, qtbot: QtBot, app: QApplication
) -> None:
    made = incidents.register(monitor, a_draft())
    dialog = EntryEditor(monitor, None, made)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.text.setPlainText("Rapat")
    dialog.form.happened_at.time_edit.setText("23.59")
    dialog.submit()
    assert dialog.named("happened_at").error == "Pilih waktu yang sudah lewat."
    assert dialog.isVisible()


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_dialogs_need_no_sideways_scrolling(
    monitor: Workspace, qtbot: QtBot, app: QApplication, factor: float
) -> None:
    theme.apply(app, "light", factor)
    dialog = IncidentEditor(monitor)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert dialog._scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("part", "dialog"),
    [
        ("", IncidentEditor),
        ("/entry", EntryEditor),
        ("/level", LevelDialog),
        ("/evaluation", StatusDialog),
    ],
)
def test_a_draft_leads_back_to_the_dialog_it_was_typed_in(
    monitor: Workspace,
    show: Show,
    monkeypatch: pytest.MonkeyPatch,
    part: str,
    dialog: type[KeptDialog],
) -> None:
    made = incidents.register(monitor, a_draft())
    key = f"incident/{made}{part}"
    kept = {"title": "Judul lain", "text": "Rapat", "reason": "Meluas", "scores": None}
    drafts.keep(monitor, key, kept)
    keeper = DraftKeeper(
        lambda k, body: drafts.keep(monitor, k, body), lambda k: drafts.discard(monitor, k)
    )
    opened: list[KeptDialog] = []

    def note(self: KeptDialog) -> bool:
        opened.append(self)
        return False

    monkeypatch.setattr(dialog, "run", note)
    panel = show(monitor, keeper)
    panel.show_record({"draft": key})
    (found,) = opened
    assert found._key == key
    if found._bar is not None:
        found._take_up(drafts.kept(monitor)[0])
    said = found.typed()
    assert (said.get("title") or said.get("text") or said.get("reason")) in kept.values()
    found.done(0)
    assert drafts.kept(monitor) == []
