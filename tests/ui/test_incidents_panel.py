"""The register and an incident's page on real data, by mouse, keyboard and name."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.guideline import Assessment, Severity
from pasopati_desktop.domain.incidents import EntryDraft, IncidentDraft, IncidentStatus
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import drafts, incident_reading, incidents
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.incidents import Sort
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.panels.incidents import panel as panel_module
from pasopati_desktop.ui.panels.incidents.editor import NEW_KEY, IncidentEditor
from pasopati_desktop.ui.panels.incidents.entry_editor import EntryEditor
from pasopati_desktop.ui.panels.incidents.level_dialog import LevelDialog
from pasopati_desktop.ui.panels.incidents.panel import IncidentsPanel
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from tests.data import NOW, Desk
from tests.scenario import a_news_item
from tests.ui.panel_kit import press
from tests.ui.shell_fixtures import app

__all__ = ["app"]

# What the screens read is tried on both engines by the unit tests; here one is enough.
pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def a_draft(**changes: object) -> IncidentDraft:
    draft = IncidentDraft(
        title="Dugaan keracunan makanan di dapur umum",
        category="KESEHATAN",
        severity=Severity.SEVERE,
        detected_at=NOW - timedelta(minutes=47),
        place="Dapur umum",
    )
    return replace(draft, **changes)  # type: ignore[arg-type] # any field


@pytest.fixture(autouse=True)
def no_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog that is closed with typing in it would ask, and wait for ever."""
    monkeypatch.setattr(PasopatiDialog, "confirm_discard", lambda _self: True)


@pytest.fixture
def monitor(desk: Desk) -> Workspace:
    return desk.as_role(Role.MEDIA_MONITOR)


@pytest.fixture
def show(qtbot: QtBot, app: QApplication) -> "Show":
    return Show(qtbot)


