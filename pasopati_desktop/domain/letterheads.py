"""The usual lines of a prison's letterhead, proposed from its profile."""

from pasopati_desktop.domain.guideline import UnitProfile
from pasopati_desktop.domain.paper import Letterhead, LetterheadLine

OPEN_PLACE = "…"
"""Ends a proposed line that somebody who knows the unit has to complete."""


def proposed_letterhead(unit: UnitProfile) -> Letterhead:
    """Return the usual lines of a prison's letterhead for somebody to look through.

    Which regional office stands above a unit is known for the capital alone; elsewhere its line
    ends in an open place, which has to be filled before the letterhead is kept.
    """
    usual = default_letterhead(unit)
    if _region_of(unit.city):
        return usual
    above, below = usual.lines[:3], usual.lines[3:]
    return Letterhead((*above, LetterheadLine(f"KANTOR WILAYAH {OPEN_PLACE}"), *below))


def default_letterhead(unit: UnitProfile) -> Letterhead:
    """Return the letterhead for a unit, to be edited."""
    contact = "; ".join(
        f"{label} {value}"
        for label, value in (
            ("Telepon", unit.phone),
            ("Laman", unit.website),
            ("Pos-el", unit.email),
        )
        if value
    )
    lines = [
        LetterheadLine("KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN"),
        LetterheadLine("REPUBLIK INDONESIA"),
        LetterheadLine("DIREKTORAT JENDERAL PEMASYARAKATAN"),
    ]
    if region := _region_of(unit.city):
        lines.append(LetterheadLine(f"KANTOR WILAYAH {region}"))
    lines.append(LetterheadLine(unit.name.upper(), 13.0, bold=True))
    lines += [LetterheadLine(text, 9.0) for text in (unit.address, contact) if text]
    return Letterhead(tuple(lines))


def _region_of(city: str) -> str:
    """Return the region of a unit's regional office, blank where the city does not tell it."""
    return "DAERAH KHUSUS JAKARTA" if city.strip().casefold().startswith("jakarta") else ""
