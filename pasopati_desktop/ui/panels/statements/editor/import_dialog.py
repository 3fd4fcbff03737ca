"""What a Word file brings, part by part, and where each part goes. Nothing is put in before."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.documents.docx_import import Imported, Part, plain_name
from pasopati_desktop.domain import section_match
from pasopati_desktop.domain.rich_text import Block, BlockKind, Span, lines
from pasopati_desktop.domain.statement_kinds import SECTIONS, StatementKind
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.widgets.dialog import MEDIUM, PasopatiDialog
from pasopati_desktop.ui.writing.pasted import cut_words

MOST_SHOWN = 60
"""Parts with a choice of their own; what stands beyond goes where the last one goes."""
_START = 240
"""Letters of a part that are shown."""

Chosen = tuple[dict[str, list[Block]], str, bool]
"""Blocks by section, a title or blank, and whether they take the place of what stands there."""


class ImportDialog(PasopatiDialog):
    """Rows of heading, first words and target."""

    def __init__(
        self,
        imported: Imported,
        kind: StatementKind,
        filled: frozenset[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("Statements", "Impor dari Word"),
            imported.name,
            verb=translate("Statements", "Masukkan ke naskah"),
            icon="file-input",
            width=MEDIUM,
            parent=parent,
        )
        self._parts = _gathered(imported.parts)
        self._kind = kind
        self._filled = filled
        for told in _told(imported):
            label = theme.dress(QLabel(told), "body", "text2")
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.targets: list[QComboBox] = []
        names = [plain_name(part.heading) for part in self._parts]
        for part, code in zip(self._parts, section_match.targets(kind, names), strict=True):
            self.body.addWidget(self._row(part, code))
        self.replacing = QCheckBox(translate("Statements", "&Ganti isi bagian yang dituju"))
        self.body.addWidget(self.replacing)
        self._hint = theme.dress(QLabel(), "meta", "text3")
        self._hint.setWordWrap(True)
        self.body.addWidget(self._hint)
        self.replacing.toggled.connect(lambda _on: self._show_hint())
        self._show_hint()

    def _row(self, part: Part, code: str) -> QFrame:
        card = QFrame()
        card.setProperty("card", "sunken")
        grid = theme.measure(QGridLayout(card), (12, 8, 12, 10), 8)
        heading = part.heading or translate("Statements", "Tanpa judul, di awal")
        title = theme.dress(QLabel(heading), "body_strong", "text")
        said = " ".join(lines(part.blocks))
        count = translate("Statements", "{n} kata").format(n=words.count(len(said.split())))
        begin = said if len(said) <= _START else said[:_START].rsplit(" ", 1)[0] + " …"
        start = theme.dress(QLabel(begin or "—"), "meta", "text3")
        for label in (title, start):
            label.setTextFormat(label.textFormat().PlainText)
            label.setWordWrap(True)
        target = QComboBox()
        target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        target.setMinimumContentsLength(16)
        for spec in SECTIONS[self._kind]:
            target.addItem(spec.label, spec.code)
        target.addItem(translate("Statements", "Judul naskah"), section_match.TITLE)
        target.addItem(translate("Statements", "Tidak dibawa"), section_match.LEAVE)
        target.setCurrentIndex(max(0, target.findData(code)))
        goes = translate("Statements", "{part} masuk ke")
        target.setAccessibleName(goes.format(part=heading))
        target.currentIndexChanged.connect(lambda _at: self._show_hint())
        self.targets.append(target)
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 2)
        column.addWidget(title)
        column.addWidget(start)
        grid.addLayout(column, 0, 0)
        side = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 2)
        side.addWidget(target)
        side.addWidget(theme.dress(QLabel(count), "meta", "text3"))
        side.addStretch(1)
        grid.addLayout(side, 0, 1)
        grid.setColumnStretch(0, 1)
        theme.fix(target, min_width=180)
        return card

    def _show_hint(self) -> None:
        touched = {str(box.currentData()) for box in self.targets} & self._filled
        labels = ", ".join(spec.label for spec in SECTIONS[self._kind] if spec.code in touched)
        if not labels:
            told = translate("Statements", "Bagian yang dituju masih kosong.")
        elif self.replacing.isChecked():
            told = translate("Statements", "Isi lama diganti: {names}. Ctrl+Z mengembalikannya.")
        else:
            told = translate("Statements", "Isi lama tetap, yang baru di bawahnya: {names}.")
        self._hint.setText(told.format(names=labels))

    def chosen(self) -> Chosen:
        """Return what goes where. A heading comes along wherever it is not the section's name."""
        found: dict[str, list[Block]] = {}
        title = ""
        named = section_match.names(self._kind)
        for part, box in zip(self._parts, self.targets, strict=True):
            code = str(box.currentData())
            if code == section_match.TITLE:
                title = title or part.heading or " ".join(lines(part.blocks))
            elif code != section_match.LEAVE:
                found.setdefault(code, []).extend(
                    part.blocks
                    if named.get(plain_name(part.heading)) == code
                    else _with_heading(part)
                )
        return found, title, self.replacing.isChecked()

    @classmethod
    def ask(
        cls,
        imported: Imported,
        kind: StatementKind,
        filled: frozenset[str],
        parent: QWidget | None,
    ) -> Chosen | None:
        """Return what goes where, or nothing if the officer cancelled."""
        dialog = cls(imported, kind, filled, parent)
        return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None


def _gathered(parts: Sequence[Part]) -> list[Part]:
    """Return at most `MOST_SHOWN` parts; the last one takes the rest along."""
    if len(parts) <= MOST_SHOWN:
        return list(parts)
    last = parts[MOST_SHOWN - 1]
    blocks = [*last.blocks]
    for part in parts[MOST_SHOWN:]:
        blocks += _with_heading(part)
    return [*parts[: MOST_SHOWN - 1], Part(last.heading, tuple(blocks), last.level)]


def _with_heading(part: Part) -> list[Block]:
    if not part.heading:
        return list(part.blocks)
    if part.level:
        head = Block(BlockKind.HEADING, (Span(part.heading),), level=part.level)
    else:
        head = Block(BlockKind.PARAGRAPH, (Span(part.heading, bold=True),))
    return [head, *part.blocks]


def _told(imported: Imported) -> list[str]:
    """Return in sentences what stays behind."""
    sight, cut = imported.sight, imported.cut
    told: list[str] = []
    if sight.inserted or sight.deleted:
        tracked = translate(
            "Statements",
            "Berkas ini memuat perubahan terlacak: {new} sisipan ikut, {old} hapusan tidak ikut.",
        )
        told.append(tracked.format(new=words.count(sight.inserted), old=words.count(sight.deleted)))
    if sight.macros:
        told.append(translate("Statements", "Makro di berkas ini tidak dibaca dan tidak ikut."))
    counts: Mapping[str, int] = {
        translate("Statements", "{n} gambar"): max(sight.pictures, cut.images),
        translate("Statements", "{n} objek sisipan"): sight.objects,
        translate("Statements", "{n} komentar"): sight.comments,
    }
    left = [text.format(n=words.count(n)) for text, n in counts.items() if n]
    if cut.links:
        left.append(cut_words(type(cut)(links=cut.links)))
    if left:
        told.append(translate("Statements", "Tidak ikut: {what}.").format(what=", ".join(left)))
    if cut.letters:
        long = translate("Statements", "{n} huruf di akhir berkas tidak ikut: terlalu panjang.")
        told.append(long.format(n=words.count(cut.letters)))
    return told
