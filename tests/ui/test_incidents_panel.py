"""The register and an incident's page on real data, by mouse, keyboard and name."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import EntryDraft, IncidentStatus
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import incident_reading, incidents, statements
from pasopati_desktop.services.statement_beginning import NewStatement
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.incidents import Sort
from pasopati_desktop.ui.panels.incidents import labels
from pasopati_desktop.ui.panels.incidents import panel as panel_module
from pasopati_desktop.ui.panels.incidents.panel import IncidentsPanel
from tests.data import NOW, Desk
from tests.scenario import a_news_item
from tests.ui.incident_kit import Show, a_draft, monitor, no_question, show
from tests.ui.panel_kit import press
from tests.ui.shell_fixtures import app

__all__ = ["app", "monitor", "no_question", "show"]

# What the screens read is tried on both engines by the unit tests; here one is enough.
pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


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


def test_the_page_names_every_kind_and_status_of_text(
    monitor: Workspace, show: Show, desk: Desk
) -> None:
    made = incidents.register(monitor, a_draft())
    writer = desk.as_role(Role.WRITER)
    for kind in StatementKind:
        statements.create(writer, NewStatement(kind, f"Naskah {kind.value}", made))
    panel = show(monitor)
    panel.show_record(made)
    assert len(panel.page.side.statements.rows) == len(StatementKind)
    assert all(labels.statement_status(status) for status in Status)


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


def test_the_panel_says_what_the_palette_may_do(desk: Desk, show: Show) -> None:
    assert [c.key for c in show(desk.as_role(Role.WRITER)).commands()] == ["incidents.new"]
    assert show(desk.as_role(Role.AUDITOR)).commands() == []
    assert panel_module.IncidentsPanel.help_topic == "insiden"
