"""Ways by which a text might slip out of the office past its embargo, its stamp or its mark."""

from datetime import timedelta

import pytest

from pasopati_desktop.documents import preview
from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import (
    endings,
    statement_exports,
    statement_papers,
    statement_preview,
    statement_proofs,
)
from tests.data import PIN, Desk
from tests.statement_data import REASON, a_press_release, at_status


def _words(pdf: bytes) -> str:
    return "\n".join(preview.page_texts(pdf))


def _embargoed(desk: Desk) -> int:
    until = desk.clock.now + timedelta(days=1)
    return at_status(desk, Status.APPROVED, a_press_release(embargo_until=until))[0]


def test_making_a_text_void_does_not_end_its_embargo(desk: Desk) -> None:
    head, statement_id = desk.as_role(Role.HEAD_OF_UNIT), _embargoed(desk)
    endings.void(head, statement_id, REASON, PIN)
    for leave in (
        statement_exports.web_page,
        statement_exports.word_file,
        statement_exports.message,
        statement_exports.copy_with_sheet,
        statement_preview.pdf_to_keep,
        statement_proofs.official_pages,
    ):
        with pytest.raises(RuleViolation, match=r"statement\.under_embargo"):
            leave(head, statement_id)
    proof = _words(statement_proofs.proof_pdf(head, statement_id))
    assert "BATAL" in proof
    assert "SALINAN PERIKSA — EMBARGO" in proof
    desk.clock.forward(timedelta(days=2))
    assert "BATAL" in statement_exports.message(head, statement_id).text


def test_what_was_approved_while_the_draft_was_on_the_screen_is_no_draft(desk: Desk) -> None:
    head, statement_id = desk.as_role(Role.HEAD_OF_UNIT), _embargoed(desk)
    with pytest.raises(RuleViolation, match=r"statement\.under_embargo"):
        statement_papers.draft_pdf(head, statement_id)
    published, _ = at_status(desk, Status.PUBLISHED)
    endings.withdraw(head, published, REASON, PIN)
    assert "SALINAN — DITARIK" in _words(statement_papers.draft_pdf(head, published))
