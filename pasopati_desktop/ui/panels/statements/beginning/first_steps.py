"""What stands where no statement is yet, what the palette offers, and how one is begun."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.incidents import IncidentStatus
from pasopati_desktop.services import incident_reading, statements
from pasopati_desktop.services.incident_reading import IncidentRow
from pasopati_desktop.services.templates import FIRST_HOUR
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.panels.statements.beginning.new_dialog import NewStatementDialog
from pasopati_desktop.ui.widgets.empty_state import EmptyState

Act = Callable[[], object]


def empty_state(on_new: Act | None) -> EmptyState:
    """Return the empty state; without `on_new` for who does not write."""
    title = translate("Statements", "Belum ada pernyataan")
    if on_new is None:
        waits = translate("Statements", "Naskah yang dikirim penyusun akan tampil di sini.")
        return EmptyState("file-text", title, waits)
    sentence = translate(
        "Statements", "Tulis siaran pers atau klarifikasi; petugas lain yang menyetujuinya."
    )
    primary = (translate("Statements", "Pernyataan baru"), on_new)
    return EmptyState("file-text", title, sentence, primary=primary)


def panel_commands(on_new: Act | None, on_preview: Act, on_history: Act) -> list[Command]:
    """Return what Ctrl+K offers in this panel."""
    found = []
    if on_new is not None:
        word = translate("Statements", "Pernyataan baru")
        found.append(Command("statements.new", word, on_new, "file-plus", "Ctrl+N"))
    preview = translate("Statements", "Pratinjau PDF")
    found.append(Command("statements.preview", preview, on_preview, "panel-right", "Ctrl+Shift+P"))
    history = translate("Statements", "Riwayat pernyataan")
    found.append(Command("statements.history", history, on_history, "history"))
    return found


def begin_statement(workspace: Workspace, incident_id: object, parent: QWidget) -> int | None:
    """Ask what to begin with, and begin a draft; return its id, or None if cancelled.

    Raises:
        PasopatiError: it could not be begun; nothing was written.
    """
    rows = incident_reading.list_rows(workspace)
    incidents = [(row.id, f"{row.number} · {row.title}") for row in rows]
    chosen = incident_id if isinstance(incident_id, int) else _running(rows, workspace.clock())
    new = NewStatementDialog.ask(workspace, incidents, chosen, parent)
    return None if new is None else statements.create(workspace, new)


def _running(rows: Sequence[IncidentRow], now: datetime) -> int | None:
    """Return the incident of this hour that still waits for its first statement, if there is one.

    Under pressure nobody looks for it in a list: Ctrl+N and Enter are enough.
    """
    waiting = [
        row
        for row in rows
        if row.status is IncidentStatus.OPEN
        and row.clock.done_at is None
        and not row.clock.waived_reason
        and now - row.detected_at <= FIRST_HOUR
    ]
    newest = max(waiting, key=lambda row: row.detected_at, default=None)
    return newest.id if newest else None