class Show:
    """Opens a panel in a shown window."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def __call__(self, workspace: Workspace, keeper: DraftKeeper | None = None) -> IncidentsPanel:
        panel = IncidentsPanel(workspace, TaskRunner(), drafts=keeper)
        self._qtbot.addWidget(panel)
        panel.resize(1158, 720)
        panel.adapt(1366)
        with self._qtbot.waitActive(panel):
            panel.show()
        return panel


def titles(panel: IncidentsPanel) -> list[str]:
    return [row.title for row in panel.register.model.rows]


def test_the_register_counts_its_tabs_and_its_clocks(monitor: Workspace, show: Show) -> None:
    incidents.register(monitor, a_draft())
    incidents.register(monitor, a_draft(title="Lama", detected_at=NOW - timedelta(hours=3)))
    incidents.register(monitor, a_draft(title="Tenang", severity=Severity.MINOR))
    panel = show(monitor)
    assert panel.register.tabs.accessibleName() == "Terbuka 3, 1/3"
    assert panel.register.filters.summary.text() == "3 insiden · 2 jam perlu tindakan"


def test_a_row_is_said_in_one_sentence(monitor: Workspace, show: Show) -> None:
    incidents.register(monitor, a_draft(owner_id=monitor.officer_id))
    index = show(monitor).register.model.index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("tingkat Berat, Dugaan keracunan makanan di dapur umum, INS-2026-0001")
    assert said.endswith("Pernyataan awal 00.12.59, R. Wulandari")


def test_the_headers_and_the_chip_sort(monitor: Workspace, show: Show, desk: Desk) -> None:
    for title, severity in (("B", Severity.MINOR), ("C", Severity.SEVERE), ("A", Severity.SEVERE)):
        desk.clock.forward(timedelta(minutes=1))
        incidents.register(monitor, a_draft(title=title, severity=severity))
    panel = show(monitor)
    assert titles(panel) == ["A", "C", "B"]  # changed last first
    panel.register.sort_by(Sort.TITLE)
    assert titles(panel) == ["A", "B", "C"]
    panel.register.sort_by(Sort.SEVERITY)
    assert titles(panel)[-1] == "B"
    panel.register.sort_by(Sort.CLOCK)
    assert titles(panel)[-1] == "B"
    assert panel.register.filters.sort.text() == "Urut: tenggat"


def test_words_and_chips_filter_and_an_empty_answer_offers_the_way_back(
    monitor: Workspace, show: Show
) -> None:
    incidents.register(monitor, a_draft())
    incidents.register(monitor, a_draft(title="Video lama", category="OPINI"))
    panel = show(monitor)
    panel.register.filters.choose(category="OPINI")
    assert titles(panel) == ["Video lama"]
    panel.register.filters.choose(words="tidak ada")
    shown = panel.register.first_pane()
    assert shown.text() == "Hapus saringan"  # type: ignore[attr-defined] # a button
    shown.click()  # type: ignore[attr-defined] # a button
    assert len(titles(panel)) == 2


def test_the_cursor_stays_on_its_incident_when_rows_come_in(
    monitor: Workspace, show: Show, desk: Desk
) -> None:
    first = incidents.register(monitor, a_draft(title="Pertama"))
    panel = show(monitor)
    assert panel.register.current_id() == first
    desk.clock.forward(timedelta(minutes=1))
    incidents.register(monitor, a_draft(title="Kedua"))
    panel.refresh()
    assert titles(panel) == ["Kedua", "Pertama"]
    assert panel.register.current_id() == first


def test_letters_act_in_the_list_but_not_while_typing(
    monitor: Workspace, show: Show, qtbot: QtBot
) -> None:
    incidents.register(monitor, a_draft(title="Satu"))
    incidents.register(monitor, a_draft(title="Dua"))
    panel = show(monitor)
    asked: list[str] = []
    panel.register.new_asked.disconnect()
    panel.register.new_asked.connect(lambda: asked.append("new"))
    panel.register.table.setFocus()
    press(Qt.Key.Key_J)
    assert panel.register.table.currentIndex().row() == 1
    press(Qt.Key.Key_K)
    assert panel.register.table.currentIndex().row() == 0
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_F)
    assert panel.register.filters.search.hasFocus()
    press(Qt.Key.Key_N)
    assert asked == ["new"]
    assert panel.register.filters.search.text() == "n"


def test_enter_opens_the_page_and_escape_returns(monitor: Workspace, show: Show) -> None:
    made = incidents.register(monitor, a_draft())
    panel = show(monitor)
    panel.register.table.setFocus()
    press(Qt.Key.Key_Return)
    assert panel.page.isVisible()
    assert panel.page.head.title.text() == "Dugaan keracunan makanan di dapur umum"
    assert panel.close_topmost()
    assert panel.register.isVisible()
    assert panel.register.current_id() == made
    assert not panel.close_topmost()


def test_an_auditor_reads_and_is_told_why_nothing_else(desk: Desk, show: Show) -> None:
    made = incidents.register(desk.as_role(Role.MEDIA_MONITOR), a_draft())
    panel = show(desk.as_role(Role.AUDITOR))
    assert not panel.register.new_button.isEnabled()
    panel.show_record(made)
    head = panel.page.head
    disabled = (head.edit_button, head.level_button, head.statement_button)
    assert not any(act.isEnabled() for act in disabled)
    assert head.why.text() == "Peran ini hanya membaca insiden."
    assert not panel.page.entry_button.isEnabled()


def test_only_the_head_of_unit_may_declare_an_incident_over(desk: Desk, show: Show) -> None:
    made = incidents.register(desk.as_role(Role.MEDIA_MONITOR), a_draft())
    for role, allowed in ((Role.MEDIA_MONITOR, False), (Role.HEAD_OF_UNIT, True)):
        panel = show(desk.as_role(role))
        panel.show_record(made)
        choices = {new: may for new, _, may in panel.page.head.status_choices()}
        assert choices == {IncidentStatus.EVALUATION: True, IncidentStatus.CLOSED: allowed}


def test_an_incident_that_is_gone_is_told(monitor: Workspace, show: Show, qtbot: QtBot) -> None:
    panel = show(monitor)
    with qtbot.waitSignal(panel.notice) as told:
        panel.show_record(404)
    assert told.args is not None
    assert told.args[0].code == "incident.missing"


def test_corrections_stand_under_what_they_correct(monitor: Workspace, show: Show) -> None:
    made = incidents.register(monitor, a_draft())
    first = incidents.add_entry(monitor, made, EntryDraft(NOW, "17 orang"))
    second = incidents.correct_entry(monitor, first, EntryDraft(NOW, "18 orang"))
    incidents.correct_entry(monitor, second, EntryDraft(NOW, "19 orang"))
    panel = show(monitor)
    panel.show_record(made)
    panel.page.timeline.select(first)
    row = panel.page.timeline.current()
    assert row is not None
    assert [(text.split(" (")[0], struck) for text, struck in row.lines] == [
        ("17 orang", True),
        ("18 orang", True),
        ("19 orang", False),
    ]


def test_what_the_program_wrote_is_not_corrected(monitor: Workspace, show: Show) -> None:
    made = incidents.register(monitor, a_draft())
    incidents.change_level(monitor, made, Severity.EXTRAORDINARY, "Meluas")
    panel = show(monitor)
    panel.show_record(made)
    panel.page.timeline.setCurrentIndex(panel.page.timeline.rows.index(0))
    assert not panel.page.correct_button.isEnabled()


def test_a_name_in_markup_is_shown_as_typed(monitor: Workspace, show: Show) -> None:
    hostile = "<b>tebal</b> <img src='x'> \u202eterbalik 🧪 ﷽"
    made = incidents.register(
        monitor, a_draft(title=hostile, place=hostile, description=hostile, source=hostile)
    )
    panel = show(monitor)
    panel.show_record(made)
    assert panel.page.head.title.text() == hostile
    assert panel.page.head.title.textFormat() == Qt.TextFormat.PlainText
    assert not panel.grab().isNull()


def test_the_statement_and_the_news_lead_to_their_rooms(
    monitor: Workspace, show: Show, desk: Desk, qtbot: QtBot
) -> None:
    item = a_news_item(desk)
    made = incidents.register(monitor, a_draft(), [item])
    panel = show(desk.as_role(Role.WRITER))
    panel.show_record(made)
    with qtbot.waitSignal(panel.navigate) as asked:
        panel.page.head.statement_button.click()
    assert asked.args == ["statements", {"new_for_incident": made}]
    with qtbot.waitSignal(panel.navigate) as asked:
        panel.page.side.news.rows[0].click()  # type: ignore[attr-defined] # a WorkRow
    assert asked.args == ["monitoring", item]


def test_news_is_taken_off_and_put_back(
    monitor: Workspace, show: Show, desk: Desk, qtbot: QtBot
) -> None:
    made = incidents.register(monitor, a_draft(), [a_news_item(desk)])
    panel = show(monitor)
    panel.show_record(made)
    found = incident_reading.detail(monitor, made).items[0]
    with qtbot.waitSignal(panel.notice) as told:
        panel.unlink(found)
    assert incident_reading.detail(monitor, made).items == ()
    assert told.args is not None
    undo = told.args[0].actions[0]
    assert undo[0] == "Urungkan"
    undo[1]()
    assert incident_reading.detail(monitor, made).items == (found,)


# The editor.


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


def test_the_panel_says_what_the_palette_may_do(desk: Desk, show: Show) -> None:
    assert [c.key for c in show(desk.as_role(Role.WRITER)).commands()] == ["incidents.new"]
    assert show(desk.as_role(Role.AUDITOR)).commands() == []
    assert panel_module.IncidentsPanel.help_topic == "insiden"
