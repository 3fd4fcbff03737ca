"""Works, consents and galleries for the tests of the static site."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

from PIL import Image

from pasopati_desktop.channels.site import build_site
from pasopati_desktop.channels.site_content import SiteContent, SiteRendition, SiteReport, SiteWork
from pasopati_desktop.domain.consent import Channel, Consent, DisplayLevel, Purpose
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.works import WorkDraft, WorkPhoto, WorkStatus
from pasopati_desktop.media.photos import make_renditions
from pasopati_desktop.media.store import FileStore

NOW = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
NAME = "Raka Wirya"
LEVEL = DisplayLevel


def renditions(store: FileStore, shade: int = 90) -> tuple[SiteRendition, ...]:
    buffer = io.BytesIO()
    Image.new("RGB", (120, 80), (shade % 256, 80, 60)).save(buffer, "PNG")
    found = []
    for item in make_renditions(buffer.getvalue(), (100, 50)).items:
        kept = store.adopt_bytes(item.data)
        path = store.path(kept.sha256)
        found.append(SiteRendition(item.width, item.height, kept.sha256, path))
    return tuple(found)


def a_consent(level: DisplayLevel = LEVEL.NAME_AND_FACE, **changes: object) -> Consent:
    whole = Consent(
        subject_code="S-7KQ2M9XA",
        level=level,
        purposes=frozenset(Purpose),
        channels=frozenset(Channel),
        text_version="2026-1",
        signed_at=NOW - timedelta(days=30),
        witness="Petugas Giatja",
        rights_explained=True,
        form_sha256="ab" * 32,
    )
    return replace(whole, **changes)  # type: ignore[arg-type]  # test factory


def a_work(
    store: FileStore, serial: int = 118, consent: Consent | None = None, **changes: object
) -> SiteWork:
    photo = WorkPhoto(
        "cd" * 32, f"Kain batik cokelat nomor {serial}", "Tampak penuh", "Foto: Humas"
    )
    draft = WorkDraft(
        title=f"Batik kawung {serial}",
        category="batik_textile",
        description="Kain katun primisima.",
        maker_name=NAME,
        subject_code="S-7KQ2M9XA",
        year=2026,
        price=850_000,
        stock=2,
        material_cost=123_457,
        shares=(51, 16, 33),
        status=WorkStatus.PUBLISHED,
        photos=(photo,),
    )
    draft = replace(draft, **changes)  # type: ignore[arg-type]  # test factory
    pictures = tuple(renditions(store, serial) for _ in draft.photos)
    return SiteWork(f"KRY-2026-{serial:04}", draft, "Batik dan tekstil", pictures, consent)


def content(*works: SiteWork, **changes: object) -> SiteContent:
    return replace(SiteContent("Lapas Kelas I Contoh", works, NOW), **changes)  # type: ignore[arg-type]  # test factory


def built(out: Path, *works: SiteWork, **changes: object) -> SiteReport:
    return build_site(content(*works, **changes), out, JobControl())


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


class Page(HTMLParser):
    """The tags of a page with their attributes, and its visible text."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]
