"""How each writing service around remarks and versions is called by an officer who may."""

from collections.abc import Callable

from pasopati_desktop.domain.remarks import Mark, RemarkDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import comparison, remarks
from pasopati_desktop.services.workspace import Workspace
from tests.data import Desk
from tests.scenario import Scenario, Steps
from tests.statement_data import a_draft, a_press_release


def a_suggestion(desk: Desk, statement_id: int) -> int:
    body = a_press_release().sections["body"]
    place = Mark("body", body.index("Penyebab"), 8, "Penyebab")
    draft = RemarkDraft(place, "", "Asal")
    return remarks.remark(desk.as_role(Role.VERIFIER), statement_id, draft)


def _remark(desk: Desk) -> Steps:
    statement_id = a_draft(desk)
    return desk.as_role(Role.VERIFIER), lambda view: remarks.remark(
        view, statement_id, RemarkDraft(None, "Judul terlalu panjang")
    )


def _on_comment(act: Callable[[Workspace, int], object]) -> Scenario:
    def scenario(desk: Desk) -> Steps:
        writer = desk.as_role(Role.WRITER)
        remark_id = remarks.remark(writer, a_draft(desk), RemarkDraft(None, "Judul panjang"))
        return writer, lambda view: act(view, remark_id)

    return scenario


def _reject(desk: Desk) -> Steps:
    remark_id = a_suggestion(desk, a_draft(desk))
    return desk.as_role(Role.WRITER), lambda view: remarks.reject(view, remark_id)


def _reopen(desk: Desk) -> Steps:
    writer = desk.as_role(Role.WRITER)
    remark_id = remarks.remark(writer, a_draft(desk), RemarkDraft(None, "Judul panjang"))
    remarks.resolve(writer, remark_id)
    return writer, lambda view: remarks.reopen(view, remark_id)


def _accept(desk: Desk) -> Steps:
    remark_id = a_suggestion(desk, a_draft(desk))
    return desk.as_role(Role.WRITER), lambda view: remarks.accept(
        view, remark_id, a_press_release(), base_version=2
    )


def _name_version(desk: Desk) -> Steps:
    statement_id = a_draft(desk)
    return desk.as_role(Role.VERIFIER), lambda view: comparison.name_version(
        view, statement_id, 2, "sebelum rapat"
    )


SCENARIOS: dict[str, Scenario] = {
    "remarks.remark": _remark,
    "remarks.reply": _on_comment(lambda view, remark_id: remarks.reply(view, remark_id, "Baik")),
    "remarks.resolve": _on_comment(remarks.resolve),
    "remarks.reject": _reject,
    "remarks.reopen": _reopen,
    "remarks.accept": _accept,
    "comparison.name_version": _name_version,
}
