"""A logo comes from outside: only a sound, still picture of sane size is used."""

import contextlib
import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pasopati_desktop.documents.logo import LogoInfo, check_logo, prepare_logo
from pasopati_desktop.domain.errors import Refused
from tests.papers import a_logo


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header promises `width` x `height` pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    data = zlib.compress(bytes(1000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    )


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **options)
    return stream.getvalue()


def animated() -> bytes:
    frames = [Image.new("RGB", (40, 40), colour) for colour in ("red", "blue")]
    return saved(frames[0], "PNG", save_all=True, append_images=frames[1:], duration=100)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "logo.not_an_image"),
        (b"bukan gambar", "logo.not_an_image"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "logo.svg"),
        (b"<?xml version='1.0'?>\n<!-- kop -->\n<svg><script>alert(1)</script></svg>", "logo.svg"),
        (b"<svg><image href='file:///etc/hostname'/></svg>", "logo.svg"),
        ("<svg/>".encode("utf-16"), "logo.svg"),
        (png_claiming(20_000, 20_000), "logo.too_many_pixels"),
        (saved(Image.new("RGB", (50, 50)), "GIF"), "logo.not_an_image"),
        (png_claiming(13_000, 13_000), "logo.too_many_pixels"),
        (png_claiming(30_000, 30_000), "logo.too_many_pixels"),
        (png_claiming(5_001, 5_000), "logo.too_many_pixels"),
        (png_claiming(2_000, 2_000), "logo.damaged"),
        (a_logo()[:-200], "logo.damaged"),
        (a_logo(8, 8), "logo.too_small"),
        (animated(), "logo.animated"),
        (a_logo() + bytes(10_000_000), "logo.too_large"),
    ],
)
def test_unfit_logo_is_refused_with_the_reason(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as caught:
        check_logo(data)
    assert caught.value.code == code


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_png_and_jpeg_are_taken(kind: str) -> None:
    assert check_logo(a_logo(300, 200, kind)) == LogoInfo(300, 200, kind)


def test_camera_rotation_is_undone() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved(Image.new("RGB", (300, 200)), "JPEG", exif=exif)
    assert check_logo(data) == LogoInfo(200, 300, "JPEG")


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_png_mode_ends_as_plain_ink_on_white(mode: str) -> None:
    picture = Image.new(mode, (64, 64))
    ready = prepare_logo(saved(picture, "PNG"), 20, 24)
    assert ready.mode in {"L", "RGB"}
    transparent = mode in {"LA", "RGBA"}
    assert ready.convert("L").getpixel((5, 5)) == (255 if transparent else 0)


def test_cmyk_jpeg_is_taken() -> None:
    data = saved(Image.new("CMYK", (64, 64), (0, 0, 0, 255)), "JPEG")
    assert prepare_logo(data, 20, 24).mode == "RGB"


def test_huge_logo_is_reduced_to_what_a_printer_shows() -> None:
    ready = prepare_logo(a_logo(4000, 4000), 20, 24)
    assert ready.size == (472, 472)


@given(st.data())
def test_damaged_bytes_never_raise_anything_else(data: st.DataObject) -> None:
    whole = bytearray(a_logo(64, 64, data.draw(st.sampled_from(["PNG", "JPEG"]))))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(Refused):  # anything else would reach the officer as a crash
        check_logo(bytes(whole))
