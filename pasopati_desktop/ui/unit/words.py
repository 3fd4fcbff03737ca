"""Words for roles, rights, records and acts, used by set-up, settings and account."""

from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.roles import Permission, Role, permissions_of
from pasopati_desktop.ui.i18n import translate


def role_word(role: Role) -> str:
    return {
        Role.HEAD_OF_UNIT: translate("Roles", "Penanggung Jawab (Kepala)"),
        Role.TEAM_LEAD: translate("Roles", "Ketua TKK"),
        Role.SECRETARY: translate("Roles", "Sekretaris dan arsip"),
        Role.SPOKESPERSON: translate("Roles", "Juru bicara"),
        Role.VERIFIER: translate("Roles", "Verifikator fakta"),
        Role.MEDIA_MONITOR: translate("Roles", "Pemantau media"),
        Role.WRITER: translate("Roles", "Penulis naskah"),
        Role.CONTENT: translate("Roles", "Produksi konten"),
        Role.MEDIA_LIAISON: translate("Roles", "Penghubung media"),
        Role.UPWARD_LIAISON: translate("Roles", "Penghubung Kanwil dan Ditjenpas"),
        Role.LEGAL: translate("Roles", "Pendamping hukum, PPID"),
        Role.WORKS_OFFICER: translate("Roles", "Penanggung jawab karya"),
        Role.AUDITOR: translate("Roles", "Pengawas (hanya membaca)"),
        Role.SYSADMIN: translate("Roles", "Administrator sistem"),
    }[role]


def roles_line(roles: tuple[Role, ...]) -> str:
    return ", ".join(role_word(role) for role in roles)


def acting_word(acting: ActingKind) -> str:
    return {
        ActingKind.NONE: translate("Roles", "Pejabat definitif"),
        ActingKind.DAILY: translate("Roles", "Plh., pelaksana harian"),
        ActingKind.TASK: translate("Roles", "Plt., pelaksana tugas"),
    }[acting]


def who_may(permission: Permission) -> str:
    """Return the reason that stands beside what an officer may not do."""
    holders = [role for role in Role if permission in permissions_of([role])]
    names = ", ".join(role_word(role) for role in holders)
    words = translate("Roles", "Hanya dapat diubah oleh: {roles}.")
    if permission is Permission.READ_AUDIT:
        words = translate("Roles", "Hanya dapat dibaca oleh: {roles}.")
    return words.format(roles=names)
