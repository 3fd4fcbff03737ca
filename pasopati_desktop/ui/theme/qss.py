"""The one style sheet, filled from tokens and measures.

Rules: no font sizes (they would override `setFont`); a 2 px focus border gives back 1 px of
padding and height, so that nothing jumps; scroll areas come before text areas, which inherit.
Properties read by the sheet: `kind`, `dense`, `card`, `ground`, `edge`, `ink`, `invalid`, `bare`.
"""

from pasopati_desktop import resources
from pasopati_desktop.ui.theme.state import css, current, focus_width, is_contrast, px

GROUNDS = ("canvas", "surface", "sunken", "raised", "accentSoft", "selected")
INKS = (
    "text", "text2", "text3", "accentText", "bad", "warn", "good", "info", "neu", "disabled",
    "onAccent", "level1", "level2", "level3",
)  # fmt: skip

_FIELDS = "QLineEdit, QAbstractSpinBox, QComboBox"
_AREAS = "QTextEdit, QPlainTextEdit"


def _each(selectors: str, suffix: str) -> str:
    return ", ".join(f"{part.strip()}{suffix}" for part in selectors.split(","))


def build() -> str:
    """Return the style sheet for the theme that is on now."""
    parts = (_grounds, _buttons, _fields, _spin_parts, _choices, _views, _popups, _bars)
    return "\n".join(part() for part in parts)


def _art(name: str) -> str:
    """Return the address of a small picture the sheet itself needs (arrows, checks)."""
    return f'url("{resources.path("themes", current.mode, name + ".svg").as_posix()}")'


def _grounds() -> str:
    rules = [
        f'QWidget[ground="{token}"] {{ background-color: {css(token)}; }}' for token in GROUNDS
    ]
    rules += [f'QLabel[ink="{token}"] {{ color: {css(token)}; }}' for token in INKS]
    line, line2 = css("line"), css("line2")
    rules += [
        f'QFrame[edge="{side}"] {{ border: 0; border-{side}: 1px solid {line}; }}'
        for side in ("top", "bottom", "left", "right")
    ]
    cards = {"card": ("surface", line), "sunken": ("sunken", line), "raised": ("raised", line2)}
    rules += [
        f'QFrame[card="{name}"] {{ background-color: {css(ground)};'
        f" border: 1px solid {border}; border-radius: {px(8)}px; }}"
        for name, (ground, border) in cards.items()
    ]
    soft = f"border: 2px solid {css('field')};" if is_contrast() else "border: 0;"
    rules += [
        f'QFrame[bar="{kind}"] {{ background-color: {css(kind + "Fill")};'
        f" {soft} border-radius: {px(6)}px; }}"
        for kind in ("bad", "warn", "info", "good", "neu")
    ]
    rules.append(f'QFrame[rule="true"] {{ background-color: {line}; border: 0; }}')
    rules.append("QLabel { background: transparent; }")
    return "\n".join(rules)


