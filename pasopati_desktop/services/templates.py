"""Templates of statements: shipped ones, the unit's own versions, and the words known already.

A change adds a version; a statement keeps code and number of the version it was begun with.
Number 0 is the template as it was shipped.
"""

import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pasopati_desktop import resources
from pasopati_desktop.domain import templates as rules
from pasopati_desktop.domain.errors import Conflict, InvalidInput, RecordMissing
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.templates import Template
from pasopati_desktop.services.template_values import incident_of
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage.tables import Officer, TemplateVersion

log = logging.getLogger(__name__)

MAX_REASON_CHARS = 300
FIRST_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class TemplateRow:
    """A template as it stands now."""

    template: Template
    number: int
    """0 while it is as shipped."""
    is_active: bool
    is_shipped: bool
    """Whether there is a shipped text to go back to."""


@dataclass(frozen=True)
class TemplateHistory:
    number: int
    reason: str
    is_active: bool
    created_at: datetime | None
    """None for the shipped text."""
    created_by: str


@dataclass(frozen=True)
class TemplateChoice:
    """What a new statement begins with."""

    code: str
    number: int
    values: tuple[tuple[str, str], ...] = ()
    """Pairs of a place's name and its words."""


@cache
def shipped() -> dict[str, Template]:
    """Return the templates of the installation by code, in the order of their files.

    Raises:
        FileNotFoundError: the installation is incomplete.
        ValueError: a file is damaged.
    """
    found: dict[str, Template] = {}
    for path in sorted(resources.path("templates").glob("*.json")):
        for body in json.loads(path.read_text(encoding="utf-8"))["templates"]:
            template = rules.decode(body)
            found[template.code] = template
    return found


@reads
def list_templates(workspace: Workspace, *, with_inactive: bool = False) -> list[TemplateRow]:
    """Return the templates as they stand now, by kind and name."""
    with workspace.reading() as session:
        rows = _rows(session)
    kinds = list(StatementKind)
    rows.sort(
        key=lambda row: (
            kinds.index(row.template.kind),
            row.template.category or "",
            row.template.severity or 0,
            row.template.name.casefold(),
        )
    )
    return [row for row in rows if row.is_active or with_inactive]


@reads
def proposals(workspace: Workspace, incident_id: int | None) -> list[TemplateRow]:
    """Return the active templates, what fits the incident first.

    Raises:
        RecordMissing: `incident.missing`.
    """
    with workspace.reading() as session:
        incident = incident_of(session, incident_id)
        rows = {row.template.code: row for row in _rows(session) if row.is_active}
        now = workspace.clock()
        ordered = rules.in_order(
            [row.template for row in rows.values()],
            category=incident.category if incident else None,
            severity=incident.severity if incident else None,
            first_hour=incident is not None and now - incident.detected_at <= FIRST_HOUR,
        )
        return [rows[template.code] for template in ordered]


@reads
def get(workspace: Workspace, code: str, number: int | None = None) -> TemplateRow:
    """Return a template as it stands now, or in one of its versions.

    Raises:
        RecordMissing: `template.missing`.
    """
    with workspace.reading() as session:
        return at(session, code, number)


def at(session: Session, code: str, number: int | None = None) -> TemplateRow:
    """Return a template inside the caller's session.

    Raises:
        RecordMissing: `template.missing`.
    """
    if number is None:
        newest = session.scalar(
            select(func.max(TemplateVersion.number)).where(TemplateVersion.code == code)
        )
        number = newest or 0
    if number == 0:
        template = shipped().get(code)
        if template is None:
            raise RecordMissing("template.missing", template=code)
        return TemplateRow(template, 0, is_active=True, is_shipped=True)
    row = session.execute(
        select(TemplateVersion).where(
            TemplateVersion.code == code, TemplateVersion.number == number
        )
    ).scalar_one_or_none()
    if row is None:
        raise RecordMissing("template.missing", template=code)
    return _row(row)


def _row(row: TemplateVersion) -> TemplateRow:
    template = rules.decode(row.body)
    return TemplateRow(template, row.number, row.is_active, row.code in shipped())


