"""Who can be recognised on a picture: the declaration, its hash, and the consent it stands on."""

import io
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from pasopati_desktop.documents.figures import prepared
from pasopati_desktop.domain import content_diff, figures, merge_texts, statements
from pasopati_desktop.domain.checks.finding import Gate, Group, State, Surroundings
from pasopati_desktop.domain.clean_jpeg import metadata_left
from pasopati_desktop.domain.consent import (
    Channel,
    Consent,
    ConsentState,
    DisplayLevel,
    Purpose,
    Restriction,
    state,
)
from pasopati_desktop.domain.figure_rules import (
    CHANNELS,
    TAKEN_BACK,
    Standing,
    faults,
    release_faults,
)
from pasopati_desktop.domain.figures import Figure, Recognisable, ShownInmate
from pasopati_desktop.domain.release import Channel as GivenOut
from pasopati_desktop.domain.statement_checks import checks, submit_problems
from pasopati_desktop.domain.statements import canonical, content_hash, parse, tidied
from tests.data import NOW
from tests.statement_data import a_press_release

CODE = "S-7KQ2M9XA"
WHOLE = Consent(
    subject_code=CODE,
    level=DisplayLevel.NAME_AND_FACE,
    purposes=frozenset(Purpose),
    channels=frozenset(Channel),
    text_version="2026-1",
    signed_at=NOW - timedelta(days=30),
    witness="Petugas Giatja",
    rights_explained=True,
    form_sha256="f" * 64,
)
BEFORE = "708fd4bedf90dd39e9fd867dd00e317b30c4f9cdec9aa0a50558f02a6e4c617d"
"""SHA-256 of a text with a picture, made by the program before there was a declaration."""
INMATE = ShownInmate(7, CODE)
SHOWN = Figure("a" * 64, "Bengkel", "Dua orang di bengkel", Recognisable.INMATES, (INMATE,))


def codes(figure: Figure, standing: Standing | None, at: datetime = NOW) -> list[str]:
    return [fault.code for fault in faults([figure], {7: standing}, at)]


# What is hashed.


def test_a_picture_nobody_declared_is_hashed_as_before() -> None:
    bare = replace(a_press_release(), figures=(Figure("a" * 64, "Klinik", "Petugas"),))
    document = canonical(bare)
    assert '"figures":[["' + "a" * 64 + '","Klinik","Petugas"]]' in document
    assert content_hash(bare) == BEFORE
    assert parse(document) == tidied(bare)


inmates = st.builds(
    ShownInmate, st.integers(1, 10**9), st.from_regex(r"S-[2-9A-HJKMNP-TV-Z]{8}", fullmatch=True)
)
pictures = st.builds(
    Figure,
    st.sampled_from(["a" * 64, "b" * 64]),
    st.text('abc ÿ"\\[],', max_size=8),
    st.text("abc ", max_size=8),
    st.sampled_from(Recognisable),
    st.lists(inmates, max_size=4).map(tuple),
)


@given(st.lists(pictures, max_size=3).map(tuple))
def test_a_declaration_comes_back_from_what_was_hashed(shown: tuple[Figure, ...]) -> None:
    content = replace(a_press_release(), figures=shown)
    again = parse(canonical(content))
    assert again == tidied(content)
    assert content_hash(again) == content_hash(content)


def shown_by(consent_id: int) -> Figure:
    """One person, agreed to by one consent or by a later one."""
    return Figure(
        "a" * 64,
        recognisable=Recognisable.INMATES,
        inmates=(ShownInmate(consent_id, "S-22222222"),),
    )


@given(pictures, pictures)
@example(shown_by(1), shown_by(2))
def test_another_declaration_is_another_text(one: Figure, other: Figure) -> None:
    first, second = (replace(a_press_release(), figures=(item,)) for item in (one, other))
    same = figures.tidied(one) == figures.tidied(other)
    assert (content_hash(first) == content_hash(second)) is same
    assert content_diff.compare(first, second).is_changed is not same


@pytest.mark.parametrize("row", [["a"], ["a", "b", "c", "nobody"], ["a", "b", 3], "abc", ["a"] * 5])
def test_a_row_of_another_shape_is_refused(row: list[object]) -> None:
    with pytest.raises(ValueError, match=r"figure|Recognisable|unpack"):
        figures.parsed_row(row)


# The rule.


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (Recognisable.UNSEEN, ["figure.unseen"]),
        (Recognisable.NOBODY, []),
        (Recognisable.OFFICERS, []),
        (Recognisable.PROTECTED, ["figure.protected"]),
        (Recognisable.INMATES, ["figure.nobody_named"]),
    ],
)
def test_who_was_declared_decides(who: Recognisable, expected: list[str]) -> None:
    assert codes(Figure("a" * 64, recognisable=who), None) == expected


