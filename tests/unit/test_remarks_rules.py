"""Where a remark's passage stands after the text changed, and what a suggested edit makes of it."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain import remarks, rich_text
from pasopati_desktop.domain.remarks import Mark, RemarkDraft, find
from pasopati_desktop.domain.suggested_edit import replaced
from tests.statement_data import a_clarification, a_press_release

BODY = a_press_release().sections["body"]


def passage(text: str, quote: str, field: str = "body") -> Mark:
    return Mark(field, text.index(quote), len(quote), quote)


def test_a_passage_moves_with_the_text_before_it() -> None:
    mark = passage(BODY, "dihubungi lebih dahulu")
    moved = find("Kalimat baru di depan. " + BODY, mark)
    assert moved == replace(mark, start=mark.start + 23)


def test_of_two_equal_passages_the_nearest_is_taken() -> None:
    text = "Warga Binaan sehat. Lalu. Warga Binaan sehat."
    mark = Mark("body", 26, 12, "Warga Binaan")
    assert find("X " + text, mark) == replace(mark, start=28)
    assert find(text[20:], mark) == replace(mark, start=6)


def test_other_blanks_and_line_breaks_do_not_lose_a_passage() -> None:
    mark = passage(BODY, "dinas kesehatan. Penyebab kejadian")
    found = find(BODY.replace("kesehatan. Penyebab", "kesehatan.\n\nPenyebab"), mark)
    assert found is not None
    assert found.quote == "dinas kesehatan.\n\nPenyebab kejadian"


def test_a_passage_that_changed_in_part_is_found_and_one_that_went_is_not() -> None:
    mark = passage(BODY, "Keluarga dari Warga Binaan yang dirawat telah dihubungi")
    changed = BODY.replace("yang dirawat telah", "yang sakit sudah")
    found = find(changed, mark)
    assert found is not None
    assert found.quote == "Keluarga dari Warga Binaan yang sakit sudah dihubungi"
    assert changed[found.start : found.start + found.length] == found.quote
    assert find("Semua kalimat lain tentang hal lain sama sekali.", mark) is None
    assert find("", mark) is None


def test_of_changed_stretches_the_one_with_most_of_the_words_is_taken() -> None:
    mark = Mark("body", 0, 40, "petugas pembinaan telah menghubungi keluarga")
    text = (
        "Petugas datang. Keluarga menunggu. Kemarin petugas telah pulang. "
        "Lalu petugas pembinaan sudah menghubungi keluarga. Petugas telah keluarga."
    )
    found = find(text, mark)
    assert found is not None
    assert found.quote == "petugas pembinaan sudah menghubungi keluarga."


def test_of_equally_changed_stretches_the_nearest_is_taken() -> None:
    part = "petugas pembinaan sudah menghubungi keluarga. "
    text = part + "Jeda panjang di tengah. " + part
    mark = Mark("body", len(text) - 50, 44, "petugas pembinaan telah menghubungi keluarga")
    found = find(text, mark)
    assert found is not None
    assert found.start == text.rindex("petugas")


@given(st.text("ab c\n", max_size=40), st.integers(0, 60), st.text("ab c\n", max_size=12))
def test_what_is_found_is_in_the_text(text: str, start: int, quote: str) -> None:
    found = find(text, Mark("body", start, len(quote), quote))
    if found is not None:
        assert text[found.start : found.start + found.length] == found.quote
        assert found.quote.strip()
    elif quote.strip():
        assert quote not in text


def test_looking_for_many_passages_in_a_huge_text_ends() -> None:
    text = "satu dua tiga " * 14_000
    mark = Mark("body", 90_000, 2_000, ("satu dua tiga " * 140)[:1_950] + " empat lima")
    began = time.thread_time()
    for _ in range(10):
        find(text, mark)
    assert time.thread_time() - began < 5


@pytest.mark.parametrize(
    ("markup", "quote", "words", "expected"),
    [
        ("Ada **17 orang** di sini", "17", "19", "Ada **19 orang** di sini"),
        ("Ada **17** orang", "17 orang", "19 jiwa", "Ada **19 jiwa**"),
        ("## Judul lama\n\nIsi", "lama", "baru", "## Judul baru\n\nIsi"),
        ("- satu\n- dua", "dua", "tiga *bintang*", "- satu\n- tiga \\*bintang\\*"),
        ("Kalimat satu. Kalimat dua.", " Kalimat dua.", "", "Kalimat satu."),
        (
            "Lihat [laman kami](https://a.invalid) ya",
            "laman kami",
            "situs",
            "Lihat [situs](https://a.invalid) ya",
        ),
        (
            "Lihat [laman kami](https://a.invalid) ya",
            "kami ya",
            "itu",
            "Lihat [laman](https://a.invalid) itu",
        ),
        ("Satu dua\n\ntiga empat", "dua\ntiga", "X", "Satu X empat"),
        ("| a | b |\n| --- | --- |\n| c | d |", "d", "e", "| a | b |\n| --- | --- |\n| c | e |"),
    ],
)
def test_only_the_passage_changes(markup: str, quote: str, words: str, expected: str) -> None:
    content = a_press_release(sections={"body": markup})
    text = remarks.field_words(content, "body")
    made = replaced(content, passage(text, quote), words)
    assert made is not None
    assert made.sections["body"] == expected


def test_what_cannot_be_replaced_is_refused() -> None:
    table = a_press_release(sections={"body": "| a | b |\n| --- | --- |\n| c | d |"})
    text = remarks.field_words(table, "body")
    assert replaced(table, passage(text, "c\nd"), "x") is None
    assert replaced(table, Mark("body", 0, 1, "z"), "x") is None
    assert replaced(table, Mark("body", 0, 0, ""), "x") is None
    rows = a_clarification()
    words = remarks.field_words(rows, "claims")
    assert replaced(rows, passage(words, "2019", "claims"), "2020") is None


def test_plain_fields_and_the_title_take_plain_words() -> None:
    content = a_press_release()
    made = replaced(content, Mark("title", 0, 10, "Penanganan"), "Cara *cepat*\nmenangani")
    assert made is not None
    assert made.title == "Cara *cepat* menangani keluhan makanan"
    made = replaced(content, Mark("contact", 0, 12, "Media center"), "Humas | media")
    assert made is not None
    assert made.sections["contact"].startswith("Humas | media, (021)")


@given(st.text("ab *#-|\n[]", max_size=30), st.data())
def test_a_replaced_passage_reads_as_it_was_suggested(text: str, data: st.DataObject) -> None:
    content = a_press_release(sections={"body": rich_text.escape(text)})
    words = remarks.field_words(content, "body")
    start = data.draw(st.integers(0, max(0, len(words) - 1)))
    length = data.draw(st.integers(1, max(1, len(words) - start)))
    quote = words[start : start + length]
    made = replaced(content, Mark("body", start, length, quote), "Zx")
    if len(quote) == length:
        assert made is not None
        expected = words[:start] + "Zx" + words[start + length :]
        now = remarks.field_words(made, "body")
        assert now.split() == expected.split() or "\n" in quote


def test_the_rules_of_a_remark() -> None:
    place = passage(BODY, "Keluarga")
    assert remarks.problems(RemarkDraft(None)) == {"body": "input.required"}
    assert remarks.problems(RemarkDraft(None, "Baik")) == {}
    assert remarks.problems(RemarkDraft(place, replacement="")) == {}
    assert remarks.problems(RemarkDraft(place, replacement="Keluarga")) == {
        "replacement": "remark.same_words"
    }
    assert remarks.problems(RemarkDraft(None, replacement="x")) == {"place": "remark.no_passage"}
    assert "body" in remarks.problems(RemarkDraft(None, "x" * 4_001))
    assert "place" in remarks.problems(RemarkDraft(Mark("facts", 0, 1, "a"), replacement="b"))
    assert "place" in remarks.problems(RemarkDraft(Mark("body", 0, 2_001, "a" * 2_001), "b"))
    assert remarks.tidy("a\x00b\r\nc\ud800") == "ab\nc"
