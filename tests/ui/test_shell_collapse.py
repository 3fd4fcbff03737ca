"""What collapses when the window is small or the text large; nothing is cut."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.navigation import SavedView
from pasopati_desktop.ui.status_line import StatusLine
from tests.ui.shell_fixtures import app, desk
from tests.ui.shell_kit import Desk

__all__ = ["app", "desk"]


def cut(root: QWidget) -> list[str]:
    """Return the words of labels and buttons that are narrower or lower than their text."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton | LinkButton):
            continue
        if isinstance(widget, QLabel) and (not widget.text() or not widget.pixmap().isNull()):
            continue
        wanted = widget.minimumSizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()):
                found.append(f"{widget.text()} {widget.size()}")
        elif widget.width() < wanted.width() or widget.height() < wanted.height():
            found.append(f"{widget.text()} {widget.size()} < {wanted}")
        inside = widget.mapTo(root, widget.rect().bottomRight())
        if inside.x() > root.width() or inside.y() > root.height():
            found.append(f"{widget.text()} outside at {inside}")
    return found


def fill(desk: Desk) -> None:
    window = desk.window
    window.set_saved_views([SavedView("a", "Negatif nasional", 6, lambda: None)])
    window.set_status(
        [
            StatusLine("rss", "3 sumber bermasalah", "warn", lambda: None, 2),
            StatusLine("hard-drive", "Cadangan teruji 02.10"),
        ]
    )
    window.mark_saved()
    window.tell(
        messages.Notice(
            messages.Kind.BAD,
            "Cadangan 02.10 gagal diuji.",
            "Berkas di diska kedua tidak terbaca. Data utama utuh.",
            "BKP-04",
            (("Cadangkan sekarang", lambda: None), ("Rincian", lambda: None)),
        )
    )


@pytest.mark.parametrize(
    ("percent", "rail", "narrow"), [(100, False, False), (125, True, False), (150, True, True),
                                    (200, True, True)]
)  # fmt: skip
def test_text_size_collapses_and_cuts_nothing(
    qtbot: QtBot, desk: Desk, percent: int, rail: bool, narrow: bool
) -> None:
    fill(desk)
    desk.window.set_look("light", percent / 100)
    QApplication.processEvents()
    qtbot.wait(10)
    assert (desk.window.width(), desk.window.height()) == (1366, 768)
    assert desk.window.navigation.is_rail() is rail
    assert desk.window.top_bar._unit_box.isVisible() is not narrow
    assert desk.window.effective_width() == round(1366 / (percent / 100))
    assert desk.panel().width_told == desk.window.effective_width()
    assert cut(desk.window) == []


def test_the_smallest_window_has_the_rail_and_cuts_nothing(qtbot: QtBot, desk: Desk) -> None:
    fill(desk)
    desk.window.resize(1024, 640)
    QApplication.processEvents()
    assert desk.window.navigation.is_rail()
    assert desk.window.top_bar._unit_box.isVisible()
    assert cut(desk.window) == []


def test_what_leaves_the_bar_stands_in_the_officer_menu(desk: Desk) -> None:
    desk.window.set_look("light", 1.5)
    texts = [action.text() for action in desk.window.top_bar.make_menu().actions()]
    assert "Lapas Kelas I Cipinang · Media center · giliran siang" in texts
    assert "Sab, 21 Nov 2026" in texts


def test_folding_is_the_officers_own_choice(desk: Desk) -> None:
    desk.window.fold()
    assert desk.window.navigation.width() == theme.px(56)
    desk.window.fold()
    assert desk.window.navigation.width() == theme.px(208)


def test_every_button_has_a_name(desk: Desk) -> None:
    from PySide6.QtWidgets import QAbstractButton

    fill(desk)
    nameless = [
        button
        for button in desk.window.findChildren(QAbstractButton)
        if not button.accessibleName() and not button.text()
    ]
    assert nameless == []
