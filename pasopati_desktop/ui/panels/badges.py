"""Counts beside the navigation. Each is one short read."""

from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.panel import Badge


def _plain(count: int) -> Badge | None:
    return Badge(count) if count else None


def home(workspace: Workspace) -> Badge | None:
    from pasopati_desktop.services import statements

    return _plain(statements.count_waiting(workspace))


def monitoring(workspace: Workspace) -> Badge | None:
    from pasopati_desktop.services import news

    return _plain(news.view_counts(workspace).new)


def incidents(workspace: Workspace) -> Badge | None:
    """Open incidents; in alarm colours while a response clock is late."""
    from pasopati_desktop.domain.clocks import ClockState
    from pasopati_desktop.domain.incidents import IncidentStatus
    from pasopati_desktop.services import incident_reading
    from pasopati_desktop.storage.incidents import IncidentFilter

    rows = incident_reading.list_rows(workspace, IncidentFilter(status=IncidentStatus.OPEN), 100)
    now = workspace.clock()
    late = any(row.clock.state(now) is ClockState.LATE for row in rows)
    return Badge(len(rows), alarm=late) if rows else None


def statements(workspace: Workspace) -> Badge | None:
    from pasopati_desktop.services import statements as service

    return _plain(service.count_waiting(workspace))


def works(workspace: Workspace) -> Badge | None:
    """Works whose withdrawal has channels left to clean, in alarm colours."""
    from pasopati_desktop.services import work_reading

    count = work_reading.withdrawn(workspace).works
    return Badge(count, alarm=True) if count else None
