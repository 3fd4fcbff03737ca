"""After the set-up: the emergency account, and the temporary passwords to hand over."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from pasopati_desktop.services.people import EmergencyAccount
from pasopati_desktop.services.set_up import SetUp
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.set_up.page import Page
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.emergency import EmergencyCard
from pasopati_desktop.ui.unit.text import heading, label


class FinishPage(Page):
    def __init__(
        self,
        plan: SetUp,
        account: EmergencyAccount,
        make_sheet: Callable[[], bytes],
        tasks: TaskRunner,
    ) -> None:
        super().__init__(
            translate("SetUp", "Unit sudah siap"),
            translate("SetUp", "Dua hal yang hanya tampil sekali, sebelum masuk."),
        )
        self.body.addWidget(heading(translate("SetUp", "Akun darurat")))
        self.card = EmergencyCard(account, make_sheet, tasks)
        self.body.addWidget(self.card)
        handed = [one for one in plan.officials if one.password]
        if handed:
            self.body.addWidget(heading(translate("SetUp", "Kata sandi sementara")))
            self.body.addWidget(
                label(
                    translate(
                        "SetUp", "Serahkan langsung kepada orangnya; diganti saat pertama masuk."
                    ),
                    "meta",
                    "text3",
                )
            )
            box = QFrame()
            box.setProperty("card", "sunken")
            grid = theme.measure(QGridLayout(box), (16, 10, 16, 10), 6)
            grid.setColumnStretch(0, 1)
            for at, one in enumerate(handed):
                name = label(f"{one.officer.name} · {one.officer.username}", "body", "text")
                grid.addWidget(name, at, 0)
                secret = theme.dress(QLabel(str(one.password)), "body_strong", "text")
                grid.addWidget(secret, at, 1)
            self.body.addWidget(box)

    def first(self) -> QWidget:
        return self.card.print_button
