"""What the card *Pemeriksaan* says of a text while it is written, and before each step.

Whatever the rules of a step forbid is MISSING here; everything else is LOOK, advice. Personal data
and contradictions must be mended or cleared with a sentence of why before a text is handed in.

Sources: handbook sections 6 (guards), 7 (types), 10 (data ban), 12 (classes), 13 (message).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pasopati_desktop.domain import statement_rules
from pasopati_desktop.domain.checks import lead, particulars, pictures, privacy, words
from pasopati_desktop.domain.checks.conflicts import conflicts
from pasopati_desktop.domain.checks.finding import (
    Check,
    Earlier,
    Gate,
    Group,
    State,
    Surroundings,
    key_of,
)
from pasopati_desktop.domain.checks.formats import formats
from pasopati_desktop.domain.checks.reading import Passage, facts_of, look, read
from pasopati_desktop.domain.statement_kinds import KINDS, SECTIONS, Rows, section
from pasopati_desktop.domain.statement_rules import VARIABLE, verify_problems
from pasopati_desktop.domain.statements import (
    FactStatus,
    StatementContent,
)

__all__ = [
    "Check",
    "Earlier",
    "Gate",
    "Group",
    "State",
    "Surroundings",
    "checks",
    "key_of",
    "personal_data",
    "submit_problems",
    "uncleared",
]

_NOT_COUNTED = frozenset({"title", "copies_to"})
_UNCLEARED = "statement.finding_open"


def checks(content: StatementContent, around: Surroundings | None = None) -> tuple[Check, ...]:
    """Return the lines of the card: what blocks, what is worth a look, what is in order."""
    around = around or Surroundings()
    passages = read(content)
    count = sum(len(p.text.split()) for p in passages if p.field not in _NOT_COUNTED)
    found = [
        *_ruled(content, passages, count, around.gate),
        *_length(content, count, around.gate),
        *_facts(content, around.gate),
        *_cleared(_open_findings(content, passages, around), content, around.gate),
        *words.all_of(content, passages, around),
        *formats(passages),
        *particulars.access(content, around),
        *particulars.glyphs(passages, around),
    ]
    if not content.privacy_checked and around.gate is not Gate.REVIEW:
        found.append(Check("privacy_unchecked", State.LOOK, "privacy_checked", group=Group.PRIVACY))
    asked: dict[Group, list[Check] | None] = {
        Group.EMPATHY: words.empathy(content, passages, around.wording),
        Group.LEAD: lead.lead(content, passages),
        Group.CONTACT: particulars.contact(content),
        Group.TIMING: particulars.timing(content, passages, around),
        Group.LETTER: particulars.letter(content, count, around),
        Group.FAMILY: [] if content.concerns else None,
        Group.PICTURES: pictures.shown(content, around),
    }
    for more in asked.values():
        found += more or []
    told = {check.group for check in found}
    silent = {group for group, more in asked.items() if more is None}
    if not KINDS[content.kind].needs_facts and not content.facts:
        silent.add(Group.FACTS)
    passed = [
        _passed(group, content, count)
        for group in Group
        if group not in told and group not in silent
    ]
    order = {State.MISSING: 0, State.LOOK: 1, State.PASSED: 2}
    rank = {group: at for at, group in enumerate(Group)}
    return tuple(
        sorted([*found, *passed], key=lambda check: (order[check.state], rank[check.group]))
    )


def submit_problems(
    content: StatementContent, around: Surroundings | None = None
) -> dict[str, str]:
    """Return what keeps the text at the writer's desk: the rules, and what nobody cleared yet.

    The checks call exactly these MISSING.
    """
    found = statement_rules.submit_problems(content)
    around = around or Surroundings()
    for check in uncleared(content, around):
        found.setdefault(check.field, _UNCLEARED)
    if code := pictures.problem(content, around):
        found.setdefault("figures", code)
    return found


def uncleared(content: StatementContent, around: Surroundings) -> list[Check]:
    """Return personal data and contradictions that nobody cleared yet."""
    cleared = {item.finding for item in content.clearances}
    found = _open_findings(content, read(content), around)
    return [check for check in found if check.key not in cleared]


def personal_data(
    content: StatementContent, around: Surroundings | None = None
) -> list[tuple[str, str]]:
    """Return `(field, what)` of what looks like personal data, in text and facts."""
    found = privacy.personal_data([*read(content), *facts_of(content)], around or Surroundings())
    return [(check.field, str(dict(check.params)["what"])) for check in found]


def _open_findings(
    content: StatementContent, passages: Sequence[Passage], around: Surroundings
) -> list[Check]:
    return [
        *privacy.personal_data([*passages, *facts_of(content)], around),
        *conflicts(passages, content.facts, around.earlier),
    ]


def _cleared(found: Iterable[Check], content: StatementContent, gate: Gate) -> list[Check]:
    """Say of each finding whether it was cleared, and why."""
    notes = {item.finding: item.note for item in content.clearances}
    state = State.MISSING if gate is Gate.SUBMIT else State.LOOK
    return [
        replace(check, note=notes[check.key] or "–")
        if check.key in notes
        else replace(check, state=state)
        for check in found
    ]


# What the rules forbid.


def _ruled(
    content: StatementContent, passages: Sequence[Passage], count: int, gate: Gate
) -> list[Check]:
    """Return one MISSING line, or more, for each problem the step's rule has."""
    match gate:
        case Gate.SUBMIT:
            problems = statement_rules.submit_problems(content)
        case Gate.VERIFY:
            problems = verify_problems(content)
        case Gate.REVIEW if not content.privacy_checked:
            problems = {"privacy_checked": "statement.privacy_unchecked"}
        case _:
            return []
    variables = _variables(passages)
    found: list[Check] = []
    for field, code in problems.items():
        if code != "statement.variable_open":
            found.append(_ruled_line(content, field, code, count))
    return [*found, *variables] if gate is Gate.SUBMIT else found


