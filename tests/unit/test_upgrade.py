"""A unit's data of the first released program, brought to this one: nothing lost, all of it usable.

`tests/released/v0001.json` holds the rows that the first release wrote in one day: statements as a
draft, with the verifier, with the head of unit, returned, rejected, approved and published.
"""

import hashlib
import json
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import MetaData, Table, create_engine, inspect, text

from pasopati_desktop.domain import statements as content_rules
from pasopati_desktop.domain.audit import GENESIS, chained_hash
from pasopati_desktop.domain.number_book import BookFilter
from pasopati_desktop.domain.release import Channel, PublicationDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_filter import SHIPPED, ShippedView
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import (
    approvals,
    endings,
    number_book,
    releases,
    sample,
    sample_day,
    statement_list,
    statement_papers,
    statements,
)
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import check, migrate
from pasopati_desktop.storage.database import Database
from pasopati_desktop.storage.tables import AuditRow, Statement, StatementVersion
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


def first_release(address: str, stored: dict[str, list[dict[str, Any]]] | None = None) -> None:
    """Make the database as the first release left it."""
    database = Database(address)
    config = migrate._config()
    with database.engine.execution_options(begin="EXCLUSIVE").begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "v0001_first")
    database.close()
    stored = stored or rows()
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


def embargoed(stored: dict[str, list[dict[str, Any]]], statement_id: int, until: datetime) -> None:
    """Give the newest version of a statement an embargo, wherever its text and hash are told."""
    number = next(row["version_number"] for row in stored["statement"] if row["id"] == statement_id)
    version = next(
        row
        for row in stored["statement_version"]
        if (row["statement_id"], row["number"]) == (statement_id, number)
    )
    content, old = version["content"], version["sha256"]
    marked = content.replace('"embargo_until":""', f'"embargo_until":"{until.isoformat()}"')
    new = hashlib.sha256(marked.encode()).hexdigest()
    for table in stored.values():
        for row in table:
            for name, value in row.items():
                if isinstance(value, str):
                    told = value.replace(json.dumps(content), json.dumps(marked))
                    told = told.replace(
                        json.dumps(content, ensure_ascii=False)[1:-1],
                        json.dumps(marked, ensure_ascii=False)[1:-1],
                    )
                    row[name] = told.replace(old, new)
    version["content"] = marked
    previous = GENESIS
    for row in stored["audit"]:
        row["hash"] = previous = chained_hash(previous, row["body"])


def test_an_embargo_of_the_first_release_is_on_the_list(url: str, tmp_path: Path) -> None:
    stored = rows()
    ids = {row["status"]: row["id"] for row in stored["statement"]}
    until = LATER + timedelta(days=3)
    embargoed(stored, ids["APPROVED"], until)
    first_release(url, stored)
    workspace = data.open_workspace(url, tmp_path / "data", data.Clock(LATER))
    migrate.upgrade(workspace.database)
    with workspace.database.reading() as session:
        kept = {row.id: row.embargo_until for row in session.query(Statement)}
        assert kept[ids["APPROVED"]] == until
        assert {found for key, found in kept.items() if key != ids["APPROVED"]} == {None}
        last = session.query(AuditRow).order_by(AuditRow.seq.desc()).first()
        assert last is not None
        assert (last.action, last.record) == ("v0003_lists", str(ids["APPROVED"]))
    assert findings(workspace) == []
    liaison = sample.as_officer(workspace, "t.wibowo")
    view = SHIPPED[ShippedView.EMBARGO]
    assert list(statement_list.order(liaison, view)) == [ids["APPROVED"]]
    later = data.later(liaison, clock=data.Clock(until + timedelta(minutes=1)))
    assert list(statement_list.order(later, view)) == []
    workspace.database.close()


def test_an_embargo_that_cannot_be_read_stops_no_upgrade(url: str, tmp_path: Path) -> None:
    stored = rows()
    approved = next(row["id"] for row in stored["statement"] if row["status"] == "APPROVED")
    for row in stored["statement_version"]:
        if row["statement_id"] == approved:
            row["content"] = row["content"].replace(
                '"embargo_until":""', '"embargo_until":"besok sore"'
            )
    first_release(url, stored)
    workspace = data.open_workspace(url, tmp_path / "data", data.Clock(LATER))
    migrate.upgrade(workspace.database)
    assert not migrate.is_behind(workspace.database)
    assert "check.text" in {found.code for found in findings(workspace)}
    workspace.database.close()
