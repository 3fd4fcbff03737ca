"""Officers and the roles they hold, by dates and decrees."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.storage.base import Base, Json


class Officer(Base):
    __tablename__ = "officer"
    topic = Topic.PEOPLE
    secrets = frozenset({"password_hash", "pin_hash"})

    id: Mapped[int] = mapped_column(primary_key=True)
    username: Mapped[str] = mapped_column(String(32), unique=True)
    """Lower case."""
    name: Mapped[str] = mapped_column(String(120))
    nip: Mapped[str] = mapped_column(String(18), default="")
    password_hash: Mapped[str | None]
    """Argon2id; None for an officer who only signs on paper."""
    pin_hash: Mapped[str | None]
    must_change_password: Mapped[bool] = mapped_column(default=False)
    is_active: Mapped[bool] = mapped_column(default=True)
    is_emergency: Mapped[bool] = mapped_column(default=False)
    failures: Mapped[int] = mapped_column(default=0)
    """Wrong secrets in a row."""
    locked_until: Mapped[datetime | None]
    last_sign_in_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class Assignment(Base):
    """One role, held by one officer from a day to a day, by a decree."""

    __tablename__ = "assignment"
    __table_args__ = (Index("ix_assignment_officer_id", "officer_id"),)
    topic = Topic.PEOPLE

    id: Mapped[int] = mapped_column(primary_key=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officer.id"))
    role: Mapped[Role]
    position_title: Mapped[str] = mapped_column(String(200))
    acting: Mapped[ActingKind] = mapped_column(default=ActingKind.NONE)
    decree_number: Mapped[str] = mapped_column(String(120), default="")
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    """Last day, inclusive, in the unit's time zone."""
    delegated_by_id: Mapped[int | None] = mapped_column(ForeignKey("officer.id"))
    """Who handed the role over for these days; ends by itself."""
    scope: Mapped[dict[str, Any] | None] = mapped_column(Json)
    """What a delegation is limited to: `{"kinds": […], "max_level": 2}`; None for all."""
