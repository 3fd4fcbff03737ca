"""The words of the checks: two lines for each, what was found and what it is about."""

from collections.abc import Mapping

from pasopati_desktop.domain.statement_checks import Check, Group, State
from pasopati_desktop.domain.statements import InformationAccess
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels

_LONGEST = 60
"""Letters of a quoted passage."""


def check_lines(check: Check) -> tuple[str, str]:
    """Return the two lines of a check."""
    lead, about = _words()[check.code]
    params: Mapping[str, object] = {key: _shown(key, value) for key, value in check.params}
    if check.note:
        note = translate("Checks", "{about} · dikonfirmasi: {note}")
        about = note.format(about=about.format(**params), note=_short(check.note))
        return lead.format(**params), about
    return lead.format(**params), about.format(**params)


def state_word(state: State) -> str:
    """Return what a screen reader says before the line."""
    return {
        State.PASSED: translate("Checks", "Lolos"),
        State.LOOK: translate("Checks", "Perlu dilihat"),
        State.MISSING: translate("Checks", "Menghalangi"),
    }[state]


def summary(found: Mapping[State, int]) -> str:
    """Return such as `5 lolos, 1 perlu dilihat`; what blocks stands first."""
    parts = []
    if count := found.get(State.MISSING, 0):
        parts.append(translate("Checks", "{n} menghalangi").format(n=count))
    parts.append(translate("Checks", "{n} lolos").format(n=found.get(State.PASSED, 0)))
    if count := found.get(State.LOOK, 0):
        parts.append(translate("Checks", "{n} perlu dilihat").format(n=count))
    return ", ".join(parts)


def _shown(key: str, value: object) -> str:
    if key == "sentence":
        return messages.split(messages.text(str(value)))[0].rstrip(".")
    if isinstance(value, InformationAccess):
        return labels.access_label(value)
    return words.count(value) if isinstance(value, int) else _short(str(value))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _words() -> dict[str, tuple[str, str]]:
    return {
        **_rules(),
        **_particulars(),
        **_private(),
        **_wording(),
        **_figures(),
        **_pictures(),
        **_passed(),
    }


def _rules() -> dict[str, tuple[str, str]]:
    required = translate("Checks", "bagian wajib")
    facts = translate("Checks", "tabel fakta")
    claims = translate("Checks", "tabel tudingan")
    questions = translate("Checks", "tabel pertanyaan")
    length = translate("Checks", "panjang naskah")
    return {
        "rule": (translate("Checks", "{sentence}"), translate("Checks", "{label}")),
        "title_missing": (translate("Checks", "Judul kosong"), required),
        "remarks_open": (translate("Checks", "{what}"), translate("Checks", "catatan dan usul")),
        "section_missing": (translate("Checks", "Kosong: {label}"), required),
        "claims_missing": (translate("Checks", "Tabel tudingan kosong"), claims),
        "claims_incomplete": (translate("Checks", "Baris tudingan belum lengkap"), claims),
        "questions_missing": (translate("Checks", "Tabel pertanyaan kosong"), questions),
        "questions_incomplete": (translate("Checks", "Baris pertanyaan belum lengkap"), questions),
        "variable_open": (
            translate("Checks", "Belum diisi: {name}"),
            translate("Checks", "isian templat"),
        ),
        "facts_missing": (translate("Checks", "Belum ada fakta"), facts),
        "facts_open": (
            translate("Checks", "{count} fakta tanpa status atau sumber"),
            translate("Checks", "diperlukan verifikator"),
        ),
        "facts_doubtful": (
            translate("Checks", "Fakta meragukan di naskah"),
            translate("Checks", "keluarkan, atau pastikan dulu"),
        ),
        "words_over": (
            translate("Checks", "{count} kata, paling banyak {most}"),
            translate("Checks", "panjang pernyataan awal"),
        ),
        "words_few": (translate("Checks", "{count} kata, lazimnya {least}–{most}"), length),
        "words_many": (translate("Checks", "{count} dari {most} kata"), length),
    }


