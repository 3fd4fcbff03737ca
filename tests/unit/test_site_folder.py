"""The gallery's folder is swapped whole, writes only what changed, and spares what is not ours."""

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from pasopati_desktop.channels import site_folder
from pasopati_desktop.channels.site import build_site
from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.media.store import FileStore
from tests.unit.site_kit import a_work, built, content, everything, renditions


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "gudang")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "galeri"


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
