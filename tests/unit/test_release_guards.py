"""What guards giving a text out, and what becomes of a working paper instead."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.release import Authority, release_problem
from pasopati_desktop.domain.statement_kinds import KINDS, StatementKind
from pasopati_desktop.domain.statements import InformationAccess, StatementContent
from pasopati_desktop.domain.workflow import Status, Step, advance, kind_problem
from tests.data import NOW


@pytest.mark.parametrize("kind", StatementKind)
def test_what_is_for_inside_goes_to_the_archive_and_nothing_else_does_before_it_is_out(
    kind: StatementKind,
) -> None:
    is_public = KINDS[kind].is_public
    args = {"authors": frozenset({1}), "actor": 2, "is_public": is_public}
    way, no_way = (Step.PUBLISH, Step.ARCHIVE) if is_public else (Step.ARCHIVE, Step.PUBLISH)
    code = "statement.public_kind" if is_public else "statement.internal_kind"
    after = advance(Status.APPROVED, way, **args)  # type: ignore[arg-type] # plain keywords of a test
    assert after is (Status.PUBLISHED if is_public else Status.ARCHIVED)
    with pytest.raises(RuleViolation, match=code):
        advance(Status.APPROVED, no_way, **args)  # type: ignore[arg-type] # the same
    problem = None if is_public else "statement.internal_kind"
    for step in (Step.CORRECT, Step.WITHDRAW):
        assert kind_problem(Status.ARCHIVED, step, is_public=is_public) == problem


def test_every_guard_of_giving_out_has_its_refusal() -> None:
    """Each guard but the proof, which is a matter of the record, is told by its own code."""
    good = StatementContent(
        StatementKind.PRESS_RELEASE,
        "Uji",
        access=InformationAccess.PERIODIC,
        privacy_checked=True,
        embargo_until=NOW,
    )

    def problem(content: StatementContent = good, **changes: object) -> str | None:
        asked: dict[str, object] = {
            "chain_complete": True,
            "disputed": False,
            "needed": (Authority.REGIONAL,),
            "concurrence": {Authority.REGIONAL: "a"},
            "sha256": "a",
            "at": NOW,
        }
        return release_problem(content, **{**asked, **changes})  # type: ignore[arg-type] # plain keywords of a test

    assert problem() is None
    assert problem(disputed=True, chain_complete=False) == "statement.disputed"
    assert problem(chain_complete=False) == "statement.chain_incomplete"
    assert problem(concurrence={}) == "statement.no_concurrence"
    assert problem(at=NOW - timedelta(minutes=1)) == "statement.embargoed"
    for changed, code in (
        ({"kind": StatementKind.Q_AND_A}, "statement.internal_kind"),
        ({"access": InformationAccess.EXEMPT}, "statement.exempt"),
        ({"access": InformationAccess.UNCLASSIFIED}, "statement.unclassified"),
        ({"privacy_checked": False}, "statement.privacy_unchecked"),
    ):
        assert problem(replace(good, **changed)) == code
