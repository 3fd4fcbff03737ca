"""Side tables: typed but unsaved text, and what the installation knows of itself."""

from datetime import datetime
from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.storage.base import Base, Json


class Draft(Base):
    """What an officer has typed and not yet saved, every few seconds. Versions stay clean."""

    __tablename__ = "draft"
    audited = False

    officer_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    """Such as `statement/12` or `incident/new`."""
    body: Mapped[dict[str, Any]] = mapped_column(Json)
    saved_at: Mapped[datetime]


class Meta(Base):
    """Facts about this database: when it was made, by what, and the latest time it has seen."""

    __tablename__ = "meta"
    audited = False

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str]


class StoredFile(Base):
    """A file of the content-addressed store that some record points to."""

    __tablename__ = "stored_file"
    topic = Topic.OPERATIONS

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    media_type: Mapped[str] = mapped_column(String(80))
    created_at: Mapped[datetime]
    created_by: Mapped[int | None]
