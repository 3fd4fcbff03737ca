"""Pengaturan: sections at the left, one of them at the right, each made at its first visit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command, Panel
from pasopati_desktop.ui.panels.settings.accounts_section import AccountsSection
from pasopati_desktop.ui.panels.settings.audit_section import AuditSection
from pasopati_desktop.ui.panels.settings.authenticity_section import AuthenticitySection
from pasopati_desktop.ui.panels.settings.backups_section import BackupsSection
from pasopati_desktop.ui.panels.settings.chains_section import ChainsSection
from pasopati_desktop.ui.panels.settings.diagnostics_section import DiagnosticsSection
from pasopati_desktop.ui.panels.settings.list_sections import (
    CategoriesSection,
    LevelsSection,
    WorkCategoriesSection,
)
from pasopati_desktop.ui.panels.settings.officials_section import OfficialsSection
from pasopati_desktop.ui.panels.settings.section import Context, Section
from pasopati_desktop.ui.panels.settings.section_list import Entry, SectionList
from pasopati_desktop.ui.panels.settings.signing_section import SigningSection
from pasopati_desktop.ui.panels.settings.templates_section import TemplatesSection
from pasopati_desktop.ui.panels.settings.unit_sections import (
    LetterheadSection,
    NumberingSection,
    UnitSection,
)
from pasopati_desktop.ui.panels.settings.wording_section import WordingSection
from pasopati_desktop.ui.panels.settings.workplace_sections import KeysSection, LookSection
from pasopati_desktop.ui.shortcuts import KeyMap
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.dialog import ask
from pasopati_desktop.ui.window_state import WindowState

LIST_FROM = 1100
"""Effective px of the window: below it the sections are a drop-down."""


@dataclass(frozen=True)
class SectionSpec:
    entry: Entry
    make: Callable[[Context], Section]


def section_specs() -> list[tuple[str, list[SectionSpec]]]:
    """Return the groups and their sections, in order."""

    def spec(key: str, title: str, icon: str, make: Callable[[Context], Section]) -> SectionSpec:
        return SectionSpec(Entry(key, title, icon), make)

    return [
        (
            translate("Settings", "Unit"),
            [
                spec("unit", translate("Settings", "Unit"), "building-2", UnitSection),
                spec("letterhead", translate("Settings", "Kop surat"), "stamp", LetterheadSection),
                spec("numbering", translate("Settings", "Penomoran"), "tag", NumberingSection),
                spec("signing", translate("Settings", "Tanda tangan"), "stamp", SigningSection),
                spec(
                    "authenticity",
                    translate("Settings", "Kunci keaslian"),
                    "qr-code",
                    AuthenticitySection,
                ),
            ],
        ),
        (
            translate("Settings", "Orang"),
            [
                spec(
                    "officials",
                    translate("Settings", "Pejabat & peran"),
                    "users-round",
                    OfficialsSection,
                ),
                spec("accounts", translate("Settings", "Akun"), "key-round", AccountsSection),
            ],
        ),
        (
            translate("Settings", "Pedoman"),
            [
                spec("categories", translate("Settings", "Kategori"), "list", CategoriesSection),
                spec("levels", translate("Settings", "Tingkat"), "trending-up", LevelsSection),
                spec(
                    "wording",
                    translate("Settings", "Pilihan kata"),
                    "message-square-text",
                    WordingSection,
                ),
                spec(
                    "templates",
                    translate("Settings", "Templat naskah"),
                    "file-text",
                    TemplatesSection,
                ),
                spec(
                    "chains",
                    translate("Settings", "Rantai persetujuan"),
                    "list-checks",
                    ChainsSection,
                ),
                spec(
                    "work_categories",
                    translate("Settings", "Karya: kategori"),
                    "palette",
                    WorkCategoriesSection,
                ),
            ],
        ),
        (
            translate("Settings", "Data"),
            [
                spec("backups", translate("Settings", "Cadangan"), "hard-drive", BackupsSection),
                spec(
                    "diagnostics",
                    translate("Settings", "Diagnostik"),
                    "shield-check",
                    DiagnosticsSection,
                ),
                spec("audit", translate("Settings", "Jejak audit"), "history", AuditSection),
            ],
        ),
        (
            translate("Settings", "Komputer ini"),
            [
                spec("look", translate("Settings", "Tampilan"), "contrast", LookSection),
                spec("keys", translate("Settings", "Tombol"), "keyboard", KeysSection),
            ],
        ),
    ]


class SettingsPanel(Panel):
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.GUIDELINE, Topic.PEOPLE, Topic.OPERATIONS}
    )
    help_topic: ClassVar[str] = "pengaturan"

    restore_requested = Signal(object)
    """The folder of a backup to put back: close the data first."""
    idle_changed = Signal(int)
    """Minutes until the lock screen, changed here."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        state: WindowState,
        keys: KeyMap,
    ) -> None:
        super().__init__(parent)
        self._context = Context(workspace, tasks, state, keys, self.notice.emit)
        groups = section_specs()
        self._specs = {spec.entry.key: spec for _, specs in groups for spec in specs}
        self._sections: dict[str, Section] = {}
        self._key = ""
        entries: list[Entry] = []
        for title, specs in groups:
            entries += [Entry("", title), *(spec.entry for spec in specs)]
        self.list = SectionList(entries)
        self.list.setAccessibleName(translate("Settings", "Bagian pengaturan"))
        self.drop_down = QComboBox()
        self.drop_down.setAccessibleName(translate("Settings", "Bagian pengaturan"))
        for spec in self._specs.values():
            self.drop_down.addItem(spec.entry.title, spec.entry.key)
        self.stack = QStackedWidget()
        self._build()
        self.list.chosen.connect(self.open)
        self.drop_down.activated.connect(lambda _at: self.open(str(self.drop_down.currentData())))
        self.open("unit")

    @property
    def key(self) -> str:
        """Key of the section that is shown."""
        return self._key

    def section(self) -> Section:
        return self._sections[self._key]

    def open(self, key: str) -> Section:
        """Show a section, making it at the first visit."""
        if key not in self._specs:
            key = "unit"
        section = self._sections.get(key)
        if section is None:
            section = self._specs[key].make(self._context)
            self._sections[key] = section
            self.stack.addWidget(section)
            if isinstance(section, BackupsSection):
                section.restore_requested.connect(self.restore_requested)
            if isinstance(section, LookSection):
                section.idle_changed.connect(self.idle_changed)
            theme.redo(section)
            section.refresh()
        self._key = key
        self.stack.setCurrentWidget(section)
        self.list.select(key)
        self.drop_down.setCurrentIndex(self.drop_down.findData(key))
        return section

    # Verbs of a panel.

    def refresh(self) -> None:
        for section in self._sections.values():
            if section.topics:
                section.refresh()

    def reload(self) -> None:
        self.section().refresh()

    def show_record(self, record_id: object) -> None:
        self.open(str(record_id))
        self.section().first().setFocus()

    def save(self) -> None:
        self.section().save()

    def panes(self) -> Sequence[QWidget]:
        chooser = self.list if self.list.isVisibleTo(self) else self.drop_down
        return (chooser, self.section().first())

    def commands(self) -> Sequence[Command]:
        words = translate("Settings", "Pengaturan: {section}")
        return [
            Command(
                f"settings.{key}",
                words.format(section=spec.entry.title),
                lambda key=key: self.show_record(key),  # type: ignore[misc]  # default argument
                spec.entry.icon,
            )
            for key, spec in self._specs.items()
        ]

    def adapt(self, effective_width: int) -> None:
        wide = effective_width >= LIST_FROM
        self._side.setVisible(wide)
        self.drop_down.setVisible(not wide)

    def may_close(self) -> bool:
        dirty = [key for key, section in self._sections.items() if section.dirty()]
        return not dirty or self.confirm_close(self._specs[dirty[0]].entry.title)

    def confirm_close(self, section: str) -> bool:
        """Ask before typed settings are lost. A test replaces this."""
        return ask(
            self,
            translate("Settings", "Tutup tanpa menyimpan pengaturan?"),
            translate("Settings", "Perubahan di bagian {section} belum disimpan.").format(
                section=section
            ),
            translate("Settings", "Tutup tanpa menyimpan"),
        )

    def _build(self) -> None:
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        head = theme.ground(QFrame(), "surface")
        head.setProperty("edge", "bottom")
        theme.fix(head, height=52)
        row = theme.measure(QHBoxLayout(head), (16, 0, 16, 0), 16)
        row.addWidget(
            theme.dress(QLabel(translate("Settings", "Pengaturan")), "page_title", "text")
        )
        row.addWidget(theme.fix(self.drop_down, min_width=220))
        row.addStretch(1)
        column.addWidget(head)
        middle = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 0)
        self._side = theme.ground(QFrame(), "sunken")
        self._side.setProperty("edge", "right")
        theme.fix(self._side, width=220)
        inner = theme.measure(QVBoxLayout(self._side), (8, 4, 8, 8), 0)
        inner.addWidget(self.list)
        middle.addWidget(self._side)
        theme.ground(self.stack, "surface")
        middle.addWidget(self.stack, 1)
        column.addLayout(middle, 1)
        self.drop_down.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
