"""Officers, their dated assignments, and the rules for their secrets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise

from pasopati_desktop.domain.delegation import Scope, covered
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.roles import (
    NOBODY_RIGHTS,
    SYSTEM_RIGHTS,
    Permission,
    Role,
    permissions_of,
    scoped_permissions,
)
from pasopati_desktop.domain.statement_kinds import StatementKind

MAX_NAME_CHARS = 120
MIN_PASSWORD_CHARS = 10
PIN_DIGITS = 6
MAX_DELAY = timedelta(minutes=15)


@dataclass(frozen=True)
class Identity:
    """Who acts: an officer with the rights of today's assignments, the program, or nobody."""

    officer_id: int | None
    name: str
    permissions: frozenset[Permission]
    roles: frozenset[Role] = frozenset()
    username: str = ""
    title: str = ""
    is_emergency: bool = False
    scopes: Mapping[Role, tuple[Scope, ...]] = field(default_factory=dict)
    """Of the roles held only by a limited delegation: what they are limited to."""

    def may(self, permission: Permission) -> bool:
        return permission in self.permissions

    def reaches(
        self, permission: Permission, kind: StatementKind, severity: Severity | None
    ) -> bool:
        """Tell whether a role that gives `permission` also reaches this statement.

        Only a delegation has limits; every other role reaches every statement.
        """
        if not self.scopes:
            return self.may(permission)
        return self.may(permission) and any(
            role not in self.scopes or covered(self.scopes[role], kind, severity)
            for role in self.roles
            if permission in permissions_of([role])
        )


NOBODY = Identity(None, "", NOBODY_RIGHTS)
SYSTEM = Identity(None, "sistem", SYSTEM_RIGHTS)


@dataclass(frozen=True)
class OfficerDraft:
    username: str
    name: str
    nip: str = ""
    """18 digits, printed under a signature; blank if not to be printed."""


@dataclass(frozen=True)
class AssignmentDraft:
    """One role held by one officer for a time, by decree."""

    role: Role
    position_title: str
    """As printed above the signature, such as `Kepala Lembaga Pemasyarakatan Kelas I Cipinang`."""
    acting: ActingKind = ActingKind.NONE
    decree_number: str = ""
    """SK or order number; required for Plh. and Plt."""
    valid_from: date = field(default_factory=date.today)
    valid_to: date | None = None
    """Last day, inclusive; None while open."""


def officer_problems(draft: OfficerDraft) -> dict[str, str]:
    found: dict[str, str] = {}
    name = draft.name.strip()
    if not name:
        found["name"] = "input.required"
    elif len(name) > MAX_NAME_CHARS:
        found["name"] = "input.too_long"
    username = draft.username
    if not username:
        found["username"] = "input.required"
    elif len(username) > 32 or not all(
        c.isascii() and (c.isalnum() or c in "._-") for c in username
    ):
        found["username"] = "input.username"
    if draft.nip and not (draft.nip.isascii() and draft.nip.isdigit() and len(draft.nip) == 18):
        found["nip"] = "input.nip"
    return found


def assignment_problems(draft: AssignmentDraft) -> dict[str, str]:
    found: dict[str, str] = {}
    title = draft.position_title.strip()
    if not title:
        found["position_title"] = "input.required"
    elif len(title) > 200:
        found["position_title"] = "input.too_long"
    if draft.acting is not ActingKind.NONE and not draft.decree_number.strip():
        found["decree_number"] = "input.required_for_acting"
    if draft.valid_to is not None and draft.valid_to < draft.valid_from:
        found["valid_to"] = "input.before_start"
    return found


def password_problem(password: str, username: str) -> str | None:
    """Return the code of the broken rule: length counts, recipes do not (NIST 800-63B)."""
    if len(password) < MIN_PASSWORD_CHARS:
        return "input.password_short"
    if len(password) > 200:
        return "input.too_long"
    if username and username.casefold() in password.casefold():
        return "input.password_has_username"
    if len(set(password)) < 4:
        return "input.password_simple"
    return None


def pin_problem(pin: str) -> str | None:
    if len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        return "input.pin_digits"
    steps = {int(b) - int(a) for a, b in pairwise(pin)}
    if steps in ({0}, {1}, {-1}):
        return "input.pin_simple"
    return None


def delay_after(failures: int) -> timedelta:
    """Return how long sign-in stays closed after `failures` wrong secrets in a row.

    Two slips are free; then 5, 10, 20 … seconds, at most 15 minutes, so that a forgetful officer
    gets in during a crisis and a guesser does not.
    """
    if failures < 3:
        return timedelta(0)
    return min(timedelta(seconds=5 * 2 ** min(failures - 3, 20)), MAX_DELAY)


def remaining_delay(locked_until: datetime | None, now: datetime) -> timedelta:
    """Return the rest of the delay; a clock set back cannot stretch it beyond the maximum."""
    if locked_until is None or locked_until <= now:
        return timedelta(0)
    return min(locked_until - now, MAX_DELAY)


def identity_of(
    officer_id: int,
    name: str,
    username: str,
    roles: frozenset[Role],
    *,
    title: str,
    emergency: bool,
    scopes: Mapping[Role, tuple[Scope, ...]] | None = None,
) -> Identity:
    """Return the identity of an officer; the emergency account acts as administrator only.

    `scopes`: the roles held only by a delegation with limits. Such a role signs statements and
    gives no other right of the official.
    """
    held = frozenset({Role.SYSADMIN}) if emergency else roles
    limited = {role: scopes[role] for role in scopes if role in held} if scopes else {}
    permissions = scoped_permissions(held - limited.keys(), limited)
    return Identity(officer_id, name, permissions, held, username, title, emergency, scopes=limited)
