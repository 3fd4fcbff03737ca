"""Pictures of the pages through Qt's own way to a real CUPS: right pages, true size, both sides."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pasopati_desktop.domain.paper import PaperSize
from tests.journeys.test_printing import RICOH, marked
from tests.servers import cups
from tests.ui.printing_kit import ink


@pytest.mark.parametrize(("scaling", "lowest"), [("none", 12), ("fit", 285)])
def test_an_f4_text_on_a_queue_with_a4(tmp_path: Path, scaling: str, lowest: int) -> None:
    file = marked(tmp_path / "naskah.pdf", PaperSize.F4, 5)
    server = cups.start()
    try:
        server.add_queue("Lantai2", RICOH)
        done = subprocess.run(
            [sys.executable, "-m", "tests.journeys.picture_printing", "Lantai2", file, scaling],
            env={**os.environ, "CUPS_SERVER": server.address, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        printed = server.printed()
    finally:
        server.remove()
    assert done.stdout.split() == ["DuplexLongSide", "GrayScale", "1"]
    sheets = [ink(printed, page) for page in range(2)]
    for width, height, box in sheets:
        assert (width, height) == (210, 297)
        if scaling == "none":  # the head as on its own paper, the foot cut off
            assert abs(box[0] - 20) <= 1
            assert abs(box[1] - 7) <= 1
            assert box[3] <= lowest
        else:
            assert 250 <= box[3] <= lowest
            assert box[1] >= 7
