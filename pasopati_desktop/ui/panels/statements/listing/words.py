"""Words of the list: views, conditions, orders, and a filter told part by part."""

from collections.abc import Mapping

from pasopati_desktop.domain.statement_filter import (
    ENDED,
    REVIEWING,
    RUNNING,
    Condition,
    RowFilter,
    ShippedView,
    Sort,
)
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import level_word
from pasopati_desktop.ui.panels.statements import labels

LONGEST = 26
"""Letters of a name in a chip."""


def view_title(view: ShippedView) -> str:
    return {
        ShippedView.QUEUE: translate("StatementList", "Antrean saya"),
        ShippedView.MY_DRAFTS: translate("StatementList", "Draf saya"),
        ShippedView.WITH_OTHERS: translate("StatementList", "Menunggu orang lain"),
        ShippedView.OVERDUE: translate("StatementList", "Lewat tenggat"),
        ShippedView.EMBARGO: translate("StatementList", "Embargo"),
        ShippedView.RECENT: translate("StatementList", "Terbit 30 hari"),
        ShippedView.REVIEW_DUE: translate("StatementList", "Perlu ditinjau ulang"),
        ShippedView.ALL: translate("StatementList", "Semua"),
    }[view]


VIEW_ICONS: Mapping[ShippedView, str] = {
    ShippedView.QUEUE: "inbox",
    ShippedView.MY_DRAFTS: "file-pen",
    ShippedView.WITH_OTHERS: "hourglass",
    ShippedView.OVERDUE: "alarm-clock",
    ShippedView.EMBARGO: "lock",
    ShippedView.RECENT: "megaphone",
    ShippedView.REVIEW_DUE: "calendar",
    ShippedView.ALL: "file-text",
}


def condition_label(condition: Condition) -> str:
    return {
        Condition.WAITING: translate("StatementList", "Menunggu saya"),
        Condition.OWN_DRAFT: translate("StatementList", "Draf saya"),
        Condition.WITH_OTHERS: translate("StatementList", "Menunggu orang lain"),
        Condition.RETURNED: translate("StatementList", "Dikembalikan kepada saya"),
        Condition.OVERDUE: translate("StatementList", "Lewat tenggat"),
        Condition.EMBARGOED: translate("StatementList", "Embargo berjalan"),
        Condition.REVIEW_DUE: translate("StatementList", "Perlu ditinjau ulang"),
        Condition.REPLACED: translate("StatementList", "Ralat, ditarik, batal"),
        Condition.RECENT: translate("StatementList", "Terbit 30 hari"),
    }[condition]


def sort_label(sort: Sort) -> str:
    return {
        Sort.CHANGED: translate("StatementList", "Terakhir diubah"),
        Sort.DUE: translate("StatementList", "Tenggat terdekat"),
        Sort.AGE: translate("StatementList", "Terlama di tahapnya"),
        Sort.TITLE: translate("StatementList", "Judul"),
        Sort.NUMBER: translate("StatementList", "Nomor terbaru"),
        Sort.LEVEL: translate("StatementList", "Tingkat insiden"),
    }[sort]


def sort_word(sort: Sort) -> str:
    """Return the same in one word, for the button."""
    return {
        Sort.CHANGED: translate("StatementList", "Terbaru"),
        Sort.DUE: translate("StatementList", "Tenggat"),
        Sort.AGE: translate("StatementList", "Terlama"),
        Sort.TITLE: translate("StatementList", "Judul"),
        Sort.NUMBER: translate("StatementList", "Nomor"),
        Sort.LEVEL: translate("StatementList", "Tingkat"),
    }[sort]


def status_groups() -> list[tuple[str, tuple[Status, ...]]]:
    """Return the groups of statuses that are asked for together."""
    return [
        (translate("StatementList", "Masih berjalan"), RUNNING),
        (translate("StatementList", "Sedang diperiksa"), REVIEWING),
        (translate("StatementList", "Terbit dan arsip"), (Status.PUBLISHED, Status.ARCHIVED)),
        (translate("StatementList", "Berakhir"), (*ENDED, Status.REJECTED)),
    ]


def statuses_label(statuses: tuple[Status, ...]) -> str:
    """Return the group's name, the one status, or how many there are."""
    for name, group in status_groups():
        if set(group) == set(statuses):
            return name
    if len(statuses) == 1:
        return labels.status_label(statuses[0])
    return translate("StatementList", "{n} status").format(n=len(statuses))


def parts(
    wanted: RowFilter, writers: Mapping[int, str], incidents: Mapping[int, str]
) -> list[tuple[str, str]]:
    """Return each part of a filter but the words: its field, and how a chip tells it."""
    found: list[tuple[str, str]] = []
    if wanted.statuses:
        found.append(("statuses", statuses_label(wanted.statuses)))
    if wanted.kind is not None:
        found.append(("kind", labels.kind_label(wanted.kind)))
    if wanted.severity is not None:
        level = translate("StatementList", "Tingkat {word}")
        found.append(("severity", level.format(word=level_word(int(wanted.severity)).lower())))
    if wanted.access is not None:
        found.append(("access", labels.access_label(wanted.access)))
    if wanted.writer_id is not None:
        found.append(("writer_id", writers.get(wanted.writer_id, _unknown())))
    if wanted.incident_id is not None:
        found.append(("incident_id", incidents.get(wanted.incident_id, _unknown())))
    found += [
        (f"condition/{condition.value}", condition_label(condition))
        for condition in Condition
        if condition in wanted.wanted
    ]
    if wanted.since or wanted.until:
        found.append(("days", days_label(wanted)))
    return [
        (name, text if len(text) <= LONGEST else text[: LONGEST - 1] + "…") for name, text in found
    ]


def days_label(wanted: RowFilter) -> str:
    first, last = wanted.since, wanted.until
    if first and last:
        if first == last:
            return words.short_date(first)
        return f"{words.short_date(first)}{words.RANGE}{words.short_date(last)}"
    if first:
        return translate("StatementList", "Sejak {day}").format(day=words.short_date(first))
    assert last is not None  # noqa: S101 - asked only when one of the two is set
    return translate("StatementList", "Sampai {day}").format(day=words.short_date(last))


def _unknown() -> str:
    return translate("StatementList", "tidak dikenal")
