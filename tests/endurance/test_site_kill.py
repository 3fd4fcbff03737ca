"""A builder killed at any moment leaves the old gallery or the new one, never a mixture (E1)."""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from pasopati_desktop.media.store import FileStore
from tests.unit.site_kit import a_work, built, everything

KILLS = int(os.environ.get("PASOPATI_KILLS", "40"))
BUILDER = """
import itertools, sys
from pathlib import Path
from pasopati_desktop.media.store import FileStore
from tests.unit.site_kit import a_work, built
store, out = FileStore(Path(sys.argv[1])), Path(sys.argv[2])
works = [a_work(store, serial) for serial in range(1, 31)]
print("ready", flush=True)
for turn in itertools.count():
    built(out, *(works[:20] if turn % 2 else works[10:]))
"""


def test_a_killed_builder_leaves_a_whole_gallery(tmp_path: Path) -> None:
    store, out = FileStore(tmp_path / "gudang"), tmp_path / "galeri"
    works = [a_work(store, serial) for serial in range(1, 31)]
    expected = []
    for choice in (works[:20], works[10:]):
        built(out, *choice)
        expected.append(everything(out))
    chance = random.Random(11)
    for _ in range(KILLS):
        builder = subprocess.Popen(
            [sys.executable, "-c", BUILDER, str(store.root), str(out)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        assert builder.stdout is not None
        builder.stdout.readline()
        time.sleep(chance.uniform(0, 0.4))
        builder.send_signal(signal.SIGKILL)
        builder.wait()
        builder.stdout.close()
        files = everything(out)
        if files not in expected:  # hard links shared with the folder being retired are the same
            manifest = json.loads(files["manifest.json"])["files"]
            assert {n: hashlib.sha256(files[n]).hexdigest() for n in manifest} == manifest
    built(out, *works[:20])
    assert everything(out) == expected[0]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["galeri", "gudang"]
