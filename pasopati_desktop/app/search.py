"""What Ctrl+K finds: news, incidents, statements, works. Runs in workers."""

from collections.abc import Sequence

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import incident_reading, news, statements, work_reading
from pasopati_desktop.services.statement_views import RowFilter
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.incidents import IncidentFilter
from pasopati_desktop.storage.stream import NewsFilter
from pasopati_desktop.storage.works import WorkFilter
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.palette import Hit, SearchProvider

MOST = 6
"""Hits of one kind."""


def search_providers(workspace: Workspace) -> list[SearchProvider]:
    """Return one search for each kind of record."""

    def find_news(words: str, _control: JobControl) -> Sequence[Hit]:
        rows = news.newest(workspace, NewsFilter(query=news.query(words)), limit=MOST)
        return [Hit("monitoring", row.id, row.title, row.outlet, "radar") for row in rows]

    def find_incidents(words: str, _control: JobControl) -> Sequence[Hit]:
        rows = incident_reading.list_rows(workspace, IncidentFilter(words=words), MOST)
        return [Hit("incidents", row.id, row.title, row.number, "siren") for row in rows]

    def find_statements(words: str, _control: JobControl) -> Sequence[Hit]:
        rows = statements.list_rows(workspace, RowFilter(text=words), MOST)
        return [Hit("statements", row.id, row.title, row.number or "", "file-text") for row in rows]

    def find_works(words: str, _control: JobControl) -> Sequence[Hit]:
        rows = work_reading.list_rows(workspace, WorkFilter(words=words), limit=MOST)
        return [Hit("works", row.id, row.title, row.code, "palette") for row in rows]

    return [
        SearchProvider(translate("Search", "Insiden"), find_incidents),
        SearchProvider(translate("Search", "Pernyataan"), find_statements),
        SearchProvider(translate("Search", "Berita"), find_news),
        SearchProvider(translate("Search", "Karya"), find_works),
    ]
