"""Papers of the unit's key and the public register: printed, saved, copied, exported."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.services import key_papers, register
from pasopati_desktop.services.register import Exported
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.format import count
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context
from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import ask


class KeyPapers(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._workspace = context.workspace
        self._key_id = ""
        self._column = theme.measure(QVBoxLayout(self), (0, 8, 0, 8), 12)
        self._sheets = SheetPrinter(
            context.tasks,
            self,
            record="key_sheet",
            workspace=context.workspace,
            secret=False,
        )
        self._sheets.told.connect(context.tell)
        self._paper_acts()
        self._public_acts()

    def arrange(self, key_id: str, *, may: bool, any_key: bool) -> None:
        """Enable what can be done: with the active key, and with any key there ever was."""
        self._key_id = key_id
        self.restore_button.setEnabled(may)
        for made in (self.backup_button, self.backup_save_button):
            made.setEnabled(may and bool(key_id))
        for made in (self.news_print_button, self.news_save_button, self.copy_button):
            made.setEnabled(any_key)

    def _line_of(self, *made: QWidget) -> None:
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        for part in made:
            row.addWidget(part)
        row.addStretch(1)
        self._column.addLayout(row)

    def _paper_acts(self) -> None:
        tr = translate
        self._column.addWidget(heading(tr("KeySection", "Cadangan di kertas")))
        self._column.addWidget(
            label(
                tr(
                    "KeySection",
                    "Lembar ini memuat kunci dalam keadaan terkunci. Simpan di brankas, terpisah "
                    "dari frasa sandinya. Cadangan data pun memuat kunci yang terkunci.",
                ),
                "meta",
                "text3",
            )
        )
        self.backup_button = button(
            tr("KeySection", "Cetak lembar cadangan …"),
            icon="printer",
            on_click=lambda: self._backup(print_it=True),
        )
        self.backup_save_button = button(
            tr("KeySection", "Simpan lembar …"),
            "quiet",
            icon="save",
            on_click=lambda: self._backup(print_it=False),
        )
        self.restore_button = button(
            tr("KeySection", "Pulihkan dari lembar …"),
            icon="archive-restore",
        )
        self._line_of(self.backup_button, self.backup_save_button, self.restore_button)

    def _public_acts(self) -> None:
        tr = translate
        self._column.addWidget(heading(tr("KeySection", "Untuk redaksi dan masyarakat")))
        self._column.addWidget(
            label(
                tr(
                    "KeySection",
                    "Bagikan lembar kunci publik kepada redaksi, dan taruh halaman verifikasi di "
                    "laman unit. Ekspor ulang setiap ada naskah terbit, diralat, atau ditarik.",
                ),
                "meta",
                "text3",
            )
        )
        self.news_print_button = button(
            tr("KeySection", "Cetak lembar redaksi …"),
            icon="printer",
            on_click=lambda: self._newsroom(print_it=True),
        )
        self.news_save_button = button(
            tr("KeySection", "Simpan lembar redaksi …"),
            icon="save",
            on_click=lambda: self._newsroom(print_it=False),
        )
        self.copy_button = button(
            tr("KeySection", "Salin sebagai teks"), "quiet", icon="copy", on_click=self.copy_text
        )
        self._line_of(self.news_print_button, self.news_save_button, self.copy_button)
        self.export_button = button(
            tr("KeySection", "Ekspor register dan halaman verifikasi …"),
            icon="globe",
            on_click=self.export,
        )
        self._line_of(self.export_button)

    # Acting.

    def _backup(self, *, print_it: bool) -> None:
        key_id = self._key_id
        name = translate("KeySection", "cadangan-kunci-{key}.pdf").format(key=key_id)
        if not print_it and not self.confirm_saving():
            return
        self._paper(lambda: key_papers.backup_sheet(self._workspace, key_id), name, print_it)

    def confirm_saving(self) -> bool:
        """Ask before the sealed key becomes a file. A test replaces this."""
        return ask(
            self,
            translate("KeySection", "Simpan lembar cadangan sebagai berkas?"),
            translate(
                "KeySection",
                "Berkasnya hanya dilindungi frasa sandi kunci. Lebih aman dicetak langsung; hapus "
                "berkasnya setelah dicetak.",
            ),
            translate("KeySection", "Simpan berkas"),
            danger=False,
        )

    def _newsroom(self, *, print_it: bool) -> None:
        name = translate("KeySection", "kunci-publik.pdf")
        self._paper(lambda: key_papers.newsroom_sheet(self._workspace), name, print_it)

    def _paper(self, make: Callable[[], bytes], name: str, print_it: bool) -> None:
        title = translate("Settings", "Kunci keaslian")

        def use(pdf: bytes) -> None:
            if print_it:
                self._sheets.print(pdf, title)
            else:
                self._sheets.save(pdf, name)

        self._context.tasks.start(
            translate("KeySection", "Membuat lembar"),
            lambda _control: make(),
            on_done=use,
            on_failed=self._context.tell_error,
            owner=self,
        )

    def copy_text(self) -> None:
        try:
            text = key_papers.newsroom_text(self._workspace)
        except PasopatiError as error:
            self._context.tell_error(error)
            return
        QGuiApplication.clipboard().setText(text)
        self._context.tell(messages.good(translate("KeySection", "Kunci publik disalin.")))

    def export(self) -> None:
        folder = self.ask_folder()
        if folder is None:
            return
        workspace = self._workspace
        self._context.tasks.start(
            translate("KeySection", "Mengekspor register"),
            lambda _control: register.export(workspace, folder),
            on_done=self._exported,
            on_failed=self._context.tell_error,
            owner=self,
        )

    def ask_folder(self) -> Path | None:
        """Ask for a folder. A test replaces this."""
        title = translate("KeySection", "Pilih folder untuk register dan halaman verifikasi")
        name = QFileDialog.getExistingDirectory(self, title)
        return Path(name) if name else None

    def _exported(self, done: Exported) -> None:
        words = translate("KeySection", "{n} naskah terbit ada di register.")
        self._context.tell(
            messages.good(
                words.format(n=count(done.statements)),
                translate("KeySection", "Unggah {page} dan register.json ke laman unit.").format(
                    page=done.page.name
                ),
            )
        )
