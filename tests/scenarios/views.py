"""How an officer keeps views of the list, and how sample statements are stored."""

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_filter import RowFilter
from pasopati_desktop.services import sample_statements, saved_views
from tests.data import Desk
from tests.scenario import Scenario, Steps


def _keep(desk: Desk) -> Steps:
    return desk.as_role(Role.AUDITOR), lambda view: saved_views.keep(view, "Lewat", RowFilter())


def _kept(desk: Desk) -> int:
    saved_views.keep(desk.as_role(Role.WRITER), "Yang lain", RowFilter())
    return saved_views.keep(desk.as_role(Role.WRITER), "Lewat", RowFilter())


def _change(desk: Desk) -> Steps:
    view_id = _kept(desk)
    wanted = RowFilter(text="panen")
    return desk.as_role(Role.WRITER), lambda view: saved_views.change(view, view_id, wanted)


def _rename(desk: Desk) -> Steps:
    view_id = _kept(desk)
    return desk.as_role(Role.WRITER), lambda view: saved_views.rename(view, view_id, "Terlambat")


def _move(desk: Desk) -> Steps:
    view_id = _kept(desk)
    return desk.as_role(Role.WRITER), lambda view: saved_views.move(view, view_id, -1)


def _remove(desk: Desk) -> Steps:
    view_id = _kept(desk)
    return desk.as_role(Role.WRITER), lambda view: saved_views.remove(view, view_id)


def _fill(desk: Desk) -> Steps:
    return desk.nobody.as_system(), lambda view: sample_statements.fill(view, 12, JobControl())


SCENARIOS: dict[str, Scenario] = {
    "saved_views.keep": _keep,
    "saved_views.change": _change,
    "saved_views.rename": _rename,
    "saved_views.move": _move,
    "saved_views.remove": _remove,
    "sample_statements.fill": _fill,
}
