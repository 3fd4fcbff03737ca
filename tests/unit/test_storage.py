"""The store's promises: two engines, one schema; append-only traces; faults that are found."""

import random
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, StatementError

from pasopati_desktop.domain.errors import Conflict, EnvironmentFailure
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import AssignmentDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import drafts, integrity, people
from pasopati_desktop.storage import audit, check, migrate
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.base import Base
from pasopati_desktop.storage.database import Database
from pasopati_desktop.storage.tables import Officer
from tests.data import NOW, Desk

ACTOR = Actor(None, "uji", "MEJA-1", "test.write", NOW)


def test_migrations_and_models_agree(desk: Desk) -> None:
    with desk.nobody.database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        differences = compare_metadata(context, Base.metadata)
    own = [item for item in differences if "fts" not in str(item)]
    assert own == []


def test_a_file_from_a_newer_program_is_refused_and_untouched(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.sqlite3'}")
    migrate.upgrade(database)
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'v9999_future'"))
    with pytest.raises(EnvironmentFailure) as caught:
        migrate.is_behind(database)
    assert caught.value.code == "database.newer"
    database.close()


def test_a_failed_migration_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.sqlite3'}")

    def fails(_connection: object) -> None:
        raise EnvironmentFailure("database.damaged")

    monkeypatch.setattr(migrate, "_check_references", fails)
    with pytest.raises(EnvironmentFailure):
        migrate.upgrade(database)
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar() == 0
    database.close()


@pytest.mark.parametrize("statement", ["UPDATE audit SET action = 'x'", "DELETE FROM audit"])
def test_the_trail_cannot_be_rewritten_by_a_statement(desk: Desk, statement: str) -> None:
    connection = desk.nobody.database.engine.connect()
    with connection, pytest.raises(DatabaseError, match="append-only"):
        connection.execute(text(statement))


def test_naive_times_are_refused(desk: Desk) -> None:
    naive = datetime(2026, 1, 1)  # noqa: DTZ001 - the point of the test
    with pytest.raises(StatementError), desk.nobody.database.writing(ACTOR) as session:
        session.add(Officer(username="x", name="X", created_at=naive))


def test_the_second_editor_is_told(desk: Desk) -> None:
    database = desk.nobody.database
    with database.reading() as session:
        stale = session.get_one(Officer, 1)
    with database.writing(ACTOR) as session:
        session.get_one(Officer, 1).name = "Pertama"

    def save_stale() -> None:
        with database.writing(ACTOR) as session:
            session.add(stale)
            stale.name = "Kedua"

    with pytest.raises(Conflict):
        save_stale()
    with database.reading() as session:
        assert session.get_one(Officer, 1).name == "Pertama"


def test_a_failed_write_leaves_no_row_no_trace_and_announces_nothing(desk: Desk) -> None:
    database = desk.nobody.database
    heard: list[frozenset[Topic]] = []
    database.announce_to(heard.append)
    before = audit_head(database)

    def fail_half_way() -> None:
        with database.writing(ACTOR) as session:
            session.get_one(Officer, 1).name = "Setengah"
            session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        fail_half_way()
    assert audit_head(database) == before
    assert heard == []


def audit_head(database: Database) -> tuple[int, str]:
    with database.reading() as session:
        return audit.head(session)


def test_changes_are_announced_after_the_commit(desk: Desk) -> None:
    heard: list[frozenset[Topic]] = []
    desk.nobody.database.announce_to(heard.append)
    with desk.nobody.database.writing(ACTOR) as session:
        session.get_one(Officer, 1).name = "Baru"
        assert heard == []
    assert heard == [frozenset({Topic.PEOPLE})]


def test_unsaved_text_is_kept_apart_from_the_trail(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    before = audit_head(desk.nobody.database)
    drafts.keep(writer, "statement/new", {"title": "Belum selesai 🙂"})
    drafts.keep(writer, "statement/new", {"title": "Belum selesai juga"})
    assert [draft.body for draft in drafts.kept(writer)] == [{"title": "Belum selesai juga"}]
    assert drafts.kept(desk.as_role(Role.VERIFIER)) == []
    drafts.discard(writer, "statement/new")
    assert drafts.kept(writer) == []
    assert audit_head(desk.nobody.database) == before


def some_history(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    for number in range(20):
        people.assign(
            admin,
            desk.as_role(Role.WRITER).officer_id or 0,
            AssignmentDraft(Role.WRITER, f"Penulis {number}", ActingKind.NONE, "", NOW.date()),
        )


def test_any_changed_character_of_the_trail_is_named(desk: Desk) -> None:
    """E3: one flipped bit in any audit row is found; here a hundred of them, on the SQLite file."""
    if not desk.nobody.database.is_sqlite:
        return
    some_history(desk)
    path = desk.nobody.database.path
    assert path is not None
    desk.nobody.database.close()
    chance = random.Random(7)
    raw = sqlite3.connect(path)
    raw.execute("DROP TRIGGER audit_no_update")
    columns = ("at", "officer_id", "action", "table_name", "record", "body", "hash")
    missed = []
    for _ in range(100):
        seq = chance.randint(1, raw.execute("SELECT max(seq) FROM audit").fetchone()[0])
        column = chance.choice(columns)
        (old,) = raw.execute(f"SELECT {column} FROM audit WHERE seq = ?", (seq,)).fetchone()
        raw.execute(f"UPDATE audit SET {column} = ? WHERE seq = ?", (flipped(old, chance), seq))
        raw.commit()
        if integrity.verify_audit(desk.as_role(Role.SYSADMIN)).broken_at != seq:
            missed.append((seq, column, old))
        raw.execute(f"UPDATE audit SET {column} = ? WHERE seq = ?", (old, seq))
        raw.commit()
    raw.close()
    assert missed == []


def flipped(value: object, chance: random.Random) -> object:
    if value is None:
        return 1
    if isinstance(value, int):
        return value ^ (1 << chance.randint(0, 5))
    data = bytearray(str(value).encode())
    data[chance.randrange(len(data))] ^= 1 << chance.randint(0, 3)
    return data.decode(errors="replace")


def test_a_changed_record_is_named_by_table_row_and_column(desk: Desk) -> None:
    with desk.nobody.database.engine.begin() as connection:
        connection.execute(text("UPDATE officer SET nip = '1' WHERE id = 2"))
    with desk.nobody.database.reading() as session:
        found = check.examine(session)
    assert [(item.table, item.record, item.detail) for item in found] == [("officer", "2", "nip")]


def test_a_vanished_and_a_smuggled_record_are_named(desk: Desk) -> None:
    with desk.nobody.database.engine.begin() as connection:
        connection.execute(text("DELETE FROM assignment WHERE id = 1"))
        connection.execute(
            text(
                "INSERT INTO assignment (id, officer_id, role, position_title, acting,"
                " decree_number, valid_from)"
                " VALUES (900, 1, 'HEAD_OF_UNIT', 'x', '', '', '2026-01-01')"
            )
        )
    with desk.nobody.database.reading() as session:
        codes = {item.code for item in check.examine(session)}
    assert {"check.row_missing", "check.untraced"} <= codes
