"""Words the unit avoids or wants, as the checks look for them: five lists, an entry a line."""

from dataclasses import asdict

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.wording import DEFAULT_WORDING, LISTS, MAX_ENTRY_CHARS, Wording
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context
from pasopati_desktop.ui.panels.settings.versioned import VersionedSection
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.form_field import FormField

_HEIGHT = 132
"""px at 100 %: six lines; longer lists scroll."""


class WordingSection(VersionedSection):
    kind = DocumentKind.WORDING

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Pilihan kata"),
            translate(
                "Settings",
                "Dipakai kartu Pemeriksaan pada setiap pernyataan. Satu kata atau frasa per baris; "
                "imbuhan umum ikut dikenali.",
            ),
        )

    def build(self) -> None:
        self.fields = Fields()
        self.edits: dict[str, QPlainTextEdit] = {}
        words = {
            "banned": (
                translate("Wording", "&Kata yang dihindari"),
                translate("Wording", "Boleh dengan gantinya: napi = Warga Binaan"),
            ),
            "blaming": (
                translate("Wording", "Kata yang &menyalahkan"),
                translate("Wording", "Sebelum fakta diketahui, misalnya lalai atau ulah"),
            ),
            "empathy": (
                translate("Wording", "Kata &empati"),
                translate("Wording", "Salah satunya ada bila naskah menyangkut korban"),
            ),
            "abbreviations": (
                translate("Wording", "&Singkatan"),
                translate("Wording", "WBP = Warga Binaan Pemasyarakatan"),
            ),
            "titles": (
                translate("Wording", "&Jabatan dan gelar"),
                translate("Wording", "Kalapas = Kepala Lembaga Pemasyarakatan, atau S.H."),
            ),
        }
        for name in LISTS:
            edit = QPlainTextEdit()
            edit.setTabChangesFocus(True)
            edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            theme.fix(edit, height=_HEIGHT)
            label, help_text = words[name]
            field = FormField(label, edit, help_text=help_text)
            self.fields.adopt(name, field, limit=MAX_ENTRY_CHARS)
            self.edits[name] = edit
            self.body.addWidget(field)
        self.shipped_button = button(
            translate("Wording", "Muat daftar bawaan"), icon="archive-restore"
        )
        self.shipped_button.setToolTip(
            translate("Wording", "Mengisi formulir dengan daftar bawaan; belum menyimpannya")
        )
        self.shipped_button.clicked.connect(lambda: self.set_form(DEFAULT_WORDING))
        self.body.addWidget(self.shipped_button)
        self.fields.connect(self.edited)

    def set_form(self, value: Wording) -> None:
        for name, edit in self.edits.items():
            text = "\n".join(getattr(value, name))
            if edit.toPlainText() != text:
                edit.setPlainText(text)

    def form_value(self) -> Wording:
        return Wording(**{name: _lines(edit.toPlainText()) for name, edit in self.edits.items()})

    def show_problems(self, problems: dict[str, str]) -> None:
        self.fields.show(problems)

    def focus_first_error(self) -> None:
        self.fields.focus_first_error()

    def set_editable(self, on: bool) -> None:
        self.fields.set_enabled(on)
        self.shipped_button.setEnabled(on)

    def first(self) -> QWidget:
        return self.edits[LISTS[0]]

    def describe(self, value: Wording) -> list[str]:
        return [f"{name}: {entry}" for name, entries in asdict(value).items() for entry in entries]


def _lines(text: str) -> tuple[str, ...]:
    """Return the entries of a list; blank lines are none."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return tuple(line for line in lines if line)
