"""Words of the monitoring panel. Functions, since the language is chosen at start-up."""

from pasopati_desktop.domain.issues import IssueStatus
from pasopati_desktop.domain.news import SourceState, Triage
from pasopati_desktop.ui.i18n import translate


def triage_word(triage: Triage) -> str:
    return {
        Triage.NEW: translate("Monitoring", "Perlu ditriase"),
        Triage.IGNORED: translate("Monitoring", "Diabaikan"),
        Triage.WATCHED: translate("Monitoring", "Dipantau"),
        Triage.RESPOND: translate("Monitoring", "Perlu respons"),
        Triage.CRISIS: translate("Monitoring", "Krisis"),
    }[triage]


def triage_done(triage: Triage, count: int) -> str:
    """Return what was just done to `count` items, for the bar that offers to undo it."""
    return {
        Triage.NEW: translate("Monitoring", "{n} berita dikembalikan untuk ditriase."),
        Triage.IGNORED: translate("Monitoring", "{n} berita diabaikan."),
        Triage.WATCHED: translate("Monitoring", "{n} berita dipantau."),
        Triage.RESPOND: translate("Monitoring", "{n} berita perlu respons."),
        Triage.CRISIS: translate("Monitoring", "{n} berita menjadi krisis."),
    }[triage].format(n=count)


def tier_word(tier: int) -> str:
    return {
        1: translate("Monitoring", "Nasional"),
        2: translate("Monitoring", "Regional"),
        3: translate("Monitoring", "Lokal"),
    }.get(tier, translate("Monitoring", "Lainnya"))


def state_word(state: SourceState | None) -> str:
    if state is None:
        return translate("Monitoring", "mati")
    return {
        SourceState.NEW: translate("Monitoring", "baru"),
        SourceState.OK: translate("Monitoring", "OK"),
        SourceState.EMPTY: translate("Monitoring", "kosong"),
        SourceState.SILENT: translate("Monitoring", "diam"),
        SourceState.FAILING: translate("Monitoring", "gagal"),
    }[state]


def state_meaning(state: SourceState) -> str:
    return {
        SourceState.NEW: translate("Monitoring", "Belum pernah diambil."),
        SourceState.OK: translate("Monitoring", "Pengambilan terakhir berhasil."),
        SourceState.EMPTY: translate("Monitoring", "Umpan dapat dibaca, tetapi tanpa berita."),
        SourceState.SILENT: translate("Monitoring", "Lama tidak ada berita baru."),
        SourceState.FAILING: translate("Monitoring", "Pengambilan terakhir gagal."),
    }[state]


def group_word(group: str) -> str:
    return {
        "nasional": translate("Monitoring", "Nasional"),
        "lokal": translate("Monitoring", "Lokal"),
        "resmi": translate("Monitoring", "Resmi"),
    }.get(group, group)


def status_word(status: IssueStatus) -> str:
    return {
        IssueStatus.EMERGING: translate("Monitoring", "Muncul"),
        IssueStatus.RISING: translate("Monitoring", "Naik"),
        IssueStatus.PEAK: translate("Monitoring", "Puncak"),
        IssueStatus.FADING: translate("Monitoring", "Reda"),
        IssueStatus.CLOSED: translate("Monitoring", "Tutup"),
    }[status]
