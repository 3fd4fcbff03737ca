"""The audit trail. Triggers of the first migration refuse every update and delete."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from pasopati_desktop.storage.base import Base, BigId


class AuditRow(Base):
    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_table_name_record", "table_name", "record"),)
    audited: ClassVar[bool] = False

    seq: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)
    """1, 2, 3 … without a gap."""
    at: Mapped[datetime]
    officer_id: Mapped[int | None]
    action: Mapped[str] = mapped_column(String(80))
    table_name: Mapped[str] = mapped_column(String(40))
    record: Mapped[str] = mapped_column(String(200))
    body: Mapped[str]
    """Canonical JSON of the change: what the hash covers, together with the previous hash."""
    hash: Mapped[str] = mapped_column(String(64))
