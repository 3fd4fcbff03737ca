"""T1 and T2: how soon there is something to see, beside an empty window of the same Python.

T1 is process start to the painted sign-in window; T2 an accepted sign-in to the main window.
"""

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks import data
from benchmarks.display import virtual_display
from benchmarks.measure import Measure

ROUNDS = 9

_BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        os._exit(0)
app = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""

_SIGN_IN = """
from pasopati_desktop import app
app.keep_imports_plain()  # what main does first; only the hook below comes before main
import os
from pasopati_desktop.ui.backdrop import Backdrop
paint = Backdrop.paintEvent
def painted(self, event):
    paint(self, event)
    print("painted", flush=True)
    os._exit(0)
Backdrop.paintEvent = painted
from pasopati_desktop.cli import main
main([])
"""

_MAIN = """
import sys, time
from pathlib import Path
from pasopati_desktop import app as composition
composition.keep_imports_plain()
from pasopati_desktop.app.program import Program
from pasopati_desktop.paths import DataDir
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import os
os.environ.setdefault("QT_STYLE_OVERRIDE", "fusion")
app = QApplication(["pasopati"])
program = Program(app, DataDir(Path(sys.argv[1])))
program.start()
def accepted():
    from pasopati_desktop.services import sample
    opened = program._opening.result()
    identity = sample.as_officer(opened.workspace, sample.FIRST_USERNAME).identity
    began = time.perf_counter()
    program.signed_in(identity)
    program.session.window.repaint()
    app.processEvents()
    print(f"painted {(time.perf_counter() - began) * 1000:.2f}", flush=True)
def wait():
    if program._opening.done():
        QTimer.singleShot(300, accepted)
    else:
        QTimer.singleShot(20, wait)
wait()
app.exec()
"""


@dataclass(frozen=True)
class _Start:
    """A process until its first line, or its end."""

    wall: float
    """ms"""
    cpu: float
    """ms, of all its threads"""
    said: str


def _started(code: str, *arguments: str, folder: Path) -> _Start:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "PASOPATI_DATA_DIR": str(folder),
    }
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    wall = (time.perf_counter() - began) * 1000
    os.kill(process.pid, signal.SIGKILL)  # `kill` of the object would wait by itself
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0  # waited for here, where the usage is told
    process.stdout.close()
    if not line.startswith("painted"):
        raise RuntimeError("the window was never painted")
    return _Start(wall, (used.ru_utime + used.ru_stime) * 1000, line)


def run() -> list[Measure]:
    items = data.sizes()[-1]
    with virtual_display(), tempfile.TemporaryDirectory() as folder:
        empty, filled = Path(folder), data.news_folder(items).root
        starts = [
            (_started(_SIGN_IN, folder=empty), _started(_BARE, folder=empty))
            for _ in range(ROUNDS + 1)
        ][1:]
        opened = []
        for _ in range(5):
            said = _started(_MAIN, str(filled), folder=filled).said
            opened.append(float(said.split()[1]))
    wall, bare = (statistics.median(start[side].wall for start in starts) for side in (0, 1))
    cpu, bare_cpu = (statistics.median(start[side].cpu for start in starts) for side in (0, 1))
    return [
        Measure("T1", "start to sign-in window", wall, "ms", bare, "bare window", 1.6),
        Measure("T1", "the same, CPU", cpu, "ms", bare_cpu, "bare window", 1.6),
        Measure(
            "T2",
            f"sign-in to main window, {items:,} items",
            statistics.median(opened),
            "ms",
            bare,
            "bare window",
            3.5,
        ),
    ]
