"""What forbids showing a picture: who can be recognised, and whether their consent holds today.

Sources: handbook sections 10 (consent and privacy; UU 27/2022, UU 11/2012), 14 (rules 4 and 5).
A consent unlocks nothing for children and ill persons.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pasopati_desktop.domain.consent import (
    Channel,
    Consent,
    DisplayLevel,
    MakerFacts,
    Purpose,
    may_publish,
)
from pasopati_desktop.domain.figures import MAX_INMATES, Figure, Recognisable, ShownInmate
from pasopati_desktop.domain.release import Channel as GivenOut

PURPOSE = Purpose.PRESS_RELEASE
PRESS = Channel.PRESS
"""A text is written to be read by the press, wherever else it is given out."""

CHANNELS: Mapping[GivenOut, Channel] = {
    GivenOut.PRESS_GROUP: Channel.PRESS,
    GivenOut.EMAIL: Channel.PRESS,
    GivenOut.PRESS_CONFERENCE: Channel.PRESS,
    GivenOut.WEBSITE: Channel.WORDPRESS,
    GivenOut.SOCIAL_MEDIA: Channel.SOCIAL_MEDIA,
    GivenOut.PRINT: Channel.PRINT,
}
"""Where a statement is given out -> the channel a person ticked on the form."""


@dataclass(frozen=True)
class Standing:
    """What is known now of a consent that a picture names."""

    consent: Consent
    """The latest of the same work: it counts instead of the one that was named."""
    is_child: bool = False
    """The record of the work says so, whatever the form says."""
    is_patient: bool = False


Standings = Mapping[int, Standing | None]
"""Consent id -> what is known of it now; None where there is no such consent."""


@dataclass(frozen=True)
class Fault:
    """Why one picture may not be shown."""

    row: int
    """Which picture, from 0."""
    code: str
    subject_code: str = ""
    """Whose consent it is about; blank where it is about the declaration."""

    @property
    def is_taken_back(self) -> bool:
        """Whether what was given out has to be taken back, not only what is still to go out."""
        return self.code in TAKEN_BACK


_WORST_FIRST = {
    "consent.child": "figure.child",
    "consent.patient": "figure.patient",
    "consent.withdrawn": "figure.consent_withdrawn",
    "consent.blocked": "figure.consent_blocked",
    "consent.other_person": "figure.consent_missing",
    "consent.missing": "figure.consent_missing",
    "consent.expired": "figure.consent_expired",
    "consent.draft": "figure.consent_draft",
    "consent.purpose": "figure.consent_purpose",
    "consent.face_not_covered": "figure.consent_level",
    "consent.level_exceeded": "figure.consent_level",
    "consent.channel": "figure.consent_channel",
}
"""Code of the consent's rules -> code for a picture; the first that applies is told."""

TAKEN_BACK = frozenset(
    {"figure.child", "figure.patient", "figure.consent_withdrawn", "figure.consent_blocked"}
)
"""An end of its days keeps a picture from new files; these also call back what is out."""


def named(figures: Iterable[Figure]) -> frozenset[int]:
    """Return the ids of all consents that pictures name."""
    return frozenset(
        item.consent_id
        for figure in figures
        if figure.recognisable is Recognisable.INMATES
        for item in figure.inmates
    )


def declaration_fault(figure: Figure) -> str:
    """Return what is wrong with the declaration itself; blank if nothing is."""
    match figure.recognisable:
        case Recognisable.UNSEEN:
            return "figure.unseen"
        case Recognisable.PROTECTED:
            return "figure.protected"
        case Recognisable.INMATES if not figure.inmates:
            return "figure.nobody_named"
        case Recognisable.INMATES if len(figure.inmates) > MAX_INMATES:
            return "figure.too_many_inmates"
    return ""


def inmate_fault(
    inmate: ShownInmate, standing: Standing | None, now: datetime, channel: Channel
) -> str:
    """Return what forbids showing this person's face to the press now; blank if nothing does."""
    if standing is None:
        return "figure.consent_missing"
    facts = MakerFacts(
        level=DisplayLevel.NAME_AND_FACE,
        shows_face=True,
        is_child=standing.is_child,
        is_patient=standing.is_patient,
        subject_code=inmate.subject_code,
    )
    found = may_publish(facts, standing.consent, PURPOSE, channel, now)
    return next((code for rule, code in _WORST_FIRST.items() if rule in found), "") or (
        "figure.consent_missing" if found else ""
    )


def faults(
    figures: Sequence[Figure],
    standings: Standings,
    now: datetime | None,
    channel: Channel = PRESS,
) -> tuple[Fault, ...]:
    """Return all that forbids showing the pictures, in their order; empty means they may go out.

    `now`: None where nobody knows the time; then no consent holds.
    """
    found: list[Fault] = []
    for row, figure in enumerate(figures):
        if code := declaration_fault(figure):
            found.append(Fault(row, code))
            continue
        if figure.recognisable is not Recognisable.INMATES:
            continue
        for inmate in figure.inmates:
            standing = standings.get(inmate.consent_id)
            code = (
                "figure.consent_missing"
                if now is None
                else inmate_fault(inmate, standing, now, channel)
            )
            if code:
                found.append(Fault(row, code, inmate.subject_code))
    return tuple(found)


def release_faults(
    figures: Sequence[Figure], standings: Standings, now: datetime, *, is_out: bool
) -> tuple[Fault, ...]:
    """Return what keeps an approved text with its pictures from leaving now.

    `is_out`: it was given out before. A picture that was printed before anybody had to declare
    it keeps no further copy back then: its text has long been public.
    """
    found = faults(figures, standings, now)
    return tuple(item for item in found if not (is_out and item.code == "figure.unseen"))
