"""A signature its official disputes counts no more: nothing goes out until it is given anew."""

from pathlib import Path

from PIL import Image

from pasopati_desktop.domain.delegation import DelegationDraft
from pasopati_desktop.domain.off_system import WordState
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import (
    approval_sheets,
    approvals,
    delegation,
    endings,
    off_system,
    off_system_words,
    releases,
    signed_files,
    statement_exports,
    statement_list,
    statement_papers,
    statement_preview,
    statements,
)
from pasopati_desktop.services.statement_views import LinkState, Offer, StatementRow
from pasopati_desktop.storage import check
from tests.data import PIN, Desk
from tests.number_rows import book
from tests.statement_data import a_press_release, a_publication, at_status
from tests.unit.test_off_system import recorded, refuses, word_of

DENIAL = "Saya tidak pernah menelepon."


def approved_by_word(desk: Desk, **changes: object) -> tuple[int, str, int]:
    """Return an approved text whose approval rests on a telephone call, its hash, and the word."""
    statement_id, sha256 = at_status(desk, Status.APPROVAL, a_press_release(**changes))  # type: ignore[arg-type] # any field
    word_id = recorded(desk, statement_id, sha256)
    off_system.witness(desk.as_role(Role.TEAM_LEAD), word_id, secret=PIN)
    return statement_id, sha256, word_id


def row_of(desk: Desk, statement_id: int, role: Role = Role.MEDIA_LIAISON) -> StatementRow:
    return statement_list.rows(desk.as_role(role), [statement_id])[0]


def test_a_disputed_approval_keeps_the_text_inside_until_it_is_given_anew(
    desk: Desk, tmp_path: Path
) -> None:
    statement_id, sha256, word_id = approved_by_word(desk)
    head, liaison = desk.as_role(Role.HEAD_OF_UNIT), desk.as_role(Role.MEDIA_LIAISON)
    archived = statement_papers.archive(liaison, statement_id)
    before = statements.detail(head, statement_id)
    assert row_of(desk, statement_id).is_waiting
    off_system.dispute(head, word_id, DENIAL, secret=PIN)

    refusal = refuses(
        "statement.disputed", releases.publish, liaison, statement_id, a_publication(desk)
    )
    assert refusal.params == {"name": "H. Kusuma"}
    obstacle = releases.release_obstacle(liaison, statement_id)
    assert obstacle is not None
    assert (obstacle.code, obstacle.params) == ("statement.disputed", {"name": "H. Kusuma"})
    for leave in (
        lambda: statement_exports.word_file(liaison, statement_id),
        lambda: statement_papers.print_official(liaison, statement_id, PrintOrder("Kantor")),
        lambda: statement_papers.draft_pdf(liaison, statement_id),
        lambda: statement_preview.pdf_to_keep(liaison, statement_id),
        lambda: statement_preview.pdf_to_sign(liaison, statement_id),
    ):
        refuses("statement.disputed", leave)
    held = statements.detail(head, statement_id)
    assert (held.status, held.disputed) == (Status.APPROVED, (Step.APPROVE,))
    assert held.offer == Offer(Step.APPROVE)
    assert held.steps[-1].is_disputed
    assert held.steps[-1].is_void
    states = {link.step: link.state for link in held.chain}
    assert (states[Step.APPROVE], states[Step.PUBLISH]) == (LinkState.NOW, LinkState.NEXT)
    row = row_of(desk, statement_id)
    assert (row.is_disputed, row.is_waiting) == (True, False)
    assert row_of(desk, statement_id, Role.HEAD_OF_UNIT).is_waiting

    again = approvals.approve(head, statement_id, sha256=sha256, secret=PIN)
    assert again.number == before.number
    with desk.nobody.reading() as session:
        assert [entry.serial for entry in book(session, "statement", 2026)] == [1]
    assert statement_papers.archive(liaison, statement_id) == archived
    assert not word_of(desk, statement_id).stands
    assert not row_of(desk, statement_id).is_disputed
    with desk.as_role(Role.SECRETARY).reading() as session:
        assert off_system_words.disputed(desk.as_role(Role.SECRETARY), session) == ()
    releases.publish(liaison, statement_id, a_publication(desk))
    assert statements.detail(head, statement_id).status is Status.PUBLISHED
    with desk.nobody.reading() as session:
        assert check.examine(session) == []


def test_a_dispute_is_taken_back_by_who_made_it(desk: Desk) -> None:
    statement_id, _, word_id = approved_by_word(desk)
    head, liaison = desk.as_role(Role.HEAD_OF_UNIT), desk.as_role(Role.MEDIA_LIAISON)
    off_system.dispute(head, word_id, DENIAL, secret=PIN)
    assert word_of(desk, statement_id, Role.HEAD_OF_UNIT).may_settle
    refuses("off_system.settled", off_system.dispute, head, word_id, DENIAL, secret=PIN)
    refuses("off_system.not_yours", off_system.confirm, liaison, word_id, secret=PIN)
    off_system.confirm(head, word_id, secret=PIN)
    word = word_of(desk, statement_id)
    assert (word.state, word.stands) == (WordState.CONFIRMED, False)
    releases.publish(liaison, statement_id, a_publication(desk))
    sheet = approval_sheets.sheet_of(liaison, statement_id)
    assert any("Dikonfirmasi pejabatnya" in step.note for step in sheet.steps)


