"""The emergency account, shown once: print it, save it, or copy it by hand, then confirm."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services.people import EmergencyAccount
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Kind, Notice
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import MEDIUM, PasopatiDialog

FILE_NAME = "akun-darurat.pdf"


class EmergencyCard(QWidget):
    """Name and password in large letters; `acknowledged` once somebody says where they are."""

    acknowledged = Signal(bool)

    def __init__(
        self,
        account: EmergencyAccount,
        make_sheet: Callable[[], bytes],
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        workspace: Workspace | None = None,
    ) -> None:
        super().__init__(parent)
        self.account = account
        self._make_sheet = make_sheet
        self._tasks = tasks
        self._printer = SheetPrinter(tasks, self, record="emergency_sheet", workspace=workspace)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 12)
        column.addWidget(
            label(
                translate(
                    "Emergency",
                    "Akun darurat dipakai bila semua petugas lain tidak dapat masuk. "
                    "Cetak lembarnya, segel di amplop, dan simpan di brankas Kepala. "
                    "Kata sandi ini tidak dapat ditampilkan lagi.",
                )
            )
        )
        column.addWidget(self._secret_box())
        buttons = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.print_button = button(
            translate("Emergency", "&Cetak lembar …"), icon="printer", on_click=self.print
        )
        self.save_button = button(
            translate("Emergency", "Simpan &PDF …"), icon="download", on_click=self.save
        )
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.told = label("", "meta_medium", "text2")
        self.told.hide()
        column.addWidget(self.told)
        self.check = QCheckBox(
            translate("Emergency", "Lembar sudah dicetak atau &disalin, dan akan disimpan tersegel")
        )
        column.addWidget(self.check)
        self.check.toggled.connect(self.acknowledged)
        self._printer.told.connect(self._tell)

    def _secret_box(self) -> QFrame:
        box = QFrame()
        box.setProperty("card", "sunken")
        grid = theme.measure(QGridLayout(box), (16, 12, 16, 12), 8)
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(
            (
                (translate("Emergency", "Nama masuk"), self.account.username),
                (translate("Emergency", "Kata sandi"), self.account.password),
            )
        ):
            grid.addWidget(theme.dress(QLabel(name), "label", "text3"), at, 0)
            shown = theme.dress(QLabel(value), "page_title", "text")
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setAccessibleName(f"{name}: {value}")
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            grid.addWidget(shown, at, 1)
        return box

    def print(self) -> None:
        self._with_sheet(
            lambda pdf: self._printer.print(pdf, translate("Emergency", "Akun darurat"))
        )

    def save(self) -> None:
        self._with_sheet(lambda pdf: self._printer.save(pdf, FILE_NAME))

    @property
    def printer(self) -> SheetPrinter:
        return self._printer

    def _with_sheet(self, use: Callable[[bytes], object]) -> None:
        make = self._make_sheet

        def job(_control: JobControl) -> bytes:
            return make()

        self._tasks.start(
            translate("Emergency", "Membuat lembar akun darurat"),
            job,
            on_done=use,
            on_failed=lambda error: self._tell(messages.explain(error)),
            owner=self,
            quiet=True,
        )

    def _tell(self, notice: Notice) -> None:
        self.told.setText(notice.text)
        theme.dress(self.told, "", "good" if notice.kind is Kind.GOOD else "warn")
        self.told.show()


class EmergencyDialog(PasopatiDialog):
    """The same, after the account was renewed in the settings."""

    def __init__(
        self,
        account: EmergencyAccount,
        make_sheet: Callable[[], bytes],
        tasks: TaskRunner,
        parent: QWidget,
        workspace: Workspace | None = None,
    ) -> None:
        super().__init__(
            translate("Emergency", "Akun darurat baru"),
            translate("Emergency", "Lembar lama tidak berlaku lagi. Musnahkan lembar lama."),
            verb=translate("Emergency", "Selesai"),
            width=MEDIUM,
            parent=parent,
        )
        self.cancel_button.hide()
        self.card = EmergencyCard(account, make_sheet, tasks, workspace=workspace)
        self.body.addWidget(self.card)
        self.primary_button.setEnabled(False)
        self.card.acknowledged.connect(self.primary_button.setEnabled)

    def reject(self) -> None:
        """Esc does not lose the account: it must be acknowledged."""

    @classmethod
    def show_once(
        cls,
        account: EmergencyAccount,
        make_sheet: Callable[[], bytes],
        tasks: TaskRunner,
        parent: QWidget,
        workspace: Workspace | None = None,
    ) -> None:
        cls(account, make_sheet, tasks, parent, workspace).exec()
