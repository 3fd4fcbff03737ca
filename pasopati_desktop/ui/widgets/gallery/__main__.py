"""Every component as pictures in each theme: `python -m ....gallery --out DIR`."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QWidget,
)

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.gallery import basic, records

BOARDS: dict[str, Callable[[], QWidget]] = {
    "signs": basic.signs,
    "fields": basic.fields,
    "incident": records.incident,
    "stream": records.stream,
    "register": records.register,
    "works": records.works,
    "empty": basic.empty,
    "preview": records.preview,
    "dialog": basic.dialog,
}

THEMES: tuple[tuple[str, theme.Mode, float], ...] = (
    ("light", "light", 1.0),
    ("dark", "dark", 1.0),
    ("contrast", "contrast", 1.0),
    ("contrast-dark", "contrast_dark", 1.0),
    ("light-150", "light", 1.5),
)


def main(arguments: list[str] | None = None) -> int:
    """Write `BOARD-THEME.png` for every board and theme."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=list(BOARDS), choices=list(BOARDS))
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for label, mode, factor in THEMES:
        theme.apply(app, mode, factor)
        for name in options.only:
            board = BOARDS[name]()
            board.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            board.show()
            app.processEvents()
            if not isinstance(board, QFrame | PasopatiDialog):
                board.adjustSize()
            app.processEvents()
            board.grab().save(str(options.out / f"{name}-{label}.png"))
            board.hide()
            board.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main())
