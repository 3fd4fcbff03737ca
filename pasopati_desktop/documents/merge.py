"""Several finished PDFs as one file, in order."""

import io
from collections.abc import Sequence

import pikepdf


def merge(parts: Sequence[bytes]) -> bytes:
    """Return one PDF with the pages of all `parts`; the same parts give the same bytes."""
    joined = pikepdf.new()
    for part in parts:
        with pikepdf.open(io.BytesIO(part)) as source:
            joined.pages.extend(source.pages)
    target = io.BytesIO()
    joined.save(target, deterministic_id=True)
    return target.getvalue()
