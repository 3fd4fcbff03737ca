"""Words for the fields of a statement and what stands in them, as every part of the panel says."""

from collections.abc import Sequence
from datetime import date, datetime

from pasopati_desktop.domain.content_diff import Value
from pasopati_desktop.domain.figures import Recognisable
from pasopati_desktop.domain.statement_kinds import KINDS, StatementKind
from pasopati_desktop.domain.statements import Concern, FactStatus, InformationAccess, Signing
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels


def field_label(kind: StatementKind, code: str) -> str:
    known = {
        "": translate("Statements", "Seluruh naskah"),
        "title": translate("Statements", "Judul"),
        "claims": translate("Statements", "Tabel tudingan"),
        "questions": translate("Statements", "Tabel tanya jawab"),
        "facts": translate("Statements", "Fakta dan sumbernya"),
        "figures": translate("Statements", "Gambar"),
        "copies_to": translate("Statements", "Tembusan"),
    }
    if code in known:
        return known[code]
    specs = [*KINDS[kind].sections, *(spec for item in KINDS.values() for spec in item.sections)]
    return next((spec.label for spec in specs if spec.code == code), code)


def value_label(field: str) -> str:
    return {
        "access": translate("Statements", "Kelas informasi"),
        "embargo_until": translate("Statements", "Embargo"),
        "privacy_checked": translate("Statements", "Pemeriksaan data pribadi"),
        "concerns": translate("Statements", "Menyangkut"),
        "family_informed": translate("Statements", "Keluarga lebih dulu diberi tahu"),
        "exemption.clause": translate("Statements", "Dasar pengecualian"),
        "exemption.consequence_test": translate("Statements", "Uji konsekuensi"),
        "exemption.officer": translate("Statements", "PPID yang memutuskan"),
        "exemption.until": translate("Statements", "Dikecualikan sampai"),
        "letter.priority": translate("Statements", "Sifat surat"),
        "letter.attachment": translate("Statements", "Lampiran surat"),
        "disputed.published_on": translate("Statements", "Tanggal pemberitaan"),
        "disputed.words": translate("Statements", "Panjang pemberitaan (kata)"),
        "review_on": translate("Statements", "Tinjau ulang pada"),
        "signing": translate("Statements", "Cara tanda tangan"),
        "clearances": translate("Statements", "Temuan yang dikonfirmasi"),
    }.get(field, field)


def value_text(field: str, value: Value) -> str:
    """Return a particular as a reader would say it; a missing one is a dash."""
    match value:
        case bool():
            text = translate("Statements", "sudah") if value else translate("Statements", "belum")
        case InformationAccess():
            text = labels.access_label(value)
        case Signing():
            text = signing_label(value)
        case datetime():
            text = words.exact(value)
        case date():
            text = words.medium_date(value)
        case int():
            text = words.count(value)
        case tuple():
            text = ", ".join(map(concern_label, value))
        case None if field == "embargo_until":
            text = translate("Statements", "Segera")
        case _:
            text = str(value or "").strip()
    return text or "—"


def concern_label(concern: Concern) -> str:
    return {
        Concern.VICTIM: translate("Statements", "korban"),
        Concern.CHILD: translate("Statements", "anak"),
    }[concern]


def signing_label(signing: Signing) -> str:
    return {
        Signing.WET: translate("Statements", "Basah dan cap"),
        Signing.EXTERNAL: translate("Statements", "Elektronik di luar (BSrE)"),
        Signing.CERTIFICATE: translate("Statements", "Sertifikat pejabat"),
    }[signing]


def recognisable_label(who: Recognisable) -> str:
    """Return who can be recognised on a picture, as it was declared."""
    return {
        Recognisable.UNSEEN: translate("Statements", "Belum dilihat"),
        Recognisable.NOBODY: translate("Statements", "Tidak ada yang dapat dikenali"),
        Recognisable.OFFICERS: translate("Statements", "Hanya petugas atau tokoh publik"),
        Recognisable.INMATES: translate("Statements", "Ada Warga Binaan"),
        Recognisable.PROTECTED: translate(
            "Statements", "Anak, orang sakit, korban, saksi, keluarga"
        ),
    }[who]


def row_status(code: str) -> str:
    """Return the word for the state of a row: of a fact, a claim, a question or a picture."""
    if code and code in set(Recognisable):
        return recognisable_label(Recognisable(code))
    if code in set(InformationAccess):
        return labels.access_label(InformationAccess(code))
    return labels.fact_label(FactStatus(code) if code else None)


def listed(names: Sequence[str]) -> str:
    """Return such as `satu, dua dan tiga`."""
    if len(names) < 2:
        return "".join(names)
    text = translate("Statements", "{most} dan {last}")
    return text.format(most=", ".join(names[:-1]), last=names[-1])


def short(text: str, limit: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
