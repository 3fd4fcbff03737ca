"""Inter in the text styles of design.md section 3. Sizes are px at 100 % text."""

from functools import cache
from typing import Final, NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication

from pasopati_desktop import resources
from pasopati_desktop.ui.theme.state import current, px

FAMILY: Final = "Inter"


class Style(NamedTuple):
    size: float
    line: int
    weight: int
    tabular: bool = False


STYLES: Final[dict[str, Style]] = {
    "page_title": Style(20, 28, 600),
    "detail_title": Style(16, 24, 600),
    "card_title": Style(14, 20, 600),
    "card_title_read": Style(14, 20, 500),
    "body": Style(13, 20, 400),
    "body_medium": Style(13, 18, 500),
    "card_lead": Style(13, 18, 600),
    "body_strong": Style(13, 20, 600),
    "label": Style(13, 18, 500),
    "button": Style(13, 20, 500),
    "button_strong": Style(13, 20, 600),
    "time": Style(13, 20, 600, tabular=True),
    "count": Style(12, 16, 600, tabular=True),
    "meta": Style(12, 16, 400),
    "meta_medium": Style(12, 16, 500),
    "meta_strong": Style(12, 16, 600),
    "micro": Style(11, 14, 400),
    "micro_strong": Style(11, 14, 600),
    "brand": Style(14, 20, 700),
    "clock": Style(14, 20, 600, tabular=True),
    "figure": Style(28, 36, 600, tabular=True),
    "reading": Style(14, 22, 400),
    "wall_small": Style(16, 22, 500),
    "wall_text": Style(18, 26, 500),
    "wall_title": Style(22, 30, 600),
    "wall_head": Style(24, 32, 600),
    "wall_timer": Style(32, 40, 600, tabular=True),
    "wall_figure": Style(40, 48, 600, tabular=True),
    "wall_clock": Style(56, 64, 600, tabular=True),
}

_FILES: Final = {
    400: "Inter-Regular.ttf",
    500: "Inter-Medium.ttf",
    600: "Inter-SemiBold.ttf",
    700: "Inter-Bold.ttf",
}
_loaded: set[int] = set()
_cache: dict[tuple[str, float], tuple[QFont, QFontMetrics]] = {}


def _load(weight: int) -> None:
    """Register a weight at its first use: each file costs start-up some milliseconds."""
    if weight not in _loaded:
        _loaded.add(weight)
        QFontDatabase.addApplicationFont(
            str(resources.path("fonts", "inter", _FILES.get(weight, _FILES[400])))
        )


def _built(style: str) -> tuple[QFont, QFontMetrics]:
    key = (style, current.factor)
    found = _cache.get(key)
    if found is None:
        spec = STYLES[style]
        _load(spec.weight)
        made = QFont(FAMILY)
        made.setPixelSize(px(spec.size))
        made.setWeight(QFont.Weight(spec.weight))
        made.setHintingPreference(_hinting())
        if spec.tabular:
            made.setFeature(QFont.Tag("tnum"), 1)
        found = _cache[key] = (made, QFontMetrics(made))
    return found


@cache
def _hinting() -> QFont.HintingPreference:
    """Vertical hinting keeps 20 px as dark as 16 px; dense screens need none."""
    app = QGuiApplication.instance()
    dense = isinstance(app, QGuiApplication) and app.devicePixelRatio() > 1.25
    if dense:
        return QFont.HintingPreference.PreferNoHinting
    return QFont.HintingPreference.PreferVerticalHinting


def font(style: str) -> QFont:
    """Return the font of a text style at today's factor; treat it as read-only.

    Raises:
        KeyError: no such style in `STYLES`.
    """
    return _built(style)[0]


def metrics(style: str) -> QFontMetrics:
    """Return the metrics of a text style at today's factor (made once: delegates measure a lot)."""
    return _built(style)[1]


def line_height(style: str) -> int:
    """Return the line height of a text style in px."""
    return px(STYLES[style].line)
