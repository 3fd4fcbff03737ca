"""The way of a statement as one table of transitions, and the chain of signatures it follows.

`TRANSITIONS` is the only place that says what may follow what, who may do it and what guards it;
the services ask it, the tests walk it and the diagram in docs/ is drawn from it.

Source: PASOPATI handbook section 6; four-eyes rule of the office's public relations procedure.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.roles import Permission, Role

MIN_REASON_CHARS = 10


class Status(StrEnum):
    DRAFT = "DRAFT"
    VERIFYING = "VERIFYING"
    REVIEW = "REVIEW"
    APPROVAL = "APPROVAL"
    APPROVED = "APPROVED"
    PUBLISHED = "PUBLISHED"
    ARCHIVED = "ARCHIVED"
    RETURNED = "RETURNED"
    REJECTED = "REJECTED"
    WITHDRAWN = "WITHDRAWN"
    """Ditarik: it was given out and no longer holds."""
    CORRECTED = "CORRECTED"
    """Diralat: a successor stands in its place."""
    VOIDED = "VOIDED"
    """Batal: approved and numbered, never given out."""


class Step(StrEnum):
    SUBMIT = "SUBMIT"
    VERIFY = "VERIFY"
    REVIEW = "REVIEW"
    LEGAL = "LEGAL"
    SPOKESPERSON = "SPOKESPERSON"
    """The spokesperson's initial, where a chain asks for it."""
    APPROVE = "APPROVE"
    PUBLISH = "PUBLISH"
    RETURN = "RETURN"
    REJECT = "REJECT"
    REVISE = "REVISE"
    """The writer takes a returned text up again, as a new version."""
    CORRECT = "CORRECT"
    """Taken by the approval of the successor, on the text it corrects."""
    WITHDRAW = "WITHDRAW"
    VOID = "VOID"
    ARCHIVE = "ARCHIVE"


class Guard(StrEnum):
    """What must hold before a transition; each has one sentence in the diagram's legend."""

    TEXT_SEEN = "text_seen"
    """The SHA-256 the officer saw is that of the newest version."""
    FOUR_EYES = "four_eyes"
    SECTIONS_FILLED = "sections_filled"
    CLASS_CHOSEN = "class_chosen"
    FACTS_CHECKED = "facts_checked"
    PRIVACY_CHECKED = "privacy_checked"
    PICTURES_CLEARED = "pictures_cleared"
    """Who can be recognised on each picture is declared, and agrees today."""
    STAGE_COMPLETE = "stage_complete"
    CHAIN_COMPLETE = "chain_complete"
    UNDISPUTED = "undisputed"
    """No signature that is wanted rests on a word its officer disputes."""
    NUMBER_TAKEN = "number_taken"
    SECRET_GIVEN = "secret_given"  # noqa: S105 - the name of a guard
    REASON_GIVEN = "reason_given"
    OFFICERS_TURN = "officers_turn"
    CLASS_OPEN = "class_open"
    CONCURRENCE_GIVEN = "concurrence_given"
    EMBARGO_OVER = "embargo_over"
    PROOF_RECORDED = "proof_recorded"
    SUCCESSOR_APPROVED = "successor_approved"
    PUBLIC_KIND = "public_kind"
    """A text for the public; working papers stay inside."""
    INTERNAL_KIND = "internal_kind"


@dataclass(frozen=True)
class Transition:
    source: Status
    step: Step
    target: Status
    permission: Permission
    guards: tuple[Guard, ...] = ()


SIGNATURES = frozenset({Step.VERIFY, Step.REVIEW, Step.LEGAL, Step.SPOKESPERSON, Step.APPROVE})

STEP_ROLE: dict[Step, Role] = {
    Step.SUBMIT: Role.WRITER,
    Step.VERIFY: Role.VERIFIER,
    Step.REVIEW: Role.TEAM_LEAD,
    Step.LEGAL: Role.LEGAL,
    Step.SPOKESPERSON: Role.SPOKESPERSON,
    Step.APPROVE: Role.HEAD_OF_UNIT,
    Step.PUBLISH: Role.MEDIA_LIAISON,
    Step.CORRECT: Role.HEAD_OF_UNIT,
    Step.WITHDRAW: Role.HEAD_OF_UNIT,
    Step.VOID: Role.HEAD_OF_UNIT,
    Step.ARCHIVE: Role.SECRETARY,
}

