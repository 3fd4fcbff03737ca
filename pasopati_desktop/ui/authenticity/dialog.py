"""Periksa keaslian: drop or choose files, paste a picture or a code, read the results."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.verdicts import Verdict
from pasopati_desktop.services import authenticity, key_papers
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import icons, messages, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.authenticity.card import ResultCard, breakable
from pasopati_desktop.ui.help import HelpDialog
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.tasks import Job, TaskRunner
from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import WIDE, PasopatiDialog

KEY = "authenticity"
MOST = 50
"""Files of one drop."""


class AuthenticityDialog(PasopatiDialog):
    """Results stand with the newest on top; nothing that is checked is kept or sent."""

    navigate = Signal(str, object)
    """Key of a panel and id of the record: *Buka naskah* was pressed."""

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("Authenticity", "Periksa keaslian"),
            translate(
                "Authenticity",
                "PDF, pindaian, foto halaman, teks kode, nomor naskah, atau register dari laman "
                "unit. Berkas hanya dibaca di komputer ini.",
            ),
            verb=translate("Authenticity", "Tutup"),
            width=WIDE,
            parent=parent,
        )
        self._workspace = workspace
        self._tasks = tasks
        self._running: dict[int, str] = {}
        self._total = 0
        self.cards: list[ResultCard] = []
        self.setAcceptDrops(True)
        self.cancel_button.hide()
        self.primary_button.setAutoDefault(False)
        self.primary_button.setDefault(False)
        self._sheets = SheetPrinter(
            tasks, self, record="check_sheet", workspace=workspace, secret=False
        )
        self._sheets.told.connect(self._say)
        self.body.addWidget(self._drop_zone())
        self.body.addLayout(self._code_row())
        self.body.addWidget(self._progress_row())
        self._results = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 12)
        self.body.addLayout(self._results)
        self.body.addStretch(1)
        self.print_button = button(
            translate("Authenticity", "Cetak hasil …"), icon="printer", on_click=self.print_results
        )
        self.save_button = button(
            translate("Authenticity", "Simpan hasil …"), icon="save", on_click=self.save_results
        )
        for made in (self.print_button, self.save_button):
            made.setAutoDefault(False)
            self.foot.insertWidget(self.foot.count() - 2, made)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Open), self.choose_files),
            (QKeySequence(QKeySequence.StandardKey.Print), self.print_results),
            (QKeySequence(QKeySequence.StandardKey.Save), self.save_results),
            (QKeySequence.fromString("F1"), self.show_help),
        ):
            QShortcut(keys, self).activated.connect(act)
        self._arrange()

    # Parts.

    def _drop_zone(self) -> QFrame:
        zone = theme.ground(QFrame(), "sunken")
        zone.setProperty("card", "card")
        column = theme.measure(QVBoxLayout(zone), (16, 16, 16, 16), 8)
        self._zone_mark = QLabel()
        self._zone_mark.setPixmap(icons.pixmap("file-check", "text3", 32))
        self._zone_mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._zone_mark)
        words = label(
            translate("Authenticity", "Jatuhkan PDF atau foto di sini, beberapa sekaligus boleh"),
            "body",
            "text2",
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        row.addStretch(1)
        self.choose_button = button(
            translate("Authenticity", "&Pilih berkas …"),
            "primary",
            icon="folder-open",
            on_click=self.choose_files,
        )
        self.choose_button.setToolTip("Ctrl+O")
        self.paste_button = button(
            translate("Authenticity", "Te&mpel gambar atau kode"),
            icon="clipboard-paste",
            on_click=self.paste,
        )
        self.paste_button.setToolTip("Ctrl+V")
        for made in (self.choose_button, self.paste_button):
            made.setAutoDefault(False)
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        return zone

    def _code_row(self) -> QVBoxLayout:
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 4)
        name = theme.dress(
            QLabel(translate("Authenticity", "Teks &kode atau nomor naskah")), "label", "text"
        )
        self.code = QLineEdit()
        self.code.setMaxLength(4000)
        self.code.setPlaceholderText("PSP1…")
        self.code.setAccessibleName(translate("Authenticity", "Teks kode atau nomor naskah"))
        self.code.returnPressed.connect(self.check_code)
        name.setBuddy(self.code)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        row.addWidget(self.code, 1)
        self.check_button = button(
            translate("Authenticity", "P&eriksa"), icon="shield-check", on_click=self.check_code
        )
        self.check_button.setAutoDefault(False)
        row.addWidget(self.check_button)
        column.addWidget(name)
        column.addLayout(row)
        return column

    def _progress_row(self) -> QWidget:
        self.progress = QWidget()
        row = theme.measure(QHBoxLayout(self.progress), (0, 0, 0, 0), 12)
        self.progress_bar = QProgressBar(textVisible=False)
        theme.fix(self.progress_bar, width=160)
        self.progress_text = label("", "meta", "text2")
        self.stop_button = button(
            translate("Authenticity", "Hentikan pemeriksaan"),
            "plain",
            on_click=self.stop,
            dense=True,
        )
        self.stop_button.setAutoDefault(False)
        row.addWidget(self.progress_bar)
        row.addWidget(self.progress_text, 1)
        row.addWidget(self.stop_button)
        self.progress.hide()
        return self.progress

    # Giving something to check.

    def choose_files(self) -> None:
        self.check_files(self.ask_files())

    def ask_files(self) -> list[Path]:
        """Ask for files. A test replaces this."""
        names, _ = QFileDialog.getOpenFileNames(
            self,
            translate("Authenticity", "Pilih berkas untuk diperiksa"),
            "",
            translate(
                "Authenticity",
                "Naskah, foto, dan register (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.json "
                "*.html);;Semua berkas (*)",
            ),
        )
        return [Path(name) for name in names]

    def check_files(self, paths: Sequence[Path]) -> None:
        workspace = self._workspace
        for path in paths[:MOST]:

            def job(control: JobControl, path: Path = path) -> Verdict:
                return authenticity.verify_file(workspace, path, control)

            self._start(path.name, job)
        if len(paths) > MOST:
            words = translate("Authenticity", "{n} berkas pertama diperiksa; sisanya belum.")
            self._say(messages.warn(words.format(n=MOST)))

    def check_code(self) -> None:
        typed = self.code.text().strip()
        if not typed:
            self.code.setFocus()
            return
        workspace = self._workspace
        name = typed if len(typed) <= 40 else f"{typed[:37]}…"
        self._start(name, lambda _control: authenticity.verify_text(workspace, typed))
        self.code.clear()
        self._touched = False

    def paste(self) -> None:
        """Check what the clipboard holds: files, a picture, or text."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            words = translate("Authenticity", "Papan klip tidak memuat berkas, gambar, atau teks.")
            self._say(messages.info(words))

    def _take(self, given: QMimeData | None) -> bool:
        if given is None:  # an empty clipboard, whatever the stub says
            return False
        paths = [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()]
        if paths:
            self.check_files(paths)
            return True
        if given.hasImage():
            image = QImage(given.imageData())
            if not image.isNull():
                self._check_picture(image)
                return True
        if text := given.text().strip():
            self.code.setText(" ".join(text.split())[:4000])
            self.check_code()
            return True
        return False

    def _check_picture(self, image: QImage) -> None:
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes
        buffer.close()
        data = bytes(held.data())
        workspace = self._workspace
        name = translate("Authenticity", "Gambar tempelan")
        self._start(name, lambda control: authenticity.verify_bytes(workspace, data, control))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)

    # Working.

    def _start(self, name: str, job: Job[Verdict]) -> None:
        if not self._running:
            self._total = 0
        number = self._tasks.start(
            translate("Authenticity", "Memeriksa keaslian"),
            job,
            on_done=lambda verdict: self._done(name, verdict),
            on_failed=lambda error: self._failed(name, error),
            on_cancelled=self._settle,
            key=KEY,
            owner=self,
            quiet=True,
        )
        self._running[number] = name
        self._total += 1
        self._settle()

    def stop(self) -> None:
        """Cancel what runs and what waits; results that are there stay."""
        for number in list(self._running):
            self._tasks.cancel(number)

    def _done(self, name: str, verdict: Verdict) -> None:
        card = ResultCard(name, verdict)
        card.opened.connect(self._open)
        self.cards.insert(0, card)
        self._results.insertWidget(0, card)
        theme.redo(card)
        announce(self, card.accessibleName())
        self._settle()

    def _failed(self, name: str, error: Exception) -> None:
        if not isinstance(error, PasopatiError):
            self._settle()
            raise error
        notice = messages.explain(error)
        words = translate("Authenticity", "{name}: {said}")
        self._say(Notice(notice.kind, words.format(name=name[:80], said=notice.text)))
        self._settle()

    def _settle(self) -> None:
        alive = {task.number for task in self._tasks.tasks()}
        self._running = {n: name for n, name in self._running.items() if n in alive}
        self._arrange()

    def _arrange(self) -> None:
        busy = bool(self._running)
        self.progress.setVisible(busy)
        if busy:
            done = self._total - len(self._running)
            self.progress_bar.setRange(0, self._total if self._total > 1 else 0)
            self.progress_bar.setValue(done)
            words = translate("Authenticity", "Memeriksa {name} · {at} dari {total}")
            name = next(iter(self._running.values()))
            self.progress_text.setText(
                words.format(name=breakable(name[:48]), at=done + 1, total=self._total)
            )
        for made in (self.print_button, self.save_button):
            made.setVisible(bool(self.cards))
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # wrapped words know their height only now

    def _say(self, notice: Notice) -> None:
        ink = "bad" if notice.kind in {messages.Kind.BAD, messages.Kind.WARN} else "text2"
        theme.dress(self.note, "meta_medium", ink)
        self.note.setText(notice.text)
        announce(self, notice.text)
        self._fit()

    def _open(self, statement_id: int) -> None:
        self.navigate.emit("statements", statement_id)
        self.accept()

    def show_help(self) -> HelpDialog:
        return HelpDialog.show_topic(self, "keaslian", self.windowTitle())

    # On paper.

    def print_results(self) -> None:
        self._draw(lambda pdf: self._sheets.print(pdf, self.windowTitle()))

    def save_results(self) -> None:
        name = translate("Authenticity", "hasil-periksa-keaslian.pdf")
        self._draw(lambda pdf: self._sheets.save(pdf, name))

    def _draw(self, use: Callable[[bytes], object]) -> None:
        if not self.cards:
            return
        workspace = self._workspace
        results = tuple((card.name, card.verdict) for card in reversed(self.cards))
        self._tasks.start(
            translate("Authenticity", "Membuat lembar hasil"),
            lambda _control: key_papers.check_sheet(workspace, results),
            on_done=use,
            on_failed=lambda error: self._say(messages.explain(error)),
            owner=self,
            quiet=True,
        )

    def reject(self) -> None:
        self.stop()
        self._touched = False
        super().reject()

    def accept(self) -> None:
        self.stop()
        super().accept()

    @classmethod
    def show_for(
        cls,
        workspace: Workspace,
        tasks: TaskRunner,
        parent: QWidget,
        navigate: Callable[[str, object], object] | None = None,
    ) -> None:
        """Open the dialog and wait. `navigate(panel, record)` opens what was found."""
        dialog = cls(workspace, tasks, parent)
        if navigate is not None:
            dialog.navigate.connect(navigate)
        dialog.exec()
        dialog.deleteLater()
