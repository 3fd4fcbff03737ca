"""*Tanda tangani dengan sertifikat*: the officer's file or token, used once and kept nowhere."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from pasopati_desktop.domain.signatures import SigningSettings
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField, line_field


@dataclass(frozen=True)
class Choice:
    """What the officer signs with. `file` is None for a token."""

    file: Path | None
    token: str
    secret: str
    stamped: bool


def chosen_file(parent: QWidget | None) -> Path | None:
    """Ask for a certificate file; a test replaces this."""
    path, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Signing", "Pilih sertifikat"),
        "",
        translate("Signing", "Sertifikat (*.p12 *.pfx);;Semua berkas (*)"),
    )
    return Path(path) if path else None


class CertificateDialog(PasopatiDialog):
    """File and password, or token and PIN."""

    def __init__(
        self, title: str, settings: SigningSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("Signing", "Tanda tangani dengan sertifikat"),
            title,
            verb=translate("Signing", "Tanda tangani naskah"),
            icon="stamp",
            parent=parent,
        )
        self.by_file = QRadioButton(translate("Signing", "&Berkas sertifikat (.p12, .pfx)"))
        self.by_token = QRadioButton(translate("Signing", "&Token atau kartu (PKCS#11)"))
        group = QButtonGroup(self)
        for choice in (self.by_file, self.by_token):
            group.addButton(choice)
            self.body.addWidget(choice)
        self.path = line_field(translate("Signing", "Be&rkas"), required=True)
        self._browse = button(translate("Signing", "Pilih …"), on_click=self._choose)
        self._browse.setAutoDefault(False)
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.add_field(self.path, line)
        line.addWidget(self._browse)
        self.body.addLayout(line)
        self.token = line_field(
            translate("Signing", "&Nama token"),
            required=True,
            help_text=translate("Signing", "Seperti tertulis di perangkat lunak tokennya"),
            limit=64,
        )
        self.add_field(self.token)
        secret = QLineEdit()
        secret.setEchoMode(QLineEdit.EchoMode.Password)
        secret.setMaxLength(256)
        self.secret: FormField[QLineEdit] = FormField(
            translate("Signing", "Kata &sandi atau PIN sertifikat"),
            secret,
            required=True,
            help_text=translate("Signing", "Dipakai sekali, tidak disimpan"),
        )
        self.add_field(self.secret)
        self.stamped = QCheckBox(translate("Signing", "Sertakan &cap waktu (perlu internet)"))
        self.stamped.setVisible(bool(settings.stamp_url))
        self.body.addWidget(self.stamped)
        without = label(
            translate(
                "Signing",
                "Token belum dapat dipakai: pustakanya belum dipilih di Pengaturan, Tanda tangan.",
            ),
            "meta",
            "text3",
        )
        without.setVisible(not settings.token_library)
        self.by_token.setEnabled(bool(settings.token_library))
        self.body.addWidget(without)
        self.by_file.setChecked(True)
        self.by_file.toggled.connect(self._arrange)
        self._arrange()

    def problems(self) -> dict[FormField[QLineEdit], str]:
        wanted = [self.path if self.by_file.isChecked() else self.token, self.secret]
        return {
            field: messages.text("input.required")
            for field in wanted
            if not field.control.text().strip()
        }

    def choice(self) -> Choice:
        is_file = self.by_file.isChecked()
        return Choice(
            file=Path(self.path.control.text().strip()) if is_file else None,
            token="" if is_file else self.token.control.text().strip(),
            secret=self.secret.control.text(),
            stamped=self.stamped.isChecked(),
        )

    def _choose(self) -> None:
        if path := chosen_file(self):
            self.path.control.setText(str(path))
            self.secret.control.setFocus()

    def _arrange(self) -> None:
        is_file = self.by_file.isChecked()
        self.path.setVisible(is_file)
        self._browse.setVisible(is_file)
        self.token.setVisible(not is_file)
        self._fit()

    @classmethod
    def ask(cls, title: str, settings: SigningSettings, parent: QWidget | None) -> Choice | None:
        """Open the dialog; return nothing if the officer cancelled."""
        dialog = cls(title, settings, parent)
        return dialog.choice() if dialog.exec() == QDialog.DialogCode.Accepted else None
