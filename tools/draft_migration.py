"""Write what the newest migration must do from the models. Only before it is released.

The database is brought to the revision before it, and the difference to the models is written
between the marks. What the models do not say (triggers, full-text tables) stays outside them.
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Literal

from alembic import command
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import ops
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

import pasopati_desktop.storage.tables  # noqa: F401 - fills the metadata
from pasopati_desktop.storage.base import Base

FOLDER = Path(__file__).parents[1] / "pasopati_desktop/storage/migrations"
START, END = "    # --- drafted from here\n", "    # --- to here\n"


def render_type(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """Spell our column types as the plain ones below them, so that a migration needs no models."""
    if kind != "type":
        return False
    name = type(item).__name__
    names: dict[str, str] = {
        "DateTimeUTC": "sa.DateTime(timezone=True)",
        "Json": "sa.Text()",
        "WholeNumber": "sa.Integer()",
        "Enum": "sa.String(length=32)",
    }
    return names.get(name, False)


def is_ours(_item: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
    """Leave the tables of the full-text index alone."""
    return not (kind == "table" and (name or "").startswith(("news_fts", "alembic")))


def untie(changes: ops.UpgradeOps | None) -> list[tuple[str, str, str]]:
    """Take the references of new columns out: SQLite adds no constraint later.

    Returns table, column and what it refers to.
    """
    found = []
    for change in changes.ops if changes else ():
        if isinstance(change, ops.ModifyTableOps):
            for tie in [op for op in change.ops if isinstance(op, ops.CreateForeignKeyOp)]:
                target = f"{tie.referent_table}.{tie.remote_cols[0]}"
                found.append((change.table_name, tie.local_cols[0], target))
                change.ops.remove(tie)
    return found


def tied(code: str, table: str, column: str, target: str) -> str:
    """Let a new column name what it refers to itself."""
    line = re.compile(
        rf"(op\.add_column\('{table}', sa\.Column\('{column}', .*?), (nullable=\w+)\)\)"
    )
    return line.sub(rf'\1, sa.ForeignKey("{target}"), \2), inline_references=True)', code)


def main() -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("path_separator", "os")
    head = ScriptDirectory.from_config(config).get_revision("head")
    target = Path(head.path)
    with create_engine("sqlite://").connect() as connection:
        config.attributes["connection"] = connection
        before = head.down_revision
        command.upgrade(config, before if isinstance(before, str) else "base")
        context = MigrationContext.configure(
            connection,
            opts={"render_item": render_type, "compare_type": False, "include_object": is_ours},
        )
        script = produce_migrations(context, Base.metadata)
        ties = untie(script.upgrade_ops)
        code = render_python_code(script.upgrade_ops or ops.UpgradeOps(), render_item=render_type)
    for tie in ties:
        code = tied(code, *tie)
    code = re.sub(r"\s*# ### .* ###\n?", "\n", code).strip("\n") + "\n"
    text = target.read_text()
    opening, rest = text.split(START)
    _, after = rest.split(END)
    body = "\n".join(
        line if line.startswith("    ") or not line else "    " + line for line in code.splitlines()
    )
    target.write_text(opening + START + body + "\n" + END + after)
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(target)], check=True)


if __name__ == "__main__":
    main()
