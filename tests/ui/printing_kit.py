"""A print system in which every job is taken and written down; the real one has its own tests."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.printing.dialog import PrintChoice, PrintDialog, PrintQuestion
from tests.ui.statements_kit import Room

_LPSTAT = """#!/bin/sh
case "$1" in
  -r) echo "scheduler is running" ;;
  *) echo "printer Kantor is idle.  enabled since today"
     echo "printer Lantai2 is idle.  enabled since today"
     echo "system default destination: Kantor" ;;
esac
"""
_LPOPTIONS = """#!/bin/sh
if [ "$2" = Kantor ]; then size="Custom.WIDTHxHEIGHT *A4 Letter"; else size="*Letter Folio"; fi
if [ "$3" = -l ]; then
  echo "PageSize/Page Size: $size"
  echo "Duplex/Double-Sided: *None DuplexNoTumble DuplexTumble"
  echo "ColorModel/Color: Gray *CMYK"
else
  echo "printer-is-accepting-jobs=true printer-state=3 printer-state-reasons=none"
fi
"""
_LP = """#!/bin/sh
printf '%s\\n' "$@" >> "{folder}/asked"
echo '==' >> "{folder}/asked"
for last; do :; done
n=$(ls "{folder}" | grep -c pdf)
cp "$last" "{folder}/job$n.pdf"
echo "request id is Kantor-$n (1 file(s))"
"""


@dataclass(frozen=True)
class PrintRoom:
    folder: Path

    def jobs(self) -> list[list[str]]:
        """Return the words of each call of `lp`."""
        file = self.folder / "asked"
        text = file.read_text() if file.exists() else ""
        return [part.split("\n") for part in text.split("\n==\n") if part]

    def refuse(self, words: str) -> None:
        """Let the next jobs be refused with `words`."""
        (self.folder / "lp").write_text(f"#!/bin/sh\necho 'lp: {words}' >&2\nexit 1\n")

    def files(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted(self.folder.glob("job*.pdf"))]


@pytest.fixture(name="printer")
def make_print_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PrintRoom:
    folder = tmp_path / "bin"
    folder.mkdir()
    lp = _LP.format(folder=folder)
    for name, text in (("lpstat", _LPSTAT), ("lpoptions", _LPOPTIONS), ("lp", lp)):
        (folder / name).write_text(text)
        (folder / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return PrintRoom(folder)


def ink(pdf: bytes, page: int) -> tuple[int, int, tuple[int, int, int, int]]:
    """Return size in mm and where there is anything black: left, top, right, bottom in mm."""
    from PIL import Image, ImageOps

    from pasopati_desktop.documents.preview import page_sizes, render_page

    width, height = page_sizes(pdf)[page]
    drawn = render_page(pdf, page, 1.0)
    image = Image.frombuffer(
        "RGBX", (drawn.width, drawn.height), drawn.data, "raw", "RGBX", drawn.stride, 1
    )
    box = ImageOps.invert(image.convert("L")).getbbox()
    assert box is not None
    mm = 25.4 / 72
    left, top, right, bottom = (round(edge * mm) for edge in box)
    return round(width * mm), round(height * mm), (left, top, right, bottom)


def told(room: Room, act: Callable[[], object]) -> Notice:
    """Do something and return what the officer is told in the end."""
    before = len(room.notices)
    act()
    room.qtbot.waitUntil(
        lambda: len(room.notices) > before and not room.tasks.tasks(), timeout=20_000
    )
    return room.notices[-1]


def answer(monkeypatch: pytest.MonkeyPatch, choose: Callable[[PrintDialog], object]) -> list[str]:
    """Let the real dialog be filled by `choose` and accepted; return what it was about."""
    asked: list[str] = []

    def ask(question: PrintQuestion, probe: Any, keep: Any, parent: Any) -> PrintChoice:
        made = PrintDialog(question, probe, parent)
        asked.append(f"{question.heading}: {question.what}")
        choose(made)
        assert made.primary_button.isEnabled()
        keep(made.habit())
        choice = made.choice()
        made.deleteLater()
        return choice

    monkeypatch.setattr(PrintDialog, "ask", staticmethod(ask))
    return asked
