"""The line under a list that names its keys."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.widgets.chips import Keycap


class KeyHints(QFrame):
    """Pairs of key and act at the left, a quiet note at the right."""

    def __init__(
        self, keys: Sequence[tuple[str, str]], note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.ground(self, "surface")
        self.setProperty("edge", "top")
        row = theme.measure(QHBoxLayout(self), (16, 0, 16, 0), 6)
        for key, text in keys:
            row.addWidget(Keycap(key))
            row.addWidget(theme.dress(QLabel(text), "meta", "text3"))
            row.addSpacing(theme.px(8))
        row.addStretch(1)
        self._note = theme.dress(QLabel(note), "meta", "text3")
        row.addWidget(self._note)
        theme.fix(self, height=32)

    def set_note_visible(self, on: bool) -> None:
        self._note.setVisible(on)
