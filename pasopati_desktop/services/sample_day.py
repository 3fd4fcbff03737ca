"""Some days of the sample office: from the feeds to published statements and a gallery's works.

Every step goes through the same services, and so the same rules, as real work. All invented.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import EntryDraft, EntryKind, IncidentDraft
from pasopati_desktop.domain.issues import IssueDraft
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.sources import SourceDraft
from pasopati_desktop.services import incidents, issues, news, polling, sources
from pasopati_desktop.services.sample_desk import PIN, Recorder, SampleDesk
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.stream import NewsFilter

__all__ = ["PIN", "Story", "StoryClock", "tell"]

Clock = Callable[[], datetime]
_BEFORE = timedelta(days=4)
"""How far back the story begins."""


@dataclass
class StoryClock:
    """The sample office's clock: it lags behind the real one, less with every day that is told."""

    real: Clock
    behind: timedelta = _BEFORE

    def __call__(self) -> datetime:
        return self.real() - self.behind

    def forward_to(self, behind: timedelta) -> None:
        self.behind = min(self.behind, behind)

    def pass_time(self, by: timedelta) -> None:
        """Go on by so much; never beyond the present."""
        self.behind = max(timedelta(), self.behind - by)


@dataclass(frozen=True)
class Story:
    """What the sample days left behind."""

    items: int
    issue_id: int
    incident_id: int
    statements: Mapping[str, int]
    """By what they show; `release` is the press release that went the whole way."""
    works: int


def tell(
    by_role: dict[Role, Workspace],
    clock: StoryClock,
    feeds: Sequence[str],
    control: JobControl,
    *,
    note: Recorder = lambda _step: None,
) -> Story:
    """Live the days as the officers in `by_role`; `note` hears each step's name when it is done.

    `clock` is the one that the officers' workspaces read. It ends at the present.
    """
    monitor = by_role[Role.MEDIA_MONITOR]
    desk = SampleDesk(by_role, note, clock.pass_time)
    note("sign_in")
    control.step(0, 6, "pernyataan hari-hari lalu")
    desk.days_before()
    clock.forward_to(timedelta(days=1))
    desk.stand_in()
    desk.by_telephone()
    desk.letters()
    clock.forward_to(timedelta(hours=9))
    desk.embargo()
    desk.on_the_desks()
    clock.forward_to(timedelta(hours=4))
    control.step(1, 6, "sumber")
    items = _watch(monitor, feeds, control)
    note("poll")
    control.step(2, 6, "isu")
    chosen = _triage(monitor)
    draft = IssueDraft(
        "Dugaan keracunan makanan di dapur umum", "KESEHATAN", "Beberapa media memberitakan."
    )
    issue = issues.open_issue(monitor, draft, chosen)
    note("issue")
    control.step(3, 6, "insiden")
    incident = _incident(monitor, by_role, issue, chosen)
    note("incident")
    control.step(4, 6, "pernyataan")
    desk.first_hour(incident)
    desk.press_release(incident)
    desk.working_papers(incident)
    clock.forward_to(timedelta())
    control.step(5, 6, "karya")
    works = _works(by_role, control)
    note("works")
    control.step(6, 6, "selesai")
    return Story(items, issue, incident, desk.ids, works)


def _watch(monitor: Workspace, feeds: Sequence[str], control: JobControl) -> int:
    for address in feeds:
        name = Path(address).name.partition(".")[0].replace("-", " ").title()
        tier = 1 if "Jakarta" in name or "Nusantara" in name else 2
        sources.add(monitor, SourceDraft(name, address, tier=tier, allow_private=True))
    return polling.poll(monitor.as_system(), control).new_items


def _triage(monitor: Workspace) -> list[int]:
    """Mark the day's main story and one good story; return the items of the first."""
    chosen = _found(monitor, "dirawat", 3) + _found(monitor, '"dapur umum" diperiksa', 2)
    if chosen:
        news.triage(monitor, chosen, Triage.RESPOND, "Menyangkut kesehatan Warga Binaan")
    batik = _found(monitor, "batik pameran", 2)
    if batik:
        news.triage(monitor, batik, Triage.WATCHED)
    return chosen


def _found(monitor: Workspace, words: str, most: int) -> list[int]:
    rows = news.newest(monitor, NewsFilter(query=news.query(words)), limit=most)
    return [row.id for row in rows]


def _incident(
    monitor: Workspace, by_role: dict[Role, Workspace], issue: int, items: Sequence[int]
) -> int:
    now = monitor.clock()
    lead = by_role[Role.TEAM_LEAD]
    draft = IncidentDraft(
        title="Dugaan keracunan makanan di dapur umum",
        category="KESEHATAN",
        subtype="keracunan makanan",
        severity=Severity.MODERATE,
        occurred_at=now - timedelta(hours=9),
        detected_at=now - timedelta(minutes=47),
        reported_at=now - timedelta(minutes=52),
        place="Dapur umum",
        source="Warta Jakarta",
        description="Belasan Warga Binaan mengeluh mual setelah makan malam.",
        owner_id=monitor.officer_id,
    )
    incident = incidents.register(monitor, draft, items, issue)
    for minutes, kind, text in (
        (35, EntryKind.CONTACT, "Keluarga lima orang yang dirawat dihubungi Seksi Pembinaan"),
        (28, EntryKind.TEAM, "TKK diaktifkan, juru bicara tunggal ditetapkan"),
        (21, EntryKind.FACT, "19 Warga Binaan dirawat di klinik lapas, keadaan stabil"),
    ):
        at = now - timedelta(minutes=minutes)
        incidents.add_entry(monitor, incident, EntryDraft(at, text, kind))
    reason = "Korban lima orang atau lebih dan sorotan media nasional"
    incidents.change_level(lead, incident, Severity.SEVERE, reason)
    second = replace(
        draft,
        title="Unggahan dugaan pungli penitipan barang",
        category="INTEGRITAS",
        subtype="pungli",
        severity=Severity.MINOR,
        place="Media sosial",
        detected_at=now - timedelta(minutes=130),
        occurred_at=None,
        reported_at=None,
        source="Media sosial",
        description="",
    )
    incidents.register(monitor, second)
    return incident


def _works(by_role: dict[Role, Workspace], control: JobControl) -> int:
    from pasopati_desktop.services import sample_works

    return sample_works.fill(by_role[Role.WORKS_OFFICER], by_role[Role.HEAD_OF_UNIT], 8, control)
