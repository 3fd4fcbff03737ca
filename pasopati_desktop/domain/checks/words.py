"""Words to avoid and words that must stand: banned, blaming, names, empathy, abbreviations, titles.

Sources: handbook sections 7 (HOLDING: no cause, no blame, no names) and 13 (empathy, no "no
comment"). The lists are the unit's own, see `domain.wording`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from pasopati_desktop.domain.checks.affixes import LEAST, roots
from pasopati_desktop.domain.checks.finding import (
    MOST_OF_ONE,
    Check,
    Group,
    State,
    Surroundings,
)
from pasopati_desktop.domain.checks.reading import Passage, Word, look
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import Concern, StatementContent
from pasopati_desktop.domain.wording import Wording, split

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str, str], ...]]
"""First word -> its phrases: all words, the entry, what to write instead."""

VICTIM_WORDS = frozenset(
    ("korban", "meninggal", "wafat", "tewas", "luka", "cedera", "dirawat", "keracunan", "gugur")
)
_LAST_ENDS = ("nya", "lah", "kah", "pun")


@lru_cache(maxsize=8)
def _phrases(entries: tuple[str, ...]) -> _Phrases:
    made: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for entry in entries:
        word, instead = split(entry)
        tokens = tuple(match.group().lower() for match in _TOKEN.finditer(word))
        if tokens:
            made.setdefault(tokens[0], []).append((tokens, word, instead))
    return {first: tuple(found) for first, found in made.items()}


def listed(
    passages: Iterable[Passage], entries: tuple[str, ...]
) -> Iterator[tuple[Passage, Word, Word, str, str]]:
    """Yield passage, first and last word, entry and its better word, in reading order."""
    phrases = _phrases(entries)
    if not phrases:
        return
    for passage in passages:
        words = passage.words
        for at, word in enumerate(words):
            # A root shorter than LEAST letters matches only as it stands.
            for root in roots(word.low):
                for tokens, entry, instead in phrases.get(root, ()):
                    is_whole = root == word.low
                    if not is_whole and (len(tokens) > 1 or len(root) < LEAST):
                        continue
                    last = _match(words, at, tokens)
                    if last is not None:
                        yield passage, word, words[last], entry, instead


def _match(words: Sequence[Word], at: int, tokens: tuple[str, ...]) -> int | None:
    if at + len(tokens) > len(words):
        return None
    for offset in range(1, len(tokens)):
        low, token = words[at + offset].low, tokens[offset]
        is_last = offset == len(tokens) - 1
        if low != token and not (is_last and low in {token + end for end in _LAST_ENDS}):
            return None
    return at + len(tokens) - 1


def avoided(passages: Sequence[Passage], wording: Wording) -> list[Check]:
    """Return the banned and the blaming words."""
    found: list[Check] = []
    for code, entries in (("word_banned", wording.banned), ("word_blaming", wording.blaming)):
        ours = 0
        taken: tuple[int, int] = (-1, -1)
        for passage, first, last, _entry, instead in listed(passages, entries):
            if (id(passage), first.start) == taken:
                continue
            taken = (id(passage), first.start)
            shown = passage.text[first.start : last.end]
            name = code + "_instead" if instead else code
            span = (first.start, last.end)
            found.append(look(name, Group.WORDS, passage, span, what=shown, instead=instead))
            ours += 1
            if ours >= MOST_OF_ONE:
                break
    return found


_NAMED = re.compile(
    r"\b(?:[Bb]ernama|[Aa]tas nama|[Bb]erinisial|[Ii]nisial|[Ss]audara|[Ss]audari|[Ss]dr[i]?\.|"
    r"[Tt]n\.|[Nn]y\.|[Bb]apak|[Ii]bu)\s+[A-Z]"
)
_SON_OF = re.compile(r"\b[A-Z]\w+\s+(?:[Bb]in|[Bb]inti|[Aa]lias)\s+[A-Z]\w+")
_SPEAKERS = frozenset({"contact", "quote_source", "title"})


def names(kind: StatementKind, passages: Sequence[Passage]) -> list[Check]:
    """Return what looks like a person's name in a holding statement."""
    if kind is not StatementKind.HOLDING:
        return []
    found = []
    for passage in passages:
        if passage.field in _SPEAKERS:
            continue
        for pattern in (_NAMED, _SON_OF):
            for match in pattern.finditer(passage.text):
                end = match.end() + len(re.match(r"[\w.]*", passage.text[match.end() :])[0])  # type: ignore[index] # matches the empty word at least
                span = (match.start(), end)
                shown = passage.text[slice(*span)]
                found.append(look("name_in_holding", Group.WORDS, passage, span, what=shown))
                if len(found) >= MOST_OF_ONE:
                    return found
    return found


def empathy(
    content: StatementContent, passages: Sequence[Passage], wording: Wording
) -> list[Check] | None:
    """Return what is missing where somebody suffers; None where nobody does."""
    kinds = {StatementKind.HOLDING, StatementKind.APOLOGY, StatementKind.CONDOLENCE}
    letters = {StatementKind.RIGHT_OF_REPLY, StatementKind.RIGHT_OF_CORRECTION}
    sheets = {StatementKind.FACT_SHEET, StatementKind.TALKING_POINTS, StatementKind.ERRATUM}
    if content.kind in letters | sheets:
        return None
    victims = Concern.VICTIM in content.concerns or Concern.CHILD in content.concerns
    suffering = _first_of(passages, VICTIM_WORDS)
    if not (victims or content.kind in kinds or suffering):
        return None
    if not wording.empathy or next(listed(passages, wording.empathy), None) is not None:
        return []
    if content.kind in kinds:
        field = {
            StatementKind.HOLDING: "empathy",
            StatementKind.APOLOGY: "apology",
            StatementKind.CONDOLENCE: "condolence",
        }[content.kind]
        return [Check("empathy_missing", State.LOOK, field, group=Group.EMPATHY)]
    if suffering is not None:
        passage, word = suffering
        return [look("empathy_missing", Group.EMPATHY, passage, (word.start, word.end))]
    return [Check("empathy_missing", State.LOOK, "body", group=Group.EMPATHY)]


