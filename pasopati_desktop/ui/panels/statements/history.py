"""*Riwayat*: every version, readable, and every step with its reason and hash."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.statement_kinds import SECTIONS
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.services.statement_views import StatementDetail, StepRow
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.widgets.dialog import WIDE, PasopatiDialog


def plain_text(content: StatementContent) -> str:
    """Return a version as one text to read."""
    parts = [content.title]
    parts += [
        f"{spec.label}\n{text}"
        for spec in SECTIONS[content.kind]
        if (text := content.sections.get(spec.code, "").strip())
    ]
    parts += [
        " | ".join((row.claim, row.finding, row.evidence, labels.fact_label(row.status)))
        for row in content.claims
    ]
    facts = [
        f"- {fact.text} ({labels.fact_label(fact.status)}; {fact.source or '—'})"
        for fact in content.facts
    ]
    if facts:
        parts.append("\n".join([translate("Statements", "Fakta"), *facts]))
    parts.append(labels.access_label(content.access))
    return "\n\n".join(parts)


def step_line(step: StepRow) -> str:
    """Return one step as two or three lines."""
    head = f"{labels.step_label(step.step)} · {step.officer}"
    if step.is_void:
        head += translate("Statements", " · gugur")
    second = f"{step.title} · {words.exact(step.at)} · v{step.version_number} · {step.sha256[:8]}"
    return "\n".join(part for part in (head, second, step.reason) if part)


class HistoryDialog(PasopatiDialog):
    """Versions at the left, the text at the right, the steps below."""

    def __init__(
        self,
        detail: StatementDetail,
        read: Callable[[int], StatementContent],
        on_sheet: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("Statements", "Riwayat"),
            detail.title,
            verb=translate("Statements", "Simpan riwayat PDF …"),
            icon="download",
            width=WIDE,
            parent=parent,
        )
        self._detail = detail
        self._read = read
        self._on_sheet = on_sheet
        self.cancel_button.setText(translate("Statements", "Tutup"))
        top = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        self.versions = QListWidget()
        self.versions.setAccessibleName(translate("Statements", "Versi"))
        theme.fix(self.versions, width=200, height=220)
        self.versions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row in detail.versions:
            line = translate("Statements", "Versi {n}, {at}\n{who}")
            at = f"{words.short_date(row.saved_at)} {words.clock(row.saved_at)}"
            self.versions.addItem(line.format(n=row.number, at=at, who=row.author))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Statements", "Isi versi"))
        theme.fix(self.text, height=220)
        top.addWidget(self.versions)
        top.addWidget(self.text, 1)
        self.body.addLayout(top)
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
        self.versions.currentRowChanged.connect(self._show)
        self.versions.setCurrentRow(0)
        self.versions.setFocus()

    def _show(self, at: int) -> None:
        if 0 <= at < len(self._detail.versions):
            self.text.setPlainText(plain_text(self._read(self._detail.versions[at].number)))

    def submit(self) -> None:
        self._on_sheet()

    def confirm_discard(self) -> bool:
        return True

    @classmethod
    def ask(
        cls,
        detail: StatementDetail,
        read: Callable[[int], StatementContent],
        on_sheet: Callable[[], object],
        parent: QWidget | None,
    ) -> None:
        cls(detail, read, on_sheet, parent).exec()
