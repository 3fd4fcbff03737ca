"""A source as an officer describes it, and what may be described."""

from dataclasses import dataclass
from urllib.parse import urlsplit

GROUPS = ("nasional", "lokal", "resmi", "UPT")
TIERS = (1, 2, 3, 4)
"""National, regional, local, social and other."""
MAX_NAME_CHARS = 120
MAX_URL_CHARS = 2000
SHORTEST_INTERVAL, LONGEST_INTERVAL = 5, 1440
"""Minutes. Five is polite; a day is the longest silence that is still monitoring."""
UNVERIFIED = "belum diverifikasi"


@dataclass(frozen=True)
class SourceDraft:
    name: str
    url: str
    """http(s) address, or `file:` for a feed kept as a file."""
    outlet: str = ""
    """Printed on cards; the name if blank."""
    group: str = "nasional"
    tier: int = 3
    interval_minutes: int = 15
    enabled: bool = True
    allow_private: bool = False


def source_problems(draft: SourceDraft) -> dict[str, str]:
    found: dict[str, str] = {}
    name = draft.name.strip()
    if not name:
        found["name"] = "input.required"
    elif len(name) > MAX_NAME_CHARS:
        found["name"] = "input.too_long"
    if len(draft.outlet.strip()) > MAX_NAME_CHARS:
        found["outlet"] = "input.too_long"
    if problem := address_problem(draft.url):
        found["url"] = problem
    if not SHORTEST_INTERVAL <= draft.interval_minutes <= LONGEST_INTERVAL:
        found["interval_minutes"] = "input.interval"
    if draft.group not in GROUPS:
        found["group"] = "input.required"
    if draft.tier not in TIERS:
        found["tier"] = "input.required"
    return found


def address_problem(url: str) -> str | None:
    """Return the code of what is wrong with an address, by its form alone."""
    url = url.strip()
    if not url:
        return "input.required"
    if len(url) > MAX_URL_CHARS:
        return "input.too_long"
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return "input.source_url"
    if parts.scheme == "file":
        return None if parts.path and not parts.netloc else "input.source_url"
    if parts.scheme not in {"http", "https"} or not host or any(c.isspace() for c in url):
        return "input.source_url"
    if parts.password is not None:
        # It would stand in every log, list and export.
        return "input.url_password"
    return None
