"""`pasopati verify FILE...`: is this PDF an authentic, current statement of this unit?"""

import argparse
from pathlib import Path

from pasopati_desktop.commands import opened


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("verify", help="periksa keaslian PDF pernyataan unit ini")
    parser.add_argument("files", nargs="+", type=Path, metavar="BERKAS")
    parser.add_argument("--json", action="store_true", help="satu objek JSON per baris")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Return 0 if all are authentic and current, 1 if one is not, 2 if one cannot be read."""
    from pasopati_desktop.domain.errors import EnvironmentFailure
    from pasopati_desktop.services import authenticity
    from pasopati_desktop.services.authenticity import Verdict
    from pasopati_desktop.ui import messages

    worst = 0
    with opened.workspace(args) as workspace:
        for path in args.files:
            try:
                verdict = authenticity.verify_file(workspace, path)
            except EnvironmentFailure as failure:
                verdict = Verdict(authentic=False, reason=failure.code)
                worst = 2
            if not verdict.authentic:
                worst = max(worst, 1)
            record: dict[str, object] = {
                "file": str(path),
                "authentic": verdict.authentic,
                "reason": verdict.reason,
                "number": verdict.number,
                "status": verdict.status.value if verdict.status else None,
                "signed_at": verdict.signed_at.isoformat() if verdict.signed_at else None,
            }
            said = messages.text(verdict.reason, path=path.name, number=verdict.number or "")
            opened.put(args, record, f"{path}: {said}")
    return worst
