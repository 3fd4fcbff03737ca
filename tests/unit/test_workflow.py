"""The table of transitions and the chains, walked at random over every book that is allowed."""

from dataclasses import dataclass, field, replace
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pasopati_desktop.domain import chains
from pasopati_desktop.domain.chains import (
    DEFAULT_CHAINS,
    ChainBook,
    ChainRule,
    needed_concurrence,
)
from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.release import Authority, release_problem
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_kinds import KINDS, StatementKind
from pasopati_desktop.domain.statements import Concern, InformationAccess, StatementContent
from pasopati_desktop.domain.workflow import (
    SIGNATURES,
    TRANSITIONS,
    Chain,
    Guard,
    Stage,
    Status,
    Step,
    advance,
    is_complete,
    lost,
    open_steps,
)
from tests.data import NOW

REVIEWERS = (Step.REVIEW, Step.LEGAL, Step.SPOKESPERSON)
LEVELS: tuple[Severity | None, ...] = (None, *Severity)


@st.composite
def review_stages(draw: st.DrawFn) -> Stage:
    named = draw(st.permutations(REVIEWERS))
    count = draw(st.integers(1, 3))
    any_of = draw(st.booleans())
    extra = draw(st.integers(0, 3 - count)) if any_of else 0
    return Stage(
        Status.REVIEW,
        tuple(named[:count]),
        any_of=any_of,
        minutes=draw(st.integers(1, chains.MAX_MINUTES)),
        also=tuple(named[count : count + extra]),
    )


@st.composite
def rules(draw: st.DrawFn) -> ChainRule:
    fast = draw(st.booleans())
    kinds = (StatementKind.HOLDING,) if fast else tuple(draw(st.sets(st.sampled_from(Kinds))))
    levels = tuple(draw(st.sets(st.sampled_from(LEVELS))))
    middle = () if fast else (draw(review_stages()),)
    stages = (
        Stage(Status.VERIFYING, (Step.VERIFY,)),
        *middle,
        Stage(Status.APPROVAL, (Step.APPROVE,)),
    )
    concurrence = tuple(draw(st.sets(st.sampled_from(Authority))))
    return ChainRule(kinds, levels, stages, concurrence)


Kinds = tuple(StatementKind)


@st.composite
def books(draw: st.DrawFn) -> ChainBook:
    """Any book that `problems` accepts: some rules, and one for all that is left."""
    last = replace(draw(rules().filter(lambda rule: len(rule.stages) == 3)), kinds=(), levels=())
    book = ChainBook(
        (*draw(st.lists(rules(), max_size=4)), last),
        tuple(draw(st.sets(st.sampled_from(["INTEGRITAS", "KAMTIB"])))),
        tuple(draw(st.sets(st.sampled_from(Concern)))),
    )
    assume(not chains.problems(book))
    return book


# The table.


@given(
    status=st.sampled_from(Status),
    step=st.sampled_from(Step),
    book=books(),
    kind=st.sampled_from(Kinds),
    signed=st.frozensets(st.sampled_from(sorted(SIGNATURES))),
)
def test_what_is_not_in_the_table_is_refused(
    status: Status, step: Step, book: ChainBook, kind: StatementKind, signed: frozenset[Step]
) -> None:
    table = {(item.source, item.step): set[Status]() for item in TRANSITIONS}
    for item in TRANSITIONS:
        table[item.source, item.step].add(item.target)
    chain = book.chain_for(kind, None)
    try:
        after = advance(status, step, authors=frozenset({1}), actor=2, chain=chain, signed=signed)
    except RuleViolation:
        return
    assert after in table[status, step]


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("step", Step)
def test_every_pair_outside_the_table_has_its_own_refusal(status: Status, step: Step) -> None:
    if any((item.source, item.step) == (status, step) for item in TRANSITIONS):
        return
    with pytest.raises(RuleViolation, match=r"statement\.step_not_allowed"):
        advance(status, step, authors=frozenset(), actor=1)


