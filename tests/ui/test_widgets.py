"""Widgets by keyboard, by screen reader, and at 100 to 200 % text."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.ui import paint, theme
from pasopati_desktop.ui.widgets import chips
from pasopati_desktop.ui.widgets.buttons import IconButton
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.elided_label import ElidedLabel
from pasopati_desktop.ui.widgets.empty_state import EmptyState
from pasopati_desktop.ui.widgets.form_field import FormField, line_field
from pasopati_desktop.ui.widgets.gallery.__main__ import BOARDS
from pasopati_desktop.ui.widgets.pdf_preview import PageImage, PdfPreview
from pasopati_desktop.ui.widgets.search_field import SearchField
from pasopati_desktop.ui.widgets.steps import ApprovalChain, Step, Stepper
from pasopati_desktop.ui.widgets.tabs import SegmentedTabs, Tab
from pasopati_desktop.ui.widgets.tiles import ChecklistRow, ClockTile, FactCard


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light", 1.0)
    yield
    theme.apply(qapp, "light", 1.0)


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("board", BOARDS)
def test_no_label_is_narrower_than_its_text(
    qapp: QApplication, qtbot: QtBot, board: str, factor: float
) -> None:
    theme.apply(qapp, "light", factor)
    window = BOARDS[board]()
    qtbot.addWidget(window)
    window.show()
    qapp.processEvents()
    assert _cut_labels(window) == []


def _cut_labels(window: QWidget) -> list[str]:
    cut = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or not label.pixmap().isNull():
            continue
        measured = label.fontMetrics()
        text = QTextDocumentFragment.fromHtml(label.text()).toPlainText()
        if label.wordWrap():
            need = measured.boundingRect(
                0, 0, label.width(), 10_000, int(Qt.TextFlag.TextWordWrap), text
            )
            if need.height() > label.height() + 1:
                cut.append(label.text())
        elif measured.horizontalAdvance(label.text().replace("&", "")) > label.width() + 1:
            cut.append(label.text())
    acts = (act for act in window.findChildren(QPushButton) if act.isVisible())
    return cut + [act.text() for act in acts if act.width() < act.minimumSizeHint().width()]


@pytest.mark.parametrize("mode", theme.MODES)
def test_every_board_is_drawn_without_a_paint_error(
    qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture, mode: theme.Mode
) -> None:
    theme.apply(qapp, mode, 1.0)
    for build in BOARDS.values():
        window = build()
        qtbot.addWidget(window)
        window.show()
        assert not window.grab().isNull()
    assert [record.message for record in caplog.records if "paint failed" in record.message] == []


def test_everything_that_takes_focus_has_a_name(qtbot: QtBot) -> None:
    nameless = []
    for build in BOARDS.values():
        window = build()
        qtbot.addWidget(window)
        for part in window.findChildren(QWidget):
            takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
            text = getattr(part, "text", str)()
            inner = part.objectName().startswith("qt_") or _is_popup(part)
            buddy = any(label.buddy() is part for label in window.findChildren(QLabel))
            if takes and not inner and not (part.accessibleName() or text or buddy):
                nameless.append(type(part).__name__)
    assert nameless == []


def _is_popup(part: QWidget) -> bool:
    """Whether the widget is the list of a combo box, which the box speaks for."""
    above: QWidget | None = part
    while above is not None and not isinstance(above, QComboBox):
        above = above.parentWidget()
    return above is not None


def test_a_paint_error_does_not_leave_the_widget(qtbot: QtBot) -> None:
    def broken(_painter: object, _rect: object) -> int:
        if _painter is None:
            return 40
        raise TypeError("hostile row")

    chip = chips.Chip(broken, "rusak")
    qtbot.addWidget(chip)
    chip.show()
    assert not chip.grab().isNull()


def test_measure_and_paint_agree(qtbot: QtBot) -> None:
    for level in (1, 2, 3, 4):
        chip = chips.Badge(level)
        qtbot.addWidget(chip)
        image = chip.grab().toImage()
        assert image.width() == chip.sizeHint().width()
        right = [image.pixelColor(image.width() - 2, y) for y in range(image.height())]
        assert theme.color(f"level{level}Fill") in right


def test_an_icon_button_tells_its_key_and_is_large_enough(qtbot: QtBot) -> None:
    made = IconButton("printer", "Cetak", keys="Ctrl+P", box=20)
    qtbot.addWidget(made)
    assert made.toolTip() == "Cetak (Ctrl+P)"
    assert made.accessibleName() == "Cetak"
    assert min(made.width(), made.height()) >= 28


def test_an_active_filter_is_removed_by_del_and_by_its_cross(qtbot: QtBot) -> None:
    chip = chips.FilterChip("Status: terbuka")
    qtbot.addWidget(chip)
    chip.set_filter("Status: terbuka", active=True)
    chip.show()
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    at = chip.rect().center()
    at.setX(chip.width() - 8)
    with qtbot.waitSignal(chip.removed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=at)
    chip.set_filter("Status: semua", active=False)
    with qtbot.assertNotEmitted(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.waitSignal(chip.clicked):
        QTest.keyClick(chip, Qt.Key.Key_Return)


def test_tabs_are_one_stop_and_move_by_arrows(qtbot: QtBot) -> None:
    tabs = SegmentedTabs(
        [Tab("a", "Terbuka", "9"), Tab("b", "Selesai", "118"), Tab("c", "Latihan")]
    )
    qtbot.addWidget(tabs)
    with qtbot.waitSignal(tabs.chosen) as chosen:
        QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert chosen.args == ["b"]
    assert tabs.accessibleName() == "Selesai 118, 2/3"
    QTest.keyClick(tabs, Qt.Key.Key_End)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.current == "c"
    tabs.set_tabs([Tab("c", "Latihan", "6")])
    assert tabs.current == "c"


def test_a_search_waits_for_a_pause_and_escape_empties_it(qtbot: QtBot) -> None:
    field = SearchField("Cari", "Ctrl+K")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.searched.connect(heard.append)
    with qtbot.waitSignal(field.searched):
        QTest.keyClicks(field, "dapur")
    assert heard == ["dapur"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert heard == ["dapur", ""]


def test_an_error_replaces_the_help_and_is_described(qtbot: QtBot) -> None:
    field = line_field("&Jam", help_text="Waktu setempat", required=True)
    qtbot.addWidget(field)
    field.show()
    assert field.label.buddy() is field.control
    assert field.control.accessibleName() == "Jam, wajib"
    field.set_error("Jam 00.00 sampai 23.59")
    assert field.control.property("invalid") is True
    assert field.control.accessibleDescription() == "Jam 00.00 sampai 23.59"
    height = field.control.height()
    field.set_error("")
    assert field.control.accessibleDescription() == "Waktu setempat"
    assert field.control.height() == height


class _Form(PasopatiDialog):
    def __init__(self) -> None:
        super().__init__("Catat temuan", "Baris kedua", verb="Catat temuan")
        self.title_field = self.add_field(line_field("&Judul"))
        self.text_field = self.add_field(FormField("&Isi", QPlainTextEdit()))
        self.asked = 0
        self.drop = False

    def problems(self) -> dict[FormField[Any], str]:
        empty = not self.title_field.control.text()
        return {self.title_field: "Tulis judul"} if empty else {}

    def confirm_discard(self) -> bool:
        self.asked += 1
        return self.drop


def test_a_dialog_shows_what_is_wrong_and_goes_there(qtbot: QtBot) -> None:
    form = _Form()
    qtbot.addWidget(form)
    form.show()
    form.text_field.control.setFocus()
    form.primary_button.click()
    assert form.isVisible()
    assert form.title_field.error == "Tulis judul"
    qtbot.waitUntil(lambda: form.focusWidget() is form.title_field.control)
    form.title_field.control.setText("Listrik padam")
    form.primary_button.click()
    assert form.result() == PasopatiDialog.DialogCode.Accepted


def test_escape_asks_only_if_something_was_typed(qtbot: QtBot) -> None:
    form = _Form()
    qtbot.addWidget(form)
    form.show()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.asked == 0
    assert not form.isVisible()
    form = _Form()
    qtbot.addWidget(form)
    form.show()
    QTest.keyClicks(form.title_field.control, "a")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.asked == 1
    assert form.isVisible()
    form.drop = True
    form.close()
    assert not form.isVisible()


def test_the_checklist_reacts_on_the_whole_row(qtbot: QtBot) -> None:
    row = ChecklistRow("Keluarga diberi tahu", "Pembinaan", time="batas 14.45", due=True)
    qtbot.addWidget(row)
    row.resize(300, 42)
    assert row.accessibleName() == "Keluarga diberi tahu, Pembinaan, batas 14.45"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().bottomRight() / 1.2)
    assert row.isChecked()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert not row.isChecked()
    row.set_row(done=False, waived_because="tidak ada korban")
    assert row.accessibleName().endswith("dibebaskan")


def test_facts_and_clocks_are_said_in_one_sentence(qtbot: QtBot) -> None:
    fact = FactCard("19 orang dirawat", "Dokter klinik · 14.12", public=False)
    tile = ClockTile("Lapor Kanwil", "batas 14.15")
    for part in (fact, tile):
        qtbot.addWidget(part)
    assert fact.accessibleName() == "19 orang dirawat, Dokter klinik · 14.12, internal"
    tile.set_clock("late", "lewat 17 m")
    assert tile.accessibleName() == "Lapor Kanwil: lewat 17 m, batas 14.15"
    with qtbot.waitSignal(fact.activated):
        QTest.keyClick(fact, Qt.Key.Key_Return)


def test_steps_say_their_state_in_words(qtbot: QtBot) -> None:
    steps = Stepper([Step("Deteksi", "done", ("13.45",)), Step("Lanjutan", "skipped", ("reda",))])
    chain = ApprovalChain([Step("Hukum", "void"), Step("Kalapas", "returned")])
    for part in (steps, chain):
        qtbot.addWidget(part)
    assert steps.accessibleName() == "1. Deteksi, selesai, 13.45; 2. Lanjutan, dilewati, reda"
    assert "gugur" in chain.accessibleName()
    assert "dikembalikan" in chain.accessibleName()


def test_an_empty_state_offers_the_first_step(qtbot: QtBot) -> None:
    done: list[str] = []
    made = EmptyState(
        "inbox", "Belum ada", "Kalimat.", primary=("Kontak baru", lambda: done.append("baru"))
    )
    qtbot.addWidget(made)
    made.buttons[0].click()
    assert done == ["baru"]
    assert made.accessibleName() == "Belum ada. Kalimat."


def test_the_preview_counts_pages_and_keeps_old_ones_on_bad_bytes(qtbot: QtBot) -> None:
    pane = PdfPreview()
    qtbot.addWidget(pane)
    pane.resize(400, 500)
    pane.show()
    page = PageImage(b"\xff" * (21 * 30 * 4), 21, 30, 21 * 4, "BGRX")
    pane.set_pages([page] * 3)
    assert pane.page_label.text() == "1 / 3"
    with qtbot.waitSignal(pane.page_changed):
        pane.go_to(3)
    assert pane.page_label.text() == "3 / 3"
    with pytest.raises(ValueError, match="short"):
        pane.set_pages([PageImage(b"\xff", 21, 30, 63)])
    assert pane.page_count == 3
    before = pane.zoom
    pane.zoom_in()
    assert pane.zoom > before
    assert paint.STATUSES


def test_a_short_form_stands_in_where_the_whole_text_does_not_fit(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    whole, short = "Versi 2 · HM.01.02-10 · tersimpan 07.24", "Versi 2 · HM.01.02-10 · 07.24"
    label.show_text(whole, short)
    label.resize(label.fontMetrics().horizontalAdvance(whole) + 2, 20)
    label.show()
    assert (label.text(), label.toolTip()) == (whole, "")
    label.resize(label.fontMetrics().horizontalAdvance(whole) - 2, 20)
    assert (label.text(), label.toolTip(), label.accessibleName()) == (short, whole, whole)
    label.resize(60, 20)
    assert label.text().endswith("…")
