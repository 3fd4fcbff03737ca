"""Word diff of two versions beside difflib, and opening a statement that has sixty versions.

Both sides of the diff get the same words; difflib is asked for its opcodes over the words of the
whole text, which is what a plain implementation would do. CPU of the thread; medians.
"""

import difflib
import os
import random
import statistics
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from benchmarks.measure import Measure, cpu_ms, percentile, wall_ms
from pasopati_desktop.domain import content_diff
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import comparison, opening, sample, statements
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.workspace import Workspace

ROUNDS = 9
WORDS = 3_000
VERSIONS = 60
_COMMON = (
    *("warga", "binaan", "petugas", "lapas", "keluarga", "kunjungan", "layanan", "klinik", "dapur"),
    *("yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "telah", "akan", "tidak"),
)


def a_text(words: int, rng: random.Random) -> list[list[str]]:
    """Return paragraphs of invented words, with common ones among them as in any prose."""
    paragraphs = []
    while words > 0:
        length = min(words, rng.randint(30, 90))
        paragraphs.append(
            [
                rng.choice(_COMMON) if rng.random() < 0.45 else f"kata{rng.randrange(4_000)}"
                for _ in range(length)
            ]
        )
        words -= length
    return paragraphs


def edited(paragraphs: list[list[str]], share: float, rng: random.Random) -> list[list[str]]:
    """Return the text with about `share` of its words replaced, dropped or added."""
    made = []
    for paragraph in paragraphs:
        words: list[str] = []
        for word in paragraph:
            if rng.random() >= share:
                words.append(word)
            elif rng.random() < 0.7:
                words += [f"baru{rng.randrange(4_000)}"] * rng.randint(1, 2)
        made.append(words)
    if share > 0:
        made.insert(len(made) // 2, ["Paragraf", "baru", "yang", "disisipkan."])
        del made[len(made) // 4]
    return made


def content(paragraphs: list[list[str]]) -> StatementContent:
    body = "\n\n".join(" ".join(words) for words in paragraphs)
    return StatementContent(StatementKind.PRESS_RELEASE, "Uji", {"body": body})


def run() -> list[Measure]:
    rows = [*_diffs(), *_hostile()]
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        data = DataDir(Path(folder) / "data")
        data.root.mkdir()
        opened = opening.open_data(data, url=f"sqlite:///{data.database}")
        try:
            rows += _sixty(opened.workspace)
        finally:
            opened.close()
    return rows


def _diffs() -> list[Measure]:
    rows = []
    for name, share, limit in (
        ("a few words", 0.005, 100.0),
        ("a tenth of the words", 0.10, 100.0),
        ("rewritten", 0.85, 100.0),
    ):
        rng = random.Random(7)
        old = a_text(WORDS, rng)
        new = edited(old, share, rng)
        before, after = content(old), content(new)
        a, b = ([word for part in text for word in part] for text in (old, new))
        ours = [cpu_ms(_compared(before, after)) for _ in range(ROUNDS)]
        peer = [cpu_ms(_opcodes(a, b)) for _ in range(ROUNDS)]
        rows.append(
            Measure(
                "diff",
                f"two versions of {WORDS:,} words, {name}",
                statistics.median(ours),
                "ms",
                statistics.median(peer),
                "difflib",
                limit=limit,
                note=f"worst {max(ours):.1f} ms",
            )
        )
    return rows


def _compared(old: StatementContent, new: StatementContent) -> Callable[[], object]:
    return lambda: content_diff.compare(old, new)


def _opcodes(a: list[str], b: list[str]) -> Callable[[], object]:
    return lambda: difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes()


def _hostile() -> list[Measure]:
    """A paragraph of 200,000 characters: bounded, whatever stands in it."""
    size = 200_000
    cases = {
        "all different": (
            " ".join(f"a{n}" for n in range(30_000))[:size],
            " ".join(f"b{n}" for n in range(30_000))[:size],
        ),
        "two words, shuffled": ("ya tidak " * (size // 9), "tidak ya " * (size // 9)),
        "one endless word": ("x" * size, "y" * size),
        "lines": ("baris satu\n\n" * (size // 12), "baris dua\n\n" * (size // 12)),
    }
    rows = []
    for name, (old, new) in cases.items():
        before, after = (
            StatementContent(StatementKind.PRESS_RELEASE, "Uji", {"body": text})
            for text in (old, new)
        )
        ours = statistics.median(cpu_ms(_compared(before, after)) for _ in range(3))
        rows.append(Measure("diff", f"200,000 characters, {name}", ours, "ms", limit=2_000))
    return rows


def _sixty(workspace: Workspace) -> list[Measure]:
    sample.begin(workspace)
    writer = sample.as_officer(workspace, "b.prasetyo")
    rng = random.Random(11)
    statement = statements.create(writer, NewStatement(StatementKind.PRESS_RELEASE, "Uji banding"))
    text = statements.detail(writer, statement).content
    paragraphs = a_text(WORDS, rng)
    for version in range(1, VERSIONS):
        paragraphs = edited(paragraphs, 0.02, rng)
        body = "\n\n".join(" ".join(words) for words in paragraphs)
        changed = replace(text, sections={**text.sections, "body": body})
        statements.save(writer, statement, changed, base_version=version)
        if version % 5 == 0:
            comparison.name_version(writer, statement, version, f"rapat {version}")

    def open_it() -> object:
        return statements.detail(writer, statement)

    def compare() -> object:
        return comparison.compare(
            writer, statement, comparison.VersionRef(statement, VERSIONS - 1), VERSIONS
        )

    rows = []
    for what, act, limit in (
        (f"read a statement with {VERSIONS} versions", open_it, 150.0),
        ("compare its newest two versions", compare, 100.0),
    ):
        act()
        walls = [wall_ms(act) for _ in range(ROUNDS)]
        rows.append(
            Measure(
                "versions",
                what,
                statistics.median(walls),
                "ms",
                limit=limit,
                note=f"p95 {percentile(walls, 0.95):.1f} ms",
            )
        )
    return [*rows, *_on_screen(writer, statement)]


def _on_screen(writer: Workspace, statement: int) -> list[Measure]:
    """From the click to the painted statement: service, editor, chain, remarks; no PDF."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from pasopati_desktop.ui import theme
    from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
    from pasopati_desktop.ui.tasks import TaskRunner

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light", 1.0)
    other = statements.create(writer, NewStatement(StatementKind.PRESS_RELEASE, "Lain"))
    tasks = TaskRunner()
    panel = StatementsPanel(writer, tasks)
    panel.resize(1158, 692)
    panel.adapt(1366)
    panel.show()
    walls = []
    for _ in range(ROUNDS + 2):
        panel.show_record(other)
        while tasks.tasks():  # its paper is drawn beside; that is another figure
            app.processEvents()

        def open_it() -> None:
            panel.show_record(statement)
            panel.grab()

        walls.append(wall_ms(open_it))
    tasks.shutdown()
    panel.deleteLater()
    app.processEvents()
    walls = walls[2:]
    return [
        Measure(
            "versions",
            f"open a statement with {VERSIONS} versions on the screen",
            statistics.median(walls),
            "ms",
            limit=150.0,
            note=f"p95 {percentile(walls, 0.95):.1f} ms",
        )
    ]
