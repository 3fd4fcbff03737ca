"""A thousand kills while saving and approving: nothing acknowledged is lost (E1)."""

import os
from pathlib import Path

import pytest

from tests import kills

KILLS = int(os.environ.get("PASOPATI_KILLS", "1000"))


@pytest.mark.timeout(7200)
def test_a_thousand_kills(engine_url: str, tmp_path: Path) -> None:
    ledger = kills.run(engine_url, tmp_path / "data", KILLS, seed=11)
    print(f"kills={ledger.kills} acknowledged={len(ledger.acknowledged)}")  # noqa: T201 - the figure
    assert ledger.faults == []
