"""Works of inmates, their photos, their consents. There is no column for NIK, SDP id or offence."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.storage.base import Base, Json


class Work(Base):
    __tablename__ = "work"
    topic = Topic.WORKS

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    """Such as `KRY-2026-0118`."""
    title: Mapped[str] = mapped_column(String(300))
    category: Mapped[str] = mapped_column(String(40))
    description: Mapped[str] = mapped_column(default="")
    maker_name: Mapped[str] = mapped_column(String(120), default="")
    """Kept inside; what the public sees is decided by the consent."""
    maker_is_child: Mapped[bool] = mapped_column(default=False)
    programme: Mapped[str] = mapped_column(String(120), default="")
    materials: Mapped[str] = mapped_column(String(200), default="")
    technique: Mapped[str] = mapped_column(String(200), default="")
    dimensions: Mapped[str] = mapped_column(String(80), default="")
    """As printed, such as `200 x 115 cm`."""
    year: Mapped[int | None]
    available: Mapped[int | None]
    price_rupiah: Mapped[int | None]
    """Whole rupiah; None prints `hubungi`."""
    order_contact: Mapped[str] = mapped_column(String(200), default="")
    status: Mapped[str] = mapped_column(String(20), default="konsep")
    published_at: Mapped[datetime | None]
    is_sample: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    created_by: Mapped[int | None]
    changed_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class WorkPhoto(Base):
    __tablename__ = "work_photo"
    __table_args__ = (UniqueConstraint("work_id", "position"),)
    topic = Topic.WORKS

    id: Mapped[int] = mapped_column(primary_key=True)
    work_id: Mapped[int] = mapped_column(ForeignKey("work.id"))
    position: Mapped[int]
    """0 is the cover."""
    original_sha256: Mapped[str] = mapped_column(String(64))
    renditions: Mapped[dict[str, Any]] = mapped_column(Json)
    """Width in px, as text -> [sha256, width, height]."""
    caption: Mapped[str] = mapped_column(String(300), default="")
    alt_text: Mapped[str] = mapped_column(String(300), default="")
    shows_face: Mapped[bool] = mapped_column(default=False)
    added_at: Mapped[datetime]
    added_by: Mapped[int | None]


class Consent(Base):
    """A consent as signed. A new one is a new row; withdrawal is written on the row."""

    __tablename__ = "consent"
    __table_args__ = (Index("ix_consent_work_id", "work_id"),)
    topic = Topic.WORKS

    id: Mapped[int] = mapped_column(primary_key=True)
    work_id: Mapped[int] = mapped_column(ForeignKey("work.id"))
    subject_code: Mapped[str] = mapped_column(String(20))
    """Random and local; never an SDP id."""
    display_level: Mapped[str] = mapped_column(String(20))
    purposes: Mapped[list[str]] = mapped_column(Json)
    channels: Mapped[list[str]] = mapped_column(Json)
    text_version: Mapped[str] = mapped_column(String(20))
    rights_explained: Mapped[bool] = mapped_column(default=False)
    witness: Mapped[str] = mapped_column(String(120), default="")
    guardian: Mapped[str] = mapped_column(String(120), default="")
    restriction: Mapped[str] = mapped_column(String(200), default="")
    form_sha256: Mapped[str | None] = mapped_column(String(64))
    signed_at: Mapped[date | None]
    valid_until: Mapped[date | None]
    release_date: Mapped[date | None]
    withdrawn_at: Mapped[datetime | None]
    withdrawal_reason: Mapped[str] = mapped_column(String(300), default="")
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int | None]


class SitePublication(Base):
    """One build of the static gallery: what went out, what was refused, by whom."""

    __tablename__ = "site_publication"
    topic = Topic.OPERATIONS

    id: Mapped[int] = mapped_column(primary_key=True)
    built_at: Mapped[datetime]
    built_by: Mapped[int | None]
    folder: Mapped[str]
    works: Mapped[list[str]] = mapped_column(Json)
    refused: Mapped[list[Any]] = mapped_column(Json)
    manifest_sha256: Mapped[str] = mapped_column(String(64))
