"""Marks of a formatted text: nothing is lost, one form for equal looks, linear on any text."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain.rich_text import (
    MAX_COLUMNS,
    Block,
    BlockKind,
    Span,
    address,
    escape,
    lines,
    normal,
    parse,
    plain,
    write,
)

# Letters that mean something to the reader of marks are drawn far more often than others.
words = st.text(
    st.one_of(
        st.sampled_from(list("\\*[]()|#>-`._:/ 1a\n\t")),
        st.sampled_from(["\xa0", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\ufdd0", "é", "😀"]),
        st.characters(),
    ),
    max_size=14,
)
links = st.sampled_from(["", "", "https://contoh.invalid/a", "mailto:a@b.c", "http://x/(a)|b c"])
spans = st.lists(st.builds(Span, words, st.booleans(), st.booleans(), links), max_size=3).map(tuple)
blocks = st.lists(
    st.builds(
        Block,
        st.sampled_from(list(BlockKind)),
        spans,
        st.integers(-1, 4),
        st.integers(-1, 12_000),
        st.lists(st.lists(spans, max_size=3).map(tuple), max_size=3).map(tuple),
    ),
    max_size=4,
).map(tuple)


@given(blocks)
def test_what_is_written_is_read_again(made: tuple[Block, ...]) -> None:
    settled = normal(made)
    assert normal(settled) == settled
    assert parse(write(made)) == settled


@given(words)
def test_any_text_is_read_into_the_normal_form(text: str) -> None:
    found = parse(text)
    assert normal(found) == found
    assert parse(write(found)) == found


def settled_lines(text: str) -> list[str]:
    for old in ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"):
        text = text.replace(old, "\n")
    unwanted = "[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc]"
    return [line.strip() for line in re.sub(unwanted, "", text).split("\n")]


@given(words)
def test_escaped_words_keep_every_letter_line_and_paragraph(text: str) -> None:
    wanted: list[list[str]] = [[]]
    for line in settled_lines(text):
        if line:
            wanted[-1].append(line)
        elif wanted[-1]:
            wanted.append([])
    found = parse(escape(text))
    assert [block.text for block in found] == ["\n".join(part) for part in wanted if part]
    assert {block.kind for block in found} <= {BlockKind.PARAGRAPH}
    assert all(span.look == (False, False, "") for block in found for span in block.spans)


@given(blocks)
def test_plain_is_one_line_for_each_block_and_cell(made: tuple[Block, ...]) -> None:
    assert plain(write(made)) == "\n".join(lines(normal(made)))


def test_every_mark_has_its_meaning() -> None:
    text = (
        "## Kepala\n### Kecil\nSatu **tebal *dan miring*** kata\nbaris dua\n\n"
        "- a\n  - b\n3. c\n7. d\n> kutip\n> lagi\n\n> lain\n\n"
        "| Nama | Nilai |\n| --- | --- |\n| [x](https://contoh.invalid/) | 2 \\| 3 |"
    )
    assert parse(text) == (
        Block(BlockKind.HEADING, (Span("Kepala"),), level=1),
        Block(BlockKind.HEADING, (Span("Kecil"),), level=2),
        Block(
            BlockKind.PARAGRAPH,
            (
                Span("Satu "),
                Span("tebal ", bold=True),
                Span("dan miring", bold=True, italic=True),
                Span(" kata\nbaris dua"),
            ),
        ),
        Block(BlockKind.BULLET, (Span("a"),)),
        Block(BlockKind.BULLET, (Span("b"),), level=1),
        Block(BlockKind.NUMBER, (Span("c"),), number=3),
        Block(BlockKind.NUMBER, (Span("d"),), number=4),
        Block(BlockKind.QUOTE, (Span("kutip\nlagi"),)),
        Block(BlockKind.QUOTE, (Span("lain"),)),
        Block(
            BlockKind.TABLE,
            rows=(
                ((Span("Nama"),), (Span("Nilai"),)),
                ((Span("x", link="https://contoh.invalid/"),), (Span("2 | 3"),)),
            ),
        ),
    )


@pytest.mark.parametrize(
    "text",
    ["2 * 3 * 4 = 24", "**tak ditutup", "a **", "[x](javascript:alert(1))", "[x](file:///a)", "#x",
     "a_b_c", "1.5 juta", "-5", "{{jam kejadian}}", "[[dua]]", "\\n tetap"],
)  # fmt: skip
def test_what_is_no_mark_is_words(text: str) -> None:
    assert plain(text) == text


def test_no_cell_beyond_the_widest_table_is_lost() -> None:
    cells = [f"k{n}" for n in range(MAX_COLUMNS + 4)]
    (table,) = parse("| " + " | ".join(cells) + " |\n| satu |")
    assert [len(row) for row in table.rows] == [MAX_COLUMNS, MAX_COLUMNS]
    assert all(name in plain("| " + " | ".join(cells) + " |") for name in cells)


@pytest.mark.parametrize(
    ("raw", "safe"),
    [
        ("https://contoh.invalid/a b(c)|d", "https://contoh.invalid/a%20b%28c%29%7Cd"),
        (" HTTP://contoh.invalid ", "HTTP://contoh.invalid"),
        ("java\nscript:alert(1)", ""),
        ("https://", ""),
        ("data:text/html,x", ""),
        ("//contoh.invalid", ""),
        ("https://" + "a" * 3000, ""),
    ],
)
def test_links_lead_only_to_pages_and_mail(raw: str, safe: str) -> None:
    assert address(raw) == safe
    assert address(safe) == safe


HOSTILE: list[Callable[[int], str]] = [
    lambda n: "a" * n,
    lambda n: "*" * n,
    lambda n: "**a " * (n // 4),
    lambda n: "*a" * (n // 2),
    lambda n: "[" * n,
    lambda n: "[a](" * (n // 4),
    lambda n: "[a](x" * (n // 5),
    lambda n: "[a](javascript:x)" * (n // 17),
    lambda n: "\\" * n,
    lambda n: "[" + "\\[" * (n // 2),
    lambda n: "|" * n,
    lambda n: "|" * (n // 2) + "\n||" * (n // 6),
    lambda n: "| a\n" * (n // 4),
    lambda n: " " * n + "x",
    lambda n: "x" + " \n" * (n // 2) + "y",
    lambda n: "- \n" * (n // 3),
    lambda n: "  - a\n1. b\n" * (n // 11),
    lambda n: ">" * n,
    lambda n: "> a\n" * (n // 4),
    lambda n: "#" * n,
    lambda n: "1" * n + ". x",
    lambda n: "\r\n" * (n // 2),
]


@pytest.mark.timeout(60)
@pytest.mark.parametrize("make", HOSTILE)
def test_the_longest_section_of_hostile_marks_is_read_and_written(
    make: Callable[[int], str],
) -> None:
    """Quadratic time would take minutes here, and end at the limit of the test's time."""
    text = make(200_000)
    found = parse(text)
    assert parse(write(found)) == found
    assert plain(escape(text)).replace("\n", "").split() == "".join(settled_lines(text)).split()


def steps_of(act: Callable[[str], object], text: str) -> int:
    """Count the calls and lines of Python that `act` takes: a clock that no other load moves."""
    import sys

    count = 0

    def trace(_frame: object, _event: str, _argument: object) -> object:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type] # the stub wants the recursive type itself
    try:
        act(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("make", HOSTILE)
def test_twice_the_text_takes_at_most_about_twice_the_steps(make: Callable[[int], str]) -> None:
    small, large = (steps_of(parse, make(n)) for n in (2_000, 4_000))
    assert large < 2.3 * small + 200
