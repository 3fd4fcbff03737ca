"""Statements, every version of their text, and every signature given to one."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import InformationAccess
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.storage.base import Base, Json


class Statement(Base):
    __tablename__ = "statement"
    __table_args__ = (
        Index("ix_statement_status_changed_at", "status", "changed_at"),
        Index("ix_statement_incident_id", "incident_id"),
        Index("ix_statement_changed_at", "changed_at"),
        Index("ix_statement_corrects_id", "corrects_id"),
        # For the views of the list: each is answered from its index, without the wide rows.
        Index("ix_statement_incident_id_approved_at", "incident_id", "approved_at"),
        Index("ix_statement_published_at", "published_at"),
        Index("ix_statement_review_on_status", "review_on", "status"),
        Index("ix_statement_embargo_until_status", "embargo_until", "status"),
    )
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[StatementKind]
    title: Mapped[str] = mapped_column(String(300))
    """The title of the newest version, for lists."""
    status: Mapped[Status] = mapped_column(default=Status.DRAFT)
    access: Mapped[InformationAccess] = mapped_column(default=InformationAccess.UNCLASSIFIED)
    incident_id: Mapped[int | None] = mapped_column(ForeignKey("incident.id"))
    version_number: Mapped[int] = mapped_column(default=1)
    """The newest version of the text."""
    submitted_number: Mapped[int | None]
    """The version that is with the reviewers, or was approved."""
    number: Mapped[str | None] = mapped_column(String(120), unique=True)
    number_entry_id: Mapped[int | None] = mapped_column(ForeignKey("number_entry.id"))
    dated: Mapped[date | None]
    """The date printed on the paper: the day of approval in the unit's zone."""
    letterhead_version_id: Mapped[int | None] = mapped_column(ForeignKey("guideline_version.id"))
    unit_version_id: Mapped[int | None] = mapped_column(ForeignKey("guideline_version.id"))
    signatory: Mapped[dict[str, Any] | None] = mapped_column(Json)
    """Name, title, NIP and Plh./Plt. as they were when it was approved."""
    approved_at: Mapped[datetime | None]
    approved_sha256: Mapped[str | None] = mapped_column(String(64))
    pdf_sha256: Mapped[str | None] = mapped_column(String(64))
    published_at: Mapped[datetime | None]
    publication: Mapped[dict[str, Any] | None] = mapped_column(Json)
    concurrence: Mapped[dict[str, Any] | None] = mapped_column(Json)
    """The Kanwil's word as it was given: who, position, channel, when."""
    status_since: Mapped[datetime | None]
    """When the status was entered; None in rows from before this was kept: see `changed_at`."""
    chain_version_id: Mapped[int | None] = mapped_column(ForeignKey("guideline_version.id"))
    """The chains it was handed in under; None for the shipped ones."""
    template_code: Mapped[str | None] = mapped_column(String(60))
    template_number: Mapped[int | None]
    """0 for the shipped template."""
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("statement.id"))
    """The text that this one corrects (RALAT)."""
    correction_number: Mapped[int | None]
    """n of `RALAT n`."""
    correction_reason: Mapped[str | None]
    """Why the text it corrects no longer holds; becomes that one's reason at the approval."""
    ended_at: Mapped[datetime | None]
    ended_reason: Mapped[str | None]
    """Why it was corrected, withdrawn or made void."""
    concerns: Mapped[list[str] | None] = mapped_column(Json)
    """Of the newest version: whom it touches, see `statements.Concern`."""
    review_on: Mapped[date | None]
    """The newest version's day of review, for lists."""
    embargo_until: Mapped[datetime | None]
    """The newest version's embargo, for lists."""
    token: Mapped[str | None]
    """Kode keaslian as it stands in the QR code."""
    key_id: Mapped[str | None] = mapped_column(String(16))
    created_at: Mapped[datetime]
    created_by: Mapped[int | None]
    changed_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class StatementVersion(Base):
    """A text as it was saved. Never changed afterwards."""

    __tablename__ = "statement_version"
    __table_args__ = (
        UniqueConstraint("statement_id", "number"),
        # Who wrote it, answered without reading past the text.
        Index("ix_statement_version_statement_id_author_id", "statement_id", "author_id"),
    )
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    number: Mapped[int]
    content: Mapped[str]
    """Canonical JSON, see `domain.statements.canonical`."""
    sha256: Mapped[str] = mapped_column(String(64))
    author_id: Mapped[int | None] = mapped_column(ForeignKey("officer.id"))
    saved_at: Mapped[datetime]


class StatementStep(Base):
    """One act in the workflow. `sha256` is the content it was given to."""

    __tablename__ = "statement_step"
    __table_args__ = (Index("ix_statement_step_statement_id", "statement_id"),)
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    version_number: Mapped[int]
    step: Mapped[Step]
    officer_id: Mapped[int] = mapped_column(ForeignKey("officer.id"))
    officer_name: Mapped[str] = mapped_column(String(120))
    role_title: Mapped[str] = mapped_column(String(220))
    """The position as held at the time, `Plh.` included."""
    at: Mapped[datetime]
    sha256: Mapped[str] = mapped_column(String(64))
    reason: Mapped[str] = mapped_column(default="")
    due_at: Mapped[datetime | None]
    """When the stage had to be done, by the target of that day; None for acts without one."""
    off_system_id: Mapped[int | None] = mapped_column(ForeignKey("off_system_approval.id"))
    """Set where the officer gave the word outside the program."""


class PrintEntry(Base):
    """The print log: what went to which printer, in how many copies."""

    __tablename__ = "print_entry"
    topic = Topic.OPERATIONS

    id: Mapped[int] = mapped_column(primary_key=True)
    record: Mapped[str] = mapped_column(String(60))
    pdf_sha256: Mapped[str] = mapped_column(String(64))
    """Of the whole file; blank for a sheet with a password."""
    printer: Mapped[str] = mapped_column(String(200))
    """Queue, then pages, paper and sides as printed: `Kantor | hlm. 1-3 dari 5 | F4`."""
    copies: Mapped[int]
    printed_at: Mapped[datetime]
    printed_by: Mapped[int | None]
