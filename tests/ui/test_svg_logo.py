"""An SVG logo only draws: whatever could run, fetch, move or grow is refused."""

import contextlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pasopati_desktop.documents import svg
from pasopati_desktop.documents.logo import check_logo
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.ui.unit.svg_picture import drawn

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
GOOD = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- dibuat dengan penyunting gambar -->
{HEAD} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 100 120">
<title>Lambang</title><metadata><x xmlns="urn:lain">data</x></metadata>
<style>.a{{fill:#142878}}</style>
<defs><linearGradient id="w"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
<g inkscape:label="lapis"><rect class="a" x="0" y="0" width="100" height="120"/></g>
<path d="M10 10h30v30z" fill="url(#w)"/><use xlink:href="#w"/>
</svg>""".encode()


def one(inner: str, more: str = "") -> bytes:
    return f'{HEAD} viewBox="0 0 10 10" {more}>{inner}<rect width="5" height="5"/></svg>'.encode()


def test_a_plain_drawing_becomes_a_sharp_picture() -> None:
    assert svg.is_svg(GOOD)
    png = drawn(svg.harmless(GOOD))
    facts = check_logo(png)
    assert (facts.width, facts.height, facts.format) == (1000, 1200, "PNG")
    with Image.open(io.BytesIO(png)) as picture:
        assert picture.convert("RGB").getpixel((900, 1100)) == (20, 40, 120)


@pytest.mark.parametrize(
    "data",
    [
        one("<script>alert(1)</script>"),
        one('<image href="file:///etc/hostname" width="5" height="5"/>'),
        one('<image xlink:href="http://contoh.invalid/x.png"/>'),
        one('<image href="data:image/png;base64,AAAA"/>'),
        one('<use href="http://contoh.invalid/#a"/>'),
        one('<rect onload="alert(1)" width="1" height="1"/>'),
        one("", 'onload="alert(1)"'),
        one('<a href="javascript:alert(1)"><rect width="1" height="1"/></a>'),
        one("<style>@import url(http://contoh.invalid/x.css);</style>"),
        one("<style>.a{fill:url(http://contoh.invalid/#a)}</style>"),
        one('<rect style="fill:url(file:///etc/passwd)" width="1" height="1"/>'),
        one("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>"),
        one('<animate attributeName="x" to="5"/>'),
        one('<filter id="f"><feTurbulence/></filter>'),
        one('<pattern id="p"/>'),
        one('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
        b'<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg>&b;</svg>',
    ],
)
def test_what_could_act_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match=r"logo\.svg_active"):
        svg.harmless(data)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<svg", "damaged"),
        (b"<svg></g>", "damaged"),
        (b"<html><svg/></html>", "damaged"),
        (b"<svg>" + b" " * 2_000_001, "too_large"),
        (one("<g/>" * 20_001), "too_large"),
        (one("<g>" * 70 + "</g>" * 70), "too_large"),
        (one('<g id="a"/>' + '<use href="#a"/>' * 201), "too_large"),
    ],
)
def test_what_cannot_be_drawn_soundly_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Refused, match=rf"logo\.svg_{code}"):
        svg.harmless(data)


@pytest.mark.parametrize(
    "data",
    [
        f"{HEAD}></svg>".encode(),
        f'{HEAD} viewBox="0 0 1e9 1e9"><rect width="5" height="5"/></svg>'.encode(),
        f'{HEAD} viewBox="0 0 10 10"></svg>'.encode(),
    ],
)
def test_an_empty_or_sizeless_drawing_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match=r"logo\.svg_damaged"):
        drawn(svg.harmless(data))


def test_endless_dashes_are_taken_out() -> None:
    data = one(
        '<path d="M0 0h1e9" style="stroke-dasharray:0.0001;stroke:#000" stroke-dasharray="1"/>'
    )
    assert b"dash" not in svg.harmless(data)


def test_an_svg_in_another_coding_is_known() -> None:
    assert svg.is_svg("<?xml version='1.0' encoding='utf-16'?><svg/>".encode("utf-16"))
    assert not svg.is_svg(b"\x89PNG\r\n\x1a\n" + bytes(100))


@given(st.data())
def test_damaged_drawings_never_raise_anything_else(data: st.DataObject) -> None:
    whole = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(Refused):  # anything else would reach the officer as a crash
        drawn(svg.harmless(bytes(whole)))