def _variables(passages: Sequence[Passage]) -> list[Check]:
    return [
        replace(
            look("variable_open", Group.VARIABLES, passage, match.span(), name=match[1].strip()),
            state=State.MISSING,
        )
        for passage in passages
        if "{{" in passage.text
        for match in VARIABLE.finditer(passage.text)
    ]


_RULED: dict[str, tuple[str, Group]] = {
    "statement.no_claims": ("claims_missing", Group.SECTIONS),
    "statement.claim_incomplete": ("claims_incomplete", Group.SECTIONS),
    "statement.no_questions": ("questions_missing", Group.SECTIONS),
    "statement.question_incomplete": ("questions_incomplete", Group.SECTIONS),
    "statement.no_facts": ("facts_missing", Group.FACTS),
    "statement.fact_without_source": ("facts_open", Group.FACTS),
    "statement.doubtful_fact_in_text": ("facts_doubtful", Group.FACTS),
    "statement.holding_too_long": ("words_over", Group.LENGTH),
    "statement.unclassified": ("access_missing", Group.ACCESS),
    "statement.exemption_incomplete": ("exemption_incomplete", Group.ACCESS),
    "statement.family_first": ("family_missing", Group.FAMILY),
    "statement.privacy_unchecked": ("privacy_unchecked", Group.PRIVACY),
    "statement.figure_undescribed": ("picture_undescribed", Group.PICTURES),
}


def _ruled_line(content: StatementContent, field: str, code: str, count: int) -> Check:
    spec = section(content.kind, field)
    label = spec.label if spec else ""
    if code == "input.required":
        name = "section_missing" if spec else "title_missing"
        params: tuple[tuple[str, object], ...] = (("label", label),) if spec else ()
        return Check(name, State.MISSING, field, params)
    if code not in _RULED:
        # A rule that has no words of its own here yet: its sentence stands in the messages.
        return Check("rule", State.MISSING, field, (("sentence", code), ("label", label or field)))
    name, group = _RULED[code]
    row = _row_of(content, code)
    params = (("count", count), ("most", KINDS[content.kind].words[1]))
    if name == "picture_undescribed" and row is not None:
        params = (("number", row + 1),)
    if name in {"facts_open", "facts_doubtful"}:
        params = (("count", len(_unsourced(content))),)
    return Check(name, State.MISSING, field, params, group, row=row)


