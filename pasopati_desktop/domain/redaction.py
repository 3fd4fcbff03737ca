"""Which words of a paper are masked in a copy for others, and the paper with them gone.

Source: data ban of handbook section 10 (UU 27/2022); UU 14/2008 article 17 (parts of a document may
be blacked out). Masked words are replaced, not covered: they are in no byte of what is made from
the masked paper. Every mask has one length, so it tells nothing of what stood there.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from pasopati_desktop.domain.paper import (
    Mark,
    PaperSection,
    PaperTable,
    Signatory,
    StatementPaper,
)
from pasopati_desktop.domain.rich_text import Block, BlockKind, Span

MASK = "█████"
MAX_PASSAGE_CHARS = 2_000
MAX_MASKS = 500
MIN_NAME_PART = 3
"""Letters. A shorter part of a name is masked only within the whole name."""


class MaskKind(StrEnum):
    NAME = "name"
    NUMBER = "number"
    """NIK, NIP and other long numbers."""
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    CELL = "cell"
    """Block, room or cell."""
    PASSAGE = "passage"
    """Marked by hand."""


@dataclass(frozen=True)
class Finding:
    """Words to be masked wherever they stand. `count`: how often; `around`: the first place."""

    kind: MaskKind
    text: str
    count: int
    around: str


_PROPER = r"[A-Z0-9][\w'/-]*"
_SEPARATED = r"[ .\-/]?"
_RULES: tuple[tuple[MaskKind, re.Pattern[str]], ...] = (
    (MaskKind.EMAIL, re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")),
    (
        MaskKind.PHONE,
        re.compile(
            r"(?<![\w.,/-])(?<!\d[ .\-])(?:\(0\d{2,3}\)|\+?62|0\d{1,3})"
            r"(?:[ .\-]?\d){5,11}(?![\w/])(?![.,]\d)"
        ),
    ),
    (MaskKind.NUMBER, re.compile(rf"(?<!\d)\d(?:{_SEPARATED}\d){{12,19}}(?!\d)")),
    (
        MaskKind.ADDRESS,
        re.compile(
            r"\b(?:Jalan|Jl\.?|Gang|Gg\.?|Perumahan|Kompleks?|Kampung|Kp\.?|Dusun)"
            rf"(?:\s+{_PROPER}){{1,6}}"
            r"(?:,?\s*(?:RT[ ./]*\d{1,3}\s*[/,]?\s*RW[ ./]*\d{1,3}"
            r"|(?:No\.?|Nomor|Blok)\s*[\w/-]{1,12}))*"
        ),
    ),
    (
        MaskKind.ADDRESS,
        re.compile(r"\bRT[ ./]*\d{1,3}\s*(?:/|,)?\s*RW[ ./]*\d{1,3}\b", re.IGNORECASE),
    ),
    (
        MaskKind.CELL,
        re.compile(
            r"\b(?:blok|kamar|sel|wisma)\s+(?:hunian\s+)?(?:nomor\s+|no\.?\s*)?"
            r"(?:[A-Z]{1,2}[ .-]?\d{0,3}|\d{1,3}[A-Za-z]?)\b(?![a-z])"
            r"(?:\s*(?:/|,|dan)?\s*(?:kamar|sel)\s+(?:nomor\s+|no\.?\s*)?[A-Z]?\d{1,3})?"
        ),
    ),
    (
        MaskKind.CELL,
        re.compile(r"\b(?:Blok|Kamar|Sel|Wisma)\s+(?:[A-Z]{1,2}[ .-]?\d{0,3}|\d{1,3}[A-Za-z]?)\b"),
    ),
)

Change = Callable[[str], str]


def normal(text: str) -> str:
    """Return `text` composed, each run of white space as one space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def texts(paper: StatementPaper) -> Iterator[str]:
    """Yield every text of `paper` that its writers typed. The letterhead is the unit's own."""
    yield from (paper.place, paper.title, paper.urgency_label, paper.corrects, paper.version_note)
    for section in paper.sections:
        yield from (section.heading, *section.paragraphs)
        for block in section.blocks:
            if block.kind is BlockKind.TABLE:
                yield from (_joined(cell) for row in block.rows for cell in row)
            else:
                yield _joined(block.spans)
        if section.table is not None:
            yield from (text for row in (section.table.header, *section.table.rows) for text in row)
    if paper.letter is not None:
        yield from (paper.letter.addressee, paper.letter.attachment, paper.letter.closing)
    if paper.signatory is not None:
        yield from (paper.signatory.title, paper.signatory.name, paper.signatory.nip)
    yield from paper.copies_to


def _joined(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)


def findings(paper: StatementPaper, names: Sequence[str] = ()) -> tuple[Finding, ...]:
    """Return what the rules and the list of names would mask, in the order of the text.

    Of a name, each part with a capital letter is found too: a report says `Ahmad` the second time.
    """
    found: dict[tuple[MaskKind, str], Finding] = {}
    wanted = [(MaskKind.NAME, pattern) for name in names for pattern in _name_patterns(name)]
    for text in texts(paper):
        plain = unicodedata.normalize("NFC", text)
        taken: list[tuple[int, int]] = []
        for kind, pattern in (*wanted, *_RULES):
            for match in pattern.finditer(plain):
                start, end = match.span()
                if any(start < other_end and end > other for other, other_end in taken):
                    continue
                taken.append((start, end))
                words = normal(match.group())
                if len(words) < 2 or MASK in words:
                    continue
                key = (kind, words)
                before = found.get(key)
                around = before.around if before else _around(plain, start, end)
                found[key] = Finding(kind, words, (before.count if before else 0) + 1, around)
    return tuple(found.values())


