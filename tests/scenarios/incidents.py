"""How each writing service of incidents is called by an officer who may."""

from datetime import timedelta

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import EntryDraft, IncidentDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import incident_reading, incident_status, incidents
from pasopati_desktop.services.workspace import Workspace
from tests.data import NOW, Desk
from tests.scenario import Scenario, Steps, a_news_item


def _draft() -> IncidentDraft:
    detected = NOW - timedelta(minutes=47)
    return IncidentDraft("Dugaan keracunan makanan", "KESEHATAN", Severity.MODERATE, detected)


def _registered(desk: Desk) -> tuple[Workspace, int]:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    return monitor, incidents.register(monitor, _draft())


def _register(desk: Desk) -> Steps:
    return desk.as_role(Role.MEDIA_MONITOR), lambda view: incidents.register(view, _draft())


def _edit(desk: Desk) -> Steps:
    monitor, incident = _registered(desk)
    seen = incident_reading.detail(monitor, incident)
    draft = IncidentDraft("Judul lain", "OPINI", Severity.MODERATE, NOW)
    return monitor, lambda view: incidents.edit(view, incident, draft, seen.version)


def _change_level(desk: Desk) -> Steps:
    monitor, incident = _registered(desk)
    return monitor, lambda view: incidents.change_level(view, incident, Severity.SEVERE, "Meluas")


def _add_entry(desk: Desk) -> Steps:
    monitor, incident = _registered(desk)
    return monitor, lambda view: incidents.add_entry(view, incident, EntryDraft(NOW, "Rapat"))


def _correct_entry(desk: Desk) -> Steps:
    monitor, incident = _registered(desk)
    entry = incidents.add_entry(monitor, incident, EntryDraft(NOW, "Rapat"))
    return monitor, lambda view: incidents.correct_entry(view, entry, EntryDraft(NOW, "Rapat 2"))


def _link_items(desk: Desk) -> Steps:
    monitor, incident = _registered(desk)
    item = a_news_item(desk)
    return monitor, lambda view: incidents.link_items(view, incident, [item])


def _unlink_item(desk: Desk) -> Steps:
    monitor, incident = _registered(desk)
    item = a_news_item(desk)
    incidents.link_items(monitor, incident, [item])
    return monitor, lambda view: incidents.unlink_item(view, incident, item)


_REASON = "Tidak ada pemberitaan baru selama tiga hari"


def _await_evaluation(desk: Desk) -> Steps:
    monitor, incident = _registered(desk)
    return monitor, lambda view: incident_status.await_evaluation(view, incident, _REASON)


def _close(desk: Desk) -> Steps:
    _, incident = _registered(desk)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    return head, lambda view: incident_status.close(view, incident, _REASON)


def _reopen(desk: Desk) -> Steps:
    monitor, incident = _registered(desk)
    incident_status.await_evaluation(monitor, incident, _REASON)
    return monitor, lambda view: incident_status.reopen(view, incident, _REASON)


SCENARIOS: dict[str, Scenario] = {
    "incidents.register": _register,
    "incidents.edit": _edit,
    "incidents.change_level": _change_level,
    "incidents.add_entry": _add_entry,
    "incidents.correct_entry": _correct_entry,
    "incidents.link_items": _link_items,
    "incidents.unlink_item": _unlink_item,
    "incident_status.await_evaluation": _await_evaluation,
    "incident_status.close": _close,
    "incident_status.reopen": _reopen,
}
