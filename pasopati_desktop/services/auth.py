"""Sign-in, re-authentication before an approval, and the officer's own secrets.

Passwords and PINs are kept as Argon2id hashes (RFC 9106). Wrong ones cost a growing delay that is
stored, so that closing the program does not shorten it.
"""

import logging
from datetime import datetime

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from pasopati_desktop.domain.errors import InvalidInput, PermissionDenied, RuleViolation
from pasopati_desktop.domain.people import (
    Identity,
    delay_after,
    password_problem,
    pin_problem,
    remaining_delay,
)
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import officers
from pasopati_desktop.storage.tables import Officer

log = logging.getLogger(__name__)

_hasher = PasswordHasher()
_NOBODYS_HASH = (
    "$argon2id$v=19$m=65536,t=3,p=4$5fVJtc4Ir1d/cDnJqdqM3A"
    "$Xkq5f2M5yHMBQnXzqQvOZFzVdyfRk6uI1m7z0rBlkXk"
)
"""Checked for unknown names, so that a wrong name takes as long as a wrong password."""


def hash_secret(secret: str) -> str:
    """Return the Argon2id hash of a password or PIN; takes about 50 ms by design."""
    return _hasher.hash(secret)


def _matches(stored: str | None, secret: str) -> bool:
    try:
        return _hasher.verify(stored or _NOBODYS_HASH, secret) and stored is not None
    except (VerificationError, InvalidHashError):
        return False


def _refuse_while_locked(officer: Officer | None, now: datetime) -> None:
    rest = remaining_delay(officer.locked_until if officer else None, now)
    if rest.total_seconds() > 0:
        raise RuleViolation("auth.locked", seconds=max(1, round(rest.total_seconds())))


@writes(Permission.SIGN_IN)
def sign_in(workspace: Workspace, username: str, password: str) -> Identity:
    """Return the officer's identity with today's rights.

    Raises:
        RuleViolation: `auth.wrong`, `auth.locked` (with seconds) or `auth.disabled`.
    """
    now = workspace.clock()
    with workspace.reading() as session:
        found = officers.by_username(session, username)
        _refuse_while_locked(found, now)
        stored = found.password_hash if found else None
    correct = _matches(stored, password[:1000])
    if found is None:
        log.info("sign-in refused reason=unknown")
        raise RuleViolation("auth.wrong")
    with workspace.writing() as session:
        officer = session.get_one(Officer, found.id)
        identity = _settle(officer, now, correct=correct)
        if identity:
            officer.last_sign_in_at = now
        who = officers.identity(session, officer.id, now)
    if not identity:
        log.info("sign-in refused officer=%d failures=%d", officer.id, officer.failures)
        raise RuleViolation("auth.wrong")
    if who is None:
        raise RuleViolation("auth.disabled")
    log.info("signed in officer=%d emergency=%s", officer.id, who.is_emergency)
    return who


def _settle(officer: Officer, now: datetime, *, correct: bool) -> bool:
    """Count a failure or clear the count; the caller commits."""
    if correct:
        officer.failures = 0
        officer.locked_until = None
    else:
        officer.failures += 1
        delay = delay_after(officer.failures)
        officer.locked_until = now + delay if delay else None
    return correct


@writes(Permission.OWN_ACCOUNT)
def confirm(workspace: Workspace, secret: str) -> None:
    """Check the officer's PIN, or password, before an act that carries the officer's name.

    Raises:
        RuleViolation: `auth.wrong_pin` or `auth.locked`.
    """
    now = workspace.clock()
    with workspace.reading() as session:
        officer = session.get_one(Officer, _own_id(workspace))
        _refuse_while_locked(officer, now)
        pin, password = officer.pin_hash, officer.password_hash
        had_failures = officer.failures > 0
    looks_like_pin = pin is not None and len(secret) == 6 and secret.isdigit()
    correct = _matches(pin if looks_like_pin else password, secret[:1000])
    if correct and not had_failures:
        return
    with workspace.writing() as session:
        _settle(session.get_one(Officer, _own_id(workspace)), now, correct=correct)
    if not correct:
        raise RuleViolation("auth.wrong_pin")


@writes(Permission.OWN_ACCOUNT)
def change_password(workspace: Workspace, old: str, new: str) -> None:
    """Replace the officer's own password.

    Raises:
        InvalidInput: the old one is wrong, or the new one breaks a rule.
    """
    with workspace.reading() as session:
        officer = session.get_one(Officer, _own_id(workspace))
        stored, username = officer.password_hash, officer.username
    if not _matches(stored, old[:1000]):
        raise InvalidInput({"old": "auth.wrong"})
    if problem := password_problem(new, username):
        raise InvalidInput({"new": problem})
    hashed = hash_secret(new)
    with workspace.writing() as session:
        officer = session.get_one(Officer, _own_id(workspace))
        officer.password_hash = hashed
        officer.must_change_password = False


@reads
def must_change_password(workspace: Workspace) -> bool:
    """Tell whether the officer signed in with a password that somebody else chose."""
    with workspace.reading() as session:
        return session.get_one(Officer, _own_id(workspace)).must_change_password


@writes(Permission.OWN_ACCOUNT)
def set_pin(workspace: Workspace, password: str, pin: str) -> None:
    """Set the officer's own six-digit PIN; the password proves who asks.

    Raises:
        InvalidInput: the password is wrong, or the PIN is too simple.
    """
    with workspace.reading() as session:
        stored = session.get_one(Officer, _own_id(workspace)).password_hash
    if not _matches(stored, password[:1000]):
        raise InvalidInput({"password": "auth.wrong"})
    if problem := pin_problem(pin):
        raise InvalidInput({"pin": problem})
    hashed = hash_secret(pin)
    with workspace.writing() as session:
        session.get_one(Officer, _own_id(workspace)).pin_hash = hashed


def _own_id(workspace: Workspace) -> int:
    if workspace.officer_id is None:
        raise PermissionDenied("permission.missing", permission=Permission.OWN_ACCOUNT.value)
    return workspace.officer_id
