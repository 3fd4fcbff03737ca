"""Pengaturan, group *Data*: backups, restoring, diagnostics, the audit trail."""

import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.people import OfficerDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import backups, people
from pasopati_desktop.ui.messages import Kind, Notice
from pasopati_desktop.ui.panels.settings.audit_section import AuditSection
from pasopati_desktop.ui.panels.settings.backups_section import BackupsSection, steps, told
from pasopati_desktop.ui.panels.settings.diagnostics_section import DiagnosticsSection
from pasopati_desktop.ui.panels.settings.panel import SettingsPanel
from pasopati_desktop.ui.panels.settings.restore_dialog import RestoreDialog
from pasopati_desktop.ui.shortcuts import KeyMap
from tests.data import PASSWORD
from tests.ui.office_kit import Office, office

__all__ = ["office"]

Open = Callable[[Role, str], SettingsPanel]


@pytest.fixture
def notices() -> list[Notice]:
    return []


@pytest.fixture
def open_at(qtbot: QtBot, office: Office, notices: list[Notice]) -> Open:
    def make(role: Role, key: str) -> SettingsPanel:
        keys = KeyMap(office.state.settings)
        panel = SettingsPanel(office.as_role(role), office.runner, state=office.state, keys=keys)
        panel.notice.connect(notices.append)
        panel.resize(1158, 700)
        qtbot.addWidget(panel)
        panel.show()
        panel.open(key)
        office.settle()
        return panel

    return make


def backup_section(panel: SettingsPanel) -> BackupsSection:
    section = panel.section()
    assert isinstance(section, BackupsSection)
    return section


def test_a_backup_is_made_listed_and_proved(
    office: Office, open_at: Open, notices: list[Notice]
) -> None:
    section = backup_section(open_at(Role.SECRETARY, "backups"))
    assert "Belum ada cadangan" in section.hint.text()
    section.make_button.click()
    assert section.progress.isVisible()
    assert not section.make_button.isEnabled()
    office.settle()
    assert not section.progress.isVisible()
    row = section.chosen()
    assert row is not None
    assert row.is_verified
    assert notices[-1].title == "Cadangan 14.32 lulus uji pulih."
    section.verify_button.click()
    office.settle()
    assert notices[-1].title.endswith("utuh dan dapat dipulihkan.")
    database = row.folder / "pasopati.sqlite3"
    database.write_bytes(database.read_bytes()[:-10])
    section.verify_button.click()
    office.settle()
    assert notices[-1].kind is Kind.WARN
    assert "1 kesalahan" in notices[-1].title


def test_a_cancelled_backup_leaves_nothing(
    office: Office, open_at: Open, notices: list[Notice]
) -> None:
    section = backup_section(open_at(Role.SYSADMIN, "backups"))
    section.make()
    section.cancel()
    office.settle()
    assert notices[-1].title == "Pencadangan dibatalkan."
    assert backups.list_backups(section.workspace) == []
    assert section.make_button.isEnabled()


def test_progress_is_told_in_words_and_cancel_passes_through() -> None:
    seen: list[tuple[int, int, str]] = []
    inner = told(JobControl(lambda *step: seen.append(step)), steps(), 6)
    inner.step(0, 6, "database")
    inner.step(500, 1000, "rows")
    inner.step(4, 6, "restore")
    assert seen == [
        (0, 6, "menyalin pangkalan data"),
        (0, 6, "menyalin pangkalan data"),
        (4, 6, "menguji pulih"),
    ]


