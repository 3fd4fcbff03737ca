"""The gallery shows only what may be shown now, works without a server, and is swapped whole."""

import hashlib
import io
import json
import os
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from pasopati_desktop.channels import site_folder
from pasopati_desktop.channels.site import build_site, refusals
from pasopati_desktop.channels.site_content import SiteContent, SiteRendition, SiteReport, SiteWork
from pasopati_desktop.domain.consent import Channel, Consent, DisplayLevel, Purpose, Restriction
from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.works import WorkDraft, WorkPhoto, WorkStatus
from pasopati_desktop.media.photos import make_renditions
from pasopati_desktop.media.store import FileStore

NOW = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
NAME = "Raka Wirya"
LEVEL = DisplayLevel


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "gudang")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "galeri"


def renditions(store: FileStore, shade: int = 90) -> tuple[SiteRendition, ...]:
    buffer = io.BytesIO()
    Image.new("RGB", (120, 80), (shade % 256, 80, 60)).save(buffer, "PNG")
    found = []
    for item in make_renditions(buffer.getvalue(), (100, 50)).items:
        kept = store.adopt_bytes(item.data)
        path = store.path(kept.sha256)
        found.append(SiteRendition(item.width, item.height, kept.sha256, path))
    return tuple(found)


def a_consent(level: DisplayLevel = LEVEL.NAME_AND_FACE, **changes: object) -> Consent:
    whole = Consent(
        subject_code="S-7KQ2M9XA",
        level=level,
        purposes=frozenset(Purpose),
        channels=frozenset(Channel),
        text_version="2026-1",
        signed_at=NOW - timedelta(days=30),
        witness="Petugas Giatja",
        rights_explained=True,
        form_sha256="ab" * 32,
    )
    return replace(whole, **changes)  # type: ignore[arg-type]  # test factory


def a_work(
    store: FileStore, serial: int = 118, consent: Consent | None = None, **changes: object
) -> SiteWork:
    photo = WorkPhoto(
        "cd" * 32, f"Kain batik cokelat nomor {serial}", "Tampak penuh", "Foto: Humas"
    )
    draft = WorkDraft(
        title=f"Batik kawung {serial}",
        category="batik_textile",
        description="Kain katun primisima.",
        maker_name=NAME,
        subject_code="S-7KQ2M9XA",
        year=2026,
        price=850_000,
        stock=2,
        material_cost=123_457,
        shares=(51, 16, 33),
        status=WorkStatus.PUBLISHED,
        photos=(photo,),
    )
    draft = replace(draft, **changes)  # type: ignore[arg-type]  # test factory
    pictures = tuple(renditions(store, serial) for _ in draft.photos)
    return SiteWork(f"KRY-2026-{serial:04}", draft, "Batik dan tekstil", pictures, consent)


def content(*works: SiteWork, **changes: object) -> SiteContent:
    return replace(SiteContent("Lapas Kelas I Contoh", works, NOW), **changes)  # type: ignore[arg-type]  # test factory


def built(out: Path, *works: SiteWork, **changes: object) -> SiteReport:
    return build_site(content(*works, **changes), out, JobControl())


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


