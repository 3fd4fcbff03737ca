"""Many sources at once: OPML of any feed reader, a table, and the list the program ships.

What comes from a list is switched off until somebody has tried it and switched it on.
"""

import logging
from dataclasses import dataclass, replace
from pathlib import Path

from pasopati_desktop import resources
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.sources import GROUPS, MAX_NAME_CHARS, SourceDraft, source_problems
from pasopati_desktop.services.sources import insert
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import sources as queries

log = logging.getLogger(__name__)

_TIERS = {"nasional": 1, "resmi": 1, "lokal": 3, "upt": 4}


@dataclass(frozen=True)
class ListReport:
    added: int
    known: int
    """Left out because their address is there already."""
    refused: int
    """Left out because name or address cannot be used."""


@writes(Permission.MANAGE_SOURCES)
def import_list(workspace: Workspace, path: Path) -> ListReport:
    """Add the sources of an OPML, CSV or XLSX file, switched off.

    A table has the headings `nama` and `alamat` (or `url`), and if wanted `media` and `kelompok`.

    Raises:
        PasopatiError: the file cannot be read; codes of `opml.*`, `table.*`, `fetch.file_*`.
    """
    if path.suffix.lower() in {".csv", ".tsv", ".txt", ".xlsx", ".xlsm"}:
        drafts, refused = _of_table(path)
    else:
        drafts, refused = _of_opml(path)
    return _store(workspace, drafts, refused)


@writes(Permission.MANAGE_SOURCES)
def add_starters(workspace: Workspace) -> ListReport:
    """Add the list the program ships: public addresses nobody here has verified, switched off."""
    drafts, refused = _of_opml(resources.path("sources", "starter.opml"))
    return _store(workspace, drafts, refused)


@reads
def export_list(workspace: Workspace, path: Path) -> int:
    """Write all web sources as OPML; return how many.

    Raises:
        EnvironmentFailure: `opml.not_writable`.
    """
    from pasopati_desktop.sources.opml import SourceEntry, write_opml

    with workspace.reading() as session:
        found = [
            SourceEntry(source.name, source.url, source.group)
            for source, _state in queries.with_state(session)
            if not source.url.startswith("file:")
        ]
    write_opml(path, found, "PASOPATI")
    return len(found)


def _store(workspace: Workspace, drafts: list[SourceDraft], refused: int) -> ListReport:
    good = [draft for draft in drafts if not source_problems(draft)]
    refused += len(drafts) - len(good)
    added = 0
    with workspace.writing() as session:
        known = queries.urls(session)
        for draft in good:
            if draft.url not in known:
                insert(workspace, session, replace(draft, enabled=False))
                known.add(draft.url)
                added += 1
    log.info("sources imported added=%d refused=%d", added, refused)
    return ListReport(added, len(good) - added, refused)


def _of_opml(path: Path) -> tuple[list[SourceDraft], int]:
    from pasopati_desktop.sources.opml import read_opml

    found = read_opml(path)
    drafts = [_draft(entry.name, entry.url, group=entry.group) for entry in found.entries]
    return drafts, found.left_out


def _of_table(path: Path) -> tuple[list[SourceDraft], int]:
    from pasopati_desktop.sources.source_tables import read_sources

    found = read_sources(path)
    drafts = [_draft(row.name, row.url, row.outlet, row.group) for row in found.rows]
    return drafts, found.left_out


def _draft(name: str, url: str, outlet: str = "", group: str = "") -> SourceDraft:
    by_name = {known.lower(): known for known in GROUPS}
    known = next((by_name[part] for part in group.lower().split() if part in by_name), "nasional")
    return SourceDraft(
        name=name[:MAX_NAME_CHARS],
        url=url,
        outlet=outlet[:MAX_NAME_CHARS],
        group=known,
        tier=_TIERS[known.lower()],
        enabled=False,
    )
