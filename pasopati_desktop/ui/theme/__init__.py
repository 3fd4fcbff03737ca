"""Looks of the program: tokens, measures, text styles, palette, style sheet (design.md 2, 3, 11).

theme.apply(app, "light", 1.0)      once at start, again when the officer changes it
theme.px(12), theme.color("text2"), theme.font("card_title")     at paint or layout time
theme.dress(label, "meta", "text3"), theme.measure(layout, (16, 8, 16, 8), 8)
theme.changed                       a signal, after everything has been applied
"""

import logging
import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pasopati_desktop.ui import icons
from pasopati_desktop.ui.theme import palette, qss
from pasopati_desktop.ui.theme.dress import (
    dress,
    dress_calendar,
    dress_form,
    fix,
    ground,
    measure,
    redo,
    set_property,
)
from pasopati_desktop.ui.theme.fonts import STYLES, font, line_height, metrics
from pasopati_desktop.ui.theme.state import (
    color,
    css,
    current,
    factor,
    focus_width,
    is_contrast,
    is_dark,
    mode,
    px,
    reduced_motion,
    set_reduced_motion,
)
from pasopati_desktop.ui.theme.tokens import MODES, TABLE, Mode

__all__ = [
    "MODES",
    "STYLES",
    "TABLE",
    "Mode",
    "apply",
    "changed",
    "color",
    "css",
    "dress",
    "dress_calendar",
    "dress_form",
    "factor",
    "fix",
    "focus_width",
    "font",
    "ground",
    "is_contrast",
    "is_dark",
    "line_height",
    "measure",
    "metrics",
    "mode",
    "px",
    "redo",
    "reduced_motion",
    "set_property",
    "set_reduced_motion",
]

log = logging.getLogger(__name__)

changed = current.changed

_CLASS_FONTS = {
    "QPushButton": "button",
    "QHeaderView": "meta_medium",
    "QTabBar": "label",
    "QToolTip": "meta",
    "QGroupBox": "body_strong",
}
"""Fonts by class: a style sheet would override every later `setFont`."""


def _use_fusion(app: QApplication) -> None:
    """Set Qt's own style. Merely asking for the present one costs the first window 7 ms.

    The program's start sets `QT_STYLE_OVERRIDE=fusion` before there is an application.
    """
    if os.environ.get("QT_STYLE_OVERRIDE", "").lower() == "fusion":
        return
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")


def apply(app: QApplication, mode: Mode = "light", factor: float = 1.0) -> None:
    """Put the theme on: palette, style sheet, fonts; open windows follow at once.

    `factor` is the text factor; it is kept within 1.0 and 2.0.
    """
    current.use(mode, factor)
    icons.forget()
    _use_fusion(app)
    scheme = Qt.ColorScheme.Dark if is_dark() else Qt.ColorScheme.Light
    app.styleHints().setColorScheme(scheme)  # no effect offscreen; native dialogs follow it
    app.setPalette(palette.build())
    app.setFont(font("body"))
    app.setStyleSheet(qss.build())
    # After the sheet: installing it drops the fonts by class.
    for name, style in _CLASS_FONTS.items():
        QApplication.setFont(font(style), name)  # type: ignore[arg-type]  # stub says bytes, str works
    for window in QApplication.topLevelWidgets():
        redo(window)
    changed.emit()
    log.debug("theme applied mode=%s factor=%.2f", mode, current.factor)
