"""From shown works to HTML. Templates see public fields only; all text is escaped."""

import json
from collections.abc import Generator, Sequence
from dataclasses import dataclass

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from pasopati_desktop import resources
from pasopati_desktop.channels.site_content import SiteContent
from pasopati_desktop.domain.works import WorkDraft, WorkStatus

EAGER = 6
"""Pictures on top of the index load at once, the others when scrolled to."""


@dataclass(frozen=True)
class ShownSize:
    path: str
    """From the root of the site."""
    width: int
    height: int


@dataclass(frozen=True)
class ShownPhoto:
    sizes: tuple[ShownSize, ...]
    """Largest first."""
    alt: str
    caption: str
    credit: str

    def srcset(self, root: str) -> str:
        return ", ".join(f"{root}{size.path} {size.width}w" for size in reversed(self.sizes))

    @property
    def middle(self) -> ShownSize:
        """For programs that know no srcset."""
        return self.sizes[min(1, len(self.sizes) - 1)]


@dataclass(frozen=True)
class ShownWork:
    """Built field by field, so that nothing internal can slip into a template."""

    code: str
    title: str
    category: str
    maker: str
    photos: tuple[ShownPhoto, ...]
    paragraphs: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    price: str
    contact: str
    shop_url: str
    technique: str
    year: str
    is_sold: bool

    @classmethod
    def of(
        cls,
        code: str,
        draft: WorkDraft,
        category: str,
        maker: str,
        photos: tuple[ShownPhoto, ...],
    ) -> "ShownWork":
        facts = (
            ("Kategori", category),
            ("Program", draft.programme),
            ("Bahan", draft.material),
            ("Teknik", draft.technique),
            ("Ukuran", draft.dimensions),
            ("Warna", draft.colour),
            ("Tahun", str(draft.year or "")),
            ("Ketersediaan", _availability(draft)),
            ("Penghargaan", draft.awards),
            ("Kode", code),
        )
        return cls(
            code=code,
            title=draft.title.strip(),
            category=category,
            maker=maker,
            photos=photos,
            paragraphs=tuple(
                part.strip() for part in draft.description.split("\n") if part.strip()
            ),
            facts=tuple((label, value.strip()) for label, value in facts if value.strip()),
            price=rupiah(draft.price),
            contact=draft.contact.strip(),
            shop_url=draft.shop_url.strip(),
            technique=(draft.technique or draft.material or category).strip(),
            year=str(draft.year or ""),
            is_sold=draft.status is WorkStatus.SOLD,
        )

    @property
    def address(self) -> str:
        return f"karya/{self.code}.html"


def rupiah(price: int | None) -> str:
    return "Harga: hubungi kami" if price is None else f"Rp {price:,}".replace(",", ".")


def _availability(draft: WorkDraft) -> str:
    if draft.status is WorkStatus.SOLD:
        return "terjual"
    parts = []
    if draft.stock is not None:
        parts.append(f"tersedia {draft.stock}" if draft.stock else "habis")
    if draft.order_days is not None:
        parts.append(f"pesanan khusus, {draft.order_days} hari")
    return "; ".join(parts)


class Pages:
    def __init__(self, content: SiteContent, *, per_page: int) -> None:
        self._content = content
        self._per_page = per_page
        self._folder = resources.path("site")
        self._templates = Environment(
            loader=FileSystemLoader(self._folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def render(
        self, works: Sequence[ShownWork], tombstones: Sequence[str]
    ) -> Generator[tuple[str, str]]:
        """Yield path and text of every page and the style sheet."""
        yield "gaya.css", (self._folder / "gaya.css").read_text(encoding="utf-8")
        pages = [works[i : i + self._per_page] for i in range(0, len(works), self._per_page)] or [
            []
        ]
        names = [page_name(number) for number in range(1, len(pages) + 1)]
        for number, shown in enumerate(pages, start=1):
            yield names[number - 1], self._page(
                "index.html", "", works=shown, number=number, names=names, total=len(works),
                eager=EAGER,
            )  # fmt: skip
        for place, work in enumerate(works):
            yield work.address, self._page(
                "work.html", "../", work=work, json_ld=self._json_ld(work),
                before=works[place - 1] if place else None,
                after=works[place + 1] if place + 1 < len(works) else None,
                back=names[place // self._per_page],
            )  # fmt: skip
        for code in tombstones:
            yield f"karya/{code}.html", self._page("tombstone.html", "../", code=code)

    def _page(self, template: str, root: str, **values: object) -> str:
        return self._templates.get_template(template).render(
            site=self._content, root=root, **values
        )

    def _json_ld(self, work: ShownWork) -> Markup:
        """Return schema.org data; `<` cannot close the element it stands in."""
        data = {
            "@context": "https://schema.org",
            "@type": "VisualArtwork",
            "name": work.title,
            "description": " ".join(work.paragraphs),
            "artform": work.category,
            "identifier": work.code,
            "creditText": work.maker,
            "dateCreated": work.year,
            "sourceOrganization": {"@type": "Organization", "name": self._content.unit_name},
        }
        text = json.dumps({key: value for key, value in data.items() if value}, ensure_ascii=False)
        for sign, written in (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026")):
            text = text.replace(sign, written)
        return Markup(text)  # noqa: S704 - made safe in the lines above


def page_name(number: int) -> str:
    return "index.html" if number == 1 else f"halaman-{number}.html"
