"""Sample data: an invented office with a day's work, for a first look, for training, for the tour.

It lives in a data folder of its own. Every name and event is invented; every step goes through the
same services, and so the same rules, as real work.
"""

import logging
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from pasopati_desktop import resources
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.guideline import Severity, UnitProfile
from pasopati_desktop.domain.incidents import EntryDraft, EntryKind, IncidentDraft
from pasopati_desktop.domain.issues import IssueDraft
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.people import NOBODY, AssignmentDraft, OfficerDraft
from pasopati_desktop.domain.release import (
    Authority,
    Channel,
    ConcurrenceDraft,
    GivenBy,
    PublicationDraft,
)
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.sources import SourceDraft
from pasopati_desktop.domain.statements import (
    ClaimRow,
    Fact,
    FactStatus,
    InformationAccess,
    StatementKind,
)
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import (
    approvals,
    auth,
    guideline,
    incidents,
    issues,
    news,
    opening,
    polling,
    set_up,
    sources,
    statement_papers,
    statements,
)
from pasopati_desktop.services.set_up import FirstOfficer, SetUp
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.stream import NewsFilter

log = logging.getLogger(__name__)

PASSWORD = "contoh-pasopati"  # noqa: S105 - opens invented data only, and is shown on screen
PIN = "482913"
FIRST_USERNAME = "d.arya"
MARK = "contoh.txt"
"""Stands in a folder that holds sample data and nothing else; only such a folder is removed."""

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


@dataclass(frozen=True)
class Story:
    """What the sample day left behind."""

    items: int
    issue_id: int
    incident_id: int
    statement_id: int
    """The approved and published press release."""
    returned_id: int
    """The clarification that was sent back with a reason."""
    works: int


def plan(today: date) -> SetUp:
    """Return the set-up of the sample office."""
    started = today.replace(month=1, day=2)
    return SetUp(
        unit=UNIT,
        letterhead=guideline.default_letterhead(UNIT),
        administrator=OfficerDraft("admin", "A. Teknisi"),
        administrator_password=PASSWORD,
        officials=tuple(
            FirstOfficer(
                OfficerDraft(username, name),
                (AssignmentDraft(role, title, valid_from=started),),
                PASSWORD,
                PIN,
            )
            for role, username, name, title in _CAST
        ),
    )


def make(folder: DataDir, control: JobControl) -> None:
    """Make the sample folder with a day's work in it; one that is there already is kept."""
    if (folder.root / MARK).exists():
        return
    if folder.root.exists():
        shutil.rmtree(folder.root)
    folder.root.mkdir(parents=True)
    opened = opening.open_data(folder, url=f"sqlite:///{folder.database}")
    try:
        begin(opened.workspace)
        tell(opened.workspace, feed_addresses(), control)
    finally:
        opened.close()
    _mark(folder)


def remove(folder: DataDir) -> None:
    """Remove the sample folder.

    Raises:
        Refused: `sample.not_sample`: the folder does not carry the mark of sample data.
    """
    if not folder.root.exists():
        return
    if not (folder.root / MARK).exists():
        raise Refused("sample.not_sample", path=folder.root)
    shutil.rmtree(folder.root)


def is_sample(folder: DataDir) -> bool:
    return (folder.root / MARK).exists()


def feed_addresses() -> list[str]:
    """Return the sample feeds as addresses of files."""
    return [path.as_uri() for path in sorted(resources.path("samples", "feeds").glob("*.xml"))]


def begin(workspace: Workspace) -> None:
    """Set the sample office up; its officers need not change their passwords."""
    set_up.run(workspace, plan(workspace.clock().date()), own_passwords=True)


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
    _mark(workspace.data)


def _mark(folder: DataDir) -> None:
    (folder.root / MARK).write_text("Data contoh PASOPATI Desktop.\n", encoding="utf-8")


