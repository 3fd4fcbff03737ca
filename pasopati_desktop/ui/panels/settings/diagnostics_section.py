"""Section *Diagnostik*: what is installed, where the data lies, whether all is whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from pasopati_desktop import logs
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import integrity
from pasopati_desktop.services.integrity import Diagnostics
from pasopati_desktop.ui import icons, messages, theme
from pasopati_desktop.ui.format import count, file_size, table_time
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context, Section
from pasopati_desktop.ui.tasks import Clash
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.unit.trail_words import table_word
from pasopati_desktop.ui.widgets.buttons import button

if TYPE_CHECKING:
    from pasopati_desktop.storage.audit import ChainReport
    from pasopati_desktop.storage.check import Finding

_MOST_FINDINGS = 8
_HIDDEN_TABLES = frozenset({"meta", "counter", "draft"})


@dataclass(frozen=True)
class Examination:
    chain: "ChainReport"
    findings: "tuple[Finding, ...]"


class DiagnosticsSection(Section):
    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Diagnostik"),
            translate("Settings", "Untuk memeriksa, dan untuk memberi tahu yang membantu."),
            width=760,
        )
        self._facts: Diagnostics | None = None
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.check_button = button(
            translate("Diagnostics", "Periksa keutuhan"), icon="shield-check", on_click=self.check
        )
        self.folder_button = button(
            translate("Diagnostics", "Buka folder data"),
            icon="folder-open",
            on_click=self.open_folder,
        )
        self.bundle_button = button(
            translate("Diagnostics", "Simpan paket log …"),
            icon="archive",
            on_click=self.save_bundle,
        )
        for made in (self.check_button, self.folder_button, self.bundle_button):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        self.verdict = QFrame()
        inner = theme.measure(QHBoxLayout(self.verdict), (12, 8, 12, 8), 8)
        self._verdict_mark = QLabel()
        self.verdict_text = label("", "body", "text")
        inner.addWidget(self._verdict_mark, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(self.verdict_text, 1)
        self.verdict.hide()
        self.body.addWidget(self.verdict)
        self._grids: list[QGridLayout] = []
        for title in (
            translate("Diagnostics", "Program dan data"),
            translate("Diagnostics", "Jumlah catatan"),
        ):
            self.body.addWidget(heading(title))
            box = QFrame()
            box.setProperty("card", "sunken")
            grid = theme.measure(QGridLayout(box), (16, 10, 16, 10), 6)
            grid.setColumnStretch(1, 1)
            grid.setColumnStretch(3, 1)
            self._grids.append(grid)
            self.body.addWidget(box)

    def refresh(self) -> None:
        workspace = self.workspace
        self.context.tasks.start(
            translate("Diagnostics", "Membaca keterangan"),
            lambda _control: integrity.diagnostics(workspace),
            on_done=self._show,
            on_failed=self.context.tell_error,
            key="diagnostics",
            clash=Clash.JOIN,
            owner=self,
            quiet=True,
        )

    def first(self) -> QWidget:
        return self.check_button

    def check(self) -> None:
        workspace = self.workspace

        def job(control: JobControl) -> Examination:
            trail = translate("Diagnostics", "jejak audit")
            rest = translate("Diagnostics", "pangkalan data dan berkas")
            chain = integrity.verify_audit(workspace, _part(control, 0, trail))
            found = integrity.check_everything(workspace, _part(control, 1, rest))
            return Examination(chain, tuple(found))

        self.check_button.setEnabled(False)
        self.context.tasks.start(
            translate("Diagnostics", "Memeriksa keutuhan"),
            job,
            on_done=self._judge,
            on_failed=self._check_failed,
            on_cancelled=lambda: self.check_button.setEnabled(True),
            key="integrity",
            clash=Clash.JOIN,
            owner=self,
        )

    def open_folder(self) -> None:
        """Show the data folder in the system's file manager."""
        folder = str(self.workspace.data.root)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self.context.tell(
                messages.info(
                    translate("Diagnostics", "Folder data tidak dapat dibuka di sini."), folder
                )
            )

    def save_bundle(self) -> None:
        target = self.ask_target()
        facts, folder = self.bundle_facts(), self.workspace.data.logs
        if target is None:
            return
        self.context.tasks.start(
            translate("Diagnostics", "Menyimpan paket log"),
            lambda _control: logs.make_bundle(target, facts, folder=folder),
            on_done=self._bundle_saved,
            on_failed=self.context.tell_error,
            owner=self,
            quiet=True,
        )

    def ask_target(self) -> Path | None:
        """Ask where the bundle goes. A test replaces this."""
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Diagnostics", "Simpan paket log"), "pasopati-log.zip", "ZIP (*.zip)"
        )
        return Path(name) if name else None

    def bundle_facts(self) -> Mapping[str, str]:
        """Return what the bundle says besides the log; nothing personal."""
        facts = self._facts or integrity.diagnostics(self.workspace)
        return {
            "program": facts.program,
            "python": facts.python,
            "system": facts.system,
            "engine": f"{facts.engine} {facts.engine_version}",
            "revision": facts.revision,
            "database_bytes": str(facts.database_bytes),
            "file_bytes": str(facts.file_bytes),
            "last_backup": facts.last_backup.isoformat() if facts.last_backup else "none",
            **{f"rows.{name}": str(rows) for name, rows in facts.counts.items()},
        }

    def _bundle_saved(self, target: Path) -> None:
        self.context.tell(
            messages.good(
                translate("Diagnostics", "Paket log disimpan: {name}.").format(name=target.name),
                translate("Diagnostics", "Nama, nomor, dan alamat orang sudah dicoret."),
            )
        )

    def _judge(self, found: Examination) -> None:
        self.check_button.setEnabled(True)
        if found.chain.broken_at is None and not found.findings:
            words = translate(
                "Diagnostics",
                "Semua utuh, diperiksa {time}. {n} baris jejak audit bersambung tanpa putus.",
            )
            time = table_time(self.workspace.clock(), self.workspace.clock())
            self._tell("good", words.format(time=time, n=count(found.chain.rows)))
            return
        lines = []
        if found.chain.broken_at is not None:
            words = translate("Diagnostics", "Jejak audit terputus mulai baris {n}.")
            lines.append(words.format(n=count(found.chain.broken_at)))
        rest = [one for one in found.findings if one.code != "check.audit"]
        for one in rest[:_MOST_FINDINGS]:
            where = " ".join(part for part in (table_word(one.table), one.record) if part)
            words = messages.text(one.code)
            lines.append(f"{words} ({where})" if where else words)
        if len(rest) > _MOST_FINDINGS:
            words = translate("Diagnostics", "Dan {n} temuan lain.")
            lines.append(words.format(n=count(len(rest) - _MOST_FINDINGS)))
        lines.append(
            translate(
                "Diagnostics",
                "Jangan menulis lagi. Simpan paket log, lalu pulihkan cadangan teruji.",
            )
        )
        self._tell("bad", "\n".join(lines))

    def _check_failed(self, error: Exception) -> None:
        self.check_button.setEnabled(True)
        self.context.tell_error(error)

    def _tell(self, kind: str, text: str) -> None:
        theme.set_property(self.verdict, "bar", kind)
        icon = "circle-check" if kind == "good" else "octagon-alert"
        self._verdict_mark.setPixmap(icons.pixmap(icon, kind, 18))
        self.verdict_text.setText(text)
        self.verdict.setAccessibleName(text)
        self.verdict.show()

    def _show(self, facts: Diagnostics) -> None:
        self._facts = facts
        engines = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
        now = self.workspace.clock()
        backup = (
            table_time(facts.last_backup, now)
            if facts.last_backup
            else translate("Diagnostics", "belum ada")
        )
        self._fill(
            self._grids[0],
            [
                (translate("Diagnostics", "Program"), f"PASOPATI Desktop {facts.program}"),
                ("Python", facts.python),
                (translate("Diagnostics", "Sistem"), facts.system),
                (
                    translate("Diagnostics", "Pangkalan data"),
                    f"{engines.get(facts.engine, facts.engine)} {facts.engine_version}",
                ),
                (translate("Diagnostics", "Susunan data"), facts.revision),
                (translate("Diagnostics", "Folder data"), facts.data_folder),
                (translate("Diagnostics", "Besar data"), file_size(facts.database_bytes)),
                (translate("Diagnostics", "Besar berkas"), file_size(facts.file_bytes)),
                (translate("Diagnostics", "Cadangan teruji terakhir"), backup),
            ],
            pairs=1,
        )
        counts = [
            (table_word(name), count(rows))
            for name, rows in facts.counts.items()
            if name not in _HIDDEN_TABLES
        ]
        self._fill(self._grids[1], sorted(counts), pairs=2)

    def _fill(self, grid: QGridLayout, lines: list[tuple[str, str]], *, pairs: int) -> None:
        while grid.count():
            item = grid.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, (name, value) in enumerate(lines):
            row, column = at // pairs, at % pairs * 2
            grid.addWidget(theme.fix(label(name, "meta", "text3"), min_width=150), row, column)
            shown = label(value, "body", "text")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{name}: {value}")
            grid.addWidget(shown, row, column + 1)


def _part(control: JobControl, done: int, what: str) -> JobControl:
    """Return a control that says only which half runs: inner steps have other totals."""
    control.step(done, 2, what)
    return JobControl(lambda _done, _total, _what: control.step(done, 2, what))
