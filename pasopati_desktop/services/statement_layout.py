"""From a statement's content to its paper. Words on paper are Indonesian, whatever the screen."""

from datetime import date, datetime

from pasopati_desktop.domain.guideline import UnitProfile
from pasopati_desktop.domain.paper import (
    Letterhead,
    PaperSection,
    PaperTable,
    Signatory,
    StatementPaper,
)
from pasopati_desktop.domain.statement_kinds import SECTIONS, StatementKind
from pasopati_desktop.domain.statements import FactStatus, InformationAccess, StatementContent
from pasopati_desktop.domain.workflow import Status, Step

KIND_LABELS: dict[StatementKind, str] = {
    StatementKind.HOLDING: "Pernyataan Awal",
    StatementKind.PRESS_RELEASE: "Siaran Pers",
    StatementKind.CLARIFICATION: "Klarifikasi",
    StatementKind.RIGHT_OF_REPLY: "Hak Jawab",
    StatementKind.RIGHT_OF_CORRECTION: "Hak Koreksi",
    StatementKind.FACT_SHEET: "Lembar Fakta",
    StatementKind.Q_AND_A: "Tanya Jawab",
    StatementKind.TALKING_POINTS: "Pokok Pembicaraan",
    StatementKind.ERRATUM: "Ralat",
    StatementKind.APOLOGY: "Permohonan Maaf",
    StatementKind.CONDOLENCE: "Ucapan Belasungkawa",
}
STATUS_LABELS: dict[Status, str] = {
    Status.DRAFT: "Draf",
    Status.VERIFYING: "Verifikasi",
    Status.REVIEW: "Telaah",
    Status.APPROVAL: "Persetujuan",
    Status.APPROVED: "Disetujui",
    Status.PUBLISHED: "Terbit",
    Status.ARCHIVED: "Arsip",
    Status.RETURNED: "Dikembalikan",
    Status.REJECTED: "Ditolak",
    Status.WITHDRAWN: "Ditarik",
    Status.CORRECTED: "Diralat",
    Status.VOIDED: "Batal",
}
STEP_LABELS: dict[Step, str] = {
    Step.SUBMIT: "Dikirim ke verifikator",
    Step.VERIFY: "Verifikasi",
    Step.REVIEW: "Telaah ketua tim",
    Step.LEGAL: "Telaah hukum",
    Step.SPOKESPERSON: "Paraf juru bicara",
    Step.APPROVE: "Persetujuan",
    Step.PUBLISH: "Terbit",
    Step.RETURN: "Dikembalikan",
    Step.REJECT: "Ditolak",
    Step.REVISE: "Diperbaiki",
    Step.CORRECT: "Diralat",
    Step.WITHDRAW: "Ditarik",
    Step.VOID: "Dibatalkan",
    Step.ARCHIVE: "Diarsipkan",
}
_FINDINGS: dict[FactStatus, str] = {
    FactStatus.CONFIRMED: "Terkonfirmasi",
    FactStatus.PARTIAL: "Sebagian benar",
    FactStatus.UNCONFIRMED: "Belum terkonfirmasi",
    FactStatus.WRONG: "Keliru",
}


def lay_out(
    content: StatementContent,
    *,
    letterhead: Letterhead,
    unit: UnitProfile,
    dated: date,
    written_at: datetime,
    signatory: Signatory | None,
) -> StatementPaper:
    """Return the paper of `content`, without a number.

    The dateline is printed as it was written, since it was signed as it was written; place and
    date of the approval stand over the signature.
    """
    is_release = content.kind is StatementKind.PRESS_RELEASE
    return StatementPaper(
        kind_label=KIND_LABELS[content.kind].upper(),
        title=content.title,
        sections=_release(content) if is_release else _clarification(content),
        letterhead=letterhead,
        place=unit.city,
        dated=dated,
        written_at=written_at,
        urgency_label=_urgency(content),
        signatory=signatory,
        copies_to=content.copies_to,
        class_label="DIKECUALIKAN" if content.access is InformationAccess.EXEMPT else "",
        author=unit.name,
        dateline_opens_text=False,
    )


def _urgency(content: StatementContent) -> str:
    from pasopati_desktop.documents.dates import long_time

    if content.embargo_until is not None:
        return f"EMBARGO s.d. {long_time(content.embargo_until)}"
    return "SEGERA" if content.kind is StatementKind.PRESS_RELEASE else ""


def _release(content: StatementContent) -> tuple[PaperSection, ...]:
    part = {code: text.strip() for code, text in content.sections.items()}
    dateline, lead = part.get("dateline", ""), part.get("lead", "")
    opening = f"{dateline} – {lead}" if dateline and lead else dateline or lead
    quote, speaker = part.get("quote", ""), part.get("quote_source", "")
    if quote and quote[0] not in "“\"'":
        quote = f"“{quote}”"
    said = f"{quote} — {speaker}" if quote and speaker else quote or speaker
    body = tuple(text for text in (opening, part.get("body", ""), said) if text)
    headed = tuple(
        PaperSection(spec.label, (part[spec.code],))
        for spec in SECTIONS[content.kind]
        if spec.heading and part.get(spec.code)
    )
    return (PaperSection(paragraphs=body), *headed)


def _clarification(content: StatementContent) -> tuple[PaperSection, ...]:
    found: list[PaperSection] = []
    for spec in SECTIONS[content.kind]:
        if text := content.sections.get(spec.code, "").strip():
            found.append(PaperSection(spec.label, (text,)))
        if spec.code == "summary" and content.claims:
            table = PaperTable(
                ("Tudingan", "Hasil verifikasi", "Bukti", "Status"),
                tuple(
                    (row.claim, row.finding, row.evidence, _FINDINGS[row.status])
                    for row in content.claims
                ),
            )
            found.append(PaperSection("Hasil verifikasi", table=table))
    return tuple(found)
