"""Printing through CUPS: the finished file goes to the queue as it is, sharp and searchable.

Elsewhere, and where CUPS is missing, the screen prints pictures of the pages
(`preview.PRINT_SCALE`).
"""

import re
from pathlib import Path

from pasopati_desktop.documents.cups import first_line, run
from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.printing import (
    PrintOrder,
    PrintQueue,
    QueueState,
    Scaling,
    check_order,
    ranges,
    sheet_of,
)

ASK_SECONDS = 10
SEND_SECONDS = 60

_PLAIN = (
    "number-up=1",
    "page-set=all",
    "fit-to-page=false",
    "fitplot=false",
    "scaling=100",
    "mirror=false",
    "landscape=false",
    "orientation-requested=3",
    "outputorder=normal",
    "page-border=none",
    "collate=true",
)
"""Against what a user or an administrator saved with `lpoptions`: two pages on a sheet, half the
size, mirrored. An official paper is printed as it was approved, or as the dialog says."""

_PRINTER = re.compile(r"printer (\S+) (?:is (idle)|now (printing)|(disabled))")
_ACCEPTING = re.compile(r"(\S+) (not )?accepting requests")
_DEFAULT = re.compile(r"system default destination: (\S+)")
_REQUEST = re.compile(r"request id is (\S+)")
_NO_SERVER = re.compile(r"Scheduler is not running|Unable to connect|Bad file descriptor|refused")
_NO_PRINTER = re.compile(r"does not exist|not-found|Unknown destination", re.IGNORECASE)
_NO_QUEUES = re.compile(r"No destinations added")


def list_queues() -> list[PrintQueue]:
    """Return the printers CUPS knows, the default one first; none if there are none.

    Raises:
        EnvironmentFailure: `printer.no_cups` (not installed), `printer.server_gone`, or
            `printer.timeout`.
    """
    answer = run(["lpstat", "-p", "-a", "-d"], ASK_SECONDS)
    told = answer.stdout + answer.stderr
    if answer.returncode != 0 and not _NO_QUEUES.search(told):
        if _NO_SERVER.search(answer.stderr):
            raise EnvironmentFailure("printer.server_gone", reason=first_line(answer.stderr))
        if not answer.stdout.strip():
            raise EnvironmentFailure(
                "printer.refused", printer="CUPS", reason=first_line(answer.stderr)
            )
    default = _DEFAULT.search(told)
    states: dict[str, QueueState] = {}
    for line in answer.stdout.splitlines():
        if found := _PRINTER.match(line):
            states[found.group(1)] = _state(found)
        elif (found := _ACCEPTING.match(line)) and found.group(2):
            states[found.group(1)] = QueueState.REJECTING
    queues = [
        PrintQueue(name, default is not None and default.group(1) == name, state)
        for name, state in states.items()
    ]
    return sorted(queues, key=lambda queue: (not queue.is_default, queue.name.casefold()))


def print_file(
    path: Path, order: PrintOrder, *, paper: PaperSize, page_count: int, title: str = ""
) -> str:
    """Hand the PDF at `path` to a queue; return what CUPS calls the job, such as `Kantor-17`.

    Args:
        path: The finished file.
        order: Printer, pages, copies and the rest.
        paper: What the document was drawn for; asked for unless `order.sheet` says otherwise.
        page_count: Of the whole document.
        title: As the queue shows it.

    Raises:
        InvalidInput: `copies` is not 1 to 99, or a page is not there.
        EnvironmentFailure: `file.missing`, `printer.missing`, `printer.rejecting`,
            `printer.refused`, `printer.no_cups`, `printer.server_gone` or `printer.timeout`;
            nothing is printed, except that after a time-out CUPS may still have taken the job.
    """
    check_order(order, page_count)
    if not path.is_file():
        raise EnvironmentFailure("file.missing", path=path)
    queue = order.printer
    command = ["lp", "-d", queue, "-n", str(order.copies), "-t", _job_title(title or path.stem)]
    for option in _options(order, paper, page_count):
        command += ["-o", option]
    answer = run([*command, "--", str(path.resolve())], SEND_SECONDS)
    if answer.returncode == 0 and (found := _REQUEST.search(answer.stdout)):
        return found.group(1)
    reason = first_line(answer.stderr)
    # `lp` says that the printer does not exist when it is the whole server that is gone.
    asked = run(["lpstat", "-r"], ASK_SECONDS)
    if "not running" in asked.stdout + asked.stderr or _NO_SERVER.search(reason):
        raise EnvironmentFailure("printer.server_gone", reason=reason)
    if _NO_PRINTER.search(reason):
        raise EnvironmentFailure("printer.missing", printer=queue)
    if "not accepting" in reason:
        raise EnvironmentFailure("printer.rejecting", printer=queue)
    raise EnvironmentFailure("printer.refused", printer=queue, reason=reason)


def _options(order: PrintOrder, paper: PaperSize, page_count: int) -> list[str]:
    sheet = order.sheet or sheet_of(paper)
    fits = order.scaling is Scaling.FIT
    pages = order.pages or range(1, page_count + 1)
    options = [
        *_PLAIN,
        f"media={sheet.key or sheet.name}",
        f"print-scaling={order.scaling.value}",
        f"position={'center' if fits else 'top-left'}",  # what does not fit is cut below
        f"page-ranges={ranges(pages)}",
    ]
    if order.sides is not None:
        options.append(f"sides={order.sides.value}")
    if order.gray:
        options.append(order.gray)
    return options


def _state(found: re.Match[str]) -> QueueState:
    if found.group(2):
        return QueueState.IDLE
    if found.group(3):
        return QueueState.PRINTING
    return QueueState.STOPPED if found.group(4) else QueueState.UNKNOWN


def _job_title(title: str) -> str:
    return "".join(char for char in title if char.isprintable())[:100] or "PASOPATI"
