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
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import (
    approvals,
    endings,
    guideline,
    off_system,
    people,
    releases,
    statement_papers,
    statements,
)
from pasopati_desktop.services.statement_views import RowFilter
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import audit
from pasopati_desktop.storage.database import Database
from pasopati_desktop.storage.tables import NumberEntry, Statement
from tests import number_rows
from tests.data import PIN, Desk
from tests.statement_data import (
    a_press_release,
    a_publication,
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
    assert errors[0].code in {"statement.already_signed", "record.changed_by_other"}
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


def own_workstation(desk: Desk, number: int) -> Workspace:
    """Return the head's view on a connection of its own, as from another computer."""
    head = desk.as_role(Role.HEAD_OF_UNIT)
    database = Database(desk.nobody.database.url)
    return replace(head, database=database, workstation=f"MEJA-{number}")


def test_twenty_workstations_approve_and_void_at_once(desk: Desk) -> None:
    """Ten approve while ten make earlier ones void and approve the next: no gap, none twice."""
    early = [at_status(desk, Status.APPROVED, a_press_release(f"Awal {n}"))[0] for n in range(10)]
    waiting = [at_status(desk, Status.APPROVAL, a_press_release(f"Siaran {n}")) for n in range(20)]
    views = [own_workstation(desk, n) for n in range(20)]

    def acting(at: int) -> Callable[[], object]:
        view, (statement_id, sha256) = views[at], waiting[at]

        def act() -> object:
            if at % 2:
                endings.void(view, early[at // 2], "Diganti naskah yang lebih baru", PIN)
            return approvals.approve(view, statement_id, sha256=sha256, secret=PIN)

        return act

    results = _all_at_once([acting(at) for at in range(20)])
    for view in views:
        view.database.close()
    assert [result for result in results if isinstance(result, Exception)] == []
    with desk.nobody.reading() as session:
        book = number_rows.book(session, "statement", 2026)
        assert [entry.serial for entry in book] == list(range(1, 31))
        assert len({entry.number for entry in book}) == 30
        assert [entry.serial for entry in book if entry.voided_at] == list(range(1, 11))
        assert audit.verify(session).broken_at is None


def test_one_statement_is_voided_and_published_at_once_and_one_wins(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.APPROVED)
    head, liaison = desk.as_role(Role.HEAD_OF_UNIT), desk.as_role(Role.MEDIA_LIAISON)
    draft = a_publication(desk)
    results = _all_at_once(
        [
            lambda: endings.void(head, statement_id, "Diganti naskah yang lebih baru", PIN),
            lambda: releases.publish(liaison, statement_id, draft),
        ]
    )
    errors = [result for result in results if isinstance(result, PasopatiError)]
    assert [error.code for error in errors] == ["statement.step_not_allowed"]
    with desk.nobody.reading() as session:
        (entry,) = number_rows.book(session, "statement", 2026)
        is_void = session.get_one(Statement, statement_id).status is Status.VOIDED
        assert bool(entry.voided_at) == is_void


def test_a_dispute_and_a_publication_at_once_never_pass_each_other_unseen(desk: Desk) -> None:
    from tests.unit.test_disputed_words import DENIAL, approved_by_word

    statement_id, _, word_id = approved_by_word(desk)
    head, liaison = desk.as_role(Role.HEAD_OF_UNIT), desk.as_role(Role.MEDIA_LIAISON)
    draft = a_publication(desk)
    results = _all_at_once(
        [
            lambda: off_system.dispute(head, word_id, DENIAL, secret=PIN),
            lambda: releases.publish(liaison, statement_id, draft),
        ]
    )
    errors = [result.code for result in results if isinstance(result, PasopatiError)]
    detail = statements.detail(liaison, statement_id)
    if errors:
        assert errors == ["statement.disputed"]
        assert detail.status is Status.APPROVED
    else:  # it was out before the dispute came: then it stays in red
        assert detail.status is Status.PUBLISHED
    assert detail.disputed == (Step.APPROVE,)
