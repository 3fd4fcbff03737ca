"""Section *Kunci keaslian*: the unit's key, where it is open, and those before it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pasopati_desktop.domain.authenticity import KeyState
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import unit_keys
from pasopati_desktop.services.unit_keys import KeyRow
from pasopati_desktop.ui import icons, messages, theme
from pasopati_desktop.ui.authenticity.key_dialogs import (
    NewKeyDialog,
    PassphraseDialog,
    RestoreKeyDialog,
    RevokeDialog,
    UnlockDialog,
)
from pasopati_desktop.ui.format import count, medium_date
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.authenticity_papers import KeyPapers
from pasopati_desktop.ui.panels.settings.section import Context, Section
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.widgets.buttons import button


class AuthenticitySection(Section):
    topics = frozenset({Topic.GUIDELINE, Topic.STATEMENTS})
    permission = Permission.MANAGE_UNIT

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Kunci keaslian"),
            translate(
                "Settings",
                "Kunci unit menandatangani Kode keaslian di setiap naskah yang disetujui. Ia "
                "membuktikan asal teks dan bukan tanda tangan elektronik menurut UU ITE.",
            ),
            width=720,
        )
        self._row: KeyRow | None = None
        self.state = self._card()
        self.body.addWidget(self.state)
        self._key_acts()
        self.papers = KeyPapers(context)
        self.papers.restore_button.clicked.connect(self.restore)
        self.body.addWidget(self.papers)
        self.former_title = heading(translate("KeySection", "Kunci sebelumnya"))
        self.body.addWidget(self.former_title)
        self._former = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        self.body.addLayout(self._former)

    # Parts.

    def _card(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("card", "card")
        row = theme.measure(QHBoxLayout(frame), (16, 12, 16, 12), 12)
        self._mark = QLabel()
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 4)
        self.title = label("", "card_title", "text")
        self.told = label("", "body", "text2")
        self.public = label("", "meta", "text3")
        self.public.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place = label("", "meta", "text3")
        for part in (self.title, self.told, self.public, self.place):
            column.addWidget(part)
        row.addLayout(column, 1)
        return frame

    def _line_of(self, *made: QWidget) -> None:
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        for part in made:
            row.addWidget(part)
        row.addStretch(1)
        self.body.addLayout(row)

    def _key_acts(self) -> None:
        tr = translate
        self.make_button = button(
            tr("KeySection", "Buat kunci …"), "primary", icon="key-round", on_click=self.make
        )
        self.unlock_button = button(
            tr("KeySection", "Buka di komputer ini …"),
            "primary",
            icon="lock-open",
            on_click=self.unlock,
        )
        self.renew_button = button(
            tr("KeySection", "Ganti kunci …"), icon="refresh-cw", on_click=self.make
        )
        self.lock_button = button(
            tr("KeySection", "Tutup kunci di komputer ini"), icon="lock", on_click=self.lock
        )
        self.passphrase_button = button(
            tr("KeySection", "Ganti frasa sandi …"), "quiet", on_click=self.change_passphrase
        )
        self.revoke_button = button(
            tr("KeySection", "Cabut kunci …"), "danger", icon="ban", on_click=self.revoke
        )
        self._line_of(self.make_button, self.unlock_button, self.lock_button, self.renew_button)
        self._line_of(self.passphrase_button, self.revoke_button)

    # Showing.

    def refresh(self) -> None:
        rows = unit_keys.list_keys(self.workspace)
        self._row = next((row for row in rows if row.state is KeyState.ACTIVE), None)
        self._show_state()
        former = [row for row in rows if row is not self._row]
        self.former_title.setVisible(bool(former))
        while (item := self._former.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in former:
            self._former.addWidget(self._former_row(row))
        self._arrange(any_key=bool(rows))

    def _show_state(self) -> None:
        row = self._row
        if row is None:
            self._mark.setPixmap(icons.pixmap("triangle-alert", "warn", 20))
            title, told = messages.split(messages.text("key.none"))
            self.title.setText(title)
            self.told.setText(told)
            self.public.clear()
            self.place.clear()
            self.place.hide()
            self.public.hide()
            return
        open_here = row.is_open and unit_keys.obstacle(self.workspace) is None
        self._mark.setPixmap(
            icons.pixmap(
                "badge-check" if open_here else "lock", "good" if open_here else "warn", 20
            )
        )
        state = (
            translate("KeySection", "terbuka di komputer ini")
            if open_here
            else translate("KeySection", "terkunci di komputer ini")
        )
        title = translate("KeySection", "Kunci {key}, {state}")
        self.title.setText(title.format(key=row.key_id, state=state))
        words = translate("KeySection", "Dibuat {day}. Menandatangani {n} naskah.")
        if not open_here:
            words = translate(
                "KeySection",
                "Dibuat {day}. Menandatangani {n} naskah. Naskah yang disetujui di komputer ini "
                "tidak membawa kode sampai kunci dibuka.",
            )
        self.told.setText(words.format(day=medium_date(row.made_at), n=count(row.signed)))
        public = " ".join(row.public_key[at : at + 8] for at in range(0, 64, 8))
        words = translate("KeySection", "Kunci publik: {key}").format(key=public)
        if row.introduced is not None:
            by = translate("KeySection", "Diperkenalkan kunci {by}.").format(by=row.introduced.by)
            words = f"{words}. {by}"
        self.public.setText(words)
        places = ", ".join(row.workstations) or "—"
        held = translate(
            "KeySection",
            "Terbuka di: {places}. Pembukanya adalah berkas pribadi di folder data komputer itu "
            "({folder}), tanpa frasa sandi; siapa pun yang memegang akun komputer dan pangkalan "
            "data dapat menandatangani. Berkas itu tidak ikut dicadangkan.",
        )
        self.place.setText(held.format(places=places, folder=self.workspace.data.keys))
        self.public.show()
        self.place.show()

    def _former_row(self, row: KeyRow) -> QWidget:
        frame = QFrame()
        frame.setProperty("card", "card")
        line = theme.measure(QHBoxLayout(frame), (16, 8, 12, 8), 12)
        if row.state is KeyState.REVOKED and row.revoked_at is not None:
            words = translate("KeySection", "Kunci {key}, dicabut sejak {day}: {reason}")
            text = words.format(key=row.key_id, day=medium_date(row.revoked_at), reason=row.reason)
        else:
            words = translate("KeySection", "Kunci {key}, diganti {day}; {n} naskah")
            day = medium_date(row.retired_at or row.made_at)
            text = words.format(key=row.key_id, day=day, n=count(row.signed))
        line.addWidget(label(text, "body", "text2"), 1)
        if row.state is KeyState.RETIRED:
            act = button(
                translate("KeySection", "Cabut …"),
                "danger",
                dense=True,
                on_click=lambda: self._revoke(row.key_id),
            )
            act.setEnabled(self.may_change)
            line.addWidget(act)
        return frame

    def _arrange(self, *, any_key: bool) -> None:
        row, may = self._row, self.may_change
        is_open = row is not None and row.is_open
        self.make_button.setVisible(row is None)
        self.unlock_button.setVisible(row is not None and not is_open)
        self.lock_button.setVisible(is_open)
        for made in (self.renew_button, self.passphrase_button, self.revoke_button):
            made.setVisible(row is not None)
        for made in (
            self.make_button,
            self.unlock_button,
            self.lock_button,
            self.renew_button,
            self.passphrase_button,
            self.revoke_button,
        ):
            made.setEnabled(may)
        self.papers.arrange(row.key_id if row else "", may=may, any_key=any_key)

    def first(self) -> QWidget:
        for made in (self.make_button, self.unlock_button, self.lock_button):
            if made.isVisibleTo(self) and made.isEnabled():
                return made
        return self.papers.export_button

    # Acting.

    def make(self) -> None:
        replaces = self._row is not None
        if NewKeyDialog.ask(self.workspace, self.context.tasks, self, replaces=replaces):
            self._tell(
                translate("KeySection", "Kunci keaslian dibuat dan terbuka di komputer ini."),
                self._next_papers(replaces=replaces),
            )

    def _next_papers(self, *, replaces: bool) -> str:
        backup = translate("KeySection", "Cetak lembar cadangannya sekarang, simpan di brankas.")
        if not replaces:
            return backup
        newest = unit_keys.list_keys(self.workspace)[0]
        news = (
            translate("KeySection", "Kunci lama memperkenalkannya; ekspor ulang register.")
            if newest.introduced is not None
            else translate(
                "KeySection",
                "Kunci lama terkunci di sini, jadi tidak memperkenalkannya: ekspor ulang register "
                "dan serahkan lembar redaksi baru.",
            )
        )
        return f"{backup} {news}"

    def unlock(self) -> None:
        row = self._row
        if row and UnlockDialog.ask(self.workspace, self.context.tasks, row.key_id, self):
            self._tell(translate("KeySection", "Kunci keaslian terbuka di komputer ini."))

    def change_passphrase(self) -> None:
        row = self._row
        if row and PassphraseDialog.ask(self.workspace, self.context.tasks, row.key_id, self):
            self._tell(
                translate("KeySection", "Frasa sandi kunci diganti."),
                translate("KeySection", "Cetak lembar cadangan baru dan musnahkan yang lama."),
            )

    def lock(self) -> None:
        row = self._row
        if row is None:
            return
        try:
            unit_keys.lock(self.workspace, row.key_id)
        except PasopatiError as error:
            self.context.tell_error(error)
        self.refresh()

    def revoke(self) -> None:
        if self._row is not None:
            self._revoke(self._row.key_id)

    def _revoke(self, key_id: str) -> None:
        today = self.context.today()
        if RevokeDialog.ask(self.workspace, self.context.tasks, key_id, today, self):
            self._tell(
                translate("KeySection", "Kunci {key} dicabut.").format(key=key_id),
                translate("KeySection", "Buat kunci baru dan ekspor ulang halaman verifikasi."),
            )

    def restore(self) -> None:
        if RestoreKeyDialog.ask(self.workspace, self.context.tasks, self):
            self._tell(translate("KeySection", "Kunci dipulihkan dan terbuka di komputer ini."))

    def _tell(self, title: str, detail: str = "") -> None:
        self.refresh()
        self.context.tell(messages.good(title, detail))
