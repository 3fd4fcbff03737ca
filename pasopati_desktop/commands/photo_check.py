"""`pasopati photo check FILE...`: what photo intake makes of a file, or why it refuses."""

import argparse
import json
import sys
from pathlib import Path

from pasopati_desktop.ui import messages

DONE, ANSWER_IS_NO, BAD_INPUT = 0, 1, 2
_BAD_INPUT_CODES = frozenset({"photo.missing", "photo.not_a_file", "photo.not_readable"})


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `check` to the subcommands of `photo`."""
    parser = subparsers.add_parser("check", help="periksa foto: diterima, atau mengapa ditolak")
    parser.add_argument("files", nargs="+", metavar="BERKAS")
    parser.add_argument("--json", action="store_true", help="satu objek JSON per baris")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Return 0 if all are accepted, 1 if one is refused, 2 if one is no readable file."""
    from pasopati_desktop.media.photos import check_photo

    result = DONE
    for name in args.files:
        check = check_photo(Path(name))
        shown = name.encode("utf-8", "backslashreplace").decode("utf-8")
        sentence = messages.text(check.reason, path=shown) if check.reason else ""
        if check.reason in _BAD_INPUT_CODES:
            result = BAD_INPUT
            print(f"{shown}: {sentence}", file=sys.stderr, flush=True)
        elif not check.accepted:
            result = max(result, ANSWER_IS_NO)
        if args.json:
            answer = {
                "file": shown,
                "accepted": check.accepted,
                "reason": check.reason,
                "width": check.width,
                "height": check.height,
                "format": check.format,
            }
            # ASCII, so that a Windows console's code page cannot spoil it.
            print(json.dumps(answer), flush=True)
        elif check.accepted:
            size = f"{check.width} x {check.height}"
            print(f"{shown}: diterima, {check.format}, {size} piksel", flush=True)
        elif check.reason not in _BAD_INPUT_CODES:
            print(f"{shown}: ditolak. {sentence} ({check.reason})", flush=True)
    return result
