"""Copies of an approved text for use inside while its embargo runs.

Until then nothing official is printed, saved or sent (`releases.release_gate`). A proof copy may
be: every page carries EMBARGO across it and, in a box, until when, and no code of authenticity.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pasopati_desktop.domain import release
from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import Mark, StatementPaper
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import (
    figure_consents,
    paper_stamps,
    printing,
    statement_papers,
)
from pasopati_desktop.services.printing import Printed, PrintPaper
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import statements as queries


@reads
def embargo_of(workspace: Workspace, statement_id: int) -> datetime | None:
    """Return until when the approved text is kept inside; None if nothing keeps it.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        content = queries.content_of(session, row)
        return release.running_embargo(content, row.status, now=workspace.clock())


@reads
def proof_pdf(workspace: Workspace, statement_id: int, control: JobControl | None = None) -> bytes:
    """Return the approved paper, marked on every page as under embargo.

    Raises:
        RuleViolation: `statement.no_embargo`: the official file itself may be given out;
            `statement.figure_held`: somebody on its pictures does not agree (any more).
    """
    return statement_papers.draw(workspace, _paper(workspace, statement_id), control)


def _paper(workspace: Workspace, statement_id: int, /) -> StatementPaper:
    from pasopati_desktop.documents.dates import long_time

    until = embargo_of(workspace, statement_id)
    if until is None:
        raise RuleViolation("statement.no_embargo")
    figure_consents.gate(workspace, statement_id)
    paper = statement_papers.paper_of(workspace, statement_id)
    _, ended = paper_stamps.stamp_of(workspace, statement_id)
    return replace(
        paper,
        marks=(*paper.marks, *ended, Mark.EMBARGO),
        stamp=f"SALINAN PERIKSA — EMBARGO s.d. {long_time(until)}",
        authenticity=None,
    )


@reads
def for_print(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> PrintPaper:
    """Return the marked copy with what a printer must know of it.

    Raises:
        RuleViolation: `statement.no_embargo`.
    """
    return printing.paper_of(
        proof_pdf(workspace, statement_id, control),
        title=f"Salinan periksa {statement_id}",
        record=f"statement/{statement_id}",
    )


@reads
def save_proof(
    workspace: Workspace, statement_id: int, path: Path, control: JobControl | None = None
) -> None:
    """Write the marked copy where the officer wants it.

    Raises:
        RuleViolation: `statement.no_embargo`.
        EnvironmentFailure: `file.not_writable` or `file.disk_full`; what was there before stays.
    """
    from pasopati_desktop.documents.files import write_whole

    write_whole(path, proof_pdf(workspace, statement_id, control))


@writes(Permission.PRINT)
def print_proof(
    workspace: Workspace,
    statement_id: int,
    order: PrintOrder,
    control: JobControl | None = None,
) -> Printed:
    """Send the marked copy to a printer, and enter it in the print log.

    Raises:
        RuleViolation: `statement.no_embargo`.
        InvalidInput: copies or pages are out of range.
        EnvironmentFailure: `printer.*`; nothing was entered in the log.
    """
    return printing.send_within(for_print(workspace, statement_id, control), order, workspace)
