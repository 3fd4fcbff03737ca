"""No combination of facts and consent shows a name or a face that nobody agreed to."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain import consent as rules
from pasopati_desktop.domain.consent import (
    WIB,
    Channel,
    Consent,
    ConsentState,
    DisplayLevel,
    MakerFacts,
    Purpose,
    Restriction,
)

NOW = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
SUBJECT = "S-7KQ2M9XA"


def a_consent(**changes: object) -> Consent:
    """An active consent to everything; a test states only what it changes."""
    whole = Consent(
        subject_code=SUBJECT,
        level=DisplayLevel.NAME_AND_FACE,
        purposes=frozenset(Purpose),
        channels=frozenset(Channel),
        text_version="2026-1",
        signed_at=NOW - timedelta(days=30),
        witness="Petugas Giatja",
        rights_explained=True,
        form_sha256="ab" * 32,
    )
    return replace(whole, **changes)  # type: ignore[arg-type]  # test factory


def facts(level: DisplayLevel = DisplayLevel.NAME_AND_FACE, /, **changes: object) -> MakerFacts:
    return replace(MakerFacts(level, subject_code=SUBJECT), **changes)  # type: ignore[arg-type]  # the same


def refusal(shown: MakerFacts, consent: Consent | None, now: datetime = NOW) -> frozenset[str]:
    return rules.may_publish(shown, consent, Purpose.CATALOGUE, Channel.SITE, now)


any_now = st.integers(0, 5 * 366 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
moments = st.none() | any_now
days = st.none() | st.dates(date(2024, 1, 1), date(2029, 1, 1))
words = st.sampled_from(["", " ", "isi"])
consents = st.builds(
    Consent,
    subject_code=st.sampled_from(["", SUBJECT, "S-LAIN"]),
    level=st.sampled_from(DisplayLevel),
    purposes=st.frozensets(st.sampled_from(Purpose)),
    channels=st.frozensets(st.sampled_from(Channel)),
    text_version=words,
    signed_at=moments,
    valid_until=days,
    release_date=days,
    witness=words,
    guardian=words,
    rights_explained=st.booleans(),
    form_sha256=st.sampled_from(["", "ab" * 32, "x"]),
    is_child=st.booleans(),
    restriction=st.sampled_from(Restriction),
    withdrawn_at=moments,
    withdrawal_reason=words,
)
nearly_whole = st.builds(
    a_consent,
    level=st.sampled_from(DisplayLevel),
    purposes=st.frozensets(st.sampled_from(Purpose)),
    channels=st.frozensets(st.sampled_from(Channel)),
    signed_at=moments,
    is_child=st.booleans(),
    guardian=words,
    withdrawn_at=st.none(),
    release_date=days,
)
any_consent = st.none() | consents | nearly_whole
any_facts = st.builds(
    MakerFacts,
    level=st.sampled_from(DisplayLevel),
    shows_face=st.booleans(),
    is_child=st.booleans(),
    is_patient=st.booleans(),
    subject_code=st.sampled_from([None, SUBJECT, "S-LAIN"]),
)


@given(any_facts, any_consent, st.sampled_from(Purpose), st.sampled_from(Channel), any_now)
def test_nothing_personal_is_shown_without_an_active_consent_to_exactly_that(
    shown: MakerFacts, consent: Consent | None, purpose: Purpose, channel: Channel, now: datetime
) -> None:
    if rules.may_publish(shown, consent, purpose, channel, now):
        return
    if shown.level is DisplayLevel.WORK_ONLY and not shown.shows_face:
        assert consent is None or consent.withdrawn_at is None
        return
    assert consent is not None
    assert rules.state(consent, now) is ConsentState.ACTIVE
    assert purpose in consent.purposes
    assert channel in consent.channels
    assert shown.level <= consent.level
    assert shown.subject_code == consent.subject_code
    assert not shown.is_patient
    assert consent.restriction is Restriction.NONE
    if shown.shows_face:
        assert shown.level is consent.level is DisplayLevel.NAME_AND_FACE


@given(any_facts, any_consent, any_now, st.text(max_size=30))
def test_a_child_never_shows_face_or_name(
    shown: MakerFacts, consent: Consent | None, now: datetime, name: str
) -> None:
    child = shown.is_child or (consent is not None and consent.is_child)
    if child and not refusal(shown, consent, now):
        assert not shown.shows_face
        assert not shown.level.shows_name
    label = rules.maker_label(shown.level, name=name, unit_name="Lapas Contoh", is_child=True)
    assert label in {"Anak Binaan Lapas Contoh", rules.initials(name)}


@given(consents | nearly_whole, any_now, any_now)
def test_withdrawal_and_expiry_are_never_undone_by_time(
    consent: Consent, first: datetime, second: datetime
) -> None:
    earlier, later = sorted((first, second))
    ended = {ConsentState.WITHDRAWN, ConsentState.BLOCKED, ConsentState.EXPIRED}
    if rules.state(consent, earlier) in ended:
        assert rules.state(consent, later) is not ConsentState.ACTIVE


def test_an_active_consent_to_everything_lets_a_face_be_shown() -> None:
    assert refusal(facts(shows_face=True), a_consent()) == frozenset()


@pytest.mark.parametrize("level", list(DisplayLevel)[1:])
def test_only_the_work_itself_needs_no_consent(level: DisplayLevel) -> None:
    assert refusal(facts(DisplayLevel.WORK_ONLY), None) == frozenset()
    assert refusal(facts(level), None) == {"consent.missing"}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"signed_at": None}, "consent.draft"),
        ({"form_sha256": ""}, "consent.draft"),
        ({"rights_explained": False}, "consent.draft"),
        ({"valid_until": date(2026, 11, 20)}, "consent.expired"),
        ({"release_date": date(2026, 11, 21)}, "consent.expired"),
        ({"withdrawn_at": NOW, "withdrawal_reason": "permintaan sendiri"}, "consent.withdrawn"),
        ({"restriction": Restriction.WITNESS_PROTECTION}, "consent.blocked"),
        ({"purposes": frozenset({Purpose.PRESS_RELEASE})}, "consent.purpose"),
        ({"channels": frozenset({Channel.PRINT})}, "consent.channel"),
        ({"level": DisplayLevel.NAME_NO_FACE}, "consent.level_exceeded"),
        ({"subject_code": "S-LAIN"}, "consent.other_person"),
        ({"is_child": True, "guardian": "Wali"}, "consent.child"),
    ],
)
def test_each_shortcoming_has_its_code(changes: dict[str, object], code: str) -> None:
    assert refusal(facts(), a_consent(**changes)) == {code}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"is_child": True}, "consent.child"),
        ({"is_patient": True}, "consent.patient"),
        ({"level": DisplayLevel.NAME_NO_FACE, "shows_face": True}, "consent.face_not_covered"),
    ],
)
def test_facts_that_no_consent_unlocks(changes: dict[str, object], code: str) -> None:
    shown = replace(facts(), **changes)  # type: ignore[arg-type]  # parametrised
    assert refusal(shown, a_consent()) == {code}


@pytest.mark.parametrize("restriction", list(Restriction)[1:])
def test_a_withdrawn_or_blocked_person_takes_even_the_bare_work_down(
    restriction: Restriction,
) -> None:
    bare = facts(DisplayLevel.WORK_ONLY)
    assert refusal(bare, a_consent(withdrawn_at=NOW)) == {"consent.withdrawn"}
    assert refusal(bare, a_consent(restriction=restriction)) == {"consent.blocked"}
    assert refusal(bare, a_consent(valid_until=date(2026, 1, 1))) == frozenset()


def test_a_child_may_show_initials_with_a_guardians_consent() -> None:
    shown = facts(DisplayLevel.INITIALS_NO_FACE, is_child=True)
    own = a_consent(is_child=True, level=DisplayLevel.INITIALS_NO_FACE)
    assert refusal(shown, own) == {"consent.draft"}
    assert refusal(shown, replace(own, guardian="Wali")) == frozenset()


def test_the_last_day_counts_in_wib_and_the_release_day_does_not() -> None:
    until = a_consent(valid_until=date(2026, 12, 31))
    last_moment = datetime(2026, 12, 31, 23, 59, 59, tzinfo=WIB)
    assert rules.state(until, last_moment) is ConsentState.ACTIVE
    assert rules.state(until, last_moment + timedelta(seconds=1)) is ConsentState.EXPIRED
    released = replace(until, release_date=date(2026, 12, 1))
    assert rules.state(released, datetime(2026, 11, 30, 23, 59, tzinfo=WIB)) is ConsentState.ACTIVE
    assert rules.state(released, datetime(2026, 12, 1, tzinfo=WIB)) is ConsentState.EXPIRED


def test_twelve_months_unless_release_comes_first() -> None:
    assert rules.default_valid_until(date(2026, 5, 14), None) == date(2027, 5, 14)
    assert rules.default_valid_until(date(2028, 2, 29), None) == date(2029, 2, 28)
    assert rules.default_valid_until(date(2026, 5, 14), date(2026, 9, 1)) == date(2026, 8, 31)


def test_labels_for_the_public() -> None:
    def label(level: DisplayLevel, name: str = "  ahmad  Maulana ") -> str:
        return rules.maker_label(level, name=name, unit_name="Lapas Kelas I Contoh")

    assert label(DisplayLevel.WORK_ONLY) == "Warga Binaan Lapas Kelas I Contoh"
    assert label(DisplayLevel.INITIALS_NO_FACE) == "A.M."
    assert label(DisplayLevel.NAME_NO_FACE) == "ahmad Maulana"
    assert label(DisplayLevel.NAME_AND_FACE, "") == "Warga Binaan Lapas Kelas I Contoh"
    assert label(DisplayLevel.INITIALS_NO_FACE, "'ilham (alias) 7 bin") == "I.A.B."


def test_subject_codes_are_random_and_tell_nothing() -> None:
    codes = {rules.new_subject_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(code.startswith("S-") and len(code) == 10 for code in codes)


def test_a_moment_without_zone_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="time zone"):
        a_consent(signed_at=NOW.replace(tzinfo=None))


def test_the_form_names_each_empty_field() -> None:
    empty = Consent(subject_code="", level=DisplayLevel.NAME_NO_FACE, is_child=True)
    assert rules.problems(empty, now=NOW).keys() == {
        "subject_code", "purposes", "channels", "text_version", "signed_at", "witness",
        "rights_explained", "form_sha256", "guardian", "level",
    }  # fmt: skip
    assert rules.problems(a_consent(), now=NOW) == {}
    assert rules.problems(a_consent(signed_at=NOW + timedelta(1)), now=NOW) == {
        "signed_at": "input.in_future"
    }