def cast(workspace: Workspace) -> dict[Role, Workspace]:
    """Return the workspace as each of the sample officers sees it."""
    return {role: as_officer(workspace, username) for role, username, _, _ in _CAST}


def as_officer(workspace: Workspace, username: str) -> Workspace:
    """Return the workspace as one of the sample officers sees it, signed in for real."""
    nobody = workspace.as_officer(NOBODY)
    return nobody.as_officer(auth.sign_in(nobody, username, PASSWORD))


Recorder = Callable[[str], object]


def tell(
    workspace: Workspace,
    feeds: Sequence[str],
    control: JobControl,
    *,
    note: Recorder = lambda _step: None,
) -> Story:
    """Live one day: from the feeds to a published statement and a gallery's works.

    `note` hears the name of each step when it is done.
    """
    by_role = cast(workspace)
    monitor = by_role[Role.MEDIA_MONITOR]
    note("sign_in")
    control.step(0, 6, "sumber")
    items = _watch(monitor, feeds, control)
    note("poll")
    control.step(1, 6, "isu")
    chosen = _triage(monitor)
    draft = IssueDraft(
        "Dugaan keracunan makanan di dapur umum", "KESEHATAN", "Beberapa media memberitakan."
    )
    issue = issues.open_issue(monitor, draft, chosen)
    note("issue")
    control.step(2, 6, "insiden")
    incident = _incident(monitor, by_role, issue, chosen)
    note("incident")
    control.step(3, 6, "pernyataan")
    published = _press_release(by_role, incident, note)
    returned = _clarification(by_role)
    note("return")
    _unfinished(by_role)
    control.step(4, 6, "karya")
    works = _works(by_role, control)
    note("works")
    control.step(6, 6, "selesai")
    return Story(items, issue, incident, published, returned, works)


def _watch(monitor: Workspace, feeds: Sequence[str], control: JobControl) -> int:
    for address in feeds:
        name = Path(address).name.partition(".")[0].replace("-", " ").title()
        tier = 1 if "Jakarta" in name or "Nusantara" in name else 2
        sources.add(monitor, SourceDraft(name, address, tier=tier, allow_private=True))
    return polling.poll(monitor.as_system(), control).new_items


def _triage(monitor: Workspace) -> list[int]:
    """Mark the day's main story and one good story; return the items of the first."""
    chosen = _found(monitor, "dirawat", 3) + _found(monitor, '"dapur umum" diperiksa', 2)
    if chosen:
        news.triage(monitor, chosen, Triage.RESPOND, "Menyangkut kesehatan Warga Binaan")
    batik = _found(monitor, "batik pameran", 2)
    if batik:
        news.triage(monitor, batik, Triage.WATCHED)
    return chosen


def _found(monitor: Workspace, words: str, most: int) -> list[int]:
    rows = news.newest(monitor, NewsFilter(query=news.query(words)), limit=most)
    return [row.id for row in rows]


def _incident(
    monitor: Workspace, by_role: dict[Role, Workspace], issue: int, items: Sequence[int]
) -> int:
    now = monitor.clock()
    lead = by_role[Role.TEAM_LEAD]
    draft = IncidentDraft(
        title="Dugaan keracunan makanan di dapur umum",
        category="KESEHATAN",
        subtype="keracunan makanan",
        severity=Severity.MODERATE,
        occurred_at=now - timedelta(hours=9),
        detected_at=now - timedelta(minutes=47),
        reported_at=now - timedelta(minutes=52),
        place="Dapur umum",
        source="Warta Jakarta",
        description="Belasan Warga Binaan mengeluh mual setelah makan malam.",
        owner_id=monitor.officer_id,
    )
    incident = incidents.register(monitor, draft, items, issue)
    for minutes, kind, text in (
        (35, EntryKind.CONTACT, "Keluarga lima orang yang dirawat dihubungi Seksi Pembinaan"),
        (28, EntryKind.TEAM, "TKK diaktifkan, juru bicara tunggal ditetapkan"),
        (21, EntryKind.FACT, "19 Warga Binaan dirawat di klinik lapas, keadaan stabil"),
    ):
        at = now - timedelta(minutes=minutes)
        incidents.add_entry(monitor, incident, EntryDraft(at, text, kind))
    reason = "Korban lima orang atau lebih dan sorotan media nasional"
    incidents.change_level(lead, incident, Severity.SEVERE, reason)
    second = replace(
        draft,
        title="Unggahan dugaan pungli penitipan barang",
        category="INTEGRITAS",
        subtype="pungli",
        severity=Severity.MINOR,
        place="Media sosial",
        detected_at=now - timedelta(minutes=130),
        occurred_at=None,
        reported_at=None,
        source="Media sosial",
        description="",
    )
    incidents.register(monitor, second)
    return incident


