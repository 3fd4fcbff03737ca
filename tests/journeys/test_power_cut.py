"""A handful of kills with every run of the suite; `make endurance` does a thousand (E1)."""

import os
from pathlib import Path

import pytest

from tests import kills

KILLS = int(os.environ.get("PASOPATI_KILLS", "15"))


@pytest.mark.timeout(900)
def test_no_kill_loses_what_was_acknowledged(engine_url: str, tmp_path: Path) -> None:
    ledger = kills.run(engine_url, tmp_path / "data", KILLS)
    assert ledger.faults == []
    assert ledger.kills == KILLS
    assert any(line.startswith("approval") for line in ledger.acknowledged)
