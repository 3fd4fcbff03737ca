"""`pasopati site build [--out DIR]`: the static gallery.

Without `--out`, or with the data folder's own `site`, the unit's site is built anew and noted, as
the button in the program does. Any other folder gets a copy; the data are only read.
"""

import argparse
from pathlib import Path

from pasopati_desktop.commands import opened


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `build` to the subcommands of `site`."""
    parser = subparsers.add_parser("build", help="bangun galeri statis karya")
    parser.add_argument(
        "--out", metavar="FOLDER", help="folder tujuan (bawaan: situs di folder data)"
    )
    parser.add_argument("--json", action="store_true", help="keluaran JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Return 0; works that were left out are named, with the reasons, and are no failure."""
    from pasopati_desktop.services import gallery
    from pasopati_desktop.ui import messages

    with opened.workspace(args) as workspace:
        control = opened.control(args)
        own = workspace.data.site
        out = own if args.out is None else Path(args.out)
        if out.resolve() == own.resolve():
            report = gallery.build(workspace, control)
        else:
            report = gallery.export(workspace, out, control)
    record: dict[str, object] = {
        "out": str(out),
        "works": list(report.published),
        "refused": [{"code": code, "reasons": list(why)} for code, why in report.refused],
        "written": report.written,
        "unchanged": report.unchanged,
        "removed": report.removed,
    }
    lines = [f"Galeri di {out}: {len(report.published)} karya, {report.written} berkas baru."]
    for code, reasons in report.refused:
        sentences = " ".join(messages.text(reason, path=code) for reason in reasons)
        lines.append(f"{code} tidak ikut: {sentences}")
    opened.put(args, record, "\n".join(lines))
    return 0
