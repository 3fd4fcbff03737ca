"""Hands that tamper with a released paper: every way of it we know that leaves a readable PDF.

Each forgery takes a genuine paper apart and returns the bytes a stranger would send. What is hidden
is hidden well: the words a program reads out of these files are often still the genuine ones.
"""

import io
import re
from collections.abc import Callable
from typing import Any

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name, String

from tests.hostile.papers import TARGET, Forgery, Genuine, Opened, forged, opened, place

_CODE = re.compile(rb"q 0 g ([\d.]+) 0 0 [\d.]+ (\S+) (\S+) cm [\d re]+ f Q")


def _box(pdf: bytes, words: str = TARGET) -> str:
    left, bottom, right, top = place(pdf, words)
    return f"{left - 1:.1f} {bottom - 2:.1f} {right - left + 2:.1f} {top - bottom + 4:.1f} re"


def _said(old: bytes, new: bytes) -> Callable[[Opened], None]:
    return lambda paper: paper.words(lambda drawing: drawing.replace(old, new, 1))


# Words that are other words.

changed_figure = forged(_said(b"Sebanyak 19 ", b"Sebanyak 91 "))
changed_number = forged(_said(b"HM.01.02-", b"HM.01.03-"))
dropped_comma = forged(_said(b"JAKARTA, 21", b"JAKARTA 21"))


def homoglyph(genuine: Genuine) -> bytes:
    """A letter that looks the same and is another: seen nothing, read another word."""
    return _other_font(genuine, b"Sebanyak 19 ", b"Sebanyak 19 ", {"61": "0430"})


def incremental(genuine: Genuine) -> bytes:
    """A newer version of the page's drawing behind the end, as editors save."""
    with pikepdf.open(io.BytesIO(genuine.pdf)) as document:
        contents = document.pages[0].Contents
        number = contents.objgen[0]
        drawing = contents.read_bytes().replace(b"Sebanyak 19 ", b"Sebanyak 91 ")
        size, root = int(document.trailer.Size), document.trailer.Root.objgen[0]
    start = int(re.findall(rb"startxref\s+(\d+)", genuine.pdf)[-1])
    at = len(genuine.pdf) + 1
    new = b"\n%d 0 obj\n<</Length %d>>\nstream\n" % (number, len(drawing))
    new += drawing + b"\nendstream\nendobj\n"
    where = len(genuine.pdf) + len(new)
    new += b"xref\n%d 1\n%010d 00000 n \n" % (number, at)
    new += b"trailer\n<</Size %d /Root %d 0 R /Prev %d>>\n" % (size, root, start)
    return genuine.pdf + new + b"startxref\n%d\n%%%%EOF\n" % where


# Words that are read and not seen, or seen and not read.


def _other_font(genuine: Genuine, old: bytes, new: bytes, told: dict[str, str]) -> bytes:
    """Set `new` for `old` in a font that tells other letters than it shows."""
    out = io.BytesIO()
    with opened(genuine.pdf, out) as paper:
        drawn: Any = paper.page().Resources.Font["/F1+0"]
        font = Dictionary(drawn)
        table = font.ToUnicode.read_bytes()
        for code, letter in told.items():
            table = re.sub(
                rf"<{code}> <[0-9A-F]{{4}}>".encode(), f"<{code}> <{letter}>".encode(), table
            )
        font.ToUnicode = paper.pdf.make_stream(table)
        paper.part("/Palsu", "/Font", font)
        around = b") Tj /Palsu 11 Tf (" + new + b") Tj /F1+0 11 Tf ("
        paper.words(lambda drawing: drawing.replace(old, around, 1))
    return out.getvalue()


def told_otherwise(genuine: Genuine) -> bytes:
    """ToUnicode turned: 91 is seen, 19 is read."""
    return _other_font(genuine, b"Sebanyak 19 ", b"Sebanyak 91 ", {"31": "0039", "39": "0031"})


actual_text = forged(
    _said(
        b"Sebanyak 19 ",
        b") Tj /Span <</ActualText (Sebanyak 19 )>> BDC (Sebanyak 91 ) Tj EMC (",
    )
)


