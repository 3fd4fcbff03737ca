"""Chains as data: what no unit may edit away, the any-of, and what a text keeps from its day."""

from dataclasses import replace

import pytest

from pasopati_desktop.domain import chains, workflow
from pasopati_desktop.domain.chains import (
    DEFAULT_CHAINS,
    ChainBook,
    ChainRule,
    needed_concurrence,
)
from pasopati_desktop.domain.errors import Conflict, InvalidInput
from pasopati_desktop.domain.guideline import DocumentKind, Severity
from pasopati_desktop.domain.release import Authority
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Stage, Status, Step
from pasopati_desktop.services import approvals, chain_book, guideline, statements
from tests.data import Desk
from tests.statement_data import amend_chains, at_status, status_of

# The legal companion beside an any-of.

ANY = Stage(Status.REVIEW, (Step.REVIEW, Step.LEGAL, Step.SPOKESPERSON), any_of=True)


def review_of(stage: Stage, category: str) -> Stage:
    verify, approve = DEFAULT_CHAINS.rules[0].stages
    book = ChainBook((ChainRule((), (), (verify, stage, approve)),), ("INTEGRITAS",))
    return book.chain_for(StatementKind.PRESS_RELEASE, None, category)[1]


def test_any_one_is_enough_where_no_law_is_touched() -> None:
    stage = review_of(ANY, "KAMTIB")
    for step in ANY.signatures:
        assert stage.lacks(frozenset({step})) == ()


def test_the_companion_comes_beside_the_choice_and_does_not_end_it() -> None:
    stage = review_of(ANY, "INTEGRITAS")
    assert stage.lacks(frozenset()) == (Step.REVIEW, Step.SPOKESPERSON, Step.LEGAL)
    assert stage.lacks(frozenset({Step.LEGAL})) == (Step.REVIEW, Step.SPOKESPERSON)
    assert stage.lacks(frozenset({Step.SPOKESPERSON})) == (Step.LEGAL,)
    assert stage.lacks(frozenset({Step.SPOKESPERSON, Step.LEGAL})) == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"stages": DEFAULT_CHAINS.rules[1].stages[:2]}, "chain.stages"),
        ({"stages": DEFAULT_CHAINS.rules[0].stages}, "chain.fast_only_holding"),
        (
            {
                "stages": (
                    Stage(Status.VERIFYING, (Step.LEGAL,)),
                    ANY,
                    Stage(Status.APPROVAL, (Step.APPROVE,)),
                )
            },
            "chain.first_and_last",
        ),
        (
            {
                "stages": (
                    Stage(Status.VERIFYING, (Step.VERIFY,)),
                    replace(ANY, also=(Step.LEGAL,)),
                    Stage(Status.APPROVAL, (Step.APPROVE,)),
                )
            },
            "chain.signatures",
        ),
        (
            {
                "stages": (
                    Stage(Status.VERIFYING, (Step.VERIFY,)),
                    replace(ANY, minutes=0),
                    Stage(Status.APPROVAL, (Step.APPROVE,)),
                )
            },
            "chain.minutes",
        ),
    ],
)
def test_what_no_unit_may_edit_away(changes: dict[str, object], code: str) -> None:
    rule = replace(ChainRule((), (), DEFAULT_CHAINS.rules[1].stages), **changes)  # type: ignore[arg-type] # test helper for any field
    assert chains.problems(ChainBook((rule,))) == {"rules.0": code}


def test_a_book_says_which_rule_nobody_reaches_and_which_case_is_left_out() -> None:
    everything = ChainRule((), (), DEFAULT_CHAINS.rules[1].stages)
    hidden = replace(everything, kinds=(StatementKind.ERRATUM,))
    assert chains.problems(ChainBook((everything, hidden))) == {"rules.1": "chain.never_used"}
    assert chains.problems(ChainBook((hidden,))) == {"rules": "chain.gap"}
    assert chains.problems(ChainBook(())) == {"rules": "chain.count"}


def test_nobody_edits_the_word_of_kanwil_away() -> None:
    book = ChainBook((ChainRule((), (), DEFAULT_CHAINS.rules[1].stages),))
    kind = StatementKind.PRESS_RELEASE
    assert needed_concurrence(book, kind, Severity.SEVERE) == (Authority.REGIONAL,)
    assert needed_concurrence(book, kind, Severity.EXTRAORDINARY) == tuple(Authority)
    assert needed_concurrence(book, StatementKind.HOLDING, Severity.SEVERE) == ()


