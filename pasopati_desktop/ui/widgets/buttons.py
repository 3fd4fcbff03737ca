"""Buttons with their kind, and icon buttons that always have a name."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate

_INKS = {"primary": "onAccent", "danger": "bad", "plain": "accentText"}


def button(
    text: str,
    kind: str = "",
    *,
    icon: str = "",
    on_click: Callable[[], object] | None = None,
    dense: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a push button. `kind`: primary (one per view), danger, quiet, plain or empty."""
    made = QPushButton(text, parent)
    if kind:
        made.setProperty("kind", kind)
    if dense:
        made.setProperty("dense", True)
    if icon:
        icons.set_icon(made, icon, _INKS.get(kind, "text2"))
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


class IconButton(QToolButton):
    """A button without a word: its tooltip names act and key, screen readers get the act."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        keys: str = "",
        size: float = 16,
        box: float = 32,
        outlined: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if outlined:
            self.setProperty("kind", "outlined")
        theme.fix(self, width=max(28, box), height=max(28, box))
        icons.set_icon(self, icon, "text2", size)
        self.set_name(name, keys)

    def set_name(self, name: str, keys: str = "") -> None:
        """Say what a click does, and by which key."""
        self.setAccessibleName(name)
        told = translate("IconButton", "{name} ({keys})").format(name=name, keys=keys)
        self.setToolTip(told if keys else name)
