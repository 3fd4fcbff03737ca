"""Whose name and face may be shown, until when, and where. Nothing is shown by default.

Source: UU 27/2022 (personal data), UU 22/2022 (corrections), UU 11/2012 (children); domain
handbook section 10. The twelve months are the office's proposal, kept in `DEFAULT_LIFE_MONTHS`.
"""

import calendar
import re
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import IntEnum, StrEnum

WIB = timezone(timedelta(hours=7), "WIB")
DEFAULT_LIFE_MONTHS = 12
_SUBJECT_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without letters and digits that are read as each other."""
_SHA256 = re.compile(r"[0-9a-f]{64}")


class DisplayLevel(IntEnum):
    """How much of the maker the public sees; a higher level shows more."""

    WORK_ONLY = 0
    INITIALS_NO_FACE = 1
    NAME_NO_FACE = 2
    NAME_AND_FACE = 3

    @property
    def shows_name(self) -> bool:
        return self >= DisplayLevel.NAME_NO_FACE


class Purpose(StrEnum):
    """What the person agreed to; each is ticked apart."""

    CATALOGUE = "catalogue"
    EXHIBITION = "exhibition"
    SOCIAL_MEDIA = "social_media"
    PRESS_RELEASE = "press_release"
    INTERVIEW = "interview"


class Channel(StrEnum):
    SITE = "site"
    WORDPRESS = "wordpress"
    SOCIAL_MEDIA = "social_media"
    PRINT = "print"
    PRESS = "press"


class Restriction(StrEnum):
    """Why a third party's interest forbids publishing, whatever the person wishes."""

    NONE = ""
    WITNESS_PROTECTION = "witness_protection"
    PENDING_CASE = "pending_case"
    VICTIM = "victim"
    HIGH_RISK = "high_risk"
    OTHER = "other"


class ConsentState(StrEnum):
    DRAFT = "draft"
    ACTIVE = "active"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    BLOCKED = "blocked"


@dataclass(frozen=True)
class Consent:
    """One signed form. Dates are days in WIB; moments are aware."""

    subject_code: str
    """Local and random (`new_subject_code`), never a number of the prison's own systems."""
    level: DisplayLevel
    purposes: frozenset[Purpose] = frozenset()
    channels: frozenset[Channel] = frozenset()
    text_version: str = ""
    """Version of the consent text that was shown."""
    signed_at: datetime | None = None
    valid_until: date | None = None
    """Last day, included; None means the default life."""
    release_date: date | None = None
    witness: str = ""
    guardian: str = ""
    rights_explained: bool = False
    form_sha256: str = ""
    """Scan of the signed form, in the private store."""
    is_child: bool = False
    restriction: Restriction = Restriction.NONE
    withdrawn_at: datetime | None = None
    withdrawal_reason: str = ""
    language: str = "Indonesia"
    """In which the rights were explained."""
    data_kinds: str = ""
    """Which data are shown, and why, in the person's words."""
    legal_basis: str = "Persetujuan (UU 27/2022)"
    counsel_informed: bool = False

    def __post_init__(self) -> None:
        for moment in (self.signed_at, self.withdrawn_at):
            if moment is not None and moment.tzinfo is None:
                raise ValueError("consent moments carry their time zone")


@dataclass(frozen=True)
class MakerFacts:
    """What a work is about to tell of its maker."""

    level: DisplayLevel
    shows_face: bool = False
    """A photograph shows a face that was not masked."""
    is_child: bool = False
    """Under 18, or any person of an LPKA."""
    is_patient: bool = False
    """The work speaks of an ill person: identity is never shown."""
    subject_code: str | None = None


def new_subject_code() -> str:
    """Return a code that tells nothing: 40 random bits, such as `S-7KQ2M9XA`."""
    return "S-" + "".join(secrets.choice(_SUBJECT_ALPHABET) for _ in range(8))


def default_valid_until(signed_on: date, release_date: date | None) -> date:
    """Return the last day of a consent signed on a day: twelve months, or the eve of release."""
    months = signed_on.month - 1 + DEFAULT_LIFE_MONTHS
    year, month = signed_on.year + months // 12, months % 12 + 1
    last = date(year, month, min(signed_on.day, calendar.monthrange(year, month)[1]))
    return last if release_date is None else min(last, release_date - timedelta(days=1))


def ends_at(consent: Consent) -> datetime | None:
    """Return the moment from which the consent is over; None while it is not signed.

    Valid through its last day and never into the day of release, in WIB.
    """
    if consent.signed_at is None:
        return None
    signed_on = consent.signed_at.astimezone(WIB).date()
    last = default_valid_until(signed_on, consent.release_date)
    if consent.valid_until is not None:
        last = consent.valid_until
        if consent.release_date is not None:
            last = min(last, consent.release_date - timedelta(days=1))
    if last == date.max:
        return datetime.max.replace(tzinfo=UTC)
    return datetime.combine(last + timedelta(days=1), time(), WIB)


