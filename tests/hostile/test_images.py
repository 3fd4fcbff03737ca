"""Hostile pictures: refused with a reason or made clean; never a crash, never old metadata."""

import io
import json
import os
import random
import struct
import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, TiffImagePlugin
from PIL.PngImagePlugin import PngInfo

from pasopati_desktop.domain.clean_jpeg import metadata_left
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.media import photos

SECRET = "RAHASIA-7731"
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
    'syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" '
    f'exif:GPSLatitude="6,12.5S" exif:UserComment="{SECRET}"/></rdf:RDF></x:xmpmeta>'
).encode()
# In the program Pillow's own warnings are silenced; only there would they not be errors.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")


def a_picture(mode: str = "RGB", size: tuple[int, int] = (320, 200)) -> Image.Image:
    gradient = Image.linear_gradient("L").resize(size)
    noise = Image.effect_noise(size, 80)
    return Image.merge("RGB", (gradient, noise, gradient.rotate(180))).convert(mode)


def saved(format_: str, picture: Image.Image | None = None, **options: object) -> bytes:
    out = io.BytesIO()
    (picture or a_picture()).save(out, format_, **options)
    return out.getvalue()


def telling_exif() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = SECRET
    exif[0x013B] = SECRET
    exif[0x0112] = 6
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "S", (6.0, 12.0, 52.3)
    gps[3], gps[4] = "E", (106.0, 53.0, 1.0)
    return exif.tobytes()


def telling_jpeg() -> bytes:
    """EXIF with GPS and a thumbnail, XMP, IPTC, a comment, a profile, a ZIP behind the end."""
    exif = telling_exif()
    thumbnail = saved("JPEG", a_picture(size=(64, 40)))
    data = saved("JPEG", quality=90, exif=exif, comment=SECRET.encode(), xmp=XMP)
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", 17) + b"\x1c\x02\x50\x00\x0c"
    iptc += SECRET.encode() + b"\0"
    segments = b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc
    segments += b"\xff\xe3" + struct.pack(">H", len(thumbnail) + 2) + thumbnail
    return data[:2] + segments + data[2:] + b"PK\x03\x04" + SECRET.encode() * 20


def gif(frames: int = 3) -> bytes:
    pictures = [a_picture("P", (120, 80)).rotate(20 * n) for n in range(frames)]
    return saved("GIF", pictures[0], save_all=True, append_images=pictures[1:], comment=SECRET)


def png_with_texts() -> bytes:
    texts = PngInfo()
    texts.add_text("Comment", SECRET)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return saved("PNG", pnginfo=texts, exif=telling_exif())


def originals() -> dict[str, bytes]:
    mpo = saved("MPO", a_picture(), save_all=True, append_images=[a_picture()], exif=telling_exif())
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[270], tags[700] = SECRET, XMP
    return {
        "telling.jpg": telling_jpeg(),
        "progressive.jpg": saved("JPEG", progressive=True, exif=telling_exif()),
        "cmyk.jpg": saved("JPEG", a_picture("CMYK"), exif=telling_exif()),
        "grey.jpg": saved("JPEG", a_picture("L")),
        "stereo.mpo": mpo,
        "texts.png": png_with_texts(),
        "alpha.png": saved("PNG", a_picture("RGBA")),
        "palette.png": saved("PNG", a_picture("P"), transparency=3),
        "deep.png": saved("PNG", a_picture("L").convert("I;16")),
        "moving.gif": gif(),
        "photo.webp": saved("WEBP", exif=telling_exif(), xmp=XMP),
        "photo.avif": saved("AVIF", exif=telling_exif(), xmp=XMP),
        "photo.bmp": saved("BMP"),
        "lzw.tiff": saved("TIFF", compression="tiff_lzw", tiffinfo=tags),
        "raw.tiff": saved("TIFF", exif=telling_exif()),
        "float.tiff": saved("TIFF", a_picture("F")),
    }


