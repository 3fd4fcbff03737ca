"""Working papers: approved for use inside, laid aside afterwards, never given out."""

from dataclasses import replace

import pytest

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.release import Channel, DistributionDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import endings, off_system, releases, statement_papers, statements
from pasopati_desktop.services.statement_views import Offer
from tests.data import PIN, Desk
from tests.statement_data import REASON, a_publication, a_working_paper, at_status, status_of
from tests.unit.test_disputed_words import DENIAL
from tests.unit.test_off_system import recorded


def test_a_working_paper_is_laid_aside_once_approved_and_is_never_out(desk: Desk) -> None:
    notes = a_working_paper()
    head = desk.as_role(Role.HEAD_OF_UNIT)
    secretary, liaison = desk.as_role(Role.SECRETARY), desk.as_role(Role.MEDIA_LIAISON)
    early, _ = at_status(desk, Status.APPROVAL, replace(notes, title="Belum disetujui"))
    with pytest.raises(RuleViolation, match=r"statement\.step_not_allowed"):
        endings.archive(secretary, early)
    statement_id, _ = at_status(desk, Status.APPROVED, notes)
    assert statements.detail(secretary, statement_id).offer == Offer(Step.ARCHIVE)
    with pytest.raises(RuleViolation, match=r"statement\.internal_kind"):
        releases.publish(liaison, statement_id, a_publication(desk))
    endings.archive(secretary, statement_id)
    archived = statements.detail(head, statement_id)
    assert (archived.status, archived.offer) == (Status.ARCHIVED, None)
    assert archived.outcome.acts == ()  # neither RALAT nor DITARIK: nobody outside has it
    assert not archived.outcome.given_out
    for act in (
        lambda: endings.withdraw(head, statement_id, REASON, PIN),
        lambda: endings.begin_correction(desk.as_role(Role.WRITER), statement_id, REASON),
    ):
        with pytest.raises(RuleViolation, match=r"statement\.internal_kind"):
            act()
    line = DistributionDraft(Channel.EMAIL, desk.clock.now, "Warta Contoh")
    with pytest.raises(RuleViolation, match=r"statement\.step_not_allowed"):
        releases.record_distribution(liaison, statement_id, line)
    assert statement_papers.official_pdf(liaison, statement_id).startswith(b"%PDF")


def test_what_is_for_the_public_goes_to_the_archive_only_after_it_was_out(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.APPROVED)
    secretary = desk.as_role(Role.SECRETARY)
    with pytest.raises(RuleViolation, match=r"statement\.public_kind"):
        endings.archive(secretary, statement_id)
    assert status_of(desk, statement_id) is Status.APPROVED


def test_a_disputed_working_paper_is_not_laid_aside(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL, a_working_paper())
    word_id = recorded(desk, statement_id, sha256)
    off_system.witness(desk.as_role(Role.TEAM_LEAD), word_id, secret=PIN)
    off_system.dispute(desk.as_role(Role.HEAD_OF_UNIT), word_id, DENIAL, secret=PIN)
    with pytest.raises(RuleViolation, match=r"statement\.disputed"):
        endings.archive(desk.as_role(Role.SECRETARY), statement_id)
