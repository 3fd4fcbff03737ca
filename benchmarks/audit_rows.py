"""A data folder whose audit trail is as long as wanted, quickly: bulk inserts, the real chain.

Timeline entries of one incident, every tenth pinned afterwards; each with the row that the program
itself would have written (`storage.audit`), so that `db check` finds every record as it should be.
"""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count

from sqlalchemy import Connection, func, insert, select

from pasopati_desktop.domain.incidents import EntryKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import sample, sample_incidents
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import audit
from pasopati_desktop.storage.audit import Actor, Change, plain
from pasopati_desktop.storage.tables import Incident, TimelineEntry
from pasopati_desktop.storage.tables.audit import AuditRow

BATCH = 10_000
_PINNED_EACH = 10
_WORDS = (
    *("petugas", "jaga", "melapor", "keadaan", "blok", "hunian", "aman", "kendali", "klinik"),
    *("keluarga", "diberi", "tahu", "melalui", "telepon", "kepala", "regu", "mencatat", "waktu"),
)


def fill(workspace: Workspace, rows: int) -> None:
    """Make the audit trail `rows` long, in the sample office."""
    monitor = sample.as_officer(workspace, "r.wulandari")
    sample_incidents.fill(monitor, 1, JobControl())
    actor = Actor(monitor.officer_id, "R. Wulandari", "MEJA-1", "incidents.add_entry", _AT)
    engine = workspace.database.engine
    with engine.begin() as connection:
        incident = connection.scalar(select(func.min(Incident.id))) or 0
        first = (connection.scalar(select(func.max(TimelineEntry.id))) or 0) + 1
        have = connection.scalar(select(func.count()).select_from(AuditRow)) or 0
    entries = _entries(incident, first, actor.officer_id)
    while have < rows:
        with engine.begin() as connection:
            have += _add(connection, actor, entries, min(BATCH, rows - have))


_AT = datetime(2026, 11, 21, 3, 15, tzinfo=UTC)
Entry = dict[str, object]


def _add(connection: Connection, actor: Actor, entries: Iterator[Entry], rows: int) -> int:
    """Add as many entries as make `rows` of the trail; return how many rows these are."""
    added: list[Entry] = []
    changes: list[Change] = []
    while len(changes) < rows:
        entry = next(entries)
        added.append(entry)
        record = str(entry["id"])
        after = {name: plain(value) for name, value in entry.items()}
        changes.append(Change("timeline_entry", record, None, after))
        if len(added) % _PINNED_EACH == 0 and len(changes) < rows:
            entry["pinned"] = True
            changes.append(Change("timeline_entry", record, {"pinned": False}, {"pinned": True}))
    connection.execute(insert(TimelineEntry), added)
    audit.append(connection, actor, changes)
    return len(changes)


def _entries(incident: int, first: int, officer: int | None) -> Iterator[Entry]:
    chance = random.Random(3)
    for number in count(first):
        at = _AT + timedelta(seconds=number)
        yield {
            "id": number,
            "incident_id": incident,
            "happened_at": at - timedelta(minutes=5),
            "recorded_at": at,
            "recorded_by": officer,
            "kind": EntryKind.NOTE,
            "text": " ".join(chance.choices(_WORDS, k=chance.randint(4, 20))),
            "pinned": False,
            "corrects_id": None,
        }
