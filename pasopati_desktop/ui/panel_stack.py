"""The panels of the window: made at the first visit, refreshed when shown and stale."""

import logging
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QStackedWidget, QWidget

from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.ui.panel import Panel, PanelSpec

log = logging.getLogger(__name__)

WORKING_DELAY_MS = 300


class PanelStack(QStackedWidget):
    """Holds the panels by key and remembers where the focus was in each."""

    made = Signal(object)
    """A `Panel`, right after its factory made it."""
    switched = Signal(str)

    def __init__(self, specs: Sequence[PanelSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs = {spec.key: spec for spec in specs}
        self._panels: dict[str, Panel] = {}
        self._stale: set[str] = set()
        self._focus: dict[str, QWidget] = {}
        self._key = ""
        self._width = 0
        self._bar = QProgressBar(self, textVisible=False)
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._delay = QTimer(self, interval=WORKING_DELAY_MS, singleShot=True)
        self._delay.timeout.connect(self._show_bar)
        self._working: set[str] = set()

    @property
    def key(self) -> str:
        """Key of the panel that is shown."""
        return self._key

    def spec(self, key: str) -> PanelSpec | None:
        return self._specs.get(key)

    def panel(self) -> Panel | None:
        """Return the panel that is shown."""
        return self._panels.get(self._key)

    def panels(self) -> list[Panel]:
        """Return the panels that exist already."""
        return list(self._panels.values())

    def open(self, key: str) -> Panel:
        """Show the panel of `key`, making it if this is the first visit."""
        self._remember_focus()
        panel = self._panels.get(key)
        if panel is None:
            panel = self._specs[key].factory()
            self._panels[key] = panel
            panel.working.connect(lambda on, key=key: self._set_working(key, on=on))
            self.addWidget(panel)
            self.made.emit(panel)
            panel.adapt(self._width)
        elif key in self._stale:
            panel.refresh()
        self._stale.discard(key)
        self._key = key
        self.setCurrentWidget(panel)
        self._update_bar()
        self.switched.emit(key)
        return panel

    def take_focus(self) -> None:
        """Give the focus to where it was in this panel, or to its first pane."""
        panel = self.panel()
        if panel is None:
            return
        last = self._focus.get(self._key)
        if last is not None and _alive(last) and last.isVisibleTo(panel):
            last.setFocus()
        elif panes := panel.panes():
            panes[0].setFocus()

    def changed(self, topics: AbstractSet[Topic]) -> None:
        """Refresh the panel that is shown; the others when they are shown next."""
        for key, panel in self._panels.items():
            if not panel.topics & topics:
                continue
            if key == self._key:
                panel.refresh()
            else:
                self._stale.add(key)

    def adapt(self, effective_width: int) -> None:
        self._width = effective_width
        for panel in self._panels.values():
            panel.adapt(effective_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.setGeometry(0, 0, self.width(), 2)

    def _remember_focus(self) -> None:
        panel, focused = self.panel(), QApplication.focusWidget()
        if panel is not None and focused is not None and panel.isAncestorOf(focused):
            self._focus[self._key] = focused

    def _set_working(self, key: str, *, on: bool) -> None:
        (self._working.add if on else self._working.discard)(key)
        self._update_bar()

    def _update_bar(self) -> None:
        if self._key not in self._working:
            self._delay.stop()
            self._bar.hide()
        elif not self._bar.isVisible() and not self._delay.isActive():
            self._delay.start()

    def _show_bar(self) -> None:
        self._bar.setGeometry(0, 0, self.width(), 2)
        self._bar.show()
        self._bar.raise_()


def _alive(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)
