"""A virtual screen of its own for the time of a benchmark."""

import os
import subprocess
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def virtual_display() -> Generator[None]:
    """Start Xvfb on a free number and set DISPLAY; end it afterwards."""
    reader, writer = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as stream:
        number = stream.readline().strip()
    before = os.environ.get("DISPLAY")
    os.environ["DISPLAY"] = f":{number}"
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("DISPLAY")
        else:
            os.environ["DISPLAY"] = before
        process.terminate()
        process.wait()