class Page(HTMLParser):
    """The tags of a page with their attributes, and its visible text."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


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


def test_no_change_writes_nothing(store: FileStore, out: Path) -> None:
    works = a_work(store), a_work(store, 7)
    first = built(out, *works)
    before = {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in out.rglob("*")}
    second = built(out, *works)
    assert (second.written, second.unchanged, second.removed) == (0, first.written, 0)
    assert before == {p: (p.stat().st_mtime_ns, p.stat().st_ino) for p in out.rglob("*")}


def test_one_replaced_photo_is_really_replaced(store: FileStore, out: Path) -> None:
    works = [a_work(store, serial) for serial in (1, 2, 3)]
    built(out, *works)
    old = set(out.glob("gambar/KRY-2026-0002-*"))
    works[1] = replace(works[1], renditions=(renditions(store, 200),))
    report = built(out, *works)
    assert not any(path.exists() for path in old)
    assert report.removed == 2
    assert report.written == 2 + 3, "two pictures, the work, the index, the manifest"


def test_a_file_somebody_changed_is_written_again(store: FileStore, out: Path) -> None:
    built(out, a_work(store))
    original = everything(out)
    for name in ("index.html", next(n for n in original if n.startswith("gambar/"))):
        (out / name).write_bytes(b"diubah orang")
        assert built(out, a_work(store)).written == 1
        assert everything(out) == original


def test_the_manifest_lists_every_file(store: FileStore, out: Path) -> None:
    built(out, a_work(store), a_work(store, 7), withdrawn=("KRY-2026-0003",))
    files = everything(out)
    manifest = json.loads(files.pop("manifest.json"))
    assert manifest["files"] == {n: hashlib.sha256(data).hexdigest() for n, data in files.items()}
    assert manifest["works"] == ["KRY-2026-0118", "KRY-2026-0007"]
    assert manifest["tombstones"] == ["KRY-2026-0003"]


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


def test_a_folder_of_somebody_else_is_never_replaced(store: FileStore, tmp_path: Path) -> None:
    for name, text in (("surat.txt", "penting"), ("manifest.json", '{"name": "aplikasi lain"}')):
        folder = tmp_path / f"dokumen-{name}"
        folder.mkdir()
        (folder / name).write_text(text)
        with pytest.raises(Refused, match=r"site\.folder_not_ours"):
            built(folder, a_work(store))
        assert everything(folder) == {name: text.encode()}
    (tmp_path / "berkas").write_text("bukan folder")
    with pytest.raises(Refused, match=r"site\.folder_not_ours"):
        built(tmp_path / "berkas", a_work(store))


def test_files_of_others_inside_the_gallery_are_carried_over(store: FileStore, out: Path) -> None:
    built(out, a_work(store))
    (out / ".git").mkdir()
    (out / ".git" / "config").write_text("milik petugas")
    (out / "CNAME").write_text("karya.contoh.id")
    (out / "gambar" / "tertinggal.jpg").write_bytes(b"sisa")
    built(out, a_work(store, 7))
    assert (out / ".git" / "config").read_text() == "milik petugas"
    assert (out / "CNAME").read_text() == "karya.contoh.id"
    assert not (out / "gambar" / "tertinggal.jpg").exists()


def test_cancel_keeps_the_old_gallery(store: FileStore, out: Path) -> None:
    built(out, a_work(store))
    before = everything(out)
    control = JobControl(lambda done, _total, _what: control.cancel() if done == 1 else None)
    with pytest.raises(Cancelled):
        build_site(content(a_work(store, 7), a_work(store, 8)), out, control)
    assert everything(out) == before
    assert list(out.parent.glob(".galeri*")) == []


def test_a_build_that_was_cut_off_is_cleared_up(store: FileStore, out: Path) -> None:
    built(out, a_work(store))
    before = everything(out)
    half = out.with_name(".galeri.baru")
    (half / "gambar").mkdir(parents=True)
    (half / "gambar" / "setengah.jpg").write_bytes(b"...")
    out.rename(out.with_name(".galeri.lama"))  # died between the two steps of a swap
    assert built(out, a_work(store)).written == 0
    assert everything(out) == before
    assert sorted(path.name for path in out.parent.iterdir()) == ["galeri", "gudang"]


def test_the_swap_in_two_steps_gives_the_same_gallery(
    store: FileStore, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(out, a_work(store))
    monkeypatch.setattr(site_folder, "_exchanged", lambda *_: False)
    built(out, a_work(store, 7))
    assert [path.name for path in (out / "karya").iterdir()] == ["KRY-2026-0007.html"]
    assert sorted(path.name for path in out.parent.iterdir()) == ["galeri", "gudang"]


def test_a_place_that_cannot_be_written_is_told(store: FileStore, tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("")
    with pytest.raises((EnvironmentFailure, Refused)) as caught:
        built(tmp_path / "berkas" / "galeri", a_work(store))
    assert caught.value.code == "file.not_writable"


def test_a_link_to_nothing_stops_the_build(
    store: FileStore, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(out, a_work(store))
    before = everything(out)
    keep = site_folder.SiteFolder.put

    def lose_one(self: site_folder.SiteFolder, name: str, data: bytes) -> None:
        if name != "karya/KRY-2026-0007.html":
            keep(self, name, data)

    monkeypatch.setattr(site_folder.SiteFolder, "put", lose_one)
    with pytest.raises(EnvironmentFailure, match=r"site\.broken_links"):
        built(out, a_work(store, 7))
    assert everything(out) == before


def test_the_gate_can_be_asked_without_building(store: FileStore) -> None:
    work = a_work(store, level=LEVEL.NAME_AND_FACE, maker_is_child=True)
    assert set(refusals(work, content(work))) == {"consent.child", "consent.missing"}
    assert refusals(a_work(store), content()) == ()


def test_a_disk_without_links_still_gets_its_gallery(
    store: FileStore, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(out, a_work(store))

    def no_links(*_: object) -> None:
        raise OSError(95, os.strerror(95))

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    report = built(out, a_work(store), a_work(store, 7))
    assert report.unchanged == 3, "style and two pictures"
    assert {p.stem for p in (out / "karya").iterdir()} == {"KRY-2026-0118", "KRY-2026-0007"}
