"""Copies of an approved text for use inside while its embargo runs.

Until then nothing official is printed, saved or sent (`releases.release_gate`). A proof copy may
be: every page carries EMBARGO across it and, in a box, until when, and no code of authenticity.
"""

import hashlib
import logging
import tempfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pasopati_desktop.domain import release
from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import Mark, StatementPaper
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import paper_stamps, statement_papers
from pasopati_desktop.services.releases import release_gate
from pasopati_desktop.services.statement_papers import Printed
from pasopati_desktop.services.statement_preview import Preview
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import statements as queries

log = logging.getLogger(__name__)


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
        RuleViolation: `statement.no_embargo`: the official file itself may be given out.
    """
    return statement_papers.draw(workspace, _paper(workspace, statement_id), control)


def _paper(workspace: Workspace, statement_id: int, /) -> StatementPaper:
    from pasopati_desktop.documents.dates import long_time

    until = embargo_of(workspace, statement_id)
    if until is None:
        raise RuleViolation("statement.no_embargo")
    paper = statement_papers.paper_of(workspace, statement_id)
    _, ended = paper_stamps.stamp_of(workspace, statement_id)
    return replace(
        paper,
        marks=(*paper.marks, *ended, Mark.EMBARGO),
        stamp=f"SALINAN PERIKSA — EMBARGO s.d. {long_time(until)}",
        authenticity=None,
    )


@reads
def proof_pages(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> Preview:
    """Return the marked copy for a printer that takes pictures; its pages are drawn one by one.

    Raises:
        RuleViolation: `statement.no_embargo`.
    """
    from pasopati_desktop.documents.preview import page_count

    paper = _paper(workspace, statement_id)
    data = statement_papers.draw(workspace, paper, control)
    return Preview(data, (), page_count(data), paper.letterhead.paper, ())


@reads
def official_pages(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> Preview:
    """Return the official paper for such a printer; refused while the embargo runs.

    Raises:
        RuleViolation: `statement.not_approved` or `statement.under_embargo`.
    """
    from pasopati_desktop.documents.preview import page_count

    release_gate(workspace, statement_id)
    data = statement_papers.given_pdf(workspace, statement_id, control)
    size = statement_papers.paper_of(workspace, statement_id).letterhead.paper
    return Preview(data, (), page_count(data), size, ())


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
    queue: str,
    copies: int = 1,
    control: JobControl | None = None,
) -> Printed:
    """Send the marked copy to a printer, and enter it in the print log.

    Raises:
        RuleViolation: `statement.no_embargo`.
        InvalidInput: `copies` is out of range.
        EnvironmentFailure: `printer.*`; nothing was entered in the log.
    """
    from pasopati_desktop.documents import printing

    paper = _paper(workspace, statement_id)
    data = statement_papers.draw(workspace, paper, control)
    digest = hashlib.sha256(data).hexdigest()
    with tempfile.TemporaryDirectory(prefix="pasopati-cetak-") as folder:
        path = Path(folder) / "salinan-periksa.pdf"
        path.write_bytes(data)
        name = f"Salinan periksa {statement_id}"
        job = printing.print_file(path, queue, copies, paper.letterhead.paper, name)
    statement_papers.log_print(workspace, statement_id, digest, queue, copies)
    log.info("proof copy printed id=%d copies=%d", statement_id, copies)
    return Printed(job.id, queue, copies, digest)
