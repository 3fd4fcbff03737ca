"""A secret shown once: a temporary password to hand over."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog


class SecretDialog(PasopatiDialog):
    """Closing it is the end: nobody can show the password again."""

    def __init__(self, name: str, username: str, password: str, parent: QWidget) -> None:
        super().__init__(
            translate("SecretDialog", "Kata sandi sementara"),
            translate("SecretDialog", "Untuk {name}").format(name=name[:80]),
            verb=translate("SecretDialog", "Sudah saya catat"),
            parent=parent,
        )
        self.cancel_button.hide()
        self.password = password
        self.body.addWidget(
            label(translate("SecretDialog", "Nama pengguna: {name}").format(name=username))
        )
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        shown = theme.dress(QLabel(password), "page_title", "text")
        shown.setAccessibleName(translate("SecretDialog", "Kata sandi sementara"))
        row.addWidget(shown, 1)
        copy = button(translate("SecretDialog", "Salin"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(password))
        row.addWidget(copy)
        self.body.addLayout(row)
        self.body.addWidget(
            label(
                translate(
                    "SecretDialog",
                    "Hanya ditampilkan sekali. Serahkan langsung kepada orangnya; "
                    "kata sandi ini diganti saat pertama masuk.",
                ),
                "meta",
                "text3",
            )
        )

    def reject(self) -> None:
        """Esc does not lose the password."""

    @classmethod
    def show_once(cls, name: str, username: str, password: str, parent: QWidget) -> None:
        cls(name, username, password, parent).exec()
