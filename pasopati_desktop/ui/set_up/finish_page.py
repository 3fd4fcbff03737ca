"""After the set-up: the emergency account, passwords to hand over, the papers of the key."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from pasopati_desktop.services.set_up import Ready, SetUp
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.set_up.key_card import KeyCard
from pasopati_desktop.ui.set_up.page import Page
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.emergency import EmergencyCard
from pasopati_desktop.ui.unit.text import heading, label


class FinishPage(Page):
    def __init__(
        self,
        plan: SetUp,
        ready: Ready,
        at: datetime,
        make_sheet: Callable[[], bytes],
        tasks: TaskRunner,
    ) -> None:
        super().__init__(
            translate("SetUp", "Unit sudah siap"),
            translate("SetUp", "Kata sandi di bawah hanya tampil sekali, sebelum masuk."),
        )
        self.body.addWidget(heading(translate("SetUp", "Akun darurat")))
        self.card = EmergencyCard(ready.account, make_sheet, tasks)
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
            for line, one in enumerate(handed):
                name = label(f"{one.officer.name} · {one.officer.username}", "body", "text")
                grid.addWidget(name, line, 0)
                secret = theme.dress(QLabel(str(one.password)), "body_strong", "text")
                grid.addWidget(secret, line, 1)
            self.body.addWidget(box)
        self.key_card: KeyCard | None = None
        if ready.key is not None:
            self.body.addWidget(heading(translate("SetUp", "Kunci keaslian")))
            self.key_card = KeyCard(plan, ready.key, at, tasks)
            self.body.addWidget(self.key_card)

    def first(self) -> QWidget:
        return self.card.print_button
