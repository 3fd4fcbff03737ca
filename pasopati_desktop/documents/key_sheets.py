"""Papers of the unit's key on letterhead: its sealed backup, and the sheet for newsrooms.

Words on paper are Indonesian, whatever the screen.
"""

from dataclasses import replace

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.body import plain
from pasopati_desktop.documents.dates import long_date, long_time
from pasopati_desktop.documents.finish import finish
from pasopati_desktop.documents.layout import PageSetup, Styles, draw, styles
from pasopati_desktop.documents.letterhead import LOGO_HEIGHT_MM, LOGO_WIDTH_MM
from pasopati_desktop.documents.logo import prepare_logo
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.qr import QrBlock
from pasopati_desktop.documents.table import build_table
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.key_sheets import BackupSheet, NewsroomSheet, PublicKeyLine
from pasopati_desktop.domain.paper import Letterhead, PaperSize, PaperTable

_BACKUP_QR_MM = 45.0
_PUBLIC_QR_MM = 32.0
_LINE_SIZE = 14.0

_KEEP = (
    "Lembar ini memuat kunci keaslian unit dalam bentuk terkunci. Tanpa frasa sandi kunci, lembar "
    "ini tidak dapat dipakai. Simpan di brankas, terpisah dari catatan frasa sandi. Jangan difoto "
    "atau dikirim."
)
_RESTORE = (
    "1. Buka Pengaturan, Kunci keaslian, Pulihkan dari lembar.",
    "2. Pindai kode di atas, atau ketik kedelapan baris. Huruf besar dan kecil sama saja.",
    "3. Ketik frasa sandi kunci. Baris yang salah ketik disebut nomornya.",
    "4. Bila lembar ini hilang atau dibaca orang lain bersama frasa sandinya, cabut kuncinya.",
)
_ABOUT = (
    "Naskah resmi unit kami membawa kotak kode berlabel Kode keaslian. Kode itu memuat nomor "
    "naskah, tanggal, dan sidik isi naskah, dan ditandatangani dengan kunci unit. Kode keaslian "
    "membuktikan asal teks; ia bukan tanda tangan elektronik menurut UU ITE."
)
_HOW = (
    (
        "1. Buka halaman verifikasi.html dari laman resmi unit, atau minta berkasnya kepada kami. "
        "Halaman itu bekerja tanpa internet."
    ),
    (
        "2. Pindai kode di naskah dengan ponsel, lalu tempel teksnya; atau ketik nomor naskah; "
        "atau pilih berkas PDF-nya."
    ),
    (
        "3. Cocokkan kunci: pindai kotak kunci publik di lembar ini, lalu tempel di kolom Kunci "
        "publik di lembar redaksi; atau bandingkan angkanya. Tanpa langkah ini halaman hanya "
        "membuktikan bahwa register dan kuncinya dari tangan yang sama."
    ),
    (
        "4. Bandingkan judul dan isi naskah dengan yang tercatat. Kode asli dapat ditempel "
        "orang pada naskah palsu."
    ),
    (
        "5. Simpan halaman itu di komputer redaksi. Lain kali muat register.json dari laman unit "
        "ke dalamnya: yang diubah, lebih lama, atau dari kunci lain ditolak."
    ),
    "6. Bila ragu, hubungi kami. Jangan memuat naskah yang kodenya tidak cocok.",
)


def render_backup(
    sheet: BackupSheet, logo: bytes | None = None, control: JobControl | None = None
) -> bytes:
    """Return one A4 page: the sealed key as QR code and as lines to type.

    Raises:
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: the officer cancelled.
    """
    setup = _setup(sheet.letterhead, logo, "RAHASIA")
    style = styles(setup.letterhead)
    width = setup.text_width
    typed = ParagraphStyle("typed", style.signature, fontName=fonts.REGULAR, fontSize=_LINE_SIZE)
    typed.leading = _LINE_SIZE * 1.6
    rows = [f"{number}.  {line}" for number, line in enumerate(sheet.lines, start=1)]
    story: list[Flowable] = [
        *plain("CADANGAN KUNCI KEASLIAN", style.kind, width, kind="H1"),
        *plain(sheet.unit_name, style.centred, width),
        Spacer(1, 4 * mm),
        *plain(_KEEP, style.body, width),
        *plain(
            f"Kunci {sheet.key_id}, dibuat {long_time(sheet.key_made_at)}",
            style.heading,
            width,
            kind="H2",
        ),
        Spacer(1, 2 * mm),
        QrBlock(sheet.packed, _BACKUP_QR_MM * mm, sheet.key_id, label="Kunci terkunci"),
        Spacer(1, 4 * mm),
        *[part for row in rows for part in plain(row, typed, width)],
        Spacer(1, 3 * mm),
        *plain("Cara memulihkan", style.heading, width, kind="H2"),
        *_steps(_RESTORE, style, width),
        Spacer(1, 3 * mm),
        *plain(f"Dibuat {long_time(sheet.made_at)} oleh {sheet.made_by}", style.small, width),
    ]
    return finish(
        draw(story, setup, control),
        title=f"Cadangan kunci keaslian {sheet.key_id}",
        author=fonts.one_line(sheet.unit_name),
        subject="Kunci keaslian terkunci untuk brankas",
        moment=sheet.made_at,
    )


