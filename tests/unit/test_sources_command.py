"""`source test`: one answer a source, exit codes, nothing heavy imported, no secrets shown."""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import pytest

from pasopati_desktop import resources
from pasopati_desktop.commands import source_test
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.messages.sources import sentences
from tests.servers import http_faults

SAMPLE = str(resources.path("samples", "feeds", "warta-jakarta.xml"))


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    source_test.add_parser(parser.add_subparsers())
    args = parser.parse_args(["test", *arguments])
    code = args.run(args)
    assert isinstance(code, int)
    return code


def test_json_is_one_object_a_source_in_order(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page = tmp_path / "masuk.html"
    page.write_bytes(http_faults.LOGIN_PAGE)
    assert run("--json", str(page), SAMPLE) == 1
    refused, good = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert refused["file"] == str(page)
    assert (refused["ok"], refused["items"], refused["kind"]) == (False, [], None)
    assert "halaman laman, bukan umpan" in refused["error"]
    assert (good["ok"], good["kind"], good["error"]) == (True, "rss", None)
    assert good["title"] == "Warta Jakarta - Metro"
    assert set(good["items"][0]) == {"id", "title", "link", "published", "summary", "author"}
    assert good["items"][0]["published"] == "2026-11-21T07:20:00+00:00"
    assert len(good["items"]) == 10


def test_people_read_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(SAMPLE) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("umpan rss, Warta Jakarta - Metro, 10 berita")
    assert lines[1] == (
        "  21-11-2026 14.20 WIB  Belasan warga binaan dirawat usai makan malam, "
        "keluarga minta penjelasan"
    )


def test_what_cannot_be_had_is_2_and_one_line_on_standard_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(str(tmp_path / "tidak-ada.xml"), SAMPLE) == 2
    assert run("http://u:rahasia@127.0.0.1:1/x") == 1  # refused: an inward address
    assert run("--allow-private", "http://u:rahasia@127.0.0.1:1/x") == 2
    assert run("ftp://a.example/") == 2
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 4
    assert "rahasia" not in "".join(errors)


def test_a_url_is_fetched(capsys: pytest.CaptureFixture[str]) -> None:
    with http_faults.running() as server:
        assert run("--allow-private", "--json", server.url("/latin")) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["items"][0]["title"] == "Café “Ruang”"


def test_neither_qt_nor_a_database_is_imported(tmp_path: Path) -> None:
    script = (
        "import argparse, sys\n"
        "from pasopati_desktop.commands import source_test\n"
        "args = argparse.Namespace(sources=[sys.argv[1], 'tidak-ada'], json=True)\n"
        "code = source_test.run(args)\n"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'sqlalchemy')])\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, SAMPLE],
        capture_output=True, text=True, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "[]"
    assert (done.returncode, done.stderr) == (2, "")


def test_every_code_of_the_sources_has_its_sentence() -> None:
    """Codes are found in the source text, so a new one without a sentence fails here."""
    folder = Path(source_test.__file__).parents[1] / "sources"
    text = "".join(path.read_text() for path in folder.glob("*.py"))
    words = {word.strip("\"'`,.():;") for word in text.split()}
    words |= {part.strip("\"'`,.():;") for word in words for part in word.split("(")}
    nouns = ("fetch", "feed", "table", "row", "opml")
    codes = {w for w in words if w.count(".") == 1 and w.partition(".")[0] in nouns}
    codes = {code for code in codes if code.partition(".")[2].replace("_", "").isalpha()}
    assert len(codes) > 20
    known = set(sentences())
    missing = codes - {"fetch.py", "feeds.py", "fetch.read_file"}
    assert {code for code in missing if not messages.known(code)} == set()
    assert all(messages.known(code) for code in known)
