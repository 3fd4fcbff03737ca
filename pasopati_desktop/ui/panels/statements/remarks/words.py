"""Words of remarks: kinds, states, and how many still wait."""

from pasopati_desktop.domain.remarks import RemarkKind, RemarkState
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services.remarks import OpenRemarks, RemarkRow
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import field_words


def kind_label(row: RemarkRow) -> str:
    if row.kind is RemarkKind.MARK:
        if row.step is Step.REJECT:
            return translate("Statements", "Ditandai saat ditolak")
        return translate("Statements", "Ditandai saat dikembalikan")
    if row.kind is RemarkKind.SUGGESTION:
        if row.replacement:
            return translate("Statements", "Usul kata")
        return translate("Statements", "Usul hapus")
    return translate("Statements", "Catatan")


def state_label(row: RemarkRow) -> str:
    """Return what became of a closed remark; blank while it is open."""
    text = {
        RemarkState.OPEN: "",
        RemarkState.RESOLVED: translate("Statements", "selesai oleh {who}"),
        RemarkState.ACCEPTED: translate("Statements", "diterima oleh {who}, versi {n}"),
        RemarkState.REJECTED: translate("Statements", "ditolak oleh {who}"),
    }[row.state]
    if row.state is RemarkState.REJECTED and row.closed_by == row.author:
        text = translate("Statements", "ditarik kembali oleh {who}")
    return text.format(who=row.closed_by or "—", n=row.closed_version or "")


def open_line(found: OpenRemarks) -> str:
    """Return such as `2 catatan dan 1 usul masih terbuka`; blank where all is answered."""
    parts = []
    for number, text in (
        (found.comments, translate("Statements", "{n} catatan")),
        (found.suggestions, translate("Statements", "{n} usul")),
        (found.marks, translate("Statements", "{n} bagian yang ditandai")),
    ):
        if number:
            parts.append(text.format(n=words.count(number)))
    if not parts:
        return ""
    return translate("Statements", "{what} masih terbuka").format(what=field_words.listed(parts))
