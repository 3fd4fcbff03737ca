"""The theme: what can be read in it, how it scales, that fonts and icons are really there."""

import re
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontInfo, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pasopati_desktop import resources
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.theme import qss

GROUNDS = ("surface", "canvas", "sunken", "raised", "hover", "selected")
TEXTS = ("text", "text2", "text3", "accentText")
FILLED = (
    ("onAccent", "accent"),
    ("onAccent", "accentHover"),
    ("onAccent", "accentPress"),
    ("accentText", "accentSoft"),
    ("level1", "level1Fill"),
    ("level2", "level2Fill"),
    ("level3", "level3Fill"),
    ("level4", "level4Fill"),
    ("good", "goodFill"),
    ("warn", "warnFill"),
    ("bad", "badFill"),
    ("onBad", "badSolid"),
    ("info", "infoFill"),
    ("neu", "neuFill"),
    ("text", "badFill"),
    ("text", "warnFill"),
    ("text", "infoFill"),
    ("text", "goodFill"),
    ("hit", "hitFill"),
    ("added", "addedFill"),
    ("removed", "removedFill"),
    ("onTooltip", "tooltip"),
)
GLYPHS = ("field", "focus", "good", "warn", "bad", "info", "level1", "level2", "level3", "chart")


def _luminance(value: str) -> float:
    ink = QColor(value)
    parts: list[float] = []
    for channel in (ink.redF(), ink.greenF(), ink.blueF()):
        low = channel <= 0.03928
        parts.append(channel / 12.92 if low else float(((channel + 0.055) / 1.055) ** 2.4))
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two opaque colours."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp, "light", 1.0)
    yield qapp
    theme.apply(qapp, "light", 1.0)


