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
    return translate("Roles", "Hanya dapat diubah oleh: {roles}.").format(roles=names)


def table_word(table: str) -> str:
    """Return what a table of the audit trail holds; an unknown name as it is."""
    return {
        "officer": translate("Trail", "Petugas"),
        "assignment": translate("Trail", "Peran petugas"),
        "guideline_version": translate("Trail", "Data unit dan pedoman"),
        "source": translate("Trail", "Sumber berita"),
        "news_item": translate("Trail", "Berita"),
        "news_batch": translate("Trail", "Kiriman berita"),
        "news_note": translate("Trail", "Catatan berita"),
        "issue": translate("Trail", "Isu"),
        "issue_item": translate("Trail", "Berita pada isu"),
        "incident": translate("Trail", "Insiden"),
        "incident_item": translate("Trail", "Berita pada insiden"),
        "timeline_entry": translate("Trail", "Linimasa insiden"),
        "statement": translate("Trail", "Pernyataan"),
        "statement_version": translate("Trail", "Versi naskah"),
        "approval": translate("Trail", "Persetujuan"),
        "concurrence": translate("Trail", "Persetujuan atasan"),
        "publication": translate("Trail", "Penerbitan"),
        "print_log": translate("Trail", "Pencetakan"),
        "number_entry": translate("Trail", "Buku nomor"),
        "work": translate("Trail", "Karya"),
        "work_photo": translate("Trail", "Foto karya"),
        "consent": translate("Trail", "Persetujuan publikasi"),
        "stored_file": translate("Trail", "Berkas"),
        "backup": translate("Trail", "Cadangan"),
        "restore": translate("Trail", "Pemulihan"),
        "draft": translate("Trail", "Draf"),
        "meta": translate("Trail", "Keterangan pangkalan data"),
        "audit": translate("Trail", "Jejak audit"),
        "counter": translate("Trail", "Penghitung nomor"),
    }.get(table, table)


def action_word(action: str) -> str:
    """Return what a service did, in words; an unknown one as it is written in the trail."""
    return {
        "set_up.run": translate("Trail", "Penyiapan pertama"),
        "auth.sign_in": translate("Trail", "Masuk"),
        "auth.confirm": translate("Trail", "Konfirmasi PIN"),
        "auth.change_password": translate("Trail", "Ganti kata sandi"),
        "auth.set_pin": translate("Trail", "Setel PIN"),
        "people.add_officer": translate("Trail", "Tambah petugas"),
        "people.edit_officer": translate("Trail", "Ubah petugas"),
        "people.reset_password": translate("Trail", "Setel ulang kata sandi"),
        "people.set_active": translate("Trail", "Aktifkan atau nonaktifkan"),
        "people.assign": translate("Trail", "Beri peran"),
        "people.end_assignment": translate("Trail", "Akhiri peran"),
        "people.issue_emergency_account": translate("Trail", "Terbitkan akun darurat"),
        "guideline.amend": translate("Trail", "Versi baru"),
        "guideline.keep_logo": translate("Trail", "Simpan logo"),
        "backups.create": translate("Trail", "Cadangkan"),
        "backups.authorise_restore": translate("Trail", "Mulai pemulihan"),
    }.get(action, action)
