"""An issue: a topic followed over time, made of many items."""

from dataclasses import dataclass
from enum import StrEnum

MAX_TITLE_CHARS = 300
MAX_SUMMARY_CHARS = 4000


class IssueStatus(StrEnum):
    """How an issue runs; stored as these Indonesian words."""

    EMERGING = "muncul"
    RISING = "naik"
    PEAK = "puncak"
    FADING = "reda"
    CLOSED = "tutup"


@dataclass(frozen=True)
class IssueDraft:
    title: str
    category: str
    """Code of a crisis category of the guideline in force."""
    summary: str = ""
    status: IssueStatus = IssueStatus.EMERGING
    owner_id: int | None = None


def issue_problems(draft: IssueDraft, categories: frozenset[str]) -> dict[str, str]:
    """Return field to rule; `categories` are the codes that may be chosen."""
    found: dict[str, str] = {}
    title = draft.title.strip()
    if not title:
        found["title"] = "input.required"
    elif len(title) > MAX_TITLE_CHARS:
        found["title"] = "input.too_long"
    if draft.category not in categories:
        found["category"] = "input.required"
    if len(draft.summary) > MAX_SUMMARY_CHARS:
        found["summary"] = "input.too_long"
    return found