_RELEASE = {
    "lead": (
        "Lembaga Pemasyarakatan Kelas I Cipinang memastikan 19 Warga Binaan yang mengeluh mual pada"
        " Jumat malam telah dirawat di klinik lapas dan keadaannya stabil."
    ),
    "body": (
        "Keluhan pertama diterima petugas blok sesudah makan malam. Dokter klinik segera memeriksa"
        " seluruh penghuni yang mengeluh, dan keluarga mereka telah dihubungi lebih dahulu.\n\n"
        "Sampel makanan telah diserahkan kepada dinas kesehatan. Penyebab kejadian belum diketahui"
        " dan masih diperiksa. Dapur umum dibersihkan dan pengawasan bahan makanan ditambah.\n\n"
        "Kami memahami kecemasan keluarga. Pembaruan berikutnya disampaikan pukul 16.00 WIB melalui"
        " media center."
    ),
    "quote": (
        "Keselamatan Warga Binaan adalah tanggung jawab kami. Setiap perkembangan akan kami"
        " sampaikan apa adanya."
    ),
    "quote_source": "D. Arya, Ketua Tim Komunikasi Krisis",
}

_FACTS = (
    Fact("19 Warga Binaan dirawat di klinik lapas", FactStatus.CONFIRMED, "Dokter klinik, 14.12"),
    Fact(
        "Sampel makanan telah diserahkan kepada dinas kesehatan",
        FactStatus.CONFIRMED,
        "Berita acara penyerahan, 11.30",
    ),
    Fact("Penyebabnya bahan ikan", FactStatus.UNCONFIRMED, "Laboratorium, menunggu hasil"),
)


def _press_release(by_role: dict[Role, Workspace], incident: int, note: Recorder) -> int:
    writer = by_role[Role.WRITER]
    title = "Penanganan 19 Warga Binaan yang mengeluh mual di Lapas Kelas I Cipinang"
    new = NewStatement(StatementKind.PRESS_RELEASE, title, incident)
    statement = statements.create(writer, new)
    first = statements.detail(writer, statement)
    content = replace(
        first.content,
        sections={**first.content.sections, **_RELEASE},
        facts=_FACTS,
        access=InformationAccess.IMMEDIATE,
        privacy_checked=True,
        copies_to=("Kepala Kantor Wilayah Direktorat Jenderal Pemasyarakatan Jakarta",),
    )
    saved = statements.save(writer, statement, content, base_version=1)
    note("statement")
    approvals.submit(writer, statement, sha256=saved.sha256)
    note("submit")
    approvals.verify(by_role[Role.VERIFIER], statement, sha256=saved.sha256)
    note("verify")
    approvals.review(by_role[Role.TEAM_LEAD], statement, sha256=saved.sha256)
    approvals.legal(by_role[Role.LEGAL], statement, sha256=saved.sha256)
    note("review")
    head = by_role[Role.HEAD_OF_UNIT]
    approvals.approve(head, statement, sha256=saved.sha256, secret=PIN)
    note("approve")
    statement_papers.archive(head, statement)
    note("pdf")
    liaison = by_role[Role.MEDIA_LIAISON]
    now = liaison.clock()
    approvals.record_concurrence(liaison, statement, _concurrence(now))
    draft = PublicationDraft(Channel.PRESS_GROUP, now, proof="Grup wartawan Jakarta Timur")
    approvals.publish(liaison, statement, draft)
    note("publish")
    return statement


