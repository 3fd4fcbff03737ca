"""An incident's way: open, waiting for its evaluation, closed; every turn with its reason."""

import logging

from pasopati_desktop.domain import incidents as rules
from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.incidents import EntryKind, IncidentStatus
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.incident_reading import get
from pasopati_desktop.services.incidents import note
from pasopati_desktop.services.workspace import Workspace, writes

log = logging.getLogger(__name__)

_SAID = {
    IncidentStatus.EVALUATION: "Respons selesai, menunggu evaluasi",
    IncidentStatus.CLOSED: "Insiden dinyatakan selesai",
    IncidentStatus.OPEN: "Insiden dibuka lagi",
}


@writes(Permission.REGISTER_INCIDENT)
def await_evaluation(workspace: Workspace, incident_id: int, reason: str) -> None:
    """End the response; the incident waits for its evaluation.

    Raises:
        InvalidInput: it is not open, or the reason is missing or short.
    """
    _turn(workspace, incident_id, IncidentStatus.EVALUATION, reason)


@writes(Permission.CLOSE_INCIDENT)
def close(workspace: Workspace, incident_id: int, reason: str) -> None:
    """Declare the incident over.

    Raises:
        InvalidInput: it is closed already, or the reason is missing or short.
    """
    _turn(workspace, incident_id, IncidentStatus.CLOSED, reason)


@writes(Permission.REGISTER_INCIDENT)
def reopen(workspace: Workspace, incident_id: int, reason: str) -> None:
    """Open an incident again: something happened after all.

    Raises:
        InvalidInput: it is open, or the reason is missing or short.
    """
    _turn(workspace, incident_id, IncidentStatus.OPEN, reason)


def _turn(workspace: Workspace, incident_id: int, new: IncidentStatus, reason: str) -> None:
    with workspace.writing() as session:
        incident = get(session, incident_id)
        old = incident.status
        if found := rules.status_change_problems(old, new, reason):
            raise InvalidInput(found, limit=rules.MIN_REASON_CHARS)
        incident.status = new
        said = f"{_SAID[new]}: {reason.strip()}"
        note(workspace, session, incident, EntryKind.STATUS, said)
    log.info("incident status changed id=%d old=%s new=%s", incident_id, old, new)
