"""Recording a signed consent: everything the form on paper says, and its scan."""

from collections.abc import Mapping
from datetime import datetime, time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from pasopati_desktop.domain.consent import (
    WIB,
    Channel,
    Consent,
    DisplayLevel,
    Purpose,
    Restriction,
)
from pasopati_desktop.services import consents
from pasopati_desktop.services.consents import TakenForm
from pasopati_desktop.services.work_reading import WorkDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.forms.ui_consent_editor import Ui_ConsentEditor
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.works import labels
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import WIDE
from pasopati_desktop.ui.widgets.kept_dialog import KeptDialog

_TEXTS = ("data_kinds", "text_version", "language", "legal_basis", "witness", "guardian")
_DAYS = ("signed_at", "valid_until", "release_date")
_FIRST = Consent("", DisplayLevel.INITIALS_NO_FACE, text_version="2026-1")


class ConsentEditor(KeptDialog):
    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        keeper: DraftKeeper | None,
        work: WorkDetail,
        *,
        restored: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            workspace,
            keeper,
            f"consent/{work.row.id}",
            translate("Works", "Catat izin pembuat"),
            f"{work.row.code} · {work.row.title}",
            verb=translate("Works", "Catat izin"),
            width=WIDE,
            parent=parent,
        )
        self._work = work
        self._tasks = tasks
        self._taken: TakenForm | None = None
        self._reading = False
        self._unfinished = False
        holder = QWidget()
        self.form = Ui_ConsentEditor()
        self.form.setupUi(holder)
        self.body.addWidget(holder)
        self._dress()
        self._fill_choices()
        self._show(self._first())
        self.later_button = button(
            translate("Works", "Simpan yang ada dulu"), on_click=self.save_unfinished
        )
        self.later_button.setAutoDefault(False)
        self.later_button.setToolTip(
            translate("Works", "Disimpan sebagai izin yang masih diproses")
        )
        self.foot.insertWidget(1, self.later_button)
        self.form.attach.setAutoDefault(False)
        self.form.attach.clicked.connect(lambda _checked=False: self.attach())
        self.form.level.setFocus()
        self.start(restored=restored)

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        tasks: TaskRunner,
        keeper: DraftKeeper | None,
        parent: QWidget,
        work: WorkDetail,
        *,
        restored: bool = False,
    ) -> bool:
        """Open the dialog; tell whether a consent was recorded."""
        return cls(workspace, tasks, keeper, work, restored=restored, parent=parent).run()

    def _first(self) -> Consent:
        """Return what the form begins with: an unfinished form of this work, or an empty one."""
        latest = self._work.consent
        if latest is not None and self._work.row.badge.value == "pending":
            return latest
        return _FIRST

    def _dress(self) -> None:
        form = self.form
        theme.measure(form.column, (0, 0, 0, 0), 12)
        for name in ("text", "days", "people"):
            row = getattr(form, f"row_{name}")
            theme.measure(row, (0, 0, 0, 0), 12)
            for at in range(row.count()):
                row.setStretch(at, 1)
        for name in ("purposes", "channels", "form"):
            theme.measure(getattr(form, f"row_{name}"), (0, 0, 0, 0), 16)
        form.row_purposes.addStretch(1)
        form.row_channels.addStretch(1)
        form.row_form.setStretch(1, 1)
        theme.measure(form.rights_column, (0, 0, 0, 0), 4)
        for name in ("agreed", "signing"):
            head = theme.dress(getattr(form, f"head_{name}"), "body_strong", "text")
            theme.fix(head, min_height=28)
        theme.dress(form.form_name, "meta", "text3")
        required = {"level", "purposes", "channels", "text_version", "signed_at", "witness"}
        required |= {"rights", "form_sha256"}
        if self._work.draft.maker_is_child:
            required.add("guardian")
        groups = ("level", "purposes", "channels", "restriction", "rights", "form_sha256")
        for name in (*groups, *_TEXTS, *_DAYS):
            self.field(form, name, required=name in required)
        form.purposes.setFocusProxy(form.purpose_catalogue)
        form.channels.setFocusProxy(form.channel_site)
        form.rights.setFocusProxy(form.rights_explained)
        form.form_sha256.setFocusProxy(form.attach)
        self.named("valid_until").set_help(
            translate("Works", "Kosong: 12 bulan, atau sehari sebelum bebas")
        )
        self.named("data_kinds").set_help(
            translate("Works", "Contoh: inisial, agar pembeli tahu pembuatnya")
        )

    def _fill_choices(self) -> None:
        for level in DisplayLevel:
            self.form.level.addItem(labels.level_word(level), int(level))
        for item in Restriction:
            self.form.restriction.addItem(labels.restriction_word(item), item.value)

    def _boxes(self, kind: str) -> dict[str, QCheckBox]:
        found = {}
        for item in Purpose if kind == "purpose" else Channel:
            box: QCheckBox = getattr(self.form, f"{kind}_{item.value}")
            found[item.value] = box
        return found

    def _show(self, consent: Consent) -> None:
        form = self.form
        form.level.setCurrentIndex(form.level.findData(int(consent.level)))
        form.restriction.setCurrentIndex(form.restriction.findData(consent.restriction.value))
        for value, box in self._boxes("purpose").items():
            box.setChecked(value in consent.purposes)
        for value, box in self._boxes("channel").items():
            box.setChecked(value in consent.channels)
        for name in _TEXTS:
            getattr(form, name).setText(getattr(consent, name))
        signed = consent.signed_at
        form.signed_at.set_day(words.local(signed).date() if signed is not None else None)
        form.valid_until.set_day(consent.valid_until)
        form.release_date.set_day(consent.release_date)
        form.rights_explained.setChecked(consent.rights_explained)
        form.counsel_informed.setChecked(consent.counsel_informed)
        self._kept_scan = consent.form_sha256
        if consent.form_sha256:
            form.form_name.setText(translate("Works", "Pindaian sudah tersimpan"))

    _kept_scan = ""

    # The scan.

    def attach(self) -> None:
        name = self.ask_file(self)
        if name:
            self.take_scan(Path(name))

    @classmethod
    def ask_file(cls, parent: QWidget) -> str:
        """Let the officer choose the scan. A test replaces this."""
        title = translate("Works", "Pilih pindaian formulir")
        kinds = translate("Works", "Pindaian (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]

    def take_scan(self, path: Path) -> None:
        """Keep the scan in the store; told beside the button."""
        files = self._workspace.files
        self._reading = True
        self.form.form_name.setText(translate("Works", "Menyimpan {name} …").format(name=path.name))

        def done(taken: TakenForm) -> None:
            self._reading = False
            self._taken = taken
            size = words.file_size(taken.size)
            self.form.form_name.setText(f"{path.name} · {size}")
            self.named("form_sha256").set_error("")
            self._note_typing()

        def failed(error: Exception) -> None:
            self._reading = False
            self.form.form_name.setText("")
            notice = messages.explain(error)
            self.named("form_sha256").set_error(f"{notice.title} {notice.detail}".strip())

        self._tasks.start(
            translate("Works", "Menyimpan pindaian"),
            lambda _control: consents.take_form(files, path),
            on_done=done,
            on_failed=failed,
            owner=self,
        )

    # What is typed.

    def consent(self) -> Consent:
        form = self.form
        signed = form.signed_at.day()
        texts = {name: getattr(form, name).text().strip() for name in _TEXTS}
        return Consent(
            subject_code=self._work.draft.subject_code or "S-BARU",
            level=DisplayLevel(form.level.currentData()),
            purposes=frozenset(
                Purpose(v) for v, b in self._boxes("purpose").items() if b.isChecked()
            ),
            channels=frozenset(
                Channel(v) for v, b in self._boxes("channel").items() if b.isChecked()
            ),
            signed_at=datetime.combine(signed, time(), WIB) if signed is not None else None,
            valid_until=form.valid_until.day(),
            release_date=form.release_date.day(),
            rights_explained=form.rights_explained.isChecked(),
            counsel_informed=form.counsel_informed.isChecked(),
            restriction=Restriction(form.restriction.currentData()),
            form_sha256=self._taken.sha256 if self._taken is not None else self._kept_scan,
            is_child=self._work.draft.maker_is_child,
            **texts,
        )

    def broken_rules(self) -> dict[str, str]:
        found = consents.problems(self._workspace, self.consent())
        if self._unfinished:
            found = {
                name: code for name, code in found.items() if code not in consents.OPEN_IN_A_DRAFT
            }
        if "rights_explained" in found:
            found["rights"] = found.pop("rights_explained")
        for name in _DAYS:
            if code := getattr(self.form, name).problem():
                found[name] = code
        if self._reading:
            found["form_sha256"] = "consent.form_still_read"
        return found

    def save_unfinished(self) -> None:
        """Keep a form that is not complete yet; it lets nothing be published."""
        self._unfinished = True
        try:
            self.submit()
        finally:
            self._unfinished = False

    def save(self) -> None:
        consents.record(
            self._workspace,
            self._work.row.id,
            self.consent(),
            self._taken,
            allow_draft=self._unfinished,
        )

    def typed(self) -> Mapping[str, object]:
        form = self.form
        found: dict[str, object] = {name: getattr(form, name).text() for name in (*_TEXTS, *_DAYS)}
        taken = self._taken
        return found | {
            "level": form.level.currentData(),
            "restriction": form.restriction.currentData(),
            "purposes": sorted(self.consent().purposes),
            "channels": sorted(self.consent().channels),
            "rights": form.rights_explained.isChecked(),
            "counsel": form.counsel_informed.isChecked(),
            "scan": [taken.sha256, taken.size, taken.media_type] if taken else None,
        }

    def restore(self, body: Mapping[str, Any]) -> None:
        form = self.form
        for name in (*_TEXTS, *_DAYS):
            getattr(form, name).setText(str(body.get(name, "")))
        form.level.setCurrentIndex(max(0, form.level.findData(body.get("level"))))
        kept = form.restriction.findData(body.get("restriction"))
        form.restriction.setCurrentIndex(max(0, kept))
        for kind in ("purpose", "channel"):
            ticked = body.get(f"{kind}s") or []
            for value, box in self._boxes(kind).items():
                box.setChecked(value in ticked)
        form.rights_explained.setChecked(bool(body.get("rights")))
        form.counsel_informed.setChecked(bool(body.get("counsel")))
        scan = body.get("scan")
        if scan and self._workspace.files.exists(str(scan[0])):
            self._taken = TakenForm(str(scan[0]), int(scan[1]), str(scan[2]))
            form.form_name.setText(translate("Works", "Pindaian sudah tersimpan"))
