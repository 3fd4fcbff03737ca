"""The form of every kind: what goes in comes out, by keys alone, and passages are found."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.remarks import field_words
from pasopati_desktop.domain.statement_kinds import KINDS, SECTIONS, Form, Rows, StatementKind
from pasopati_desktop.domain.statements import (
    ClaimRow,
    Concern,
    Disputed,
    Exemption,
    Fact,
    FactStatus,
    InformationAccess,
    Letter,
    QuestionRow,
    Signing,
    StatementContent,
    canonical,
    content_hash,
    tidied,
    upgraded,
)
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.panels.statements.editor.fact_dialog import FactDialog
from pasopati_desktop.ui.panels.statements.editor.text_form import TextForm
from pasopati_desktop.ui.writing.link_dialog import LinkDialog, completed
from pasopati_desktop.ui.writing.rich_area import RichArea
from pasopati_desktop.ui.writing.table_tools import table_actions
from pasopati_desktop.ui.writing.toolbar import TextBar

RICH = (
    "Sebanyak **19** orang 😀 dirawat pada {{jam kejadian}}.\n\n- satu\n  - dua\n\n> kutip\n\n"
    "| a | b |\n| --- | --- |\n| c | [d](https://contoh.invalid/) |"
)


def whole(kind: StatementKind) -> StatementContent:
    """Return a content of a kind with everything that it can have."""
    spec = KINDS[kind]
    is_letter, is_sheet = spec.form is Form.LETTER, spec.form is Form.SHEET
    return StatementContent(
        kind=kind,
        title="Judul {{nama}} naskah",
        sections={
            part.code: RICH if part.rich else "Satu baris" if part.is_line else "Dua\n\nbaris"
            for part in SECTIONS[kind]
        },
        claims=(ClaimRow("a 😀", "b", "c"), ClaimRow("d", "e", "f", FactStatus.WRONG))
        if spec.rows is Rows.CLAIMS
        else (),
        questions=(
            QuestionRow("Benar?", "Belum", InformationAccess.EXEMPT, "Juru bicara"),
            QuestionRow("Kapan?", "Nanti"),
        )
        if spec.rows is Rows.QUESTIONS
        else (),
        facts=(Fact("Satu", FactStatus.CONFIRMED, "Buku"), Fact("Dua")),
        access=InformationAccess.EXEMPT,
        embargo_until=datetime(2026, 11, 21, 9, 30, 12, tzinfo=UTC),
        copies_to=("Kanwil", "Arsip"),
        privacy_checked=True,
        concerns=frozenset(Concern),
        family_informed=True,
        exemption=Exemption("Pasal 17 huruf h", "Akibatnya", "PPID", date(2027, 1, 2)),
        letter=Letter("Segera", "1 berkas") if is_letter else None,
        disputed=Disputed(date(2026, 11, 1), 320) if is_letter else None,
        review_on=date(2026, 12, 1),
        signing=Signing.WET if is_sheet else Signing.EXTERNAL,
    )


@pytest.fixture(name="form")
def make_form(qtbot: QtBot, qapp: QApplication) -> TextForm:
    theme.apply(qapp, "light", 1.0)
    form = TextForm()
    qtbot.addWidget(form)
    form.resize(560, 700)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


@pytest.mark.parametrize("kind", StatementKind)
def test_what_goes_into_the_form_comes_out_of_it(form: TextForm, kind: StatementKind) -> None:
    for content in (whole(kind), StatementContent(kind, "Kosong")):
        form.show_content(content)
        assert canonical(tidied(form.content())) == canonical(tidied(content))
        form.set_read_only(True)
        assert canonical(tidied(form.content())) == canonical(tidied(content))
        form.set_read_only(False)


def test_what_a_kind_has_no_field_for_is_kept(form: TextForm) -> None:
    odd = replace(
        whole(StatementKind.PRESS_RELEASE),
        claims=(ClaimRow("a", "b", "c"),),
        questions=(QuestionRow("a", "b"),),
        letter=Letter("Rahasia"),
        disputed=Disputed(words=3),
        sections={"lead": "Teras", "bagian_lama": "tetap **ada**"},
    )
    form.show_content(odd)
    assert content_hash(form.content()) == content_hash(odd)


def test_a_text_of_the_first_format_is_shown_without_a_change(form: TextForm) -> None:
    old = StatementContent(
        StatementKind.PRESS_RELEASE,
        "Lama",
        {"lead": "* bintang *\n\n- garis\nbaris  \n1. satu", "contact": "* apa adanya"},
        format=1,
    )
    form.show_content(upgraded(old))
    assert content_hash(form.content()) == content_hash(upgraded(old))
    area = dict(form.areas())["lead"]
    assert area.plain() == "* bintang *\n- garis\nbaris\n1. satu"


def test_groups_fold_and_a_problem_unfolds_its_own(form: TextForm) -> None:
    form.show_content(whole(StatementKind.PRESS_RELEASE))
    release = form.particulars.release
    assert not release.isVisible()
    form.set_problems({"copies_to": "Terlalu panjang"})
    assert release.isVisible()
    assert not form.particulars.letter.isVisible()
    form.show_content(whole(StatementKind.RIGHT_OF_REPLY))
    assert form.particulars.letter.isVisible()
    assert form.target("published_on") is form.particulars.letter.published
    form.set_read_only(True)
    assert "Sifat: Segera" in form.particulars._words.text()
    assert not form.particulars.letter.isVisible()


def test_the_exemption_is_asked_for_only_where_it_is_needed(form: TextForm) -> None:
    form.show_content(StatementContent(StatementKind.HOLDING, "x"))
    guard = form.particulars.guard
    assert not guard.clause.isVisible()
    assert not guard.family.isVisible()
    guard._access.setCurrentIndex(list(InformationAccess).index(InformationAccess.EXEMPT))
    assert guard.clause.isVisible()
    QTest.keyClicks(guard.clause, "Pasal 17")
    guard.concerns[Concern.CHILD].click()
    assert guard.family.isVisible()
    made = form.content()
    assert made.exemption == Exemption("Pasal 17")
    assert made.concerns == {Concern.CHILD}
    guard._access.setCurrentIndex(list(InformationAccess).index(InformationAccess.PERIODIC))
    assert form.content().exemption is None


def test_a_day_that_is_none_is_told_and_what_was_typed_stays(form: TextForm) -> None:
    content = StatementContent(StatementKind.RIGHT_OF_REPLY, "x")
    form.show_content(content)
    letter = form.particulars.letter
    QTest.keyClicks(letter.published, "31 Feb 2026")
    letter.published.editingFinished.emit()
    assert letter.published_field._help.text() == "Tulis tanggal seperti 21 Nov 2026."
    assert form.content().disputed is None
    form.show_content(form.content())
    assert letter.published.text() == "31 Feb 2026"
    letter.published.clear()
    QTest.keyClicks(letter.published, "1/11/2026")
    assert form.content().disputed == Disputed(date(2026, 11, 1))


@pytest.mark.parametrize(
    "kind", [StatementKind.CLARIFICATION, StatementKind.Q_AND_A, StatementKind.PRESS_RELEASE]
)
def test_every_word_of_every_field_is_found_by_its_place(
    form: TextForm, kind: StatementKind
) -> None:
    content = tidied(whole(kind))
    form.show_content(content)
    for field in dict.fromkeys(name for name, _ in form.controls()):
        text = field_words(content, field)
        for word in ("😀", "dirawat", "c", "f", "Benar?", "Nanti", "Kanwil", "Judul", "kutip"):
            start = text.find(word)
            if start < 0:
                continue
            control = form.passages.select(field, start, len(word))
            assert control is not None
            form.passages.note(control)
            assert form.passages.selection() == (field, start, len(word), word)


def test_marks_are_drawn_in_their_cells_and_go_again(form: TextForm) -> None:
    content = tidied(whole(StatementKind.CLARIFICATION))
    form.show_content(content)
    claims = field_words(content, "claims")
    form.passages.show(
        [
            ("claims", claims.index("e"), 1, "comment"),
            ("disputed", field_words(content, "disputed").index("kutip"), 5, "suggestion"),
            ("bagian", 0, 3, "mark"),
        ]
    )
    drawn = [
        selection.cursor.selectedText()
        for _, control in form.controls()
        for selection in getattr(control, "extraSelections", list)()
    ]
    assert drawn == ["kutip", "e"]
    form.passages.show([])
    assert not any(getattr(control, "extraSelections", list)() for _, control in form.controls())


def test_places_are_walked_over_all_fields_both_ways(form: TextForm) -> None:
    content = StatementContent(
        StatementKind.CLARIFICATION,
        "Judul {{satu}}",
        {"disputed": "{{dua}} dan {{tiga}}", "contact": "telepon {{lima}}"},
        claims=(ClaimRow("", "{{empat}}", ""),),
    )
    form.show_content(content)
    seen: list[str] = []

    def step(*, back: bool = False) -> None:
        control = form.passages.next_variable(back=back)
        assert control is not None
        control.setFocus()
        chosen = form.passages.selection()
        assert chosen is not None
        seen.append(chosen[3])

    for _ in range(6):
        step()
    assert seen == ["{{satu}}", "{{dua}}", "{{tiga}}", "{{empat}}", "{{lima}}", "{{satu}}"]
    seen.clear()
    for _ in range(5):
        step(back=True)
    assert seen == ["{{lima}}", "{{empat}}", "{{tiga}}", "{{dua}}", "{{satu}}"]
    form.show_content(StatementContent(StatementKind.HOLDING, "x"))
    assert form.passages.next_variable() is None


def test_the_whole_form_is_written_by_keys_alone(qtbot: QtBot, form: TextForm) -> None:
    """From the title by Tab through every field to the last box; nothing traps the focus."""
    form.show_content(StatementContent(StatementKind.Q_AND_A, ""))
    QTest.qWait(20)  # until the new fields stand where they are read
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.title.setFocus()
    QTest.keyClicks(form.title, "Tanya jawab dapur")
    seen: list[QWidget] = []
    for _ in range(60):
        at = QApplication.focusWidget()
        assert at is not None
        if at is form.title and seen:
            break
        seen.append(at)
        if at is form.questions.add_button and not form.questions.rows():
            QTest.keyClick(at, Qt.Key.Key_Space)
            at = QApplication.focusWidget()
            assert at is form.questions.cells()[0]
            QTest.keyClicks(at, "Benar?")
            QTest.qWait(20)
            seen.append(at)
        elif isinstance(at, RichArea):
            QTest.keyClicks(at, "isi")
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert form.content().title == "Tanya jawab dapur"
    assert form.content().questions == (QuestionRow("Benar?", ""),)
    reached = set(seen)
    assert {area for _, area in form.areas()} <= reached
    assert form.particulars.guard._access in reached
    assert form.particulars.guard.privacy in reached
    heads = [fold.head for fold, _ in form.particulars._groups if fold.isVisible()]
    assert set(heads) <= reached
    heads[-1].setFocus()
    QTest.keyClick(heads[-1], Qt.Key.Key_Space)
    assert form.particulars.release.isVisible()


def test_tables_are_built_and_taken_apart_by_the_menu(form: TextForm) -> None:
    form.show_content(StatementContent(StatementKind.HOLDING, "x", {"opening": "awal"}))
    area = dict(form.areas())["opening"]
    assert isinstance(area, RichArea)
    area.setFocus()
    area.moveCursor(area.textCursor().MoveOperation.End)

    def act(name: str) -> None:
        made = dict(table_actions(area))[name]
        assert made is not None
        made()

    act("Sisipkan tabel 2 × 2")
    for word in ("Blok", "Jumlah", "A", "1"):
        QTest.keyClicks(area, word)
        QTest.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "awal\n\n| Blok | Jumlah |\n| --- | --- |\n| A | 1 |"
    area.select(area.plain().index("Jumlah"), 0)
    act("Tambah kolom di kanan")
    act("Tambah baris di bawah")
    rows = area.reading().blocks[1].rows
    assert [len(row) for row in rows] == [3, 3, 3]
    act("Hapus kolom ini")
    act("Hapus tabel")
    assert area.text() == "awal"
    for _ in range(5):
        area.undo()
    assert "Blok" in area.text()


def test_the_bar_follows_the_focus_and_shows_the_look(qtbot: QtBot, form: TextForm) -> None:
    bar = TextBar()
    qtbot.addWidget(bar)
    form.area_made.connect(bar.follow)
    form.show_content(StatementContent(StatementKind.PRESS_RELEASE, "x", {"lead": "a **b** c"}))
    areas = dict(form.areas())
    areas["dateline"].setFocus()
    assert not bar.buttons["bold"].isEnabled()
    areas["lead"].setFocus()
    assert bar.buttons["bold"].isEnabled()
    areas["lead"].select(2, 1)
    assert bar.buttons["bold"].isChecked()
    bar.buttons["bold"].click()
    assert areas["lead"].text() == "a b c"
    areas["lead"].select(0, 5)
    bar.buttons["bullet"].click()
    assert areas["lead"].text() == "- a b c"
    bar.buttons["undo"].click()
    assert areas["lead"].text() == "a b c"


def test_a_link_is_asked_for_and_checked(qtbot: QtBot) -> None:
    dialog = LinkDialog("kata", "")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.target.control.setText("javascript:alert(1)")
    dialog.primary_button.click()
    assert dialog.isVisible()
    assert dialog.target.error
    dialog.target.control.setText("contoh.go.id/a")
    dialog.primary_button.click()
    assert not dialog.isVisible()
    assert completed("humas@contoh.go.id") == "mailto:humas@contoh.go.id"


def test_only_facts_that_may_stand_in_a_text_are_offered(qtbot: QtBot) -> None:
    facts = (Fact("Keliru", FactStatus.WRONG), Fact("Benar", FactStatus.CONFIRMED, "Buku"))
    dialog = FactDialog(facts)
    qtbot.addWidget(dialog)
    assert dialog.chosen() == "Benar"
    none = FactDialog(facts[:1])
    qtbot.addWidget(none)
    assert none.chosen() is None
    assert not none.primary_button.isEnabled()


def test_a_file_is_left_to_the_form(form: TextForm) -> None:
    form.show_content(StatementContent(StatementKind.PRESS_RELEASE, "x"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x/naskah.docx")])
    data.setText("file:///x/naskah.docx")
    assert not any(area.canInsertFromMimeData(data) for _, area in form.areas())
