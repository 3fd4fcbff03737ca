"""Remarks on a text: comments, suggested edits, and passages marked at a return."""

from dataclasses import dataclass
from enum import StrEnum


class RemarkKind(StrEnum):
    COMMENT = "COMMENT"
    SUGGESTION = "SUGGESTION"
    MARK = "MARK"
    """A passage marked when the text was returned or rejected."""


class RemarkState(StrEnum):
    OPEN = "OPEN"
    RESOLVED = "RESOLVED"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"


@dataclass(frozen=True)
class Mark:
    """A passage that a reviewer marked for the writer, at a return or a rejection.

    `start` and `length` count characters of `rich_text.plain` of the field.
    """

    field: str
    start: int
    length: int
    quote: str
