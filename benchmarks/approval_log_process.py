"""One measured process of `bench_approval_log`: `ours|peer ROWS` prints one line of JSON."""

import hashlib
import io
import json
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.measure import peak_mb
from pasopati_desktop.domain.paper import (
    AuditSheet,
    AuditStep,
    AuditVersion,
    Letterhead,
    LetterheadLine,
)

ROWS_OF_SHEET = 11
"""Versions, steps and files; the five facts are not counted."""
_AT = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
_HEAD = Letterhead((LetterheadLine("LEMBAGA PEMASYARAKATAN CONTOH", 13.0, bold=True),))
_STEPS = (
    ("Diajukan", "B. Contoh", "Penulis naskah", ""),
    ("Dikembalikan", "S. Contoh", "Verifikator", "Angka keliru, mohon diperbaiki."),
    ("Diajukan", "B. Contoh", "Penulis naskah", ""),
    ("Diverifikasi", "S. Contoh", "Verifikator", ""),
    ("Ditinjau", "A. Lestari", "Kepala Seksi Humas", ""),
    ("Disetujui", "H. Kusuma", "Kepala Lembaga Pemasyarakatan", ""),
    ("Diterbitkan", "B. Contoh", "Petugas humas", ""),
)


def sheets(rows: int) -> Iterator[AuditSheet]:
    """Yield the histories one after another, as the service reads them."""
    for number in range(1, rows // ROWS_OF_SHEET + 1):
        digest = hashlib.sha256(str(number).encode()).hexdigest()
        yield AuditSheet(
            letterhead=_HEAD,
            unit_name="Lapas Contoh",
            kind_label="Siaran pers",
            title=f"Panen raya sayur hidroponik bersama mitra {number}",
            status="Terbit",
            versions=tuple(
                AuditVersion(version, "Budi Contoh", _AT + timedelta(minutes=version), digest)
                for version in (1, 2, 3)
            ),
            steps=tuple(
                AuditStep(
                    step,
                    officer,
                    role,
                    _AT + timedelta(minutes=20 * at),
                    1 + at // 3,
                    digest,
                    note,
                    _AT + timedelta(hours=at),
                )
                for at, (step, officer, role, note) in enumerate(_STEPS)
            ),
            made_at=_AT,
            made_by="N. Sari",
            number=f"W.30-HM.01.02-{number}",
            files=(("Naskah resmi (PDF)", digest),),
        )


def ours(rows: int) -> int:
    """Return the bytes of the file."""
    from pasopati_desktop.documents.audit_sheet import render_audit_sheets

    return len(render_audit_sheets(sheets(rows), count=rows // ROWS_OF_SHEET))


class _Peer:
    """The same cells as anybody would draw them who has read ReportLab's guide."""

    SIZE, LEADING, PAD = 9.5, 11.5, 4.5

    def __init__(self) -> None:
        from reportlab.lib.pagesizes import A4
        from reportlab.pdfgen.canvas import Canvas

        from pasopati_desktop.documents import fonts

        fonts.register()
        self.regular, self.bold = fonts.REGULAR, fonts.BOLD
        self.width, self.height = A4
        self.canvas = Canvas(io.BytesIO(), pagesize=A4, pageCompression=1)
        self.left, self.right, self.bottom = 85.0, self.width - 57.0, 71.0
        self.page, self.y = 0, 0.0

    def new_page(self) -> None:
        if self.page:
            self.foot()
            self.canvas.showPage()
        self.page += 1
        self.y = self.height - 57.0
        self.canvas.setLineWidth(0.3)

    def foot(self) -> None:
        canvas = self.canvas
        canvas.setFont(self.regular, 9)
        canvas.drawCentredString(self.width / 2, 40, f"Halaman {self.page}")
        canvas.setFont(self.regular, 7.5)
        canvas.drawString(
            self.left, 28, "Dibuat oleh N. Sari · diperiksa oleh — · data per hari ini"
        )
        canvas.rect(self.right - 70, 35, 70, 14)
        canvas.drawString(self.right - 66, 39, "Untuk internal")

    def heading(self, text: str) -> None:
        self.canvas.setFont(self.bold, 11)
        self.canvas.drawString(self.left, self.y - 12, text)
        self.y -= 20

    def table(
        self, shares: Sequence[float], head: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> None:
        edges = [self.left]
        for share in shares:
            edges.append(edges[-1] + (self.right - self.left) * share)
        top = self.y
        titles = self._set(head, edges, self.bold) if head else None
        self.canvas.line(self.left, self.y, self.right, self.y)
        if titles:
            self._put(titles, edges, self.bold)
        for row in rows:
            cells = self._set(row, edges, self.regular)
            if self.y - self._height(cells) < self.bottom:
                self._sides(edges, top)
                self.new_page()
                top = self.y
                self.canvas.line(self.left, self.y, self.right, self.y)
                if titles:
                    self._put(titles, edges, self.bold)
            self._put(cells, edges, self.regular)
        self._sides(edges, top)
        self.y -= 10

    def _set(self, row: Sequence[str], edges: Sequence[float], face: str) -> list[list[str]]:
        from reportlab.lib.utils import simpleSplit

        return [
            [
                line
                for part in cell.split("\n")
                for line in simpleSplit(part, face, self.SIZE, right - left - 2 * self.PAD)
            ]
            for cell, left, right in zip(row, edges, edges[1:], strict=False)
        ]

    def _height(self, cells: list[list[str]]) -> float:
        return max(map(len, cells)) * self.LEADING + 6

    def _put(self, cells: list[list[str]], edges: Sequence[float], face: str) -> None:
        self.canvas.setFont(face, self.SIZE)
        for lines, x in zip(cells, edges, strict=False):
            for number, line in enumerate(lines):
                self.canvas.drawString(x + self.PAD, self.y - 12 - number * self.LEADING, line)
        self.y -= self._height(cells)
        self.canvas.line(self.left, self.y, self.right, self.y)

    def _sides(self, edges: Sequence[float], top: float) -> None:
        for x in edges:
            self.canvas.line(x, top, x, self.y)


def peer(rows: int) -> int:
    """Return the number of pages."""
    from pasopati_desktop.documents.audit_sheet import due_words, grouped
    from pasopati_desktop.documents.dates import long_time

    paper = _Peer()
    for sheet in sheets(rows):
        paper.new_page()
        paper.canvas.setFont(paper.bold, 13)
        middle = paper.width / 2
        paper.canvas.drawCentredString(middle, paper.height - 40, sheet.letterhead.lines[0].text)
        paper.canvas.line(paper.left, paper.height - 100, paper.right, paper.height - 100)
        paper.y = paper.height - 160
        paper.canvas.drawCentredString(middle, paper.y + 20, "RIWAYAT PERSETUJUAN")
        facts = (
            ("Naskah", sheet.title),
            ("Jenis", sheet.kind_label),
            ("Nomor", sheet.number or ""),
            ("Status", sheet.status),
            ("Unit", sheet.unit_name),
        )
        paper.table((0.18, 0.82), (), facts)
        paper.heading("Versi naskah")
        paper.table(
            (0.1, 0.2, 0.3, 0.4),
            ("Versi", "Penyusun", "Waktu", "SHA-256 isi"),
            [
                (str(v.number), v.written_by, long_time(v.written_at), grouped(v.sha256))
                for v in sheet.versions
            ],
        )
        paper.heading("Langkah persetujuan")
        paper.table(
            (0.16, 0.19, 0.16, 0.18, 0.07, 0.24),
            ("Langkah", "Petugas", "Waktu", "Tenggat", "Versi", "SHA-256 isi"),
            [
                (
                    "\n".join(filter(None, (step.step, step.note))),
                    f"{step.officer}\n{step.role}",
                    long_time(step.at),
                    due_words(sheet, step),
                    str(step.version),
                    grouped(step.sha256),
                )
                for step in sheet.steps
            ],
        )
        paper.heading("Berkas")
        files = [(name, grouped(sha256)) for name, sha256 in sheet.files]
        paper.table((0.35, 0.65), ("Berkas", "SHA-256"), files)
    paper.foot()
    paper.canvas.showPage()
    paper.canvas.save()
    return paper.page


if __name__ == "__main__":
    measured = {"ours": ours, "peer": peer}[sys.argv[1]]
    before = time.process_time()
    made = measured(int(sys.argv[2]))
    used = time.process_time() - before
    print(json.dumps({"cpu": used, "peak": peak_mb(), "made": made}), flush=True)
