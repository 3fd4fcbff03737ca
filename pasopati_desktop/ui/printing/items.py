"""What can be printed, and the services that do it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.services import printing
from pasopati_desktop.services.printing import Printed, PrintPaper
from pasopati_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class PrintItem:
    heading: str
    """The dialog's title."""
    what: str
    """Under it."""
    prepare: Callable[[JobControl], PrintPaper]
    send: Callable[[PrintPaper, PrintOrder, JobControl], Printed]
    """A paper that rules may hold back is drawn anew by its own service."""
    log: Callable[[PrintPaper, PrintOrder], object]
    """Enters what the screen printed as pictures."""
    extra: Self | None = None
    """What may go along with it, one copy; `extra_label` asks for it."""
    extra_label: str = ""
    note: str = ""
    """Beside the buttons: what to mind with this paper."""
    for_everybody: bool = False
    """Whoever sees it may print it; else it takes the permission to print."""


def paper_item(
    workspace: Workspace,
    heading: str,
    what: str,
    prepare: Callable[[JobControl], PrintPaper],
) -> PrintItem:
    """Return a paper that no rule holds back: what the dialog counted is what is printed."""
    return PrintItem(
        heading=heading,
        what=what,
        prepare=prepare,
        send=lambda paper, order, _control: printing.send(workspace, paper, order),
        log=lambda paper, order: printing.log_print(workspace, paper, order),
    )


def sheet_item(
    workspace: Workspace | None,
    heading: str,
    what: str,
    prepare: Callable[[JobControl], PrintPaper],
    note: str = "",
) -> PrintItem:
    """Return a sheet that everybody who sees it may print.

    `workspace`: None while the unit is being set up; nobody is signed in then, and nothing logged.
    """
    if workspace is None:
        return PrintItem(
            heading=heading,
            what=what,
            prepare=prepare,
            send=lambda paper, order, _control: printing.hand_over(paper, order),
            log=lambda _paper, _order: None,
            note=note,
            for_everybody=True,
        )
    return PrintItem(
        heading=heading,
        what=what,
        prepare=prepare,
        send=lambda paper, order, _control: printing.send_sheet(workspace, paper, order),
        log=lambda paper, order: printing.log_sheet(workspace, paper, order),
        note=note,
        for_everybody=True,
    )
