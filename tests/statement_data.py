"""Factories of statements, and the short ways to each state of the workflow."""

from dataclasses import replace
from datetime import timedelta

from pasopati_desktop.domain.chains import ChainBook, ChainRule
from pasopati_desktop.domain.guideline import DocumentKind, Severity
from pasopati_desktop.domain.release import Channel, PublicationDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import SECTIONS, StatementKind
from pasopati_desktop.domain.statements import (
    ClaimRow,
    Fact,
    FactStatus,
    InformationAccess,
    StatementContent,
    content_hash,
    tidied,
)
from pasopati_desktop.domain.workflow import Stage, Status, Step
from pasopati_desktop.services import approvals, chain_book, guideline, releases, statements
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import Incident, Statement
from tests.data import PIN, Desk

_BODY = (
    "Sampel makanan telah diserahkan kepada dinas kesehatan. Penyebab kejadian belum diketahui "
    "dan masih diperiksa.\n\nKeluarga dari Warga Binaan yang dirawat telah dihubungi lebih dahulu "
    "oleh petugas pembinaan. Layanan kunjungan tetap berjalan seperti biasa."
)


def a_press_release(
    title: str = "Penanganan keluhan makanan", **changes: object
) -> StatementContent:
    """Return a press release that may go the whole way."""
    content = StatementContent(
        kind=StatementKind.PRESS_RELEASE,
        title=title,
        sections={
            "dateline": "JAKARTA, 21 November 2026",
            "lead": "Sebanyak 19 Warga Binaan dirawat di klinik lapas sejak Sabtu pagi.",
            "body": _BODY,
            "quote": "Kami memahami kecemasan keluarga",
            "quote_source": "H. Kusuma, Plh. Kepala Lapas",
            "about": "Lapas Kelas I Cipinang membina Warga Binaan di Jakarta Timur.",
            "contact": "Media center, (021) 000 0000",
        },
        facts=(
            Fact("19 Warga Binaan dirawat", FactStatus.CONFIRMED, "Klinik lapas, 13.40"),
            Fact("Sampel diserahkan", FactStatus.CONFIRMED, "Berita acara dinas kesehatan"),
        ),
        access=InformationAccess.IMMEDIATE,
        copies_to=("Kepala Kantor Wilayah",),
        privacy_checked=True,
    )
    return replace(content, **changes)  # type: ignore[arg-type] # test helper for any field


def a_working_paper(title: str = "Pokok bicara") -> StatementContent:
    """Return talking points that may go as far as such a paper goes."""
    kind = StatementKind.TALKING_POINTS
    sections = {spec.code: "Isi yang sudah diperiksa." for spec in SECTIONS[kind]}
    return a_press_release(title, kind=kind, sections=sections)


def a_clarification(title: str = "Video lama perkelahian") -> StatementContent:
    return StatementContent(
        kind=StatementKind.CLARIFICATION,
        title=title,
        sections={
            "disputed": "Warta Contoh, 20 November 2026, https://contoh.invalid/video",
            "summary": "Disebut terjadi perkelahian pada 19 November 2026.",
            "actions": "Rekaman ruang jaga diperiksa.",
            "request": "Mohon keterangan tanggal pada video dicantumkan.",
            "contact": "Media center, (021) 000 0000",
        },
        claims=(
            ClaimRow(
                "Perkelahian terjadi pekan ini",
                "Video direkam pada tahun 2019",
                "Buku jaga 2019",
                FactStatus.WRONG,
            ),
        ),
        facts=(Fact("Video direkam pada tahun 2019", FactStatus.CONFIRMED, "Buku jaga 2019"),),
        access=InformationAccess.ON_DEMAND,
        privacy_checked=True,
    )


