"""After the set-up: the first papers of the unit's key, for the safe and for newsrooms."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pasopati_desktop.services import key_papers
from pasopati_desktop.services.set_up import FirstKey, SetUp
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Kind, Notice
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button


class KeyCard(QWidget):
    """Both papers can be had again in the settings, so nothing here has to be confirmed."""

    def __init__(self, plan: SetUp, key: FirstKey, at: datetime, tasks: TaskRunner) -> None:
        super().__init__()
        self._plan, self._key, self._at = plan, key, at
        self._tasks = tasks
        self._sheets = SheetPrinter(tasks, self, record="key_sheet", secret=False)
        self._sheets.told.connect(self._tell)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 8)
        if key.trouble is None:
            words = translate(
                "SetUp",
                "Kunci {key} dibuat dan terbuka di komputer ini. Lembar cadangan: simpan di "
                "brankas, terpisah dari frasanya. Lembar redaksi: serahkan langsung, sekali.",
            )
            self.state = label(words.format(key=key.key_id))
        else:
            self.state = label(messages.explain(key.trouble).text, "body", "warn")
        column.addWidget(self.state)
        self.backup_button = button(
            translate("SetUp", "Cetak cadangan &kunci …"),
            icon="printer",
            on_click=lambda: self._backup(print_it=True),
        )
        self.backup_save_button = button(
            translate("SetUp", "Simpan cadangan …"),
            "quiet",
            icon="save",
            on_click=lambda: self._backup(print_it=False),
        )
        self.news_button = button(
            translate("SetUp", "Cetak lembar &redaksi …"),
            icon="printer",
            on_click=lambda: self._newsroom(print_it=True),
        )
        self.news_save_button = button(
            translate("SetUp", "Simpan lembar redaksi …"),
            "quiet",
            icon="save",
            on_click=lambda: self._newsroom(print_it=False),
        )
        for pair in (
            (self.backup_button, self.backup_save_button),
            (self.news_button, self.news_save_button),
        ):
            row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
            for made in pair:
                row.addWidget(made)
            row.addStretch(1)
            column.addLayout(row)
        self.told = label("", "meta_medium", "text2")
        self.told.hide()
        column.addWidget(self.told)

    @property
    def sheets(self) -> SheetPrinter:
        return self._sheets

    def _backup(self, *, print_it: bool) -> None:
        name = translate("KeySection", "cadangan-kunci-{key}.pdf").format(key=self._key.key_id)
        plan, key, at = self._plan, self._key, self._at
        self._paper(lambda: key_papers.first_backup_sheet(plan, key, at=at), name, print_it)

    def _newsroom(self, *, print_it: bool) -> None:
        plan, key, at = self._plan, self._key, self._at
        name = translate("KeySection", "kunci-publik.pdf")
        self._paper(lambda: key_papers.first_newsroom_sheet(plan, key, at=at), name, print_it)

    def _paper(self, make: Callable[[], bytes], name: str, print_it: bool) -> None:
        def use(pdf: bytes) -> None:
            if print_it:
                self._sheets.print(pdf, translate("Settings", "Kunci keaslian"))
            else:
                self._sheets.save(pdf, name)

        self._tasks.start(
            translate("KeySection", "Membuat lembar"),
            lambda _control: make(),
            on_done=use,
            on_failed=lambda error: self._tell(messages.explain(error)),
            owner=self,
            quiet=True,
        )

    def _tell(self, notice: Notice) -> None:
        self.told.setText(notice.text)
        theme.dress(self.told, "", "good" if notice.kind is Kind.GOOD else "warn")
        self.told.show()
