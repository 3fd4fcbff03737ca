"""What screens show of works: the grid's tiles and one work's detail."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from pasopati_desktop.domain import consent as consent_rules
from pasopati_desktop.domain.consent import Badge, Channel, Consent
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.works import WorkDraft, WorkStatus
from pasopati_desktop.services import figure_consents, guideline, works
from pasopati_desktop.services.figure_consents import Affected
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import tables
from pasopati_desktop.storage import works as queries
from pasopati_desktop.storage.works import WorkFilter

HIDDEN_BADGES = frozenset({Badge.WITHDRAWN, Badge.EXPIRED, Badge.BLOCKED})
"""Here no picture is named, so that no screen can show it by mistake."""


@dataclass(frozen=True)
class WorkRow:
    """A tile of the grid."""

    id: int
    code: str
    title: str
    category_label: str
    maker: str
    """As the public would read it."""
    status: WorkStatus
    badge: Badge
    days_left: int | None
    thumbnail: str
    """SHA-256 of the cover's smallest rendition; blank where it may not be shown."""

    @property
    def is_withdrawn(self) -> bool:
        return self.badge is Badge.WITHDRAWN


@dataclass(frozen=True)
class PhotoView:
    sha256: str
    width: int
    height: int
    renditions: tuple[tuple[str, int, int], ...]
    """(SHA-256, width, height), largest first."""

    def at_least(self, width: int) -> str:
        """Return the smallest rendition of at least `width` px, or the largest there is."""
        fitting = [name for name, wide, _ in self.renditions if wide >= width]
        return fitting[-1] if fitting else self.renditions[0][0]


@dataclass(frozen=True)
class ConsentRow:
    id: int
    consent: Consent
    recorded_at: datetime


@dataclass(frozen=True)
class RemovalRow:
    """A channel from which a withdrawn work has to disappear."""

    id: int
    channel: Channel
    made_at: datetime
    done_at: datetime | None


@dataclass(frozen=True)
class WorkDetail:
    row: WorkRow
    draft: WorkDraft
    """The fields as they stand, ready for the editor."""
    version: int
    photos: tuple[PhotoView, ...]
    consents: tuple[ConsentRow, ...]
    """The latest first: it is the one that counts."""
    blocks: dict[str, str]
    """Field -> code of what keeps the work from the public; empty means it may be published."""
    removals: tuple[RemovalRow, ...]
    published_at: datetime | None
    other_works: tuple[str, ...]
    """Codes of the same person's other works."""
    in_gallery: bool
    """The last build shows it."""
    statements: tuple[Affected, ...] = ()
    """Texts that stand and show the maker, who may not be shown any more."""

    @property
    def consent(self) -> Consent | None:
        return self.consents[0].consent if self.consents else None

    @property
    def is_hidden(self) -> bool:
        return self.row.badge in HIDDEN_BADGES


@dataclass(frozen=True)
class WithdrawnCounts:
    """What the red chip tells."""

    works: int
    channels: int
    statements: int = 0
    """Texts that stand and show somebody who may not be shown any more."""


@reads
def list_rows(
    workspace: Workspace,
    wanted: WorkFilter = WorkFilter(),  # noqa: B008 - frozen and empty
    limit: int | None = 500,
    *,
    badge: Badge | None = None,
    control: JobControl | None = None,
) -> list[WorkRow]:
    """Return tiles, the newest number first; with `badge`, those of the page that carry it.

    Without a limit it reads thousands: do that in a task.
    """
    control = control or JobControl()
    with workspace.reading() as session:
        control.step(0, 3)
        found = queries.page(session, wanted, limit)
        ids = [work.id for work in found]
        control.step(1, 3)
        photos = queries.photos_of(session, ids)
        consents = queries.consents_of(session, ids)
        control.step(2, 3)
        label, now = _labels(session), workspace.clock()
        rows = [
            _row(work, photos.get(work.id, []), consents.get(work.id, []), label, now)
            for work in found
        ]
    return rows if badge is None else [row for row in rows if row.badge is badge]


@reads
def count(workspace: Workspace, wanted: WorkFilter = WorkFilter()) -> int:  # noqa: B008 - frozen
    with workspace.reading() as session:
        return queries.count(session, wanted)


