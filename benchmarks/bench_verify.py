"""Checking authenticity: the time of one PDF, and how many photographs and scans are read.

Issue 4: one ordinary PDF in at most 300 ms. Photographs are made up (`tests/photos.py`); a real
telephone on real paper is another matter, and these shares are no promise for it.
"""

import io
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from benchmarks.measure import Measure
from tests import data, photos
from tests.photos import Shot

PAPERS = 4
SHOTS = {
    "scan 100 dpi": Shot(dpi=100, turn=1.7, blur=0.3, noise=6, contrast=0.75),
    "scan 120 dpi": Shot(dpi=120, turn=1.7, blur=0.3, noise=6, contrast=0.75),
    "scan 150 dpi": Shot(dpi=150, turn=1.7, blur=0.35, noise=8, contrast=0.75),
    "harsh scan 150 dpi": Shot(dpi=150, turn=1.7, blur=0.6, noise=12, contrast=0.75, quality=60),
    "very harsh scan 150 dpi": Shot(
        dpi=150, turn=1.7, blur=1.0, noise=20, contrast=0.6, quality=40
    ),
    "harsh scan 200 dpi": Shot(dpi=200, turn=1.7, blur=0.8, noise=12, contrast=0.75, quality=60),
    "photo 120 dpi": Shot(dpi=120, turn=5, tilt=0.1, skew=0.05, blur=0.4, noise=5, shadow=0.3),
    "photo 150 dpi": Shot(dpi=150, turn=5, tilt=0.1, skew=0.05, blur=0.4, noise=5, shadow=0.3),
    "photo 200 dpi, 24 degrees, strong angle": Shot(
        dpi=200, turn=24, tilt=0.3, skew=0.15, blur=0.7, noise=8, shadow=0.6, quality=70
    ),
    "fax 150 dpi": Shot(dpi=150, turn=0.8, blur=0.5, noise=10, bitonal=True),
    "JPEG 30, 150 dpi": Shot(dpi=150, turn=1.0, blur=0.4, noise=5, quality=30),
    "messenger, 1600 pixels": Shot(
        dpi=300,
        turn=9,
        tilt=0.15,
        skew=0.08,
        blur=1.6,
        noise=10,
        shadow=0.5,
        quality=50,
        side=1600,
    ),
    "messenger, 1600 pixels, blurred": Shot(
        dpi=300,
        turn=9,
        tilt=0.15,
        skew=0.08,
        blur=2.6,
        noise=10,
        shadow=0.5,
        quality=40,
        side=1600,
    ),
    "folded": Shot(dpi=200, turn=3, blur=1.3, noise=8, shadow=0.4, fold=160),
    "stamped": Shot(dpi=250, turn=3, tilt=0.05, blur=0.6, noise=6, stamp=170),
    "stripes": Shot(dpi=200, turn=3, tilt=0.05, blur=0.6, noise=6, moire=70),
    "dark": Shot(dpi=200, turn=3, tilt=0.1, blur=0.6, noise=12, contrast=0.35, shadow=0.7),
    "photo 300 dpi, moved by 6 pixels": Shot(
        dpi=300, turn=6, tilt=0.1, skew=0.05, blur=0.8, shake=6, noise=6, shadow=0.3
    ),
    "photo 300 dpi, moved by 10 pixels": Shot(
        dpi=300, turn=6, tilt=0.1, skew=0.05, blur=0.8, shake=10, noise=6, shadow=0.3
    ),
    "photo 250 dpi, blurred": Shot(
        dpi=250, turn=-12, tilt=0.2, skew=0.1, blur=2.2, noise=8, shadow=0.5, quality=60
    ),
    "photo 300 dpi, sideways": Shot(
        dpi=300, turn=93, tilt=0.25, skew=0.1, blur=1.0, noise=8, shadow=0.5, quality=70
    ),
}


def run() -> list[Measure]:
    from pasopati_desktop.domain.roles import Role
    from pasopati_desktop.services import authenticity
    from tests.authenticity_kit import a_key, a_released, kept, resaved

    with tempfile.TemporaryDirectory(prefix="pasopati-bench-") as name:
        folder = Path(name)
        url = f"sqlite:///{folder / 'pasopati.sqlite3'}"
        data.migrated(url, folder)
        clock = data.Clock()
        desk = data.Desk(data.open_workspace(url, folder, clock), clock)
        a_key(desk)
        made = [a_released(desk) for _ in range(PAPERS)]
        view = desk.as_role(Role.AUDITOR)
        genuine = kept(folder, made[0].pdf)
        changed = bytearray(made[0].pdf)
        changed[1000] ^= 1
        altered = kept(folder, bytes(changed), "ubah.pdf")
        again = kept(folder, resaved(made[0].pdf), "ulang.pdf")
        limit = Measure("verify", "", 0.0, "ms")
        rows = []
        for what, path, promise in (
            ("verify an archived PDF", genuine, 300.0),
            ("verify it with one bit changed", altered, 300.0),
            ("verify it saved anew (words, code, child process)", again, None),
        ):
            spent = []
            for _ in range(7):
                start = time.perf_counter()
                authenticity.verify_file(view, path)
                spent.append((time.perf_counter() - start) * 1000)
            rows.append(replace(limit, what=what, ours=statistics.median(spent), limit=promise))
        rows += _photographs([(one.token, photos.page(one.pdf)) for one in made])
        desk.nobody.database.close()
    return rows


def _photographs(papers: list[tuple[str, object]]) -> list[Measure]:
    from PIL import Image

    from pasopati_desktop.documents import code_reading, inspection

    rows = []
    for name, shot in SHOTS.items():
        read, spent = 0, []
        for seed in range(2):
            for token, paper in papers:
                assert isinstance(paper, Image.Image)
                turned = replace(shot, turn=shot.turn + 11 * seed)
                picture = Image.open(io.BytesIO(photos.take(paper, turned, seed)))
                start = time.process_time()
                found = code_reading.read(picture, "PSP1", inspection.READ_SECONDS)
                spent.append(time.process_time() - start)
                read += bool(found) and found[0] == token
        total = 2 * len(papers)
        note = f"{read} of {total} read, slowest {max(spent):.1f} s CPU"
        rows.append(Measure("verify", name, 100 * read / total, "%", note=note))
    return rows
