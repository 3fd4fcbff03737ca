"""The result of a check of authenticity on letterhead, to put into a file or send to a newsroom.

Words on paper are Indonesian, whatever the screen.
"""

from dataclasses import replace

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.body import heights, plain
from pasopati_desktop.documents.dates import long_date, long_time
from pasopati_desktop.documents.finish import finish
from pasopati_desktop.documents.layout import TOP_MM, PageSetup, Styles, draw, styles
from pasopati_desktop.documents.letterhead import LOGO_HEIGHT_MM, LOGO_WIDTH_MM
from pasopati_desktop.documents.logo import prepare_logo
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.table import build_facts
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.key_sheets import CheckSheet
from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.verdicts import Outcome, Verdict
from pasopati_desktop.domain.workflow import Status

WORDS: dict[Outcome, str] = {
    Outcome.AUTHENTIC: "ASLI",
    Outcome.COMPARE: "KODE ASLI, BANDINGKAN ISINYA",
    Outcome.OUTDATED: "TIDAK BERLAKU LAGI",
    Outcome.NOT_AUTHENTIC: "TIDAK ASLI",
    Outcome.UNKNOWN: "TIDAK DIKENAL",
    Outcome.UNREADABLE: "TIDAK TERBACA",
}
_REASONS: dict[str, str] = {
    "verify.current": "sama persis dengan arsip unit, berlaku",
    "verify.signed_copy": "berkas bertanda tangan yang tercatat di unit, berlaku",
    "verify.code_current": "kode asli dan naskah berlaku; kode tidak membuktikan isi halaman",
    "verify.number_current": "nomor tercatat dan berlaku; nomor tidak membuktikan isi halaman",
    "verify.corrected": "asli, tetapi sudah diralat",
    "verify.withdrawn": "asli, tetapi sudah ditarik",
    "verify.voided": "asli, tetapi batal",
    "verify.code_corrected": "kode asli, tetapi naskah sudah diralat",
    "verify.code_withdrawn": "kode asli, tetapi naskah sudah ditarik",
    "verify.code_voided": "kode asli, tetapi naskah batal",
    "verify.altered": "bita berkas diubah",
    "verify.appended": "berkas ditambahi di belakang arsip",
    "verify.rewritten": "berkas disimpan ulang; kata dan tampilan sama, berkas bukan arsip",
    "verify.words_only": "berkas disimpan ulang; kata-kata sama, tampilan tidak diperiksa",
    "verify.other_letters": "tampilan sama, huruf yang tersimpan lain",
    "verify.seen_differs": "yang terlihat berbeda dari arsip, di bawah kode yang asli",
    "verify.wrapped": "arsip utuh, tetapi ada bita lain di sekelilingnya",
    "verify.rearranged": "kata-kata sama, urutan atau letaknya lain",
    "verify.pages_added": "halaman ditambahkan di bawah kode yang asli",
    "verify.pages_missing": "ada halaman yang dihilangkan",
    "verify.added_text": "kata ditambahkan di bawah kode yang asli",
    "verify.removed_text": "kata dihilangkan di bawah kode yang asli",
    "verify.cut": "arsip yang terpotong di belakang",
    "verify.office_file": "dokumen kantor, bukan PDF",
    "verify.swapped_text": "isi diganti di bawah kode yang asli",
    "verify.text_differs": "nomor unit dipakai untuk isi lain, tanpa kode",
    "verify.same_text_no_code": "kata-kata sama, tetapi bukan arsip dan tanpa kode",
    "verify.foreign_key": "kode ditandatangani kunci lain",
    "verify.bad_signature": "tanda tangan kode palsu atau rusak",
    "verify.unknown_number": "kunci unit, tetapi nomor tidak tercatat",
    "verify.other_text": "kunci unit, tetapi untuk teks lain",
    "verify.old_version": "kode untuk versi lama",
    "verify.key_revoked": "kunci sudah dicabut",
    "verify.draft": "draf, bukan naskah resmi",
    "verify.javascript": "memuat program dan tidak dikenal",
    "verify.not_in_register": "tidak ada arsip yang sama",
    "verify.huge": "tidak ada arsip yang sama; terlalu besar untuk sebuah naskah",
    "verify.no_such_number": "nomor tidak tercatat",
    "verify.other_code": "ada kode QR, tetapi bukan Kode keaslian",
    "verify.no_code": "kode tidak terbaca",
    "verify.not_a_code": "kode terpotong atau salah ketik",
    "verify.encrypted": "PDF terkunci kata sandi",
    "verify.damaged": "PDF rusak",
    "verify.truncated": "PDF terpotong",
    "verify.not_a_document": "bukan PDF atau foto",
    "verify.empty": "berkas kosong",
    "verify.heic": "foto HEIC tidak dibuka",
    "verify.image_damaged": "gambar rusak",
    "verify.too_many_pixels": "gambar terlalu besar",
    "verify.takes_too_long": "terlalu rumit, dihentikan",
    "verify.lookalike_number": "nomor tidak tercatat, hanya mirip nomor unit",
    "verify.several_codes": "lebih dari satu kode; naskah unit membawa satu",
    "verify.marked_copy": "salinan bertanda; kata-kata sama, kode asli",
    "verify.masked_copy": "salinan disamarkan tanpa kode; tidak dapat dibuktikan",
    "verify.register_current": "register ditandatangani unit, utuh, terbaru",
    "verify.register_older": "register ditandatangani unit, tetapi lama",
    "verify.register_altered": "register diubah setelah ditandatangani",
    "verify.register_foreign_key": "register ditandatangani kunci lain",
    "verify.register_revoked_key": "register ditandatangani kunci yang dicabut",
    "verify.register_stranger": "register memuat naskah yang tidak ada di arsip",
    "verify.register_unsigned": "register tidak ditandatangani",
    "verify.register_ahead": "register tertanggal di masa depan",
    "verify.page_altered": "register asli, halaman di sekelilingnya diubah atau versi lain",
    "verify.register_cut": "register terpotong",
    "verify.register_malformed": "bukan register, atau rusak",
    "verify.register_other_version": "register dari versi program lain",
}
_STATUS: dict[Status, str] = {
    Status.APPROVED: "Disetujui, belum terbit",
    Status.PUBLISHED: "Berlaku",
    Status.ARCHIVED: "Berlaku (arsip)",
    Status.CORRECTED: "Diralat",
    Status.WITHDRAWN: "Ditarik",
    Status.VOIDED: "Batal",
}
MAX_NAME = 200
"""Characters of a file's name that are printed."""
LEAD = 40 * mm
"""Points that must be free for a check to begin that no page can hold."""
_COMPARE = (
    "Kode hanya membuktikan asal teks yang tercatat. Bandingkan judul dan isi halaman dengan teks "
    "tercatat di bawah ini."
)