def white_box(genuine: Genuine) -> bytes:
    return forged(lambda paper: paper.over(f"1 g {_box(genuine.pdf)} f"))(genuine)


def drawn_letters(genuine: Genuine) -> bytes:
    """A stroke through the words: nothing to read, much to see."""
    left, bottom, right, top = place(genuine.pdf)
    line = f"1.2 w {left} {(bottom + top) / 2} m {right} {(bottom + top) / 2} l S"
    return forged(lambda paper: paper.over(line))(genuine)


def picture_over(genuine: Genuine) -> bytes:
    """A picture of another figure over the true one."""
    left, bottom, right, top = place(genuine.pdf, "19 Warga")
    out = io.BytesIO()
    with opened(genuine.pdf, out) as paper:
        picture = paper.pdf.make_stream(
            bytes([255, 200, 90, 0] * 64), Type=Name.XObject, Subtype=Name.Image, Width=16,
            Height=16, ColorSpace=Name.DeviceGray, BitsPerComponent=8,
        )  # fmt: skip
        paper.part("/Gambar", "/XObject", picture)
        paper.over(f"{right - left} 0 0 {top - bottom} {left} {bottom} cm /Gambar Do")
    return out.getvalue()


def picture_behind(genuine: Genuine) -> bytes:
    """Other words, and an invisible picture as large as the page: it must not pass for a scan."""
    out = io.BytesIO()
    with opened(genuine.pdf, out) as paper:
        paper.words(lambda drawing: drawing.replace(b"Sebanyak 19 ", b"Sebanyak 91 ", 1))
        picture = paper.pdf.make_stream(
            b"\xff", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1,
            ColorSpace=Name.DeviceGray, BitsPerComponent=8,
        )  # fmt: skip
        paper.part("/Alas", "/XObject", picture)
        paper.over("595 0 0 842 0 0 cm /Alas Do", under=True)
    return out.getvalue()


white_words = forged(_said(b"(Sabtu pagi. ) Tj", b"1 g (Sabtu pagi. ) Tj 0 g"))
white_point = forged(_said(b"(Sabtu pagi. ) Tj", b"(Sabtu pagi) Tj 1 g (. ) Tj 0 g"))
pale_words = forged(_said(b"(Sabtu pagi. ) Tj", b".85 g (Sabtu pagi. ) Tj 0 g"))
clipped_words = forged(
    _said(b"BT\n0.000 17.991 Td\n1.4942 Tw", b"0 0 1 1 re W n BT\n0.000 17.991 Td\n1.4942 Tw")
)


def hidden_layer(genuine: Genuine) -> bytes:
    """A paragraph on a layer that is switched off."""
    out = io.BytesIO()
    with opened(genuine.pdf, out) as paper:
        layer = paper.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Lapisan")))
        paper.part("/Lapis", "/Properties", layer)
        paper.pdf.Root.OCProperties = Dictionary(
            OCGs=Array([layer]), D=Dictionary(OFF=Array([layer]), Order=Array([layer]))
        )
        paper.words(
            lambda drawing: drawing.replace(
                b"(Sabtu pagi. ) Tj", b"/OC /Lapis BDC (Sabtu pagi. ) Tj EMC", 1
            )
        )
    return out.getvalue()


def _more_words(drawing: str) -> Forgery:
    return forged(lambda paper: paper.over(f"BT {drawing} ET"))


invisible_words = _more_words("3 Tr /F1+0 11 Tf 90 300 Td (Tidak ada korban jiwa.) Tj")
more_white_words = _more_words("1 g /F1+0 11 Tf 90 300 Td (Tidak ada korban jiwa.) Tj")
more_pale_words = _more_words(".82 g /F1+0 11 Tf 90 300 Td (Tidak ada korban jiwa.) Tj")
tiny_words = _more_words("/F1+0 .1 Tf 90 300 Td (Tidak ada korban jiwa.) Tj")


# Things laid upon the page, or carried along.


