"""Approvals at the same moment, and the official file after a crash: one number, same bytes."""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pasopati_desktop.domain.errors import (
    EnvironmentFailure,
    PasopatiError,
)
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import AssignmentDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import approvals, guideline, people, statement_papers, statements
from pasopati_desktop.services.statement_views import RowFilter
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import audit
from pasopati_desktop.storage.tables import NumberEntry, Statement
from tests.data import PIN, Desk
from tests.statement_data import (
    a_press_release,
    at_status,
)


def test_the_official_file_outlives_every_later_change(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.APPROVED)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    before = statement_papers.official_pdf(head, statement_id)
    letterhead = guideline.letterhead(head).value
    lines = (*letterhead.lines[:-1], replace(letterhead.lines[-1], text="Alamat baru"))
    guideline.amend(head, DocumentKind.LETTERHEAD, replace(letterhead, lines=lines), "Pindah")
    desk.clock.forward(timedelta(days=40))
    sha256 = statement_papers.archive(head, statement_id)
    assert hashlib.sha256(before).hexdigest() == sha256
    desk.nobody.files.path(sha256).unlink()  # the process died before, or the file was lost
    assert statement_papers.official_pdf(head, statement_id) == before
    assert statement_papers.archive(head, statement_id) == sha256
    assert desk.nobody.files.read(sha256) == before


def test_a_file_that_no_longer_comes_out_the_same_is_told(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.APPROVED)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    statement_papers.archive(head, statement_id)
    actor = audit.Actor(None, "uji", "MEJA-1", "test", desk.clock())
    with desk.nobody.database.writing(actor) as session:
        session.get_one(Statement, statement_id).pdf_sha256 = "0" * 64
    with pytest.raises(EnvironmentFailure, match="statement.pdf_differs"):
        statement_papers.official_pdf(head, statement_id)
    with pytest.raises(EnvironmentFailure, match="statement.pdf_differs"):
        statement_papers.archive(head, statement_id)


def _all_at_once(acts: list[Callable[[], object]]) -> list[object]:
    """Run every act in its own thread, started together; return results or errors in order."""
    results: list[object] = [None] * len(acts)
    start = threading.Barrier(len(acts))

    def run(at: int, act: Callable[[], object]) -> None:
        start.wait()
        try:
            results[at] = act()
        except PasopatiError as error:
            results[at] = error

    threads = [threading.Thread(target=run, args=(at, act)) for at, act in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_two_workstations_approve_at_once_and_one_wins(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    deputy = desk.as_role(Role.SECRETARY)
    people.assign(
        desk.as_role(Role.SYSADMIN),
        deputy.officer_id or 0,
        AssignmentDraft(
            Role.HEAD_OF_UNIT, "Kepala", ActingKind.TASK, "SP-1", valid_from=date(2026, 1, 2)
        ),
    )
    heads = [desk.as_role(Role.HEAD_OF_UNIT), desk.as_role(Role.SECRETARY)]

    def approving(head: Workspace) -> Callable[[], object]:
        return lambda: approvals.approve(head, statement_id, sha256=sha256, secret=PIN)

    results = _all_at_once([approving(head) for head in heads])
    errors = [result for result in results if isinstance(result, PasopatiError)]
    assert len(errors) == 1
    assert errors[0].code in {"statement.step_not_allowed", "record.changed_by_other"}
    with desk.nobody.reading() as session:
        assert [row.number for row in session.query(NumberEntry)] == ["HM.01.02-1"]


def test_twenty_approvals_at_once_leave_no_gap(desk: Desk) -> None:
    waiting = [at_status(desk, Status.APPROVAL, a_press_release(f"Siaran {n}")) for n in range(20)]
    head = desk.as_role(Role.HEAD_OF_UNIT)

    def approving(statement_id: int, sha256: str) -> Callable[[], object]:
        return lambda: approvals.approve(head, statement_id, sha256=sha256, secret=PIN)

    results = _all_at_once([approving(*item) for item in waiting])
    assert [result for result in results if isinstance(result, Exception)] == []
    rows = statements.list_rows(head, RowFilter(statuses=(Status.APPROVED,)))
    serials = sorted(int((row.number or "").rsplit("-", 1)[1]) for row in rows)
    assert serials == list(range(1, 21))
    with desk.nobody.reading() as session:
        assert audit.verify(session).broken_at is None
