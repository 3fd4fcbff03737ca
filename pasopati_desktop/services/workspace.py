"""What every service is given: the open data, the clock, and who acts.

A service is a function of a `Workspace`; it declares what it needs with `@reads` or
`@writes(Permission.X)`. Rights are looked up again inside the writing transaction, so an officer
who was disabled a second ago writes nothing.
"""

import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import PermissionDenied
from pasopati_desktop.domain.people import NOBODY, SYSTEM, Identity
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.media.store import FileStore
from pasopati_desktop.paths import DataDir
from pasopati_desktop.storage import officers as officer_queries
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.database import Database
from pasopati_desktop.storage.tables import Meta, Officer

log = logging.getLogger(__name__)

P = ParamSpec("P")
R = TypeVar("R")

_current: ContextVar[tuple[str, Permission] | None] = ContextVar("service", default=None)


def now_utc() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Workspace:
    """The open data folder and who works in it. Opened once; `as_officer` changes only the who."""

    database: Database
    files: FileStore
    data: DataDir
    clock: Callable[[], datetime] = now_utc
    identity: Identity = NOBODY
    workstation: str = ""

    def as_officer(self, identity: Identity) -> "Workspace":
        return replace(self, identity=identity)

    def as_system(self) -> "Workspace":
        return replace(self, identity=SYSTEM)

    @property
    def officer_id(self) -> int | None:
        return self.identity.officer_id

    @contextmanager
    def reading(self) -> Generator[Session]:
        with self.database.reading() as session:
            yield session

    @contextmanager
    def writing(self) -> Generator[Session]:
        """One transaction of the running service, checked, audited and announced.

        Raises:
            PermissionDenied: the officer's rights do not reach (any more).
        """
        service = _current.get()
        if service is None:
            raise RuntimeError("a write outside a service that declares its permission")
        action, permission = service
        at = self.clock()
        actor = Actor(self.officer_id, self.identity.name, self.workstation, action, at)
        with self.database.writing(actor) as session:
            if self.officer_id is not None:
                fresh = officer_queries.identity(session, self.officer_id, at)
                if fresh is None or not fresh.may(permission):
                    raise _refusal(session, self.officer_id, permission, at)
            _note_time(session, at)
            yield session


def _refusal(
    session: Session, officer_id: int, permission: Permission, at: datetime
) -> PermissionDenied:
    """Say plainly that the account was closed or a delegation ended, where that is why."""
    officer = session.get(Officer, officer_id)
    if officer is None or not officer.is_active:
        return PermissionDenied("permission.account_closed")
    ended = officer_queries.ended_delegation(session, officer_id, permission, at)
    if ended is None or ended.valid_to is None:
        return PermissionDenied("permission.missing", permission=permission.value)
    return PermissionDenied(
        "delegation.ended",
        permission=permission.value,
        title=officer_queries.title_of(ended),
        day=f"{ended.valid_to:%d-%m-%Y}",
    )


def _note_time(session: Session, at: datetime) -> None:
    """Remember the latest time seen, so that a clock set back is noticed at the next start."""
    row = session.get(Meta, "latest_time")
    text = at.astimezone(UTC).isoformat()
    if row is None:
        session.add(Meta(name="latest_time", value=text))
    elif row.value < text:
        row.value = text


def latest_time(session: Session) -> datetime | None:
    value = session.scalar(select(Meta.value).where(Meta.name == "latest_time"))
    return datetime.fromisoformat(value) if value else None


Service = Callable[Concatenate[Workspace, P], R]


def reads(function: Service[P, R]) -> Service[P, R]:
    """Mark a service that changes nothing; any signed-in officer and the program may call it."""

    @wraps(function)
    def checked(workspace: Workspace, /, *args: P.args, **kwargs: P.kwargs) -> R:
        _demand(workspace, Permission.READ)
        return function(workspace, *args, **kwargs)

    checked.permission = Permission.READ  # type: ignore[attr-defined] # read by the test of rights
    checked.writes = False  # type: ignore[attr-defined] # read by the test of rights
    return checked


def writes(permission: Permission) -> Callable[[Service[P, R]], Service[P, R]]:
    """Mark a service that changes data, and name the permission it needs."""

    def mark(function: Service[P, R]) -> Service[P, R]:
        action = f"{function.__module__.rsplit('.', 1)[-1]}.{function.__name__}"

        @wraps(function)
        def checked(workspace: Workspace, /, *args: P.args, **kwargs: P.kwargs) -> R:
            _demand(workspace, permission)
            token = _current.set((action, permission))
            try:
                return function(workspace, *args, **kwargs)
            finally:
                _current.reset(token)

        checked.permission = permission  # type: ignore[attr-defined] # read by the test of rights
        checked.writes = True  # type: ignore[attr-defined] # read by the test of rights
        return checked

    return mark


def _demand(workspace: Workspace, permission: Permission) -> None:
    if not workspace.identity.may(permission):
        raise PermissionDenied("permission.missing", permission=permission.value)
