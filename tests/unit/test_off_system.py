"""Signatures given by telephone, message or on paper: two officers, one text, one number."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from pasopati_desktop.domain.delegation import DelegationDraft
from pasopati_desktop.domain.errors import Conflict, InvalidInput, PasopatiError, Refused
from pasopati_desktop.domain.off_system import WordDraft, WordState
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.domain.release import GivenBy
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import (
    approval_sheets,
    approvals,
    delegation,
    endings,
    off_system,
    off_system_words,
    people,
    releases,
    signed_files,
    statement_exports,
    statement_list,
    statement_papers,
    statement_preview,
    statements,
)
from pasopati_desktop.services.off_system import Evidence
from pasopati_desktop.services.off_system_words import Word
from pasopati_desktop.services.statement_views import LinkState, Offer, StatementRow
from pasopati_desktop.storage import audit, check
from pasopati_desktop.storage.tables import StatementStep
from tests.data import PIN, Desk
from tests.number_rows import book
from tests.statement_data import a_press_release, a_publication, at_status, sha_of

PNG = b"\x89PNG\r\n\x1a\n" + b"foto pesan"
NOTE = "Setuju, silakan terbit, kata Kepala lewat telepon."


def a_word(desk: Desk, **changes: object) -> WordDraft:
    draft = WordDraft(
        Step.APPROVE,
        desk.as_role(Role.HEAD_OF_UNIT).officer_id,
        GivenBy.PHONE,
        desk.clock.now,
        NOTE,
    )
    return replace(draft, **changes)  # type: ignore[arg-type] # test helper for any field


def recorded(desk: Desk, statement_id: int, sha256: str, **changes: object) -> int:
    return off_system.record(
        desk.as_role(Role.SECRETARY), statement_id, a_word(desk, **changes), sha256=sha256
    )


def refuses(code: str, act: object, *args: object, **more: object) -> PasopatiError:
    with pytest.raises(PasopatiError) as caught:
        act(*args, **more)  # type: ignore[operator] # any service
    assert caught.value.code == code
    return caught.value


def word_of(desk: Desk, statement_id: int, role: Role = Role.SECRETARY) -> Word:
    return off_system_words.of_statement(desk.as_role(role), statement_id)[0]


def test_only_the_witness_makes_it_a_signature_with_a_number(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    word_id = recorded(desk, statement_id, sha256)
    waiting = statements.detail(desk.as_role(Role.WRITER), statement_id)
    assert (waiting.status, waiting.number) == (Status.APPROVAL, None)
    lead = desk.as_role(Role.MEDIA_LIAISON)
    assert [word.id for word in off_system_words.to_witness(lead)] == [word_id]
    approval = off_system.witness(lead, word_id, secret=PIN)
    assert approval is not None
    assert approval.signatory.name == "H. Kusuma"
    done = statements.detail(lead, statement_id)
    assert (done.status, done.number) == (Status.APPROVED, approval.number)
    assert done.steps[-1].officer == "H. Kusuma"
    assert done.steps[-1].sha256 == sha256
    with desk.nobody.reading() as session:
        step = session.query(StatementStep).order_by(StatementStep.id.desc()).first()
        assert step is not None
        assert step.off_system_id == word_id
        assert [entry.serial for entry in book(session, "statement", 2026)] == [1]
        assert audit.verify(session).broken_at is None
    assert word_of(desk, statement_id).state is WordState.WITNESSED
    assert statement_papers.archive(lead, statement_id)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    off_system.confirm(head, word_id, secret=PIN)
    assert word_of(desk, statement_id).state is WordState.CONFIRMED
    refuses("off_system.settled", off_system.dispute, head, word_id, NOTE, secret=PIN)


def test_a_verification_by_message_keeps_its_photo(desk: Desk, tmp_path: Path) -> None:
    statement_id, sha256 = at_status(desk, Status.VERIFYING)
    photo = tmp_path / "pesan wa.png"
    photo.write_bytes(PNG)
    evidence = off_system.take_evidence(desk.nobody.files, photo)
    draft = a_word(
        desk,
        step=Step.VERIFY,
        channel=GivenBy.MESSAGE,
        officer_id=desk.as_role(Role.VERIFIER).officer_id,
    )
    secretary = desk.as_role(Role.SECRETARY)
    with pytest.raises(InvalidInput) as caught:
        off_system.record(secretary, statement_id, draft, sha256=sha256)
    assert caught.value.problems == {"evidence": "off_system.no_evidence"}
    gone = Evidence("0" * 64, 3, "image/png", "x.png")
    with pytest.raises(InvalidInput) as caught:
        off_system.record(secretary, statement_id, draft, sha256=sha256, evidence=gone)
    assert caught.value.problems == {"evidence": "off_system.evidence_missing"}
    word_id = off_system.record(secretary, statement_id, draft, sha256=sha256, evidence=evidence)
    assert off_system.witness(desk.as_role(Role.TEAM_LEAD), word_id, secret=PIN) is None
    word = word_of(desk, statement_id)
    assert desk.nobody.files.read(word.evidence_sha256) == PNG
    assert word.evidence_name == "pesan wa.png"
    assert statements.detail(secretary, statement_id).status is Status.REVIEW


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"MZ kode", "off_system.evidence_kind"),
        (b"", "off_system.evidence_kind"),
        (None, "off_system.evidence_not_a_file"),
    ],
)
def test_a_file_that_proves_nothing_is_refused(
    desk: Desk, tmp_path: Path, content: bytes | None, code: str
) -> None:
    path = tmp_path / "bukti.exe"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Refused) as caught:
        off_system.take_evidence(desk.nobody.files, path)
    assert caught.value.code == code


def test_who_may_not_witness(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    word_id = recorded(desk, statement_id, sha256)
    secretary = desk.as_role(Role.SECRETARY)
    refuses("off_system.same_person", off_system.witness, secretary, word_id, secret=PIN)
    lead = desk.as_role(Role.TEAM_LEAD)
    refuses("auth.wrong_pin", off_system.witness, lead, word_id, secret="000000")
    refuses(
        "permission.missing", off_system.witness, desk.as_role(Role.WRITER), word_id, secret=PIN
    )
    assert not word_of(desk, statement_id, Role.WRITER).may_witness
    assert statements.detail(lead, statement_id).number is None


def test_an_author_witnesses_nothing(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.DRAFT)
    lead = desk.as_role(Role.TEAM_LEAD)
    base = statements.detail(lead, statement_id).version_number
    saved = statements.save(lead, statement_id, a_press_release("Judul ketua"), base_version=base)
    approvals.submit(desk.as_role(Role.WRITER), statement_id, sha256=saved.sha256)
    word_id = recorded(
        desk,
        statement_id,
        saved.sha256,
        step=Step.VERIFY,
        officer_id=desk.as_role(Role.VERIFIER).officer_id,
    )
    refuses("off_system.author_witness", off_system.witness, lead, word_id, secret=PIN)
    assert off_system.witness(desk.as_role(Role.MEDIA_LIAISON), word_id, secret=PIN) is None


def test_a_text_that_changed_meanwhile_gets_no_signature(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    word_id = recorded(desk, statement_id, sha256)
    approvals.send_back(desk.as_role(Role.HEAD_OF_UNIT), statement_id, "Ubah kalimat pertama")
    writer = desk.as_role(Role.WRITER)
    approvals.revise(writer, statement_id)
    base = statements.detail(writer, statement_id).version_number
    statements.save(writer, statement_id, a_press_release("Lain"), base_version=base)
    lead = desk.as_role(Role.TEAM_LEAD)
    with pytest.raises(Conflict, match=r"statement\.text_changed"):
        off_system.witness(lead, word_id, secret=PIN)
    word = word_of(desk, statement_id)
    assert (word.state, word.is_current) == (WordState.RECORDED, False)
    assert off_system_words.to_witness(lead) == ()
    refuses(
        "statement.text_changed",
        off_system.record,
        desk.as_role(Role.SECRETARY),
        statement_id,
        a_word(desk),
        sha256=sha256,
    )


def test_who_may_give_a_word(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    secretary = desk.as_role(Role.SECRETARY)
    (only,) = off_system.signers(secretary, statement_id)
    assert (only.step, only.name) == (Step.APPROVE, "H. Kusuma")
    writer = desk.as_role(Role.WRITER).officer_id
    verifier = desk.as_role(Role.VERIFIER).officer_id
    refuses("statement.four_eyes", recorded, desk, statement_id, sha256, officer_id=writer)
    refuses("off_system.not_a_signer", recorded, desk, statement_id, sha256, officer_id=verifier)
    early = a_word(desk, step=Step.PUBLISH)
    with pytest.raises(InvalidInput) as caught:
        off_system.record(secretary, statement_id, early, sha256=sha256)
    assert caught.value.problems == {"step": "off_system.step"}
    refuses(
        "statement.step_not_allowed", recorded, desk, statement_id, sha256, step=Step.VERIFY,
        officer_id=verifier,
    )  # fmt: skip
    word_id = recorded(desk, statement_id, sha256)
    refuses("off_system.pending", recorded, desk, statement_id, sha256)
    people.set_active(
        desk.as_role(Role.SYSADMIN), desk.as_role(Role.HEAD_OF_UNIT).officer_id or 0, active=False
    )
    lead = desk.as_role(Role.TEAM_LEAD)
    refuses("off_system.not_a_signer", off_system.witness, lead, word_id, secret=PIN)
    assert statements.detail(lead, statement_id).status is Status.APPROVAL


def test_times_and_notes_are_checked(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    day = timedelta(days=1)
    for changes, problem in (
        ({"given_at": desk.clock.now + day}, {"given_at": "input.in_future"}),
        ({"given_at": desk.clock.now - day}, {"given_at": "off_system.before_text"}),
        ({"note": " setuju "}, {"note": "off_system.note_short"}),
        ({"note": "x" * 2001}, {"note": "off_system.note_long"}),
        ({"officer_id": None}, {"officer_id": "off_system.nobody"}),
    ):
        with pytest.raises(InvalidInput) as caught:
            recorded(desk, statement_id, sha256, **changes)
        assert caught.value.problems == problem
    assert off_system_words.of_statement(desk.as_role(Role.WRITER), statement_id) == ()


def test_the_official_disputes_and_others_hear_of_it(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    word_id = recorded(desk, statement_id, sha256)
    off_system.witness(desk.as_role(Role.TEAM_LEAD), word_id, secret=PIN)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    with head.reading() as session:
        assert [word.id for word in off_system_words.to_settle(head, session)] == [word_id]
    lead = desk.as_role(Role.TEAM_LEAD)
    refuses("off_system.not_yours", off_system.confirm, lead, word_id, secret=PIN)
    with pytest.raises(InvalidInput):
        off_system.dispute(head, word_id, "tidak", secret=PIN)
    off_system.dispute(head, word_id, "Saya tidak pernah menelepon.", secret=PIN)
    for role, hears in ((Role.TEAM_LEAD, 1), (Role.SECRETARY, 1), (Role.WRITER, 0)):
        view = desk.as_role(role)
        with view.reading() as session:
            assert len(off_system_words.disputed(view, session)) == hears
    word = word_of(desk, statement_id)
    assert (word.state, word.end_note) == (WordState.DISPUTED, "Saya tidak pernah menelepon.")
    assert statements.detail(head, statement_id).number  # nothing is taken back by itself


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


def test_a_word_is_cancelled_before_its_witness(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    word_id = recorded(desk, statement_id, sha256)
    lead = desk.as_role(Role.TEAM_LEAD)
    refuses("off_system.not_yours", off_system.cancel, lead, word_id, NOTE)
    off_system.cancel(desk.as_role(Role.HEAD_OF_UNIT), word_id, "Saya belum menyetujuinya.")
    refuses("off_system.over", off_system.witness, lead, word_id, secret=PIN)
    refuses("off_system.over", off_system.cancel, lead, word_id, NOTE)
    assert recorded(desk, statement_id, sha256) != word_id
    assert sha_of(desk, statement_id) == sha256
