"""T17: an operator's save until it is acknowledged, beside a bare fsync of 4 kB."""

import os
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measure import Measure, percentile, wall_ms
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import EntryDraft, IncidentDraft
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import incidents, opening, sample, statements
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.workspace import Workspace

ROUNDS = 40


def run() -> list[Measure]:
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        data = DataDir(Path(folder) / "data")
        data.root.mkdir()
        opened = opening.open_data(data, url=f"sqlite:///{data.database}")
        try:
            return _measure(opened.workspace, Path(folder))
        finally:
            opened.close()


def _measure(workspace: Workspace, folder: Path) -> list[Measure]:
    sample.begin(workspace)
    writer = sample.as_officer(workspace, "b.prasetyo")
    monitor = sample.as_officer(workspace, "r.wulandari")
    statement = statements.create(writer, NewStatement(StatementKind.PRESS_RELEASE, "Uji simpan"))
    content = statements.detail(writer, statement).content
    now = datetime.now(UTC)
    draft = IncidentDraft("Uji simpan", "KAMTIB", Severity.MINOR, now)
    incident = incidents.register(monitor, draft)
    version = 1

    def save_statement() -> None:
        nonlocal version
        text = {**content.sections, "body": f"Isi ke-{version} " * 200}
        changed = replace(content, sections=text)
        version = statements.save(writer, statement, changed, base_version=version).number

    def save_incident() -> None:
        incidents.register(monitor, draft)

    def save_entry() -> None:
        incidents.add_entry(monitor, incident, EntryDraft(now, "Rapat darurat dimulai"))

    rows = []
    for what, act in (
        ("save a statement", save_statement),
        ("register an incident", save_incident),
        ("add to the timeline", save_entry),
    ):
        walls, cpus, syncs = [], [], []
        for _ in range(ROUNDS):
            began = time.thread_time()
            walls.append(wall_ms(act))
            cpus.append((time.thread_time() - began) * 1000)
            syncs.append(wall_ms(lambda: _fsync(folder)))
        rows.append(
            Measure(
                "T17",
                f"{what}, CPU",
                percentile(cpus, 0.5),
                "ms",
                percentile(syncs, 0.5),
                "fsync of 4 kB (wall)",
                limit=25,
                note=f"wall {percentile(walls, 0.5):.1f} ms",
            )
        )
    return rows


def _fsync(folder: Path) -> None:
    with (folder / "sync").open("wb") as stream:
        stream.write(b"x" * 4096)
        stream.flush()
        os.fsync(stream.fileno())
