"""Sample data: an invented office with a day's work, for a first look, for training, for the tour.

It lives in a data folder of its own. Every name and event is invented; every step goes through the
same services, and so the same rules, as real work.
"""

import logging
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from pasopati_desktop import resources
from pasopati_desktop.domain import letterheads
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.guideline import UnitProfile
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.people import NOBODY, AssignmentDraft, OfficerDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import (
    auth,
    opening,
    sample_day,
    sample_signing,
    set_up,
    unit_keys,
)
from pasopati_desktop.services.sample_desk import PASSWORD as PASSWORD  # noqa: PLC0414 - shown by others
from pasopati_desktop.services.set_up import FirstOfficer, SetUp
from pasopati_desktop.services.workspace import Workspace

log = logging.getLogger(__name__)

KEY_PASSPHRASE = "frasa sandi kunci contoh"  # noqa: S105 - seals the key of invented data only
FIRST_USERNAME = "d.arya"
PIN = sample_day.PIN

UNIT = UnitProfile(
    name="Lembaga Pemasyarakatan Kelas I Cipinang",
    short_name="Lapas Kelas I Cipinang",
    city="Jakarta",
    address="Jalan Contoh Raya Nomor 1, Jakarta Timur",
    phone="(021) 000 0000",
    website="lapas.example",
    email="mediacenter@lapas.example",
    about=(
        "Lembaga Pemasyarakatan Kelas I Cipinang melaksanakan pembinaan Warga Binaan di Jakarta"
        " Timur, antara lain melalui program kemandirian batik, mebel, dan pertanian."
    ),
)

_CAST: tuple[tuple[Role, str, str, str], ...] = (
    (Role.HEAD_OF_UNIT, "h.kusuma", "H. Kusuma", "Kepala Lembaga Pemasyarakatan Kelas I Cipinang"),
    (Role.TEAM_LEAD, "d.arya", "D. Arya", "Ketua Tim Komunikasi Krisis"),
    (Role.VERIFIER, "s.maharani", "S. Maharani", "Verifikator Fakta"),
    (Role.WRITER, "b.prasetyo", "B. Prasetyo", "Penulis Naskah"),
    (Role.MEDIA_MONITOR, "r.wulandari", "R. Wulandari", "Pemantau Media"),
    (Role.LEGAL, "l.hapsari", "L. Hapsari", "Pendamping Hukum dan PPID"),
    (Role.MEDIA_LIAISON, "t.wibowo", "T. Wibowo", "Penghubung Media"),
    (Role.WORKS_OFFICER, "g.lestari", "G. Lestari", "Penanggung Jawab Karya"),
    (Role.SECRETARY, "n.sari", "N. Sari", "Sekretaris"),
)


def plan(today: date) -> SetUp:
    """Return the set-up of the sample office."""
    started = date(today.year - 1, 1, 2)
    return SetUp(
        unit=UNIT,
        letterhead=letterheads.default_letterhead(UNIT),
        logo=resources.path("samples", "logo", "lambang-contoh.png").read_bytes(),
        administrator=OfficerDraft("admin", "A. Teknisi"),
        administrator_password=PASSWORD,
        officials=tuple(
            FirstOfficer(
                OfficerDraft(username, name),
                (AssignmentDraft(role, title, valid_from=started),),
                PASSWORD,
                sample_day.PIN,
            )
            for role, username, name, title in _CAST
        ),
    )


def make(folder: DataDir, control: JobControl) -> None:
    """Make the sample folder with some days' work in it; one that is there already is kept.

    It is made beside its place and moved there when it is whole.
    """
    if is_sample(folder):
        return
    making = DataDir(folder.root.with_name(f"{folder.root.name}.partial"))
    for left in (folder.root, making.root):
        if left.exists():
            shutil.rmtree(left)
    making.root.mkdir(parents=True)
    mark(making)  # before the first paper is drawn: every one of them says LATIHAN
    opened = opening.open_data(making, url=f"sqlite:///{making.database}")
    try:
        live(opened.workspace, feed_addresses(), control)
    finally:
        opened.close()
    making.root.rename(folder.root)


def remove(folder: DataDir) -> None:
    """Remove the sample folder.

    Raises:
        Refused: `sample.not_sample`: the folder does not carry the mark of sample data.
    """
    if not folder.root.exists():
        return
    if not is_sample(folder):
        raise Refused("sample.not_sample", path=folder.root)
    shutil.rmtree(folder.root)


def is_sample(folder: DataDir) -> bool:
    return folder.is_sample


def feed_addresses() -> list[str]:
    """Return the sample feeds as addresses of files."""
    return [path.as_uri() for path in sorted(resources.path("samples", "feeds").glob("*.xml"))]


def begin(workspace: Workspace) -> None:
    """Set the sample office up, with a key; its officers need not change their passwords."""
    set_up.run(workspace, plan(workspace.clock().date()), own_passwords=True)
    unit_keys.make(as_officer(workspace, "admin"), KEY_PASSPHRASE)


def live(
    workspace: Workspace,
    feeds: Sequence[str],
    control: JobControl,
    *,
    note: Callable[[str], object] = lambda _step: None,
) -> sample_day.Story:
    """Set the sample office up in a blank folder and tell its days, up to the present."""
    clock = sample_day.StoryClock(workspace.clock)
    earlier = replace(workspace, clock=clock)
    begin(earlier)
    note("set_up")
    story = sample_day.tell(cast(earlier), clock, feeds, control, note=note)
    head = as_officer(workspace, "h.kusuma")
    sample_signing.sign(as_officer(workspace, "admin"), head, story.statements["reply"])
    note("certificate")
    return story


def claim(workspace: Workspace) -> None:
    """Make a blank folder the sample office's, and mark it.

    Raises:
        Refused: `sample.not_sample`: a unit has been set up there; nothing was written.
    """
    if is_sample(workspace.data):
        return
    if not set_up.is_needed(workspace):
        raise Refused("sample.not_sample", path=workspace.data.root)
    begin(workspace.as_officer(NOBODY))
    mark(workspace.data)


def mark(folder: DataDir) -> None:
    """Say of a folder that everything in it is invented: on papers, in verdicts, in the gallery."""
    folder.sample_mark.write_text("Data contoh PASOPATI Desktop.\n", encoding="utf-8")


def cast(workspace: Workspace) -> dict[Role, Workspace]:
    """Return the workspace as each of the sample officers sees it."""
    return {role: as_officer(workspace, username) for role, username, _, _ in _CAST}


def as_officer(workspace: Workspace, username: str) -> Workspace:
    """Return the workspace as one of the sample officers sees it, signed in for real."""
    nobody = workspace.as_officer(NOBODY)
    return nobody.as_officer(auth.sign_in(nobody, username, PASSWORD))