def test_a_backup_goes_to_another_folder_and_is_found_there(
    office: Office, open_at: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = backup_section(open_at(Role.SYSADMIN, "backups"))
    stick = tmp_path / "stik"
    stick.mkdir()
    monkeypatch.setattr(BackupsSection, "ask_folder", lambda _self, _title: stick)
    section.export_button.click()
    office.settle()
    assert section.chosen() is None
    section.place_button.click()
    row = section.chosen()
    assert row is not None
    assert row.folder.parent == stick
    section.place_button.click()
    assert section.chosen() is None


def test_a_folder_that_cannot_be_written_is_told(
    office: Office,
    open_at: Open,
    notices: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    section = backup_section(open_at(Role.SYSADMIN, "backups"))
    file = tmp_path / "bukan-folder"
    file.write_text("x")
    monkeypatch.setattr(BackupsSection, "ask_folder", lambda _self, _title: file)
    section.export()
    office.settle()
    assert notices[-1].code == "backup.disk_full"
    assert "Data utama utuh" in notices[-1].text


def test_a_restore_names_what_is_replaced_and_asks_who(
    qtbot: QtBot, office: Office, open_at: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = open_at(Role.SYSADMIN, "backups")
    section = backup_section(panel)
    section.make()
    office.settle()
    row = section.chosen()
    assert row is not None
    seen: list[str] = []

    def run(dialog: RestoreDialog) -> int:
        seen.append("\n".join(label.text() for label in dialog.findChildren(QLabel)))
        for secret, error in (("", "Isi bagian ini."), ("salah sekali", "")):
            dialog.secret.setText(secret)
            dialog.submit()
            office.settle()
            assert dialog.form is not None
            assert dialog.form["secret"].error == error
        seen.append("\n".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.secret.setText(PASSWORD)
        dialog.submit()
        office.settle()
        return dialog.result()

    monkeypatch.setattr(RestoreDialog, "exec", run)
    with qtbot.waitSignal(panel.restore_requested) as asked:
        section.restore_button.click()
    assert asked.args == [row.folder]
    assert "seluruh data sekarang" in seen[0]
    assert "sebelum-pemulihan" in seen[0]
    assert "Kata sandi atau PIN tidak cocok" in seen[1]


def test_who_may_not_back_up_may_still_look(office: Office, open_at: Open) -> None:
    backups.create(office.as_role(Role.SYSADMIN), JobControl())
    section = backup_section(open_at(Role.WRITER, "backups"))
    assert section.chosen() is not None
    assert section.verify_button.isEnabled()
    assert not section.make_button.isEnabled()
    assert not section.restore_button.isEnabled()


def diagnostics(panel: SettingsPanel) -> DiagnosticsSection:
    section = panel.section()
    assert isinstance(section, DiagnosticsSection)
    return section


def test_everything_whole_is_said_in_words(office: Office, open_at: Open) -> None:
    section = diagnostics(open_at(Role.SYSADMIN, "diagnostics"))
    shown = "\n".join(label.text() for label in section.findChildren(QLabel))
    assert "PASOPATI Desktop" in shown
    assert str(section.workspace.data.root) in shown
    section.check_button.click()
    office.settle()
    assert section.verdict.isVisible()
    assert section.verdict_text.text().startswith("Semua utuh, diperiksa 14.32.")


def test_a_record_changed_behind_the_program_is_named(office: Office, open_at: Open) -> None:
    section = diagnostics(open_at(Role.SYSADMIN, "diagnostics"))
    with sqlite3.connect(section.workspace.data.database) as connection:
        connection.execute("UPDATE officer SET name = 'Orang Lain' WHERE username = 'b.prasetyo'")
    connection.close()
    section.check()
    office.settle()
    words = section.verdict_text.text()
    assert "Isi catatan berbeda dari jejak auditnya. (Petugas " in words
    assert "pulihkan cadangan" in words
    assert section.verdict.property("bar") == "bad"


def test_the_log_bundle_names_nobody(
    office: Office,
    open_at: Open,
    notices: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    section = diagnostics(open_at(Role.SYSADMIN, "diagnostics"))
    folder = section.workspace.data.logs
    folder.mkdir(exist_ok=True)
    (folder / "pasopati.log").write_text("x INFO a saved text='Siti Contoh' 3171234567890001\n")
    target = tmp_path / "log.zip"
    monkeypatch.setattr(DiagnosticsSection, "ask_target", lambda _self: target)
    section.bundle_button.click()
    office.settle()
    assert notices[-1].title == "Paket log disimpan: log.zip."
    with zipfile.ZipFile(target) as bundle:
        text = "".join(bundle.read(name).decode() for name in bundle.namelist())
    assert "rows.officer: " in text
    assert "Siti" not in text
    assert "3171234567890001" not in text
    monkeypatch.setattr(DiagnosticsSection, "ask_target", lambda _self: tmp_path / "x" / "y.zip")
    section.save_bundle()
    office.settle()
    assert notices[-1].code == "file.not_writable"


def trail(panel: SettingsPanel) -> AuditSection:
    section = panel.section()
    assert isinstance(section, AuditSection)
    return section


def test_the_trail_is_paged_filtered_and_opened(office: Office, open_at: Open) -> None:
    admin = office.as_role(Role.SYSADMIN)
    for number in range(70):
        people.add_officer(admin, OfficerDraft(f"baru{number}", f"Petugas {number}"), None)
    section = trail(open_at(Role.AUDITOR, "audit"))
    model = section.table.model()
    assert model.rowCount() == 100
    assert section.more_button.isEnabled()
    section.more_button.click()
    assert model.rowCount() > 100
    assert not section.more_button.isEnabled()
    at = section.officer_choice.findText("A. Teknisi")
    section.officer_choice.setCurrentIndex(at)
    assert model.rowCount() == 70
    shown = "\n".join(label.text() for label in section.findChildren(QLabel))
    assert "Tambah petugas · Petugas" in shown
    assert "Petugas 69" in shown
    section.table_choice.setCurrentIndex(section.table_choice.findData("assignment"))
    assert model.rowCount() == 0
    assert "Tidak ada perubahan" in section.count_text.text()


def test_who_may_not_read_the_trail_sees_only_why(office: Office, open_at: Open) -> None:
    section = trail(open_at(Role.WRITER, "audit"))
    assert not section.table.isVisible()
    assert section.table.model().rowCount() == 0
    shown = [label.text() for label in section.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Hanya dapat dibaca oleh:") for text in shown)


def test_a_failure_of_the_check_is_told(
    office: Office, open_at: Open, notices: list[Notice]
) -> None:
    section = diagnostics(open_at(Role.SYSADMIN, "diagnostics"))
    section._check_failed(EnvironmentFailure("database.locked"))
    assert notices[-1].code == "database.locked"
    assert section.check_button.isEnabled()