ORIGINALS = originals()


def renditions(data: bytes) -> tuple[photos.Rendition, ...]:
    return photos.make_renditions(data, (200, 100)).items


@pytest.mark.parametrize("name", ORIGINALS)
def test_every_allowed_kind_comes_out_clean(name: str) -> None:
    for item in renditions(ORIGINALS[name]):
        assert metadata_left(item.data) == ()
        assert SECRET.encode() not in item.data
        with Image.open(io.BytesIO(item.data)) as again:
            assert (again.format, again.mode) == ("JPEG", "RGB")
            assert set(again.info) <= {
                "jfif",
                "jfif_version",
                "jfif_unit",
                "jfif_density",
                "progressive",
                "progression",
            }
            assert not again.getexif()
            assert again.size == (item.width, item.height)


def test_exiftool_finds_no_metadata_in_any_output(tmp_path: Path) -> None:
    (tmp_path / "original.jpg").write_bytes(telling_jpeg())
    assert SECRET in exif_dump(tmp_path / "original.jpg"), "the check itself must see the secret"
    for name, data in ORIGINALS.items():
        for item in renditions(data):
            (tmp_path / f"{name}-{item.width}.jpg").write_bytes(item.data)
    (tmp_path / "original.jpg").unlink()
    files = sorted(tmp_path.iterdir())
    assert len(files) == 2 * len(ORIGINALS)
    report = json.loads(exif_dump(*files))
    allowed = {"SourceFile", "ExifTool", "File", "JFIF", "Composite"}
    for entry in report:
        assert {key.partition(":")[0] for key in entry} <= allowed, entry
        assert "File:Comment" not in entry


