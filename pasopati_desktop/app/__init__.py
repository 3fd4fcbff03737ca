"""The composition root: the only place that sees every layer."""

import builtins
from collections.abc import Sequence


def main(arguments: Sequence[str] = ()) -> int:
    """Open the window; return the exit code when it closes."""
    keep_imports_plain()
    from pasopati_desktop.app import program

    return program.run(arguments)


def keep_imports_plain() -> None:
    """Take away the import that reads sources, which PySide puts in front of the plain one.

    PySide looks into the source of every module that is imported, Qt's or not, for its optional
    features (`from __feature__ import snake_case`), which nothing here uses. That costs the first
    window 5 ms and everything imported until the panels stand more than 100 ms.
    """
    from PySide6 import QtCore  # noqa: F401  loading it puts the hook in place

    plain = getattr(builtins, "__orig_import__", None)  # PySide's name for what it replaced
    if plain is not None:
        builtins.__import__ = plain
