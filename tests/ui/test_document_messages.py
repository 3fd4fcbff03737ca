"""Whatever the documents layer refuses or misses, the officer is told in a sentence."""

import re
from pathlib import Path

import pasopati_desktop.documents
from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.ui import messages

CODE = re.compile(r'"((?:logo|letterhead|document|printer|print|file)\.[a-z_]+)"')


def test_every_code_has_its_sentence() -> None:
    folder = Path(pasopati_desktop.documents.__file__).parent
    codes = {code for file in folder.glob("*.py") for code in CODE.findall(file.read_text())}
    assert len(codes) > 15
    assert sorted(code for code in codes if not messages.known(code)) == []


def test_printer_that_is_gone_is_named() -> None:
    notice = messages.explain(EnvironmentFailure("printer.missing", printer="Kantor"))
    assert "Kantor" in notice.title
    assert "…" not in notice.text
