"""Counts beside the navigation. Each is one short read."""

from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.panel import Badge


def _plain(count: int) -> Badge | None:
    return Badge(count) if count else None


def home(workspace: Workspace) -> Badge | None:
    """What waits for this officer: statements, running clocks, news to answer."""
    from pasopati_desktop.services import home as service

    return _plain(service.count(workspace))


def monitoring(workspace: Workspace) -> Badge | None:
    from pasopati_desktop.services import news

    return _plain(news.view_counts(workspace).new)


def incidents(workspace: Workspace) -> Badge | None:
    """Open incidents; in alarm colours while a response clock is late."""
    from pasopati_desktop.services import incident_reading

    clocks = incident_reading.clock_count(workspace)
    return Badge(clocks.open, alarm=clocks.late > 0) if clocks.open else None


def statements(workspace: Workspace) -> Badge | None:
    from pasopati_desktop.services import statements as service

    return _plain(service.count_waiting(workspace))


def works(workspace: Workspace) -> Badge | None:
    """Works whose withdrawal has channels left to clean, in alarm colours."""
    from pasopati_desktop.services import work_reading

    count = work_reading.withdrawn(workspace).works
    return Badge(count, alarm=True) if count else None
