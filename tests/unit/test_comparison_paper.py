"""The printed comparison: both versions named and hashed, every change told without a colour."""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from pasopati_desktop.documents.comparison import render_comparison
from pasopati_desktop.domain.comparison_paper import (
    ComparedPart,
    ComparedVersion,
    ComparisonPaper,
)
from pasopati_desktop.domain.content_diff import compare
from pasopati_desktop.domain.errors import EnvironmentFailure, InvalidInput, RecordMissing
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.paper import Letterhead, LetterheadLine
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import InformationAccess, StatementContent
from pasopati_desktop.services import comparison, comparison_paper, printing, statements
from pasopati_desktop.services.comparison import VersionRef
from pasopati_desktop.storage.tables import PrintEntry
from tests.data import NOW, Desk
from tests.pdf_reading import page_texts, renders_silently, squeezed, text
from tests.statement_data import a_draft, a_press_release


def a_paper(old: StatementContent, new: StatementContent) -> ComparisonPaper:
    diff = compare(old, new)
    version = ComparedVersion("Versi 2", "B. Prasetyo", NOW, "a" * 64)
    return ComparisonPaper(
        letterhead=Letterhead((LetterheadLine("LAPAS KELAS I CIPINANG"),)),
        unit_name="Lapas Kelas I Cipinang",
        kind_label="Siaran Pers",
        title=new.title,
        old=version,
        new=replace(version, label="Versi 3", sha256="b" * 64),
        parts=tuple(ComparedPart(field.field, field.lines) for field in diff.fields),
        values=(),
        counts=diff.counts,
        statuses={},
        made_at=NOW,
        made_by="H. Kusuma",
    )


def changed() -> StatementContent:
    old = a_press_release()
    body = old.sections["body"].replace("belum diketahui", "sedang diperiksa dinas")
    return replace(old, sections={**old.sections, "body": body}, access=InformationAccess.PERIODIC)


def rules(pdf: bytes) -> int:
    """Count the strokes of the first page that are no table's."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found, width = 0, 0.0
        for step in pikepdf.parse_content_stream(document.pages[0]):
            if str(step.operator) == "w":
                width = float(step.operands[0])
            if str(step.operator) == "S" and abs(width - 0.7) < 1e-3:
                found += 1
        return found


def test_both_versions_stand_on_the_paper(desk: Desk, tmp_path: Path) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    statements.save(writer, statement_id, changed(), base_version=2)
    comparison.name_version(writer, statement_id, 2, "sebelum rapat")
    old, new = VersionRef(statement_id, 2), VersionRef(statement_id, 3)
    pdf = comparison_paper.pdf(desk.as_role(Role.AUDITOR), statement_id, old, new)
    said = squeezed(text(pdf, tmp_path))
    for row in statements.detail(writer, statement_id).versions[:2]:
        assert row.sha256 in said
    for words in (
        "Versi 2 · sebelum rapat", "Versi 3", "B. Prasetyo", "I. Putra", "1 bagian baru",
        "serta-merta (Pasal 10)", "berkala (Pasal 9)", "Halaman 1 dari", "dicoret = dihapus",
    ):  # fmt: skip
        assert squeezed(words) in said, words
    assert squeezed("LEMBAGA PEMASYARAKATAN") not in said, "the letterhead is on it"
    renders_silently(pdf, tmp_path)
    name = comparison_paper.file_name(comparison.compare(writer, statement_id, old, 3))
    comparison_paper.save_pages(writer, statement_id, old, new, path=tmp_path / name)
    assert (tmp_path / f"beda-{statement_id}-v2-v3.pdf").read_bytes().startswith(b"%PDF")


def test_changed_words_are_ruled_and_unchanged_ones_are_not() -> None:
    old = a_press_release(sections={"body": "Ada 17 orang. Pintu ditutup rapat sekali kemarin."})
    new = a_press_release(sections={"body": "Ada 19 orang. Pintu ditutup rapat sekali kemarin."})
    assert rules(render_comparison(a_paper(old, new))) == 2
    assert rules(render_comparison(a_paper(old, old))) == 0


def test_hostile_and_huge_texts_are_set_whole(tmp_path: Path) -> None:
    nasty = "😀 العربية <b>&amp; → \u202e" + "x" * 3_000
    old = a_press_release(sections={"body": "satu dua tiga " * 3_000, "lead": nasty})
    new = a_press_release(sections={"body": "empat lima enam " * 3_000, "lead": nasty + " baru"})
    pdf = render_comparison(a_paper(old, new))
    pages = page_texts(pdf)
    assert len(pages) > 10
    said = "".join(pages).replace("\r\n", " ")
    assert said.count("dua") == 3_000
    assert said.count("lima") == 3_000
    renders_silently(pdf, tmp_path)


def test_it_can_be_cancelled() -> None:
    control = JobControl()
    control.cancel()
    with pytest.raises(Cancelled):
        render_comparison(a_paper(a_press_release(), changed()), control)


def test_printing_it_is_logged_and_a_missing_printer_is_not(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    old, new = VersionRef(statement_id, 1), VersionRef(statement_id, 2)
    made = comparison_paper.for_print(writer, statement_id, old, new)
    with pytest.raises(EnvironmentFailure):
        printing.send(writer, made, PrintOrder("TidakAda"))
    with pytest.raises(InvalidInput):
        printing.log_print(writer, made, PrintOrder("Kantor", 0))
    with pytest.raises(RecordMissing):
        comparison_paper.pdf(writer, statement_id, VersionRef(statement_id, 7), new)
    printing.log_print(writer, made, PrintOrder("Kantor", 2))
    with writer.database.reading() as session:
        (entry,) = session.query(PrintEntry).all()
        assert (entry.record, entry.copies) == (f"comparison/{statement_id}", 2)
