"""How each writing service of statements is called by an officer who may."""

import os
from collections.abc import Callable
from datetime import timedelta

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.domain.release import (
    Authority,
    Channel,
    ConcurrenceDraft,
    DistributionDraft,
    GivenBy,
    PublicationDraft,
)
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import (
    approvals,
    endings,
    figures,
    releases,
    statement_papers,
    statement_proofs,
    statements,
)
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.workspace import Workspace
from tests.data import NOW, PIN, Desk
from tests.papers import a_logo
from tests.scenario import Scenario, Steps
from tests.statement_data import (
    REASON,
    a_draft,
    a_press_release,
    an_incident,
    at_initial,
    at_status,
    sha_of,
)


def _create(desk: Desk) -> Steps:
    new = NewStatement(StatementKind.PRESS_RELEASE, "Penanganan keluhan makanan")
    return desk.as_role(Role.WRITER), lambda view: statements.create(view, new)


def _save(desk: Desk) -> Steps:
    statement_id = a_draft(desk)
    text = a_press_release("Judul kedua")
    return desk.as_role(Role.WRITER), lambda view: statements.save(
        view, statement_id, text, base_version=2
    )


def _link_incident(desk: Desk) -> Steps:
    statement_id, incident = a_draft(desk), an_incident(desk)
    return desk.as_role(Role.WRITER), lambda view: statements.link_incident(
        view, statement_id, incident
    )


def _submit(desk: Desk) -> Steps:
    statement_id = a_draft(desk)
    sha256 = sha_of(desk, statement_id)
    return desk.as_role(Role.WRITER), lambda view: approvals.submit(
        view, statement_id, sha256=sha256
    )


def _signature(status: Status, role: Role, act: Callable[..., None]) -> Scenario:
    def scenario(desk: Desk) -> Steps:
        incident = an_incident(desk, Severity.SEVERE)  # so that the legal companion signs as well
        statement_id, sha256 = at_status(desk, status, incident_id=incident)
        return desk.as_role(role), lambda view: act(view, statement_id, sha256=sha256)

    return scenario


def _approve(desk: Desk) -> Steps:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    return desk.as_role(Role.HEAD_OF_UNIT), lambda view: approvals.approve(
        view, statement_id, sha256=sha256, secret=PIN
    )


def _turned_down(act: Callable[[Workspace, int, str], None]) -> Scenario:
    def scenario(desk: Desk) -> Steps:
        statement_id, _ = at_status(desk, Status.VERIFYING)
        return desk.as_role(Role.VERIFIER), lambda view: act(
            view, statement_id, "Sumber fakta kedua belum ada"
        )

    return scenario


def _revise(desk: Desk) -> Steps:
    statement_id, _ = at_status(desk, Status.VERIFYING)
    approvals.send_back(desk.as_role(Role.VERIFIER), statement_id, "Sumber fakta kedua belum ada")
    return desk.as_role(Role.WRITER), lambda view: approvals.revise(view, statement_id)


def _record_concurrence(desk: Desk) -> Steps:
    statement_id, _ = at_status(desk, Status.REVIEW)
    draft = ConcurrenceDraft(
        Authority.REGIONAL, "P. Kawil", "Kepala Kanwil", GivenBy.PHONE, NOW, "Catatan telepon 12"
    )
    return desk.as_role(Role.TEAM_LEAD), lambda view: releases.record_concurrence(
        view, statement_id, draft
    )


def _publish(desk: Desk) -> Steps:
    statement_id, _ = at_status(desk, Status.APPROVED)
    draft = PublicationDraft(Channel.EMAIL, desk.clock.now, proof="Daftar pos-el redaksi")
    return desk.as_role(Role.MEDIA_LIAISON), lambda view: releases.publish(
        view, statement_id, draft
    )


def _archive(desk: Desk) -> Steps:
    statement_id, _ = at_status(desk, Status.APPROVED)
    return desk.as_role(Role.WRITER), lambda view: statement_papers.archive(view, statement_id)


_LP = "#!/bin/sh\necho 'request id is Kantor-1 (1 file(s))'\n"
"""Stands for the print command: whether paper comes out is `test_printing`'s matter."""


