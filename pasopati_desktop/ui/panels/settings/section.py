"""A section of the settings: head, scrolling body, and a foot that stays."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import icons, messages, theme
from pasopati_desktop.ui.format import local
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.shortcuts import KeyMap
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.unit.words import who_may
from pasopati_desktop.ui.window_state import WindowState

FORM_WIDTH = 640


@dataclass(frozen=True)
class Context:
    """What sections stand on."""

    workspace: Workspace
    tasks: TaskRunner
    state: WindowState
    keys: KeyMap
    tell: Callable[[Notice], object]
    """Shows a message bar."""

    def tell_error(self, error: BaseException) -> None:
        self.tell(messages.explain(error))

    def may(self, permission: Permission) -> bool:
        return self.workspace.identity.may(permission)

    def today(self) -> date:
        return local(self.workspace.clock()).date()


class Section(QWidget):
    """Made at the first visit; `refresh` reads again."""

    topics: frozenset[Topic] = frozenset()
    permission: Permission | None = None
    """Needed to change something here; without it all is shown, disabled, with the reason."""

    def __init__(self, context: Context, title: str, line: str, *, width: int = FORM_WIDTH) -> None:
        super().__init__()
        self.context = context
        self.setAccessibleName(title)
        outer = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        column = theme.measure(QVBoxLayout(inner), (24, 20, 24, 20), 4)
        column.addWidget(label(title, "detail_title", "text"))
        self.line = label(line, "body", "text3")
        column.addWidget(self.line)
        self._reason = self._make_reason()
        column.addWidget(self._reason)
        content = self.content = QWidget()
        self.body = theme.measure(QVBoxLayout(content), (0, 12, 0, 0), 12)
        if width:
            theme.fix(content, max_width=width)
        column.addWidget(content, 1)
        column.addStretch(1)
        self.area.setWidget(inner)
        outer.addWidget(self.area, 1)
        self._foot: QFrame | None = None
        self._outer = outer

    @property
    def may_change(self) -> bool:
        return self.permission is None or self.context.may(self.permission)

    @property
    def workspace(self) -> Workspace:
        return self.context.workspace

    def refresh(self) -> None:
        """Read again."""

    def dirty(self) -> bool:
        """Whether something typed here is not saved."""
        return False

    def first(self) -> QWidget:
        """Return where the focus goes."""
        return self

    def save(self) -> None:
        """Ctrl+S."""

    def reason(self) -> str:
        """Return why nothing can be changed here."""
        return who_may(self.permission) if self.permission is not None else ""

    def add_foot(self) -> QHBoxLayout:
        """Return the row of a foot that does not scroll."""
        self._foot = QFrame()
        self._foot.setProperty("edge", "top")
        theme.ground(self._foot, "surface")
        row = theme.measure(QHBoxLayout(self._foot), (24, 10, 24, 10), 8)
        self._outer.addWidget(self._foot)
        self._foot.setVisible(self.may_change)
        return row

    def _make_reason(self) -> QWidget:
        box = QFrame()
        box.setProperty("bar", "info")
        row = theme.measure(QHBoxLayout(box), (12, 8, 12, 8), 8)
        mark = QLabel()
        mark.setPixmap(icons.pixmap("lock", "info", 16))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(self.reason(), "body", "text"), 1)
        box.setVisible(not self.may_change)
        return box
