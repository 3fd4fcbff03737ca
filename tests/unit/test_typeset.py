"""Lines of text: nothing lost, nothing too wide, and words whole for whoever reads the file."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.text_block import TextBlock, pieces_of
from pasopati_desktop.documents.typeset import (
    MAX_HYPHENS,
    SOFT_HYPHEN,
    Line,
    Piece,
    set_lines,
    word_width,
)
from tests.papers import LEAD, QUOTE

FACES = (fonts.REGULAR, fonts.BOLD, fonts.ITALIC, fonts.BOLD_ITALIC)
PIECES = st.lists(
    st.tuples(
        st.sampled_from(FACES),
        st.text(alphabet="abcdefghijklmnopstu ABC-/.,✓→\n", max_size=60).map(fonts.shown),
    ),
    max_size=6,
)


def joined(lines: list[Line]) -> str:
    """The text as somebody who copies it gets it."""
    text = "".join(line.text + line.glue for line in lines)
    return text.replace(SOFT_HYPHEN, "")


def width_of(line: Line) -> float:
    return sum(fonts.text_width(text, face, 1.0) for face, text in line.pieces)


@given(PIECES, st.floats(40, 400), st.booleans())
def test_lines_keep_every_letter_and_their_width(
    pieces: list[Piece], width: float, hyphenate: bool
) -> None:
    lines = set_lines(pieces, 10, width, hyphenate=hyphenate)
    source = "".join(text for _, text in pieces)
    assert "".join(joined(lines).split()) == "".join(source.split())
    assert joined(lines).split() == source.split(), "a word was parted, or two were joined"
    for line in lines:
        assert width_of(line) * 10 <= width + 1e-3 or len(line.text) == 1
        assert line.width == pytest.approx(width_of(line) * 10, abs=1e-3)


@given(PIECES, st.floats(40, 300))
def test_faces_stay_with_their_letters(pieces: list[Piece], width: float) -> None:
    def letters(parts: list[Piece]) -> list[Piece]:
        return [(face, char) for face, text in parts for char in text if char.isalpha()]

    lines = set_lines(pieces, 10, width)
    shown = [piece for line in lines for piece in line.pieces]
    assert letters([part for part in shown if part[0] != fonts.FALLBACK]) == letters(pieces)


def test_an_indonesian_word_is_broken_and_a_loose_line_only() -> None:
    text = f"{LEAD} {QUOTE}" * 4
    lines = set_lines([(fonts.REGULAR, text)], 11, 300, hyphenate=True)
    broken = [line for line in lines if line.text.endswith(SOFT_HYPHEN)]
    assert 0 < len(broken) < len(lines) / 2
    run = 0
    for line in lines:
        run = run + 1 if line.text.endswith(SOFT_HYPHEN) else 0
        assert run <= MAX_HYPHENS
    assert not any(re.search(r"Und\w*\u00ad$", line.text) for line in lines)


def test_a_reduplicated_word_breaks_at_its_own_hyphen() -> None:
    wide = word_width(((fonts.REGULAR, "Undang-"),)) * 10 + 1
    lines = set_lines([(fonts.REGULAR, "Undang-Undang")], 10, wide, hyphenate=True)
    assert [line.text for line in lines] == ["Undang-", "Undang"]
    assert lines[0].glue == ""


def test_what_passes_without_a_look_is_all_in_the_first_font() -> None:
    import unicodedata

    usual = [chr(code) for code in range(0x2100) if fonts._USUAL.fullmatch(chr(code))]
    assert len(usual) > 300
    for char in usual:
        assert char == "\n" or ord(char) in fonts.register()
        assert unicodedata.normalize("NFC", char) == char
        assert unicodedata.category(char) not in {"Cf", "Cs", "Zs"} or char == " "
    pairs = ["".join(pair) for pair in pairwise(usual)]
    assert [unicodedata.normalize("NFC", pair) for pair in pairs] == pairs


def test_typed_line_breaks_and_blank_lines_stay() -> None:
    lines = set_lines([(fonts.REGULAR, "satu\n\ndua  tiga\n")], 10, 200)
    assert [line.text for line in lines] == ["satu", "", "dua tiga", ""]
    assert all(line.is_last for line in lines)


def test_signs_of_the_second_font_keep_their_place() -> None:
    lines = set_lines([(fonts.BOLD, "hadir✓ ✓ 😀ya")], 10, 400)
    assert joined(lines).strip() == "hadir✓ ✓ 😀ya"
    assert [face for face, _ in lines[0].pieces].count(fonts.FALLBACK) == 3


def test_a_very_long_word_is_cut_quickly_and_wholly() -> None:
    import time

    word = "x" * 200_000
    began = time.process_time()
    lines = set_lines([(fonts.REGULAR, word)], 10, 450, hyphenate=True)
    assert time.process_time() - began < 5
    assert joined(lines).strip() == word
    assert all(line.width <= 450.001 for line in lines)


TITLE = st.lists(st.text("abcdefghijklm", min_size=1, max_size=14), min_size=1, max_size=30)


def centred(*, balanced: int) -> ParagraphStyle:
    return ParagraphStyle("title", fontName=fonts.BOLD, fontSize=12, leading=15, balanced=balanced)


@given(TITLE, st.floats(120, 460))
def test_a_balanced_title_keeps_its_words_and_its_number_of_lines(
    words: list[str], width: float
) -> None:
    pieces = [(fonts.BOLD, fonts.shown(" ".join(words)))]
    plain = TextBlock(pieces, centred(balanced=0)).lines(width)
    even = TextBlock(pieces, centred(balanced=1)).lines(width)
    assert joined(even) == joined(plain)
    assert len(even) == len(plain)
    assert max(line.width for line in even) <= max(line.width for line in plain) + 1e-6


def test_a_title_does_not_leave_its_last_word_alone() -> None:
    title = "Penanganan 19 Warga Binaan yang mengeluh mual di Lapas Kelas I Cipinang"
    plain = TextBlock(pieces_of(title, fonts.BOLD), centred(balanced=0)).lines(430)
    even = TextBlock(pieces_of(title, fonts.BOLD), centred(balanced=1)).lines(430)
    assert [line.text.split()[0] for line in plain] == ["Penanganan", "Cipinang"]
    assert even[1].width > 0.7 * even[0].width
