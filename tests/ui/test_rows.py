"""Tables, the stream of a million cards, tiles and timeline: models, keys, what is not painted."""

import time
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.paint import lay_out, plain
from pasopati_desktop.ui.widgets.photo_tile import PhotoGrid, PhotoTile, PhotoTileModel
from pasopati_desktop.ui.widgets.row_table import ROW_ROLE, SORT_ROLE, Column, RowTableModel
from pasopati_desktop.ui.widgets.stream import NewsCard, NewsCards
from pasopati_desktop.ui.widgets.table_view import RowTable
from pasopati_desktop.ui.widgets.timeline import TimelineModel, TimelineRow
from pasopati_desktop.ui.widgets.virtual_list import PagedModel, VirtualList

MILLION = 1_000_000
SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light", 1.0)
    yield
    theme.apply(qapp, "light", 1.0)


class News:
    """A source of numbered cards that remembers what was asked of it."""

    def __init__(self, total: int = MILLION) -> None:
        self.total = total
        self.asked: list[int] = []

    def count(self) -> int:
        return self.total

    def page(self, index: int, size: int) -> Sequence[NewsCard]:
        self.asked.append(index)
        return [
            NewsCard(
                id=at,
                outlet="Warta Jakarta",
                tier="Nasional",
                time="14.20",
                title=f"Belasan warga binaan dirawat usai makan malam {at}",
                excerpt="Pihak lapas belum memberi keterangan.",
                tone="negative",
                category="Kesehatan",
                repeats=5,
                priority=86,
                title_hits=((8, 12),),
            )
            for at in range(index, min(index + size, self.total))
        ]


def columns() -> list[Column[int]]:
    return [
        Column("Nomor", str, sort_key=int),
        Column("Judul", lambda n: f"Insiden {n}", second=lambda n: f"baris {n}", flexible=True),
        Column("Diubah", lambda n: f"{n} m", width=300, collapse=1),
    ]


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    view = RowTable()
    qtbot.addWidget(view)
    model = RowTableModel(columns(), sentence=lambda n: f"kalimat {n}", parent=view)
    model.set_rows([3, 1, 2])
    view.setModel(model)
    view.resize(700, 300)
    view.show()
    return view


@pytest.fixture
def stream(qtbot: QtBot) -> VirtualList:
    view = VirtualList(PagedModel(News()), NewsCards())
    qtbot.addWidget(view)
    view.resize(530, 640)
    view.show()
    return view


def test_models_keep_qts_contract(qtmodeltester: ModelTester) -> None:
    model = RowTableModel(columns())
    model.set_rows([1, 2])
    paged = PagedModel(News(130))
    timeline = TimelineModel()
    timeline.set_rows([TimelineRow(1, "14.24", "Teks")])
    tiles = PhotoTileModel()
    tiles.set_rows([_tile("active")])
    for each in (model, paged, timeline, tiles):
        qtmodeltester.check(each)  # type: ignore[no-untyped-call]  # pytest-qt is not typed
    paged.reload()
    model.set_rows([])


def test_a_row_is_one_sentence_and_sorts_by_its_key(table: RowTable) -> None:
    model = table.model()
    assert model.index(0, 0).data(SAID) == "kalimat 3"
    assert model.index(0, 1).data(SAID) == "Judul: Insiden 3, baris 3"
    proxy = QSortFilterProxyModel(table)
    proxy.setSourceModel(model)
    proxy.setSortRole(SORT_ROLE)
    proxy.sort(0)
    assert [proxy.index(at, 0).data(ROW_ROLE) for at in range(3)] == [1, 2, 3]


def test_the_table_is_worked_by_keys(table: RowTable, qtbot: QtBot) -> None:
    assert table.select_where(lambda n: n == 3)
    QTest.keyClick(table, Qt.Key.Key_J)
    assert table.selected_rows() == [1]
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [1]
    QTest.keyClick(table, Qt.Key.Key_K)
    QTest.keyClick(table, Qt.Key.Key_K)
    assert table.selected_rows() == [3]
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.selected_rows() == [2]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.selected_rows() == []


def test_columns_go_in_their_order_and_the_flexible_one_grows(table: RowTable) -> None:
    assert not table.isColumnHidden(2)
    assert sum(table.columnWidth(at) for at in range(3)) == table.viewport().width()
    table.resize(400, 300)
    assert table.isColumnHidden(2)
    assert not table.isColumnHidden(0)
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()


