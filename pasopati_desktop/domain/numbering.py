"""Document numbers from a pattern and a counter.

Patterns are versioned data of the unit. Source of the examples: numbers printed on public letters
of the corrections service (handbook section 8).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pasopati_desktop.domain.errors import InvalidInput

_TOKEN = re.compile(r"\{([a-z_]+)(?::(0[1-9]))?\}")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
MAX_CODE_CHARS = 40
TOKENS = frozenset(
    {"unit_code", "class_code", "serial", "month", "month_roman", "year", "type_code"}
)


@dataclass(frozen=True)
class NumberingScheme:
    """The unit's codes and one pattern for each series.

    A statement of a kind may have a pattern of its own, under `statement/` and the kind; without
    one it takes the pattern `statement`. It takes the same counter, unless the kind is named in
    `own_series`.
    """

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
    type_codes: dict[str, str] = field(default_factory=dict)
    """What `{type_code}` stands for, by kind of statement."""
    own_series: tuple[str, ...] = ()
    """Kinds of statement that count on their own."""

    def pattern_of(self, series: str, kind: str = "") -> str:
        return self.patterns.get(f"{series}/{kind}", "") or self.patterns[series]

    def series_of(self, series: str, kind: str = "") -> str:
        """Return the counter that a number of this kind is taken from."""
        return f"{series}/{kind}" if kind in self.own_series else series

    def begins_at_one(self, series: str, kind: str = "") -> bool:
        """Tell whether a new year's first number is 1, or follows on the last one ever given.

        A number never stands for two documents (handbook section 14, rule 1). So the counter
        begins anew only where every pattern that is taken from it tells the year.
        """
        counter = self.series_of(series, kind)
        used = [
            pattern
            for name, pattern in self.patterns.items()
            if self.series_of(*name.partition("/")[::2]) == counter
        ]
        used.append(self.pattern_of(series, kind))
        return all("{year}" in pattern for pattern in used)

    def codes_for(self, kind: str = "") -> dict[str, str]:
        return {
            "unit_code": self.unit_code,
            "class_code": self.class_code,
            "type_code": self.type_codes.get(kind, ""),
        }


def decoded(body: Mapping[str, Any]) -> NumberingScheme:
    """Return the scheme that was stored; the first versions knew no kinds."""
    return NumberingScheme(
        body["unit_code"],
        body["class_code"],
        dict(body["patterns"]),
        dict(body.get("type_codes") or {}),
        tuple(body.get("own_series") or ()),
    )


def scheme_problems(scheme: NumberingScheme) -> dict[str, str]:
    """Return field -> code of what is wrong with a scheme."""
    found = {
        series: problem
        for series, pattern in scheme.patterns.items()
        if (problem := pattern_problem(pattern))
    }
    for name in ("unit_code", "class_code"):
        if len(getattr(scheme, name)) > MAX_CODE_CHARS:
            found[name] = "input.too_long"
    for kind, code in scheme.type_codes.items():
        if len(code) > MAX_CODE_CHARS:
            found[f"type_codes/{kind}"] = "input.too_long"
    if not found:
        found |= _clashes(scheme)
    return found


def _clashes(scheme: NumberingScheme) -> dict[str, str]:
    """Find kinds that count on their own and would give a number that another one gives too.

    Every statement is rendered with the same serial; two counters may never write the same.
    """
    kinds = {name.partition("/")[2] for name in scheme.patterns if name.startswith("statement/")}
    kinds |= {*scheme.own_series, ""}
    written: dict[str, str] = {}
    found: dict[str, str] = {}
    for kind in sorted(kinds):
        number = render(
            scheme.pattern_of("statement", kind),
            serial=1,
            year=2000,
            month=1,
            codes=scheme.codes_for(kind),
        )
        series = scheme.series_of("statement", kind)
        if written.setdefault(number, series) != series:
            found[f"statement/{kind}"] = "numbering.clash"
    return found


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
