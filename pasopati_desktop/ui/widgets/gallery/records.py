"""Boards of what shows records: incident page, stream, register, works, PDF."""

from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import paint, theme
from pasopati_desktop.ui.widgets.gallery.frame import CLOCKS, board_of
from pasopati_desktop.ui.widgets.pdf_preview import PageImage, PdfPreview
from pasopati_desktop.ui.widgets.photo_tile import PhotoGrid, PhotoTile
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.stream import NewsCard, NewsCards
from pasopati_desktop.ui.widgets.table_view import RowTable
from pasopati_desktop.ui.widgets.tiles import ChecklistRow, ClockTile, FactCard
from pasopati_desktop.ui.widgets.timeline import TimelineRow, TimelineView
from pasopati_desktop.ui.widgets.virtual_list import PagedModel, VirtualList


class SampleNews:
    """A `PageSource` of invented news."""

    ROWS = (
        NewsCard(
            id=1,
            outlet="Warta Jakarta",
            tier="Nasional",
            time="14.20",
            title="Belasan warga binaan dirawat usai makan malam, keluarga minta penjelasan",
            excerpt="Pihak lapas belum memberi keterangan sampai berita ini terbit.",
            tone="negative",
            category="Kesehatan",
            repeats=5,
            review="Ditinjau B. Prasetyo",
            review_short="BP",
            priority=86,
            title_hits=((8, 12), (21, 7)),
        ),
        NewsCard(
            id=2,
            outlet="Kabar Ibu Kota",
            tier="Nasional",
            time="14.11",
            title="Dapur umum lapas diperiksa dinas kesehatan, hasil laboratorium ditunggu",
            excerpt="Pemeriksaan sampel makanan dari dapur umum dijadwalkan selesai Senin.",
            category="Kesehatan",
            repeats=2,
            priority=71,
            title_hits=((0, 10), (11, 5)),
            excerpt_hits=((32, 10),),
        ),
        NewsCard(
            id=3,
            outlet="Harian Cakrawala",
            tier="Regional",
            time="13.40",
            title="Batik kawung karya warga binaan tampil di pameran",
            tone="positive",
            category="Karya",
            priority=22,
            unread=False,
        ),
    )

    def count(self) -> int:
        return len(self.ROWS)

    def page(self, index: int, size: int) -> tuple[NewsCard, ...]:
        return self.ROWS[index : index + size]


def incident() -> QWidget:
    """Clock tiles, checklist, facts, timeline, as on the page of an incident."""
    tiles = [ClockTile("Verifikasi fakta"), ClockTile("Lapor Kanwil"), ClockTile("Pernyataan awal")]
    tiles[0].set_clock("done", "21 m", limit="batas 30 m")
    tiles[1].set_clock("late", "lewat 17 m", limit="batas 14.15")
    tiles[2].set_clock("soon", "00.12.52", rest=0.2, limit="batas 14.45")
    rows = [
        ChecklistRow("Pernyataan awal disiapkan", "Penulis naskah", time="batas 14.45", due=True),
        ChecklistRow("Keluarga diberi tahu lebih dulu", "Pembinaan"),
        ChecklistRow("Izin liputan diputuskan", "Kalapas"),
    ]
    rows[1].set_row(done=True, time="14.10")
    rows[2].set_row(done=False, waived_because="tidak ada permintaan liputan")
    timeline = TimelineView()
    timeline.rows.set_rows(
        [
            TimelineRow(
                1,
                "14.24",
                "Warta Jakarta bertanya jumlah yang dirawat",
                who="R. Wulandari",
                recorded="dicatat 14.25",
            ),
            TimelineRow(
                2,
                "14.12",
                "Fakta terkonfirmasi: 19 orang dirawat di klinik",
                icon="circle-check",
                ink="good",
                who="dr. klinik",
                recorded="dicatat 14.13",
                pinned=True,
            ),
            TimelineRow(
                3,
                "13.52",
                "17 orang dirawat",
                correction="19 orang dirawat, dihitung ulang 14.10",
                icon="triangle-alert",
                ink="warn",
                recorded="dicatat 13.52",
            ),
        ]
    )
    timeline.setMinimumHeight(theme.px(120))
    tile_row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
    for tile in tiles:
        tile_row.addWidget(tile)
    facts = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
    facts.addWidget(
        FactCard(
            "19 warga binaan dirawat di klinik lapas sejak 06.10",
            "Dokter klinik · 14.12",
            public=True,
        )
    )
    facts.addWidget(
        FactCard("Dua orang dirujuk ke rumah sakit?", "Menunggu KPLP · 14.45", public=False)
    )
    facts.addWidget(FactCard("Penyebab mual dan pusing", "Laboratorium, 23 November"))
    return board_of(tile_row, *rows, facts, timeline, width=760)


