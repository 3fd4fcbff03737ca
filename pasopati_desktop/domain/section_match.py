"""Which section a part of an imported text belongs to, by its heading."""

from collections.abc import Sequence

from pasopati_desktop.domain.statement_kinds import SECTIONS, StatementKind

TITLE = "title"
LEAVE = ""
"""What is not taken over."""
_BODIES = ("body", "known", "summary", "truth", "event", "scope", "message_1", "was", "condolence")


def names(kind: StatementKind) -> dict[str, str]:
    """Return plain name -> code of the sections of a kind."""
    return {spec.label.strip(" .:").casefold(): spec.code for spec in SECTIONS[kind]}


def default_section(kind: StatementKind) -> str:
    """Return the section that takes what no heading tells the place of."""
    codes = [spec.code for spec in SECTIONS[kind]]
    return next((code for code in _BODIES if code in codes), codes[0])


def targets(kind: StatementKind, headings: Sequence[str]) -> list[str]:
    """Return the section code of each part, by its plain heading; what stands alone goes to one.

    A heading fits if it is the label of a section, or begins with it.
    """
    known = names(kind)
    fallback = default_section(kind)
    found: list[str] = []
    for heading in headings:
        exact = known.get(heading)
        near = next(
            (code for label, code in known.items() if heading and heading.startswith(label + " ")),
            None,
        )
        found.append(exact or near or fallback)
    return found
