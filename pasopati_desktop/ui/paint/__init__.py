"""Paint functions shared by small widgets and delegates: a badge is the same everywhere.

Each takes a painter (or `None` to measure) and a rectangle, and returns the width used.
"""

from pasopati_desktop.ui.kawung import fade_edges, paint_mark, paint_pattern
from pasopati_desktop.ui.paint.badges import (
    level_word,
    paint_badge,
    paint_consent,
    paint_count,
    paint_filter,
    paint_keycap,
    paint_level_glyph,
    paint_pill,
    paint_tag,
    paint_tone,
    tone_word,
)
from pasopati_desktop.ui.paint.bars import (
    paint_avatar,
    paint_bar,
    paint_dashes,
    paint_focus,
    paint_row_ground,
)
from pasopati_desktop.ui.paint.base import (
    baseline,
    draw_centred,
    draw_text,
    text_width,
)
from pasopati_desktop.ui.paint.lines import Lines, lay_out, paint_lines, plain
from pasopati_desktop.ui.paint.states import (
    CLOCKS,
    STATUSES,
    disc,
    paint_clock,
    paint_pie,
    paint_source_state,
    paint_status,
    paint_status_glyph,
)
from pasopati_desktop.ui.paint_guard import never_raises

__all__ = [
    "CLOCKS",
    "STATUSES",
    "Lines",
    "baseline",
    "disc",
    "draw_centred",
    "draw_text",
    "fade_edges",
    "lay_out",
    "level_word",
    "never_raises",
    "paint_avatar",
    "paint_badge",
    "paint_bar",
    "paint_clock",
    "paint_consent",
    "paint_count",
    "paint_dashes",
    "paint_filter",
    "paint_focus",
    "paint_keycap",
    "paint_level_glyph",
    "paint_lines",
    "paint_mark",
    "paint_pattern",
    "paint_pie",
    "paint_pill",
    "paint_row_ground",
    "paint_source_state",
    "paint_status",
    "paint_status_glyph",
    "paint_tag",
    "paint_tone",
    "plain",
    "text_width",
    "tone_word",
]
