"""A bar between the head of a statement and its text: what others do with it, and what to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.link_button import LinkButton

Act = tuple[str, Callable[[], object]]


class DeskBar(QFrame):
    """One sentence with at most two acts. Empty: it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._icon_name = "info", "info"
        row = theme.measure(QHBoxLayout(self), (16, 5, 12, 5), 10)
        self._icon = QLabel()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = theme.dress(QLabel(), "body", "text")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row.addWidget(self.words, 1)
        self._row = row
        self.links: list[LinkButton] = []
        self._acts: list[Act] = []
        self.hide()

    def show_words(
        self,
        text: str,
        acts: Sequence[Act] = (),
        *,
        kind: str = "info",
        icon: str = "info",
        say: bool = True,
    ) -> None:
        """Show `text`; the same words with the same acts are not announced twice."""
        labels = [label for label, _ in acts]
        same = (text, labels, kind) == (
            self.words.text(),
            [link.text() for link in self.links],
            self._kind,
        )
        self._kind, self._icon_name = kind, icon
        if not same or self.isHidden():
            theme.set_property(self, "bar", kind)
            self.words.setText(text)
            self.setAccessibleName(text)
            if say:
                announce(self, text)
        if not same:
            self._set_acts(acts)
        else:
            self._acts = list(acts)
        self.theme_changed()
        self.show()

    def clear(self) -> None:
        self.words.setText("")
        self._set_acts(())
        self.hide()

    def theme_changed(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._icon_name, self._kind, 18))

    def _set_acts(self, acts: Sequence[Act]) -> None:
        had_focus = any(link.hasFocus() for link in self.links)
        for link in self.links:
            self._row.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = []
        self._acts = list(acts)[:2]
        for at, (label, _act) in enumerate(self._acts):
            link = LinkButton(label, self._kind)
            link.clicked.connect(lambda _=False, at=at: self._acts[at][1]())
            self._row.addWidget(link)
            self.links.append(link)
        if had_focus and self.links:
            self.links[0].setFocus(Qt.FocusReason.OtherFocusReason)


class DeskBars(QWidget):
    """The bars of one statement, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self.turn = DeskBar()
        """Whose step is due, until when."""
        self.word = DeskBar()
        self.lock = DeskBar()
        self.takeover = DeskBar()
        for bar in (self.turn, self.word, self.takeover, self.lock):
            column.addWidget(bar)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
