"""The papers of the tour: every kind once, every mark, what leaves the office, what is checked."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from pasopati_desktop.domain.number_book import BookFilter
from pasopati_desktop.domain.signatures import FileReport
from pasopati_desktop.services import (
    approval_sheets,
    authenticity,
    comparison_paper,
    key_papers,
    number_book,
    signed_files,
    statement_exports,
    statement_papers,
    statement_proofs,
)
from pasopati_desktop.services.comparison import VersionRef
from pasopati_desktop.services.workspace import Workspace

KINDS = {
    "pernyataan-awal": "holding",
    "siaran-pers": "release",
    "klarifikasi": "clarified",
    "hak-jawab": "reply",
    "hak-koreksi": "correction",
    "lembar-fakta": "facts",
    "tanya-jawab": "questions",
    "pesan-kunci": "points",
    "ralat": "erratum",
    "permohonan-maaf": "apology",
    "belasungkawa": "condolence",
}
"""File of the archived paper -> text of the story; one of each kind."""
MARKED = {
    "diralat": "harvest",
    "ditarik": "visits",
    "batal": "fair",
    "hak-jawab-bertanda-tangan": "reply",
}
"""What leaves the office today: stamped copies, and the signed file."""
MASKED = ("D. Arya", "H. Kusuma")
RESOLUTIONS = (200, 300)
"""Dots per inch at which a printed page is read again."""
_BITS = 3


@dataclass(frozen=True)
class Checked:
    """What a check of authenticity said of a file."""

    file: str
    reason: str
    authentic: bool

    def as_json(self) -> dict[str, object]:
        return {"file": self.file, "reason": self.reason, "authentic": self.authentic}


@dataclass(frozen=True)
class TourPapers:
    """Writes the papers of a story into `out`."""

    head: Workspace
    ids: Mapping[str, int]
    out: Path

    def write(self) -> dict[str, str]:
        """Write every paper and export; return name -> file."""
        head, ids = self.head, self.ids
        release = ids["release"]
        made: dict[str, Callable[[], bytes]] = {
            **{name: self._official(key) for name, key in KINDS.items()},
            **{name: self._given(key) for name, key in MARKED.items()},
            "embargo": lambda: statement_proofs.proof_pdf(head, ids["embargo"]),
            "klarifikasi-draf": lambda: statement_papers.draft_pdf(head, ids["returned"]),
            "riwayat-persetujuan": lambda: approval_sheets.approval_sheet(head, release),
            "siaran-pers-dengan-riwayat": lambda: statement_exports.copy_with_sheet(head, release),
            "beda-versi": lambda: comparison_paper.pdf(
                head, release, VersionRef(release, 2), VersionRef(release, 4)
            ),
            "disamarkan": lambda: statement_exports.redacted_pdf(head, release, MASKED).pdf,
            "buku-nomor": lambda: number_book.pdf(head, self._year()),
            "kunci-publik": lambda: key_papers.newsroom_sheet(head),
        }
        files = {name: self._put(f"pdf/{name}.pdf", make()) for name, make in made.items()}
        exports = {
            "docx": statement_exports.word_file(head, release),
            "html": statement_exports.web_page(head, release),
            "txt": statement_exports.message(head, release).text.encode(),
        }
        for suffix, data in exports.items():
            files[suffix] = self._put(f"ekspor/siaran-pers.{suffix}", data)
        return files

    def _official(self, key: str) -> Callable[[], bytes]:
        return lambda: statement_papers.official_pdf(self.head, self.ids[key])

    def _given(self, key: str) -> Callable[[], bytes]:
        return lambda: statement_papers.given_pdf(self.head, self.ids[key])

    def _year(self) -> BookFilter:
        today = self.head.clock().date()
        return BookFilter(today - timedelta(days=7), today + timedelta(days=1))

    def _put(self, name: str, data: bytes) -> str:
        path = self.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return name

    def check(self) -> list[Checked]:
        """Judge the genuine paper, pages as they are printed, a changed copy, an old original."""
        genuine = statement_papers.official_pdf(self.head, self.ids["release"])
        files = [
            "pdf/siaran-pers.pdf",
            *(self._page(genuine, dots) for dots in RESOLUTIONS),
            self._put("periksa/siaran-pers-diubah.pdf", _changed(genuine)),
            self._put(
                "periksa/asli-yang-diralat.pdf",
                statement_papers.official_pdf(self.head, self.ids["harvest"]),
            ),
        ]
        found, verdicts = [], []
        for name in files:
            verdict = authenticity.verify_file(self.head, self.out / name)
            verdicts.append((Path(name).name, verdict))
            found.append(Checked(name, verdict.reason, verdict.authentic))
        self._put("pdf/hasil-periksa.pdf", key_papers.check_sheet(self.head, tuple(verdicts)))
        return found

    def _page(self, pdf: bytes, dots: int) -> str:
        """Render the page that bears the code, as a scanner would see it."""
        import io

        from PIL import Image

        from pasopati_desktop.documents import preview

        last = preview.page_count(pdf) - 1
        page = preview.render_page(pdf, last, dots / 72)
        size = (page.width, page.height)
        picture = Image.frombuffer("RGB", size, page.data, "raw", "BGRX", page.stride, 1)
        stored = io.BytesIO()
        picture.convert("L").save(stored, "PNG", dpi=(dots, dots))
        return self._put(f"periksa/siaran-pers-{dots}dpi.png", stored.getvalue())

    def signature(self) -> dict[str, Any]:
        """Return what the program reads in the file that was signed with the certificate."""
        (row,) = signed_files.files_of(self.head, self.ids["reply"])
        report: FileReport | None = row.report
        if report is None:
            raise RuntimeError("the signed file has no report")
        return {
            "file": "pdf/hak-jawab-bertanda-tangan.pdf",
            "sound": report.is_sound,
            "holds_archived": report.holds_archived,
            "signers": [fact.signer for fact in report.signatures],
        }


def _changed(pdf: bytes) -> bytes:
    """Return the file with some bits turned, the same ones every time."""
    chance = random.Random(5)  # noqa: S311 - a copy made to be refused
    changed = bytearray(pdf)
    for _ in range(_BITS):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)
