"""The comparison as an officer reads it: columns, counts, from change to change, by keyboard."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain import content_diff
from pasopati_desktop.domain.remarks import Mark, field_words
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import (
    Fact,
    FactStatus,
    InformationAccess,
    StatementContent,
    tidied,
    upgraded,
)
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services.comparison import (
    Comparison,
    FactChange,
    VersionInfo,
    VersionRef,
)
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.panels.statements.comparing.page import ComparePage
from tests.data import NOW
from tests.statement_data import a_clarification, a_press_release


def info(number: int, name: str = "") -> VersionInfo:
    return VersionInfo(VersionRef(7, number), name, "B. Prasetyo", NOW, str(number) * 64)


def a_comparison(old: StatementContent | None, new: StatementContent, **more: object) -> Comparison:
    found = Comparison(
        statement_id=7,
        kind=new.kind,
        title=new.title,
        incident_id=3,
        incident_number="INS-2026-0042",
        old=info(2, "sebelum rapat") if old else None,
        new=info(3),
        diff=content_diff.compare(old or new, new),
        choices=(info(3), info(2, "sebelum rapat"), info(1)),
        facts=(),
        lapsed=(),
        renewed=(),
    )
    return replace(found, **more)  # type: ignore[arg-type] # test helper for any field


OLD = a_press_release(
    sections={
        "lead": "Sebanyak 17 Warga Binaan dirawat.",
        "body": "Keluhan muncul pada hari ini.\n\nLayanan kunjungan tetap berjalan.",
    }
)
NEW = replace(
    OLD,
    sections={
        "lead": "Sebanyak 19 Warga Binaan dirawat.",
        "body": "Keluhan muncul sejak Sabtu pagi.\n\nKami memahami kecemasan keluarga.\n\n"
        "Layanan **kunjungan** tetap berjalan.",
    },
    access=InformationAccess.PERIODIC,
    facts=(replace(OLD.facts[0], status=FactStatus.PARTIAL), OLD.facts[1]),
)


@pytest.fixture(name="page")
def open_page(qtbot: QtBot, qapp: QApplication) -> Iterator[ComparePage]:
    theme.apply(qapp, "light", 1.0)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1158, 692)
    page = ComparePage(window)
    page.setGeometry(window.rect())
    window.show()
    yield page
    theme.apply(qapp, "light", 1.0)


def show(page: ComparePage, found: Comparison, step: Step | None = None) -> None:
    page.wait(step)
    page.show_comparison(found, NOW, may_send_back=True, remarks="")


def words(page: ComparePage, place: tuple[int, int]) -> str:
    cursor = QTextCursor(page.view.document())
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_two_columns_tell_the_same_as_one(page: ComparePage) -> None:
    show(page, a_comparison(OLD, NEW))
    assert isinstance(page.view.document().rootFrame().childFrames()[0], QTextTable)
    assert page.added.accessibleName() == "+ 3 bagian baru"
    assert page.removed.accessibleName() == "− 2 dihapus"
    assert page.other.accessibleName() == "3 isian atau gaya"
    wide = [(stop.said, [words(page, place) for place in stop.ranges]) for stop in page.stops]
    page.resize(900, 692)
    QTest.qWait(120)
    assert page.view.document().rootFrame().childFrames() == []
    narrow = [(stop.said, [words(page, place) for place in stop.ranges]) for stop in page.stops]
    assert narrow == wide
    assert [said for said, _ in wide] == [
        "17 diganti 19",
        "pada hari ini. diganti sejak Sabtu pagi.",
        "ditambah Kami memahami kecemasan keluarga.",
        "Gaya berubah: tebal",
        "Terkonfirmasi diganti Sebagian",
        "Kelas informasi: dari Serta-merta (Pasal 10) menjadi Berkala (Pasal 9)",
    ]
    assert wide[1][1] == ["pada hari ini.", "sejak Sabtu pagi."]


def test_removed_words_are_struck_and_added_ones_underlined(page: ComparePage) -> None:
    show(page, a_comparison(OLD, NEW))
    gone, come = page.stops[0].ranges
    cursor = QTextCursor(page.view.document())
    cursor.setPosition(gone[1])
    assert cursor.charFormat().fontStrikeOut()
    cursor.setPosition(come[1])
    assert cursor.charFormat().fontUnderline()
    assert cursor.charFormat().fontWeight() >= 600


def test_j_and_k_go_from_change_to_change_and_stay_at_the_ends(page: ComparePage) -> None:
    show(page, a_comparison(OLD, NEW))
    view = page.view
    assert page.at == -1
    for expected in (0, 1, 2):
        QTest.keyClick(view, Qt.Key.Key_J)
        assert page.at == expected
    QTest.keyClick(view, Qt.Key.Key_K)
    assert page.at == 1
    for _ in range(20):
        QTest.keyClick(view, Qt.Key.Key_K)
    assert page.at == 0
    for _ in range(20):
        page.next_button.click()
    assert page.at == len(page.stops) - 1
    assert "Perubahan 6 dari 6" in view.accessibleDescription()
    assert len(view.extraSelections()) == 2


def test_the_first_text_is_shown_whole(page: ComparePage) -> None:
    show(page, a_comparison(None, NEW), Step.APPROVE)
    assert page._title.text() == "Naskah utuh, versi 3"
    assert page.facts_lead.text() == "Naskah ditampilkan utuh: belum ada pembanding."
    assert "Kami memahami kecemasan keluarga." in page.view.toPlainText()
    assert page.stops == ()
    assert not page.next_button.isEnabled()
    assert not page.printer.isEnabled()
    assert page.primary.isVisible()
    assert page.added.isHidden()


def test_the_changed_facts_and_the_lapsed_signatures_are_told(page: ComparePage) -> None:
    facts = (FactChange("17 dirawat", "19 dirawat"), FactChange(None, "Pembaruan pukul 16.00"))
    found = a_comparison(OLD, NEW, facts=facts, lapsed=(Step.VERIFY, Step.LEGAL))
    show(page, replace(found, renewed=(Step.VERIFY,)))
    assert page.facts_lead.text() == "2 fakta berubah: 19 dirawat dan Pembaruan pukul 16.00"
    assert page.facts_rest.text() == (
        "Persetujuan verifikator dan pendamping hukum atas versi 2 gugur. "
        "Versi 3 sudah disetujui verifikator."
    )
    assert page.facts_button.isVisible()
    show(page, replace(found, incident_id=None))
    assert page.facts_button.isHidden()


def test_an_unchanged_text_says_so_and_a_new_hash_is_explained(page: ComparePage) -> None:
    show(page, a_comparison(OLD, OLD))
    assert page.facts_lead.text() == "Tidak ada kata atau isian yang berubah."
    assert "Sidiknya berbeda" in page.facts_rest.text()


def test_the_acts_stand_beside_and_only_the_newest_text_is_signed(
    qtbot: QtBot, page: ComparePage
) -> None:
    show(page, a_comparison(OLD, NEW), Step.APPROVE)
    assert page.primary.text() == "Setujui dengan PIN"
    with qtbot.waitSignal(page.taken) as taken:
        page.primary.click()
    assert taken.args == [Step.APPROVE]
    with qtbot.waitSignal(page.turned_down) as turned:
        page.send_back.click()
    assert turned.args == [Step.RETURN]
    older = replace(a_comparison(OLD, NEW), new=info(2), old=info(1))
    show(page, older, Step.APPROVE)
    assert not page.primary.isEnabled()
    assert page.why.text() == "Yang ditandatangani selalu versi terbaru."
    show(page, older)
    assert not page.primary.isVisible()


def test_versions_are_chosen_in_the_heads(qtbot: QtBot, page: ComparePage) -> None:
    show(page, a_comparison(OLD, NEW))
    assert page.old.box.currentText() == "Versi 2 · sebelum rapat"
    with qtbot.waitSignal(page.chosen) as chosen:
        page.old.box.setFocus()
        QTest.keyClick(page.old.box, Qt.Key.Key_Down)
        page.old.box.activated.emit(page.old.box.currentIndex())
    assert chosen.args == [VersionRef(7, 1), VersionRef(7, 3)]
    with qtbot.waitSignal(page.chosen) as chosen:
        page.old.box.setCurrentIndex(page.old.box.count() - 1)
        page.old.box.activated.emit(page.old.box.currentIndex())
    assert chosen.args == [None, VersionRef(7, 3)]


def test_tab_stays_on_the_page_and_esc_leaves_it(qtbot: QtBot, page: ComparePage) -> None:
    show(page, a_comparison(OLD, NEW), Step.APPROVE)
    seen: set[str] = set()
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget() or page.view, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused)
        seen.add(focused.accessibleName() or getattr(focused, "text", str)())
    assert {"Versi lama", "Versi baru", "Setujui dengan PIN", "Tutup  Esc"} <= seen
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.view, Qt.Key.Key_Escape)


def test_chosen_words_of_the_new_text_become_marks(page: ComparePage) -> None:
    new = replace(
        NEW,
        sections={**NEW.sections, "lead": "😀 Sebanyak 19 Warga Binaan dirawat di sini."},
        facts=(Fact("19 dirawat 😀", FactStatus.CONFIRMED, "Klinik lapas, 13.40"),),
    )
    content = upgraded(tidied(new))
    for width in (1158, 900):
        page.resize(width, 692)
        show(page, a_comparison(OLD, new))
        document = page.view.document()
        for field, quote in (("lead", "dirawat di sini"), ("facts", "Klinik lapas, 13.40")):
            found = document.find(quote)
            while found.selectionStart() >= 0:
                page.view.setTextCursor(found)
                if page.marked():
                    break
                found = document.find(quote, found)
            at = field_words(content, field).index(quote)
            assert page.marked() == (Mark(field, at, len(quote), quote),)


@pytest.mark.parametrize("mode", ["dark", "contrast", "contrast_dark"])
def test_a_change_of_theme_is_followed(qapp: QApplication, page: ComparePage, mode: str) -> None:
    show(page, a_comparison(OLD, NEW))
    theme.apply(qapp, mode, 1.5)  # type: ignore[arg-type] # one of the modes
    QTest.qWait(120)
    assert len(page.stops) == 6
    cursor = QTextCursor(page.view.document())
    cursor.setPosition(page.stops[0].ranges[1][1])
    assert cursor.charFormat().foreground().color() == theme.color("added")


@pytest.mark.parametrize(
    "body",
    ["x" * 200_000, "kata " * 40_000, "baris\n\n" * 28_000, "<b>\u202e العربية 😀</b>\n\n" * 300],
    ids=["word", "paragraph", "lines", "hostile"],
)
def test_hostile_texts_are_shown_in_bounded_time(page: ComparePage, body: str) -> None:
    old = a_press_release(sections={"body": body})
    new = a_press_release(sections={"body": body[: len(body) // 2] + " tambahan " + body[:1000]})
    found = a_comparison(old, new)
    began = time.thread_time()
    show(page, found)
    page.next()
    assert time.thread_time() - began < 15
    assert page.stops


def test_tables_stand_side_by_side(page: ComparePage) -> None:
    old = a_clarification()
    new = replace(old, claims=(replace(old.claims[0], finding="Video direkam pada tahun 2018"),))
    found = a_comparison(old, new, kind=StatementKind.CLARIFICATION)
    show(page, found)
    assert [stop.said for stop in page.stops] == ["2019 diganti 2018"]
    assert "Keliru" in page.view.toPlainText()
