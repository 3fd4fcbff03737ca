"""Works of inmates, their photos, their consents. There is no column for NIK, SDP id or offence."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from pasopati_desktop.domain.consent import Channel, DisplayLevel, Restriction
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.domain.works import WorkStatus
from pasopati_desktop.storage.base import Base, Json, WholeNumber


class Work(Base):
    """Columns have the names of `domain.works.WorkDraft`."""

    __tablename__ = "work"
    topic = Topic.WORKS

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(120), unique=True)
    """Such as `KRY-2026-0118`."""
    title: Mapped[str] = mapped_column(String(300))
    category: Mapped[str] = mapped_column(String(40))
    categories_version_id: Mapped[int]
    description: Mapped[str] = mapped_column(default="")
    level: Mapped[DisplayLevel] = mapped_column(WholeNumber(DisplayLevel))
    maker_name: Mapped[str] = mapped_column(String(200), default="")
    """Kept inside; what the public sees is decided by level and consent."""
    subject_code: Mapped[str | None] = mapped_column(String(20), index=True)
    """Random and local; the same on all works of one person."""
    maker_is_child: Mapped[bool] = mapped_column(default=False)
    maker_is_patient: Mapped[bool] = mapped_column(default=False)
    programme: Mapped[str] = mapped_column(String(300), default="")
    material: Mapped[str] = mapped_column(String(300), default="")
    technique: Mapped[str] = mapped_column(String(300), default="")
    dimensions: Mapped[str] = mapped_column(String(300), default="")
    """As printed, such as `200 x 115 cm`."""
    colour: Mapped[str] = mapped_column(String(300), default="")
    year: Mapped[int | None]
    stock: Mapped[int | None]
    order_days: Mapped[int | None]
    price: Mapped[int | None]
    """Whole rupiah; None prints `hubungi`."""
    contact: Mapped[str] = mapped_column(String(300), default="")
    shop_url: Mapped[str] = mapped_column(String(300), default="")
    awards: Mapped[str] = mapped_column(String(300), default="")
    material_cost: Mapped[int | None]
    """Whole rupiah, internal."""
    shares: Mapped[list[int]] = mapped_column(Json)
    """Percent premi, PNBP, modal; internal."""
    status: Mapped[WorkStatus] = mapped_column(index=True)
    published_at: Mapped[datetime | None]
    """When it was first published; stays when it is taken back."""
    published_by: Mapped[int | None]
    created_at: Mapped[datetime]
    created_by: Mapped[int | None]
    changed_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class WorkPhoto(Base):
    __tablename__ = "work_photo"
    # Positions are not unique: two photos change places in one transaction.
    __table_args__ = (UniqueConstraint("work_id", "sha256"),)
    topic = Topic.WORKS

    id: Mapped[int] = mapped_column(primary_key=True)
    work_id: Mapped[int] = mapped_column(ForeignKey("work.id"))
    position: Mapped[int]
    """0 is the cover."""
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    """Of the original, in the private store; never published."""
    width: Mapped[int]
    """Pixels of the original as seen."""
    height: Mapped[int]
    renditions: Mapped[list[list[Any]]] = mapped_column(Json)
    """[sha256, width, height] of each, largest first."""
    recipe: Mapped[str] = mapped_column(String(20))
    """Of the program that made the renditions."""
    alt: Mapped[str] = mapped_column(String(300), default="")
    caption: Mapped[str] = mapped_column(String(300), default="")
    credit: Mapped[str] = mapped_column(String(300), default="")
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
    subject_code: Mapped[str] = mapped_column(String(20), index=True)
    """Random and local; never an SDP id."""
    level: Mapped[DisplayLevel] = mapped_column(WholeNumber(DisplayLevel))
    purposes: Mapped[list[str]] = mapped_column(Json)
    channels: Mapped[list[str]] = mapped_column(Json)
    text_version: Mapped[str] = mapped_column(String(60))
    language: Mapped[str] = mapped_column(String(60), default="")
    data_kinds: Mapped[str] = mapped_column(String(300), default="")
    legal_basis: Mapped[str] = mapped_column(String(300), default="")
    rights_explained: Mapped[bool] = mapped_column(default=False)
    witness: Mapped[str] = mapped_column(String(200), default="")
    guardian: Mapped[str] = mapped_column(String(200), default="")
    is_child: Mapped[bool] = mapped_column(default=False)
    counsel_informed: Mapped[bool] = mapped_column(default=False)
    restriction: Mapped[Restriction]
    form_sha256: Mapped[str] = mapped_column(String(64), default="")
    signed_at: Mapped[datetime | None]
    valid_until: Mapped[date | None]
    release_date: Mapped[date | None]
    withdrawn_at: Mapped[datetime | None]
    withdrawal_reason: Mapped[str] = mapped_column(String(300), default="")
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int | None]


class ChannelRemoval(Base):
    """A task *tarik dari kanal*: a work whose consent was withdrawn still stands somewhere."""

    __tablename__ = "channel_removal"
    __table_args__ = (Index("ix_channel_removal_work_id", "work_id"),)
    topic = Topic.WORKS

    id: Mapped[int] = mapped_column(primary_key=True)
    work_id: Mapped[int] = mapped_column(ForeignKey("work.id"))
    consent_id: Mapped[int] = mapped_column(ForeignKey("consent.id"))
    channel: Mapped[Channel]
    made_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    done_by: Mapped[int | None]
    publication_id: Mapped[int | None]
    """The build of the gallery that took it out; None where an officer said so."""


class SitePublication(Base):
    """One build of the static gallery: what went out, what was refused, by whom."""

    __tablename__ = "site_publication"
    topic = Topic.WORKS

    id: Mapped[int] = mapped_column(primary_key=True)
    built_at: Mapped[datetime]
    built_by: Mapped[int | None]
    folder: Mapped[str]
    works: Mapped[list[str]] = mapped_column(Json)
    """Codes of what is shown."""
    refused: Mapped[list[Any]] = mapped_column(Json)
    """[code, [reasons]] of what was left out."""
    manifest_sha256: Mapped[str] = mapped_column(String(64))
