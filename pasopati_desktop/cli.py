"""The headless commands. With no command the window opens.

Exit codes: 0 done; 1 the answer is "no" (invalid, not authentic, nothing found); 2 wrong use or
bad input, with one clear line on standard error and never a traceback.
"""

import gc
import logging
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pasopati_desktop import __version__

if TYPE_CHECKING:
    import argparse

log = logging.getLogger(__name__)

WRONG_USE = 2


def build_parser() -> "argparse.ArgumentParser":
    """Return the parser of every command; imports the commands, not their libraries."""
    import argparse

    from pasopati_desktop import commands

    parser = argparse.ArgumentParser(
        prog="pasopati", description="Meja komunikasi krisis PASOPATI", add_help=True
    )
    parser.add_argument("--version", action="version", version=f"PASOPATI Desktop {__version__}")
    parser.add_argument("--data-dir", metavar="FOLDER", help="folder data (bawaan: milik pengguna)")
    groups = parser.add_subparsers(dest="command", metavar="PERINTAH")
    commands.add_all(groups)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window when none is given; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if opens_window(given):
        gc.disable()  # nothing to collect before the first picture; ui/collector.py takes over
        from pasopati_desktop import app

        return app.main(given)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # Windows consoles are not UTF-8 by themselves
            stream.reconfigure(encoding="utf-8", errors="replace")
    args = build_parser().parse_args(given)
    if not hasattr(args, "run"):
        print("pasopati: perintah belum lengkap; lihat pasopati --help", file=sys.stderr)
        return WRONG_USE
    return _run(args)


def opens_window(given: Sequence[str]) -> bool:
    """Tell whether the arguments ask for the window: nothing, or only the data folder."""
    rest = list(given)
    if rest and rest[0].startswith("--data-dir="):
        rest = rest[1:]
    elif len(rest) >= 2 and rest[0] == "--data-dir":
        rest = rest[2:]
    return not rest


def _run(args: "argparse.Namespace") -> int:
    from pasopati_desktop.domain.errors import PasopatiError
    from pasopati_desktop.domain.jobs import Cancelled
    from pasopati_desktop.ui import messages

    try:
        return int(args.run(args))
    except PasopatiError as error:
        print(f"pasopati: {messages.explain(error).text}", file=sys.stderr)
        return WRONG_USE
    except (KeyboardInterrupt, Cancelled):
        print("pasopati: dibatalkan", file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        return 0
    except Exception as error:
        log.exception("command failed error=%s", type(error).__name__)
        print(f"pasopati: kesalahan tak terduga ({type(error).__name__})", file=sys.stderr)
        return WRONG_USE


if __name__ == "__main__":
    sys.exit(main())
