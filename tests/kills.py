"""E1: a process that saves and approves is killed at random; what it acknowledged must be there.

The workers are forked from a process that has everything imported, so that a kill costs tenths of
a second and not a start of Python.
"""

import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import EntryDraft, IncidentDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import (
    Fact,
    FactStatus,
    InformationAccess,
    StatementContent,
)
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import approvals, incident_reading, incidents, opening, statements
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import check, officers
from pasopati_desktop.storage.numbers import book
from tests.data import PIN, Clock, Desk, open_workspace

Acknowledge = Callable[[str], None]


@dataclass
class Ledger:
    """What was acknowledged over all rounds, and what was found wrong afterwards."""

    acknowledged: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    kills: int = 0


def desk_of(workspace: Workspace, clock: Clock) -> Desk:
    return Desk(workspace, clock)


def work(desk: Desk, acknowledge: Acknowledge) -> None:
    """Register, note, write and approve without end; acknowledge each act once it returned."""
    views = {
        role: desk.as_role(role)
        for role in (
            Role.MEDIA_MONITOR,
            Role.WRITER,
            Role.VERIFIER,
            Role.TEAM_LEAD,
            Role.HEAD_OF_UNIT,
        )
    }
    monitor, writer = views[Role.MEDIA_MONITOR], views[Role.WRITER]
    while True:
        now = desk.clock()
        draft = IncidentDraft("Uji putus daya", "KAMTIB", Severity.MINOR, now)
        incident = incidents.register(monitor, draft)
        acknowledge(f"incident {incident}")
        entry = incidents.add_entry(monitor, incident, EntryDraft(now, "Rapat darurat"))
        acknowledge(f"entry {incident} {entry}")
        statement = statements.create(writer, NewStatement(StatementKind.PRESS_RELEASE, "Uji"))
        content = filled(statements.detail(writer, statement).content)
        saved = statements.save(writer, statement, content, base_version=1)
        acknowledge(f"version {statement} {saved.sha256}")
        approvals.submit(writer, statement, sha256=saved.sha256)
        approvals.verify(views[Role.VERIFIER], statement, sha256=saved.sha256)
        approvals.review(views[Role.TEAM_LEAD], statement, sha256=saved.sha256)
        head = views[Role.HEAD_OF_UNIT]
        done = approvals.approve(head, statement, sha256=saved.sha256, secret=PIN)
        acknowledge(f"approval {statement} {done.number}")


def filled(content: StatementContent) -> StatementContent:
    from dataclasses import replace

    from pasopati_desktop.domain.statement_kinds import SECTIONS

    sections = {spec.code: f"Isi {spec.label}" for spec in SECTIONS[content.kind]}
    facts = (Fact("Isi Teras", FactStatus.CONFIRMED, "Buku piket"),)
    return replace(
        content,
        sections={**sections, **{k: v for k, v in content.sections.items() if v}},
        facts=facts,
        access=InformationAccess.IMMEDIATE,
        privacy_checked=True,
    )


def run(url: str, folder: Path, kills: int, seed: int = 1) -> Ledger:
    """Start, kill, open again and compare, `kills` times."""
    chance = random.Random(seed)
    ledger = Ledger()
    for _ in range(kills):
        ledger.acknowledged += _round(url, folder, chance)
        ledger.kills += 1
    data = DataDir(folder)
    opened = opening.open_data(data, url=url)
    try:
        ledger.faults += compare(opened.workspace, ledger.acknowledged)
    finally:
        opened.close()
    return ledger


def _round(url: str, folder: Path, chance: random.Random) -> list[str]:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            clock = Clock()
            workspace = open_workspace(url, folder, clock)
            work(desk_of(workspace, clock), lambda line: _say(writer, line))
        except BaseException:  # noqa: BLE001 - a forked child may not run on as a second pytest
            traceback.print_exc()
            sys.stderr.flush()
        os._exit(1)
    os.close(writer)
    lines = b""
    wanted, deadline = chance.randint(0, 9), time.monotonic() + 20
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
        years = {2026}
        for series in ("incident", "statement"):
            for year in years:
                serials = [entry.serial for entry in book(session, series, year)]
                if serials != list(range(1, len(serials) + 1)):
                    found.append(f"gap in {series}")
    view = workspace.as_officer(identity)
    for line in acknowledged:
        kind, record, *rest = line.split(" ", 2)
        if not _is_there(view, kind, int(record), rest[0] if rest else ""):
            found.append(f"lost {line}")
    return found


def _is_there(view: Workspace, kind: str, record: int, rest: str) -> bool:
    match kind:
        case "incident":
            return incident_reading.detail(view, record).row.id == record
        case "entry":
            return any(
                row.id == int(rest) for row in incident_reading.detail(view, record).timeline
            )
        case "version":
            return any(row.sha256 == rest for row in statements.detail(view, record).versions)
        case "approval":
            return statements.detail(view, record).number == rest
    return False
