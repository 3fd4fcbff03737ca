"""Templates of statements: a text with places `{{nama}}` that wait for words.

A place is filled once: what is put in is never looked through for further places, so no value can
start a loop. A place that stays open keeps the text from being handed in.

Source: handbook section 7 (types and their sections); feature F49.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from pasopati_desktop.domain import rich_text
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.statement_kinds import KINDS, SECTIONS, Rows, StatementKind
from pasopati_desktop.domain.statement_rules import VARIABLE
from pasopati_desktop.domain.statements import (
    MAX_CELL_CHARS,
    MAX_ROWS,
    MAX_TITLE_CHARS,
    ClaimRow,
    InformationAccess,
    QuestionRow,
    StatementContent,
)

MAX_CODE_CHARS = 60
MAX_NAME_CHARS = 120
MAX_SECTION_CHARS = 20_000
"""Of a template; a text itself may be longer."""
MAX_VARIABLES = 60
MAX_VARIABLE_CHARS = 80
MAX_EXPLANATION_CHARS = 200

_CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NAME = re.compile(r"[^\W\d_][^{}\n]*")


@dataclass(frozen=True)
class Variable:
    """A place of a template: its name as it stands between the braces, and what belongs there."""

    name: str
    explanation: str
    default: str = ""
    """Proposed words; plain, without places of its own."""
    example: str = ""
    """What it may look like when filled, for the preview."""


@dataclass(frozen=True)
class Template:
    code: str
    kind: StatementKind
    name: str
    title: str
    sections: Mapping[str, str]
    variables: tuple[Variable, ...] = ()
    about: str = ""
    """When to take it, in a line."""
    category: str | None = None
    """Code of the crisis category it is written for."""
    severity: Severity | None = None
    access: InformationAccess = InformationAccess.UNCLASSIFIED
    questions: tuple[tuple[str, str], ...] = ()
    """Question and answer of a Q&A."""
    claims: tuple[tuple[str, str, str], ...] = ()
    """Claim, finding and evidence of a clarification."""


def texts(template: Template) -> Iterator[tuple[str, str]]:
    """Yield every text of a template with the field it stands in."""
    yield "title", template.title
    for spec in SECTIONS[template.kind]:
        yield spec.code, template.sections.get(spec.code, "")
    for claim in template.claims:
        yield from (("claims", part) for part in claim)
    for question in template.questions:
        yield from (("questions", part) for part in question)


def names(template: Template) -> tuple[str, ...]:
    """Return the names of the places, in the order in which they are met, each once."""
    found = (match[1].strip() for _, text in texts(template) for match in VARIABLE.finditer(text))
    return tuple(dict.fromkeys(found))


def problems(template: Template) -> dict[str, str]:
    """Return field -> code of what is wrong with a template."""
    found = _head_problems(template)
    known = {spec.code for spec in SECTIONS[template.kind]}
    if set(template.sections) - known:
        found["sections"] = "template.unknown_section"
    for field, text in texts(template):
        if len(text) > (MAX_TITLE_CHARS if field == "title" else MAX_SECTION_CHARS):
            found[field] = "input.too_long"
        elif _is_torn(text):
            found[field] = "template.braces"
    if not any(text.strip() for field, text in texts(template) if field != "title"):
        found.setdefault("sections", "template.empty")
    rows = KINDS[template.kind].rows
    for field, wanted, given in (
        ("claims", Rows.CLAIMS, template.claims),
        ("questions", Rows.QUESTIONS, template.questions),
    ):
        if given and rows is not wanted:
            found[field] = "template.unknown_section"
        elif len(given) > MAX_ROWS or any(len(c) > MAX_CELL_CHARS for row in given for c in row):
            found[field] = "input.too_long"
    if wrong := _variable_problem(template):
        found["variables"] = wrong
    return found


def _head_problems(template: Template) -> dict[str, str]:
    found: dict[str, str] = {}
    if not _CODE.fullmatch(template.code) or len(template.code) > MAX_CODE_CHARS:
        found["code"] = "template.code"
    for field, text, limit in (
        ("name", template.name, MAX_NAME_CHARS),
        ("title", template.title, MAX_TITLE_CHARS),
    ):
        if not text.strip():
            found[field] = "input.required"
        elif len(text) > limit:
            found[field] = "input.too_long"
    if len(template.about) > MAX_EXPLANATION_CHARS:
        found["about"] = "input.too_long"
    return found


def _is_torn(text: str) -> bool:
    """Whether braces are left over that make no place: `{{tanggal}` or `{{a{{b}}}}`."""
    rest = VARIABLE.sub("", text)
    return "{{" in rest or "}}" in rest


def _variable_problem(template: Template) -> str:
    used = names(template)
    explained = [variable.name for variable in template.variables]
    if len(explained) > MAX_VARIABLES or len(used) > MAX_VARIABLES:
        return "template.too_many_variables"
    if len({name.casefold() for name in explained}) < len(explained):
        return "template.variable_twice"
    for variable in template.variables:
        if not _NAME.fullmatch(variable.name) or len(variable.name) > MAX_VARIABLE_CHARS:
            return "template.variable_name"
        texts_of = (variable.explanation, variable.default, variable.example)
        if any(len(text) > MAX_EXPLANATION_CHARS for text in texts_of):
            return "template.variable_too_long"
        if any("{{" in text or "}}" in text for text in texts_of):
            return "template.variable_in_variable"
        if not variable.explanation.strip():
            return "template.variable_unexplained"
    if set(used) - set(explained):
        return "template.variable_unexplained"
    if set(explained) - set(used):
        return "template.variable_unused"
    return ""


def fill(template: Template, values: Mapping[str, str]) -> StatementContent:
    """Return the text of `template` with `values` in their places.

    A place without a value, or with a blank one, stays open. Values are words: marks of rich text
    in them are escaped, and places in them are not filled again.
    """
    sections = {
        spec.code: _filled(text, values, is_markup=spec.rich)
        for spec in SECTIONS[template.kind]
        if (text := template.sections.get(spec.code, ""))
    }
    title = " ".join(_filled(template.title, values).split())
    return StatementContent(
        template.kind,
        title[:MAX_TITLE_CHARS],
        sections,
        claims=tuple(
            ClaimRow(_filled(claim, values), _filled(finding, values), _filled(evidence, values))
            for claim, finding, evidence in template.claims
        ),
        questions=tuple(
            QuestionRow(_filled(question, values), _filled(answer, values))
            for question, answer in template.questions
        ),
        access=template.access,
    )


def _filled(text: str, values: Mapping[str, str], *, is_markup: bool = False) -> str:
    def word(match: re.Match[str]) -> str:
        value = values.get(match[1].strip(), "").strip()
        if not value:
            return match.group()
        return rich_text.escape(value) if is_markup else value

    return VARIABLE.sub(word, text)


def asked(template: Template, values: Mapping[str, str]) -> tuple[Variable, ...]:
    """Return the places in the order in which they stand, those without a value first."""
    by_name = {variable.name: variable for variable in template.variables}
    found = [by_name.get(name, Variable(name, "")) for name in names(template)]
    return tuple(sorted(found, key=lambda variable: bool(values.get(variable.name, "").strip())))


def encode(template: Template) -> dict[str, Any]:
    """Return a template as plain data for JSON."""
    body = asdict(template)
    body["sections"] = dict(template.sections)
    return body


def decode(body: Mapping[str, Any]) -> Template:
    """Return the template that `encode` wrote, or that a shipped file holds.

    Raises:
        ValueError: it is no such template; `problems` says what is wrong with one that is.
    """
    try:
        kind = StatementKind(body["kind"])
        severity = body.get("severity")
        return Template(
            code=str(body["code"]),
            kind=kind,
            name=str(body["name"]),
            title=str(body["title"]),
            sections={str(code): str(text) for code, text in dict(body["sections"]).items()},
            variables=tuple(
                Variable(
                    str(item["name"]),
                    str(item["explanation"]),
                    str(item.get("default", "")),
                    str(item.get("example", "")),
                )
                for item in body.get("variables", ())
            ),
            about=str(body.get("about", "")),
            category=body.get("category") or None,
            severity=None if severity is None else Severity(severity),
            access=InformationAccess(body.get("access", InformationAccess.UNCLASSIFIED)),
            questions=tuple((str(a), str(b)) for a, b in body.get("questions", ())),
            claims=tuple((str(a), str(b), str(c)) for a, b, c in body.get("claims", ())),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("template") from error


def in_order(
    templates: list[Template],
    *,
    category: str | None,
    severity: Severity | None,
    first_hour: bool,
) -> list[Template]:
    """Return the templates as they are proposed: what fits the incident first.

    In the first hour an initial statement leads, before anything longer (handbook section 4).
    """
    kinds = list(StatementKind)

    def rank(template: Template) -> tuple[int, int, int, int]:
        is_holding = template.kind is StatementKind.HOLDING
        fits = category is not None and template.category == category
        wrong = template.category is not None and not fits
        distance = (
            abs(template.severity - severity)
            if template.severity is not None and severity is not None
            else 0
        )
        lead = 0 if first_hour and is_holding and not wrong else 1
        return (lead, 0 if fits else 2 if wrong else 1, distance, kinds.index(template.kind))

    return sorted(templates, key=rank)
