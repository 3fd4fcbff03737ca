"""Correcting a text that was given out: what the successor begins with, and how it is named.

Source: handbook sections 6 (DIRALAT points to its successor) and 7 (ERRATUM).
"""

from dataclasses import replace

from pasopati_desktop.domain import rich_text
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import (
    MAX_TITLE_CHARS,
    InformationAccess,
    StatementContent,
    upgraded,
)


def label(number: int) -> str:
    """Return `RALAT n`; counted over the whole chain, so the second correction is RALAT 2."""
    return f"RALAT {number}"


def successor_of(
    original: StatementContent,
    kind: StatementKind,
    *,
    number: int,
    named: str,
    reason: str,
) -> StatementContent:
    """Return what the successor of `original` begins with.

    The same kind takes the whole text over. Any other, an ERRATUM for one, takes the sections that
    both have, and an ERRATUM says what it corrects. The check for personal data, the embargo and
    the day of review belong to the new text and start anew.

    `named`: number, title and date of the original, as the text is to name it.
    """
    original = upgraded(original)
    fresh = replace(
        original,
        title=_titled(original.title, number),
        privacy_checked=False,
        embargo_until=None,
        review_on=None,
    )
    if kind is original.kind:
        return fresh
    shared = {"contact": original.sections.get("contact", "")}
    if kind is StatementKind.ERRATUM:
        shared |= {"corrected": rich_text.escape(named), "why": rich_text.escape(reason)}
    access = (
        original.access
        if original.access is not InformationAccess.EXEMPT
        else InformationAccess.UNCLASSIFIED
    )
    return StatementContent(
        kind,
        fresh.title,
        {code: text for code, text in shared.items() if text},
        access=access,
        copies_to=original.copies_to,
        concerns=original.concerns,
        family_informed=False,
    )


def _titled(title: str, number: int) -> str:
    """Return the title with `RALAT n` in front, in place of an earlier one."""
    bare = title
    if title.startswith("RALAT ") and ": " in title:
        head, _, rest = title.partition(": ")
        if head.removeprefix("RALAT ").isdigit():
            bare = rest
    return f"{label(number)}: {bare}"[:MAX_TITLE_CHARS]
