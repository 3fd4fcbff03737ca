"""From a photo with its place in it to a page that tells neither, and back off the page again."""

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from pasopati_desktop.domain.clean_jpeg import metadata_left
from pasopati_desktop.domain.consent import DisplayLevel
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.services import consents, gallery, sample, sample_works, work_reading, works
from pasopati_desktop.services.work_reading import WithdrawnCounts
from tests.data import Desk
from tests.unit.site_kit import Page, everything
from tests.works_data import (
    a_consent,
    a_form,
    added,
    curated,
    head,
    jpeg,
    officer,
    published,
    version,
)

CODE = "KRY-2026-0001"


def test_a_published_work_reaches_the_page_and_its_original_does_not(desk: Desk) -> None:
    work = published(desk)
    concept = added(desk, 200, title="Belum selesai")
    report = gallery.build(officer(desk))
    assert (report.published, report.refused) == ((CODE,), ())
    site = officer(desk).data.site
    page = Page(site / "karya" / f"{CODE}.html")
    assert "Batik tulis kawung sogan" in page.text
    assert "A.M." in page.text
    files = everything(site)
    together = b"".join(files.values())
    for secret in (b"KameraRahasia", b"Arman", b"Maulana", b"Belum selesai"):
        assert secret not in together
    pictures = [data for name, data in files.items() if name.endswith(".jpg")]
    assert len(pictures) >= 1
    assert all(metadata_left(data) == () for data in pictures)
    original = officer(desk).files.read(
        work_reading.detail(officer(desk), work).draft.photos[0].sha256
    )
    assert original == jpeg(90, gps=True)
    assert original not in pictures
    assert work_reading.detail(officer(desk), work).in_gallery
    assert not work_reading.detail(officer(desk), concept).in_gallery


def test_the_record_of_a_build_names_what_is_there(desk: Desk) -> None:
    published(desk)
    assert gallery.last(officer(desk)) is None
    gallery.build(officer(desk))
    last = gallery.last(officer(desk))
    assert last is not None
    manifest = json.loads((last.folder / "manifest.json").read_text())
    assert manifest["works"] == list(last.works) == [CODE]


def test_a_consent_that_ends_between_decision_and_build_keeps_the_work_off(desk: Desk) -> None:
    work = curated(desk)
    soon = a_consent(valid_until=date(2026, 11, 25))
    consents.record(officer(desk), work, soon, a_form(officer(desk)))
    works.publish(head(desk), work, version(desk, work))
    assert gallery.build(officer(desk)).published == (CODE,)
    desk.clock.forward(timedelta(days=5))
    report = gallery.build(officer(desk))
    assert report.published == ()
    assert report.refused == ((CODE, ("consent.expired",)),)
    site = officer(desk).data.site
    assert "Batik" not in Page(site / "index.html").text
    assert not list(site.rglob("*.jpg"))


def test_withdrawal_is_open_until_the_gallery_is_built_without_the_work(desk: Desk) -> None:
    work = published(desk)
    published(desk, 200, title="Yang tinggal")
    gallery.build(officer(desk))
    consents.withdraw(officer(desk), work, "Diminta pembuat")
    assert work_reading.withdrawn(officer(desk)) == WithdrawnCounts(1, 2)
    assert work_reading.detail(officer(desk), work).in_gallery, "until it is built"
    gallery.build(officer(desk).as_system())
    assert work_reading.withdrawn(officer(desk)) == WithdrawnCounts(1, 1)
    site = officer(desk).data.site
    tombstone = Page(site / "karya" / f"{CODE}.html")
    assert "Batik" not in tombstone.text
    assert [path.name for path in site.rglob("*.jpg") if CODE in path.name] == []
    assert "Yang tinggal" in Page(site / "index.html").text


def test_a_work_alone_comes_down_too_when_its_maker_says_so(desk: Desk) -> None:
    work = published(desk, level=DisplayLevel.WORK_ONLY)
    gallery.build(officer(desk))
    consents.withdraw(officer(desk), work, "Diminta pembuat")
    assert gallery.build(officer(desk)).published == ()


def test_a_cancelled_build_leaves_the_old_site_and_no_record(desk: Desk) -> None:
    published(desk)
    gallery.build(officer(desk))
    before = everything(officer(desk).data.site)
    published(desk, 200)
    control = JobControl()
    control.cancel()
    with pytest.raises(Cancelled):
        gallery.build(officer(desk), control)
    assert everything(officer(desk).data.site) == before
    last = gallery.last(officer(desk))
    assert last is not None
    assert last.works == (CODE,)


def test_a_failed_note_leaves_withdrawn_works_open(desk: Desk) -> None:
    """The row comes last: without it nobody is told that a channel was cleaned."""
    work = published(desk)
    consents.withdraw(officer(desk), work, "Diminta pembuat")

    class Cut(Exception):
        pass

    def stopped(done: int, total: int, _what: str) -> None:
        if done == total:
            raise Cut

    with pytest.raises(Cut):
        gallery.build(officer(desk), JobControl(stopped))
    assert work_reading.withdrawn(officer(desk)).channels == 2


def test_a_copy_elsewhere_is_only_a_copy(desk: Desk, tmp_path: Path) -> None:
    published(desk)
    report = gallery.export(officer(desk), tmp_path / "stik")
    assert report.published == (CODE,)
    assert gallery.last(officer(desk)) is None
    with pytest.raises(Refused, match="site.own_folder"):
        gallery.export(officer(desk), officer(desk).data.site)
    (tmp_path / "lain").mkdir()
    (tmp_path / "lain" / "surat.txt").write_text("bukan galeri")
    with pytest.raises(Refused, match="site.folder_not_ours"):
        gallery.export(officer(desk), tmp_path / "lain")


def test_samples_build_with_a_notice_and_without_those_who_may_not_be_shown(desk: Desk) -> None:
    sample_works.fill(officer(desk), head(desk), 13)
    report = gallery.build(officer(desk))
    reasons = dict(report.refused)
    assert set(reasons.values()) == {("consent.expired",)}
    assert len(report.published) == 6
    page = officer(desk).data.site / "index.html"
    assert "Data contoh" not in Page(page).text
    sample.mark(officer(desk).data)
    gallery.build(officer(desk))
    assert "Data contoh" in Page(page).text


@pytest.mark.parametrize("own", [True, False])
def test_the_command_builds_without_a_display(desk: Desk, tmp_path: Path, own: bool) -> None:
    if not desk.nobody.database.is_sqlite:
        pytest.skip("the command opens the folder's own database")
    published(desk)
    desk.nobody.database.close()
    folder = desk.nobody.data.root
    out = folder / "site" if own else tmp_path / "galeri"
    command = [sys.executable, "-m", "pasopati_desktop", "--data-dir", str(folder)]
    extra = [] if own else ["--out", str(out)]
    done = subprocess.run(
        [*command, "site", "build", "--json", *extra],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["works"] == [CODE]
    assert (out / "karya" / f"{CODE}.html").is_file()
    assert (gallery.last(officer(desk)) is not None) is own
