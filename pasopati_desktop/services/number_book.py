"""The number book as screens and paper show it: any series and period, voids, gaps if there are.

Numbers are taken inside the transaction that uses them, so a gap cannot come from the program. It
is looked for all the same, over whole years, and the result stands on the screen and the paper.
"""

import csv
import io
import logging
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain import days
from pasopati_desktop.domain import number_book as rules
from pasopati_desktop.domain.errors import InvalidInput, RecordMissing, Refused
from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.number_book import BookFilter, BookLine, BookPaper, Run
from pasopati_desktop.domain.release import GivenBy
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import guideline
from pasopati_desktop.services import number_book_words as words
from pasopati_desktop.services.statement_layout import KIND_LABELS
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import number_book as queries
from pasopati_desktop.storage.number_book import Entry, Outside

log = logging.getLogger(__name__)

MAX_ROWS = 500
"""Rows of one call."""
SUFFIXES = (".pdf", ".xlsx", ".csv")
_HEADER = ("Seri", "Tahun", "No.", "Tanggal", "Nomor", "Jenis", "Perihal", "Diberikan oleh")
_HEADER_END = ("Keterangan",)


@dataclass(frozen=True)
class BookRow:
    id: int
    series: str
    year: int
    serial: int
    number: str
    subject: str
    record_kind: str
    """Such as `statement`."""
    record_id: int | None
    given_at: datetime
    given_by: str
    """Who approved it, also where the word came by telephone."""
    voided_at: datetime | None
    void_reason: str
    voided_by: str
    kind: StatementKind | None
    status: Status | None
    given_how: GivenBy | None = None
    """How the word came that was given outside the program; None for one given in person."""
    witness: str = ""
    """Before whom that word was entered."""
    is_disputed: bool = False
    """The official says that the word was never given."""


@dataclass(frozen=True)
class BookSummary:
    count: int
    voids: int
    runs: tuple[Run, ...]
    """Every series and year that the filter touches, looked at whole."""

    @property
    def is_whole(self) -> bool:
        return all(run.is_whole for run in self.runs)


@reads
def series(workspace: Workspace) -> list[tuple[str, int, int]]:
    """Return each series that has a number, with its first and last year."""
    with workspace.reading() as session:
        return queries.series(session)


@reads
def order(workspace: Workspace, wanted: BookFilter, *, descending: bool = True) -> "array[int]":
    """Return the ids of the numbers in order; `rows` reads the part that is looked at."""
    with workspace.reading() as session:
        begin, end = _period(session, wanted)
        return array("q", queries.ids(session, wanted, begin, end, descending=descending))


@reads
def rows(workspace: Workspace, ids: Sequence[int]) -> list[BookRow]:
    """Return at most 500 rows of `ids`, in that order."""
    wanted = list(ids[:MAX_ROWS])
    if not wanted:
        return []
    with workspace.reading() as session:
        known = queries.page(session, wanted)
        void = [entry.id for entry in known.values() if entry.voided_at is not None]
        who = queries.voided_by(session, void) if void else {}
        outside = queries.given_outside(session, wanted)
    return [_row(known[at], who.get(at, ""), outside.get(at)) for at in wanted if at in known]


@reads
def summary(workspace: Workspace, wanted: BookFilter) -> BookSummary:
    """Return how many numbers there are, and whether each year's are without a gap."""
    with workspace.reading() as session:
        begin, end = _period(session, wanted)
        count = len(queries.ids(session, wanted, begin, end, descending=False))
        void = replace(wanted, voids_only=True)
        voids = len(queries.ids(session, void, begin, end, descending=False))
        return BookSummary(count, voids, _runs(session, wanted))


def _runs(session: Session, wanted: BookFilter) -> tuple[Run, ...]:
    found = []
    before: dict[str, int] = {}
    for facts in queries.years(session, wanted.series):
        highest = before.get(facts.series, 0)
        start = rules.start_of(facts.first, highest)
        last = max(facts.last, facts.counter)
        before[facts.series] = max(highest, last)
        if not wanted.first.year <= facts.year <= wanted.last.year:
            continue
        missing: tuple[tuple[int, int], ...] = ()
        if facts.total != last - start + 1:
            given = queries.serials(session, facts.series, facts.year)
            missing = rules.missing_serials([serial for serial, _ in given], start, last)
            missing = rules.without_leap(missing, dict(given), highest)
        found.append(Run(facts.series, facts.year, start, last, facts.total, facts.voids, missing))
    return tuple(found)


def _period(session: Session, wanted: BookFilter) -> tuple[datetime, datetime]:
    """Return the first moment and the one after the last.

    Raises:
        InvalidInput: the last day is before the first.
    """
    if wanted.last < wanted.first:
        raise InvalidInput({"last": "input.before_start"})
    zone = _zone(session)
    return days.start_of(wanted.first, zone), days.end_of(wanted.last, zone)


def _zone(session: Session) -> ZoneInfo:
    unit: UnitProfile = guideline.in_force(session, DocumentKind.UNIT).value
    return ZoneInfo(unit.timezone)


def _row(entry: Entry, voided_by: str, outside: Outside | None) -> BookRow:
    kind, _, number = entry.record.partition("/")
    return BookRow(
        id=entry.id,
        series=entry.series,
        year=entry.year,
        serial=entry.serial,
        number=entry.number,
        subject=entry.subject,
        record_kind=kind,
        record_id=int(number) if number.isdecimal() else None,
        given_at=entry.given_at,
        given_by=outside.officer if outside else entry.given_by or "",
        voided_at=entry.voided_at,
        void_reason=entry.void_reason,
        voided_by=voided_by,
        kind=entry.kind,
        status=entry.status,
        given_how=GivenBy(outside.channel) if outside else None,
        witness=outside.witness if outside else "",
        is_disputed=outside is not None and outside.is_disputed,
    )


