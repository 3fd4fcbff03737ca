"""Every backup is restored and compared at once; a damaged one is never put back (E9, E3)."""

import random
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pasopati_desktop.domain.errors import EnvironmentFailure, PermissionDenied
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import backups, integrity, opening, people
from pasopati_desktop.services.backups import DATABASE_NAME, MANIFEST_NAME, BackupRow
from pasopati_desktop.storage import migrate, snapshot
from pasopati_desktop.storage.database import Database
from tests.data import Desk
from tests.servers.postgres import PostgresServer


def made(desk: Desk) -> BackupRow:
    return backups.create(desk.as_role(Role.SYSADMIN), JobControl())


def test_a_backup_counts_only_after_its_restore_was_compared(desk: Desk) -> None:
    row = made(desk)
    assert row.is_verified
    assert backups.verify(row.folder, JobControl()) == []
    assert backups.prove(row.folder, JobControl()) == []
    assert [item.folder for item in backups.list_backups(desk.as_role(Role.WRITER))] == [row.folder]


def test_a_copy_damaged_while_it_is_made_never_counts(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = backups._write_manifest

    def write_and_damage(folder: Path, facts: dict[str, Any]) -> None:
        write(folder, facts)
        copy = folder / DATABASE_NAME
        data = bytearray(copy.read_bytes())
        data[len(data) // 2] ^= 1
        copy.write_bytes(data)

    monkeypatch.setattr(backups, "_write_manifest", write_and_damage)
    with pytest.raises(EnvironmentFailure, match="backup.not_verified"):
        made(desk)
    assert not any(row.is_verified for row in backups.backups_in(desk.nobody.data.backups))


def test_only_who_keeps_the_data_makes_backups(desk: Desk) -> None:
    with pytest.raises(PermissionDenied):
        backups.create(desk.as_role(Role.WRITER), JobControl())


def test_every_flipped_bit_of_a_backup_is_found(desk: Desk) -> None:
    row = made(desk)
    chance = random.Random(3)
    for part in (DATABASE_NAME, MANIFEST_NAME):
        path = row.folder / part
        whole = path.read_bytes()
        for _ in range(50):
            data = bytearray(whole)
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            path.write_bytes(data)
            assert backups.verify(row.folder, JobControl()), part
        path.write_bytes(whole)
    assert backups.verify(row.folder, JobControl()) == []


def test_restoring_brings_the_old_state_and_keeps_the_newer_one_aside(
    desk: Desk, tmp_path: Path
) -> None:
    row = made(desk)
    admin = desk.as_role(Role.SYSADMIN)
    people.set_active(admin, desk.as_role(Role.WRITER).officer_id or 0, active=False)
    desk.nobody.database.close()
    data = DataDir(tmp_path / "elsewhere")
    if desk.nobody.database.is_sqlite:
        data = desk.nobody.data
    kept = backups.restore(data, row.folder, desk.clock(), JobControl())
    assert (kept is not None) == desk.nobody.database.is_sqlite
    opened = opening.open_data(data, url=f"sqlite:///{data.database}", clock=desk.clock)
    try:
        view = opened.workspace.as_officer(admin.identity)
        assert all(item.is_active for item in people.list_officers(view))
        assert integrity.check_everything(view) == []
    finally:
        opened.close()


def test_a_damaged_backup_is_refused_before_anything_is_touched(desk: Desk) -> None:
    row = made(desk)
    (row.folder / DATABASE_NAME).write_bytes(b"no database")
    before = desk.nobody.data.database.read_bytes() if desk.nobody.database.is_sqlite else b""
    with pytest.raises(EnvironmentFailure, match="backup.damaged"):
        backups.restore(desk.nobody.data, row.folder, desk.clock(), JobControl())
    if desk.nobody.database.is_sqlite:
        assert desk.nobody.data.database.read_bytes() == before


def test_a_restore_that_died_is_noticed_and_can_run_again(desk: Desk, tmp_path: Path) -> None:
    row = made(desk)
    data = DataDir(tmp_path / "half")
    data.root.mkdir()
    data.restore_marker.write_text("x", encoding="utf-8")
    with pytest.raises(EnvironmentFailure, match="data.half_restored"):
        opening.open_data(data, url=f"sqlite:///{data.database}")
    backups.restore(data, row.folder, desk.clock(), JobControl())
    opening.open_data(data, url=f"sqlite:///{data.database}", clock=desk.clock).close()


def test_a_unit_moves_from_one_workstation_to_a_server_with_a_backup(
    desk: Desk, postgres_server: PostgresServer, tmp_path: Path
) -> None:
    row = made(desk)
    name = postgres_server.create_database("restore")
    server = Database(postgres_server.url(name))
    try:
        backups.restore_to_server(server, DataDir(tmp_path / "files"), row.folder, JobControl())
        with server.reading() as session, desk.nobody.database.reading() as original:
            there = snapshot.digests(session, JobControl())
            here = snapshot.digests(original, JobControl())
        differs = {key for key in here if here[key] != there[key]}
        assert differs == {"audit"}  # the backup itself was written down afterwards
        with pytest.raises(EnvironmentFailure, match="restore.not_empty"):
            backups.restore_to_server(server, DataDir(tmp_path / "f"), row.folder, JobControl())
    finally:
        server.close()
        postgres_server.drop_database(name)


def test_an_upgrade_leaves_a_backup_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = DataDir(tmp_path / "d")
    url = f"sqlite:///{data.database}"
    opening.open_data(data, url=url).close()
    monkeypatch.setattr(migrate, "is_behind", lambda _database: True)
    opening.open_data(data, url=url).close()
    assert len(list(data.backups.glob(f"*-sebelum-pemutakhiran/{DATABASE_NAME}"))) == 1


def test_a_clock_set_back_is_told_at_the_next_start(desk: Desk) -> None:
    if not desk.nobody.database.is_sqlite:
        return
    made(desk)
    desk.nobody.database.close()
    desk.clock.forward(timedelta(days=-2))
    opened = opening.open_data(desk.nobody.data, url=desk.nobody.database.url, clock=desk.clock)
    assert opened.clock_behind is not None
    assert opened.clock_behind > timedelta(days=1)
    opened.close()


def test_old_backups_make_room(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "KEPT", 2)
    rows = [made(desk) for _ in range(3)]
    left = backups.backups_in(desk.nobody.data.backups)
    assert [row.folder for row in left] == [rows[2].folder, rows[1].folder]
    shutil.rmtree(rows[2].folder)
