"""What a verdict is called on the screen."""

from pasopati_desktop.domain.verdicts import Outcome, Verdict
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.format import exact, long_date
from pasopati_desktop.ui.i18n import translate

INKS: dict[Outcome, str] = {
    Outcome.AUTHENTIC: "good",
    Outcome.COMPARE: "good",
    Outcome.OUTDATED: "warn",
    Outcome.NOT_AUTHENTIC: "bad",
    Outcome.UNKNOWN: "warn",
    Outcome.UNREADABLE: "neu",
}
ICONS: dict[Outcome, str] = {
    Outcome.AUTHENTIC: "badge-check",
    Outcome.COMPARE: "qr-code",
    Outcome.OUTDATED: "history",
    Outcome.NOT_AUTHENTIC: "octagon-alert",
    Outcome.UNKNOWN: "circle-question-mark",
    Outcome.UNREADABLE: "eye-off",
}


def outcome_word(outcome: Outcome) -> str:
    return {
        Outcome.AUTHENTIC: translate("Authenticity", "Asli"),
        Outcome.COMPARE: translate("Authenticity", "Kode asli, bandingkan isinya"),
        Outcome.OUTDATED: translate("Authenticity", "Tidak berlaku lagi"),
        Outcome.NOT_AUTHENTIC: translate("Authenticity", "Tidak asli"),
        Outcome.UNKNOWN: translate("Authenticity", "Tidak dikenal"),
        Outcome.UNREADABLE: translate("Authenticity", "Tidak terbaca"),
    }[outcome]


def verdict_word(verdict: Verdict) -> str:
    """Return the big word; a number that was typed shows no code, and so no genuine one."""
    if is_number_alone(verdict):
        return translate("Authenticity", "Nomor tercatat, bandingkan isinya")
    return outcome_word(verdict.outcome)


def verdict_ink(verdict: Verdict) -> str:
    return "neu" if is_number_alone(verdict) else INKS[verdict.outcome]


def verdict_icon(verdict: Verdict) -> str:
    return "list-ordered" if is_number_alone(verdict) else ICONS[verdict.outcome]


def is_number_alone(verdict: Verdict) -> bool:
    return verdict.reason == "verify.number_current"


def sentence(verdict: Verdict, name: str) -> str:
    facts: dict[str, object] = {
        "path": name,
        "number": verdict.number or translate("Authenticity", "tanpa nomor"),
        "successor": verdict.successor or translate("Authenticity", "(belum ada)"),
        **verdict.facts,
    }
    return messages.text(verdict.reason, **facts)


def status_word(status: Status) -> str:
    return {
        Status.APPROVED: translate("Authenticity", "Disetujui, belum terbit"),
        Status.PUBLISHED: translate("Authenticity", "Berlaku"),
        Status.ARCHIVED: translate("Authenticity", "Berlaku, diarsipkan"),
        Status.CORRECTED: translate("Authenticity", "Diralat"),
        Status.WITHDRAWN: translate("Authenticity", "Ditarik"),
        Status.VOIDED: translate("Authenticity", "Batal"),
    }.get(status, status.value)


def details(verdict: Verdict) -> list[tuple[str, str]]:
    """Return label and value of what is known of the document."""
    status = status_word(verdict.status) if verdict.status else ""
    if verdict.ended_reason:
        words = translate("Authenticity", "{status}: {reason}")
        status = words.format(status=status, reason=verdict.ended_reason)
    rows = [
        (translate("Authenticity", "Nomor"), verdict.number or ""),
        (translate("Authenticity", "Judul"), verdict.title),
        (translate("Authenticity", "Tanggal"), long_date(verdict.dated) if verdict.dated else ""),
        (translate("Authenticity", "Status"), status),
        (translate("Authenticity", "Pengganti"), verdict.successor),
        (
            translate("Authenticity", "Disetujui"),
            exact(verdict.signed_at) if verdict.signed_at else "",
        ),
        (translate("Authenticity", "Kunci"), verdict.key_id),
    ]
    return [(label, value) for label, value in rows if value]


def as_text(verdict: Verdict, name: str) -> str:
    """Return the result as plain text, to paste into a message."""
    lines = [f"{name}: {verdict_word(verdict).upper()}", sentence(verdict, name)]
    lines += [messages.text(note) for note in verdict.notes]
    lines += [f"{label}: {value}" for label, value in details(verdict)]
    return "\n".join(lines)
