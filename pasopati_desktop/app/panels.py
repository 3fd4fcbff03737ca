"""Which panels there are, in the order of the navigation."""

from collections.abc import Callable
from pathlib import Path

from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Panel, PanelSpec
from pasopati_desktop.ui.shortcuts import KeyMap
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.window_state import WindowState


def panel_specs(
    workspace: Workspace,
    tasks: TaskRunner,
    drafts: DraftKeeper,
    state: WindowState,
    keys: KeyMap,
    *,
    on_restore: Callable[[Path], object],
    on_idle: Callable[[int], object],
) -> list[PanelSpec]:
    """Return the panels; each is imported and made at its first visit."""

    def home() -> Panel:
        from pasopati_desktop.ui.panels.home.panel import HomePanel

        return HomePanel(workspace, tasks)

    def monitoring() -> Panel:
        from pasopati_desktop.ui.panels.monitoring.panel import MonitoringPanel

        return MonitoringPanel(workspace, tasks)

    def incidents() -> Panel:
        from pasopati_desktop.ui.panels.incidents.panel import IncidentsPanel

        return IncidentsPanel(workspace, tasks, drafts=drafts)

    def statements() -> Panel:
        from pasopati_desktop.ui.panels.statements.panel import StatementsPanel

        return StatementsPanel(workspace, tasks, drafts=drafts)

    def works() -> Panel:
        from pasopati_desktop.ui.panels.works.panel import WorksPanel

        return WorksPanel(workspace, tasks, drafts=drafts)

    def settings() -> Panel:
        from pasopati_desktop.ui.panels.settings.panel import SettingsPanel

        panel = SettingsPanel(workspace, tasks, state=state, keys=keys)
        panel.restore_requested.connect(on_restore)
        panel.idle_changed.connect(on_idle)
        return panel

    from pasopati_desktop.ui.panels import badges

    news_topics = frozenset({Topic.NEWS, Topic.SOURCES})
    return [
        PanelSpec(
            "home",
            translate("Panels", "Beranda"),
            "house",
            home,
            lambda: badges.home(workspace),
            frozenset({Topic.STATEMENTS, Topic.INCIDENTS, Topic.NEWS}),
        ),
        PanelSpec(
            "monitoring",
            translate("Panels", "Pemantauan"),
            "radar",
            monitoring,
            lambda: badges.monitoring(workspace),
            news_topics,
        ),
        PanelSpec(
            "incidents",
            translate("Panels", "Insiden"),
            "siren",
            incidents,
            lambda: badges.incidents(workspace),
            frozenset({Topic.INCIDENTS, Topic.STATEMENTS}),
        ),
        PanelSpec(
            "statements",
            translate("Panels", "Pernyataan"),
            "file-text",
            statements,
            lambda: badges.statements(workspace),
            frozenset({Topic.STATEMENTS}),
        ),
        PanelSpec(
            "works",
            translate("Panels", "Karya"),
            "palette",
            works,
            lambda: badges.works(workspace),
            frozenset({Topic.WORKS}),
        ),
        PanelSpec(
            "settings", translate("Panels", "Pengaturan"), "settings", settings, at_foot=True
        ),
    ]
