"""Words of the statements panel: kinds, statuses, steps, classes, and the lines of the checks."""

from collections.abc import Sequence

from pasopati_desktop.domain.release import Authority, Channel, GivenBy
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import FactStatus, InformationAccess
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.ui.i18n import translate


def kind_label(kind: StatementKind) -> str:
    return {
        StatementKind.HOLDING: translate("Statements", "Pernyataan awal"),
        StatementKind.PRESS_RELEASE: translate("Statements", "Siaran pers"),
        StatementKind.CLARIFICATION: translate("Statements", "Klarifikasi"),
        StatementKind.RIGHT_OF_REPLY: translate("Statements", "Hak jawab"),
        StatementKind.RIGHT_OF_CORRECTION: translate("Statements", "Hak koreksi"),
        StatementKind.FACT_SHEET: translate("Statements", "Lembar fakta"),
        StatementKind.Q_AND_A: translate("Statements", "Tanya jawab"),
        StatementKind.TALKING_POINTS: translate("Statements", "Pokok bicara"),
        StatementKind.ERRATUM: translate("Statements", "Ralat"),
        StatementKind.APOLOGY: translate("Statements", "Permohonan maaf"),
        StatementKind.CONDOLENCE: translate("Statements", "Belasungkawa"),
    }[kind]


def status_label(status: Status) -> str:
    return {
        Status.DRAFT: translate("Statements", "Draf"),
        Status.VERIFYING: translate("Statements", "Verifikasi"),
        Status.REVIEW: translate("Statements", "Telaah"),
        Status.APPROVAL: translate("Statements", "Persetujuan"),
        Status.APPROVED: translate("Statements", "Disetujui"),
        Status.PUBLISHED: translate("Statements", "Terbit"),
        Status.ARCHIVED: translate("Statements", "Arsip"),
        Status.RETURNED: translate("Statements", "Dikembalikan"),
        Status.REJECTED: translate("Statements", "Ditolak"),
        Status.WITHDRAWN: translate("Statements", "Ditarik"),
        Status.CORRECTED: translate("Statements", "Diralat"),
        Status.VOIDED: translate("Statements", "Batal"),
    }[status]


def link_label(step: Step) -> str:
    """Return who stands behind a step of the chain."""
    return {
        Step.SUBMIT: translate("Statements", "Penyusun"),
        Step.VERIFY: translate("Statements", "Verifikator"),
        Step.REVIEW: translate("Statements", "Ketua TKK"),
        Step.LEGAL: translate("Statements", "Hukum"),
        Step.SPOKESPERSON: translate("Statements", "Juru bicara"),
        Step.APPROVE: translate("Statements", "Kepala"),
        Step.PUBLISH: translate("Statements", "Terbit"),
    }.get(step, "")


def step_label(step: Step) -> str:
    """Return what was done, for the history."""
    return {
        Step.SUBMIT: translate("Statements", "Dikirim ke verifikator"),
        Step.VERIFY: translate("Statements", "Dinyatakan terverifikasi"),
        Step.REVIEW: translate("Statements", "Telaah disetujui"),
        Step.LEGAL: translate("Statements", "Telaah hukum disetujui"),
        Step.SPOKESPERSON: translate("Statements", "Diparaf juru bicara"),
        Step.APPROVE: translate("Statements", "Disetujui"),
        Step.PUBLISH: translate("Statements", "Dicatat terbit"),
        Step.RETURN: translate("Statements", "Dikembalikan"),
        Step.REJECT: translate("Statements", "Ditolak"),
        Step.REVISE: translate("Statements", "Diperbaiki"),
        Step.CORRECT: translate("Statements", "Diralat"),
        Step.WITHDRAW: translate("Statements", "Ditarik"),
        Step.VOID: translate("Statements", "Dibatalkan"),
        Step.ARCHIVE: translate("Statements", "Diarsipkan"),
    }[step]


def act_label(step: Step, *, again: bool = False) -> str:
    """Return the primary button's words; "…" means that another question follows.

    `again`: the text has its number already.
    """
    if again and step is Step.APPROVE:
        return translate("Statements", "Setujui ulang dengan PIN")
    return {
        Step.SUBMIT: translate("Statements", "Kirim ke verifikator"),
        Step.REVISE: translate("Statements", "Perbaiki naskah"),
        Step.VERIFY: translate("Statements", "Nyatakan terverifikasi"),
        Step.REVIEW: translate("Statements", "Setujui telaah"),
        Step.LEGAL: translate("Statements", "Setujui telaah hukum"),
        Step.SPOKESPERSON: translate("Statements", "Paraf juru bicara"),
        Step.APPROVE: translate("Statements", "Setujui dengan PIN"),
        Step.PUBLISH: translate("Statements", "Catat terbit …"),
        Step.ARCHIVE: translate("Statements", "Arsipkan"),
    }[step]


