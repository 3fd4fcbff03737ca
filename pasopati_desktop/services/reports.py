"""Reports by code: those of the handbook's section 9, and BNO, Buku Nomor (section 8).

So far LOG, Riwayat Persetujuan, as PDF; BNO as PDF, spreadsheet or CSV.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import approval_sheets, guideline
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import statements as queries

CODES = ("LOG", "BNO")


@reads
def approval_log(workspace: Workspace, first: date, last: date, control: JobControl) -> bytes:
    """Return the approval history of every statement with a step in the period, as one PDF.

    Raises:
        RecordMissing: `report.empty`: no step was taken in the period.
    """
    with workspace.reading() as session:
        zone = ZoneInfo(guideline.in_force(session, DocumentKind.UNIT).value.timezone)
        begin = datetime.combine(first, time(), zone)
        end = datetime.combine(last + timedelta(days=1), time(), zone)
        chosen = queries.with_steps_between(session, begin, end)
    if not chosen:
        raise RecordMissing("report.empty")
    return approval_sheets.approval_sheets(workspace, chosen, control)