STEP_PERMISSION: dict[Step, Permission] = {
    Step.SUBMIT: Permission.WRITE_STATEMENT,
    Step.REVISE: Permission.WRITE_STATEMENT,
    Step.VERIFY: Permission.VERIFY_STATEMENT,
    Step.REVIEW: Permission.REVIEW_STATEMENT,
    Step.LEGAL: Permission.LEGAL_REVIEW,
    Step.SPOKESPERSON: Permission.INITIAL_STATEMENT,
    Step.APPROVE: Permission.APPROVE_STATEMENT,
    Step.PUBLISH: Permission.RELEASE_STATEMENT,
    Step.CORRECT: Permission.APPROVE_STATEMENT,
    Step.WITHDRAW: Permission.APPROVE_STATEMENT,
    Step.VOID: Permission.APPROVE_STATEMENT,
    Step.ARCHIVE: Permission.ARCHIVE_STATEMENT,
}

_G = Guard
_SIGNING = (_G.TEXT_SEEN, _G.FOUR_EYES)
_HANDING_IN = (_G.TEXT_SEEN, _G.SECTIONS_FILLED, _G.CLASS_CHOSEN, _G.PICTURES_CLEARED)
_REVIEWING = (*_SIGNING, _G.PRIVACY_CHECKED, _G.PICTURES_CLEARED)
_APPROVING = (*_REVIEWING, _G.CHAIN_COMPLETE, _G.SECRET_GIVEN, _G.NUMBER_TAKEN)
_APPROVING_AGAIN = (*_REVIEWING, _G.CHAIN_COMPLETE, _G.SECRET_GIVEN)
"""The number that was given stays."""
_GIVING_OUT = (
    _G.PUBLIC_KIND,
    _G.UNDISPUTED,
    _G.CHAIN_COMPLETE,
    _G.CLASS_OPEN,
    _G.PRIVACY_CHECKED,
    _G.PICTURES_CLEARED,
    _G.CONCURRENCE_GIVEN,
    _G.EMBARGO_OVER,
    _G.PROOF_RECORDED,
)
_ENDING = (_G.SECRET_GIVEN, _G.REASON_GIVEN)
_TAKING_BACK = (*_ENDING, _G.PUBLIC_KIND)
_S = Status


def _move(source: Status, step: Step, target: Status, *guards: Guard) -> Transition:
    permission = STEP_PERMISSION.get(step, Permission.SAVE_DRAFT)
    return Transition(source, step, target, permission, guards)


def _reviews() -> Iterable[Transition]:
    for step in (Step.REVIEW, Step.LEGAL, Step.SPOKESPERSON):
        yield _move(_S.REVIEW, step, _S.REVIEW, *_REVIEWING)
        yield _move(_S.REVIEW, step, _S.APPROVAL, *_REVIEWING, _G.STAGE_COMPLETE)
        # A level that rose after the review asks for one more signature before the head's, and
        # one that rose after the approval for one more before the text is given out.
        yield _move(_S.APPROVAL, step, _S.APPROVAL, *_REVIEWING)
        yield _move(_S.APPROVED, step, _S.APPROVED, *_REVIEWING)


def _signing_again() -> Iterable[Transition]:
    """A signature whose word was disputed falls away, wherever the text has come to by then."""
    for source, target in (
        (_S.REVIEW, _S.REVIEW),
        (_S.REVIEW, _S.APPROVAL),
        (_S.APPROVAL, _S.APPROVAL),
        (_S.APPROVED, _S.APPROVED),
    ):
        stage = (_G.STAGE_COMPLETE,) if source is not target else ()
        yield _move(source, Step.VERIFY, target, *_SIGNING, _G.FACTS_CHECKED, *stage)
    yield _move(_S.APPROVED, Step.APPROVE, _S.APPROVED, *_APPROVING_AGAIN)


def _turning_down() -> Iterable[Transition]:
    for source in (_S.VERIFYING, _S.REVIEW, _S.APPROVAL):
        for step, target in ((Step.RETURN, _S.RETURNED), (Step.REJECT, _S.REJECTED)):
            yield _move(source, step, target, _G.OFFICERS_TURN, _G.FOUR_EYES, _G.REASON_GIVEN)