def exif_dump(*files: Path) -> str:
    command = ["exiftool", "-json", "-G", "-a", "-u", *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("name", sorted(ORIGINALS.keys() - {"moving.gif", "stereo.mpo"}))
@pytest.mark.parametrize("tenth", range(1, 10))
def test_a_file_that_breaks_off_is_refused(name: str, tenth: int) -> None:
    data = ORIGINALS[name]
    if name == "telling.jpg":
        data = data[: data.rindex(b"PK\x03\x04")]
    check = photos.check_photo(data[: len(data) * tenth // 10])
    assert not check.accepted
    assert check.reason in {"photo.damaged", "photo.unknown_format", "photo.unknown_colours"}


@pytest.mark.parametrize("name", ["moving.gif", "stereo.mpo"])
def test_a_first_frame_that_is_whole_may_be_enough(name: str) -> None:
    data = ORIGINALS[name]
    verdicts = [photos.check_photo(data[: len(data) * tenth // 10]) for tenth in range(1, 10)]
    assert not verdicts[0].accepted
    assert all(check.accepted or check.reason for check in verdicts)


@pytest.mark.parametrize("name", ORIGINALS)
def test_flipped_bits_never_crash_and_never_leak(name: str) -> None:
    chance = random.Random(name)
    for _ in range(25):
        data = bytearray(ORIGINALS[name])
        for _ in range(chance.choice((1, 3, 40))):
            place = chance.randrange(len(data) if chance.random() < 0.5 else min(400, len(data)))
            data[place] ^= 1 << chance.randrange(8)
        outcome = verdict(bytes(data))
        if isinstance(outcome, Refused):
            assert outcome.code.startswith("photo.")
            continue
        items = outcome
        assert all(metadata_left(item.data) == () for item in items)
        assert all(SECRET.encode() not in item.data for item in items)


def verdict(data: bytes) -> tuple[photos.Rendition, ...] | Refused:
    """Return what intake made, or its refusal; anything else raised is the crash we look for."""
    try:
        return renditions(data)
    except Refused as refusal:
        return refusal


def png_claiming(width: int, height: int, body: bytes = b"") -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def jpeg_claiming(width: int, height: int) -> bytes:
    data = bytearray(saved("JPEG", a_picture(size=(16, 16))))
    place = data.index(b"\xff\xc0") + 5
    data[place : place + 4] = struct.pack(">HH", height, width)
    return bytes(data)


def text_bomb() -> bytes:
    content = b"Comment\0\0" + zlib.compress(b"0" * 80_000_000, 9)
    data = png_claiming(8, 8, zlib.compress(b"\0" * 200))
    piece = struct.pack(">I", len(content)) + b"zTXt" + content
    return data[:33] + piece + struct.pack(">I", zlib.crc32(b"zTXt" + content)) + data[33:]


REFUSED = {
    "zero.jpg": (b"", "photo.empty"),
    "bomb.png": (
        png_claiming(30_000, 30_000, zlib.compress(bytes(50_000))),
        "photo.too_many_pixels",
    ),
    "little-bomb.png": (png_claiming(12_000, 10_000), "photo.too_many_pixels"),
    "giant.png": (png_claiming(2**31 - 1, 2**31 - 1), "photo.too_many_pixels"),
    "giant.jpg": (jpeg_claiming(65_500, 65_500), "photo.too_many_pixels"),
    "text-bomb.png": (text_bomb(), "photo.damaged"),
    "drawing.svg": (
        b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
        "photo.unknown_format",
    ),
    "page.jpg": (b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF", "photo.unknown_format"),
    "ghost.jpg": (
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nquit\n",
        "photo.unknown_format",
    ),
    "page.html": (b"<!doctype html><p>halo", "photo.unknown_format"),
    "archive.jpg": (b"PK\x03\x04" + bytes(300), "photo.unknown_format"),
    "noise.jpg": (random.Random(1).randbytes(5000), "photo.unknown_format"),
    "apple.heic": (b"\0\0\0\x18ftypheic" + bytes(100), "photo.heif"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_photo_is_refused_with_its_reason(name: str) -> None:
    data, reason = REFUSED[name]
    check = photos.check_photo(data)
    assert (check.accepted, check.reason) == (False, reason)
    with pytest.raises(Refused, match=reason):
        photos.make_renditions(data)


@pytest.mark.parametrize("kind", ["JPEG2000", "PPM", "ICO", "TGA", "PCX", "SGI", "DDS", "QOI"])
def test_formats_off_the_list_are_not_even_tried(kind: str) -> None:
    picture = a_picture(size=(64, 64))
    assert photos.check_photo(saved(kind, picture)).reason == "photo.unknown_format"


def test_a_bigger_file_than_allowed_is_not_decoded(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    with path.open("wb") as stream:
        stream.truncate(photos.MAX_BYTES + 1)
    assert photos.check_photo(path).reason == "photo.too_many_bytes"
    assert photos.check_photo(bytes(photos.MAX_BYTES + 1)).reason == "photo.too_many_bytes"


def places(folder: Path) -> Iterator[tuple[Path, str]]:
    os.mkfifo(folder / "pipe.jpg")
    (folder / "loop.jpg").symlink_to(folder / "loop.jpg")
    yield folder, "photo.not_a_file"
    yield folder / "pipe.jpg", "photo.not_a_file"
    yield Path("/dev/zero"), "photo.not_a_file"
    yield folder / "absent.jpg", "photo.missing"
    yield folder / "loop.jpg", "photo.not_readable"
    yield folder / "nul\0.jpg", "photo.not_readable"
    yield folder / ("x" * 300), "photo.not_readable"


def test_what_is_no_readable_file_is_refused(tmp_path: Path) -> None:
    for path, reason in places(tmp_path):
        assert photos.check_photo(path).reason == reason, path


def test_polyglots_lose_their_other_half() -> None:
    page = b"<html><script>alert(1)</script></html>"
    for data in (saved("JPEG") + page, saved("JPEG", comment=page), saved("GIF", comment=page)):
        for item in renditions(data):
            assert b"script" not in item.data
            assert metadata_left(item.data) == ()
