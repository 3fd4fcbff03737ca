"""Whose turn it is and what is late, over every statement that runs.

Both follow from the unit's chains, which are data. Each kind of case (status, kind, level,
signatures) is judged once by the workflow's own rule, however many statements are of it.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy.orm import Session

from pasopati_desktop.domain import due
from pasopati_desktop.domain.chains import ChainBook
from pasopati_desktop.domain.guideline import Level
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.statement_filter import REVIEWING, RUNNING, Condition
from pasopati_desktop.domain.statements import Concern
from pasopati_desktop.domain.workflow import Chain, Status, Step
from pasopati_desktop.services import guideline
from pasopati_desktop.services.chain_book import book_of
from pasopati_desktop.services.statement_views import offer_for
from pasopati_desktop.storage import statement_list as queries
from pasopati_desktop.storage import statements as statement_queries
from pasopati_desktop.storage.off_system import disputed_words
from pasopati_desktop.storage.statement_list import Running, TakenStep
from pasopati_desktop.storage.statements import Trail
from pasopati_desktop.storage.tables import Statement, StatementStep

JUDGED = frozenset({Condition.WAITING, Condition.WITH_OTHERS, Condition.OVERDUE})
"""What SQL alone cannot say."""


class Judge:
    """What waits, what is late: every statement that runs, each kind of case judged once."""

    def __init__(self, session: Session, who: Identity) -> None:
        self._session = session
        self._who = who
        self._chains = Chains(session)
        self._known: list[Running] | None = None
        self._steps: dict[int, list[TakenStep]] | None = None
        self._disputed: frozenset[int] = frozenset()
        self._stated: set[int] | None = None
        self._turns: dict[tuple[Any, ...], bool] = {}
        self._found: dict[Condition, frozenset[int]] = {}

    def ids(self, condition: Condition, now: datetime) -> frozenset[int]:
        if condition not in self._found:
            tests: dict[Condition, Callable[[Running], bool]] = {
                Condition.WAITING: self._waits,
                Condition.WITH_OTHERS: self._is_with_others,
                Condition.OVERDUE: lambda facts: self._is_late(facts, now),
            }
            test = tests[condition]
            found = frozenset(facts.id for facts in self._running() if test(facts))
            self._found[condition] = found
        return self._found[condition]

    def deadlines(self) -> dict[int, datetime]:
        """Return the nearest deadline of every statement that has one."""
        found = ((facts.id, self._nearest(facts)) for facts in self._running())
        return {statement_id: nearest for statement_id, nearest in found if nearest is not None}

    def _running(self) -> list[Running]:
        if self._known is None:
            self._known = queries.running(self._session, self._who.officer_id, RUNNING)
        return self._known

    def _trail(self, facts: Running) -> Trail:
        if self._steps is None:
            self._steps = queries.steps_in_review(self._session)
            self._disputed = disputed_words(self._session)
        me = frozenset({self._who.officer_id or 0})
        authors = me if facts.is_author else frozenset[int]()
        return trail_of(facts, self._steps.get(facts.id, ()), authors, self._disputed)

    def _waits(self, facts: Running) -> bool:
        if facts.status is Status.DRAFT:
            return False
        trail = self._trail(facts)
        key = (facts.status, *_case(facts), trail.signed, facts.is_author)
        if key not in self._turns:
            self._turns[key] = waits_for(self._who, facts, self._chains(facts), trail)
        return self._turns[key]

    def _is_with_others(self, facts: Running) -> bool:
        is_mine = facts.is_author or facts.is_signer
        return is_mine and facts.status is not Status.DRAFT and not self._waits(facts)

    def _is_late(self, facts: Running, now: datetime) -> bool:
        nearest = self._nearest(facts)
        return nearest is not None and nearest < now

    def _nearest(self, facts: Running) -> datetime | None:
        step = self._chains.step_due(facts)
        first = self._chains.first_due(facts) if self._is_unstated(facts) else None
        found = [each for each, _ in (step, first or (None, None)) if each is not None]
        return min(found, default=None)

    def _is_unstated(self, facts: Running) -> bool:
        if facts.incident_id is None:
            return False
        if self._stated is None:
            incidents = {each.incident_id for each in self._running() if each.incident_id}
            self._stated = queries.stated_incidents(self._session, incidents)
        return facts.incident_id not in self._stated


def waits_for(who: Identity, facts: Any, chain: Chain, trail: Trail) -> bool:
    """Tell whether a step of `who` is due; `facts` has at least a status, a kind and a level."""
    offer = offer_for(who, facts, chain, trail, facts.severity)
    if offer is None or offer.blocked or facts.status is Status.DRAFT:
        return False
    return offer.step is not Step.REVISE or who.officer_id in trail.authors


def _case(facts: Any) -> tuple[Any, ...]:
    """Return all that the chain of a statement depends on."""
    return (
        facts.kind,
        facts.severity,
        facts.category,
        tuple(facts.concerns or ()),
        facts.submitted_number is None,
        facts.chain_version_id,
    )


def trail_of(
    facts: Any, taken: Sequence[TakenStep], authors: Iterable[int], disputed: Collection[int]
) -> Trail:
    # The rule reads a few fields only; facts and steps have them, without the rest of the row.
    return statement_queries.trail(
        cast("Statement", facts), cast("Sequence[StatementStep]", list(taken)), authors, disputed
    )


Due = tuple[datetime | None, timedelta | None]


class Chains:
    """Chains and level targets of many rows: each version read once, each case worked out once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._books: dict[tuple[bool, int | None], ChainBook] = {}
        self._made: dict[tuple[Any, ...], Chain] = {}
        self._levels: dict[int, tuple[Level, ...]] = {}

    def __call__(self, facts: Any) -> Chain:
        case = _case(facts)
        chain = self._made.get(case)
        if chain is None:
            concerns = frozenset(Concern(item) for item in facts.concerns or ())
            chain = self._book(facts).chain_for(
                facts.kind, facts.severity, facts.category, concerns
            )
            self._made[case] = chain
        return chain

    def _book(self, facts: Any) -> ChainBook:
        key = (facts.submitted_number is None, facts.chain_version_id)
        if key not in self._books:
            self._books[key] = book_of(self._session, facts)
        return self._books[key]

    def step_due(self, facts: Any) -> Due:
        """Return deadline and target of the stage the statement is at."""
        if facts.status not in REVIEWING:
            return None, None
        clock = due.step_clock(self(facts), facts.status, facts.since)
        return (clock.due_at, clock.due_at - clock.started_at) if clock else (None, None)

    def first_due(self, facts: Any) -> Due:
        """Return deadline and target of the incident's first statement."""
        if facts.incident_id is None or facts.status not in RUNNING:
            return None, None
        version_id = facts.levels_version_id
        if version_id not in self._levels:
            self._levels[version_id] = guideline.at_version(self._session, version_id).value
        for level in self._levels[version_id]:
            if level.severity == facts.severity:
                target = timedelta(minutes=level.first_statement_minutes)
                return facts.detected_at + target, target
        return None, None
