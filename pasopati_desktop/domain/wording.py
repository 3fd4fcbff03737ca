"""Words that a statement avoids or must have, as data of the unit.

Source: handbook sections 7 (no cause, no blame, no names; no "no comment") and 13 (empathy).
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    """Each entry is a word or a phrase; case does not matter."""

    banned: tuple[str, ...] = ()
    """Never in an official text, such as `no comment`."""
    blaming: tuple[str, ...] = ()
    """Puts blame before the facts are known."""
    empathy: tuple[str, ...] = ()
    """One of these stands in a text about victims."""
    abbreviations: tuple[str, ...] = ()
    """`WBP = Warga Binaan Pemasyarakatan`: written out at first use."""
    titles: tuple[str, ...] = ()
    """`Kalapas = Kepala Lembaga Pemasyarakatan`: names of positions and degrees as printed."""


DEFAULT_WORDING = Wording(
    banned=("no comment", "tidak ada komentar", "napi", "oknum", "bandar"),
    blaming=("salah sendiri", "akibat ulah", "gara-gara", "lalai", "biang keladi", "provokator"),
    empathy=("prihatin", "turut berduka", "memahami kecemasan", "menyesal", "permohonan maaf"),
    abbreviations=(
        "WBP = Warga Binaan Pemasyarakatan",
        "KPLP = Kesatuan Pengamanan Lembaga Pemasyarakatan",
        "TKK = Tim Komunikasi Krisis",
        "UPT = Unit Pelaksana Teknis",
        "APH = aparat penegak hukum",
    ),
    titles=("Kalapas = Kepala Lembaga Pemasyarakatan", "Kanwil = Kantor Wilayah"),
)


MAX_ENTRIES = 400
MAX_ENTRY_CHARS = 120


def problems(wording: Wording) -> dict[str, str]:
    """Return field -> code of what is wrong with a new version."""
    found: dict[str, str] = {}
    for name in ("banned", "blaming", "empathy", "abbreviations", "titles"):
        entries = getattr(wording, name)
        if len(entries) > MAX_ENTRIES or any(len(entry) > MAX_ENTRY_CHARS for entry in entries):
            found[name] = "input.too_long"
        elif any(not entry.strip() for entry in entries):
            found[name] = "input.required"
        elif name in {"abbreviations", "titles"} and any("=" not in entry for entry in entries):
            found[name] = "wording.pair"
    return found