@reads
def counts(workspace: Workspace) -> dict[WorkStatus, int]:
    with workspace.reading() as session:
        return queries.counts_by_status(session)


@reads
def withdrawn(workspace: Workspace) -> WithdrawnCounts:
    """Return how many works were withdrawn and still stand in how many channels."""
    with workspace.reading() as session:
        removals = queries.open_removals(session)
        per_work = Counter(row.work_id for row in removals)
        statements = figure_consents.to_take_back(session, workspace.clock())
        return WithdrawnCounts(len(per_work), len(removals), len(statements))


@reads
def detail(workspace: Workspace, work_id: int) -> WorkDetail:
    """Return all that the detail shows.

    Raises:
        RecordMissing: there is no such work.
    """
    with workspace.reading() as session:
        work = works.get(session, work_id)
        photos = queries.photos_of(session, [work_id]).get(work_id, [])
        consents = queries.consents_of(session, [work_id]).get(work_id, [])
        row = _row(work, photos, consents, _labels(session), workspace.clock())
        same = queries.works_of_person(session, work.subject_code) if work.subject_code else []
        last = queries.last_publication(session)
        hidden = row.badge in HIDDEN_BADGES
        return WorkDetail(
            row=row,
            draft=queries.draft_of(work, photos),
            version=work.version,
            photos=() if hidden else tuple(_photo(photo) for photo in photos),
            consents=tuple(
                ConsentRow(item.id, queries.consent_of(item), item.recorded_at) for item in consents
            ),
            blocks=works.blocks(workspace, session, work),
            removals=tuple(
                RemovalRow(item.id, item.channel, item.made_at, item.done_at)
                for item in queries.removals_of(session, work_id)
            ),
            published_at=work.published_at,
            other_works=tuple(other.code for other in same if other.id != work_id),
            in_gallery=last is not None and work.code in last.works,
            statements=_statements(session, work, consents, workspace.clock()),
        )


def _statements(
    session: Session, work: tables.Work, consents: Sequence[tables.Consent], now: datetime
) -> tuple[Affected, ...]:
    """Return the texts that have to be taken back on account of this work's consent."""
    if not (
        work.maker_is_child
        or work.maker_is_patient
        or any(item.withdrawn_at or item.restriction or item.is_child for item in consents)
    ):
        return ()
    return tuple(
        item
        for item in figure_consents.to_take_back(session, now)
        if any(fault.subject_code == work.subject_code for fault in item.faults)
    )


Label = Callable[[tables.Work], str]


def _labels(session: Session) -> Label:
    """Return what names a work's category in the version the work was made under."""
    versions: dict[int, dict[str, str]] = {}

    def label(work: tables.Work) -> str:
        known = versions.get(work.categories_version_id)
        if known is None:
            items = guideline.at_version(session, work.categories_version_id).value
            known = versions[work.categories_version_id] = {i.code: i.label for i in items}
        return known.get(work.category, work.category)

    return label


def _row(
    work: tables.Work,
    photos: Sequence[tables.WorkPhoto],
    consents: Sequence[tables.Consent],
    label: Label,
    now: datetime,
) -> WorkRow:
    draft = queries.draft_of(work, photos)
    consent = queries.consent_of(consents[0]) if consents else None
    badge, days = consent_rules.badge(draft.facts, consent, now)
    shown = photos and badge not in HIDDEN_BADGES
    return WorkRow(
        id=work.id,
        code=work.code,
        title=work.title,
        category_label=label(work),
        maker=consent_rules.maker_label(
            work.level, name=work.maker_name, unit_name="", is_child=work.maker_is_child
        ),
        status=work.status,
        badge=badge,
        days_left=days,
        thumbnail=photos[0].renditions[-1][0] if shown else "",
    )


def _photo(photo: tables.WorkPhoto) -> PhotoView:
    renditions = tuple((str(name), int(w), int(h)) for name, w, h in photo.renditions)
    return PhotoView(photo.sha256, photo.width, photo.height, renditions)


@reads
def categories(workspace: Workspace) -> list[tuple[str, str]]:
    """Return code and label of the categories in force, for choices."""
    with workspace.reading() as session:
        items = guideline.in_force(session, DocumentKind.WORK_CATEGORIES).value
        return [(item.code, item.label) for item in items]
