"""What lists are asked for: the embargo of texts that were saved before there was a column for it.

The part between the marks is drafted by `tools/draft_migration.py` from the tables, as long as
this version has not been released.
"""

import json
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from pasopati_desktop.storage.audit import Actor, Change, append

revision = "v0003_lists"
down_revision = "v0002_statements"
branch_labels = None
depends_on = None

_STATEMENT = sa.table(
    "statement",
    sa.column("id", sa.BigInteger()),
    sa.column("version_number", sa.BigInteger()),
    sa.column("embargo_until", sa.DateTime(timezone=True)),
)
_VERSION = sa.table(
    "statement_version",
    sa.column("statement_id", sa.BigInteger()),
    sa.column("number", sa.BigInteger()),
    sa.column("content", sa.Text()),
)
_HAS_EMBARGO = '%"embargo_until":"_%'
"""In canonical JSON; the same words inside a text have their quotes escaped."""


def upgrade() -> None:
    # --- drafted from here
    # --- to here
    _fill_embargoes()


def _fill_embargoes() -> None:
    """Write the embargo of the newest version beside the statement, and a line into the trail.

    Until v0002 it stood in the text alone; a text that was approved by then is never saved again,
    so the view of embargoes missed it. A text that cannot be read is left as it is: the check of
    the data names it.
    """
    connection = op.get_bind()
    newest = sa.and_(
        _VERSION.c.statement_id == _STATEMENT.c.id,
        _VERSION.c.number == _STATEMENT.c.version_number,
    )
    found = connection.execute(
        sa.select(_STATEMENT.c.id, _VERSION.c.content)
        .join_from(_STATEMENT, _VERSION, newest)
        .where(_STATEMENT.c.embargo_until.is_(None), _VERSION.c.content.like(_HAS_EMBARGO))
        .order_by(_STATEMENT.c.id)
    ).all()
    changes = []
    for statement_id, content in found:
        until = _embargo(content)
        if until is None:
            continue
        is_sqlite = connection.dialect.name == "sqlite"
        connection.execute(
            sa.update(_STATEMENT)
            .where(_STATEMENT.c.id == statement_id)
            .values(embargo_until=until.replace(tzinfo=None) if is_sqlite else until)
        )
        told = until.isoformat(timespec="microseconds")
        before, after = {"embargo_until": None}, {"embargo_until": told}
        changes.append(Change("statement", str(statement_id), dict(before), dict(after)))
    if changes:
        # The chain has one form, whatever version writes it, so it is the program's own function.
        append(connection, Actor(None, "pemutakhiran", "", revision, datetime.now(UTC)), changes)


def _embargo(content: str) -> datetime | None:
    try:
        until = datetime.fromisoformat(json.loads(content)["embargo_until"])
    except (ValueError, LookupError, TypeError):
        return None
    return until.astimezone(UTC) if until.tzinfo is not None else None


def downgrade() -> None:
    raise NotImplementedError("restore the backup taken before the upgrade")