def render_check(
    sheet: CheckSheet, logo: bytes | None = None, control: JobControl | None = None
) -> bytes:
    """Return the results as a PDF.

    Raises:
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: the officer cancelled.
    """
    setup = PageSetup(
        letterhead=replace(sheet.letterhead, paper=PaperSize.A4),
        logo=None if logo is None else prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM),
        class_label="Untuk internal",
    )
    style = styles(setup.letterhead)
    width = setup.text_width
    story: list[Flowable] = [
        *plain("HASIL PERIKSA KEASLIAN", style.kind, width, kind="H1"),
        *plain(sheet.unit_name, style.centred, width),
        Spacer(1, 5 * mm),
    ]
    for name, verdict in sheet.results:
        story += _result(name, verdict, setup, style)
    story += plain(f"Diperiksa {long_time(sheet.made_at)} oleh {sheet.made_by}", style.small, width)
    return finish(
        draw(story, setup, control),
        title="Hasil periksa keaslian",
        author=fonts.one_line(sheet.unit_name),
        subject=f"{len(sheet.results)} berkas diperiksa",
        moment=sheet.made_at,
    )


def _word(verdict: Verdict) -> str:
    """Return the big word; a number alone shows no code, and so no genuine one."""
    if verdict.reason == "verify.number_current":
        return "BANDINGKAN ISINYA"
    return WORDS[verdict.outcome]


def _result(name: str, verdict: Verdict, setup: PageSetup, style: Styles) -> list[Flowable]:
    """Return what is told of one check: on one page, if a page can hold it."""
    width = setup.text_width
    rows = [
        ("Hasil", f"{_word(verdict)}: {_REASONS.get(verdict.reason, 'tidak dinilai')}"),
        ("Sidik berkas", _grouped(verdict.given_sha256)),
        ("Nomor", verdict.number or ""),
        ("Tanggal", long_date(verdict.dated) if verdict.dated else ""),
        ("Judul", verdict.title),
        ("Status tercatat", _STATUS.get(verdict.status, "") if verdict.status else ""),
        ("Pengganti", verdict.successor),
        ("Kunci", verdict.key_id),
        ("Hanya di berkas ini", "\n".join(verdict.foreign)),
        ("Hanya di arsip", "\n".join(verdict.missing)),
    ]
    facts = build_facts([(label, text) for label, text in rows if text], width, style.cell_size)
    story = plain(name[:MAX_NAME], style.heading, width, kind="H2")
    story += [facts] if facts is not None else []
    if verdict.must_compare:
        story += plain(_COMPARE, style.body, width)
        story += [
            part for line in verdict.opening for part in plain(f"“{line}”", style.item, width)
        ]
    needed = heights(story, width)
    room = setup.size[1] - (TOP_MM + setup.letterhead.margin_bottom) * mm
    story.insert(0, CondPageBreak(needed if needed <= room else LEAD))
    return [*story, Spacer(1, 3 * mm)]


def _grouped(digest: str) -> str:
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
