"""What a sentence says in figures: how many of what, when, and of whom, to compare two texts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pasopati_desktop.domain.checks.affixes import stem
from pasopati_desktop.domain.checks.formats import DATE, MONTHS, TIME
from pasopati_desktop.domain.checks.reading import Passage, Word, sentences

_UNITS = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
    "seorang": 1,
    "seratus": 100,
    "seribu": 1000,
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STOPS = _words(
    "di ke dari pada sejak untuk dengan oleh dan atau serta dalam sampai hingga karena sebagai "
    "tetapi namun bahwa agar guna melalui menurut per setiap"
)
_FILLERS = _words(
    "yang telah sudah sedang masih tidak orang buah unit ekor jiwa lembar total sekitar para lebih "
    "kurang sebanyak jumlah adalah itu ini tersebut lainnya mereka kami akan juga"
)
_GENERAL = frozenset(stem(word) for word in ("warga", "binaan", "narapidana", "tahanan", "petugas"))
"""Of whom nearly every figure speaks; alone they do not tell what was counted."""
_TIME_WORDS = _words(
    "januari februari maret april mei juni juli agustus september oktober november desember "
    "senin selasa rabu kamis jumat sabtu minggu pagi siang sore malam pukul jam wib wita wit "
    "tahun tanggal hari bulan"
)
_NOT_COUNTS = _words(
    "nomor no pukul jam tanggal tahun pasal ayat kelas versi bab uu nip blok kamar sel km"
)
_WINDOW = 5


@dataclass(frozen=True)
class Quantity:
    """`19 Warga Binaan dirawat`: 19 of {warga, bina, rawat}."""

    value: str
    about: frozenset[str]
    passage: Passage
    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """What one sentence is about, and the days and times it names."""

    about: frozenset[str]
    passage: Passage
    start: int
    end: int
    times: tuple[tuple[str, int, int], ...] = ()
    days: tuple[tuple[str, int, int], ...] = ()


@dataclass
class Figures:
    """All of a text."""

    quantities: list[Quantity] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    names: dict[str, tuple[Passage, int, int]] = field(default_factory=dict)


_NAME = re.compile(r"\b[A-Z][a-z’']{2,}(?:[ \u00a0][A-Z][a-z’']{2,}){1,3}\b")
_MOST = 200
"""Of each sort in one text; what lies beyond is a book and no statement."""
_MOST_TIMED = 120


def figures(passages: Sequence[Passage]) -> Figures:
    """Return what `passages` say in figures, at most `_MOST` of each sort."""
    found = Figures()
    for passage in passages:
        has_time = TIME.search(passage.open_text) or DATE.search(passage.open_text)
        for words in sentences(passage):
            if len(found.quantities) < _MOST:
                found.quantities += _quantities(passage, words)
            if has_time and len(found.sentences) < _MOST_TIMED:
                found.sentences += _timed(passage, words)
        if len(found.names) < _MOST:
            for match in _NAME.finditer(passage.open_text):
                for name, start in _names(match):
                    found.names.setdefault(name, (passage, start, match.end()))
                if len(found.names) >= _MOST:
                    break
    return found


def _names(match: re.Match[str]) -> Iterator[tuple[str, int]]:
    """Yield a name with its place; of three words also the last two, as in `Kata Sari Dewi`."""
    yield match.group(), match.start()
    first, _, rest = match.group().replace("\u00a0", " ").partition(" ")
    if " " in rest:
        yield rest, match.start() + len(first) + 1


def _quantities(passage: Passage, words: Sequence[Word]) -> Iterator[Quantity]:
    text = passage.open_text
    at = 0
    while at < len(words):
        value, after = _number_at(words, at)
        if not value or (at and words[at - 1].low in _NOT_COUNTS | _TIME_WORDS):
            at += 1
            continue
        start, end = words[at].start, words[after - 1].end
        behind = text[end : end + 2].lstrip()
        if behind.startswith("%"):
            value += "%"
        is_date = after < len(words) and words[after].low in MONTHS
        about = frozenset() if is_date else _about(text, words, at, after)
        if about:
            yield Quantity(value, about, passage, start, end)
        at = after


def _number_at(words: Sequence[Word], at: int) -> tuple[str, int]:
    """Return a number in figures or words, normalised, and the place behind it."""
    word = words[at]
    if word.is_number:
        if ":" in word.text:
            return "", at + 1
        return _normal(word.text), at + 1
    if word.low not in _UNITS:
        return "", at + 1
    total, after = _UNITS[word.low], at + 1
    while after < len(words) and after < at + 6:
        low = words[after].low
        if low == "belas":
            total += 10
        elif low == "puluh":
            total = total - total % 10 + (total % 10) * 10
        elif low == "ratus":
            total *= 100
        elif low == "ribu":
            total *= 1000
        elif low in _UNITS and words[after - 1].low in {"puluh", "ratus", "ribu", "seratus"}:
            total += _UNITS[low]
        else:
            break
        after += 1
    return str(total), after


def _normal(written: str) -> str:
    whole, comma, rest = written.partition(",")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", whole):
        whole = whole.replace(".", "")
    rest = rest.rstrip("0")
    return (whole.lstrip("0") or "0") + (comma + rest if rest else "")


def _about(text: str, words: Sequence[Word], at: int, after: int) -> frozenset[str]:
    """Return the stems of what is counted: the words behind the number, else those before it."""
    found: list[str] = []
    last = words[after - 1].end
    for word in words[after : after + _WINDOW]:
        between = text[last : word.start]
        if word.is_number or word.low in _STOPS or any(char in between for char in ",;:("):
            break
        last = word.end
        if word.low not in _FILLERS:
            found.append(stem(word.low))
    if not set(found) - _GENERAL:
        before = words[max(0, at - 3) : at]
        for word in reversed(before):
            if word.is_number or word.low in _STOPS:
                break
            if word.low not in _FILLERS:
                found.append(stem(word.low))
    about = frozenset(found)
    return about if about - _GENERAL else frozenset()


def _timed(passage: Passage, words: Sequence[Word]) -> Iterator[Sentence]:
    start, end = words[0].start, words[-1].end
    text = passage.open_text[start:end]
    times = tuple(
        (f"{int(match[1]):02}.{match[2]}", start + match.start(), start + match.end())
        for match in TIME.finditer(text)
    )
    days = tuple(
        (_day(match), start + match.start(), start + match.end()) for match in DATE.finditer(text)
    )
    if times or days:
        about = frozenset(
            stem(word.low)
            for word in words
            if len(word.low) > 3
            and not word.is_number
            and word.low not in _STOPS | _FILLERS | _TIME_WORDS
        )
        yield Sentence(about, passage, start, end, times, days)


def _day(match: re.Match[str]) -> str:
    """Without the year: one text names it, the other leaves it out."""
    return f"{int(match[1])} {match[2].lower()}"
