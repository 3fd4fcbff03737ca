"""What a room of the window is to the window: a few verbs and three signals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.topics import Topic


@dataclass(frozen=True)
class Badge:
    """The count beside a navigation item; an alarm is white on red."""

    count: int
    alarm: bool = False


@dataclass(frozen=True)
class Command:
    """One act the palette offers and the key map prints."""

    key: str
    """Never shown; remembers what was used last, such as `incidents.new`."""
    title: str
    run: Callable[[], object]
    icon: str = "chevron-right"
    keys: str = ""
    """Shown beside the title, such as `Ctrl+N`."""
    words: str = ""
    """Further words that find it."""


class Panel(QWidget):
    """Base of every panel. The window calls the verbs; a panel never calls the window."""

    topics: ClassVar[frozenset[Topic]] = frozenset()
    """`refresh` is called after a change of any of these."""
    help_topic: ClassVar[str] = "beranda"
    """The page of `resources/help` that F1 opens."""

    notice = Signal(object)
    """A `messages.Notice` for the bar under the top bar."""
    outdated = Signal(object)
    """A `messages.Notice` told before that is not true of what is shown now: its bar goes."""
    navigate = Signal(str, object)
    """Key of a panel, and the id of a record or None."""
    working = Signal(bool)
    """Rows are being read: after 300 ms the window shows its thin bar."""

    def refresh(self) -> None:
        """Read again. Called when shown after a change, not while hidden."""

    def new_record(self) -> None:
        """Ctrl+N."""

    def show_record(self, record_id: object) -> None:
        """Open the record; the id came from the search, a link or another panel."""

    def focus_filter(self) -> None:
        """Ctrl+F."""

    def reload(self) -> None:
        """F5: fetch or read again."""
        self.refresh()

    def save(self) -> None:
        """Ctrl+S."""

    def print_record(self) -> None:
        """Ctrl+P."""

    def undo(self) -> None:
        """Ctrl+Z, when no text field has the focus."""

    def close_topmost(self) -> bool:
        """Esc: close the topmost thing and tell whether there was one. Never discards text."""
        return False

    def panes(self) -> Sequence[QWidget]:
        """Return where F6 stops, in reading order."""
        return (self,)

    def commands(self) -> Sequence[Command]:
        """Return what Ctrl+K offers while this panel is shown."""
        return ()

    def adapt(self, effective_width: int) -> None:
        """Collapse for a window of `effective_width` px (width divided by the text factor)."""

    def may_close(self) -> bool:
        """Tell whether the program may close now; drafts are kept in any case."""
        return True


@dataclass(frozen=True)
class PanelSpec:
    """A panel before it exists: it is made at the first visit."""

    key: str
    title: str
    icon: str
    factory: Callable[[], Panel]
    badge: Callable[[], Badge | None] | None = None
    """Read in the GUI thread at start and after changes of `badge_topics`: keep it short."""
    badge_topics: frozenset[Topic] = frozenset()
    at_foot: bool = False
    """Pengaturan stands at the bottom of the navigation."""
