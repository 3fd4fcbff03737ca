"""The gallery shows only what may be shown now, and its pages work without a server or script."""

import io
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from pasopati_desktop.channels.site import refusals
from pasopati_desktop.channels.site_content import SiteRendition
from pasopati_desktop.domain.consent import Channel, DisplayLevel, Restriction
from pasopati_desktop.domain.works import WorkPhoto, WorkStatus
from pasopati_desktop.media.store import FileStore
from tests.unit.site_kit import (
    LEVEL,
    NAME,
    NOW,
    Page,
    a_consent,
    a_work,
    built,
    content,
    everything,
)


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "gudang")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "galeri"


def test_a_work_gets_its_page_and_pictures(store: FileStore, out: Path) -> None:
    report = built(out, a_work(store))
    assert report.published == ("KRY-2026-0118",)
    assert report.refused == ()
    page = Page(out / "karya" / "KRY-2026-0118.html")
    assert "Batik kawung 118" in page.text
    assert "Warga Binaan Lapas Kelas I Contoh" in page.text
    assert "Rp 850.000" in page.text
    (image,) = page.all("img")
    assert image["alt"] == "Kain batik cokelat nomor 118"
    assert (image["width"], image["height"]) == ("100", "67")
    assert [part.split()[1] for part in image["srcset"].split(", ")] == ["50w", "100w"]


def test_nothing_internal_is_published(store: FileStore, out: Path) -> None:
    built(out, a_work(store, consent=a_consent(), level=LEVEL.INITIALS_NO_FACE))
    for name, data in everything(out).items():
        for secret in (
            NAME,
            "Raka",
            "123457",
            "123.457",
            "S-7KQ2M9XA",
            "Petugas Giatja",
            "ab" * 32,
        ):
            assert secret.encode() not in data, (name, secret)
    assert "R.W." in Page(out / "index.html").text


@pytest.mark.parametrize("level", list(LEVEL))
def test_the_name_appears_only_at_a_level_that_shows_it(
    store: FileStore, out: Path, level: DisplayLevel
) -> None:
    built(out, a_work(store, consent=a_consent(level), level=level))
    shown = any(NAME.encode() in data for data in everything(out).values())
    assert shown == (level >= LEVEL.NAME_NO_FACE)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"level": LEVEL.NAME_NO_FACE}, "consent.missing"),
        (
            {"photos": (WorkPhoto("cd" * 32, "Seorang pengrajin", "x", "x", True),)},
            "consent.missing",
        ),
        ({"status": WorkStatus.CURATED}, "work.not_published"),
        ({"status": WorkStatus.ARCHIVED}, "work.not_published"),
        ({"description": ""}, "input.required"),
        ({"description": "Tinggal di Blok B 12"}, "work.text_has_cell"),
        ({"title": f"Batik {NAME}"}, "work.text_names_maker"),
        ({"contact": "NIK 3171234567890123"}, "work.text_has_id_number"),
        ({"photos": (WorkPhoto("cd" * 32, "", "x", "x"),)}, "work.no_alt"),
        ({"photos": ()}, "work.no_photo"),
        ({"shop_url": "javascript:alert(1)"}, "input.not_a_link"),
    ],
)
def test_what_may_not_be_shown_is_left_out_with_its_reason(
    store: FileStore, out: Path, changes: dict[str, object], reason: str
) -> None:
    report = built(out, a_work(store, **changes), a_work(store, 7))  # type: ignore[arg-type]  # parametrised
    assert report.published == ("KRY-2026-0007",)
    assert [code for code, reasons in report.refused if reason in reasons] == ["KRY-2026-0118"]
    assert not list(out.glob("*/KRY-2026-0118*"))


@pytest.mark.parametrize(
    "lost",
    [
        {"withdrawn_at": NOW, "withdrawal_reason": "permintaan sendiri"},
        {"valid_until": date(2026, 11, 20)},
        {"release_date": date(2026, 11, 21)},
        {"restriction": Restriction.VICTIM},
        {"channels": frozenset({Channel.PRINT})},
        {"is_child": True, "guardian": "Wali"},
    ],
)
def test_a_consent_that_ends_takes_page_and_pictures_away(
    store: FileStore, out: Path, lost: dict[str, object]
) -> None:
    agreed = a_work(store, consent=a_consent(), level=LEVEL.NAME_NO_FACE)
    other = a_work(store, 7)
    built(out, agreed, other)
    pictures = {path.read_bytes() for path in out.glob("gambar/KRY-2026-0118-*")}
    assert len(pictures) == 2
    report = built(out, replace(agreed, consent=a_consent(**lost)), other)  # type: ignore[arg-type]  # parametrised
    assert report.removed == 2
    left = everything(out)
    assert not pictures & set(left.values())
    assert all(NAME.encode() not in data for data in left.values())
    tombstone = Page(out / "karya" / "KRY-2026-0118.html")
    assert "tidak ditampilkan lagi" in tombstone.text
    assert tombstone.all("img") == []
    assert "Batik kawung 118" not in tombstone.text
    again = built(out, replace(agreed, consent=a_consent(**lost)), other)  # type: ignore[arg-type]  # the same
    assert (again.written, again.removed) == (0, 0)
    assert out.joinpath("karya", "KRY-2026-0118.html").exists(), "the tombstone stays"


def test_an_archived_work_leaves_nothing_behind(store: FileStore, out: Path) -> None:
    built(out, a_work(store), a_work(store, 7))
    built(out, a_work(store, 7))
    assert all("0118" not in name for name in everything(out))
    assert list(out.parent.glob(".galeri*")) == []


