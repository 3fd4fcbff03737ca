"""Works as records: numbers, versions, photos, and what an edit of a published work means."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pasopati_desktop.domain.errors import Conflict, InvalidInput, Refused, RuleViolation
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.works import WorkDraft, WorkStatus, merge, needs_new_decision
from pasopati_desktop.services import photos, work_reading, works
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import check
from pasopati_desktop.storage.database import Database
from pasopati_desktop.storage.works import WorkFilter
from tests.data import Desk, later
from tests.works_data import (
    a_draft,
    added,
    described,
    jpeg,
    officer,
    photo_file,
    published,
    taken,
    version,
)


def test_numbers_follow_each_other_and_a_refused_work_takes_none(desk: Desk) -> None:
    first = added(desk, 1)
    with pytest.raises(InvalidInput):
        works.add(officer(desk), a_draft(title=" "))
    second = added(desk, 2)
    codes = [work_reading.detail(officer(desk), work).row.code for work in (first, second)]
    assert codes == ["KRY-2026-0001", "KRY-2026-0002"]


def test_what_was_typed_comes_back_as_typed(desk: Desk) -> None:
    photo = taken(officer(desk))
    draft = a_draft(photo, shares=(60, 10, 30), awards="Juara II pameran")
    work = works.add(officer(desk), draft, [photo])
    seen = work_reading.detail(officer(desk), work).draft
    assert seen.subject_code is not None
    assert replace(seen, subject_code=None) == draft


def test_the_second_editor_is_told_and_overwrites_nothing(desk: Desk) -> None:
    work = added(desk)
    seen = version(desk, work)
    draft = work_reading.detail(officer(desk), work).draft
    works.edit(officer(desk), work, replace(draft, title="Yang pertama"), seen)
    with pytest.raises(Conflict):
        works.edit(officer(desk), work, replace(draft, title="Yang kedua"), seen)
    assert work_reading.detail(officer(desk), work).draft.title == "Yang pertama"


def test_a_change_of_photos_alone_is_a_new_version(desk: Desk) -> None:
    work = added(desk)
    seen = work_reading.detail(officer(desk), work)
    told = replace(seen.draft.photos[0], caption="Bagian tepi")
    works.edit(officer(desk), work, replace(seen.draft, photos=(told,)), seen.version)
    assert version(desk, work) > seen.version
    works.edit(officer(desk), work, replace(seen.draft, photos=(told,)), version(desk, work))


def test_photos_are_added_ordered_described_and_removed(desk: Desk) -> None:
    first, second, third = (taken(officer(desk), shade) for shade in (10, 120, 240))
    work = works.add(officer(desk), a_draft(first, second), [first, second])
    draft = work_reading.detail(officer(desk), work).draft
    shown = (described(third), replace(draft.photos[0], alt="Kain dilihat dari dekat sekali"))
    works.edit(officer(desk), work, replace(draft, photos=shown), version(desk, work), [third])
    seen = work_reading.detail(officer(desk), work)
    assert seen.draft.photos == shown
    assert seen.row.thumbnail == third.renditions[-1].sha256
    works.edit(officer(desk), work, replace(draft, photos=shown[::-1]), version(desk, work))
    assert work_reading.detail(officer(desk), work).draft.photos == shown[::-1]


def test_the_same_photo_stands_once_on_a_work_and_its_other_works_are_named(desk: Desk) -> None:
    photo = taken(officer(desk))
    with pytest.raises(InvalidInput) as caught:
        works.add(officer(desk), a_draft(photo, photo), [photo])
    assert caught.value.problems == {"photos.1": "photo.duplicate"}
    works.add(officer(desk), a_draft(photo), [photo])
    assert photos.used_in(officer(desk), photo.sha256) == ["KRY-2026-0001"]


def test_a_row_never_points_at_nothing(desk: Desk) -> None:
    photo = taken(officer(desk))
    officer(desk).files.path(photo.renditions[0].sha256).unlink()
    for given in ([photo], []):
        with pytest.raises(InvalidInput) as caught:
            works.add(officer(desk), a_draft(photo), given)
        assert caught.value.problems == {"photos.0": "photo.missing"}


class PowerCut(Exception):
    pass


class _Cut(Database):
    """A database whose commit never comes."""

    @contextmanager
    def writing(self, actor: object) -> Generator[object]:  # type: ignore[override] # test double of a power cut
        with super().writing(actor) as session:  # type: ignore[arg-type] # passed through
            yield session
            session.flush()
            raise PowerCut


def test_a_cut_between_files_and_rows_leaves_a_file_too_many_and_nothing_broken(
    desk: Desk,
) -> None:
    photo = taken(officer(desk))
    broken = _Cut(desk.nobody.database.url)
    with pytest.raises(PowerCut):
        works.add(later(officer(desk), database=broken), a_draft(photo), [photo])
    broken.close()
    assert work_reading.list_rows(officer(desk)) == []
    assert officer(desk).files.exists(photo.sha256)
    with desk.nobody.database.reading() as session:
        assert check.examine(session) == []
    # Tried again, the same files serve; what nobody saved is swept.
    works.add(officer(desk), a_draft(photo), [photo])
    unsaved = taken(officer(desk), 200)
    with desk.nobody.database.reading() as session:
        kept = stored_files(desk.nobody, session)
    swept = officer(desk).files.sweep(
        kept, timedelta(0), desk.clock.now.replace(year=desk.clock.now.year + 50)
    )
    assert swept == 1 + len(unsaved.renditions)
    assert officer(desk).files.exists(photo.sha256)


def stored_files(_workspace: Workspace, session: object) -> frozenset[str]:
    from sqlalchemy import select
    from sqlalchemy.orm import Session

    from pasopati_desktop.storage.tables import StoredFile

    assert isinstance(session, Session)
    return frozenset(session.execute(select(StoredFile.sha256)).scalars())


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"price": 900_000, "stock": 1}, WorkStatus.PUBLISHED),
        ({"material_cost": 200_000}, WorkStatus.PUBLISHED),
        ({"description": "Lain sama sekali."}, WorkStatus.CURATED),
        ({"maker_name": "Orang Lain"}, WorkStatus.CURATED),
    ],
)
def test_an_edit_of_what_the_head_decided_on_needs_a_new_decision(
    desk: Desk, change: dict[str, object], status: WorkStatus
) -> None:
    work = published(desk)
    draft = work_reading.detail(officer(desk), work).draft
    edited = replace(draft, **change)  # type: ignore[arg-type] # from the parameters
    assert works.edit(officer(desk), work, edited, version(desk, work)) is status


def test_prices_are_the_workshops_own(desk: Desk) -> None:
    work = added(desk)
    draft = work_reading.detail(officer(desk), work).draft
    who = later(
        officer(desk),
        identity=replace(officer(desk).identity, roles=frozenset({Role.CONTENT})),
    )
    with pytest.raises(InvalidInput) as caught:
        works.edit(who, work, replace(draft, price=1), version(desk, work))
    assert caught.value.problems == {"price": "work.price_not_yours"}
    works.edit(who, work, replace(draft, title="Judul boleh"), version(desk, work))


def test_steps_out_of_order_are_refused(desk: Desk) -> None:
    work = added(desk)
    for to in (WorkStatus.PUBLISHED, WorkStatus.SOLD):
        with pytest.raises(RuleViolation, match="work.step_not_allowed"):
            works.move(officer(desk), work, to, version(desk, work))


def test_filters_find_by_word_kind_and_status(desk: Desk) -> None:
    added(desk, 1)
    added(desk, 2, title="Kursi jati 50%", category="furniture")
    found = {
        name: [row.title for row in work_reading.list_rows(officer(desk), wanted)]
        for name, wanted in {
            "words": WorkFilter(words="KAWUNG batik"),
            "percent": WorkFilter(words="50%"),
            "under": WorkFilter(words="50_"),
            "kind": WorkFilter(category="furniture"),
            "status": WorkFilter(status=WorkStatus.CURATED),
        }.items()
    }
    batik, chair = "Batik tulis kawung sogan", "Kursi jati 50%"
    assert found == {
        "words": [batik], "percent": [chair], "under": [], "kind": [chair], "status": [],
    }  # fmt: skip


def test_ids_and_cells_are_kept_out_of_every_field(desk: Desk) -> None:
    for changes, field in (
        ({"description": "NIK 3171 0101 0101 0001"}, "description"),
        ({"programme": "kelas Blok C kamar 12"}, "programme"),
        ({"maker_name": "3171010101010001"}, "maker_name"),
        ({"subject_code": "3171010101010001"}, "subject_code"),
    ):
        with pytest.raises(InvalidInput) as caught:
            works.add(officer(desk), a_draft(**changes))
        assert list(caught.value.problems) == [field]


def test_hostile_photos_are_refused_and_leave_no_file(desk: Desk, tmp_path: Path) -> None:
    whole = photo_file(tmp_path)
    cut = tmp_path / "terpotong.jpg"
    cut.write_bytes(whole.read_bytes()[:900])
    huge = tmp_path / "besar.jpg"
    with huge.open("wb") as stream:
        stream.truncate(61 * 1024 * 1024)
    before = files(desk)
    for source, code in (
        (cut, "photo.damaged"),
        (huge, "photo.too_many_bytes"),
        (tmp_path, "photo.not_a_file"),
        (tmp_path / "tidak-ada.jpg", "photo.missing"),
        (b"<html>bukan foto</html>", "photo.unknown_format"),
        (b"", "photo.empty"),
    ):
        with pytest.raises(Refused) as caught:
            photos.prepare(officer(desk).files, source)
        assert caught.value.code == code
    assert files(desk) == before
    assert photos.prepare(officer(desk).files, whole).sha256


def files(desk: Desk) -> set[str]:
    root = officer(desk).files.root
    return {path.name for path in root.rglob("*") if path.is_file()}


def test_originals_keep_their_bytes_and_renditions_lose_the_camera(desk: Desk) -> None:
    data = jpeg(gps=True)
    photo = photos.prepare(officer(desk).files, data)
    assert b"KameraRahasia" in officer(desk).files.read(photo.sha256)
    for item in photo.renditions:
        assert b"KameraRahasia" not in officer(desk).files.read(item.sha256)
        assert item.sha256 != photo.sha256


BASE = WorkDraft("Judul", "other", description="Lama", material="kayu")


def test_two_edits_join_and_what_both_changed_is_named() -> None:
    mine = replace(BASE, title="Milik saya", description="Milik saya")
    theirs = replace(BASE, description="Milik mereka", material="jati")
    joined, both = merge(BASE, mine, theirs)
    assert joined == replace(mine, material="jati")
    assert both == {"description"}
    assert merge(BASE, mine, mine) == (mine, frozenset())


def test_the_status_is_no_part_of_the_decision() -> None:
    assert not needs_new_decision(BASE, replace(BASE, status=WorkStatus.SOLD))
    assert needs_new_decision(BASE, replace(BASE, maker_is_child=True))
