"""How statements end: RALAT, DITARIK, BATAL, arsip; who hears of it; embargo and day of review."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from pasopati_desktop.domain.errors import (
    InvalidInput,
    PermissionDenied,
    RuleViolation,
)
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.domain.release import Channel, DistributionDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import (
    approvals,
    authenticity,
    endings,
    paper_stamps,
    releases,
    statement_outcome,
    statement_papers,
    statement_preview,
    statement_proofs,
    statements,
)
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.storage import audit, check
from tests.data import PIN, Desk
from tests.statement_data import (
    REASON,
    a_press_release,
    a_publication,
    at_status,
    bring_to,
    sha_of,
    status_of,
)


def detail_of(desk: Desk, statement_id: int, role: Role = Role.AUDITOR) -> StatementDetail:
    return statements.detail(desk.as_role(role), statement_id)


def begun(desk: Desk, statement_id: int, kind: StatementKind | None = None) -> int:
    return endings.begin_correction(desk.as_role(Role.WRITER), statement_id, REASON, kind)


def finished(desk: Desk, successor: int) -> None:
    """Let the writer mend the successor and the officers sign it."""
    writer = desk.as_role(Role.WRITER)
    content = statements.detail(writer, successor).content
    whole = a_press_release(content.title)
    if content.kind is StatementKind.ERRATUM:
        sections = {"was": "19 orang", "is": "18 orang", **content.sections}
        whole = replace(content, sections=sections, facts=whole.facts, privacy_checked=True)
    statements.save(writer, successor, whole, base_version=1)
    bring_to(desk, successor, Status.APPROVED)


# RALAT.


def test_a_correction_goes_the_whole_way_and_takes_the_original_s_place(desk: Desk) -> None:
    first, _ = at_status(desk, Status.PUBLISHED)
    second = begun(desk, first)
    draft = detail_of(desk, second)
    assert draft.status is Status.DRAFT
    assert draft.title == "RALAT 1: Penanganan keluhan makanan"
    assert draft.content.sections["lead"] == a_press_release().sections["lead"]
    assert not draft.content.privacy_checked
    assert (draft.outcome.correction_number, draft.outcome.correction_reason) == (1, REASON)
    assert [link.id for link in draft.outcome.before] == [first]
    assert status_of(desk, first) is Status.PUBLISHED  # it holds until the successor is approved

    finished(desk, second)
    old = detail_of(desk, first)
    assert old.status is Status.CORRECTED
    assert old.outcome.ended_reason == REASON
    assert old.steps[-1].step is Step.CORRECT
    assert old.steps[-1].reason == REASON
    assert old.content == a_press_release()  # stays readable
    assert old.number == "HM.01.02-1"
    assert [link.number for link in old.outcome.after] == ["HM.01.02-2"]

    bring_to(desk, second, Status.PUBLISHED)
    third = begun(desk, second)
    assert detail_of(desk, third).title == "RALAT 2: Penanganan keluhan makanan"
    finished(desk, third)
    assert detail_of(desk, third).outcome.correction_number == 2
    assert [link.id for link in detail_of(desk, first).outcome.after] == [second, third]
    assert [link.id for link in detail_of(desk, third).outcome.before] == [first, second]
    with desk.nobody.reading() as session:
        assert audit.verify(session).broken_at is None
        assert check.examine(session) == []


def test_an_erratum_says_what_it_corrects_and_why(desk: Desk) -> None:
    first, _ = at_status(desk, Status.PUBLISHED)
    second = begun(desk, first, StatementKind.ERRATUM)
    content = detail_of(desk, second).content
    assert content.kind is StatementKind.ERRATUM
    assert "HM.01.02-1" in content.sections["corrected"]
    assert "21 November 2026" in content.sections["corrected"]
    assert content.sections["why"] == REASON
    assert content.sections["contact"] == a_press_release().sections["contact"]
    finished(desk, second)
    assert status_of(desk, first) is Status.CORRECTED
    with pytest.raises(InvalidInput):
        begun(desk, at_status(desk, Status.PUBLISHED)[0], StatementKind.APOLOGY)


def test_only_one_correction_is_in_the_making_and_only_of_what_was_given_out(desk: Desk) -> None:
    approved, _ = at_status(desk, Status.APPROVED)
    with pytest.raises(RuleViolation, match=r"statement\.step_not_allowed"):
        begun(desk, approved)
    bring_to(desk, approved, Status.PUBLISHED)
    second = begun(desk, approved)
    with pytest.raises(RuleViolation, match=r"statement\.correction_open"):
        begun(desk, approved)
    writer = desk.as_role(Role.WRITER)
    statements.save(writer, second, a_press_release("Ralat"), base_version=1)
    approvals.submit(writer, second, sha256=sha_of(desk, second))
    approvals.reject(desk.as_role(Role.VERIFIER), second, "Naskah asal ternyata benar")
    third = begun(desk, approved)  # a rejected one no longer stands in the way
    assert detail_of(desk, third).outcome.correction_number == 1
    with pytest.raises(InvalidInput):
        endings.begin_correction(writer, approved, "pendek")


def test_a_correction_of_a_withdrawn_text_is_not_approved_and_takes_no_number(desk: Desk) -> None:
    first, _ = at_status(desk, Status.PUBLISHED)
    second = begun(desk, first)
    writer = desk.as_role(Role.WRITER)
    statements.save(writer, second, a_press_release("Ralat"), base_version=1)
    bring_to(desk, second, Status.APPROVAL)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    endings.withdraw(head, first, REASON, PIN)
    with pytest.raises(RuleViolation, match=r"statement\.original_ended"):
        approvals.approve(head, second, sha256=sha_of(desk, second), secret=PIN)
    assert detail_of(desk, second).number is None
    approvals.reject(head, second, "Naskah asal sudah ditarik")
    other, _ = at_status(desk, Status.APPROVED, a_press_release("Lain"))
    assert detail_of(desk, other).number == "HM.01.02-2"


def test_a_correction_made_void_leaves_the_original_corrected_and_room_for_another(
    desk: Desk,
) -> None:
    first, _ = at_status(desk, Status.PUBLISHED)
    second = begun(desk, first)
    finished(desk, second)
    assert Step.CORRECT not in detail_of(desk, first, Role.WRITER).outcome.acts
    with pytest.raises(RuleViolation, match=r"statement\.step_not_allowed"):
        begun(desk, first)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    assert Step.VOID in detail_of(desk, second, Role.HEAD_OF_UNIT).outcome.acts
    endings.void(head, second, REASON, PIN)
    old = detail_of(desk, first, Role.WRITER)
    assert (old.status, old.outcome.awaits_correction) == (Status.CORRECTED, True)
    assert Step.CORRECT in old.outcome.acts
    number = old.number or ""
    assert authenticity.verify_text(head, number).successor == ""
    assert paper_stamps.stamp_of(head, first)[0] == "SALINAN — DIRALAT, 21 November 2026"

    third = begun(desk, first)
    with pytest.raises(RuleViolation, match=r"statement\.correction_open"):
        begun(desk, first)
    finished(desk, third)
    old = detail_of(desk, first)
    assert [step.step for step in old.steps].count(Step.CORRECT) == 1
    assert not old.outcome.awaits_correction
    assert authenticity.verify_text(head, number).successor == "HM.01.02-3"
    with pytest.raises(RuleViolation, match=r"statement\.step_not_allowed"):
        begun(desk, first)
    with desk.nobody.reading() as session:
        assert check.examine(session) == []


# DITARIK, BATAL, arsip.


@pytest.mark.parametrize("archived", [False, True])
def test_a_text_is_withdrawn_with_pin_and_reason_and_stays_readable(
    desk: Desk, *, archived: bool
) -> None:
    statement_id, _ = at_status(desk, Status.PUBLISHED)
    if archived:
        endings.archive(desk.as_role(Role.SECRETARY), statement_id)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    before = status_of(desk, statement_id)
    for reason, secret, error in (
        ("pendek", PIN, InvalidInput),
        (REASON, "000000", RuleViolation),
    ):
        with pytest.raises(error):
            endings.withdraw(head, statement_id, reason, secret)
    assert status_of(desk, statement_id) is before
    endings.withdraw(head, statement_id, REASON, PIN)
    detail = detail_of(desk, statement_id)
    assert detail.status is Status.WITHDRAWN
    assert (detail.outcome.ended_reason, detail.steps[-1].reason) == (REASON, REASON)
    assert detail.content.title == "Penanganan keluhan makanan"
    assert detail.number == "HM.01.02-1"
    for act in (endings.withdraw, endings.void):
        with pytest.raises(RuleViolation, match=r"statement\.step_not_allowed"):
            act(head, statement_id, REASON, PIN)


def test_every_officer_is_offered_only_the_endings_of_the_role(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.APPROVED)

    def acts(role: Role) -> tuple[Step, ...]:
        return detail_of(desk, statement_id, role).outcome.acts

    assert acts(Role.HEAD_OF_UNIT) == (Step.VOID,)
    assert acts(Role.WRITER) == ()
    bring_to(desk, statement_id, Status.PUBLISHED)
    assert acts(Role.HEAD_OF_UNIT) == (Step.WITHDRAW,)
    assert acts(Role.SECRETARY) == (Step.CORRECT, Step.ARCHIVE)
    assert acts(Role.WRITER) == (Step.CORRECT,)
    assert acts(Role.VERIFIER) == ()
    with pytest.raises(PermissionDenied):
        endings.archive(desk.as_role(Role.WRITER), statement_id)
    endings.archive(desk.as_role(Role.SECRETARY), statement_id)
    assert acts(Role.HEAD_OF_UNIT) == (Step.WITHDRAW,)
    assert acts(Role.SECRETARY) == (Step.CORRECT,)


# Who received it.


def test_the_list_of_recipients_begins_with_the_publication_and_says_who_was_told(
    desk: Desk,
) -> None:
    statement_id, _ = at_status(desk, Status.PUBLISHED)
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    desk.clock.forward(timedelta(minutes=5))
    line = DistributionDraft(
        Channel.EMAIL, desk.clock.now, " Warta  Contoh ", "https://contoh.invalid/1", ""
    )
    releases.record_distribution(liaison, statement_id, line)
    first, second = releases.recipients_of(liaison, statement_id)
    assert (first.channel, first.proof) == (Channel.PRESS_GROUP, "Grup pers, 42 anggota")
    assert (second.name, second.link) == ("Warta Contoh", "https://contoh.invalid/1")
    with pytest.raises(RuleViolation, match=r"statement\.nothing_to_tell"):
        releases.mark_told(liaison, first.id)
    endings.withdraw(desk.as_role(Role.HEAD_OF_UNIT), statement_id, REASON, PIN)
    outcome = detail_of(desk, statement_id, Role.MEDIA_LIAISON).outcome
    assert (outcome.recipients, outcome.untold, outcome.may_record_recipients) == (2, 2, True)
    releases.mark_told(liaison, first.id, "Pesan grup 15.00")
    told = releases.recipients_of(liaison, statement_id)[0]
    assert told.told_at is not None
    assert told.told_note == "Pesan grup 15.00"
    assert detail_of(desk, statement_id).outcome.untold == 1
    releases.unmark_told(liaison, first.id)
    assert detail_of(desk, statement_id).outcome.untold == 2


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"recipient": "", "link": "", "proof": " "}, "recipient"),
        ({"recipient": "x" * 201}, "recipient"),
        ({"link": "laman"}, "link"),
        ({"proof": "x" * 2001}, "proof"),
        ({"at": datetime(2026, 1, 1, tzinfo=UTC)}, "at"),
        ({"at": datetime(2027, 1, 1, tzinfo=UTC)}, "at"),
    ],
)
def test_a_wrong_recipient_is_not_written_down(
    desk: Desk, changes: dict[str, object], field: str
) -> None:
    statement_id, _ = at_status(desk, Status.PUBLISHED)
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    good = DistributionDraft(Channel.EMAIL, desk.clock.now, "Warta Contoh")
    with pytest.raises(InvalidInput) as caught:
        releases.record_distribution(liaison, statement_id, replace(good, **changes))  # type: ignore[arg-type] # test helper for any field
    assert set(caught.value.problems) == {field}
    assert len(releases.recipients_of(liaison, statement_id)) == 1


def test_nobody_received_what_was_never_given_out(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.APPROVED)
    draft = DistributionDraft(Channel.EMAIL, desk.clock.now, "Warta Contoh")
    with pytest.raises(RuleViolation, match=r"statement\.step_not_allowed"):
        releases.record_distribution(desk.as_role(Role.MEDIA_LIAISON), statement_id, draft)


# Embargo and the day of review.


def test_the_gate_is_shut_until_the_embargo_ends(desk: Desk) -> None:
    until = desk.clock.now + timedelta(hours=2)
    draft, _ = at_status(desk, Status.APPROVAL, a_press_release(embargo_until=until))
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    with pytest.raises(RuleViolation, match=r"statement\.not_approved"):
        releases.release_gate(liaison, draft)
    assert detail_of(desk, draft).outcome.embargo_until is None
    bring_to(desk, draft, Status.APPROVED)
    with pytest.raises(RuleViolation, match=r"statement\.under_embargo until=21 November 2026"):
        releases.release_gate(liaison, draft)
    assert detail_of(desk, draft).outcome.embargo_until == until
    desk.clock.forward(timedelta(hours=2))
    releases.release_gate(liaison, draft)
    assert detail_of(desk, draft).outcome.embargo_until is None
    releases.publish(liaison, draft, a_publication(desk))
    releases.release_gate(liaison, draft)


def test_under_embargo_only_marked_copies_are_made(desk: Desk, tmp_path: Path) -> None:
    until = desk.clock.now + timedelta(hours=2)
    content = a_press_release(embargo_until=until)
    statement_id, _ = at_status(desk, Status.APPROVED, content)
    writer = desk.as_role(Role.WRITER)
    for refused in (
        lambda: statement_preview.pdf_to_keep(writer, statement_id),
        lambda: statement_papers.print_official(writer, statement_id, PrintOrder("Kantor")),
        lambda: statement_papers.for_print(writer, statement_id),
    ):
        with pytest.raises(RuleViolation, match=r"statement\.under_embargo"):
            refused()
    statement_proofs.save_proof(writer, statement_id, tmp_path / "salinan.pdf")
    proof = (tmp_path / "salinan.pdf").read_bytes()
    pages = PdfDocument(proof)
    shown = [page.get_textpage().get_text_range() for page in pages]
    assert all("SALINAN PERIKSA" in text and "EMBARGO" in text for text in shown)
    assert proof != statement_papers.official_pdf(writer, statement_id)
    desk.clock.forward(timedelta(hours=2))
    with pytest.raises(RuleViolation, match=r"statement\.no_embargo"):
        statement_proofs.proof_pdf(writer, statement_id)
    assert statement_preview.pdf_to_keep(writer, statement_id).startswith(b"%PDF")


def test_a_day_of_review_is_told_from_that_day_on(desk: Desk) -> None:
    content = a_press_release(review_on=date(2026, 11, 23))
    statement_id, _ = at_status(desk, Status.PUBLISHED, content)
    at_status(desk, Status.PUBLISHED, a_press_release("Tanpa hari telaah"))
    auditor = desk.as_role(Role.AUDITOR)
    assert statement_outcome.due_for_review(auditor) == []
    assert detail_of(desk, statement_id).outcome.review_due is None
    desk.clock.forward(timedelta(days=2))
    assert [row.id for row in statement_outcome.due_for_review(auditor)] == [statement_id]
    assert detail_of(desk, statement_id).outcome.review_due == date(2026, 11, 23)
    endings.withdraw(desk.as_role(Role.HEAD_OF_UNIT), statement_id, REASON, PIN)
    assert statement_outcome.due_for_review(auditor) == []
