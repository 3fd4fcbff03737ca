"""The static gallery: pages that work from a USB stick, of works that may be shown right now.

Whether a work may be shown is decided here once more, at the moment of export, whatever the
record says. Addresses: `karya/CODE.html`, `gambar/CODE-PHOTO-WIDTH-HASH.jpg`.
"""

import hashlib
import json
import logging
import re
from dataclasses import dataclass
from pathlib import Path

from pasopati_desktop.channels.site_content import SiteContent, SiteRendition, SiteReport, SiteWork
from pasopati_desktop.channels.site_folder import GENERATOR, MANIFEST, SiteFolder, replacing
from pasopati_desktop.channels.site_pages import Pages, ShownPhoto, ShownSize, ShownWork
from pasopati_desktop.domain import consent as consent_rules
from pasopati_desktop.domain import works as work_rules
from pasopati_desktop.domain.clean_jpeg import metadata_left
from pasopati_desktop.domain.consent import Channel, Purpose
from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.jobs import JobControl

log = logging.getLogger(__name__)

PER_PAGE = 60
_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,79}")


def build_site(content: SiteContent, out: Path, control: JobControl) -> SiteReport:
    """Make the gallery in `out`, beside the old one, and swap; `out` changes wholly or not at all.

    Raises:
        Refused: `site.folder_not_ours`; nothing was touched.
        EnvironmentFailure: `file.disk_full`, `file.not_writable`, `site.broken_links` (the old
            site stays), or `site.not_removed` (the new site stands, the old folder is in the way).
        Cancelled: between works; the old site stays.
    """
    with replacing(out) as folder:
        state = _Build(folder, content)
        for done, work in enumerate(content.works):
            control.step(done, len(content.works), work.code)
            state.add(work)
        control.step(len(content.works), len(content.works))
        state.finish()
    report = SiteReport(
        written=folder.written,
        unchanged=len(folder.files) - folder.written,
        removed=folder.removed,
        published=tuple(work.code for work in state.shown),
        refused=tuple(state.refused.items()),
    )
    log.info(
        "site built works=%d refused=%d written=%d removed=%d",
        len(report.published), len(report.refused), report.written, report.removed,
    )  # fmt: skip
    return report


def refusals(work: SiteWork, content: SiteContent) -> tuple[str, ...]:
    """Return the codes of all that keeps this work off the gallery now; empty means none."""
    draft = work.draft
    found = set(
        consent_rules.may_publish(
            draft.facts, work.consent, Purpose.CATALOGUE, Channel.SITE, content.now
        )
    )
    if draft.status not in work_rules.PUBLIC_STATUSES:
        found.add("work.not_published")
    if not _ADDRESS.fullmatch(work.code):
        found.add("work.bad_code")
    found.update(work_rules.problems(draft, now=content.now, categories={draft.category}).values())
    found.update(work_rules.publishing_problems(draft).values())
    if len(work.renditions) != len(draft.photos) or not all(work.renditions):
        found.add("work.no_rendition")
    if work.code in content.withdrawn:
        found.add("work.withdrawn")
    return tuple(sorted(found))


@dataclass
class _Build:
    folder: SiteFolder
    content: SiteContent

    def __post_init__(self) -> None:
        self.shown: list[ShownWork] = []
        self.refused: dict[str, tuple[str, ...]] = {}
        self._codes: set[str] = set()

    def add(self, work: SiteWork) -> None:
        codes = refusals(work, self.content)
        if work.code.casefold() in self._codes:  # one file name, on Windows also in other case
            codes = (*codes, "site.code_taken")
        if not codes:
            try:
                photos = self._photos(work)
            except EnvironmentFailure as failure:
                if failure.code not in {"file.missing", "file.damaged", "photo.not_clean"}:
                    raise
                codes = (failure.code,)
        if codes:
            self.refused[work.code] = (*self.refused.get(work.code, ()), *codes)
            return
        self._codes.add(work.code.casefold())
        self.shown.append(_shown(work, self.content, photos))

    def finish(self) -> None:
        pages = Pages(self.content, per_page=PER_PAGE)
        tombstones = self._tombstones()
        for name, text in pages.render(self.shown, tombstones):
            self.folder.put(name, text.encode("utf-8", "replace"))
        if broken := self.folder.broken_links():
            raise EnvironmentFailure("site.broken_links", links="; ".join(broken[:3]))
        manifest = {
            "generator": GENERATOR,
            "files": dict(sorted(self.folder.files.items())),
            "works": [work.code for work in self.shown],
            "tombstones": tombstones,
        }
        self.folder.put(MANIFEST, json.dumps(manifest, indent=1).encode("utf-8"))

    def _tombstones(self) -> list[str]:
        """Return the codes whose address says the work was taken back."""
        was_public = {Path(name).stem for name in self.folder.former if name.startswith("karya/")}
        gone = set(self.content.withdrawn) | (set(self.refused) & was_public)
        gone |= set(self.refused) & set(self.folder.former_tombstones)
        shown = {work.code for work in self.shown}
        return sorted(code for code in gone - shown if _ADDRESS.fullmatch(code))

    def _photos(self, work: SiteWork) -> tuple[ShownPhoto, ...]:
        placed: list[str] = []
        shown = []
        try:
            for number, (photo, renditions) in enumerate(
                zip(work.draft.photos, work.renditions, strict=True), start=1
            ):
                sizes = []
                for rendition in sorted(renditions, key=lambda item: -item.width):
                    name = f"gambar/{work.code}-{number}-{rendition.width}"
                    name += f"-{rendition.sha256[:10]}.jpg"
                    placed.append(name)
                    self._place(name, rendition)
                    sizes.append(ShownSize(name, rendition.width, rendition.height))
                shown.append(ShownPhoto(tuple(sizes), photo.alt, photo.caption, photo.credit))
        except EnvironmentFailure:
            for name in placed:
                self.folder.drop(name)
            raise
        return tuple(shown)

    def _place(self, name: str, rendition: SiteRendition) -> None:
        if self.folder.keep(name, rendition.sha256):
            return
        try:
            data = rendition.source.read_bytes()
        except OSError as error:
            raise EnvironmentFailure("file.missing", path=rendition.source) from error
        if hashlib.sha256(data).hexdigest() != rendition.sha256:
            raise EnvironmentFailure("file.damaged", path=rendition.source)
        if metadata_left(data):  # somebody passed an original: it could tell where and who
            raise EnvironmentFailure("photo.not_clean", path=rendition.source)
        self.folder.put(name, data)


def _shown(work: SiteWork, content: SiteContent, photos: tuple[ShownPhoto, ...]) -> ShownWork:
    draft, consent = work.draft, work.consent
    maker = consent_rules.maker_label(
        draft.level,
        name=draft.maker_name,
        unit_name=content.unit_name,
        is_child=draft.maker_is_child or (consent is not None and consent.is_child),
    )
    return ShownWork.of(work.code, draft, work.category_label, maker, photos)
