"""A long text that is read stands whole on the page; one that is written keeps to its box."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
from pasopati_desktop.ui.writing.whole_text import MAX_HEIGHT
from tests.statement_data import a_draft, a_press_release, a_working_paper, at_status
from tests.ui.statements_kit import Room, area, make_room

__all__ = ["make_room"]

PARAGRAPHS = [f"Alinea {n}: sampel makanan diserahkan dan diperiksa." for n in range(1, 61)]
LONG = "\n\n".join(PARAGRAPHS)


def a_long_release() -> dict[str, str]:
    return {**a_press_release().sections, "body": LONG}


def page_of(panel: StatementsPanel) -> QScrollArea:
    return panel.editor._scroll


def is_in_view(panel: StatementsPanel, widget: QWidget, at: QPoint) -> bool:
    seen = widget.mapTo(page_of(panel).viewport(), at)
    return page_of(panel).viewport().rect().contains(seen)


def scrolls(panel: StatementsPanel, code: str) -> bool:
    return bool(area(panel, code).verticalScrollBar().maximum())


@pytest.fixture(name="reader")
def a_reader(room: Room) -> StatementsPanel:
    content = a_press_release(sections=a_long_release())
    statement_id, _ = at_status(room.desk, Status.VERIFYING, content)
    return room.open(Role.VERIFIER, statement_id)


def test_who_reads_sees_the_body_whole_and_who_writes_has_a_box(
    room: Room, reader: StatementsPanel
) -> None:
    body = area(reader, "body")
    assert body.height() > theme.px(MAX_HEIGHT)
    assert body.height() >= body.document().size().height()
    assert not scrolls(reader, "body")
    assert area(reader, "lead").height() < theme.px(100)  # a short one stays short
    statement_id = a_draft(room.desk, a_press_release("Draf", sections=a_long_release()))
    writer = room.open(Role.WRITER, statement_id)
    assert area(writer, "body").height() <= theme.px(MAX_HEIGHT) + theme.px(16)
    assert scrolls(writer, "body")


def test_plain_sections_stand_whole_too(room: Room) -> None:
    content = a_working_paper()
    content = replace(content, sections={**content.sections, "bans": LONG})
    statement_id, _ = at_status(room.desk, Status.VERIFYING, content)
    panel = room.open(Role.VERIFIER, statement_id)
    assert area(panel, "bans").height() > theme.px(MAX_HEIGHT)
    assert not scrolls(panel, "bans")


def test_a_passage_deep_in_a_long_text_is_brought_into_view(reader: StatementsPanel) -> None:
    body = area(reader, "body")
    start = body.plain().index("Alinea 57")
    reader.editor.jump_to("body", start, 9)
    QTest.qWait(50)
    assert body.selected() == (start, 9, "Alinea 57")
    assert is_in_view(reader, body.viewport(), body.cursorRect().center())


def test_the_page_is_turned_and_the_cursor_followed_by_keys(reader: StatementsPanel) -> None:
    body, bar = area(reader, "body"), page_of(reader).verticalScrollBar()
    reader.editor.jump_to("body")
    body.setFocus()
    before = bar.value()
    QTest.keyClick(body, Qt.Key.Key_PageDown)
    assert bar.value() > before
    QTest.keyClick(body, Qt.Key.Key_PageUp)
    assert bar.value() == before
    QTest.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert body.textCursor().atEnd()
    assert is_in_view(reader, body.viewport(), body.cursorRect().center())
    for _ in range(30):
        QTest.keyClick(body, Qt.Key.Key_Up)
    assert is_in_view(reader, body.viewport(), body.cursorRect().center())


def test_the_wheel_over_the_text_is_left_to_the_page(reader: StatementsPanel) -> None:
    """Qt hands a wheel that a widget leaves alone to the one around it, but no made-up event."""
    seen: QWidget | None = area(reader, "body").viewport()
    while seen is not None and seen is not page_of(reader).viewport():
        assert not wheel(seen), seen
        seen = seen.parentWidget()
    assert wheel(page_of(reader).viewport())
    assert page_of(reader).verticalScrollBar().value() > 0


def wheel(target: QWidget) -> bool:
    """Turn the wheel over a widget; tell whether it took that."""
    at = QPointF(40, 40)
    event = QWheelEvent(
        at,
        QPointF(target.mapToGlobal(at.toPoint())),
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    return QApplication.sendEvent(target, event) and event.isAccepted()
