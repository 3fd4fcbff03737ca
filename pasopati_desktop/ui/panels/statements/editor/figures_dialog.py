"""*Gambar*: the pictures behind a text, their words, and who can be recognised on each."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.figures import Figure, Recognisable
from pasopati_desktop.domain.statements import MAX_CAPTION_CHARS, MAX_FIGURES
from pasopati_desktop.services.figure_consents import ConsentChoice
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.editor.figure_people import FigurePeople
from pasopati_desktop.ui.panels.statements.field_words import recognisable_label, short
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import WIDE, PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField

Take = Callable[[Path], str]
Read = Callable[[str], bytes | None]
_SIDE = 48
_CAPTION = 40
"""Letters of a caption in the list."""
_VIEW = (330, 186)
"""px at 100 %: large enough to tell a face."""


class FiguresDialog(PasopatiDialog):
    """At the left the pictures in their order, at the right what is said of the chosen one.

    `at`: the picture that something is wrong with; then its declaration has the focus.
    """

    def __init__(
        self,
        figures: tuple[Figure, ...],
        take: Take,
        read: Read,
        choices: Sequence[ConsentChoice] = (),
        parent: QWidget | None = None,
        *,
        tasks: TaskRunner,
        at: int | None = None,
    ) -> None:
        super().__init__(
            translate("Figures", "Gambar naskah"),
            translate(
                "Figures",
                "Dicetak sesudah teks. Data kamera dihapus. Pernyataan siapa yang dapat dikenali "
                "ikut ditandatangani.",
            ),
            verb=translate("Figures", "Pakai"),
            icon="check",
            width=WIDE,
            parent=parent,
        )
        self._take = take
        self._read = read
        self._tasks = tasks
        self._taking = 0
        self._figures = list(figures)
        self._pixmaps: dict[str, QPixmap] = {}
        self.people = FigurePeople(choices)
        columns = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 16)
        columns.addLayout(self._left(), 1)
        columns.addLayout(self._right(), 1)
        self.body.addLayout(columns)
        self._list(min(at or 0, len(figures) - 1))
        if not figures:
            self.add_button.setFocus()  # the empty list has nothing to move in
        elif at is not None:
            is_told = bool(self._figures[self.pictures.currentRow()].alternative.strip())
            (self.people.who if is_told else self.alternative).setFocus()

    def _left(self) -> QVBoxLayout:
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        self.pictures = QListWidget()
        self.pictures.setAccessibleName(translate("Figures", "Gambar"))
        self.pictures.setIconSize(QSize(theme.px(_SIDE), theme.px(_SIDE)))
        self.pictures.setWordWrap(True)
        theme.fix(self.pictures, height=180)
        self.pictures.currentRowChanged.connect(self._show)
        column.addWidget(self.pictures)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.add_button = button(translate("Figures", "Tambah …"), icon="plus", on_click=self.add)
        self.up_button = button(
            translate("Figures", "Naik"), icon="arrow-up", on_click=lambda: self.move_by(-1)
        )
        self.remove_button = button(
            translate("Figures", "Hapus"), icon="trash-2", on_click=self.remove
        )
        for made in (self.add_button, self.up_button, self.remove_button):
            made.setAutoDefault(False)
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        self.view = theme.dress(QLabel(), "meta", "text3")
        self.view.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        theme.fix(self.view, height=_VIEW[1])
        column.addWidget(self.view)
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        self.caption, self.alternative = QLineEdit(), QLineEdit()
        for control in (self.caption, self.alternative):
            control.setMaxLength(MAX_CAPTION_CHARS)
            control.textEdited.connect(self._typed)
        self.caption_field = FormField(translate("Figures", "&Keterangan di kertas"), self.caption)
        self.alternative_field = FormField(
            translate("Figures", "&Penjelasan bagi yang tidak melihat"),
            self.alternative,
            required=True,
            help_text=translate("Figures", "Apa yang tampak, dalam satu kalimat."),
        )
        self.add_field(self.caption_field, column)
        self.add_field(self.alternative_field, column)
        column.addWidget(self.people)
        self.people.changed.connect(self._declared)
        for field in (
            self.people.who_field,
            self.people.search_field,
            self.people.consents_field,
        ):
            self.watch(field)
        column.addStretch(1)
        return column

    def figures(self) -> tuple[Figure, ...]:
        return tuple(self._figures)

    def chosen_file(self) -> Path | None:
        """Ask for a picture file. A test replaces this."""
        kinds = translate("Figures", "Gambar (*.jpg *.jpeg *.png *.webp)")
        name, _ = QFileDialog.getOpenFileName(self, translate("Figures", "Pilih gambar"), "", kinds)
        return Path(name) if name else None

    def add(self) -> None:
        """Take a picture in; large ones take more than a second, so a worker does it."""
        path = self.chosen_file()
        if path is None:
            return
        self._taking = self._tasks.start(
            translate("Figures", "Menyiapkan gambar"),
            lambda _control: self._take(path),
            on_done=self._taken,
            on_failed=self._not_taken,
            on_cancelled=self._end_taking,
            owner=self,
        )
        self.add_button.setEnabled(False)
        self.primary_button.setEnabled(False)
        self._say(translate("Figures", "Menyiapkan {name} …").format(name=path.name))

    def _taken(self, sha256: str) -> None:
        self._end_taking()
        self._touched = True
        self._figures.append(Figure(sha256))
        self._list(len(self._figures) - 1)
        self.alternative.setFocus()

    def _not_taken(self, error: Exception) -> None:
        self._end_taking()
        self._say(messages.explain(error).text)

    def _end_taking(self) -> None:
        self._taking = 0
        self.primary_button.setEnabled(True)
        self._show(self.pictures.currentRow())

    def remove(self) -> None:
        at = self.pictures.currentRow()
        if 0 <= at < len(self._figures):
            self._touched = True
            del self._figures[at]
            self._list(min(at, len(self._figures) - 1))

    def move_by(self, step: int) -> None:
        """Move the chosen picture in the order of print."""
        at = self.pictures.currentRow()
        to = at + step
        if 0 <= at < len(self._figures) and 0 <= to < len(self._figures):
            self._touched = True
            self._figures[at], self._figures[to] = self._figures[to], self._figures[at]
            self._list(to)

    def _list(self, chosen: int) -> None:
        self.pictures.blockSignals(True)
        self.pictures.clear()
        for figure in self._figures:
            item = QListWidgetItem(_label(figure), self.pictures)
            picture = self._picture(figure.sha256)
            if not picture.isNull():
                side = theme.px(_SIDE)
                item.setIcon(QIcon(picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)))
        self.pictures.setCurrentRow(chosen)
        self.pictures.blockSignals(False)
        self._show(self.pictures.currentRow())

    def _picture(self, sha256: str) -> QPixmap:
        """Return a kept picture, read once; a null one where the store has lost it."""
        found = self._pixmaps.get(sha256)
        if found is None:
            found = QPixmap()
            try:
                data = self._read(sha256)
            except PasopatiError as error:
                data = None
                self._say(messages.explain(error).text)
            if data is not None:
                found.loadFromData(data)
            self._pixmaps[sha256] = found
        return found

    def _show(self, at: int) -> None:
        there = 0 <= at < len(self._figures)
        figure = self._figures[at] if there else Figure("")
        for control, text in (
            (self.caption, figure.caption),
            (self.alternative, figure.alternative),
        ):
            control.setEnabled(there)
            if control.text() != text:
                blocked = control.blockSignals(True)  # nobody typed this
                control.setText(text)
                control.setCursorPosition(0)
                control.blockSignals(blocked)
        self.people.show_figure(figure if there else None)
        self._show_view(figure)
        self.remove_button.setEnabled(there)
        self.up_button.setEnabled(at > 0)
        self.add_button.setEnabled(len(self._figures) < MAX_FIGURES and not self._taking)
        count = translate("Figures", "{n} dari paling banyak {all} gambar")
        self._say(count.format(n=len(self._figures), all=MAX_FIGURES))
        self._fit()

    def _show_view(self, figure: Figure) -> None:
        picture = self._picture(figure.sha256) if figure.sha256 else QPixmap()
        if picture.isNull():
            lost = translate("Figures", "Gambar tidak ada di tempat simpan.")
            none = translate("Figures", "Belum ada gambar.")
            self.view.setText(lost if figure.sha256 else none)
        else:
            size = QSize(theme.px(_VIEW[0]), theme.px(_VIEW[1]))
            shape, looks = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            self.view.setPixmap(picture.scaled(size, shape, looks.SmoothTransformation))
        self.view.setAccessibleName(figure.alternative or translate("Figures", "Gambar terpilih"))

    def _typed(self) -> None:
        self._change(caption=self.caption.text(), alternative=self.alternative.text())

    def _declared(self) -> None:
        self._touched = True
        who = self.people.recognisable
        self._change(recognisable=who, inmates=self.people.inmates())
        self._fit()

    def _change(self, **values: Any) -> None:
        at = self.pictures.currentRow()
        if 0 <= at < len(self._figures):
            self._figures[at] = replace(self._figures[at], **values)
            self.pictures.item(at).setText(_label(self._figures[at]))

    def problems(self) -> dict[FormField[QLineEdit], str]:
        """Go to the first picture that nobody described."""
        for at, figure in enumerate(self._figures):
            if not figure.alternative.strip():
                self.pictures.setCurrentRow(at)
                return {self.alternative_field: messages.text("statement.figure_undescribed")}
        return {}

    def _say(self, words: str) -> None:
        self.note.setText(words)
        announce(self, words)

    @classmethod
    def ask(
        cls,
        figures: tuple[Figure, ...],
        take: Take,
        read: Read,
        choices: Sequence[ConsentChoice],
        parent: QWidget,
        *,
        tasks: TaskRunner,
        at: int | None = None,
    ) -> tuple[Figure, ...] | None:
        """Return the pictures, or None if the officer cancelled. A test replaces this."""
        dialog = cls(figures, take, read, choices, parent, tasks=tasks, at=at)
        return dialog.figures() if dialog.exec() == QDialog.DialogCode.Accepted else None


def _label(figure: Figure) -> str:
    told = short(figure.caption or figure.alternative, _CAPTION)
    who = recognisable_label(figure.recognisable)
    if figure.recognisable is Recognisable.INMATES:
        who = translate("Figures", "{who}: {n} izin").format(who=who, n=len(figure.inmates))
    return f"{told or translate('Figures', '(belum ada keterangan)')}\n{who}"