def _name_patterns(name: str) -> list[re.Pattern[str]]:
    words = normal(name).split()[:8]
    if not words or len("".join(words)) < MIN_NAME_PART:
        return []
    whole = r"\s+".join(map(re.escape, words))
    patterns = [re.compile(rf"(?<!\w){whole}(?!\w)", re.IGNORECASE)]
    for word in words:
        bare = word.strip(".,")
        if len(bare) >= MIN_NAME_PART and len(words) > 1:
            capital = re.escape(bare[0].upper()) + re.escape(bare[1:])
            either = rf"(?:{capital}|{re.escape(bare.upper())})"
            patterns.append(re.compile(rf"(?<!\w){either}(?!\w)"))
    return patterns


def _around(text: str, start: int, end: int) -> str:
    left = text[max(0, start - 30) : start].rsplit("\n", maxsplit=1)[-1]
    right = text[end : end + 30].split("\n", maxsplit=1)[0]
    return normal(f"{'…' if start > 30 else ''}{left}{text[start:end]}{right}")


def passages(typed: str) -> list[str]:
    """Return the passages that were marked by hand: one for each line, as no mask spans two."""
    lines = (normal(line)[:MAX_PASSAGE_CHARS] for line in typed.split("\n"))
    return [line for line in lines if len(line) >= 2]


def masked(paper: StatementPaper, words: Sequence[str]) -> tuple[StatementPaper, int]:
    """Return `paper` without `words`, marked DISAMARKAN, and how many places were masked.

    Upper and lower case and the kind of white space make no difference. The code of authenticity
    belongs to the whole text and goes, and so do figures, in which nobody masked a face.
    """
    pattern = _pattern(words)
    count = 0

    def change(text: str) -> str:
        nonlocal count
        if pattern is None:
            return text
        made, times = pattern.subn(MASK, unicodedata.normalize("NFC", text))
        count += times
        return made

    def spans(parts: Sequence[Span]) -> tuple[Span, ...]:
        nonlocal count
        made, times = _masked_spans(parts, pattern)
        count += times
        return made

    signatory = paper.signatory
    letter = paper.letter
    stamp = change(paper.stamp)
    made = replace(
        paper,
        place=change(paper.place),
        title=change(paper.title),
        urgency_label=change(paper.urgency_label),
        corrects=change(paper.corrects),
        version_note=change(paper.version_note),
        sections=tuple(_section(section, change, spans) for section in paper.sections),
        letter=letter
        and replace(
            letter,
            addressee=change(letter.addressee),
            attachment=change(letter.attachment),
            closing=change(letter.closing),
        ),
        signatory=signatory
        and Signatory(
            change(signatory.title),
            change(signatory.name),
            change(signatory.nip),
            signatory.acting,
        ),
        copies_to=tuple(change(line) for line in paper.copies_to),
        authenticity=None,
        figures=(),
        marks=(*paper.marks, Mark.REDACTED),
    )
    label = f"SALINAN {Mark.REDACTED.value} — {count} bagian ditutup"
    return replace(made, stamp=" · ".join(filter(None, (stamp, label)))), count


def _section(
    section: PaperSection, change: Change, spans: Callable[[Sequence[Span]], tuple[Span, ...]]
) -> PaperSection:
    table = section.table
    return PaperSection(
        change(section.heading),
        tuple(change(text) for text in section.paragraphs),
        table
        and PaperTable(
            tuple(map(change, table.header)),
            tuple(tuple(map(change, row)) for row in table.rows),
        ),
        tuple(
            Block(
                block.kind,
                spans(block.spans),
                block.level,
                block.number,
                tuple(tuple(spans(cell) for cell in row) for row in block.rows),
            )
            for block in section.blocks
        ),
    )


def _pattern(words: Sequence[str]) -> re.Pattern[str] | None:
    """Return one pattern for all words, the longest first."""
    kept = {normal(word) for word in words[:MAX_MASKS]}
    ordered = sorted((word for word in kept if len(word) >= 2), key=len, reverse=True)
    if not ordered:
        return None
    parts = (r"\s+".join(map(re.escape, word.split(" "))) for word in ordered)
    bounded = (
        (r"(?<!\w)" if word[0].isalnum() else "") + part + (r"(?!\w)" if word[-1].isalnum() else "")
        for word, part in zip(ordered, parts, strict=True)
    )
    return re.compile("|".join(bounded), re.IGNORECASE)


def _masked_spans(
    parts: Sequence[Span], pattern: re.Pattern[str] | None
) -> tuple[tuple[Span, ...], int]:
    """Mask words in spans, also words of which a part is bold. A link to them loses its address."""
    if pattern is None or not parts:
        return tuple(parts), 0
    composed = [replace(part, text=unicodedata.normalize("NFC", part.text)) for part in parts]
    text = "".join(part.text for part in composed)
    ranges = [match.span() for match in pattern.finditer(text)]
    links = [
        replace(part, link="") if part.link and pattern.search(_address(part.link)) else part
        for part in composed
    ]
    if not ranges:
        return tuple(links), sum(a.link != b.link for a, b in zip(links, composed, strict=True))
    made: list[Span] = []
    at = 0
    for part in links:
        start, end = at, at + len(part.text)
        touched = [item for item in ranges if item[0] < end and item[1] > start]
        words, cursor = "", start
        for first, last in touched:
            words += text[cursor : max(first, start)]
            if first >= start:
                words += MASK
            cursor = min(last, end)
        words += text[cursor:end]
        made.append(replace(part, text=words, link="" if touched else part.link))
        at = end
    return tuple(part for part in made if part.text), len(ranges)


def _address(link: str) -> str:
    """Return an address as words, so that a name in it is found: `/berita-ahmad-subarjo`."""
    return re.sub(r"[^\w@.]+", " ", link)
