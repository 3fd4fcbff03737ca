"""What of the columns fits: the preview goes first, then the list; the views need the most room."""

from dataclasses import dataclass

NAV_FULL, NAV_RAIL, RAIL_BELOW = 208, 56, 1280
VIEWS, LIST, EDITOR, PREVIEW = 188, 256, 480, 390
"""Widths at 100 %; the editor's is its least."""
VIEWS_FROM = 1600
"""Effective width of the window from which the views stand beside the list."""


@dataclass(frozen=True)
class Arrangement:
    list: bool
    editor: bool
    preview: bool
    list_width: int = LIST
    views: bool = False


def arrange(
    effective_width: int, *, shown: bool, preview: bool | None, reading: bool
) -> Arrangement:
    """Return which columns to show in a window of `effective_width` px (0: not known yet).

    `shown`: a statement is open. `preview`: what the officer asked for, None for nothing yet.
    `reading`: in a narrow window the officer opened the statement, so the list gives way.
    """
    if not effective_width:
        return Arrangement(list=True, editor=True, preview=shown)
    room = room_of(effective_width)
    fits_all = room >= LIST + EDITOR + PREVIEW
    wants = shown and (fits_all if preview is None else preview)
    beside = room >= EDITOR + PREVIEW
    if fits_all:
        views = effective_width >= VIEWS_FROM
        return Arrangement(list=True, editor=True, preview=wants, views=views)
    if room >= LIST + EDITOR:
        return Arrangement(list=not wants, editor=not wants or beside, preview=wants)
    if not (reading and shown):
        return Arrangement(list=True, editor=False, preview=False, list_width=room)
    return Arrangement(list=False, editor=not wants or beside, preview=wants)


def arrange_page(effective_width: int, *, reading: bool) -> Arrangement:
    """Return the same for board and number book: the column at the left, and one page."""
    room = room_of(effective_width)
    if not effective_width or room >= LIST + EDITOR:
        return Arrangement(list=True, editor=True, preview=False)
    return Arrangement(list=not reading, editor=reading, preview=False, list_width=room)


def room_of(effective_width: int) -> int:
    """Return what the window leaves to the panel."""
    return effective_width - (NAV_FULL if effective_width >= RAIL_BELOW else NAV_RAIL)
