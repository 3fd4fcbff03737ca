"""How each writing service of printing is called by an officer who may."""

import os
from collections.abc import Callable

from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import printing
from pasopati_desktop.services.printing import PrintPaper
from pasopati_desktop.services.workspace import Workspace
from tests.data import Desk
from tests.scenario import Scenario, Steps

_LP = "#!/bin/sh\necho 'request id is Kantor-1 (1 file(s))'\n"
"""Stands for the print command: whether paper comes out is `test_printing`'s matter."""

BOOK = PrintPaper(b"%PDF-1.7", PaperSize.A4, 1, "Buku nomor 2026", "number_book/statement")
ORDER = PrintOrder("Kantor", 2)


def _sent(act: Callable[[Workspace, PrintPaper, PrintOrder], object], role: Role) -> Scenario:
    def scenario(desk: Desk) -> Steps:
        command = desk.nobody.data.root / "bin" / "lp"
        command.parent.mkdir()
        command.write_text(_LP)
        command.chmod(0o700)

        def call(view: Workspace) -> object:
            path = os.environ["PATH"]
            os.environ["PATH"] = f"{command.parent}:{path}"
            try:
                return act(view, BOOK, ORDER)
            finally:
                os.environ["PATH"] = path

        return desk.as_role(role), call

    return scenario


def _logged(act: Callable[[Workspace, PrintPaper, PrintOrder], object], role: Role) -> Scenario:
    return lambda desk: (desk.as_role(role), lambda view: act(view, BOOK, ORDER))


SCENARIOS: dict[str, Scenario] = {
    "printing.send": _sent(printing.send, Role.SECRETARY),
    "printing.send_sheet": _sent(printing.send_sheet, Role.SYSADMIN),
    "printing.log_print": _logged(printing.log_print, Role.SECRETARY),
    "printing.log_sheet": _logged(printing.log_sheet, Role.AUDITOR),
}
