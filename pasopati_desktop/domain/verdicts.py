"""What a check of authenticity may find: the reasons, and what each of them means in one word."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from pasopati_desktop.domain.workflow import Status

CURRENT = frozenset({Status.APPROVED, Status.PUBLISHED, Status.ARCHIVED})


class Outcome(StrEnum):
    AUTHENTIC = "AUTHENTIC"
    """These very bytes are in the archive, and the document holds."""
    COMPARE = "COMPARE"
    """The code is ours and the document holds; what stands around the code must be compared."""
    OUTDATED = "OUTDATED"
    """Ours once, but corrected, withdrawn or void."""
    NOT_AUTHENTIC = "NOT_AUTHENTIC"
    UNKNOWN = "UNKNOWN"
    """Nothing on it leads to a document of the unit."""
    UNREADABLE = "UNREADABLE"


_BY_OUTCOME: Mapping[Outcome, tuple[str, ...]] = {
    Outcome.AUTHENTIC: ("verify.current", "verify.signed_copy", "verify.register_current"),
    Outcome.COMPARE: ("verify.code_current", "verify.number_current", "verify.marked_copy"),
    Outcome.OUTDATED: (
        "verify.corrected",
        "verify.withdrawn",
        "verify.voided",
        "verify.code_corrected",
        "verify.code_withdrawn",
        "verify.code_voided",
        "verify.register_older",
    ),
    Outcome.NOT_AUTHENTIC: (
        "verify.altered",
        "verify.appended",
        "verify.rewritten",
        "verify.wrapped",
        "verify.seen_differs",
        "verify.words_only",
        "verify.other_letters",
        "verify.rearranged",
        "verify.pages_added",
        "verify.pages_missing",
        "verify.added_text",
        "verify.removed_text",
        "verify.swapped_text",
        "verify.text_differs",
        "verify.same_text_no_code",
        "verify.foreign_key",
        "verify.bad_signature",
        "verify.unknown_number",
        "verify.other_text",
        "verify.old_version",
        "verify.key_revoked",
        "verify.draft",
        "verify.javascript",
        "verify.register_altered",
        "verify.register_foreign_key",
        "verify.register_revoked_key",
        "verify.register_stranger",
        "verify.register_unsigned",
        "verify.page_altered",
    ),
    Outcome.UNKNOWN: (
        "verify.not_in_register",
        "verify.masked_copy",
        "verify.no_such_number",
        "verify.lookalike_number",
        "verify.several_codes",
        "verify.register_ahead",
        "verify.other_code",
        "verify.huge",
    ),
    Outcome.UNREADABLE: (
        "verify.no_code",
        "verify.not_a_code",
        "verify.encrypted",
        "verify.damaged",
        "verify.truncated",
        "verify.cut",
        "verify.office_file",
        "verify.not_a_document",
        "verify.empty",
        "verify.heic",
        "verify.image_damaged",
        "verify.too_many_pixels",
        "verify.takes_too_long",
        "verify.register_cut",
        "verify.register_malformed",
        "verify.register_other_version",
    ),
}
OUTCOMES: Mapping[str, Outcome] = {
    reason: outcome for outcome, reasons in _BY_OUTCOME.items() for reason in reasons
}
NOTES = (
    "verify.note_unpublished",
    "verify.note_key_revoked",
    "verify.note_script",
    "verify.note_attachment",
    "verify.note_annotation",
    "verify.note_form",
    "verify.note_layer",
    "verify.note_link",
    "verify.note_title",
    "verify.note_unseen",
    "verify.note_look_same",
    "verify.note_look_unchecked",
    "verify.note_sample",
    "verify.note_archive_missing",
    "verify.note_sheet",
)
"""Sentences that go with a verdict."""


class Way(StrEnum):
    """How the document was given."""

    PDF = "PDF"
    PICTURE = "PICTURE"
    CODE = "CODE"
    NUMBER = "NUMBER"
    REGISTER = "REGISTER"
    """The published register, or the page that holds it."""


@dataclass(frozen=True)
class Verdict:
    """`reason` is the code of a sentence; `authentic` only for a document that holds."""

    reason: str
    way: Way = Way.PDF
    number: str | None = None
    status: Status | None = None
    signed_at: datetime | None = None
    """When it was approved."""
    dated: date | None = None
    title: str = ""
    statement_id: int | None = None
    key_id: str = ""
    successor: str = ""
    """Number of the document that stands in its place."""
    ended_reason: str = ""
    opening: tuple[str, ...] = ()
    """The first paragraphs of the registered text, to compare."""
    missing: tuple[str, ...] = ()
    """Words of the registered text that the given one lacks, in runs."""
    foreign: tuple[str, ...] = ()
    """Words that only the given text has."""
    notes: tuple[str, ...] = ()
    given_sha256: str = ""
    """Of the file that was given."""
    facts: Mapping[str, object] = field(default_factory=dict)
    """What fills the sentence, besides number, title and successor."""

    @property
    def outcome(self) -> Outcome:
        return OUTCOMES.get(self.reason, Outcome.UNREADABLE)

    @property
    def authentic(self) -> bool:
        """Whether it is ours and holds. With `must_compare` that is said of the code alone."""
        return self.outcome in {Outcome.AUTHENTIC, Outcome.COMPARE}

    @property
    def must_compare(self) -> bool:
        """Whether a person must still compare the text: only the code was proved."""
        return self.outcome is Outcome.COMPARE or self.reason.startswith("verify.code_")
