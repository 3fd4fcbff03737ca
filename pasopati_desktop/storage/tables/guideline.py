"""Versioned data: unit, letterhead, categories, levels, numbering. Only ever added to."""

from datetime import datetime
from typing import Any

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.storage.base import Base, Json


class GuidelineVersion(Base):
    __tablename__ = "guideline_version"
    __table_args__ = (UniqueConstraint("kind", "number"),)
    topic = Topic.GUIDELINE

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[DocumentKind]
    number: Mapped[int]
    """1, 2, 3 … within its kind; the highest is in force."""
    body: Mapped[dict[str, Any]] = mapped_column(Json)
    reason: Mapped[str] = mapped_column(String(300), default="")
    created_at: Mapped[datetime]
    created_by: Mapped[int | None]


class Counter(Base):
    """The last serial of a series in a year. Allocated inside the transaction that uses it."""

    __tablename__ = "counter"
    audited = False

    series: Mapped[str] = mapped_column(String(40), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]


class NumberEntry(Base):
    """The number book: every official number ever given, voids included."""

    __tablename__ = "number_entry"
    __table_args__ = (
        UniqueConstraint("series", "year", "serial"),
        UniqueConstraint("series", "number"),
    )
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    series: Mapped[str] = mapped_column(String(40))
    year: Mapped[int]
    serial: Mapped[int]
    number: Mapped[str] = mapped_column(String(120))
    subject: Mapped[str] = mapped_column(String(300))
    record: Mapped[str] = mapped_column(String(60))
    """Such as `statement/12`."""
    numbering_version_id: Mapped[int]
    given_at: Mapped[datetime]
    given_by: Mapped[int | None]
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str] = mapped_column(String(300), default="")
