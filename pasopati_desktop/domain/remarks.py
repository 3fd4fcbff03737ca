"""Remarks on a text: comments, suggested edits, and passages marked at a return.

A remark is tied to words: to their place in one version, and to the words themselves, so that it is
found again when the text around it, or a part of it, has changed.
"""

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from pasopati_desktop.domain.statement_kinds import section
from pasopati_desktop.domain.statements import StatementContent, section_words
from pasopati_desktop.domain.workflow import Status

MAX_BODY_CHARS = 4_000
MAX_REPLACEMENT_CHARS = 5_000
MAX_QUOTE_CHARS = 2_000
MAX_REMARKS = 500
"""Of one statement, replies included."""
WINDOW = 20_000
"""Characters on either side of its old place in which a changed passage is looked for."""
ALIKE = 0.6
"""Share of the passage's words that must still stand together."""
OPEN_STATUSES = frozenset(
    {Status.DRAFT, Status.VERIFYING, Status.REVIEW, Status.APPROVAL, Status.RETURNED}
)
"""While a text may still change. Afterwards remarks are read, not made."""
WHOLE = ""
"""The field of a remark on the statement as a whole."""
ROWS = frozenset({"claims", "questions", "facts", "copies_to"})


class RemarkKind(StrEnum):
    COMMENT = "COMMENT"
    SUGGESTION = "SUGGESTION"
    MARK = "MARK"
    """A passage marked when the text was returned or rejected."""


class RemarkState(StrEnum):
    OPEN = "OPEN"
    RESOLVED = "RESOLVED"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"


@dataclass(frozen=True)
class Mark:
    """A passage that a reviewer marked for the writer, at a return or a rejection.

    `start` and `length` count characters of `rich_text.plain` of the field.
    """

    field: str
    start: int
    length: int
    quote: str


@dataclass(frozen=True)
class RemarkDraft:
    """What an officer is about to say. With a `replacement` it is a suggested edit."""

    place: Mark | None
    """None for a remark on the statement as a whole."""
    body: str = ""
    replacement: str | None = None
    """Plain words; blank to suggest that the passage goes."""


_UNSTORABLE = {
    code: None
    for code in (*range(32), *range(127, 160), *range(0xD800, 0xE000))
    if chr(code) not in "\n\t"
}


def tidy(text: str) -> str:
    """Return `text` as it may be stored: one kind of line break, no control characters."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNSTORABLE)


def problems(draft: RemarkDraft) -> dict[str, str]:
    """Return field -> code of what is wrong with a remark."""
    found: dict[str, str] = {}
    if draft.replacement is None and not draft.body.strip():
        found["body"] = "input.required"
    elif len(draft.body) > MAX_BODY_CHARS:
        found["body"] = "remark.too_long"
    if draft.replacement is not None:
        if draft.place is None or not draft.place.length:
            found["place"] = "remark.no_passage"
        elif draft.place.field in ROWS:
            found["place"] = "remark.no_suggestion_here"
        elif draft.replacement == draft.place.quote:
            found["replacement"] = "remark.same_words"
        if len(draft.replacement) > MAX_REPLACEMENT_CHARS:
            found["replacement"] = "remark.too_long"
    if draft.place is not None and len(draft.place.quote) > MAX_QUOTE_CHARS:
        found["place"] = "remark.passage_too_long"
    return found


def field_words(content: StatementContent, field: str) -> str:
    """Return the words of a field in which places are counted; rows have a line for each cell."""
    match field:
        case "title":
            return content.title
        case "claims":
            cells = [(row.claim, row.finding, row.evidence) for row in content.claims]
        case "questions":
            cells = [(row.question, row.answer, row.told_by) for row in content.questions]
        case "facts":
            return "\n".join(part for fact in content.facts for part in (fact.text, fact.source))
        case "copies_to":
            return "\n".join(content.copies_to)
        case _:
            return section_words(content, field)
    return "\n".join(part for row in cells for part in row)


def is_line(content: StatementContent, field: str) -> bool:
    """Tell whether the field is a single line."""
    spec = section(content.kind, field)
    return field == "title" or (spec is not None and spec.is_line)


def find(text: str, mark: Mark) -> Mark | None:
    """Return where the marked passage stands in `text` now, or None if it is gone.

    First the same words, nearest to where they were; then the same words with other blanks; then
    the stretch that still has most of them.
    """
    if not mark.quote.strip():
        return None
    if text.startswith(mark.quote, max(0, mark.start)):
        return mark
    at = _nearest(text, mark.quote, mark.start)
    if at is not None:
        return Mark(mark.field, at, len(mark.quote), mark.quote)
    begin = max(0, mark.start - WINDOW)
    window = text[begin : mark.start + mark.length + WINDOW]
    found = _spaced(window, mark, begin) or _changed(window, mark, begin)
    if found is None:
        return None
    first, end = begin + found[0], begin + found[1]
    return Mark(mark.field, first, end - first, text[first:end])


def _nearest(text: str, quote: str, start: int) -> int | None:
    before = text.rfind(quote, 0, max(0, start) + len(quote))
    after = text.find(quote, max(0, start))
    places = [at for at in (before, after) if at >= 0]
    return min(places, key=lambda at: abs(at - start)) if places else None


_WORD = re.compile(r"\S+")


def _spaced(window: str, mark: Mark, begin: int) -> tuple[int, int] | None:
    """Find the same words with other blanks between them."""
    found = list(_WORD.finditer(window))
    names, wanted = [word[0] for word in found], mark.quote.split()
    size = len(wanted)
    places = [
        (found[at].start(), found[at + size - 1].end())
        for at, name in enumerate(names)
        if name == wanted[0] and names[at : at + size] == wanted
    ]
    return min(places, key=lambda place: abs(begin + place[0] - mark.start), default=None)


def _changed(window: str, mark: Mark, begin: int) -> tuple[int, int] | None:
    """Find the stretch that has most of the passage's words; of equal ones, the nearest."""
    wanted = Counter(_plain(word) for word in mark.quote.split())
    size = wanted.total()
    words = [(_plain(found[0]), found.start(), found.end()) for found in _WORD.finditer(window)]
    if size < 2 or not words:
        return None
    missing, shared = Counter(wanted), 0
    best: tuple[float, int] | None = None
    for at in range(len(words)):
        if missing.get(words[at][0], 0) > 0:
            shared += 1
        if words[at][0] in wanted:
            missing[words[at][0]] -= 1
        gone = at - size
        if gone >= 0 and words[gone][0] in wanted:
            missing[words[gone][0]] += 1
            shared -= missing[words[gone][0]] > 0
        first = max(0, at - size + 1)
        if shared >= ALIKE * size:
            score = shared - abs(begin + words[first][1] - mark.start) / (4 * WINDOW)
            if best is None or score > best[0]:
                best = (score, at)
    if best is None:
        return None
    last = best[1]
    kept = [at for at in range(max(0, last - size + 1), last + 1) if words[at][0] in wanted]
    return words[kept[0]][1], words[kept[-1]][2]


def _plain(word: str) -> str:
    return word.strip(".,;:!?()[]“”\"'").casefold() or word
