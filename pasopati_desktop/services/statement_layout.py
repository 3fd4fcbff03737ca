"""From a statement's content to its paper. Words on paper are Indonesian, whatever the screen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from pasopati_desktop.domain import rich_text
from pasopati_desktop.domain.guideline import UnitProfile
from pasopati_desktop.domain.paper import (
    Letterhead,
    LetterOpening,
    Mark,
    PaperFigure,
    PaperSection,
    PaperTable,
    Signatory,
    StatementPaper,
)
from pasopati_desktop.domain.rich_text import Block, BlockKind, Span
from pasopati_desktop.domain.statement_kinds import (
    KINDS,
    SECTIONS,
    Form,
    Rows,
    SectionSpec,
    StatementKind,
)
from pasopati_desktop.domain.statements import (
    FactStatus,
    InformationAccess,
    Letter,
    StatementContent,
)
from pasopati_desktop.domain.workflow import Status, Step

KIND_LABELS: dict[StatementKind, str] = {
    StatementKind.HOLDING: "Pernyataan Awal",
    StatementKind.PRESS_RELEASE: "Siaran Pers",
    StatementKind.CLARIFICATION: "Klarifikasi",
    StatementKind.RIGHT_OF_REPLY: "Hak Jawab",
    StatementKind.RIGHT_OF_CORRECTION: "Hak Koreksi",
    StatementKind.FACT_SHEET: "Lembar Fakta",
    StatementKind.Q_AND_A: "Tanya Jawab",
    StatementKind.TALKING_POINTS: "Pokok Bicara",
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
FINDINGS: dict[FactStatus, str] = {
    FactStatus.CONFIRMED: "Terkonfirmasi",
    FactStatus.PARTIAL: "Sebagian benar",
    FactStatus.UNCONFIRMED: "Belum terkonfirmasi",
    FactStatus.WRONG: "Keliru",
}
ACCESS_LABELS: dict[InformationAccess, str] = {
    InformationAccess.UNCLASSIFIED: "Belum ditetapkan",
    InformationAccess.PERIODIC: "Berkala",
    InformationAccess.IMMEDIATE: "Serta-merta",
    InformationAccess.ON_DEMAND: "Setiap saat",
    InformationAccess.EXEMPT: "Dikecualikan",
}
EXEMPT_LABEL = "DIKECUALIKAN"
INTERNAL_LABEL = "Untuk internal"
_CLOSINGS = {
    StatementKind.RIGHT_OF_REPLY: (
        "Demikian hak jawab ini kami sampaikan. Atas perhatian dan kerja sama Saudara, kami "
        "ucapkan terima kasih."
    ),
    StatementKind.RIGHT_OF_CORRECTION: (
        "Demikian hak koreksi ini kami sampaikan. Atas perhatian dan kerja sama Saudara, kami "
        "ucapkan terima kasih."
    ),
}


@dataclass(frozen=True)
class Correction:
    """What a text corrects, as the paper names it."""

    label: str
    """Such as `RALAT 2`."""
    number: str
    dated: date | None


def lay_out(
    content: StatementContent,
    *,
    letterhead: Letterhead,
    unit: UnitProfile,
    dated: date,
    written_at: datetime,
    signatory: Signatory | None,
    version: tuple[int, datetime] | None = None,
    correction: Correction | None = None,
    marks: tuple[Mark, ...] = (),
) -> StatementPaper:
    """Return the paper of `content`, without a number.

    The dateline is printed as it was written, since it was signed as it was written; place and
    date of the approval stand over the signature.

    Args:
        content: of any kind and format.
        letterhead: of the version the paper is made under.
        unit: of the same.
        dated: the day over the signature.
        written_at: aware; the time in the file.
        signatory: who signs; working papers have none.
        version: number and time of the text, printed on working papers.
        correction: what the text corrects.
        marks: besides DRAF.
    """
    spec = KINDS[content.kind]
    paper = StatementPaper(
        kind_label=KIND_LABELS[content.kind].upper(),
        title=content.title,
        sections=_sections(content),
        letterhead=letterhead,
        place=unit.city,
        dated=dated,
        written_at=written_at,
        urgency_label=_urgency(content, unit),
        signatory=None if spec.form is Form.SHEET else signatory,
        copies_to=content.copies_to,
        class_label=_class_label(content),
        author=unit.name,
        dateline_opens_text=False,
        form=spec.form,
        letter=_letter(content) if spec.form is Form.LETTER else None,
        version_note=_version_note(version, unit) if spec.form is Form.SHEET else "",
        marks=marks,
        signing=content.signing,
        figures=tuple(
            PaperFigure(item.sha256, item.caption, item.alternative) for item in content.figures
        ),
    )
    return _corrected(paper, content.kind, correction) if correction else paper


def _corrected(
    paper: StatementPaper, kind: StatementKind, correction: Correction
) -> StatementPaper:
    """Return the paper with what it corrects; the label is not said twice."""
    from pasopati_desktop.documents.dates import long_date

    day = f", tanggal {long_date(correction.dated)}" if correction.dated else ""
    corrects = f"Meralat Nomor {correction.number}{day}"
    if kind is StatementKind.ERRATUM:
        return replace(paper, kind_label=correction.label, corrects=corrects)
    is_told = paper.title.startswith(correction.label)
    return replace(paper, correction_label="" if is_told else correction.label, corrects=corrects)


def _class_label(content: StatementContent) -> str:
    if content.access is InformationAccess.EXEMPT:
        return EXEMPT_LABEL
    return "" if KINDS[content.kind].is_public else INTERNAL_LABEL


def _version_note(version: tuple[int, datetime] | None, unit: UnitProfile) -> str:
    from pasopati_desktop.documents.dates import long_time

    if version is None:
        return ""
    return f"Versi {version[0]} · {long_time(version[1], unit.timezone, unit.zone_label)}"


def _urgency(content: StatementContent, unit: UnitProfile) -> str:
    from pasopati_desktop.documents.dates import long_time

    if content.embargo_until is not None:
        until = long_time(content.embargo_until, unit.timezone, unit.zone_label)
        return f"EMBARGO s.d. {until}"
    return "SEGERA" if content.kind is StatementKind.PRESS_RELEASE else ""


def _letter(content: StatementContent) -> LetterOpening:
    said = content.letter or Letter()
    return LetterOpening(
        addressee=content.sections.get("addressee", "").strip(),
        priority=said.priority,
        attachment=said.attachment,
        closing=_CLOSINGS.get(content.kind, ""),
    )


def _sections(content: StatementContent) -> tuple[PaperSection, ...]:
    """Return the parts of the text in order, with the tables where the kind has them."""
    is_release = content.kind is StatementKind.PRESS_RELEASE
    found = [_release_text(content)] if is_release else []
    specs = [
        spec
        for spec in SECTIONS[content.kind]
        if spec.code != "addressee" and not (is_release and not spec.heading)
    ]
    rows = KINDS[content.kind].rows
    for spec in specs:
        if part := _part(content, spec):
            found.append(part)
        if spec.code == "summary" and rows is Rows.CLAIMS and content.claims:
            found.append(PaperSection("Hasil verifikasi", table=_claims(content)))
        if spec.code == "scope" and rows is Rows.QUESTIONS and content.questions:
            found.append(PaperSection("Pertanyaan dan jawaban", table=_questions(content)))
    if content.kind is StatementKind.FACT_SHEET and content.facts:
        found.append(PaperSection("Fakta dan sumbernya", table=_facts(content)))
    return tuple(found)


def _is_markup(content: StatementContent, spec: SectionSpec) -> bool:
    return content.format > 1 and spec.rich


def _part(content: StatementContent, spec: SectionSpec) -> PaperSection | None:
    text = content.sections.get(spec.code, "").strip()
    if not text:
        return None
    heading = spec.label if spec.heading else ""
    if _is_markup(content, spec):
        return PaperSection(heading, blocks=rich_text.parse(text))
    return PaperSection(heading, (text,))


def _release_text(content: StatementContent) -> PaperSection:
    """Return dateline, lead, body and quote of a press release, which stand under no heading."""
    part = {code: text.strip() for code, text in content.sections.items()}
    if content.format > 1:
        return PaperSection(blocks=_release_blocks(part))
    opening = _after(part.get("dateline", ""), " – ", part.get("lead", ""))
    quote = part.get("quote", "")
    if quote and quote[0] not in _OPENING_MARKS:
        quote = f"“{quote}”"
    said = _after(quote, " — ", part.get("quote_source", ""))
    body = (opening, part.get("body", ""), said)
    return PaperSection(paragraphs=tuple(text for text in body if text))


_OPENING_MARKS = "“\"'"


def _after(first: str, between: str, second: str) -> str:
    return f"{first}{between}{second}" if first and second else first or second


def _release_blocks(part: dict[str, str]) -> tuple[Block, ...]:
    lead = list(rich_text.parse(part.get("lead", "")))
    if dateline := part.get("dateline", ""):
        if lead and lead[0].kind is BlockKind.PARAGRAPH:
            lead[0] = replace(lead[0], spans=(Span(f"{dateline} – "), *lead[0].spans))
        else:
            lead.insert(0, Block(BlockKind.PARAGRAPH, (Span(dateline),)))
    quote = _quoted(rich_text.parse(part.get("quote", "")), part.get("quote_source", ""))
    return (*lead, *rich_text.parse(part.get("body", "")), *quote)


def _quoted(blocks: Sequence[Block], speaker: str) -> tuple[Block, ...]:
    """Return what was said in quotation marks, and who said it behind the last word."""
    found = list(blocks)
    worded = {BlockKind.PARAGRAPH, BlockKind.QUOTE}
    first, last = (found[0], found[-1]) if found else (None, None)
    if first and last and first.kind in worded and last.kind in worded:
        if first.text and first.text[0] not in _OPENING_MARKS:
            found[0] = replace(first, spans=(Span("“"), *first.spans))
            found[-1] = replace(found[-1], spans=(*found[-1].spans, Span("”")))
        if speaker:
            found[-1] = replace(found[-1], spans=(*found[-1].spans, Span(f" — {speaker}")))
    elif speaker:
        found.append(Block(BlockKind.PARAGRAPH, (Span(f"— {speaker}" if found else speaker),)))
    return tuple(found)


def _claims(content: StatementContent) -> PaperTable:
    return PaperTable(
        ("Tudingan", "Hasil verifikasi", "Bukti", "Status"),
        tuple(
            (row.claim, row.finding, row.evidence, FINDINGS[row.status]) for row in content.claims
        ),
    )


def _questions(content: StatementContent) -> PaperTable:
    return PaperTable(
        ("Pertanyaan", "Jawaban", "Kelas", "Disampaikan oleh"),
        tuple(
            (row.question, row.answer, ACCESS_LABELS[row.access], row.told_by)
            for row in content.questions
        ),
    )


def _facts(content: StatementContent) -> PaperTable:
    return PaperTable(
        ("Fakta", "Status", "Sumber"),
        tuple(
            (fact.text, FINDINGS[fact.status] if fact.status else "Belum diperiksa", fact.source)
            for fact in content.facts
        ),
    )
