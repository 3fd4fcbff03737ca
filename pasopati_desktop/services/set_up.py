"""First run: the unit, its letterhead, its officials and the first accounts, in one transaction."""

import logging
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from pasopati_desktop.domain import works
from pasopati_desktop.domain.errors import EnvironmentFailure, InvalidInput, RuleViolation
from pasopati_desktop.domain.guideline import Category, DocumentKind, UnitProfile, unit_problems
from pasopati_desktop.domain.numbering import NumberingScheme
from pasopati_desktop.domain.paper import Letterhead
from pasopati_desktop.domain.people import (
    AssignmentDraft,
    OfficerDraft,
    assignment_problems,
    officer_problems,
    password_problem,
)
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.services import guideline, people, unit_keys
from pasopati_desktop.services.auth import hash_secret
from pasopati_desktop.services.people import EmergencyAccount
from pasopati_desktop.services.workspace import Workspace, writes
from pasopati_desktop.storage import key_file, officers
from pasopati_desktop.storage.tables import Assignment

if TYPE_CHECKING:
    from pasopati_desktop.documents.authenticity import Sealed

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class FirstOfficer:
    officer: OfficerDraft
    assignments: tuple[AssignmentDraft, ...]
    password: str | None = None
    """None for one who cannot sign in yet; the administrator hands out passwords later."""
    pin: str | None = None


@dataclass(frozen=True)
class SetUp:
    unit: UnitProfile
    letterhead: Letterhead
    administrator: OfficerDraft
    administrator_password: str
    officials: tuple[FirstOfficer, ...] = ()
    numbering: NumberingScheme = field(default_factory=NumberingScheme)
    logo: bytes | None = None
    key_passphrase: str | None = None
    """Of the unit's key, to be made now; None for later, in the settings."""


@dataclass(frozen=True)
class FirstKey:
    """The key that was made, for its first papers. Only the sealed form of it is in here."""

    key_id: str
    public_key: str
    """64 hexadecimal digits."""
    sealed: str
    made_at: datetime
    trouble: EnvironmentFailure | None = None
    """`key.not_kept`: the key was made, but is locked on this workstation."""


@dataclass(frozen=True)
class Ready:
    """What the set-up leaves to be put into a safe."""

    account: EmergencyAccount
    key: FirstKey | None


def is_needed(workspace: Workspace) -> bool:
    """Tell whether nobody has set this installation up yet."""
    with workspace.database.reading() as session:
        return officers.count(session) == 0


def problems(plan: SetUp) -> dict[str, str]:
    """Return `step.field` -> code of what is wrong, for the page that asks for it."""
    found = {f"unit.{name}": code for name, code in unit_problems(plan.unit).items()}
    for kind, value in (
        (DocumentKind.LETTERHEAD, plan.letterhead),
        (DocumentKind.NUMBERING, plan.numbering),
    ):
        found |= {
            f"{kind.value}.{name}": code for name, code in guideline.problems(kind, value).items()
        }
    found |= {f"admin.{name}": code for name, code in officer_problems(plan.administrator).items()}
    if code := password_problem(plan.administrator_password, plan.administrator.username):
        found["admin.password"] = code
    if plan.key_passphrase is not None:
        wrong = unit_keys.passphrase_problems(plan.key_passphrase)
        found |= {f"key.{name}": code for name, code in wrong.items()}
    names = [plan.administrator.username.lower()]
    for index, official in enumerate(plan.officials):
        mark = f"official{index}"
        found |= {
            f"{mark}.{name}": code for name, code in officer_problems(official.officer).items()
        }
        for draft in official.assignments:
            found |= {f"{mark}.{name}": code for name, code in assignment_problems(draft).items()}
        if official.password is not None:
            code = password_problem(official.password, official.officer.username)
            found |= {f"{mark}.password": code} if code else {}
        if official.officer.username.lower() in names:
            found[f"{mark}.username"] = "people.username_taken"
        names.append(official.officer.username.lower())
    return found


@writes(Permission.SET_UP)
def run(workspace: Workspace, plan: SetUp, *, own_passwords: bool = False) -> Ready:
    """Write everything, or nothing; return what is to be printed and sealed.

    `own_passwords`: the officials chose theirs themselves and need not change them. The unit's key
    is part of it where the plan has a passphrase, and is then open on this workstation.

    Raises:
        RuleViolation: `set_up.done_before`.
        InvalidInput: a field is wrong; see `problems`.
        Refused: the logo is no picture a letterhead can carry.
    """
    if found := problems(plan):
        raise InvalidInput(found)
    letterhead, logo = plan.letterhead, None
    if plan.logo is not None:
        from pasopati_desktop.documents.logo import check_logo

        check_logo(plan.logo)
        logo = workspace.files.adopt_bytes(plan.logo)
        letterhead = replace(letterhead, logo_sha256=logo.sha256)
    secrets = [(item, _hash(item.password), _hash(item.pin)) for item in plan.officials]
    admin_hash = hash_secret(plan.administrator_password)
    account, account_hash = people.new_emergency_account()
    sealed = _new_key(plan)
    with workspace.writing() as session:
        if officers.count(session):
            raise RuleViolation("set_up.done_before")
        if logo is not None:
            guideline.note_file(workspace, session, logo.sha256, logo.size, "image")
        for kind, value in {
            **guideline.DEFAULTS,
            DocumentKind.UNIT: plan.unit,
            DocumentKind.LETTERHEAD: letterhead,
            DocumentKind.NUMBERING: plan.numbering,
            DocumentKind.WORK_CATEGORIES: tuple(
                Category(item.code, item.label) for item in works.DEFAULT_CATEGORIES
            ),
        }.items():
            guideline.put_version(workspace, session, kind, value, "Penyiapan pertama")
        admin = people.insert_officer(
            workspace,
            session,
            plan.administrator,
            admin_hash,
            must_change=False,
        )
        today = officers.day_of(session, workspace.clock())
        session.add(
            Assignment(
                officer_id=admin.id,
                role=Role.SYSADMIN,
                position_title="Administrator sistem",
                valid_from=today,
            )
        )
        for item, password_hash, pin_hash in secrets:
            officer = people.insert_officer(
                workspace, session, item.officer, password_hash, must_change=not own_passwords
            )
            officer.pin_hash = pin_hash
            for draft in item.assignments:
                session.add(people.assignment_row(officer.id, draft))
        people.put_emergency_account(workspace, session, account, account_hash)
        if sealed is not None:
            unit_keys.enter(workspace, session, sealed)
    log.info("set up officials=%d key=%s", len(plan.officials), sealed.key_id if sealed else "-")
    return Ready(account, None if sealed is None else _kept(workspace, sealed))


def _new_key(plan: SetUp) -> "Sealed | None":
    if plan.key_passphrase is None:
        return None
    from pasopati_desktop.documents import authenticity as crypto

    return crypto.make(plan.key_passphrase)


def _kept(workspace: Workspace, sealed: "Sealed") -> FirstKey:
    """Open the key here. Where that fails the set-up stands all the same."""
    trouble: EnvironmentFailure | None = None
    try:
        key_file.keep(workspace.data.keys, sealed.key_id, sealed.wrapping)
    except EnvironmentFailure as error:
        log.warning("unit key locked here key=%s code=%s", sealed.key_id, error.code)
        trouble = error
    return FirstKey(
        sealed.key_id, sealed.public.hex(), sealed.text, workspace.clock(), trouble=trouble
    )


def _hash(secret: str | None) -> str | None:
    return hash_secret(secret) if secret is not None else None
