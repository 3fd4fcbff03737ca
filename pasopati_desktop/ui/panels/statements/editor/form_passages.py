"""Passages of a form by field and place; the cells of a table count as lines of one field.

Places are those of `remarks.field_words`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from pasopati_desktop.domain.statement_rules import VARIABLE
from pasopati_desktop.ui.writing import rich_marks
from pasopati_desktop.ui.writing.fields import TextArea, select
from pasopati_desktop.ui.writing.rich_area import RichArea
from pasopati_desktop.ui.writing.rich_document import letters_before
from pasopati_desktop.ui.writing.rich_marks import Mark

Control = RichArea | TextArea | QLineEdit
Controls = Callable[[], Iterable[tuple[str, Control]]]
FieldMark = tuple[str, int, int, str]
"""Field, start, length and kind."""


class Passages:
    """Finds the control and the place in it of any passage, and back."""

    def __init__(self, controls: Controls) -> None:
        self._controls = controls
        self._last: Control | None = None

    def note(self, widget: QWidget) -> None:
        """Remember which field of words had the focus last."""
        for _, control in self._controls():
            if control is widget:
                self._last = control

    def _placed(self) -> Iterator[tuple[str, Control, int]]:
        """Yield field, control, and where the control's words begin in the field."""
        starts: dict[str, int] = {}
        for field, control in self._controls():
            start = starts.get(field, 0)
            yield field, control, start
            starts[field] = start + len(_plain(control)) + 1

    def select(self, field: str, start: int, length: int) -> Control | None:
        """Choose a passage; return its control."""
        found: tuple[Control, int] | None = None
        for name, control, begin in self._placed():
            if name == field and begin <= start:
                found = (control, start - begin)
        if found is None:
            return None
        select(found[0], found[1], length)
        return found[0]

    def selection(self) -> tuple[str, int, int, str] | None:
        """Return field, start, length and words of what is chosen in the last field."""
        for field, control, begin in self._placed():
            if control is self._last:
                chosen = _selected(control)
                return (field, begin + chosen[0], chosen[1], chosen[2]) if chosen else None
        return None

    def selections(self) -> Iterator[tuple[str, int, int, str]]:
        """Yield the same of every field in which something is chosen; each keeps its own."""
        for field, control, begin in self._placed():
            if control.isVisible() and (chosen := _selected(control)):
                yield field, begin + chosen[0], chosen[1], chosen[2]

    def show(self, marks: Sequence[FieldMark]) -> None:
        """Draw passages, each in its control; former drawings go."""
        for field, control, begin in self._placed():
            if isinstance(control, QLineEdit):
                continue
            end = begin + len(_plain(control))
            control.set_marks(
                [
                    Mark(start - begin, length, kind)
                    for name, start, length, kind in marks
                    if name == field and begin <= start <= end
                ]
            )

    def next_variable(self, *, back: bool = False) -> Control | None:
        """Choose the next place that waits for words, over all fields; return its control."""
        controls = [control for _, control in self._controls() if _is_written(control)]
        if back:
            controls.reverse()
        at = controls.index(self._last) if self._last in controls else -1
        if at >= 0 and _next_in(controls[at], back=back, anew=False):
            return controls[at]
        for control in (*controls[at + 1 :], *controls[: at + 1]):
            if _next_in(control, back=back, anew=True):
                return control
        return None


def _plain(control: Control) -> str:
    return control.text() if isinstance(control, QLineEdit) else control.plain()


def _is_written(control: Control) -> bool:
    return not control.isReadOnly() and control.isEnabled()


def _selected(control: Control) -> tuple[int, int, str] | None:
    if not isinstance(control, QLineEdit):
        return control.selected()
    words = control.selectedText()
    if not words.strip():
        return None
    return letters_before(control.text(), control.selectionStart()), len(words), words


def _next_in(control: Control, *, back: bool, anew: bool) -> bool:
    """Choose a place in one control; `anew` begins at its first, or last, letter."""
    text = _plain(control)
    places = [match.span() for match in VARIABLE.finditer(text)] if "{{" in text else []
    if not places:
        return False
    chosen = (len(text) + 1, 0) if back else (0, 0)
    if not anew:
        if not isinstance(control, QLineEdit):
            return control.next_variable(back)
        if control.hasSelectedText():
            start = letters_before(text, control.selectionStart())
            chosen = (start, start + len(control.selectedText()))
    found = rich_marks.next_place(places, chosen, back=back)
    if found is not None:
        select(control, found[0], found[1] - found[0])
    return found is not None
