"""A thousand kills during every transition: nothing told is lost, nothing is half done (E1)."""

import os
from pathlib import Path

import pytest

from tests import kills

KILLS = int(os.environ.get("PASOPATI_KILLS", "1000"))


@pytest.mark.timeout(7200)
def test_a_thousand_kills(engine_url: str, tmp_path: Path) -> None:
    ledger = kills.run(engine_url, tmp_path / "data", KILLS, seed=11)
    print(f"kills={ledger.kills} acknowledged={len(ledger.acknowledged)}")  # noqa: T201 - the figure
    print(f"last act before the kill: {dict(ledger.hit)}")  # noqa: T201 - the same
    assert ledger.faults == []
