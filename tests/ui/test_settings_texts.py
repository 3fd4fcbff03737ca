"""Settings: the lists of words and the templates, as a secretary and a head of unit edit them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.wording import DEFAULT_WORDING
from pasopati_desktop.services import guideline, templates
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.settings.template_dialog import TemplateDialog
from pasopati_desktop.ui.panels.settings.templates_section import ReasonDialog, TemplatesSection
from pasopati_desktop.ui.panels.settings.wording_section import WordingSection
from tests.ui.office_kit import Office, doubled_mnemonics, office
from tests.ui.panel_kit import in_dialog
from tests.ui.settings_kit import Open, notices, open_panel

__all__ = ["notices", "office", "open_panel"]

CODE = "klarifikasi-berita"


def wording(open_panel: Open, role: Role = Role.HEAD_OF_UNIT) -> WordingSection:
    section = open_panel(role).open("wording")
    assert isinstance(section, WordingSection)
    return section


def texts(open_panel: Open, role: Role = Role.SECRETARY) -> TemplatesSection:
    section = open_panel(role).open("templates")
    assert isinstance(section, TemplatesSection)
    section.table.select_where(lambda row: row.template.code == CODE)
    return section


def test_a_word_is_added_as_a_version_with_a_reason(office: Office, open_panel: Open) -> None:
    section = wording(open_panel)
    assert section.form_value() == DEFAULT_WORDING
    assert not section.dirty()
    edit = section.edits["banned"]
    edit.setPlainText(edit.toPlainText() + "\n\n  kata   baru = kata lama \n")
    section.save()
    assert section._reason_field.error
    section.reason_edit.setText("Keputusan rapat")
    section.save()
    office.settle()
    value = guideline.newest(section.workspace, DocumentKind.WORDING).value
    assert value.banned == (*DEFAULT_WORDING.banned, "kata baru = kata lama")
    assert section.save_button.text() == "Simpan sebagai versi 2"
    section.shipped_button.click()
    assert section.dirty()
    assert section.form_value() == DEFAULT_WORDING


@pytest.mark.parametrize(
    ("name", "text", "error"),
    [
        ("abbreviations", "WBP", "Tulis setiap baris sebagai singkatan = kepanjangan."),
        ("banned", "kata\nKATA", "Satu kata tertulis dua kali. Hapus salah satunya."),
        ("titles", "x" * 121, "Setiap baris paling banyak 120 huruf."),
        (
            "empathy",
            "\n".join(f"kata {n}" for n in range(401)),
            "Satu daftar memuat paling banyak 400 baris.",
        ),
    ],
)
def test_a_bad_list_is_told_beside_it(open_panel: Open, name: str, text: str, error: str) -> None:
    section = wording(open_panel)
    section.edits[name].setPlainText(text)
    section.reason_edit.setText("Percobaan")
    section.save()
    assert section.fields[name].error == error
    assert section.window().focusWidget() is section.edits[name]


def test_templates_are_listed_read_and_found(open_panel: Open) -> None:
    section = texts(open_panel)
    assert "JUDUL" not in section.preview.toPlainText()
    assert "Warta Contoh" in section.preview.toPlainText(), "places show their examples"
    section.search.setText("belasungkawa")
    section._filter()
    assert [row.template.kind for row in section._model.rows] == [StatementKind.CONDOLENCE]
    section.search.setText("zzz")
    section._filter()
    assert not section.edit_button.isEnabled()
    assert section.preview.toPlainText() == "Tidak ada yang cocok."


def test_a_template_is_edited_taken_out_and_restored(
    open_panel: Open, notices: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    section = texts(open_panel)

    def rewrite(dialog: object) -> None:
        assert isinstance(dialog, TemplateDialog)
        assert dialog.code.isReadOnly()
        assert doubled_mnemonics(dialog) == []
        dialog.name.setText("Klarifikasi: berita keliru")
        dialog.primary_button.click()
        assert dialog.isVisible(), "a reason is asked for"
        dialog.reason.setText("Nama yang lebih jelas")
        dialog.primary_button.click()

    in_dialog(rewrite)
    QTest.keyClick(section.table, Qt.Key.Key_Return)
    row = section.current()
    assert row is not None
    assert (row.number, row.template.name) == (1, "Klarifikasi: berita keliru")
    assert row.template.claims == templates.shipped()[CODE].claims
    assert row.template.variables == templates.shipped()[CODE].variables
    assert notices[-1].title == "Versi 1 templat ini berlaku."
    assert len(section._versions.rows) == 2
    monkeypatch.setattr(ReasonDialog, "ask", classmethod(lambda cls, *_: "Tidak dipakai"))
    section.active_button.click()
    row = section.current()
    assert row is not None
    assert (row.number, row.is_active) == (2, False)
    assert section.active_button.text() == "Aktifkan …"
    section.restore_button.click()
    row = section.current()
    assert row is not None
    assert (row.number, row.is_active) == (3, True)
    assert row.template == templates.shipped()[CODE]


def test_a_new_template_gets_a_row_for_each_place_and_is_refused_until_it_is_explained(
    open_panel: Open,
) -> None:
    section = texts(open_panel)

    def write(dialog: object) -> None:
        assert isinstance(dialog, TemplateDialog)
        dialog.name.setText("Belasungkawa singkat")
        dialog.kind.setCurrentIndex(dialog.kind.findData(StatementKind.CONDOLENCE))
        dialog.title.setText("Turut berduka")
        dialog.reason.setText("Belum ada yang singkat")
        text = dialog._sections["condolence"]
        text.setPlainText("Kami turut berduka atas {{peristiwa} ini.")
        dialog.primary_button.click()
        assert "tidak berpasangan" in dialog.form["condolence"].error  # type: ignore[index] # adopted by then
        text.setPlainText("Kami turut berduka atas {{peristiwa}} ini.")
        dialog.primary_button.click()
        assert dialog.places.isVisible(), "the missing explanation is on its own page"
        row = dialog.places._rows["peristiwa"]
        assert row.explanation.hasFocus()
        row.explanation.setText("{{peristiwa}}")
        dialog.primary_button.click()
        assert "berputar" in dialog._trouble_text.text()
        row.explanation.setText("Apa yang terjadi")
        row.example.setText("musibah")
        dialog.show_page("preview")
        assert "atas musibah ini" in dialog.preview.toPlainText()
        dialog.primary_button.click()

    in_dialog(write)
    section.new_button.click()
    row = section.current()
    assert row is not None
    assert row.template.code == "belasungkawa-singkat"
    assert [item.name for item in row.template.variables] == ["peristiwa"]
    assert not section.restore_button.isEnabled()


def test_who_may_not_edit_reads(open_panel: Open) -> None:
    section = texts(open_panel, Role.AUDITOR)
    assert not section.new_button.isEnabled()
    assert not section.edit_button.isEnabled()
    section.edit()
    assert section.current() is not None
    assert wording(open_panel, Role.AUDITOR).edits["banned"].isReadOnly()