def _annotation(subtype: str, **more: Any) -> Forgery:
    def forgery(genuine: Genuine) -> bytes:
        left, bottom, right, top = place(genuine.pdf)
        out = io.BytesIO()
        with opened(genuine.pdf, out) as paper:
            wide, tall = right - left, top - bottom
            words = "BT /F 11 Tf 0 2 Td (91 orang tewas) Tj ET"
            look = paper.pdf.make_stream(
                f"1 g 0 0 {wide} {tall} re f 0 g {words}".encode(),
                Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, wide, tall]),
                Resources=Dictionary(Font=Dictionary(F=paper.page().Resources.Font["/F1+0"])),
            )  # fmt: skip
            paper.annotate(
                Subtype=Name(f"/{subtype}"), Rect=Array([left, bottom, right, top]),
                AP=Dictionary(N=look), **more,
            )  # fmt: skip
            if subtype == "Widget":
                field = paper.page().obj.Annots[-1]
                paper.pdf.Root.AcroForm = Dictionary(Fields=Array([field]))
        return out.getvalue()

    return forgery


free_text = _annotation("FreeText", Contents=String("91 orang"), DA=String("/F 11 Tf"))
stamp = _annotation("Stamp")
widget = _annotation("Widget", FT=Name.Tx, T=String("isi"), V=String("91"))


def link(genuine: Genuine) -> bytes:
    """Nothing to see: the page leads elsewhere when it is clicked."""

    def act(paper: Opened) -> None:
        paper.annotate(
            Subtype=Name.Link, Rect=Array([0, 0, 595, 842]), Border=Array([0, 0, 0]),
            A=Dictionary(S=Name.URI, URI=String("https://contoh.invalid/jahat")),
        )  # fmt: skip

    return forged(act)(genuine)


def _action(action: Dictionary) -> Forgery:
    def act(paper: Opened) -> None:
        paper.pdf.Root.OpenAction = action

    return forged(act)


script = _action(Dictionary(S=Name.JavaScript, JS=String("app.alert('halo')")))
launch = _action(Dictionary(S=Name.Launch, F=String("hitung.exe")))


@forged
def embedded_file(paper: Opened) -> None:
    paper.pdf.attachments["lampiran.exe"] = b"MZ" * 40


# Pages.


@forged
def page_added(paper: Opened) -> None:
    paper.pdf.add_blank_page(page_size=(595, 842))


@forged
def page_removed(paper: Opened) -> None:
    del paper.pdf.pages[0]


@forged
def pages_swapped(paper: Opened) -> None:
    paper.pdf.pages.reverse()


@forged
def cropped(paper: Opened) -> None:
    paper.page().CropBox = Array([0, 0, 595, 570])


@forged
def turned(paper: Opened) -> None:
    paper.page().Rotate = 90


@forged
def retitled(paper: Opened) -> None:
    paper.pdf.docinfo["/Title"] = String("Kerusuhan menewaskan 19 orang")
    with paper.pdf.open_metadata() as metadata:
        metadata["dc:title"] = "Kerusuhan menewaskan 19 orang"


# Codes.


def _with_code(genuine: Genuine, token: str) -> bytes:
    from pasopati_desktop.documents import qr

    class Held:
        def __init__(self) -> None:
            self._code: list[str] = []

    def drawn(found: re.Match[bytes]) -> bytes:
        held: Any = Held()
        side = float(found.group(1)) * (len(qr.matrix(token)) + 2 * qr.QUIET)
        qr.draw(held, token, float(found.group(2)), float(found.group(3)), side)
        return str(held._code[0]).encode()

    out = io.BytesIO()
    with opened(genuine.pdf, out) as paper:
        paper.words(lambda drawing: _CODE.sub(drawn, drawing), -1)
    return out.getvalue()


def code_of_another(genuine: Genuine) -> bytes:
    return _with_code(genuine, genuine.other_token)


def code_of_a_stranger(genuine: Genuine) -> bytes:
    return _with_code(genuine, genuine.foreign_token)


# Saved again, without or with ill will.


def _saved(**saving: Any) -> Forgery:
    def forgery(genuine: Genuine) -> bytes:
        out = io.BytesIO()
        with opened(genuine.pdf, out, **saving):
            pass
        return out.getvalue()

    return forgery


