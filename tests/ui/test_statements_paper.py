"""The paper of a statement: kept as a file, looked back at. Printing has its own tests."""

from pathlib import Path

import pytest

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import approvals, statement_papers, statements
from pasopati_desktop.ui.panels.statements.history import plain_text, step_line
from pasopati_desktop.ui.panels.statements.papers import exports
from pasopati_desktop.ui.panels.statements.workflow.dialogs import (
    ConcurrenceDialog,
    PublishDialog,
    ReasonDialog,
    SecretDialog,
)
from pasopati_desktop.ui.widgets.form_dialog import FormDialog
from tests.data import NOW
from tests.statement_data import (
    at_status,
)
from tests.ui.statements_kit import Room, make_room

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def press(dialog: FormDialog) -> None:
    dialog.primary_button.click()


def test_the_paper_is_kept_where_the_officer_says(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVED)
    panel = room.open(Role.WRITER, statement_id)
    monkeypatch.setattr(exports, "chosen_path", lambda _parent, name, _kind: tmp_path / name)
    panel.exports.save_pdf()
    room.settle()
    official = statement_papers.official_pdf(room.desk.as_role(Role.WRITER), statement_id)
    assert (tmp_path / "HM.01.02-1.pdf").read_bytes() == official
    monkeypatch.setattr(
        exports, "chosen_path", lambda _parent, name, _kind: tmp_path / "tiada" / name
    )
    panel.exports.save_pdf()
    room.settle()
    assert room.notices[-1].code == "file.not_writable"


def test_history_tells_versions_reasons_and_hashes(room: Room) -> None:
    statement_id, sha256 = at_status(room.desk, Status.VERIFYING)
    approvals.send_back(room.desk.as_role(Role.VERIFIER), statement_id, "Jam pembaruan belum ada")
    detail = statements.detail(room.desk.as_role(Role.WRITER), statement_id)
    assert "Jam pembaruan belum ada" in step_line(detail.steps[-1])
    assert sha256[:8] in step_line(detail.steps[-1])
    text = plain_text(detail.content)
    for part in (detail.title, *detail.content.sections.values(), detail.content.facts[0].source):
        assert part.replace("\n\n", "\n") in text


def test_the_dialogs_say_the_rule_beside_the_field(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVAL)
    detail = statements.detail(room.desk.as_role(Role.HEAD_OF_UNIT), statement_id)
    made: list[tuple[FormDialog, str, str]] = [
        (ReasonDialog(Step.RETURN, "Judul"), "reason", "Tulis sedikitnya 10 huruf, sekarang 0."),
        (SecretDialog(detail), "secret", "Isi bagian ini."),
        (PublishDialog(NOW, NOW, "Judul"), "link", "Isi tautan atau bukti terbit."),
        (ConcurrenceDialog(NOW, (), "Judul"), "name", "Isi bagian ini."),
    ]
    for dialog, field, sentence in made:
        room.qtbot.addWidget(dialog)
        dialog.show()
        press(dialog)
        assert dialog._helps[field].text() == sentence
        control = dialog.control(field)
        assert control is not None
        assert control.property("invalid")
        assert dialog.isVisible(), "it was accepted all the same"
