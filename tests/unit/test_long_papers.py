"""Papers of any length: the file, its structure, and how the rows of a book fall on pages."""

import io
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page import SafetyLimits, ValidationProfile, validate_pdf_bytes

from pasopati_desktop.documents.audit_sheet import render_audit_sheet, render_audit_sheets
from pasopati_desktop.documents.long_paper import LongPaper
from pasopati_desktop.documents.number_book import LAST_ROWS, render_number_book
from pasopati_desktop.documents.pdf_file import MAX_OBJECTS, PdfFile
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.number_book import BookLine
from pasopati_desktop.domain.paper import AuditSheet, LetterheadLine, PaperSize
from tests import papers, pdf_reading
from tests.papers import a_logo
from tests.unit.test_documents_archive import failures, structure
from tests.unit.test_documents_preview_and_sheets import DIGEST, an_audit_sheet
from tests.unit.test_every_paper import HARD, a_book, a_line

ROOT = Path(__file__).resolve().parents[2]


def sound(pdf: bytes) -> None:
    """Both archive forms hold, however many rows a table has."""
    for profile in (ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1):
        report = validate_pdf_bytes(pdf, profile=profile, limits=SafetyLimits.unlimited())
        assert [(found.rule_id, found.message) for found in report.failures] == []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.check_pdf_syntax() == []


# The file.


def test_a_number_that_was_promised_and_not_written_is_found() -> None:
    file = PdfFile()
    root = file.reserve()
    file.put(root, "<</Type/Catalog>>")
    file.reserve()
    with pytest.raises(ValueError, match="missing"):
        file.close(root, root)
    with pytest.raises(Refused, match=r"document\.too_long"):
        file.reserve(MAX_OBJECTS)


def test_a_stream_that_ends_in_a_carriage_return_keeps_its_length() -> None:
    """The check sum of what is packed is its last byte; one in 256 is a 13."""
    data = next(
        text
        for text in (b"BT ET %d" % number for number in range(5000))
        if zlib.compress(text, 6).endswith(b"\r")
    )
    paper = LongPaper((200.0, 200.0))
    paper.code(data.decode())
    paper.show_page()
    made = paper.save(title="Uji", author="Uji", subject="Uji", moment=papers.WRITTEN)
    assert b"\r\rendstream" in made
    sound(made)


def test_a_paper_has_a_page() -> None:
    with pytest.raises(ValueError, match="without pages"):
        LongPaper((200.0, 200.0)).save(title="Uji", author="", subject="Uji", moment=papers.WRITTEN)


_MAKE = """
import hashlib
from tests.papers import a_logo, a_paper
from tests.unit.test_every_paper import HARD, a_book, a_line
from pasopati_desktop.documents.number_book import render_number_book
from pasopati_desktop.documents.statement_pdf import render_statement
book = render_number_book(a_book("Ya – “ini” · é ñ"), [a_line(n, HARD) for n in range(9)], a_logo())
paper = render_statement(a_paper(title="“Panen” — é ü ✓ · ñ ç"), a_logo())
print(hashlib.sha256(book).hexdigest(), hashlib.sha256(paper).hexdigest())
"""


def test_every_run_of_the_program_makes_the_same_bytes() -> None:
    """Python shuffles its sets anew in each run."""
    made = {
        subprocess.run(
            [sys.executable, "-c", _MAKE],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1


# The rows of a number book on pages.


def serials(page: str) -> list[int]:
    """Return the serials that stand first in their rows."""
    return [int(found) for found in re.findall(r"W\.30-HM\.01\.02-(\d+)", page)]


def test_no_page_has_a_row_alone_and_none_is_lost() -> None:
    for count in (0, 1, 2, 15, 16, 17, 18, 19, 40, 41, 42, 43, 44, 45, 46, 70):
        pdf = render_number_book(a_book(), [a_line(n) for n in range(1, count + 1)], a_logo())
        pages = [serials(page) for page in pdf_reading.page_texts(pdf)]
        assert [number for page in pages for number in page] == list(range(1, count + 1))
        if len(pages) > 1:
            assert all(len(page) >= LAST_ROWS for page in pages)
    assert len(pages) == 4


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.integers(0, 260), min_size=1, max_size=60),
    st.sampled_from(PaperSize),
    st.integers(0, 9),
)
def test_rows_of_any_height_are_whole_in_order_and_above_the_foot(
    words: list[int], size: PaperSize, facts: int
) -> None:
    lines = [
        a_line(number, note=" ".join(f"k{number}x{word}" for word in range(count)))
        for number, count in enumerate(words, start=1)
    ]
    book = a_book(head=replace(papers.KOP, paper=size))
    book = replace(book, order=book.order[:1] * facts)
    pdf = render_number_book(book, lines)
    text = " ".join(" ".join(pdf_reading.page_texts(pdf)).split())
    assert serials(text) == list(range(1, len(words) + 1))
    said = re.findall(r"k\d+x\d+", text)
    assert said == [f"k{n}x{w}" for n, count in enumerate(words, start=1) for w in range(count)]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            heights = [
                float(op.operands[1])
                for op in pikepdf.parse_content_stream(page)
                if str(op.operator) in {"m", "l"}
            ]
            assert min(heights, default=99.0) >= 20 * 72 / 25.4 - 0.1