def _concurrence(now: datetime) -> ConcurrenceDraft:
    return ConcurrenceDraft(
        Authority.REGIONAL,
        "K. Nugraha",
        "Kepala Bagian Humas Kantor Wilayah",
        GivenBy.PHONE,
        now,
        "Catatan telepon di buku piket, halaman 41",
    )


def _clarification(by_role: dict[Role, Workspace]) -> int:
    writer = by_role[Role.WRITER]
    new = NewStatement(StatementKind.CLARIFICATION, "Video lama perkelahian diunggah ulang")
    statement = statements.create(writer, new)
    first = statements.detail(writer, statement)
    content = replace(
        first.content,
        sections={
            **first.content.sections,
            "disputed": "Unggahan akun video daring, 21 November 2026, tanpa keterangan waktu.",
            "summary": "Unggahan menyatakan perkelahian terjadi pekan ini.",
            "actions": "Rekaman dibandingkan dengan laporan kejadian; pengunggah dihubungi.",
            "request": "Media dimohon mencantumkan bahwa rekaman dibuat pada tahun 2021.",
        },
        claims=(
            ClaimRow(
                "Perkelahian terjadi pekan ini",
                "Rekaman dibuat pada tahun 2021; tidak ada kejadian pekan ini",
                "Buku laporan regu pengamanan",
                FactStatus.WRONG,
            ),
        ),
        facts=(Fact("Rekaman dibuat pada tahun 2021", FactStatus.CONFIRMED, "Arsip kejadian"),),
        access=InformationAccess.ON_DEMAND,
        privacy_checked=True,
    )
    saved = statements.save(writer, statement, content, base_version=1)
    approvals.submit(writer, statement, sha256=saved.sha256)
    reason = "Cantumkan nomor laporan kejadian tahun 2021 sebagai bukti."
    approvals.send_back(by_role[Role.VERIFIER], statement, reason)
    return statement


def _unfinished(by_role: dict[Role, Workspace]) -> None:
    """Leave one text with the head and one on the writer's desk, as on any day."""
    writer = by_role[Role.WRITER]
    title = "Panen raya sayur hidroponik Warga Binaan"
    statement = statements.create(writer, NewStatement(StatementKind.PRESS_RELEASE, title))
    first = statements.detail(writer, statement)
    content = replace(
        first.content,
        sections={
            **first.content.sections,
            "lead": "Warga Binaan memanen 120 kilogram selada dari kebun hidroponik.",
            "body": "Kebun dikelola bersama petugas program kemandirian sejak awal tahun.",
            "quote": "Hasilnya dipakai dapur umum dan dijual di kios lapas.",
            "quote_source": "G. Lestari, Penanggung Jawab Karya",
        },
        facts=(Fact("120 kilogram selada", FactStatus.CONFIRMED, "Timbangan kebun"),),
        access=InformationAccess.PERIODIC,
        privacy_checked=True,
    )
    saved = statements.save(writer, statement, content, base_version=1)
    approvals.submit(writer, statement, sha256=saved.sha256)
    approvals.verify(by_role[Role.VERIFIER], statement, sha256=saved.sha256)
    approvals.review(by_role[Role.TEAM_LEAD], statement, sha256=saved.sha256)
    statements.create(writer, NewStatement(StatementKind.PRESS_RELEASE, "Pameran batik kawung"))


def _works(by_role: dict[Role, Workspace], control: JobControl) -> int:
    from pasopati_desktop.services import sample_works

    return sample_works.fill(by_role[Role.WORKS_OFFICER], by_role[Role.HEAD_OF_UNIT], 8, control)