def stream() -> QWidget:
    """News cards, full and compact."""
    full = VirtualList(PagedModel(SampleNews()), NewsCards())
    compact = VirtualList(PagedModel(SampleNews()), NewsCards(compact=True))
    full.setAccessibleName("Berita")
    compact.setAccessibleName("Berita, padat")
    full.select_row(0)
    theme.fix(full, height=104 * 3)
    theme.fix(compact, height=64 * 3)
    return board_of("Kartu berita", full, "Padat", compact, width=640)


def register() -> QWidget:
    """A register table."""
    kinds = ("Berat", "Ringan", "Sedang", "Luar biasa")
    columns: list[Column[int]] = [
        Column(
            "Tingkat",
            lambda n: kinds[n % 4],
            paint=lambda p, r, n: paint.paint_badge(p, r, (3, 1, 2, 4)[n % 4]),
        ),
        Column(
            "Insiden",
            lambda n: f"Dugaan keracunan makanan di dapur umum, catatan {n}",
            second=lambda n: f"INS-2026-{n:04d} · Dapur umum · 19 orang dirawat",
            width=280,
            flexible=True,
        ),
        Column("Kategori", lambda _n: "Kesehatan", collapse=3),
        Column(
            "Tahapan",
            lambda n: f"{n % 7 + 1}/7",
            paint=lambda p, r, n: paint.paint_dashes(p, r, n % 7 + 1, 7),
            width=144,
        ),
        Column(
            "Jam berikut",
            lambda n: CLOCKS[n % 6][1],
            paint=lambda p, r, n: paint.paint_clock(p, r, *CLOCKS[n % 6][:2], rest=0.6),
            width=180,
        ),
        Column("PJ", lambda _n: "R. Wulandari", width=112, collapse=2),
        Column("Diubah", lambda n: f"14.{n:02d}", width=88, style="meta", collapse=1),
    ]
    table = RowTable()
    model = RowTableModel(columns, sentence=lambda n: f"Insiden {n}", parent=table)
    model.set_rows(list(range(20, 27)))
    table.setModel(model)
    table.setAccessibleName("Insiden")
    table.select_where(lambda n: n == 21)
    theme.fix(table, height=33 + 7 * 48)
    return board_of("Register", table, width=1100)


def _sample_photo(name: str) -> bytes:
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("#C9A66B" if name == "a" else "#3B5A6B"))
    painter = QPainter(image)
    painter.setPen(QColor("#2A1D12"))
    painter.drawEllipse(QRectF(60, 40, 200, 160))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # stub says bytes, str works
    return bytes(buffer.data().data())


def works() -> QWidget:
    """Photo tiles: with consent, withdrawn, without a picture."""
    grid = PhotoGrid(_sample_photo)
    grid.tiles.set_rows(
        [
            PhotoTile(1, "Batik tulis kawung sogan", "Batik dan tekstil · A.M.", "published",
                      "Terbit", "2026-0118", "active", "Izin aktif", "a"),
            PhotoTile(2, "Tas rajut motif tapis", "Rajut dan tas · N.H.", "withdrawn",
                      "Ditarik", "2026-0108", "withdrawn", "Izin ditarik", "a"),
            PhotoTile(3, "Kursi makan jati", "Mebel · Warga Binaan", "published",
                      "Terbit", "2026-0115", "unnamed", "Tanpa nama", "b"),
            PhotoTile(4, "Senja di pesisir utara", "Seni rupa · R.S.", "draft",
                      "Usul", "2026-0117", "expiring", "Habis 12 hr lagi", ""),
        ]
    )  # fmt: skip
    grid.setCurrentIndex(grid.tiles.index(0))
    theme.fix(grid, height=236)
    return board_of("Karya", grid, width=900)


def preview() -> QWidget:
    """A PDF pane with two blank pages."""
    made = PdfPreview(line="sama dengan hasil cetak")
    white = PageImage(b"\xff" * (210 * 297 * 3), 210, 297, 210 * 3)
    theme.fix(made, width=420, height=560)
    made.set_pages([white, white])
    return made