def render_newsroom(
    sheet: NewsroomSheet, logo: bytes | None = None, control: JobControl | None = None
) -> bytes:
    """Return the sheet of public keys for newsrooms.

    Raises:
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: the officer cancelled.
    """
    setup = _setup(sheet.letterhead, logo, "")
    style = styles(setup.letterhead)
    width = setup.text_width
    table = PaperTable(
        ("Kunci", "Kunci publik (Ed25519, heksadesimal)", "Berlaku"),
        tuple((key.key_id, _grouped(key.public_key), _state(key)) for key in sheet.keys),
    )
    built = build_table(table, width, style.cell_size, setup.size[1] - 60 * mm)
    story: list[Flowable] = [
        *plain("KUNCI PUBLIK KODE KEASLIAN", style.kind, width, kind="H1"),
        *plain(sheet.unit_name, style.centred, width),
        Spacer(1, 4 * mm),
        *plain("Untuk redaksi dan jurnalis", style.heading, width, kind="H2"),
        *plain(_ABOUT, style.body, width),
        *([built] if built is not None else []),
        *_public_code(sheet),
        *plain("Cara memeriksa", style.heading, width, kind="H2"),
        *_steps(_HOW, style, width),
    ]
    if sheet.contact:
        story += plain("Narahubung", style.heading, width, kind="H2")
        story += plain(sheet.contact, style.body, width)
    story += [
        Spacer(1, 3 * mm),
        *plain(
            f"Data per {long_time(sheet.made_at)}. Dibuat oleh {sheet.made_by}", style.small, width
        ),
    ]
    return finish(
        draw(story, setup, control),
        title="Kunci publik kode keaslian",
        author=fonts.one_line(sheet.unit_name),
        subject="Kunci publik untuk memeriksa keaslian naskah",
        moment=sheet.made_at,
    )


def _public_code(sheet: NewsroomSheet) -> list[Flowable]:
    """Return the key in force as a QR code, so that nobody has to type 64 digits."""
    key = next((key for key in sheet.keys if key.is_active), None)
    if key is None:
        return []
    code = QrBlock(key.scanned, _PUBLIC_QR_MM * mm, key.key_id, label="Kunci publik")
    return [Spacer(1, 3 * mm), code, Spacer(1, 2 * mm)]


def newsroom_text(sheet: NewsroomSheet) -> str:
    """Return the same facts as plain text."""
    rows = [
        f"KUNCI PUBLIK KODE KEASLIAN - {fonts.one_line(sheet.unit_name)}",
        f"Data per {long_time(sheet.made_at)}",
        "",
        _ABOUT,
        "",
    ]
    for key in sheet.keys:
        rows += [f"Kunci {key.key_id} ({_state(key)})", _grouped(key.public_key), ""]
    rows += ["Cara memeriksa", *_HOW]
    if sheet.contact:
        rows += ["", f"Narahubung: {fonts.one_line(sheet.contact)}"]
    return "\n".join(rows) + "\n"


def _state(key: PublicKeyLine) -> str:
    if key.revoked is not None:
        return f"Dicabut; jangan percaya tanda tangan sejak {long_date(key.revoked)}"
    if key.retired is not None:
        return f"{long_date(key.since)} s.d. {long_date(key.retired)}"
    return f"Sejak {long_date(key.since)}"


def _grouped(digits: str) -> str:
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))


def _steps(lines: tuple[str, ...], style: Styles, width: float) -> list[Flowable]:
    look = ParagraphStyle("steps", style.item, alignment=TA_LEFT)
    return [part for line in lines for part in plain(line, look, width)]


def _setup(letterhead: Letterhead, logo: bytes | None, label: str) -> PageSetup:
    picture = None if logo is None else prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM)
    return PageSetup(
        letterhead=replace(letterhead, paper=PaperSize.A4), logo=picture, class_label=label
    )
