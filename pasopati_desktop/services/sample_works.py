"""Invented works with pictures and consents of every state, for training, the tour and measuring.

Nobody's work: names are invented, pictures are drawn by the program. They are meant
for a folder of their own.
"""

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from pasopati_desktop import resources
from pasopati_desktop.domain.consent import (
    WIB,
    Badge,
    Channel,
    Consent,
    DisplayLevel,
    Purpose,
    Restriction,
    new_subject_code,
)
from pasopati_desktop.domain.errors import PermissionDenied
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.works import WorkDraft, WorkPhoto, WorkStatus
from pasopati_desktop.services import guideline, photos, works
from pasopati_desktop.services.consents import TakenForm
from pasopati_desktop.services.photos import TakenPhoto
from pasopati_desktop.services.workspace import Workspace, writes
from pasopati_desktop.storage import tables
from pasopati_desktop.storage import works as queries

log = logging.getLogger(__name__)

_BATCH = 100
"""Works in one transaction: neither a lock of minutes nor a sync for each work."""
_FORM = b"%PDF-1.4\n% Pindaian formulir contoh; tidak ada orang di baliknya.\n%%EOF\n"


@dataclass(frozen=True)
class _Kind:
    picture: str
    title: str
    category: str
    material: str
    technique: str
    dimensions: str
    programme: str
    price: int | None
    alt: str
    description: str


_KINDS = (
    _Kind("batik-kawung", "Batik tulis kawung sogan", "batik_textile", "katun primisima", "tulis",
          "200 x 115 cm", "program batik Giatja", 850_000,
          "Kain batik cokelat dengan motif kawung",
          "Kain panjang bermotif kawung, dibatik tulis dan dicelup sogan."),
    _Kind("lukisan-senja", "Senja di pesisir utara", "fine_art", "kanvas, akrilik", "lukis",
          "60 x 80 cm", "kelas lukis", 1_200_000,
          "Lukisan matahari terbenam di atas bukit ungu",
          "Pemandangan pantai saat senja, dilukis dari ingatan."),
    _Kind("kursi-jati", "Kursi makan jati", "furniture", "kayu jati", "sambung pasak",
          "45 x 50 x 90 cm", "bengkel mebel", 650_000,
          "Kursi makan dari kayu jati dilihat dari depan",
          "Kursi tanpa paku, diampelas halus dan diminyaki."),
    _Kind("kopi-robusta", "Kopi robusta 200 g", "food_coffee", "biji robusta", "sangrai sedang",
          "200 g", "dapur kopi", 45_000,
          "Dua kantong kopi cokelat di atas meja gelap",
          "Kopi sangrai sedang, digiling saat dipesan."),
    _Kind("batik-parang", "Selendang parang biru", "batik_textile", "sutra", "cap",
          "180 x 50 cm", "program batik Giatja", 275_000,
          "Selendang biru dengan motif parang miring",
          "Selendang sutra bermotif parang, dicap dua kali."),
    _Kind("tas-rajut", "Tas rajut motif tapis", "knitting_bags", "benang katun", "rajut",
          "30 x 35 cm", "kelas rajut", 180_000,
          "Tas rajut merah dengan hiasan krem di tengah",
          "Tas belanja rajut dengan motif tapis dan lapisan dalam."),
    _Kind("miniatur-pinisi", "Miniatur pinisi 60 cm", "handicraft", "kayu mahoni", "ukir",
          "60 x 15 x 55 cm", "kelas kriya", 950_000,
          "Miniatur kapal pinisi dengan tiga layar putih",
          "Kapal pinisi berlayar tujuh, dibuat dari kayu sisa bengkel."),
    _Kind("selada-hidroponik", "Selada hidroponik", "farming_fishery", "selada", "hidroponik",
          "250 g", "kebun hidroponik", 15_000,
          "Deretan selada hijau di talang hidroponik",
          "Selada dipanen pagi, tanpa pestisida."),
)  # fmt: skip
_MAKERS = (
    "Arman Maulana", "Rudi Saputra", "Bagas Tirta", "Darma Kelana", "Nanda Hariadi",
    "Surya Pranata", "Wahyu Lazuardi", "Yoga Mahesa",
)  # fmt: skip
_STATES = (
    (Badge.ACTIVE, WorkStatus.PUBLISHED), (Badge.EXPIRING, WorkStatus.PUBLISHED),
    (Badge.UNNAMED, WorkStatus.PUBLISHED), (Badge.UNNAMED, WorkStatus.CURATED),
    (Badge.PENDING, WorkStatus.DRAFT), (Badge.WITHDRAWN, WorkStatus.ARCHIVED),
    (Badge.ACTIVE, WorkStatus.CURATED), (Badge.UNNAMED, WorkStatus.PUBLISHED),
    (Badge.ACTIVE, WorkStatus.SOLD), (Badge.EXPIRED, WorkStatus.PUBLISHED),
    (Badge.NONE, WorkStatus.DRAFT), (Badge.ACTIVE, WorkStatus.PUBLISHED),
    (Badge.BLOCKED, WorkStatus.CURATED),
)  # fmt: skip
"""Thirteen, so that with eight kinds every kind meets every state."""


