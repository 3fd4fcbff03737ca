"""Personal data that no public text may carry; each find has to be looked at and confirmed.

Source: data ban of handbook section 10 (UU 27/2022): no NIK, registration number, offence,
sentence, medical or family data, block or cell number; no private telephone or address.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pasopati_desktop.domain.checks.finding import (
    MOST_OF_ONE,
    Check,
    Group,
    Surroundings,
    key_of,
)
from pasopati_desktop.domain.checks.reading import Passage, Word, look

_LONG_NUMBER = re.compile(r"(?<!\d)(?<![Rr]p )(?<![Rr]p)(?:\d[ .-]?){15}\d(?!\d)")
_CELL = re.compile(
    r"\b(?:blok|kamar|sel)\s+(?:nomor\s+|no\.?\s*)?[a-z]?\s?\d{1,3}\b", re.IGNORECASE
)
_REGISTER = re.compile(
    r"\b(?:no(?:mor|\.)?\s*)?(?:reg(?:istrasi|ister)?|SDP)\b[ .:]{0,3}(?:[A-Z]{1,4}[ .]?){0,3}\d+",
    re.IGNORECASE,
)
_MOBILE = re.compile(r"(?<![\d.,])(?:\+62|62|0)[ -]?8\d(?:[ .-]?\d){7,10}(?!\d)")
_LANDLINE = re.compile(r"\(0\d{2,3}\)\s?\d{3,4}[ .-]?\d{3,5}\b")
_HOME = re.compile(r"\bRT[ ./]*\d{1,3}\s*(?:/|,)?\s*RW[ ./]*\d{1,3}\b", re.IGNORECASE)
_MAIL_PART = re.compile(r"[\w.+-]{1,64}\Z")
_MAIL_HOST = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")

_HEALTH = (
    *("hiv", "aids", "tbc", "tuberkulosis", "hepatitis", "sifilis", "skizofrenia", "bipolar"),
    *("depresi", "diabetes", "kanker", "stroke", "epilepsi", "hamil", "keguguran", "diagnosis"),
    *("diagnosa", "rekam medis", "riwayat penyakit", "gangguan jiwa", "golongan darah", "visum"),
)
_FAMILY = (
    *("istri", "suami", "mertua", "selingkuh", "perceraian", "anak kandung", "ibu kandung"),
    *("ayah kandung", "anak tiri", "ibu tiri", "ayah tiri", "nama ibu", "nama ayah"),
)
_OFFENCE = (
    *("residivis", "terpidana kasus", "narapidana kasus", "tahanan kasus", "dipidana karena"),
    *("vonis", "divonis", "dijatuhi hukuman", "dijatuhi pidana", "hukuman mati", "pemerkosaan"),
    *("pencabulan", "pembunuhan", "penganiayaan berat", "sisa pidana", "ekspirasi", "remisi atas"),
)
_SENTENCE = re.compile(
    r"\b(?:pidana|hukuman|divonis|vonis)\s+(?:penjara\s+)?(?:selama\s+)?\d+\s*(?:tahun|bulan)\b",
    re.IGNORECASE,
)
_CRIME_LAW = re.compile(r"\bPasal\s+\d{3}(?:\s+ayat\s+\(?\d+\)?)?\s+KUHP\b", re.IGNORECASE)
_CONTACTS = frozenset({"contact", "addressee", "identity"})
"""Here the office's own numbers and addresses belong."""

_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("private_number", _LONG_NUMBER),
    ("private_register", _REGISTER),
    ("private_cell", _CELL),
    ("private_home", _HOME),
    ("private_offence", _SENTENCE),
    ("private_offence", _CRIME_LAW),
)


def _index() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    made: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for code, phrases in (
        ("private_health", _HEALTH),
        ("private_family", _FAMILY),
        ("private_offence", _OFFENCE),
    ):
        for phrase in phrases:
            tokens = tuple(phrase.split())
            made.setdefault(tokens[0], []).append((code, tokens))
            made.setdefault(f"{tokens[0]}nya", []).append((code, tokens))
    return made


_WORDS = _index()
"""First word, with and without -nya -> code and all words of its phrases."""
_Found = tuple[str, int, int]


def personal_data(passages: Sequence[Passage], around: Surroundings) -> list[Check]:
    """Return what looks like personal data, each with the key to confirm it by."""
    own = {_digits(text) for text in around.own_contacts} - {""}
    own_mails = {text.strip().lower() for text in around.own_contacts if "@" in text}
    found: list[Check] = []
    seen: set[str] = set()
    for passage in passages:
        for code, start, end in sorted(_in(passage, own, own_mails), key=lambda item: item[1]):
            what = passage.text[start:end].strip()
            key = key_of(code, what)
            if key in seen:
                continue
            seen.add(key)
            made = look(code, Group.PRIVACY, passage, (start, end), what=what)
            found.append(replace(made, key=key))
            if len(found) >= MOST_OF_ONE:
                return found
    return found


def _in(passage: Passage, own: set[str], own_mails: set[str]) -> Iterator[_Found]:
    text = passage.open_text
    for code, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield code, *match.span()
    if passage.field not in _CONTACTS:
        for pattern in (_MOBILE, _LANDLINE):
            for match in pattern.finditer(text):
                if _digits(match.group()) not in own:
                    yield "private_phone", *match.span()
        for start, end in _mails(text):
            if text[start:end].lower() not in own_mails:
                yield "private_mail", start, end
    yield from _phrases(passage.words)


def _mails(text: str) -> Iterator[tuple[int, int]]:
    at = text.find("@")
    while at >= 0:
        before = _MAIL_PART.search(text[max(0, at - 64) : at])
        behind = _MAIL_HOST.match(text, at + 1)
        if before and behind:
            yield at - len(before.group()), behind.end()
        at = text.find("@", at + 1)


def _phrases(words: Sequence[Word]) -> Iterator[_Found]:
    for at, word in enumerate(words):
        for code, tokens in _WORDS.get(word.low, ()):
            last = at + len(tokens) - 1
            if last < len(words) and all(
                words[at + i].low.removesuffix("nya") == tokens[i] for i in range(1, len(tokens))
            ):
                yield code, word.start, words[last].end
                break


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
