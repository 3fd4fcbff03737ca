"""`source poll`, `import items` and `sample fill`, as a scheduler or a trainer calls them."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pasopati_desktop.cli import main
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.search import NewsFilter
from pasopati_desktop.domain.sources import SourceDraft
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import news, opening, sample, sample_items, sources
from pasopati_desktop.services.sample_words import Writer
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import audit, check
from tests.data import Desk
from tests.news_data import feed_file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def call(folder: Path, *arguments: str) -> int:
    return main(["--data-dir", str(folder), *arguments])


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    found: dict[str, object] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return found


def with_sources(folder: Path, *urls: str) -> None:
    """Add sources to a folder, as an officer of its office would."""
    opened = opening.open_data(DataDir(folder))
    try:
        sample.begin(opened.workspace)
        monitor = sample.as_officer(opened.workspace, "r.wulandari")
        for url in urls:
            sources.add(monitor, SourceDraft(url[-30:], url))
    finally:
        opened.close()


def test_poll_tells_what_came_and_what_failed(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at = datetime.now(UTC) - timedelta(hours=1)
    with_sources(
        folder,
        feed_file(tmp_path, "baik.xml", [("a", "Satu", at), ("b", "Dua", at)]),
        (tmp_path / "hilang.xml").as_uri(),
    )
    assert call(folder, "source", "poll", "--json") == 0
    found = answer(capsys)
    assert (found["sources"], found["new_items"], found["offline"]) == (2, 2, False)
    failures = found["failures"]
    assert isinstance(failures, list)
    assert failures[0]["code"] == "fetch.file_missing"
    assert call(folder, "source", "poll", "--json") == 0
    assert answer(capsys)["sources"] == 0, "nothing is due so soon"
    assert call(folder, "source", "poll", "--all", "--json") == 0
    assert answer(capsys)["sources"] == 2


def test_poll_without_network_says_so(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_sources(folder, "https://satu.contoh.invalid/rss", "https://dua.contoh.invalid/rss")
    assert call(folder, "source", "poll", "--json") == 1
    assert answer(capsys)["offline"] is True


def test_import_reports_rows(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "berita.csv"
    table.write_text("judul;tautan\nSatu;https://warta.contoh.id/1\n;https://x.contoh.id/\n")
    assert call(folder, "import", "items", str(table), "--json") == 1
    found = answer(capsys)
    assert (found["new"], found["error_count"]) == (1, 1)
    assert call(folder, "import", "items", str(table)) == 1
    assert "1 sudah ada" in capsys.readouterr().out


def test_import_of_a_missing_file_is_one_clear_line(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(folder, "import", "items", str(tmp_path / "tidak-ada.csv")) == 2
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert len(told.strip().splitlines()) == 1


def test_fill_makes_a_searchable_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(folder, "sample", "fill", "--items", "1200", "--json") == 0
    assert answer(capsys)["made"] == 1200
    opened = opening.open_data(DataDir(folder))
    try:
        system = opened.workspace.as_system()
        assert news.view_counts(system).all == 1200
        assert news.newest(system, NewsFilter(query=news.query("petugas")))
        with system.reading() as session:
            assert audit.verify(session).broken_at is None
            assert check.examine(session) == []
    finally:
        opened.close()


def test_fill_asked_for_nothing_is_wrong_use(folder: Path) -> None:
    assert call(folder, "sample", "fill") == 2


def test_the_same_seed_gives_the_same_items(desk: Desk) -> None:
    def titles(workspace: Workspace) -> list[str]:
        return [row.title for row in news.newest(workspace, NewsFilter(), limit=300)]

    system = desk.nobody.as_system()
    sample_items.fill(system, 200, JobControl())
    first = titles(system)
    assert len(set(first)) > 100
    assert first == [title for title in first if title[0].isupper()]
    other = Writer(sample_items.SEED)
    texts = other.items()
    made = [next(texts)[0] for _ in range(200)]
    assert sorted(made) == sorted(first)
