"""Templates: places filled once, versions, the shipped texts, and statements begun with one."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain import rich_text, statement_rules
from pasopati_desktop.domain import templates as rules
from pasopati_desktop.domain.errors import Conflict, InvalidInput, RecordMissing, RuleViolation
from pasopati_desktop.domain.guideline import DEFAULT_CATEGORIES, Severity
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_checks import State, Surroundings, checks
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statement_rules import open_variables, word_count
from pasopati_desktop.domain.statements import section_words
from pasopati_desktop.domain.templates import Template, Variable
from pasopati_desktop.services import statement_papers, statements, template_values, templates
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.templates import TemplateChoice
from tests.data import UNIT, Desk
from tests.pdf_reading import page_texts
from tests.statement_data import a_press_release, an_incident

CODE = "awal-kesehatan-sedang"


def a_template(text: str = "Pukul {{jam}} di {{tempat}}.", **changes: object) -> Template:
    made = Template(
        "uji",
        StatementKind.CONDOLENCE,
        "Uji",
        "Judul",
        {"condolence": text},
        (Variable("jam", "Jam kejadian"), Variable("tempat", "Di mana")),
    )
    return replace(made, **changes)  # type: ignore[arg-type] # test helper for any field


# Rules.


def test_a_good_template_has_no_problem_and_survives_its_encoding() -> None:
    made = a_template(severity=Severity.SEVERE, category="KESEHATAN")
    assert rules.problems(made) == {}
    assert rules.decode(rules.encode(made)) == made


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"code": "Ada Spasi"}, "code", "template.code"),
        ({"name": " "}, "name", "input.required"),
        ({"title": ""}, "title", "input.required"),
        ({"title": "x" * 301}, "title", "input.too_long"),
        ({"sections": {"lead": "Teras"}, "variables": ()}, "sections", "template.unknown_section"),
        ({"sections": {}, "variables": ()}, "sections", "template.empty"),
        ({"sections": {"condolence": "{{jam} {{tempat}}"}}, "condolence", "template.braces"),
        ({"sections": {"condolence": "{{a{{jam}}b}}"}}, "condolence", "template.braces"),
        ({"questions": (("a", "b"),)}, "questions", "template.unknown_section"),
        ({"variables": (Variable("jam", "x"),)}, "variables", "template.variable_unexplained"),
        (
            {"variables": (Variable("jam", "x"), Variable("tempat", " "))},
            "variables",
            "template.variable_unexplained",
        ),
        (
            {"variables": (Variable("jam", "x"), Variable("JAM", "y"))},
            "variables",
            "template.variable_twice",
        ),
        (
            {
                "variables": (
                    Variable("jam", "x", default="{{tempat}}"),
                    Variable("tempat", "y", default="{{jam}}"),
                )
            },
            "variables",
            "template.variable_in_variable",
        ),
        (
            {
                "variables": (
                    Variable("jam", "x"),
                    Variable("tempat", "y"),
                    Variable("lain", "z"),
                )
            },
            "variables",
            "template.variable_unused",
        ),
        (
            {"variables": (Variable("jam", "x" * 201), Variable("tempat", "y"))},
            "variables",
            "template.variable_too_long",
        ),
        (
            {"sections": {"condolence": "".join(f"{{{{v{n}}}}}" for n in range(61))}},
            "variables",
            "template.too_many_variables",
        ),
    ],
)
def test_a_bad_template_is_refused(changes: dict[str, object], field: str, code: str) -> None:
    assert rules.problems(a_template(**changes))[field] == code  # type: ignore[arg-type] # any field


def test_a_value_that_names_places_is_never_filled_again() -> None:
    made = rules.fill(a_template(), {"jam": "{{tempat}} {{jam}}", "tempat": "{{jam}}"})
    assert made.sections["condolence"] == "Pukul {{tempat}} {{jam}} di {{jam}}."
    assert [name for _, name in open_variables(made)] == ["tempat", "jam", "jam"]
    assert set(statement_rules.submit_problems(made).values()) >= {"statement.variable_open"}


_VALUES = st.dictionaries(
    st.sampled_from(["jam", "tempat"]), st.text(alphabet="ab{} *_|#\n[]()", max_size=30)
)


@given(_VALUES)
def test_filling_puts_each_value_in_once_and_as_plain_words(values: dict[str, str]) -> None:
    made = rules.fill(a_template("A {{jam}} B {{tempat}} C"), values)
    shown = {
        name: " ".join(values.get(name, "").split()) or "{{" + name + "}}"
        for name in ("jam", "tempat")
    }
    text = " ".join(section_words(made, "condolence").split())
    assert text == f"A {shown['jam']} B {shown['tempat']} C"


def test_marks_in_a_value_stay_words_in_rich_parts_only() -> None:
    made = replace(
        a_template(),
        sections={"condolence": "**{{jam}}**", "contact": "{{tempat}}"},
    )
    filled = rules.fill(made, {"jam": "*satu*", "tempat": "*dua*"})
    assert rich_text.plain(filled.sections["condolence"]) == "*satu*"
    assert filled.sections["contact"] == "*dua*"


@pytest.mark.parametrize(
    "body", [{}, {"code": "x"}, {"kind": "NONE"}, {"sections": 3}, [], {"variables": [1]}]
)
def test_a_damaged_file_is_no_template(body: object) -> None:
    whole = rules.encode(a_template())
    given = whole | body if isinstance(body, dict) and body else body
    if isinstance(body, dict) and body == {"code": "x"}:
        assert rules.decode(given).code == "x"  # type: ignore[arg-type] # a changed copy
        return
    with pytest.raises(ValueError, match="."):
        rules.decode(given)  # type: ignore[arg-type] # what a damaged file may hold


def test_the_initial_statement_leads_in_the_first_hour_only() -> None:
    texts = list(templates.shipped().values())
    first = rules.in_order(texts, category="KESEHATAN", severity=Severity.SEVERE, first_hour=True)
    assert first[0].code == "awal-kesehatan-berat"
    later = rules.in_order(texts, category="OPINI", severity=Severity.MINOR, first_hour=False)
    assert later[0].category == "OPINI"
    nothing = rules.in_order(texts, category=None, severity=None, first_hour=False)
    assert nothing[0].category is None


# The shipped texts.


def test_every_kind_and_every_category_at_every_level_has_a_text() -> None:
    texts = templates.shipped().values()
    assert {text.kind for text in texts} == set(StatementKind)
    holding = {(t.category, t.severity) for t in texts if t.kind is StatementKind.HOLDING}
    assert holding == {(item.code, level) for item in DEFAULT_CATEGORIES for level in Severity}


@pytest.mark.parametrize("code", sorted(templates.shipped()))
def test_a_shipped_text_is_good_but_for_its_open_places(code: str) -> None:
    template = templates.shipped()[code]
    assert rules.problems(template) == {}
    around = Surroundings(own_contacts=(UNIT.phone, UNIT.email))
    allowed = {"facts_missing", "access_missing", "privacy_unchecked", "letter_no_day"}
    examples = {item.name: item.example or item.default for item in template.variables}
    assert all(examples.values()), "every place shows what it may look like"
    full = rules.fill(template, examples)
    left = {c.code for c in checks(full, around) if c.state is not State.PASSED} - allowed
    assert left <= {"words_few"}
    bare = rules.fill(template, {})
    left = {c.code for c in checks(bare, around) if c.state is not State.PASSED} - allowed
    assert left <= {"words_few", "variable_open"}
    assert "variable_open" in left
    if template.kind is StatementKind.HOLDING:
        assert word_count(full) <= 150


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_every_shipped_text_prints_without_a_missing_letter(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    seen: set[str] = set()
    for code, template in templates.shipped().items():
        values = tuple((v.name, v.example or v.default) for v in template.variables)
        choice = TemplateChoice(code, 0, values)
        statement = statements.create(writer, NewStatement(template.kind, template=choice))
        content = statements.detail(writer, statement).content
        assert statement_papers.unprintable(writer, content) == []
        if template.kind in seen:
            continue  # one paper of each kind is drawn; the letters were looked at in all
        seen.add(template.kind)
        pdf = statement_papers.draft_pdf(writer, statement, content)
        text = " ".join(" ".join(page_texts(pdf)).split())
        assert "□" not in text
        assert "{{" not in text


# Versions.


def test_an_edit_adds_a_version_and_a_statement_keeps_its_own(desk: Desk) -> None:
    secretary, writer = desk.as_role(Role.SECRETARY), desk.as_role(Role.WRITER)
    shipped = templates.get(secretary, CODE)
    assert (shipped.number, shipped.is_shipped) == (0, True)
    old = statements.create(
        writer, NewStatement(StatementKind.HOLDING, "Lama", template=TemplateChoice(CODE, 0))
    )
    changed = replace(shipped.template, about="Kalimat baru")
    assert templates.save(secretary, changed, "Lebih jelas", seen=0) == 1
    assert templates.save(secretary, changed, "Sama saja", seen=1) == 1
    assert templates.get(secretary, CODE).template.about == "Kalimat baru"
    assert templates.get(secretary, CODE, 0) == shipped
    assert [row.number for row in templates.history(secretary, CODE)] == [1, 0]
    with pytest.raises(Conflict):
        templates.save(secretary, replace(changed, about="Lain"), "Terlambat", seen=0)
    with secretary.reading() as session:
        from pasopati_desktop.storage.tables import Statement

        row = session.get_one(Statement, old)
        assert (row.template_code, row.template_number) == (CODE, 0)


def test_a_template_is_taken_out_and_the_shipped_text_comes_back(desk: Desk) -> None:
    secretary = desk.as_role(Role.SECRETARY)
    shown = {row.template.code for row in templates.list_templates(secretary)}
    templates.set_active(secretary, CODE, "Tidak dipakai", active=False)
    assert shown - {row.template.code for row in templates.list_templates(secretary)} == {CODE}
    everything = templates.list_templates(secretary, with_inactive=True)
    assert len(everything) == len(shown)
    assert CODE not in {row.template.code for row in templates.proposals(secretary, None)}
    assert templates.restore_shipped(secretary, CODE, "Dipakai lagi") == 2
    again = templates.get(secretary, CODE)
    assert (again.is_active, again.template) == (True, templates.shipped()[CODE])


def test_a_new_template_is_refused_with_a_sentence_and_kept_with_a_reason(desk: Desk) -> None:
    secretary = desk.as_role(Role.SECRETARY)
    with pytest.raises(InvalidInput) as caught:
        templates.save(secretary, a_template("{{jam}} {{lain}}"), "", seen=None)
    assert caught.value.problems == {
        "variables": "template.variable_unexplained",
        "reason": "input.required",
    }
    assert templates.save(secretary, a_template(), "Belum ada", seen=None) == 1
    with pytest.raises(Conflict):
        templates.save(secretary, a_template(), "Lagi", seen=None)
    with pytest.raises(RecordMissing):
        templates.restore_shipped(secretary, "uji", "Tidak pernah ada bawaannya")
    with pytest.raises(RecordMissing):
        templates.get(secretary, "tidak-ada")


# Beginning a statement.


def test_a_statement_begins_with_what_is_known(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    incident = an_incident(desk)
    proposed = templates.proposals(writer, incident)[0]
    assert proposed.template.code == CODE
    choice = TemplateChoice(CODE, 0, (("jumlah terdampak", "19 orang"),))
    new = NewStatement(StatementKind.HOLDING, incident_id=incident, template=choice)
    content = statements.detail(writer, statements.create(writer, new)).content
    assert content.title == "Dugaan keracunan makanan di dapur umum"
    assert UNIT.name in content.sections["opening"]
    assert "19 orang" in content.sections["opening"]
    assert UNIT.phone in content.sections["contact"]
    assert "17.00 WIB" in content.sections["next_update"]
    assert {name for _, name in open_variables(content)} >= {"keluhan yang dilaporkan"}


def test_after_the_first_hour_nothing_hurries_to_an_initial_statement(desk: Desk) -> None:
    writer, incident = desk.as_role(Role.WRITER), an_incident(desk, category="OPINI")
    assert templates.proposals(writer, incident)[0].template.kind is StatementKind.HOLDING
    desk.clock.forward(timedelta(minutes=30))
    kinds = [row.template.kind for row in templates.proposals(writer, incident)[:8]]
    assert StatementKind.CLARIFICATION in kinds


def test_a_given_text_is_taken_as_it_is_and_a_wrong_kind_is_refused(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    content = a_press_release("Dari berkas")
    new = NewStatement(StatementKind.PRESS_RELEASE, content=content)
    statement = statements.create(writer, new)
    assert statements.detail(writer, statement).content.sections == content.sections
    for bad in (
        NewStatement(StatementKind.HOLDING, "x", content=content),
        NewStatement(StatementKind.ERRATUM, "x", template=TemplateChoice(CODE, 0)),
    ):
        with pytest.raises(RuleViolation):
            statements.create(writer, bad)
    with pytest.raises(RecordMissing):
        statements.create(
            writer,
            NewStatement(StatementKind.HOLDING, "x", template=TemplateChoice("tidak-ada", 0)),
        )


def test_known_words_come_from_unit_clock_and_officials(desk: Desk) -> None:
    known = template_values.known_values(desk.as_role(Role.WRITER))
    assert known["nama unit"] == UNIT.name
    assert known["hari dan tanggal"] == "Sabtu, 21 November 2026"
    assert known["kota dan tanggal"] == "JAKARTA, 21 November 2026"
    assert known["jam pembaruan"] == "17.00 WIB"
    assert known["nama kepala"] == "H. Kusuma"
    assert "jenis kejadian" not in known
    with pytest.raises(RecordMissing):
        template_values.known_values(desk.as_role(Role.WRITER), 999)
