"""A backup brings back every file that a statement's records point to."""

from pathlib import Path

import pytest
from sqlalchemy import select

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import backups, integrity, opening
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.tables import Statement, StatementFile
from tests.data import Desk
from tests.meta.test_service_rights import SCENARIOS

ACTS = {
    "signed_files.attach_scan": StatementFile.sha256,
    "signed_files.import_signed": StatementFile.sha256,
    "statement_papers.archive": Statement.pdf_sha256,
}


@pytest.mark.parametrize("act", ACTS)
def test_every_file_of_a_statement_comes_back(desk: Desk, tmp_path: Path, act: str) -> None:
    allowed, call = SCENARIOS[act](desk)
    call(allowed)
    names = _names(allowed, act)
    assert names
    kept = {name: desk.nobody.files.read(name) for name in names}
    admin = desk.as_role(Role.SYSADMIN)
    row = backups.create(admin, JobControl())
    data = DataDir(tmp_path / "baru")
    backups.restore(data, row.folder, desk.clock(), JobControl())
    opened = opening.open_data(data, url=f"sqlite:///{data.database}", clock=desk.clock)
    try:
        view = opened.workspace.as_officer(admin.identity)
        assert _names(view, act) == names
        assert {name: view.files.read(name) for name in names} == kept
        assert integrity.check_everything(view) == []
    finally:
        opened.close()


def _names(workspace: Workspace, act: str) -> set[str]:
    with workspace.reading() as session:
        found = session.execute(select(ACTS[act]).where(ACTS[act].is_not(None))).scalars()
        return {name for name in found if name}
