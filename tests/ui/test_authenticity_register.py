"""The register on the screen: checked like any file; who introduced the key that signs it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import register, unit_keys
from pasopati_desktop.ui.authenticity.dialog import AuthenticityDialog
from pasopati_desktop.ui.authenticity.key_dialogs import NewKeyDialog
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.settings.authenticity_section import AuthenticitySection
from pasopati_desktop.ui.panels.settings.panel import SettingsPanel
from pasopati_desktop.ui.shortcuts import KeyMap
from tests.authenticity_kit import PASSPHRASE, a_key, a_released, kept
from tests.ui.office_kit import Office, office

__all__ = ["office"]


def test_a_new_key_says_whether_the_former_introduced_it(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = a_key(office.desk)
    notices: list[Notice] = []
    panel = SettingsPanel(
        office.as_role(Role.SYSADMIN),
        office.runner,
        state=office.state,
        keys=KeyMap(office.state.settings),
    )
    panel.notice.connect(notices.append)
    qtbot.addWidget(panel)
    section = panel.open("authenticity")
    assert isinstance(section, AuthenticitySection)

    def make(*_: object, **__: object) -> bool:
        unit_keys.make(section.workspace, f"{PASSPHRASE} {len(notices)}")
        return True

    monkeypatch.setattr(NewKeyDialog, "ask", make)
    section.make()
    assert "memperkenalkannya" in notices[-1].detail
    assert f"Diperkenalkan kunci {first}" in section.public.text()
    section.lock()
    section.make()
    assert "serahkan lembar redaksi baru" in notices[-1].detail
    assert "Diperkenalkan" not in section.public.text()


def test_the_register_of_the_web_site_is_checked_like_any_file(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    a_key(office.desk)
    a_released(office.desk)
    view = office.as_role(Role.HEAD_OF_UNIT)
    done = register.export(view, tmp_path / "laman")
    changed = done.register.read_bytes().replace(b"berlaku", b"ditarik")
    dialog = AuthenticityDialog(view, office.runner)
    qtbot.addWidget(dialog)
    dialog.check_files([done.page, kept(tmp_path, changed, "register.json")])
    office.settle()
    words = {card.name: card.word.text() for card in dialog.cards}
    assert words == {"verifikasi.html": "Asli", "register.json": "Tidak asli"}
    (bad,) = (card for card in dialog.cards if card.name == "register.json")
    assert "diubah setelah ditandatangani" in bad.sentence.text()
