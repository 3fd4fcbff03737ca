"""Beranda on real data: what it says, where it leads, and that it keeps still."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import IncidentDraft
from pasopati_desktop.domain.news import SourceState as HealthState
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import incidents
from pasopati_desktop.services.home import TroubledSource
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.panels import badges
from pasopati_desktop.ui.panels.home import lines
from pasopati_desktop.ui.panels.home.panel import HomePanel
from pasopati_desktop.ui.tasks import TaskRunner
from tests.data import NOW, Desk
from tests.statement_data import a_clarification, a_draft, bring_to
from tests.ui.panel_kit import focused, press
from tests.ui.shell_fixtures import app

__all__ = ["app"]

pytestmark = pytest.mark.usefixtures("app")


class Opened:
    """A shown Beranda; `asked` is where it wanted to go."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self.tasks = TaskRunner()
        self.panel = HomePanel(workspace, self.tasks)
        self.asked: list[tuple[str, object]] = []
        self.panel.navigate.connect(lambda key, record: self.asked.append((key, record)))
        qtbot.addWidget(self.panel)
        self.panel.resize(1158, 720)
        self.panel.adapt(1366)
        with qtbot.waitActive(self.panel):
            self.panel.show()


def an_incident(desk: Desk, title: str, minutes_ago: int) -> int:
    draft = IncidentDraft(title, "KESEHATAN", Severity.SEVERE, NOW - timedelta(minutes=minutes_ago))
    return incidents.register(desk.as_role(Role.MEDIA_MONITOR), draft)


def test_a_quiet_day_says_the_next_step(desk: Desk, qtbot: QtBot) -> None:
    opened = Opened(qtbot, desk.as_role(Role.MEDIA_MONITOR))
    panel = opened.panel
    assert panel.line.text() == "Sabtu, 21 November 2026 · tidak ada yang menunggu"
    assert panel.empty.isVisible()
    assert not panel.urgent.isVisible()
    panel.panes()[0].setFocus()
    press(Qt.Key.Key_Space)
    assert opened.asked == [("monitoring", None)]


@pytest.mark.parametrize(
    ("role", "act", "key"),
    [
        (Role.WRITER, "Buat pernyataan", "statements"),
        (Role.VERIFIER, "Buka insiden", "incidents"),
    ],
)
def test_the_most_urgent_act_is_one_this_officer_may_do(
    desk: Desk, qtbot: QtBot, role: Role, act: str, key: str
) -> None:
    incident = an_incident(desk, "Dugaan keracunan makanan", 47)
    opened = Opened(qtbot, desk.as_role(role))
    strip = opened.panel.urgent
    assert strip.act.text() == act
    assert "00.12.5" in strip.chip.accessibleName()
    assert "belum ada naskahnya" in strip.accessibleName()
    strip.act.click()
    record = {"new_for_incident": incident} if key == "statements" else incident
    assert opened.asked == [(key, record)]


def test_rows_are_walked_and_opened_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    incident = an_incident(desk, "Dugaan keracunan makanan", 47)
    statement = a_draft(desk, a_clarification(), incident)
    bring_to(desk, statement, Status.VERIFYING)
    opened = Opened(qtbot, desk.as_role(Role.VERIFIER))
    panel = opened.panel
    assert panel.waiting.title.text() == "Menunggu persetujuan Anda"
    (row,) = panel.waiting.work_rows()
    assert row.line.meta.endswith("versi 2 · langkah 1 dari 4, verifikasi")
    row.setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_J)
    assert focused() is panel.clocks.work_rows()[0]
    press(Qt.Key.Key_Return)
    assert opened.asked == [("statements", statement), ("incidents", incident)]
    assert panel.urgent.act.text() == "Buka naskah"


def test_a_refresh_keeps_the_rows_and_the_focus(desk: Desk, qtbot: QtBot) -> None:
    an_incident(desk, "Pertama", 47)
    panel = Opened(qtbot, desk.as_role(Role.VERIFIER)).panel
    (row,) = panel.clocks.work_rows()
    row.setFocus()
    panel.refresh()
    assert panel.clocks.work_rows() == [row]
    an_incident(desk, "Kedua", 30)
    panel.refresh()
    assert [each.line.lead for each in panel.clocks.work_rows()] == ["Pertama", "Kedua"]
    assert focused() is panel.clocks.work_rows()[0]


