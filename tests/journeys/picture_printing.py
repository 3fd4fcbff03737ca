"""Run by `test_picture_printing` in a process of its own: libcups asks for its server only once.

Prints a paper as pictures on a queue of the server in `CUPS_SERVER`, and says how the printer was
set: `duplex colour copies`.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.printing import PrintOrder, Scaling, Sides, sheet_of
from pasopati_desktop.services import printing
from pasopati_desktop.ui.printing import screen_printers
from pasopati_desktop.ui.printing.items import sheet_item
from pasopati_desktop.ui.printing.pictures import PictureJob
from pasopati_desktop.ui.tasks import TaskRunner


def main(queue: str, file: str, scaling: str) -> int:
    app = QApplication([])
    known = screen_printers.abilities(queue)
    assert queue in screen_printers.names()
    assert known.loaded is not None
    assert known.sides == (Sides.ONE, Sides.LONG, Sides.SHORT)
    paper = printing.paper_of(Path(file).read_bytes(), title="Naskah", record="statement/1")
    order = PrintOrder(
        queue, 1, (2, 4), sheet_of(PaperSize.A4), Scaling(scaling), Sides.LONG, known.gray
    )
    printer = screen_printers.printer_for(order, paper)
    told = (printer.duplex().name, printer.colorMode().name, str(printer.copyCount()))
    sys.stdout.write(" ".join(told))
    tasks, parent = TaskRunner(), QObject()
    ended: list[Exception | None] = []
    item = sheet_item(None, "Cetak", "Naskah", lambda _control: paper)
    PictureJob(
        tasks,
        item,
        paper,
        order,
        on_done=lambda: ended.append(None),
        on_failed=ended.append,
        parent=parent,
    ).begin()
    while not ended:
        QTest.qWait(20)
    tasks.shutdown()
    del app
    return int(ended != [None])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