def test_long_words_and_foreign_signs_stay_in_their_columns(tmp_path: Path) -> None:
    lines = [
        a_line(1, HARD),
        replace(a_line(2), number="W6.PAS.PAS3-UM.01.01-0006 TAHUN 2022", officer="N" * 120),
        replace(a_line(3), kind="Panen ✓ 😀 (lengkap) \\ akhir", note="y" * 300),
    ]
    pdf = render_number_book(a_book(), lines)
    assert failures(pdf) == {}
    found = pdf_reading.words(pdf, tmp_path)
    right = 297 - papers.KOP.margin_right
    assert max(word.right for word in found) <= right + 0.1
    heard = pdf_reading.squeezed("".join(text for _, _, text in structure(pdf, tmp_path)))
    for text in ("x" * 300, "N" * 120, "y" * 300, "Panen✓😀(lengkap)\\akhir", "□□✓😀→"):
        assert text in heard
    assert pdf_reading.squeezed(lines[1].number) in heard


def test_a_row_that_goes_on_over_pages_is_one_row_to_a_listener(tmp_path: Path) -> None:
    note = " ".join(f"alasan{n}" for n in range(400))
    lines = [a_line(1), a_line(2, note=note), a_line(3)]
    pdf = render_number_book(a_book(), lines)
    assert len(pdf_reading.page_texts(pdf)) > 2
    assert failures(pdf) == {}
    tree = structure(pdf, tmp_path)
    assert [kind for _, kind, _ in tree].count("TR") == 4
    [told] = [text for _, kind, text in tree if kind == "TD" and "alasan0" in text]
    assert " ".join(told.split()) == note


def test_a_listener_hears_the_head_once_and_every_cell_in_its_row(tmp_path: Path) -> None:
    lines = [replace(a_line(n), note="" if n % 3 else "Diralat") for n in range(1, 61)]
    pdf = render_number_book(a_book(), lines, a_logo())
    tree = structure(pdf, tmp_path)
    assert [text.strip() for _, kind, text in tree if kind == "TH"] == [
        "No.",
        "Tanggal",
        "Nomor",
        "Jenis",
        "Perihal",
        "Diberikan oleh",
        "Keterangan",
    ]
    rows = list(rows_of(tree))
    assert len(rows) == 61
    assert all(len(row) == 7 for row in rows)
    assert [row[6] for row in rows[1:]] == [line.note for line in lines]
    assert [row[0] for row in rows[1:]] == [line.serial for line in lines]
    kinds = [kind for _, kind, _ in tree]
    assert kinds.index("H1") < kinds.index("Table")
    assert kinds.count("Table") == kinds.count("THead") == 1
    assert "Halaman" not in " ".join(text for _, _, text in tree)


def rows_of(tree: list[tuple[int, str, str]]) -> Iterator[list[str]]:
    row: list[str] = []
    for _, kind, text in tree:
        if kind == "TR":
            if row:
                yield row
            row = []
        elif kind in {"TH", "TD"}:
            row.append(text.strip())
    yield row


