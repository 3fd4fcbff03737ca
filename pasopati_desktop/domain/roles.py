"""Roles of the crisis team and what each may do.

Source: PASOPATI handbook, section 5 (roles) and the four-eyes rule. Roles are dated assignments
of officers; permissions are what services demand.
"""

from collections.abc import Iterable
from enum import StrEnum


class Role(StrEnum):
    HEAD_OF_UNIT = "HEAD_OF_UNIT"
    TEAM_LEAD = "TEAM_LEAD"
    SECRETARY = "SECRETARY"
    SPOKESPERSON = "SPOKESPERSON"
    VERIFIER = "VERIFIER"
    MEDIA_MONITOR = "MEDIA_MONITOR"
    WRITER = "WRITER"
    CONTENT = "CONTENT"
    MEDIA_LIAISON = "MEDIA_LIAISON"
    UPWARD_LIAISON = "UPWARD_LIAISON"
    LEGAL = "LEGAL"
    WORKS_OFFICER = "WORKS_OFFICER"
    AUDITOR = "AUDITOR"
    """Reads everything, changes nothing."""
    SYSADMIN = "SYSADMIN"
    """Keeps accounts, unit data and backups; has no right over content."""


class Permission(StrEnum):
    READ = "read"
    SAVE_DRAFT = "save_draft"
    OWN_ACCOUNT = "own_account"
    SIGN_IN = "sign_in"
    SET_UP = "set_up"
    MANAGE_SOURCES = "manage_sources"
    POLL = "poll"
    TRIAGE = "triage"
    MANAGE_ISSUES = "manage_issues"
    REGISTER_INCIDENT = "register_incident"
    LOWER_LEVEL = "lower_level"
    CLOSE_INCIDENT = "close_incident"
    """Declaring a crisis over: the head of unit alone (handbook section 4)."""
    WRITE_STATEMENT = "write_statement"
    VERIFY_STATEMENT = "verify_statement"
    REVIEW_STATEMENT = "review_statement"
    LEGAL_REVIEW = "legal_review"
    INITIAL_STATEMENT = "initial_statement"
    """The spokesperson's initial under a text."""
    APPROVE_STATEMENT = "approve_statement"
    RELEASE_STATEMENT = "release_statement"
    RECORD_CONCURRENCE = "record_concurrence"
    RECORD_OFF_SYSTEM = "record_off_system"
    """Write down, or witness, a signature that was given by telephone, message or on paper."""
    ARCHIVE_STATEMENT = "archive_statement"
    EDIT_TEMPLATES = "edit_templates"
    DELEGATE = "delegate"
    """Hand an own role over for some days."""
    SIGN_FILE = "sign_file"
    """Attach a signed scan or file, or sign a file with one's own certificate."""
    PRINT = "print"
    WRITE_WORK = "write_work"
    PUBLISH_WORK = "publish_work"
    BUILD_SITE = "build_site"
    """Write the gallery anew: it shows only what was published, so taking back never waits."""
    MANAGE_PEOPLE = "manage_people"
    MANAGE_UNIT = "manage_unit"
    BACKUP = "backup"
    READ_AUDIT = "read_audit"


_P = Permission
_EVERYBODY = frozenset({_P.READ, _P.OWN_ACCOUNT})
_DESK = frozenset(
    {_P.SAVE_DRAFT, _P.POLL, _P.TRIAGE, _P.MANAGE_ISSUES, _P.REGISTER_INCIDENT, _P.PRINT}
    | {_P.DELEGATE}
)