def _first_of(passages: Sequence[Passage], wanted: frozenset[str]) -> tuple[Passage, Word] | None:
    for passage in passages:
        for word in passage.words:
            if word.low in wanted:
                return passage, word
    return None


_WELL_KNOWN = frozenset(
    (
        *("RI", "WIB", "WITA", "WIT", "TNI", "KTP", "SIM", "DKI", "DIY", "UU", "PP", "HIV", "AIDS"),
        *("ID", "PDF", "URL", "QR", "SMS", "TV", "RS", "RSUD", "PT", "CV", "NTB", "NTT", "SMA"),
        *("SMP", "SD", "SK", "NIP", "RT", "RW", "AC", "LED", "GPS", "VIP"),
    )
)
_ROMAN = re.compile(r"[IVXLCDM]+")
_NEAR = 90
"""Characters behind an abbreviation in which its full form may follow."""
_NOT_RUNNING = frozenset({"title", "dateline", "contact", "addressee", "attachments", "copies_to"})


def abbreviations(passages: Sequence[Passage], wording: Wording) -> list[Check]:
    """Return the abbreviations that are not written out where they first stand."""
    full_of = dict(map(split, wording.abbreviations))
    found: list[Check] = []
    seen: set[str] = set()
    before = ""
    for passage in passages:
        if passage.field in _NOT_RUNNING:
            continue
        low = passage.text.lower()
        for at, word in enumerate(passage.words):
            name = word.text
            if name in seen or word.is_number:
                continue
            full = full_of.get(name)
            if full is None and not _is_unknown(passage.words, at):
                continue
            seen.add(name)
            span = (word.start, word.end)
            if full is None:
                if not (_is_explained(passage.text, word) or _is_code(passage.text, word)):
                    found.append(
                        look("abbreviation_unknown", Group.SPELLING, passage, span, what=name)
                    )
            elif full.lower() not in before and full.lower() not in low[: word.end + _NEAR]:
                found.append(
                    look("abbreviation", Group.SPELLING, passage, span, what=name, full=full)
                )
            if len(found) >= MOST_OF_ONE:
                return found
        before += low + "\n"
    return found


def _is_unknown(words: Sequence[Word], at: int) -> bool:
    """Whether a word of capitals is an abbreviation that no list knows."""
    text = words[at].text
    if not (2 <= len(text) <= 6 and text.isupper() and text.isascii() and text.isalpha()):
        return False
    if text in _WELL_KNOWN or _ROMAN.fullmatch(text):
        return False
    near = [words[i].text for i in (at - 1, at + 1) if 0 <= i < len(words)]
    return not any(len(word) > 3 and word.isupper() for word in near)  # a line in capitals


def _is_explained(text: str, word: Word) -> bool:
    """Whether brackets stand before or behind it: `Warga Binaan (WB)` or `WB (Warga Binaan)`."""
    return text[max(0, word.start - 1) : word.start] == "(" or text[word.end : word.end + 2] == " ("


def _is_code(text: str, word: Word) -> bool:
    """Whether it is a part of a number such as `HM.01.02-12`."""
    behind, before = text[word.end : word.end + 2], text[max(0, word.start - 1) : word.start]
    return (behind[:1] in {".", "-", "/"} and behind[1:].isalnum()) or before in {".", "-", "/"}


def titles(passages: Sequence[Passage], wording: Wording) -> list[Check]:
    """Return positions and degrees that are not spelled as listed."""
    found: list[Check] = []
    for passage in passages:
        if passage.field == "title" or passage.text.isupper():
            continue
        low = " ".join(passage.text.lower().split())
        for sign, pattern, right in _spellings(wording.titles):
            if sign not in low:
                continue
            for match in pattern.finditer(passage.text):
                shown = match.group()
                in_capitals = "." not in right and shown.isupper()
                if shown == right or in_capitals or _is_sentence_case(shown, right):
                    continue
                span = match.span()
                found.append(
                    look("title_spelling", Group.SPELLING, passage, span, what=shown, right=right)
                )
                if len(found) >= MOST_OF_ONE:
                    return found
    return found


def _is_sentence_case(shown: str, right: str) -> bool:
    return right[:1].islower() and shown[:1].upper() + shown[1:] == right[:1].upper() + right[1:]


@lru_cache(maxsize=8)
def _spellings(entries: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """Return for each form what a text must have in it at all, its pattern, and the form."""
    made = []
    for entry in entries:
        for form in split(entry):
            if len(form) < 2:
                continue
            if "." in form:
                letters = [re.escape(part) for part in form.split(".") if part.strip()]
                # A degree stands behind a name and a comma, so `SE` at a line's start is none.
                written = r"(?<=, )" + r"\.? ?".join(letters) + r"\b\.?"
                made.append((",", re.compile(written), form))
            else:
                written = r"\s+".join(re.escape(part) for part in form.split())
                pattern = re.compile(rf"\b{written}\b", re.IGNORECASE)
                made.append((form.lower(), pattern, form))
    return tuple(made)


def all_of(
    content: StatementContent, passages: Sequence[Passage], around: Surroundings
) -> list[Check]:
    """Return the findings about words and spelling."""
    return [
        *avoided(passages, around.wording),
        *names(content.kind, passages),
        *abbreviations(passages, around.wording),
        *titles(passages, around.wording),
    ]
