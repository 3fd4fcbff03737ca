"""How each writing service of people, unit data, drafts and backups is called by one who may."""

from dataclasses import replace

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.people import AssignmentDraft, OfficerDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import auth, backups, guideline, people
from pasopati_desktop.services.workspace import Workspace
from tests.data import NOW, PASSWORD, PIN, UNIT, Desk
from tests.scenario import Scenario, Steps


def _writer(desk: Desk) -> int:
    return desk.as_role(Role.WRITER).officer_id or 0


def _sign_in(desk: Desk) -> Steps:
    return desk.nobody, lambda view: auth.sign_in(view, "b.prasetyo", PASSWORD)


def _confirm(desk: Desk) -> Steps:
    def call(view: Workspace) -> None:
        try:  # only a slip is written down; a right PIN right away changes nothing
            auth.confirm(view, "000000")
        except RuleViolation:
            auth.confirm(view, PIN)

    return desk.as_role(Role.WRITER), call


def _change_password(desk: Desk) -> Steps:
    return desk.as_role(Role.WRITER), lambda view: auth.change_password(
        view, PASSWORD, "Kata-Sandi-Baru-9"
    )


def _set_pin(desk: Desk) -> Steps:
    return desk.as_role(Role.WRITER), lambda view: auth.set_pin(view, PASSWORD, "739214")


def _add_officer(desk: Desk) -> Steps:
    draft = OfficerDraft("baru", "Petugas Baru")
    return desk.as_role(Role.SYSADMIN), lambda view: people.add_officer(view, draft, PASSWORD)


def _edit_officer(desk: Desk) -> Steps:
    admin = desk.as_role(Role.SYSADMIN)
    row = next(row for row in people.list_officers(admin) if row.username == "b.prasetyo")
    draft = OfficerDraft(row.username, "Nama Lain")
    return admin, lambda view: people.edit_officer(view, row.id, draft, row.version)


def _reset_password(desk: Desk) -> Steps:
    return desk.as_role(Role.SYSADMIN), lambda view: people.reset_password(view, _writer(desk))


def _set_active(desk: Desk) -> Steps:
    officer = _writer(desk)
    return desk.as_role(Role.SYSADMIN), lambda view: people.set_active(view, officer, active=False)


def _assign(desk: Desk) -> Steps:
    officer = _writer(desk)
    draft = AssignmentDraft(Role.SPOKESPERSON, "Juru Bicara", valid_from=NOW.date())
    return desk.as_role(Role.SYSADMIN), lambda view: people.assign(view, officer, draft)


def _end_assignment(desk: Desk) -> Steps:
    admin = desk.as_role(Role.SYSADMIN)
    row = next(row for row in people.list_assignments(admin) if row.role is Role.WRITER)
    return admin, lambda view: people.end_assignment(view, row.id, NOW.date())


def _issue_emergency_account(desk: Desk) -> Steps:
    return desk.as_role(Role.SYSADMIN), people.issue_emergency_account


def _amend(desk: Desk) -> Steps:
    unit = replace(UNIT, phone="(021) 111")
    return desk.as_role(Role.SYSADMIN), lambda view: guideline.amend(
        view, DocumentKind.UNIT, unit, "Nomor baru"
    )


def _keep_logo(desk: Desk) -> Steps:
    import io

    from PIL import Image

    picture = io.BytesIO()
    Image.new("RGB", (40, 48), "navy").save(picture, "PNG")
    return desk.as_role(Role.SYSADMIN), lambda view: guideline.keep_logo(view, picture.getvalue())


def _create_backup(desk: Desk) -> Steps:
    return desk.as_role(Role.SYSADMIN), lambda view: backups.create(view, JobControl())


def _authorise_restore(desk: Desk) -> Steps:
    admin = desk.as_role(Role.SYSADMIN)
    row = backups.create(admin, JobControl())
    return admin, lambda view: backups.authorise_restore(view, row.folder, PASSWORD)


SCENARIOS: dict[str, Scenario] = {
    "auth.sign_in": _sign_in,
    "auth.confirm": _confirm,
    "auth.change_password": _change_password,
    "auth.set_pin": _set_pin,
    "people.add_officer": _add_officer,
    "people.edit_officer": _edit_officer,
    "people.reset_password": _reset_password,
    "people.set_active": _set_active,
    "people.assign": _assign,
    "people.end_assignment": _end_assignment,
    "people.issue_emergency_account": _issue_emergency_account,
    "guideline.amend": _amend,
    "guideline.keep_logo": _keep_logo,
    "backups.create": _create_backup,
    "backups.authorise_restore": _authorise_restore,
}

UNTRACED = {"drafts.keep", "drafts.discard", "set_up.run"}
"""Unsaved typing is no record; the set-up has its own test, before anybody can lack a right."""