def test_a_selected_row_carries_its_bar(table: RowTable) -> None:
    table.select_where(lambda n: n == 1)
    image = table.viewport().grab().toImage()
    top = table.visualRect(table.currentIndex()).center().y()
    assert image.pixelColor(1, top) == theme.color("accentText")
    assert image.pixelColor(1, top + 48) == theme.color("surface")


def test_a_million_cards_are_read_a_page_at_a_time(stream: VirtualList, qapp: QApplication) -> None:
    stream.grab()
    source = stream.paged._source
    assert isinstance(source, News)
    assert source.asked == [0]
    bar = stream.verticalScrollBar()
    assert bar.maximum() == MILLION * 104 - stream.viewport().height()
    bar.setValue(bar.maximum())
    qapp.processEvents()
    stream.grab()
    assert len(source.asked) <= 3
    last = stream.indexAt(QPoint(10, stream.viewport().height() - 2))
    assert last.row() == MILLION - 1
    assert len(stream.paged._pages) <= PagedModel.PAGES


def test_pages_are_forgotten(qapp: QApplication) -> None:
    model = PagedModel(News())
    for at in range(0, 60 * 100, 60):
        model.row(at)
    assert len(model._pages) == PagedModel.PAGES


def test_the_stream_is_worked_by_keys(stream: VirtualList, qtbot: QtBot) -> None:
    stream.select_row(0)
    QTest.keyClick(stream, Qt.Key.Key_J)
    QTest.keyClick(stream, Qt.Key.Key_Down)
    assert [row.id for row in stream.selected_rows()] == [2]
    QTest.keyClick(stream, Qt.Key.Key_End)
    assert stream.currentIndex().row() == MILLION - 1
    assert stream.visualRect(stream.currentIndex()).bottom() < stream.viewport().height()
    QTest.keyClick(stream, Qt.Key.Key_Home)
    QTest.keyClick(stream, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.id for row in stream.selected_rows()] == [0, 1]
    with qtbot.waitSignal(stream.opened):
        QTest.keyClick(stream, Qt.Key.Key_Return)