def test_pages_of_sixty_and_lazy_pictures_after_six(store: FileStore, out: Path) -> None:
    picture = a_work(store)
    works = [replace(picture, code=f"KRY-2026-{serial:04}") for serial in range(1, 122)]
    built(out, *works)
    names = sorted(path.name for path in out.glob("*.html"))
    assert names == ["halaman-2.html", "halaman-3.html", "index.html"]
    counts = [len(Page(out / name).all("img")) for name in ("index.html", *names[:2])]
    assert counts == [60, 60, 1]
    lazy = [image.get("loading") == "lazy" for image in Page(out / "index.html").all("img")]
    assert lazy == [False] * 6 + [True] * 54
    assert "halaman-2.html" in (out / "karya" / "KRY-2026-0061.html").read_text(encoding="utf-8")


def test_pages_are_plain_and_reachable(store: FileStore, out: Path) -> None:
    sold = a_work(store, 7, status=WorkStatus.SOLD, shop_url="https://toko.contoh.id/a?b=1&c=2")
    built(out, a_work(store), sold, withdrawn=("KRY-2026-0003",))
    for path in out.rglob("*.html"):
        page = Page(path)
        kinds = [script.get("type") for script in page.all("script")]
        assert set(kinds) <= {"application/ld+json"}
        assert page.all("html") == [{"lang": "id"}]
        assert any("script-src 'none'" in meta.get("content", "") for meta in page.all("meta"))
        assert page.all("a")[0] == {"class": "skip", "href": "#isi"}
        assert len(page.all("h1")) == 1
        assert all(image["alt"] and image["width"] and image["height"] for image in page.all("img"))
        assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)
        for attributes in (*page.all("a"), *page.all("img"), *page.all("link")):
            for link in (attributes.get("href"), attributes.get("src")):
                assert link is None or not link.startswith(("/", "file:")), link
    assert "Terjual" in Page(out / "index.html").text


def test_an_empty_gallery_says_what_will_stand_here(out: Path) -> None:
    built(out)
    assert "Belum ada karya yang ditampilkan" in Page(out / "index.html").text


EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'</title>&lt;{{ 7*7 }}"


def test_every_text_is_escaped(store: FileStore, out: Path) -> None:
    photo = WorkPhoto("cd" * 32, EVIL, EVIL, EVIL)
    texts = dict.fromkeys(("title", "description", "programme", "material", "contact"), EVIL)
    work = replace(a_work(store, photos=(photo,), **texts), category_label=EVIL)  # type: ignore[arg-type]  # texts
    report = built(out, work, unit_name=EVIL, title=EVIL, intro=EVIL, contact=EVIL, notice=EVIL)
    assert report.published
    for path in out.rglob("*.html"):
        page = Page(path)
        assert all("onerror" not in attributes for _, attributes in page.tags)
        assert {script.get("type") for script in page.all("script")} <= {"application/ld+json"}
        assert b"49" not in path.read_bytes()
    found = (out / "karya" / "KRY-2026-0118.html").read_text(encoding="utf-8")
    data = re.search(r'<script type="application/ld\+json">(.*?)</script>', found, re.DOTALL)
    assert data is not None
    assert json.loads(data[1])["name"] == EVIL


@pytest.mark.parametrize("code", ["../../x", "", "a/b", ".", "karya\n", "x" * 200])
def test_a_code_that_is_no_file_name_is_refused(store: FileStore, out: Path, code: str) -> None:
    report = built(out, replace(a_work(store), code=code), withdrawn=(code,))
    assert report.refused[0][1][-1] in {"work.bad_code", "work.withdrawn"}
    assert sorted(everything(out)) == ["gaya.css", "index.html", "manifest.json"]


def test_two_works_under_one_address_are_told_apart(store: FileStore, out: Path) -> None:
    twin = replace(a_work(store, 7), code="kry-2026-0118")
    report = built(out, a_work(store), twin)
    assert report.refused == (("kry-2026-0118", ("site.code_taken",)),)


def test_an_original_passed_by_mistake_is_not_published(store: FileStore, out: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Kamera"
    buffer = io.BytesIO()
    Image.new("RGB", (60, 40)).save(buffer, "JPEG", exif=exif)
    kept = store.adopt_bytes(buffer.getvalue())
    original = SiteRendition(60, 40, kept.sha256, store.path(kept.sha256))
    report = built(out, replace(a_work(store), renditions=((original,),)))
    assert report.refused == (("KRY-2026-0118", ("photo.not_clean",)),)
    assert not (out / "gambar").exists() or not any((out / "gambar").iterdir())


def test_a_damaged_or_lost_picture_stops_only_its_work(store: FileStore, out: Path) -> None:
    works = [a_work(store, serial) for serial in (1, 2, 3)]
    works[0].renditions[0][1].source.write_bytes(b"rusak")
    works[1].renditions[0][1].source.unlink()
    report = built(out, *works)
    assert report.refused == (
        ("KRY-2026-0001", ("file.damaged",)),
        ("KRY-2026-0002", ("file.missing",)),
    )
    assert report.published == ("KRY-2026-0003",)
    assert {path.name[:13] for path in (out / "gambar").iterdir()} == {"KRY-2026-0003"}


def test_the_gate_can_be_asked_without_building(store: FileStore) -> None:
    work = a_work(store, level=LEVEL.NAME_AND_FACE, maker_is_child=True)
    assert set(refusals(work, content(work))) == {"consent.child", "consent.missing"}
    assert refusals(a_work(store), content()) == ()
