"""What the number book says on paper and in files; Indonesian whatever the screen speaks."""

from collections.abc import Iterable, Iterator

from pasopati_desktop.domain.number_book import BookFilter, Run
from pasopati_desktop.domain.release import GivenBy
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services.statement_layout import KIND_LABELS, STATUS_LABELS
from pasopati_desktop.storage.number_book import Entry, Outside

SERIES_LABELS = {
    "statement": "Pernyataan",
    "incident": "Insiden",
    "issue": "Isu",
    "work": "Karya",
}
"""As paper names them; Indonesian always."""
_TOLD_STATUS = frozenset({Status.CORRECTED, Status.WITHDRAWN})
_HOW = {
    GivenBy.LETTER: "lewat surat",
    GivenBy.MESSAGE: "lewat pesan",
    GivenBy.PHONE: "per telepon",
}


def series_label(name: str) -> str:
    """Return what paper calls a series; blank is all of them."""
    if not name:
        return "Semua seri"
    plain, _, kind = name.partition("/")
    label = SERIES_LABELS.get(plain, plain)
    return f"{label}: {_kind_label(kind)}" if kind else label


def _kind_label(name: str) -> str:
    """Return what paper calls a kind that counts on its own."""
    return next((label for kind, label in KIND_LABELS.items() if kind.value == name), name)


def order_line(run: Run, *, with_series: bool) -> str:
    """Return what the check of one year found, in one line."""
    head = f"{series_label(run.series)} {run.year}" if with_series else str(run.year)
    voids = f", {_plain(run.voids)} batal" if run.voids else ""
    if run.is_whole:
        return f"{head}: urut lengkap {_plain(run.first)}–{_plain(run.last)}{voids}."
    gaps = ", ".join(a if a == b else f"{a}–{b}" for a, b in _ranges(run.missing[:12]))
    more = " dan lainnya" if len(run.missing) > 12 else ""
    return f"{head}: nomor {gaps}{more} tidak ada dalam buku{voids}."


def _ranges(found: Iterable[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    return ((_plain(first), _plain(last)) for first, last in found)


def _plain(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def period_label(wanted: BookFilter) -> str:
    from pasopati_desktop.documents.dates import long_date

    if wanted.first == wanted.last:
        return long_date(wanted.first)
    return f"{long_date(wanted.first)} s.d. {long_date(wanted.last)}"


def given_by(entry: Entry, outside: Outside | None) -> str:
    """Return who approved it; of a word given outside the program also how, and before whom."""
    if outside is None:
        return entry.given_by or ""
    told = f"{outside.officer}, {_HOW[GivenBy(outside.channel)]}"
    return f"{told}, disaksikan {outside.witness}" if outside.witness else told


def note(entry: Entry, voided_by: str, outside: Outside | None) -> str:
    """Return why it is void and who said so, what became of the text, whether it is disputed."""
    if entry.voided_at is not None:
        by = f" ({voided_by})" if voided_by else ""
        return f"BATAL{by}: {entry.void_reason}"
    status = STATUS_LABELS[entry.status] if entry.status in _TOLD_STATUS else ""
    disputed = "Disanggah pejabatnya" if outside is not None and outside.is_disputed else ""
    return ". ".join(filter(None, (status, disputed)))
