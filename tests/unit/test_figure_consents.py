"""People on the pictures of a text: asked when it is handed in, signed, given out and copied."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pasopati_desktop.domain.consent import Channel, DisplayLevel, Purpose, Restriction
from pasopati_desktop.domain.errors import InvalidInput, RuleViolation
from pasopati_desktop.domain.figures import Figure, Recognisable, ShownInmate
from pasopati_desktop.domain.release import Channel as GivenOut
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import (
    approvals,
    consents,
    endings,
    figure_consents,
    figures,
    releases,
    statement_checking,
    statement_exports,
    statement_papers,
    statement_preview,
    statement_proofs,
    statements,
    work_reading,
    works,
)
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import Consent, Statement
from tests import works_data
from tests.data import PIN, Desk
from tests.figure_data import FOR_THE_PRESS, a_figure, agreed, inmate_of, showing, sign
from tests.statement_data import (
    REASON,
    a_draft,
    a_publication,
    at_status,
    bring_to,
    sha_of,
    status_of,
)


def take_back(desk: Desk, work_id: int) -> None:
    consents.withdraw(works_data.officer(desk), work_id, "Diminta yang bersangkutan")


def submit(desk: Desk, statement_id: int) -> None:
    sha256 = sha_of(desk, statement_id)
    approvals.submit(desk.as_role(Role.WRITER), statement_id, sha256=sha256)


# Handing in.


@pytest.mark.parametrize(
    ("who", "code"),
    [
        (Recognisable.UNSEEN, "figure.unseen"),
        (Recognisable.PROTECTED, "figure.protected"),
        (Recognisable.INMATES, "figure.nobody_named"),
    ],
)
def test_what_nobody_looked_at_or_may_never_be_shown_stays_with_the_writer(
    desk: Desk, who: Recognisable, code: str
) -> None:
    statement_id = a_draft(desk, showing(a_figure(desk, recognisable=who)))
    with pytest.raises(InvalidInput) as caught:
        submit(desk, statement_id)
    assert caught.value.problems == {"figures": code}
    assert status_of(desk, statement_id) is Status.DRAFT


def test_a_consent_that_reaches_the_press_lets_a_face_be_handed_in(desk: Desk) -> None:
    work = agreed(desk)
    statement_id = a_draft(desk, showing(a_figure(desk, work), a_figure(desk)))
    bring_to(desk, statement_id, Status.PUBLISHED)


@pytest.mark.parametrize(
    ("consent", "code"),
    [
        (
            replace(FOR_THE_PRESS, purposes=frozenset({Purpose.CATALOGUE})),
            "figure.consent_purpose",
        ),
        (replace(FOR_THE_PRESS, channels=frozenset({Channel.SITE})), "figure.consent_channel"),
        (replace(FOR_THE_PRESS, level=DisplayLevel.NAME_NO_FACE), "figure.consent_level"),
        (replace(FOR_THE_PRESS, restriction=Restriction.HIGH_RISK), "figure.consent_blocked"),
    ],
)
def test_a_consent_for_something_else_does_not(desk: Desk, consent: object, code: str) -> None:
    work = agreed(desk, consent)  # type: ignore[arg-type] # of the parameters
    with pytest.raises(InvalidInput) as caught:
        submit(desk, a_draft(desk, showing(a_figure(desk, work))))
    assert caught.value.problems == {"figures": code}


def test_a_child_is_never_shown_whatever_was_signed(desk: Desk) -> None:
    grown = agreed(desk)
    figure = a_figure(desk, grown)
    draft = work_reading.detail(works_data.officer(desk), grown).draft
    works.edit(
        works_data.officer(desk),
        grown,
        replace(draft, maker_is_child=True),
        works_data.version(desk, grown),
    )
    with pytest.raises(InvalidInput) as caught:
        submit(desk, a_draft(desk, showing(figure)))
    assert caught.value.problems == {"figures": "figure.child"}


def test_a_consent_of_somebody_else_or_of_nobody_is_no_consent(desk: Desk) -> None:
    one, other = agreed(desk), agreed(desk, shade=120)
    swapped = ShownInmate(inmate_of(desk, one).consent_id, inmate_of(desk, other).subject_code)
    for wrong in (swapped, ShownInmate(987_654, "S-22222222")):
        figure = a_figure(desk, recognisable=Recognisable.INMATES, inmates=(wrong,))
        with pytest.raises(InvalidInput) as caught:
            submit(desk, a_draft(desk, showing(figure)))
        assert caught.value.problems == {"figures": "figure.consent_missing"}


def test_the_checks_on_the_screen_know_the_consents_of_unsaved_pictures(desk: Desk) -> None:
    work = agreed(desk)
    writer = desk.as_role(Role.WRITER)
    statement_id = a_draft(desk)
    figure = a_figure(desk, work)
    around = statement_checking.surroundings(writer, statement_id)
    assert around.standings == {}
    around = statement_checking.surroundings(writer, statement_id, showing(figure))
    assert around.standings.keys() == {figure.inmates[0].consent_id}


# Between the signatures.


def test_a_withdrawal_stops_the_next_signature_and_a_new_form_lets_it_go_on(desk: Desk) -> None:
    work = agreed(desk)
    statement_id, sha256 = at_status(desk, Status.APPROVAL, showing(a_figure(desk, work)))
    take_back(desk, work)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    with pytest.raises(InvalidInput) as caught:
        approvals.approve(head, statement_id, sha256=sha256, secret=PIN)
    assert caught.value.problems == {"figures": "figure.consent_withdrawn"}
    detail = statements.detail(head, statement_id)
    assert (detail.status, detail.number) == (Status.APPROVAL, None), "a number was taken"
    sign(desk, work)
    approvals.approve(head, statement_id, sha256=sha256, secret=PIN)


def test_the_team_lead_does_not_sign_for_a_consent_that_ran_out(desk: Desk) -> None:
    last = (desk.clock.now + timedelta(days=2)).date()
    work = agreed(desk, replace(FOR_THE_PRESS, valid_until=last))
    statement_id, sha256 = at_status(desk, Status.REVIEW, showing(a_figure(desk, work)))
    desk.clock.forward(timedelta(days=4))
    with pytest.raises(InvalidInput) as caught:
        approvals.review(desk.as_role(Role.TEAM_LEAD), statement_id, sha256=sha256)
    assert caught.value.problems == {"figures": "figure.consent_expired"}
    approvals.send_back(desk.as_role(Role.TEAM_LEAD), statement_id, "Izin gambar sudah habis")
    assert status_of(desk, statement_id) is Status.RETURNED


# Giving out.


def test_an_approved_text_whose_picture_was_taken_back_does_not_leave(
    desk: Desk, tmp_path: Path
) -> None:
    work = agreed(desk)
    statement_id, _ = at_status(desk, Status.APPROVED, showing(a_figure(desk, work)))
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    assert releases.release_obstacle(liaison, statement_id) is None
    take_back(desk, work)
    obstacle = releases.release_obstacle(liaison, statement_id)
    assert obstacle is not None
    assert obstacle.code == "statement.figure_held"
    with pytest.raises(RuleViolation, match="statement.figure_held"):
        releases.publish(liaison, statement_id, a_publication(desk))
    assert status_of(desk, statement_id) is Status.APPROVED
    content = statements.detail(liaison, statement_id).content
    read = statement_preview.preview(liaison, statement_id, content)
    assert read.pdf, "it can no longer be read"
    endings.void(desk.as_role(Role.HEAD_OF_UNIT), statement_id, REASON, PIN)


def test_a_withdrawal_that_runs_at_the_same_moment_is_waited_for(desk: Desk) -> None:
    work = agreed(desk)
    statement_id, _ = at_status(desk, Status.APPROVED, showing(a_figure(desk, work)))
    told: list[Exception | None] = []

    def publish() -> None:
        try:
            releases.publish(desk.as_role(Role.MEDIA_LIAISON), statement_id, a_publication(desk))
            told.append(None)
        except RuleViolation as refusal:
            told.append(refusal)

    other = threading.Thread(target=publish)
    actor = Actor(None, "uji", "MEJA-2", "consents.withdraw", desk.clock.now)
    with desk.nobody.database.writing(actor) as session:
        row = session.get_one(Consent, inmate_of(desk, work).consent_id)
        row.withdrawn_at, row.withdrawal_reason = desk.clock.now, "Diminta"
        session.flush()
        other.start()
        other.join(0.5)
        assert told == [], "published past a withdrawal that is being written"
    other.join(20)
    assert [type(item) for item in told] == [RuleViolation]
    assert status_of(desk, statement_id) is Status.APPROVED


def test_each_channel_is_asked_for(desk: Desk) -> None:
    work = agreed(desk)
    statement_id, _ = at_status(desk, Status.APPROVED, showing(a_figure(desk, work)))
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    for channel in (GivenOut.SOCIAL_MEDIA, GivenOut.WEBSITE, GivenOut.PRINT):
        with pytest.raises(InvalidInput) as caught:
            releases.publish(liaison, statement_id, a_publication(desk, channel=channel))
        assert caught.value.problems == {"channel": "statement.figure_channel"}
    releases.publish(liaison, statement_id, a_publication(desk, channel=GivenOut.EMAIL))


WITH_PICTURES: dict[str, Callable[[Workspace, int], bytes]] = {
    "web": statement_exports.web_page,
    "word": statement_exports.word_file,
    "pdf": statement_preview.pdf_to_keep,
    "to sign": statement_preview.pdf_to_sign,
    "sheet": statement_exports.copy_with_sheet,
    "draft asked late": statement_papers.draft_pdf,
}


def test_after_a_withdrawal_no_further_copy_has_the_picture(desk: Desk) -> None:
    work = agreed(desk)
    statement_id, _ = at_status(desk, Status.PUBLISHED, showing(a_figure(desk, work)))
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    assert all(make(liaison, statement_id) for make in WITH_PICTURES.values())
    take_back(desk, work)
    for name, make in WITH_PICTURES.items():
        with pytest.raises(RuleViolation, match="statement.figure_out"):
            pytest.fail(f"{name}: {len(make(liaison, statement_id))} bytes")
    assert statement_exports.message(liaison, statement_id).text
    assert statement_exports.redacted_pdf(liaison, statement_id, ["dapur", "klinik"]).count
    with desk.nobody.reading() as session:
        (found,) = figure_consents.to_take_back(session, desk.clock.now)
    assert found.statement_id == statement_id
    assert [fault.code for fault in found.faults] == ["figure.consent_withdrawn"]


def test_a_proof_copy_has_no_picture_of_somebody_who_took_it_back_either(desk: Desk) -> None:
    work = agreed(desk)
    content = showing(a_figure(desk, work))
    until = desk.clock.now + timedelta(days=3)
    statement_id, _ = at_status(desk, Status.APPROVED, replace(content, embargo_until=until))
    head = desk.as_role(Role.HEAD_OF_UNIT)
    assert statement_proofs.proof_pdf(head, statement_id).startswith(b"%PDF")
    take_back(desk, work)
    with pytest.raises(RuleViolation, match="statement.figure_held"):
        statement_proofs.proof_pdf(head, statement_id)


def test_an_end_of_days_keeps_copies_back_but_calls_nothing_in(desk: Desk) -> None:
    last = (desk.clock.now + timedelta(days=2)).date()
    work = agreed(desk, replace(FOR_THE_PRESS, valid_until=last))
    statement_id, _ = at_status(desk, Status.PUBLISHED, showing(a_figure(desk, work)))
    desk.clock.forward(timedelta(days=4))
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    with pytest.raises(RuleViolation, match="statement.figure_out"):
        statement_preview.pdf_to_keep(liaison, statement_id)
    held = figure_consents.held_back(liaison, statement_id)
    assert held is not None
    assert [fault.code for fault in held.faults] == ["figure.consent_expired"]
    with desk.nobody.reading() as session:
        assert figure_consents.to_take_back(session, desk.clock.now) == []


def test_a_text_from_before_the_declaration_is_still_copied_but_not_given_out(desk: Desk) -> None:
    work = agreed(desk)
    shown = showing(a_figure(desk, work))
    published, _ = at_status(desk, Status.PUBLISHED, shown)
    approved, _ = at_status(desk, Status.APPROVED, shown)
    with desk.nobody.reading() as session:
        for statement_id, code in ((published, None), (approved, "statement.figure_held")):
            row = session.get_one(Statement, statement_id)
            old = replace(shown, figures=(Figure("a" * 64, "Klinik", "Petugas"),))
            refused = figure_consents.refusal(session, row, old, desk.clock.now)
            assert (refused.code if refused else None) == code


# What has to be taken back.


def test_the_duty_ends_once_the_text_was_corrected_without_the_picture(desk: Desk) -> None:
    work, same = agreed(desk), agreed(desk, shade=120)
    both = a_figure(desk, work, same)
    statement_id, _ = at_status(desk, Status.PUBLISHED, showing(both))
    officer = works_data.officer(desk)
    plan = consents.withdrawal_plan(officer, work)
    number = statements.detail(officer, statement_id).number
    assert plan.statements == (number,)
    take_back(desk, work)
    detail = work_reading.detail(officer, work)
    assert [item.label for item in detail.statements] == [number]
    assert work_reading.detail(officer, same).statements == ()
    assert work_reading.withdrawn(officer).statements == 1
    assert works.count_uncleaned(officer) == 1
    writer = desk.as_role(Role.WRITER)
    successor = endings.begin_correction(writer, statement_id, REASON)
    begun = statements.detail(writer, successor)
    assert begun.content.figures == (both,), "the writer does not see what was there"
    with pytest.raises(InvalidInput):
        submit(desk, successor)
    without = replace(begun.content, figures=(), privacy_checked=True)
    statements.save(writer, successor, without, base_version=1)
    bring_to(desk, successor, Status.APPROVED)
    assert work_reading.detail(officer, work).statements == ()
    assert works.count_uncleaned(officer) == 0


def test_a_withdrawn_text_is_no_duty_any_more(desk: Desk) -> None:
    work = agreed(desk)
    statement_id, _ = at_status(desk, Status.PUBLISHED, showing(a_figure(desk, work)))
    take_back(desk, work)
    endings.withdraw(desk.as_role(Role.HEAD_OF_UNIT), statement_id, REASON, PIN)
    assert works.count_uncleaned(works_data.officer(desk)) == 0


# What the dialog offers.


def test_only_consents_that_let_a_face_go_to_the_press_are_offered(desk: Desk) -> None:
    wanted = agreed(desk)
    agreed(desk, works_data.a_consent(), shade=100)
    agreed(desk, replace(FOR_THE_PRESS, valid_until=desk.clock.now.date()), shade=110)
    desk.clock.forward(timedelta(days=2))
    gone = agreed(desk, shade=120)
    figure = a_figure(desk, gone)
    take_back(desk, gone)
    writer = desk.as_role(Role.WRITER)
    offered = figure_consents.choices(writer)
    assert [item.inmate for item in offered] == [inmate_of(desk, wanted)]
    assert offered[0].work_code.startswith("KRY-")
    assert "Arman" not in repr(offered), "a name was shown to who needs none"
    named = figure_consents.choices(writer, [figure])
    assert [item.fault for item in named] == ["figure.consent_withdrawn", ""]


def test_a_renewed_consent_counts_for_the_form_that_was_named(desk: Desk) -> None:
    work = agreed(desk)
    figure = a_figure(desk, work)
    take_back(desk, work)
    sign(desk, work)
    (one,) = figure_consents.choices(desk.as_role(Role.WRITER), [figure])
    assert (one.inmate, one.fault) == (figure.inmates[0], "")


# Taking a picture in.


def test_a_picture_with_place_and_camera_is_kept_without_them(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    path.write_bytes(works_data.jpeg(gps=True))
    writer = desk.as_role(Role.WRITER)
    sha256 = figures.take(writer, path)
    kept = writer.files.read(sha256)
    assert b"KameraRahasia" in path.read_bytes()
    assert b"KameraRahasia" not in kept
    assert b"Exif" not in kept
    secret = path.read_bytes()
    stored = [item for item in writer.data.files.rglob("*") if item.is_file()]
    assert not [item for item in stored if item.read_bytes() == secret], (
        "the original with its place was kept"
    )
