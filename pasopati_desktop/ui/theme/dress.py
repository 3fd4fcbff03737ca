"""Measures, text styles and icons that widgets keep as properties, so a new theme can redo them.

A layout or widget remembers its 100 % measures; `redo(root)` applies them again with today's
factor. Forms from Designer set the same properties (`textStyle`, `ink`, `iconName`) and are
finished by `dress_form` after `setupUi`.
"""

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from pasopati_desktop.ui import icons
from pasopati_desktop.ui.theme.fonts import font
from pasopati_desktop.ui.theme.state import color, px

if TYPE_CHECKING:  # Qt's classes are made at their first import; the first window needs none
    from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget

WidgetT = TypeVar("WidgetT", bound=QWidget)
LayoutT = TypeVar("LayoutT", bound=QLayout)

_MEASURE = "baseMeasure"
_STYLE = "textStyle"
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_STYLED = Qt.WidgetAttribute.WA_StyledBackground


def dress(widget: WidgetT, style: str = "", ink: str = "") -> WidgetT:
    """Give a label or other widget a text style and, for labels, a colour token."""
    if style:
        widget.setProperty(_STYLE, style)
        widget.setFont(font(style))
    if ink and widget.property("ink") != ink:
        set_property(widget, "ink", ink)
    return widget


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property the style sheet selects by; Qt looks again only after a re-polish."""
    if widget.property(name) == value:
        return
    polished = widget.testAttribute(_POLISHED)
    widget.setProperty(name, value)
    if polished:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.updateGeometry()
        widget.update()


def ground(widget: WidgetT, token: str) -> WidgetT:
    """Paint the widget's background in a ground token (see `qss.GROUNDS`)."""
    widget.setAttribute(_STYLED)
    set_property(widget, "ground", token)
    return widget


def measure(
    layout: LayoutT,
    margins: tuple[float, float, float, float] | None = None,
    gap: float | None = None,
) -> LayoutT:
    """Set margins (left, top, right, bottom) and spacing of a layout in px at 100 %."""
    keep = [*(margins if margins is not None else (-1.0,) * 4), -1.0 if gap is None else gap]
    layout.setProperty(_MEASURE, keep)
    _redo_layout(layout, keep)
    return layout


def fix(
    widget: WidgetT,
    *,
    width: float | None = None,
    height: float | None = None,
    min_width: float | None = None,
    min_height: float | None = None,
    max_width: float | None = None,
) -> WidgetT:
    """Fix or bound a widget's size in px at 100 %."""
    keep = [-1.0 if n is None else n for n in (width, height, min_width, min_height, max_width)]
    widget.setProperty(_MEASURE, keep)
    _redo_widget(widget, keep)
    return widget


def dress_form(root: QWidget) -> None:
    """Finish a form from Designer: apply `textStyle` and `iconName` of its children."""
    redo(root)


def redo(root: QWidget) -> None:
    """Apply remembered measures, fonts and icons of `root` and all its children again."""
    from PySide6.QtGui import QAction

    for widget in (root, *root.findChildren(QWidget)):
        _redo_one(widget)
    for layout in root.findChildren(QLayout):
        if keep := layout.property(_MEASURE):
            _redo_layout(layout, keep)
    for action in root.findChildren(QAction):
        if action.property(icons.NAME):
            icons.renew(action)


def _redo_one(widget: QWidget) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QCalendarWidget

    if style := widget.property(_STYLE):
        widget.setFont(font(style))
    if keep := widget.property(_MEASURE):
        _redo_widget(widget, keep)
    if isinstance(widget, QCalendarWidget):
        dress_calendar(widget)
    if isinstance(widget, QAbstractSpinBox) and not widget.property("calendarPopup"):
        _inset_spin(widget)
    if isinstance(widget, QAbstractButton) and widget.property(icons.NAME):
        icons.renew(widget)
    again = getattr(widget, "theme_changed", None)
    if callable(again):
        again()
    widget.update()


def dress_calendar(calendar: "QCalendarWidget") -> None:
    """Write weekends in `bad` (Qt's own red is too weak) and drop the numbers of weeks."""
    from PySide6.QtGui import QTextCharFormat
    from PySide6.QtWidgets import QAbstractButton, QCalendarWidget

    weekend = QTextCharFormat()
    weekend.setForeground(color("bad"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekend)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    arrows = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
    for name, picture in arrows.items():
        arrow = calendar.findChild(QAbstractButton, name)
        if arrow is not None:
            icons.set_icon(arrow, picture)


def _inset_spin(widget: "QAbstractSpinBox") -> None:
    """Stand the digits off the border: the style sheet's padding does not reach a spin box."""
    from PySide6.QtWidgets import QLineEdit

    for line in widget.findChildren(QLineEdit):
        line.setTextMargins(px(9), 0, 0, 0)


def _redo_layout(layout: QLayout, keep: list[float]) -> None:
    left, top, right, bottom, gap = keep
    if left >= 0:
        layout.setContentsMargins(px(left), px(top), px(right), px(bottom))
    if gap >= 0:
        layout.setSpacing(px(gap))


def _redo_widget(widget: QWidget, keep: list[float]) -> None:
    width, height, min_width, min_height, max_width = keep
    if width >= 0:
        widget.setFixedWidth(px(width))
    if height >= 0:
        widget.setFixedHeight(px(height))
    if min_width >= 0:
        widget.setMinimumWidth(px(min_width))
    if min_height >= 0:
        widget.setMinimumHeight(px(min_height))
    if max_width >= 0:
        widget.setMaximumWidth(px(max_width))
