"""Officers and their roles: kept by the administrator, dated, never deleted."""

import logging
import secrets
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import Conflict, InvalidInput, RuleViolation
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.paper import ActingKind, Signatory
from pasopati_desktop.domain.people import (
    AssignmentDraft,
    OfficerDraft,
    assignment_problems,
    officer_problems,
    password_problem,
)
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.services import delegation
from pasopati_desktop.services.auth import hash_secret
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import officers as queries
from pasopati_desktop.storage.tables import Assignment, Officer

log = logging.getLogger(__name__)

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without I, O, 0 and 1, which look alike on paper."""


@dataclass(frozen=True)
class OfficerRow:
    id: int
    username: str
    name: str
    nip: str
    is_active: bool
    is_emergency: bool
    can_sign_in: bool
    has_pin: bool
    roles: tuple[Role, ...]
    """Held today."""
    title: str
    last_sign_in_at: datetime | None
    version: int


@dataclass(frozen=True)
class AssignmentRow:
    id: int
    officer_id: int
    officer_name: str
    role: Role
    position_title: str
    acting: ActingKind
    decree_number: str
    valid_from: date
    valid_to: date | None
    in_force: bool
    given_by: str = ""
    """Who handed the role over, if it is a delegation."""
    is_over: bool = False


@dataclass(frozen=True)
class EmergencyAccount:
    """Printed once, sealed in an envelope; the program keeps only the hash."""

    username: str
    password: str


@reads
def list_officers(workspace: Workspace) -> list[OfficerRow]:
    with workspace.reading() as session:
        today = queries.day_of(session, workspace.clock())
        held: dict[int, list[Assignment]] = {}
        for row in session.execute(queries.held_on(today).order_by(Assignment.id)).scalars():
            held.setdefault(row.officer_id, []).append(row)
        return [_officer_row(row, held.get(row.id, [])) for row in queries.all_officers(session)]


def _officer_row(row: Officer, held: list[Assignment]) -> OfficerRow:
    return OfficerRow(
        id=row.id,
        username=row.username,
        name=row.name,
        nip=row.nip,
        is_active=row.is_active,
        is_emergency=row.is_emergency,
        can_sign_in=row.password_hash is not None,
        has_pin=row.pin_hash is not None,
        roles=tuple(dict.fromkeys(item.role for item in held)),
        title=queries.title_of(held[0]) if held else "",
        last_sign_in_at=row.last_sign_in_at,
        version=row.version,
    )


@reads
def list_assignments(workspace: Workspace) -> list[AssignmentRow]:
    with workspace.reading() as session:
        today = queries.day_of(session, workspace.clock())
        names = {row.id: row.name for row in queries.all_officers(session)}
        return [
            AssignmentRow(
                id=row.id,
                officer_id=row.officer_id,
                officer_name=names[row.officer_id],
                role=row.role,
                position_title=row.position_title,
                acting=row.acting,
                decree_number=row.decree_number,
                valid_from=row.valid_from,
                valid_to=row.valid_to,
                in_force=row.valid_from <= today
                and (row.valid_to is None or row.valid_to >= today),
                given_by=names.get(row.delegated_by_id or 0, ""),
                is_over=row.valid_to is not None and row.valid_to < today,
            )
            for row in queries.assignments(session)
        ]


def signatory_on(
    session: Session,
    at: datetime,
    kind: StatementKind | None = None,
    severity: Severity | None = None,
) -> Signatory | None:
    """Return who would sign a paper then: the acting head if there is one, else the head.

    With `kind` a limited delegation counts only where it reaches such a statement. For previews.
    """
    held = session.execute(
        queries.held_on(queries.day_of(session, at)).where(Assignment.role == Role.HEAD_OF_UNIT)
    ).scalars()
    rows = [row for row in held if kind is None or queries.scope_of(row).covers(kind, severity)]
    if not rows:
        return None
    row = max(rows, key=lambda item: (item.acting is not ActingKind.NONE, item.valid_from))
    officer = session.get_one(Officer, row.officer_id)
    return Signatory(row.position_title, officer.name, officer.nip, row.acting)


@writes(Permission.MANAGE_PEOPLE)
def add_officer(
    workspace: Workspace,
    draft: OfficerDraft,
    password: str | None,
    assignments: tuple[AssignmentDraft, ...] = (),
) -> int:
    """Add an officer with the roles held; return the id.

    A password set here is temporary: the officer chooses an own one at the first sign-in.

    Raises:
        InvalidInput: a field is wrong, or the user name is taken.
    """
    hashed = _hashed_password(draft, password)
    with workspace.writing() as session:
        officer = insert_officer(workspace, session, draft, hashed, must_change=True)
        for assignment in assignments:
            session.add(assignment_row(officer.id, assignment))
        officer_id = officer.id
    log.info("officer added id=%d", officer_id)
    return officer_id


def _hashed_password(draft: OfficerDraft, password: str | None) -> str | None:
    found = officer_problems(draft)
    if password is not None and (problem := password_problem(password, draft.username)):
        found["password"] = problem
    if found:
        raise InvalidInput(found)
    return hash_secret(password) if password is not None else None


def insert_officer(
    workspace: Workspace,
    session: Session,
    draft: OfficerDraft,
    password_hash: str | None,
    *,
    must_change: bool,
) -> Officer:
    """Insert the row inside the caller's transaction; the draft was checked before."""
    username = draft.username.strip().lower()
    if queries.by_username(session, username) is not None:
        raise InvalidInput({"username": "people.username_taken"})
    officer = Officer(
        username=username,
        name=draft.name.strip(),
        nip=draft.nip,
        password_hash=password_hash,
        must_change_password=must_change and password_hash is not None,
        created_at=workspace.clock(),
    )
    session.add(officer)
    session.flush()
    return officer


