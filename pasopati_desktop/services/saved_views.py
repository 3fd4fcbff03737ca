"""Filters of a list that an officer gave a name. Each officer's own; nobody else sees them."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import statement_filter as rules
from pasopati_desktop.domain.errors import InvalidInput, RecordMissing
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_filter import RowFilter
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage.tables import SavedView

log = logging.getLogger(__name__)

PANEL = "statements"
MOST = 40
"""Views of one officer; more is no longer a choice but a list to search."""


@dataclass(frozen=True)
class ViewRow:
    id: int
    name: str
    wanted: RowFilter
    position: int


@reads
def own(workspace: Workspace) -> list[ViewRow]:
    """Return the officer's views in their order."""
    with workspace.reading() as session:
        return [_row(view) for view in _own(session, workspace)]


@writes(Permission.OWN_ACCOUNT)
def keep(workspace: Workspace, name: str, wanted: RowFilter, *, position: int | None = None) -> int:
    """Keep a filter under a name, last or at `position`; return its id.

    Raises:
        InvalidInput: the name is blank, too long or taken, or there are too many views.
    """
    name = _name(name)
    with workspace.writing() as session:
        views = _own(session, workspace)
        if len(views) >= MOST:
            raise InvalidInput({"name": "view.too_many"}, limit=MOST)
        _require_free(views, name)
        at = len(views) if position is None else min(max(position, 0), len(views))
        view = SavedView(
            officer_id=workspace.officer_id or 0,
            panel=PANEL,
            name=name,
            body=rules.encode(wanted),
            position=at,
        )
        session.add(view)
        _number([*views[:at], view, *views[at:]])
        session.flush()
        return view.id


@writes(Permission.OWN_ACCOUNT)
def change(workspace: Workspace, view_id: int, wanted: RowFilter) -> None:
    """Let a view show another filter.

    Raises:
        RecordMissing: `view.missing`.
    """
    with workspace.writing() as session:
        _get(session, workspace, view_id).body = rules.encode(wanted)


@writes(Permission.OWN_ACCOUNT)
def rename(workspace: Workspace, view_id: int, name: str) -> None:
    """Give a view another name.

    Raises:
        InvalidInput: the name is blank, too long or taken.
        RecordMissing: `view.missing`.
    """
    name = _name(name)
    with workspace.writing() as session:
        view = _get(session, workspace, view_id)
        _require_free([other for other in _own(session, workspace) if other is not view], name)
        view.name = name


@writes(Permission.OWN_ACCOUNT)
def move(workspace: Workspace, view_id: int, by: int) -> None:
    """Move a view up (negative) or down among the officer's own.

    Raises:
        RecordMissing: `view.missing`.
    """
    with workspace.writing() as session:
        view = _get(session, workspace, view_id)
        views = _own(session, workspace)
        at = views.index(view)
        views.remove(view)
        views.insert(min(max(at + by, 0), len(views)), view)
        _number(views)


@writes(Permission.OWN_ACCOUNT)
def remove(workspace: Workspace, view_id: int) -> ViewRow:
    """Remove a view; return it, so that `keep` can put it back.

    Raises:
        RecordMissing: `view.missing`.
    """
    with workspace.writing() as session:
        view = _get(session, workspace, view_id)
        removed = _row(view)
        session.delete(view)
        _number([other for other in _own(session, workspace) if other is not view])
    return removed


def _own(session: Session, workspace: Workspace) -> list[SavedView]:
    query = select(SavedView).where(
        SavedView.officer_id == (workspace.officer_id or 0), SavedView.panel == PANEL
    )
    return list(session.execute(query.order_by(SavedView.position, SavedView.id)).scalars())


def _get(session: Session, workspace: Workspace, view_id: int) -> SavedView:
    view = session.get(SavedView, view_id)
    if view is None or view.officer_id != workspace.officer_id or view.panel != PANEL:
        raise RecordMissing("view.missing", id=view_id)
    return view


def _row(view: SavedView) -> ViewRow:
    body: Any = view.body
    wanted = rules.decode(body if isinstance(body, dict) else {})
    return ViewRow(view.id, view.name, wanted, view.position)


def _number(views: Sequence[SavedView]) -> None:
    for position, view in enumerate(views):
        if view.position != position:
            view.position = position


def _name(name: str) -> str:
    if problem := rules.name_problem(name):
        raise InvalidInput({"name": problem}, limit=rules.MAX_NAME_CHARS)
    return " ".join(name.split())


def _require_free(views: Sequence[SavedView], name: str) -> None:
    if any(view.name.casefold() == name.casefold() for view in views):
        raise InvalidInput({"name": "view.name_taken"})