def _buttons() -> str:
    ring = focus_width()
    high, dense = px(32), px(28)
    soft = 2 if is_contrast() else 1
    # A ring on the one strong colour cannot be seen in high contrast: the button turns inside out.
    inverse = f"background-color: {css('surface')}; color: {css('text')};" if is_contrast() else ""
    return f"""
QPushButton {{
  background-color: {css("surface")}; color: {css("text")};
  border: {soft}px solid {css("line2")}; border-radius: {px(6)}px;
  padding: 0 {px(12)}px; min-height: {high - 2 * soft}px;
}}
QPushButton[dense="true"] {{ min-height: {dense - 2 * soft}px; padding: 0 {px(10)}px; }}
QPushButton:hover {{ background-color: {css("hover")}; }}
QPushButton:pressed {{ background-color: {css("press")}; }}
QPushButton:focus {{
  border: {ring}px solid {css("focus")};
  min-height: {high - 2 * ring}px; padding: 0 {px(12) - ring + soft}px;
}}
QPushButton[dense="true"]:focus {{
  min-height: {dense - 2 * ring}px; padding: 0 {px(10) - ring + soft}px;
}}
QPushButton:checked {{ background-color: {css("accentSoft")}; color: {css("accentText")}; }}
QPushButton:disabled {{
  background-color: {css("sunken")}; color: {css("disabled")}; border-color: {css("line")};
}}
QPushButton[kind="primary"] {{
  background-color: {css("accent")}; color: {css("onAccent")};
  border-color: {css("accent")}; font-weight: 600;
}}
QPushButton[kind="primary"]:hover {{ background-color: {css("accentHover")}; }}
QPushButton[kind="primary"]:pressed {{ background-color: {css("accentPress")}; }}
QPushButton[kind="primary"]:focus {{ border-color: {css("primaryFocus")}; {inverse} }}
QPushButton[kind="primary"]:disabled {{
  background-color: {css("sunken")}; color: {css("disabled")}; border-color: {css("line")};
}}
QPushButton[kind="danger"] {{ color: {css("bad")}; border-color: {css("bad")}; }}
QPushButton[kind="danger"]:hover {{ background-color: {css("badFill")}; }}
QPushButton[kind="danger"]:disabled {{ color: {css("disabled")}; border-color: {css("line")}; }}
QPushButton[kind="quiet"] {{ background-color: transparent; border-color: transparent; }}
QPushButton[kind="quiet"]:hover {{ background-color: {css("hover")}; }}
QPushButton[kind="quiet"]:pressed {{ background-color: {css("press")}; }}
QPushButton[kind="quiet"]:focus {{ border-color: {css("focus")}; }}
QPushButton[kind="plain"] {{
  background-color: transparent; border-color: transparent; color: {css("accentText")};
  padding: 0 {px(6)}px;
}}
QPushButton[kind="plain"]:hover {{ color: {css("text")}; text-decoration: underline; }}
QPushButton[kind="plain"]:focus {{
  border-color: {css("focus")}; padding: 0 {px(6) - ring + soft}px;
}}
QPushButton[kind="plain"]:disabled, QPushButton[kind="quiet"]:disabled {{
  color: {css("disabled")}; background-color: transparent; border-color: transparent;
}}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QToolButton {{
  background-color: transparent; color: {css("text2")};
  border: {soft}px solid transparent; border-radius: {px(6)}px; padding: 0;
}}
QToolButton[kind="outlined"] {{
  background-color: {css("surface")}; border-color: {css("line2")};
}}
QToolButton:hover {{ background-color: {css("hover")}; }}
QToolButton:pressed {{ background-color: {css("press")}; }}
QToolButton:checked {{ background-color: {css("accentSoft")}; color: {css("accentText")}; }}
QToolButton:focus {{ border: {ring}px solid {css("focus")}; }}
QToolButton:disabled {{ color: {css("disabled")}; }}
QToolButton::menu-indicator {{ image: none; }}
"""


def _fields() -> str:
    ring = focus_width()
    return f"""
QAbstractScrollArea {{ border: 0; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
{_FIELDS} {{
  background-color: {css("surface")}; color: {css("text")};
  border: 1px solid {css("field")}; border-radius: {px(6)}px;
  padding: 0 {px(11)}px; min-height: {px(32) - 2}px;
  selection-background-color: {css("accent")}; selection-color: {css("onAccent")};
}}
{_each(_FIELDS, ":focus")} {{
  border: {ring}px solid {css("focus")};
  padding: 0 {px(11) - ring + 1}px; min-height: {px(32) - 2 * ring}px;
}}
{_each(_FIELDS, '[invalid="true"]')} {{
  border: {px(2)}px solid {css("bad")};
  padding: 0 {px(11) - px(2) + 1}px; min-height: {px(32) - 2 * px(2)}px;
}}
{_each(_FIELDS, '[dense="true"]')} {{ min-height: {px(28) - 2}px; }}
{_each(_FIELDS, ":disabled")} {{
  background-color: {css("sunken")}; color: {css("disabled")}; border-color: {css("line2")};
}}
QLineEdit[readOnly="true"], QAbstractSpinBox[readOnly="true"] {{
  background-color: transparent; border-color: transparent; padding: 0;
}}
QLineEdit[bare="true"], QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
  background: transparent; border: 0; padding: 0; min-height: 0;
}}
{_AREAS} {{
  background-color: {css("surface")}; color: {css("text")};
  border: 1px solid {css("field")}; border-radius: {px(6)}px; padding: {px(6)}px {px(11)}px;
  selection-background-color: {css("accent")}; selection-color: {css("onAccent")};
}}
{_each(_AREAS, ":focus")} {{
  border: {ring}px solid {css("focus")};
  padding: {px(6) - ring + 1}px {px(11) - ring + 1}px;
}}
{_each(_AREAS, '[invalid="true"]')} {{
  border: {px(2)}px solid {css("bad")};
  padding: {px(6) - px(2) + 1}px {px(11) - px(2) + 1}px;
}}
{_each(_AREAS, ":disabled")} {{
  background-color: {css("sunken")}; color: {css("disabled")}; border-color: {css("line2")};
}}
{_each(_AREAS, '[readOnly="true"]')} {{ border-color: {css("line")}; }}
{_each(_AREAS, '[bare="true"]')}, {_each(_AREAS, '[bare="true"]:focus')} {{
  border: 0; padding: 0; background-color: transparent;
}}
"""


