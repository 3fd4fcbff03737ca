"""T20: what `make bundle` built: its size on disk, and a start with an empty environment."""

import subprocess
import time
from pathlib import Path

from benchmarks.measure import Measure

FOLDER = Path(__file__).parents[1] / "dist" / "pasopati-desktop"


def run() -> list[Measure]:
    """Return nothing while there is no bundle: `make bundle` builds one and takes minutes."""
    program = FOLDER / "pasopati-desktop"
    if not program.exists():
        return []
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    began = time.perf_counter()
    subprocess.run(["env", "-i", str(program), "--version"], check=True, stdout=subprocess.DEVNULL)
    taken = time.perf_counter() - began
    note = f"--version with an empty environment in {taken:.2f} s"
    return [Measure("T20", "bundle on disk", size / 1e6, "MB", limit=220, note=note)]
