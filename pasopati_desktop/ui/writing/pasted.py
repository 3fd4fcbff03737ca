"""From the clipboard or a drop to blocks: HTML first, plain text where it is all there is."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from pasopati_desktop.domain import paste
from pasopati_desktop.domain.paste import Cut, Pasted
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice, info


def blocks_of(source: QMimeData, room: int) -> Pasted:
    """Return what a paste brings as blocks of at most `room` letters."""
    html = source.html() if source.hasHtml() else ""
    if html and len(html) <= paste.MAX_HTML_CHARS:
        pasted = paste.from_html(html, room)
        if pasted.blocks or pasted.cut.things():
            return pasted
    return paste.from_text(source.text(), room)


def cut_words(cut: Cut) -> str:
    """Return such as `2 gambar, 1 tautan tidak aman`, or blank."""
    parts = (
        (cut.images, translate("Statements", "{n} gambar")),
        (cut.objects, translate("Statements", "{n} objek sisipan")),
        (cut.links, translate("Statements", "{n} tautan yang bukan laman atau pos-el")),
        (cut.hidden, translate("Statements", "{n} bagian tersembunyi")),
        (cut.deleted, translate("Statements", "{n} bagian yang dicoret sumbernya")),
    )
    return ", ".join(words.format(n=n) for n, words in parts if n)


def cleaned_notice(cut: Cut) -> Notice:
    """Tell what of a paste has no place in an official text."""
    return info(
        translate("Statements", "Tempelan dibersihkan."),
        translate("Statements", "Tidak ikut: {what}.").format(what=cut_words(cut)),
    )


def one_file(data: QMimeData) -> Path | None:
    """Return the one file that hangs over a text."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
