"""The audit trail as auditors read it: newest first, a page at a time, nothing to change."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pasopati_desktop.domain.errors import PermissionDenied
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import audit_pages
from pasopati_desktop.storage.tables.audit import AuditRow

PAGE = 100
LONGEST_VALUE = 400
"""Characters of one value; the rest is only counted, or a page could be as large as its texts."""


@dataclass(frozen=True)
class TrailFilter:
    table: str = ""
    record: str = ""
    officer_id: int | None = None


@dataclass(frozen=True)
class TrailEntry:
    """One change of one record."""

    seq: int
    at: datetime
    officer_id: int | None
    officer: str
    """The name at that time; `sistem` for what the program did."""
    workstation: str
    action: str
    """The service, such as `people.assign`."""
    table: str
    record: str
    before: Mapping[str, str]
    """Column -> value as text; empty for a new record."""
    after: Mapping[str, str]
    """Empty for a removed record."""
    hash: str


@reads
def entries(
    workspace: Workspace, chosen: TrailFilter | None = None, before: int | None = None
) -> list[TrailEntry]:
    """Return a page of at most `PAGE` changes older than number `before`, the newest first.

    Raises:
        PermissionDenied: the officer may not read the trail.
    """
    _demand_reader(workspace)
    chosen = chosen or TrailFilter()
    with workspace.reading() as session:
        rows = audit_pages.page(
            session,
            before=before,
            limit=PAGE,
            table=chosen.table,
            record=chosen.record,
            officer_id=chosen.officer_id,
        )
        return [_entry(row) for row in rows]


@reads
def tables(workspace: Workspace) -> list[str]:
    """Return the kinds of records that the trail names, for the filter.

    Raises:
        PermissionDenied: the officer may not read the trail.
    """
    _demand_reader(workspace)
    with workspace.reading() as session:
        return audit_pages.table_names(session)


def _demand_reader(workspace: Workspace) -> None:
    if not workspace.identity.may(Permission.READ_AUDIT):
        raise PermissionDenied("permission.missing", permission=Permission.READ_AUDIT.value)


def _entry(row: AuditRow) -> TrailEntry:
    line: dict[str, Any] = json.loads(row.body)
    return TrailEntry(
        seq=row.seq,
        at=row.at,
        officer_id=row.officer_id,
        officer=str(line.get("name") or ""),
        workstation=str(line.get("workstation") or ""),
        action=row.action,
        table=row.table_name,
        record=row.record,
        before=_written(line.get("before")),
        after=_written(line.get("after")),
        hash=row.hash,
    )


def _written(values: dict[str, Any] | None) -> dict[str, str]:
    return {name: _shortened(value) for name, value in (values or {}).items()}


def _shortened(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            text = value
        case _:
            text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    rest = len(text) - LONGEST_VALUE
    return f"{text[:LONGEST_VALUE]} … (+{rest})" if rest > 0 else text