TRANSITIONS: tuple[Transition, ...] = (
    _move(_S.DRAFT, Step.SUBMIT, _S.VERIFYING, *_HANDING_IN),
    _move(_S.VERIFYING, Step.VERIFY, _S.REVIEW, *_SIGNING, _G.FACTS_CHECKED),
    # A chain without a review, as for a holding statement, goes on to the head at once.
    _move(_S.VERIFYING, Step.VERIFY, _S.APPROVAL, *_SIGNING, _G.FACTS_CHECKED),
    *_reviews(),
    _move(_S.APPROVAL, Step.APPROVE, _S.APPROVED, *_APPROVING),
    # A level that fell may leave the review with nothing to wait for: then the head's turn is now.
    _move(_S.REVIEW, Step.APPROVE, _S.APPROVED, *_APPROVING),
    *_signing_again(),
    *_turning_down(),
    _move(_S.RETURNED, Step.REVISE, _S.DRAFT),
    _move(_S.APPROVED, Step.PUBLISH, _S.PUBLISHED, *_GIVING_OUT),
    _move(_S.APPROVED, Step.VOID, _S.VOIDED, *_ENDING),
    _move(_S.PUBLISHED, Step.ARCHIVE, _S.ARCHIVED),
    # A working paper has served once it was approved and used; it is never given out.
    _move(_S.APPROVED, Step.ARCHIVE, _S.ARCHIVED, _G.INTERNAL_KIND, _G.CHAIN_COMPLETE),
    _move(_S.PUBLISHED, Step.CORRECT, _S.CORRECTED, *_TAKING_BACK, _G.SUCCESSOR_APPROVED),
    _move(_S.ARCHIVED, Step.CORRECT, _S.CORRECTED, *_TAKING_BACK, _G.SUCCESSOR_APPROVED),
    _move(_S.PUBLISHED, Step.WITHDRAW, _S.WITHDRAWN, *_TAKING_BACK),
    _move(_S.ARCHIVED, Step.WITHDRAW, _S.WITHDRAWN, *_TAKING_BACK),
)

_TARGETS: dict[tuple[Status, Step], frozenset[Status]] = {
    (item.source, item.step): frozenset(
        other.target
        for other in TRANSITIONS
        if (other.source, other.step) == (item.source, item.step)
    )
    for item in TRANSITIONS
}


def guards(status: Status, step: Step) -> tuple[Guard, ...]:
    """Return what the table says of a step from here, each guard once; nothing if it has none."""
    found = (item.guards for item in TRANSITIONS if (item.source, item.step) == (status, step))
    return tuple(dict.fromkeys(guard for each in found for guard in each))


def kind_problem(status: Status, step: Step, *, is_public: bool) -> str | None:
    """Return the code of why a kind of text does not take this step from here, or None."""
    found = guards(status, step)
    if Guard.PUBLIC_KIND in found and not is_public:
        return "statement.internal_kind"
    if Guard.INTERNAL_KIND in found and is_public:
        return "statement.public_kind"
    return None


def steps_from(status: Status, *, is_public: bool) -> frozenset[Step]:
    """Return the steps that the table knows from here for such a kind of text."""
    return frozenset(
        item.step
        for item in TRANSITIONS
        if item.source is status and kind_problem(status, item.step, is_public=is_public) is None
    )


@dataclass(frozen=True)
class Stage:
    """The signatures that one status waits for."""

    status: Status
    signatures: tuple[Step, ...]
    any_of: bool = False
    """One of them is enough; else all, in any order."""
    minutes: int = 120
    """Target from entering the status to leaving it."""
    also: tuple[Step, ...] = ()
    """What is due besides, whichever of an any-of was given: the legal companion's, for one."""

    @property
    def named(self) -> tuple[Step, ...]:
        """Every signature that may be given here."""
        return (*self.signatures, *self.also)

    def lacks(self, signed: frozenset[Step]) -> tuple[Step, ...]:
        """Return what may still be signed here; nothing once the stage is complete."""
        enough = self.any_of and bool(signed & set(self.signatures))
        wanted = self.also if enough else self.named
        return tuple(step for step in wanted if step not in signed)