@pytest.mark.parametrize(
    ("standing", "code"),
    [
        (None, "figure.consent_missing"),
        (Standing(replace(WHOLE, subject_code="S-22222222")), "figure.consent_missing"),
        (Standing(replace(WHOLE, withdrawn_at=NOW)), "figure.consent_withdrawn"),
        (Standing(replace(WHOLE, restriction=Restriction.VICTIM)), "figure.consent_blocked"),
        (Standing(replace(WHOLE, valid_until=date(2026, 11, 20))), "figure.consent_expired"),
        (Standing(replace(WHOLE, release_date=date(2026, 11, 21))), "figure.consent_expired"),
        (Standing(replace(WHOLE, form_sha256="")), "figure.consent_draft"),
        (
            Standing(replace(WHOLE, purposes=frozenset({Purpose.CATALOGUE}))),
            "figure.consent_purpose",
        ),
        (Standing(replace(WHOLE, channels=frozenset({Channel.SITE}))), "figure.consent_channel"),
        (Standing(replace(WHOLE, level=DisplayLevel.NAME_NO_FACE)), "figure.consent_level"),
        (Standing(replace(WHOLE, is_child=True, guardian="Wali")), "figure.child"),
        (Standing(WHOLE, is_child=True), "figure.child"),
        (Standing(WHOLE, is_patient=True), "figure.patient"),
    ],
)
def test_each_reason_is_told_by_its_own_code(standing: Standing | None, code: str) -> None:
    assert codes(SHOWN, standing) == [code]


def test_a_whole_consent_lets_a_face_go_to_the_press() -> None:
    assert codes(SHOWN, Standing(WHOLE)) == []
    assert [fault.code for fault in faults([SHOWN], {7: Standing(WHOLE)}, None)] == [
        "figure.consent_missing"
    ], "without a clock a consent held"


def test_its_last_day_counts_whole_in_wib() -> None:
    standing = Standing(replace(WHOLE, valid_until=date(2026, 11, 21)))
    assert codes(SHOWN, standing, datetime.fromisoformat("2026-11-21T23:59:59+07:00")) == []
    late = datetime.fromisoformat("2026-11-22T00:00:00+07:00")
    assert codes(SHOWN, standing, late) == ["figure.consent_expired"]


consents = st.builds(
    replace,
    st.just(WHOLE),
    level=st.sampled_from(DisplayLevel),
    purposes=st.frozensets(st.sampled_from(Purpose)),
    channels=st.frozensets(st.sampled_from(Channel)),
    valid_until=st.none() | st.dates(date(2026, 11, 1), date(2027, 3, 1)),
    release_date=st.none() | st.dates(date(2026, 11, 1), date(2027, 3, 1)),
    withdrawn_at=st.none() | st.just(NOW - timedelta(days=1)),
    restriction=st.sampled_from(Restriction),
    is_child=st.booleans(),
    guardian=st.sampled_from(["", "Wali"]),
    witness=st.sampled_from(["", "Petugas"]),
    subject_code=st.sampled_from([CODE, "S-22222222"]),
)


@given(consents, st.booleans(), st.booleans(), st.sampled_from(GivenOut))
def test_a_face_goes_out_only_by_a_consent_that_says_so(
    consent: Consent, is_child: bool, is_patient: bool, given_out: GivenOut
) -> None:
    channel = CHANNELS[given_out]
    found = faults([SHOWN], {7: Standing(consent, is_child, is_patient)}, NOW, channel)
    allowed = (
        state(consent, NOW) is ConsentState.ACTIVE
        and Purpose.PRESS_RELEASE in consent.purposes
        and channel in consent.channels
        and consent.level is DisplayLevel.NAME_AND_FACE
        and not (is_child or is_patient or consent.is_child)
        and consent.subject_code == CODE
    )
    assert (not found) is allowed
    if is_child or consent.is_child:
        assert found[0].code == "figure.child", "a child's consent unlocked something"
    elif is_patient:
        assert found[0].code == "figure.patient"


@given(consents, st.integers(0, 400))
def test_a_withdrawal_is_for_ever(consent: Consent, days: int) -> None:
    taken = Standing(replace(consent, withdrawn_at=NOW))
    assert codes(SHOWN, taken, NOW + timedelta(days=days))


def test_two_people_on_one_picture_are_asked_both() -> None:
    both = replace(SHOWN, inmates=(INMATE, ShownInmate(8, "S-33333333")))
    known = {7: Standing(WHOLE), 8: Standing(replace(WHOLE, withdrawn_at=NOW, subject_code="S-3"))}
    (fault,) = faults([Figure("b" * 64, recognisable=Recognisable.NOBODY), both], known, NOW)
    assert (fault.row, fault.code, fault.subject_code) == (
        1,
        "figure.consent_withdrawn",
        "S-33333333",
    )
    assert fault.is_taken_back


