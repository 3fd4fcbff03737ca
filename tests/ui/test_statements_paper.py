"""The paper of a statement: printed, kept as a file, looked back at."""

import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import approvals, statement_papers, statements
from pasopati_desktop.storage.tables import PrintEntry
from pasopati_desktop.ui.messages import Kind
from pasopati_desktop.ui.panels.statements.history import plain_text, step_line
from pasopati_desktop.ui.panels.statements.papers import exports, printing
from pasopati_desktop.ui.panels.statements.workflow.dialogs import (
    ConcurrenceDialog,
    PrintChoice,
    PrintDialog,
    PublishDialog,
    ReasonDialog,
    SecretDialog,
)
from pasopati_desktop.ui.widgets.form_dialog import FormDialog
from tests.data import NOW
from tests.statement_data import (
    a_draft,
    at_status,
)
from tests.ui.statements_kit import Room, make_room, replaced

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


_LPSTAT = """#!/bin/sh
case "$1" in
  -r) echo "scheduler is running" ;;
  *) echo "printer Kantor is idle.  enabled since today"
     echo "system default destination: Kantor" ;;
esac
"""


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Commands of a print system in which every job is taken; the real one has its own tests."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, text in (
        ("lpstat", _LPSTAT),
        ("lp", "#!/bin/sh\necho 'request id is Kantor-7 (1 file(s))'\n"),
    ):
        (folder / name).write_text(text)
        (folder / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return folder


def press(dialog: FormDialog) -> None:
    dialog.primary_button.click()


def test_printing_is_told_and_logged(
    room: Room, printer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVED)
    asked: list[Any] = []

    def ask(queues: Any, others: Any, what: str, parent: QWidget) -> PrintChoice:
        asked.append([queue.name for queue in queues])
        return PrintChoice("Kantor", 3, as_pictures=False)

    monkeypatch.setattr(PrintDialog, "ask", staticmethod(ask))
    panel = room.open(Role.SECRETARY, statement_id)
    panel.print_record()
    room.settle()
    room.settle()
    assert asked == [["Kantor"]]
    assert room.notices[-1].title == "3 rangkap dikirim ke Kantor."
    with room.desk.nobody.reading() as session:
        entry = session.query(PrintEntry).one()
    assert (entry.printer, entry.copies) == ("Kantor", 3)
    official = statement_papers.official_pdf(room.desk.as_role(Role.WRITER), statement_id)
    assert room.desk.nobody.files.read(entry.pdf_sha256) == official


def test_a_printer_that_is_gone_is_told_and_nothing_is_logged(
    room: Room, printer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (printer / "lp").write_text(
        "#!/bin/sh\necho 'lp: The printer or class does not exist.' >&2\nexit 1\n"
    )
    replaced(monkeypatch, PrintDialog, PrintChoice("Kantor", 1, as_pictures=False))
    panel = room.open(Role.WRITER, a_draft(room.desk))
    panel.print_record()
    room.settle()
    room.settle()
    assert room.notices[-1].code == "printer.missing"
    assert room.notices[-1].kind is Kind.BAD
    with room.desk.nobody.reading() as session:
        assert session.query(PrintEntry).count() == 0


def test_pages_are_printed_as_pictures_where_the_system_has_no_queue(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "cetakan.pdf"
    make = QPrinter

    def to_file(mode: Any) -> Any:
        made = make(mode)
        made.setOutputFileName(str(target))
        return made

    to_file.PrinterMode = make.PrinterMode  # type: ignore[attr-defined] # stands for the class
    monkeypatch.setattr(printing, "QPrinter", to_file)
    statement_id, _ = at_status(room.desk, Status.APPROVED)
    panel = room.open(Role.WRITER, statement_id)
    assert panel.detail is not None
    choice = PrintChoice("Gambar", 1, as_pictures=True)
    panel.papers._prints.print_to(panel.detail, choice)
    room.qtbot.waitUntil(lambda: bool(room.notices), timeout=15_000)
    assert room.notices[-1].title == "1 rangkap dikirim ke Gambar.", room.notices
    assert target.read_bytes().startswith(b"%PDF")
    with room.desk.nobody.reading() as session:
        assert session.query(PrintEntry).one().printer == "Gambar"


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
        (PrintDialog([], [], "Draf"), "printer", "Pasang pencetak dulu, atau simpan PDF."),
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
