"""Which signatures each kind of statement needs at each level: data that every unit may edit.

Source: PASOPATI handbook section 6 (chains by level are a grounded proposal). What no unit may
edit away is in `problems`: the verifier first, the head of unit last, and the word of the higher
offices before a full statement of a severe or extraordinary incident (section 14, rule 6).
"""

from dataclasses import dataclass, replace

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.release import Authority
from pasopati_desktop.domain.statement_kinds import KINDS, StatementKind
from pasopati_desktop.domain.statements import Concern
from pasopati_desktop.domain.workflow import SIGNATURES, Chain, Stage, Status, Step

MAX_MINUTES = 30 * 24 * 60
MAX_RULES = 40


@dataclass(frozen=True)
class ChainRule:
    """A chain and what it is for. Blank `kinds` or `levels` mean every one.

    Level None is a statement without an incident.
    """

    kinds: tuple[StatementKind, ...]
    levels: tuple[Severity | None, ...]
    stages: Chain
    concurrence: tuple[Authority, ...] = ()
    """Whose word is needed before publishing."""

    def fits(self, kind: StatementKind, severity: Severity | None) -> bool:
        return (not self.kinds or kind in self.kinds) and (
            not self.levels or severity in self.levels
        )


@dataclass(frozen=True)
class ChainBook:
    """The rules in order: the first that fits is taken."""

    rules: tuple[ChainRule, ...]
    legal_categories: tuple[str, ...] = ("INTEGRITAS",)
    legal_concerns: tuple[Concern, ...] = (Concern.VICTIM, Concern.CHILD)

    def rule_for(self, kind: StatementKind, severity: Severity | None) -> ChainRule:
        """Return the first rule that fits.

        Raises:
            LookupError: none does; `problems` refuses such a book.
        """
        for rule in self.rules:
            if rule.fits(kind, severity):
                return rule
        raise LookupError(kind, severity)

    def chain_for(
        self,
        kind: StatementKind,
        severity: Severity | None,
        category: str | None = None,
        concerns: frozenset[Concern] = frozenset(),
    ) -> Chain:
        """Return the stages, with the legal companion added to the review where they are due."""
        stages = self.rule_for(kind, severity).stages
        if category not in self.legal_categories and not concerns & set(self.legal_concerns):
            return stages
        return tuple(_with_legal(stage) for stage in stages)


def _with_legal(stage: Stage) -> Stage:
    """Return the review with the legal companion's signature due, besides the others."""
    if stage.status is not Status.REVIEW or Step.LEGAL in stage.also:
        return stage
    others = tuple(step for step in stage.signatures if step is not Step.LEGAL)
    if stage.any_of and others:
        return replace(stage, signatures=others, also=(*stage.also, Step.LEGAL))
    if Step.LEGAL in stage.signatures:
        return stage
    return replace(stage, signatures=(*stage.signatures, Step.LEGAL))


def _chain(verify: int, review: int, approve: int, *, legal: bool = False) -> Chain:
    reviewers = (Step.REVIEW, Step.LEGAL) if legal else (Step.REVIEW,)
    return (
        Stage(Status.VERIFYING, (Step.VERIFY,), minutes=verify),
        Stage(Status.REVIEW, reviewers, minutes=review),
        Stage(Status.APPROVAL, (Step.APPROVE,), minutes=approve),
    )


_L = Severity
DEFAULT_CHAINS = ChainBook(
    (
        # Jalur cepat: verifier and head of unit.
        ChainRule(
            (StatementKind.HOLDING,),
            (),
            (
                Stage(Status.VERIFYING, (Step.VERIFY,), minutes=15),
                Stage(Status.APPROVAL, (Step.APPROVE,), minutes=15),
            ),
        ),
        ChainRule((), (None, _L.MINOR), _chain(240, 120, 120)),
        ChainRule((), (_L.MODERATE,), _chain(120, 60, 60)),
        ChainRule((), (_L.SEVERE,), _chain(30, 30, 30, legal=True), (Authority.REGIONAL,)),
        ChainRule(
            (),
            (_L.EXTRAORDINARY,),
            _chain(15, 15, 15, legal=True),
            (Authority.REGIONAL, Authority.DIRECTORATE),
        ),
    )
)

_LEVELS: tuple[Severity | None, ...] = (None, *Severity)
_FLOOR: dict[Severity | None, tuple[Authority, ...]] = {
    Severity.SEVERE: (Authority.REGIONAL,),
    Severity.EXTRAORDINARY: (Authority.REGIONAL, Authority.DIRECTORATE),
}


def needed_concurrence(
    book: ChainBook, kind: StatementKind, severity: Severity | None
) -> tuple[Authority, ...]:
    """Return whose word is needed before publishing: the rule's, and never less than the floor."""
    if not KINDS[kind].is_full:
        return ()
    wanted = {*book.rule_for(kind, severity).concurrence, *_FLOOR.get(severity, ())}
    return tuple(item for item in Authority if item in wanted)


def problems(book: ChainBook) -> dict[str, str]:
    """Return `rules.N` -> code of what is wrong with each rule; `rules` for the book as a whole."""
    if not 1 <= len(book.rules) <= MAX_RULES:
        return {"rules": "chain.count"}
    found = {
        f"rules.{at}": code for at, rule in enumerate(book.rules) if (code := rule_problem(rule))
    }
    gaps = any(
        not any(rule.fits(kind, level) for rule in book.rules)
        for kind in StatementKind
        for level in _LEVELS
    )
    if gaps:
        found["rules"] = "chain.gap"
    for at, rule in enumerate(book.rules):
        cases = [(kind, level) for kind in StatementKind for level in _LEVELS]
        mine = [case for case in cases if rule.fits(*case)]
        if all(any(other.fits(*case) for other in book.rules[:at]) for case in mine):
            found.setdefault(f"rules.{at}", "chain.never_used")
    return found


def rule_problem(rule: ChainRule) -> str | None:
    """Return the code of what is wrong with one rule, or None."""
    places = [stage.status for stage in rule.stages]
    allowed = (
        [Status.VERIFYING, Status.REVIEW, Status.APPROVAL],
        [Status.VERIFYING, Status.APPROVAL],
    )
    if places not in allowed:
        return "chain.stages"
    if Status.REVIEW not in places and rule.kinds != (StatementKind.HOLDING,):
        return "chain.fast_only_holding"
    if rule.stages[0].named != (Step.VERIFY,) or rule.stages[-1].named != (Step.APPROVE,):
        return "chain.first_and_last"
    inner = [step for stage in rule.stages[1:-1] for step in stage.named]
    if any(not stage.signatures for stage in rule.stages) or len(set(inner)) != len(inner):
        return "chain.signatures"
    if not set(inner) <= SIGNATURES - {Step.VERIFY, Step.APPROVE}:
        return "chain.signatures"
    if any(not 1 <= stage.minutes <= MAX_MINUTES for stage in rule.stages):
        return "chain.minutes"
    return None