def test_clocks_run_without_reading_again(desk: Desk, qtbot: QtBot) -> None:
    an_incident(desk, "Dugaan keracunan makanan", 47)
    panel = Opened(qtbot, desk.as_role(Role.VERIFIER)).panel
    (row,) = panel.clocks.work_rows()
    assert row.line.clock is not None
    assert row.line.clock.state == "soon"
    desk.clock.forward(timedelta(minutes=20))
    panel._second()
    assert row.line.clock.state == "late"
    assert row.line.clock.text == "lewat 7 m"
    assert "lewat 7 m" in panel.urgent.accessibleName()


def test_a_source_says_what_is_wrong_and_when_it_is_tried_again() -> None:
    failing = TroubledSource(
        1, "Kabar Ibu Kota", "kabar.invalid", HealthState.FAILING, "fetch.http_status", 503,
        NOW + timedelta(minutes=8), None, None,
    )  # fmt: skip
    line = lines.source(failing, NOW)
    assert line.meta == "Sumber menjawab dengan kode 503 · dicoba lagi 14.40"
    assert line.word == "gagal"
    silent = TroubledSource(
        2, "Harian Cakrawala", "cakrawala.invalid", HealthState.SILENT, "", 200,
        None, NOW - timedelta(hours=9), timedelta(minutes=40),
    )  # fmt: skip
    assert lines.source(silent, NOW).meta == "Tidak ada berita 9 j, biasanya tiap 40 m"


def test_the_age_of_the_backup_is_told() -> None:
    assert lines.backup(None, NOW)[2] == "bad"
    what, when, ink = lines.backup(NOW - timedelta(hours=12, minutes=22), NOW)
    assert (what, when, ink) == ("Cadangan utuh", "Teruji 02.10, 12 j 22 m lalu", "good")
    assert lines.backup(NOW - timedelta(days=3), NOW)[2] == "warn"


def test_a_backup_is_made_from_here_by_who_may(desk: Desk, qtbot: QtBot) -> None:
    monitor = Opened(qtbot, desk.as_role(Role.MEDIA_MONITOR)).panel
    assert not monitor.backup.button.isVisible()
    assert monitor.backup.when.text().endswith("Minta sekretaris mencadangkan")
    opened = Opened(qtbot, desk.as_role(Role.SECRETARY))
    with qtbot.waitSignal(opened.panel.notice, timeout=20_000) as told:
        opened.panel.backup.button.click()
    assert told.args is not None
    assert told.args[0].title == "Cadangan dibuat dan diuji."
    assert opened.panel.backup.what.text() == "Cadangan utuh"
    assert opened.tasks.shutdown()


def test_the_navigation_counts_what_waits(desk: Desk) -> None:
    workspace = desk.as_role(Role.VERIFIER)
    assert badges.incidents(workspace) is None
    an_incident(desk, "Tepat waktu", 5)
    found = badges.incidents(workspace)
    assert found is not None
    assert (found.count, found.alarm) == (1, False)
    an_incident(desk, "Lewat", 61)
    found = badges.incidents(workspace)
    assert found is not None
    assert (found.count, found.alarm) == (2, True)
    home = badges.home(workspace)
    assert home is not None
    assert home.count == 2


def test_long_titles_neither_widen_nor_vanish(desk: Desk, qtbot: QtBot, app: QApplication) -> None:
    an_incident(desk, "Pemberitaan " * 24, 47)
    panel = Opened(qtbot, desk.as_role(Role.WRITER)).panel
    panel.adapt(1024)
    panel.resize(968, 560)
    QApplication.processEvents()
    inner = panel._scroll.widget()
    assert inner is not None
    assert inner.width() <= panel._scroll.viewport().width()
    assert panel.urgent.act.isVisible()
    assert panel.urgent.act.geometry().right() <= panel.urgent.width()
