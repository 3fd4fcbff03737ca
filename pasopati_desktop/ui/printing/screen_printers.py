"""Printers as Qt knows them: the only ones on Windows, and where CUPS's commands are missing.

Imported late: Qt's print support loads the system's print library.
"""

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from pasopati_desktop.domain.printing import (
    Abilities,
    PrintOrder,
    QueueState,
    Sheet,
    Sides,
    is_same,
    sheet_of,
    sheet_sized,
)
from pasopati_desktop.services.printing import PrintPaper

_STATES = {
    QPrinter.PrinterState.Idle: QueueState.IDLE,
    QPrinter.PrinterState.Active: QueueState.PRINTING,
    QPrinter.PrinterState.Aborted: QueueState.STOPPED,
    QPrinter.PrinterState.Error: QueueState.STOPPED,
}
_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT: QPrinter.DuplexMode.DuplexShortSide,
}


def names() -> list[str]:
    """Return the printers of the system, its default first."""
    found = list(QPrinterInfo.availablePrinterNames())
    default = QPrinterInfo.defaultPrinterName()
    return sorted(found, key=lambda name: (name != default, name.casefold()))


def abilities(name: str) -> Abilities:
    """Return what the system says of a printer; nothing of one that is gone."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        return Abilities()
    sheets = [_sheet(size) for size in info.supportedPageSizes()]
    default = info.defaultPageSize()
    modes = info.supportedDuplexModes()
    sides = tuple(side for side, mode in _DUPLEX.items() if mode in modes)
    return Abilities(
        sheets=tuple(sheets),
        loaded=_sheet(default) if default.isValid() else None,
        takes_any_size=info.supportsCustomPageSizes(),
        sides=sides if len(sides) > 1 else (),
        gray="gray" if len(info.supportedColorModes()) > 1 else "",
        state=_STATES.get(info.state(), QueueState.UNKNOWN),
    )


def _sheet(size: QPageSize) -> Sheet:
    measure = size.size(QPageSize.Unit.Millimeter)
    short, long = sorted((measure.width(), measure.height()))
    return sheet_sized(short, long, key=size.key(), name=size.name())


def printer_for(order: PrintOrder, paper: PrintPaper) -> QPrinter:
    """Return a printer that is set to do what was asked, and nothing else."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(order.printer)
    printer.setCopyCount(order.copies)
    printer.setCollateCopies(True)
    printer.setDocName(paper.title)
    orientation = QPageLayout.Orientation.Portrait
    if paper.is_landscape:
        orientation = QPageLayout.Orientation.Landscape
    sheet = order.sheet or sheet_of(paper.paper)
    size = _page_size(order.printer, sheet)
    printer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    if order.sides is not None:
        printer.setDuplex(_DUPLEX[order.sides])
    if order.gray:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def _page_size(name: str, sheet: Sheet) -> QPageSize:
    """Return the driver's own size where it has it, so that it takes the right tray."""
    for size in QPrinterInfo.printerInfo(name).supportedPageSizes():
        if is_same(_sheet(size), sheet):
            return size
    return QPageSize(
        QSizeF(sheet.width, sheet.height),
        QPageSize.Unit.Millimeter,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