def test_a_disputed_text_may_be_made_void(desk: Desk) -> None:
    statement_id, _, word_id = approved_by_word(desk)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    off_system.dispute(head, word_id, DENIAL, secret=PIN)
    endings.void(head, statement_id, "Kepala tidak pernah menyetujui naskah ini", PIN)
    with desk.as_role(Role.SECRETARY).reading() as session:
        assert off_system_words.disputed(desk.as_role(Role.SECRETARY), session) == ()
    assert not row_of(desk, statement_id).is_disputed


def test_a_dispute_about_a_text_that_is_out_stays_red_until_it_is_withdrawn(desk: Desk) -> None:
    statement_id, _, word_id = approved_by_word(desk)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    releases.publish(desk.as_role(Role.MEDIA_LIAISON), statement_id, a_publication(desk))
    off_system.dispute(head, word_id, DENIAL, secret=PIN)
    assert word_of(desk, statement_id).stands
    assert row_of(desk, statement_id).is_disputed
    detail = statements.detail(head, statement_id)
    assert detail.offer is None
    states = {link.step: link.state for link in detail.chain}
    assert (states[Step.APPROVE], states[Step.PUBLISH]) == (LinkState.VOID, LinkState.DONE)
    endings.withdraw(head, statement_id, "Kepala tidak pernah menyetujui naskah ini", PIN)
    assert not row_of(desk, statement_id).is_disputed


def test_a_disputed_verification_is_asked_for_again_wherever_the_text_has_come(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.VERIFYING)
    verifier = desk.as_role(Role.VERIFIER)
    word_id = recorded(desk, statement_id, sha256, step=Step.VERIFY, officer_id=verifier.officer_id)
    off_system.witness(desk.as_role(Role.MEDIA_LIAISON), word_id, secret=PIN)
    approvals.review(desk.as_role(Role.TEAM_LEAD), statement_id, sha256=sha256)
    off_system.dispute(verifier, word_id, DENIAL, secret=PIN)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    refuses(
        "statement.chain_incomplete",
        approvals.approve, head, statement_id, sha256=sha256, secret=PIN,
    )  # fmt: skip
    approvals.verify(verifier, statement_id, sha256=sha256)
    approvals.approve(head, statement_id, sha256=sha256, secret=PIN)
    assert statements.detail(head, statement_id).disputed == ()


def test_another_official_approves_anew_and_the_paper_names_that_one(
    desk: Desk, tmp_path: Path
) -> None:
    statement_id, sha256, word_id = approved_by_word(desk)
    head, liaison = desk.as_role(Role.HEAD_OF_UNIT), desk.as_role(Role.MEDIA_LIAISON)
    first = statement_papers.archive(liaison, statement_id)
    today = desk.clock.now.date()
    draft = DelegationDraft(
        Role.HEAD_OF_UNIT, desk.as_role(Role.SECRETARY).officer_id, "SP-12/2026", today, today
    )
    delegation.hand_over(head, draft)
    off_system.dispute(head, word_id, DENIAL, secret=PIN)
    acting = desk.as_role(Role.SECRETARY)
    again = approvals.approve(acting, statement_id, sha256=sha256, secret=PIN)
    assert (again.signatory.name, again.signatory.acting) == ("N. Sari", ActingKind.DAILY)
    second = statement_papers.archive(liaison, statement_id)
    assert second != first
    with desk.nobody.reading() as session:
        assert check.examine(session) == []


def test_nobody_else_approves_anew_once_the_paper_was_signed(desk: Desk, tmp_path: Path) -> None:
    statement_id, sha256, word_id = approved_by_word(desk)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    scan = tmp_path / "pindaian.png"
    Image.new("RGB", (400, 400), "white").save(scan)
    signed_files.attach_scan(desk.as_role(Role.SECRETARY), statement_id, scan)
    today = desk.clock.now.date()
    draft = DelegationDraft(
        Role.HEAD_OF_UNIT, desk.as_role(Role.SECRETARY).officer_id, "SP-12/2026", today, today
    )
    delegation.hand_over(head, draft)
    off_system.dispute(head, word_id, DENIAL, secret=PIN)
    acting = desk.as_role(Role.SECRETARY)
    refusal = refuses(
        "statement.signed_by_other",
        approvals.approve, acting, statement_id, sha256=sha256, secret=PIN,
    )  # fmt: skip
    assert refusal.params == {"name": "H. Kusuma"}
    approvals.approve(head, statement_id, sha256=sha256, secret=PIN)


def test_a_new_word_settles_what_a_disputed_one_left_open(desk: Desk) -> None:
    statement_id, sha256, word_id = approved_by_word(desk)
    off_system.dispute(desk.as_role(Role.HEAD_OF_UNIT), word_id, DENIAL, secret=PIN)
    second = recorded(desk, statement_id, sha256)
    lead = desk.as_role(Role.TEAM_LEAD)
    assert [word.id for word in off_system_words.to_witness(lead)] == [second]
    approval = off_system.witness(lead, second, secret=PIN)
    assert approval is not None
    releases.publish(desk.as_role(Role.MEDIA_LIAISON), statement_id, a_publication(desk))
