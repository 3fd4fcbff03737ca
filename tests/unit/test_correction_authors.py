"""A text that is taken over to be corrected keeps its authors: they give it no signature."""

from dataclasses import replace

import pytest

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.people import AssignmentDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_filter import Condition, RowFilter
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import approvals, endings, people, statements
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import statements as queries
from tests.data import Desk
from tests.statement_data import REASON, at_status, bring_to, sha_of


def _begun(desk: Desk, original: int, kind: StatementKind | None = None) -> tuple[int, Workspace]:
    """Let the secretary correct a text, and the writer of that one become a verifier too."""
    secretary, writer = desk.as_role(Role.SECRETARY), desk.as_role(Role.WRITER)
    successor = endings.begin_correction(secretary, original, REASON, kind)
    role = AssignmentDraft(Role.VERIFIER, "Verifikator Fakta", valid_from=desk.clock.now.date())
    people.assign(desk.as_role(Role.SYSADMIN), writer.officer_id or 0, role)
    return successor, desk.as_username(writer.identity.username)


def test_the_writer_of_the_corrected_text_verifies_no_correction_of_it(desk: Desk) -> None:
    original, _ = at_status(desk, Status.PUBLISHED)
    successor, writer = _begun(desk, original)
    secretary = desk.as_role(Role.SECRETARY)
    content = statements.detail(secretary, successor).content
    content = replace(content, privacy_checked=True)
    statements.save(secretary, successor, content, base_version=1)
    sha256 = sha_of(desk, successor)
    approvals.submit(secretary, successor, sha256=sha256)
    with pytest.raises(RuleViolation, match=r"statement\.four_eyes"):
        approvals.verify(writer, successor, sha256=sha256)
    with pytest.raises(RuleViolation, match=r"statement\.four_eyes"):
        approvals.send_back(writer, successor, REASON)
    offer = statements.detail(writer, successor).offer
    assert offer is None or offer.step is not Step.VERIFY or offer.blocked
    waiting = RowFilter(conditions=frozenset({Condition.WAITING}))
    assert successor not in {row.id for row in statements.list_rows(writer, waiting)}
    mine = RowFilter(writer_id=writer.officer_id)
    assert successor in {row.id for row in statements.list_rows(writer, mine)}
    other = desk.as_role(Role.VERIFIER)
    assert successor in {row.id for row in statements.list_rows(other, waiting)}
    bring_to(desk, successor, Status.PUBLISHED)
    again = endings.begin_correction(secretary, successor, REASON)
    assert writer.officer_id in _authors(desk, again), "all the way"


def test_an_erratum_has_words_of_its_own(desk: Desk) -> None:
    original, _ = at_status(desk, Status.PUBLISHED)
    successor, writer = _begun(desk, original, StatementKind.ERRATUM)
    assert writer.officer_id not in _authors(desk, successor)


def _authors(desk: Desk, statement_id: int) -> frozenset[int]:
    with desk.as_role(Role.AUDITOR).reading() as session:
        row = queries.get(session, statement_id)
        return queries.trails(session, [row])[statement_id].authors
