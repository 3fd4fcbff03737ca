"""Returns, what was late, an approver who was just disabled, and texts that grew stale."""

from datetime import timedelta

import pytest

from pasopati_desktop.domain.errors import (
    Conflict,
    PermissionDenied,
    RuleViolation,
)
from pasopati_desktop.domain.remarks import Mark, RemarkKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import (
    approvals,
    auth,
    people,
    statements,
)
from pasopati_desktop.storage.tables import Remark, StatementStep
from tests.data import PIN, Desk
from tests.statement_data import (
    a_press_release,
    an_incident,
    at_status,
)


def test_marked_passages_come_back_with_the_return(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.REVIEW)
    mark = Mark("lead", 8, 15, "19 Warga Binaan")
    lead = desk.as_role(Role.TEAM_LEAD)
    approvals.send_back(lead, statement_id, "Angka belum sama dengan klinik", [mark])
    with desk.nobody.reading() as session:
        (row,) = session.query(Remark)
        step = session.get_one(StatementStep, row.step_id)
        assert step.step is Step.RETURN
        found = (row.kind, row.field, row.start, row.length, row.quote, row.author_name)
    assert found == (RemarkKind.MARK, "lead", 8, 15, "19 Warga Binaan", "D. Arya")


def test_every_step_keeps_when_its_stage_had_to_be_done(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.VERIFYING, incident_id=an_incident(desk))
    desk.clock.forward(timedelta(minutes=200))
    approvals.verify(desk.as_role(Role.VERIFIER), statement_id, sha256=sha256)
    approvals.review(desk.as_role(Role.TEAM_LEAD), statement_id, sha256=sha256)
    with desk.nobody.reading() as session:
        submit, verify, review = session.query(StatementStep).order_by(StatementStep.id)
        assert submit.due_at is None
        assert verify.due_at == submit.at + timedelta(minutes=120)  # MODERATE, and it was late
        assert review.due_at == verify.at + timedelta(minutes=60)


def test_an_approver_disabled_in_mid_approval_hears_it_and_nothing_is_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    confirm = auth.confirm

    def confirmed_then_disabled(*args: object) -> None:
        confirm(*args)  # type: ignore[arg-type] # handed on as they came
        people.set_active(desk.as_role(Role.SYSADMIN), head.officer_id or 0, active=False)

    monkeypatch.setattr(auth, "confirm", confirmed_then_disabled)
    with pytest.raises(PermissionDenied, match=r"permission\.account_closed"):
        approvals.approve(head, statement_id, sha256=sha256, secret=PIN)
    detail = statements.detail(desk.as_role(Role.AUDITOR), statement_id)
    assert (detail.status, detail.number) == (Status.APPROVAL, None)
    assert [step.step for step in detail.steps] == [Step.SUBMIT, Step.VERIFY, Step.REVIEW]


def test_a_stale_text_gets_no_signature_and_a_text_with_the_reviewers_takes_no_save(
    desk: Desk,
) -> None:
    statement_id, sha256 = at_status(desk, Status.REVIEW)
    with pytest.raises(Conflict, match=r"statement\.text_changed"):
        approvals.review(desk.as_role(Role.TEAM_LEAD), statement_id, sha256="0" * 64)
    with pytest.raises(RuleViolation, match=r"statement\.not_editable"):
        statements.save(
            desk.as_role(Role.WRITER), statement_id, a_press_release("Lain"), base_version=2
        )
    assert statements.detail(desk.as_role(Role.AUDITOR), statement_id).sha256 == sha256
