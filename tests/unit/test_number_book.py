"""The number book: every number of a period, gaps shown, paper and files."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete

from pasopati_desktop.domain.errors import InvalidInput, RecordMissing, Refused
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.number_book import BookFilter, missing_serials, start_of
from pasopati_desktop.domain.off_system import WordDraft
from pasopati_desktop.domain.release import GivenBy
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import endings, number_book, number_book_words, off_system
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import NumberEntry
from tests.data import PIN, Desk
from tests.pdf_reading import page_texts
from tests.statement_data import a_press_release, at_status

YEAR = BookFilter(date(2026, 1, 1), date(2026, 12, 31))


def approved(desk: Desk, title: str) -> int:
    statement_id, _ = at_status(desk, Status.APPROVED, a_press_release(title))
    return statement_id


def test_the_book_has_every_number_with_voids_and_their_reason(desk: Desk) -> None:
    kept = approved(desk, "Berlaku")
    void = approved(desk, "Batal")
    reason = "Kegiatan dibatalkan sebelum diumumkan"
    endings.void(desk.as_role(Role.HEAD_OF_UNIT), void, reason, PIN)
    view = desk.as_role(Role.AUDITOR)
    rows = number_book.rows(view, number_book.order(view, YEAR))
    assert [(row.number, row.record_id) for row in rows] == [
        ("HM.01.02-2", void),
        ("HM.01.02-1", kept),
    ]
    assert (rows[0].void_reason, rows[0].voided_by) == (reason, "H. Kusuma")
    assert rows[1].voided_at is None
    assert rows[1].given_by == "H. Kusuma"
    only = BookFilter(YEAR.first, YEAR.last, voids_only=True)
    assert [row.number for row in number_book.rows(view, number_book.order(view, only))] == [
        "HM.01.02-2"
    ]
    found = number_book.summary(view, YEAR)
    assert (found.count, found.voids, found.is_whole) == (2, 1, True)
    assert number_book_words.order_line(found.runs[0], with_series=False) == (
        "2026: urut lengkap 1–2, 1 batal."
    )
    words = BookFilter(YEAR.first, YEAR.last, text="berlaku 01.02")
    assert len(number_book.order(view, words)) == 1
    assert len(number_book.order(view, BookFilter(YEAR.first, YEAR.last, text="%"))) == 0


def test_a_number_that_is_gone_is_seen_and_said(desk: Desk) -> None:
    """The program leaves no gap; a hand in the file would."""
    entries = [approved(desk, f"Naskah {n}") for n in range(3)]
    at = desk.clock()
    with desk.nobody.database.writing(Actor(None, "uji", "MEJA-1", "test", at)) as session:
        from pasopati_desktop.storage.tables import Statement

        row = session.get_one(Statement, entries[1])
        gone, row.number_entry_id = row.number_entry_id, None
        session.flush()
        session.execute(delete(NumberEntry).where(NumberEntry.id == gone))
    found = number_book.summary(desk.as_role(Role.AUDITOR), YEAR)
    assert not found.is_whole
    assert found.runs[0].missing == ((2, 2),)
    assert "nomor 2 tidak ada" in number_book_words.order_line(found.runs[0], with_series=False)


def test_numbers_go_on_in_january_where_they_do_not_tell_the_year(desk: Desk) -> None:
    approved(desk, "Tahun lama")
    desk.clock.now = datetime(2027, 1, 4, 3, 0, tzinfo=UTC)
    approved(desk, "Tahun baru")
    view = desk.as_role(Role.AUDITOR)
    both = BookFilter(date(2026, 1, 1), date(2027, 12, 31))
    assert [row.number for row in number_book.rows(view, number_book.order(view, both))] == [
        "HM.01.02-2",
        "HM.01.02-1",
    ]
    found = number_book.summary(view, both)
    assert [(run.year, run.first, run.last) for run in found.runs] == [(2026, 1, 1), (2027, 2, 2)]
    assert found.is_whole


def test_the_period_counts_days_of_the_unit(desk: Desk) -> None:
    desk.clock.now = datetime(2026, 11, 21, 17, 30, tzinfo=UTC)  # 00.30 WIB on the 22nd
    approved(desk, "Lewat tengah malam")
    view = desk.as_role(Role.AUDITOR)
    assert len(number_book.order(view, BookFilter(date(2026, 11, 22), date(2026, 11, 22)))) == 1
    assert len(number_book.order(view, BookFilter(date(2026, 11, 21), date(2026, 11, 21)))) == 0
    with pytest.raises(InvalidInput):
        number_book.order(view, BookFilter(date(2026, 11, 22), date(2026, 11, 21)))
    assert len(number_book.order(view, BookFilter(date.min, date.max))) == 1


def test_the_printed_book_says_all_that_an_agenda_must(desk: Desk) -> None:
    for number in range(30):
        approved(desk, f"Naskah dengan perihal panjang {number} " + "tentang kegiatan " * 8)
    endings.void(
        desk.as_role(Role.HEAD_OF_UNIT), approved(desk, "Batal"), "Salah unit penerima", PIN
    )
    view = desk.as_role(Role.SECRETARY)
    data = number_book.pdf(view, YEAR)
    pages = [" ".join(page.split()) for page in page_texts(data)]
    assert len(pages) > 1
    assert "BUKU NOMOR" in pages[0]
    assert "2026: urut lengkap 1–31, 1 batal." in pages[0]
    for number, page in enumerate(pages, start=1):
        assert f"Halaman {number} dari {len(pages)}" in page
        assert "Perihal" in page  # the header is repeated
        assert "dibuat oleh N. Sari" in page
        assert "data per 21 November 2026" in page
    assert "BATAL (H. Kusuma): Salah unit" in pages[-1]
    whole = " ".join(pages)
    assert all(f"HM.01.02-{n}" in whole for n in range(1, 32))


def test_the_same_book_has_the_same_bytes(desk: Desk) -> None:
    approved(desk, "Satu")
    at = desk.clock.now
    made = []
    for _ in range(2):
        desk.clock.now = at
        made.append(number_book.pdf(desk.as_role(Role.SECRETARY), YEAR))
    assert made[0] == made[1]


def test_files_are_plain_and_formulas_stay_text(desk: Desk, tmp_path: Path) -> None:
    import openpyxl

    approved(desk, '=HYPERLINK("http://jahat.invalid";"klik")')
    view = desk.as_role(Role.SECRETARY)
    number_book.save(view, YEAR, tmp_path / "buku.csv")
    text = (tmp_path / "buku.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert rows[0][:5] == ["Seri", "Tahun", "No.", "Tanggal", "Nomor"]
    assert rows[1][:5] == ["Pernyataan", "2026", "1", "21-11-2026", "HM.01.02-1"]
    assert rows[1][6].startswith("'=HYPERLINK")
    number_book.save(view, YEAR, tmp_path / "buku.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "buku.xlsx").active
    assert sheet is not None
    assert sheet["G2"].data_type == "s"
    assert str(sheet["G2"].value).startswith("=HYPERLINK")
    with pytest.raises(Refused) as refused:
        number_book.save(view, YEAR, tmp_path / "buku.doc")
    assert refused.value.code == "number_book.kind"
    assert not (tmp_path / "buku.doc").exists()


def test_an_empty_period_makes_no_file_and_a_cancelled_one_leaves_the_old(
    desk: Desk, tmp_path: Path
) -> None:
    view = desk.as_role(Role.SECRETARY)
    target = tmp_path / "buku.pdf"
    target.write_bytes(b"lama")
    for name in ("buku.pdf", "buku.xlsx", "buku.csv"):
        with pytest.raises(RecordMissing) as missing:
            number_book.save(view, YEAR, tmp_path / name)
        assert missing.value.code == "number_book.empty"
    approved(desk, "Satu")
    control = JobControl()
    control.cancel()
    with pytest.raises(Cancelled):
        number_book.save(view, YEAR, target, control)
    assert target.read_bytes() == b"lama"


def test_numbers_of_incidents_stand_in_the_same_book(desk: Desk) -> None:
    from pasopati_desktop.domain.guideline import Severity
    from pasopati_desktop.domain.incidents import IncidentDraft
    from pasopati_desktop.services import incidents

    at = desk.clock.now - timedelta(minutes=5)
    draft = IncidentDraft("Keluhan makanan", "KESEHATAN", Severity.MINOR, at)
    incident = incidents.register(desk.as_role(Role.MEDIA_MONITOR), draft)
    approved(desk, "Pernyataan")
    view = desk.as_role(Role.AUDITOR)
    book = BookFilter(YEAR.first, YEAR.last, series="incident")
    row = number_book.rows(view, number_book.order(view, book))[0]
    assert (row.number, row.record_kind, row.record_id) == ("INS-2026-0001", "incident", incident)
    every = BookFilter(YEAR.first, YEAR.last, series="")
    assert {row.series for row in number_book.rows(view, number_book.order(view, every))} == {
        "incident",
        "statement",
    }
    assert {name for name, _, _ in number_book.series(view)} == {"incident", "statement"}


@given(st.sets(st.integers(1, 60)), st.integers(1, 5), st.integers(0, 60))
def test_gaps_and_numbers_together_are_everything(serials: set[int], start: int, last: int) -> None:
    held = sorted(serial for serial in serials if serial >= start)
    found = missing_serials(held, start, last)
    gaps = {serial for first, end in found for serial in range(first, end + 1)}
    assert not gaps & set(held)
    whole = set(range(start, max([last, *held], default=0) + 1))
    assert gaps | set(held) >= whole
    assert all(a <= b for a, b in found)


def test_a_year_begins_at_one_or_behind_the_last() -> None:
    assert start_of(1, 0) == 1
    assert start_of(1, 214) == 1
    assert start_of(215, 214) == 215
    assert start_of(5, 0) == 1
    assert start_of(217, 214) == 1


def test_the_book_names_who_gave_the_word_by_telephone_and_before_whom(desk: Desk) -> None:
    """The number is taken by the witness's hand, and was given by the official."""
    statement_id, sha256 = at_status(desk, Status.APPROVAL, a_press_release("Lewat telepon"))
    head = desk.as_role(Role.HEAD_OF_UNIT)
    draft = WordDraft(
        Step.APPROVE, head.officer_id, GivenBy.PHONE, desk.clock.now, "Setuju, silakan terbit."
    )
    secretary = desk.as_role(Role.SECRETARY)
    word_id = off_system.record(secretary, statement_id, draft, sha256=sha256)
    off_system.witness(desk.as_role(Role.MEDIA_LIAISON), word_id, secret=PIN)
    approved(desk, "Dengan tangan sendiri")
    view = desk.as_role(Role.AUDITOR)
    own, told = number_book.rows(view, number_book.order(view, YEAR))
    witness = desk.as_role(Role.MEDIA_LIAISON).identity.name
    assert (told.given_by, told.given_how, told.witness) == ("H. Kusuma", GivenBy.PHONE, witness)
    assert (own.given_by, own.given_how, own.witness) == ("H. Kusuma", None, "")
    text = number_book.csv_file(view, YEAR).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert [row[7] for row in rows[1:]] == [
        f"H. Kusuma, per telepon, disaksikan {witness}",
        "H. Kusuma",
    ]
    assert [row[8] for row in rows[1:]] == ["", ""]
    off_system.dispute(head, word_id, "Saya tidak pernah menyetujui naskah ini.", secret=PIN)
    printed = " ".join(" ".join(page_texts(number_book.pdf(view, YEAR))).split())
    assert "Disanggah pejabatnya" in printed
    assert number_book.rows(view, number_book.order(view, YEAR))[1].is_disputed
