"""A unit's data of the first released program, brought to this one: nothing lost, all of it usable.

`tests/released/v0001.json` holds the rows that the first release wrote in one day: statements as a
draft, with the verifier, with the head of unit, returned, rejected, approved and published.
"""

import json
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import MetaData, Table, create_engine, inspect, text

from pasopati_desktop.domain import statements as content_rules
from pasopati_desktop.domain.number_book import BookFilter
from pasopati_desktop.domain.release import Channel, PublicationDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import (
    approvals,
    endings,
    number_book,
    releases,
    sample,
    sample_day,
    statement_papers,
    statements,
)
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import check, migrate
from pasopati_desktop.storage.database import Database
from pasopati_desktop.storage.tables import Statement, StatementVersion
from tests import data

RELEASED = Path(__file__).parents[1] / "released" / "v0001.json"
PAPER = RELEASED.with_name("v0001-siaran-pers.pdf")
LATER = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
ORDER = ("officer", "guideline_version", "assignment", "stored_file", "issue", "incident")


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Generator[str]:
    """An empty database."""
    if request.param == "sqlite":
        (tmp_path / "data").mkdir()
        yield f"sqlite:///{tmp_path / 'data' / 'pasopati.sqlite3'}"
        return
    server = request.getfixturevalue("postgres_server")
    name = server.create_database("old")
    yield server.url(name)
    server.drop_database(name)


def rows() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = json.loads(RELEASED.read_text(encoding="utf-8"))
    return found


def first_release(address: str) -> None:
    """Make the database as the first release left it."""
    database = Database(address)
    config = migrate._config()
    with database.engine.execution_options(begin="EXCLUSIVE").begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "v0001_first")
    database.close()
    stored = rows()
    names = [*ORDER, *(name for name in stored if name not in ORDER)]
    names.sort(key=lambda name: name.startswith(("statement_", "level_", "timeline_")))
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        for name in names:
            table = Table(name, MetaData(), autoload_with=connection)
            for row in stored[name]:
                columns = ", ".join(f'"{column}"' for column in row)
                places = ", ".join(f":{column}" for column in row)
                values = row if is_sqlite else _typed(table, row)
                insert = text(f'INSERT INTO "{name}" ({columns}) VALUES ({places})')
                connection.execute(insert, values)
            if not is_sqlite and "id" in table.c:
                serial = connection.scalar(text(f"SELECT pg_get_serial_sequence('{name}', 'id')"))
                if serial:
                    connection.execute(text(f"SELECT setval('{serial}', max(id)) FROM \"{name}\""))
    engine.dispose()


def _typed(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    """Return the row as PostgreSQL has it: times with their zone, and booleans."""
    return {name: _cell(table.c[name].type.python_type, value) for name, value in row.items()}


def _cell(kind: type, value: Any) -> Any:
    if value is None:
        return None
    if kind is datetime:
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    return bool(value) if kind is bool else value


@pytest.fixture
def upgraded(url: str, tmp_path: Path) -> Generator[Workspace]:
    first_release(url)
    workspace = data.open_workspace(url, tmp_path / "data", data.Clock(LATER))
    assert migrate.is_behind(workspace.database)
    migrate.upgrade(workspace.database)
    workspace.files.adopt_bytes(PAPER.read_bytes())
    yield workspace
    workspace.database.close()


def by_status(workspace: Workspace) -> dict[Status, int]:
    with workspace.database.reading() as session:
        return {row.status: row.id for row in session.query(Statement)}


def findings(workspace: Workspace) -> list[check.Finding]:
    with workspace.database.reading() as session:
        return check.examine(session)


def test_the_file_is_what_the_first_release_wrote() -> None:
    stored = rows()
    assert {row["is_sample"] for row in stored["statement"]} == {0}
    assert {json.loads(row["content"])["format"] for row in stored["statement_version"]} == {1}
    assert "status_since" not in stored["statement"][0]


def test_every_text_stays_word_for_word_and_the_trail_replays(upgraded: Workspace) -> None:
    stored = rows()
    with upgraded.database.reading() as session:
        versions = {row.id: row for row in session.query(StatementVersion)}
        assert len(versions) == len(stored["statement_version"]) == 13
        for row in stored["statement_version"]:
            now = versions[row["id"]]
            assert (now.content, now.sha256) == (row["content"], row["sha256"])
            assert content_rules.content_hash(content_rules.parse(now.content)) == row["sha256"]
        kept = {row.id: row for row in session.query(Statement)}
        for row in stored["statement"]:
            again = kept[row["id"]]
            assert (again.title, again.status.value, again.number) == (
                row["title"],
                row["status"],
                row["number"],
            )
        columns = {column["name"] for column in inspect(session.connection()).get_columns("work")}
        assert "is_sample" not in columns
    assert findings(upgraded) == []


def test_statements_in_every_state_are_read_and_drawn(upgraded: Workspace) -> None:
    head = sample.as_officer(upgraded, "h.kusuma")
    found = by_status(head)
    S = Status  # noqa: N806 - short for a table
    wanted = {S.DRAFT, S.VERIFYING, S.APPROVAL, S.APPROVED, S.PUBLISHED, S.RETURNED, S.REJECTED}
    assert set(found) == wanted
    for status, statement_id in found.items():
        detail = statements.detail(head, statement_id)
        assert detail.status is status
        assert detail.content.title
        assert statement_papers.draft_pdf(head, statement_id).startswith(b"%PDF")
        if status in {S.APPROVED, S.PUBLISHED}:
            assert detail.number
            assert statement_papers.official_pdf(head, statement_id).startswith(b"%PDF")
    archived = statement_papers.official_pdf(head, found[S.PUBLISHED])
    assert archived == PAPER.read_bytes(), "the bytes that left the house"
    assert len(statements.list_rows(head)) == len(rows()["statement"])


def test_work_goes_on_where_the_first_release_left_it(upgraded: Workspace) -> None:
    """Approve what waits, edit and submit what was returned, publish, correct: by new rules."""
    cast = sample.cast(upgraded)
    found = by_status(upgraded)
    head, writer = cast[Role.HEAD_OF_UNIT], cast[Role.WRITER]
    detail = statements.detail(head, found[Status.APPROVAL])
    approvals.approve(head, detail.id, sha256=detail.sha256, secret=sample_day.PIN)
    assert statements.detail(head, detail.id).number == "HM.01.02-3"
    approvals.revise(writer, found[Status.RETURNED])
    returned = statements.detail(writer, found[Status.RETURNED])
    saved = statements.save(
        writer, returned.id, returned.content, base_version=returned.version_number
    )
    approvals.submit(writer, returned.id, sha256=saved.sha256)
    approvals.verify(cast[Role.VERIFIER], returned.id, sha256=saved.sha256)
    liaison = cast[Role.MEDIA_LIAISON]
    published = PublicationDraft(
        Channel.PRESS_GROUP, liaison.clock() - timedelta(seconds=1), proof="Grup wartawan"
    )
    releases.publish(liaison, found[Status.APPROVED], published)
    successor = endings.begin_correction(writer, found[Status.PUBLISHED], "Jumlah keliru.")
    assert statements.detail(head, successor).status is Status.DRAFT
    year = BookFilter(LATER.date().replace(month=1, day=1), LATER.date())
    assert number_book.summary(head, year).is_whole
    assert findings(upgraded) == []
