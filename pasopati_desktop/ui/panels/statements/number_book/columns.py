"""Columns of the number book, and one number's facts in words."""

from pasopati_desktop.domain.number_book import Run
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.services.number_book import BookRow
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.widgets.row_table import Column

MOST_GAPS = 6
"""Told by name; the rest is counted."""


def series_label(name: str) -> str:
    """Return what a series numbers; blank is all of them."""
    plain, _, kind = name.partition("/")
    label = {
        "": translate("NumberBook", "Semua seri"),
        "statement": translate("NumberBook", "Pernyataan"),
        "incident": translate("NumberBook", "Insiden"),
        "issue": translate("NumberBook", "Isu"),
        "work": translate("NumberBook", "Karya"),
    }.get(plain, plain)
    if kind not in {item.value for item in StatementKind}:
        return label
    told = translate("NumberBook", "{label}: {kind}")
    return told.format(label=label, kind=labels.kind_label(StatementKind(kind)))


def kind_of(row: BookRow) -> str:
    return labels.kind_label(row.kind) if row.kind is not None else series_label(row.series)


def state_of(row: BookRow) -> str:
    """Return `Batal`, or what became of the statement."""
    if row.voided_at is not None:
        return translate("NumberBook", "Batal")
    return labels.status_label(row.status) if row.status is not None else ""


def columns() -> list[Column[BookRow]]:
    """Built on call: titles follow the language."""
    return [
        Column(
            translate("NumberBook", "No."),
            lambda row: words.count(row.serial),
            width=84,
            style="count",
            ink="text",
        ),
        Column(
            translate("NumberBook", "Nomor dan perihal"),
            lambda row: row.number,
            second=lambda row: row.subject,
            width=260,
            flexible=True,
        ),
        Column(translate("NumberBook", "Jenis"), kind_of, width=148, collapse=2),
        Column(
            translate("NumberBook", "Tanggal"),
            lambda row: words.short_date(row.given_at),
            width=104,
        ),
        Column(
            translate("NumberBook", "Diberikan oleh"),
            lambda row: row.given_by,
            width=128,
            collapse=1,
        ),
        Column(translate("NumberBook", "Keadaan"), state_of, width=104),
    ]


def sentence(row: BookRow) -> str:
    """Return the row as a screen reader says it."""
    parts = [row.number, row.subject, kind_of(row), words.medium_date(row.given_at), state_of(row)]
    if row.void_reason:
        parts.append(row.void_reason)
    return ", ".join(part for part in parts if part)


def facts(row: BookRow) -> list[tuple[str, str]]:
    """Return pairs of name and value for the pane beside the table."""
    found = [
        (translate("NumberBook", "Seri"), series_label(row.series)),
        (
            translate("NumberBook", "Urutan"),
            translate("NumberBook", "{serial} pada tahun {year}").format(
                serial=words.count(row.serial), year=row.year
            ),
        ),
        (translate("NumberBook", "Jenis"), kind_of(row)),
        (translate("NumberBook", "Diberikan"), words.exact(row.given_at)),
        (translate("NumberBook", "Oleh"), row.given_by or "—"),
        *_outside(row),
    ]
    if row.voided_at is not None:
        found += [
            (translate("NumberBook", "Dibatalkan"), words.exact(row.voided_at)),
            (translate("NumberBook", "Dibatalkan oleh"), row.voided_by or "—"),
            (translate("NumberBook", "Alasan"), row.void_reason),
        ]
    elif row.status is not None:
        found.append((translate("NumberBook", "Keadaan naskah"), labels.status_label(row.status)))
    return found


def _outside(row: BookRow) -> list[tuple[str, str]]:
    """Return how a word came that was given outside the program, and before whom."""
    if row.given_how is None:
        return []
    told = labels.given_by_label(row.given_how)
    if row.witness:
        text = translate("NumberBook", "{how}, disaksikan {witness}")
        told = text.format(how=told, witness=row.witness)
    found = [(translate("NumberBook", "Lewat"), told)]
    if row.is_disputed:
        disputed = translate("NumberBook", "Disanggah pejabatnya")
        found.append((translate("NumberBook", "Persetujuan"), disputed))
    return found


def order_told(run: Run, *, with_series: bool) -> tuple[str, str]:
    """Return year and what the check found there."""
    head = str(run.year)
    if with_series:
        head = f"{series_label(run.series)} {run.year}"
    if not run.is_whole:
        gaps = ", ".join(_range(a, b) for a, b in run.missing[:MOST_GAPS])
        if len(run.missing) > MOST_GAPS:
            gaps = translate("NumberBook", "{gaps}, dan {n} lagi").format(
                gaps=gaps, n=words.count(len(run.missing) - MOST_GAPS)
            )
        return head, translate("NumberBook", "Tidak ada: {gaps}").format(gaps=gaps)
    told = translate("NumberBook", "Urut lengkap {range}")
    text = told.format(range=_range(run.first, run.last))
    if run.voids:
        text += translate("NumberBook", ", {n} batal").format(n=words.count(run.voids))
    return head, text


def _range(first: int, last: int) -> str:
    if first == last:
        return words.count(first)
    return f"{words.count(first)}{words.RANGE}{words.count(last)}"
