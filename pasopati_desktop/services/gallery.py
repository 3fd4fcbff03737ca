"""The static gallery: what may be shown now, built beside the old one, the record written last.

`build` replaces the unit's own site and notes it; `export` writes a copy elsewhere, such as onto
a stick, and notes nothing: it asks the same questions of every work.
"""

import hashlib
import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pasopati_desktop.channels.site_content import SiteContent, SiteRendition, SiteReport, SiteWork
from pasopati_desktop.domain.consent import Channel
from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.media.store import FileStore
from pasopati_desktop.services import guideline
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import tables
from pasopati_desktop.storage import works as queries

log = logging.getLogger(__name__)

SAMPLE_NOTICE = "Data contoh untuk latihan. Karya dan nama di sini tidak nyata."
_ABOUT = "Karya Warga Binaan dari program pembinaan kemandirian dan kepribadian."


@dataclass(frozen=True)
class Publication:
    """The gallery as it was last built."""

    built_at: datetime
    works: tuple[str, ...]
    refused: tuple[tuple[str, tuple[str, ...]], ...]
    folder: Path


@reads
def content(workspace: Workspace) -> SiteContent:
    """Return what the gallery is made from at this moment."""
    with workspace.reading() as session:
        unit = guideline.in_force(session, DocumentKind.UNIT).value
        found = queries.public_works(session)
        ids = [work.id for work in found]
        photos = queries.photos_of(session, ids)
        consents = queries.consents_of(session, ids)
        labels: dict[int, dict[str, str]] = {}
        works = []
        for work in found:
            version = work.categories_version_id
            if version not in labels:
                items = guideline.at_version(session, version).value
                labels[version] = {item.code: item.label for item in items}
            pictures = photos.get(work.id, [])
            consent = next(iter(consents.get(work.id, [])), None)
            works.append(
                SiteWork(
                    code=work.code,
                    draft=queries.draft_of(work, pictures),
                    category_label=labels[version].get(work.category, work.category),
                    renditions=tuple(_renditions(workspace.files, photo) for photo in pictures),
                    consent=queries.consent_of(consent) if consent is not None else None,
                )
            )
        return SiteContent(
            unit_name=unit.short_name,
            works=tuple(works),
            now=workspace.clock(),
            intro=_ABOUT,
            contact=" · ".join(part for part in (unit.phone, unit.email) if part),
            notice=SAMPLE_NOTICE if workspace.data.is_sample else "",
            withdrawn=tuple(queries.withdrawn_codes(session)),
        )


def _renditions(files: FileStore, photo: tables.WorkPhoto) -> tuple[SiteRendition, ...]:
    return tuple(
        SiteRendition(width, height, sha256, files.path(sha256))
        for sha256, width, height in photo.renditions
    )


@reads
def export(workspace: Workspace, out: Path, control: JobControl | None = None) -> SiteReport:
    """Write the gallery to a folder that is not the unit's own site.

    Raises:
        Refused: `site.folder_not_ours` or `site.own_folder`; nothing was touched.
        EnvironmentFailure, Cancelled: as `channels.site.build_site`.
    """
    from pasopati_desktop.channels.site import build_site

    if out.resolve() == workspace.data.site.resolve():
        raise Refused("site.own_folder")
    return build_site(content(workspace), out, control or JobControl())


@writes(Permission.BUILD_SITE)
def build(workspace: Workspace, control: JobControl | None = None) -> SiteReport:
    """Build the unit's own site; note it last; withdrawn works it took out count as removed.

    Raises:
        EnvironmentFailure, Cancelled: as `channels.site.build_site`; the old site stands.
    """
    from pasopati_desktop.channels.site import build_site

    made_from = content(workspace)
    out = workspace.data.site
    report = build_site(made_from, out, control or JobControl())
    manifest = _manifest(out)
    with workspace.writing() as session:
        row = tables.SitePublication(
            built_at=made_from.now,
            built_by=workspace.officer_id,
            folder=str(out),
            works=list(report.published),
            refused=[[code, list(reasons)] for code, reasons in report.refused],
            manifest_sha256=manifest,
        )
        session.add(row)
        session.flush()
        for removal in queries.open_removals(session, Channel.SITE):
            work = session.get_one(tables.Work, removal.work_id)
            # What was withdrawn while the build ran is still in what was built.
            if removal.made_at <= made_from.now and work.code not in report.published:
                removal.done_at = workspace.clock()
                removal.done_by = workspace.officer_id
                removal.publication_id = row.id
        publication_id = row.id
    log.info("gallery published id=%d works=%d", publication_id, len(report.published))
    return report


def _manifest(out: Path) -> str:
    try:
        return hashlib.sha256((out / "manifest.json").read_bytes()).hexdigest()
    except OSError as error:
        raise EnvironmentFailure("file.not_readable", path=out) from error


@reads
def last(workspace: Workspace) -> Publication | None:
    """Return the last build, or None while there was none."""
    with workspace.reading() as session:
        row = queries.last_publication(session)
        if row is None:
            return None
        return Publication(
            built_at=row.built_at,
            works=tuple(row.works),
            refused=tuple((code, tuple(reasons)) for code, reasons in row.refused),
            folder=Path(row.folder),
        )
