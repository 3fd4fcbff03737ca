"""Ways by which a text might slip out of the office past its embargo, its stamp or its mark."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pasopati_desktop.documents import preview
from pasopati_desktop.domain.errors import Conflict, InvalidInput, RuleViolation
from pasopati_desktop.domain.release import (
    Authority,
    Channel,
    ConcurrenceDraft,
    GivenBy,
    PublicationDraft,
)
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import SECTIONS, StatementKind
from pasopati_desktop.domain.statements import MAX_CELL_CHARS, Exemption, Letter
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import (
    approvals,
    endings,
    releases,
    statement_exports,
    statement_papers,
    statement_preview,
    statement_proofs,
    statements,
)
from pasopati_desktop.services.statement_views import Offer
from pasopati_desktop.services.statements import NewStatement
from tests.data import PIN, Desk
from tests.statement_data import REASON, a_draft, a_press_release, at_status, sha_of

_INTERNAL = StatementKind.TALKING_POINTS


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
        statement_papers.for_print,
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


def test_a_higher_office_agrees_to_the_text_that_is_there_and_to_no_other(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.REVIEW)
    liaison, writer = desk.as_role(Role.MEDIA_LIAISON), desk.as_role(Role.WRITER)
    word = ConcurrenceDraft(
        Authority.REGIONAL, "P. Kawil", "Kepala", GivenBy.PHONE, desk.clock.now, "Catatan 12"
    )
    approvals.send_back(desk.as_role(Role.TEAM_LEAD), statement_id, REASON)
    approvals.revise(writer, statement_id)
    desk.clock.forward(timedelta(minutes=30))
    statements.save(writer, statement_id, a_press_release("Judul lain"), base_version=2)
    approvals.submit(writer, statement_id, sha256=sha_of(desk, statement_id))
    later = replace(word, at=desk.clock.now)
    with pytest.raises(Conflict, match=r"statement\.text_changed"):
        releases.record_concurrence(liaison, statement_id, later, sha256=sha256)
    with pytest.raises(RuleViolation, match=r"statement\.word_before_text"):
        releases.record_concurrence(liaison, statement_id, word)
    releases.record_concurrence(liaison, statement_id, later, sha256=sha_of(desk, statement_id))


def test_what_stands_beside_the_text_has_an_end_too(desk: Desk) -> None:
    writer, long = desk.as_role(Role.WRITER), "x" * (MAX_CELL_CHARS + 1)
    statement_id = a_draft(desk)
    for field, content in {
        "access": a_press_release(exemption=Exemption(consequence_test=long)),
        "letter": a_press_release(letter=Letter(attachment=long)),
    }.items():
        with pytest.raises(InvalidInput) as caught:
            statements.save(writer, statement_id, content, base_version=2)
        assert caught.value.problems == {field: "input.too_long"}
        assert caught.value.params["limit"] == MAX_CELL_CHARS


def test_an_embargo_of_the_first_text_is_on_the_list_at_once(desk: Desk) -> None:
    until = desk.clock.now + timedelta(days=1)
    content = a_press_release(embargo_until=until)
    new = NewStatement(content.kind, content.title, content=content)
    statement_id = statements.create(desk.as_role(Role.WRITER), new)
    row = next(
        item for item in statements.list_rows(desk.as_role(Role.AUDITOR)) if item.id == statement_id
    )
    assert row.embargo_until == until


def test_a_working_paper_is_printed_and_never_given_out(desk: Desk) -> None:
    content = a_press_release("Pokok bicara juru bicara")
    sections = {spec.code: "Isi yang sudah diperiksa." for spec in SECTIONS[_INTERNAL]}
    content = replace(content, kind=_INTERNAL, sections=sections)
    statement_id, _ = at_status(desk, Status.APPROVED, content)
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    assert statements.detail(liaison, statement_id).offer == Offer(
        Step.ARCHIVE, "permission.missing"
    )
    assert statements.count_waiting(liaison) == 0
    assert _words(statement_preview.pdf_to_keep(liaison, statement_id))
    for leave in (statement_exports.web_page, statement_exports.message):
        with pytest.raises(RuleViolation, match=r"statement\.internal_kind"):
            leave(liaison, statement_id)
    draft = PublicationDraft(Channel.WEBSITE, desk.clock(), "https://lapas.contoh.id/1")
    with pytest.raises(RuleViolation, match=r"statement\.internal_kind"):
        releases.publish(liaison, statement_id, draft)