def test_the_head_waits_for_the_reviews_and_hears_whose_is_missing() -> None:
    chain = DEFAULT_CHAINS.chain_for(StatementKind.PRESS_RELEASE, Severity.SEVERE)
    signed = frozenset({Step.VERIFY, Step.REVIEW})
    with pytest.raises(RuleViolation, match=r"statement\.chain_incomplete missing=LEGAL"):
        advance(
            Status.APPROVAL,
            Step.APPROVE,
            authors=frozenset({1}),
            actor=2,
            chain=chain,
            signed=signed,
        )


@pytest.mark.parametrize("step", sorted(SIGNATURES))
def test_no_author_signs(step: Step) -> None:
    for item in TRANSITIONS:
        if item.step is step:
            with pytest.raises(RuleViolation, match=r"statement\.four_eyes"):
                advance(item.source, step, authors=frozenset({7, 8}), actor=7)


def test_guards_stand_where_the_handbook_wants_them() -> None:
    for item in TRANSITIONS:
        if item.step in SIGNATURES:
            assert {Guard.TEXT_SEEN, Guard.FOUR_EYES} <= set(item.guards)
        if item.target is Status.PUBLISHED:
            assert {
                Guard.CHAIN_COMPLETE,
                Guard.CLASS_OPEN,
                Guard.PRIVACY_CHECKED,
                Guard.PICTURES_CLEARED,
                Guard.CONCURRENCE_GIVEN,
                Guard.EMBARGO_OVER,
                Guard.PROOF_RECORDED,
                Guard.UNDISPUTED,
                Guard.PUBLIC_KIND,
            } <= set(item.guards)
        if item.step in {Step.APPROVE, Step.CORRECT, Step.WITHDRAW, Step.VOID}:
            assert item.permission is Permission.APPROVE_STATEMENT
            assert Guard.SECRET_GIVEN in item.guards
        if item.step in {Step.RETURN, Step.REJECT, Step.CORRECT, Step.WITHDRAW, Step.VOID}:
            assert Guard.REASON_GIVEN in item.guards
        if item.step in {Step.CORRECT, Step.WITHDRAW}:
            assert Guard.PUBLIC_KIND in item.guards  # what was never given out is not taken back
        if (item.source, item.step) == (Status.APPROVED, Step.ARCHIVE):
            assert {Guard.INTERNAL_KIND, Guard.CHAIN_COMPLETE} <= set(item.guards)


def test_what_ended_moves_no_more() -> None:
    ends = {Status.REJECTED, Status.WITHDRAWN, Status.CORRECTED, Status.VOIDED}
    assert {item.source for item in TRANSITIONS} == set(Status) - ends


# Random walks over random books.


@dataclass
class Walk:
    """One statement on its way, and what an onlooker writes down independently of the rules."""

    book: ChainBook
    kind: StatementKind
    severity: Severity | None = None
    category: str = "KAMTIB"
    concerns: frozenset[Concern] = frozenset()
    status: Status = Status.DRAFT
    signed: frozenset[Step] = frozenset()
    disputed: frozenset[Step] = frozenset()
    authors: frozenset[int] = frozenset({1})
    access: InformationAccess = InformationAccess.UNCLASSIFIED
    privacy: bool = False
    word: frozenset[Authority] = frozenset()
    log: list[tuple[Step, int]] = field(default_factory=list)
    void: set[int] = field(default_factory=set)  # places in the log that are disputed

    @property
    def chain(self) -> Chain:
        return self.book.chain_for(self.kind, self.severity, self.category, self.concerns)

    def content(self) -> StatementContent:
        return StatementContent(self.kind, "Uji", access=self.access, privacy_checked=self.privacy)

    def take(self, step: Step, actor: int) -> None:
        """Take one step as the services do: the table first, then what the guards say."""
        after = advance(
            self.status,
            step,
            authors=self.authors,
            actor=actor,
            chain=self.chain,
            signed=self.signed,
            is_public=KINDS[self.kind].is_public,
        )
        if step is Step.PUBLISH:
            problem = release_problem(
                self.content(),
                disputed=bool(lost(self.chain, self.signed, self.disputed)),
                chain_complete=is_complete(self.chain, self.signed),
                needed=needed_concurrence(self.book, self.kind, self.severity),
                concurrence=dict.fromkeys(self.word, "a"),
                sha256="a",
                at=NOW,
            )
            if problem:
                raise RuleViolation(problem)
        if step in SIGNATURES:
            self.signed |= {step}
            self.disputed -= {step}
        if step in {Step.RETURN, Step.REJECT, Step.REVISE, Step.SUBMIT}:
            self.signed = self.disputed = frozenset()
        self.log.append((step, actor))
        self.status = after

    def dispute(self, step: Step) -> None:
        """Let whoever gave a signature say that it never was given."""
        if step in self.signed:
            self.signed -= {step}
            self.disputed |= {step}
            self.void.add(max(at for at, (taken, _) in enumerate(self.log) if taken is step))

    def take_back(self, step: Step) -> None:
        """Let the same officer say that it was given after all."""
        if step in self.disputed:
            self.disputed -= {step}
            self.signed |= {step}
            self.void.discard(max(at for at, (taken, _) in enumerate(self.log) if taken is step))


