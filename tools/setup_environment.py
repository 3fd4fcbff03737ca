"""Create and fill `.venv/` at the root of the checkout, and nothing else.

A stamp inside it names what it was made from; while that still holds a second run does nothing.
Runs with the system's bare Python. Packages are pinned by hash (`requirements.lock`).
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "pasopati-stamp"
LOCK = ROOT / "requirements.lock"
OLDEST, BEYOND = (3, 11), (3, 14)


def main() -> int:
    if not OLDEST <= sys.version_info[:2] < BEYOND:
        found = ".".join(map(str, sys.version_info[:3]))
        print(f"Python 3.11, 3.12 or 3.13 is needed; this is {found}.", file=sys.stderr)
        print("Name another one: make setup PYTHON=python3.11", file=sys.stderr)
        return 1
    wanted = fingerprint()
    if STAMP.is_file() and STAMP.read_text() == wanted and is_sound():
        return 0
    try:
        fill(wanted)
    except subprocess.CalledProcessError as error:
        print(f"\nSet-up stopped: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        print("Run it again once the cause above is gone; it goes on where it was.")
        return 1
    return 0


def fingerprint() -> str:
    """What the environment depends on; its own path too, since a moved one is broken."""
    digest = hashlib.sha256()
    for file in (LOCK, ROOT / "pyproject.toml"):
        digest.update(file.read_bytes())
    return f"{digest.hexdigest()} {VENV}\n"


def is_sound() -> bool:
    """Whether the stamp can be believed: its Python starts and finds the largest parts."""
    check = (
        "from importlib.util import find_spec; import sys;"
        "sys.exit(not all(map(find_spec, ('pip', 'PySide6', 'sqlalchemy', 'pasopati_desktop'))))"
    )
    try:
        return subprocess.run([python(), "-c", check], check=False, cwd="/").returncode == 0
    except OSError:
        return False


def python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fill(wanted: str) -> None:
    STAMP.unlink(missing_ok=True)
    if not python().exists() or not runs("-m", "pip", "--version"):
        print(f"Creating {VENV}", flush=True)
        made = subprocess.run([sys.executable, "-m", "venv", VENV], check=False)
        if made.returncode != 0:
            print("\nOn Debian the module venv is a package of its own:\n", file=sys.stderr)
            print("  sudo apt-get install python3-venv\n", file=sys.stderr)
            made.check_returncode()
    print("Installing the pinned packages (some minutes the first time)", flush=True)
    pip("--require-hashes", "-r", LOCK)
    pip("--no-deps", "--no-build-isolation", "-e", ROOT)
    partial = STAMP.with_suffix(".partial")
    partial.write_text(wanted)
    partial.replace(STAMP)
    print("Ready.", flush=True)


def pip(*arguments: str | Path) -> None:
    options = ["-q", "--disable-pip-version-check", "--no-input"]
    command: list[str | Path] = [python(), "-m", "pip", "install", *options, *arguments]
    # An own PYTHONPATH or user site would satisfy requirements that are then not in .venv.
    environment = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "PIP_USER"}}
    subprocess.run(command, check=True, cwd=ROOT, env=environment)


def runs(*arguments: str) -> bool:
    return subprocess.run([python(), *arguments], check=False, capture_output=True).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
