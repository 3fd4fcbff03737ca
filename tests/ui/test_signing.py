"""The dialog of signed files and the settings of signatures, with real certificates."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pasopati_desktop.documents.preview import page_texts
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.services import endings, releases, signed_files, statements
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.panels.settings.signing_section import SigningSection
from pasopati_desktop.ui.signing import certificate_dialog, files_dialog
from pasopati_desktop.ui.signing.certificate_dialog import CertificateDialog, Choice
from pasopati_desktop.ui.signing.files_dialog import SignedFilesDialog
from pasopati_desktop.ui.tasks import TaskRunner
from tests import pki
from tests.data import PIN, Desk
from tests.scenarios.signed_files import _PIXEL, approved, kept, signed_outside
from tests.statement_data import a_publication
from tests.ui.office_kit import Office, office
from tests.ui.settings_kit import Open, notices, open_panel

__all__ = ["notices", "office", "open_panel"]


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[TaskRunner]:
    theme.apply(qapp, "light", 1.0)
    runner = TaskRunner()
    yield runner
    assert runner.shutdown(), "a worker did not stop"


def opened(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, way: Signing, role: Role = Role.SECRETARY
) -> SignedFilesDialog:
    statement_id = approved(desk, way)
    view = desk.as_role(role)
    dialog = SignedFilesDialog(statements.detail(view, statement_id), view, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def words_of(dialog: SignedFilesDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


def test_a_scan_is_attached_by_keyboard(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = kept("pindaian.png", _PIXEL)
    monkeypatch.setattr(files_dialog, "opened_file", lambda *_: scan)
    dialog = opened(qtbot, desk, tasks, Signing.WET)
    assert "Belum ada berkas" in words_of(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(dialog.rows) == 1, timeout=10_000)
    assert dialog.rows[0].kind is FileKind.WET_SCAN
    assert "pindaian.png" in words_of(dialog)


def test_a_certificate_signs_and_a_wrong_password_is_told(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = kept("petugas.p12", pki.pkcs12_of(pki.officer()))
    choices = [Choice(file, "", "salah", False), Choice(file, "", pki.PASSWORD, False)]
    monkeypatch.setattr(CertificateDialog, "ask", lambda *_: choices.pop(0))
    dialog = opened(qtbot, desk, tasks, Signing.CERTIFICATE, Role.HEAD_OF_UNIT)
    dialog.primary_button.click()
    qtbot.waitUntil(lambda: "Kata sandi sertifikat salah" in words_of(dialog), timeout=10_000)
    assert dialog.rows == ()
    dialog.primary_button.click()
    qtbot.waitUntil(lambda: len(dialog.rows) == 1, timeout=20_000)
    shown = words_of(dialog)
    assert "utuh, penerbit belum dipercaya" in shown
    assert "bita demi bita" in shown
    assert "Kata sandi sertifikat salah" not in shown


def test_a_file_signed_outside_is_imported_and_copied(
    qtbot: QtBot,
    desk: Desk,
    tasks: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    dialog = opened(qtbot, desk, tasks, Signing.EXTERNAL)
    data = signed_outside(desk, dialog._detail.id)
    back = kept("dari-bsre.pdf", data)
    monkeypatch.setattr(files_dialog, "opened_file", lambda *_: back)
    dialog.primary_button.click()
    qtbot.waitUntil(lambda: len(dialog.rows) == 1, timeout=20_000)
    copy = tmp_path / "salinan.pdf"
    monkeypatch.setattr(files_dialog, "kept_file", lambda *_: copy)
    dialog._keep_copy(dialog.rows[0])
    qtbot.waitUntil(copy.exists, timeout=10_000)
    assert copy.read_bytes() == data
    assert dialog.ended_bar.isHidden()
    assert "persis seperti berkas yang diterima" in words_of(dialog)
    qtbot.waitUntil(lambda: dialog.note.text() == "Salinan disimpan sebagai salinan.pdf.")


def test_a_copy_of_a_withdrawn_text_says_so_and_the_stamped_paper_is_offered(
    qtbot: QtBot,
    desk: Desk,
    tasks: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    statement_id = approved(desk, Signing.WET)
    scan = kept("pindaian.png", _PIXEL)
    secretary, head = desk.as_role(Role.SECRETARY), desk.as_role(Role.HEAD_OF_UNIT)
    signed_files.attach_scan(secretary, statement_id, scan)
    releases.publish(desk.as_role(Role.MEDIA_LIAISON), statement_id, a_publication(desk))
    detail = statements.detail(secretary, statement_id)
    before = SignedFilesDialog(detail, secretary, tasks)
    qtbot.addWidget(before)
    assert before.ended_bar.isHidden()
    endings.withdraw(head, statement_id, "Angka korban keliru, dicek ulang", PIN)
    asked: list[str] = []

    def keep(_parent: object, name: str) -> Path:
        asked.append(name)
        return tmp_path / name

    monkeypatch.setattr(files_dialog, "kept_file", keep)
    before._keep_copy(before.rows[0])  # opened before the text was withdrawn
    assert asked == ["DITARIK - pindaian.png"]
    qtbot.waitUntil((tmp_path / asked[0]).exists, timeout=10_000)
    assert (tmp_path / asked[0]).read_bytes() == _PIXEL
    qtbot.waitUntil(lambda: before.note.text().endswith("; naskahnya DITARIK."))
    assert not before.ended_bar.isHidden()

    dialog = SignedFilesDialog(statements.detail(secretary, statement_id), secretary, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    shown = words_of(dialog)
    assert "DITARIK, 21 November 2026. Berkas di bawah" in shown
    assert "DITARIK · berkas ini tidak bercap" in shown
    assert dialog.as_came.isHidden()
    dialog.stamped_button.click()
    path = tmp_path / "HM.01.02-1.pdf"
    qtbot.waitUntil(path.exists, timeout=20_000)
    assert "SALINAN — DITARIK, 21 November 2026" in "\n".join(page_texts(path.read_bytes()))


def test_who_may_not_sees_why(qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> None:
    dialog = opened(qtbot, desk, tasks, Signing.WET, Role.VERIFIER)
    assert not dialog.primary_button.isEnabled()
    assert dialog.note.text()


def test_the_certificate_dialog_asks_for_what_it_needs(qtbot: QtBot) -> None:
    from pasopati_desktop.domain.signatures import SigningSettings

    dialog = CertificateDialog("Judul", SigningSettings(token_library="/tidak/ada.so"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.submit()
    assert dialog.path.error
    assert dialog.secret.error
    dialog.by_token.setChecked(True)
    dialog.token.control.setText("Petugas")
    dialog.secret.control.setText("123456")
    assert dialog.choice() == Choice(None, "Petugas", "123456", False)
    assert dialog.token.isVisible()
    assert not dialog.path.isVisible()
    assert certificate_dialog.chosen_file is not None


def test_the_settings_keep_an_authority(
    open_panel: Open, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pasopati_desktop.ui.panels.settings import signing_section

    monkeypatch.setattr(
        signing_section, "trust_file", lambda _parent: kept("ca.pem", pki.authority().pem)
    )
    section = open_panel(Role.SYSADMIN).open("signing")
    assert isinstance(section, SigningSection)
    section.add_button.click()
    assert "Otoritas Uji" in section.files.item(0).text()
    section.stamp_url.control.setText("https://cap.contoh.id/tsa")
    section.stamp_url.control.textEdited.emit("x")
    section.reason_edit.setText("Penerbit pertama")
    section.save()
    office.settle()
    settings = signed_files.settings_of(section.workspace)
    assert len(settings.trust_files) == 1
    assert settings.stamp_url == "https://cap.contoh.id/tsa"
