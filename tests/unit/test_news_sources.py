"""Describing sources, trying them, and lists of many."""

from dataclasses import replace
from pathlib import Path

import pytest

from pasopati_desktop.domain.errors import Conflict, EnvironmentFailure, InvalidInput, Refused
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import SourceState
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.sources import SourceDraft, source_problems
from pasopati_desktop.services import source_lists, sources
from pasopati_desktop.services.workspace import Workspace
from tests.data import NOW, Desk
from tests.news_data import feed_file

DRAFT = SourceDraft("Warta Uji", "https://warta.contoh.id/rss")


@pytest.fixture
def monitor(desk: Desk) -> Workspace:
    return desk.as_role(Role.MEDIA_MONITOR)


@pytest.mark.parametrize(
    ("url", "rule"),
    [
        ("", "input.required"),
        ("warta.contoh.id", "input.source_url"),
        ("ftp://warta.contoh.id/rss", "input.source_url"),
        ("javascript:alert(1)", "input.source_url"),
        ("https://", "input.source_url"),
        ("https://[::1", "input.source_url"),
        ("https://nama:sandi@warta.contoh.id/", "input.url_password"),
        ("https://warta.contoh.id/" + "a" * 3000, "input.too_long"),
        ("file://server/berkas.xml", "input.source_url"),
    ],
)
def test_an_address_that_cannot_be_one_is_refused(url: str, rule: str) -> None:
    assert source_problems(replace(DRAFT, url=url)) == {"url": rule}


def test_the_same_address_is_added_once(monitor: Workspace) -> None:
    sources.add(monitor, DRAFT)
    with pytest.raises(InvalidInput) as caught:
        sources.add(monitor, replace(DRAFT, name="Nama lain"))
    assert caught.value.problems == {"url": "input.source_known"}


def test_the_second_editor_is_told(monitor: Workspace) -> None:
    source = sources.add(monitor, DRAFT)
    sources.edit(monitor, source, replace(DRAFT, name="Baru"), 1)
    with pytest.raises(Conflict):
        sources.edit(monitor, source, replace(DRAFT, name="Lain"), 1)
    assert sources.list_sources(monitor)[0].draft.name == "Baru"


def test_health_counts_states_and_leaves_out_what_is_off(monitor: Workspace) -> None:
    sources.add(monitor, DRAFT)
    off = sources.add(monitor, SourceDraft("Mati", "https://mati.contoh.id/", enabled=False))
    found = sources.health(monitor)
    assert found.counts == {SourceState.NEW: 1}
    assert (found.off, found.total, found.troubled) == (1, 2, 0)
    sources.set_enabled(monitor, off, enabled=True)
    assert sources.health(monitor).counts == {SourceState.NEW: 2}


def test_a_source_is_tried_before_it_is_added(monitor: Workspace, tmp_path: Path) -> None:
    url = feed_file(tmp_path, "umpan.xml", [("g", "Judul", NOW)])
    found = sources.try_source(monitor, url, control=JobControl())
    assert (found.kind, found.title, [item.title for item in found.items]) == (
        "rss",
        "Warta Uji",
        ["Judul"],
    )
    assert sources.list_sources(monitor) == []


def test_a_trial_says_why_not(monitor: Workspace, tmp_path: Path) -> None:
    page = tmp_path / "laman.html"
    page.write_text("<!doctype html><html><body>Halo</body></html>")
    with pytest.raises(Refused, match=r"feed\.is_html"):
        sources.try_source(monitor, page.as_uri(), control=JobControl())
    with pytest.raises(EnvironmentFailure, match=r"fetch\.file_missing"):
        sources.try_source(monitor, (tmp_path / "tidak-ada").as_uri(), control=JobControl())


def test_the_shipped_list_is_switched_off_and_marked(monitor: Workspace) -> None:
    report = source_lists.add_starters(monitor)
    rows = sources.list_sources(monitor)
    assert 6 <= report.added == len(rows) <= 10
    assert all(row.state is None and "belum diverifikasi" in row.draft.name for row in rows)
    assert source_lists.add_starters(monitor) == source_lists.ListReport(0, len(rows), 0)


def test_a_table_of_sources(monitor: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "sumber.csv"
    path.write_text(
        "Kelompok;Nama;Alamat;Media\n"
        "Lokal;Kabar Kota;https://kabar.contoh.id/rss;Kabar\n"
        "UPT;Tanpa alamat;;\n"
        "resmi;;https://resmi.contoh.id/rss;\n"
        "x;Rangkap;https://kabar.contoh.id/rss;\n",
        "utf-8",
    )
    assert source_lists.import_list(monitor, path) == source_lists.ListReport(2, 0, 2)
    rows = {row.draft.name: row.draft for row in sources.list_sources(monitor)}
    assert rows["Kabar Kota"].group == "lokal"
    assert rows["Kabar Kota"].outlet == "Kabar"
    assert rows["https://resmi.contoh.id/rss"].group == "resmi"
    bad = tmp_path / "salah.csv"
    bad.write_text("a;b\n1;2\n")
    with pytest.raises(Refused, match=r"table\.no_url_column"):
        source_lists.import_list(monitor, bad)


def test_an_export_can_be_imported(monitor: Workspace, tmp_path: Path) -> None:
    sources.add(monitor, DRAFT)
    sources.add(monitor, SourceDraft("Berkas", (tmp_path / "umpan.xml").as_uri()))
    path = tmp_path / "sumber.opml"
    assert source_lists.export_list(monitor, path) == 1
    assert source_lists.import_list(monitor, path) == source_lists.ListReport(0, 1, 0)
