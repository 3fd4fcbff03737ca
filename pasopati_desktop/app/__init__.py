"""The composition root: the only place that sees every layer."""

from collections.abc import Sequence


def main(arguments: Sequence[str] = ()) -> int:
    """Open the window; return the exit code when it closes."""
    from pasopati_desktop.app import program

    return program.run(arguments)
