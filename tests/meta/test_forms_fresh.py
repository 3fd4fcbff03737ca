"""The committed form modules are what the forms say."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_forms_are_compiled() -> None:
    done = subprocess.run(
        [sys.executable, "ui/compile.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"run ui/compile.py: {done.stdout}{done.stderr}"