def _particulars() -> dict[str, tuple[str, str]]:
    law = translate("Checks", "UU 14/2008")
    letter = translate("Checks", "Peraturan Dewan Pers 9/2008")
    embargo = translate("Checks", "waktu terbit")
    return {
        "access_missing": (translate("Checks", "Kelas informasi belum dipilih"), law),
        "access_exempt": (translate("Checks", "Dikecualikan: tidak untuk terbit"), law),
        "exemption_incomplete": (translate("Checks", "Dasar pengecualian belum lengkap"), law),
        "exemption_over": (translate("Checks", "Masa pengecualian sudah lewat"), law),
        "family_missing": (
            translate("Checks", "Keluarga belum diberi tahu"),
            translate("Checks", "keluarga atau korban mendengar lebih dulu"),
        ),
        "contact_unreachable": (
            translate("Checks", "Kontak tanpa telepon atau pos-el"),
            translate("Checks", "narahubung"),
        ),
        "embargo_past": (translate("Checks", "Waktu embargo sudah lewat"), embargo),
        "embargo_and_segera": (translate("Checks", "“{what}” tetapi ada embargo"), embargo),
        "review_past": (translate("Checks", "Tanggal tinjau ulang sudah lewat"), embargo),
        "letter_no_day": (translate("Checks", "Tanggal berita belum diisi"), letter),
        "letter_longer": (
            translate("Checks", "{count} kata, beritanya {most}"),
            translate("Checks", "jawaban tidak lebih panjang (UU 40/1999)"),
        ),
        "letter_before": (translate("Checks", "Tanggal berita di masa depan"), letter),
        "letter_late": (translate("Checks", "Hari ke-{days}, sisa {left} hari"), letter),
        "letter_too_late": (translate("Checks", "Hari ke-{days}: lewat dua bulan"), letter),
        "glyphs_missing": (
            translate("Checks", "Tidak tercetak: {characters}"),
            translate("Checks", "dicetak sebagai kotak"),
        ),
    }


def _private() -> dict[str, tuple[str, str]]:
    mend = translate("Checks", "hapus, atau konfirmasi")
    return {
        "privacy_unchecked": (
            translate("Checks", "Data pribadi belum diperiksa"),
            translate("Checks", "nama, NIK, data medis dan keluarga"),
        ),
        "private_number": (translate("Checks", "Mirip NIK: {what}"), mend),
        "private_register": (translate("Checks", "Nomor registrasi: {what}"), mend),
        "private_cell": (translate("Checks", "Blok atau kamar: {what}"), mend),
        "private_home": (translate("Checks", "Alamat rumah: {what}"), mend),
        "private_phone": (translate("Checks", "Telepon pribadi: {what}"), mend),
        "private_mail": (translate("Checks", "Pos-el pribadi: {what}"), mend),
        "private_health": (translate("Checks", "Data kesehatan: {what}"), mend),
        "private_family": (translate("Checks", "Data keluarga: {what}"), mend),
        "private_offence": (translate("Checks", "Perkara atau hukuman: {what}"), mend),
    }