@writes(Permission.MANAGE_PEOPLE)
def edit_officer(workspace: Workspace, officer_id: int, draft: OfficerDraft, version: int) -> None:
    """Change name, user name or NIP.

    Raises:
        InvalidInput: a field is wrong, or the user name is taken.
        Conflict: somebody else saved first.
    """
    if found := officer_problems(draft):
        raise InvalidInput(found)
    with workspace.writing() as session:
        officer = session.get_one(Officer, officer_id)
        same = queries.by_username(session, draft.username)
        if same is not None and same.id != officer_id:
            raise InvalidInput({"username": "people.username_taken"})
        _require_version(officer.version, version)
        officer.username = draft.username.strip().lower()
        officer.name = draft.name.strip()
        officer.nip = draft.nip


def _require_version(stored: int, seen: int) -> None:
    if stored != seen:
        raise Conflict("record.changed_by_other")


@writes(Permission.MANAGE_PEOPLE)
def reset_password(workspace: Workspace, officer_id: int) -> str:
    """Give a new temporary password, clear the delay and the PIN; return it to be handed over."""
    password = temporary_password()
    hashed = hash_secret(password)
    with workspace.writing() as session:
        officer = session.get_one(Officer, officer_id)
        officer.password_hash = hashed
        officer.pin_hash = None
        officer.must_change_password = not officer.is_emergency
        officer.failures = 0
        officer.locked_until = None
    return password


@writes(Permission.MANAGE_PEOPLE)
def set_active(workspace: Workspace, officer_id: int, *, active: bool) -> None:
    """Close or reopen an account. Records keep the officer's name.

    Raises:
        RuleViolation: `people.last_admin`.
    """
    with workspace.writing() as session:
        officer = session.get_one(Officer, officer_id)
        officer.is_active = active
        session.flush()
        _require_an_admin(session, workspace.clock())


@writes(Permission.MANAGE_PEOPLE)
def assign(workspace: Workspace, officer_id: int, draft: AssignmentDraft) -> int:
    """Give an officer a role from a day on, by decree.

    Raises:
        InvalidInput: a field is wrong.
    """
    if found := assignment_problems(draft):
        raise InvalidInput(found)
    with workspace.writing() as session:
        session.get_one(Officer, officer_id)
        row = assignment_row(officer_id, draft)
        session.add(row)
        session.flush()
        _require_an_admin(session, workspace.clock())
        return row.id


def assignment_row(officer_id: int, draft: AssignmentDraft) -> Assignment:
    if found := assignment_problems(draft):
        raise InvalidInput(found)
    return Assignment(
        officer_id=officer_id,
        role=draft.role,
        position_title=draft.position_title.strip(),
        acting=draft.acting,
        decree_number=draft.decree_number.strip(),
        valid_from=draft.valid_from,
        valid_to=draft.valid_to,
    )


@writes(Permission.MANAGE_PEOPLE)
def end_assignment(workspace: Workspace, assignment_id: int, last_day: date) -> None:
    """Let a role end on `last_day`; the past stays as it was.

    A role that was handed over ends by the rule of its letter: sooner, never later.

    Raises:
        InvalidInput: the day lies before the beginning; of a delegation also before what was
            signed under it, or after the last day of its letter.
        RuleViolation: `people.last_admin`, or `delegation.over`.
    """
    with workspace.writing() as session:
        row = session.get_one(Assignment, assignment_id)
        if row.delegated_by_id is not None:
            _require_letter(session, row, last_day, workspace.clock())
        elif last_day < row.valid_from:
            raise InvalidInput({"valid_to": "input.before_start"})
        row.valid_to = last_day
        session.flush()
        _require_an_admin(session, workspace.clock())


def _require_letter(session: Session, row: Assignment, last_day: date, at: datetime) -> None:
    if row.valid_to is not None and row.valid_to < queries.day_of(session, at):
        raise RuleViolation("delegation.over")
    if code := delegation.end_problem(session, row, last_day, at):
        raise InvalidInput({"valid_to": code})


def _require_an_admin(session: Session, now: datetime) -> None:
    today = queries.day_of(session, now)
    held = queries.held_on(today).where(Assignment.role == Role.SYSADMIN).subquery()
    count = session.scalar(
        select(func.count())
        .select_from(Officer)
        .join(held, held.c.officer_id == Officer.id)
        .where(Officer.is_active, Officer.password_hash.is_not(None))
    )
    if not count:
        raise RuleViolation("people.last_admin")


@writes(Permission.MANAGE_PEOPLE)
def issue_emergency_account(workspace: Workspace) -> EmergencyAccount:
    """Make, or renew, the account for the sealed envelope; the old secret ends at once."""
    account, hashed = new_emergency_account()
    with workspace.writing() as session:
        put_emergency_account(workspace, session, account, hashed)
    log.info("emergency account issued")
    return account


def new_emergency_account() -> tuple[EmergencyAccount, str]:
    account = EmergencyAccount("darurat", _readable_secret(5))
    return account, hash_secret(account.password)


def put_emergency_account(
    workspace: Workspace, session: Session, account: EmergencyAccount, password_hash: str
) -> None:
    officer = queries.by_username(session, account.username)
    if officer is None:
        draft = OfficerDraft(account.username, "Akun darurat")
        officer = insert_officer(workspace, session, draft, password_hash, must_change=False)
        officer.is_emergency = True
    officer.password_hash = password_hash
    officer.failures = 0
    officer.locked_until = None
    officer.is_active = True


def temporary_password() -> str:
    """Return a password to hand over on paper; its owner changes it at the first sign-in."""
    return _readable_secret(3)


def _readable_secret(groups: int) -> str:
    """Return groups of four letters; 20 bits a group, so five are out of reach of guessing."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(groups))
