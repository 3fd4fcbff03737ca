"""E1: a process that writes, signs and gives out is killed at random; what it told must be there.

The workers are forked from a process that has everything imported, so that a kill costs tenths of
a second and not a start of Python.
"""

import os
import random
import signal
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.workflow import TRANSITIONS, Status, Step
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import incident_reading, opening, releases, statements
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import check, officers
from pasopati_desktop.storage.tables import Distribution, NumberEntry, Statement, StatementStep
from tests import kill_work
from tests.data import Clock, Desk, open_workspace
from tests.number_rows import book

YEAR = 2026


@dataclass
class Ledger:
    """What was acknowledged over all rounds, and what was found wrong afterwards."""

    acknowledged: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    kills: int = 0
    hit: Counter[str] = field(default_factory=Counter)
    """What the last acknowledged act before each kill was."""


def run(url: str, folder: Path, kills: int, seed: int = 1) -> Ledger:
    """Start, kill, open again and compare, `kills` times."""
    chance = random.Random(seed)
    ledger = Ledger()
    clock = Clock()
    workspace = open_workspace(url, folder, clock)
    kill_work.prepare(Desk(workspace, clock))
    workspace.database.close()
    for number in range(kills):
        told = _round(url, folder, chance, number)
        ledger.acknowledged += told
        ledger.kills += 1
        ledger.hit[told[-1].split()[0 if "step" not in told[-1] else 2] if told else "-"] += 1
    opened = opening.open_data(DataDir(folder), url=url)
    try:
        ledger.faults += compare(opened.workspace, ledger.acknowledged)
    finally:
        opened.close()
    return ledger


def _round(url: str, folder: Path, chance: random.Random, number: int) -> list[str]:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            clock = Clock()
            desk = Desk(open_workspace(url, folder, clock), clock)
            kill_work.work(desk, lambda line: _say(writer, line), number)
        except BaseException:  # noqa: BLE001 - a forked child may not run on as a second pytest
            traceback.print_exc()
            sys.stderr.flush()
        os._exit(1)
    os.close(writer)
    lines = b""
    acts = kill_work.STORIES[number % len(kill_work.STORIES)][1]
    wanted, deadline = chance.randint(0, acts), time.monotonic() + 20
    os.set_blocking(reader, False)
    while lines.count(b"\n") < wanted and time.monotonic() < deadline:
        try:
            lines += os.read(reader, 65536)
        except BlockingIOError:
            time.sleep(0.001)
    time.sleep(chance.uniform(0, 0.15))  # about as long as one act takes
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.set_blocking(reader, True)
    while chunk := os.read(reader, 65536):
        lines += chunk
    os.close(reader)
    return lines.decode().splitlines()


def _say(pipe: int, line: str) -> None:
    os.write(pipe, f"{line}\n".encode())


def compare(workspace: Workspace, acknowledged: list[str]) -> list[str]:
    """Return what was acknowledged and is not there, or is there and is not whole."""
    found: list[str] = []
    with workspace.database.reading() as session:
        found += [f"{item.code} {item.table} {item.record}" for item in check.examine(session)]
        who = officers.by_username(session, "b.prasetyo")
        assert who is not None
        identity = officers.identity(session, who.id, workspace.clock())
        assert identity is not None
        for series in ("incident", "statement"):
            serials = [entry.serial for entry in book(session, series, YEAR)]
            if serials != list(range(1, len(serials) + 1)):
                found.append(f"gap in {series}")
        found += _half_done(session)
    view = workspace.as_officer(identity)
    for line in acknowledged:
        kind, record, *rest = line.split(" ", 2)
        if not _is_there(view, kind, int(record), rest[0] if rest else ""):
            found.append(f"lost {line}")
    return found


def _half_done(session: Session) -> list[str]:
    """Return every statement of which one half of an act is there and the other is not."""
    rows = {row.id: row for row in session.execute(select(Statement)).scalars()}
    entries = {row.id: row for row in session.execute(select(NumberEntry)).scalars()}
    given = set(session.execute(select(Distribution.statement_id)).scalars())
    last: dict[int, Step] = {}
    for step in session.execute(select(StatementStep).order_by(StatementStep.id)).scalars():
        last[step.statement_id] = step.step
    successors = {row.corrects_id: row for row in rows.values() if row.corrects_id and row.number}
    found = []
    for row in rows.values():
        entry = entries.pop(row.number_entry_id, None) if row.number_entry_id else None
        ends = {(item.step, item.target) for item in TRANSITIONS}
        whole = {
            "step": row.status is Status.DRAFT or (last.get(row.id), row.status) in ends,
            "number": (entry.number if entry else None) == row.number,
            "void": (row.status is Status.VOIDED) == bool(entry and entry.voided_at),
            "corrected": (row.status is Status.CORRECTED) == (row.id in successors),
            "recipient": row.published_at is None or row.id in given,
            "reason": row.ended_at is None or bool(row.ended_reason),
        }
        found += [f"half {what} {row.id} {row.status}" for what, good in whole.items() if not good]
    orphans = [entry for entry in entries.values() if entry.series == "statement"]
    return found + [f"number without statement {entry.number}" for entry in orphans]


def _is_there(view: Workspace, kind: str, record: int, rest: str) -> bool:
    match kind:
        case "incident":
            return incident_reading.detail(view, record).row.id == record
        case "entry":
            return any(
                row.id == int(rest) for row in incident_reading.detail(view, record).timeline
            )
        case "recipient":
            return any(line.id == int(rest) for line in releases.recipients_of(view, record))
    detail = statements.detail(view, record)
    match kind:
        case "version":
            return any(row.sha256 == rest for row in detail.versions)
        case "approval":
            return detail.number == rest
        case "step":
            return any(step.step.value == rest for step in detail.steps)
        case "successor":
            return any(link.id == int(rest) for link in detail.outcome.after)
    return False
