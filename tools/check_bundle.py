"""Start the built bundle with an empty environment, as on a computer that has nothing of ours.

Usage: check_bundle.py [--tour DIR] [FOLDER]
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIMIT_MB = 220


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist" / "pasopati-desktop")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="also run the tour into DIR")
    options = parser.parse_args()
    program = options.folder.resolve() / "pasopati-desktop"

    size = sum(f.stat().st_size for f in options.folder.rglob("*") if not f.is_symlink()) / 1e6
    print(f"size: {size:.0f} MB (limit {LIMIT_MB})")
    # The second proves that migrations, which are read as files, came along.
    commands = [["--version"], ["db", "upgrade"]]
    if options.tour:
        commands.append(["tour", "--out", str(options.tour.resolve())])
    with tempfile.TemporaryDirectory() as home:
        ran = [start(program, command, home) for command in commands]
    return 0 if size <= LIMIT_MB and all(ran) else 1


def start(program: Path, arguments: list[str], home: str) -> bool:
    # No PATH, no LANG, no HOME of a developer: `env -i` and the two things Qt cannot do without.
    settings = ["QT_QPA_PLATFORM=offscreen", f"HOME={home}", "PATH=/nonexistent"]
    command = ["/usr/bin/env", "-i", *settings, str(program), *arguments]
    done = subprocess.run(command, check=False, cwd=home, capture_output=True, text=True)
    print(f"{' '.join(arguments)}: exit {done.returncode}")
    print((done.stdout + done.stderr)[-4000:])
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