def _row_of(content: StatementContent, code: str) -> int | None:
    """Return the row of a table that a rule speaks of."""
    match code:
        case "statement.claim_incomplete":
            rows = [not (row.claim.strip() and row.finding.strip()) for row in content.claims]
        case "statement.question_incomplete":
            rows = [not (row.question.strip() and row.answer.strip()) for row in content.questions]
        case "statement.fact_without_source":
            return next(iter(_unsourced(content)), None)
        case "statement.doubtful_fact_in_text":
            return _doubtful(content)
        case "statement.figure_undescribed":
            rows = [not figure.alternative.strip() for figure in content.figures]
        case _:
            return None
    return rows.index(True) if True in rows else None


def _unsourced(content: StatementContent) -> list[int]:
    return [
        at
        for at, fact in enumerate(content.facts)
        if fact.status is None or not fact.source.strip()
    ]


def _doubtful(content: StatementContent) -> int | None:
    for at, fact in enumerate(content.facts):
        if verify_problems(replace(content, facts=(replace(fact, source="x"),))):
            return at
    return None


# Advice.


def _length(content: StatementContent, count: int, gate: Gate) -> list[Check]:
    least, most = KINDS[content.kind].words
    if least <= count <= most:
        return []
    if count > most and gate is Gate.SUBMIT and _is_rule(content):
        return []  # told as a rule
    codes = [spec.code for spec in SECTIONS[content.kind]]
    field = "body" if "body" in codes else codes[0]
    code = "words_few" if count < least else "words_many"
    params = (("count", count), ("least", least), ("most", most))
    return [Check(code, State.LOOK, field, params, Group.LENGTH)]


def _is_rule(content: StatementContent) -> bool:
    return "statement.holding_too_long" in statement_rules.submit_problems(content).values()


def _facts(content: StatementContent, gate: Gate) -> list[Check]:
    """Return what the verifier will find, as advice to the writer."""
    if gate is Gate.VERIFY or not content.facts:
        return []
    match verify_problems(content).get("facts"):
        case "statement.doubtful_fact_in_text" as code:
            name = "facts_doubtful"
        case None:
            return []
        case code:
            name = "facts_open"
    params = (("count", len(_unsourced(content))),)
    return [Check(name, State.LOOK, "facts", params, Group.FACTS, row=_row_of(content, code))]


# What is in order.


def _passed(group: Group, content: StatementContent, count: int) -> Check:
    first = SECTIONS[content.kind][0].code
    most = KINDS[content.kind].words[1]
    sure = all(fact.status is FactStatus.CONFIRMED for fact in content.facts)
    number: tuple[tuple[str, object], ...] = (("count", len(content.facts)),)
    length: tuple[tuple[str, object], ...] = (("count", count), ("most", most))
    chosen: tuple[tuple[str, object], ...] = (("access", content.access),)
    code, field, params = {
        Group.SECTIONS: (_sections_code(content), first, ()),
        Group.LENGTH: ("words_fit", first, length),
        Group.VARIABLES: ("variables_filled", first, ()),
        Group.FACTS: ("facts_confirmed" if sure else "facts_checked", "facts", number),
        Group.CONFLICTS: ("conflicts_none", "facts", ()),
        Group.PRIVACY: ("privacy_clear", "privacy_checked", ()),
        Group.FAMILY: ("family_told", "family_informed", ()),
        Group.PICTURES: ("pictures_cleared", "figures", (("count", len(content.figures)),)),
        Group.WORDS: ("words_clean", first, ()),
        Group.EMPATHY: ("empathy_said", first, ()),
        Group.SPELLING: ("spelling_fit", first, ()),
        Group.FORMATS: ("formats_fit", first, ()),
        Group.LEAD: ("lead_full", "lead", ()),
        Group.CONTACT: ("contact_given", "contact", ()),
        Group.ACCESS: ("access_chosen", "access", chosen),
        Group.TIMING: ("timing_fit", "embargo_until", ()),
        Group.LETTER: ("letter_fit", "disputed", ()),
        Group.GLYPHS: ("glyphs_fit", "title", ()),
    }[group]
    return Check(code, State.PASSED, field, params, group)


def _sections_code(content: StatementContent) -> str:
    rows = KINDS[content.kind].rows
    return "sections_complete" if rows is Rows.NONE else "sections_and_rows_complete"
