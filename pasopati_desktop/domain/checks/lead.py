"""Whether the lead of a press release answers what, who, where, when, why and how (5W1H).

Marks of an answer, not its truth: a verb, a body, a place, a time, a cause, a manner.
"""

import re
from collections.abc import Sequence

from pasopati_desktop.domain.checks.finding import Check, Group, State
from pasopati_desktop.domain.checks.reading import Passage
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import StatementContent

_WHEN = re.compile(
    r"\b(?:hari ini|kemarin|besok|pagi|siang|sore|malam|pukul|senin|selasa|rabu|kamis|jumat|sabtu|"
    r"minggu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|"
    r"desember|tahun \d{4}|pekan|bulan)\b",
    re.IGNORECASE,
)
_WHERE = re.compile(r"\b(?:di|dari|ke)\s+(?:\w+\s+){0,2}?[A-Z(]|\bdi\s+\w+")
_WHY = re.compile(
    r"\b(?:karena|sebab|akibat|untuk|guna|agar|supaya|dalam rangka|sebagai|menyusul|sehubungan|"
    r"demi|setelah|menanggapi|bertujuan)\b",
    re.IGNORECASE,
)
_HOW = re.compile(
    r"\b(?:dengan|melalui|secara|lewat|bersama|sebanyak|berupa|lalu|kemudian|yakni|yaitu)\b",
    re.IGNORECASE,
)
_WHAT = re.compile(r"\b(?:me|di|ber|ter)[^\W\d_]{3,}", re.IGNORECASE)
_WHO = re.compile(
    r"\b(?:lembaga|lapas|rutan|lpka|bapas|kanwil|kantor|direktorat|kementerian|warga binaan|"
    r"petugas|kepala|tim|keluarga|kami|dinas|polisi|polres|polsek|pegawai|peserta)\b",
    re.IGNORECASE,
)
_QUESTIONS = (
    ("apa", _WHAT),
    ("siapa", _WHO),
    ("di mana", _WHERE),
    ("kapan", _WHEN),
    ("mengapa", _WHY),
    ("bagaimana", _HOW),
)
_LEAD_READ = 2000
"""Characters of a lead that are looked at; a good one has three hundred."""


def lead(content: StatementContent, passages: Sequence[Passage]) -> list[Check] | None:
    """Return which of the six questions the lead of a press release leaves open; advice only."""
    if content.kind is not StatementKind.PRESS_RELEASE:
        return None
    text = next((p.text for p in passages if p.field == "lead"), "")[:_LEAD_READ]
    if not text or "{{" in text:
        return None
    dateline = next((p.text for p in passages if p.field == "dateline"), "")[:_LEAD_READ]
    found = []
    for question, pattern in _QUESTIONS:
        told = pattern.search(text) or (
            question in {"kapan", "di mana"} and pattern.search(f"di {dateline}")
        )
        if not told:
            found.append(question)
    if not found:
        return []
    params = (("questions", ", ".join(found)),)
    return [Check("lead_open", State.LOOK, "lead", params, Group.LEAD)]
