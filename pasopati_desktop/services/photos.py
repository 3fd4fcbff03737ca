"""Photos of works: taken in before the record is saved, and read back for the screen.

Files come first, rows after: what is taken in and never saved is a file too many, which the sweep
removes; a row never points at nothing.
"""

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.works import WorkPhoto
from pasopati_desktop.media.store import FileStore
from pasopati_desktop.services import guideline
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import tables
from pasopati_desktop.storage import works as queries

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class StoredRendition:
    """A clean JPEG in the store."""

    sha256: str
    width: int
    height: int
    size: int
    """Bytes."""


@dataclass(frozen=True)
class TakenPhoto:
    """An original and what was made of it, in the store but on no record yet."""

    sha256: str
    size: int
    """Bytes of the original."""
    width: int
    """Pixels as seen, after rotation."""
    height: int
    format: str
    renditions: tuple[StoredRendition, ...]
    """Largest first."""
    recipe: str


def prepare(
    files: FileStore, source: Path | bytes, control: JobControl | None = None
) -> TakenPhoto:
    """Check a photo, make its sizes, keep all of it in the store. Slow: run it in a task.

    Raises:
        Refused: intake does not accept it (`photo.*`); nothing was kept.
        EnvironmentFailure: the store cannot be written.
        Cancelled: between two sizes.
    """
    from pasopati_desktop.media import photos as intake

    control = control or JobControl()
    data = source if isinstance(source, bytes) else intake.read_photo(source)
    made = intake.make_renditions(data, control=control)
    original = files.adopt_bytes(data)
    kept = []
    for item in made.items:
        stored = files.adopt_bytes(item.data)
        kept.append(StoredRendition(stored.sha256, item.width, item.height, stored.size))
    log.info("photo taken in file=%s sizes=%d", original.sha256[:12], len(kept))
    return TakenPhoto(
        sha256=original.sha256,
        size=original.size,
        width=made.source.width or 0,
        height=made.source.height or 0,
        format=made.source.format or "",
        renditions=tuple(kept),
        recipe=made.recipe,
    )


@reads
def picture(workspace: Workspace, sha256: str) -> bytes:
    """Return the bytes of a rendition, proven whole.

    Raises:
        EnvironmentFailure: `file.missing`, `file.not_readable` or `file.damaged`.
    """
    return workspace.files.read(sha256)


@reads
def used_in(workspace: Workspace, sha256: str) -> list[str]:
    """Return the codes of the works that show this very file already."""
    with workspace.reading() as session:
        return queries.works_with_photo(session, sha256)


def place(
    workspace: Workspace,
    session: Session,
    work_id: int,
    wanted: Sequence[WorkPhoto],
    taken: Collection[TakenPhoto],
) -> None:
    """Make the photos of a work those of a draft, in its order, inside the caller's transaction.

    Raises:
        InvalidInput: `photo.duplicate`, or `file.missing` where the store has not the files.
    """
    present = {row.sha256: row for row in queries.photos_of(session, [work_id]).get(work_id, [])}
    fresh = {item.sha256: item for item in taken}
    found = {
        f"photos.{index}": code
        for index, photo in enumerate(wanted)
        if (code := _fault(workspace.files, wanted[:index], photo, present, fresh))
    }
    if found:
        raise InvalidInput(found)
    for sha256, row in present.items():
        if sha256 not in {photo.sha256 for photo in wanted}:
            session.delete(row)
    for position, photo in enumerate(wanted):
        row = present.get(photo.sha256) or _new_row(
            workspace, session, work_id, fresh[photo.sha256]
        )
        row.position = position
        row.alt = photo.alt.strip()
        row.caption = photo.caption.strip()
        row.credit = photo.credit.strip()
        row.shows_face = photo.shows_face


def _fault(
    files: FileStore,
    before: Sequence[WorkPhoto],
    photo: WorkPhoto,
    present: Collection[str],
    fresh: dict[str, TakenPhoto],
) -> str:
    if any(other.sha256 == photo.sha256 for other in before):
        return "photo.duplicate"
    if photo.sha256 in present:
        return ""
    new = fresh.get(photo.sha256)
    names = [] if new is None else [new.sha256, *(item.sha256 for item in new.renditions)]
    return "" if len(names) > 1 and all(files.exists(name) for name in names) else "photo.missing"


def _new_row(
    workspace: Workspace, session: Session, work_id: int, new: TakenPhoto
) -> tables.WorkPhoto:
    media_type = f"image/{new.format.lower()}"
    guideline.note_file(workspace, session, new.sha256, new.size, media_type)
    for item in new.renditions:
        guideline.note_file(workspace, session, item.sha256, item.size, "image/jpeg")
    row = tables.WorkPhoto(
        work_id=work_id,
        sha256=new.sha256,
        width=new.width,
        height=new.height,
        renditions=[[item.sha256, item.width, item.height] for item in new.renditions],
        recipe=new.recipe,
        added_at=workspace.clock(),
        added_by=workspace.officer_id,
    )
    session.add(row)
    return row
