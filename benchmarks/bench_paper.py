"""T10: a statement to its finished, tagged PDF/A, warm, every paragraph new in every round.

Beside typst with its fonts kept, to the same forms (PDF/A-2A, PDF/UA-1) but without QR code, and
WeasyPrint to PDF/A-2U. CPU of the process. Also: ten pages with four photos, the preview, and a
statement from a cold start beside LibreOffice, which makes PDF/A-2 of the same text in Word's form.
"""

import hashlib
import io
import json
import pickle
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image

from benchmarks.measure import Measure, cpu_ms, in_turn, wall_ms
from benchmarks.peers import Peer, python_with
from pasopati_desktop import resources
from pasopati_desktop.documents import preview
from pasopati_desktop.documents.docx_export import render_docx
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.paper import PaperFigure, PaperSection, StatementPaper
from tests.papers import LEAD, QUOTE, a_logo, a_paper
from tests.papers_by_kind import TOKEN

PEERS = ("typst==0.15.2", "weasyprint==70.0")
ROUNDS = 15
WORDS = 75
_VOCABULARY = f"{LEAD} {QUOTE}".split()


def run() -> list[Measure]:
    logo = a_logo()
    rows = []
    python = python_with(PEERS)
    fonts = resources.path("fonts", "liberation-sans")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "logo.png"
        path.write_bytes(logo)
        script = Path(__file__).with_name("peer_papers.py")
        for name, most in (("typst", 1.2), ("weasyprint", 0.2)):
            with Peer(python, script, name, str(fonts), str(path)) as peer:
                rows.append(_beside(name, most, peer, logo))
    rows += [*_cold(logo), _photos(logo), _preview(logo), *_growth(logo)]
    return rows


def _beside(name: str, most: float, peer: Peer, logo: bytes) -> Measure:
    seeds = iter(range(10_000))
    texts: list[list[str]] = []

    def ours() -> float:
        texts.append(paragraphs(next(seeds), 12))
        paper = statement(texts[-1])
        return cpu_ms(lambda: render_statement(paper, logo))

    mine, theirs = in_turn(ours, lambda: peer.do(json.dumps(texts[-1])), ROUNDS)
    pages = preview.page_count(render_statement(statement(texts[-1]), logo))
    what = f"statement of {pages} pages with QR to PDF/A-2A + UA-1"
    return Measure("T10", what, mine, "ms", theirs, name, ratio_target=most)


Command = Sequence[str | Path]
_AS_PDF_A = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}'


def _cold(logo: bytes) -> list[Measure]:
    """From the start of a process to the file, wall; both have run before, so disks are warm."""
    office = shutil.which("soffice")
    if office is None:  # `make bench` installs it on Debian
        return []
    paper = statement(paragraphs(3, 12))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        inputs = [folder / "paper", folder / "logo.png"]
        inputs[0].write_bytes(pickle.dumps(paper))
        inputs[1].write_bytes(logo)
        (folder / "word.docx").write_bytes(render_docx(paper, logo))
        ours: Command = [sys.executable, Path(__file__).with_name("cold_paper.py"), *inputs]
        peer: Command = [
            *(office, f"-env:UserInstallation={folder.as_uri()}/profile", "--headless"),
            *("--convert-to", _AS_PDF_A, "--outdir", folder, folder / "word.docx"),
        ]
        mine, theirs = in_turn(
            lambda: _process([*ours, folder / "ours.pdf"], folder / "ours.pdf"),
            lambda: _process(peer, folder / "word.pdf"),
            5,
        )
        pages = preview.page_count((folder / "ours.pdf").read_bytes())
    what = f"statement of {pages} pages from process start, wall"
    return [Measure("T10", what, mine, "ms", theirs, "LibreOffice", ratio_target=0.5)]


def _process(command: Command, made: Path) -> float:
    made.unlink(missing_ok=True)
    taken = wall_ms(lambda: subprocess.run(command, check=True, capture_output=True))
    assert made.read_bytes().startswith(b"%PDF")
    return taken


def paragraphs(seed: int, count: int) -> list[str]:
    chance = random.Random(seed)
    return [" ".join(chance.choice(_VOCABULARY) for _ in range(WORDS)) for _ in range(count)]


def statement(texts: list[str], **changes: object) -> StatementPaper:
    half = len(texts) // 2
    sections = (
        PaperSection("", tuple(texts[:half])),
        PaperSection("Rincian penanganan", tuple(texts[half:])),
    )
    # Another code for every paper, as every paper has another text.
    token = TOKEN[:-12] + hashlib.sha256(texts[0].encode()).hexdigest()[:12]
    return a_paper(**{"sections": sections, "authenticity": token, **changes})


def _median(act: Callable[[int], float], rounds: int = 7) -> float:
    taken = sorted(act(seed) for seed in range(rounds + 1))
    return taken[len(taken) // 2]


def _photos(logo: bytes) -> Measure:
    """Ten pages with four photos of 12 megapixels, as a telephone makes them."""
    pictures, figures = {}, []
    for seed in range(4):
        data = _photo(seed)
        sha256 = hashlib.sha256(data).hexdigest()
        pictures[sha256] = data
        figures.append(PaperFigure(sha256, f"Foto {seed + 1}. Kegiatan", "Petugas di klinik"))
    pages = 0

    def act(seed: int) -> float:
        nonlocal pages
        paper = statement(paragraphs(seed, 38), figures=tuple(figures))
        made: list[bytes] = []
        taken = cpu_ms(lambda: made.append(render_statement(paper, logo, pictures=pictures)))
        pages = preview.page_count(made[0])
        return taken

    taken = _median(act)
    return Measure("T10", f"{pages} pages with 4 photos of 12 MP", taken, "ms", limit=600)


def _photo(seed: int) -> bytes:
    chance = random.Random(seed)
    small = Image.frombytes("RGB", (400, 300), chance.randbytes(400 * 300 * 3))
    stream = io.BytesIO()
    small.resize((4000, 3000), Image.Resampling.BICUBIC).save(stream, "JPEG", quality=85)
    return stream.getvalue()


def _preview(logo: bytes) -> Measure:
    pages = 0

    def act(seed: int) -> float:
        nonlocal pages
        paper = statement(paragraphs(seed, 54), number=None)

        def show() -> None:
            nonlocal pages
            pdf = render_statement(paper, logo)
            pages = preview.page_count(pdf)
            for number in range(pages):
                preview.render_page(pdf, number, 1.25)

        return wall_ms(show)

    taken = _median(act)
    what = f"preview of {pages} pages: drawn and made into pictures"
    return Measure("T10", what, taken, "ms", limit=300)


def _growth(logo: bytes) -> list[Measure]:
    """How the cost grows with the text: 12, 120, 1,200 paragraphs."""
    found = []
    for count in (12, 120, 1200):
        taken = _median(
            lambda seed, count=count: cpu_ms(  # type: ignore[misc]  # bound at once
                lambda: render_statement(statement(paragraphs(seed, count)), logo)
            ),
            rounds=2,
        )
        found.append(taken)
    note = "12, 120, 1,200 paragraphs: " + " ".join(f"{taken:.0f}" for taken in found)
    return [Measure("T10", "statement of 1,200 paragraphs", found[-1], "ms", note=note)]
