"""Copies that the program itself marks must not be called forged, and hide nothing foreign."""

from dataclasses import replace
from pathlib import Path

import pytest

from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.paper import PaperSection, StatementPaper
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.domain.verdicts import Outcome
from pasopati_desktop.services import (
    authenticity,
    endings,
    paper_stamps,
    statement_exports,
    statement_papers,
)
from tests.authenticity_kit import a_key, a_released, kept, visitor
from tests.data import PIN, Desk
from tests.hostile import forgeries
from tests.hostile.papers import Genuine
from tests.statement_data import REASON, a_press_release

FOREIGN = PaperSection(paragraphs=("Sebanyak 90 Warga Binaan meninggal dunia.",))


@pytest.fixture
def keyed(desk: Desk) -> Desk:
    a_key(desk)
    return desk


def test_the_stamped_copy_of_a_withdrawn_text_is_ours_and_no_longer_holds(
    keyed: Desk, tmp_path: Path
) -> None:
    made, head = a_released(keyed), keyed.as_role(Role.HEAD_OF_UNIT)
    endings.withdraw(head, made.statement_id, REASON, PIN)
    copy = kept(tmp_path, statement_papers.given_pdf(head, made.statement_id))
    verdict = authenticity.verify_file(visitor(keyed), copy)
    assert (verdict.reason, verdict.outcome) == ("verify.code_withdrawn", Outcome.OUTDATED)
    stamp, marks = paper_stamps.stamp_of(head, made.statement_id)
    paper = statement_papers.paper_of(head, made.statement_id)
    forged = _with_foreign_words(replace(paper, stamp=stamp, marks=marks))
    verdict = authenticity.verify_file(visitor(keyed), kept(tmp_path, forged))
    assert verdict.reason == "verify.swapped_text", "a stamp hides no foreign words"
    assert any("90" in words for words in verdict.foreign)


def test_the_copy_of_a_text_that_waits_for_its_signed_file_is_ours(
    keyed: Desk, tmp_path: Path
) -> None:
    made = a_released(keyed, a_press_release(signing=Signing.EXTERNAL))
    head = keyed.as_role(Role.HEAD_OF_UNIT)
    copy = kept(tmp_path, statement_papers.given_pdf(head, made.statement_id))
    verdict = authenticity.verify_file(visitor(keyed), copy)
    assert (verdict.reason, verdict.number) == ("verify.marked_copy", made.number)
    assert verdict.must_compare, "only the bytes of the archive are the original"
    paper = statement_papers.paper_of(head, made.statement_id)
    invented = replace(paper, stamp="SALINAN — DIRALAT oleh Nomor 99: hubungi kami")
    verdict = authenticity.verify_file(visitor(keyed), kept(tmp_path, render_statement(invented)))
    assert verdict.reason == "verify.added_text", "only the stamps of this document count"


def test_a_stamp_covers_no_changed_page(keyed: Desk, tmp_path: Path) -> None:
    made = a_released(keyed, a_press_release(signing=Signing.EXTERNAL))
    copy = statement_papers.given_pdf(keyed.as_role(Role.HEAD_OF_UNIT), made.statement_id)
    boxed = forgeries.white_box(Genuine(copy, made.number, b"", "", ""))
    verdict = authenticity.verify_file(visitor(keyed), kept(tmp_path, boxed))
    assert (verdict.reason, verdict.authentic) == ("verify.seen_differs", False)
    assert verdict.missing[0].startswith("Sebanyak 19")


def test_the_copy_with_its_approval_sheet_is_ours_and_the_sheet_is_not_vouched_for(
    keyed: Desk, tmp_path: Path
) -> None:
    made, head = a_released(keyed), keyed.as_role(Role.HEAD_OF_UNIT)
    copy = kept(tmp_path, statement_exports.copy_with_sheet(head, made.statement_id))
    verdict = authenticity.verify_file(visitor(keyed), copy)
    assert (verdict.reason, verdict.notes) == ("verify.marked_copy", ("verify.note_sheet",))


def test_a_masked_copy_is_named_as_such_and_a_changed_one_is_not(
    keyed: Desk, tmp_path: Path
) -> None:
    made, head = a_released(keyed), keyed.as_role(Role.HEAD_OF_UNIT)
    masked = statement_exports.redacted_pdf(head, made.statement_id, ["19", "H. Kusuma"]).pdf
    verdict = authenticity.verify_file(visitor(keyed), kept(tmp_path, masked))
    assert (verdict.reason, verdict.authentic) == ("verify.masked_copy", False)
    paper = replace(
        statement_papers.paper_of(head, made.statement_id),
        authenticity=None,
        stamp="SALINAN DISAMARKAN — 1 bagian ditutup",
    )
    forged = kept(tmp_path, _with_foreign_words(paper))
    assert authenticity.verify_file(visitor(keyed), forged).reason == "verify.text_differs"


def _with_foreign_words(paper: StatementPaper) -> bytes:
    return render_statement(replace(paper, sections=(FOREIGN, *paper.sections[1:])))
