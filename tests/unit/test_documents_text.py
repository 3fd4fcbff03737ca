"""Hyphenation, blocks and lines: rules one can check without a PDF."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.hyphenation import SHORTEST_PART, breaks
from pasopati_desktop.documents.lines import fit_words, wrap
from pasopati_desktop.documents.text import Block, blocks, pieces


def hyphenated(word: str) -> str:
    for head, tail in breaks(word):
        word = f"{head}-{word[len(head) :]}"
        assert word.replace("-", "") == head + tail
    return word


@pytest.mark.parametrize(
    "word",
    [
        *("kla-ri-fi-kasi", "meng-kla-ri-fi-kasi", "pernya-taan", "menyam-paikan"),
        *("penye-leng-ga-raan", "trans-pa-ransi", "ber-ko-or-di-nasi", "eks-ter-nal"),
        *("pem-be-ri-taan", "seba-gai-mana", "Pema-sya-ra-katan"),
    ],
)
def test_words_break_between_syllables(word: str) -> None:
    if word == "pernya-taan":
        word = "per-nya-taan"
    assert hyphenated(word.replace("-", "")) == word


@pytest.mark.parametrize("word", ["Undang-Undang", "secara", "Kusuma", "messenger", "KLARIFIKASI"])
def test_words_that_are_not_broken(word: str) -> None:
    assert breaks(word) == ()


@given(st.text(alphabet="abcdefghijklmnoprstuwyz", max_size=40))
def test_breaks_lose_no_letter_and_leave_no_stub(word: str) -> None:
    lengths = [len(head) for head, _ in breaks(word)]
    assert lengths == sorted(lengths, reverse=True)
    for head, tail in breaks(word):
        assert head + tail == word
        assert min(len(head), len(tail)) >= SHORTEST_PART


def test_blocks_know_paragraphs_lines_and_items() -> None:
    text = "Pembuka\nbaris kedua\r\n\r\nKami meminta:\n1. memuat\n2) menautkan\n- tambahan\n\n \n"
    assert list(blocks(text)) == [
        Block("Pembuka\nbaris kedua"),
        Block("Kami meminta:"),
        Block("memuat", "1."),
        Block("menautkan", "2)"),
        Block("tambahan", "-"),
    ]


@given(st.text(max_size=300), st.integers(1, 50))
def test_pieces_lose_nothing_but_space(text: str, limit: int) -> None:
    parts = pieces(text, limit)
    assert all(len(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@given(st.text(alphabet="abcdefghij /-. ", max_size=200), st.floats(20, 300))
def test_wrapped_lines_fit_and_keep_every_letter(text: str, width: float) -> None:
    text = fonts.one_line(text)
    lines = wrap(text, fonts.REGULAR, 10, width)
    assert all(fonts.text_width(line, fonts.REGULAR, 10) <= width + 1e-6 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    fitted = fit_words(text, fonts.REGULAR, 10, width)
    assert fitted.replace("\n", "") == text
    for word in fitted.split():
        assert len(word) < 20 or fonts.text_width(word, fonts.REGULAR, 10) <= width + 1e-6


def test_clean_keeps_words_and_drops_what_hides() -> None:
    assert fonts.clean("a\u202eb\u200bc\x00\ud800\t\u2003d\u2028e\r\nf") == "abc  d\ne\nf"
    assert fonts.clean("e\u0301") == "é"
