"""Words of the statements panel: kinds, statuses, steps, classes, and the lines of the checks."""

from collections.abc import Mapping

from pasopati_desktop.domain.release import Authority, Channel, GivenBy
from pasopati_desktop.domain.statement_checks import Check
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import FactStatus, InformationAccess
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate


def kind_label(kind: StatementKind) -> str:
    return {
        StatementKind.PRESS_RELEASE: translate("Statements", "Siaran pers"),
        StatementKind.CLARIFICATION: translate("Statements", "Klarifikasi"),
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
    }[status]


def link_label(step: Step) -> str:
    """Return who stands behind a step of the chain."""
    return {
        Step.SUBMIT: translate("Statements", "Penyusun"),
        Step.VERIFY: translate("Statements", "Verifikator"),
        Step.REVIEW: translate("Statements", "Ketua TKK"),
        Step.LEGAL: translate("Statements", "Hukum"),
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
        Step.APPROVE: translate("Statements", "Disetujui"),
        Step.PUBLISH: translate("Statements", "Dicatat terbit"),
        Step.RETURN: translate("Statements", "Dikembalikan"),
        Step.REJECT: translate("Statements", "Ditolak"),
        Step.REVISE: translate("Statements", "Diperbaiki"),
    }[step]


def act_label(step: Step) -> str:
    """Return the primary button's words; "…" means that another question follows."""
    return {
        Step.SUBMIT: translate("Statements", "Kirim ke verifikator"),
        Step.REVISE: translate("Statements", "Perbaiki naskah"),
        Step.VERIFY: translate("Statements", "Nyatakan terverifikasi"),
        Step.REVIEW: translate("Statements", "Setujui telaah"),
        Step.LEGAL: translate("Statements", "Setujui telaah hukum"),
        Step.APPROVE: translate("Statements", "Setujui dengan PIN"),
        Step.PUBLISH: translate("Statements", "Catat terbit …"),
    }[step]


def act_icon(step: Step) -> str:
    return {
        Step.SUBMIT: "send",
        Step.REVISE: "file-pen",
        Step.VERIFY: "clipboard-check",
        Step.REVIEW: "file-check",
        Step.LEGAL: "scale",
        Step.APPROVE: "stamp",
        Step.PUBLISH: "megaphone",
    }[step]


def done_sentence(step: Step) -> str:
    return {
        Step.SUBMIT: translate("Statements", "Naskah dikirim ke verifikator."),
        Step.REVISE: translate("Statements", "Naskah kembali ke draf."),
        Step.VERIFY: translate("Statements", "Naskah dinyatakan terverifikasi."),
        Step.REVIEW: translate("Statements", "Telaah disetujui."),
        Step.LEGAL: translate("Statements", "Telaah hukum disetujui."),
        Step.APPROVE: translate("Statements", "Naskah disetujui."),
        Step.PUBLISH: translate("Statements", "Penerbitan tercatat."),
        Step.RETURN: translate("Statements", "Naskah dikembalikan kepada penyusun."),
        Step.REJECT: translate("Statements", "Naskah ditolak."),
    }[step]


def blocked_sentence(code: str, step: Step) -> str:
    """Return why the due step is not this officer's, to stand beside the button."""
    if code == "statement.four_eyes":
        return translate("Statements", "Penyusun tidak memeriksa naskahnya sendiri")
    return {
        Step.SUBMIT: translate("Statements", "Menunggu penyusun"),
        Step.REVISE: translate("Statements", "Menunggu penyusun memperbaiki"),
        Step.VERIFY: translate("Statements", "Menunggu verifikator"),
        Step.REVIEW: translate("Statements", "Menunggu ketua TKK"),
        Step.LEGAL: translate("Statements", "Menunggu pendamping hukum"),
        Step.APPROVE: translate("Statements", "Menunggu kepala unit"),
        Step.PUBLISH: translate("Statements", "Menunggu penghubung media"),
    }[step]


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


def check_lines(check: Check) -> tuple[str, str]:
    """Return the two lines of a check: what was found, and what it is about."""
    lead, about = _check_words()[check.code]
    params: Mapping[str, object] = {
        key: words.count(value) if isinstance(value, int) else _shown(value)
        for key, value in check.params
    }
    return lead.format(**params), about.format(**params)


def _shown(value: object) -> str:
    return access_label(value) if isinstance(value, InformationAccess) else str(value)


def _check_words() -> dict[str, tuple[str, str]]:
    facts = translate("Statements", "Fakta dan sumbernya")
    length = translate("Statements", "panjang naskah")
    law = translate("Statements", "UU 14/2008")
    private = translate("Statements", "nama, NIK, data medis")
    table = translate("Statements", "tabel tudingan")
    return {
        "sections_missing": (
            translate("Statements", "{count} bagian wajib kosong"),
            translate("Statements", "mulai dari {first}"),
        ),
        "claims_missing": (translate("Statements", "Tabel tudingan kosong"), table),
        "claims_incomplete": (translate("Statements", "Baris tudingan belum lengkap"), table),
        "sections_complete": (
            translate("Statements", "Bagian wajib lengkap"),
            translate("Statements", "semua bagian terisi"),
        ),
        "words_few": (
            translate("Statements", "{count} kata, lazimnya {least}–{most}"),
            length,
        ),
        "words_many": (translate("Statements", "{count} dari {most} kata"), length),
        "words_fit": (translate("Statements", "{count} dari {most} kata"), length),
        "facts_missing": (translate("Statements", "Belum ada fakta"), facts),
        "facts_doubtful": (translate("Statements", "Fakta meragukan di naskah"), facts),
        "facts_open": (translate("Statements", "{count} fakta belum diperiksa"), facts),
        "facts_confirmed": (
            translate("Statements", "{count} fakta, semua terkonfirmasi"),
            facts,
        ),
        "facts_checked": (translate("Statements", "{count} fakta diperiksa"), facts),
        "access_missing": (translate("Statements", "Kelas informasi belum dipilih"), law),
        "access_exempt": (translate("Statements", "Dikecualikan: tidak untuk terbit"), law),
        "access_chosen": (translate("Statements", "{access}"), law),
        "privacy_found": (
            translate("Statements", "Mirip data pribadi: {what}"),
            translate("Statements", "nomor identitas, blok, atau kamar"),
        ),
        "privacy_unchecked": (translate("Statements", "Data pribadi belum diperiksa"), private),
        "privacy_clear": (translate("Statements", "Tanpa data pribadi"), private),
        "glyphs_fit": (
            translate("Statements", "Semua huruf dapat dicetak"),
            translate("Statements", "Liberation Sans"),
        ),
        "glyphs_missing": (
            translate("Statements", "Tidak tercetak: {characters}"),
            translate("Statements", "dicetak sebagai kotak"),
        ),
    }
