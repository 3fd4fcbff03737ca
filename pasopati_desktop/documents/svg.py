"""An SVG from outside as one that only draws: shapes, text and gradients, nothing else.

It is not repaired but written anew from what is known to be harmless. Whatever could run, fetch,
move or take for ever is a reason to refuse the file, so nobody gets a logo with a part missing.
"""

import re
from xml.etree import ElementTree as ET

from pasopati_desktop.domain.errors import Refused

MAX_BYTES = 2_000_000
MAX_ELEMENTS = 20_000
MAX_DEPTH = 60
MAX_USES = 200
_SVG = "http://www.w3.org/2000/svg"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_DRAWN = frozenset(
    (
        *("svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"),
        *("text", "tspan", "linearGradient", "radialGradient", "stop", "use", "style", "symbol"),
        "clipPath",
    )
)
_SILENT = frozenset(("title", "desc", "metadata"))
"""Say something about the picture, draw nothing: left out."""
_ATTRIBUTES = frozenset(
    (
        *("id", "class", "style", "transform", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy"),
        *("r", "rx", "ry", "fx", "fy", "dx", "dy", "width", "height", "viewBox", "points", "href"),
        *("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "offset"),
        *("stroke-miterlimit", "fill-rule", "clip-rule", "fill-opacity", "stroke-opacity"),
        *("opacity", "stop-color", "stop-opacity", "gradientUnits", "gradientTransform", "color"),
        *("spreadMethod", "font-family", "font-size", "font-weight", "font-style", "text-anchor"),
        *("letter-spacing", "preserveAspectRatio", "version", "clip-path", "display", "visibility"),
    )
)
_OUTWARD = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression|javascript:|\\", re.IGNORECASE)
_DASHES = re.compile(r"stroke-dash\w+\s*:[^;}]*;?", re.IGNORECASE)
_IS_SVG = re.compile(rb"<svg[\s>]|<!DOCTYPE\s+svg|s\x00v\x00g\x00|\x00s\x00v\x00g", re.IGNORECASE)
_HEAD = 8192


def is_svg(data: bytes) -> bool:
    """Return whether `data` looks like an SVG, whatever its file is called."""
    return _IS_SVG.search(data[:_HEAD]) is not None


def harmless(data: bytes) -> bytes:
    """Return an SVG that only draws, as UTF-8.

    Raises:
        Refused: `logo.svg_too_large` (bytes or elements), `logo.svg_damaged`, or
            `logo.svg_active`: it holds a script, a picture, a link outward, an animation or a
            declaration of its own.
    """
    import defusedxml.ElementTree as Defused
    from defusedxml.common import DefusedXmlException

    if len(data) > MAX_BYTES:
        raise Refused("logo.svg_too_large", limit=MAX_BYTES)
    try:
        root = Defused.fromstring(data, forbid_dtd=False)
    except DefusedXmlException as exc:
        raise Refused("logo.svg_active") from exc
    except (ET.ParseError, ValueError, LookupError, RecursionError) as exc:
        raise Refused("logo.svg_damaged") from exc
    if _local(root.tag) != "svg":
        raise Refused("logo.svg_damaged")
    count = [0, 0]
    made = _copied(root, 0, count)
    _refuse_nested_uses(made)
    made.set("xmlns", _SVG)
    return bytes(ET.tostring(made, encoding="utf-8"))


def _local(tag: object) -> str:
    if not isinstance(tag, str):  # a comment or an instruction
        return ""
    space, _, name = tag.rpartition("}")
    return name if space in {"", "{" + _SVG} else f"?{name}"


def _copied(element: ET.Element, depth: int, count: list[int]) -> ET.Element:
    count[0] += 1
    name = _local(element.tag)
    count[1] += name == "use"
    if depth > MAX_DEPTH or count[0] > MAX_ELEMENTS or count[1] > MAX_USES:
        raise Refused("logo.svg_too_large", limit=MAX_BYTES)
    made = ET.Element(name)
    for key, value in element.attrib.items():
        kept = "href" if key == _XLINK else key
        if kept in _ATTRIBUTES:
            made.set(kept, _value(kept, value))
        elif kept.lower().startswith("on"):
            raise Refused("logo.svg_active")
    if name in {"text", "tspan"}:
        made.text, made.tail = element.text, element.tail
    if name == "style":
        made.text = _value("style", element.text or "")
    for child in element:
        kind = _local(child.tag)
        if not kind or kind in _SILENT or kind.startswith("?"):
            continue
        if kind not in _DRAWN:
            raise Refused("logo.svg_active")
        made.append(_copied(child, depth + 1, count))
    return made


def _value(name: str, value: str) -> str:
    if _OUTWARD.search(value) or (name == "href" and not value.strip().startswith("#")):
        raise Refused("logo.svg_active")
    return _DASHES.sub("", value)  # a dash of nothing on a long line would be drawn for ever


def _refuse_nested_uses(root: ET.Element) -> None:
    """A copy of copies of copies grows without end."""
    by_id = {item.get("id"): item for item in root.iter() if item.get("id")}
    for item in root.iter("use"):
        target = by_id.get((item.get("href") or "").strip().lstrip("#"))
        if target is not None and any(True for _ in target.iter("use")):
            raise Refused("logo.svg_active")
