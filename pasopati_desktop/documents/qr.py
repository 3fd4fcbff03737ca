"""Kode keaslian on paper: a QR code as one vector path, with its label.

Lengths are in points. The code stands in a square of `size` that includes the four modules of quiet
zone which scanners need; label and number stand below, outside that square.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reportlab.platypus import Flowable

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.measures import mm

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

SIZE_MM = 25.0
QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""
LABEL = "Kode keaslian"
ALTERNATIVE = "Kode QR keaslian naskah; periksa dengan halaman verifikasi atau petugas unit ini."
_LABEL_SIZE = 7.0
_NUMBER_SIZE = 6.0
_GAP = 1.5
_CORRECTION = "M"
_DARK = bytes([1] * 128 + [0] * 128)


def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the dark modules of `text`, row by row from the top, without quiet zone.

    The same text always gives the same matrix: the mask is chosen by the rules of the standard.
    """
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=_CORRECTION)
    picture: Any = code.to_image(scale=1, add_quiet_zones=False)
    side = picture.shape[0]
    dark = bytes(memoryview(picture)).translate(_DARK)
    return tuple(tuple(map(bool, dark[at : at + side])) for at in range(0, side * side, side))


def label_height() -> float:
    """Return the points that label and number take below the square."""
    return _LABEL_SIZE + _NUMBER_SIZE + 2 * _GAP


def draw(canvas: "Canvas", token: str, x: float, y: float, size: float = SIZE_MM * mm) -> None:
    """Draw the code with its lower left corner at `x`, `y`; nothing but one filled path."""
    rows = matrix(token)
    module = size / (len(rows) + 2 * QUIET)
    top = len(rows) + QUIET - 1
    path = " ".join(
        f"{QUIET + start} {top - number} {length} 1 re"
        for number, row in enumerate(rows)
        for start, length in _runs(row)
    )
    # One module is one unit here; a rectangle drawn by the canvas costs ten times as much.
    place = f"{module:.6f} 0 0 {module:.6f} {x:.4f} {y:.4f} cm"
    canvas._code.append(f"q 0 g {place} {path} f Q")  # noqa: SLF001 - see above


def _runs(row: Sequence[bool]) -> list[tuple[int, int]]:
    """Return start and length of each run of dark modules: fewer seams than single squares."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for at, dark in enumerate((*row, False)):
        if dark and start is None:
            start = at
        elif not dark and start is not None:
            found.append((start, at - start))
            start = None
    return found


def draw_label(
    canvas: "Canvas", number: str, x: float, y: float, size: float, *, label: str = LABEL
) -> None:
    """Write label and number centred under a code of `size` whose square begins at `x`, `y`."""
    canvas.saveState()
    canvas.setFillGray(0)
    middle = x + size / 2
    canvas.setFont(fonts.BOLD, _LABEL_SIZE)
    canvas.drawCentredString(middle, y - _LABEL_SIZE, label)
    if line := fonts.one_line(number):
        fit = _NUMBER_SIZE
        if (wide := fonts.text_width(line, fonts.REGULAR, fit)) > size:
            fit = max(_NUMBER_SIZE * size / wide, 4.0)
        canvas.setFont(fonts.REGULAR, fit)
        canvas.drawCentredString(middle, y - _LABEL_SIZE - _GAP - _NUMBER_SIZE, line)
    canvas.restoreState()


class QrBlock(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """The code with its label, as a part of a story.

    `alternative` is what a screen reader says; whoever tags the paper writes it into the figure.
    """

    def __init__(
        self,
        token: str,
        size: float = SIZE_MM * mm,
        number: str = "",
        *,
        align: str = "LEFT",
        label: str = LABEL,
    ) -> None:
        super().__init__()
        self.label = label
        self.token = token
        self.size = size
        self.number = number
        self.hAlign = align
        self.alternative = f"{ALTERNATIVE} {number}".strip() if label == LABEL else label

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return self.size, self.size + label_height()

    def draw(self) -> None:
        canvas: Any = self.canv
        foot = label_height()
        draw(canvas, self.token, 0, foot, self.size)
        draw_label(canvas, self.number, 0, foot, self.size, label=self.label)