def an_incident(
    desk: Desk, severity: Severity = Severity.MODERATE, category: str = "KESEHATAN"
) -> int:
    """Insert an incident; its own service is another module's matter."""
    at = desk.clock()
    actor = Actor(None, "uji", "MEJA-1", "test", at)
    with desk.nobody.database.writing(actor) as session:
        row = Incident(
            number=f"INS-2026-{at.microsecond:06}",
            title="Dugaan keracunan makanan di dapur umum",
            category=category,
            categories_version_id=guideline.in_force(session, DocumentKind.CATEGORIES).version_id,
            levels_version_id=guideline.in_force(session, DocumentKind.LEVELS).version_id,
            severity=severity,
            detected_at=at - timedelta(minutes=40),
            recorded_at=at,
            changed_at=at,
        )
        session.add(row)
        session.flush()
        return row.id


def a_draft(
    desk: Desk, content: StatementContent | None = None, incident_id: int | None = None
) -> int:
    content = content or a_press_release()
    writer = desk.as_role(Role.WRITER)
    new = NewStatement(content.kind, content.title, incident_id)
    statement_id = statements.create(writer, new)
    statements.save(writer, statement_id, content, base_version=1)
    return statement_id


def sha_of(desk: Desk, statement_id: int) -> str:
    return statements.detail(desk.as_role(Role.AUDITOR), statement_id).sha256


def status_of(desk: Desk, statement_id: int) -> Status:
    with desk.nobody.database.reading() as session:
        return session.get_one(Statement, statement_id).status


def _needs_legal(desk: Desk, statement_id: int) -> bool:
    chain = statements.detail(desk.as_role(Role.AUDITOR), statement_id).chain
    return any(link.step is Step.LEGAL for link in chain)


def bring_to(desk: Desk, statement_id: int, status: Status) -> None:
    """Let the officers take the steps up to `status`."""
    sha256 = sha_of(desk, statement_id)
    for _ in range(8):
        now = status_of(desk, statement_id)
        if now is status:
            return
        match now:
            case Status.DRAFT:
                approvals.submit(desk.as_role(Role.WRITER), statement_id, sha256=sha256)
            case Status.VERIFYING:
                approvals.verify(desk.as_role(Role.VERIFIER), statement_id, sha256=sha256)
            case Status.REVIEW:
                if _needs_legal(desk, statement_id):
                    approvals.legal(desk.as_role(Role.LEGAL), statement_id, sha256=sha256)
                approvals.review(desk.as_role(Role.TEAM_LEAD), statement_id, sha256=sha256)
            case Status.APPROVAL:
                approvals.approve(
                    desk.as_role(Role.HEAD_OF_UNIT), statement_id, sha256=sha256, secret=PIN
                )
            case Status.APPROVED:
                liaison = desk.as_role(Role.MEDIA_LIAISON)
                releases.publish(liaison, statement_id, a_publication(desk))
            case _:
                break
    assert status_of(desk, statement_id) is status


REASON = "Angka korban keliru, sumber dicek ulang"


def a_publication(desk: Desk, **changes: object) -> PublicationDraft:
    draft = PublicationDraft(Channel.PRESS_GROUP, desk.clock.now, proof="Grup pers, 42 anggota")
    return replace(draft, **changes)  # type: ignore[arg-type] # test helper for any field


def amend_chains(desk: Desk, book: ChainBook) -> None:
    head = desk.as_role(Role.HEAD_OF_UNIT)
    seen = chain_book.current(head).number
    guideline.amend(head, DocumentKind.CHAINS, book, "Uji rantai", seen=seen)


def at_initial(desk: Desk) -> tuple[int, str]:
    """Return a statement that waits for the spokesperson's initial, and the hash of its text."""
    stages = (
        Stage(Status.VERIFYING, (Step.VERIFY,)),
        Stage(Status.REVIEW, (Step.SPOKESPERSON,)),
        Stage(Status.APPROVAL, (Step.APPROVE,)),
    )
    amend_chains(desk, ChainBook((ChainRule((), (), stages),)))
    return at_status(desk, Status.REVIEW)


def at_status(
    desk: Desk,
    status: Status,
    content: StatementContent | None = None,
    incident_id: int | None = None,
) -> tuple[int, str]:
    """Return a statement that has come as far as `status`, and the hash of its text."""
    content = content or a_press_release()
    statement_id = a_draft(desk, content, incident_id)
    bring_to(desk, statement_id, status)
    return statement_id, content_hash(tidied(content))