def problems(consent: Consent, *, now: datetime) -> dict[str, str]:
    """Return field -> code for all that keeps a form from being a consent."""
    found: dict[str, str] = {}
    required = {
        "subject_code": consent.subject_code.strip(),
        "purposes": consent.purposes,
        "channels": consent.channels,
        "text_version": consent.text_version.strip(),
        "signed_at": consent.signed_at,
        "witness": consent.witness.strip(),
    }
    found.update({name: "input.required" for name, value in required.items() if not value})
    if consent.signed_at is not None and consent.signed_at > now:
        found["signed_at"] = "input.in_future"
    if not consent.rights_explained:
        found["rights_explained"] = "consent.rights_not_explained"
    if not _SHA256.fullmatch(consent.form_sha256):
        found["form_sha256"] = "consent.no_form"
    if consent.is_child and not consent.guardian.strip():
        found["guardian"] = "consent.no_guardian"
    if consent.is_child and consent.level.shows_name:
        found["level"] = "consent.child"
    if consent.withdrawn_at is not None and not consent.withdrawal_reason.strip():
        found["withdrawal_reason"] = "input.required"
    return found


_FORM_FAULTS = frozenset({"level", "withdrawal_reason"})
"""Told to whoever types, but they make no signed form unsigned."""


def state(consent: Consent, now: datetime) -> ConsentState:
    """Return the state at `now`. Withdrawal counts from the moment it is recorded, for ever."""
    if consent.withdrawn_at is not None:
        return ConsentState.WITHDRAWN
    if consent.restriction is not Restriction.NONE:
        return ConsentState.BLOCKED
    if problems(consent, now=now).keys() - _FORM_FAULTS:
        return ConsentState.DRAFT
    end = ends_at(consent)
    if end is None or now >= end:
        return ConsentState.EXPIRED
    return ConsentState.ACTIVE


def may_publish(
    facts: MakerFacts, consent: Consent | None, purpose: Purpose, channel: Channel, now: datetime
) -> frozenset[str]:
    """Return the codes of all that forbids showing this, now; empty means it may be shown.

    A withdrawn or blocked consent takes the whole item down, even when only the work is shown.
    """
    found = _never(facts, consent)
    present = None if consent is None else state(consent, now)
    if present in (ConsentState.WITHDRAWN, ConsentState.BLOCKED):
        found.add(f"consent.{present}")
    if facts.level > DisplayLevel.WORK_ONLY or facts.shows_face:
        if consent is None:
            return frozenset(found | {"consent.missing"})
        if present is not ConsentState.ACTIVE:
            found.add(f"consent.{present}")
        if purpose not in consent.purposes:
            found.add("consent.purpose")
        if channel not in consent.channels:
            found.add("consent.channel")
        if facts.level > consent.level:
            found.add("consent.level_exceeded")
        if facts.shows_face and consent.level < DisplayLevel.NAME_AND_FACE:
            found.add("consent.face_not_covered")
        if facts.subject_code != consent.subject_code:
            found.add("consent.other_person")
    return frozenset(found)


def _never(facts: MakerFacts, consent: Consent | None) -> set[str]:
    """What no consent can unlock."""
    found = set()
    identifies = facts.shows_face or facts.level.shows_name
    if identifies and (facts.is_child or (consent is not None and consent.is_child)):
        found.add("consent.child")
    if facts.is_patient and (facts.shows_face or facts.level > DisplayLevel.WORK_ONLY):
        found.add("consent.patient")
    if facts.shows_face and facts.level < DisplayLevel.NAME_AND_FACE:
        found.add("consent.face_not_covered")
    return found


EXPIRING_DAYS = 30
"""From here on the badge counts the days."""


class Badge(StrEnum):
    """What a glance at a work must tell of its consent."""

    ACTIVE = "active"
    EXPIRING = "expiring"
    UNNAMED = "unnamed"
    """Only the work is shown, which needs no consent."""
    PENDING = "pending"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    BLOCKED = "blocked"
    NONE = "none"
    """A consent is needed and there is none."""


def badge(facts: MakerFacts, consent: Consent | None, now: datetime) -> tuple[Badge, int | None]:
    """Return the badge and, where a consent is active, the days left to its last day (WIB)."""
    needed = facts.level > DisplayLevel.WORK_ONLY or facts.shows_face
    if consent is None:
        return (Badge.NONE if needed else Badge.UNNAMED), None
    present = state(consent, now)
    if present is ConsentState.ACTIVE:
        end = ends_at(consent)
        left = 0 if end is None else (end.astimezone(WIB) - now.astimezone(WIB)).days
        return (Badge.EXPIRING if left < EXPIRING_DAYS else Badge.ACTIVE), left
    if present in (ConsentState.WITHDRAWN, ConsentState.BLOCKED):
        return Badge(present), None
    if not needed:
        return Badge.UNNAMED, None
    return (Badge.PENDING if present is ConsentState.DRAFT else Badge.EXPIRED), None


def initials(name: str) -> str:
    """Return `A.M.` for `Ahmad Maulana`; nothing for a name without letters."""
    letters = [next((c for c in word if c.isalpha()), "") for word in name.split()]
    return "".join(f"{unicodedata.normalize('NFC', c).upper()}." for c in letters if c)


def maker_label(level: DisplayLevel, *, name: str, unit_name: str, is_child: bool = False) -> str:
    """Return the words shown to the public for the maker, after `may_publish` said yes.

    A child's name is not shown even when asked for: the label falls back to initials.
    """
    anonymous = f"{'Anak Binaan' if is_child else 'Warga Binaan'} {unit_name}".strip()
    if level is DisplayLevel.WORK_ONLY or not initials(name):
        return anonymous
    if level is DisplayLevel.INITIALS_NO_FACE or is_child:
        return initials(name)
    return " ".join(name.split())
