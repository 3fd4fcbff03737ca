"""What is pasted: Word, LibreOffice, pages and sheets; and HTML that means harm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain.html_tokens import MAX_TAGS
from pasopati_desktop.domain.paste import (
    MAX_BLOCKS,
    MAX_TABLE_ROWS,
    Cut,
    from_html,
    from_text,
    to_html,
)
from pasopati_desktop.domain.rich_text import Block, BlockKind, normal, plain, write
from tests.unit.test_rich_text import blocks, steps_of

ROOM = 200_000

WORD = """<html xmlns:o="urn"><head><meta charset=utf-8><title>Dokumen</title>
<style><!-- p.MsoNormal {mso-style-parent:""; font-family:"Calibri";} --></style>
<!--[if gte mso 9]><xml><w:WordDocument>9</w:WordDocument></xml><![endif]--></head>
<body lang=IN><!--StartFragment--><h1>Judul</h1><p class=MsoNormal><b><span
style='font-size:12.0pt;color:red'>Tebal<o:p></o:p></span></b> dan
<i>miring</i>.</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Satu</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>o<span>&nbsp;</span></span><!--[endif]-->Anak</p>
<p class=MsoNormal>Antara</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>3.<span>&nbsp;</span></span><![endif]>Tiga</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>4.<span>&nbsp;</span></span><![endif]>Empat</p>
<p>Lama <del cite="x">dihapus</del><ins>baru</ins></p></body></html>"""


def test_word_brings_headings_looks_and_its_odd_lists() -> None:
    found = from_html(WORD, ROOM)
    assert write(found.blocks) == (
        "## Judul\n\n**Tebal** dan *miring*.\n\n- Satu\n  - Anak\n\nAntara\n\n"
        "3. Tiga\n4. Empat\n\nLama baru"
    )
    assert found.cut == Cut(deleted=1)


def test_a_browser_page_brings_its_words_and_tells_what_it_lost() -> None:
    page = (
        '<div><nav><a href="#isi">lompat</a></nav><article><h3>Kabar</h3>'
        '<p>Satu <span style="font-weight:700">tebal</span> '
        '<a href="https://contoh.invalid/a b">tautan</a> '
        '<a href="javascript:alert(1)">jahat</a> <a href="data:text/html,x">lain</a></p>'
        '<img src="data:image/png;base64,AAAA" onerror="x"><iframe src="//x">z</iframe>'
        '<p style="display:none">rahasia <b>sekali</b></p>'
        "<blockquote><p>kutip satu</p><p>kutip dua</p></blockquote>"
        "<script>document.write('<p>skrip')</script><style>p{}</style>"
        "<table><tr><td>satu sel</td></tr></table>"
        '<ol start="4"><li><p>empat</p><li>lima<ul><li>anak</ul></ol></article></div>'
    )
    found = from_html(page, ROOM)
    assert write(found.blocks) == (
        "lompat\n\n### Kabar\n\nSatu **tebal** [tautan](https://contoh.invalid/a%20b) jahat lain"
        "\n\nz\n\n> kutip satu\n\n> kutip dua\n\nsatu sel\n\n4. empat\n5. lima\n  - anak"
    )
    assert found.cut == Cut(images=1, objects=1, links=2, hidden=1)


def test_sheets_come_as_tables_by_html_and_by_tabs() -> None:
    html = (
        "<table><col width=64><tr><td>Nama</td><td colspan=2>Nilai</td></tr>"
        "<tr><td>A</td><td>1</td><td><p>2</p><p>dua</p></td><td></td></tr><tr><td></td></tr>"
    )
    (table,) = from_html(html, ROOM).blocks
    assert [[cell[0].text if cell else "" for cell in row] for row in table.rows] == [
        ["Nama", "", "Nilai"],
        ["A", "1", "2 dua"],
    ]
    (table,) = from_text('Nama\tCatatan\r\nA\t"dua\nbaris"\r\nB\tc\r\n', ROOM).blocks
    assert [[cell[0].text for cell in row] for row in table.rows] == [
        ["Nama", "Catatan"],
        ["A", "dua baris"],
        ["B", "c"],
    ]
    assert from_text("satu\tdua", ROOM).blocks[0].kind is BlockKind.PARAGRAPH
    assert from_text('a\t"' + "x" * 140_000 + "\nb\tc", ROOM).blocks[0].kind is BlockKind.PARAGRAPH


def test_plain_text_brings_lists_and_keeps_every_other_sign() -> None:
    text = "Pokok:\n• satu\n• dua\n\n1. a\n2. b\n\n2026. Tahun\n* bukan daftar\n## bukan judul"
    found = from_text(text, ROOM).blocks
    kinds = [block.kind.value for block in found]
    assert kinds == ["paragraph", "bullet", "bullet", "number", "number", "paragraph"]
    assert found[-1].text == "2026. Tahun\n* bukan daftar\n## bukan judul"


@given(blocks)
def test_what_is_copied_is_pasted_the_same(made: tuple[Block, ...]) -> None:
    settled = normal(made)
    found = from_html(to_html(settled), 10**9)
    assert [line.split() for line in plain(write(found.blocks)).split("\n") if line.strip()] == [
        line.split() for line in plain(write(settled)).split("\n") if line.strip()
    ]
    assert not found.cut.things()


@given(st.text(st.sampled_from(list("<>/!-=\"' abdiklmoprstulv[]&;"))))
def test_any_broken_html_is_read_into_normal_blocks(html: str) -> None:
    found = from_html(html, ROOM).blocks
    assert normal(found) == found


def test_letters_beyond_the_room_are_counted() -> None:
    found = from_html("<p>abc</p><p>defgh</p>", 5)
    assert [block.text for block in found.blocks] == ["abc", "de"]
    assert found.cut.letters == 3
    assert from_text("abcdef", 4).cut.letters == 2


HOSTILE = [
    "<div>" * 10_000 + "x" + "</div>" * 10_000,
    "<b><i>" * 10_000 + "x",
    "<table><tr><td>a" * 10_000,
    "<ul><li>x" * 10_000,
    "<blockquote>x" * 10_000,
    "<!--a" * 1_000_000,
    "<![if" * 1_000_000,
    "<" * 5_000_000,
    "<p>kata " * 600_000,
    "<script>" * 600_000,
    "<svg>" * 900_000,
    '<a "' * 1_000_000,
    '<a ">" ' * 700_000 + '"',
    "</b>" * 1_000_000,
    "kata " * 1_000_000,
    "&amp;" * 1_000_000,
    "<p style='" + "mso-list:" * 100_000 + "'>x",
    "<p style='" + "display " * 100_000 + "'>x",
    '<img src="data:image/png;base64,' + "A" * 5_000_000 + '">x',
    "<td>" * 1_000_000,
    "<td colspan=99>" * 300_000,
    "x\x00\ud800\ufdd0" * 100_000,
]


@pytest.mark.timeout(60)
@pytest.mark.parametrize("html", HOSTILE, ids=lambda html: html[:12])
def test_five_megabytes_that_mean_harm_end_soon(html: str) -> None:
    """Quadratic time would take hours here, and end at the limit of the test's time."""
    found = from_html(html, ROOM)
    assert sum(len(block.text) for block in found.blocks) <= 2 * ROOM
    from_text(html[:300_000], ROOM)


@pytest.mark.parametrize("html", HOSTILE, ids=lambda html: html[:12])
def test_twice_the_html_takes_about_twice_the_steps(html: str) -> None:
    small, large = (steps_of(lambda text: from_html(text, ROOM), html[:n]) for n in (3000, 6000))
    assert large < 2.3 * small + 300


def test_marks_after_very_many_are_left_out_but_not_their_words() -> None:
    found = from_html("<b>x</b> " * (MAX_TAGS // 2) + "<i>akhir</i>", 10**9)
    assert found.blocks[-1].text.endswith("akhir")


def test_more_than_a_field_can_hold_is_left_out_and_counted() -> None:
    items = from_html("<ul>" + "<li>kata" * (MAX_BLOCKS + 7) + "</ul>", ROOM)
    assert len(items.blocks) == MAX_BLOCKS
    assert items.cut.letters == 7 * 4
    cells = from_text("a\tb\n" * (MAX_TABLE_ROWS + 5), ROOM)
    assert len(cells.blocks[0].rows) == MAX_TABLE_ROWS
    assert cells.cut.letters == 10
