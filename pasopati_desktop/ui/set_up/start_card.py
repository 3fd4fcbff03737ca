"""The very first screen: set this unit up, or look around with sample data."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.brand import Mark
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button


class StartCard(QFrame):
    set_up_chosen = Signal()
    sample_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "raised")
        theme.fix(self, width=560)
        column = theme.measure(QVBoxLayout(self), (32, 32, 32, 28), 16)
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 14)
        head.addWidget(Mark(40))
        names = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        names.addWidget(
            label(translate("SetUp", "Selamat datang di PASOPATI Desktop"), "page_title", "text")
        )
        names.addWidget(label(translate("SetUp", "Folder data ini masih kosong."), "meta", "text3"))
        head.addLayout(names, 1)
        column.addLayout(head)
        self.set_up_button = button(translate("SetUp", "&Siapkan unit ini"), "primary")
        self.sample_button = button(translate("SetUp", "&Coba dengan data contoh"))
        self.set_up_button.clicked.connect(self.set_up_chosen)
        self.sample_button.clicked.connect(self.sample_chosen)
        column.addWidget(
            self._choice(
                "building-2",
                translate("SetUp", "Untuk bekerja"),
                translate(
                    "SetUp",
                    "Enam langkah, sekitar sepuluh menit: profil unit, kop surat, pejabat, "
                    "akun administrator, kunci keaslian, ringkasan.",
                ),
                self.set_up_button,
            )
        )
        column.addWidget(
            self._choice(
                "eye",
                translate("SetUp", "Untuk melihat-lihat"),
                translate(
                    "SetUp",
                    "Unit karangan dengan berita, insiden, dan naskah. Disimpan terpisah, "
                    "dihapus sekali klik.",
                ),
                self.sample_button,
            )
        )

    def _choice(self, icon: str, title: str, line: str, act: QPushButton) -> QFrame:
        box = QFrame()
        box.setProperty("card", "sunken")
        row = theme.measure(QHBoxLayout(box), (16, 14, 16, 14), 14)
        mark = QLabel()
        mark.setPixmap(icons.pixmap(icon, "accentText", 24))
        self._marks = [*getattr(self, "_marks", []), (mark, icon)]
        row.addWidget(mark)
        words = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 4)
        words.addWidget(label(title, "card_title", "text"))
        words.addWidget(label(line, "meta", "text2"))
        foot = theme.measure(QHBoxLayout(), (0, 6, 0, 0), 0)
        foot.addWidget(act)
        foot.addStretch(1)
        words.addLayout(foot)
        row.addLayout(words, 1)
        return box

    def theme_changed(self) -> None:
        for mark, icon in self._marks:
            mark.setPixmap(icons.pixmap(icon, "accentText", 24))
