"""Checks beside the text, and what may be given out: pure rules."""

from datetime import UTC, datetime, timedelta

from pasopati_desktop.domain.chains import DEFAULT_CHAINS, needed_concurrence
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.release import Authority, release_problem
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import (
    InformationAccess,
    StatementContent,
)
from pasopati_desktop.domain.workflow import Chain, Status, Step, open_steps, required
from pasopati_desktop.services.statement_layout import lay_out
from tests.data import UNIT
from tests.statement_data import a_clarification, a_press_release

NOON = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)


def chain(*, category: str, severity: Severity) -> Chain:
    return DEFAULT_CHAINS.chain_for(StatementKind.PRESS_RELEASE, severity, category)


def test_who_must_sign_and_agree_by_level() -> None:
    def steps(category: str, severity: Severity) -> tuple[Step, ...]:
        return required(chain(category=category, severity=severity))

    def needed(severity: Severity | None) -> tuple[Authority, ...]:
        return needed_concurrence(DEFAULT_CHAINS, StatementKind.PRESS_RELEASE, severity)

    assert steps("KESEHATAN", Severity.MODERATE) == (
        Step.VERIFY,
        Step.REVIEW,
        Step.APPROVE,
    )
    assert Step.LEGAL in steps("INTEGRITAS", Severity.MINOR)
    assert Step.LEGAL in steps("OPINI", Severity.SEVERE)
    assert needed(None) == ()
    assert needed(Severity.MODERATE) == ()
    assert needed(Severity.SEVERE) == (Authority.REGIONAL,)
    assert needed(Severity.EXTRAORDINARY) == tuple(Authority)


def test_the_head_waits_for_a_review_that_became_necessary() -> None:
    severe = chain(category="KAMTIB", severity=Severity.SEVERE)
    signed = frozenset({Step.VERIFY, Step.REVIEW})
    assert open_steps(Status.APPROVAL, severe, signed) == (Step.LEGAL,)
    assert open_steps(Status.APPROVAL, severe, signed | {Step.LEGAL}) == (Step.APPROVE,)


def test_release_names_the_first_rule_that_forbids_it() -> None:
    def problem(content: StatementContent, **changes: object) -> str | None:
        given: dict[str, object] = {
            "chain_complete": True,
            "disputed": False,
            "needed": (),
            "concurrence": {},
            "sha256": "a",
            "at": NOON,
        }
        return release_problem(content, **{**given, **changes})  # type: ignore[arg-type] # any field

    good = a_press_release()
    assert problem(good) is None
    assert problem(good, chain_complete=False) == "statement.chain_incomplete"
    unclassified = a_press_release(access=InformationAccess.UNCLASSIFIED)
    assert problem(unclassified) == "statement.unclassified"
    assert problem(a_press_release(privacy_checked=False)) == "statement.privacy_unchecked"
    severe = {"needed": (Authority.REGIONAL,)}
    assert problem(good, **severe) == "statement.no_concurrence"
    assert problem(good, **severe, concurrence={Authority.REGIONAL: "b"}) is not None
    assert problem(good, **severe, concurrence={Authority.REGIONAL: "a"}) is None
    held = a_press_release(embargo_until=NOON + timedelta(minutes=1))
    assert problem(held) == "statement.embargoed"
    assert problem(held, at=NOON + timedelta(minutes=1)) is None


def test_the_paper_prints_what_was_signed() -> None:
    from pasopati_desktop.domain.letterheads import default_letterhead

    def paper(content: StatementContent) -> str:
        made = lay_out(
            content,
            letterhead=default_letterhead(UNIT),
            unit=UNIT,
            dated=NOON.date(),
            written_at=NOON,
            signatory=None,
        )
        cells = [
            cell
            for section in made.sections
            if section.table
            for row in section.table.rows
            for cell in row
        ]
        words = [text for section in made.sections for text in section.paragraphs]
        words += ["\n\n".join(block.text for block in part.blocks) for part in made.sections]
        return "\n".join([made.kind_label, made.urgency_label, made.title, *words, *cells])

    for content in (a_press_release(), a_clarification()):
        shown = paper(content)
        for text in content.sections.values():
            assert text in shown
        for claim in content.claims:
            assert claim.finding in shown
    assert "SEGERA" in paper(a_press_release())
    held = paper(a_press_release(embargo_until=NOON))
    assert "EMBARGO s.d. 21 November 2026, 12.00 WIB" in held
