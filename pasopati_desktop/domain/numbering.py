"""Document numbers from a pattern and a counter.

Patterns are versioned data of the unit. Source of the examples: numbers printed on public letters
of the corrections service (handbook section 8).
"""

import re
from dataclasses import dataclass, field

from pasopati_desktop.domain.errors import InvalidInput

_TOKEN = re.compile(r"\{([a-z_]+)(?::(0[1-9]))?\}")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
TOKENS = frozenset(
    {"unit_code", "class_code", "serial", "month", "month_roman", "year", "type_code"}
)


@dataclass(frozen=True)
class NumberingScheme:
    """The unit's codes and one pattern for each series."""

    unit_code: str = ""
    """Empty until the unit enters its own; never guessed."""
    class_code: str = "HM.01.02"
    patterns: dict[str, str] = field(
        default_factory=lambda: {
            "statement": "{unit_code}-{class_code}-{serial}",
            "incident": "INS-{year}-{serial:04}",
            "issue": "ISU-{year}-{serial:04}",
            "work": "KRY-{year}-{serial:04}",
        }
    )


def pattern_problem(pattern: str) -> str | None:
    """Return the code of what is wrong with a pattern, or None."""
    if not pattern.strip():
        return "input.required"
    if len(pattern) > 80:
        return "input.too_long"
    rest = _TOKEN.sub("", pattern)
    if "{" in rest or "}" in rest:
        return "numbering.unknown_token"
    names = [match[1] for match in _TOKEN.finditer(pattern)]
    if not set(names) <= TOKENS:
        return "numbering.unknown_token"
    if names.count("serial") != 1:
        return "numbering.serial_once"
    return None


def render(pattern: str, *, serial: int, year: int, month: int, codes: dict[str, str]) -> str:
    """Return the number; an empty code takes the separator behind it away.

    Raises:
        InvalidInput: the pattern itself is wrong.
    """
    if problem := pattern_problem(pattern):
        raise InvalidInput({"pattern": problem})
    values = {
        "serial": str(serial),
        "year": str(year),
        "month": f"{month:02}",
        "month_roman": _ROMAN[month - 1],
        "unit_code": codes.get("unit_code", ""),
        "class_code": codes.get("class_code", ""),
        "type_code": codes.get("type_code", ""),
    }
    written = pattern
    for name in ("unit_code", "class_code", "type_code"):
        if not values[name]:
            written = re.sub(r"\{" + name + r"\}[-./ ]?", "", written)

    def fill(match: re.Match[str]) -> str:
        value = values[match[1]]
        return value.zfill(int(match[2])) if match[2] else value

    return _TOKEN.sub(fill, written).strip("-./ ")
