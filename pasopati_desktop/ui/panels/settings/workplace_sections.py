"""Sections *Tampilan* and *Tombol*: what belongs to this workstation."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QKeySequenceEdit, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import guideline
from pasopati_desktop.ui import i18n, messages, theme
from pasopati_desktop.ui.forms.ui_look_form import Ui_LookForm
from pasopati_desktop.ui.help import HelpDialog
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context, Section
from pasopati_desktop.ui.shortcuts import KeyBinding, KeyMap
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.unit.words import who_may
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.form_field import FormField
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable

MOTION_KEY = "look/reduced_motion"
FACTORS = (100, 125, 150, 175, 200)


class LookSection(Section):
    topics = frozenset({Topic.GUIDELINE})

    idle_changed = Signal(int)
    """Minutes without input until the screen locks, from now on."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Tampilan"),
            translate("Settings", "Berlaku di komputer ini, langsung terlihat."),
        )
        self.ui = Ui_LookForm()
        holder = QWidget()
        self.ui.setupUi(holder)
        theme.measure(self.ui.column, (0, 0, 0, 0), 16)
        theme.measure(self.ui.look, (0, 0, 0, 0), 12)
        fields = Fields(self.ui, holder)
        names: list[tuple[theme.Mode, str]] = [
            ("light", translate("Look", "Terang")),
            ("dark", translate("Look", "Gelap")),
            ("contrast", translate("Look", "Kontras tinggi, terang")),
            ("contrast_dark", translate("Look", "Kontras tinggi, gelap")),
        ]
        for mode, words in names:
            self.ui.mode.addItem(words, mode)
        for percent in FACTORS:
            self.ui.factor.addItem(f"{percent}%", percent)
        fields.add("mode")
        for code, own_name in i18n.LANGUAGES.items():
            self.ui.language.addItem(own_name, code)
        fields.add("factor")
        language = fields.add("language")
        language.set_help(translate("Look", "Berganti saat program dibuka lagi."))
        self.ui.motion.setToolTip(translate("Look", "Tanpa pudar dan geser"))
        idle = fields.add("idle")
        may = context.may(Permission.MANAGE_UNIT)
        self.ui.idle.setEnabled(may)
        idle.set_help(
            translate("Look", "Untuk semua komputer unit ini; tersimpan sebagai versi profil unit.")
            if may
            else who_may(Permission.MANAGE_UNIT)
        )
        theme.fix(self.ui.idle, width=140)
        self.idle_button = button(
            translate("Look", "Simpan waktu kunci"), on_click=self.save, dense=False
        )
        self.body.addWidget(holder)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        row.addWidget(self.idle_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._stored_idle = 0
        self.refresh()
        self.ui.mode.activated.connect(lambda _at: self._apply())
        self.ui.factor.activated.connect(lambda _at: self._apply())
        self.ui.language.activated.connect(lambda _at: self._set_language())
        self.ui.motion.toggled.connect(self._set_motion)
        self.ui.idle.valueChanged.connect(lambda _value: self._arrange())

    def refresh(self) -> None:
        self.ui.mode.setCurrentIndex(self.ui.mode.findData(theme.mode()))
        percent = round(theme.factor() * 100)
        self.ui.factor.setCurrentIndex(max(0, self.ui.factor.findData(percent)))
        self.ui.language.setCurrentIndex(self.ui.language.findData(self.context.state.language))
        self.ui.motion.setChecked(theme.reduced_motion())
        self._stored_idle = guideline.unit(self.workspace).value.idle_lock_minutes
        self.ui.idle.setValue(self._stored_idle)
        self._arrange()

    def dirty(self) -> bool:
        return self.ui.idle.value() != self._stored_idle

    def first(self) -> QWidget:
        return self.ui.mode

    def save(self) -> None:
        """Put the minutes until the lock into the unit's profile."""
        if not self.dirty() or not self.context.may(Permission.MANAGE_UNIT):
            return
        minutes = self.ui.idle.value()
        current = guideline.unit(self.workspace)
        try:
            guideline.amend(
                self.workspace,
                DocumentKind.UNIT,
                replace(current.value, idle_lock_minutes=minutes),
                translate("Look", "Kunci layar setelah {n} menit").format(n=minutes),
                seen=current.number,
            )
        except PasopatiError as error:
            self.context.tell_error(error)
            return
        self.refresh()
        self.idle_changed.emit(minutes)
        words = translate("Look", "Layar terkunci setelah {n} menit tidak dipakai.")
        self.context.tell(messages.good(words.format(n=minutes)))

    def _apply(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, self.ui.mode.currentData(), self.ui.factor.currentData() / 100)
        self.context.state.store_look(theme.mode(), theme.factor())

    def _set_language(self) -> None:
        """Keep it for the next start: what is on screen was written in the old one."""
        code: str = self.ui.language.currentData()
        if code == self.context.state.language:
            return
        self.context.state.language = code
        words = translate("Look", "{language} dipakai mulai program dibuka lagi.")
        self.context.tell(messages.good(words.format(language=i18n.LANGUAGES[code])))

    def _set_motion(self, on: bool) -> None:
        theme.set_reduced_motion(on)
        self.context.state.settings.setValue(MOTION_KEY, "true" if on else "false")

    def _arrange(self) -> None:
        self.idle_button.setEnabled(self.dirty() and self.context.may(Permission.MANAGE_UNIT))


@dataclass(frozen=True)
class _Key:
    binding: KeyBinding
    shown: str


class KeyDialog(TaskDialog):
    """Another key for one act."""

    def __init__(self, keys: KeyMap, binding: KeyBinding, parent: QWidget) -> None:
        super().__init__(
            translate("Keys", "Tombol untuk {act}").format(act=binding.title),
            translate("Keys", "Bawaan: {keys}").format(keys=", ".join(binding.default)),
            verb=translate("Keys", "Pakai tombol ini"),
            parent=parent,
        )
        self._keys = keys
        self._binding = binding
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setKeySequence(next(iter(keys.keys(binding.key)), QKeySequence()))
        field = FormField(
            translate("Keys", "Tekan tombolnya"),
            self.edit,
            help_text=translate("Keys", "Kosongkan untuk kembali ke bawaan."),
        )
        self.body.addWidget(field)

    def act(self) -> Act:
        name = self.edit.keySequence().toString()
        names = (name,) if name else ()
        return lambda: self._keys.change(self._binding.key, *names)

    @classmethod
    def ask(cls, keys: KeyMap, binding: KeyBinding, parent: QWidget) -> bool:
        return cls(keys, binding, parent).exec() == cls.DialogCode.Accepted


class KeysSection(Section):
    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Tombol"),
            translate("Settings", "Enter mengubah. Perubahan berlaku saat masuk berikutnya."),
            width=760,
        )
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.change_button = button(
            translate("Keys", "Ubah tombol …"), icon="keyboard", on_click=self.change
        )
        self.default_button = button(
            translate("Keys", "Kembali ke bawaan"), "quiet", on_click=self.restore_default
        )
        self.card_button = button(
            translate("Keys", "Kartu tombol …"), icon="printer", on_click=self.show_card
        )
        for made in (self.change_button, self.default_button, self.card_button):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        columns: list[Column[_Key]] = [
            Column(
                translate("Keys", "Perbuatan"),
                lambda row: row.binding.title,
                width=240,
                flexible=True,
                ink="text",
            ),
            Column(translate("Keys", "Tombol"), lambda row: row.shown, width=200),
            Column(
                translate("Keys", "Di mana"), lambda row: row.binding.where, width=140, collapse=1
            ),
        ]
        self._model: RowTableModel[_Key] = RowTableModel(
            columns, lambda row: f"{row.binding.title}: {row.shown}"
        )
        self.table = RowTable(row_height=32)
        self.table.setModel(self._model)
        self.table.setAccessibleName(translate("Keys", "Daftar tombol"))
        self.table.opened.connect(lambda _row: self.change())
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.table)
        theme.fix(frame, min_height=33 + 32 * 12 + 2)
        self.body.addWidget(heading(translate("Keys", "Daftar tombol")))
        self.body.addWidget(frame, 1)
        self.body.addWidget(
            label(
                translate("Keys", "Huruf tunggal hanya berlaku bila kursor tidak di isian."),
                "meta",
                "text3",
            )
        )

    def refresh(self) -> None:
        kept = self.table.selected_rows()
        wanted = kept[0].binding.key if kept else ""
        keys = self.context.keys
        self._model.set_rows(
            [_Key(binding, self._shown(keys, binding)) for binding in keys.bindings()]
        )
        self.table.select_where(lambda row: row.binding.key == wanted or not wanted)

    def first(self) -> QWidget:
        return self.table

    def change(self) -> None:
        rows = self.table.selected_rows()
        if rows and KeyDialog.ask(self.context.keys, rows[0].binding, self):
            self.refresh()

    def restore_default(self) -> None:
        rows = self.table.selected_rows()
        if rows:
            self.context.keys.change(rows[0].binding.key)
            self.refresh()

    def show_card(self) -> None:
        HelpDialog.show_keys(self, self.context.keys)

    @staticmethod
    def _shown(keys: KeyMap, binding: KeyBinding) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(key.toString(native) for key in keys.keys(binding.key))
