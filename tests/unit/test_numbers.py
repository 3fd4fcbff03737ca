"""Numbers: the five formats of public letters, kinds of their own, years, voids, and no gap."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain import numbering
from pasopati_desktop.domain.errors import InvalidInput, RuleViolation
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.number_book import BookFilter
from pasopati_desktop.domain.numbering import NumberingScheme, pattern_problem, render
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import approvals, endings, guideline, number_book, statements
from pasopati_desktop.services import numbers as services_numbers
from pasopati_desktop.storage.audit import Actor
from tests import number_rows
from tests.data import PIN, Desk
from tests.statement_data import (
    REASON,
    a_clarification,
    a_press_release,
    at_status,
    bring_to,
)

REPLY = "statement/CLARIFICATION"
AN_ACT = Actor(None, "Uji", "", "uji.nomor", datetime(2026, 11, 21, tzinfo=UTC))


@pytest.mark.parametrize(
    ("codes", "pattern", "number"),
    [
        ("W.30 HH.01.03 3 2013", "{unit_code}-{class_code}-{serial:03}", "W.30-HH.01.03-003"),
        (
            "W6.PAS.PAS3 UM.01.01 6 2022",
            "{unit_code}-{class_code}-{serial:04} TAHUN {year}",
            "W6.PAS.PAS3-UM.01.01-0006 TAHUN 2022",
        ),
        ("PAS HM.01.02 16 2011", "{unit_code}.{class_code}.{serial}", "PAS.HM.01.02.16"),
        (
            "WP.11.PAS.1 HM.01.02 123 2025",
            "{unit_code}-{class_code}-{serial}",
            "WP.11.PAS.1-HM.01.02-123",
        ),
        (
            "W.24.Eg OT.02.01 76 2014",
            "{unit_code}-{serial}-{class_code}",
            "W.24.Eg-76-OT.02.01",
        ),
    ],
)
def test_the_five_formats_of_public_letters(codes: str, pattern: str, number: str) -> None:
    unit_code, class_code, serial, year = codes.split()
    scheme = NumberingScheme(unit_code, class_code, {"statement": pattern})
    assert numbering.scheme_problems(scheme) == {}
    made = render(
        scheme.pattern_of("statement"),
        serial=int(serial),
        year=int(year),
        month=2,
        codes=scheme.codes_for("PRESS_RELEASE"),
    )
    assert made == number


@given(pattern=st.text(st.sampled_from("{}serial:04yearmonth_-./ X"), max_size=60))
def test_a_pattern_is_refused_or_gives_a_number(pattern: str) -> None:
    if pattern_problem(pattern):
        with pytest.raises(InvalidInput):
            render(pattern, serial=7, year=2026, month=11, codes={})
    else:
        assert "7" in render(pattern, serial=7, year=2026, month=11, codes={})


def test_schemes_stored_before_kinds_were_known_are_read() -> None:
    old = {"unit_code": "", "class_code": "HM.01.02", "patterns": {"statement": "A-{serial}"}}
    scheme = numbering.decoded(old)
    assert scheme.pattern_of("statement", "CLARIFICATION") == "A-{serial}"
    assert scheme.series_of("statement", "CLARIFICATION") == "statement"
    assert scheme.codes_for("CLARIFICATION")["type_code"] == ""


def test_a_kind_that_counts_alone_needs_a_pattern_of_its_own() -> None:
    scheme = NumberingScheme(own_series=("CLARIFICATION",))
    assert numbering.scheme_problems(scheme) == {REPLY: "numbering.clash"}
    coded = replace(
        scheme,
        patterns={**scheme.patterns, "statement": "{type_code}-{serial}"},
        type_codes={"CLARIFICATION": "KL"},
    )
    assert numbering.scheme_problems(coded) == {}


# Through approvals, on both engines.


def amend(desk: Desk, **changes: object) -> None:
    head = desk.as_role(Role.HEAD_OF_UNIT)
    scheme = replace(guideline.numbering_scheme(head).value, **changes)  # type: ignore[arg-type] # test helper for any field
    guideline.amend(head, DocumentKind.NUMBERING, scheme, "Uji pola nomor")


def approved(desk: Desk, content: StatementContent | None = None) -> str:
    statement_id, _ = at_status(desk, Status.APPROVED, content)
    return number_of(desk, statement_id)


def number_of(desk: Desk, statement_id: int) -> str:
    return statements.detail(desk.as_role(Role.AUDITOR), statement_id).number or ""


def test_a_kind_takes_its_own_pattern_and_the_same_counter(desk: Desk) -> None:
    patterns = NumberingScheme().patterns
    amend(
        desk,
        patterns={**patterns, REPLY: "{type_code}.{serial:03}/{month_roman}/{year}"},
        type_codes={"CLARIFICATION": "KLR"},
    )
    assert approved(desk) == "HM.01.02-1"
    assert approved(desk, a_clarification()) == "KLR.002/XI/2026"
    assert approved(desk, a_press_release("Ketiga")) == "HM.01.02-3"


def test_a_kind_may_count_on_its_own(desk: Desk) -> None:
    patterns = {**NumberingScheme().patterns, REPLY: "KLR-{serial}"}
    amend(desk, patterns=patterns, own_series=("CLARIFICATION",))
    assert approved(desk) == "HM.01.02-1"
    assert approved(desk, a_clarification()) == "KLR-1"
    assert approved(desk, a_clarification("Kedua")) == "KLR-2"
    assert approved(desk, a_press_release("Kedua")) == "HM.01.02-2"
    with desk.nobody.reading() as session:
        series = [entry.serial for entry in number_rows.book(session, REPLY, 2026)]
    assert series == [1, 2]


FIVE = {
    "W.30-HH.01.03-{}": ("W.30", "HH.01.03", "{unit_code}-{class_code}-{serial:03}"),
    "W6.PAS.PAS3-UM.01.01-{} TAHUN ": (
        "W6.PAS.PAS3",
        "UM.01.01",
        "{unit_code}-{class_code}-{serial:04} TAHUN {year}",
    ),
    "PAS.HM.01.02.{}": ("PAS", "HM.01.02", "{unit_code}.{class_code}.{serial}"),
    "WP.11.PAS.1-HM.01.02-{}": ("WP.11.PAS.1", "HM.01.02", "{unit_code}-{class_code}-{serial}"),
    "W.24.Eg-{}-OT.02.01": ("W.24.Eg", "OT.02.01", "{unit_code}-{serial}-{class_code}"),
}
MIDNIGHT = datetime(2027, 1, 1, tzinfo=ZoneInfo("Asia/Jakarta"))


def take(desk: Desk, title: str) -> tuple[int, int, str]:
    """Take a number as an approval does; return year, serial and number."""
    with desk.nobody.database.writing(AN_ACT) as session:
        at = desk.nobody.as_system()
        entry = services_numbers.take(at, session, "statement", subject=title, record="uji/1")
        return entry.year, entry.serial, entry.number


@pytest.mark.parametrize("written", FIVE)
def test_over_new_year_no_number_stands_for_two_documents(desk: Desk, written: str) -> None:
    """By the office's own clock; two years on end, in each of the five formats."""
    unit_code, class_code, pattern = FIVE[written]
    patterns = {**NumberingScheme().patterns, "statement": pattern}
    amend(desk, unit_code=unit_code, class_code=class_code, patterns=patterns)
    taken = []
    for midnight in (MIDNIGHT, MIDNIGHT.replace(year=2028)):
        desk.clock.forward(midnight - desk.clock.now - timedelta(minutes=2))
        taken += [take(desk, "Malam"), take(desk, "Malam juga")]
        desk.clock.forward(timedelta(minutes=3))
        taken += [take(desk, "Pagi")]
    has_year = "{year}" in pattern
    serials = [1, 2, 1, 2, 3, 1] if has_year else [1, 2, 3, 4, 5, 6]
    assert [(year, serial) for year, serial, _ in taken] == list(
        zip([2026, 2026, 2027, 2027, 2027, 2028], serials, strict=True)
    )
    numbers_given = [number for _, _, number in taken]
    assert len(set(numbers_given)) == 6
    digits = re.findall(r"{serial(?::0(\d))?}", pattern)[0]
    last = f"{serials[-1]:0{digits or 1}}"
    assert numbers_given[-1] == written.format(last) + ("2028" if has_year else "")
    assert book_is_whole(desk)


