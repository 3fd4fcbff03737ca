"""Test data: a workspace on each engine, officers with known secrets, and factories.

Databases are migrated and set up once per run and copied for each test.
"""

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from argon2 import PasswordHasher

from pasopati_desktop.documents.authenticity import Cost
from pasopati_desktop.domain import letterheads
from pasopati_desktop.domain.guideline import UnitProfile
from pasopati_desktop.domain.people import AssignmentDraft, OfficerDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.media.store import FileStore
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import set_up
from pasopati_desktop.services.set_up import FirstOfficer, SetUp
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import migrate, officers
from pasopati_desktop.storage.database import Database

NOW = datetime(2026, 11, 21, 7, 32, 8, tzinfo=UTC)
"""Saturday, 14.32.08 WIB: the moment of the design's mock screens."""

PASSWORD = "Rahasia-Uji-2026"
PIN = "482913"

UNIT = UnitProfile(
    name="Lembaga Pemasyarakatan Kelas I Cipinang",
    short_name="Lapas Kelas I Cipinang",
    city="Jakarta",
    address="Jalan Contoh Raya Nomor 1, Jakarta Timur",
    phone="(021) 000 0000",
    email="mediacenter@contoh.invalid",
    about="Lembaga Pemasyarakatan Kelas I Cipinang membina Warga Binaan di Jakarta Timur.",
)

PEOPLE: dict[Role, tuple[str, str, str]] = {
    Role.HEAD_OF_UNIT: ("h.kusuma", "H. Kusuma", "Kepala Lembaga Pemasyarakatan Kelas I Cipinang"),
    Role.TEAM_LEAD: ("d.arya", "D. Arya", "Ketua Tim Komunikasi Krisis"),
    Role.VERIFIER: ("s.maharani", "S. Maharani", "Verifikator Fakta"),
    Role.WRITER: ("b.prasetyo", "B. Prasetyo", "Penulis Naskah"),
    Role.MEDIA_MONITOR: ("r.wulandari", "R. Wulandari", "Pemantau Media"),
    Role.LEGAL: ("l.hapsari", "L. Hapsari", "Pendamping Hukum"),
    Role.MEDIA_LIAISON: ("t.wibowo", "T. Wibowo", "Penghubung Media"),
    Role.WORKS_OFFICER: ("g.lestari", "G. Lestari", "Penanggung Jawab Karya"),
    Role.SECRETARY: ("n.sari", "N. Sari", "Sekretaris"),
    Role.SPOKESPERSON: ("y.nugroho", "Y. Nugroho", "Juru Bicara"),
    Role.AUDITOR: ("i.putra", "I. Putra", "Pengawas"),
}


def plan() -> SetUp:
    """Return a set-up with one officer for each role; all can sign in with PASSWORD and PIN."""
    return SetUp(
        unit=UNIT,
        letterhead=letterheads.default_letterhead(UNIT),
        administrator=OfficerDraft("admin", "A. Teknisi"),
        administrator_password=PASSWORD,
        officials=tuple(
            FirstOfficer(
                OfficerDraft(username, name),
                (AssignmentDraft(role, title, valid_from=date(2026, 1, 2)),),
                PASSWORD,
                PIN,
            )
            for role, (username, name, title) in PEOPLE.items()
        ),
    )


class Clock:
    """A clock that tests move by hand; each reading is a millisecond later than the last."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def forward(self, by: timedelta) -> None:
        self.now += by


class SecretCosts(NamedTuple):
    """What guessing a secret costs: those of officers, and the passphrase of a unit's key."""

    officers: PasswordHasher
    keys: Cost


@dataclass(frozen=True)
class Desk:
    """A workspace that was set up, and every role's own view of it."""

    nobody: Workspace
    clock: Clock

    def as_role(self, role: Role) -> Workspace:
        username = PEOPLE[role][0] if role in PEOPLE else "admin"
        return self.as_username(username)

    def as_username(self, username: str) -> Workspace:
        with self.nobody.database.reading() as session:
            officer = officers.by_username(session, username)
            assert officer is not None, username
            who = officers.identity(session, officer.id, self.clock.now)
        assert who is not None, username
        return self.nobody.as_officer(who)


def open_workspace(url: str, folder: Path, clock: Clock) -> Workspace:
    data = DataDir(folder)
    folder.mkdir(parents=True, exist_ok=True)
    return Workspace(Database(url), FileStore(data.files), data, clock, workstation="MEJA-1")


def migrated(url: str, folder: Path) -> None:
    """Migrate an empty database and set it up; used once per run and engine."""
    workspace = open_workspace(url, folder, Clock(NOW - timedelta(days=30)))
    migrate.upgrade(workspace.database)
    set_up.run(workspace, plan())
    workspace.database.close()


def copy_sqlite(template: Path, target: Path) -> str:
    shutil.copyfile(template, target)
    return f"sqlite:///{target}"


def later(workspace: Workspace, **changes: object) -> Workspace:
    return replace(workspace, **changes)  # type: ignore[arg-type] # test helper for any field
