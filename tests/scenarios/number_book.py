"""How each writing service of the number book is called by an officer who may."""

import os

from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import number_book_print
from pasopati_desktop.services.number_book_print import BookPrint
from pasopati_desktop.services.workspace import Workspace
from tests.data import Desk
from tests.scenario import Scenario, Steps

_LP = "#!/bin/sh\necho 'request id is Kantor-1 (1 file(s))'\n"
"""Stands for the print command: whether paper comes out is `test_printing`'s matter."""

BOOK = BookPrint(b"%PDF-1.7", PaperSize.A4, 1, "Buku nomor 2026", "number_book/statement")


def _send(desk: Desk) -> Steps:
    command = desk.nobody.data.root / "bin" / "lp"
    command.parent.mkdir()
    command.write_text(_LP)
    command.chmod(0o700)

    def call(view: Workspace) -> object:
        path = os.environ["PATH"]
        os.environ["PATH"] = f"{command.parent}:{path}"
        try:
            return number_book_print.send(view, BOOK, "Kantor", 2)
        finally:
            os.environ["PATH"] = path

    return desk.as_role(Role.SECRETARY), call


def _log_print(desk: Desk) -> Steps:
    return desk.as_role(Role.SECRETARY), lambda view: number_book_print.log_print(
        view, BOOK, "Kantor", 2
    )


SCENARIOS: dict[str, Scenario] = {
    "number_book_print.send": _send,
    "number_book_print.log_print": _log_print,
}
