"""Colour tokens of the four themes, as design.md section 2 gives them.

Values are `#RRGGBB` or `#AARRGGBB`. A state `x` has its text colour in `x` and its fill in `xFill`.
"""

from typing import Final, Literal

Mode = Literal["light", "dark", "contrast", "contrast_dark"]

MODES: Final[tuple[Mode, ...]] = ("light", "dark", "contrast", "contrast_dark")

_LIGHT: Final = {
    "canvas": "#F3F4F7",
    "surface": "#FFFFFF",
    "sunken": "#F7F8FA",
    "raised": "#FFFFFF",
    "hover": "#F0F2F6",
    "press": "#E6E9EF",
    "selected": "#EEF2FD",
    "line": "#E3E6EC",
    "line2": "#CDD2DC",
    "field": "#7E8798",
    "text": "#161A22",
    "text2": "#434B5A",
    "text3": "#5C6575",
    "disabled": "#9AA2B0",
    "accent": "#2B50C4",
    "onAccent": "#FFFFFF",
    "accentHover": "#2343A6",
    "accentPress": "#1C3787",
    "accentText": "#2B50C4",
    "accentSoft": "#E9EEFC",
    "focus": "#2B50C4",
    "primaryFocus": "#161A22",
    "scrim": "#66161A22",
    "tooltip": "#161A22",
    "onTooltip": "#FFFFFF",
    "level1": "#17616E",
    "level1Fill": "#E2F1F3",
    "level2": "#7A5200",
    "level2Fill": "#FDF0CF",
    "level3": "#A8320F",
    "level3Fill": "#FDE6DC",
    "level4": "#FFFFFF",
    "level4Fill": "#9C1139",
    "level4Border": "#9C1139",
    "good": "#17693A",
    "goodFill": "#E1F3E7",
    "warn": "#7A5200",
    "warnFill": "#FDF0CF",
    "bad": "#B3261E",
    "badFill": "#FCE6E4",
    "onBad": "#FFFFFF",
    "badSolid": "#B3261E",
    "info": "#2B50C4",
    "infoFill": "#E9EEFC",
    "neu": "#4A5262",
    "neuFill": "#EBEEF2",
    "hit": "#3F2E00",
    "hitFill": "#FFE9A8",
    "added": "#17693A",
    "addedFill": "#DDF3E4",
    "removed": "#A3201A",
    "removedFill": "#FBE1DF",
    "chart": "#5B6B8C",
    "chartSoft": "#C4CBDA",
    "onGlyph": "#FFFFFF",
    "shadow": "#45161A22",
    "paper": "#FFFFFF",
    "clockLine": "#00FFFFFF",
}

_DARK: Final = {
    "canvas": "#0E1116",
    "surface": "#151920",
    "sunken": "#11151B",
    "raised": "#1C212A",
    "hover": "#1E242E",
    "press": "#272E3A",
    "selected": "#1B2338",
    "line": "#262C37",
    "line2": "#384150",
    "field": "#717B8D",
    "text": "#E7EAEF",
    "text2": "#B9C0CC",
    "text3": "#939CAB",
    "disabled": "#5E6776",
    "accent": "#4263D6",
    "onAccent": "#FFFFFF",
    "accentHover": "#4A6ADA",
    "accentPress": "#3753BB",
    "accentText": "#9DB3FF",
    "accentSoft": "#1D2849",
    "focus": "#9DB3FF",
    "primaryFocus": "#9DB3FF",
    "scrim": "#A1000000",
    "tooltip": "#E7EAEF",
    "onTooltip": "#151920",
    "level1": "#7CCBD6",
    "level1Fill": "#12313A",
    "level2": "#F0C05C",
    "level2Fill": "#362A0E",
    "level3": "#FF9E7A",
    "level3Fill": "#42200F",
    "level4": "#FFFFFF",
    "level4Fill": "#B01C48",
    "level4Border": "#D65A80",
    "good": "#7FD3A0",
    "goodFill": "#12321F",
    "warn": "#F0C05C",
    "warnFill": "#362A0E",
    "bad": "#FF9A92",
    "badFill": "#431A18",
    "onBad": "#FFFFFF",
    "badSolid": "#C4332A",
    "info": "#9DB3FF",
    "infoFill": "#1D2849",
    "neu": "#B9C0CC",
    "neuFill": "#262D38",
    "hit": "#FFE9A8",
    "hitFill": "#5A4708",
    "added": "#8FE0AF",
    "addedFill": "#123A22",
    "removed": "#FFA8A1",
    "removedFill": "#4A1C1A",
    "chart": "#8C9BBC",
    "chartSoft": "#39435A",
    "onGlyph": "#151920",
    "shadow": "#8C000000",
    "paper": "#FFFFFF",
    "clockLine": "#00FFFFFF",
}


def _contrast(
    ground: str, ink: str, strong: str, on_strong: str, *, hit: str, off: str
) -> dict[str, str]:
    """High contrast: one ground, one ink, one colour for what can be acted on.

    Every hairline is a full line; fills disappear (paint draws 2 px borders instead).
    """
    grounds = ("canvas", "surface", "sunken", "raised", "hover", "press", "selected")
    soft = ("level1", "level2", "level3", "good", "warn", "bad", "info", "neu", "added", "removed")
    table = dict.fromkeys(_LIGHT, ink)
    table.update(dict.fromkeys(grounds, ground))
    table.update({f"{name}Fill": ground for name in soft})
    for name in ("accent", "accentHover", "accentPress", "accentText", "focus"):
        table[name] = strong
    table.update(disabled=off, onAccent=on_strong, accentSoft=ground, primaryFocus=strong)
    table.update(level4=ground, level4Fill=ink, level4Border=ink, onBad=ground, badSolid=ink)
    table.update(hit="#000000", hitFill=hit, onGlyph=ground, tooltip=ink, onTooltip=ground)
    table.update(scrim="#C0000000", shadow="#00000000", paper="#FFFFFF")
    return table


TABLE: Final[dict[Mode, dict[str, str]]] = {
    "light": _LIGHT,
    "dark": _DARK,
    "contrast": _contrast("#FFFFFF", "#000000", "#0000C0", "#FFFFFF", hit="#FFE9A8", off="#5E5E5E"),
    "contrast_dark": _contrast(
        "#000000", "#FFFFFF", "#FFD400", "#000000", hit="#FFE9A8", off="#A6A6A6"
    ),
}
