"""What is seen of an electronic signature that was really given: signer, time, issuer."""

import io
from datetime import datetime

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.dates import long_time
from pasopati_desktop.documents.finish import correct_fonts
from pasopati_desktop.domain.signatures import CertificateFacts

_LEAST = 4.5
"""Points; smaller words could not be read."""


def draw_stamp(facts: CertificateFacts, at: datetime, width: float, height: float) -> bytes:
    """Return a one-page PDF of `width` x `height` points."""
    fonts.register()
    lines = (
        ("Ditandatangani secara elektronik oleh:", fonts.REGULAR, 0.85),
        (facts.subject, fonts.BOLD, 1.0),
        (long_time(at), fonts.REGULAR, 0.85),
        (f"Penerbit sertifikat: {facts.issuer}", fonts.REGULAR, 0.7),
    )
    size = min(9.0, (height - 6) / (len(lines) * 1.2))
    output = io.BytesIO()
    canvas = Canvas(output, pagesize=(width, height), invariant=1)
    canvas.setLineWidth(0.5)
    canvas.rect(0.5, 0.5, width - 1, height - 1)
    y = height - 3 - size
    for text, font, share in lines:
        words = fonts.printable(text)
        points = max(_LEAST, size * share)
        while points > _LEAST and fonts.text_width(words, font, points) > width - 8:
            points -= 0.25
        while words and fonts.text_width(words, font, points) > width - 8:
            words = words[:-2].rstrip() + "…"
        canvas.setFont(font, points)
        canvas.drawString(4, y, words)
        y -= size * 1.2
    canvas.showPage()
    canvas.save()
    mended = io.BytesIO()
    with pikepdf.open(output) as pdf:
        correct_fonts(pdf)
        pdf.save(mended)
    return mended.getvalue()


def blank(width: float, height: float) -> bytes:
    """Return an empty page of `width` x `height` points."""
    output = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(width, height))
        pdf.save(output)
    return output.getvalue()
