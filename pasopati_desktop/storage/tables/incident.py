"""Incidents, their levels over time, their timeline and the news they came from."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import EntryKind, IncidentStatus, InformationClass
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.storage.base import Base, Json, WholeNumber


class Incident(Base):
    __tablename__ = "incident"
    __table_args__ = (
        CheckConstraint("severity BETWEEN 1 AND 4", name="severity_range"),
        Index("ix_incident_status_changed_at", "status", "changed_at"),
    )
    topic = Topic.INCIDENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(40), unique=True)
    """Such as `INS-2026-0042`. Never reused: rows are closed, not deleted."""
    title: Mapped[str] = mapped_column(String(300))
    category: Mapped[str] = mapped_column(String(20))
    subtype: Mapped[str] = mapped_column(String(80), default="")
    categories_version_id: Mapped[int] = mapped_column(ForeignKey("guideline_version.id"))
    severity: Mapped[Severity] = mapped_column(WholeNumber(Severity))
    floor: Mapped[Severity] = mapped_column(WholeNumber(Severity), default=Severity.MINOR)
    levels_version_id: Mapped[int] = mapped_column(ForeignKey("guideline_version.id"))
    status: Mapped[IncidentStatus] = mapped_column(default=IncidentStatus.OPEN)
    information_class: Mapped[InformationClass] = mapped_column(default=InformationClass.OPEN)
    occurred_at: Mapped[datetime | None]
    detected_at: Mapped[datetime]
    reported_at: Mapped[datetime | None]
    place: Mapped[str] = mapped_column(String(200), default="")
    source: Mapped[str] = mapped_column(String(300), default="")
    description: Mapped[str] = mapped_column(default="")
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("officer.id"))
    issue_id: Mapped[int | None] = mapped_column(ForeignKey("issue.id"))
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int | None]
    changed_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class LevelChange(Base):
    __tablename__ = "level_change"
    __table_args__ = (Index("ix_level_change_incident_id", "incident_id"),)
    topic = Topic.INCIDENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    incident_id: Mapped[int] = mapped_column(ForeignKey("incident.id"))
    old: Mapped[Severity | None] = mapped_column(WholeNumber(Severity))
    new: Mapped[Severity] = mapped_column(WholeNumber(Severity))
    reason: Mapped[str]
    assessment: Mapped[dict[str, Any] | None] = mapped_column(Json)
    """The six scores and the flags the level was judged by; None if it was decided without."""
    levels_version_id: Mapped[int] = mapped_column(ForeignKey("guideline_version.id"))
    """The matrix in force then."""
    changed_at: Mapped[datetime]
    changed_by: Mapped[int | None]


class TimelineEntry(Base):
    """Only ever added; a correction is a further entry that names the one it replaces."""

    __tablename__ = "timeline_entry"
    __table_args__ = (
        Index("ix_timeline_entry_incident_id_happened_at", "incident_id", "happened_at"),
    )
    topic = Topic.INCIDENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    incident_id: Mapped[int] = mapped_column(ForeignKey("incident.id"))
    happened_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int | None]
    kind: Mapped[EntryKind] = mapped_column(default=EntryKind.NOTE)
    text: Mapped[str]
    pinned: Mapped[bool] = mapped_column(default=False)
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("timeline_entry.id"))


class IncidentItem(Base):
    __tablename__ = "incident_item"
    __table_args__ = (Index("ix_incident_item_item_id", "item_id"),)
    topic = Topic.INCIDENTS

    incident_id: Mapped[int] = mapped_column(ForeignKey("incident.id"), primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("news_item.id"), primary_key=True)
    added_at: Mapped[datetime]
    added_by: Mapped[int | None]