@writes(Permission.WRITE_WORK)
def fill(
    workspace: Workspace, publisher: Workspace, count: int, control: JobControl | None = None
) -> int:
    """Add `count` sample works, the same ones in the same order; return how many were added.

    `workspace` is the works officer's, `publisher` the one of whoever decides what is published.

    Raises:
        PermissionDenied: `publisher` may not publish.
        Cancelled: between two batches; what was added stays.
    """
    if not publisher.identity.may(Permission.PUBLISH_WORK):
        raise PermissionDenied("permission.missing", permission=Permission.PUBLISH_WORK.value)
    control = control or JobControl()
    used = _KINDS[: max(1, min(count, len(_KINDS)))]
    pictures = {kind.picture: photos.prepare(workspace.files, _file(kind)) for kind in used}
    stored = workspace.files.adopt_bytes(_FORM)
    form = TakenForm(stored.sha256, stored.size, "application/pdf")
    supplies = _Supplies(publisher.officer_id, pictures, form)
    done = 0
    while done < count:
        control.step(done, count)
        with workspace.writing() as session:
            for number in range(done, min(count, done + _BATCH)):
                _add(workspace, session, number, supplies)
        done = min(count, done + _BATCH)
    control.step(count, count)
    log.info("sample works added count=%d", count)
    return count


def _file(kind: _Kind) -> Path:
    return resources.path("samples", "photos", f"{kind.picture}.jpg")


@dataclass(frozen=True)
class _Supplies:
    publisher_id: int | None
    pictures: dict[str, TakenPhoto]
    form: TakenForm


def _add(workspace: Workspace, session: Session, number: int, supplies: _Supplies) -> None:
    kind = _KINDS[number % len(_KINDS)]
    badge, status = _STATES[number % len(_STATES)]
    now = workspace.clock()
    level = DisplayLevel.WORK_ONLY if badge is Badge.UNNAMED else DisplayLevel.INITIALS_NO_FACE
    piece = number // len(_KINDS)
    photo = supplies.pictures[kind.picture]
    form = supplies.form
    draft = WorkDraft(
        title=kind.title if not piece else f"{kind.title} no. {piece + 1}",
        category=kind.category,
        description=kind.description,
        level=level,
        maker_name=_MAKERS[number % len(_MAKERS)],
        subject_code=new_subject_code(),
        programme=kind.programme,
        material=kind.material,
        technique=kind.technique,
        dimensions=kind.dimensions,
        year=now.astimezone(WIB).year,
        stock=number % 4,
        contact="Giatja, telepon kantor",
        photos=(WorkPhoto(photo.sha256, kind.alt, kind.title, "Foto: Humas"),),
    )
    work = works.insert(workspace, session, draft, [photo])
    work.price = kind.price  # a sample's price is nobody's decision
    work.status = status
    if status in {WorkStatus.PUBLISHED, WorkStatus.SOLD, WorkStatus.ARCHIVED}:
        work.published_at = now - timedelta(days=20)
        work.published_by = supplies.publisher_id
    consent = _consent(badge, work.subject_code or "", now, form)
    if consent is not None:
        guideline.note_file(workspace, session, form.sha256, form.size, form.media_type)
        _put(workspace, session, work, consent, now)


def _consent(badge: Badge, code: str, now: datetime, form: TakenForm) -> Consent | None:
    if badge in {Badge.UNNAMED, Badge.NONE}:
        return None
    whole = Consent(
        subject_code=code,
        level=DisplayLevel.INITIALS_NO_FACE,
        purposes=frozenset({Purpose.CATALOGUE, Purpose.EXHIBITION}),
        channels=frozenset({Channel.SITE, Channel.SOCIAL_MEDIA}),
        text_version="2026-1",
        signed_at=now - timedelta(days=190),
        witness="Petugas Giatja",
        rights_explained=True,
        form_sha256=form.sha256,
        data_kinds="Inisial, agar pembeli tahu siapa pembuatnya",
    )
    match badge:
        case Badge.EXPIRING:
            last = (now + timedelta(days=12)).astimezone(WIB).date()
            return replace(whole, valid_until=last)
        case Badge.PENDING:
            return replace(whole, witness="", form_sha256="", signed_at=None)
        case Badge.EXPIRED:
            return replace(whole, signed_at=now - timedelta(days=400))
        case Badge.WITHDRAWN:
            return replace(whole, withdrawn_at=now, withdrawal_reason="Diminta pembuat (contoh)")
        case Badge.BLOCKED:
            return replace(whole, restriction=Restriction.PENDING_CASE)
        case _:
            return whole


def _put(
    workspace: Workspace, session: Session, work: tables.Work, consent: Consent, now: datetime
) -> None:
    row = tables.Consent(
        work_id=work.id,
        purposes=sorted(consent.purposes),
        channels=sorted(consent.channels),
        recorded_at=now,
        recorded_by=workspace.officer_id,
        **{name: getattr(consent, name) for name in queries.CONSENT_COLUMNS},
    )
    session.add(row)
    session.flush()
    if consent.withdrawn_at is None:
        return
    for channel in sorted(consent.channels):
        session.add(
            tables.ChannelRemoval(work_id=work.id, consent_id=row.id, channel=channel, made_at=now)
        )
