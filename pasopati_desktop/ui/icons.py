"""Lucide icons in token colours, drawn when first shown.

Stroke is 1.75 px on screen up to 20 px. Pixmaps are cached by name, colour, size and ratio; a theme
change drops the cache.
"""

import logging
from functools import cache
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap

from pasopati_desktop import resources
from pasopati_desktop.ui.theme.state import color, px

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

log = logging.getLogger(__name__)

NAME = "iconName"
_INK = "iconToken"
_SIZE = "iconPixels"

_VIEW_BOX = 24
_STROKE = 1.75
_CONSTANT_UP_TO = 20
_GAP = 4

_pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
_icons: "dict[tuple[str, str, int], QIcon]" = {}


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: "QIcon", /) -> None: ...
    def setProperty(self, name: str, value: object, /) -> bool: ...
    def property(self, name: str, /) -> object: ...


@cache
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _stroke(size: int) -> float:
    """Stroke width in view box units, so that small icons keep 1.75 px."""
    return _STROKE * _VIEW_BOX / min(size, _CONSTANT_UP_TO)


def pixmap(
    name: str,
    token: str = "text2",  # noqa: S107  a colour, not a secret
    size: float = 16,
    ratio: float = 0.0,
) -> QPixmap:
    """Return the icon as a pixmap of `size` px at 100 % text; treat it as read-only.

    `ratio` is the device pixel ratio; 0 takes the application's.

    Raises:
        FileNotFoundError: no icon of that name is shipped.
    """
    if ratio <= 0:
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    key = (name, token, px(size), ratio)
    found = _pixmaps.get(key)
    if found is None:
        found = _pixmaps[key] = _drawn(*key)
    return found


def _drawn(name: str, token: str, pixels: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    text = _source(name).replace("currentColor", color(token).name())
    text = text.replace('stroke-width="2"', f'stroke-width="{_stroke(pixels):.3f}"')
    side = round(pixels * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon(
    name: str,
    token: str = "text2",  # noqa: S107  a colour, not a secret
    size: float = 16,
) -> "QIcon":
    """Return the icon with its disabled state, for buttons, actions and menus."""
    from PySide6.QtGui import QIcon

    key = (name, token, px(size))
    found = _icons.get(key)
    if found is None:
        found = QIcon(pixmap(name, token, size))
        found.addPixmap(pixmap(name, "disabled", size), QIcon.Mode.Disabled)
        _icons[key] = found
    return found


def set_icon(
    target: HasIcon,
    name: str,
    token: str = "text2",  # noqa: S107  a colour, not a secret
    size: float = 16,
) -> None:
    """Give a button or action an icon that a theme change renews."""
    target.setProperty(NAME, name)
    target.setProperty(_INK, token)
    target.setProperty(_SIZE, float(size))
    renew(target)


def renew(target: HasIcon) -> None:
    """Draw the icon of a button or action again, in today's colours and size."""
    size = target.property(_SIZE)
    pixels = float(size) if isinstance(size, (int, float)) and size else 16.0
    token = str(target.property(_INK) or "text2")
    name = str(target.property(NAME))
    set_size = getattr(target, "setIconSize", None)
    text = getattr(target, "text", str)()
    gap = px(_GAP) if callable(set_size) and text else 0
    target.setIcon(_spaced(name, token, pixels, gap) if gap else icon(name, token, pixels))
    if callable(set_size):
        set_size(QSize(px(pixels) + gap, px(pixels)))


def _spaced(name: str, token: str, size: float, gap: int) -> "QIcon":
    """Return the icon with empty room at its right: Qt leaves 4 px to the word, we want 8."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ink, mode in ((token, QIcon.Mode.Normal), ("disabled", QIcon.Mode.Disabled)):
        drawn = pixmap(name, ink, size)
        ratio = drawn.devicePixelRatio()
        wide = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, drawn)
        painter.end()
        made.addPixmap(wide, mode)
    return made


def paint(painter: QPainter, x: int, y: int, name: str, *, ink: str, size: float) -> None:
    """Draw an icon with its top left corner at `x`, `y`."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    painter.drawPixmap(x, y, pixmap(name, ink, size, ratio))


def names() -> list[str]:
    """Return the names of all shipped icons, sorted."""
    return sorted(file.stem for file in resources.path("icons").glob("*.svg"))


def forget() -> None:
    """Drop every cached drawing: colours or sizes have changed."""
    _pixmaps.clear()
    _icons.clear()