def _wording() -> dict[str, tuple[str, str]]:
    avoid = translate("Checks", "kata yang dihindari")
    written = translate("Checks", "cara menulis resmi")
    return {
        "word_banned": (translate("Checks", "“{what}”"), avoid),
        "word_banned_instead": (
            translate("Checks", "“{what}”"),
            translate("Checks", "lebih baik: {instead}"),
        ),
        "word_blaming": (
            translate("Checks", "“{what}” menyalahkan"),
            translate("Checks", "sebelum fakta diketahui"),
        ),
        "word_blaming_instead": (
            translate("Checks", "“{what}” menyalahkan"),
            translate("Checks", "lebih baik: {instead}"),
        ),
        "name_in_holding": (
            translate("Checks", "Mirip nama: {what}"),
            translate("Checks", "pernyataan awal tidak menyebut nama"),
        ),
        "empathy_missing": (
            translate("Checks", "Belum ada kalimat empati"),
            translate("Checks", "naskah menyebut korban atau yang terdampak"),
        ),
        "abbreviation": (
            translate("Checks", "{what} belum dipanjangkan"),
            translate("Checks", "{full}"),
        ),
        "abbreviation_unknown": (
            translate("Checks", "Singkatan {what}"),
            translate("Checks", "panjangkan pada sebutan pertama"),
        ),
        "title_spelling": (
            translate("Checks", "“{what}”"),
            translate("Checks", "tulis {right}"),
        ),
        "number_format": (translate("Checks", "“{what}”: tulis {better}"), written),
        "money_format": (translate("Checks", "“{what}”: tulis {better}"), written),
        "time_format": (translate("Checks", "“{what}”: tulis {better}"), written),
        "time_zone": (
            translate("Checks", "“{what}” tanpa zona waktu"),
            translate("Checks", "misalnya {better}"),
        ),
        "date_format": (translate("Checks", "“{what}”: tulis {better}"), written),
        "date_impossible": (
            translate("Checks", "“{what}” bukan tanggal"),
            translate("Checks", "periksa kalender"),
        ),
        "date_weekday": (
            translate("Checks", "“{what}” tidak cocok"),
            translate("Checks", "tanggal itu hari {better}"),
        ),
        "lead_open": (
            translate("Checks", "Teras belum menjawab: {questions}"),
            translate("Checks", "apa, siapa, di mana, kapan, mengapa, bagaimana"),
        ),
    }


def _figures() -> dict[str, tuple[str, str]]:
    facts = translate("Checks", "di tabel fakta: {other}")
    earlier = translate("Checks", "pada {where}: {other}")
    number = translate("Checks", "“{what}” berbeda")
    name = translate("Checks", "“{what}” beda ejaan")
    return {
        "conflict_number": (number, facts),
        "conflict_time": (number, facts),
        "conflict_date": (number, facts),
        "conflict_name": (name, facts),
        "conflict_number_earlier": (number, earlier),
        "conflict_time_earlier": (number, earlier),
        "conflict_date_earlier": (number, earlier),
        "conflict_name_earlier": (name, earlier),
    }


def _pictures() -> dict[str, tuple[str, str]]:
    shown = translate("Checks", "siapa yang dapat dikenali")
    consent = translate("Checks", "izin {who}")
    return {
        "picture_undescribed": (
            translate("Checks", "Gambar {number} belum dijelaskan"),
            translate("Checks", "bagi pembaca yang tidak melihat"),
        ),
        "picture_unseen": (translate("Checks", "Gambar {number} belum dilihat"), shown),
        "picture_protected": (
            translate("Checks", "Gambar {number} tidak boleh tampil"),
            translate("Checks", "anak, orang sakit, korban, saksi, keluarga"),
        ),
        "picture_nobody_named": (
            translate("Checks", "Gambar {number}: izin belum dipilih"),
            translate("Checks", "ada Warga Binaan"),
        ),
        "picture_too_many_inmates": (
            translate("Checks", "Gambar {number}: terlalu banyak orang"),
            shown,
        ),
        "picture_consent_missing": (
            translate("Checks", "Gambar {number}: izin tidak ditemukan"),
            consent,
        ),
        "picture_consent_withdrawn": (
            translate("Checks", "Gambar {number}: izin sudah ditarik"),
            consent,
        ),
        "picture_consent_blocked": (
            translate("Checks", "Gambar {number}: dibatasi pihak ketiga"),
            consent,
        ),
        "picture_consent_expired": (
            translate("Checks", "Gambar {number}: izin sudah habis"),
            consent,
        ),
        "picture_consent_draft": (
            translate("Checks", "Gambar {number}: izin belum lengkap"),
            consent,
        ),
        "picture_consent_purpose": (
            translate("Checks", "Gambar {number}: izin tanpa siaran pers"),
            consent,
        ),
        "picture_consent_channel": (
            translate("Checks", "Gambar {number}: izin tanpa kanal pers"),
            consent,
        ),
        "picture_consent_level": (
            translate("Checks", "Gambar {number}: izin tidak mencakup wajah"),
            consent,
        ),
        "picture_child": (
            translate("Checks", "Gambar {number}: wajah anak"),
            translate("Checks", "tidak pernah ditampilkan"),
        ),
        "picture_patient": (
            translate("Checks", "Gambar {number}: orang sakit"),
            translate("Checks", "tidak pernah ditampilkan"),
        ),
    }


