"""The headless commands as a person types them: the tour, checks, authenticity, sample data."""

import hashlib
import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pasopati_desktop.cli import main
from pasopati_desktop.documents.preview import page_texts
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status


def pasopati(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pasopati_desktop", "--data-dir", str(data), *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, env=dict(os.environ), timeout=170, check=False
    )


def answer(result: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(result.stdout)
    return found


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tour's folder, screens included: once for all tests of it."""
    out = tmp_path_factory.mktemp("tour") / "out"
    result = pasopati(out / "unused", "tour", "--out", str(out), "--json")
    assert result.returncode == 0, result.stderr
    assert answer(result) == json.loads((out / "summary.json").read_text(encoding="utf-8"))
    return out


def test_the_tour_goes_from_feeds_to_an_approved_statement(tour: Path) -> None:
    summary = json.loads((tour / "summary.json").read_text(encoding="utf-8"))
    assert all(step["ok"] for step in summary["steps"])
    assert summary["items"] > 50
    statement = summary["statement"]
    assert statement["status"] == "PUBLISHED"
    assert statement["number"]
    steps = {approval["step"]: approval["officer"] for approval in statement["approvals"]}
    assert {"SUBMIT", "VERIFY", "REVIEW", "LEGAL", "APPROVE", "PUBLISH"} <= steps.keys()
    assert steps["SUBMIT"] not in {steps["VERIFY"], steps["APPROVE"]}
    text = (tour / statement["text"]).read_bytes()
    assert hashlib.sha256(text).hexdigest() == statement["sha256"]
    assert (tour / statement["pdf"]).read_bytes().startswith(b"%PDF")
    assert (tour / summary["site"] / "manifest.json").exists()


def test_the_tour_shows_every_kind_and_every_ending(tour: Path) -> None:
    summary = json.loads((tour / "summary.json").read_text(encoding="utf-8"))
    told = summary["statements"]
    on_paper = {each["kind"] for each in told.values() if each["number"]}
    assert on_paper == {kind.value for kind in StatementKind}
    assert {each["status"] for each in told.values()} == {
        status.value for status in Status if status is not Status.ARCHIVED
    }
    assert told["harvest"]["status"] == "CORRECTED"
    assert told["harvest"]["corrected_by"] == told["erratum"]["number"]
    numbers = sorted(int(each["number"].split("-")[1]) for each in told.values() if each["number"])
    assert numbers == list(range(1, len(numbers) + 1)), "gapless, the void one included"
    names = [step["name"] for step in summary["steps"]]
    for name in (
        *("variable_refused", "suggestion", "return", "approve", "delegation", "off_system"),
        *("erratum", "withdrawal", "void", "embargo", "certificate", "verify_papers"),
    ):
        assert name in names


def test_the_tours_papers_are_whole_and_say_what_they_are(tour: Path) -> None:
    summary = json.loads((tour / "summary.json").read_text(encoding="utf-8"))
    for file in summary["papers"].values():
        assert (tour / file).stat().st_size > 500, file
    words = {path.stem: words_of(path) for path in (tour / "pdf").glob("*.pdf")}
    assert "Plh. Kepala" in words["belasungkawa"]
    assert f"Nomor {summary['statements']['erratum']['number']}" in words["diralat"]
    assert "SALINAN — DITARIK" in words["ditarik"]
    assert "BATAL" in words["batal"]
    assert "EMBARGO" in words["embargo"]
    assert "DRAF" in words["klarifikasi-draf"]
    assert "D. Arya" in words["siaran-pers"]
    assert "D. Arya" not in words["disamarkan"]
    assert "urut lengkap" in words["buku-nomor"]
    assert "diduga" in words["beda-versi"]
    signed = summary["signature"]
    assert signed["sound"]
    assert signed["holds_archived"]
    assert all("CONTOH" in signer for signer in signed["signers"])


def test_the_tour_checks_what_it_made(tour: Path) -> None:
    summary = json.loads((tour / "summary.json").read_text(encoding="utf-8"))
    found = {Path(each["file"]).name: each["reason"] for each in summary["checked"]}
    assert found == {
        "siaran-pers.pdf": "verify.current",
        "siaran-pers-200dpi.png": "verify.code_current",
        "siaran-pers-300dpi.png": "verify.code_current",
        "siaran-pers-diubah.pdf": "verify.altered",
        "asli-yang-diralat.pdf": "verify.corrected",
    }
    again = pasopati(
        tour / "data",
        "verify",
        "--json",
        *(str(tour / each["file"]) for each in summary["checked"]),
    )
    verdicts = [json.loads(line) for line in again.stdout.splitlines()]
    assert [each["reason"] for each in verdicts] == list(found.values())


def words_of(path: Path) -> str:
    return " ".join(" ".join(page_texts(path.read_bytes())).split())


def test_the_tours_data_is_whole_and_backed_up(tour: Path) -> None:
    data = tour / "data"
    assert answer(pasopati(data, "audit", "verify", "--json"))["ok"]
    assert answer(pasopati(data, "db", "check", "--json"))["ok"]
    assert answer(pasopati(data, "backup", "verify", "--json"))["ok"]
    assert answer(pasopati(data, "db", "info", "--json"))["counts"]["statement"] >= 4


def test_only_the_archived_bytes_are_authentic(tour: Path, tmp_path: Path) -> None:
    genuine = (tour / "pdf" / "siaran-pers.pdf").read_bytes()
    chance = random.Random(5)
    files = [tour / "pdf" / "siaran-pers.pdf"]
    for number in range(20):
        changed = bytearray(genuine)
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        files.append(tmp_path / f"{number}.pdf")
        files[-1].write_bytes(changed)
    files.append(tmp_path / "appended.pdf")
    files[-1].write_bytes(genuine + b"\n%%EOF\n")
    result = pasopati(tour / "data", "verify", "--json", *map(str, files))
    verdicts = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 1
    assert [verdict["authentic"] for verdict in verdicts] == [True] + [False] * 21
    summary = json.loads((tour / "summary.json").read_text(encoding="utf-8"))
    assert verdicts[0]["number"] == summary["statement"]["number"]
    assert verdicts[0]["notes"] == ["verify.note_sample"], "the folder says that it is invented"
    assert {verdict["reason"] for verdict in verdicts[1:-1]} == {"verify.altered"}
    assert verdicts[-1]["reason"] == "verify.appended"


def test_a_flipped_bit_in_the_data_is_named(tour: Path, tmp_path: Path) -> None:
    """E3 for statements: the text of a version, changed in the file itself."""
    import shutil
    import sqlite3

    shutil.copytree(tour / "data", tmp_path / "data")
    raw = sqlite3.connect(tmp_path / "data" / "pasopati.sqlite3")
    raw.execute("DROP TRIGGER statement_version_no_update")
    raw.execute("UPDATE statement_version SET content = replace(content, '19', '18')")
    raw.commit()
    raw.close()
    result = pasopati(tmp_path / "data", "db", "check", "--json")
    codes = {item["code"] for item in answer(result)["findings"]}
    assert result.returncode == 1
    assert {"check.text", "check.row_changed"} <= codes


def report(tour: Path, *arguments: str) -> int:
    """Run the command in this process, which has everything imported already."""
    return main(["--data-dir", str(tour / "data"), "report", *arguments])


def test_the_approval_log_of_a_period(tour: Path, tmp_path: Path) -> None:
    out = tmp_path / "log.pdf"
    assert report(tour, "LOG", "--from", "2026-01-01", "--to", "2099-01-01", "--out", str(out)) == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert report(tour, "LOG", "--from", "2001-01-01", "--to", "2001-01-02", "--out", str(out)) == 1


def test_the_number_book_of_a_period_in_three_forms(
    tour: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    period = ("--from", "2026-01-01", "--to", "2099-01-01", "--out")
    for suffix, start in ((".pdf", b"%PDF"), (".xlsx", b"PK"), (".csv", b"\xef\xbb\xbfSeri;")):
        out = tmp_path / f"buku{suffix}"
        assert report(tour, "bno", *period, str(out), "--json") == 0
        assert json.loads(capsys.readouterr().out)["ok"]
        assert out.read_bytes().startswith(start)
    assert report(tour, "BNO", *period, str(out), "--series", "all") == 0
    assert b"Insiden;" in out.read_bytes()
    capsys.readouterr()
    assert report(tour, "BNO", *period, str(tmp_path / "buku.doc")) == 2
    assert "number_book.kind" in capsys.readouterr().err
    old = ("--from", "2001-01-01", "--to", "2001-01-02", "--out", str(tmp_path / "x.pdf"))
    assert report(tour, "BNO", *old) == 1
    assert not (tmp_path / "x.pdf").exists()


def test_sample_data_never_gets_among_a_units_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fill(*arguments: str) -> int:
        return main(["--data-dir", str(tmp_path / "x"), "sample", "fill", *arguments])

    assert fill("--items", "50", "--incidents", "3", "--statements", "4") == 0
    capsys.readouterr()
    assert fill("--works", "2", "--json") == 0
    assert json.loads(capsys.readouterr().out)["made"] == 2
    (tmp_path / "x" / "contoh.txt").unlink()
    assert fill("--items", "1") == 2
    assert "sample.not_sample" in capsys.readouterr().err


def test_the_tour_shows_every_screen_in_light_and_dark(tour: Path) -> None:
    screens = json.loads((tour / "summary.json").read_text(encoding="utf-8"))["screens"]
    panels = {"masuk", "home", "monitoring", "incidents", "statements", "works", "settings"}
    ways = {"papan", "buku-nomor", "menunggu", "persetujuan", "bandingkan"}
    own = {"konsep", "pemeriksaan", "catatan", "dikembalikan"}
    assert panels <= screens.keys()
    assert {f"statements-{name}" for name in ways} <= screens.keys()
    assert {f"penulis-{name}" for name in own} <= screens.keys()
    assert {"settings-templat", "settings-rantai"} <= screens.keys()
    assert {"periksa-keaslian", "berkas-bertanda-tangan"} <= screens.keys()
    for files in screens.values():
        assert [name.rpartition("-")[2] for name in files] == ["light.png", "dark.png"]
        for name in files:
            picture = (tour / name).read_bytes()
            assert picture.startswith(b"\x89PNG")
            assert len(picture) > 12_000, name  # an empty window is a tenth of that


def test_the_tour_leaves_a_folder_with_other_things_alone(tmp_path: Path) -> None:
    (tmp_path / "berharga.txt").write_text("x", encoding="utf-8")
    result = pasopati(tmp_path / "unused", "tour", "--out", str(tmp_path))
    assert result.returncode == 2
    assert (tmp_path / "berharga.txt").read_text(encoding="utf-8") == "x"
