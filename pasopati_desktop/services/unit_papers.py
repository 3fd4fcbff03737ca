"""Papers of the unit itself: how its letterhead looks, and the sheet of the emergency account.

The adapters are imported at first use: the settings open without ReportLab.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from pasopati_desktop.domain.guideline import UnitProfile
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import (
    EmergencySheet,
    Letterhead,
    PaperSection,
    PaperSize,
    Signatory,
    StatementPaper,
)
from pasopati_desktop.services.people import EmergencyAccount
from pasopati_desktop.services.workspace import Workspace, reads

if TYPE_CHECKING:
    from pasopati_desktop.documents.logo import LogoInfo
    from pasopati_desktop.documents.preview import PageImage

MAX_LOGO_BYTES = 10_000_000
"""Read no more of a chosen file than a logo may have; `documents.logo` judges the rest."""

_SAMPLE = (
    (
        "Ini contoh isi surat untuk melihat kop, tepi halaman, ukuran huruf, dan jarak baris. "
        "Naskah yang sebenarnya ditulis di panel Pernyataan."
    ),
    (
        "Perubahan kop berlaku untuk naskah yang dibuat sesudahnya. Naskah yang sudah ada tetap "
        "memakai kop saat naskah itu dibuat."
    ),
)


def read_logo(path: Path) -> tuple[bytes, "LogoInfo"]:
    """Return the bytes of a logo file once they are known to be fit for a letterhead.

    Raises:
        Refused: `logo.*`.
        OSError: the file cannot be read.
    """
    from pasopati_desktop.documents.logo import check_logo

    with path.open("rb") as stream:
        data = stream.read(MAX_LOGO_BYTES + 1)
    return data, check_logo(data)


def harmless_svg(path: Path) -> bytes | None:
    """Return an SVG file as one that only draws; None if the file is no SVG.

    Raises:
        Refused: `logo.svg_*`.
        OSError: the file cannot be read.
    """
    from pasopati_desktop.documents import svg

    with path.open("rb") as stream:
        data = stream.read(svg.MAX_BYTES + 1)
    return svg.harmless(data) if svg.is_svg(data) else None


def check_logo(data: bytes) -> "LogoInfo":
    """Return what a picture is that was made from a chosen file.

    Raises:
        Refused: `logo.*`.
    """
    from pasopati_desktop.documents import logo

    return logo.check_logo(data)


@reads
def logo_of(workspace: Workspace, letterhead: Letterhead) -> bytes | None:
    """Return the logo that a letterhead names.

    Raises:
        EnvironmentFailure: the file is damaged.
    """
    if letterhead.logo_sha256 is None:
        return None
    return workspace.files.read(letterhead.logo_sha256)


def letterhead_sample(
    unit: UnitProfile,
    letterhead: Letterhead,
    logo: bytes | None,
    at: datetime,
    *,
    number: str = "HM.01.02-1",
    signatory: Signatory | None = None,
    control: JobControl | None = None,
) -> bytes:
    """Return a PDF with a short text on `letterhead`, to look at before it is put in force.

    Raises:
        Refused: `logo.*` or `letterhead.too_tall`.
    """
    from pasopati_desktop.documents.statement_pdf import render_statement

    paper = StatementPaper(
        kind_label="SIARAN PERS",
        title="Contoh naskah di atas kop",
        sections=(PaperSection(paragraphs=_SAMPLE),),
        letterhead=letterhead,
        place=unit.city or "Kota",
        dated=at.astimezone(ZoneInfo(unit.timezone)).date(),
        written_at=at,
        number=number,
        class_label="CONTOH",
        signatory=signatory or Signatory("Kepala", "Nama Pejabat"),
        author=unit.name,
    )
    return render_statement(paper, logo, control)


def emergency_sheet(
    unit: UnitProfile,
    letterhead: Letterhead,
    account: EmergencyAccount,
    *,
    at: datetime,
    made_by: str,
    logo: bytes | None = None,
) -> bytes:
    """Return the sheet for the sealed envelope as a PDF. It holds the password: do not keep it.

    Raises:
        Refused: `logo.*` or `letterhead.too_tall`.
    """
    from pasopati_desktop.documents.sheets import render_emergency_sheet

    sheet = EmergencySheet(
        letterhead=replace(letterhead, paper=PaperSize.A4),
        unit_name=unit.name,
        username=account.username,
        password=account.password,
        made_at=at,
        made_by=made_by,
    )
    return render_emergency_sheet(sheet, logo)


def pages(pdf: bytes, scale: float, control: JobControl | None = None) -> "tuple[PageImage, ...]":
    """Return every page of `pdf` as a picture at `scale` pixels per point."""
    from pasopati_desktop.documents import preview

    control = control or JobControl()
    count = preview.page_count(pdf)
    found = []
    for number in range(count):
        control.step(number, count, "page")
        found.append(preview.render_page(pdf, number, scale))
    return tuple(found)


def save_pdf(pdf: bytes, target: Path) -> None:
    """Write a finished paper where the officer wants it, whole or not at all.

    Raises:
        EnvironmentFailure: `file.not_writable` or `file.disk_full`.
    """
    from pasopati_desktop.documents.files import write_whole

    write_whole(target, pdf)
