"""What the tour photographs besides the panels: the ways to look at statements, and dialogs."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pasopati_desktop.app.session import Session
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import statements
from pasopati_desktop.services.statement_views import StatementRow
from pasopati_desktop.ui.panels.settings.panel import SettingsPanel
from pasopati_desktop.ui.panels.statements.listing.table import BOARD, BOOK, LIST
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel

SECTIONS = {
    "numbering": "penomoran",
    "authenticity": "kunci-keaslian",
    "signing": "tanda-tangan",
    "wording": "pilihan-kata",
    "templates": "templat",
    "chains": "rantai",
}
"""Sections of the settings that statements live by -> name of the picture."""

Scene = tuple[str, QWidget]
"""Name of the picture, and what is on it until the next one is asked for."""


def of_approver(session: Session, files: Sequence[Path]) -> Iterator[Scene]:
    """Yield what the head of unit looks at: pages of statements, an approval, settings, dialogs."""
    window = session.window
    rows = statements.list_rows(session.workspace)
    panel = _statements(session)
    panel.show_way(BOARD)
    yield "statements-papan", window
    panel.show_way(BOOK)
    yield "statements-buku-nomor", window
    panel.show_way(LIST)
    if (waiting := _first(rows, Status.APPROVAL)) is not None:
        window.open_panel("statements", waiting.id)
        yield "statements-menunggu", window
        panel.compares.open()
        yield "statements-persetujuan", window
        panel.compares.close()
    if (release := _versions(rows)) is not None:
        window.open_panel("statements", release.id)
        panel.compares.open_pair(min(2, release.version_number - 1), release.version_number)
        yield "statements-bandingkan", window
        panel.compares.close()
    for section, name in SECTIONS.items():
        window.open_panel("settings")
        settings = window.stack.panel()
        if isinstance(settings, SettingsPanel):
            settings.open(section)
            yield f"settings-{name}", window
    window.open_panel("statements")
    yield from _dialogs(session, rows, files)


def _dialogs(
    session: Session, rows: Sequence[StatementRow], files: Sequence[Path]
) -> Iterator[Scene]:
    from pasopati_desktop.ui.authenticity.dialog import AuthenticityDialog
    from pasopati_desktop.ui.signing.files_dialog import SignedFilesDialog

    runner = session.program.runner
    checking = AuthenticityDialog(session.workspace, runner, session.window)
    with _shown(checking):
        checking.check_files(files)
        yield "periksa-keaslian", checking
    letters = (row for row in rows if row.kind is StatementKind.RIGHT_OF_REPLY and row.number)
    if (letter := next(letters, None)) is not None:
        detail = statements.detail(session.workspace, letter.id)
        with _shown(SignedFilesDialog(detail, session.workspace, runner, session.window)) as dialog:
            yield "berkas-bertanda-tangan", dialog


def of_writer(session: Session) -> Iterator[Scene]:
    """Yield what the writer looks at: a draft with its checks and remarks, and what came back."""
    window = session.window
    rows = statements.list_rows(session.workspace)
    panel = _statements(session)
    yield "penulis-daftar", window
    for status, name in ((Status.DRAFT, "konsep"), (Status.RETURNED, "dikembalikan")):
        if (row := _first(rows, status)) is not None:
            window.open_panel("statements", row.id)
            yield f"penulis-{name}", window
    if (draft := _first(rows, Status.DRAFT)) is not None:
        window.open_panel("statements", draft.id)
        panel.editor.jump_to_checks()
        yield "penulis-pemeriksaan", window
        panel.toggle_preview()
        panel.remarks.toggle()
        yield "penulis-catatan", window


@contextmanager
def _shown(dialog: QWidget) -> Iterator[QWidget]:
    dialog.show()
    try:
        yield dialog
    finally:
        dialog.close()
        dialog.deleteLater()


def _statements(session: Session) -> StatementsPanel:
    session.window.open_panel("statements")
    panel = session.window.stack.panel()
    if not isinstance(panel, StatementsPanel):
        raise TypeError(type(panel))
    return panel


def _first(rows: Sequence[StatementRow], status: Status) -> StatementRow | None:
    return next((row for row in rows if row.status is status), None)


def _versions(rows: Sequence[StatementRow]) -> StatementRow | None:
    """Return the numbered text with the most versions."""
    numbered = [row for row in rows if row.number and row.version_number > 1]
    return max(numbered, key=lambda row: row.version_number, default=None)
