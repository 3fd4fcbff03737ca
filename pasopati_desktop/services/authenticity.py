"""Is this PDF, byte for byte, one that this unit archived as official, and is it still current?"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import statements as queries

MAX_BYTES = 500 * 1024 * 1024
"""Larger files are not read: no statement comes near."""
_CURRENT = frozenset({Status.APPROVED, Status.PUBLISHED, Status.ARCHIVED})


@dataclass(frozen=True)
class Verdict:
    """`reason` is the code of a sentence; `authentic` is True only for a current document."""

    authentic: bool
    reason: str
    number: str | None = None
    status: Status | None = None
    signed_at: datetime | None = None


@reads
def verify_file(workspace: Workspace, path: Path) -> Verdict:
    """Compare a file's bytes with the register of archived documents.

    Raises:
        EnvironmentFailure: the file cannot be read, or is too large.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise EnvironmentFailure("verify.too_large", path=path)
        with path.open("rb") as stream:
            sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise EnvironmentFailure("file.missing", path=path) from error
    except OSError as error:
        raise EnvironmentFailure("file.not_readable", path=path) from error
    with workspace.reading() as session:
        row = queries.by_pdf(session, sha256)
    if row is None:
        return Verdict(authentic=False, reason="verify.not_in_register")
    current = row.status in _CURRENT
    reason = "verify.current" if current else "verify.superseded"
    return Verdict(current, reason, row.number, row.status, row.approved_at)
