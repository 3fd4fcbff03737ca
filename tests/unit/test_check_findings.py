"""What the checks find: personal data, words, figures, and contradictions."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from pasopati_desktop.domain.statement_checks import (
    Earlier,
    Group,
    State,
    checks,
    personal_data,
    submit_problems,
)
from pasopati_desktop.domain.statements import (
    Clearance,
    Fact,
    FactStatus,
)
from tests.check_data import (
    AROUND,
    passage,
    states,
    with_body,
)
from tests.statement_data import a_press_release

# Personal data.


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("3175021234567890", "private_number"),
        ("3175-0212-3456-7890", "private_number"),
        ("di blok C2", "private_cell"),
        ("Kamar nomor 12", "private_cell"),
        ("sel 4", "private_cell"),
        ("nomor registrasi B.I 123", "private_register"),
        ("hubungi 0812 3456 7890", "private_phone"),
        ("hubungi +62 812-3456-7890", "private_phone"),
        ("telepon (021) 555 1234", "private_phone"),
        ("tulis ke budi.santoso@contoh.invalid", "private_mail"),
        ("tinggal di RT 03/RW 05", "private_home"),
        ("yang mengidap HIV", "private_health"),
        ("menurut rekam medisnya", "private_health"),
        ("bersama istrinya", "private_family"),
        ("seorang residivis", "private_offence"),
        ("pidana penjara selama 12 tahun", "private_offence"),
        ("Pasal 340 KUHP", "private_offence"),
    ],
)
def test_personal_data_is_seen_and_has_to_be_cleared(text: str, code: str) -> None:
    content = with_body(f"Disampaikan bahwa {text} diperiksa.")
    found = [check for check in checks(content, AROUND) if check.code == code]
    assert [check.state for check in found] == [State.MISSING]
    assert passage(content, found[0]) in text
    cleared = replace(content, clearances=(Clearance(found[0].key, "Sudah ada izin tertulis"),))
    again = [check for check in checks(cleared, AROUND) if check.code == code]
    assert [(check.state, check.note) for check in again] == [
        (State.LOOK, "Sudah ada izin tertulis")
    ]
    assert submit_problems(cleared, AROUND) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Rp 1.500.000.000.000",
        "Rp 1.500.000.000.000.000",
        "telepon 021 000 0000",
        "blok hunian",
        "31750212345678901",
        "selamat 4",
        "media center di (021) 000 0000",
        "pos-el mediacenter@contoh.invalid",
        "Keluarga dihubungi lebih dahulu dan dirawat di klinik",
        "Undang-Undang Nomor 14 Tahun 2008 Pasal 10",
        "anak binaan dan Warga Binaan perempuan",
    ],
)
def test_what_official_texts_need_is_left_alone(text: str) -> None:
    assert personal_data(with_body(text), AROUND) == []


def test_the_contact_of_the_office_is_no_private_data() -> None:
    content = a_press_release()
    phone = {**content.sections, "contact": "D. Arya, 0812 3456 7890"}
    assert personal_data(replace(content, sections=phone), AROUND) == []


def test_private_data_in_the_table_of_facts_is_led_to_its_cell() -> None:
    facts = (Fact("Sampel", FactStatus.CONFIRMED, "x"), Fact("A", None, "NIK 3175021234567890"))
    found = [c for c in checks(a_press_release(facts=facts), AROUND) if c.code == "private_number"]
    assert [(c.field, c.row, c.cell) for c in found] == [("facts", 1, 1)]


# One narrative.


def conflicts(text: str, facts: Sequence[str], earlier: Sequence[str] = ()) -> list[str]:
    content = with_body(text, facts=tuple(Fact(f, FactStatus.CONFIRMED, "x") for f in facts))
    content = replace(content, sections={**content.sections, "lead": "Teras."})
    around = replace(AROUND, earlier=tuple(Earlier("HM.1", text) for text in earlier))
    found = [check for check in checks(content, around) if check.group is Group.CONFLICTS]
    return [
        f"{check.code}: {passage(content, check)}" for check in found if check.key and check.start
    ] + [check.code for check in found if check.state is State.PASSED]


@pytest.mark.parametrize(
    ("text", "fact", "expected"),
    [
        ("Ada 19 dirawat.", "21 dirawat", "conflict_number: 19"),
        ("Ada 19 Warga Binaan dirawat.", "21 orang dirawat", "conflict_number: 19"),
        ("Ada sembilan belas yang dirawat.", "21 dirawat", "conflict_number: sembilan belas"),
        ("Ada 19 Warga Binaan dirawat.", "3 Warga Binaan dipindahkan", "conflicts_none"),
        ("Dihuni 3.512 Warga Binaan.", "19 Warga Binaan dirawat", "conflicts_none"),
        ("Ada sembilan belas dirawat.", "19 dirawat", "conflicts_none"),
        ("Naik 31,20 persen pengunjung.", "31,2 persen pengunjung", "conflicts_none"),
        (
            "Sampel diserahkan kepada dinas kesehatan pukul 14.30 WIB.",
            "Sampel diserahkan kepada dinas kesehatan pukul 15.00 WIB",
            "conflict_time: pukul 14.30",
        ),
        (
            "Keluhan pertama dilaporkan ke klinik pada 20 November 2026.",
            "Keluhan pertama dilaporkan ke klinik 21 November 2026",
            "conflict_date: 20 November 2026",
        ),
        (
            "Kegiatan ditutup pukul 16.00 WIB.",
            "Sampel diserahkan pukul 15.00 WIB",
            "conflicts_none",
        ),
        ("Kata Sari Wulandri kemarin.", "Sari Wulandari memeriksa", "conflict_name: Sari Wulandri"),
        ("Kata Sari Wulandari kemarin.", "Sari Wulandari memeriksa", "conflicts_none"),
        ("Kata Sari Wulandari kemarin.", "Dedi Kurniawan memeriksa", "conflicts_none"),
    ],
)
def test_text_and_facts_tell_one_story(text: str, fact: str, expected: str) -> None:
    assert conflicts(f"Awal. {text}", [fact]) == [expected]


def test_what_was_given_out_before_is_compared_too_and_a_wrong_fact_is_not() -> None:
    assert conflicts("Awal. Ada 19 dirawat.", [], ["Ada 17 Warga Binaan dirawat di klinik."]) == [
        "conflict_number_earlier: 19"
    ]
    wrong = with_body("Ada 19 dirawat.", facts=(Fact("21 dirawat", FactStatus.WRONG, "x"),))
    assert "conflicts_none" in states(wrong)


def test_a_conflict_blocks_until_it_is_explained_or_cleared() -> None:
    content = with_body("Ada 19 dirawat.", facts=(Fact("21 dirawat", FactStatus.CONFIRMED, "x"),))
    content = replace(content, sections={**content.sections, "lead": "Teras."})
    assert submit_problems(content, AROUND) == {"body": "statement.finding_open"}
    key = next(check.key for check in checks(content, AROUND) if check.key)
    explained = replace(content, clearances=(Clearance(key, "Dua sudah pulang pukul 15.00"),))
    assert submit_problems(explained, AROUND) == {}
    other = replace(explained, sections={**explained.sections, "body": "Ada 18 dirawat."})
    assert submit_problems(other, AROUND) != {}, "another figure needs another reason"
