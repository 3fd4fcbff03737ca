"""The page about the way of a statement says what the table of transitions says."""

import subprocess
import sys
from pathlib import Path

import pytest

from pasopati_desktop.domain.workflow import TRANSITIONS, Status

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "alur-pernyataan.md"


def test_the_page_is_fresh() -> None:
    done = subprocess.run(
        [sys.executable, "tools/draw_workflow.py", "--check"], cwd=ROOT, check=False
    )
    assert done.returncode == 0, "run tools/draw_workflow.py"


def test_every_transition_has_its_row_and_every_status_its_place() -> None:
    text = PAGE.read_text(encoding="utf-8")
    table = text.split("## Tabel transisi", 1)[1].split("### Syarat", 1)[0]
    rows = [line for line in table.splitlines() if line.startswith("| ")]
    assert len(rows) == len(TRANSITIONS) + 1
    for status in Status:
        assert f"    {status.value}: " in text


@pytest.mark.parametrize("item", TRANSITIONS, ids=lambda item: f"{item.source}-{item.step}")
def test_every_transition_is_an_arrow(item: object) -> None:
    source, target = getattr(item, "source"), getattr(item, "target")  # noqa: B009 - of any item
    assert f"    {source.value} --> {target.value}: " in PAGE.read_text(encoding="utf-8")
