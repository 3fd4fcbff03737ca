"""How each writing service around a statement is called: delegation, outside words, desk locks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from pasopati_desktop.domain.delegation import DelegationDraft
from pasopati_desktop.domain.desk_locks import Purpose
from pasopati_desktop.domain.off_system import WordDraft
from pasopati_desktop.domain.release import GivenBy
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import delegation, desk_locks, due, merging, off_system
from pasopati_desktop.services.workspace import Workspace
from tests.data import PIN, Desk
from tests.scenario import Scenario, Steps
from tests.statement_data import a_draft, a_press_release, at_status

TODAY = date(2026, 11, 21)
NOTE = "Setuju, kata Kepala lewat telepon"


def a_delegation(desk: Desk) -> DelegationDraft:
    deputy = desk.as_role(Role.SECRETARY).officer_id
    return DelegationDraft(Role.HEAD_OF_UNIT, deputy, "SP-12", TODAY, TODAY + timedelta(days=2))


def _hand_over(desk: Desk) -> Steps:
    draft = a_delegation(desk)
    return desk.as_role(Role.HEAD_OF_UNIT), lambda view: delegation.hand_over(view, draft)


def _end_early(desk: Desk) -> Steps:
    head = desk.as_role(Role.HEAD_OF_UNIT)
    delegation_id = delegation.hand_over(head, a_delegation(desk))
    return head, lambda view: delegation.end_early(view, delegation_id, TODAY)


def a_word(desk: Desk) -> tuple[int, int]:
    """Return the ids of a statement and of a word recorded about it."""
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    secretary = desk.as_role(Role.SECRETARY)
    return statement_id, off_system.record(secretary, statement_id, _draft(desk), sha256=sha256)


def _draft(desk: Desk) -> WordDraft:
    head = desk.as_role(Role.HEAD_OF_UNIT).officer_id
    return WordDraft(Step.APPROVE, head, GivenBy.PHONE, desk.clock.now, NOTE)


def _record(desk: Desk) -> Steps:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    draft = _draft(desk)
    return desk.as_role(Role.SECRETARY), lambda view: off_system.record(
        view, statement_id, draft, sha256=sha256
    )


def _witness(desk: Desk) -> Steps:
    _, word_id = a_word(desk)
    return desk.as_role(Role.TEAM_LEAD), lambda view: off_system.witness(view, word_id, secret=PIN)


def _cancel(desk: Desk) -> Steps:
    _, word_id = a_word(desk)
    return desk.as_role(Role.SECRETARY), lambda view: off_system.cancel(view, word_id, NOTE)


def _settled(act: Callable[[Workspace, int], None]) -> Scenario:
    def scenario(desk: Desk) -> Steps:
        _, word_id = a_word(desk)
        off_system.witness(desk.as_role(Role.TEAM_LEAD), word_id, secret=PIN)
        return desk.as_role(Role.HEAD_OF_UNIT), lambda view: act(view, word_id)

    return scenario


def _take_over(desk: Desk) -> Steps:
    statement_id = a_draft(desk)
    desk_locks.hold(desk.as_role(Role.WRITER), statement_id, Purpose.EDIT)
    lead = replace(desk.as_role(Role.TEAM_LEAD), workstation="MEJA-2")
    return lead, lambda view: desk_locks.take_over(
        view, statement_id, Purpose.EDIT, "Penyusun sedang rapat"
    )


def _remind(desk: Desk) -> Steps:
    statement_id, _ = at_status(desk, Status.VERIFYING)
    return desk.as_role(Role.WRITER), lambda view: due.remind(view, statement_id)


def _save_merged(desk: Desk) -> Steps:
    statement_id = a_draft(desk)
    mine, merged = a_press_release("Tulisan sendiri"), a_press_release("Gabungan")
    return desk.as_role(Role.WRITER), lambda view: merging.save_merged(
        view, statement_id, mine, merged, newest_version=2
    )


SCENARIOS: dict[str, Scenario] = {
    "delegation.hand_over": _hand_over,
    "delegation.end_early": _end_early,
    "off_system.record": _record,
    "off_system.witness": _witness,
    "off_system.cancel": _cancel,
    "off_system.confirm": _settled(lambda view, word: off_system.confirm(view, word, secret=PIN)),
    "off_system.dispute": _settled(
        lambda view, word: off_system.dispute(view, word, NOTE, secret=PIN)
    ),
    "desk_locks.take_over": _take_over,
    "due.remind": _remind,
    "merging.save_merged": _save_merged,
}
UNTRACED = {"desk_locks.hold", "desk_locks.release"}
"""A lock lives a minute: it is told on the screens and leaves no trace."""
