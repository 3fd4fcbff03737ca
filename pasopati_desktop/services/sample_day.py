"""One day of the sample office: from the feeds to a published statement and a gallery's works.

Every step goes through the same services, and so the same rules, as real work. All invented.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import EntryDraft, EntryKind, IncidentDraft
from pasopati_desktop.domain.issues import IssueDraft
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.release import (
    Authority,
    Channel,
    ConcurrenceDraft,
    GivenBy,
    PublicationDraft,
)
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.sources import SourceDraft
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import (
    ClaimRow,
    Fact,
    FactStatus,
    InformationAccess,
)
from pasopati_desktop.services import (
    approvals,
    incidents,
    issues,
    news,
    polling,
    releases,
    sources,
    statement_papers,
    statements,
)
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.stream import NewsFilter

PIN = "482913"


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


Recorder = Callable[[str], object]


def tell(
    by_role: dict[Role, Workspace],
    feeds: Sequence[str],
    control: JobControl,
    *,
    note: Recorder = lambda _step: None,
) -> Story:
    """Live the day as the officers in `by_role`; `note` hears each step's name when it is done."""
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
    releases.record_concurrence(liaison, statement, _concurrence(now))
    draft = PublicationDraft(Channel.PRESS_GROUP, now, proof="Grup wartawan Jakarta Timur")
    releases.publish(liaison, statement, draft)
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