def test_a_book_of_thousands_is_sound(tmp_path: Path) -> None:
    lines: list[BookLine] = [a_line(n, "Panen raya – ke-" + "x" * (n % 70)) for n in range(1, 3001)]
    steps: list[tuple[int, int]] = []
    control = JobControl(lambda done, total, _text: steps.append((done, total)))
    pdf = render_number_book(a_book(), lines, None, control)
    sound(pdf)
    pages = pdf_reading.page_texts(pdf)
    count = len(pages)
    assert count > 128, "more than one leaf of every tree"
    for number, page in enumerate(pages, start=1):
        assert f"Halaman {number} dari {len(pages)}" in page
    assert [n for page in pages for n in serials(page)] == list(range(1, 3001))
    assert steps[-1] == (len(pages), len(pages))
    pdf_reading.renders_silently(pdf, tmp_path)


def test_a_book_can_be_stopped_between_pages() -> None:
    control = JobControl(lambda done, _total, _text: control.cancel() if done > 2 else None)
    with pytest.raises(Cancelled):
        render_number_book(a_book(), [a_line(n) for n in range(200)], None, control)


# Approval histories.


def histories(count: int) -> Iterator[AuditSheet]:
    for number in range(1, count + 1):
        title = f"Naskah ke-{number} – “kutipan”"
        yield replace(an_audit_sheet(number % 12), title=title, number=f"HM.01.02-{number}")


def test_histories_come_one_after_another_and_are_counted_at_the_end(tmp_path: Path) -> None:
    many = 52  # just enough pages: poppler takes 0.13 s for each
    pdf = render_audit_sheets(histories(many), a_logo(), count=many)
    sound(pdf)
    pages = pdf_reading.page_texts(pdf)
    count = len(pages)
    assert count > 64, "more than one leaf of every tree"
    for number, page in enumerate(pages, start=1):
        assert f"Halaman {number} dari {len(pages)}" in page
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.docinfo["/Title"]) == f"Riwayat Persetujuan: {many} naskah"
        with opened.open_outline() as outline:
            marks = [str(item.title) for item in outline.root]
    assert marks == [f"HM.01.02-{n}: Naskah ke-{n} – “kutipan”" for n in range(1, many + 1)]
    tree = structure(pdf, tmp_path)
    assert [kind for depth, kind, _ in tree if depth == 1] == ["Sect"] * many
    assert [kind for _, kind, _ in tree].count("H1") == many
    assert sum(text.count(DIGEST[:8]) for _, _, text in tree) == 8 * sum(
        1 + number % 12 for number in range(1, many + 1)
    )
    pdf_reading.renders_silently(pdf, tmp_path)


def test_one_history_is_the_same_alone_and_among_others() -> None:
    def shown(*sheets: AuditSheet) -> list[str]:
        pages = pdf_reading.page_texts(render_audit_sheets(sheets, a_logo()))
        return [re.sub(r"Halaman \d+ dari \d+", "", page) for page in pages]

    one, other = replace(an_audit_sheet(14), title="Satu"), an_audit_sheet(2)
    assert shown(other, one, other) == shown(other) + shown(one) + shown(other)


def test_no_step_stands_alone_under_a_repeated_head() -> None:
    for steps in range(1, 26):
        sheet = replace(an_audit_sheet(steps), files=())
        pages = pdf_reading.page_texts(render_audit_sheet(sheet))
        rows = [page.count("Dikembalikan") for page in pages]
        assert sum(rows) == steps
        assert all(count != 1 for count in rows[1:]), (steps, rows)
        assert all(not follows or before for before, follows in pairwise(rows))


def test_what_does_not_fit_under_a_tall_letterhead_goes_to_the_next_page() -> None:
    lines = (*papers.KOP.lines, *(LetterheadLine("BARIS TAMBAHAN", 12.0),) * 10)
    head = replace(papers.KOP, lines=lines, margin_bottom=190.0)
    pages = pdf_reading.page_texts(render_audit_sheet(replace(an_audit_sheet(3), letterhead=head)))
    assert "RIWAYAT" in pages[1]
    assert "".join(pages).count("Dikembalikan") == 3


def test_histories_can_be_stopped_and_none_is_no_paper() -> None:
    control = JobControl()
    control.cancel()
    with pytest.raises(Cancelled):
        render_audit_sheets(histories(3), None, control)
    with pytest.raises(ValueError, match="no sheets"):
        render_audit_sheets([])
