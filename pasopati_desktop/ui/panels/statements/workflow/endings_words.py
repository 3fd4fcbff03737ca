"""Words of how a statement ends: acts, questions, and what is told afterwards."""

from datetime import date

from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services.statement_outcome import Linked, Outcome
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels


def ending_label(step: Step) -> str:
    """Return the words of a button; "…" means that a question follows."""
    return {
        Step.CORRECT: translate("Statements", "Ralat …"),
        Step.WITHDRAW: translate("Statements", "Tarik …"),
        Step.VOID: translate("Statements", "Batalkan …"),
        Step.ARCHIVE: translate("Statements", "Arsipkan"),
    }[step]


def ending_icon(step: Step) -> str:
    return {
        Step.CORRECT: "file-pen",
        Step.WITHDRAW: "undo-2",
        Step.VOID: "ban",
        Step.ARCHIVE: "archive",
    }[step]


def ended_sentence(step: Step, outcome: Outcome) -> tuple[str, str]:
    """Return what was done, and what that means; `outcome` is the one before."""
    return {
        Step.CORRECT: (
            translate("Statements", "Ralat dimulai sebagai draf."),
            translate("Statements", "Naskah asal tetap bertanda diralat.")
            if outcome.awaits_correction
            else translate("Statements", "Naskah asal tetap berlaku sampai ralatnya disetujui."),
        ),
        Step.WITHDRAW: (
            translate("Statements", "Naskah ditarik."),
            translate("Statements", "Naskah tetap dapat dibaca. Beri tahu para penerimanya."),
        ),
        Step.VOID: (
            translate("Statements", "Naskah dibatalkan."),
            translate("Statements", "Nomornya tetap di buku nomor, bertanda batal."),
        ),
        Step.ARCHIVE: (translate("Statements", "Naskah diarsipkan."), ""),
    }[step]


def in_its_place(outcome: Outcome) -> Linked:
    """Return the correction to go to: the newest that was not made void, if there is one."""
    fell = {Status.VOIDED, Status.REJECTED}
    return next((item for item in outcome.after if item.status not in fell), outcome.after[0])


def correction_label(number: int) -> str:
    return translate("Statements", "RALAT {n}").format(n=number)


def opening_label(linked: Linked) -> str:
    """Return the words of the link to another text of the chain."""
    if linked.correction_number is None:
        return translate("Statements", "Buka naskah asal")
    text = translate("Statements", "Buka RALAT {n}")
    return text.format(n=linked.correction_number)


def recipients_label(outcome: Outcome) -> str:
    if outcome.untold:
        text = translate("Statements", "Penerima ({n} belum diberi tahu) …")
        return text.format(n=words.count(outcome.untold))
    return translate("Statements", "Penerima ({n}) …").format(n=words.count(outcome.recipients))


def embargo_sentence(outcome: Outcome) -> str:
    if outcome.embargo_until is None:
        return ""
    text = translate("Statements", "Embargo sampai {time}. Sebelum itu hanya salinan periksa.")
    return text.format(time=words.exact(outcome.embargo_until))


def review_sentence(day: date) -> str:
    text = translate(
        "Statements", "Hari tinjau ulang {day} tiba. Periksa apakah naskah masih berlaku."
    )
    return text.format(day=words.medium_date(day))


def state_sentence(detail: StatementDetail) -> str:
    """Return what became of the text, with the reason; blank while nothing did."""
    outcome = detail.outcome
    at = words.exact(outcome.ended_at) if outcome.ended_at else ""
    last = detail.steps[-1].officer if detail.steps else ""
    match detail.status:
        case Status.CORRECTED if outcome.awaits_correction:
            text = translate(
                "Statements",
                "Diralat {at}: {why} Ralat itu dibatalkan sebelum terbit; belum ada penggantinya.",
            )
        case Status.CORRECTED:
            text = translate("Statements", "Diralat {at}: {why}")
        case Status.WITHDRAWN:
            text = translate("Statements", "Ditarik oleh {who}, {at}: {why}")
        case Status.VOIDED:
            text = translate("Statements", "Dibatalkan oleh {who}, {at}: {why} Nomornya batal.")
        case _:
            return ""
    return text.format(at=at, who=last, why=_stopped(outcome.ended_reason))


def _stopped(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def origin_sentence(outcome: Outcome) -> str:
    """Return what a correction corrects, and why."""
    if not outcome.before or outcome.correction_number is None:
        return ""
    original = outcome.before[-1]
    text = translate("Statements", "{label} atas {original}: {why}")
    return text.format(
        label=correction_label(outcome.correction_number),
        original=original.number or original.title,
        why=_stopped(outcome.correction_reason),
    )


def successor_sentence(linked: Linked) -> str:
    text = translate("Statements", "{label} sedang disiapkan ({status}). Naskah ini masih berlaku.")
    return text.format(
        label=correction_label(linked.correction_number or 1),
        status=labels.status_label(linked.status),
    )