saved_again = _saved()
linearised = _saved(linearize=True)
owner_locked = _saved(encryption=pikepdf.Encryption(owner="pemilik", user="", R=6))
user_locked = _saved(encryption=pikepdf.Encryption(owner="pemilik", user="rahasia", R=6))


def printed_as_pictures(genuine: Genuine) -> bytes:
    """Printed to a PDF of pictures, with the code as it was."""
    return pictures(genuine.pdf)


def printed_otherwise(genuine: Genuine) -> bytes:
    """The same after the words were changed: the picture shows the forgery."""
    return pictures(changed_figure(genuine))


def pictures(pdf: bytes, dpi: int = 150) -> bytes:
    document = pypdfium2.PdfDocument(pdf)
    try:
        shots = [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]
    finally:
        document.close()
    out = io.BytesIO()
    shots[0].save(out, "PDF", resolution=dpi, save_all=True, append_images=shots[1:])
    return out.getvalue()


def garbage_before(genuine: Genuine) -> bytes:
    return b"From: seseorang\r\n\r\n" + genuine.pdf


def page_of_the_web(genuine: Genuine) -> bytes:
    return b"<html><body>Bukan naskah</body><!-- " + genuine.pdf + b" --></html>"


# What each is called, and what is said beside it.

NAMED: dict[str, tuple[Forgery, str, tuple[str, ...]]] = {
    "a changed figure": (changed_figure, "swapped_text", ()),
    "a changed number": (changed_number, "swapped_text", ()),
    "a comma less": (dropped_comma, "swapped_text", ()),
    "a letter that looks the same": (homoglyph, "other_letters", ()),
    "a newer drawing behind the end": (incremental, "appended", ()),
    "a font that tells other figures": (told_otherwise, "seen_differs", ()),
    "words to read instead": (actual_text, "seen_differs", ()),
    "a white box": (white_box, "seen_differs", ()),
    "a line through": (drawn_letters, "seen_differs", ()),
    "a picture over a figure": (picture_over, "seen_differs", ()),
    "a picture behind, other words before": (picture_behind, "swapped_text", ()),
    "white words": (white_words, "seen_differs", ()),
    "a white point": (white_point, "seen_differs", ()),
    "words made pale": (pale_words, "seen_differs", ()),
    "words clipped away": (clipped_words, "seen_differs", ()),
    "a layer switched off": (hidden_layer, "seen_differs", ("layer",)),
    "invisible words": (invisible_words, "added_text", ("unseen",)),
    "more words, white": (more_white_words, "added_text", ("unseen",)),
    "more words, pale": (more_pale_words, "added_text", ()),
    "words of a tenth of a point": (tiny_words, "added_text", ("unseen",)),
    "a note over the words": (free_text, "seen_differs", ("annotation",)),
    "a stamp over the words": (stamp, "seen_differs", ("annotation",)),
    "a field over the words": (widget, "seen_differs", ("form",)),
    "a link": (link, "rewritten", ("link",)),
    "a script": (script, "rewritten", ("script",)),
    "a program to start": (launch, "rewritten", ("script",)),
    "an attachment": (embedded_file, "rewritten", ("attachment",)),
    "another title": (retitled, "rewritten", ("title",)),
    "a page more": (page_added, "pages_added", ()),
    "a page less": (page_removed, "pages_missing", ()),
    "pages changed about": (pages_swapped, "rearranged", ()),
    "a page turned": (turned, "rearranged", ()),
    "a page cropped": (cropped, "removed_text", ()),
    "the code of another paper": (code_of_another, "swapped_text", ()),
    "the code of a stranger": (code_of_a_stranger, "foreign_key", ()),
    "saved again": (saved_again, "rewritten", ()),
    "saved for the web": (linearised, "rewritten", ()),
    "locked against changes": (owner_locked, "rewritten", ()),
    "locked against reading": (user_locked, "encrypted", ()),
    "pictures of the pages": (printed_as_pictures, "code_current", ("look_same",)),
    "pictures of other words": (printed_otherwise, "seen_differs", ()),
    "a letter's head before it": (garbage_before, "wrapped", ()),
    "a page of the web around it": (page_of_the_web, "wrapped", ()),
}
