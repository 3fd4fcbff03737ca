"""What theme is on now. Painted code asks here each time and keeps no colour of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from pasopati_desktop.ui.theme.tokens import TABLE, Mode

MIN_FACTOR = 1.0
MAX_FACTOR = 2.0


class _Theme(QObject):
    """The one theme of the process: Qt's application palette is process-wide as well."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode: Mode = "light"
        self.factor = 1.0
        self.reduced_motion = False
        self.colors: dict[str, QColor] = {}

    def use(self, mode: Mode, factor: float) -> None:
        self.mode = mode
        self.factor = min(MAX_FACTOR, max(MIN_FACTOR, factor))
        self.colors = {token: QColor(value) for token, value in TABLE[mode].items()}


current = _Theme()
current.use("light", 1.0)


def px(n: float) -> int:
    """Return the measure `n` (px at 100 % text) in device-independent pixels of today's factor."""
    return round(n * current.factor)


def color(token: str) -> QColor:
    """Return the colour of `token`; treat it as read-only.

    Raises:
        KeyError: design.md section 2 has no such token.
    """
    return current.colors[token]


def css(token: str) -> str:
    """Return the colour of `token` as a style sheet writes it."""
    value = current.colors[token]
    return f"rgba({value.red()}, {value.green()}, {value.blue()}, {value.alpha()})"


def mode() -> Mode:
    return current.mode


def factor() -> float:
    return current.factor


def is_dark() -> bool:
    return current.mode in {"dark", "contrast_dark"}


def is_contrast() -> bool:
    return current.mode in {"contrast", "contrast_dark"}


def reduced_motion() -> bool:
    """Whether the officer asked for *Kurangi gerak*: then nothing fades or slides."""
    return current.reduced_motion


def set_reduced_motion(on: bool) -> None:
    current.reduced_motion = on


def focus_width() -> int:
    """Width of the focus ring in px."""
    return px(3) if is_contrast() else px(2)
