"""What of the three columns fits: the preview goes first, then the list."""

from dataclasses import dataclass

NAV_FULL, NAV_RAIL, RAIL_BELOW = 208, 56, 1280
LIST, EDITOR, PREVIEW = 256, 480, 390
"""Widths at 100 %; the editor's is its least."""


@dataclass(frozen=True)
class Arrangement:
    list: bool
    editor: bool
    preview: bool
    list_width: int = LIST


def arrange(
    effective_width: int, *, shown: bool, preview: bool | None, reading: bool
) -> Arrangement:
    """Return which columns to show in a window of `effective_width` px (0: not known yet).

    `shown`: a statement is open. `preview`: what the officer asked for, None for nothing yet.
    `reading`: in a narrow window the officer opened the statement, so the list gives way.
    """
    if not effective_width:
        return Arrangement(list=True, editor=True, preview=shown)
    room = effective_width - (NAV_FULL if effective_width >= RAIL_BELOW else NAV_RAIL)
    fits_all = room >= LIST + EDITOR + PREVIEW
    wants = shown and (fits_all if preview is None else preview)
    beside = room >= EDITOR + PREVIEW
    if fits_all:
        return Arrangement(list=True, editor=True, preview=wants)
    if room >= LIST + EDITOR:
        return Arrangement(list=not wants, editor=not wants or beside, preview=wants)
    if not (reading and shown):
        return Arrangement(list=True, editor=False, preview=False, list_width=room)
    return Arrangement(list=False, editor=not wants or beside, preview=wants)
