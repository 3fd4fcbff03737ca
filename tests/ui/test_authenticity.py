"""Periksa keaslian and Kunci keaslian: real windows, real files, keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.authenticity import KeyState
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.verdicts import Outcome
from pasopati_desktop.services import unit_keys
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.authenticity.dialog import AuthenticityDialog
from pasopati_desktop.ui.authenticity.key_dialogs import (
    NewKeyDialog,
    PassphraseDialog,
    RestoreKeyDialog,
    RevokeDialog,
    UnlockDialog,
)
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.settings.authenticity_section import AuthenticitySection
from pasopati_desktop.ui.panels.settings.panel import SettingsPanel
from pasopati_desktop.ui.shortcuts import KeyMap
from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter
from tests import photos
from tests.authenticity_kit import PASSPHRASE, a_key, a_released, kept
from tests.photos import Shot
from tests.ui.office_kit import Office, office, shown_texts

__all__ = ["office"]

Open = Callable[..., AuthenticityDialog]


@pytest.fixture
def opened(qtbot: QtBot, office: Office) -> Open:
    def make(role: Role = Role.WRITER) -> AuthenticityDialog:
        dialog = AuthenticityDialog(office.as_role(role), office.runner)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def dropped(dialog: QWidget, paths: list[Path]) -> None:
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        given,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.dropEvent(event)
    assert event.isAccepted()


def test_several_files_are_judged_one_card_each(
    office: Office, opened: Open, tmp_path: Path
) -> None:
    a_key(office.desk)
    made = a_released(office.desk)
    changed = bytearray(made.pdf)
    changed[500] ^= 8
    dialog = opened()
    photo = kept(tmp_path, photos.take(photos.page(made.pdf), Shot(dpi=150)), "foto.jpg")
    dropped(
        dialog,
        [kept(tmp_path, made.pdf, "asli.pdf"), kept(tmp_path, bytes(changed), "ubah.pdf"), photo],
    )
    assert dialog.progress.isVisible()
    office.settle()
    assert not dialog.progress.isVisible()
    found = {card.name: card for card in dialog.cards}
    assert found["asli.pdf"].verdict.outcome is Outcome.AUTHENTIC
    assert found["ubah.pdf"].verdict.outcome is Outcome.NOT_AUTHENTIC
    assert found["ubah.pdf"].word.text() == "Tidak asli"
    assert found["foto.jpg"].word.text() == "Kode asli, bandingkan isinya"
    told = shown_texts(found["foto.jpg"])
    assert "Bandingkan dengan awal teks yang tercatat" in told
    assert "Sebanyak 19 Warga Binaan" in told
    assert "Tidak asli. Berkas ini diubah." in found["ubah.pdf"].accessibleName()


def test_a_code_is_typed_and_checked_by_keyboard_and_leads_to_its_text(
    office: Office, opened: Open, qtbot: QtBot
) -> None:
    a_key(office.desk)
    made = a_released(office.desk)
    dialog = opened()
    dialog.code.setFocus()
    QTest.keyClicks(dialog.code, made.token)
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    office.settle()
    assert dialog.isVisible()  # Enter checks, it does not close
    assert [card.verdict.reason for card in dialog.cards] == ["verify.code_current"]
    dialog.cards[0].copy_button.click()
    assert "KODE ASLI" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(dialog.navigate) as asked:
        dialog.cards[0].open_button.click()
    assert asked.args == ["statements", made.statement_id]
    assert not dialog.isVisible()


def test_the_clipboard_gives_pictures_and_text(
    office: Office, opened: Open, tmp_path: Path
) -> None:
    a_key(office.desk)
    made = a_released(office.desk)
    dialog = opened()
    jpeg = photos.take(photos.page(made.pdf), Shot(dpi=150))
    QGuiApplication.clipboard().setImage(QImage.fromData(jpeg))
    dialog.choose_button.setFocus()
    QTest.keyClick(dialog.choose_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert dialog.cards[0].verdict.reason == "verify.code_current"
    QGuiApplication.clipboard().setText(made.number)
    dialog.paste_button.click()
    office.settle()
    assert dialog.cards[0].verdict.reason == "verify.number_current"
    QGuiApplication.clipboard().clear()
    dialog.paste_button.click()
    assert "tidak memuat" in dialog.note.text()


def test_a_missing_file_is_told_and_the_others_go_on(
    office: Office, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = a_released(office.desk)
    dialog = opened()
    paths = [tmp_path / "hilang.pdf", kept(tmp_path, made.pdf)]
    monkeypatch.setattr(dialog, "ask_files", lambda: paths)
    dialog.choose_button.click()
    office.settle()
    assert "hilang.pdf" in dialog.note.text()
    assert [card.name for card in dialog.cards] == ["berkas.pdf"]


def test_checking_can_be_stopped(office: Office, opened: Open, tmp_path: Path) -> None:
    dialog = opened()
    noise = tmp_path / "derau.png"
    from PIL import Image

    Image.effect_noise((2500, 2500), 90).save(noise)
    dialog.check_files([noise] * 3)
    dialog.stop_button.click()
    office.settle()
    assert dialog.cards == []
    assert not dialog.progress.isVisible()


def test_f1_tells_what_the_words_mean(opened: Open) -> None:
    help_page = opened().show_help()
    assert "Tidak terbaca" in help_page.browser.toPlainText()
    help_page.accept()


def test_results_are_kept_as_a_paper(
    office: Office, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = a_released(office.desk)
    dialog = opened()
    assert not dialog.save_button.isVisible()
    dialog.check_files([kept(tmp_path, made.pdf), kept(tmp_path, b"%PDF-1.7 rusak", "x.pdf")])
    office.settle()
    target = tmp_path / "hasil.pdf"
    monkeypatch.setattr(SheetPrinter, "ask_target", lambda self, name: target)
    dialog.save_button.click()
    office.settle()
    from tests.pdf_reading import page_texts

    text = " ".join("".join(page_texts(target.read_bytes())).split())
    assert "HASIL PERIKSA KEASLIAN" in text
    assert made.number in text
    assert "PDF terpotong" in text


@pytest.mark.parametrize(("mode", "factor"), [("light", 1.0), ("dark", 1.5), ("contrast", 2.0)])
def test_no_word_is_cut_in_any_look(
    office: Office, opened: Open, tmp_path: Path, mode: theme.Mode, factor: float
) -> None:
    from PySide6.QtWidgets import QApplication, QLabel

    made = a_released(office.desk)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, mode, factor)
    dialog = opened()
    long = f"{'nama_berkas_sangat_panjang_' * 5}.pdf"
    dialog.check_files([kept(tmp_path, made.pdf, long)])
    office.settle()
    QTest.qWait(50)
    for part in dialog.cards[0].findChildren(QLabel):
        if part.isVisible() and part.text():
            need = part.heightForWidth(part.width()) if part.wordWrap() else 0
            assert part.height() >= need - 1, part.text()
            if not part.wordWrap():
                assert part.width() >= part.sizeHint().width(), part.text()


# Kunci keaslian.


@pytest.fixture
def notices() -> list[Notice]:
    return []


@pytest.fixture
def section_of(
    qtbot: QtBot, office: Office, notices: list[Notice]
) -> Callable[[Role], AuthenticitySection]:
    def make(role: Role) -> AuthenticitySection:
        keys = KeyMap(office.state.settings)
        panel = SettingsPanel(office.as_role(role), office.runner, state=office.state, keys=keys)
        panel.notice.connect(notices.append)
        panel.resize(1158, 700)
        qtbot.addWidget(panel)
        panel.show()
        section = panel.open("authenticity")
        assert isinstance(section, AuthenticitySection)
        return section

    return make


def test_the_section_says_there_is_no_key_and_makes_one(
    office: Office,
    section_of: Callable[[Role], AuthenticitySection],
    notices: list[Notice],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    section = section_of(Role.SYSADMIN)
    assert section.title.text() == "Unit belum mempunyai kunci keaslian."
    assert section.make_button.isVisible()
    assert not section.papers.backup_button.isEnabled()
    dialog = NewKeyDialog(section.workspace, office.runner, section, replaces=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.passphrase.setText("pendek")
    dialog.submit()
    assert "sedikitnya 12" in dialog.fields[0].error
    dialog.passphrase.setText(PASSPHRASE)
    dialog.repeated.setText(PASSPHRASE + "x")
    dialog.submit()
    assert "tidak sama" in dialog.fields[1].error
    dialog.repeated.setText(PASSPHRASE)
    dialog.submit()
    office.settle()
    assert dialog.result() == dialog.DialogCode.Accepted
    section.refresh()
    assert "terbuka di komputer ini" in section.title.text()
    assert "MEJA-1" in section.place.text()
    section.lock_button.click()
    assert "terkunci di komputer ini" in section.title.text()
    assert "tidak membawa kode" in section.told.text()
    key = unit_keys.list_keys(section.workspace)[0].key_id
    unlock = UnlockDialog(section.workspace, office.runner, key, section)
    qtbot.addWidget(unlock)
    unlock.show()
    unlock.passphrase.setText("frasa sandi yang salah")
    unlock.submit()
    office.settle()
    assert unlock.isVisible()
    assert "tidak cocok" in shown_texts(unlock)
    unlock.passphrase.setText(PASSPHRASE)
    unlock.submit()
    office.settle()
    assert unlock.result() == unlock.DialogCode.Accepted


def test_a_key_is_revoked_renewed_and_listed(
    office: Office, section_of: Callable[[Role], AuthenticitySection], qtbot: QtBot
) -> None:
    key = a_key(office.desk)
    section = section_of(Role.SYSADMIN)
    dialog = RevokeDialog(section.workspace, None, key, section.context.today(), section)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.submit()
    assert dialog.fields[1].error
    dialog.reason.setText("Komputer media dicuri")
    dialog.submit()
    assert dialog.result() == dialog.DialogCode.Accepted
    section.refresh()
    QTest.qWait(20)  # the new row is laid out
    assert section.make_button.isVisible()
    assert "dicabut sejak" in shown_texts(section)
    assert unit_keys.list_keys(section.workspace)[0].state is KeyState.REVOKED


def test_passphrase_and_paper_dialogs_reach_their_services(
    office: Office, section_of: Callable[[Role], AuthenticitySection], qtbot: QtBot
) -> None:
    key = a_key(office.desk)
    section = section_of(Role.SYSADMIN)
    change = PassphraseDialog(section.workspace, None, key, section)
    qtbot.addWidget(change)
    change.show()
    change.old.setText(PASSPHRASE)
    change.passphrase.setText("frasa sandi yang lain")
    change.repeated.setText("frasa sandi yang lain")
    change.submit()
    assert change.result() == change.DialogCode.Accepted
    from pasopati_desktop.domain import key_paper

    with section.workspace.reading() as session:
        data = unit_keys.sealed_sheet(section.workspace, session, key)
    unit_keys.lock(section.workspace, key)
    restore = RestoreKeyDialog(section.workspace, None, section)
    qtbot.addWidget(restore)
    restore.show()
    lines = list(key_paper.lines(data))
    restore.lines.setPlainText("\n".join([*lines[:3], "SALAH", *lines[4:]]))
    restore.passphrase.setText("frasa sandi yang lain")
    restore.submit()
    assert restore.isVisible()
    assert "Baris 4" in shown_texts(restore)
    restore.lines.setPlainText("\n".join(lines))
    restore.submit()
    assert restore.result() == restore.DialogCode.Accepted


def test_papers_and_register_are_written(
    office: Office,
    section_of: Callable[[Role], AuthenticitySection],
    notices: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a_key(office.desk)
    a_released(office.desk)
    section = section_of(Role.SYSADMIN)
    target = tmp_path / "lembar.pdf"
    monkeypatch.setattr(SheetPrinter, "ask_target", lambda self, name: target)
    monkeypatch.setattr(section.papers, "confirm_saving", lambda: True)
    for save in (section.papers.backup_save_button, section.papers.news_save_button):
        save.click()
        office.settle()
        assert target.read_bytes().startswith(b"%PDF")
        target.unlink()
    section.papers.copy_button.click()
    assert "KUNCI PUBLIK" in QGuiApplication.clipboard().text()
    monkeypatch.setattr(section.papers, "ask_folder", lambda: tmp_path / "laman")
    section.papers.export_button.click()
    office.settle()
    assert (tmp_path / "laman" / "verifikasi.html").is_file()
    assert notices[-1].title == "1 naskah terbit ada di register."


def test_a_writer_sees_the_key_and_changes_nothing(
    office: Office, section_of: Callable[[Role], AuthenticitySection]
) -> None:
    a_key(office.desk)
    section = section_of(Role.WRITER)
    assert not section.lock_button.isEnabled()
    assert not section.revoke_button.isEnabled()
    assert not section.papers.backup_button.isEnabled()
    assert section.papers.news_save_button.isEnabled()


def test_home_and_the_list_of_statements_open_it(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pasopati_desktop.ui.panels.home.panel import HomePanel
    from pasopati_desktop.ui.panels.statements.panel import StatementsPanel

    asked: list[QWidget] = []
    monkeypatch.setattr(
        AuthenticityDialog,
        "show_for",
        classmethod(lambda cls, workspace, tasks, parent, navigate=None: asked.append(parent)),
    )
    home = HomePanel(office.as_role(Role.WRITER), office.runner)
    qtbot.addWidget(home)
    home.check_button.click()
    texts = StatementsPanel(office.as_role(Role.WRITER), office.runner)
    qtbot.addWidget(texts)
    texts.column.check_button.click()
    office.settle()
    assert asked == [home, texts]
