"""Texts of statements: saved as versions, found in lists, never lost, never silently changed."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain import statements as rules
from pasopati_desktop.domain.errors import Conflict, InvalidInput, RecordMissing, RuleViolation
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import (
    Fact,
    StatementContent,
    canonical,
    content_hash,
    parse,
    tidied,
)
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import approval_sheets, approvals, statement_papers, statements
from pasopati_desktop.services.statement_views import RowFilter
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import Statement, StatementVersion
from tests.data import Desk
from tests.statement_data import (
    a_clarification,
    a_draft,
    a_press_release,
    an_incident,
    at_status,
    sha_of,
)


def test_a_new_release_knows_the_unit(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    statement_id = statements.create(writer, NewStatement(StatementKind.PRESS_RELEASE, " Judul "))
    detail = statements.detail(writer, statement_id)
    assert detail.title == "Judul"
    assert detail.content.sections["dateline"] == "JAKARTA, 21 November 2026"
    assert "Cipinang" in detail.content.sections["about"]
    assert "(021) 000 0000" in detail.content.sections["contact"]
    assert detail.may_edit
    assert not statements.detail(desk.as_role(Role.VERIFIER), statement_id).may_edit


def test_a_statement_begun_from_an_incident_carries_its_clock(desk: Desk) -> None:
    incident_id = an_incident(desk, Severity.SEVERE)
    writer = desk.as_role(Role.WRITER)
    statement_id = statements.create(
        writer, NewStatement(StatementKind.CLARIFICATION, "", incident_id)
    )
    row = statements.list_rows(writer)[0]
    assert row.title == "Dugaan keracunan makanan di dapur umum"
    assert row.target == timedelta(minutes=60)
    assert row.due_at is not None
    assert timedelta(minutes=19) < row.due_at - desk.clock.now < timedelta(minutes=21)
    assert row.incident_number == statements.detail(writer, statement_id).incident_number
    with pytest.raises(RecordMissing, match="incident.missing"):
        statements.create(writer, NewStatement(StatementKind.CLARIFICATION, "X", 9999))
    with pytest.raises(InvalidInput):
        statements.create(writer, NewStatement(StatementKind.PRESS_RELEASE, "  "))


def test_only_a_changed_text_makes_a_version(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    statement_id = a_draft(desk)
    padded = replace(a_press_release(), title="  Penanganan   keluhan makanan ")
    saved = statements.save(writer, statement_id, padded, base_version=2)
    assert (saved.number, saved.is_new) == (2, False)
    saved = statements.save(writer, statement_id, a_press_release("Lain"), base_version=2)
    assert (saved.number, saved.is_new) == (3, True)
    assert statements.version_content(writer, statement_id, 2) == tidied(a_press_release())
    numbers = [row.number for row in statements.detail(writer, statement_id).versions]
    assert numbers == [3, 2, 1]


def test_a_section_that_the_kind_does_not_have_is_refused(desk: Desk) -> None:
    writer, statement_id = desk.as_role(Role.WRITER), a_draft(desk)
    text = a_press_release("Lain")
    for code, words in (("lampiran_rahasia", "Tak terlihat."), ("summary", "Milik klarifikasi.")):
        hidden = replace(text, sections={**text.sections, code: words})
        with pytest.raises(InvalidInput) as caught:
            statements.save(writer, statement_id, hidden, base_version=2)
        assert caught.value.problems == {"sections": "statement.unknown_section"}
        new = NewStatement(hidden.kind, hidden.title, content=hidden)
        with pytest.raises(InvalidInput) as caught:
            statements.create(writer, new)
        assert caught.value.problems == {"sections": "statement.unknown_section"}
    assert statements.detail(writer, statement_id).version_number == 2
    blank = replace(text, sections={**text.sections, "lampiran": "  "})
    assert statements.save(writer, statement_id, blank, base_version=2).is_new


def test_a_section_of_another_version_of_the_program_stays_with_its_text(desk: Desk) -> None:
    writer, statement_id = desk.as_role(Role.WRITER), a_draft(desk)
    old = tidied(a_press_release("Lama"))
    old = replace(old, sections={**old.sections, "bagian_lama": "Ditulis dahulu."})
    at = desk.clock()
    with desk.nobody.database.writing(Actor(None, "uji", "MEJA-1", "test", at)) as session:
        row = session.get_one(Statement, statement_id)
        row.version_number = 3
        session.add(
            StatementVersion(
                statement_id=statement_id,
                number=3,
                content=canonical(old),
                sha256=content_hash(old),
                author_id=writer.officer_id,
                saved_at=at,
            )
        )
    shown = statements.detail(writer, statement_id).content
    assert shown.sections["bagian_lama"] == "Ditulis dahulu."
    again = replace(shown, title="Diperbaiki")
    assert statements.save(writer, statement_id, again, base_version=3).is_new
    gone = replace(a_press_release("Tanpa bagian lama"))
    assert statements.save(writer, statement_id, gone, base_version=4).is_new
    assert statements.save(writer, statement_id, again, base_version=5).is_new  # as it was before
    other = replace(again, sections={**again.sections, "bagian_lain": "Baru."})
    with pytest.raises(InvalidInput):
        statements.save(writer, statement_id, other, base_version=6)


def test_the_second_editor_is_told_and_both_texts_stay_readable(desk: Desk) -> None:
    statement_id = a_draft(desk)
    one, two = desk.as_role(Role.WRITER), desk.as_role(Role.SECRETARY)
    statements.save(one, statement_id, a_press_release("Dari penulis"), base_version=2)
    mine = a_press_release("Dari sekretaris")
    with pytest.raises(Conflict) as caught:
        statements.save(two, statement_id, mine, base_version=2)
    assert caught.value.params["version"] == 3
    statements.save(two, statement_id, mine, base_version=3)
    assert statements.version_content(one, statement_id, 3).title == "Dari penulis"
    assert statements.version_content(one, statement_id, 4).title == "Dari sekretaris"


def test_two_saves_at_once_make_one_version_and_one_conflict(desk: Desk) -> None:
    statement_id = a_draft(desk)
    workspaces = [desk.as_role(Role.WRITER), desk.as_role(Role.SECRETARY)]
    start = threading.Barrier(2)
    results: list[object] = []

    def save(at: int) -> None:
        start.wait()
        try:
            text = a_press_release(f"Dari meja {at}")
            results.append(statements.save(workspaces[at], statement_id, text, base_version=2))
        except Conflict as conflict:
            results.append(conflict)

    threads = [threading.Thread(target=save, args=(at,)) for at in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(type(result).__name__ for result in results) == ["Conflict", "Saved"]


def test_what_is_with_the_reviewers_is_not_edited(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.VERIFYING)
    writer = desk.as_role(Role.WRITER)
    with pytest.raises(RuleViolation, match="statement.not_editable"):
        statements.save(writer, statement_id, a_press_release("Lain"), base_version=2)
    with pytest.raises(RuleViolation, match="statement.not_editable"):
        statements.link_incident(writer, statement_id, an_incident(desk))
    assert not statements.detail(writer, statement_id).may_edit


def test_the_kind_is_fixed_and_a_stranger_is_unknown(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    with pytest.raises(RuleViolation, match="statement.kind_fixed"):
        statements.save(writer, statement_id, a_clarification(), base_version=2)
    for number in (0, 99):
        with pytest.raises(RecordMissing):
            statements.version_content(writer, statement_id, number)
    with pytest.raises(RecordMissing, match="statement.missing"):
        statements.detail(writer, 9999)


def test_submitting_an_older_text_than_the_newest_is_refused(desk: Desk) -> None:
    statement_id = a_draft(desk)
    seen = sha_of(desk, statement_id)
    statements.save(
        desk.as_role(Role.SECRETARY), statement_id, a_press_release("Lain"), base_version=2
    )
    with pytest.raises(Conflict, match="statement.text_changed"):
        approvals.submit(desk.as_role(Role.WRITER), statement_id, sha256=seen)


def test_lists_are_filtered_and_the_queue_is_the_officers_own(desk: Desk) -> None:
    first = a_draft(desk, a_press_release("Panen 100% hidroponik"))
    second, _ = at_status(desk, Status.VERIFYING, a_clarification("Video lama"))
    verifier = desk.as_role(Role.VERIFIER)

    def ids(chosen: RowFilter) -> list[int]:
        return [row.id for row in statements.list_rows(verifier, chosen)]

    assert ids(RowFilter()) == [second, first]
    assert ids(RowFilter(text="PANEN")) == [first]
    assert ids(RowFilter(text="100%")) == [first]
    assert ids(RowFilter(text="_")) == []
    assert ids(RowFilter(kind=StatementKind.CLARIFICATION)) == [second]
    assert ids(RowFilter(statuses=(Status.DRAFT,))) == [first]
    assert ids(RowFilter(waiting_only=True)) == [second]
    assert statements.count_waiting(verifier) == 1
    assert statements.count_waiting(desk.as_role(Role.WRITER)) == 0


def test_hostile_text_is_kept_and_comes_back(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    nasty = "Emoji 😀 العربية \x00 \ud800 <b>&amp; \u202e'; DROP TABLE statement;--\r\nbaris"
    sections = {**a_press_release().sections, "body": nasty + "x" * 100_000}
    text = a_press_release(sections=sections, title="Judul " + "p" * 290)
    saved = statements.save(writer, statement_id, text, base_version=2)
    kept = statements.version_content(writer, statement_id, saved.number)
    assert kept.sections["body"].startswith("Emoji 😀 العربية   <b>&amp;")
    assert kept.sections["body"].endswith("baris" + "x" * 100_000)
    assert content_hash(kept) == saved.sha256
    assert statement_papers.draft_pdf(writer, statement_id).startswith(b"%PDF")
    assert dict(statement_papers.unprintable(writer, kept))["body"].startswith("ا")
    sections["body"] = "x" * (rules.MAX_SECTION_CHARS + 1)
    with pytest.raises(InvalidInput) as caught:
        statements.save(writer, statement_id, text, base_version=3)
    assert caught.value.problems == {"body": "input.too_long"}


def test_an_unsaved_text_can_be_previewed_but_not_an_approved_one_changed(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.APPROVED)
    writer = desk.as_role(Role.WRITER)
    other = a_press_release("Judul yang tidak disetujui")
    paper = statement_papers.paper_of(writer, statement_id, other)
    assert paper.title == "Penanganan keluhan makanan"
    assert paper.number == "HM.01.02-1"
    draft_id = a_draft(desk)
    paper = statement_papers.paper_of(writer, draft_id, other)
    assert (paper.title, paper.number) == ("Judul yang tidak disetujui", None)
    assert paper.signatory is not None
    assert paper.signatory.name == "H. Kusuma"
    with pytest.raises(RuleViolation, match="statement.not_approved"):
        statement_papers.official_pdf(writer, draft_id)


def test_the_approval_sheet_can_be_drawn_at_any_time(desk: Desk) -> None:
    for status in (Status.DRAFT, Status.APPROVED):
        statement_id, _ = at_status(desk, status)
        sheet = approval_sheets.approval_sheet(desk.as_role(Role.AUDITOR), statement_id)
        assert sheet.startswith(b"%PDF")


texts = st.text(max_size=40)
contents = st.builds(
    StatementContent,
    kind=st.sampled_from(StatementKind),
    title=texts,
    sections=st.dictionaries(st.sampled_from(["lead", "body", "summary"]), texts),
    facts=st.lists(st.builds(Fact, texts, source=texts), max_size=3).map(tuple),
    copies_to=st.lists(texts, max_size=3).map(tuple),
    embargo_until=st.none() | st.datetimes(timezones=st.just(UTC)),
)


@given(contents)
def test_a_content_survives_storing_with_the_same_hash(content: StatementContent) -> None:
    content = tidied(content)
    kept = parse(canonical(content))
    assert content_hash(kept) == content_hash(content)
    assert tidied(kept) == kept


def test_an_embargo_hashes_by_the_instant_not_by_the_zone() -> None:
    utc = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    wib = utc.astimezone(timezone(timedelta(hours=7)))
    one, two = (tidied(a_press_release(embargo_until=at)) for at in (utc, wib))
    assert content_hash(one) == content_hash(two)
    with pytest.raises(ValueError, match="naive"):
        tidied(a_press_release(embargo_until=utc.replace(tzinfo=None)))
