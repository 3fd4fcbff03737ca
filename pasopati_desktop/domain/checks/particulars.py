"""What goes with a text: class, contact, times, the publication a letter answers, glyphs.

Sources: handbook sections 7 (letters; UU 40/1999, Peraturan Dewan Pers 9/2008), 12 (classes).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from pasopati_desktop.domain.checks.finding import Check, Gate, Group, State, Surroundings
from pasopati_desktop.domain.checks.reading import Passage, look
from pasopati_desktop.domain.statement_kinds import KINDS, Form, section
from pasopati_desktop.domain.statements import InformationAccess, StatementContent

REPLY_WARN = timedelta(days=45)
REPLY_LIMIT = timedelta(days=60)
"""After publication; later the redaction need not print a reply."""

_PHONE = re.compile(r"\d(?:[ .()/-]?\d){5,}")
_MAIL = re.compile(r"\S@\S")
_SEGERA = re.compile(r"\bsegera\s+(?:disiarkan|diterbitkan|dirilis|terbit|siar)\b", re.IGNORECASE)


def contact(content: StatementContent) -> list[Check] | None:
    """Return whether a reader can reach somebody; None for kinds without a contact."""
    if section(content.kind, "contact") is None:
        return None
    text = content.sections.get("contact", "").strip()
    if not text or "{{" in text:
        return []  # an empty section and an open place are told elsewhere
    if not (_PHONE.search(text) or _MAIL.search(text)):
        return [Check("contact_unreachable", State.LOOK, "contact", group=Group.CONTACT)]
    return []


def access(content: StatementContent, around: Surroundings) -> list[Check]:
    """Return what an exempt text forbids, and whether its exemption still runs."""
    if content.access is InformationAccess.UNCLASSIFIED and around.gate is not Gate.SUBMIT:
        return [Check("access_missing", State.LOOK, "access", group=Group.ACCESS)]
    if content.access is not InformationAccess.EXEMPT:
        return []
    found = [Check("access_exempt", State.LOOK, "access", group=Group.ACCESS)]
    until = content.exemption.until if content.exemption else None
    if until is not None and around.now is not None and until < _today(around):
        found.append(Check("exemption_over", State.LOOK, "access", group=Group.ACCESS))
    return found


def timing(
    content: StatementContent, passages: Sequence[Passage], around: Surroundings
) -> list[Check] | None:
    """Return what is odd about embargo and day of review; None where there is neither."""
    if content.embargo_until is None and content.review_on is None:
        return None
    found: list[Check] = []
    now = around.now
    if content.embargo_until is not None:
        if now is not None and content.embargo_until <= now:
            found.append(Check("embargo_past", State.LOOK, "embargo_until", group=Group.TIMING))
        for passage in passages:
            match = _SEGERA.search(passage.text)
            if match:
                found.append(
                    look(
                        "embargo_and_segera",
                        Group.TIMING,
                        passage,
                        match.span(),
                        what=match.group(),
                    )
                )
                break
    if content.review_on is not None and now is not None and content.review_on < _today(around):
        found.append(Check("review_past", State.LOOK, "review_on", group=Group.TIMING))
    return found


def letter(content: StatementContent, words: int, around: Surroundings) -> list[Check] | None:
    """Return what is odd about a letter's length and day; None for what is no letter."""
    if KINDS[content.kind].form is not Form.LETTER:
        return None
    disputed = content.disputed
    if disputed is None or disputed.published_on is None:
        return [Check("letter_no_day", State.LOOK, "disputed", group=Group.LETTER)]
    found: list[Check] = []
    if disputed.words and words > disputed.words:
        params = (("count", words), ("most", disputed.words))
        found.append(Check("letter_longer", State.LOOK, "truth", params, Group.LETTER))
    if around.now is not None:
        age = _today(around) - disputed.published_on
        told = (("days", age.days), ("left", max(0, (REPLY_LIMIT - age).days)))
        if age < timedelta():
            found.append(Check("letter_before", State.LOOK, "disputed", told, Group.LETTER))
        elif age > REPLY_LIMIT:
            found.append(Check("letter_too_late", State.LOOK, "disputed", told, Group.LETTER))
        elif age >= REPLY_WARN:
            found.append(Check("letter_late", State.LOOK, "disputed", told, Group.LETTER))
    return found


def glyphs(passages: Sequence[Passage], around: Surroundings) -> list[Check]:
    """Return the characters that come out as a box, at their first place."""
    found = []
    for field, characters in around.unprintable:
        params: tuple[tuple[str, object], ...] = (("characters", characters[:12]),)
        made = Check("glyphs_missing", State.MISSING, field, params, Group.GLYPHS)
        for passage in passages:
            places = [passage.text.find(char) for char in characters]
            known = [place for place in places if place >= 0]
            if passage.field == field and known:
                at = (min(known), min(known) + 1)
                made = look("glyphs_missing", Group.GLYPHS, passage, at, characters=characters[:12])
                made = replace(made, state=State.MISSING)  # no paper is signed with boxes in it
                break
        found.append(made)
    return found


def _today(around: Surroundings) -> date:
    assert around.now is not None  # noqa: S101 - asked only where the time is known
    return around.now.astimezone(around.zone).date()
