"""Signed files of a statement and what a check of them may say (handbook section 8)."""

from enum import StrEnum


class FileKind(StrEnum):
    WET_SCAN = "WET_SCAN"
    """The paper signed by hand, scanned."""
    EXTERNAL = "EXTERNAL"
    """Signed electronically outside and received back."""
    CERTIFICATE = "CERTIFICATE"
    """Signed in the program with the officer's certificate (PAdES)."""
