"""A work's text tells nothing it must not, and nothing is published without alt text and credit."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pasopati_desktop.domain import works
from pasopati_desktop.domain.consent import DisplayLevel
from pasopati_desktop.domain.errors import InvalidInput, RuleViolation
from pasopati_desktop.domain.works import WorkDraft, WorkPhoto, WorkStatus

NOW = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
PHOTO = WorkPhoto("ab" * 32, "Kain batik cokelat bermotif kawung", "Tampak penuh", "Foto: Humas")


def a_draft(**changes: object) -> WorkDraft:
    whole = WorkDraft(
        title="Batik tulis kawung sogan",
        category="batik_textile",
        description="Kain katun primisima, pewarna alam.",
        photos=(PHOTO,),
        year=2026,
    )
    return replace(whole, **changes)  # type: ignore[arg-type]  # test factory


def test_a_whole_draft_has_no_problems() -> None:
    assert works.problems(a_draft(), now=NOW) == {}
    assert works.publishing_problems(a_draft()) == {}


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"title": "  "}, "title", "input.required"),
        ({"title": "a" * 201}, "title", "work.text_too_long"),
        ({"category": ""}, "category", "input.required"),
        ({"category": "senjata"}, "category", "work.unknown_category"),
        ({"year": 2027}, "year", "work.bad_year"),
        ({"price": -1}, "price", "work.bad_number"),
        ({"level": DisplayLevel.INITIALS_NO_FACE}, "maker_name", "work.maker_needed"),
        ({"shares": (50, 15, 36)}, "shares", "work.shares_not_100"),
        ({"shares": (120, -10, -10)}, "shares", "work.shares_not_100"),
        ({"shop_url": "javascript:alert(1)"}, "shop_url", "input.not_a_link"),
        ({"shop_url": "https://nama:sandi@contoh.id/"}, "shop_url", "input.not_a_link"),
        ({"photos": (PHOTO,) * 10}, "photos", "work.too_many_photos"),
        ({"photos": (WorkPhoto("../x"),)}, "photos.0", "file.bad_name"),
        ({"description": "NIK 3171234567890123"}, "description", "work.text_has_id_number"),
    ],
)
def test_each_field_has_its_rule(changes: dict[str, object], field: str, code: str) -> None:
    assert works.problems(a_draft(**changes), now=NOW) == {field: code}


@pytest.mark.parametrize(
    ("photo", "field", "code"),
    [
        (replace(PHOTO, alt=" batik "), "photos.0.alt", "work.no_alt"),
        (replace(PHOTO, caption=""), "photos.0.caption", "work.no_caption"),
        (replace(PHOTO, credit=" "), "photos.0.credit", "work.no_credit"),
        (replace(PHOTO, caption="Dibuat di blok C-3"), "photos.0.caption", "work.text_has_cell"),
    ],
)
def test_no_photo_is_published_without_its_words(photo: WorkPhoto, field: str, code: str) -> None:
    assert works.publishing_problems(a_draft(photos=(photo,))) == {field: code}


def test_a_work_without_a_photo_is_not_published() -> None:
    assert works.publishing_problems(a_draft(photos=())) == {"photos": "work.no_photo"}


@pytest.mark.parametrize(
    "text",
    [
        "3171234567890123",
        "NIK:3171234567890123.",
        "3171 2345 6789 0123",
        "31.71.23.456789.0123",
        "３１７１２３４５６７８９０１２３",
        "3171\u200b2345\u200b67890123",
        "0812 3171234567890123",
    ],
)
def test_sixteen_digits_are_an_identity_number(text: str) -> None:
    assert works.text_problems(text) == {"work.text_has_id_number"}


@pytest.mark.parametrize(
    "text",
    [
        "Blok B 12",
        "kamar 7",
        "kamar nomor 7",
        "BLOK-3".replace("-", " "),
        "Kamar no. 4",
        "sel 12",
        "blok C/3",
        "Blok A",
    ],
)
def test_a_place_in_the_prison_is_found(text: str) -> None:
    assert works.text_problems(f"Dikerjakan di {text} setiap hari") == {"work.text_has_cell"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Pesan: 0812 3456 7890 atau 0813 4567 8901",
        "Ukuran 200 x 115 cm, 2.150 helai, Rp 850.000",
        "Rekening 123456789012345",
        "17 angka 31712345678901234",
        "Teknik cetak blok kayu, untuk kamar tidur dan kamar mandi",
        "Sel surya kecil; balok jati 3 cm",
    ],
)
def test_ordinary_text_passes(text: str) -> None:
    assert works.text_problems(text) == frozenset()


def test_the_name_that_the_level_hides_is_found_in_any_text() -> None:
    named = a_draft(maker_name="Raka Wirya", description="Karya RAKA  wirya, pengrajin.")
    assert works.problems(named, now=NOW) == {"description": "work.text_names_maker"}
    shown = replace(named, level=DisplayLevel.NAME_NO_FACE)
    assert works.problems(shown, now=NOW) == {}
    child = replace(shown, maker_is_child=True)
    assert works.problems(child, now=NOW) == {"description": "work.text_names_maker"}
    assert works.text_problems("Rakawirya", hidden_name="Raka") == frozenset()


def test_codes_follow_the_pattern() -> None:
    assert works.work_code(2026, 118) == "KRY-2026-0118"
    assert works.work_code(2026, 12345) == "KRY-2026-12345"
    assert works.CODE_PATTERN.fullmatch("KRY-2026-0118")
    for year, serial in ((26, 1), (2026, 0)):
        with pytest.raises(InvalidInput):
            works.work_code(year, serial)


def test_only_a_curated_work_becomes_public() -> None:
    assert works.advance(WorkStatus.CURATED, WorkStatus.PUBLISHED) is WorkStatus.PUBLISHED
    for status in (WorkStatus.DRAFT, WorkStatus.ARCHIVED):
        with pytest.raises(RuleViolation, match=r"work\.step_not_allowed"):
            works.advance(status, WorkStatus.PUBLISHED)


def test_facts_tell_of_any_face_in_any_photo() -> None:
    draft = a_draft(photos=(PHOTO, replace(PHOTO, shows_face=True)))
    assert draft.facts.shows_face
    assert not a_draft().facts.shows_face
