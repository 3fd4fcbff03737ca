"""By keyboard alone: a work, its photo, its consent, the page."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import AssignmentDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import (
    gallery,
    people,
)
from pasopati_desktop.ui.panels.works.consent_editor import ConsentEditor
from pasopati_desktop.ui.panels.works.editor import WorkEditor
from pasopati_desktop.ui.panels.works.panel import WorksPanel
from tests.ui.works_kit import DialogT, Room, app, room, tasks, tiles
from tests.works_data import (
    SCAN,
    added,
    head,
    photo_file,
)

__all__ = ["app", "room", "tasks"]


def key(
    qtbot: QtBot, wanted: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None, "the focus is lost"
    QTest.keyClick(focused, wanted, modifier)


def write(qtbot: QtBot, text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None, "the focus is lost"
    QTest.keyClicks(focused, text)


def when_open(kind: type[DialogT], act: Callable[[DialogT], None]) -> None:
    """Call `act` once a dialog of `kind` is open and has the focus; close it if that fails."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        focused = QApplication.focusWidget()
        if not isinstance(dialog, kind) or focused is None or not dialog.isAncestorOf(focused):
            QTimer.singleShot(10, look)
            return
        try:
            act(dialog)
            wrong = {field.name: field.error for field in dialog.fields if field.error}
            assert not dialog.isVisible(), (wrong, dialog.note.text(), dialog.focusWidget())
        except BaseException:
            dialog._touched = False
            dialog.reject()
            raise

    QTimer.singleShot(0, look)


def back_on(qtbot: QtBot, panel: WorksPanel) -> None:
    """Without a window manager nobody gives the focus back to the window behind a dialog."""
    with qtbot.waitActive(panel):
        panel.activateWindow()


def tab_to(qtbot: QtBot, widget: QWidget) -> None:
    for _ in range(80):
        if QApplication.focusWidget() is widget:
            return
        key(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"no tab leads to {widget.objectName() or widget}")


def test_by_keyboard_alone_from_a_photo_to_the_page(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot, desk = room.qtbot, room.desk
    boss = head(desk)
    start = date(2026, 1, 2)
    duty = AssignmentDraft(Role.WORKS_OFFICER, "Giatja", ActingKind.NONE, "", start)
    people.assign(desk.as_role(Role.SYSADMIN), boss.officer_id or 0, duty)
    both = head(desk)
    panel = room.panel(both)
    done: list[str] = []

    def in_editor(editor: WorkEditor) -> None:
        write(qtbot, "Tas rajut motif tapis")
        tab_to(qtbot, editor.form.category)
        key(qtbot, Qt.Key.Key_R)
        assert editor.form.category.currentText() == "Rajut dan tas"
        tab_to(qtbot, editor.form.description)
        write(qtbot, "Tas belanja rajut.")
        tab_to(qtbot, editor.photos.zone.choose)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(photo_file(tmp_path)))])
        QGuiApplication.clipboard().setMimeData(data)
        key(qtbot, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        room.settled(editor.photos)
        QGuiApplication.clipboard().clear()  # at exit Qt would free what Python made
        key(qtbot, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        row = editor.photos.rows[0]
        for _ in range(12):
            if QApplication.focusWidget() is row.form.alt:
                break
            key(qtbot, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        write(qtbot, "Tas rajut merah di atas meja")
        key(qtbot, Qt.Key.Key_Tab)
        write(qtbot, "Tampak depan")
        tab_to(qtbot, editor.form.level)
        key(qtbot, Qt.Key.Key_Down)
        tab_to(qtbot, editor.form.maker_name)
        write(qtbot, "Arman Maulana")
        done.append("editor")
        key(qtbot, Qt.Key.Key_Return)

    def in_consent(editor: ConsentEditor) -> None:
        form = editor.form
        for box in (form.purpose_catalogue, form.channel_site):
            tab_to(qtbot, box)
            key(qtbot, Qt.Key.Key_Space)
        for edit, text in ((form.signed_at, "14 Mei 2026"), (form.witness, "Petugas Giatja")):
            tab_to(qtbot, edit)
            write(qtbot, text)
        tab_to(qtbot, form.rights_explained)
        key(qtbot, Qt.Key.Key_Space)
        tab_to(qtbot, form.attach)
        key(qtbot, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "izin.pdf" in form.form_name.text() and not editor._reading)
        tab_to(qtbot, editor.primary_button)
        done.append("consent")
        key(qtbot, Qt.Key.Key_Return)

    scan = tmp_path / "izin.pdf"
    scan.write_bytes(SCAN)
    monkeypatch.setattr(ConsentEditor, "ask_file", staticmethod(lambda _parent: str(scan)))
    panel.panes()[0].setFocus()
    when_open(WorkEditor, in_editor)
    key(qtbot, Qt.Key.Key_Space)
    assert done == ["editor"]
    back_on(qtbot, panel)
    assert tiles(panel) == ["Tas rajut motif tapis"]
    panel.grid.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    acts = panel.detail.acts
    assert acts.edit.hasFocus()
    tab_to(qtbot, acts.consent)
    when_open(ConsentEditor, in_consent)
    key(qtbot, Qt.Key.Key_Space)
    assert done == ["editor", "consent"]
    back_on(qtbot, panel)
    for _ in ("curate", "publish"):
        tab_to(qtbot, acts.step)
        key(qtbot, Qt.Key.Key_Space)
    assert room.told[-1].title == "KRY-2026-0001 terbit."
    tab_to(qtbot, panel.build_button)
    key(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: room.told[-1].title == "Galeri selesai: 1 karya.")
    page = both.data.site / "karya" / "KRY-2026-0001.html"
    text = page.read_text(encoding="utf-8")
    assert "Tas rajut motif tapis" in text
    assert "A.M." in text
    last = gallery.last(both)
    assert last is not None
    assert last.works == ("KRY-2026-0001",)


def test_letters_act_on_the_grid_and_never_while_typing(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    added(room.desk)
    asked: list[str] = []
    panel = room.panel()
    monkeypatch.setattr(type(panel.acts), "edit", lambda _self, _work: asked.append("edit"))
    monkeypatch.setattr(type(panel.acts), "add", lambda _self: asked.append("add"))
    panel.grid.setFocus()
    QTest.keyClicks(panel.grid, "en")
    assert asked == ["edit", "add"]
    QTest.keyClick(panel.grid, Qt.Key.Key_F)
    assert panel.filters.search.hasFocus()
    QTest.keyClicks(panel.filters.search, "en")
    assert asked == ["edit", "add"]
