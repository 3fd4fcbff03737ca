"""Works, photos and consents for the tests of the slice *Karya*."""

import io
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PIL import Image

from pasopati_desktop.domain.consent import Channel, Consent, DisplayLevel, Purpose
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.works import WorkDraft, WorkPhoto, WorkStatus
from pasopati_desktop.services import consents, photos, work_reading, works
from pasopati_desktop.services.consents import TakenForm
from pasopati_desktop.services.photos import TakenPhoto
from pasopati_desktop.services.workspace import Workspace
from tests.data import NOW, Desk

SCAN = b"%PDF-1.4\n% formulir uji\n%%EOF\n"


def jpeg(shade: int = 90, size: tuple[int, int] = (640, 480), *, gps: bool = False) -> bytes:
    """Return a small photo; with `gps` it tells place and camera, as a phone's does."""
    out = io.BytesIO()
    picture = Image.new("RGB", size, (shade % 256, 80, 60))
    exif = Image.Exif()
    if gps:
        exif[0x010F] = "KameraRahasia"
        exif.get_ifd(0x8825)[1] = "S"
        exif.get_ifd(0x8825)[2] = (6.0, 12.0, 51.0)
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


def taken(workspace: Workspace, shade: int = 90) -> TakenPhoto:
    return photos.prepare(workspace.files, jpeg(shade, gps=True))


def described(photo: TakenPhoto, **changes: object) -> WorkPhoto:
    whole = WorkPhoto(photo.sha256, "Kain batik cokelat dengan motif kawung", "Utuh", "Foto: Humas")
    return replace(whole, **changes)  # type: ignore[arg-type] # test factory


def a_draft(*shown: TakenPhoto, **changes: object) -> WorkDraft:
    draft = WorkDraft(
        title="Batik tulis kawung sogan",
        category="batik_textile",
        description="Kain panjang bermotif kawung.",
        level=DisplayLevel.INITIALS_NO_FACE,
        maker_name="Arman Maulana",
        material="katun primisima",
        technique="tulis",
        dimensions="200 x 115 cm",
        year=2026,
        stock=2,
        price=850_000,
        photos=tuple(described(photo) for photo in shown),
    )
    return replace(draft, **changes)  # type: ignore[arg-type] # test factory


def a_form(workspace: Workspace) -> TakenForm:
    stored = workspace.files.adopt_bytes(SCAN)
    return TakenForm(stored.sha256, stored.size, "application/pdf")


def a_consent(**changes: object) -> Consent:
    whole = Consent(
        subject_code="",
        level=DisplayLevel.INITIALS_NO_FACE,
        purposes=frozenset({Purpose.CATALOGUE, Purpose.EXHIBITION}),
        channels=frozenset({Channel.SITE, Channel.SOCIAL_MEDIA}),
        text_version="2026-1",
        signed_at=NOW - timedelta(days=190),
        witness="Petugas Giatja",
        rights_explained=True,
    )
    return replace(whole, **changes)  # type: ignore[arg-type] # test factory


def officer(desk: Desk) -> Workspace:
    return desk.as_role(Role.WORKS_OFFICER)


def head(desk: Desk) -> Workspace:
    return desk.as_role(Role.HEAD_OF_UNIT)


def version(desk: Desk, work_id: int) -> int:
    return work_reading.detail(officer(desk), work_id).version


def added(desk: Desk, shade: int = 90, **changes: object) -> int:
    """Add a work with one photo; a concept without consent."""
    photo = taken(officer(desk), shade)
    return works.add(officer(desk), a_draft(photo, **changes), [photo])


def curated(desk: Desk, shade: int = 90, **changes: object) -> int:
    work_id = added(desk, shade, **changes)
    works.move(officer(desk), work_id, WorkStatus.CURATED, version(desk, work_id))
    return work_id


def published(desk: Desk, shade: int = 90, **changes: object) -> int:
    """Add a work, record a consent, publish it."""
    work_id = curated(desk, shade, **changes)
    consents.record(officer(desk), work_id, a_consent(), a_form(officer(desk)))
    works.publish(head(desk), work_id, version(desk, work_id))
    return work_id


def photo_file(folder: Path, name: str = "foto.jpg", shade: int = 90) -> Path:
    path = folder / name
    path.write_bytes(jpeg(shade, gps=True))
    return path
