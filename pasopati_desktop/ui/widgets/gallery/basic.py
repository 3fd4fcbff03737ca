"""Boards of type, buttons, chips, fields, bars, dialog, empty state."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.message_stack import MessageBar
from pasopati_desktop.ui.messages import Kind, Notice, good, info, warn
from pasopati_desktop.ui.navigation import NavItem
from pasopati_desktop.ui.panel import Badge as NavBadge
from pasopati_desktop.ui.widgets import chips
from pasopati_desktop.ui.widgets.buttons import IconButton, button
from pasopati_desktop.ui.widgets.dialog import WIDE, PasopatiDialog
from pasopati_desktop.ui.widgets.empty_state import EmptyState
from pasopati_desktop.ui.widgets.form_field import FormField, line_field
from pasopati_desktop.ui.widgets.gallery.frame import CLOCKS, STATUS_WORDS, board_of, row
from pasopati_desktop.ui.widgets.search_field import SearchField
from pasopati_desktop.ui.widgets.steps import ApprovalChain, Step, Stepper
from pasopati_desktop.ui.widgets.tabs import SegmentedTabs, Tab, ViewSwitch


def signs() -> QWidget:
    """Type, buttons, badges, tags, clocks, statuses."""
    text: list[QWidget | QLayout | str] = [
        theme.dress(QLabel("Judul layar 20/28"), "page_title", "text"),
        row(
            theme.dress(QLabel("Judul rinci 16/24"), "detail_title", "text"),
            theme.dress(QLabel("Judul kartu 14/20"), "card_title", "text"),
            gap=20,
        ),
        row(
            theme.dress(QLabel("Isi 13/20 Pernyataan resmi"), "body", "text"),
            theme.dress(QLabel("Keterangan 12/16"), "meta", "text3"),
            theme.dress(QLabel("00.12.52"), "time", "text"),
            gap=20,
        ),
    ]
    off = button("Setujui", "primary")
    off.setEnabled(False)
    buttons = row(
        button("Setujui", "primary", icon="check"),
        off,
        button("Tinjau"),
        button("Tolak …", "danger"),
        button("Tunda", "quiet"),
        button("Lihat semua", "plain"),
        IconButton("printer", "Cetak", keys="Ctrl+P", outlined=True),
        IconButton("x", "Tutup"),
    )
    active = chips.FilterChip("Status: terbuka")
    active.set_filter("Status: terbuka", active=True)
    statuses = [chips.StatusChip(key, word) for key, word in STATUS_WORDS]
    clocks = [chips.ClockChip(state, text_, rest=rest) for state, text_, rest in CLOCKS]
    return board_of(
        "Huruf · Inter",
        *text,
        "Tombol",
        buttons,
        "Tingkat · bentuk, kata, warna",
        row(*(chips.Badge(level) for level in (1, 2, 3, 4)), gap=10),
        "Tone terhadap unit",
        row(*(chips.ToneChip(tone) for tone in ("positive", "neutral", "negative")), gap=10),
        "Tanda dan saringan",
        row(
            chips.Tag("Kesehatan"),
            chips.Tag("TERBATAS", "lock"),
            chips.FilterChip("Saring", "funnel"),
            active,
            chips.Keycap("Ctrl+K"),
            chips.Pill("draf siap", "good"),
            chips.Avatar("R. Wulandari", "RW"),
        ),
        "Jam respons",
        row(*clocks[:3]),
        row(*clocks[3:]),
        "Status alur · irisan bertambah menurut langkah",
        row(*statuses[:4], gap=24),
        row(*statuses[4:8], gap=24),
        row(*statuses[8:], gap=24),
        "Tab dan cara lihat",
        row(
            SegmentedTabs([Tab("a", "Terbuka", "9"), Tab("b", "Selesai", "118")]),
            ViewSwitch([Tab("a", "Daftar"), Tab("b", "Papan"), Tab("c", "Kalender")]),
            gap=32,
        ),
        width=640,
    )


def fields() -> QWidget:
    """Navigation, fields, steps, bars."""
    nav = [NavItem("Pemantauan", "radar"), NavItem("Insiden", "siren"), NavItem("Kontak", "list")]
    nav[0].set_badge(NavBadge(38))
    nav[0].setChecked(True)
    nav[1].set_badge(NavBadge(3, alarm=True))
    nav[2].setEnabled(False)
    title = line_field("&Judul", help_text="Paling banyak 120 huruf", required=True)
    title.control.setText("Panen raya")
    wrong = line_field("J&am")
    wrong.control.setText("25.10")
    wrong.set_error("Jam 00.00 sampai 23.59")
    number = line_field("&Nomor", help_text="nonaktif")
    number.control.setPlaceholderText("diberikan nanti")
    number.control.setEnabled(False)
    kind = QComboBox()
    kind.addItems(["Kesehatan", "Kamtib"])
    moment = QDateTimeEdit()
    moment.setCalendarPopup(True)
    moment.setDisplayFormat("d MMM yyyy HH.mm")
    ticked, picked = QCheckBox("Ingatkan saya"), QRadioButton("Terbuka")
    ticked.setChecked(True)
    picked.setChecked(True)
    bar = QProgressBar()
    bar.setValue(66)
    return board_of(
        "Navigasi · tinggi 36",
        row(*nav),
        "Isian · tinggi 32, label di atas",
        row(title, wrong, number, gap=12),
        row(
            FormField("&Kategori", kind),
            FormField("&Diketahui pukul", moment),
            FormField("J&umlah", QSpinBox()),
            gap=12,
        ),
        row(ticked, QCheckBox("Tanpa suara"), picked, QRadioButton("Terbatas"), gap=20),
        SearchField("Cari berita, nomor insiden, kontak …", "Ctrl+K"),
        bar,
        "Tahapan insiden",
        Stepper(
            [
                Step("Prakrisis", "done"),
                Step("Deteksi", "done", ("13.45",)),
                Step("Aktivasi TKK", "done", ("14.06",)),
                Step("Respons awal", "now", ("3 dari 5 butir",)),
                Step("Lanjutan"),
                Step("Pemulihan", "skipped", ("tidak perlu",)),
                Step("Evaluasi"),
            ]
        ),
        "Rantai persetujuan",
        ApprovalChain(
            [
                Step("Penyusun", "done", ("B. Prasetyo", "14.05")),
                Step("Verifikator", "done", ("S. Maharani", "14.21")),
                Step("Hukum / PPID", "void", ("D. Arya", "14.28")),
                Step("Plh. Kalapas", "now", ("H. Kusuma", "meninjau 14.30"), share=0.75),
                Step("Terbit", "next", ("Humas",)),
            ]
        ),
        MessageBar(
            Notice(
                Kind.BAD, "Gagal.", "Yang terjadi, lalu tindakan.", actions=(("Coba lagi", str),)
            )
        ),
        MessageBar(warn("Perlu perhatian.", "Pekerjaan tetap bisa dilakukan.", ("Lihat", str))),
        MessageBar(info("Versi 4 tersedia.", "Disimpan D. Arya 14.30.", ("Bandingkan", str))),
        MessageBar(good("Terbit.", "Siaran pers terkirim ke 24 alamat.", ("Buka", str))),
        width=760,
    )


def empty() -> QWidget:
    """An empty panel."""
    made = EmptyState(
        "contact-round",
        "Belum ada kontak",
        "Catat redaksi dan wartawan supaya pernyataan yang terbit sampai ke alamat yang benar.",
        primary=("Kontak baru", str),
        other=("Impor dari XLSX", str),
        note="Punya paket data dari UPT lain? Buka Pengaturan, lalu Pertukaran.",
    )
    theme.fix(made, width=760, height=420)
    return made


class SampleDialog(PasopatiDialog):
    """A form with two errors."""

    def __init__(self) -> None:
        super().__init__(
            "Jadikan insiden",
            "6 berita ikut dipindahkan dan bisa dilepas lagi nanti",
            verb="Jadikan insiden",
            width=WIDE,
        )
        self.note.setText("Draf tersimpan otomatis")
        title = line_field("&Judul insiden", required=True)
        title.control.setText("Dugaan keracunan makanan di dapur umum")
        self.add_field(title)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        self.body.addLayout(row)
        kind = QComboBox()
        kind.addItems(["Kesehatan"])
        self.add_field(FormField("&Kategori utama", kind, required=True), row)
        self.known = self.add_field(line_field("&Diketahui pukul", required=True), row)
        self.known.control.setText("25.10")
        self.reason = self.add_field(
            FormField("&Alasan menaikkan tingkat", QPlainTextEdit("Korban 19 orang"), required=True)
        )
        theme.fix(self.reason.control, height=72)

    def problems(self) -> dict[FormField[QWidget], str]:
        """Return both errors."""
        return {
            self.known: "Jam 00.00 sampai 23.59",
            self.reason: "Tulis sedikitnya 20 huruf, sekarang 15.",
        }


def dialog() -> QWidget:
    """The sample dialog after its verb was pressed."""
    made = SampleDialog()
    made.show()
    made.review()
    return made