# Paper and files.


@reads
def pdf(workspace: Workspace, wanted: BookFilter, control: JobControl | None = None) -> bytes:
    """Return the agenda book of the filter on the unit's letterhead.

    Raises:
        RecordMissing: `number_book.empty`: no number was given in the period.
        Refused: the letterhead or its logo cannot be drawn.
        Cancelled: the officer cancelled between two pages.
    """
    from pasopati_desktop.documents.number_book import render_number_book

    with workspace.reading() as session:
        lines = [line for _, line in _lines(session, wanted, control or JobControl())]
        letterhead = guideline.in_force(session, DocumentKind.LETTERHEAD).value
        unit: UnitProfile = guideline.in_force(session, DocumentKind.UNIT).value
        runs = _runs(session, wanted)
    if not lines:
        raise RecordMissing("number_book.empty")
    paper = BookPaper(
        letterhead=letterhead,
        unit_name=unit.name,
        series_label=words.series_label(wanted.series),
        period=words.period_label(wanted),
        order=(
            *(words.order_line(run, with_series=len({r.series for r in runs}) > 1) for run in runs),
            *(["Hanya sebagian: buku ini disaring."] if wanted.is_narrowed else []),
        ),
        made_at=workspace.clock(),
        made_by=workspace.identity.name,
    )
    logo = workspace.files.read(letterhead.logo_sha256) if letterhead.logo_sha256 else None
    return render_number_book(paper, lines, logo, control)


def _lines(
    session: Session, wanted: BookFilter, control: JobControl
) -> Iterator[tuple[Entry, BookLine]]:
    begin, end = _period(session, wanted)
    zone = _zone(session)
    who, outside = queries.voided_by(session), queries.given_outside(session)
    for number, entry in enumerate(queries.entries(session, wanted, begin, end)):
        if number % 1000 == 0:
            control.step(number, 0, "Buku nomor")
        yield (
            entry,
            BookLine(
                serial=str(entry.serial),
                day=f"{entry.given_at.astimezone(zone):%d-%m-%Y}",
                number=entry.number,
                kind=KIND_LABELS[entry.kind] if entry.kind else words.series_label(entry.series),
                subject=entry.subject,
                officer=words.given_by(entry, outside.get(entry.id)),
                note=words.note(entry, who.get(entry.id, ""), outside.get(entry.id)),
            ),
        )


_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def _harmless(text: str) -> str:
    """Keep a spreadsheet from taking a subject for a formula."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def _table(
    session: Session, wanted: BookFilter, control: JobControl
) -> Iterator[tuple[str | int, ...]]:
    for entry, line in _lines(session, wanted, control):
        yield (
            words.series_label(entry.series),
            entry.year,
            entry.serial,
            line.day,
            line.number,
            line.kind,
            line.subject,
            line.officer,
            line.note,
        )


@reads
def csv_file(workspace: Workspace, wanted: BookFilter, control: JobControl | None = None) -> bytes:
    """Return the book as CSV: UTF-8 with its mark, semicolons, as Indonesian spreadsheets read it.

    Raises:
        RecordMissing: `number_book.empty`.
        Cancelled: the officer cancelled.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow((*_HEADER, *_HEADER_END))
    is_empty = True
    with workspace.reading() as session:
        for row in _table(session, wanted, control or JobControl()):
            writer.writerow([_harmless(cell) if isinstance(cell, str) else cell for cell in row])
            is_empty = False
    if is_empty:
        raise RecordMissing("number_book.empty")
    return text.getvalue().encode("utf-8-sig")


@reads
def xlsx_file(workspace: Workspace, wanted: BookFilter, control: JobControl | None = None) -> bytes:
    """Return the book as a spreadsheet with one sheet; every cell is a text or a number.

    Raises:
        RecordMissing: `number_book.empty`.
        Cancelled: the officer cancelled.
    """
    from pasopati_desktop.documents.spreadsheet import write_sheet

    with workspace.reading() as session:
        table = list(_table(session, wanted, control or JobControl()))
    if not table:
        raise RecordMissing("number_book.empty")
    header = (*_HEADER, *_HEADER_END)
    return write_sheet("Buku nomor", header, table, (14, 8, 8, 12, 28, 20, 60, 22, 40))


@reads
def save(
    workspace: Workspace, wanted: BookFilter, target: Path, control: JobControl | None = None
) -> None:
    """Write the book where the officer wants it; the end of the name says in which form.

    Raises:
        Refused: `number_book.kind`: neither .pdf nor .xlsx nor .csv; nothing was written.
        RecordMissing: `number_book.empty`.
        EnvironmentFailure: `file.not_writable` or `file.disk_full`.
        Cancelled: the officer cancelled; an older file is untouched.
    """
    from pasopati_desktop.documents.files import write_whole

    makers = {".pdf": pdf, ".xlsx": xlsx_file, ".csv": csv_file}
    suffix = target.suffix.lower()
    if suffix not in makers:
        raise Refused("number_book.kind", suffix=suffix or target.name)
    data = makers[suffix](workspace, wanted, control)
    write_whole(target, data)
    log.info("number book saved kind=%s bytes=%d", suffix[1:], len(data))
