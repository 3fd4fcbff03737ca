"""Consents on works: refusal to publish, children, withdrawal and the channels it reaches."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from pasopati_desktop.domain.consent import Badge, Channel, DisplayLevel, Purpose, Restriction
from pasopati_desktop.domain.errors import InvalidInput, PermissionDenied, Refused, RuleViolation
from pasopati_desktop.domain.works import WorkStatus
from pasopati_desktop.services import consents, sample_works, work_reading, works
from pasopati_desktop.services.work_reading import WithdrawnCounts
from pasopati_desktop.storage import check
from tests.data import Desk
from tests.works_data import (
    SCAN,
    a_consent,
    a_draft,
    a_form,
    added,
    curated,
    described,
    head,
    officer,
    published,
    taken,
    version,
)


def refusal(desk: Desk, work: int) -> set[str]:
    """Return the codes that publishing is refused with, after proving nothing was written."""
    before = work_reading.detail(officer(desk), work)
    with pytest.raises(InvalidInput) as caught:
        works.publish(head(desk), work, before.version)
    assert work_reading.detail(officer(desk), work) == before
    assert caught.value.problems == before.blocks
    return set(caught.value.problems.values())


def test_without_consent_nothing_of_the_maker_is_published(desk: Desk) -> None:
    work = curated(desk)
    assert refusal(desk, work) == {"consent.missing"}
    consents.record(officer(desk), work, a_consent(), a_form(officer(desk)))
    works.publish(head(desk), work, version(desk, work))
    assert work_reading.detail(officer(desk), work).row.status is WorkStatus.PUBLISHED


def test_the_work_alone_needs_no_consent(desk: Desk) -> None:
    work = curated(desk, level=DisplayLevel.WORK_ONLY)
    works.publish(head(desk), work, version(desk, work))
    row = work_reading.detail(officer(desk), work).row
    assert (row.badge, row.maker) == (Badge.UNNAMED, "Warga Binaan")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"purposes": frozenset({Purpose.INTERVIEW})}, "consent.purpose"),
        ({"channels": frozenset({Channel.PRINT})}, "consent.channel"),
        ({"restriction": Restriction.VICTIM}, "consent.blocked"),
        ({"valid_until": date(2026, 11, 20)}, "consent.expired"),
        ({"release_date": date(2026, 11, 21)}, "consent.expired"),
        ({"level": DisplayLevel.WORK_ONLY}, "consent.level_exceeded"),
    ],
)
def test_a_consent_that_does_not_reach_is_refused(
    desk: Desk, changes: dict[str, object], code: str
) -> None:
    work = curated(desk)
    consents.record(officer(desk), work, a_consent(**changes), a_form(officer(desk)))
    assert refusal(desk, work) == {code}


def test_an_unfinished_form_is_kept_and_lets_nothing_out(desk: Desk) -> None:
    work = curated(desk)
    open_form = a_consent(witness="", rights_explained=False)
    with pytest.raises(InvalidInput) as caught:
        consents.record(officer(desk), work, open_form)
    assert set(caught.value.problems) == {"witness", "rights_explained", "form_sha256"}
    consents.record(officer(desk), work, open_form, allow_draft=True)
    assert work_reading.detail(officer(desk), work).row.badge is Badge.PENDING
    assert refusal(desk, work) == {"consent.draft"}


def test_a_child_is_never_named_nor_seen_whatever_was_signed(desk: Desk) -> None:
    photo = taken(officer(desk))
    draft = a_draft(
        level=DisplayLevel.NAME_AND_FACE,
        maker_is_child=True,
        photos=(described(photo, shows_face=True),),
    )
    work = works.add(officer(desk), draft, [photo])
    works.move(officer(desk), work, WorkStatus.CURATED, version(desk, work))
    signed = a_consent(level=DisplayLevel.NAME_AND_FACE, guardian="Ibu M. Sari")
    with pytest.raises(InvalidInput) as caught:
        consents.record(officer(desk), work, signed, a_form(officer(desk)))
    assert caught.value.problems == {"level": "consent.child"}
    quiet = replace(signed, level=DisplayLevel.INITIALS_NO_FACE)
    consents.record(officer(desk), work, quiet, a_form(officer(desk)))
    assert "consent.child" in refusal(desk, work)
    assert work_reading.detail(officer(desk), work).row.maker == "A.M."


def test_a_child_needs_a_guardian(desk: Desk) -> None:
    work = added(desk, maker_is_child=True)
    with pytest.raises(InvalidInput) as caught:
        consents.record(officer(desk), work, a_consent(), a_form(officer(desk)))
    assert caught.value.problems == {"guardian": "consent.no_guardian"}


def test_missing_words_for_those_who_do_not_see_are_refused(desk: Desk) -> None:
    photo = taken(officer(desk))
    bare = described(photo, alt="", caption="", credit="")
    draft = a_draft(level=DisplayLevel.WORK_ONLY, photos=(bare,))
    work = works.add(officer(desk), draft, [photo])
    works.move(officer(desk), work, WorkStatus.CURATED, version(desk, work))
    assert refusal(desk, work) == {"work.no_alt", "work.no_caption", "work.no_credit"}


def test_the_desk_may_not_publish(desk: Desk) -> None:
    work = curated(desk, level=DisplayLevel.WORK_ONLY)
    with pytest.raises(PermissionDenied):
        works.publish(officer(desk), work, version(desk, work))


def test_withdrawal_takes_the_work_down_and_leaves_a_task_for_each_channel(desk: Desk) -> None:
    work = published(desk)
    plan = consents.withdrawal_plan(officer(desk), work)
    assert plan.channels == (Channel.SITE, Channel.SOCIAL_MEDIA)
    consents.withdraw(officer(desk), work, "Diminta pembuat")
    seen = work_reading.detail(officer(desk), work)
    assert (seen.row.status, seen.row.badge) == (WorkStatus.ARCHIVED, Badge.WITHDRAWN)
    assert seen.is_hidden
    assert (seen.photos, seen.row.thumbnail) == ((), "")
    assert work_reading.withdrawn(officer(desk)) == WithdrawnCounts(1, 2)
    with pytest.raises(RuleViolation, match="consent.nothing_to_withdraw"):
        consents.withdraw(officer(desk), work, "Sekali lagi")


def test_channels_out_of_reach_are_cleaned_by_hand_the_gallery_is_not(desk: Desk) -> None:
    work = published(desk)
    consents.withdraw(officer(desk), work, "Diminta pembuat")
    removals = {row.channel: row.id for row in work_reading.detail(officer(desk), work).removals}
    consents.mark_removed(officer(desk), removals[Channel.SOCIAL_MEDIA])
    assert work_reading.withdrawn(officer(desk)) == WithdrawnCounts(1, 1)
    with pytest.raises(RuleViolation, match="consent.site_is_built"):
        consents.mark_removed(officer(desk), removals[Channel.SITE])


def test_what_never_was_public_leaves_no_task(desk: Desk) -> None:
    work = added(desk)
    consents.record(officer(desk), work, a_consent(), a_form(officer(desk)))
    consents.withdraw(officer(desk), work, "Diminta pembuat")
    assert work_reading.withdrawn(officer(desk)) == WithdrawnCounts(0, 0)
    assert work_reading.detail(officer(desk), work).is_hidden


def test_a_person_is_withdrawn_as_a_whole_when_asked(desk: Desk) -> None:
    first = published(desk)
    code = work_reading.detail(officer(desk), first).draft.subject_code
    second = published(desk, 200, subject_code=code)
    plan = consents.withdrawal_plan(officer(desk), first)
    assert plan.works == ("KRY-2026-0001", "KRY-2026-0002")
    taken_back = consents.withdraw(officer(desk), first, "Diminta pembuat", whole_person=True)
    assert taken_back == plan.works
    assert work_reading.detail(officer(desk), second).is_hidden


def test_withdrawal_needs_a_reason_that_tells_no_number(desk: Desk) -> None:
    work = published(desk)
    for reason, code in (("  ", "input.required"), ("3171010101010001", "work.text_has_id_number")):
        with pytest.raises(InvalidInput) as caught:
            consents.withdraw(officer(desk), work, reason)
        assert caught.value.problems == {"withdrawal_reason": code}
    assert work_reading.detail(officer(desk), work).row.status is WorkStatus.PUBLISHED


def test_a_withdrawn_consent_stays_and_a_new_one_counts_after_a_new_decision(desk: Desk) -> None:
    work = published(desk)
    consents.withdraw(officer(desk), work, "Diminta pembuat")
    consents.record(officer(desk), work, a_consent(), a_form(officer(desk)))
    seen = work_reading.detail(officer(desk), work)
    assert [row.consent.withdrawn_at is None for row in seen.consents] == [True, False]
    assert (seen.row.badge, seen.row.status) == (Badge.ACTIVE, WorkStatus.ARCHIVED)
    works.move(officer(desk), work, WorkStatus.CURATED, version(desk, work))
    works.publish(head(desk), work, version(desk, work))


def test_days_are_counted_down_and_an_expired_photo_is_hidden(desk: Desk) -> None:
    work = published(desk)
    row = work_reading.detail(officer(desk), work).row
    assert row.badge is Badge.ACTIVE
    last = a_consent(valid_until=date(2026, 12, 3))
    consents.record(officer(desk), work, last, a_form(officer(desk)))
    row = work_reading.detail(officer(desk), work).row
    assert (row.badge, row.days_left) == (Badge.EXPIRING, 12)
    desk.clock.forward(timedelta(days=13))
    seen = work_reading.detail(officer(desk), work)
    assert (seen.row.badge, seen.row.thumbnail) == (Badge.EXPIRED, "")


def test_scans_are_taken_only_as_papers_and_pictures(desk: Desk, tmp_path: Path) -> None:
    scan = tmp_path / "formulir.pdf"
    scan.write_bytes(SCAN)
    form = consents.take_form(officer(desk).files, scan)
    assert form.media_type == "application/pdf"
    assert consents.form_is_whole(officer(desk), form.sha256)
    officer(desk).files.path(form.sha256).write_bytes(b"lain")
    assert not consents.form_is_whole(officer(desk), form.sha256)
    big = tmp_path / "besar.pdf"
    with big.open("wb") as stream:
        stream.truncate(30_000_001)
    for source, code in (
        (tmp_path, "consent.form_not_a_file"),
        (tmp_path / "x", "consent.form_not_a_file"),
        (big, "consent.form_too_large"),
        (Path(__file__), "consent.form_kind"),
    ):
        with pytest.raises(Refused) as caught:
            consents.take_form(officer(desk).files, source)
        assert caught.value.code == code


def test_samples_show_every_state_and_are_sound(desk: Desk) -> None:
    sample_works.fill(officer(desk), head(desk), 13)
    rows = work_reading.list_rows(officer(desk))
    assert {row.badge for row in rows} == set(Badge)
    assert all(row.code.startswith("KRY-2026-") for row in rows)
    with desk.nobody.database.reading() as session:
        assert check.examine(session) == []
