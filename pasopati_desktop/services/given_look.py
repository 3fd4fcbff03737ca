"""What a given PDF shows against what our paper shows, once its words were judged."""

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.verdicts import Verdict
from pasopati_desktop.services import marked_copies
from pasopati_desktop.services.given_text import Likened, shown
from pasopati_desktop.services.workspace import Workspace, reads

if TYPE_CHECKING:
    from pasopati_desktop.documents.likeness import Likeness

log = logging.getLogger(__name__)

MAX_WRAPPED = 60 * 1024 * 1024


@reads
def judged(workspace: Workspace, path: Path, likened: Likened, control: JobControl) -> Verdict:
    """Return the verdict after the pages were drawn and compared.

    Raises:
        Cancelled: the officer cancelled.
    """
    verdict = likened.verdict
    if not likened.paper:
        return verdict
    if not likened.is_copy and (more := _around(path, likened.paper)):
        return replace(verdict, reason="verify.wrapped", facts={"bytes": more})
    from pasopati_desktop.documents import likeness

    look = likeness.compare(
        path,
        likened.paper,
        manner=likeness.PICTURED if likened.is_picture else likeness.DRAWN,
        first=likened.first,
        foot=likened.foot,
        control=control,
    )
    log.info("looks compared same=%s problem=%s aligned=%s", look.same, look.problem, look.aligned)
    notes = tuple(f"verify.note_{kind}" for kind in look.extras)
    verdict = replace(verdict, notes=tuple(dict.fromkeys((*verdict.notes, *notes))))
    if likened.words_differ:
        return _unseen(verdict) if look.same else verdict
    if likened.is_picture:
        return _pictured(verdict, look)
    if likened.is_copy:
        return _copied(workspace, verdict, look)
    return _saved_again(verdict, look)


def _saved_again(verdict: Verdict, look: "Likeness") -> Verdict:
    """Judge a file whose words are ours."""
    if look.problem:
        return replace(verdict, reason="verify.words_only")
    if look.same:
        return verdict
    if look.pages != look.our_pages:
        counts = {"pages": look.pages, "ours": look.our_pages}
        reason = "verify.pages_added" if look.pages > look.our_pages else "verify.pages_missing"
        return replace(verdict, reason=reason, facts=counts)
    if look.turned and not look.differing:
        return replace(verdict, reason="verify.rearranged")
    return _differs(verdict, look)


def _unseen(verdict: Verdict) -> Verdict:
    """Judge words that are not ours on pages that look like ours."""
    if verdict.reason == "verify.added_text":
        return replace(verdict, notes=(*verdict.notes, "verify.note_unseen"))
    return replace(verdict, reason="verify.other_letters")


def _pictured(verdict: Verdict, look: "Likeness") -> Verdict:
    """Judge pages that are pictures. A scan lies askew, so it can be neither proved nor refuted."""
    if look.same:
        return replace(verdict, notes=(*verdict.notes, "verify.note_look_same"))
    if look.problem or not look.aligned or not look.differing or look.turned:
        return verdict
    return _differs(verdict, look)


def _copied(workspace: Workspace, verdict: Verdict, look: "Likeness") -> Verdict:
    """Judge a marked copy. An older version of the program may have drawn it otherwise."""
    if look.same:
        return verdict
    known = verdict.statement_id or 0
    if not look.problem and marked_copies.is_drawn_as_then(workspace, known):
        return _differs(verdict, look)
    return replace(verdict, notes=(*verdict.notes, "verify.note_look_unchecked"))


def _differs(verdict: Verdict, look: "Likeness") -> Verdict:
    pages = sorted({*look.differing, *look.turned}) or [min(look.pages, look.our_pages) + 1]
    hidden, seen = (tuple(filter(None, map(shown, words))) for words in (look.hidden, look.shown))
    return replace(
        verdict,
        reason="verify.seen_differs",
        missing=hidden,
        foreign=() if seen == hidden else tuple(words for words in seen if words not in hidden),
        facts={"pages": ", ".join(map(str, pages))},
    )


def _around(path: Path, ours: bytes) -> int:
    """Return how many bytes stand around ours in the file; 0 if ours is not in it whole."""
    try:
        if not len(ours) < path.stat().st_size <= MAX_WRAPPED:
            return 0
        data = path.read_bytes()
    except OSError:
        return 0
    return len(data) - len(ours) if ours in data else 0
