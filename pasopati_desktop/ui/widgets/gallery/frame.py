"""What the boards stand on."""

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import theme

STATUS_WORDS = (
    ("draft", "Draf"),
    ("verifying", "Verifikasi"),
    ("review", "Telaah"),
    ("approval", "Persetujuan"),
    ("approved", "Disetujui"),
    ("published", "Terbit"),
    ("archived", "Arsip"),
    ("returned", "Dikembalikan"),
    ("rejected", "Ditolak"),
    ("withdrawn", "Ditarik"),
    ("corrected", "Diralat"),
)
CLOCKS = (
    ("on_time", "3 j 20 m", 0.8),
    ("soon", "00.12.52", 0.2),
    ("late", "lewat 4 m", 0.0),
    ("done", "selesai 21 m", 0.0),
    ("done_late", "terlambat 12 m", 0.0),
    ("waived", "dibebaskan", 0.0),
)


def row(*items: QWidget, gap: float = 8) -> QHBoxLayout:
    made = theme.measure(QHBoxLayout(), (0, 0, 0, 0), gap)
    for item in items:
        made.addWidget(item)
    made.addStretch(1)
    return made


def caption(text: str) -> QLabel:
    return theme.dress(QLabel(text), "meta_strong", "text3")


def board_of(*parts: QWidget | QLayout | str, width: int) -> QWidget:
    made = theme.ground(QWidget(), "surface")
    theme.fix(made, width=width)
    column = theme.measure(QVBoxLayout(made), (24, 16, 24, 16), 8)
    for part in parts:
        if isinstance(part, str):
            column.addSpacing(theme.px(8))
            column.addWidget(caption(part))
        elif isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    column.addStretch(1)
    return made
