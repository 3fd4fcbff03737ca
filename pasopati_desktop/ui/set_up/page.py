"""What the pages of the first run have in common."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.unit.text import label

FORM_WIDTH = 640


class Page(QWidget):
    """One step: its title, a line what it is for, and a scrolling body."""

    changed = Signal()
    prefix = ""
    """Of the keys in `set_up.problems` that this page shows."""

    def __init__(self, title: str, line: str, *, width: int = FORM_WIDTH) -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        outer = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        self.column = theme.measure(QVBoxLayout(inner), (32, 20, 32, 20), 4)
        self.column.addWidget(label(title, "detail_title", "text"))
        self.column.addWidget(label(line, "body", "text3"))
        self.body = theme.measure(QVBoxLayout(), (0, 12, 0, 0), 12)
        self._content = QWidget()
        self._content.setLayout(self.body)
        if width:
            theme.fix(self._content, max_width=width)
        self.column.addWidget(self._content)
        self.column.addStretch(1)
        self.area.setWidget(inner)
        outer.addWidget(self.area, 1)

    def enter(self) -> None:
        """Called when the page is shown."""

    def first(self) -> QWidget:
        """Return where the focus goes at first."""
        raise NotImplementedError

    def own_problems(self) -> dict[str, str]:
        """Return what the services cannot know, such as a password typed differently twice."""
        return {}

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show problems by field, without the prefix."""

    def focus_first_error(self) -> None:
        """Go to the first field that shows one."""

    def adapt(self, effective_width: int) -> None:
        """Fold for a card of that many px at 100 % text."""
