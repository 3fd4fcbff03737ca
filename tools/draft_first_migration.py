"""Write the tables of the first migration anew from the models. Only before the first release."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from alembic.operations import ops
from sqlalchemy import create_engine

import pasopati_desktop.storage.tables  # noqa: F401 - fills the metadata
from pasopati_desktop.storage.base import Base

TARGET = Path(__file__).parents[1] / "pasopati_desktop/storage/migrations/versions/v0001_first.py"
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


def main() -> None:
    with create_engine("sqlite://").connect() as connection:
        context = MigrationContext.configure(connection, opts={"render_item": render_type})
        script = produce_migrations(context, Base.metadata)
        code = render_python_code(script.upgrade_ops or ops.UpgradeOps(), render_item=render_type)
    code = re.sub(r"\s*# ### .* ###\n?", "\n", code).strip("\n") + "\n"
    text = TARGET.read_text()
    before, rest = text.split(START)
    _, after = rest.split(END)
    body = "\n".join(
        line if line.startswith("    ") or not line else "    " + line for line in code.splitlines()
    )
    TARGET.write_text(before + START + body + "\n" + END + after)
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(TARGET)], check=True)


if __name__ == "__main__":
    main()
