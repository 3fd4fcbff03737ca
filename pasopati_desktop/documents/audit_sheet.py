"""Riwayat Persetujuan (report LOG): every version, step, word and file of a statement with hashes.

It is a paper of its own, the last pages of a copy of the statement, or one of many in a book.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain

from reportlab.platypus import Flowable, PageBreak, Spacer

from pasopati_desktop.documents import fonts, rich
from pasopati_desktop.documents.body import plain
from pasopati_desktop.documents.dates import long_time
from pasopati_desktop.documents.layout import PageSetup, Styles, draw, styles
from pasopati_desktop.documents.letterhead import LOGO_HEIGHT_MM, LOGO_WIDTH_MM
from pasopati_desktop.documents.logo import prepare_logo
from pasopati_desktop.documents.long_flow import LongFlow
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.statement_pdf import finished, page_setup, statement_story
from pasopati_desktop.documents.table import build_facts, build_table
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import AuditSheet, AuditStep, PaperTable, StatementPaper

_HASH_GROUP = 8
_NO_DATA = "Belum ada."
COPY_STAMP = "SALINAN DENGAN LEMBAR PERSETUJUAN"


def render_audit_sheet(
    sheet: AuditSheet, logo: bytes | None = None, control: JobControl | None = None
) -> bytes:
    """Return the sheet of one statement.

    Raises:
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: the officer cancelled.
    """
    return render_audit_sheets((sheet,), logo, control)


def render_audit_sheets(
    sheets: Iterable[AuditSheet],
    logo: bytes | None = None,
    control: JobControl | None = None,
    *,
    count: int = 0,
) -> bytes:
    """Return the sheets of several statements as one paper; each begins on a letterhead.

    `sheets` may come one after another, and there may be thousands: none is kept. `count`: how
    many will come, for who waits.

    Raises:
        ValueError: there is none.
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: the officer cancelled between two sheets.
    """
    control = control or JobControl()
    coming = iter(sheets)
    first = next(coming, None)
    if first is None:
        raise ValueError("no sheets")
    setup = PageSetup(
        letterhead=first.letterhead,
        logo=None if logo is None else prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM),
        class_label=first.class_label,
        foot_note=foot_note(first),
        logo_alternative=f"Logo {first.unit_name}".strip(),
    )
    flow, style = LongFlow(setup), styles(first.letterhead)
    number = 0
    for number, sheet in enumerate(chain((first,), coming), start=1):
        control.step(number, max(count, number), "Riwayat persetujuan")
        title = fonts.one_line(sheet.title)
        flow.begin(f"{sheet.number}: {title}" if sheet.number else title)
        flow.add(audit_story(sheet, setup, style))
        flow.end()
    title = first.title if number == 1 else f"{number} naskah"
    return flow.paper.save(
        title=f"Riwayat Persetujuan: {' '.join(fonts.clean(title).split())}",
        author=" ".join(fonts.clean(first.unit_name).split()),
        subject="LOG Riwayat Persetujuan",
        moment=first.made_at,
    )


def render_with_sheet(
    paper: StatementPaper,
    sheet: AuditSheet,
    logo: bytes | None = None,
    control: JobControl | None = None,
) -> bytes:
    """Return a copy of the statement whose last pages are its approval sheet.

    It is a copy and says so above every page: the archived file stays what was approved.

    Raises:
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: the officer cancelled.
    """
    stamp = " · ".join(filter(None, (paper.stamp, COPY_STAMP)))
    copy = replace(paper, stamp=stamp)
    setup = replace(page_setup(copy, logo), foot_note=foot_note(sheet))
    story = [
        *statement_story(copy, setup),
        PageBreak(),
        *audit_story(sheet, setup, styles(paper.letterhead)),
    ]
    return finished(copy, draw(story, setup, control))


def foot_note(sheet: AuditSheet) -> str:
    return (
        f"Dibuat oleh {sheet.made_by} · diperiksa oleh {sheet.checked_by or '—'}"
        f" · data per {_time(sheet, sheet.made_at)}"
    )


def _time(sheet: AuditSheet, moment: datetime) -> str:
    return long_time(moment, sheet.timezone, sheet.zone_label)


def audit_story(sheet: AuditSheet, setup: PageSetup, style: Styles) -> list[Flowable]:
    """Return the flowables of the sheet: facts, versions, steps, words of higher offices, files."""
    width = setup.text_width
    facts = (
        ("Naskah", sheet.title),
        ("Jenis", sheet.kind_label),
        ("Nomor", sheet.number or "— (belum disetujui)"),
        ("Status", sheet.status),
        ("Unit", sheet.unit_name),
    )
    versions = tuple(
        (
            "\n".join(filter(None, (str(v.number), v.name))),
            v.written_by,
            _time(sheet, v.written_at),
            grouped(v.sha256),
        )
        for v in sheet.versions
    )
    steps = tuple(
        (
            "\n".join(filter(None, (step.step, step.note))),
            f"{step.officer}\n{step.role}",
            _time(sheet, step.at),
            due_words(sheet, step),
            str(step.version),
            grouped(step.sha256),
        )
        for step in sheet.steps
    )
    story: list[Flowable] = [
        *plain("RIWAYAT PERSETUJUAN", style.kind, width, kind="H1"),
        Spacer(1, 5 * mm),
        *filter(None, (build_facts(facts, width, style.cell_size),)),
        *plain("Versi naskah", style.heading, width, kind="H2"),
        *_table(PaperTable(("Versi", "Penyusun", "Waktu", "SHA-256 isi"), versions), setup, style),
        *plain("Langkah persetujuan", style.heading, width, kind="H2"),
        *_table(
            PaperTable(("Langkah", "Petugas", "Waktu", "Tenggat", "Versi", "SHA-256 isi"), steps),
            setup,
            style,
        ),
    ]
    if sheet.words:
        words = tuple(
            (
                word.authority,
                f"{word.name}\n{word.position}",
                f"{word.given_by}\n{_time(sheet, word.at)}",
                word.evidence,
                "Ya" if word.is_for_this_text else "Tidak: teks berubah sesudahnya",
            )
            for word in sheet.words
        )
        head = ("Instansi", "Pejabat", "Disampaikan", "Bukti", "Untuk teks ini")
        story += plain("Persetujuan instansi atas", style.heading, width, kind="H2")
        story += _table(PaperTable(head, words), setup, style)
    if sheet.files:
        files = tuple((name, grouped(sha256)) for name, sha256 in sheet.files)
        story += plain("Berkas", style.heading, width, kind="H2")
        story += _table(PaperTable(("Berkas", "SHA-256"), files), setup, style)
    return rich.keep_headings(story, width)


def due_words(sheet: AuditSheet, step: AuditStep) -> str:
    """Return the deadline of a step and whether it was kept."""
    if step.due_at is None:
        return "—"
    due = _time(sheet, step.due_at)
    if step.at <= step.due_at:
        return f"{due}\ntepat waktu"
    return f"{due}\nterlambat {duration(step.at - step.due_at)}"


def duration(length: timedelta) -> str:
    """Return such as `2 hari 3 jam` or `1 jam 5 menit`; the two largest units."""
    minutes = max(1, round(length.total_seconds() / 60))
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    parts = ((days, "hari"), (hours, "jam"), (minutes, "menit"))
    return " ".join([f"{count} {unit}" for count, unit in parts if count][:2])


def _table(table: PaperTable, setup: PageSetup, style: Styles) -> list[Flowable]:
    if not table.rows:
        return plain(_NO_DATA, style.body, setup.text_width)
    built = build_table(table, setup.text_width, style.cell_size, setup.size[1] - 60 * mm)
    return [built] if built else []


def grouped(digest: str) -> str:
    """Eight groups of eight digits: comparable by eye, and breakable in a narrow column."""
    return " ".join(digest[at : at + _HASH_GROUP] for at in range(0, len(digest), _HASH_GROUP))
