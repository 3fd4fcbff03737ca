"""Invented news in plausible Indonesian, from common to rare words; the same for the same seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, product

from pasopati_desktop.analysis.stemming import stem_text

_COMMON_TEXT = """
yang di dan untuk dengan dari pada ini itu dalam akan oleh telah juga tidak karena sebagai
para bagi agar saat setelah hingga serta masih sudah dapat secara menjadi antara lain hari warga
binaan lapas rutan petugas kepala kantor wilayah pemasyarakatan narapidana tahanan pembinaan
keluarga kunjungan kamar blok hunian razia pemeriksaan layanan kegiatan program pelatihan"""
_ROOTS_TEXT = """
latih bina kunjung periksa layan jaga rawat makan masak tulis baca ajar didik kerja tani
tenun batik ukir jahit anyam cat rakit tanam panen jual beli antar kirim terima bagi bantu dukung
lapor adu tanya jawab jelas terang umum siar sebar muat kutip bantah klarifikasi luruskan sidik
selidik tangkap tahan bebas lepas lari kabur kejar gagal selundup sita musnah temu hilang rusak
bakar padam banjir gempa runtuh bangun pindah sesak penuh sehat sakit obat vaksin periksa keracun
mual pusing stabil pulih tinggal duka hormat percaya jujur bersih korup suap pungut sanksi hukum
sidang putus vonis remisi asimilasi integrasi syarat usul setuju tolak tunda rapat apel upacara
lomba pentas musik tari lukis pamer pasar harga untung modal koperasi produk mebel roti kopi selada
lele ayam kebun ternak air listrik gedung dapur klinik masjid gereja pustaka kantin gerbang menara
tembok kawat kamera ponsel narkoba sabu ganja pisau uang surat dokumen data sistem aplikasi daring
video foto unggah viral komentar warganet wartawan media berita redaksi ombudsman dewan menteri
direktur gubernur bupati polisi tentara jaksa hakim pengacara dokter perawat psikolog rohani guru
mahasiswa relawan yayasan mitra perusahaan bank desa kota pulau provinsi daerah pusat"""
_PREFIXES = ("", "me", "di", "ber", "ter", "pe", "se")
_SUFFIXES = ("", "an", "kan", "i", "nya")
_SYLLABLES = [c + v for c, v in product("bcdfghjklmnprstwy", "aiueo")]
_OUTLETS = ("Warta", "Kabar", "Harian", "Suara", "Nusantara", "Radar", "Lintas", "Pena", "Fajar")
_PLACES_TEXT = """Jakarta Surabaya Semarang Medan Makassar Palembang Denpasar Pontianak Manado Ambon
Kupang Jayapura Banjar Cirebon Malang Solo Bogor Serang Padang Jambi"""
_COMMON, _ROOTS = _COMMON_TEXT.split(), _ROOTS_TEXT.split()
_PLACES = _PLACES_TEXT.split()
_TITLES = (
    "{a} di {place}, {b}",
    "{a}: {b}",
    "Kepala lapas {place} {b}",
    "Warga binaan {place} {a}",
    "Razia di rutan {place}, {b}",
    "Keluarga minta penjelasan {a}",
    "Pelatihan {a} bagi warga binaan",
    "{place}: {a}, petugas {b}",
)
_FRAGMENTS = 20_000
_RARE = 40_000


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    stem: str


def _zipf(count: int) -> list[float]:
    return list(accumulate(1.0 / rank for rank in range(1, count + 1)))


def _piece(text: str) -> Piece:
    return Piece(text, stem_text(text))


class Writer:
    """Writes titles and summaries: frequent words by Zipf's law, rare ones a few times each."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - invented text, the same every time
        chance = self._chance
        forms = [f"{p}{root}{s}" for root in _ROOTS for p in _PREFIXES for s in _SUFFIXES]
        chance.shuffle(forms)
        words = list(dict.fromkeys([*_COMMON, *_ROOTS, *forms]))
        weights = _zipf(len(words))
        self._fragments = [
            _piece(" ".join(chance.choices(words, cum_weights=weights, k=chance.randint(5, 11))))
            for _ in range(_FRAGMENTS)
        ]
        self._short = [
            _piece(" ".join(chance.choices(words, cum_weights=weights, k=chance.randint(2, 4))))
            for _ in range(_FRAGMENTS)
        ]
        self._rare = [_piece("".join(chance.choices(_SYLLABLES, k=4))) for _ in range(_RARE)]

    def items(self) -> Iterator[tuple[str, str, str]]:
        """Yield title, summary and stems, for ever."""
        choice, fragments, short, rare = (
            self._chance.choice,
            self._fragments,
            self._short,
            self._rare,
        )
        titles = [(form, stem_text(form.format(a="", b="", place=""))) for form in _TITLES]
        places = [_piece(place) for place in _PLACES]
        while True:
            form, form_stem = choice(titles)
            a, b, place = choice(short), choice(short), choice(places)
            parts = [choice(fragments), choice(fragments), choice(fragments), choice(rare)]
            parts += [choice(fragments), choice(fragments)]
            title = form.format(a=a.text, b=b.text, place=place.text)
            summary = " ".join([part.text for part in parts])
            stem = " ".join([form_stem, a.stem, b.stem, place.stem, *[p.stem for p in parts]])
            yield title[0].upper() + title[1:], f"{summary[0].upper()}{summary[1:]}.", stem

    def outlet(self, number: int) -> str:
        """Return the name of the n-th invented outlet."""
        first = _OUTLETS[number % len(_OUTLETS)]
        place = _PLACES[number // len(_OUTLETS) % len(_PLACES)]
        more = number // (len(_OUTLETS) * len(_PLACES))
        return f"{first} {place}" + (f" {more + 1}" if more else "")
