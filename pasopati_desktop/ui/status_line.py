"""One fact with its glyph, at the foot of the window or under the sign-in."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class StatusLine:
    """One fact at the right, such as `Cadangan teruji 02.10`; `kind` is a colour token."""

    icon: str
    text: str
    kind: str = "text2"
    act: Callable[[], object] | None = None
    weight: int = 0
    """Of several that do not fit, the heaviest stay."""