def act_icon(step: Step) -> str:
    return {
        Step.SUBMIT: "send",
        Step.REVISE: "file-pen",
        Step.VERIFY: "clipboard-check",
        Step.REVIEW: "file-check",
        Step.LEGAL: "scale",
        Step.SPOKESPERSON: "mic",
        Step.APPROVE: "stamp",
        Step.PUBLISH: "megaphone",
        Step.ARCHIVE: "archive",
    }[step]


def done_sentence(step: Step) -> str:
    return {
        Step.SUBMIT: translate("Statements", "Naskah dikirim ke verifikator."),
        Step.REVISE: translate("Statements", "Naskah kembali ke draf."),
        Step.VERIFY: translate("Statements", "Naskah dinyatakan terverifikasi."),
        Step.REVIEW: translate("Statements", "Telaah disetujui."),
        Step.LEGAL: translate("Statements", "Telaah hukum disetujui."),
        Step.SPOKESPERSON: translate("Statements", "Paraf juru bicara tercatat."),
        Step.APPROVE: translate("Statements", "Naskah disetujui."),
        Step.PUBLISH: translate("Statements", "Penerbitan tercatat."),
        Step.ARCHIVE: translate("Statements", "Bahan kerja diarsipkan."),
        Step.RETURN: translate("Statements", "Naskah dikembalikan kepada penyusun."),
        Step.REJECT: translate("Statements", "Naskah ditolak."),
    }[step]


def blocked_sentence(code: str, step: Step) -> str:
    """Return why the due step is not this officer's, to stand beside the button."""
    if code == "statement.four_eyes":
        return translate("Statements", "Penyusun tidak memeriksa naskahnya sendiri")
    if code == "delegation.out_of_scope":
        return translate("Statements", "Di luar pelimpahan wewenang")
    return {
        Step.SUBMIT: translate("Statements", "Menunggu penyusun"),
        Step.REVISE: translate("Statements", "Menunggu penyusun memperbaiki"),
        Step.VERIFY: translate("Statements", "Menunggu verifikator"),
        Step.REVIEW: translate("Statements", "Menunggu ketua TKK"),
        Step.LEGAL: translate("Statements", "Menunggu pendamping hukum"),
        Step.SPOKESPERSON: translate("Statements", "Menunggu juru bicara"),
        Step.APPROVE: translate("Statements", "Menunggu kepala unit"),
        Step.PUBLISH: translate("Statements", "Menunggu penghubung media"),
        Step.ARCHIVE: translate("Statements", "Bahan kerja di dalam; sekretaris mengarsipkannya"),
    }[step]


def names_short(names: Sequence[str]) -> str:
    """Return names where there is little room: the first, and how many more."""
    if len(names) < 2:
        return "".join(names)
    return translate("Statements", "{first} +{n}").format(first=names[0], n=len(names) - 1)


def access_label(access: InformationAccess) -> str:
    return {
        InformationAccess.UNCLASSIFIED: translate("Statements", "Belum ditentukan"),
        InformationAccess.PERIODIC: translate("Statements", "Berkala (Pasal 9)"),
        InformationAccess.IMMEDIATE: translate("Statements", "Serta-merta (Pasal 10)"),
        InformationAccess.ON_DEMAND: translate("Statements", "Setiap saat (Pasal 11)"),
        InformationAccess.EXEMPT: translate("Statements", "Dikecualikan (Pasal 17)"),
    }[access]


def fact_label(status: FactStatus | None) -> str:
    return {
        None: translate("Statements", "Belum diperiksa"),
        FactStatus.CONFIRMED: translate("Statements", "Terkonfirmasi"),
        FactStatus.PARTIAL: translate("Statements", "Sebagian"),
        FactStatus.UNCONFIRMED: translate("Statements", "Belum"),
        FactStatus.WRONG: translate("Statements", "Keliru"),
    }[status]


def channel_label(channel: Channel) -> str:
    return {
        Channel.PRESS_GROUP: translate("Statements", "Grup wartawan"),
        Channel.WEBSITE: translate("Statements", "Laman unit"),
        Channel.SOCIAL_MEDIA: translate("Statements", "Media sosial"),
        Channel.EMAIL: translate("Statements", "Pos-el redaksi"),
        Channel.PRESS_CONFERENCE: translate("Statements", "Konferensi pers"),
        Channel.PRINT: translate("Statements", "Cetak"),
    }[channel]


def authority_label(authority: Authority) -> str:
    return {
        Authority.REGIONAL: translate("Statements", "Kanwil"),
        Authority.DIRECTORATE: translate("Statements", "Ditjenpas"),
    }[authority]


def given_by_label(given_by: GivenBy) -> str:
    return {
        GivenBy.LETTER: translate("Statements", "Surat"),
        GivenBy.MESSAGE: translate("Statements", "WhatsApp"),
        GivenBy.PHONE: translate("Statements", "Telepon"),
    }[given_by]


def given_by_word(given_by: GivenBy) -> str:
    """Return how a word came, inside a sentence."""
    return {
        GivenBy.LETTER: translate("Statements", "surat"),
        GivenBy.MESSAGE: translate("Statements", "WhatsApp"),
        GivenBy.PHONE: translate("Statements", "telepon"),
    }[given_by]
