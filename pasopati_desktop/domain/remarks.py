"""Remarks on a text: comments, suggested edits, and passages marked at a return."""

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
