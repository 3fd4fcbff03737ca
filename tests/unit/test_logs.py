import logging
import time
import zipfile
from collections.abc import Generator
from enum import Enum
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop import logs
from pasopati_desktop.domain.errors import EnvironmentFailure

log = logging.getLogger("pasopati_desktop.test")


@pytest.fixture
def log_file(tmp_path: Path) -> Generator[logs.LogFile]:
    opened = logs.start(tmp_path / "logs")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("officer nik=3276010101900001 saved", "officer nik=<nomor> saved"),
        ("nik 3276 0101 0190 0001", "nik <nomor>"),
        ("call to +62 812-3456-7890 ended", "call to <nomor> ended"),
        ("call to (0251) 8312345", "call to <nomor>"),
        ("call to 0812 3456 7890", "call to <nomor>"),
        ("mail to humas.contoh+a@lapas.example.id failed", "mail to <surel> failed"),
        ("KeyError: 'Budi Contoh'", "KeyError: '…'"),
        ("duplicate “Siaran Pers”", "duplicate “…”"),
        (
            "fetch url=https://user:secret@media.example/a/b?token=1&q=budi",
            "fetch url=https://…@media.example/a/b?…",
        ),
        ("connect postgresql+psycopg://app:rahasia@127.0.0.1:5432/humas", None),
        ("Key (name)=(Budi Contoh) already exists.", "Key (name)=(…) already exists."),
        ("Failing row contains (1, Budi Contoh, 2026-01-01).", "Failing row contains (…)."),
        ("[parameters: (1, 2, 'x')]", "[parameters: …]"),
    ],
)
def test_personal_data_is_struck_out(line: str, expected: str | None) -> None:
    struck = logs.redact(line)
    assert "rahasia" not in struck
    if expected is not None:
        assert struck == expected


@pytest.mark.parametrize(
    "line",
    [
        "incident registered id=1881234567890123 number=INS-2026-0042",
        "backup made bytes=12345678901 ms=1234567890123",
        "'NoneType' object has no attribute 'close'",
        "no such table: 'news_item' in 'pasopati_desktop.storage'",
        "due at=2026-11-21 10:00:00 next=2026-11-21 10:30",
        "poll done at=2026-11-21T10:00:00+00:00 items=30 version=6.11.3",
        "sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ],
)
def test_what_helps_the_helper_stays(line: str) -> None:
    assert logs.redact(line) == line


@given(st.text(alphabet="0123456789", min_size=16, max_size=16), st.text(max_size=20))
def test_no_identity_number_survives(number: str, around: str) -> None:
    assert number not in logs.redact(f"{around} {number} {around}")


@given(st.text(max_size=200))
def test_redacting_twice_is_redacting_once_and_never_fails(text: str) -> None:
    once = logs.redact(text)
    assert logs.redact(once) == once


@pytest.mark.parametrize(
    "piece", ["a", "1", "0-", "'a ", "“", "a@", "a.", "://", "a://", ")=(", "[parameters: ", "("]
)
def test_a_megabyte_from_outside_holds_nobody_up(piece: str) -> None:
    started = time.process_time()
    logs.redact(piece * (1_000_000 // len(piece)))
    assert time.process_time() - started < 1.0


def test_values_of_a_failed_statement_go_over_several_lines() -> None:
    text = "[SQL: INSERT]\n[parameters: (1, 'Budi\n\nContoh')]\n(Background: e/14/gkpj)"
    assert logs.redact(text) == "[SQL: INSERT]\n[parameters: …]\n(Background: e/14/gkpj)"


def test_a_line_is_time_level_module_event(log_file: logs.LogFile) -> None:
    log.info("incident registered id=%d", 7)
    (line,) = log_file.path.read_text().splitlines()
    moment, rest = line.split(" ", 1)
    assert rest == "INFO pasopati_desktop.test incident registered id=7"
    assert moment.endswith("Z")
    assert len(moment) == len("2026-11-21T03:04:05.678Z")


def test_text_from_outside_cannot_forge_a_line(log_file: logs.LogFile) -> None:
    log.info("item stored title=%s", "x\n2026-01-01T00:00:00.000Z INFO forged\r\x1b[0m\u2028y")
    assert len(log_file.path.read_text().splitlines()) == 1


def _fail() -> None:
    raise KeyError("Budi Contoh 3276010101900001")


def test_tracebacks_are_kept_but_their_quotes_are_not(log_file: logs.LogFile) -> None:
    try:
        _fail()
    except KeyError:
        log.exception("task failed name=x")
    text = log_file.path.read_text()
    assert "KeyError: '…'" in text
    assert "test_logs.py" in text
    assert "3276010101900001" not in text


def test_the_log_rotates_and_stays_small(log_file: logs.LogFile) -> None:
    for _ in range(6000):
        log.info("filler text=%s", "x" * 1000)
    files = list(log_file.path.parent.iterdir())
    assert len(files) == logs.FILE_COUNT
    assert all(file.stat().st_size <= logs.FILE_BYTES for file in files)
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


def test_a_lost_disk_stops_nobody(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    handler = logs._QuietFileHandler("/dev/full", encoding="utf-8")
    record = logging.makeLogRecord({"msg": "x"})
    handler.emit(record)
    assert capfd.readouterr().err == ""
    with pytest.raises(OSError, match="No space"):
        handler.close()


def test_a_folder_that_cannot_be_is_refused_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(EnvironmentFailure) as caught:
        logs.start(tmp_path / "file" / "logs")
    assert caught.value.code == "file.not_writable"


class QtMsgType(Enum):
    """Shaped as Qt's, which this layer may not import."""

    QtDebugMsg = 0
    QtWarningMsg = 1


def test_messages_of_qt_land_in_the_log(log_file: logs.LogFile) -> None:
    handle = logs.qt_message_handler()
    handle(QtMsgType.QtDebugMsg, SimpleNamespace(category="x"), "unseen")
    handle(QtMsgType.QtWarningMsg, SimpleNamespace(category=None), "odd\nmessage")
    (line,) = log_file.path.read_text().splitlines()
    assert line.endswith(r"WARNING qt message category=default text=odd\nmessage")


def test_the_bundle_holds_facts_and_logs_without_personal_data(
    log_file: logs.LogFile, tmp_path: Path
) -> None:
    log.info("one event id=1")
    with log_file.path.open("a") as older:
        older.write("written by an older program: 0812 3456 7890\n")
    facts = {"version": "0.1.0", "folder": str(Path.home() / "data")}
    target = logs.make_bundle(tmp_path / "log.zip", facts, folder=log_file.path.parent)
    with zipfile.ZipFile(target) as bundle:
        assert bundle.testzip() is None
        assert bundle.read("facts.txt").decode() == "version: 0.1.0\nfolder: ~/data\n"
        text = bundle.read(logs.FILE_NAME).decode()
    assert "one event id=1" in text
    assert "0812" not in text


def test_a_bundle_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure):
        logs.make_bundle(tmp_path / "none" / "log.zip", {}, folder=tmp_path)
    assert list(tmp_path.iterdir()) == []
