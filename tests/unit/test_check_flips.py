"""One value changed behind the program's back, in any column of the desk's tables: it is named."""

import pytest
from sqlalchemy import Connection, Table, inspect, text
from sqlalchemy.orm import Session

from pasopati_desktop.storage import check
from pasopati_desktop.storage.base import Base
from pasopati_desktop.storage.tables import (
    Distribution,
    GuidelineVersion,
    LockTakeover,
    OffSystemApproval,
    Remark,
    Reminder,
    SavedView,
    Statement,
    StatementFile,
    StatementStep,
    StatementVersion,
    TemplateVersion,
    UnitKey,
    VersionName,
)
from tests.data import Desk
from tests.meta.test_service_rights import SCENARIOS

ACTS: dict[type[Base], str] = {
    Distribution: "releases.mark_told",
    LockTakeover: "desk_locks.take_over",
    OffSystemApproval: "off_system.dispute",
    Remark: "remarks.accept",
    Reminder: "due.remind",
    SavedView: "saved_views.keep",
    Statement: "endings.void",
    StatementFile: "signed_files.attach_scan",
    StatementStep: "approvals.send_back",
    StatementVersion: "statements.save",
    TemplateVersion: "templates.save",
    UnitKey: "unit_keys.make",
    VersionName: "comparison.name_version",
    GuidelineVersion: "guideline.amend",
}


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("kind", ACTS, ids=lambda kind: kind.__tablename__)
def test_a_changed_value_is_found_in_every_column(desk: Desk, kind: type[Base]) -> None:
    allowed, call = SCENARIOS[ACTS[kind]](desk)
    call(allowed)
    table = inspect(kind).local_table
    assert isinstance(table, Table)
    keys = {column.name for column in table.primary_key}
    names = [c.name for c in table.columns if c.name not in keys and c.name not in kind.secrets]
    missed = []
    with desk.nobody.database.engine.connect() as connection:
        assert _found(connection) == [], "before anything was changed"
        for name in names:
            _change(connection, table, name)
            if table.name not in {finding.table for finding in _found(connection)}:
                missed.append(name)
            connection.rollback()
    assert missed == []


def _found(connection: Connection) -> list[check.Finding]:
    with Session(connection, join_transaction_mode="create_savepoint") as session:
        return check.examine(session)


def _change(connection: Connection, table: Table, name: str) -> None:
    """Change the column in one row, past the triggers and references; rolled back by the caller."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    triggers = connection.execute(
        text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table"),
        {"table": table.name},
    )
    for (trigger,) in triggers.all():
        connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
    key = next(iter(table.primary_key)).name
    query = f"SELECT {key}, {name} FROM {table.name} ORDER BY {name} IS NULL, {key} DESC LIMIT 1"
    row, old = connection.exec_driver_sql(query).one()
    change = f"UPDATE {table.name} SET {name} = ? WHERE {key} = ?"
    connection.exec_driver_sql(change, (_other(old), row))


def _other(old: object) -> object:
    match old:
        case int():
            return 1 - old if old in {0, 1} else old + 1
        case None:
            return 1
        case str() if old[:4].isdigit() and old[4:5] == "-":  # a day or a moment
            return f"{int(old[:4]) - 1}{old[4:]}"
        case bytes():
            return old + b"q"
        case _:
            return f"{old}q"