Chain = tuple[Stage, ...]


def required(chain: Chain) -> tuple[Step, ...]:
    """Return every signature the chain names, in order."""
    return tuple(step for stage in chain for step in stage.named)


def wanted(chain: Chain, signed: frozenset[Step]) -> tuple[Step, ...]:
    """Return what was signed and what still may be, in order.

    Where one of several was enough and was given, the others are left out.
    """
    return tuple(
        step
        for stage in chain
        for step in stage.named
        if step in signed or step in stage.lacks(signed)
    )


def stage_of(chain: Chain, status: Status) -> Stage | None:
    """Return the stage that a statement in `status` is at, or None outside the review."""
    return next((stage for stage in chain if stage.status is status), None)


def is_complete(chain: Chain, signed: frozenset[Step]) -> bool:
    return bool(chain) and all(not stage.lacks(signed) for stage in chain)


def lost(chain: Chain, signed: frozenset[Step], disputed: frozenset[Step]) -> tuple[Step, ...]:
    """Return the signatures that fell away by a dispute and are wanted still, in order.

    Once one was given anew, or another one of several is enough, nothing of it is in the way.
    """
    return tuple(step for stage in chain for step in stage.lacks(signed) if step in disputed)


def open_steps(status: Status, chain: Chain, signed: frozenset[Step]) -> tuple[Step, ...]:
    """Return the signatures that are due now: what the first incomplete stage lacks.

    The incident's level may change on the way, and the chain with it. A level that rose asks for
    an earlier stage once more, the legal companion's; one that fell may leave the review complete,
    and then the next stage is due at once. So no text is ever left without a next signature.
    """
    if status not in _ORDER:
        return ()
    return next((lacking for stage in chain if (lacking := stage.lacks(signed))), ())


_ORDER = (Status.VERIFYING, Status.REVIEW, Status.APPROVAL, Status.APPROVED)
"""Where a signature may be due; APPROVED only when the chain asks for more than it did."""


def _is_before(first: Status, second: Status) -> bool:
    return first in _ORDER and second in _ORDER and _ORDER.index(first) < _ORDER.index(second)


def advance(
    status: Status,
    step: Step,
    *,
    authors: frozenset[int],
    actor: int,
    chain: Chain = (),
    signed: frozenset[Step] = frozenset(),
    is_public: bool = True,
) -> Status:
    """Return the status after `step`, taken by `actor` on a text written by `authors`.

    `is_public`: whether its kind is one for the public.

    Source: four-eyes rule: whoever wrote any part of the text gives it no signature.

    Raises:
        RuleViolation: `statement.step_not_allowed`, `.internal_kind`, `.public_kind`,
            `.already_signed`, `.four_eyes` or `.chain_incomplete`.
    """
    targets = _TARGETS.get((status, step))
    if targets is None:
        raise RuleViolation("statement.step_not_allowed", status=status, step=step)
    if code := kind_problem(status, step, is_public=is_public):
        raise RuleViolation(code)
    if step not in SIGNATURES:
        (following,) = targets
        return following
    if actor in authors:
        raise RuleViolation("statement.four_eyes")
    if step in signed:
        raise RuleViolation("statement.already_signed", step=step)
    if step is Step.APPROVE and (missing := _missing_before_approval(chain, signed)):
        raise RuleViolation("statement.chain_incomplete", missing=missing.value)
    if step not in open_steps(status, chain, signed):
        raise RuleViolation("statement.step_not_allowed", status=status, step=step)
    following = _after(status, chain, signed | {step})
    if following not in targets:
        raise RuleViolation("statement.step_not_allowed", status=status, step=step)
    return following


def _missing_before_approval(chain: Chain, signed: frozenset[Step]) -> Step | None:
    for stage in chain:
        if stage.status is not Status.APPROVAL and (lacking := stage.lacks(signed)):
            return lacking[0]
    return None


def _after(status: Status, chain: Chain, signed: frozenset[Step]) -> Status:
    for stage in chain:
        if stage.lacks(signed):
            return status if _is_before(stage.status, status) else stage.status
    return Status.APPROVED
