"""Words, abbreviations, titles, numbers, times and dates as the checks see them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain.checks.affixes import roots
from pasopati_desktop.domain.checks.formats import dotted
from pasopati_desktop.domain.statement_checks import (
    State,
    checks,
)
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.wording import Wording
from tests.check_data import (
    AROUND,
    passages_of,
    states,
    whole,
    with_body,
)
from tests.statement_data import a_clarification, a_press_release

# Words.


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("kelalaiannya", "lalai"),
        ("menuduh", "tuduh"),
        ("dipukuli", "pukul"),
        ("menyalahkan", "salah"),
        ("provokatornya", "provokator"),
        ("pemukulan", "pukul"),
    ],
)
def test_common_affixes_are_seen_through(word: str, root: str) -> None:
    assert root in roots(word)


@given(st.text(max_size=60))
def test_roots_hold_the_word_itself_and_nothing_tiny(word: str) -> None:
    assert word in roots(word)
    assert all(root == word or len(root) >= 4 for root in roots(word))


@pytest.mark.parametrize(
    ("text", "code", "shown"),
    [
        ("Kami tidak ada komentar.", "word_banned_instead", "tidak ada komentar"),
        ("Jawabannya no comment.", "word_banned_instead", "no comment"),
        ("Para napi dipindahkan.", "word_banned_instead", "napi"),
        ("Akibat kelalaian petugas.", "word_blaming", "kelalaian"),
        ("Ini gara-gara hujan.", "word_blaming", "gara-gara"),
    ],
)
def test_words_to_avoid_are_found_with_their_affixes(text: str, code: str, shown: str) -> None:
    assert passages_of(with_body(text), code) == [shown]


@pytest.mark.parametrize(
    "text",
    ["Bandar Lampung", "Kanapi", "pidana penjara", "ulang tahun", "ulama", "diduga", "sipil"],
)
def test_whole_words_only(text: str) -> None:
    found = states(with_body(f"Kata {text} di sini."))
    assert not {code for code in found if code.startswith("word_")}


def test_the_unit_chooses_its_words() -> None:
    own = replace(AROUND, wording=Wording(banned=("kunjungan = layanan tatap muka",)))
    found = passages_of(with_body("Layanan kunjungannya tutup."), "word_banned_instead", own)
    assert found == ["kunjungannya"]
    assert "empathy_missing" not in states(with_body("Korban dirawat."), own)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Seorang berinisial A.M. dirawat.", "berinisial A.M."),
        ("Saudara Budi dirawat.", "Saudara Budi"),
        ("Ahmad bin Saleh dirawat.", "Ahmad bin Saleh"),
    ],
)
def test_names_in_a_holding_statement_are_seen(text: str, shown: str) -> None:
    content = whole(StatementKind.HOLDING)
    content = replace(content, sections={**content.sections, "known": text})
    assert passages_of(content, "name_in_holding") == [shown]
    assert "name_in_holding" not in states(with_body(text))


def test_empathy_is_asked_for_where_somebody_suffers() -> None:
    plain = {**a_press_release().sections, "quote": "Kegiatan berjalan", "body": "Panen raya."}
    cold = replace(a_press_release(), sections=plain | {"lead": "Dua orang dirawat."})
    assert states(cold)["empathy_missing"] is State.LOOK
    assert "empathy_missing" not in states(replace(cold, sections=plain | {"lead": "Panen."}))
    warm = replace(cold, sections={**cold.sections, "body": "Kami turut prihatin."})
    assert states(warm)["empathy_said"] is State.PASSED


def test_abbreviations_are_written_out_where_they_first_stand() -> None:
    assert passages_of(with_body("Sebanyak 4 WBP pulang. WBP lain tinggal."), "abbreviation") == [
        "WBP"
    ]
    good = "Warga Binaan Pemasyarakatan (WBP) pulang. WBP lain tinggal."
    assert "abbreviation" not in states(with_body(good))
    behind = "WBP (Warga Binaan Pemasyarakatan) pulang."
    assert "abbreviation" not in states(with_body(behind))
    assert passages_of(with_body("Tim ABCD datang."), "abbreviation_unknown") == ["ABCD"]
    for known in ("Pukul 14.30 WIB", "Bab XIV", "SEMUA KATA BESAR INI", "nomor HM.01.02-12"):
        assert "abbreviation_unknown" not in states(with_body(known))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kata kalapas hari ini.", "kalapas"),
        ("Kepala lembaga pemasyarakatan hadir.", "Kepala lembaga pemasyarakatan"),
        ("Budi, SH hadir.", "SH"),
        ("Budi, S.H hadir.", "S.H"),
    ],
)
def test_titles_are_spelled_as_listed(text: str, shown: str) -> None:
    assert passages_of(with_body(text), "title_spelling") == [shown]
    for good in ("Kalapas hadir.", "Budi, S.H., hadir.", "KALAPAS"):
        assert "title_spelling" not in states(with_body(good))


def test_a_lead_is_asked_its_six_questions() -> None:
    content = a_press_release()
    bare = replace(content, sections={**content.sections, "lead": "Pernyataan."})
    found = {c.code: dict(c.params) for c in checks(bare, AROUND)}
    assert found["lead_open"]["questions"] == "apa, siapa, mengapa, bagaimana"
    assert "lead_open" not in states(a_clarification())


# Numbers, times and dates.


@pytest.mark.parametrize(
    ("text", "code", "better"),
    [
        ("sebanyak 1284 orang", "number_format", "1.284"),
        ("sebanyak 1,284 orang", "number_format", "1.284"),
        ("naik 31.2% tahun ini", "number_format", "31,2%"),
        ("biaya Rp850.000 saja", "money_format", "Rp 850.000"),
        ("biaya Rp. 850.000 saja", "money_format", "Rp 850.000"),
        ("biaya Rp 850000 saja", "money_format", "Rp 850.000"),
        ("biaya IDR 1,500,000 saja", "money_format", "Rp 1.500.000"),
        ("jam 14:30 WIB", "time_format", "14.30"),
        ("pukul 2 PM", "time_format", "14.30 WIB"),
        ("pukul 14.30 mulai", "time_zone", "pukul 14.30 WIB"),
        ("tanggal 21/11/2026", "date_format", "21 November 2026"),
        ("tanggal 2026-11-21", "date_format", "21 November 2026"),
        ("tanggal 31 Februari 2026", "date_impossible", "31 Februari 2026"),
        ("Senin, 21 November 2026", "date_weekday", "Sabtu"),
    ],
)
def test_numbers_are_written_as_official_papers_do(text: str, code: str, better: str) -> None:
    found = {c.code: dict(c.params) for c in checks(with_body(f"Data {text}."), AROUND)}
    assert found[code]["better"] == better


@pytest.mark.parametrize(
    "text",
    [
        "pada tahun 2019",
        "Undang-Undang Nomor 14 Tahun 2008",
        "sebanyak 1.284 orang",
        "naik 31,2%",
        "Rp 850.000 atau Rp 1.500.000,00",
        "Rp 2 juta",
        "pukul 14.30 WIB",
        "pukul 08.00 sampai 14.30 WIB",
        "Sabtu, 21 November 2026",
        "https://contoh.invalid/2026-11-21/12345",
        "nomor 12345/X",
        "0812 3456 7890",
    ],
)
def test_good_forms_are_left_alone(text: str) -> None:
    assert states(with_body(f"Data {text}."))["formats_fit"] is State.PASSED


@given(st.integers(0, 10**12))
def test_dotted_numbers_read_back(number: int) -> None:
    assert int(dotted(number).replace(".", "")) == number
