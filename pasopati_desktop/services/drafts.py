"""What is typed and not yet saved, kept aside so that a power cut loses nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage.tables import Draft


@dataclass(frozen=True)
class KeptDraft:
    key: str
    """Such as `statement/12` or `incident/new`."""
    body: dict[str, Any]
    saved_at: datetime


@writes(Permission.OWN_ACCOUNT)
def keep(workspace: Workspace, key: str, body: Mapping[str, Any]) -> None:
    """Keep the latest typing under `key`; replaces what was kept before."""
    officer_id = workspace.officer_id
    if officer_id is None:
        return
    with workspace.writing() as session:
        row = session.get(Draft, (officer_id, key))
        if row is None:
            row = Draft(officer_id=officer_id, key=key)
            session.add(row)
        row.body = dict(body)
        row.saved_at = workspace.clock()


@writes(Permission.OWN_ACCOUNT)
def discard(workspace: Workspace, key: str) -> None:
    """Forget what was kept: it was saved as a record, or thrown away on purpose."""
    with workspace.writing() as session:
        session.execute(
            delete(Draft).where(Draft.officer_id == workspace.officer_id, Draft.key == key)
        )


@reads
def kept(workspace: Workspace) -> list[KeptDraft]:
    """Return the officer's own unsaved texts, the newest first."""
    with workspace.reading() as session:
        rows = session.execute(
            select(Draft)
            .where(Draft.officer_id == workspace.officer_id)
            .order_by(Draft.saved_at.desc())
        ).scalars()
        return [KeptDraft(row.key, row.body, row.saved_at) for row in rows]
