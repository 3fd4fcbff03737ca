"""Sources, news items in time order, and the issues made of them."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.storage.base import Base, BigId


class Source(Base):
    __tablename__ = "source"
    topic = Topic.SOURCES

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    outlet: Mapped[str] = mapped_column(String(120))
    group: Mapped[str] = mapped_column("source_group", String(20), default="nasional")
    """nasional, lokal, resmi or UPT."""
    tier: Mapped[int] = mapped_column(default=3)
    """1 national, 2 regional, 3 local, 4 social and other."""
    url: Mapped[str] = mapped_column(String(2000), unique=True)
    """http(s) address, or `file:` for a feed kept as a file."""
    interval_minutes: Mapped[int] = mapped_column(default=15)
    enabled: Mapped[bool] = mapped_column(default=True)
    allow_private: Mapped[bool] = mapped_column(default=False)
    """Whether an address inside the office's own network may be asked."""
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class SourceState(Base):
    """What polling last saw; kept apart so that a poll never collides with an edit."""

    __tablename__ = "source_state"
    topic = Topic.SOURCES
    audited = False

    source_id: Mapped[int] = mapped_column(
        ForeignKey("source.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    etag: Mapped[str | None] = mapped_column(String(500))
    last_modified: Mapped[str | None] = mapped_column(String(100))
    polled_at: Mapped[datetime | None]
    ok_at: Mapped[datetime | None]
    newest_at: Mapped[datetime | None]
    """When the newest item of this source was published."""
    next_at: Mapped[datetime | None]
    http_status: Mapped[int | None]
    error_code: Mapped[str] = mapped_column(String(60), default="")
    failures: Mapped[int] = mapped_column(default=0)
    items_seen: Mapped[int] = mapped_column(default=0)
    gap_seconds: Mapped[int | None]
    """Usual time between two items, as the last feed showed it."""


class NewsItem(Base):
    """One article. The id rises with the time of publication, so newest first streams by id."""

    __tablename__ = "news_item"
    __table_args__ = (
        UniqueConstraint("source_id", "guid_hash"),
        Index("ix_news_item_triage_id", "triage", "id"),
        # Each holds every column the stream filters by, so that counting, paging and jumping far
        # never read the wide rows. The last is a narrow copy of the table in time order.
        Index("ix_news_item_source_id_id_triage", "source_id", "id", "triage"),
        Index("ix_news_item_id_triage_source_id", "id", "triage", "source_id"),
    )
    topic = Topic.NEWS

    id: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)
    """`published_epoch_seconds << 20 | sequence`."""
    source_id: Mapped[int | None] = mapped_column(ForeignKey("source.id"))
    """None for a finding caught by hand or imported."""
    outlet: Mapped[str] = mapped_column(String(120))
    guid_hash: Mapped[str] = mapped_column(String(32))
    """First 128 bits of SHA-256 over the feed's own id, hex."""
    url: Mapped[str] = mapped_column(String(2000))
    title: Mapped[str] = mapped_column(String(500))
    summary: Mapped[str]
    author: Mapped[str] = mapped_column(String(200), default="")
    stem: Mapped[str]
    """Title and summary stemmed word by word, and a word that names the source: what both engines
    search."""
    published_at: Mapped[datetime]
    dated_by_feed: Mapped[bool] = mapped_column(default=True)
    """False when the feed gave no usable date and the time of fetching stands in."""
    fetched_at: Mapped[datetime]
    triage: Mapped[Triage] = mapped_column(default=Triage.NEW)
    triaged_by: Mapped[int | None]
    triaged_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class Issue(Base):
    """A topic followed over time: what many items are about."""

    __tablename__ = "issue"
    topic = Topic.ISSUES

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(40), unique=True)
    title: Mapped[str] = mapped_column(String(300))
    category: Mapped[str] = mapped_column(String(20))
    categories_version_id: Mapped[int] = mapped_column(ForeignKey("guideline_version.id"))
    status: Mapped[str] = mapped_column(String(20), default="muncul")
    """muncul, naik, puncak, reda, tutup."""
    summary: Mapped[str] = mapped_column(default="")
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("officer.id"))
    created_at: Mapped[datetime]
    created_by: Mapped[int | None]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class IssueItem(Base):
    __tablename__ = "issue_item"
    __table_args__ = (Index("ix_issue_item_item_id", "item_id"),)
    topic = Topic.ISSUES

    issue_id: Mapped[int] = mapped_column(ForeignKey("issue.id"), primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("news_item.id"), primary_key=True)
    added_at: Mapped[datetime]
    added_by: Mapped[int | None]
