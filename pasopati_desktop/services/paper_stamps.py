"""What a copy made today must say: that the text has ended, or that it is not signed yet."""

from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain import statements as rules
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.paper import Mark
from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import guideline
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.statement_papers import approved_successor, newest_file
from pasopati_desktop.storage.tables import Statement

_ENDED = {
    Status.CORRECTED: Mark.CORRECTED,
    Status.WITHDRAWN: Mark.WITHDRAWN,
    Status.VOIDED: Mark.VOIDED,
}
_SIGNED_AS = {Signing.EXTERNAL: FileKind.EXTERNAL, Signing.CERTIFICATE: FileKind.CERTIFICATE}
COPY = "SALINAN — "
"""What every stamp begins with."""
UNSIGNED_STAMP = f"{COPY}BELUM DITANDATANGANI SECARA ELEKTRONIK"


@reads
def stamp_of(workspace: Workspace, statement_id: int) -> tuple[str, tuple[Mark, ...]]:
    """Return what a copy made today must say above each page, and the marks across it.

    A text that was corrected, withdrawn or made void is stamped. So is one that is to be signed
    electronically as long as no signed file has come: its paper would look signed and is not.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        if (mark := _ENDED.get(row.status)) is not None:
            return _ended_stamp(session, row, mark), (mark,)
        if row.number is not None and signed_file(session, row) == "":
            return UNSIGNED_STAMP, ()
    return "", ()


def _ended_stamp(session: Session, row: Statement, mark: Mark) -> str:
    from pasopati_desktop.documents.dates import long_date

    if mark is Mark.CORRECTED:
        successor = approved_successor(session, row.id)
        if successor is not None:
            day = f", {long_date(successor.dated)}" if successor.dated else ""
            return f"{COPY}DIRALAT oleh Nomor {successor.number}{day}"
    zone = ZoneInfo(guideline.in_force(session, DocumentKind.UNIT).value.timezone)
    ended = row.ended_at or row.changed_at
    return f"{COPY}{mark.value}, {long_date(ended.astimezone(zone).date())}"


def signed_file(session: Session, row: Statement) -> str | None:
    """Return the SHA-256 of the newest signed file; "" if one is due, None if none is needed."""
    version = queries.version(session, row.id, row.submitted_number or row.version_number)
    kind = _SIGNED_AS.get(rules.parse(version.content).signing)
    return None if kind is None else newest_file(session, row.id, kind) or ""