def _rows(session: Session) -> list[TemplateRow]:
    newest = (
        select(TemplateVersion.code, func.max(TemplateVersion.number).label("number"))
        .group_by(TemplateVersion.code)
        .subquery()
    )
    own = session.execute(
        select(TemplateVersion).join(
            newest,
            (TemplateVersion.code == newest.c.code) & (TemplateVersion.number == newest.c.number),
        )
    ).scalars()
    found = {row.code: _row(row) for row in own}
    for code, template in shipped().items():
        found.setdefault(code, TemplateRow(template, 0, is_active=True, is_shipped=True))
    return list(found.values())


@reads
def history(workspace: Workspace, code: str) -> list[TemplateHistory]:
    """Return the versions of a template, the newest first; the shipped text stands last."""
    with workspace.reading() as session:
        rows = session.execute(
            select(TemplateVersion, Officer.name)
            .outerjoin(Officer, Officer.id == TemplateVersion.created_by)
            .where(TemplateVersion.code == code)
            .order_by(TemplateVersion.number.desc())
        ).all()
        found = [
            TemplateHistory(row.number, row.reason, row.is_active, row.created_at, name or "")
            for row, name in rows
        ]
    if code in shipped():
        found.append(TemplateHistory(0, "", is_active=True, created_at=None, created_by=""))
    return found


@writes(Permission.EDIT_TEMPLATES)
def save(workspace: Workspace, template: Template, reason: str, *, seen: int | None) -> int:
    """Put a new version of a template in force and return its number.

    `seen` is the number of the version the officer edited, None for a new template. The same text
    again makes no version.

    Raises:
        InvalidInput: a field is wrong, or the reason is missing.
        Conflict: `template.exists`, or another version than `seen` is in force by now.
    """
    found = rules.problems(template)
    _judge(reason, found)
    with workspace.writing() as session:
        known = _known(session, template.code)
        if seen is None:
            if known is not None:
                raise Conflict("template.exists", template=template.code)
            return _put(workspace, session, template, reason, is_active=True)
        if known is None:
            raise RecordMissing("template.missing", template=template.code)
        if known.number != seen:
            raise Conflict("record.changed_by_other")
        if known.template == template and known.is_active:
            return known.number
        return _put(workspace, session, template, reason, is_active=True)


@writes(Permission.EDIT_TEMPLATES)
def set_active(workspace: Workspace, code: str, reason: str, *, active: bool) -> int:
    """Take a template out of the choice, or back into it; its versions stay.

    Raises:
        InvalidInput: the reason is missing.
        RecordMissing: `template.missing`.
    """
    _judge(reason, {})
    with workspace.writing() as session:
        known = at(session, code)
        if known.is_active is active:
            return known.number
        return _put(workspace, session, known.template, reason, is_active=active)


@writes(Permission.EDIT_TEMPLATES)
def restore_shipped(workspace: Workspace, code: str, reason: str) -> int:
    """Put the shipped text in force again, as a further version.

    Raises:
        InvalidInput: the reason is missing.
        RecordMissing: `template.missing`: it was never shipped.
    """
    _judge(reason, {})
    template = shipped().get(code)
    if template is None:
        raise RecordMissing("template.missing", template=code)
    with workspace.writing() as session:
        known = at(session, code)
        if known.template == template and known.is_active:
            return known.number
        return _put(workspace, session, template, reason, is_active=True)


def _judge(reason: str, found: dict[str, str]) -> None:
    if not reason.strip():
        found["reason"] = "input.required"
    elif len(reason) > MAX_REASON_CHARS:
        found["reason"] = "input.too_long"
    if found:
        raise InvalidInput(found, limit=MAX_REASON_CHARS)


def _known(session: Session, code: str) -> TemplateRow | None:
    try:
        return at(session, code)
    except RecordMissing:
        return None


def _put(
    workspace: Workspace, session: Session, template: Template, reason: str, *, is_active: bool
) -> int:
    last = session.scalar(
        select(func.max(TemplateVersion.number)).where(TemplateVersion.code == template.code)
    )
    row = TemplateVersion(
        code=template.code,
        number=(last or 0) + 1,
        kind=template.kind,
        category=template.category,
        name=template.name.strip(),
        body=rules.encode(template),
        is_active=is_active,
        reason=reason.strip(),
        created_at=workspace.clock(),
        created_by=workspace.officer_id,
    )
    session.add(row)
    session.flush()
    log.info("template saved code=%s number=%d active=%s", row.code, row.number, is_active)
    return row.number
