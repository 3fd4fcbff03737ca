"""*Salinan disamarkan*: which words are masked. Found by rule, by name, or marked by hand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.redaction import Finding, MaskKind, passages
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import WIDE, PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField

Find = Callable[[Sequence[str]], tuple[Finding, ...]]
_PAUSE_MS = 250
"""After the last letter of a name."""
_WORDS = Qt.ItemDataRole.UserRole


def kind_label(kind: MaskKind) -> str:
    return {
        MaskKind.NAME: translate("Redaction", "Nama"),
        MaskKind.NUMBER: translate("Redaction", "Nomor panjang (NIK, NIP)"),
        MaskKind.PHONE: translate("Redaction", "Telepon"),
        MaskKind.EMAIL: translate("Redaction", "Pos-el"),
        MaskKind.ADDRESS: translate("Redaction", "Alamat"),
        MaskKind.CELL: translate("Redaction", "Blok atau kamar"),
        MaskKind.PASSAGE: translate("Redaction", "Ditandai sendiri"),
    }[kind]


class RedactionDialog(PasopatiDialog):
    """At the left what will be masked, ticked; at the right the text to mark more."""

    def __init__(self, find: Find, text: str, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Redaction", "Salinan disamarkan"),
            translate(
                "Redaction",
                "Kata yang ditutup hilang dari berkas, bukan hanya dihitamkan. Naskah asli tetap.",
            ),
            verb=translate("Redaction", "Buat salinan …"),
            icon="eye-off",
            width=WIDE,
            parent=parent,
        )
        self._find = find
        self.names = QLineEdit()
        self.names.setPlaceholderText(translate("Redaction", "Nama, dipisah dengan koma"))
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look_again)
        self.names.textChanged.connect(lambda _text: self._pause.start())
        self.add_field(
            FormField(
                translate("Redaction", "&Nama yang ditutup"),
                self.names,
                help_text=translate(
                    "Redaction", "Bagian nama juga ditutup: Ahmad Subarjo dan Ahmad."
                ),
            )
        )
        columns = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 16)
        columns.addLayout(self._left(), 1)
        columns.addLayout(self._right(text), 1)
        self.body.addLayout(columns)
        self._unticked: set[str] = set()
        self._by_hand: list[str] = []
        self._look_again()

    def _left(self) -> QVBoxLayout:
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 6)
        self._found_label = theme.dress(QLabel(), "label", "text")
        column.addWidget(self._found_label)
        self.found = QListWidget()
        self.found.setAccessibleName(translate("Redaction", "Yang akan ditutup"))
        self.found.setWordWrap(True)
        self.found.setSpacing(theme.px(3))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.fix(self.found, height=260)
        self.found.itemChanged.connect(self._ticked)
        self._found_label.setBuddy(self.found)
        column.addWidget(self.found)
        return column

    def _right(self, text: str) -> QVBoxLayout:
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 6)
        head = theme.dress(QLabel(translate("Redaction", "&Teks naskah")), "label", "text")
        column.addWidget(head)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Redaction", "Teks naskah"))
        theme.fix(self.text, height=218)
        head.setBuddy(self.text)
        column.addWidget(self.text)
        self.mark_button = button(
            translate("Redaction", "Tutup yang dipilih"), icon="eye-off", on_click=self.mark
        )
        self.mark_button.setAutoDefault(False)
        column.addWidget(self.mark_button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def mark(self) -> None:
        """Add the selected words to what is masked."""
        chosen = passages(self.text.textCursor().selectedText().replace("\u2029", "\n"))
        fresh = [words for words in chosen if words not in self._by_hand]
        if not fresh:
            self._say(translate("Redaction", "Pilih kata di teks dahulu."))
            return
        self._by_hand += fresh
        self._touched = True
        self._look_again()

    def _look_again(self) -> None:
        """Ask the rules again, and keep what was unticked."""
        self._pause.stop()
        names = [name.strip() for name in self.names.text().split(",") if name.strip()]
        ruled = self._find(names)
        by_hand = [Finding(MaskKind.PASSAGE, words, 1, words) for words in self._by_hand]
        self.found.blockSignals(True)
        self.found.clear()
        for finding in (*by_hand, *ruled):
            count = translate("Redaction", "{n} tempat").format(n=finding.count)
            label = f"{finding.text}\n{kind_label(finding.kind)} · {count}"
            item = QListWidgetItem(label, self.found)
            item.setData(_WORDS, finding.text)
            item.setToolTip(finding.around)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = finding.text not in self._unticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.found.blockSignals(False)
        self._count()

    def _ticked(self, item: QListWidgetItem) -> None:
        words = str(item.data(_WORDS))
        if item.checkState() is Qt.CheckState.Checked:
            self._unticked.discard(words)
        else:
            self._unticked.add(words)
        self._touched = True
        self._count()

    def words(self) -> list[str]:
        """Return what is ticked, in the order of the list."""
        items = (self.found.item(row) for row in range(self.found.count()))
        return [
            str(item.data(_WORDS)) for item in items if item.checkState() is Qt.CheckState.Checked
        ]

    def submit(self) -> None:
        """Accept with the names as they stand, also right after the last letter."""
        if self._pause.isActive():
            self._look_again()
        super().submit()

    def _count(self) -> None:
        chosen = len(self.words())
        text = translate("Redaction", "&Yang akan ditutup: {n} dari {all}")
        self._found_label.setText(text.format(n=chosen, all=self.found.count()))
        self.primary_button.setEnabled(bool(chosen))
        self._say(
            ""
            if chosen
            else translate("Redaction", "Belum ada yang ditutup: tulis nama, atau tandai di teks.")
        )

    def _say(self, words: str) -> None:
        self.note.setText(words)
        if words:
            announce(self, words)

    @classmethod
    def ask(cls, find: Find, text: str, parent: QWidget) -> list[str] | None:
        """Return the words to mask, or None if the officer cancelled. A test replaces this."""
        dialog = cls(find, text, parent)
        return dialog.words() if dialog.exec() == QDialog.DialogCode.Accepted else None
