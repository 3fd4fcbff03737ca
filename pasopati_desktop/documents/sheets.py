"""The sheet of the emergency account, for the sealed envelope."""

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
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import EmergencySheet, Letterhead, PaperSize

SECRET_SIZE = 26.0
"""Points: read in a hurry, perhaps by torch light."""

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
    made_at = long_time(sheet.made_at, sheet.timezone, sheet.zone_label)
    large = ParagraphStyle("secret", style.signature, fontName=fonts.BOLD, fontSize=SECRET_SIZE)
    large.leading = SECRET_SIZE * fonts.LINE
    steps = ParagraphStyle("steps", style.item, alignment=TA_LEFT)
    story: list[Flowable] = [
        *plain("AKUN DARURAT", style.kind, width, kind="H1"),
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
        *plain("Cara memakai", style.heading, width, kind="H2"),
        *[part for line in _USE.split("\n") for part in plain(line, steps, width)],
        Spacer(1, 8 * mm),
        *plain(f"Dibuat {made_at} oleh {sheet.made_by}", style.small, width),
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


def _setup(letterhead: Letterhead, logo: bytes | None, label: str) -> PageSetup:
    picture = None if logo is None else prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM)
    return PageSetup(letterhead=letterhead, logo=picture, class_label=label)


def _rule() -> Flowable:
    return HRFlowable(width="100%", thickness=0.5, color="black", spaceBefore=0, spaceAfter=0)


def _secret(
    label: str, value: str, style: Styles, large: ParagraphStyle, width: float
) -> list[Flowable]:
    return [Spacer(1, 5 * mm), *plain(label, style.small, width), *plain(value, large, width)]
