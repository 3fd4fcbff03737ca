"""Describe a source: try it first, then save."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.sources import (
    GROUPS,
    MAX_NAME_CHARS,
    TIERS,
    SourceDraft,
    source_problems,
)
from pasopati_desktop.services import sources
from pasopati_desktop.services.sources import TrialResult
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.forms.ui_source_editor import Ui_SourceEditor
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.monitoring import labels
from pasopati_desktop.ui.panels.monitoring.rows import shown_time
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.dialog import MEDIUM
from pasopati_desktop.ui.widgets.form_dialog import FormDialog, fill

_SHOWN_TITLES = 4


class SourceEditor(FormDialog):
    """Add or change one source."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        draft: SourceDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("Sources", "Ubah sumber") if draft else translate("Sources", "Sumber baru"),
            translate("Sources", "Uji dulu: judul dan beritanya tampil sebelum disimpan"),
            verb=translate("Sources", "Simpan sumber"),
            width=MEDIUM,
            parent=parent,
        )
        self._workspace = workspace
        self._tasks = tasks
        self._running: int | None = None
        self.form = Ui_SourceEditor()
        self.set_form(self.form)
        form = self.form
        theme.measure(form.url_row, None, 8)
        theme.measure(form.grid, (0, 0, 0, 0), 12)
        theme.measure(form.result_column, (12, 10, 12, 10), 4)
        form.result.hide()
        fill(form.group, [(labels.group_word(group), group) for group in GROUPS])
        fill(form.tier, [(labels.tier_word(tier), tier) for tier in TIERS])
        self._show(draft or SourceDraft("", ""))
        form.browse.clicked.connect(self._browse)
        form.test.clicked.connect(self.try_it)
        form.url.textEdited.connect(lambda _text: self._forget_trial())
        form.browse.setAutoDefault(False)
        form.test.setAutoDefault(False)
        self.finished.connect(lambda _code: self._stop())
        form.url.setFocus()

    def _show(self, draft: SourceDraft) -> None:
        form = self.form
        form.url.setText(draft.url)
        form.name.setText(draft.name)
        form.outlet.setText("" if draft.outlet == draft.name else draft.outlet)
        form.group.setCurrentIndex(max(0, form.group.findData(draft.group)))
        form.tier.setCurrentIndex(max(0, form.tier.findData(draft.tier)))
        form.interval.setValue(draft.interval_minutes)
        form.enabled.setChecked(draft.enabled)
        form.allow_private.setChecked(draft.allow_private)

    def draft(self) -> SourceDraft:
        form = self.form
        return SourceDraft(
            name=form.name.text().strip(),
            url=form.url.text().strip(),
            outlet=form.outlet.text().strip(),
            group=str(form.group.currentData()),
            tier=int(form.tier.currentData()),
            interval_minutes=form.interval.value(),
            enabled=form.enabled.isChecked(),
            allow_private=form.allow_private.isChecked(),
        )

    def rules(self) -> dict[str, str]:
        found = source_problems(self.draft())
        limit = words.count(MAX_NAME_CHARS)
        return {field: messages.text(rule, limit=limit) for field, rule in found.items()}

    def show_refusal(self, problems: dict[str, str]) -> None:
        """Show what the service refused, such as an address that is known."""
        for field, rule in problems.items():
            if field in self._helps:
                self.set_problem(field, messages.text(rule, limit=words.count(MAX_NAME_CHARS)))
        self.show_count(len(problems))

    def _browse(self) -> None:
        path = self.choose_file()
        if path is not None:
            self.form.url.setText(path.as_uri())
            self._forget_trial()

    def choose_file(self) -> Path | None:
        """Ask for a feed kept as a file. A test replaces this."""
        pattern = translate("Sources", "Umpan (*.xml *.rss *.atom *.json);;Semua berkas (*)")
        name, _ = QFileDialog.getOpenFileName(
            self, translate("Sources", "Pilih berkas umpan"), "", pattern
        )
        return Path(name) if name else None

    # Trying it.

    def try_it(self) -> None:
        """Visit the address in a worker and show what came, or why nothing did."""
        draft = self.draft()
        if "url" in (found := self.rules()):
            self.set_problem("url", found["url"])
            return
        self.set_problem("url", "")
        self._stop()
        self.form.test.setEnabled(False)
        self._show_result(translate("Sources", "Sedang menguji …"), "", "text2")
        workspace = self._workspace
        self._running = self._tasks.start(
            translate("Sources", "Menguji sumber"),
            lambda control: sources.try_source(
                workspace, draft.url, allow_private=draft.allow_private, control=control
            ),
            on_done=self._tried,
            on_failed=self._refused,
            on_cancelled=self._forget_trial,
            owner=self,
        )

    def _tried(self, found: TrialResult) -> None:
        self._running = None
        self.form.test.setEnabled(True)
        title = translate("Sources", "{title} · {n} berita").format(
            title=found.title or translate("Sources", "Tanpa judul"),
            n=words.count(len(found.items)),
        )
        now = self._workspace.clock()
        lines = [
            f"{shown_time(item.published, now) if item.published else '–'}  {item.title}"
            for item in found.items[:_SHOWN_TITLES]
        ]
        empty = translate("Sources", "Umpan ini dapat dibaca, tetapi belum berisi berita.")
        self._show_result(title, "\n".join(lines) or empty, "good")
        if not self.form.name.text().strip() and found.title:
            self.form.name.setText(found.title[:MAX_NAME_CHARS])

    def _refused(self, error: Exception) -> None:
        self._running = None
        self.form.test.setEnabled(True)
        if not isinstance(error, PasopatiError):
            raise error
        notice = messages.explain(error)
        self._show_result(notice.title, notice.detail_with_code, "bad")

    def _show_result(self, title: str, lines: str, ink: str) -> None:
        self.form.result_title.setText(title)
        theme.dress(self.form.result_title, "body_strong", ink)
        self.form.result_lines.setText(lines)
        self.form.result_lines.setVisible(bool(lines))
        self.form.result.show()
        self._fit()

    def _forget_trial(self) -> None:
        self._stop()
        self.form.test.setEnabled(True)
        self.form.result.hide()

    def _stop(self) -> None:
        if self._running is not None:
            self._tasks.cancel(self._running)
            self._running = None

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        tasks: TaskRunner,
        draft: SourceDraft | None,
        parent: QWidget,
        refused: dict[str, str] | None = None,
    ) -> SourceDraft | None:
        """Open the dialog; return nothing if the officer cancelled."""
        dialog = cls(workspace, tasks, draft, parent)
        if refused:
            dialog.show_refusal(refused)
        return dialog.draft() if dialog.exec() == QDialog.DialogCode.Accepted else None
