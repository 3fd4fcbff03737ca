"""*Gambar*: the pictures behind a text, with caption and a description for who cannot see them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.statements import MAX_CAPTION_CHARS, MAX_FIGURES, Figure
from pasopati_desktop.services import figures as service
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.editor.release_fields import ReleaseFields
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import MEDIUM, PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField

Take = Callable[[Path], str]
Read = Callable[[str], bytes | None]
_SIDE = 64


class FiguresDialog(PasopatiDialog):
    """At the left the pictures in their order, at the right the words of the chosen one."""

    def __init__(
        self,
        figures: tuple[Figure, ...],
        take: Take,
        read: Read,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("Figures", "Gambar naskah"),
            translate(
                "Figures",
                "Dicetak sesudah teks. Data kamera dihapus. Pastikan orang di gambar mengizinkan.",
            ),
            verb=translate("Figures", "Pakai"),
            icon="check",
            width=MEDIUM,
            parent=parent,
        )
        self._take = take
        self._read = read
        self._figures = list(figures)
        self._filling = False
        columns = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 16)
        columns.addLayout(self._left(), 1)
        columns.addLayout(self._right(), 1)
        self.body.addLayout(columns)
        self._list(0)

    def _left(self) -> QVBoxLayout:
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        self.pictures = QListWidget()
        self.pictures.setAccessibleName(translate("Figures", "Gambar"))
        self.pictures.setIconSize(QSize(theme.px(_SIDE), theme.px(_SIDE)))
        self.pictures.setWordWrap(True)
        theme.fix(self.pictures, height=240)
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
        path = self.chosen_file()
        if path is None:
            return
        try:
            sha256 = self._take(path)
        except PasopatiError as error:
            self._say(messages.explain(error).text)
            return
        self._touched = True
        self._figures.append(Figure(sha256))
        self._list(len(self._figures) - 1)
        self.alternative.setFocus()

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
            picture = QPixmap()
            data = self._read(figure.sha256)
            if data is not None and picture.loadFromData(data):
                side = theme.px(_SIDE)
                item.setIcon(QIcon(picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)))
        self.pictures.blockSignals(False)
        self.pictures.setCurrentRow(chosen)
        self._show(self.pictures.currentRow())

    def _show(self, at: int) -> None:
        there = 0 <= at < len(self._figures)
        figure = self._figures[at] if there else Figure("")
        for control, text in (
            (self.caption, figure.caption),
            (self.alternative, figure.alternative),
        ):
            control.setEnabled(there)
            if control.text() != text:
                control.setText(text)
        self.remove_button.setEnabled(there)
        self.up_button.setEnabled(at > 0)
        self.add_button.setEnabled(len(self._figures) < MAX_FIGURES)
        count = translate("Figures", "{n} dari paling banyak {all} gambar")
        self._say(count.format(n=len(self._figures), all=MAX_FIGURES))

    def _typed(self) -> None:
        at = self.pictures.currentRow()
        if 0 <= at < len(self._figures):
            self._figures[at] = replace(
                self._figures[at],
                caption=self.caption.text(),
                alternative=self.alternative.text(),
            )
            item = self.pictures.item(at)
            item.setText(_label(self._figures[at]))

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
        cls, figures: tuple[Figure, ...], take: Take, read: Read, parent: QWidget
    ) -> tuple[Figure, ...] | None:
        """Return the pictures, or None if the officer cancelled. A test replaces this."""
        dialog = cls(figures, take, read, parent)
        return dialog.figures() if dialog.exec() == QDialog.DialogCode.Accepted else None


class FigureDesk(QObject):
    """Opens the dialog for the fields of a text, and puts the pictures back into them."""

    def __init__(self, window: QWidget, workspace: Workspace, fields: ReleaseFields) -> None:
        super().__init__(window)
        self._window, self._workspace, self._fields = window, workspace, fields
        fields.figures_wanted.connect(self.open)

    def open(self) -> None:
        workspace = self._workspace
        chosen = FiguresDialog.ask(
            self._fields.figures,
            lambda path: service.take(workspace, path),
            lambda sha256: service.picture(workspace, sha256),
            self._window,
        )
        if chosen is not None:
            self._fields.set_figures(chosen)


def _label(figure: Figure) -> str:
    return figure.caption or figure.alternative or translate("Figures", "(belum ada keterangan)")
