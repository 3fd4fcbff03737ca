"""The rich field: what is shown is given back, by keys and by paste."""

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.rich_text import Block, BlockKind, normal, parse, plain, write
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.writing.rich_area import RichArea
from pasopati_desktop.ui.writing.rich_document import read
from pasopati_desktop.ui.writing.rich_marks import Mark
from pasopati_desktop.ui.writing.rich_writing import fill
from tests.unit.test_rich_text import blocks, words

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(name="area")
def make_area(qtbot: QtBot, qapp: QApplication) -> RichArea:
    theme.apply(qapp, "light", 1.0)
    area = RichArea(200_000)
    qtbot.addWidget(area)
    area.resize(480, 200)
    area.show()
    area.setFocus()
    return area


@given(blocks)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_document_gives_back_the_blocks_it_was_filled_with(
    qapp: QApplication, made: tuple[Block, ...]
) -> None:
    del qapp
    document = QTextDocument()
    fill(document, normal(made))
    found = read(document)
    assert found.blocks == normal(made)
    assert found.plain == plain(write(made))
    for offset in range(len(found.plain) + 1):
        place = found.place(offset)
        assert place < document.characterCount()
        if offset < len(found.plain) and not found.plain[offset].isspace():
            assert found.offset(place) == offset
            cursor = QTextCursor(document)
            cursor.setPosition(place)
            cursor.setPosition(found.place(offset + 1), QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText().strip("\u2029\u2028 ") == found.plain[offset]


@given(words)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_stored_as_its_plain_words(qapp: QApplication, text: str) -> None:
    del qapp
    document = QTextDocument()
    fill(document, ())
    QTextCursor(document).insertText(text.encode("utf-8", "ignore").decode())
    found = read(document)
    assert parse(found.markup) == found.blocks
    assert plain(found.markup) == found.plain


def test_what_was_not_changed_is_given_back_letter_for_letter(area: RichArea) -> None:
    untidy = "* satu **dua**\n\n\n\n##  Judul\n   teks   "
    area.set_text(untidy)
    assert area.text() == untidy
    QTest.keyClicks(area, "x")
    assert area.text() == write(area.reading().blocks) != untidy
    area.undo()
    assert area.text() == untidy


def test_keys_make_every_look(area: RichArea) -> None:
    QTest.keyClicks(area, "Biasa ")
    QTest.keyClick(area, Qt.Key.Key_B, CONTROL)
    QTest.keyClicks(area, "tebal")
    QTest.keyClick(area, Qt.Key.Key_B, CONTROL)
    QTest.keyClicks(area, " lalu ")
    QTest.keyClick(area, Qt.Key.Key_I, CONTROL)
    QTest.keyClicks(area, "miring")
    QTest.keyClick(area, Qt.Key.Key_I, CONTROL)
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_Exclam, CONTROL | SHIFT)
    QTest.keyClicks(area, "Judul")
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_ParenLeft, CONTROL | SHIFT)
    QTest.keyClicks(area, "kutip")
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_7, CONTROL | SHIFT)
    QTest.keyClicks(area, "satu")
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_Tab)
    QTest.keyClick(area, Qt.Key.Key_8, CONTROL | SHIFT)
    QTest.keyClicks(area, "anak")
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClicks(area, "akhir")
    assert area.text() == (
        "Biasa **tebal** lalu *miring*\n\n## Judul\n\n> kutip\n\n1. satu\n  - anak\n\nakhir"
    )


