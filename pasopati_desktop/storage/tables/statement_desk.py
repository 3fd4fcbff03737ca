"""What stands around a statement: remarks, locks, words given outside, recipients, files."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from pasopati_desktop.domain.remarks import RemarkKind, RemarkState
from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.storage.base import Base, Json


class Remark(Base):
    """A comment, a suggested edit or a marked passage, tied to a place in one version."""

    __tablename__ = "remark"
    __table_args__ = (Index("ix_remark_statement_id", "statement_id"),)
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    version_number: Mapped[int]
    kind: Mapped[RemarkKind]
    field: Mapped[str] = mapped_column(String(60))
    """Code of the section, `title`, `claims`, `facts`, …"""
    start: Mapped[int]
    """Offset in `rich_text.plain` of the field, characters."""
    length: Mapped[int]
    quote: Mapped[str]
    """The words it is tied to, to find the place again in a later version."""
    body: Mapped[str] = mapped_column(default="")
    replacement: Mapped[str | None]
    """Of a suggestion: what should stand there instead, plain words."""
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("remark.id"))
    """A reply."""
    step_id: Mapped[int | None] = mapped_column(ForeignKey("statement_step.id"))
    """The return or rejection a marked passage belongs to."""
    state: Mapped[RemarkState] = mapped_column(default=RemarkState.OPEN)
    author_id: Mapped[int] = mapped_column(ForeignKey("officer.id"))
    author_name: Mapped[str] = mapped_column(String(120))
    made_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[int | None]
    closed_version: Mapped[int | None]
    """The newest version then; of an accepted suggestion the one that has its words."""


class VersionName(Base):
    """What an officer calls a version, such as `sebelum rapat`. A blank name counts as none."""

    __tablename__ = "version_name"
    __table_args__ = (UniqueConstraint("statement_id", "number"),)
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    number: Mapped[int]
    name: Mapped[str] = mapped_column(String(80), default="")
    named_at: Mapped[datetime]
    named_by: Mapped[int | None]


class DeskLock(Base):
    """Who writes or reviews a statement just now. Refreshed while the screen is open."""

    __tablename__ = "desk_lock"
    audited = False
    topic = Topic.STATEMENTS

    statement_id: Mapped[int] = mapped_column(
        ForeignKey("statement.id"), primary_key=True, autoincrement=False
    )
    purpose: Mapped[str] = mapped_column(String(12), primary_key=True)
    """`edit`, or `r:` with the officer's id; see `domain.desk_locks.slot_of`."""
    officer_id: Mapped[int]
    officer_name: Mapped[str] = mapped_column(String(120))
    workstation: Mapped[str] = mapped_column(String(120), default="")
    since: Mapped[datetime]
    refreshed_at: Mapped[datetime]


class LockTakeover(Base):
    """A lock that another officer took over, and why."""

    __tablename__ = "lock_takeover"
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    from_officer: Mapped[str] = mapped_column(String(120))
    by_officer_id: Mapped[int] = mapped_column(ForeignKey("officer.id"))
    at: Mapped[datetime]
    note: Mapped[str]


class OffSystemApproval(Base):
    """A word given by telephone, message or on paper: written down by one, witnessed by another."""

    __tablename__ = "off_system_approval"
    __table_args__ = (Index("ix_off_system_approval_statement_id", "statement_id"),)
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    version_number: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    step: Mapped[Step]
    officer_id: Mapped[int] = mapped_column(ForeignKey("officer.id"))
    """Who gave the word."""
    channel: Mapped[str] = mapped_column(String(12))
    """`LETTER`, `MESSAGE` or `PHONE`, see `release.GivenBy`."""
    given_at: Mapped[datetime]
    note: Mapped[str] = mapped_column(default="")
    evidence_sha256: Mapped[str | None] = mapped_column(String(64))
    """Photo or scan in the file store."""
    recorded_by: Mapped[int] = mapped_column(ForeignKey("officer.id"))
    recorded_at: Mapped[datetime]
    witness_id: Mapped[int | None] = mapped_column(ForeignKey("officer.id"))
    witnessed_at: Mapped[datetime | None]
    """The signature counts from here on."""
    confirmed_at: Mapped[datetime | None]
    """When the officer confirmed it with the own PIN."""
    disputed_at: Mapped[datetime | None]
    """When the officer said it was never given."""
    cancelled_at: Mapped[datetime | None]
    evidence_name: Mapped[str | None] = mapped_column(String(200))
    """As the file was called where it came from."""
    end_note: Mapped[str | None]
    """Why it was disputed or cancelled."""
    cancelled_by: Mapped[int | None]


