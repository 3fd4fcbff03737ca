"""Sources and issues as an officer describes them, in dialogs."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.issues import IssueDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.sources import SourceDraft
from pasopati_desktop.services import guideline, issues, sources
from pasopati_desktop.ui.panels.monitoring.dialogs import IssueDialog
from pasopati_desktop.ui.panels.monitoring.source_editor import SourceEditor
from pasopati_desktop.ui.panels.monitoring.sources_dialog import SourcesDialog
from pasopati_desktop.ui.tasks import TaskRunner
from tests.data import NOW, Desk
from tests.news_data import feed_file
from tests.ui.monitoring_kit import app, settle, tasks
from tests.ui.office_kit import doubled_mnemonics

__all__ = ["app", "tasks"]


def test_a_source_is_added_through_the_dialog(
    desk: Desk, tasks: TaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    dialog = SourcesDialog(monitor, tasks)
    qtbot.addWidget(dialog)
    assert doubled_mnemonics(dialog) == []
    drafts = [
        SourceDraft("Warta", "https://warta.contoh.id/rss"),
        SourceDraft("Rangkap", "https://warta.contoh.id/rss"),
        None,
    ]
    refusals: list[dict[str, str] | None] = []

    def answer(*arguments: object) -> SourceDraft | None:
        refusals.append(arguments[-1])  # type: ignore[arg-type] # the refused fields
        return drafts.pop(0)

    monkeypatch.setattr(SourceEditor, "ask", answer)
    dialog.add()
    dialog.add()
    assert refusals[-1] == {"url": "input.source_known"}
    assert [row.draft.name for row in sources.list_sources(monitor)] == ["Warta"]
    assert len(dialog.model.rows) == 1


def test_a_trial_shows_what_came_and_fills_the_name(
    desk: Desk, tasks: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = SourceEditor(desk.as_role(Role.MEDIA_MONITOR), tasks)
    qtbot.addWidget(editor)
    editor.form.url.setText(feed_file(tmp_path, "u.xml", [("g", "Judul", NOW)]))
    editor.try_it()
    settle(qtbot, tasks)
    assert editor.form.result_title.text() == "Warta Uji · 1 berita"
    assert "Judul" in editor.form.result_lines.text()
    assert editor.form.name.text() == "Warta Uji"


def test_a_trial_says_why_not(desk: Desk, tasks: TaskRunner, qtbot: QtBot, tmp_path: Path) -> None:
    page = tmp_path / "laman.html"
    page.write_text("<!doctype html><html></html>")
    editor = SourceEditor(desk.as_role(Role.MEDIA_MONITOR), tasks)
    qtbot.addWidget(editor)
    editor.form.url.setText(page.as_uri())
    editor.try_it()
    settle(qtbot, tasks)
    assert "feed.is_html" in editor.form.result_lines.text()
    assert editor.form.test.isEnabled()


def test_a_wrong_address_is_told_beside_the_field(
    desk: Desk, tasks: TaskRunner, qtbot: QtBot
) -> None:
    editor = SourceEditor(desk.as_role(Role.MEDIA_MONITOR), tasks)
    qtbot.addWidget(editor)
    editor.form.url.setText("warta")
    editor.submit()
    assert "https://" in editor.form.url_help.text()
    assert editor.result() == 0


def test_the_sources_list_offers_the_shipped_list(
    desk: Desk, tasks: TaskRunner, qtbot: QtBot
) -> None:
    dialog = SourcesDialog(desk.as_role(Role.MEDIA_MONITOR), tasks)
    qtbot.addWidget(dialog)
    dialog.add_starters()
    assert len(dialog.model.rows) >= 6
    dialog.table.select_where(lambda _row: True)
    dialog.switch()
    assert sources.health(desk.nobody.as_system()).off == len(dialog.model.rows) - 1


def test_who_may_not_manage_sources_is_told(desk: Desk, tasks: TaskRunner, qtbot: QtBot) -> None:
    dialog = SourcesDialog(desk.as_role(Role.WRITER), tasks)
    qtbot.addWidget(dialog)
    assert not dialog.add_button.isEnabled()
    assert dialog.refusal.text()


def test_an_issue_dialog_refuses_without_a_category(desk: Desk, qtbot: QtBot) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    categories = guideline.categories(monitor).value
    dialog = IssueDialog(categories, issues.running(monitor), IssueDraft("Judul", ""), count=2)
    qtbot.addWidget(dialog)
    dialog.submit()
    assert dialog.form.category_help.text()
    assert dialog.result() == 0
    dialog.form.category.setCurrentIndex(1)
    dialog.submit()
    assert dialog.result() == 1
