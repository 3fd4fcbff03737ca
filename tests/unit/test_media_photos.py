"""Renditions show what the photograph showed: upright, right colours, right sizes."""

import io
import itertools

import pytest
from PIL import Image, ImageCms, ImageOps

from pasopati_desktop.domain.clean_jpeg import metadata_left
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.media import photos

RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 180, 40), (30, 40, 200), (250, 250, 250)


def four_corners(size: tuple[int, int] = (400, 240)) -> Image.Image:
    """Red, green / blue, white: no turn or mirror looks like another."""
    small = Image.new("RGB", (2, 2))
    for place, colour in zip(
        itertools.product((0, 1), (0, 1)), (RED, BLUE, GREEN, WHITE), strict=True
    ):
        small.putpixel(place, colour)
    return small.resize(size, Image.Resampling.NEAREST)


def saved(picture: Image.Image, format_: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, format_, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def corners(picture: Image.Image) -> list[str]:
    """Name the colour in the middle of each quarter, row by row."""
    names = {"red": RED, "green": GREEN, "blue": BLUE, "white": WHITE}
    width, height = picture.size
    found = []
    for y, x in itertools.product((height // 4, 3 * height // 4), (width // 4, 3 * width // 4)):
        pixel = picture.convert("RGB").getpixel((x, y))
        assert isinstance(pixel, tuple)
        distance = {
            name: sum(abs(a - b) for a, b in zip(colour, pixel, strict=True))
            for name, colour in names.items()
        }
        found.append(min(distance, key=lambda name: distance[name]))
    return found


def test_three_sizes_largest_first() -> None:
    made = photos.make_renditions(saved(four_corners((3000, 2000)), quality=90))
    assert [(item.width, item.height) for item in made.items] == [
        (1600, 1067),
        (960, 640),
        (480, 320),
    ]
    assert all(opened(item.data).size == (item.width, item.height) for item in made.items)
    assert made.source == photos.PhotoCheck(True, None, 3000, 2000, "JPEG")


def test_a_small_photo_is_not_enlarged() -> None:
    made = photos.make_renditions(saved(four_corners((700, 500))))
    assert [(item.width, item.height) for item in made.items] == [(700, 500), (480, 343)]
    tiny = photos.make_renditions(saved(four_corners((2, 2)), "PNG"))
    assert [(item.width, item.height) for item in tiny.items] == [(2, 2)]


def test_a_very_long_photo_keeps_a_pixel_of_height() -> None:
    made = photos.make_renditions(saved(Image.new("RGB", (9000, 1)), "PNG"))
    assert [(item.width, item.height) for item in made.items] == [(1600, 1), (960, 1), (480, 1)]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_out_upright(kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = saved(four_corners(), kind, exif=exif)
    expected = ImageOps.exif_transpose(opened(data))
    made = photos.make_renditions(data, (200,))
    picture = opened(made.items[0].data)
    assert corners(picture) == corners(expected)
    assert (made.source.width, made.source.height) == expected.size
    assert (picture.width > picture.height) == (expected.width > expected.height)


@pytest.mark.parametrize(
    "mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "YCbCr", "I;16", "I", "F"]
)
def test_every_mode_keeps_light_and_dark(mode: str) -> None:
    ramp = Image.linear_gradient("L")
    if mode == "I;16":
        deep = ramp.convert("I").point(lambda value: value * 257)
        picture = deep.convert("I;16")
    else:
        picture = (
            ramp.convert("RGB") if mode in {"P", "PA", "CMYK", "YCbCr", "RGBA"} else ramp
        ).convert(mode)
    made = photos.make_renditions(saved(picture, "TIFF"), (64,))
    grey = opened(made.items[0].data).convert("L")
    column = grey.tobytes()[32 :: grey.width]
    top, middle, bottom = column[3], column[32], column[60]
    assert top < 40
    assert bottom > 215
    if mode != "1":
        assert 90 < middle < 165


def test_transparent_parts_are_white() -> None:
    see_through = Image.new("RGBA", (60, 60), (0, 0, 0, 0))
    palette = Image.new("P", (60, 60), 0)
    for data in (
        saved(see_through, "PNG"),
        saved(see_through, "WEBP"),
        saved(palette, "GIF", transparency=0),
    ):
        pixel = opened(photos.make_renditions(data).items[0].data).getpixel((30, 30))
        assert pixel == (255, 255, 255)


def test_only_the_first_frame_of_a_moving_picture_is_taken() -> None:
    frames = [Image.new("RGB", (50, 50), colour) for colour in (RED, GREEN)]
    for kind in ("GIF", "WEBP", "PNG"):
        data = saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
        pixel = opened(photos.make_renditions(data).items[0].data).getpixel((25, 25))
        assert isinstance(pixel, tuple)
        assert pixel[0] > 180
        assert pixel[1] < 80


def test_an_embedded_profile_is_applied_and_left_out() -> None:
    lab_like = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = saved(four_corners(), "PNG")
    with_profile = saved(four_corners(), "PNG", icc_profile=lab_like)
    same = [photos.make_renditions(data).items[0].data for data in (plain, with_profile)]
    assert same[0] == same[1]
    broken = saved(four_corners(), "PNG", icc_profile=b"no profile at all" * 20)
    assert photos.make_renditions(broken).items[0].data == same[0]


def test_the_same_photo_gives_the_same_bytes() -> None:
    data = saved(four_corners((1800, 1200)))
    assert photos.make_renditions(data) == photos.make_renditions(data)


def test_cancel_stops_between_sizes() -> None:
    seen: list[int] = []

    def watch(done: int, _total: int, _what: str) -> None:
        seen.append(done)
        if done == 2:
            control.cancel()

    control = JobControl(watch)
    with pytest.raises(Cancelled):
        photos.make_renditions(saved(four_corners((1800, 1200))), control=control)
    assert seen == [0, 1, 2]


def test_heic_without_its_decoder_says_so() -> None:
    with pytest.raises(Refused, match=r"photo\.heif"):
        photos.make_renditions(b"\0\0\0\x18ftypheic" + bytes(64))


def test_the_walk_over_segments_sees_each_kind_of_rest() -> None:
    exif = Image.Exif()
    exif[0x010F] = "pembuat"
    clean = saved(four_corners())
    assert metadata_left(clean) == ()
    assert metadata_left(saved(four_corners(), exif=exif)) == ("APP1",)
    assert metadata_left(saved(four_corners(), comment=b"catatan")) == ("COM",)
    assert metadata_left(clean + b"ekor") == ("trailer",)
    assert metadata_left(clean[:-2]) == ("broken off",)
    assert metadata_left(clean[:40]) == ("broken off",)
    assert metadata_left(b"") == ("not a JPEG",)
    assert metadata_left(saved(four_corners(), icc_profile=b"x" * 200)) == ("APP2",)
