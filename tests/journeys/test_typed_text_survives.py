"""F59: a process is killed while somebody writes; what was typed is offered again, all of it."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import (
    Concern,
    Exemption,
    InformationAccess,
    Letter,
    QuestionRow,
    Signing,
    StatementContent,
    canonical,
    content_hash,
    tidied,
)
from pasopati_desktop.services import drafts, statements
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.statements.unsaved import Unsaved, UnsavedTexts
from tests.data import Desk
from tests.statement_data import a_draft, a_press_release
from tests.ui.statements_kit import Room, area, make_room

__all__ = ["make_room"]

_WRITER = """
    import sys, time
    from pathlib import Path
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from pasopati_desktop.domain.roles import Role
    from pasopati_desktop.services import drafts
    from pasopati_desktop.ui.drafts import DraftKeeper
    from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
    from pasopati_desktop.ui.tasks import TaskRunner
    from tests.data import Clock, Desk, open_workspace
    from tests.ui.statements_kit import area

    url, folder, record = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    app = QApplication([])
    clock = Clock()
    desk = Desk(open_workspace(url, folder, clock), clock)
    writer = desk.as_role(Role.WRITER)
    keeper = DraftKeeper(
        lambda key, body: drafts.keep(writer, key, body),
        lambda key: drafts.discard(writer, key),
        interval=0.2,
    )
    keeper.saved.connect(lambda: print("kept", flush=True))
    panel = StatementsPanel(writer, TaskRunner(), drafts=keeper)
    panel.show()
    panel.show_record(record)
    field = area(panel, "lead")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Diketik sebelum listrik padam")
    while True:
        app.processEvents()
        time.sleep(0.01)
"""


def kill_while_writing(engine_url: str, folder: Path, statement_id: int) -> None:
    """Let another process type into the statement, and kill it once the keeper said `kept`."""
    command = [sys.executable, "-c", textwrap.dedent(_WRITER), engine_url, str(folder)]
    process = subprocess.Popen(
        [*command, str(statement_id)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stderr is not None
        line = process.stdout.readline()
        assert line == "kept\n", process.stderr.read()
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def test_what_was_typed_before_a_kill_is_offered_and_restored(room: Room, engine_url: str) -> None:
    statement_id = a_draft(room.desk)
    kill_while_writing(engine_url, room.desk.nobody.data.root, statement_id)
    writer = room.desk.as_role(Role.WRITER)
    stored = statements.detail(writer, statement_id)
    assert "listrik padam" not in stored.content.sections["lead"]
    assert len(stored.versions) == 2, "autosave makes no versions"
    panel = room.open(Role.WRITER, statement_id, drafts=a_keeper(writer))
    offer = next(notice for notice in room.notices if "belum disimpan" in notice.title)
    restore(offer)
    assert area(panel, "lead").toPlainText() == "Diketik sebelum listrik padam"
    assert panel.editor.is_dirty()
    assert panel.save_text()
    now = statements.detail(writer, statement_id)
    assert now.content.sections["lead"] == "Diketik sebelum listrik padam"
    assert drafts.kept(writer) == []


def restore(offer: Notice) -> None:
    act: Callable[[], object] = offer.actions[0][1]
    act()
    QApplication.processEvents()


def a_keeper(workspace: object) -> DraftKeeper:
    from pasopati_desktop.services.workspace import Workspace

    assert isinstance(workspace, Workspace)
    return DraftKeeper(
        lambda key, body: drafts.keep(workspace, key, body),
        lambda key: drafts.discard(workspace, key),
    )


FULL = replace(
    a_press_release(),
    questions=(QuestionRow("Apa?", "Itu.", InformationAccess.PERIODIC, "Juru bicara"),),
    concerns=frozenset({Concern.VICTIM}),
    family_informed=True,
    exemption=Exemption("Pasal 17", "uji", "PPID"),
    letter=Letter("Segera", "1 berkas"),
    signing=Signing.CERTIFICATE,
)


@pytest.mark.parametrize("content", [FULL, a_press_release("Judul 🙂 \u0000\u001f")])
def test_every_field_of_a_text_is_kept_and_comes_back(
    desk: Desk, qapp: QApplication, content: StatementContent
) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    content = tidied(content)
    keeper = a_keeper(writer)
    texts = UnsavedTexts(writer, keeper, qapp)
    current: list[Unsaved | None] = [None]
    texts.open(statement_id, lambda: current[0])
    current[0] = Unsaved(content, 2)
    assert keeper.flush() == 1
    later = UnsavedTexts(writer, a_keeper(writer), qapp)
    sha256 = statements.detail(writer, statement_id).sha256
    kept = later.kept(statement_id, sha256)
    assert kept is not None
    assert canonical(kept.content) == canonical(content)
    assert kept.base == 2
    assert later.kept(statement_id, content_hash(content)) is None
    keeper.release(f"statement/{statement_id}", discard=True)
