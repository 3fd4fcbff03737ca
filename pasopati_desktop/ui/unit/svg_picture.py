"""A harmless SVG as a PNG for the letterhead: drawn once, when it is chosen."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from pasopati_desktop.domain.errors import Refused

LONGER_SIDE = 1200
"""Pixels: 20 x 24 mm at 600 dots per inch need 567."""


def drawn(svg: bytes) -> bytes:
    """Return `svg`, as `services.unit_papers.harmless_svg` gave it, as a PNG on clear ground.

    May be called in a worker: it paints on an image only.

    Raises:
        Refused: `logo.svg_damaged`: it has no size, or nothing can be drawn.
    """
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg))
    box = renderer.viewBoxF()
    wide, high = box.width(), box.height()
    if not renderer.isValid() or not (0 < wide < 1e6 and 0 < high < 1e6):
        raise Refused("logo.svg_damaged")
    scale = LONGER_SIDE / max(wide, high)
    width, height = max(1, round(wide * scale)), max(1, round(high * scale))
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    if _is_blank(image):
        raise Refused("logo.svg_damaged")
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes are refused at run time
    return bytes(store.data())


def _is_blank(image: QImage) -> bool:
    data = memoryview(image.constBits()).cast("B")
    return not any(data[3::4])
