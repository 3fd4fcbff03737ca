"""A text that is read stands at its whole height: to move in it is to move the page around it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QTextEdit, QWidget

from pasopati_desktop.ui import theme

MAX_HEIGHT = 340
"""px at 100 %, of a text that is written; beyond it the field scrolls."""
_NO_END = 16_000_000
"""px; Qt gives no widget more."""
_MARGIN = 12
_LABEL = 36
"""px at 100 %; the line above a field, or the help below it."""
_PAGE_KEYS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})

Edit = QTextEdit | QPlainTextEdit


def is_whole(edit: QWidget) -> bool:
    """Tell whether the field shows its text whole, because nobody writes in it."""
    return bool(edit.property("bare"))


def most_height(edit: QWidget) -> int:
    """Return how high the text of the field may stand before the field itself scrolls, px."""
    return _NO_END if is_whole(edit) else theme.px(MAX_HEIGHT)


def is_for_the_page(edit: Edit, event: QKeyEvent) -> bool:
    """Tell whether a key is not the field's: a single letter of the panel, or a leaf to turn."""
    if not edit.isReadOnly() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    return event.text().isalnum() or (is_whole(edit) and event.key() in _PAGE_KEYS)


def follow(edit: Edit) -> None:
    """Bring the cursor of a field that is read, and has the focus, into view."""
    if is_whole(edit) and edit.hasFocus():
        reveal(edit)


def bring_into_view(area: QScrollArea, widget: QWidget) -> None:
    """Show a widget of the page, or the place of the cursor in one that holds a text."""
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        reveal(widget)
    else:
        area.ensureWidgetVisible(widget, 0, theme.px(60))


def bring_field_into_view(field: QWidget) -> None:
    """Show a field that Tab came to, with its label, on the page around it, if there is one.

    A scroll area does so only for the steps of the focus that it takes itself.
    """
    area = _around(field)
    if area is not None:
        area.ensureWidgetVisible(field, 0, theme.px(_LABEL))
        if isinstance(field, QTextEdit | QPlainTextEdit):
            reveal(field)


def reveal(edit: Edit) -> None:
    """Bring the place of the cursor into view on the page around the field."""
    area = _around(edit)
    if area is None or (page := area.widget()) is None:
        return
    box = edit.cursorRect()
    for corner in (box.bottomLeft(), box.topLeft()):
        at = edit.viewport().mapTo(page, QPoint(0, corner.y()))
        area.ensureVisible(at.x(), at.y(), 0, theme.px(_MARGIN))


def _around(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
