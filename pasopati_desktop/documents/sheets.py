"""Sheets that are not statements: the emergency account, and a statement's approval history."""

from dataclasses import replace

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, HRFlowable, Spacer

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.body import plain
from pasopati_desktop.documents.dates import long_time
from pasopati_desktop.documents.finish import finish
from pasopati_desktop.documents.layout import PageSetup, Styles, draw, styles
from pasopati_desktop.documents.letterhead import LOGO_HEIGHT_MM, LOGO_WIDTH_MM
from pasopati_desktop.documents.logo import prepare_logo
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.table import build_table
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import (
    AuditSheet,
    EmergencySheet,
    Letterhead,
    PaperSize,
    PaperTable,
)

SECRET_SIZE = 26.0
"""Points: read in a hurry, perhaps by torch light."""
_HASH_GROUP = 8
_NO_DATA = "Belum ada."

_ENVELOPE = (
    "Lipat lembar ini, masukkan ke amplop, segel, dan simpan di brankas Kepala. "
    "Jangan difoto, disalin, atau dikirim."
)
_USE = (
    "1. Buka amplop hanya bila tidak ada petugas lain yang dapat masuk.\n"
    "2. Masuk dengan nama dan kata sandi di atas. Perhatikan huruf besar dan kecil.\n"
    "3. Setiap pemakaian tercatat dalam jejak audit dan diberitahukan kepada semua petugas.\n"
    "4. Setelah dipakai, ganti kata sandi, cetak lembar baru, dan musnahkan lembar ini."
)


def render_emergency_sheet(
    sheet: EmergencySheet, logo: bytes | None = None, control: JobControl | None = None
) -> bytes:
    """Return one A4 page with the emergency account. It holds a password: never store it.

    Raises:
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: the officer cancelled.
    """
    setup = _setup(replace(sheet.letterhead, paper=PaperSize.A4), logo, "RAHASIA")
    style = styles(setup.letterhead)
    width = setup.text_width
    large = ParagraphStyle("secret", style.signature, fontName=fonts.BOLD, fontSize=SECRET_SIZE)
    large.leading = SECRET_SIZE * fonts.LINE
    steps = ParagraphStyle("steps", style.item, alignment=TA_LEFT)
    story: list[Flowable] = [
        *plain("AKUN DARURAT", style.kind, width),
        *plain(sheet.unit_name, style.centred, width),
        Spacer(1, 8 * mm),
        *plain(_ENVELOPE, style.body, width),
        Spacer(1, 4 * mm),
        _rule(),
        *_secret("Nama masuk", sheet.username, style, large, width),
        *_secret("Kata sandi", sheet.password, style, large, width),
        Spacer(1, 3 * mm),
        _rule(),
        Spacer(1, 6 * mm),
        *plain("Cara memakai", style.heading, width),
        *[part for line in _USE.split("\n") for part in plain(line, steps, width)],
        Spacer(1, 8 * mm),
        *plain(f"Dibuat {long_time(sheet.made_at)} oleh {sheet.made_by}", style.small, width),
        Spacer(1, 10 * mm),
        *plain("Dibuka tanggal: ........................................", style.signature, width),
        Spacer(1, 5 * mm),
        *plain("Oleh: ........................................", style.signature, width),
        Spacer(1, 5 * mm),
        *plain("Alasan: ........................................", style.signature, width),
    ]
    return finish(
        draw(story, setup, control),
        title="Akun Darurat",
        author=fonts.one_line(sheet.unit_name),
        subject="Akun darurat untuk amplop tersegel",
        moment=sheet.made_at,
    )


def render_audit_sheet(
    sheet: AuditSheet, logo: bytes | None = None, control: JobControl | None = None
) -> bytes:
    """Return report LOG: every version and step of a statement with time and SHA-256.

    Raises:
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: the officer cancelled.
    """
    setup = _setup(sheet.letterhead, logo, sheet.class_label)
    setup = replace(
        setup,
        foot_note=f"Dibuat oleh {sheet.made_by}"
        f" · diperiksa oleh {sheet.checked_by or '—'} · data per {long_time(sheet.made_at)}",
    )
    style = styles(setup.letterhead)
    width = setup.text_width
    facts = (
        ("Naskah", sheet.title),
        ("Jenis", sheet.kind_label),
        ("Nomor", sheet.number or "— (belum disetujui)"),
        ("Status", sheet.status),
        ("Unit", sheet.unit_name),
    )
    versions = tuple(
        (str(v.number), v.written_by, long_time(v.written_at), _grouped(v.sha256))
        for v in sheet.versions
    )
    steps = tuple(
        (
            "\n".join(filter(None, (step.step, step.note))),
            f"{step.officer}\n{step.role}",
            long_time(step.at),
            str(step.version),
            _grouped(step.sha256),
        )
        for step in sheet.steps
    )
    story: list[Flowable] = [
        *plain("RIWAYAT PERSETUJUAN", style.kind, width),
        Spacer(1, 5 * mm),
        *_table(PaperTable((), facts), setup, style),
        *plain("Versi naskah", style.heading, width),
        *_table(PaperTable(("Versi", "Penyusun", "Waktu", "SHA-256 isi"), versions), setup, style),
        *plain("Langkah persetujuan", style.heading, width),
        *_table(
            PaperTable(("Langkah", "Petugas", "Waktu", "Versi", "SHA-256 isi"), steps),
            setup,
            style,
        ),
    ]
    return finish(
        draw(story, setup, control),
        title=f"Riwayat Persetujuan: {fonts.one_line(sheet.title)}",
        author=fonts.one_line(sheet.unit_name),
        subject="LOG Riwayat Persetujuan",
        moment=sheet.made_at,
    )


def _setup(letterhead: Letterhead, logo: bytes | None, label: str) -> PageSetup:
    picture = None if logo is None else prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM)
    return PageSetup(letterhead=letterhead, logo=picture, class_label=label)


def _rule() -> Flowable:
    return HRFlowable(width="100%", thickness=0.5, color="black", spaceBefore=0, spaceAfter=0)


def _secret(
    label: str, value: str, style: Styles, large: ParagraphStyle, width: float
) -> list[Flowable]:
    return [Spacer(1, 5 * mm), *plain(label, style.small, width), *plain(value, large, width)]


def _table(table: PaperTable, setup: PageSetup, style: Styles) -> list[Flowable]:
    if not table.rows:
        return plain(_NO_DATA, style.body, setup.text_width)
    built = build_table(table, setup.text_width, style.cell_size, setup.size[1] - 60 * mm)
    return [built] if built else []


def _grouped(digest: str) -> str:
    """Eight groups of eight digits: comparable by eye, and breakable in a narrow column."""
    return " ".join(digest[at : at + _HASH_GROUP] for at in range(0, len(digest), _HASH_GROUP))
