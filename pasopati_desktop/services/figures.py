"""Pictures of a statement: taken over small and free of what a camera writes into them."""

import logging
from pathlib import Path

from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import guideline
from pasopati_desktop.services.workspace import Workspace, reads, writes

log = logging.getLogger(__name__)

MAX_BYTES = 40_000_000
TEXT_WIDTH = 160 / 25.4 * 72
"""Points: the text of A4 between its margins; no picture is printed wider."""


@writes(Permission.WRITE_STATEMENT)
def take(workspace: Workspace, path: Path) -> str:
    """Keep a picture for a statement; return the SHA-256 of what was kept.

    It is kept as a JPEG no finer than print shows, turned upright, without place, time or maker.

    Raises:
        Refused: `figure.too_large`, `figure.unreadable` or `figure.too_many_pixels`.
        EnvironmentFailure: the file cannot be read, or the store cannot be written.
    """
    from pasopati_desktop.documents.figures import prepared

    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as exc:
        raise EnvironmentFailure("file.not_readable", path=path) from exc
    if len(data) > MAX_BYTES:
        raise Refused("figure.too_large", limit=MAX_BYTES)
    stored = workspace.files.adopt_bytes(prepared(data, TEXT_WIDTH))
    with workspace.writing() as session:
        guideline.note_file(workspace, session, stored.sha256, stored.size, "image/jpeg")
    log.info("figure kept sha256=%s bytes=%d", stored.sha256, stored.size)
    return stored.sha256


@reads
def picture(workspace: Workspace, sha256: str) -> bytes | None:
    """Return a kept picture; None if the store has lost it."""
    return workspace.files.read(sha256) if workspace.files.exists(sha256) else None
