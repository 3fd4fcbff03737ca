"""The machine misbehaves: one clear sentence, exit code 2, and the data as it was (E2)."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from pasopati_desktop import paths
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import opening


def pasopati(data: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pasopati_desktop", "--data-dir", str(data), *arguments]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        env={**os.environ, **variables},
        timeout=60,
        check=False,
    )


def refused(result: subprocess.CompletedProcess[str], *, code: str) -> None:
    """One line on standard error, with the code last; nothing of Python's own."""
    assert result.returncode == 2, result
    assert "Traceback" not in result.stderr
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1, result.stderr
    assert lines[0].endswith(f"({code})")


def made(folder: Path) -> DataDir:
    data = DataDir(folder)
    opening.open_data(data, url=f"sqlite:///{data.database}").close()
    return data


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_foreign_file_in_the_databases_place_is_not_touched(tmp_path: Path) -> None:
    data = DataDir(tmp_path)
    data.database.write_bytes(b"Ini bukan basis data, ini surat.\n" * 400)
    before = digest(data.database)
    refused(pasopati(tmp_path, "db", "info"), code="database.damaged")
    assert digest(data.database) == before


def test_a_cut_database_is_named_damaged(tmp_path: Path) -> None:
    data = made(tmp_path)
    whole = data.database.read_bytes()
    data.database.write_bytes(whole[: len(whole) // 3])
    result = pasopati(tmp_path, "db", "check")
    assert result.returncode in {1, 2}
    assert "Traceback" not in result.stderr


def test_data_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    data = made(tmp_path)
    raw = sqlite3.connect(data.database)
    raw.execute("UPDATE alembic_version SET version_num = 'v0999_later'")
    raw.commit()
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    before = digest(data.database)
    refused(pasopati(tmp_path, "db", "info"), code="database.newer")
    assert digest(data.database) == before


def test_a_second_start_is_refused_while_the_first_runs(tmp_path: Path) -> None:
    data = made(tmp_path)
    with paths.hold(data):
        refused(pasopati(tmp_path, "db", "info"), code="data.in_use")
    assert pasopati(tmp_path, "db", "info").returncode == 0


def test_a_half_finished_restore_is_refused(tmp_path: Path) -> None:
    data = made(tmp_path)
    data.restore_marker.write_text("x", encoding="utf-8")
    refused(pasopati(tmp_path, "db", "info"), code="data.half_restored")


def test_a_server_that_is_not_there_is_said(tmp_path: Path) -> None:
    address = "postgresql://postgres@127.0.0.1:9/tidak-ada"
    result = pasopati(tmp_path, "db", "info", PASOPATI_DATABASE_URL=address)
    refused(result, code="database.unreachable")


@pytest.mark.parametrize("arguments", [["db"], ["nonsens"], ["report", "LOG"], ["verify"]])
def test_wrong_use_is_no_crash(tmp_path: Path, arguments: list[str]) -> None:
    result = pasopati(tmp_path, *arguments)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr


def test_a_reader_that_goes_away_is_no_crash(tmp_path: Path) -> None:
    made(tmp_path)
    shell = f"{sys.executable} -m pasopati_desktop --data-dir {tmp_path} db info | head -1"
    result = subprocess.run(
        ["sh", "-c", shell],
        capture_output=True,
        text=True,
        env=dict(os.environ),
        timeout=60,
        check=False,
    )
    assert "Traceback" not in result.stderr
