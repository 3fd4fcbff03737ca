"""Remarks as officers make them: seen by all, found again, and never a way around four eyes."""

import threading
from datetime import timedelta

import pytest

from pasopati_desktop.domain import rich_text
from pasopati_desktop.domain.errors import (
    Conflict,
    InvalidInput,
    PasopatiError,
    PermissionDenied,
    RecordMissing,
    RuleViolation,
)
from pasopati_desktop.domain.remarks import Mark, RemarkDraft, RemarkKind, RemarkState
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import approvals, people, remarks, statement_list, statements
from pasopati_desktop.services.remarks import OpenRemarks, RemarkRow
from pasopati_desktop.services.statement_views import RowFilter
from tests.data import Desk
from tests.statement_data import a_draft, a_press_release, at_status, bring_to, sha_of

BODY = a_press_release().sections["body"]


def passage(quote: str) -> Mark:
    words = rich_text.plain(BODY)
    return Mark("body", words.index(quote), len(quote), quote)


def only(desk: Desk, statement_id: int, role: Role = Role.WRITER) -> RemarkRow:
    (row,) = remarks.listed(desk.as_role(role), statement_id)
    return row


def a_suggestion(
    desk: Desk, statement_id: int, words: str = "telah ditemui", role: Role = Role.VERIFIER
) -> int:
    draft = RemarkDraft(passage("telah dihubungi"), "Lebih tepat", words)
    return remarks.remark(desk.as_role(role), statement_id, draft)


def test_a_reviewer_comments_while_the_text_is_under_review(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.VERIFYING)
    verifier = desk.as_role(Role.VERIFIER)
    draft = RemarkDraft(passage("dinas kesehatan"), "Dinas mana?\x00")
    remark_id = remarks.remark(verifier, statement_id, draft)
    remarks.reply(desk.as_role(Role.WRITER), remark_id, "DKI Jakarta")
    row = only(desk, statement_id, Role.AUDITOR)
    assert (row.kind, row.body, row.author) == (RemarkKind.COMMENT, "Dinas mana?", "S. Maharani")
    assert row.place == passage("dinas kesehatan")
    assert [(item.author, item.body) for item in row.replies] == [("B. Prasetyo", "DKI Jakarta")]
    assert not row.may_close
    assert remarks.open_remarks(verifier, statement_id) == OpenRemarks(comments=1)
    with pytest.raises(RuleViolation, match="not_editable"):
        statements.save(
            desk.as_role(Role.WRITER), statement_id, a_press_release("Lain"), base_version=2
        )