_GRANTS: dict[Role, frozenset[Permission]] = {
    Role.HEAD_OF_UNIT: _DESK
    | {_P.APPROVE_STATEMENT, _P.LOWER_LEVEL, _P.READ_AUDIT, _P.MANAGE_UNIT}
    | {_P.CLOSE_INCIDENT, _P.PUBLISH_WORK, _P.BUILD_SITE, _P.SIGN_FILE},
    Role.TEAM_LEAD: _DESK
    | {_P.REVIEW_STATEMENT, _P.WRITE_STATEMENT, _P.RECORD_CONCURRENCE}
    | {_P.RECORD_OFF_SYSTEM, _P.EDIT_TEMPLATES},
    Role.SECRETARY: _DESK
    | {_P.MANAGE_SOURCES, _P.WRITE_STATEMENT, _P.BACKUP, _P.ARCHIVE_STATEMENT, _P.SIGN_FILE}
    | {_P.RECORD_OFF_SYSTEM, _P.EDIT_TEMPLATES},
    Role.SPOKESPERSON: _DESK | {_P.WRITE_STATEMENT, _P.INITIAL_STATEMENT},
    Role.VERIFIER: _DESK | {_P.VERIFY_STATEMENT},
    Role.MEDIA_MONITOR: _DESK | {_P.MANAGE_SOURCES},
    Role.WRITER: _DESK | {_P.WRITE_STATEMENT},
    Role.CONTENT: _DESK | {_P.WRITE_WORK, _P.BUILD_SITE},
    Role.MEDIA_LIAISON: _DESK
    | {_P.RELEASE_STATEMENT, _P.RECORD_CONCURRENCE, _P.RECORD_OFF_SYSTEM, _P.SIGN_FILE},
    Role.UPWARD_LIAISON: _DESK | {_P.RECORD_CONCURRENCE},
    Role.LEGAL: _DESK | {_P.LEGAL_REVIEW},
    Role.WORKS_OFFICER: _DESK | {_P.WRITE_WORK, _P.BUILD_SITE},
    Role.AUDITOR: frozenset({_P.READ_AUDIT}),
    Role.SYSADMIN: frozenset(
        {_P.MANAGE_PEOPLE, _P.MANAGE_UNIT, _P.MANAGE_SOURCES, _P.BACKUP, _P.READ_AUDIT}
    ),
}

CONTENT_RIGHTS = frozenset(
    {
        _P.WRITE_STATEMENT,
        _P.VERIFY_STATEMENT,
        _P.REVIEW_STATEMENT,
        _P.LEGAL_REVIEW,
        _P.INITIAL_STATEMENT,
        _P.APPROVE_STATEMENT,
        _P.RELEASE_STATEMENT,
        _P.RECORD_CONCURRENCE,
        _P.RECORD_OFF_SYSTEM,
        _P.SIGN_FILE,
        _P.DELEGATE,
        _P.PUBLISH_WORK,
        _P.ARCHIVE_STATEMENT,
        _P.EDIT_TEMPLATES,
        _P.LOWER_LEVEL,
        _P.CLOSE_INCIDENT,
    }
)
"""What the administrator may never hold, whatever other role is assigned."""

SYSTEM_RIGHTS = frozenset({_P.READ, _P.POLL, _P.BACKUP, _P.BUILD_SITE})
"""What the program does on its own: scheduled polls, backups and builds of the gallery."""

NOBODY_RIGHTS = frozenset({_P.SIGN_IN, _P.SET_UP})
"""Before anybody has signed in. SET_UP is refused by its service once an officer exists."""


def permissions_of(roles: Iterable[Role]) -> frozenset[Permission]:
    """Return what the holder of `roles` may do.

    Source: handbook section 5: SYSADMIN approves nothing, so its holder loses every content right
    even when other roles are assigned as well.
    """
    held = frozenset(roles)
    granted = _EVERYBODY.union(*(_GRANTS[role] for role in held)) if held else _EVERYBODY
    return granted - CONTENT_RIGHTS if Role.SYSADMIN in held else granted


_WHOLE_ROLE = frozenset(
    {_P.PUBLISH_WORK, _P.DELEGATE, _P.ARCHIVE_STATEMENT, _P.EDIT_TEMPLATES}
    | {_P.LOWER_LEVEL, _P.CLOSE_INCIDENT}
)
_LIMITED = _EVERYBODY | _DESK | (CONTENT_RIGHTS - _WHOLE_ROLE)
"""What a delegation with limits can carry: the acts on statements, each checked for its limits."""


def scoped_permissions(full: Iterable[Role], limited: Iterable[Role]) -> frozenset[Permission]:
    """Return what the holder of `full` roles and of `limited` delegations may do."""
    whole, part = frozenset(full), frozenset(limited)
    granted = permissions_of(whole) | (permissions_of(part) & _LIMITED)
    return granted - CONTENT_RIGHTS if Role.SYSADMIN in whole | part else granted