class Reminder(Base):
    """An officer asked those in turn not to forget a statement."""

    __tablename__ = "reminder"
    __table_args__ = (Index("ix_reminder_statement_id", "statement_id"),)
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    step: Mapped[Step]
    """The step that was due."""
    at: Mapped[datetime]
    by_officer_id: Mapped[int] = mapped_column(ForeignKey("officer.id"))
    by_name: Mapped[str] = mapped_column(String(120))


class Distribution(Base):
    """One recipient or channel that a text was given to; who must hear of its correction."""

    __tablename__ = "distribution"
    __table_args__ = (Index("ix_distribution_statement_id", "statement_id"),)
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    channel: Mapped[str] = mapped_column(String(32))
    """See `release.Channel`."""
    recipient: Mapped[str] = mapped_column(String(200), default="")
    """Outlet, list or person."""
    at: Mapped[datetime]
    link: Mapped[str] = mapped_column(default="")
    proof: Mapped[str] = mapped_column(default="")
    recorded_by: Mapped[int | None]
    told_at: Mapped[datetime | None]
    """When they were told that the text was corrected or withdrawn."""
    told_by: Mapped[int | None]
    told_note: Mapped[str] = mapped_column(default="")


class TemplateVersion(Base):
    """An edited template. Shipped ones are number 0 and live in resources/templates."""

    __tablename__ = "template_version"
    __table_args__ = (UniqueConstraint("code", "number"),)
    topic = Topic.GUIDELINE

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(60))
    number: Mapped[int]
    kind: Mapped[StatementKind]
    category: Mapped[str | None] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(120))
    body: Mapped[dict[str, Any]] = mapped_column(Json)
    is_active: Mapped[bool] = mapped_column(default=True)
    reason: Mapped[str] = mapped_column(String(300), default="")
    created_at: Mapped[datetime]
    created_by: Mapped[int | None]


class SavedView(Base):
    """A filter of a list that an officer gave a name."""

    __tablename__ = "saved_view"
    __table_args__ = (UniqueConstraint("officer_id", "panel", "name"),)
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officer.id"))
    panel: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(60))
    body: Mapped[dict[str, Any]] = mapped_column(Json)
    position: Mapped[int] = mapped_column(default=0)


class StatementFile(Base):
    """A signed file or a scan of the signed paper. Kept as it came, never rewritten."""

    __tablename__ = "statement_file"
    __table_args__ = (Index("ix_statement_file_sha256", "sha256"),)
    topic = Topic.STATEMENTS

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    kind: Mapped[FileKind]
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    name: Mapped[str] = mapped_column(String(200))
    report: Mapped[dict[str, Any] | None] = mapped_column(Json)
    """What the check of its signatures found at that time."""
    added_at: Mapped[datetime]
    added_by: Mapped[int | None]


class UnitKey(Base):
    """The unit's Ed25519 key for the code of authenticity. The private half is encrypted."""

    __tablename__ = "unit_key"
    topic = Topic.GUIDELINE
    secrets = frozenset({"private_key"})

    id: Mapped[int] = mapped_column(primary_key=True)
    key_id: Mapped[str] = mapped_column(String(16), unique=True)
    """The first 8 hexadecimal digits of SHA-256 of the public key."""
    public_key: Mapped[str] = mapped_column(String(64))
    """32 bytes as hexadecimal digits."""
    private_key: Mapped[str]
    """Encrypted, see `documents.authenticity`."""
    made_at: Mapped[datetime]
    made_by: Mapped[int | None]
    retired_at: Mapped[datetime | None]
    """No longer signs; what it signed stays good."""
    revoked_at: Mapped[datetime | None]
    """Given up as stolen or lost; what it signed from then on is not to be believed."""
    reason: Mapped[str] = mapped_column(default="")
    unlocked: Mapped[dict[str, str] | None] = mapped_column(Json)
    """Workstation -> since when the key is open there, as far as the program was told."""
