"""How sources, news and issues are written by officers who may."""

from pathlib import Path

from pasopati_desktop.domain.issues import IssueDraft
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.sources import SourceDraft
from pasopati_desktop.services import (
    issues,
    news,
    news_imports,
    polling,
    sample_items,
    source_lists,
    sources,
)
from tests.data import NOW, Desk
from tests.news_data import a_source, feed_file
from tests.scenario import Scenario, Steps, a_news_item

DRAFT = SourceDraft("Warta Uji", "https://warta.contoh.id/rss")
ISSUE = IssueDraft("Keracunan makanan", "KESEHATAN")


def _folder(desk: Desk) -> Path:
    return desk.nobody.data.root


def _add_source(desk: Desk) -> Steps:
    return desk.as_role(Role.MEDIA_MONITOR), lambda view: sources.add(view, DRAFT)


def _edit_source(desk: Desk) -> Steps:
    source = a_source(desk, DRAFT.url)
    return (
        desk.as_role(Role.SECRETARY),
        lambda view: sources.edit(view, source, SourceDraft("Nama lain", DRAFT.url), 1),
    )


def _switch_source(desk: Desk) -> Steps:
    source = a_source(desk, DRAFT.url)
    return (
        desk.as_role(Role.SYSADMIN),
        lambda view: sources.set_enabled(view, source, enabled=False),
    )


def _import_list(desk: Desk) -> Steps:
    path = _folder(desk) / "sumber.csv"
    path.write_text("nama;alamat\nWarta Uji;https://warta.contoh.id/rss\n", "utf-8")
    return desk.as_role(Role.MEDIA_MONITOR), lambda view: source_lists.import_list(view, path)


def _add_starters(desk: Desk) -> Steps:
    return desk.as_role(Role.MEDIA_MONITOR), source_lists.add_starters


def _poll(desk: Desk) -> Steps:
    a_source(desk, feed_file(_folder(desk), "umpan.xml", [("g", "Judul", NOW)]))
    return desk.as_role(Role.MEDIA_MONITOR), lambda view: polling.poll(view, JobControl())


def _import_items(desk: Desk) -> Steps:
    path = _folder(desk) / "berita.csv"
    path.write_text("judul;tautan\nSatu;https://warta.contoh.id/1\n", "utf-8")
    return (
        desk.as_role(Role.WRITER),
        lambda view: news_imports.import_items(view, path, JobControl()),
    )


def _sample_items(desk: Desk) -> Steps:
    return (
        desk.as_role(Role.MEDIA_MONITOR),
        lambda view: sample_items.fill(view, 10, JobControl()),
    )


def _triage(desk: Desk) -> Steps:
    item = a_news_item(desk)
    return (
        desk.as_role(Role.MEDIA_MONITOR),
        lambda view: news.triage(view, [item], Triage.RESPOND, "Keluarga bertanya"),
    )


def _undo(desk: Desk) -> Steps:
    item = a_news_item(desk)
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    before = news.triage(monitor, [item], Triage.IGNORED)
    return monitor, lambda view: news.undo(view, before)


def _note(desk: Desk) -> Steps:
    item = a_news_item(desk)
    return desk.as_role(Role.VERIFIER), lambda view: news.set_note(view, item, "Catatan", 1)


def _open_issue(desk: Desk) -> Steps:
    item = a_news_item(desk)
    return (
        desk.as_role(Role.MEDIA_MONITOR),
        lambda view: issues.open_issue(view, ISSUE, [item]),
    )


def _an_issue(desk: Desk) -> int:
    return issues.open_issue(desk.as_role(Role.TEAM_LEAD), ISSUE)


def _edit_issue(desk: Desk) -> Steps:
    issue = _an_issue(desk)
    changed = IssueDraft("Keracunan makanan di blok lain", "KESEHATAN")
    return desk.as_role(Role.TEAM_LEAD), lambda view: issues.edit(view, issue, changed, 1)


def _extend_issue(desk: Desk) -> Steps:
    issue, item = _an_issue(desk), a_news_item(desk)
    return desk.as_role(Role.MEDIA_MONITOR), lambda view: issues.add_items(view, issue, [item])


def _reduce_issue(desk: Desk) -> Steps:
    item = a_news_item(desk)
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    issue = issues.open_issue(monitor, ISSUE, [item])
    return monitor, lambda view: issues.remove_items(view, issue, [item])


SCENARIOS: dict[str, Scenario] = {
    "sources.add": _add_source,
    "sources.edit": _edit_source,
    "sources.set_enabled": _switch_source,
    "source_lists.import_list": _import_list,
    "source_lists.add_starters": _add_starters,
    "polling.poll": _poll,
    "news_imports.import_items": _import_items,
    "sample_items.fill": _sample_items,
    "news.triage": _triage,
    "news.undo": _undo,
    "news.set_note": _note,
    "issues.open_issue": _open_issue,
    "issues.edit": _edit_issue,
    "issues.add_items": _extend_issue,
    "issues.remove_items": _reduce_issue,
}
