"""The words that unit, incident, officials and clock know before anybody types."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import guideline
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import officers
from pasopati_desktop.storage.tables import Assignment, Incident, Officer

NEXT_UPDATE = timedelta(hours=2)
"""After now, rounded up to the half hour: what a next update is proposed for."""


@reads
def known_values(workspace: Workspace, incident_id: int | None = None) -> dict[str, str]:
    """Return the words of places that unit, incident, officials and clock know already.

    Raises:
        RecordMissing: `incident.missing`.
    """
    with workspace.reading() as session:
        return values_of(session, workspace, incident_id)


def values_of(session: Session, workspace: Workspace, incident_id: int | None) -> dict[str, str]:
    """Return the known words inside the caller's session; blank ones are left out."""
    unit: UnitProfile = guideline.in_force(session, DocumentKind.UNIT).value
    now = workspace.clock()
    found = {
        **_of_unit(unit),
        **_of_clock(unit, now),
        **_of_people(session, now),
        "penulis": workspace.identity.name,
    }
    incident = incident_of(session, incident_id)
    if incident is not None:
        found |= _of_incident(unit, incident)
    return {name: text.strip() for name, text in found.items() if text.strip()}


def _of_unit(unit: UnitProfile) -> dict[str, str]:
    return {
        "nama unit": unit.name,
        "nama singkat": unit.short_name,
        "kota": unit.city,
        "alamat": unit.address,
        "telepon": unit.phone,
        "pos-el": unit.email,
        "laman": unit.website,
        "media center": unit.media_center,
        "kontak": ", ".join(
            part
            for part in (f"{unit.media_center} {unit.short_name}", unit.phone, unit.email)
            if part.strip()
        ),
        "tentang lembaga": unit.about,
    }


def _of_clock(unit: UnitProfile, now: datetime) -> dict[str, str]:
    local = now.astimezone(ZoneInfo(unit.timezone))
    half = timedelta(minutes=30)
    begun = local.replace(minute=local.minute // 30 * 30, second=0, microsecond=0)
    update = begun + half + NEXT_UPDATE - half * (local == begun)
    return {
        "tanggal": _date(local),
        "hari dan tanggal": _day(local),
        "kota dan tanggal": f"{unit.city.upper()}, {_date(local)}",
        "jam": f"{local:%H.%M} {unit.zone_label}",
        "jam pembaruan": f"{update:%H.%M} {unit.zone_label}",
    }


def _of_incident(unit: UnitProfile, incident: Incident) -> dict[str, str]:
    found = {
        "judul": incident.title,
        "judul insiden": incident.title,
        "nomor insiden": incident.number,
        "jenis kejadian": incident.subtype,
        "tempat kejadian": incident.place,
    }
    if incident.occurred_at is not None:
        local = incident.occurred_at.astimezone(ZoneInfo(unit.timezone))
        found |= {
            "hari dan tanggal kejadian": _day(local),
            "jam kejadian": f"{local:%H.%M} {unit.zone_label}",
        }
    return found


def _of_people(session: Session, now: datetime) -> dict[str, str]:
    head = _only(session, Role.HEAD_OF_UNIT, now)
    speaker = _only(session, Role.SPOKESPERSON, now)
    found: dict[str, str] = {}
    if head is not None:
        found |= {"nama kepala": head[0], "jabatan kepala": head[1]}
    if speaker is not None:
        found["juru bicara"] = ", ".join(part for part in speaker if part)
    return found


def _only(session: Session, role: Role, now: datetime) -> tuple[str, str] | None:
    """Return name and position of whoever holds `role` today, if it is one officer."""
    held: Sequence[tuple[Assignment, Officer]] = [
        (row[0], row[1])
        for row in session.execute(
            officers.held_on(officers.day_of(session, now))
            .where(Assignment.role == role, Officer.is_active)
            .join(Officer, Officer.id == Assignment.officer_id)
            .add_columns(Officer)
        )
    ]
    if len({officer.id for _, officer in held}) != 1:
        return None
    assignment, officer = held[-1]
    return officer.name, officers.title_of(assignment)


def _date(local: datetime) -> str:
    from pasopati_desktop.documents.dates import long_date

    return long_date(local)


_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def _day(local: datetime) -> str:
    return f"{_DAYS[local.weekday()]}, {_date(local)}"


def incident_of(session: Session, incident_id: int | None) -> Incident | None:
    """Return the incident, None for None.

    Raises:
        RecordMissing: `incident.missing`.
    """
    if incident_id is None:
        return None
    incident = session.get(Incident, incident_id)
    if incident is None:
        raise RecordMissing("incident.missing", id=incident_id)
    return incident