def test_what_was_out_before_anybody_had_to_declare_stays_printable() -> None:
    old = Figure("a" * 64, "Klinik", "Petugas")
    assert release_faults([old], {}, NOW, is_out=True) == ()
    assert [f.code for f in release_faults([old], {}, NOW, is_out=False)] == ["figure.unseen"]
    gone = {7: Standing(replace(WHOLE, withdrawn_at=NOW))}
    for is_out in (True, False):
        (fault,) = release_faults([SHOWN], gone, NOW, is_out=is_out)
        assert fault.code in TAKEN_BACK


# The checks.


def test_the_checks_say_what_the_rule_refuses_and_lead_to_the_picture() -> None:
    unseen = Figure("b" * 64, "Dapur", "Dapur dari luar")
    content = replace(a_press_release(), figures=(SHOWN, unseen))
    around = Surroundings(now=NOW, standings={7: Standing(replace(WHOLE, withdrawn_at=NOW))})
    found = [item for item in checks(content, around) if item.group is Group.PICTURES]
    assert [(item.code, item.row, item.state) for item in found] == [
        ("picture_consent_withdrawn", 0, State.MISSING),
        ("picture_unseen", 1, State.MISSING),
    ]
    assert submit_problems(content, around)["figures"] == "figure.consent_withdrawn"
    for gate, expected in ((Gate.REVIEW, State.MISSING), (Gate.VERIFY, State.LOOK)):
        shown = checks(content, replace(around, gate=gate))
        assert {item.state for item in shown if item.group is Group.PICTURES} == {expected}


def test_cleared_pictures_are_one_line_in_order() -> None:
    content = replace(a_press_release(), figures=(SHOWN,))
    around = Surroundings(now=NOW, standings={7: Standing(WHOLE)})
    (line,) = [item for item in checks(content, around) if item.group is Group.PICTURES]
    assert (line.code, line.state) == ("pictures_cleared", State.PASSED)
    assert "figures" not in submit_problems(content, around)


def test_a_confirmed_finding_opens_no_picture() -> None:
    key = statements.Clearance("picture_protected", "Sudah ditanyakan kepada keluarga")
    hidden = replace(SHOWN, recognisable=Recognisable.PROTECTED, inmates=())
    content = replace(a_press_release(), figures=(hidden,), clearances=(key,))
    assert submit_problems(content)["figures"] == "figure.protected"


# Two writers.


def test_two_declarations_of_one_picture_have_to_be_looked_at_again() -> None:
    base = replace(a_press_release(), figures=(Figure("a" * 64, "Bengkel", "Bengkel"),))
    mine = replace(base, figures=(replace(SHOWN, caption="Bengkel kayu"),))
    theirs = replace(base, figures=(replace(SHOWN, recognisable=Recognisable.NOBODY, inmates=()),))
    merged = merge_texts.merge(base, mine, theirs).content.figures
    assert [item.sha256 for item in merged] == ["a" * 64]
    assert merged[0].recognisable is Recognisable.UNSEEN
    alone = merge_texts.merge(base, mine, base).content.figures
    assert alone == mine.figures


def test_a_picture_that_stands_twice_stays_twice() -> None:
    twice = (SHOWN, replace(SHOWN, caption="Sekali lagi"))
    base = replace(a_press_release(), figures=twice)
    mine = replace(base, title="Judul lain")
    assert merge_texts.merge(base, mine, base).content.figures == twice


# What a camera writes.


def a_phone_photo(side: int) -> bytes:
    """Return a JPEG with place, maker, comment, XMP, an unknown segment and words behind it."""
    exif = Image.Exif()
    exif[0x010F] = "RAHASIA-EXIF"
    exif.get_ifd(0x8825)[1] = "S"
    exif.get_ifd(0x8825)[2] = (6.0, 12.0, 51.0)
    stream = io.BytesIO()
    Image.new("RGB", (side, side // 2), (90, 80, 70)).save(
        stream, "JPEG", exif=exif, comment=b"RAHASIA-KOMENTAR", xmp=b"<x>RAHASIA-XMP</x>"
    )
    raw = stream.getvalue()
    segment = b"\xff\xeb" + (2 + 14).to_bytes(2, "big") + b"RAHASIA-SEGMEN"
    return raw[:2] + segment + raw[2:] + b"RAHASIA-EKOR"


@pytest.mark.parametrize("side", [300, 2600], ids=["small enough", "too large"])
def test_nothing_but_the_picture_is_kept(side: int) -> None:
    data = a_phone_photo(side)
    assert b"RAHASIA" in data
    assert metadata_left(data)
    made = prepared(data, 453)
    assert metadata_left(made) == ()
    assert b"RAHASIA" not in made
    assert prepared(made, 453) == made