OFFICERS = (1, 2, 2, 3, 3, 4)
"""1 wrote the text."""

ONWARD = {Status.DRAFT: Step.SUBMIT, Status.RETURNED: Step.REVISE, Status.APPROVED: Step.PUBLISH}


def an_act(walk: Walk, chance: Random) -> None:
    """Do anything at all: a step out of turn, an edit, a level that rises or falls."""
    kind = chance.random()
    due = open_steps(walk.status, walk.chain, walk.signed)
    actor = chance.choice(OFFICERS)
    if kind < 0.5 and due:
        walk.take(chance.choice(due), actor)
    elif kind < 0.6 and walk.status in ONWARD:
        walk.take(ONWARD[walk.status], actor)
    elif kind < 0.8:
        step = chance.choice(tuple(Step))
        if step is not Step.REJECT or chance.random() < 0.2:  # else hardly anything arrives
            walk.take(step, actor)
    elif kind < 0.83:
        walk.dispute(chance.choice(sorted(SIGNATURES)))
    elif kind < 0.84:
        walk.take_back(chance.choice(sorted(SIGNATURES)))
    elif kind < 0.9:
        walk.severity = chance.choice(LEVELS)
        walk.category = chance.choice(["KAMTIB", "INTEGRITAS"])
    else:
        walk.word = frozenset(item for item in Authority if chance.random() < 0.7)
        if walk.status is Status.DRAFT:
            walk.authors |= {actor} if chance.random() < 0.1 else set()
            walk.access = chance.choice([InformationAccess.PERIODIC, *InformationAccess])
            walk.privacy = chance.random() < 0.7
            walk.concerns = frozenset(item for item in Concern if chance.random() < 0.3)


def wanted_by_hand(walk: Walk) -> list[set[Step]]:
    """Return the sets of which one signature each is due, written apart from the rules."""
    rule = next(
        item
        for item in walk.book.rules
        if (not item.kinds or walk.kind in item.kinds)
        and (not item.levels or walk.severity in item.levels)
    )
    wanted: list[set[Step]] = []
    legal = walk.category in walk.book.legal_categories or bool(
        walk.concerns & set(walk.book.legal_concerns)
    )
    for stage in rule.stages:
        wanted += [{step} for step in stage.also]
        if not stage.any_of:
            wanted += [{step} for step in stage.signatures]
        elif legal and set(stage.signatures) != {Step.LEGAL}:
            wanted.append(set(stage.signatures) - ({Step.LEGAL} - set(stage.also)))
        else:
            wanted.append(set(stage.signatures))
        if legal and stage.status is Status.REVIEW:
            wanted.append({Step.LEGAL})
    return wanted


def walked(book: ChainBook, kind: StatementKind, chance: Random) -> bool:
    """Walk up to sixty acts and check each; tell whether the text was given out."""
    walk = Walk(book, kind, access=chance.choice(tuple(InformationAccess)))
    walk.privacy = chance.random() < 0.7
    for _ in range(60):
        before, signed, taken = walk.status, walk.signed, len(walk.log)
        try:
            an_act(walk, chance)
        except RuleViolation:
            assert (walk.status, walk.signed) == (before, signed)
            continue
        if walk.log and walk.log[-1][0] in {Step.RETURN, Step.REJECT}:
            assert walk.signed == frozenset()
        if len(walk.log) > taken and (new := walk.signed - signed):
            named = {step for choice in wanted_by_hand(walk) for step in choice}
            assert new <= named  # nobody signs who is not asked
        if walk.status is Status.PUBLISHED and before is Status.APPROVED:
            was_given_out_rightly(walk)
            return True
    return False