def _printed(status: Status, act: Callable[..., object], *, embargoed: bool = False) -> Scenario:
    def scenario(desk: Desk) -> Steps:
        until = desk.clock.now + timedelta(hours=2) if embargoed else None
        statement_id, _ = at_status(desk, status, a_press_release(embargo_until=until))
        command = desk.nobody.data.root / "bin" / "lp"
        command.parent.mkdir()
        command.write_text(_LP)
        command.chmod(0o700)

        def call(view: Workspace) -> object:
            path = os.environ["PATH"]
            os.environ["PATH"] = f"{command.parent}:{path}"
            try:
                return act(view, statement_id, PrintOrder("Kantor", 2))
            finally:
                os.environ["PATH"] = path

        return desk.as_role(Role.WRITER), call

    return scenario


def _published(desk: Desk) -> int:
    return at_status(desk, Status.PUBLISHED)[0]


def _record_distribution(desk: Desk) -> Steps:
    statement_id = _published(desk)
    draft = DistributionDraft(Channel.EMAIL, desk.clock.now, "Warta Contoh")
    return desk.as_role(Role.MEDIA_LIAISON), lambda view: releases.record_distribution(
        view, statement_id, draft
    )


def _told(act: Callable[[Workspace, int], None]) -> Scenario:
    def scenario(desk: Desk) -> Steps:
        statement_id = _published(desk)
        endings.withdraw(desk.as_role(Role.HEAD_OF_UNIT), statement_id, REASON, PIN)
        liaison = desk.as_role(Role.MEDIA_LIAISON)
        (line,) = releases.recipients_of(liaison, statement_id)
        if act is releases.unmark_told:
            releases.mark_told(liaison, line.id, "Telepon")
        return liaison, lambda view: act(view, line.id)

    return scenario


def _initial(desk: Desk) -> Steps:
    statement_id, sha256 = at_initial(desk)
    return desk.as_role(Role.SPOKESPERSON), lambda view: approvals.initial(
        view, statement_id, sha256=sha256
    )


def _begin_correction(desk: Desk) -> Steps:
    statement_id = _published(desk)
    return desk.as_role(Role.WRITER), lambda view: endings.begin_correction(
        view, statement_id, REASON
    )


def _withdraw(desk: Desk) -> Steps:
    statement_id = _published(desk)
    return desk.as_role(Role.HEAD_OF_UNIT), lambda view: endings.withdraw(
        view, statement_id, REASON, PIN
    )


def _void(desk: Desk) -> Steps:
    statement_id, _ = at_status(desk, Status.APPROVED)
    return desk.as_role(Role.HEAD_OF_UNIT), lambda view: endings.void(
        view, statement_id, REASON, PIN
    )


def _lay_aside(desk: Desk) -> Steps:
    statement_id = _published(desk)
    return desk.as_role(Role.SECRETARY), lambda view: endings.archive(view, statement_id)


def _take_figure(desk: Desk) -> Steps:
    path = desk.nobody.data.root / "foto.jpg"
    path.write_bytes(a_logo(kind="JPEG"))
    return desk.as_role(Role.WRITER), lambda view: figures.take(view, path)


SCENARIOS: dict[str, Scenario] = {
    "statements.create": _create,
    "statements.save": _save,
    "statements.link_incident": _link_incident,
    "approvals.submit": _submit,
    "approvals.verify": _signature(Status.VERIFYING, Role.VERIFIER, approvals.verify),
    "approvals.review": _signature(Status.REVIEW, Role.TEAM_LEAD, approvals.review),
    "approvals.legal": _signature(Status.REVIEW, Role.LEGAL, approvals.legal),
    "approvals.approve": _approve,
    "approvals.send_back": _turned_down(approvals.send_back),
    "approvals.reject": _turned_down(approvals.reject),
    "approvals.revise": _revise,
    "releases.record_concurrence": _record_concurrence,
    "releases.publish": _publish,
    "approvals.initial": _initial,
    "releases.record_distribution": _record_distribution,
    "releases.mark_told": _told(releases.mark_told),
    "releases.unmark_told": _told(releases.unmark_told),
    "endings.begin_correction": _begin_correction,
    "endings.withdraw": _withdraw,
    "endings.void": _void,
    "endings.archive": _lay_aside,
    "statement_papers.archive": _archive,
    "figures.take": _take_figure,
    "statement_papers.print_official": _printed(Status.APPROVED, statement_papers.print_official),
    "statement_proofs.print_proof": _printed(
        Status.APPROVED, statement_proofs.print_proof, embargoed=True
    ),
    "statement_papers.print_draft": _printed(Status.REVIEW, statement_papers.print_draft),
}
