"""Texts for the checks, good and bad, and ways to read what was found."""

from dataclasses import replace
from datetime import UTC, date, datetime

from pasopati_desktop.domain.checks.reading import facts_of, read
from pasopati_desktop.domain.statement_checks import (
    Check,
    State,
    Surroundings,
    checks,
)
from pasopati_desktop.domain.statement_kinds import KINDS, SECTIONS, Rows, StatementKind
from pasopati_desktop.domain.statements import (
    ClaimRow,
    Clearance,
    Concern,
    Exemption,
    Fact,
    FactStatus,
    InformationAccess,
    QuestionRow,
    StatementContent,
)
from tests.statement_data import a_press_release

NOW = datetime(2026, 11, 21, 7, 32, tzinfo=UTC)
AROUND = Surroundings(now=NOW, own_contacts=("(021) 000 0000", "mediacenter@contoh.invalid"))


def states(content: StatementContent, around: Surroundings = AROUND) -> dict[str, State]:
    return {check.code: check.state for check in checks(content, around)}


def with_body(text: str, **changes: object) -> StatementContent:
    content = a_press_release()
    return replace(content, sections={**content.sections, "body": text}, **changes)  # type: ignore[arg-type] # test helper for any field


def passages_of(content: StatementContent, code: str, around: Surroundings = AROUND) -> list[str]:
    """Return the words that a finding leads to, read at its own place."""
    return [passage(content, check) for check in checks(content, around) if check.code == code]


def passage(content: StatementContent, check: Check) -> str:
    assert check.start is not None
    for part in (*read(content), *facts_of(content)):
        if (part.field, part.row, part.cell) == (check.field, check.row, check.cell):
            return part.text[check.start : check.start + check.length]
    raise AssertionError(check)


def whole(kind: StatementKind) -> StatementContent:
    """Return a text of any kind that the rules let go."""
    words = "Kami turut prihatin dan memahami kecemasan keluarga."
    return StatementContent(
        kind,
        "Judul",
        {spec.code: words for spec in SECTIONS[kind]} | {"contact": "Media center, (021) 000 0000"},
        claims=(ClaimRow("Tudingan", "Hasil", "Bukti"),) if KINDS[kind].rows is Rows.CLAIMS else (),
        questions=(QuestionRow("Apa?", "Ini."),) if KINDS[kind].rows is Rows.QUESTIONS else (),
        facts=(Fact("Sampel diserahkan", FactStatus.CONFIRMED, "Berita acara"),),
        access=InformationAccess.PERIODIC,
        privacy_checked=True,
    )


def variants(kind: StatementKind) -> list[StatementContent]:
    good = whole(kind)
    first = SECTIONS[kind][0].code
    code = next(spec.code for spec in SECTIONS[kind] if spec.rich)
    text = good.sections[code]
    return [
        good,
        StatementContent(kind, ""),
        StatementContent(kind, "x" * 400),
        *(
            replace(good, sections={**good.sections, spec.code: "  "})
            for spec in SECTIONS[kind]
            if spec.required
        ),
        replace(good, sections={**good.sections, code: f"{text} {{{{jam}}}} dan {{{{nama}}}}"}),
        replace(good, sections={**good.sections, code: "kata " * 400}),
        replace(good, sections={**good.sections, first: "x" * 200_001}),
        replace(good, claims=(), questions=()),
        replace(good, claims=(ClaimRow(" ", "a", "b"),), questions=(QuestionRow("a", " "),)),
        replace(good, facts=()),
        replace(good, facts=tuple(Fact("a") for _ in range(201))),
        replace(good, access=InformationAccess.UNCLASSIFIED),
        replace(good, access=InformationAccess.EXEMPT),
        replace(
            good,
            access=InformationAccess.EXEMPT,
            exemption=Exemption("Pasal 17", "Uji", "PPID", date(2027, 1, 1)),
        ),
        replace(good, concerns=frozenset({Concern.VICTIM})),
        replace(good, concerns=frozenset({Concern.VICTIM}), family_informed=True),
        replace(good, sections={**good.sections, code: f"{text} NIK 3175021234567890."}),
        replace(good, copies_to=("x" * 6000,)),
        replace(good, clearances=(Clearance("a", "x" * 600),)),
        replace(good, privacy_checked=False),
    ]
