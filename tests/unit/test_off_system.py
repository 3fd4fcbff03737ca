"""Signatures given by telephone, message or on paper: two officers, one text, one number."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pasopati_desktop.domain.errors import Conflict, InvalidInput, PasopatiError, Refused
from pasopati_desktop.domain.off_system import WordDraft, WordState
from pasopati_desktop.domain.release import GivenBy
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import (
    approvals,
    off_system,
    off_system_words,
    people,
    statement_papers,
    statements,
)
from pasopati_desktop.services.off_system import Evidence
from pasopati_desktop.services.off_system_words import Word
from pasopati_desktop.storage import audit
from pasopati_desktop.storage.tables import StatementStep
from tests.data import PIN, Desk
from tests.number_rows import book
from tests.statement_data import a_press_release, at_status, sha_of

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
