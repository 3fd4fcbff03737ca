"""*Riwayat*: every version with its name, readable and comparable, and every step with its hash."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain import remarks
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.statement_kinds import SECTIONS
from pasopati_desktop.domain.statements import StatementContent, section_words
from pasopati_desktop.services.comparison import MAX_NAME_CHARS
from pasopati_desktop.services.printing import PrintRow
from pasopati_desktop.services.statement_views import StatementDetail, StepRow, VersionRow
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import field_words, labels
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import WIDE, PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField

_ROWS = ("claims", "questions", "facts")


@dataclass(frozen=True)
class HistoryActs:
    """What the dialog lets an officer do; a missing one is not offered."""

    read: Callable[[int], StatementContent]
    sheet: Callable[[], object]
    print_sheet: Callable[[], object] | None = None
    name: Callable[[int, str], str] | None = None
    """Called with number and name; returns the name as it was kept."""
    compare: Callable[[int, int], object] | None = None
    """Called with the older and the newer version."""
    printed: Sequence[PrintRow] = ()
    """The print log of the text and of its approval sheet, the newest first."""


def plain_text(content: StatementContent) -> str:
    """Return a version as one text to read, without marks."""
    parts = [content.title]
    parts += [
        f"{spec.label}\n{text}"
        for spec in SECTIONS[content.kind]
        if (text := section_words(content, spec.code).strip())
    ]
    for code in _ROWS:
        if lines := list(_row_lines(content, code)):
            heading = field_words.field_label(content.kind, code)
            parts.append("\n".join([heading, *(f"- {line}" for line in lines)]))
    if content.copies_to:
        heading = field_words.field_label(content.kind, "copies_to")
        parts.append("\n".join([heading, *content.copies_to]))
    parts.append(labels.access_label(content.access))
    return "\n\n".join(parts)


def _row_lines(content: StatementContent, code: str) -> Sequence[str]:
    if code == "claims":
        return [
            " | ".join((row.claim, row.finding, row.evidence, labels.fact_label(row.status)))
            for row in content.claims
        ]
    if code == "questions":
        return [
            " | ".join((row.question, row.answer, row.told_by, labels.access_label(row.access)))
            for row in content.questions
        ]
    return [
        f"{fact.text} ({labels.fact_label(fact.status)}; {fact.source or '—'})"
        for fact in content.facts
    ]


def step_line(step: StepRow) -> str:
    """Return one step as two or three lines."""
    head = f"{labels.step_label(step.step)} · {step.officer}"
    if step.is_disputed:
        head += translate("Statements", " · disanggah, tidak dihitung")
    elif step.is_void:
        head += translate("Statements", " · gugur")
    if step.is_outside:
        head += translate("Statements", " · di luar sistem")
    if step.due_at is not None and step.at > step.due_at:
        head += " · " + words.late(step.at - step.due_at)
    second = f"{step.title} · {words.exact(step.at)} · v{step.version_number} · {step.sha256[:8]}"
    return "\n".join(part for part in (head, second, step.reason) if part)


def version_lines(row: VersionRow) -> str:
    """Return a version as two lines: number and name, then who, when and the hash."""
    title = translate("Statements", "Versi {n}").format(n=row.number)
    if row.name:
        title = f"{title} · {row.name}"
    at = f"{words.short_date(row.saved_at)} {words.clock(row.saved_at)}"
    return f"{title}\n{row.author} · {at} · {row.sha256[:8]}"


def print_line(row: PrintRow) -> str:
    """Return one line of the print log: when, who, where, how many, which pages."""
    copies = translate("Statements", "{n} rangkap").format(n=row.copies)
    return " · ".join(
        part
        for part in (words.exact(row.at), row.officer, row.printer, copies, *row.chosen)
        if part
    )


class NameEdit(QLineEdit):
    """Enter keeps the name and goes no further: the dialog has a verb of its own."""

    kept = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.kept.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class HistoryDialog(PasopatiDialog):
    """Versions at the left, the text at the right, the steps below."""

    def __init__(
        self, detail: StatementDetail, acts: HistoryActs, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("Statements", "Riwayat"),
            detail.title,
            verb=translate("Statements", "Simpan riwayat PDF …"),
            icon="download",
            width=WIDE,
            parent=parent,
        )
        self._rows = list(detail.versions)
        self._acts = acts
        self.cancel_button.setText(translate("Statements", "Tutup"))
        self.print_button = button(
            translate("Statements", "Cetak riwayat …"), icon="printer", on_click=self.print_sheet
        )
        self.print_button.setAutoDefault(False)
        self.print_button.setVisible(acts.print_sheet is not None)
        self.foot.insertWidget(self.foot.indexOf(self.cancel_button), self.print_button)
        self._build_versions()
        self._build_steps(detail)
        self._build_prints()
        self.versions.currentRowChanged.connect(self._show)
        self.versions.itemSelectionChanged.connect(self._offer)
        self.versions.setCurrentRow(0)
        self.versions.setFocus()
        self._offer()

    def _build_versions(self) -> None:
        top = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        left = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        self.versions = QListWidget()
        self.versions.setAccessibleName(translate("Statements", "Versi"))
        self.versions.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.versions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.versions.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.versions.setUniformItemSizes(True)
        self.versions.setSpacing(theme.px(2))
        theme.fix(self.versions, width=300, height=236)
        for row in self._rows:
            item = QListWidgetItem(version_lines(row))
            item.setToolTip(f"{version_lines(row)}\nSHA-256 {row.sha256}")
            self.versions.addItem(item)
        left.addWidget(self.versions)
        self.compare_button = button("", icon="file-diff", on_click=self.compare)
        self.compare_button.setVisible(self._acts.compare is not None)
        left.addWidget(self.compare_button)
        top.addLayout(left)
        right = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Statements", "Isi versi"))
        theme.fix(self.text, height=206)
        right.addWidget(self.text)
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        edit = NameEdit()
        edit.setPlaceholderText(translate("Statements", "misalnya sebelum rapat"))
        edit.setMaxLength(MAX_NAME_CHARS)
        self.name = FormField(translate("Statements", "&Nama versi"), edit)
        edit.kept.connect(self.save_name)
        self.name_button = button(translate("Statements", "Simpan nama"), on_click=self.save_name)
        for made in (self.compare_button, self.name_button):
            made.setAutoDefault(False)
        line.addWidget(self.name, 1)
        line.addWidget(self.name_button, 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.name, self.name_button):
            widget.setVisible(self._acts.name is not None)
        right.addLayout(line)
        top.addLayout(right, 1)
        self.body.addLayout(top)

    def _build_steps(self, detail: StatementDetail) -> None:
        title = QLabel(translate("Statements", "Langkah"))
        self.body.addWidget(theme.dress(title, "body_strong", "text"))
        steps = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        for step in detail.steps:
            label = theme.dress(QLabel(step_line(step)), "body", "text2")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            steps.addWidget(label)
        if not detail.steps:
            nothing = QLabel(translate("Statements", "Belum ada langkah: naskah masih draf."))
            steps.addWidget(theme.dress(nothing, "body", "text3"))
        self.body.addLayout(steps)

    def _build_prints(self) -> None:
        if not self._acts.printed:
            return
        title = QLabel(translate("Statements", "Buku cetak"))
        self.body.addWidget(theme.dress(title, "body_strong", "text"))
        lines = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 4)
        for row in self._acts.printed:
            label = theme.dress(QLabel(print_line(row)), "body", "text2")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setToolTip(f"SHA-256 {row.pdf_sha256}" if row.pdf_sha256 else "")
            lines.addWidget(label)
        self.body.addLayout(lines)

    # Reading and comparing.

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._rows):
            return
        row = self._rows[at]
        try:
            self.text.setPlainText(plain_text(self._acts.read(row.number)))
        except PasopatiError as error:
            self.text.setPlainText(messages.text(error.code, **error.params))
        self.name.control.setText(row.name)
        self.name.set_error("")

    def chosen(self) -> tuple[int, int] | None:
        """Return the two versions to compare, the older first: those chosen, or one and the next.

        Of a single choice it is compared with the newest; the newest with the one before.
        """
        numbers = sorted(
            self._rows[index.row()].number for index in self.versions.selectedIndexes()
        )
        if len(self._rows) < 2 or not numbers:
            return None
        if len(numbers) == 1:
            newest = self._rows[0].number
            numbers.append(newest if numbers[0] != newest else self._rows[1].number)
        return min(numbers), max(numbers)

    def _offer(self) -> None:
        pair = self.chosen()
        self.compare_button.setEnabled(pair is not None)
        text = translate("Statements", "Bandingkan versi {old} dan {new}")
        if pair is None:
            self.compare_button.setText(translate("Statements", "Bandingkan versi"))
        else:
            self.compare_button.setText(text.format(old=pair[0], new=pair[1]))

    def compare(self) -> None:
        """Close, and open the comparison."""
        pair = self.chosen()
        if pair is not None and self._acts.compare is not None:
            self.accept()
            self._acts.compare(*pair)

    # Naming.

    def save_name(self) -> None:
        at = self.versions.currentRow()
        if self._acts.name is None or not 0 <= at < len(self._rows):
            return
        row = self._rows[at]
        try:
            kept = self._acts.name(row.number, remarks.tidy(self.name.control.text()))
        except PasopatiError as error:
            self.name.set_error(messages.text(error.code, **error.params))
            return
        self._rows[at] = replace(row, name=kept)
        self.versions.item(at).setText(version_lines(self._rows[at]))
        self.name.control.setText(kept)
        announce(self, self.versions.item(at).text())

    def submit(self) -> None:
        self._acts.sheet()

    def print_sheet(self) -> None:
        """Print who did what when; the dialog stays."""
        if self._acts.print_sheet is not None:
            self._acts.print_sheet()

    def confirm_discard(self) -> bool:
        return True

    @classmethod
    def ask(cls, detail: StatementDetail, acts: HistoryActs, parent: QWidget | None) -> None:
        cls(detail, acts, parent).exec()
