"""One measured process of `bench_number_book`: `ours|peer ROWS` prints one line of JSON."""

import io
import json
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.measure import peak_mb
from pasopati_desktop.domain.number_book import BookLine, BookPaper
from pasopati_desktop.domain.paper import Letterhead, LetterheadLine

_SUBJECTS = (
    "Panen raya sayur hidroponik bersama mitra",
    "Razia gabungan dan tindak lanjutnya",
    "Penanganan keluhan makanan di dapur umum dan langkah pemeriksaan bersama dinas kesehatan",
    "Jadwal kunjungan hari libur bagi keluarga",
)
_KINDS = ("Siaran Pers", "Pernyataan Awal", "Klarifikasi")


def lines(count: int) -> list[BookLine]:
    begin = date(2026, 1, 1)
    return [
        BookLine(
            serial=str(number),
            day=f"{begin + timedelta(days=number % 365):%d-%m-%Y}",
            number=f"W.30-HM.01.02-{number}",
            kind=_KINDS[number % 3],
            subject=f"{_SUBJECTS[number % 4]}, catatan {number}",
            officer="H. Kusuma",
            note="BATAL (H. Kusuma): salah unit" if number % 50 == 0 else "",
        )
        for number in range(1, count + 1)
    ]


def ours(rows: list[BookLine]) -> int:
    """Return the bytes of the file."""
    from pasopati_desktop.documents.number_book import render_number_book

    head = Letterhead((LetterheadLine("LEMBAGA PEMASYARAKATAN CONTOH", 13.0, bold=True),))
    paper = BookPaper(
        letterhead=head,
        unit_name="Lembaga Pemasyarakatan Contoh",
        series_label="Pernyataan",
        period="2026",
        order=("2026: urut lengkap.",),
        made_at=datetime(2026, 11, 21, tzinfo=UTC),
        made_by="N. Sari",
    )
    return len(render_number_book(paper, rows))


def peer(rows: list[BookLine]) -> int:
    """Draw the same cells as anybody would who has read ReportLab's guide: one string a cell."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfgen.canvas import Canvas

    from pasopati_desktop.documents import fonts

    fonts.register()
    width, height = landscape(A4)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(width, height), pageCompression=1)
    left, step, titles = 85.0, 17.0, ("No.", "Tanggal", "Nomor", "Jenis", "Perihal", "Oleh", "Ket.")
    edges = [left + (width - 142.0) * share for share in (0, 0.055, 0.14, 0.3, 0.415, 0.75, 0.86)]
    at, page = 0, 0
    while at < len(rows):
        page += 1
        y = height - 57.0
        canvas.setFont(fonts.BOLD, 8)
        for x, title in zip(edges, titles, strict=True):
            canvas.drawString(x + 4, y - 11, title)
        canvas.setLineWidth(0.3)
        canvas.line(left, y, width - 57.0, y)
        canvas.setFont(fonts.REGULAR, 8)
        while at < len(rows) and y > 90.0:
            y -= step
            row = rows[at]
            cells = (
                row.serial,
                row.day,
                row.number,
                row.kind,
                row.subject,
                row.officer,
                row.note,
            )
            for x, cell in zip(edges, cells, strict=True):
                if cell:
                    canvas.drawString(x + 4, y - 11, cell)
            canvas.line(left, y, width - 57.0, y)
            at += 1
        canvas.drawCentredString(width / 2, 34.0, f"Halaman {page}")
        canvas.showPage()
    canvas.save()
    return page


if __name__ == "__main__":
    measured = {"ours": ours, "peer": peer}[sys.argv[1]]
    made = lines(int(sys.argv[2]))
    before = time.process_time()
    result = measured(made)
    used = time.process_time() - before
    print(json.dumps({"cpu": used, "peak": peak_mb(), "made": result}), flush=True)
