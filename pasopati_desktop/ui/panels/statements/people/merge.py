"""Two officers wrote: both texts side by side with the merged one, and what has to be decided."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.errors import Conflict as SaveConflict
from pasopati_desktop.domain.merge_texts import Choice, Conflict, Merged
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.services import merging
from pasopati_desktop.services.merging import Proposal
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.people.merge_text import (
    changed_fields,
    conflict_label,
    fill,
    side_words,
)
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.widgets.dialog import WIDE, PasopatiDialog

_WIDEST = 1080
_LOW, _HIGH = 190, 340
"""Of the columns, with and without something to decide."""
_EXCERPT = 240
"""Letters of one side in the list of decisions; the whole text stands above."""


class DecisionRow(QFrame):
    """One conflict: what each side says, and which to keep. Arrow keys choose."""

    def __init__(
        self, merged: Merged, conflict: Conflict, newest: int, on_change: Callable[[], object]
    ) -> None:
        super().__init__()
        self.conflict = conflict
        self.setProperty("card", "sunken")
        column = theme.measure(QVBoxLayout(self), (12, 8, 12, 8), 4)
        name = conflict_label(merged, conflict)
        column.addWidget(label(name, "body_strong", "text"))
        self.buttons = QButtonGroup(self)
        choices = [
            (Choice.THEIRS, translate("Merge", "Versi {n}").format(n=newest), conflict.theirs),
            (Choice.MINE, translate("Merge", "Tulisan saya"), conflict.mine),
        ]
        for choice, word, side in choices:
            told = _short(side_words(conflict, side))
            self._add(column, choice, word, told, name)
        if conflict.may_keep_both:
            self._add(column, Choice.BOTH, translate("Merge", "Keduanya, berurutan"), "", name)
        self.buttons.idToggled.connect(lambda _id, on: on_change() if on else None)

    def _add(self, column: QVBoxLayout, choice: Choice, word: str, told: str, name: str) -> None:
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        button = QRadioButton(word)
        button.setAccessibleName(f"{name}, {word}: {told}" if told else f"{name}, {word}")
        self.buttons.addButton(button, list(Choice).index(choice))
        theme.fix(button, min_width=150)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(told, "body", "text2"), 1)
        column.addLayout(row)

    def choice(self) -> Choice | None:
        at = self.buttons.checkedId()
        return list(Choice)[at] if at >= 0 else None


class MergeDialog(PasopatiDialog):
    """The verb is enabled once every conflict is decided. Nothing typed is ever dropped here."""

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        merged = proposal.merged
        super().__init__(
            translate("Merge", "Gabungkan dua tulisan"),
            translate(
                "Merge",
                "{name} menyimpan versi {n} selagi naskah ini ditulis. Kedua tulisan tetap ada "
                "sebagai versi.",
            ).format(name=proposal.by, n=proposal.newest_version),
            verb=translate("Merge", "Simpan gabungan"),
            icon="merge",
            width=_width(),
            parent=parent,
        )
        self._proposal = proposal
        self._merged = merged
        self._changed = changed_fields(merged)
        self.columns: list[QTextEdit] = []
        top = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        titles = (
            translate("Merge", "Versi {n} · {name}").format(
                n=proposal.newest_version, name=proposal.by
            ),
            translate("Merge", "Tulisan saya"),
            translate("Merge", "Gabungan"),
        )
        for title in titles:
            top.addWidget(self._column(title), 1)
        self.body.addLayout(top)
        count = len(merged.conflicts)
        told = translate("Merge", "Tidak ada yang bertentangan: semua perubahan masuk.")
        if count:
            told = translate("Merge", "{n} tempat diubah keduanya; pilih untuk masing-masing")
        self.summary = heading(told.format(n=count))
        self.body.addWidget(self.summary)
        self.decisions = [
            DecisionRow(merged, conflict, proposal.newest_version, self._decided)
            for conflict in merged.conflicts
        ]
        for row in self.decisions:
            self.body.addWidget(row)
        for side, edit in zip((merged.theirs, merged.mine), self.columns, strict=False):
            fill(edit.document(), merged.base, side, self._changed)
        for edit in self.columns:
            theme.fix(edit, height=_LOW if count else _HIGH)
        self._decided()
        for edit in self.columns:
            edit.moveCursor(QTextCursor.MoveOperation.Start)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        if self.decisions:
            self.decisions[0].buttons.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _column(self, title: str) -> QWidget:
        holder = QWidget()
        column = theme.measure(QVBoxLayout(holder), (0, 0, 0, 0), 4)
        column.addWidget(theme.dress(QLabel(title), "label", "text"))
        edit = QTextEdit()
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        edit.setAccessibleName(title)
        column.addWidget(edit)
        self.columns.append(edit)
        return holder

    def choices(self) -> dict[int, Choice]:
        found = ((row.conflict.number, row.choice()) for row in self.decisions)
        return {number: choice for number, choice in found if choice is not None}

    def content(self) -> StatementContent:
        """Return the text as it is decided."""
        return self._merged.resolved(self.choices())

    def _decided(self) -> None:
        edit = self.columns[2]
        place = edit.verticalScrollBar().value()
        fill(edit.document(), self._merged.base, self.content(), self._changed)
        edit.moveCursor(QTextCursor.MoveOperation.Start)
        edit.verticalScrollBar().setValue(place)
        left = len(self.decisions) - len(self.choices())
        self.primary_button.setEnabled(not left)
        told = translate("Merge", "{n} tempat belum dipilih.").format(n=left) if left else ""
        self.note.setText(told)
        if told:
            announce(self, told)

    def confirm_discard(self) -> bool:
        return True  # the text stays in the editor and in the draft

    @classmethod
    def ask(cls, proposal: Proposal, parent: QWidget | None) -> StatementContent | None:
        """Open the dialog; return the decided text, or nothing if the officer put it off."""
        dialog = cls(proposal, parent)
        return dialog.content() if dialog.exec() == cls.DialogCode.Accepted else None


def _width() -> int:
    """As wide as three columns want, and never wider than the screen at this text size."""
    screen = QApplication.primaryScreen()
    room = screen.availableGeometry().width() / theme.factor() if screen is not None else WIDE
    return max(WIDE, min(_WIDEST, int(room) - 60)) if room > WIDE else int(room) - 20


def _short(text: str) -> str:
    return text if len(text) <= _EXCERPT else text[: _EXCERPT - 1].rstrip() + "…"


def merge_and_save(
    workspace: Workspace,
    statement_id: int,
    mine: StatementContent,
    *,
    base_version: int,
    parent: QWidget | None,
    tell: Callable[[messages.Notice], object],
) -> bool:
    """Let the officer merge and save; tell whether a version was made.

    A third text saved meanwhile opens the question again, on top of it.

    Raises:
        PasopatiError: it could not be saved; nothing was written.
    """
    while True:
        proposal = merging.propose(workspace, statement_id, mine, base_version=base_version)
        content = MergeDialog.ask(proposal, parent)
        if content is None:
            return False
        try:
            saved = merging.save_merged(
                workspace, statement_id, mine, content, newest_version=proposal.newest_version
            )
        except SaveConflict as conflict:
            tell(messages.explain(conflict))
            continue
        told = translate("Merge", "Digabung dan disimpan sebagai versi {n}.")
        rest = translate("Merge", "Kedua tulisan asal ada di Riwayat.")
        tell(messages.good(told.format(n=saved.number), rest))
        return True
