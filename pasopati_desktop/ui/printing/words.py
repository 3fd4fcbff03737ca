"""What the print dialog says about paper, pages and printers."""

from pasopati_desktop.domain.printing import (
    Abilities,
    PaperOption,
    PrintOrder,
    QueueState,
    Scaling,
    Sheet,
    Sides,
    Trouble,
    cut_off,
    is_same,
    loses_text,
    ranges,
    reduced_to,
    sheets_used,
)
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice

MAX_NAME_CHARS = 32


def sheet_words(sheet: Sheet) -> str:
    """Return `F4 (215 × 330 mm)`."""
    return translate("Printing", "{name} ({width} × {height} mm)").format(
        name=sheet.name, width=round(sheet.width), height=round(sheet.height)
    )


def option_words(document: Sheet, option: PaperOption) -> str:
    """Return one choice of paper."""
    if option.scaling is Scaling.FIT:
        text = translate("Printing", "{sheet}, diperkecil jadi {n} %")
        return text.format(sheet=sheet_words(option.sheet), n=reduced_to(document, option.sheet))
    text = translate("Printing", "{sheet}, ukuran asli")
    return text.format(sheet=sheet_words(option.sheet))


def paper_note(
    document: Sheet,
    abilities: Abilities,
    option: PaperOption | None,
    printer: str,
    *,
    lies: bool = False,
) -> tuple[str, bool]:
    """Return what happens on that paper, and whether it is a warning.

    `lies`: the pages are wider than high.
    """
    loaded, printer = abilities.loaded, short_name(printer)
    own = option is not None and is_same(option.sheet, document)
    if loaded is None and own:
        text = translate(
            "Printing", "{printer} tidak memberi tahu kertasnya. Pastikan {sheet} ada di lacinya."
        )
        return text.format(printer=printer, sheet=sheet_words(document)), True
    if loaded is not None and is_same(loaded, document) and own:
        return translate("Printing", "Sama dengan kertas naskah dan kertas di pencetak."), False
    parts = [_mismatch(document, loaded, printer)]
    if option is None:
        parts.append(translate("Printing", "Pilih kertas dan cara mencetaknya."))
        return " ".join(filter(None, parts)), True
    parts.append(_consequence(document, option, lies=lies))
    if loaded is None or not is_same(loaded, option.sheet):
        text = translate("Printing", "Isi laci dengan {sheet} dulu.")
        parts.append(text.format(sheet=option.sheet.name))
    return " ".join(filter(None, parts)), True


def short_name(printer: str) -> str:
    """Return a name that fits a line: its begin and its end tell printers apart."""
    if len(printer) <= MAX_NAME_CHARS:
        return printer
    return f"{printer[: MAX_NAME_CHARS - 13]}…{printer[-12:]}"


def _mismatch(document: Sheet, loaded: Sheet | None, printer: str) -> str:
    if loaded is None:
        text = translate("Printing", "Naskah ini {document}.")
        return text.format(document=sheet_words(document))
    text = translate("Printing", "Naskah ini {document}, {printer} memakai {loaded}.")
    return text.format(document=sheet_words(document), printer=printer, loaded=sheet_words(loaded))


def _consequence(document: Sheet, option: PaperOption, *, lies: bool) -> str:
    sheet = option.sheet
    if is_same(sheet, document):
        return ""
    if option.scaling is Scaling.FIT:
        text = translate(
            "Printing", "Halaman diperkecil sampai sekitar {n} %, huruf ikut mengecil."
        )
        return text.format(n=reduced_to(document, sheet))
    wide, high = cut_off(document, sheet)
    right, below = (high, wide) if lies else (wide, high)
    lost = [
        text.format(n=length)
        for length, text in (
            (below, translate("Printing", "{n} mm di bawah")),
            (right, translate("Printing", "{n} mm di kanan")),
        )
        if length
    ]
    if not lost:
        return translate("Printing", "Naskah muat seluruhnya; sisa kertas kosong.")
    edge = translate("Printing", " dan ").join(lost)
    if not loses_text(document, sheet):
        text = translate("Printing", "Tepi berkurang {edge}; teks tetap utuh.")
        return text.format(edge=edge)
    return translate("Printing", "{edge} terpotong.").format(edge=_upper(edge))


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def printer_note(state: QueueState, troubles: tuple[Trouble, ...]) -> str:
    """Return what is wrong with a printer; blank if nothing is."""
    if state is QueueState.REJECTING:
        return translate("Printing", "Antrean ini menolak cetakan. Pilih pencetak lain.")
    told = {
        Trouble.NO_PAPER: translate("Printing", "kertas habis"),
        Trouble.JAM: translate("Printing", "kertas macet"),
        Trouble.OPEN: translate("Printing", "penutup terbuka"),
        Trouble.NO_INK: translate("Printing", "tinta atau toner habis"),
        Trouble.OFFLINE: translate("Printing", "tidak tersambung"),
    }
    what = ", ".join(told[trouble] for trouble in troubles)
    if state is QueueState.STOPPED:
        if not what:
            return translate(
                "Printing", "Antrean ini berhenti; cetakan menunggu sampai dijalankan lagi."
            )
        text = translate(
            "Printing", "Antrean ini berhenti ({what}); cetakan menunggu sampai dijalankan lagi."
        )
        return text.format(what=what)
    return translate("Printing", "Pencetak melapor: {what}.").format(what=what) if what else ""


def sides_words(sides: Sides) -> str:
    return {
        Sides.ONE: translate("Printing", "Satu sisi"),
        Sides.LONG: translate("Printing", "Bolak-balik, sisi panjang"),
        Sides.SHORT: translate("Printing", "Bolak-balik, sisi pendek"),
    }[sides]


def pages_words(chosen: tuple[int, ...], count: int) -> str:
    """Return how many pages of how many."""
    if len(chosen) == count:
        return translate("Printing", "Semua, {n} halaman.").format(n=count)
    text = translate("Printing", "{n} dari {count} halaman: {pages}.")
    shown = ranges(chosen, ", ")
    return text.format(
        n=len(chosen), count=count, pages=shown if len(shown) <= 60 else shown[:59] + "…"
    )


def amount_words(pages: int, copies: int, sides: Sides | None) -> str:
    """Return what that takes, for the foot of the dialog."""
    text = translate("Printing", "{pages} halaman, {sheets} lembar kertas")
    return text.format(pages=pages * copies, sheets=sheets_used(pages, copies, sides))


def sent(order: PrintOrder) -> Notice:
    """Return what to tell once a printer has taken a paper."""
    title = translate("Printing", "{n} rangkap dikirim ke {printer}.")
    detail = ""
    if order.pages:
        detail = translate("Printing", "Halaman {pages}.").format(pages=ranges(order.pages, ", "))
    return messages.good(title.format(n=order.copies, printer=order.printer), detail)