def test_a_passage_follows_the_text_and_a_lost_one_keeps_its_words(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    remarks.remark(writer, statement_id, RemarkDraft(passage("dinas kesehatan"), "Yang mana?"))
    sections = {**a_press_release().sections, "body": "Tambahan. " + BODY}
    statements.save(writer, statement_id, a_press_release(sections=sections), base_version=2)
    row = only(desk, statement_id)
    assert row.place is not None
    assert row.place.start == passage("dinas kesehatan").start + 10
    sections["body"] = "Isi yang sama sekali lain."
    statements.save(writer, statement_id, a_press_release(sections=sections), base_version=3)
    row = only(desk, statement_id)
    assert row.is_lost
    assert row.mark.quote == "dinas kesehatan"


def test_closing_and_opening_again(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    remark_id = remarks.remark(writer, statement_id, RemarkDraft(None, "Judul terlalu panjang"))
    remarks.resolve(desk.as_role(Role.TEAM_LEAD), remark_id)
    row = only(desk, statement_id)
    assert (row.state, row.closed_by, row.closed_version) == (RemarkState.RESOLVED, "D. Arya", 2)
    assert not row.is_lost
    with pytest.raises(RuleViolation, match="remark.closed"):
        remarks.resolve(writer, remark_id)
    remarks.reopen(writer, remark_id)
    assert only(desk, statement_id).is_open
    with pytest.raises(RuleViolation, match="remark.not_closed"):
        remarks.reopen(writer, remark_id)


def test_accepted_words_enter_the_text_and_their_author_gives_no_signature(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.VERIFYING)
    verifier, writer = desk.as_role(Role.VERIFIER), desk.as_role(Role.WRITER)
    remark_id = a_suggestion(desk, statement_id)
    assert not only(desk, statement_id).may_accept
    approvals.send_back(verifier, statement_id, "Perbaiki kalimat keluarga")
    approvals.revise(writer, statement_id)
    assert only(desk, statement_id).may_accept
    text = statements.detail(writer, statement_id).content
    saved = remarks.accept(writer, remark_id, text, base_version=2)
    assert (saved.number, saved.is_new) == (3, True)
    detail = statements.detail(writer, statement_id)
    assert "dirawat telah ditemui lebih dahulu" in detail.content.sections["body"]
    assert detail.saved_by == "B. Prasetyo"
    row = only(desk, statement_id)
    assert (row.state, row.closed_version) == (RemarkState.ACCEPTED, 3)
    with pytest.raises(RuleViolation, match="remark.accepted"):
        remarks.reopen(writer, remark_id)
    new = sha_of(desk, statement_id)
    assert new != sha256
    approvals.submit(writer, statement_id, sha256=new)
    with pytest.raises(RuleViolation, match="statement.four_eyes"):
        approvals.verify(verifier, statement_id, sha256=new)
    offer = statements.detail(verifier, statement_id).offer
    assert offer is not None
    assert offer.blocked == "statement.four_eyes"
    waiting = statements.list_rows(verifier, RowFilter(waiting_only=True))
    assert [item.id for item in waiting] == []
    assert statement_list.waiting(verifier) == 0


def test_an_unsaved_text_takes_the_words_too_and_a_conflict_changes_nothing(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    remark_id = a_suggestion(desk, statement_id)
    mine = a_press_release("Judul yang belum disimpan")
    statements.save(
        desk.as_role(Role.SECRETARY), statement_id, a_press_release("X"), base_version=2
    )
    with pytest.raises(Conflict, match="statement.newer_version"):
        remarks.accept(writer, remark_id, mine, base_version=2)
    assert only(desk, statement_id).is_open
    assert statements.detail(writer, statement_id).version_number == 3
    remarks.accept(writer, remark_id, mine, base_version=3)
    detail = statements.detail(writer, statement_id)
    assert detail.title == "Judul yang belum disimpan"
    assert "telah ditemui" in detail.content.sections["body"]


def test_a_suggestion_whose_words_are_gone_is_told_and_kept(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    remark_id = a_suggestion(desk, statement_id)
    other = a_press_release(sections={"body": "Semua lain."})
    with pytest.raises(RuleViolation, match="remark.place_lost"):
        remarks.accept(writer, remark_id, other, base_version=2)
    assert only(desk, statement_id).is_open
    assert statements.detail(writer, statement_id).version_number == 2


def test_who_may_decide_about_a_suggestion(desk: Desk) -> None:
    statement_id = a_draft(desk)
    remark_id = a_suggestion(desk, statement_id)
    assert not only(desk, statement_id, Role.LEGAL).may_close
    with pytest.raises(PermissionDenied):
        remarks.reject(desk.as_role(Role.LEGAL), remark_id)
    with pytest.raises(RuleViolation, match="remark.is_suggestion"):
        remarks.resolve(desk.as_role(Role.WRITER), remark_id)
    remarks.reject(desk.as_role(Role.VERIFIER), remark_id)  # taken back by its author
    assert only(desk, statement_id).state is RemarkState.REJECTED
    comment = remarks.remark(desk.as_role(Role.LEGAL), statement_id, RemarkDraft(None, "Baik"))
    with pytest.raises(RuleViolation, match="remark.no_suggestion"):
        remarks.reject(desk.as_role(Role.WRITER), comment)
    with pytest.raises(RuleViolation, match="remark.no_suggestion"):
        remarks.accept(desk.as_role(Role.WRITER), comment, a_press_release(), base_version=2)


def test_two_who_accept_at_once_make_one_version(desk: Desk) -> None:
    statement_id = a_draft(desk)
    remark_id = a_suggestion(desk, statement_id)
    views = [desk.as_role(Role.WRITER), desk.as_role(Role.SECRETARY)]
    results: list[object] = []
    start = threading.Barrier(2)

    def accept(at: int) -> None:
        start.wait()
        try:
            results.append(remarks.accept(views[at], remark_id, a_press_release(), base_version=2))
        except PasopatiError as error:
            results.append(error)

    threads = [threading.Thread(target=accept, args=(at,)) for at in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(type(result).__name__ for result in results) == ["RuleViolation", "Saved"]
    assert statements.detail(views[0], statement_id).version_number == 3


def test_a_settled_text_takes_no_remarks_but_shows_the_old_ones(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.VERIFYING)
    writer = desk.as_role(Role.WRITER)
    remark_id = remarks.remark(writer, statement_id, RemarkDraft(None, "Nanti diperiksa"))
    bring_to(desk, statement_id, Status.APPROVED)
    with pytest.raises(RuleViolation, match="remark.text_settled"):
        remarks.remark(writer, statement_id, RemarkDraft(None, "Terlambat"))
    with pytest.raises(RuleViolation, match="remark.text_settled"):
        remarks.reply(writer, remark_id, "Terlambat")
    assert only(desk, statement_id).body == "Nanti diperiksa"
    remarks.resolve(writer, remark_id)
    assert not only(desk, statement_id).may_reopen


def test_the_marked_passages_of_a_return_are_seen_by_everybody(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.REVIEW)
    lead = desk.as_role(Role.TEAM_LEAD)
    approvals.send_back(
        lead, statement_id, "Kalimat keluarga kurang jelas", marks=(passage("dihubungi"),)
    )
    for role in (Role.WRITER, Role.VERIFIER, Role.AUDITOR):
        row = only(desk, statement_id, role)
        assert (row.kind, row.step) == (RemarkKind.MARK, Step.RETURN)
        assert row.reason == "Kalimat keluarga kurang jelas"
        assert row.place == passage("dihubungi")


def test_hostile_remarks_are_refused_with_their_field(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    gone = Mark("body", -5, 10**9, "tidak ada di sini sama sekali")
    for draft, field in (
        (RemarkDraft(None, " \n"), "body"),
        (RemarkDraft(None, "x" * 4_001), "body"),
        (RemarkDraft(gone, "Apa"), "place"),
        (RemarkDraft(Mark("../../etc", 0, 3, "abc"), "Apa"), "place"),
        (RemarkDraft(passage("dihubungi"), "", "x" * 5_001), "replacement"),
    ):
        with pytest.raises(InvalidInput) as caught:
            remarks.remark(writer, statement_id, draft)
        assert set(caught.value.problems) == {field}
    with pytest.raises(RecordMissing, match="statement.missing"):
        remarks.remark(writer, 9999, RemarkDraft(None, "Apa"))
    for act in (remarks.resolve, remarks.reject, remarks.reopen):
        with pytest.raises(RecordMissing, match="remark.missing"):
            act(writer, 9999)
    assert remarks.listed(writer, statement_id) == []
    nasty = "<b>&amp; \u202e العربية 😀'; DROP TABLE remark;--"
    remarks.remark(writer, statement_id, RemarkDraft(None, nasty))
    assert only(desk, statement_id).body == nasty


def test_a_disabled_officers_remark_stays_and_can_be_accepted(desk: Desk) -> None:
    statement_id = a_draft(desk)
    remark_id = a_suggestion(desk, statement_id)
    admin = desk.as_username("admin")
    row = only(desk, statement_id)
    people.set_active(admin, row.author_id, active=False)
    desk.clock.forward(timedelta(minutes=1))
    assert only(desk, statement_id).author == "S. Maharani"
    remarks.accept(desk.as_role(Role.WRITER), remark_id, a_press_release(), base_version=2)
    assert only(desk, statement_id).state is RemarkState.ACCEPTED
