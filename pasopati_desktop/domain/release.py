"""Giving an approved statement out, and the word of the higher offices before that.

Sources: handbook sections 6 (workflow, concurrence by level), 12 (information classes), 14 (rules 3
and 6).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pasopati_desktop.domain.statement_kinds import KINDS
from pasopati_desktop.domain.statements import InformationAccess, StatementContent
from pasopati_desktop.domain.workflow import Guard, Status, Step, guards

CLOCK_SLACK = timedelta(minutes=2)
"""Workstation clocks differ a little; a time this far ahead is still `now`."""

MAX_RECIPIENT_CHARS = 200
MAX_PROOF_CHARS = 2000


AWAITS_WORD = frozenset({Status.VERIFYING, Status.REVIEW, Status.APPROVAL, Status.APPROVED})
"""Where the word of a higher office is written down."""


class Channel(StrEnum):
    """Where a statement was given out."""

    PRESS_GROUP = "PRESS_GROUP"
    WEBSITE = "WEBSITE"
    SOCIAL_MEDIA = "SOCIAL_MEDIA"
    EMAIL = "EMAIL"
    PRESS_CONFERENCE = "PRESS_CONFERENCE"
    PRINT = "PRINT"


class Authority(StrEnum):
    """Who above the unit gives its word."""

    REGIONAL = "REGIONAL"
    """Kanwil."""
    DIRECTORATE = "DIRECTORATE"
    """Ditjenpas."""


class GivenBy(StrEnum):
    """How the word of a higher office came."""

    LETTER = "LETTER"
    MESSAGE = "MESSAGE"
    PHONE = "PHONE"


@dataclass(frozen=True)
class PublicationDraft:
    channel: Channel
    at: datetime
    link: str = ""
    proof: str = ""
    """What proves it where there is no link: who received it, in which list it stands."""


@dataclass(frozen=True)
class DistributionDraft:
    """One more channel or recipient of a text that was given out."""

    channel: Channel
    at: datetime
    recipient: str = ""
    """Outlet, list or person."""
    link: str = ""
    proof: str = ""


@dataclass(frozen=True)
class ConcurrenceDraft:
    """The word of a higher office as it was given; it is typed in, never sent."""

    authority: Authority
    name: str
    position: str
    given_by: GivenBy
    at: datetime
    evidence: str
    """Number of the letter, or where the message or the note of the call is kept."""


def publication_problems(
    draft: PublicationDraft, *, now: datetime, approved_at: datetime
) -> dict[str, str]:
    """Return field -> code of what is wrong with the record of a publication."""
    found: dict[str, str] = {}
    if draft.at > now + CLOCK_SLACK:
        found["at"] = "input.in_future"
    elif draft.at < approved_at - CLOCK_SLACK:
        found["at"] = "statement.before_approval"
    found |= _proof_problems(draft.link, draft.proof)
    if not draft.link.strip() and not draft.proof.strip():
        found["link"] = "statement.link_or_proof"
    return found


def distribution_problems(
    draft: DistributionDraft, *, now: datetime, published_at: datetime
) -> dict[str, str]:
    """Return field -> code of what is wrong with one more line of who received a text."""
    found: dict[str, str] = {}
    if draft.at > now + CLOCK_SLACK:
        found["at"] = "input.in_future"
    elif draft.at < published_at - CLOCK_SLACK:
        found["at"] = "statement.before_publication"
    if len(draft.recipient) > MAX_RECIPIENT_CHARS:
        found["recipient"] = "input.too_long"
    found |= _proof_problems(draft.link, draft.proof)
    if not any(text.strip() for text in (draft.recipient, draft.link, draft.proof)):
        found["recipient"] = "statement.recipient_or_proof"
    return found


def _proof_problems(link: str, proof: str) -> dict[str, str]:
    found: dict[str, str] = {}
    link = link.strip()
    if link and not link.lower().startswith(("https://", "http://")):
        found["link"] = "input.not_a_link"
    elif len(link) > MAX_PROOF_CHARS:
        found["link"] = "input.too_long"
    if len(proof) > MAX_PROOF_CHARS:
        found["proof"] = "input.too_long"
    return found


def concurrence_problems(draft: ConcurrenceDraft, *, now: datetime) -> dict[str, str]:
    """Return field -> code of what is wrong with the record of a concurrence."""
    found: dict[str, str] = {}
    for name, limit in (("name", 120), ("position", 220), ("evidence", 2000)):
        value = getattr(draft, name)
        if not value.strip():
            found[name] = "input.required"
        elif len(value) > limit:
            found[name] = "input.too_long"
    if draft.at > now + CLOCK_SLACK:
        found["at"] = "input.in_future"
    return found


def running_embargo(content: StatementContent, status: Status, *, now: datetime) -> datetime | None:
    """Return when the embargo ends, while it keeps the approved text inside; else None.

    Before the approval nothing official exists that could leave; what was given out is out. A text
    that was made void never was, so its embargo holds on.
    """
    until = content.embargo_until
    if until is None or status not in {Status.APPROVED, Status.VOIDED} or until <= now:
        return None
    return until


_ACCESS_CODES = {
    InformationAccess.UNCLASSIFIED: "statement.unclassified",
    InformationAccess.EXEMPT: "statement.exempt",
}


def release_problem(
    content: StatementContent,
    *,
    chain_complete: bool,
    disputed: bool,
    needed: Iterable[Authority],
    concurrence: Mapping[Authority, str],
    sha256: str,
    at: datetime,
) -> str | None:
    """Return the code of the first guard of the table that forbids giving the text out, or None.

    `disputed`: a signature that is wanted fell away by a dispute.
    `concurrence`: the SHA-256 of the text each higher office agreed to.
    """
    embargo = content.embargo_until
    lacks_word = any(concurrence.get(authority) != sha256 for authority in needed)
    broken: dict[Guard, str] = {}
    if not KINDS[content.kind].is_public:
        broken[Guard.PUBLIC_KIND] = "statement.internal_kind"
    if disputed:
        broken[Guard.UNDISPUTED] = "statement.disputed"
    if not chain_complete:
        broken[Guard.CHAIN_COMPLETE] = "statement.chain_incomplete"
    if content.access in _ACCESS_CODES:
        broken[Guard.CLASS_OPEN] = _ACCESS_CODES[content.access]
    if not content.privacy_checked:
        broken[Guard.PRIVACY_CHECKED] = "statement.privacy_unchecked"
    if lacks_word:
        broken[Guard.CONCURRENCE_GIVEN] = "statement.no_concurrence"
    if embargo is not None and at < embargo:
        broken[Guard.EMBARGO_OVER] = "statement.embargoed"
    wanted = guards(Status.APPROVED, Step.PUBLISH)
    return next((broken[guard] for guard in wanted if guard in broken), None)
