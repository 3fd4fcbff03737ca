"""Words that a statement avoids or must have, as data of the unit.

Sources: handbook sections 7 (no cause, no blame, no names; no "no comment"), 10 (data ban) and 13
(empathy); usual practice of Indonesian government press offices. A list names what may not stand
unseen; words that official papers need (such as *pidana penjara* or *diduga*) are left out.
"""

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Wording:
    """Each entry is a word or a phrase; case does not matter, common affixes are seen through."""

    banned: tuple[str, ...] = ()
    """Never in an official text, such as `no comment`. `kata = gantinya` names a better word."""
    blaming: tuple[str, ...] = ()
    """Puts blame before the facts are known."""
    empathy: tuple[str, ...] = ()
    """One of these stands in a text about victims."""
    abbreviations: tuple[str, ...] = ()
    """`WBP = Warga Binaan Pemasyarakatan`: written out at first use."""
    titles: tuple[str, ...] = ()
    """`Kalapas = Kepala Lembaga Pemasyarakatan`: names of positions and degrees as printed."""


DEFAULT_WORDING = Wording(
    banned=(
        "no comment = jelaskan apa yang belum dapat disampaikan dan kapan",
        "tidak ada komentar = jelaskan apa yang belum dapat disampaikan dan kapan",
        "tanpa komentar",
        "off the record",
        "napi = Warga Binaan",
        "sipir = petugas pemasyarakatan",
        "oknum = sebut jabatannya atau “petugas yang diperiksa”",
        "penghuni penjara = Warga Binaan",
        "gembong",
        "penjahat",
        "sampah masyarakat",
        "wartawan bodrek",
        "wartawan abal-abal",
        "media abal-abal",
        "cari sensasi",
        "mencari sensasi",
        "digoreng",
        "kami jamin tidak",
        "dijamin tidak akan",
        "tidak mungkin terjadi",
        "seratus persen aman",
        "100 persen aman",
        "hal biasa",
        "wajar terjadi",
        "insiden kecil = sebut apa yang terjadi",
        "musibah biasa",
        "tidak perlu dibesar-besarkan",
    ),
    blaming=(
        "salah sendiri",
        "kesalahan korban",
        "akibat ulah",
        "ulah",
        "gara-gara",
        "lalai",
        "teledor",
        "ceroboh",
        "biang keladi",
        "biang kerok",
        "dalang",
        "provokator",
        "kambing hitam",
        "sengaja memprovokasi",
        "terbukti bersalah",
        "pelaku utama",
        "dipicu oleh korban",
        "tidak becus",
    ),
    empathy=(
        "prihatin",
        "turut berduka",
        "berdukacita",
        "dukacita",
        "belasungkawa",
        "memahami kecemasan",
        "memahami kekhawatiran",
        "memahami keresahan",
        "memahami kegelisahan",
        "memahami perasaan",
        "memahami perhatian",
        "menyesal",
        "permohonan maaf",
        "mohon maaf",
        "meminta maaf",
        "mendoakan",
        "simpati",
        "empati",
    ),
    abbreviations=(
        "WBP = Warga Binaan Pemasyarakatan",
        "KPLP = Kesatuan Pengamanan Lembaga Pemasyarakatan",
        "KPR = Kesatuan Pengamanan Rumah Tahanan",
        "TKK = Tim Komunikasi Krisis",
        "UPT = Unit Pelaksana Teknis",
        "APH = aparat penegak hukum",
        "SOP = standar operasional prosedur",
        "PPID = Pejabat Pengelola Informasi dan Dokumentasi",
        "LPKA = Lembaga Pembinaan Khusus Anak",
        "LPP = Lembaga Pemasyarakatan Perempuan",
        "Bapas = Balai Pemasyarakatan",
        "Rupbasan = Rumah Penyimpanan Benda Sitaan Negara",
        "Ditjenpas = Direktorat Jenderal Pemasyarakatan",
        "Kemenimipas = Kementerian Imigrasi dan Pemasyarakatan",
        "BNN = Badan Narkotika Nasional",
        "BPBD = Badan Penanggulangan Bencana Daerah",
        "Dinkes = dinas kesehatan",
        "LPSK = Lembaga Perlindungan Saksi dan Korban",
        "PMI = Palang Merah Indonesia",
    ),
    titles=(
        "Kalapas = Kepala Lembaga Pemasyarakatan",
        "Karutan = Kepala Rumah Tahanan Negara",
        "Kakanwil = Kepala Kantor Wilayah",
        "Kanwil = Kantor Wilayah",
        "Dirjenpas = Direktur Jenderal Pemasyarakatan",
        "Warga Binaan",
        "S.H. = Sarjana Hukum",
        "M.H. = Magister Hukum",
        "S.Sos. = Sarjana Sosial",
        "M.Si. = Magister Sains",
        "A.Md.IP. = Ahli Madya Ilmu Pemasyarakatan",
        "S.Tr.Pas. = Sarjana Terapan Pemasyarakatan",
    ),
)


MAX_ENTRIES = 400
MAX_ENTRY_CHARS = 120
LISTS = tuple(field.name for field in fields(Wording))
_PAIRS = frozenset({"abbreviations"})


def problems(wording: Wording) -> dict[str, str]:
    """Return field -> code of what is wrong with a new version."""
    found: dict[str, str] = {}
    for name in LISTS:
        entries = getattr(wording, name)
        if len(entries) > MAX_ENTRIES:
            found[name] = "wording.too_many"
        elif any(len(entry) > MAX_ENTRY_CHARS for entry in entries):
            found[name] = "input.line_too_long"
        elif not all(split(entry)[0] for entry in entries):
            found[name] = "input.required"
        elif name in _PAIRS and not all(split(entry)[1] for entry in entries):
            found[name] = "wording.pair"
        elif len({split(entry)[0].casefold() for entry in entries}) < len(entries):
            found[name] = "wording.twice"
    return found


def split(entry: str) -> tuple[str, str]:
    """Return the two sides of `short = long`; the second is blank where there is none."""
    short, _, long = entry.partition("=")
    return " ".join(short.split()), " ".join(long.split())
