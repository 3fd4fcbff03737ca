"""Tab in the order in which a form is read, also where its fields come and go.

Qt's own chain is the order of making: sections that are built anew, and rows that are added, would
stand at its end.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.panels.statements.editor.rows import RowCard
from pasopati_desktop.ui.writing import whole_text


def stops(root: QWidget) -> list[QWidget]:
    """Return what Tab stops at inside `root`, in reading order; the buttons of a row come last."""
    found = [widget for widget in root.findChildren(QWidget) if _is_stop(widget)]
    return sorted(found, key=lambda widget: _place(root, widget))


def _is_stop(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not widget.isWindow()
    )


def _place(root: QWidget, widget: QWidget) -> tuple[int, int, int, int]:
    line = max(1, theme.px(8))
    at = widget.mapTo(root, QPoint(0, 0))
    parent: QWidget | None = widget
    while parent is not None and parent is not root and not isinstance(parent, RowCard):
        parent = parent.parentWidget()
    if isinstance(parent, RowCard):
        top = parent.mapTo(root, QPoint(0, 0)).y()
        return (top // line, int(isinstance(widget, QAbstractButton)), at.y() // line, at.x())
    return (at.y() // line, 0, 0, at.x())


def move(root: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop inside `root`, or to the first one beyond it."""
    found = stops(root)
    here: QWidget | None = root.focusWidget()
    while here is not None and here not in found and here is not root:
        here = here.parentWidget()
    if here is None or here not in found:
        return False
    at = found.index(here) + (1 if forward else -1)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    if 0 <= at < len(found):
        following = found[at]
    else:
        following = _beyond(root, forward=forward) or found[0 if forward else -1]
    following.setFocus(reason)
    whole_text.bring_field_into_view(following)
    return True


def _beyond(root: QWidget, *, forward: bool) -> QWidget | None:
    """Return the nearest stop of the window's chain that is not inside `root`."""
    step: Callable[[QWidget], QWidget | None] = (
        QWidget.nextInFocusChain if forward else QWidget.previousInFocusChain
    )
    widget = step(root)
    while widget is not None and widget is not root:
        if not root.isAncestorOf(widget) and _is_stop(widget):
            return widget
        widget = step(widget)
    return None
