"""Section *Tanda tangan*: whom the unit trusts, the time-stamp service, and the token's library."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.signatures import SigningSettings
from pasopati_desktop.services import signed_files
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context
from pasopati_desktop.ui.panels.settings.versioned import VersionedSection
from pasopati_desktop.ui.signing import words
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.form_field import line_field


def trust_file(parent: QWidget) -> Path | None:
    """Ask for a certificate or a list; a test replaces this."""
    path, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Signing", "Pilih sertifikat penerbit atau daftar pencabutan"),
        "",
        translate("Signing", "Sertifikat (*.cer *.crt *.pem *.der *.crl);;Semua berkas (*)"),
    )
    return Path(path) if path else None


def library_file(parent: QWidget) -> Path | None:
    """Ask for the PKCS#11 library; a test replaces this."""
    path, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Signing", "Pilih pustaka token"),
        "",
        translate("Signing", "Pustaka (*.so *.dll *.dylib);;Semua berkas (*)"),
    )
    return Path(path) if path else None


class SigningSection(VersionedSection):
    kind = DocumentKind.SIGNING

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Signing", "Tanda tangan"),
            translate(
                "Signing",
                "Penerbit sertifikat yang dipercaya unit ini, layanan cap waktu, dan token.",
            ),
        )

    def build(self) -> None:
        """Make the list of trusted files and the two fields."""
        self.body.addWidget(heading(translate("Signing", "Penerbit dan daftar pencabutan")))
        self.files = QListWidget()
        self.files.setAccessibleName(translate("Signing", "Penerbit dan daftar pencabutan"))
        theme.fix(self.files, height=132)
        self.body.addWidget(self.files)
        self._hint = label(
            translate(
                "Signing",
                "Tanpa penerbit, tanda tangan tetap diperiksa keutuhannya, tetapi ditulis "
                "“penerbit belum dipercaya”. Program tidak mengambil apa pun dari internet.",
            ),
            "meta",
            "text3",
        )
        self.body.addWidget(self._hint)
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.add_button = button(
            translate("Signing", "Tambah berkas …"), icon="plus", on_click=self._add
        )
        self.remove_button = button(translate("Signing", "Keluarkan"), on_click=self._remove)
        for control in (self.add_button, self.remove_button):
            line.addWidget(control)
        line.addStretch(1)
        self.body.addLayout(line)
        self.stamp_url = line_field(
            translate("Signing", "&Layanan cap waktu"),
            help_text=translate("Signing", "Alamat RFC 3161; kosong berarti tanpa cap waktu"),
            limit=500,
        )
        self.library = line_field(
            translate("Signing", "&Pustaka token (PKCS#11)"),
            help_text=translate("Signing", "Berkas dari pembuat token; kosong bila tidak ada"),
            limit=500,
        )
        self._pick = button(translate("Signing", "Pilih …"), on_click=self._choose_library)
        self.body.addWidget(self.stamp_url)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        row.addWidget(self.library, 1)
        row.addWidget(self._pick)
        self.body.addLayout(row)
        for field in (self.stamp_url, self.library):
            field.control.textEdited.connect(self.edited)
        self._trust: tuple[str, ...] = ()

    def set_form(self, value: Any) -> None:
        settings: SigningSettings = value
        self._trust = settings.trust_files
        self.stamp_url.control.setText(settings.stamp_url)
        self.library.control.setText(settings.token_library)
        self._show_files()

    def form_value(self) -> SigningSettings:
        return SigningSettings(
            self._trust,
            self.stamp_url.control.text().strip(),
            self.library.control.text().strip(),
        )

    def show_problems(self, problems: dict[str, str]) -> None:
        fields = {"stamp_url": self.stamp_url, "token_library": self.library}
        for name, field in fields.items():
            field.set_error(messages.text(problems[name]) if name in problems else "")
        if "trust_files" in problems:
            self.context.tell(
                messages.Notice(messages.Kind.BAD, messages.text(problems["trust_files"]))
            )

    def describe(self, value: Any) -> list[str]:
        settings: SigningSettings = value
        lines = [line for sha256 in settings.trust_files for line in self._lines(sha256)]
        stamp = translate("Signing", "Layanan cap waktu: {url}")
        library = translate("Signing", "Pustaka token: {path}")
        return [
            *lines,
            stamp.format(url=settings.stamp_url or "\u2014"),
            library.format(path=settings.token_library or "\u2014"),
        ]

    def set_editable(self, on: bool) -> None:
        for control in (self.add_button, self.remove_button, self._pick):
            control.setEnabled(on)
        for field in (self.stamp_url, self.library):
            field.control.setReadOnly(not on)

    def _lines(self, sha256: str) -> list[str]:
        try:
            facts = signed_files.trust_facts(self.workspace, sha256)
        except PasopatiError as error:
            return [messages.explain(error).title]
        if not facts:
            return [translate("Signing", "Daftar pencabutan {hash}").format(hash=sha256[:12])]
        return [words.certificate(item) for item in facts]

    def _show_files(self) -> None:
        self.files.clear()
        for sha256 in self._trust:
            item = QListWidgetItem("\n".join(self._lines(sha256)))
            item.setToolTip(sha256)
            self.files.addItem(item)
        self.remove_button.setEnabled(bool(self._trust) and self.may_change)

    def _add(self) -> None:
        path = trust_file(self)
        if path is None:
            return
        try:
            sha256, _facts = signed_files.keep_trust_file(self.workspace, path)
        except PasopatiError as error:
            self.context.tell_error(error)
            return
        self._take(tuple(dict.fromkeys((*self._trust, sha256))))

    def _remove(self) -> None:
        at = self.files.currentRow()
        if at >= 0:
            self._take(self._trust[:at] + self._trust[at + 1 :])

    def _take(self, trust: tuple[str, ...]) -> None:
        self._trust = replace(self.form_value(), trust_files=trust).trust_files
        self._show_files()
        self.edited()

    def _choose_library(self) -> None:
        if path := library_file(self):
            self.library.control.setText(str(path))
            self.edited()
