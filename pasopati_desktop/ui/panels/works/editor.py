"""Adding a work and changing it: fields, photos, and what to do when somebody saved first."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from pasopati_desktop.domain import works as rules
from pasopati_desktop.domain.consent import WIB, DisplayLevel
from pasopati_desktop.domain.errors import Conflict, InvalidInput
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.works import WorkDraft, WorkStatus
from pasopati_desktop.services import guideline, work_reading, works
from pasopati_desktop.services.work_reading import WorkDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.forms.ui_work_editor import Ui_WorkEditor
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.works import labels
from pasopati_desktop.ui.panels.works.photo_list import PhotoList
from pasopati_desktop.ui.panels.works.typed import whole, written
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.dialog import WIDE
from pasopati_desktop.ui.widgets.kept_dialog import KeptDialog, prepare_area

NEW_KEY = "work/new"

_TEXTS = (
    "title", "maker_name", "subject_code", "programme", "material", "technique", "dimensions",
    "colour", "awards", "contact", "shop_url",
)  # fmt: skip
_NUMBERS = ("stock", "order_days", "price", "material_cost")
_SHARES = ("share_premi", "share_pnbp", "share_modal")


class WorkEditor(KeptDialog):
    """Errors stand beside the fields, by the same rule that the service applies."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        keeper: DraftKeeper | None = None,
        *,
        work: WorkDetail | None = None,
        restored: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            workspace,
            keeper,
            f"work/{work.row.id}" if work else NEW_KEY,
            translate("Works", "Ubah karya") if work else translate("Works", "Karya baru"),
            _line(work),
            verb=translate("Works", "Simpan perubahan")
            if work
            else translate("Works", "Simpan karya"),
            width=WIDE,
            parent=parent,
        )
        self._work = work
        self._base = work.draft if work else _first_draft(workspace)
        self._version = work.version if work else 0
        self.work_id = work.row.id if work else 0
        """Of the saved work."""
        self.status = work.row.status if work else WorkStatus.DRAFT
        """After saving: a published work may have gone back to curation."""
        holder = QWidget()
        self.form = Ui_WorkEditor()
        self.form.setupUi(holder)
        self.body.addWidget(holder)
        self.photos = PhotoList(workspace, tasks)
        unit = guideline.unit(workspace).value
        self.photos.default_credit = translate("Works", "Foto: Humas {unit}").format(
            unit=unit.short_name
        )
        self._take_photos()
        self._dress()
        self._fill_choices()
        self._show(self._base)
        if work is not None:
            self.photos.show_photos(self._base.photos, work.photos, hidden=work.is_hidden)
        self.photos.changed.connect(self._note_typing)
        self.form.title.setFocus()
        self.start(restored=restored)

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        tasks: TaskRunner,
        keeper: DraftKeeper | None,
        parent: QWidget,
        *,
        work: WorkDetail | None = None,
        restored: bool = False,
    ) -> tuple[int, WorkStatus] | None:
        """Open the dialog; return id and status of the saved work, or nothing if cancelled."""
        dialog = cls(workspace, tasks, keeper, work=work, restored=restored, parent=parent)
        return (dialog.work_id, dialog.status) if dialog.run() else None

    def _take_photos(self) -> None:
        form = self.form
        form.photos_field.replaceWidget(form.photos, self.photos)
        form.photos.hide()
        setattr(form, "photos", self.photos)  # noqa: B010 - the form's type names a plain widget
        self.photos.set_neighbours(form.description, form.level)

    def _dress(self) -> None:
        form = self.form
        theme.measure(form.column, (0, 0, 0, 0), 12)
        for name in ("kind", "maker", "person", "made", "how", "more", "price", "contact", "cost"):
            row = getattr(form, f"row_{name}")
            theme.measure(row, (0, 0, 0, 0), 12)
            for at in range(row.count()):
                row.setStretch(at, 1)
        form.row_kind.setStretch(0, 3)
        theme.measure(form.maker_checks, (0, 4, 0, 0), 4)
        for name in ("work", "maker", "facts", "sale", "internal"):
            head = theme.dress(getattr(form, f"head_{name}"), "body_strong", "text")
            theme.fix(head, min_height=28)
        for name in (*_TEXTS, "description", "category", "year", *_NUMBERS, *_SHARES, "photos"):
            self.field(form, name, required=name in {"title", "category"})
        self.field(form, "level")
        self.named("level").set_help(
            translate("Works", "Selain karya saja, semua perlu izin pembuat")
        )
        self.named("maker_name").set_help(
            translate("Works", "Publik hanya melihat yang diizinkan tampilan")
        )
        self.named("subject_code").set_help(
            translate("Works", "Kosongkan untuk kode baru; sama bagi semua karya seorang pembuat")
        )
        self.named("price").set_help(translate("Works", "Kosong berarti hubungi"))
        prepare_area(form.description, 84)
        # Prices are the workshop's own: handbook section 11.
        if Role.WORKS_OFFICER not in self._workspace.identity.roles:
            form.price.setEnabled(False)
            self.named("price").set_help(messages.text("work.price_not_yours"))

    def _fill_choices(self) -> None:
        form = self.form
        form.category.setPlaceholderText(translate("Works", "Pilih kategori"))
        for code, label in work_reading.categories(self._workspace):
            form.category.addItem(label, code)
        if self._base.category and form.category.findData(self._base.category) < 0:
            form.category.addItem(self._base.category, self._base.category)
        for level in DisplayLevel:
            form.level.addItem(labels.level_word(level), int(level))

    def _show(self, draft: WorkDraft) -> None:
        form = self.form
        for name in _TEXTS:
            getattr(form, name).setText(getattr(draft, name) or "")
        for name in _NUMBERS:
            getattr(form, name).setText(written(getattr(draft, name)))
        form.year.setText(str(draft.year or ""))
        for name, share in zip(_SHARES, draft.shares, strict=True):
            getattr(form, name).setText(str(share))
        form.description.setPlainText(draft.description)
        form.category.setCurrentIndex(form.category.findData(draft.category))
        form.level.setCurrentIndex(form.level.findData(int(draft.level)))
        form.maker_is_child.setChecked(draft.maker_is_child)
        form.maker_is_patient.setChecked(draft.maker_is_patient)

    # What is typed.

    def _numbers(self) -> tuple[dict[str, int | None], dict[str, str]]:
        """Return the numbers that can be read, and the code of those that cannot."""
        found: dict[str, int | None] = {}
        wrong = {}
        for name in (*_NUMBERS, *_SHARES, "year"):
            edit: QLineEdit = getattr(self.form, name)
            try:
                found[name] = whole(edit.text())
            except ValueError:
                found[name] = None
                wrong[name] = "input.not_a_number"
        return found, wrong

    def draft(self) -> WorkDraft:
        form = self.form
        numbers, _ = self._numbers()
        premi, pnbp, modal = (numbers[name] or 0 for name in _SHARES)
        typed: dict[str, Any] = {name: getattr(form, name).text().strip() for name in _TEXTS}
        typed |= {name: numbers[name] for name in (*_NUMBERS, "year")}
        typed["subject_code"] = typed["subject_code"] or None
        return replace(
            self._base,
            **typed,
            description=form.description.toPlainText().strip(),
            category=form.category.currentData() or "",
            level=DisplayLevel(form.level.currentData()),
            maker_is_child=form.maker_is_child.isChecked(),
            maker_is_patient=form.maker_is_patient.isChecked(),
            shares=(premi, pnbp, modal),
            photos=self.photos.photos(),
        )

    def broken_rules(self) -> dict[str, str]:
        found = works.problems(self._workspace, self.draft(), self.work_id or None)
        found |= self._numbers()[1]
        return self._placed(found)

    def _placed(self, rules_: Mapping[str, str]) -> dict[str, str]:
        """Give each rule the field that shows it."""
        found = {name: code for name, code in rules_.items() if not name.startswith("photos.")}
        in_rows = {name: code for name, code in rules_.items() if name.startswith("photos.")}
        if self.photos.show_problems(in_rows) or in_rows:
            found["photos"] = next(iter(in_rows.values()))
        if self.photos.waiting():
            found["photos"] = "photo.still_checking"
        if "shares" in found:
            found["share_premi"] = found.pop("shares")
        return found

    def save(self) -> None:
        draft = self.draft()
        try:
            if self._work is None:
                self.work_id = works.add(self._workspace, draft, self.photos.taken())
            else:
                self.status = works.edit(
                    self._workspace, self.work_id, draft, self._version, self.photos.taken()
                )
        except InvalidInput as refused:
            raise InvalidInput(self._placed(refused.problems)) from refused
        except Conflict:
            self._join(draft)
            raise

    def _join(self, mine: WorkDraft) -> None:
        """Take up what the other saved where I changed nothing; mine stays where both did."""
        theirs = work_reading.detail(self._workspace, self.work_id)
        joined, both = rules.merge(self._base, mine, theirs.draft)
        self._show(replace(joined, photos=mine.photos))
        said = translate("Works", "Petugas lain menyimpan: {value}")
        for name in both - {"photos", "shares"}:
            field = self._by_name.get(name)
            value = getattr(theirs.draft, name)
            if field is not None:
                field.set_help(said.format(value=value))
        self._base, self._version = theirs.draft, theirs.version

    def typed(self) -> Mapping[str, object]:
        form = self.form
        found: dict[str, object] = {
            name: getattr(form, name).text() for name in (*_TEXTS, *_NUMBERS, *_SHARES, "year")
        }
        return found | {
            "description": form.description.toPlainText(),
            "category": form.category.currentData(),
            "level": form.level.currentData(),
            "child": form.maker_is_child.isChecked(),
            "patient": form.maker_is_patient.isChecked(),
            "photos": self.photos.state(),
        }

    def restore(self, body: Mapping[str, Any]) -> None:
        form = self.form
        for name in (*_TEXTS, *_NUMBERS, *_SHARES, "year"):
            getattr(form, name).setText(str(body.get(name, "")))
        form.description.setPlainText(str(body.get("description", "")))
        form.category.setCurrentIndex(form.category.findData(body.get("category")))
        form.level.setCurrentIndex(max(0, form.level.findData(body.get("level"))))
        form.maker_is_child.setChecked(bool(body.get("child")))
        form.maker_is_patient.setChecked(bool(body.get("patient")))
        self.photos.restore(body.get("photos") or [])


def _first_draft(workspace: Workspace) -> WorkDraft:
    year = workspace.clock().astimezone(WIB).year
    return WorkDraft(title="", category="", year=year)


def _line(work: WorkDetail | None) -> str:
    if work is None:
        return translate("Works", "Disimpan sebagai konsep; nomornya diberi saat disimpan")
    if work.row.status in rules.PUBLIC_STATUSES:
        said = translate("Works", "{code} · perubahan isi mengembalikan karya ke kurasi")
        return said.format(code=work.row.code)
    return work.row.code