def book_is_whole(desk: Desk) -> bool:
    wanted = BookFilter(date(2026, 1, 1), date(2030, 12, 31))
    return number_book.summary(desk.as_role(Role.AUDITOR), wanted).is_whole


def test_the_first_number_of_a_year_goes_to_whoever_approves_first(desk: Desk) -> None:
    """By the unit's own clock, though it is still the old year at Greenwich."""
    assert approved(desk) == "HM.01.02-1"
    desk.clock.forward(MIDNIGHT - desk.clock.now - timedelta(minutes=2))
    last, _ = at_status(desk, Status.APPROVAL, a_press_release("Malam"))
    first, _ = at_status(desk, Status.APPROVAL, a_press_release("Pagi"))
    bring_to(desk, last, Status.APPROVED)
    desk.clock.forward(timedelta(minutes=3))
    bring_to(desk, first, Status.APPROVED)
    assert [number_of(desk, item) for item in (last, first)] == ["HM.01.02-2", "HM.01.02-3"]


def test_a_clock_that_is_behind_on_new_years_eve_gives_no_number_twice(desk: Desk) -> None:
    desk.clock.forward(MIDNIGHT - desk.clock.now - timedelta(minutes=1))
    assert take(desk, "Satu") == (2026, 1, "HM.01.02-1")
    desk.clock.forward(timedelta(minutes=2))
    assert take(desk, "Dua") == (2027, 2, "HM.01.02-2")
    desk.clock.forward(timedelta(minutes=-2))  # another workstation, two minutes behind
    assert take(desk, "Tiga") == (2027, 3, "HM.01.02-3")
    assert book_is_whole(desk)


