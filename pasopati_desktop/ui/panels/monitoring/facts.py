"""What the monitoring panel reads in a worker, and the words where nothing is to be listed."""

from dataclasses import dataclass

from pasopati_desktop.domain.search import NewsFilter
from pasopati_desktop.services import issues, news, sources
from pasopati_desktop.services.issues import IssueRow
from pasopati_desktop.services.news import ViewCounts
from pasopati_desktop.services.sources import Health
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.monitoring.rows import Loaded, load


@dataclass(frozen=True)
class Facts:
    """Everything the panel shows, read at one go."""

    counts: ViewCounts
    health: Health
    source_names: tuple[tuple[int, str], ...]
    issues: tuple[IssueRow, ...]
    loaded: Loaded
    newer: int
    """Items above the ceiling, offered by the pill."""


def read_facts(workspace: Workspace, wanted: NewsFilter, ceiling: int | None) -> Facts:
    loaded = load(workspace, wanted, ceiling)
    newer = 0
    if ceiling is not None and wanted.is_exact:
        newer = news.newer_count(workspace, wanted, ceiling)
    rows = sources.list_sources(workspace)
    return Facts(
        news.view_counts(workspace),
        sources.health(workspace),
        tuple((row.id, row.draft.name) for row in rows),
        tuple(issues.running(workspace)),
        loaded,
        newer,
    )


def empty_words(about: str, *, undecided: bool, any_news: bool) -> tuple[str, str, str]:
    """Return title, sentence and act for an empty list; `about` repeats the filter, if any."""
    if about:
        return (
            translate("Monitoring", "Tidak ada berita yang cocok"),
            translate("Monitoring", "Saringan: {words}").format(words=about[:70]),
            translate("Monitoring", "Hapus saringan"),
        )
    if undecided and any_news:
        return (
            translate("Monitoring", "Semua berita sudah dipilah"),
            translate("Monitoring", "Berita baru muncul di sini begitu diambil."),
            translate("Monitoring", "Lihat semua berita"),
        )
    if any_news:
        return (
            translate("Monitoring", "Belum ada berita di tampilan ini"),
            translate("Monitoring", "Tandai berita dengan tombol 1 sampai 4."),
            translate("Monitoring", "Lihat semua berita"),
        )
    return (
        translate("Monitoring", "Belum ada berita"),
        translate("Monitoring", "Sumber sudah ada. Ambil beritanya sekarang."),
        translate("Monitoring", "Ambil sekarang"),
    )