def test_minutes_and_names_of_a_chain() -> None:
    chain = DEFAULT_CHAINS.chain_for(StatementKind.PRESS_RELEASE, Severity.SEVERE)
    assert workflow.required(chain) == (Step.VERIFY, Step.REVIEW, Step.LEGAL, Step.APPROVE)
    found = workflow.stage_of(chain, Status.REVIEW)
    assert found is not None
    assert found.minutes == 30
    assert workflow.stage_of(chain, Status.DRAFT) is None


def test_the_shipped_book_is_one_that_may_be_saved() -> None:
    assert chains.problems(DEFAULT_CHAINS) == {}


# As versioned data of the unit.

SPOKEN = ChainBook(
    (
        ChainRule(
            (),
            (),
            (
                Stage(Status.VERIFYING, (Step.VERIFY,)),
                Stage(Status.REVIEW, (Step.SPOKESPERSON, Step.REVIEW), True, 30, (Step.LEGAL,)),
                Stage(Status.APPROVAL, (Step.APPROVE,)),
            ),
            (Authority.REGIONAL,),
        ),
    ),
    ("KAMTIB",),
    (),
)


def test_a_book_comes_back_from_the_database_as_it_went_in(desk: Desk) -> None:
    head = desk.as_role(Role.HEAD_OF_UNIT)
    assert chain_book.current(head).value == DEFAULT_CHAINS
    amend_chains(desk, SPOKEN)
    kept = chain_book.current(head)
    assert (kept.number, kept.value) == (1, SPOKEN)


def test_a_text_keeps_the_chain_it_was_handed_in_under(desk: Desk) -> None:
    old, sha256 = at_status(desk, Status.VERIFYING)
    draft, _ = at_status(desk, Status.DRAFT)
    amend_chains(desk, SPOKEN)

    def asked(statement_id: int) -> list[Step]:
        detail = statements.detail(desk.as_role(Role.AUDITOR), statement_id)
        return [link.step for link in detail.chain]

    assert Step.LEGAL not in asked(old)
    assert {Step.LEGAL, Step.SPOKESPERSON, Step.REVIEW} <= set(asked(draft))
    approvals.verify(desk.as_role(Role.VERIFIER), old, sha256=sha256)
    approvals.review(desk.as_role(Role.TEAM_LEAD), old, sha256=sha256)
    assert status_of(desk, old) is Status.APPROVAL


def test_one_of_several_was_enough_and_the_others_are_no_longer_shown(desk: Desk) -> None:
    amend_chains(desk, SPOKEN)
    statement_id, sha256 = at_status(desk, Status.VERIFYING)
    approvals.verify(desk.as_role(Role.VERIFIER), statement_id, sha256=sha256)
    approvals.initial(desk.as_role(Role.SPOKESPERSON), statement_id, sha256=sha256)
    assert status_of(desk, statement_id) is Status.REVIEW  # the legal companion is due besides
    approvals.legal(desk.as_role(Role.LEGAL), statement_id, sha256=sha256)
    assert status_of(desk, statement_id) is Status.APPROVAL
    chain = statements.detail(desk.as_role(Role.AUDITOR), statement_id).chain
    assert [link.step for link in chain] == [
        Step.SUBMIT,
        Step.VERIFY,
        Step.SPOKESPERSON,
        Step.LEGAL,
        Step.APPROVE,
        Step.PUBLISH,
    ]


def test_a_wrong_book_and_a_stale_one_are_not_put_in_force(desk: Desk) -> None:
    head = desk.as_role(Role.HEAD_OF_UNIT)
    with pytest.raises(InvalidInput):
        guideline.amend(head, DocumentKind.CHAINS, ChainBook(()), "Uji", seen=0)
    amend_chains(desk, SPOKEN)
    with pytest.raises(Conflict):
        guideline.amend(head, DocumentKind.CHAINS, DEFAULT_CHAINS, "Uji", seen=0)
    assert chain_book.current(head).value == SPOKEN