def test_a_click_selects_the_card_under_it(stream: VirtualList, qtbot: QtBot) -> None:
    stream.verticalScrollBar().setValue(50_000 * 104)
    at = QPoint(200, 104 + 50)
    with qtbot.waitSignal(stream.current_row) as current:
        QTest.mouseClick(stream.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert current.args[0].id == 50_001


def test_a_card_is_one_sentence(stream: VirtualList) -> None:
    said = stream.paged.index(0).data(SAID)
    assert said == (
        "Warta Jakarta, 14.20, Belasan warga binaan dirawat usai makan malam 0, tone negatif, "
        "prioritas 86, disiarkan ulang oleh 5 media, belum dibaca"
    )


def test_a_screen_reader_finds_a_list_of_sentences(qtbot: QtBot) -> None:
    view = VirtualList(PagedModel(News(3)), NewsCards())
    qtbot.addWidget(view)
    view.resize(530, 640)
    view.show()
    found = QAccessible.queryAccessibleInterface(view)
    assert found.role() == QAccessible.Role.List
    assert found.childCount() == 3
    card = found.child(1)
    assert card.text(QAccessible.Text.Name).startswith("Warta Jakarta, 14.20, Belasan")
    assert card.rect().height() == 104


def test_compact_cards_keep_the_top_row(stream: VirtualList) -> None:
    stream.verticalScrollBar().setValue(500 * 104)
    stream.set_cards(NewsCards(compact=True))
    assert stream.indexAt(QPoint(5, 5)).row() == 500
    assert stream.row_height == 64


def test_cards_grow_with_the_text(stream: VirtualList, qapp: QApplication) -> None:
    theme.apply(qapp, "light", 2.0)
    assert stream.visualRect(stream.paged.index(0)).height() == 208
    assert not stream.grab().isNull()


def test_new_rows_in_front_move_nothing_on_screen(stream: VirtualList, qapp: QApplication) -> None:
    source = stream.paged._source
    assert isinstance(source, News)
    stream.verticalScrollBar().setValue(40 * 104)
    stream.select_row(42)
    source.total += 4
    stream.paged.rows_added(4)
    qapp.processEvents()
    assert stream.indexAt(QPoint(5, 5)).row() == 44
    assert stream.currentIndex().row() == 46
    assert stream.verticalScrollBar().maximum() == (MILLION + 4) * 104 - stream.viewport().height()


def test_after_triage_the_cursor_goes_to_the_next_card(
    stream: VirtualList, qapp: QApplication, qtbot: QtBot
) -> None:
    stream.select_row(3)
    with qtbot.waitSignal(stream.current_row) as current:
        stream.drop_row(3)
    qapp.processEvents()
    assert current.args[0].id == 4
    assert stream.currentIndex().row() == 3
    assert [index.row() for index in stream.selectedIndexes()] == [3]
    assert stream.paged.rowCount() == MILLION - 1
    assert not stream.grab().isNull()


def test_the_row_under_the_pointer_is_marked(table: RowTable) -> None:
    at = table.visualRect(table.model().index(2, 0)).center()
    place = table.viewport().mapToGlobal(at)
    none = Qt.MouseButton.NoButton
    # Not through the one pointer of the desktop, which may be over another window or there before.
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(place),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(table.viewport(), moved)
    image = table.viewport().grab().toImage()
    assert image.pixelColor(at.x(), at.y() - 18) == theme.color("hover")
    assert image.pixelColor(at.x(), at.y() - 18 - 48) == theme.color("surface")


def test_an_empty_stream_is_blank(qtbot: QtBot) -> None:
    view = VirtualList(PagedModel(News(0)), NewsCards())
    qtbot.addWidget(view)
    view.resize(300, 200)
    QTest.keyClick(view, Qt.Key.Key_J)
    assert view.grab().toImage().pixelColor(50, 50) == theme.color("surface")
    assert view.selected_rows() == []


def test_lines_break_elide_and_keep_their_hits(qapp: QApplication) -> None:
    text = "Belasan warga binaan dirawat usai makan malam, keluarga minta penjelasan"
    lines = lay_out(text, "card_title", 260, 2, [(8, 12), (10, 5), (21, 7)])
    assert len(lines) == 2
    assert plain(lines).endswith("…")
    hits = [piece.text for row in lines for piece in row if piece.hit]
    assert hits == ["warga binaan", "dirawat"]
    for row in lines:
        assert sum(piece.width for piece in row) <= 262
    assert lay_out("", "body", 100) == ()
    assert lay_out("abc", "body", 0) == ()
    assert plain(lay_out("a\nb", "body", 100, 1)) == "a b"
    assert plain(lay_out("x" * 400, "body", 60, 2)).endswith("…")


def _tile(consent: str) -> PhotoTile:
    return PhotoTile(1, "Tas rajut", "Rajut", "draft", "Usul", "2026-1", consent, "Izin", "foto")


@pytest.mark.parametrize("consent", ["withdrawn", "expired", "blocked"])
def test_without_consent_the_photo_is_not_even_asked_for(qtbot: QtBot, consent: str) -> None:
    asked: list[str] = []

    def load(name: str) -> bytes | None:
        asked.append(name)
        return None

    grid = PhotoGrid(load)
    qtbot.addWidget(grid)
    grid.resize(400, 300)
    grid.tiles.set_rows([_tile(consent)])
    assert not grid.grab().isNull()
    assert asked == []
    grid.tiles.set_rows([_tile("active")])
    grid.grab()
    assert asked == ["foto"]


def test_hostile_photo_bytes_leave_a_placeholder(qtbot: QtBot) -> None:
    grid = PhotoGrid(lambda _name: b"not an image")
    qtbot.addWidget(grid)
    grid.resize(400, 300)
    grid.tiles.set_rows([_tile("active")])
    image = grid.grab().toImage()
    assert image.pixelColor(30, 110) == theme.color("sunken")


def test_a_correction_is_said_after_what_it_corrects() -> None:
    row = TimelineRow(1, "13.52", "17 orang", correction="19 orang", recorded="dicatat 13.53")
    assert row.sentence == "13.52, 17 orang, diralat: 19 orang, dicatat 13.53"


def test_a_million_cards_scroll_within_a_frame(qtbot: QtBot, qapp: QApplication) -> None:
    """T4 of the targets, in CPU time of this thread so that a busy machine does not matter."""
    view = VirtualList(PagedModel(News()), NewsCards())
    qtbot.addWidget(view)
    view.resize(530, 640)
    view.show()
    view.select_row(0)
    qapp.processEvents()
    bar = view.verticalScrollBar()
    frames = []
    for step in range(150):
        started = time.thread_time()
        bar.setValue(bar.value() + (640 if step % 3 else 156))
        qapp.processEvents()
        frames.append(time.thread_time() - started)
    started = time.thread_time()
    bar.setValue(bar.maximum())
    qapp.processEvents()
    assert time.thread_time() - started <= 0.100
    assert sorted(frames)[int(len(frames) * 0.95)] <= 0.016