def was_given_out_rightly(walk: Walk) -> None:
    since = max(at for at, (step, _) in enumerate(walk.log) if step is Step.SUBMIT)
    signers = dict(walk.log[since:])
    counting = {step for at, (step, _) in enumerate(walk.log) if at > since and at not in walk.void}
    for choice in wanted_by_hand(walk):
        assert choice & counting  # nothing goes out on a word that is disputed
    assert KINDS[walk.kind].is_public
    order = [step for step, _ in walk.log[since:] if step in SIGNATURES]
    assert order[0] is Step.VERIFY
    assert {signers[step] for step in SIGNATURES & set(signers)}.isdisjoint(walk.authors)
    assert walk.access not in {InformationAccess.UNCLASSIFIED, InformationAccess.EXEMPT}
    assert walk.privacy
    if KINDS[walk.kind].is_full and walk.severity is Severity.SEVERE:
        assert Authority.REGIONAL in walk.word
    if KINDS[walk.kind].is_full and walk.severity is Severity.EXTRAORDINARY:
        assert walk.word == set(Authority)


@given(book=books(), kind=st.sampled_from(Kinds), seed=st.integers(0, 2**32))
def test_no_walk_publishes_without_chain_class_and_privacy(
    book: ChainBook, kind: StatementKind, seed: int
) -> None:
    chance = Random(seed)
    for _ in range(20):
        walked(book, kind, chance)


def test_many_walks_do_arrive() -> None:
    """Else the walks would prove nothing."""
    chance = Random(7)
    arrived = [walked(DEFAULT_CHAINS, StatementKind.PRESS_RELEASE, chance) for _ in range(300)]
    assert sum(arrived) > 30, sum(arrived)


@given(book=books(), kind=st.sampled_from(Kinds), data=st.data())
def test_every_text_with_the_reviewers_has_a_next_signature_that_leads_on(
    book: ChainBook, kind: StatementKind, data: st.DataObject
) -> None:
    """Whatever the level does or an officer disputes, no text is without a way out."""
    walk = Walk(book, kind, access=InformationAccess.PERIODIC, privacy=True)
    walk.word = frozenset(Authority)
    walk.take(Step.SUBMIT, 1)
    for turn in range(20):
        if turn < 8 and data.draw(st.booleans()):
            walk.dispute(data.draw(st.sampled_from(sorted(SIGNATURES))))
        if turn < 12 and data.draw(st.booleans()):
            walk.severity = data.draw(st.sampled_from(LEVELS))
            walk.category = data.draw(st.sampled_from(["KAMTIB", "INTEGRITAS"]))
        due = open_steps(walk.status, walk.chain, walk.signed)
        if walk.status is Status.APPROVED and not due:
            break
        walk.take(data.draw(st.sampled_from(due)), 2)
    if not KINDS[kind].is_public:
        with pytest.raises(RuleViolation, match="internal_kind"):
            walk.take(Step.PUBLISH, 3)
        walk.take(Step.ARCHIVE, 3)
        assert walk.status is Status.ARCHIVED
        return
    walk.take(Step.PUBLISH, 3)
    assert walk.status is Status.PUBLISHED


def test_a_level_that_fell_leaves_the_head_to_approve_at_once() -> None:
    low = DEFAULT_CHAINS.chain_for(StatementKind.PRESS_RELEASE, Severity.MODERATE)
    signed = frozenset({Step.VERIFY, Step.REVIEW})
    assert open_steps(Status.REVIEW, low, signed) == (Step.APPROVE,)
    args = {"authors": frozenset({1}), "actor": 2}
    after = advance(Status.REVIEW, Step.APPROVE, chain=low, signed=signed, **args)  # type: ignore[arg-type] # plain keywords of a test
    assert after is Status.APPROVED