def test_tab_moves_items_in_and_leaves_where_it_cannot(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    column = QVBoxLayout(room)
    area, after = RichArea(1000), QLineEdit()
    for widget in (area, after):
        column.addWidget(widget)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    area.setFocus()
    area.set_text("- satu\n- dua")
    area.moveCursor(QTextCursor.MoveOperation.End)
    for expected in ("- satu\n  - dua", "- satu\n    - dua"):
        QTest.keyClick(area, Qt.Key.Key_Tab)
        assert area.text() == expected
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    area.setFocus()
    for _ in range(2):
        QTest.keyClick(area, Qt.Key.Key_Backtab)
    assert area.text() == "- satu\n- dua"
    area.undo()
    assert area.text() == "- satu\n  - dua"


def test_backspace_takes_a_block_back_to_a_paragraph_in_one_step(area: RichArea) -> None:
    for marked in ("## Judul", "> kutip", "- butir"):
        area.set_text(marked)
        QTest.keyClick(area, Qt.Key.Key_Backspace)
        assert area.text() == plain(marked)
        area.undo()
        assert area.text() == marked


def test_a_variable_is_found_and_typed_over(area: RichArea) -> None:
    area.set_text("Pada {{hari}} pukul {{jam kejadian}} WIB 😀 di {{tempat}}.")
    assert area.next_variable()
    assert area.textCursor().selectedText() == "{{hari}}"
    QTest.keyClicks(area, "Sabtu")
    assert area.next_variable()
    assert area.next_variable()
    assert area.textCursor().selectedText() == "{{tempat}}"
    assert not area.next_variable()
    assert area.next_variable(back=True)
    assert area.textCursor().selectedText() == "{{jam kejadian}}"
    assert area.text() == "Pada Sabtu pukul {{jam kejadian}} WIB 😀 di {{tempat}}."


def test_a_passage_is_chosen_told_and_marked_by_plain_offsets(area: RichArea) -> None:
    area.set_text("## 😀 Judul\n\n- satu **dua** tiga\n\n| a | b |\n| --- | --- |\n| c | dede |")
    text = area.plain()
    for word in ("Judul", "dua", "dede"):
        start = text.index(word)
        area.select(start, len(word))
        assert area.selected() == (start, len(word), word)
        assert area.textCursor().selectedText() == word
    area.set_marks([Mark(text.index("tiga"), 4, "comment")])
    (made,) = area.extraSelections()
    assert made.cursor.selectedText() == "tiga"
    area.moveCursor(QTextCursor.MoveOperation.End)
    area.insert_words("* bukan daftar *")
    assert area.plain().endswith("* bukan daftar *")


def test_a_link_is_set_changed_and_taken_away(area: RichArea) -> None:
    area.set_text("Lihat laman kami hari ini")
    area.select(6, 10)
    assert area.link() == ("laman kami", "")
    area.set_link("laman kami", "https://contoh.invalid/")
    QTest.keyClicks(area, "!")
    assert area.text() == "Lihat [laman kami](https://contoh.invalid/)! hari ini"
    area.select(8, 0)
    assert area.link() == ("laman kami", "https://contoh.invalid/")
    area.set_link("laman kami", "")
    assert area.text() == "Lihat laman kami! hari ini"


def paste(area: RichArea, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    area.insertFromMimeData(data)


def test_a_paste_brings_words_and_marks_and_nothing_else(qtbot: QtBot, area: RichArea) -> None:
    area.set_text("awal  akhir")
    area.select(5, 0)
    with qtbot.waitSignal(area.paste_cleaned) as told:
        paste(
            area,
            '<p style="font:40pt Comic;color:red">satu <b>dua</b><img src="data:x"></p>'
            '<ul><li>butir</ul><a href="javascript:x">jahat</a>',
        )
    assert (told.args[0].images, told.args[0].links) == (1, 1)
    assert area.text() == "awal\n\nsatu **dua**\n\n- butir\n\njahat akhir"
    assert "<img" not in area.toHtml()
    assert "Comic" not in area.toHtml()
    area.undo()
    assert area.plain() == "awal  akhir"


def test_cells_become_a_table_and_a_paste_into_a_cell_stays_one_line(area: RichArea) -> None:
    paste(area, text="Nama\tJumlah\nA\t1\nB\t2\n")
    assert [block.kind for block in area.reading().blocks] == [BlockKind.TABLE]
    area.select(area.plain().index("B"), 1)
    paste(area, "<p>satu</p><p><i>dua</i></p>")
    assert area.reading().blocks[0].rows[2][0][0].text == "satu "
    assert area.text().endswith("| satu *dua* | 2 |")


def test_a_paste_beyond_the_limit_is_cut_and_told(qtbot: QtBot, qapp: QApplication) -> None:
    area = RichArea(100)
    qtbot.addWidget(area)
    area.set_text("x" * 90)
    area.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(area.paste_cut) as told:
        paste(area, text="y" * 30)
    assert told.args == [20]
    assert area.plain() == "x" * 90 + "y" * 10


def test_copied_words_keep_their_looks_in_another_section(qtbot: QtBot, area: RichArea) -> None:
    markup = "## Judul\n\n**tebal** kata\n\n1. satu\n2. dua\n\n| a | b |\n| --- | --- |\n| c | d |"
    area.set_text(markup)
    area.selectAll()
    other = RichArea(10_000)
    qtbot.addWidget(other)
    other.insertFromMimeData(area.createMimeDataFromSelection())
    assert other.text() == markup


def test_a_read_only_field_takes_nothing(area: RichArea) -> None:
    area.set_text("tetap")
    area.set_read_only(True)
    paste(area, text="x")
    QTest.keyClick(area, Qt.Key.Key_B, CONTROL)
    QTest.keyClick(area, Qt.Key.Key_8, CONTROL | SHIFT)
    area.insert_words("y")
    assert area.text() == "tetap"


def test_the_text_size_and_the_theme_change_without_touching_the_text(
    qapp: QApplication, area: RichArea
) -> None:
    markup = "## Judul\n\n> kutip\n\n- satu\n\n| a | b |\n| --- | --- |\n| c | d |"
    area.set_text(markup)
    low = area.document().size().height()
    theme.apply(qapp, "dark", 1.5)
    area.theme_changed()
    assert area.text() == markup
    assert area.document().size().height() > low
    theme.apply(qapp, "light", 1.0)


def test_a_list_longer_than_any_is_shown_soon_and_counts_on(area: RichArea) -> None:
    """Quadratic time would take minutes here, and end at the limit of the test's time."""
    markup = "\n".join(f"{n}. butir" for n in range(7, 20_007))
    area.set_text(markup)
    assert area.text() == markup
    area.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(area, "x")
    assert area.reading().blocks[-1].number == 20_006
