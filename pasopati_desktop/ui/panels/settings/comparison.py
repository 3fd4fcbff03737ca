"""Two versions side by side in lines: what the other one has, what stands on the screen."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.widgets.dialog import WIDE, PasopatiDialog


def differences(theirs: Sequence[str], mine: Sequence[str]) -> list[tuple[str, str]]:
    """Return pairs of lines that differ; one side is blank where the other has more."""
    found: list[tuple[str, str]] = []
    matcher = SequenceMatcher(a=theirs, b=mine, autojunk=False)
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        left, right = list(theirs[a1:a2]), list(mine[b1:b2])
        length = max(len(left), len(right))
        left += [""] * (length - len(left))
        right += [""] * (length - len(right))
        found += list(zip(left, right, strict=True))
    return found


class ComparisonDialog(PasopatiDialog):
    def __init__(
        self, title: str, theirs: Sequence[str], mine: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(
            title,
            translate("Comparison", "Tidak ada yang ditimpa. Sesuaikan tulisan, lalu simpan lagi."),
            verb=translate("Comparison", "Tutup"),
            width=WIDE,
            parent=parent,
        )
        self.cancel_button.hide()
        self.pairs = differences(theirs, mine)
        grid = theme.measure(QGridLayout(), (0, 0, 0, 0), 8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading(translate("Comparison", "Yang berlaku")), 0, 0)
        grid.addWidget(heading(translate("Comparison", "Di layar ini")), 0, 1)
        for at, (left, right) in enumerate(self.pairs, 1):
            grid.addWidget(_cell(left, changed=bool(left)), at, 0)
            grid.addWidget(_cell(right, changed=bool(right)), at, 1)
        self.body.addLayout(grid)
        if not self.pairs:
            self.body.addWidget(label(translate("Comparison", "Isinya sama.")))

    @classmethod
    def show_pairs(
        cls, title: str, theirs: Sequence[str], mine: Sequence[str], parent: QWidget
    ) -> None:
        cls(title, theirs, mine, parent).exec()


def _cell(text: str, *, changed: bool) -> QFrame:
    frame = QFrame()
    frame.setProperty("card", "sunken")
    column = theme.measure(QGridLayout(frame), (10, 6, 10, 6), 0)
    words: QLabel = label(text or "—", "body", "text" if changed else "text3")
    words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    column.addWidget(words)
    return frame