@pytest.mark.parametrize("mode", theme.MODES)
def test_text_can_be_read_on_every_ground(mode: theme.Mode) -> None:
    table = theme.TABLE[mode]
    pairs = [*product(TEXTS, GROUNDS), *FILLED]
    weak = {
        f"{ink} on {ground}": round(_contrast(table[ink], table[ground]), 2)
        for ink, ground in pairs
        if _contrast(table[ink], table[ground]) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("mode", theme.MODES)
def test_borders_glyphs_and_focus_can_be_seen(mode: theme.Mode) -> None:
    table = theme.TABLE[mode]
    weak = {
        f"{ink} on {ground}": round(_contrast(table[ink], table[ground]), 2)
        for ink, ground in product(GLYPHS, GROUNDS)
        if _contrast(table[ink], table[ground]) < 3
    }
    assert weak == {}


@pytest.mark.parametrize("mode", theme.MODES)
def test_the_ring_of_the_primary_button_differs_from_the_button(mode: theme.Mode) -> None:
    table = theme.TABLE[mode]
    is_inverted = mode.startswith("contrast")  # the focused button then has the ground's fill
    fill = table["surface" if is_inverted else "accent"]
    assert _contrast(table["primaryFocus"], fill) >= 2
    assert _contrast(table["primaryFocus"], table["surface"]) >= 3


@pytest.mark.parametrize("mode", ["contrast", "contrast_dark"])
def test_high_contrast_has_one_ground_and_one_ink(mode: theme.Mode) -> None:
    table = theme.TABLE[mode]
    assert len({table[ground] for ground in (*GROUNDS, "goodFill", "badFill")}) == 1
    assert len({table[ink] for ink in ("text", "text2", "text3", "line", "field")}) == 1
    assert _contrast(table["text"], table["surface"]) == pytest.approx(21)


def test_all_themes_have_the_same_tokens() -> None:
    names = [set(theme.TABLE[mode]) for mode in theme.MODES]
    assert all(each == names[0] for each in names)


@pytest.mark.parametrize(("factor", "expected"), [(1.0, 32), (1.5, 48), (2.0, 64), (9.0, 64)])
def test_measures_grow_with_the_text_factor(
    themed: QApplication, factor: float, expected: int
) -> None:
    theme.apply(themed, "light", factor)
    assert theme.px(32) == expected
    assert theme.font("body").pixelSize() == round(13 * min(2.0, factor))


def test_inter_is_shipped_in_four_weights(themed: QApplication) -> None:
    for style, weight in (("body", 400), ("label", 500), ("body_strong", 600), ("brand", 700)):
        found = QFontInfo(theme.font(style))
        assert found.family() == "Inter"
        assert found.weight() == weight
    assert "SIL OPEN FONT LICENSE" in resources.path("fonts", "inter", "OFL.txt").read_text()


def test_buttons_are_medium_and_the_primary_one_semibold(
    themed: QApplication, qtbot: QtBot
) -> None:
    for mode in theme.MODES:
        theme.apply(themed, mode)
        for kind, weight in (("", 500), ("quiet", 500), ("primary", 600)):
            act = QPushButton("Cetak")
            qtbot.addWidget(act)
            act.setProperty("kind", kind)
            act.ensurePolished()
            assert act.font().weight() == weight
            assert act.font().pixelSize() == 13


def test_digits_of_clocks_are_equally_wide(themed: QApplication) -> None:
    measured = theme.metrics("clock")
    assert len({measured.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_the_palette_has_every_group(themed: QApplication) -> None:
    theme.apply(themed, "dark")
    palette = themed.palette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        assert palette.color(group, QPalette.ColorRole.Text) == theme.color("text")
        assert palette.color(group, QPalette.ColorRole.Highlight) == theme.color("accent")
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.color("disabled")


@pytest.mark.parametrize("mode", theme.MODES)
def test_the_style_sheet_is_whole_and_sets_no_font_size(
    themed: QApplication, mode: theme.Mode
) -> None:
    theme.apply(themed, mode, 1.25)
    sheet = qss.build()
    assert sheet.count("{") == sheet.count("}")
    assert "font-size" not in sheet
    assert "font-family" not in sheet
    for address in re.findall(r'url\("([^"]+)"\)', sheet):
        content = resources.path("themes", mode, address.rsplit("/", 1)[1]).read_text()
        ink = "onAccent" if address.endswith(("check.svg", "minus.svg")) else "text2"
        assert theme.TABLE[mode][ink] in content


def test_an_open_window_follows_a_new_theme(themed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = theme.measure(QVBoxLayout(window), (8, 8, 8, 8), 4)
    title = theme.dress(QLabel("Judul"), "page_title", "text2")
    act = theme.fix(QPushButton("Cetak"), width=120)
    icons.set_icon(act, "printer")
    for part in (title, act, QSpinBox()):
        column.addWidget(part)
    window.show()
    before = act.icon().pixmap(16, 16).toImage()
    with qtbot.waitSignal(theme.changed):
        theme.apply(themed, "dark", 2.0)
    assert title.font().pixelSize() == 40
    assert act.width() == 240
    assert column.spacing() == 8
    assert act.icon().pixmap(16, 16).toImage() != before
    shown = title.grab().toImage()
    assert shown.pixelColor(0, 0) != QColor("#FFFFFF")
    theme.apply(themed, "light", 1.0)
    assert act.width() == 120


def test_the_primary_button_keeps_its_height_in_every_state(
    themed: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    buttons = [QPushButton("Satu"), QPushButton("Dua")]
    for each in buttons:
        each.setProperty("kind", "primary")
        column.addWidget(each)
    window.show()
    for focused in buttons:
        focused.setFocus()
        assert [each.sizeHint().height() for each in buttons] == [32, 32]


@pytest.mark.parametrize("mode", theme.MODES)
def test_a_chosen_row_looks_another_with_and_without_the_focus(
    themed: QApplication, qtbot: QtBot, mode: theme.Mode
) -> None:
    theme.apply(themed, mode, 1.0)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    rows, button = QListWidget(), QPushButton("Lain")
    rows.addItems(["Satu", "Dua"])
    column.addWidget(rows)
    column.addWidget(button)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    rows.setCurrentRow(0)

    def look(row: int) -> QImage:
        return rows.viewport().grab(rows.visualItemRect(rows.item(row))).toImage()

    button.setFocus()
    plain, chosen = look(1), look(0)
    rows.setFocus()
    assert look(0) != chosen
    button.setFocus()
    rows.item(0).setText("Dua")  # only what marks the row is left to tell the two apart
    assert look(0) != plain


def test_every_icon_is_drawn_in_its_colour(themed: QApplication) -> None:
    names = icons.names()
    assert len(names) > 80
    for name in names:
        image = icons.pixmap(name, "bad", 16, 2.0).toImage()
        assert image.width() == 32
        inked = [
            image.pixelColor(x, y)
            for x, y in product(range(32), range(32))
            if image.pixelColor(x, y).alpha() > 250
        ]
        assert inked, name
        wanted = theme.color("bad")
        for ink in inked:  # anti-aliasing rounds by one
            assert abs(ink.red() - wanted.red()) + abs(ink.green() - wanted.green()) <= 3, name
    assert "ISC License" in resources.path("icons", "LICENSE").read_text()


def test_icons_named_in_the_program_are_shipped() -> None:
    shipped = set(icons.names())
    root = resources.path("icons").parents[1] / "pasopati_desktop" / "ui"
    asked = re.compile(r'(?:icon=|set_icon\(\w+, |pixmap\(|IconButton\(\s*)"([a-z0-9-]+)"')
    missing = {
        f"{file.name}: {name}"
        for file in root.rglob("*.py")
        for name in asked.findall(file.read_text(encoding="utf-8"))
        if name not in shipped
    }
    assert missing == set()
