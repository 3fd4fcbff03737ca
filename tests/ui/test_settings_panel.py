"""Pengaturan as officers use it: sections, versions, the look of this workstation."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.guideline import Category, DocumentKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import guideline
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.messages import Kind, Notice
from pasopati_desktop.ui.panels.settings.comparison import ComparisonDialog, differences
from pasopati_desktop.ui.panels.settings.list_sections import CategoriesSection, CategoryDialog
from pasopati_desktop.ui.panels.settings.panel import SettingsPanel, section_specs
from pasopati_desktop.ui.panels.settings.unit_sections import (
    LetterheadSection,
    NumberingSection,
)
from pasopati_desktop.ui.panels.settings.workplace_sections import KeyDialog, LookSection
from pasopati_desktop.ui.shortcuts import KeyMap
from tests.data import UNIT
from tests.ui.office_kit import (
    Office,
    doubled_mnemonics,
    office,
    shown_texts,
)
from tests.ui.set_up_kit import a_picture, bad_logos
from tests.ui.settings_kit import Open, notices, open_panel, unit_section

__all__ = ["notices", "office", "open_panel"]


@pytest.mark.parametrize("role", [Role.SYSADMIN, Role.WRITER, Role.AUDITOR, Role.SECRETARY])
def test_every_section_opens_for_everybody_and_says_who_may_change_it(
    office: Office, open_panel: Open, notices: list[Notice], role: Role
) -> None:
    panel = open_panel(role)
    for command in panel.commands():
        command.run()
        office.settle()
        section = panel.section()
        told = "Hanya dapat" in shown_texts(section)
        if panel.key != "look":  # only the idle lock there belongs to the unit
            assert told is not section.may_change, panel.key
        assert doubled_mnemonics(section) == [], panel.key
    assert notices == []


def test_sections_fold_into_a_drop_down(open_panel: Open) -> None:
    panel = open_panel(Role.SYSADMIN)
    panel.adapt(1366)
    assert panel.list.isVisible()
    panel.adapt(1024)
    assert not panel.list.isVisible()
    assert panel.drop_down.isVisible()
    panel.drop_down.setCurrentIndex(panel.drop_down.findData("levels"))
    panel.drop_down.activated.emit(panel.drop_down.currentIndex())
    assert panel.key == "levels"


def test_arrows_walk_the_sections(open_panel: Open) -> None:
    panel = open_panel(Role.SYSADMIN)
    wanted = [item.entry.key for _group, specs in section_specs() for item in specs]
    panel.list.setFocus()
    seen = [panel.key]
    for _ in wanted[1:]:
        QTest.keyClick(panel.list, Qt.Key.Key_Down, delay=1)
        seen.append(panel.key)
    assert seen == wanted, "every section once, the captions of the groups skipped"


# Versioned data.


def test_a_change_needs_a_reason_and_makes_a_version(
    office: Office, open_panel: Open, notices: list[Notice]
) -> None:
    section = unit_section(open_panel(Role.SYSADMIN))
    assert not section.save_button.isEnabled()
    section.form.form.phone.setText("(021) 222")
    assert section.save_button.text() == "Simpan sebagai versi 2"
    section.save()
    assert guideline.unit(section.workspace).number == 1
    section.reason_edit.setText("Nomor baru")
    section.save()
    office.settle()
    unit = guideline.unit(section.workspace)
    assert (unit.number, unit.value.phone) == (2, "(021) 222")
    assert unit.value.idle_lock_minutes == UNIT.idle_lock_minutes
    assert notices[-1].title == "Versi 2 berlaku."
    assert not section.dirty()
    assert "Versi 2 berlaku sejak 14.32: Nomor baru" in section.version_line.text()


def test_wrong_fields_are_told_and_kept(office: Office, open_panel: Open) -> None:
    section = unit_section(open_panel(Role.SYSADMIN))
    section.form.form.name.setText("L" * 300)
    section.form.form.city.clear()
    section.reason_edit.setText("Uji")
    section.save()
    errors = {name: field.error for name, field, _ in section.form.fields.items() if field.error}
    assert errors == {
        "name": "Tulis paling banyak 160 huruf, sekarang 300.",
        "city": "Isi bagian ini.",
    }
    assert section.form.form.name.text() == "L" * 300
    section.undo()
    assert section.form.value() == UNIT
    assert not any(field.error for field in section.form.fields.all())


def test_the_second_editor_is_told_compares_and_loses_nothing(
    office: Office, open_panel: Open, notices: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = open_panel(Role.SYSADMIN)
    section = unit_section(panel)
    section.form.form.phone.setText("(021) 333")
    section.reason_edit.setText("Punya saya")
    other = replace(UNIT, email="baru@contoh.invalid")
    guideline.amend(office.as_role(Role.HEAD_OF_UNIT), DocumentKind.UNIT, other, "Pos-el baru")
    section.save()
    office.settle()
    assert notices[-1].code == "record.changed_by_other"
    assert section.form.form.phone.text() == "(021) 333"
    assert "Versi 2 tersedia" in shown_texts(section)
    compared: list[tuple[list[str], list[str]]] = []

    def show_pairs(_title: str, theirs: list[str], mine: list[str], _parent: object) -> None:
        compared.append((theirs, mine))

    monkeypatch.setattr(ComparisonDialog, "show_pairs", show_pairs)
    section.compare_link.click()
    assert sorted(differences(*compared[0])) == [
        ("Pos-el: baru@contoh.invalid", "Pos-el: mediacenter@contoh.invalid"),
        ("Telepon: (021) 000 0000", "Telepon: (021) 333"),
    ] or ("Telepon: (021) 000 0000", "Telepon: (021) 333") in differences(*compared[0])
    section.form.form.email.setText("baru@contoh.invalid")
    section.save()
    office.settle()
    unit = guideline.unit(section.workspace)
    assert (unit.number, unit.value.phone, unit.value.email) == (
        3,
        "(021) 333",
        "baru@contoh.invalid",
    )


def test_a_refresh_while_typing_tells_of_the_newer_version(
    office: Office, open_panel: Open
) -> None:
    panel = open_panel(Role.SYSADMIN)
    section = unit_section(panel)
    section.form.form.phone.setText("(021) 333")
    guideline.amend(
        office.as_role(Role.HEAD_OF_UNIT), DocumentKind.UNIT, replace(UNIT, phone="1"), "Lain"
    )
    panel.refresh()
    assert section.form.form.phone.text() == "(021) 333"
    assert "Versi 2 tersedia" in shown_texts(section)


def test_an_old_version_comes_back_as_a_new_one(office: Office, open_panel: Open) -> None:
    admin = office.as_role(Role.SYSADMIN)
    guideline.amend(admin, DocumentKind.UNIT, replace(UNIT, phone="1"), "Nomor baru")
    section = unit_section(open_panel(Role.SYSADMIN))
    section.history_table.select_where(lambda row: row.number == 1)
    QTest.keyClick(section.history_table, Qt.Key.Key_Return)
    assert section.form.form.phone.text() == UNIT.phone
    section.save()
    office.settle()
    assert guideline.unit(admin).value == UNIT
    reasons = [row.reason for row in guideline.history(admin, DocumentKind.UNIT)]
    assert reasons[0] == "Kembali ke isi versi 1"


def test_the_letterhead_keeps_its_logo_and_refuses_wrong_ones(
    qtbot: QtBot, office: Office, open_panel: Open, tmp_path: Path
) -> None:
    section = open_panel(Role.SYSADMIN).open("letterhead")
    assert isinstance(section, LetterheadSection)
    good = a_picture(tmp_path, "lambang.png", (400, 480))
    section.form.logo.take(good)
    office.settle()
    assert section.dirty()
    section.reason_edit.setText("Logo unit")
    section.save()
    office.settle()
    stored = guideline.letterhead(section.workspace).value.logo_sha256
    assert stored is not None
    assert section.workspace.files.read(stored) == good.read_bytes()
    assert not section.dirty()
    for path, words in bad_logos(tmp_path):
        section.form.logo.take(path)
        office.settle()
        assert words in section.form.logo.line
        assert not section.dirty(), path
    qtbot.waitUntil(lambda: section.preview.shown > 0, timeout=15_000)
    section.form.logo.remove_button.click()
    assert section.dirty()


def test_lines_move_and_vanish_by_keyboard(office: Office, open_panel: Open) -> None:
    section = open_panel(Role.SYSADMIN).open("letterhead")
    assert isinstance(section, LetterheadSection)
    lines = section.form.lines
    before = [line.text for line in lines.lines()]
    QTest.keyClick(lines.edits()[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [line.text for line in lines.lines()][:2] == [before[1], before[0]]
    for _ in range(5):
        lines.add_line()
    assert len(lines.edits()) == 10
    assert not lines.add_button.isEnabled()


def test_a_pattern_shows_the_number_it_gives_or_what_is_wrong(
    office: Office, open_panel: Open
) -> None:
    section = open_panel(Role.SYSADMIN).open("numbering")
    assert isinstance(section, NumberingSection)
    ui = section.form.form
    ui.unit_code.setText("W6.PAS.PAS3")
    ui.statement.setText("{unit_code}-UM.01.01-{serial:04} TAHUN {year}")
    assert "Contoh: W6.PAS.PAS3-UM.01.01-0042 TAHUN 2026" in shown_texts(section)
    ui.statement.setText("{unit_code}-{nomor}")
    ui.incident.setText("INS-{year}")
    section.reason_edit.setText("Uji")
    section.save()
    assert "Pakai hanya token" in section.form.fields["statement"].error
    assert "{serial:04}" in section.form.fields["incident"].error
    assert guideline.numbering_scheme(section.workspace).number == 1


def test_categories_are_added_moved_and_coded_once(
    qtbot: QtBot, office: Office, open_panel: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = open_panel(Role.SYSADMIN).open("categories")
    assert isinstance(section, CategoriesSection)
    dialog = CategoryDialog(None, {"KAMTIB"}, with_subtypes=True)
    qtbot.addWidget(dialog)
    dialog.ui.code.setText("KAMTIB")
    dialog.ui.subtypes.setPlainText("x" * 90)
    dialog.submit()
    assert dialog.form is not None
    assert [dialog.form[name].error for name in ("code", "label", "subtypes")] == [
        "Satu kode dipakai dua kali. Beri kode yang berbeda.",
        "Isi bagian ini.",
        "Setiap baris paling banyak 80 huruf.",
    ]
    made = Category("SIBER", "Keamanan siber", ("peretasan",))
    monkeypatch.setattr(CategoryDialog, "ask", lambda *_given, **_more: made)
    section.list.add()
    section.list.move_current(-1)
    section.reason_edit.setText("Bidang baru")
    section.save()
    office.settle()
    stored = guideline.categories(section.workspace).value
    assert [item.code for item in stored][-2:] == ["SIBER", "BENCANA"]


def test_levels_must_rise(office: Office, open_panel: Open) -> None:
    section = open_panel(Role.SYSADMIN).open("levels")
    section.ui.score_2.setValue(10)  # type: ignore[attr-defined] # the section of levels
    section.reason_edit.setText("Uji")  # type: ignore[attr-defined] # the same
    section.save()
    assert "harus naik" in section.fields["score_3"].error  # type: ignore[attr-defined] # the same
    assert guideline.levels(section.workspace).number == 1


# This workstation.


def test_the_look_changes_at_once_and_is_remembered(office: Office, open_panel: Open) -> None:
    section = open_panel(Role.WRITER).open("look")
    assert isinstance(section, LookSection)
    section.ui.mode.setCurrentIndex(section.ui.mode.findData("dark"))
    section.ui.mode.activated.emit(section.ui.mode.currentIndex())
    section.ui.factor.setCurrentIndex(section.ui.factor.findData(150))
    section.ui.factor.activated.emit(section.ui.factor.currentIndex())
    section.ui.motion.setChecked(True)
    assert (theme.mode(), theme.factor(), theme.reduced_motion()) == ("dark", 1.5, True)
    assert office.state.look() == ("dark", 1.5)
    assert not section.ui.idle.isEnabled(), "a rule of the unit, not of the workstation"


def test_the_language_is_chosen_for_the_next_start(
    office: Office, open_panel: Open, notices: list[Notice]
) -> None:
    section = open_panel(Role.WRITER).open("look")
    assert isinstance(section, LookSection)
    box = section.ui.language
    assert box.currentData() == office.state.language == "id"
    assert "program dibuka lagi" in shown_texts(section)
    box.setCurrentIndex(box.findText("English"))
    box.activated.emit(box.currentIndex())
    assert office.state.language == "en"
    assert "English" in notices[-1].title
    box.activated.emit(box.currentIndex())
    assert len(notices) == 1, "choosing it again says nothing new"
    office.state.settings.setValue("look/language", "xx")
    assert office.state.language == "id"


def test_the_idle_lock_is_a_version_of_the_unit(
    qtbot: QtBot, open_panel: Open, notices: list[Notice]
) -> None:
    panel = open_panel(Role.SYSADMIN)
    section = panel.open("look")
    assert isinstance(section, LookSection)
    section.ui.idle.setValue(5)
    with qtbot.waitSignal(panel.idle_changed) as told:
        section.idle_button.click()
    assert told.args == [5]
    unit = guideline.unit(section.workspace)
    assert (unit.number, unit.value.idle_lock_minutes) == (2, 5)
    assert notices[-1].kind is Kind.GOOD


def test_a_key_that_is_taken_is_refused_in_words(qtbot: QtBot, office: Office) -> None:
    keys = KeyMap(office.state.settings)
    binding = next(one for one in keys.bindings() if one.key == "lock")
    dialog = KeyDialog(keys, binding, None)  # type: ignore[arg-type] # no parent in a test
    qtbot.addWidget(dialog)
    dialog.edit.setKeySequence("Ctrl+K")
    dialog.submit()
    assert "sudah dipakai untuk" in shown_texts(dialog)
    dialog.edit.setKeySequence("Ctrl+Shift+K")
    dialog.submit()
    assert keys.shown("lock") == "Ctrl+Shift+K"


def test_closing_asks_for_what_is_not_saved(
    open_panel: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = open_panel(Role.SYSADMIN)
    assert panel.may_close()
    asked: list[str] = []

    def stay(_panel: SettingsPanel, section: str) -> bool:
        asked.append(section)
        return False

    monkeypatch.setattr(SettingsPanel, "confirm_close", stay)
    unit_section(panel).form.form.phone.setText("1")
    assert not panel.may_close()
    assert asked == ["Unit"]


def test_topics_cover_what_the_sections_show() -> None:
    assert {Topic.GUIDELINE, Topic.PEOPLE, Topic.OPERATIONS} == SettingsPanel.topics


def test_a_megabyte_pasted_into_a_setting_is_told(open_panel: Open) -> None:
    section = unit_section(open_panel(Role.SYSADMIN))
    QApplication.clipboard().setText("kata " * 200_000)
    section.form.form.about.selectAll()
    section.form.form.about.paste()
    section.form.form.address.selectAll()
    section.form.form.address.paste()
    section.reason_edit.paste()
    section.save()
    assert "paling banyak 2000 huruf" in section.form.fields["about"].error
    assert "paling banyak 300 huruf" in section.form.fields["address"].error
    assert guideline.unit(section.workspace).number == 1
    QApplication.clipboard().clear()