def test_a_pattern_that_tells_the_year_no_more_goes_on_behind_all_years(desk: Desk) -> None:
    patterns = NumberingScheme().patterns
    dated = {**patterns, "statement": "X-{serial}/{year}"}
    assert [take(desk, "A")[2] for _ in range(3)] == ["HM.01.02-1", "HM.01.02-2", "HM.01.02-3"]
    desk.clock.forward(MIDNIGHT - desk.clock.now + timedelta(days=1))
    amend(desk, patterns=dated)
    assert take(desk, "B") == (2027, 1, "X-1/2027")
    amend(desk, patterns=patterns)
    assert take(desk, "C") == (2027, 4, "HM.01.02-4"), "1 to 3 stand for papers of last year"
    assert take(desk, "D") == (2027, 5, "HM.01.02-5")
    assert book_is_whole(desk), "the leap is the pattern's, not a missing number"


def test_a_number_that_stands_already_is_refused_and_none_is_taken(desk: Desk) -> None:
    """Codes were changed, and what they give now was given before by another counter."""
    patterns = {**NumberingScheme().patterns, REPLY: "KLR-{serial}"}
    amend(desk, patterns=patterns, own_series=("CLARIFICATION",))
    assert approved(desk, a_clarification()) == "KLR-1"
    amend(desk, patterns={**NumberingScheme().patterns, "statement": "KLR-{serial}"}, own_series=())
    waiting, sha256 = at_status(desk, Status.APPROVAL, a_press_release("Kedua"))
    head = desk.as_role(Role.HEAD_OF_UNIT)
    with pytest.raises(RuleViolation, match=r"numbering\.taken"):
        approvals.approve(head, waiting, sha256=sha256, secret=PIN)
    assert statements.detail(head, waiting).status is Status.APPROVAL
    amend(desk, patterns=NumberingScheme().patterns)
    approvals.approve(head, waiting, sha256=sha256, secret=PIN)
    assert number_of(desk, waiting) == "HM.01.02-1"


def test_two_patterns_of_one_counter_go_on_counting_unless_both_tell_the_year() -> None:
    both = NumberingScheme(patterns={"statement": "A{serial}/{year}", REPLY: "B{serial}"})
    assert not both.begins_at_one("statement", "PRESS_RELEASE")
    assert replace(both, own_series=("CLARIFICATION",)).begins_at_one("statement")
    assert not replace(both, own_series=("CLARIFICATION",)).begins_at_one(
        "statement", "CLARIFICATION"
    )


def test_a_voided_number_stays_and_is_never_given_again(desk: Desk) -> None:
    first, _ = at_status(desk, Status.APPROVED)
    endings.void(desk.as_role(Role.HEAD_OF_UNIT), first, REASON, PIN)
    assert approved(desk, a_press_release("Kedua")) == "HM.01.02-2"
    with desk.nobody.reading() as session:
        book = number_rows.book(session, "statement", 2026)
        rows = [(row.number, row.void_reason, bool(row.voided_at)) for row in book]
    assert rows == [("HM.01.02-1", REASON, True), ("HM.01.02-2", "", False)]
    assert number_of(desk, first) == "HM.01.02-1"
    with pytest.raises(RuleViolation, match=r"statement\.step_not_allowed"):
        endings.void(desk.as_role(Role.HEAD_OF_UNIT), first, REASON, PIN)


def test_every_kind_can_have_a_pattern() -> None:
    for kind in StatementKind:
        scheme = NumberingScheme(
            patterns={"statement": "A{serial}", f"statement/{kind}": "B{serial}"}
        )
        assert scheme.pattern_of("statement", kind) == "B{serial}"
        assert len(f"statement/{kind}") <= 40
