"""Numbers, amounts, times and dates as Indonesian official papers write them. Advice only.

Source: Pedoman Umum Ejaan Bahasa Indonesia (dot for thousands, comma for decimals, dot in times);
handbook section 9 (percentages and counts).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from pasopati_desktop.domain.checks.finding import MOST_OF_ONE, Check, Group
from pasopati_desktop.domain.checks.reading import Passage, look

MONTHS = (
    *("januari", "februari", "maret", "april", "mei", "juni"),
    *("juli", "agustus", "september", "oktober", "november", "desember"),
)
DAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
_MONTH = "|".join(MONTHS)
DATE = re.compile(rf"\b(\d{{1,2}})\s+({_MONTH})(?:\s+(\d{{4}}))?\b", re.IGNORECASE)
_WEEKDAY = re.compile(
    rf"\b({'|'.join(DAYS)}|jum['’]at|ahad),?\s+(?:(?:pagi|siang|sore|malam|tanggal),?\s+)?\(?"
    rf"(\d{{1,2}})\s+({_MONTH})\s+(\d{{4}})\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"(?<![\w.,/:-])\d{4,}(?![\w/:-])(?![.,]\d)")
_MORE_DIGITS = re.compile(r"[ .-]\d")
_ENGLISH_THOUSANDS = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\d,])")
_PERCENT = re.compile(r"(?<![\w.,])\d+\.\d{1,2}\s?(?:%|persen\b)")
_MONEY = re.compile(r"\b(?:Rp\.?|IDR)[ \u00a0]?\d[\d.,]*\d|\bRp\d", re.IGNORECASE)
_GOOD_MONEY = re.compile(r"Rp[ \u00a0]\d{1,3}(?:\.\d{3})*(?:,\d{1,2}|,00)?\Z")
_SHORT_MONEY = re.compile(r"Rp[ \u00a0]\d{1,3}(?:,\d{1,2})?\Z")
_COLON_TIME = re.compile(r"(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])")
TIME = re.compile(r"\b(?:pukul|jam)\s+([01]?\d|2[0-3])[.:]([0-5]\d)(?!\d)", re.IGNORECASE)
_ZONE = re.compile(r"\s*(?:WIB|WITA|WIT|waktu setempat)\b")
_UNTIL = re.compile(r"\s*(?:[–—-]|s\.d\.|sampai|hingga|dan)")
_AMERICAN_TIME = re.compile(r"\b\d{1,2}(?:[.:]\d{2})?\s?(?:AM|PM|a\.m\.|p\.m\.)(?!\w)")
_NUMERIC_DATE = re.compile(
    r"(?<![\d/.-])(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?![\d/-])"
)
_IDENTIFIERS = re.compile(
    r"(?:\b(?:nomor|no\.?|nip|kode|telepon|telp\.?|uu|tahun|pos|pasal|fax|faks)\s*[:.]?\s*|[-/(]\s?)\Z",
    re.IGNORECASE,
)
_BEFORE = 14
"""Characters before a number in which a word may say that it counts nothing."""
_NOT_PROSE = frozenset({"contact", "addressee", "copies_to", "disputed", "attachments"})

_Found = tuple[str, int, int, str]


def formats(passages: Sequence[Passage]) -> list[Check]:
    """Return what is written otherwise than official papers do, each with a better form."""
    found: list[Check] = []
    for passage in passages:
        if passage.field in _NOT_PROSE:
            continue
        for rule in _RULES:
            for code, start, end, better in rule(passage.open_text):
                what = passage.text[start:end]
                found.append(
                    look(code, Group.FORMATS, passage, (start, end), what=what, better=better)
                )
                if len(found) >= MOST_OF_ONE:
                    return found
    return found


def _counts(text: str) -> Iterator[_Found]:
    for match in _PLAIN.finditer(text):
        digits = match.group()
        is_year = len(digits) == 4 and 1900 <= int(digits) <= 2099
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        if is_year or len(digits) > 12 or digits[0] == "0" or _IDENTIFIERS.search(before):
            continue
        is_part = re.search(r"\d[ .-]\Z", before) or _MORE_DIGITS.match(text, match.end())
        if is_part or re.search(r"(?:Rp\.?|IDR)\s?\Z", before, re.IGNORECASE):
            continue
        yield "number_format", *match.span(), dotted(int(digits))
    for match in _ENGLISH_THOUSANDS.finditer(text):
        groups = match.group().split(",")
        if len(groups) == 2 and text[match.end() : match.end() + 8].lstrip().startswith("persen"):
            continue
        if not re.search(r"(?:Rp\.?|IDR)\s?\Z", text[max(0, match.start() - 4) : match.start()]):
            yield "number_format", *match.span(), ".".join(groups)
    for match in _PERCENT.finditer(text):
        yield "number_format", *match.span(), match.group().replace(".", ",", 1)


def _money(text: str) -> Iterator[_Found]:
    for match in _MONEY.finditer(text):
        amount = re.match(
            r"(?:Rp\.?|IDR)[ \u00a0]?([\d.,]*\d)",
            text[match.start() : match.start() + 40],
            re.IGNORECASE,
        )
        if amount is None:
            continue
        end = match.start() + amount.end()
        shown = text[match.start() : end]
        if _GOOD_MONEY.match(shown) or _SHORT_MONEY.match(shown):
            continue
        yield "money_format", match.start(), end, f"Rp {_amount(amount[1])}"


def _amount(written: str) -> str:
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?", written):
        written = written.replace(",", "").replace(".", ",")
    whole, comma, rest = written.partition(",")
    digits = whole.replace(".", "")
    return dotted(int(digits or "0")) + comma + rest


def dotted(number: int) -> str:
    """Return a count such as `1.284`."""
    return f"{number:,}".replace(",", ".")


def _times(text: str) -> Iterator[_Found]:
    for match in _COLON_TIME.finditer(text):
        yield "time_format", *match.span(), f"{int(match[1]):02}.{match[2]}"
    for match in _AMERICAN_TIME.finditer(text):
        yield "time_format", *match.span(), "14.30 WIB"
    for match in TIME.finditer(text):
        if ":" in match.group():
            continue
        rest = text[match.end() : match.end() + 24]
        if not _ZONE.match(rest) and not _UNTIL.match(rest):
            yield "time_zone", *match.span(), f"{match.group()} WIB"


def _dates(text: str) -> Iterator[_Found]:
    for match in _NUMERIC_DATE.finditer(text):
        day = _numeric(match.group())
        if day is not None:
            yield "date_format", *match.span(), long_date(day)
    for match in DATE.finditer(text):
        if match[3] and day_of(match) is None:
            yield "date_impossible", *match.span(), match.group()
    for match in _WEEKDAY.finditer(text):
        try:
            day = date(int(match[4]), MONTHS.index(match[3].lower()) + 1, int(match[2]))
        except ValueError:
            continue
        written = match[1].lower().replace("ahad", "minggu").replace("’", "").replace("'", "")
        if DAYS[day.weekday()] != written:
            yield "date_weekday", match.start(1), match.end(1), DAYS[day.weekday()].capitalize()


def _numeric(written: str) -> date | None:
    parts = [int(part) for part in re.split(r"[/.-]", written)]
    if parts[0] > 31:
        parts.reverse()
    day, month, year = parts
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def day_of(match: re.Match[str]) -> date | None:
    """Return the day that `DATE` found, None where it is none or has no year."""
    try:
        return date(int(match[3]), MONTHS.index(match[2].lower()) + 1, int(match[1]))
    except (TypeError, ValueError):
        return None


def long_date(day: date) -> str:
    """Return such as `21 November 2026`."""
    return f"{day.day} {MONTHS[day.month - 1].capitalize()} {day.year}"


_RULES: tuple[Callable[[str], Iterator[_Found]], ...] = (_counts, _money, _times, _dates)