def _spin_parts() -> str:
    return f"""
QComboBox::drop-down {{
  subcontrol-origin: border; subcontrol-position: center right; width: {px(28)}px; border: 0;
}}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{
  image: {_art("chevron-down")}; width: {px(14)}px; height: {px(14)}px;
}}
QComboBox QAbstractItemView {{
  background-color: {css("raised")}; border: 1px solid {css("line2")};
  selection-background-color: {css("hover")}; selection-color: {css("text")};
  padding: {px(4)}px; outline: 0;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
  subcontrol-origin: border; width: {px(24)}px; height: {px(14)}px; border: 0;
  background: transparent;
}}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin-top: 2px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: 2px; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{
  background-color: {css("hover")};
}}
QAbstractSpinBox::up-arrow {{
  image: {_art("chevron-up")}; width: {px(12)}px; height: {px(12)}px;
}}
QAbstractSpinBox::down-arrow {{
  image: {_art("chevron-down")}; width: {px(12)}px; height: {px(12)}px;
}}
QDateTimeEdit::drop-down {{
  subcontrol-origin: border; subcontrol-position: center right; width: {px(28)}px; border: 0;
}}
"""


def _choices() -> str:
    box = px(16)
    dot = max(3, px(5))
    return f"""
QCheckBox, QRadioButton {{
  color: {css("text")}; spacing: {px(8)}px; min-height: {px(28)}px; background: transparent;
}}
QCheckBox:disabled, QRadioButton:disabled {{ color: {css("disabled")}; }}
QCheckBox::indicator, QListView::indicator, QRadioButton::indicator {{
  width: {box - 2}px; height: {box - 2}px; border: 1px solid {css("field")};
  background-color: {css("surface")};
}}
QCheckBox::indicator, QListView::indicator {{ border-radius: {px(4)}px; }}
QRadioButton::indicator {{ border-radius: {box // 2}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background-color: {css("hover")}; }}
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate, QListView::indicator:checked {{
  background-color: {css("accent")}; border-color: {css("accent")}; image: {_art("check")};
}}
QCheckBox::indicator:indeterminate {{ image: {_art("minus")}; }}
QRadioButton::indicator:checked {{
  width: {box - 2 * dot}px; height: {box - 2 * dot}px;
  border: {dot}px solid {css("accent")}; background-color: {css("onAccent")};
}}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{
  border: 2px solid {css("focus")}; width: {box - 4}px; height: {box - 4}px;
}}
QRadioButton::indicator:checked:focus {{
  width: {box - 2 * dot}px; height: {box - 2 * dot}px; border: {dot}px solid {css("focus")};
}}
QCheckBox:focus, QRadioButton:focus {{ color: {css("accentText")}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
  background-color: {css("sunken")}; border-color: {css("line2")};
}}
QGroupBox {{ border: 0; margin-top: {px(24)}px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 0; padding: 0; color: {css("text")}; }}
"""