def _passed() -> dict[str, tuple[str, str]]:
    return {
        "sections_complete": (
            translate("Checks", "Bagian wajib lengkap"),
            translate("Checks", "semua bagian terisi"),
        ),
        "sections_and_rows_complete": (
            translate("Checks", "Bagian wajib lengkap"),
            translate("Checks", "semua bagian dan baris terisi"),
        ),
        "words_fit": (
            translate("Checks", "{count} dari {most} kata"),
            translate("Checks", "panjang naskah"),
        ),
        "variables_filled": (
            translate("Checks", "Semua isian terisi"),
            translate("Checks", "isian templat"),
        ),
        "facts_confirmed": (
            translate("Checks", "{count} fakta, semua terkonfirmasi"),
            translate("Checks", "dengan sumbernya"),
        ),
        "facts_checked": (
            translate("Checks", "{count} fakta diperiksa"),
            translate("Checks", "dengan sumbernya"),
        ),
        "conflicts_none": (
            translate("Checks", "Angka dan nama sejalan"),
            translate("Checks", "dengan fakta dan naskah terdahulu"),
        ),
        "privacy_clear": (
            translate("Checks", "Tanpa data pribadi"),
            translate("Checks", "nama, NIK, data medis dan keluarga"),
        ),
        "pictures_cleared": (
            translate("Checks", "{count} gambar boleh tampil"),
            translate("Checks", "orangnya sudah diperiksa"),
        ),
        "family_told": (
            translate("Checks", "Keluarga sudah diberi tahu"),
            translate("Checks", "mendengar lebih dulu dari kita"),
        ),
        "words_clean": (
            translate("Checks", "Pilihan kata baik"),
            translate("Checks", "tanpa kata yang dihindari"),
        ),
        "empathy_said": (
            translate("Checks", "Ada kalimat empati"),
            translate("Checks", "kepada yang terdampak"),
        ),
        "spelling_fit": (
            translate("Checks", "Singkatan dan jabatan baik"),
            translate("Checks", "menurut daftar unit"),
        ),
        "formats_fit": (
            translate("Checks", "Angka, jam, tanggal baik"),
            translate("Checks", "cara menulis resmi"),
        ),
        "lead_full": (
            translate("Checks", "Teras menjawab 5W1H"),
            translate("Checks", "apa, siapa, di mana, kapan, mengapa, bagaimana"),
        ),
        "contact_given": (
            translate("Checks", "Narahubung dapat dihubungi"),
            translate("Checks", "telepon atau pos-el"),
        ),
        "access_chosen": (translate("Checks", "{access}"), translate("Checks", "UU 14/2008")),
        "timing_fit": (
            translate("Checks", "Embargo dan tinjau ulang baik"),
            translate("Checks", "waktu terbit"),
        ),
        "letter_fit": (
            translate("Checks", "Panjang dan waktu surat baik"),
            translate("Checks", "UU 40/1999, Peraturan Dewan Pers 9/2008"),
        ),
        "glyphs_fit": (
            translate("Checks", "Semua huruf dapat dicetak"),
            translate("Checks", "Liberation Sans"),
        ),
    }


def group_label(group: Group) -> str:
    """Return what confirming a finding is about, for the question."""
    if group is Group.CONFLICTS:
        return translate("Checks", "Jelaskan perbedaan ini")
    return translate("Checks", "Konfirmasi data ini")
