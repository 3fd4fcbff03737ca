"""E8: two officers write in the same statement; the second is told and loses nothing."""

import threading
from dataclasses import replace

import pytest

from pasopati_desktop.domain.desk_locks import Purpose
from pasopati_desktop.domain.errors import Conflict
from pasopati_desktop.domain.merge_texts import Choice
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import StatementContent, content_hash, tidied
from pasopati_desktop.services import desk_locks, merging, statements
from pasopati_desktop.services.workspace import Workspace
from tests.data import Desk, open_workspace
from tests.statement_data import a_draft


def with_text(content: StatementContent, **sections: str) -> StatementContent:
    return replace(content, sections={**content.sections, **sections})


def text_of(workspace: Workspace, statement_id: int) -> StatementContent:
    return statements.detail(workspace, statement_id).content


def hashes(workspace: Workspace, statement_id: int) -> list[str]:
    return [row.sha256 for row in statements.detail(workspace, statement_id).versions]


def test_the_second_is_told_merges_and_loses_nothing(desk: Desk) -> None:
    statement_id = a_draft(desk)
    first = desk.as_role(Role.WRITER)
    second = replace(desk.as_role(Role.TEAM_LEAD), workstation="MEJA-2")
    desk_locks.hold(first, statement_id, Purpose.EDIT)
    told = desk_locks.hold(second, statement_id, Purpose.EDIT).other(Purpose.EDIT)
    assert told is not None
    begun = text_of(first, statement_id)
    theirs = with_text(begun, lead="Sebanyak 20 Warga Binaan dirawat di klinik lapas.")
    mine = with_text(begun, quote="Kami bertanggung jawab")
    statements.save(first, statement_id, theirs, base_version=2)
    with pytest.raises(Conflict) as caught:
        statements.save(second, statement_id, mine, base_version=2)
    assert caught.value.params == {"version": 3}
    proposal = merging.propose(second, statement_id, mine, base_version=2)
    assert (proposal.by, proposal.newest_version) == ("B. Prasetyo", 3)
    assert proposal.merged.conflicts == ()
    saved = merging.save_merged(
        second, statement_id, mine, proposal.merged.content, newest_version=3
    )
    assert saved.number == 5
    now = text_of(first, statement_id)
    assert now.sections["lead"] == theirs.sections["lead"]
    assert now.sections["quote"] == mine.sections["quote"]
    kept = hashes(first, statement_id)
    assert content_hash(tidied(mine)) in kept
    assert content_hash(tidied(theirs)) in kept


def test_a_third_text_is_merged_as_well(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer, lead = desk.as_role(Role.WRITER), desk.as_role(Role.TEAM_LEAD)
    begun = text_of(writer, statement_id)
    statements.save(writer, statement_id, with_text(begun, lead="Satu."), base_version=2)
    mine = with_text(begun, quote="Dua")
    proposal = merging.propose(lead, statement_id, mine, base_version=2)
    third = with_text(text_of(writer, statement_id), body="Tiga.")
    statements.save(writer, statement_id, third, base_version=3)
    before = hashes(writer, statement_id)
    with pytest.raises(Conflict):
        merging.save_merged(lead, statement_id, mine, proposal.merged.content, newest_version=3)
    assert hashes(writer, statement_id) == before  # the own text was not kept alone either
    again = merging.propose(lead, statement_id, mine, base_version=2)
    merging.save_merged(
        lead, statement_id, mine, again.merged.content, newest_version=again.newest_version
    )
    sections = text_of(writer, statement_id).sections
    assert (sections["lead"], sections["quote"], sections["body"]) == ("Satu.", "Dua", "Tiga.")


def test_the_same_words_changed_by_both_are_decided(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer, lead = desk.as_role(Role.WRITER), desk.as_role(Role.TEAM_LEAD)
    begun = text_of(writer, statement_id)
    statements.save(writer, statement_id, with_text(begun, lead="Dua puluh."), base_version=2)
    mine = with_text(begun, lead="Dua puluh satu.")
    proposal = merging.propose(lead, statement_id, mine, base_version=2)
    (conflict,) = proposal.merged.conflicts
    decided = proposal.merged.resolved({conflict.number: Choice.MINE})
    merging.save_merged(lead, statement_id, mine, decided, newest_version=3)
    assert text_of(writer, statement_id).sections["lead"] == "Dua puluh satu."


def test_four_workstations_save_at_once_and_every_text_is_there(
    desk: Desk, engine_url: str
) -> None:
    statement_id = a_draft(desk)
    begun = text_of(desk.as_role(Role.WRITER), statement_id)
    start = threading.Barrier(4)
    errors: list[BaseException] = []
    roles = (Role.WRITER, Role.TEAM_LEAD, Role.SECRETARY, Role.WRITER)
    codes = ("lead", "body", "quote", "about")

    def work(number: int) -> None:
        workspace = open_workspace(engine_url, desk.nobody.data.root, desk.clock)
        view = replace(
            workspace.as_officer(desk.as_role(roles[number]).identity),
            workstation=f"MEJA-{number}",
        )
        mine = with_text(begun, **{codes[number]: f"Tulisan meja {number}."})
        try:
            start.wait()
            _save(view, statement_id, mine)
        except BaseException as error:  # noqa: BLE001 - told by the test itself
            errors.append(error)
        finally:
            workspace.database.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    auditor = desk.as_role(Role.AUDITOR)
    sections = text_of(auditor, statement_id).sections
    assert [sections[code] for code in codes] == [f"Tulisan meja {n}." for n in range(4)]
    numbers = [row.number for row in statements.detail(auditor, statement_id).versions]
    assert numbers == list(range(len(numbers), 0, -1))
    kept = hashes(auditor, statement_id)
    for number, code in enumerate(codes):
        own = with_text(begun, **{code: f"Tulisan meja {number}."})
        assert content_hash(tidied(own)) in kept


def _save(view: Workspace, statement_id: int, mine: StatementContent) -> None:
    """What the screen does: save, and on a conflict merge until it goes through."""
    proposal: merging.Proposal | None = None
    for _ in range(20):
        try:
            if proposal is None:
                statements.save(view, statement_id, mine, base_version=2)
            else:
                content, newest = proposal.merged.content, proposal.newest_version
                merging.save_merged(view, statement_id, mine, content, newest_version=newest)
        except Conflict:
            proposal = merging.propose(view, statement_id, mine, base_version=2)
        else:
            assert proposal is None or proposal.merged.conflicts == ()
            return
    pytest.fail("never saved")