def _views() -> str:
    return f"""
QTableView, QListView, QTreeView {{
  background-color: {css("surface")}; color: {css("text")}; border: 0; outline: 0;
  gridline-color: {css("line")};
  selection-background-color: {css("selected")}; selection-color: {css("text")};
}}
QListView::item, QTreeView::item {{
  min-height: {px(28)}px; padding: 0 {px(8)}px; border-radius: {px(4)}px;
}}
QListView::item:hover, QTreeView::item:hover {{ background-color: {css("hover")}; }}
QListView::item:selected, QTreeView::item:selected {{
  background-color: {css("selected")}; color: {css("text")};
}}
QListWidget::item {{ border: 2px solid transparent; }}
{_chosen_row()}
QListWidget::item:focus {{ border: 2px solid {css("focus")}; }}
QListView[bare="true"], QTreeView[bare="true"] {{ background-color: transparent; }}
QHeaderView {{ background-color: {css("sunken")}; border: 0; }}
QHeaderView::section {{
  background-color: {css("sunken")}; color: {css("text3")}; border: 0;
  border-bottom: 1px solid {css("line")}; padding: 0 {px(8)}px; min-height: {px(32)}px;
}}
QHeaderView::section:first, QHeaderView::section:only-one {{ padding-left: {px(16)}px; }}
QHeaderView::section:hover {{ color: {css("text")}; }}
QHeaderView::up-arrow {{ image: {_art("chevron-up")}; width: {px(12)}px; height: {px(12)}px; }}
QHeaderView::down-arrow {{
  image: {_art("chevron-down")}; width: {px(12)}px; height: {px(12)}px;
}}
QTableCornerButton::section {{ background-color: {css("sunken")}; border: 0; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {css("line")}; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{
  background: transparent; color: {css("text2")}; border: 0;
  border-bottom: {px(2)}px solid transparent;
  padding: {px(6)}px {px(4)}px; margin-right: {px(16)}px; min-height: {px(20)}px;
}}
QTabBar::tab:hover {{ color: {css("text")}; }}
QTabBar::tab:selected {{ color: {css("accentText")}; border-bottom-color: {css("accent")}; }}
QTabBar::tab:focus {{ border: {px(2)}px solid {css("focus")}; border-radius: {px(4)}px; }}
QTabBar::tab:disabled {{ color: {css("disabled")}; }}
QSplitter::handle {{ background-color: {css("line")}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
"""


def _popups() -> str:
    return f"""
QMenu {{
  background-color: {css("raised")}; color: {css("text")};
  border: 1px solid {css("line2")}; padding: {px(4)}px;
}}
QMenu::item {{
  background: transparent; border-radius: {px(4)}px; border: 1px solid transparent;
  padding: {px(6)}px {px(24)}px {px(6)}px {px(10)}px;
}}
QMenu::icon {{ padding-left: {px(8)}px; }}
QMenu::item:selected {{ background-color: {css("hover")}; {_outline()} }}
QMenu::item:disabled {{ color: {css("disabled")}; }}
QMenu::separator {{ height: 1px; background-color: {css("line")}; margin: {px(4)}px; }}
QMenuBar {{ background-color: {css("canvas")}; color: {css("text")}; }}
QMenuBar::item:selected {{ background-color: {css("hover")}; }}
QToolTip {{
  background-color: {css("tooltip")}; color: {css("onTooltip")};
  border: 1px solid {css("tooltip")}; padding: {px(4)}px {px(8)}px;
}}
QDialog, QMessageBox {{ background-color: {css("raised")}; }}
QMessageBox QLabel {{ color: {css("text")}; }}
QCalendarWidget QWidget {{ alternate-background-color: {css("sunken")}; }}
QCalendarWidget QToolButton {{ color: {css("text")}; min-height: {px(28)}px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background-color: {css("sunken")}; }}
"""


def _outline() -> str:
    return f"border: 2px solid {css('focus')};" if is_contrast() else ""


def _chosen_row() -> str:
    """High contrast has one ground: a bar marks the chosen row, and only the focus a ring."""
    if not is_contrast():
        return ""
    wide = px(4)
    return f"""
QListView::item:selected, QTreeView::item:selected {{
  border: 2px solid transparent; border-left: {wide}px solid {css("focus")};
  border-radius: 0; padding-left: {px(8) + 2 - wide}px;
}}
QListView::item:selected:focus, QTreeView::item:selected:focus {{
  border: 2px solid {css("focus")}; border-radius: {px(4)}px; padding-left: {px(8)}px;
}}"""


def _bars() -> str:
    wide = px(10)
    return f"""
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: {wide}px; }}
QScrollBar:horizontal {{ height: {wide}px; }}
QScrollBar::handle {{
  background-color: {css("line2")}; border-radius: {px(3)}px; margin: {px(2)}px;
}}
QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background-color: {css("field")}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QProgressBar {{
  background-color: {css("surface" if is_contrast() else "line2")};
  border: {"1px solid " + css("line2") if is_contrast() else "0"}; border-radius: {px(2)}px;
  min-height: {px(4)}px; max-height: {px(4)}px; color: transparent;
}}
QProgressBar::chunk {{ background-color: {css("accent")}; border-radius: {px(2)}px; }}
QSlider::groove:horizontal {{
  height: {px(4)}px; background-color: {css("line2")}; border-radius: {px(2)}px;
}}
QSlider::handle:horizontal {{
  width: {px(14)}px; height: {px(14)}px; margin: -{px(5)}px 0; border-radius: {px(7)}px;
  background-color: {css("accent")};
}}
"""
