"""Handing a role over for some days (Plh., Plt.): for whom, until when, and for what.

Source: UU 30/2014 articles 13 and 14 (delegation and mandate of an official's authority); PASOPATI
handbook section 5 (officials change often; a role has a decree, dates and a Plh./Plt. flag).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind

MAX_DAYS = 366
MAX_LETTER_CHARS = 120
ENDING_SOON = timedelta(days=2)
"""Told on the first screen from this long before the last day."""

DELEGABLE = (
    Role.HEAD_OF_UNIT,
    Role.TEAM_LEAD,
    Role.VERIFIER,
    Role.LEGAL,
    Role.SPOKESPERSON,
    Role.MEDIA_LIAISON,
    Role.SECRETARY,
)
"""Roles whose holder takes a step of a statement that nobody else may take."""


@dataclass(frozen=True)
class Scope:
    """What a delegation is limited to. Blank means no limit."""

    kinds: tuple[StatementKind, ...] = ()
    max_level: Severity | None = None
    """Statements of incidents above it stay with the official; one without an incident is below."""

    @property
    def is_limited(self) -> bool:
        return bool(self.kinds) or self.max_level is not None

    def covers(self, kind: StatementKind, severity: Severity | None) -> bool:
        if self.kinds and kind not in self.kinds:
            return False
        return self.max_level is None or severity is None or severity <= self.max_level

    def meets(self, other: "Scope") -> bool:
        """Tell whether some statement is covered by both."""
        return not self.kinds or not other.kinds or bool(set(self.kinds) & set(other.kinds))


@dataclass(frozen=True)
class DelegationDraft:
    """A role handed over from the first to the last day, both included."""

    role: Role
    delegate_id: int | None
    letter_number: str
    first_day: date
    last_day: date
    acting: ActingKind = ActingKind.DAILY
    scope: Scope = Scope()


class Term(StrEnum):
    """Where today lies."""

    COMING = "coming"
    CURRENT = "current"
    PAST = "past"


def problems(draft: DelegationDraft, *, today: date) -> dict[str, str]:
    """Return field -> code of what the draft alone shows to be wrong."""
    found: dict[str, str] = {}
    letter = draft.letter_number.strip()
    if draft.role not in DELEGABLE:
        found["role"] = "delegation.role"
    if draft.delegate_id is None:
        found["delegate_id"] = "delegation.nobody"
    if draft.acting is ActingKind.NONE:
        found["acting"] = "delegation.acting"
    if not letter:
        found["letter_number"] = "input.required_for_acting"
    elif len(letter) > MAX_LETTER_CHARS:
        found["letter_number"] = "input.too_long"
    if draft.first_day < today:
        found["first_day"] = "delegation.in_past"
    if draft.last_day < draft.first_day:
        found["last_day"] = "input.before_start"
    elif (draft.last_day - draft.first_day).days >= MAX_DAYS:
        found["last_day"] = "delegation.too_long"
    return found


def end_problem(last_day: date, *, earliest: date, agreed: date | None) -> str:
    """Return the code of what is wrong with another last day, or nothing.

    A letter hands a role over up to its own last day: for longer there has to be another letter,
    whoever types the day. `earliest`: what was signed under the delegation stays covered.
    """
    if last_day < earliest:
        return "delegation.end_too_early"
    if agreed is not None and last_day > agreed:
        return "delegation.end_too_late"
    return ""


def term_of(first_day: date, last_day: date | None, today: date) -> Term:
    if last_day is not None and last_day < max(today, first_day):
        return Term.PAST
    return Term.COMING if first_day > today else Term.CURRENT


def encode(scope: Scope) -> dict[str, Any] | None:
    """Return the scope as it is stored; None for one without limits."""
    if not scope.is_limited:
        return None
    return {
        "kinds": [kind.value for kind in scope.kinds],
        "max_level": int(scope.max_level) if scope.max_level is not None else None,
    }


def decode(body: Mapping[str, Any] | None) -> Scope:
    """Return the scope that `encode` stored."""
    if not body:
        return Scope()
    level = body.get("max_level")
    return Scope(
        tuple(StatementKind(item) for item in body.get("kinds") or ()),
        Severity(level) if level is not None else None,
    )


def covered(scopes: Iterable[Scope], kind: StatementKind, severity: Severity | None) -> bool:
    return any(scope.covers(kind, severity) for scope in scopes)
