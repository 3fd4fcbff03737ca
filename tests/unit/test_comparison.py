"""Which versions are laid side by side, what is told about them, and what they are called."""

from dataclasses import replace

import pytest

from pasopati_desktop.domain.errors import InvalidInput, RecordMissing
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import Fact, FactStatus
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import approvals, comparison, statements
from pasopati_desktop.services.comparison import VersionRef
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import Statement
from tests.data import Desk
from tests.statement_data import a_draft, a_press_release, at_status, bring_to, sha_of


def revised(desk: Desk, statement_id: int, title: str = "Judul baru") -> None:
    """The writer takes a returned text up, changes it and hands it in again."""
    writer = desk.as_role(Role.WRITER)
    approvals.revise(writer, statement_id)
    base = statements.detail(writer, statement_id).version_number
    text = statements.detail(writer, statement_id).content
    facts = (Fact("21 Warga Binaan dirawat", FactStatus.CONFIRMED, "Klinik lapas, 15.10"),)
    lead = text.sections["lead"].replace("19", "21")  # the checks compare them
    sections = {**text.sections, "lead": lead}
    changed = replace(text, title=title, sections=sections, facts=facts + text.facts[1:])
    statements.save(writer, statement_id, changed, base_version=base)
    approvals.submit(writer, statement_id, sha256=sha_of(desk, statement_id))


def test_the_first_signature_sees_the_text_whole(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.APPROVAL)
    found = comparison.for_signing(desk.as_role(Role.HEAD_OF_UNIT), statement_id)
    assert found.old is None
    assert not found.diff.is_changed
    assert found.diff.field("body") is not None
    assert found.renewed == (Step.VERIFY, Step.REVIEW)


def test_an_officer_sees_what_changed_since_the_own_signature(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.REVIEW)
    approvals.send_back(desk.as_role(Role.TEAM_LEAD), statement_id, "Angka sudah berubah")
    revised(desk, statement_id)
    verifier = comparison.for_signing(desk.as_role(Role.VERIFIER), statement_id)
    assert verifier.old is not None
    assert (verifier.old.ref.number, verifier.new.ref.number) == (2, 3)
    assert (verifier.old.step, verifier.old.step_by) == (Step.RETURN, "D. Arya")
    assert verifier.lapsed == (Step.VERIFY,)
    assert [(fact.old, fact.new) for fact in verifier.facts] == [
        ("19 Warga Binaan dirawat", "21 Warga Binaan dirawat")
    ]
    title = verifier.diff.field("title")
    assert title is not None
    assert title.is_changed


def test_who_was_not_asked_yet_sees_what_changed_since_the_return(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.VERIFYING)
    verifier = desk.as_role(Role.VERIFIER)
    approvals.send_back(verifier, statement_id, "Angka sudah berubah")
    revised(desk, statement_id)
    approvals.send_back(verifier, statement_id, "Masih belum tepat")
    revised(desk, statement_id, "Judul ketiga")
    bring_to(desk, statement_id, Status.APPROVAL)
    found = comparison.for_signing(desk.as_role(Role.HEAD_OF_UNIT), statement_id)
    assert found.old is not None
    assert (found.old.ref.number, found.new.ref.number) == (3, 4)
    assert found.renewed == (Step.VERIFY, Step.REVIEW)


def test_the_same_text_signed_again_is_no_change(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.VERIFYING)
    verifier, writer = desk.as_role(Role.VERIFIER), desk.as_role(Role.WRITER)
    approvals.send_back(verifier, statement_id, "Tunggu dulu sebentar")
    approvals.revise(writer, statement_id)
    approvals.submit(writer, statement_id, sha256=sha_of(desk, statement_id))
    assert comparison.for_signing(verifier, statement_id).old is None


def test_any_two_versions_can_be_compared_and_have_names(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    statements.save(writer, statement_id, a_press_release("Ketiga"), base_version=2)
    assert (
        comparison.name_version(writer, statement_id, 2, "  sebelum \n rapat ") == "sebelum rapat"
    )
    found = comparison.compare(writer, statement_id, VersionRef(statement_id, 2), 3)
    assert found.old is not None
    assert (found.old.name, found.new.name) == ("sebelum rapat", "")
    assert [item.ref.number for item in found.choices] == [3, 2, 1]
    assert found.diff.counts.added == 1
    backwards = comparison.compare(writer, statement_id, VersionRef(statement_id, 3), 2)
    assert backwards.diff.counts.removed == 1
    names = {row.number: row.name for row in statements.detail(writer, statement_id).versions}
    assert names == {1: "", 2: "sebelum rapat", 3: ""}
    comparison.name_version(writer, statement_id, 2, "")
    assert all(not row.name for row in statements.detail(writer, statement_id).versions)


def test_names_and_numbers_that_cannot_be(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    with pytest.raises(InvalidInput) as caught:
        comparison.name_version(writer, statement_id, 2, "x" * 81)
    assert caught.value.problems == {"name": "version.name_too_long"}
    for call in (
        lambda: comparison.name_version(writer, statement_id, 9, "a"),
        lambda: comparison.compare(writer, statement_id, VersionRef(statement_id, 9)),
        lambda: comparison.compare(writer, statement_id, None, 9),
        lambda: comparison.compare(writer, 9999, None),
        lambda: comparison.compare(writer, statement_id, VersionRef(a_draft(desk), 1)),
    ):
        with pytest.raises(RecordMissing):
            call()


def test_a_corrected_text_is_compared_with_the_one_it_corrects(desk: Desk) -> None:
    original, _ = at_status(desk, Status.APPROVED)
    erratum = a_draft(desk, a_press_release("Judul yang benar"))
    workspace = desk.as_role(Role.WRITER)
    with workspace.database.writing(_actor(desk)) as session:
        session.get_one(Statement, erratum).corrects_id = original
    found = comparison.for_signing(desk.as_role(Role.HEAD_OF_UNIT), erratum)
    assert found.old is not None
    assert found.old.ref.statement_id == original
    assert found.old.official
    assert not found.lapsed
    assert found.diff.counts.added == 1


def _actor(desk: Desk) -> Actor:
    return Actor(None, "uji", "MEJA-1", "test", desk.clock())
