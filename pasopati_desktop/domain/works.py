"""Works of inmates (karya): what a record holds, and what it may tell the public.

Source: domain handbook sections 10 and 11. Categories are the office's proposal and are kept as
data that the office may change; a work keeps the code of its category.
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum

from pasopati_desktop.domain.consent import WIB, DisplayLevel, MakerFacts
from pasopati_desktop.domain.errors import InvalidInput, RuleViolation

MAX_TITLE_CHARS = 200
MAX_TEXT_CHARS = 4000
MAX_LINE_CHARS = 300
MIN_ALT_CHARS = 10
MAX_PHOTOS = 9
"""One cover and eight more."""
CODE_PATTERN = re.compile(r"KRY-(?P<year>\d{4})-(?P<serial>\d{4,})", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}")


class WorkStatus(StrEnum):
    DRAFT = "draft"
    """Konsep."""
    CURATED = "curated"
    """Dikurasi."""
    PUBLISHED = "published"
    """Terbit."""
    SOLD = "sold"
    """Terjual; stays in the gallery."""
    ARCHIVED = "archived"
    """Diarsipkan."""


PUBLIC_STATUSES = frozenset({WorkStatus.PUBLISHED, WorkStatus.SOLD})
_NEXT = {
    WorkStatus.DRAFT: {WorkStatus.CURATED, WorkStatus.ARCHIVED},
    WorkStatus.CURATED: {WorkStatus.DRAFT, WorkStatus.PUBLISHED, WorkStatus.ARCHIVED},
    WorkStatus.PUBLISHED: {WorkStatus.CURATED, WorkStatus.SOLD, WorkStatus.ARCHIVED},
    WorkStatus.SOLD: {WorkStatus.PUBLISHED, WorkStatus.ARCHIVED},
    WorkStatus.ARCHIVED: {WorkStatus.CURATED},
}


@dataclass(frozen=True)
class Category:
    code: str
    label: str


DEFAULT_CATEGORIES = (
    Category("furniture", "Mebel/perkayuan"),
    Category("batik_textile", "Batik dan tekstil"),
    Category("knitting_bags", "Rajut dan tas"),
    Category("handicraft", "Kerajinan/miniatur"),
    Category("fine_art", "Seni rupa"),
    Category("food_coffee", "Kuliner dan kopi"),
    Category("fashion", "Busana"),
    Category("metalwork", "Logam/las"),
    Category("printing", "Sablon/percetakan"),
    Category("recycling", "Daur ulang"),
    Category("farming_fishery", "Pertanian/perikanan"),
    Category("services", "Jasa"),
    Category("music_performance", "Musik dan seni pertunjukan"),
    Category("literature", "Tulisan/sastra"),
    Category("other", "Lainnya"),
)
DEFAULT_CATEGORY_CODES = frozenset(category.code for category in DEFAULT_CATEGORIES)


@dataclass(frozen=True)
class WorkPhoto:
    sha256: str
    """Of the original, in the private store."""
    alt: str = ""
    """What the picture shows, for those who do not see it."""
    caption: str = ""
    credit: str = ""
    shows_face: bool = False


@dataclass(frozen=True)
class WorkDraft:
    """What a person types of a work; the first photo is the cover."""

    title: str
    category: str
    description: str = ""
    level: DisplayLevel = DisplayLevel.WORK_ONLY
    maker_name: str = ""
    """Internal; public only at a level that shows it."""
    subject_code: str | None = None
    maker_is_child: bool = False
    maker_is_patient: bool = False
    programme: str = ""
    material: str = ""
    technique: str = ""
    dimensions: str = ""
    """Such as `200 x 115 cm`, or the weight."""
    colour: str = ""
    year: int | None = None
    stock: int | None = None
    """Pieces at hand; None when made to order."""
    order_days: int | None = None
    price: int | None = None
    """Whole rupiah; None reads `hubungi`."""
    contact: str = ""
    shop_url: str = ""
    awards: str = ""
    status: WorkStatus = WorkStatus.DRAFT
    photos: tuple[WorkPhoto, ...] = ()
    material_cost: int | None = None
    """Whole rupiah, internal."""
    shares: tuple[int, int, int] = (50, 15, 35)
    """Percent premi, PNBP, modal; internal. Default: Kepmenkeh M.01-PP.02.01/1990."""

    @property
    def facts(self) -> MakerFacts:
        return MakerFacts(
            level=self.level,
            shows_face=any(photo.shows_face for photo in self.photos),
            is_child=self.maker_is_child,
            is_patient=self.maker_is_patient,
            subject_code=self.subject_code,
        )


def work_code(year: int, serial: int) -> str:
    """Return `KRY-2026-0118`.

    Raises:
        InvalidInput: the year has not four digits, or the serial is not positive.
    """
    if not (1000 <= year <= 9999 and serial > 0):
        raise InvalidInput({"code": "work.bad_code"})
    return f"KRY-{year}-{serial:04}"


def advance(status: WorkStatus, to: WorkStatus) -> WorkStatus:
    """Return `to`, if a work may go there from `status`.

    Raises:
        RuleViolation: `work.step_not_allowed`.
    """
    if to not in _NEXT[status]:
        raise RuleViolation("work.step_not_allowed", status=status, to=to)
    return to


def next_statuses(status: WorkStatus) -> tuple[WorkStatus, ...]:
    """Return where a work may go from `status`, in the order of the statuses."""
    return tuple(to for to in WorkStatus if to in _NEXT[status])


_FREE_TO_CHANGE = frozenset(
    {"price", "stock", "order_days", "contact", "shop_url", "material_cost", "shares", "status"}
)
"""What the shop changes daily and what stays inside: no new decision to publish is needed."""


def needs_new_decision(before: WorkDraft, after: WorkDraft) -> bool:
    """Tell whether an edit of a published work changes what the head of unit decided on."""
    return any(
        getattr(before, item.name) != getattr(after, item.name)
        for item in fields(WorkDraft)
        if item.name not in _FREE_TO_CHANGE
    )


def merge(base: WorkDraft, mine: WorkDraft, theirs: WorkDraft) -> tuple[WorkDraft, frozenset[str]]:
    """Join two edits of `base`; return the result and the fields both changed differently.

    There mine stays in the result, so that nothing typed is lost; the caller shows theirs.
    """
    joined = {}
    both = set()
    for item in fields(WorkDraft):
        old, my, their = (getattr(draft, item.name) for draft in (base, mine, theirs))
        joined[item.name] = their if my == old else my
        if my not in (old, their) and their != old:
            both.add(item.name)
    return WorkDraft(**joined), frozenset(both)


def problems(
    draft: WorkDraft,
    *,
    now: datetime,
    categories: Collection[str] = DEFAULT_CATEGORY_CODES,
) -> dict[str, str]:
    """Return field -> code for what keeps the draft from being saved."""
    found = _text_faults(draft)
    if not draft.title.strip():
        found["title"] = "input.required"
    if draft.category not in categories:
        found["category"] = "work.unknown_category" if draft.category else "input.required"
    if draft.level > DisplayLevel.WORK_ONLY and not draft.maker_name.strip():
        found["maker_name"] = "work.maker_needed"
    if draft.year is not None and not 1900 <= draft.year <= now.astimezone(WIB).year:
        found["year"] = "work.bad_year"
    numbers = {"stock": draft.stock, "order_days": draft.order_days, "price": draft.price}
    numbers["material_cost"] = draft.material_cost
    for name, value in numbers.items():
        if value is not None and not 0 <= value <= 10**12:
            found[name] = "work.bad_number"
    if draft.shop_url and not re.match(r"https?://[^\s/@]+(/\S*)?\Z", draft.shop_url):
        found["shop_url"] = "input.not_a_link"
    if sum(draft.shares) != 100 or min(draft.shares) < 0:
        found["shares"] = "work.shares_not_100"
    if len(draft.photos) > MAX_PHOTOS:
        found["photos"] = "work.too_many_photos"
    for index, photo in enumerate(draft.photos):
        if not _SHA256.fullmatch(photo.sha256):
            found[f"photos.{index}"] = "file.bad_name"
    return found


def publishing_problems(draft: WorkDraft) -> dict[str, str]:
    """Return field -> code for what is still missing before the public may see the work (F82)."""
    found = _text_faults(draft)
    if not draft.description.strip():
        found["description"] = "input.required"
    if not draft.photos:
        found["photos"] = "work.no_photo"
    for index, photo in enumerate(draft.photos):
        if len(photo.alt.strip()) < MIN_ALT_CHARS:
            found[f"photos.{index}.alt"] = "work.no_alt"
        if not photo.caption.strip():
            found[f"photos.{index}.caption"] = "work.no_caption"
        if not photo.credit.strip():
            found[f"photos.{index}.credit"] = "work.no_credit"
    return found


def public_texts(draft: WorkDraft) -> dict[str, str]:
    """Return field -> text for every text of the work that the public reads."""
    names = ("title", "description", "programme", "material", "technique", "dimensions", "colour")
    texts = {name: str(getattr(draft, name)) for name in (*names, "contact", "shop_url", "awards")}
    for index, photo in enumerate(draft.photos):
        for name in ("alt", "caption", "credit"):
            texts[f"photos.{index}.{name}"] = str(getattr(photo, name))
    return texts


def _text_faults(draft: WorkDraft) -> dict[str, str]:
    hidden_name = "" if draft.level.shows_name and not draft.maker_is_child else draft.maker_name
    found = {}
    for name, text in public_texts(draft).items():
        limit = {"title": MAX_TITLE_CHARS, "description": MAX_TEXT_CHARS}.get(name, MAX_LINE_CHARS)
        if len(text) > limit:
            found[name] = "work.text_too_long"
        elif codes := text_problems(text, hidden_name=hidden_name):
            found[name] = min(codes)
    return found


_LONG_NUMBER = re.compile(r"(?<!\d)\d(?:[ .\-/]?\d)*")
_CELL = re.compile(
    r"\b(?:blok|block|kamar|sel)\s*(?:(?:hunian|tahanan|nomor|no|nomer)\b\s*)?[.:#/]?\s*"
    r"(?:[a-z]{1,2}\s?[-./]?\s?)?\d{1,3}\b|\b(?:blok|block)\s+[a-h]\b",
    re.IGNORECASE,
)


def text_problems(text: str, *, hidden_name: str = "") -> frozenset[str]:
    """Return the codes of what this public text must not tell.

    `work.text_has_id_number`: 16 digits, as a NIK has, also when spaced; `work.text_has_cell`:
    a block or room number; `work.text_names_maker`: the name that the level hides.
    """
    plain = unicodedata.normalize("NFKC", text)
    # Written apart by characters nobody sees, a number is still a number.
    plain = "".join(c for c in plain if unicodedata.category(c) != "Cf")
    found = set()
    for match in _LONG_NUMBER.finditer(plain):
        runs = re.split(r"[ .\-/]", match[0])
        if sum(map(len, runs)) == 16 or any(len(run) == 16 for run in runs):
            found.add("work.text_has_id_number")
    if _CELL.search(plain):
        found.add("work.text_has_cell")
    name = " ".join(unicodedata.normalize("NFKC", hidden_name).split()).casefold()
    if name and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", " ".join(plain.split()).casefold()):
        found.add("work.text_names_maker")
    return frozenset(found)
