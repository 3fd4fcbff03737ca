"""Checks beside the text, and what may be given out: pure rules."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pasopati_desktop.domain.chains import DEFAULT_CHAINS, needed_concurrence
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.release import Authority, release_problem
from pasopati_desktop.domain.statement_checks import State, checks, personal_data
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statement_rules import word_count
from pasopati_desktop.domain.statements import (
    Fact,
    FactStatus,
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


def found(content: StatementContent) -> dict[str, State]:
    return {check.code: check.state for check in checks(content)}


def test_a_good_text_passes_everything_but_its_shortness() -> None:
    content = a_press_release()
    states = found(content)
    assert states.pop("words_few") is State.LOOK
    assert set(states.values()) == {State.PASSED}
    assert word_count(content) == len(" ".join(content.sections.values()).split())


@pytest.mark.parametrize(
    ("changes", "code", "state"),
    [
        ({"sections": {}}, "sections_missing", State.MISSING),
        ({"facts": ()}, "facts_missing", State.MISSING),
        ({"facts": (Fact("A"),)}, "facts_open", State.LOOK),
        (
            {"facts": (Fact("dirawat di klinik lapas", FactStatus.WRONG, "x"),)},
            "facts_doubtful",
            State.MISSING,
        ),
        ({"facts": (Fact("Lain", FactStatus.PARTIAL, "x"),)}, "facts_checked", State.PASSED),
        ({"access": InformationAccess.UNCLASSIFIED}, "access_missing", State.MISSING),
        ({"access": InformationAccess.EXEMPT}, "access_exempt", State.LOOK),
        ({"privacy_checked": False}, "privacy_unchecked", State.MISSING),
        ({"title": "NIK 3175 0212 3456 7890"}, "privacy_found", State.LOOK),
    ],
)
def test_each_fault_is_found(changes: dict[str, object], code: str, state: State) -> None:
    assert found(a_press_release(**changes))[code] is state  # type: ignore[arg-type] # any field


def test_a_clarification_is_asked_for_its_table() -> None:
    assert "claims_missing" in found(replace(a_clarification(), claims=()))
    blank = replace(a_clarification().claims[0], finding=" ")
    assert "claims_incomplete" in found(replace(a_clarification(), claims=(blank,)))


@pytest.mark.parametrize(
    "text", ["3175021234567890", "3175-0212-3456-7890", "di blok C2", "Kamar nomor 12", "sel 4"]
)
def test_identity_numbers_and_cells_are_seen(text: str) -> None:
    assert personal_data(a_press_release(text))


@pytest.mark.parametrize(
    "text",
    [
        "Rp 1.500.000.000.000",
        "telepon 021 000 0000",
        "blok hunian",
        "31750212345678901",
        "selamat 4",
    ],
)
def test_ordinary_numbers_are_left_alone(text: str) -> None:
    assert personal_data(a_press_release(text)) == []


def test_a_long_run_of_digits_costs_no_time() -> None:
    assert personal_data(a_press_release("1 " * 100_000)) is not None


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
    from pasopati_desktop.services.guideline import default_letterhead

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
