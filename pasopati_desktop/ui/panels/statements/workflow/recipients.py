"""Who received a text: the list, one more line, and who was told that it no longer holds."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QWidget

from pasopati_desktop.domain import release
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.release import (
    MAX_PROOF_CHARS,
    MAX_RECIPIENT_CHARS,
    Channel,
    DistributionDraft,
)
from pasopati_desktop.services import releases
from pasopati_desktop.services.releases import Recipient
from pasopati_desktop.services.statement_outcome import ENDED
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import icons, messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import MEDIUM, WIDE, PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField
from pasopati_desktop.ui.widgets.moment_edit import MomentEdit
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable

_ROWS_SHOWN = 8


class RecipientDialog(TaskDialog):
    """One more channel or recipient."""

    def __init__(
        self, workspace: Workspace, detail: StatementDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("Recipients", "Tambah penerima"),
            detail.title,
            verb=translate("Recipients", "Catat penerima"),
            width=MEDIUM,
            parent=parent,
        )
        self._workspace, self._detail = workspace, detail
        self.channel = QComboBox()
        for channel in Channel:
            self.channel.addItem(labels.channel_label(channel), channel.value)
        self.at = MomentEdit()
        self.at.set_moment(workspace.clock(), workspace.clock())
        self.recipient, self.link, self.proof = QLineEdit(), QLineEdit(), QLineEdit()
        fields = Fields()
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        self.body.addLayout(row)
        for name, title, control, hint, limit in (
            ("channel", translate("Recipients", "&Saluran"), self.channel, "", 0),
            ("at", translate("Recipients", "&Waktu"), self.at, "", 0),
            (
                "recipient",
                translate("Recipients", "&Penerima"),
                self.recipient,
                translate("Recipients", "Media, daftar, atau orang."),
                MAX_RECIPIENT_CHARS,
            ),
            ("link", translate("Recipients", "&Tautan"), self.link, "", MAX_PROOF_CHARS),
            (
                "proof",
                translate("Recipients", "&Bukti"),
                self.proof,
                translate("Recipients", "Bila tanpa tautan: di mana buktinya disimpan."),
                MAX_PROOF_CHARS,
            ),
        ):
            field: FormField[QWidget] = FormField(title, control, help_text=hint)
            (row if name in {"channel", "at"} else self.body).addWidget(field)
            fields.adopt(name, field, limit=limit)
        self.adopt_form(fields)

    def draft(self) -> DistributionDraft:
        return DistributionDraft(
            Channel(str(self.channel.currentData())),
            self.at.moment() or self._workspace.clock(),
            self.recipient.text(),
            self.link.text(),
            self.proof.text(),
        )

    def form_problems(self) -> Mapping[str, str]:
        if code := self.at.problem(required=True):
            return {"at": code}
        now = self._workspace.clock()
        return release.distribution_problems(self.draft(), now=now, published_at=self._since())

    def _since(self) -> datetime:
        at = (self._detail.publication or {}).get("at", "")
        return datetime.fromisoformat(at) if at else self._workspace.clock()

    def act(self) -> Act:
        workspace, detail, draft = self._workspace, self._detail, self.draft()
        return lambda: releases.record_distribution(workspace, detail.id, draft)

    @classmethod
    def ask(cls, workspace: Workspace, detail: StatementDetail, parent: QWidget) -> bool:
        return cls(workspace, detail, parent).exec() == cls.DialogCode.Accepted


class ToldDialog(TaskDialog):
    """How a recipient was told."""

    def __init__(
        self, workspace: Workspace, recipient: Recipient, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("Recipients", "Sudah diberi tahu?"),
            recipient.name or labels.channel_label(recipient.channel),
            verb=translate("Recipients", "Tandai sudah diberi tahu"),
            parent=parent,
        )
        self._workspace, self._recipient = workspace, recipient
        self.note_edit = QLineEdit()
        self.note_edit.setMaxLength(300)
        field: FormField[QLineEdit] = FormField(
            translate("Recipients", "&Caranya"),
            self.note_edit,
            help_text=translate("Recipients", "Misalnya: pesan di grup, telepon kepada redaktur."),
        )
        self.body.addWidget(field)
        fields = Fields()
        fields.adopt("note", field)
        self.adopt_form(fields)

    def act(self) -> Act:
        workspace, line, note = self._workspace, self._recipient.id, self.note_edit.text()
        return lambda: releases.mark_told(workspace, line, note)

    @classmethod
    def ask(cls, workspace: Workspace, recipient: Recipient, parent: QWidget) -> bool:
        return cls(workspace, recipient, parent).exec() == cls.DialogCode.Accepted


class RecipientsDialog(PasopatiDialog):
    """The list; lines are added and marked at once, so the verb only closes."""

    def __init__(
        self,
        workspace: Workspace,
        detail: StatementDetail,
        parent: QWidget | None = None,
        *,
        changed: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(
            translate("Recipients", "Penerima naskah"),
            " · ".join(part for part in (detail.number or "", detail.title) if part),
            verb=translate("Recipients", "Selesai"),
            width=WIDE,
            parent=parent,
        )
        self._workspace, self._detail, self._changed = workspace, detail, changed
        self._may = detail.outcome.may_record_recipients
        self._ended = detail.status in ENDED
        self.cancel_button.hide()
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.add_button = button(
            translate("Recipients", "Tambah …"), icon="plus", on_click=self.add
        )
        self.told_button = button("", icon="check", on_click=self.toggle_told)
        for made in (self.add_button, self.told_button):
            made.setAutoDefault(False)
            made.setVisible(self._may)
            row.addWidget(made)
        self.told_button.setVisible(self._may and self._ended)
        self.sum = label("", "meta", "text3")
        row.addWidget(self.sum, 1)
        self.body.addLayout(row)
        self._model: RowTableModel[Recipient] = RowTableModel(
            _columns(workspace.clock, ended=self._ended), _spoken
        )
        self.table = RowTable(row_height=48)
        self.table.setModel(self._model)
        self.table.setAccessibleName(translate("Recipients", "Penerima naskah"))
        self.table.opened.connect(lambda _row: self.toggle_told())
        self.table.current_row.connect(lambda _row: self._arrange())
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.table)
        self._frame = frame
        self.body.addWidget(frame)
        self.trouble = label("", "meta_medium", "bad")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.refresh()

    @property
    def touched(self) -> bool:
        return False  # every line was written down already

    def confirm_discard(self) -> bool:
        return True

    def refresh(self) -> None:
        chosen = self._current()
        rows = releases.recipients_of(self._workspace, self._detail.id)
        self._model.set_rows(rows)
        theme.fix(self._frame, height=34 + 48 * max(1, min(_ROWS_SHOWN, len(rows))) + 4)
        wanted = chosen.id if chosen else (rows[0].id if rows else None)
        self.table.select_where(lambda row: row.id == wanted)
        untold = sum(1 for row in rows if row.told_at is None) if self._ended else 0
        text = translate("Recipients", "{n} belum diberi tahu") if untold else ""
        self.sum.setText(text.format(n=words.count(untold)))
        self._arrange()

    def add(self) -> None:
        if self._may and RecipientDialog.ask(self._workspace, self._detail, self):
            self._renew()

    def toggle_told(self) -> None:
        """Mark the chosen line as told, or take the mark back."""
        chosen = self._current()
        if chosen is None or not self._may or not self._ended:
            return
        if chosen.told_at is None:
            if ToldDialog.ask(self._workspace, chosen, self):
                self._renew()
            return
        try:
            releases.unmark_told(self._workspace, chosen.id)
        except PasopatiError as error:
            self.trouble.setText(messages.explain(error).text)
            self.trouble.show()
        self._renew()

    def _renew(self) -> None:
        self.refresh()
        self._changed()

    def _current(self) -> Recipient | None:
        index = self.table.currentIndex()
        rows = self._model.rows
        return rows[index.row()] if index.isValid() and index.row() < len(rows) else None

    def _arrange(self) -> None:
        chosen = self._current()
        self.told_button.setEnabled(chosen is not None)
        self.told_button.setText(
            translate("Recipients", "Hapus tanda")
            if chosen is not None and chosen.told_at is not None
            else translate("Recipients", "Sudah diberi tahu …")
        )
        icons.set_icon(self.told_button, "check", "text2")


def _spoken(row: Recipient) -> str:
    parts = (labels.channel_label(row.channel), row.name, words.exact(row.at), _told(row))
    return ", ".join(part for part in parts if part)


def _told(row: Recipient) -> str:
    if row.told_at is None:
        return translate("Recipients", "belum")
    return words.exact(row.told_at)


def _columns(clock: Callable[[], datetime], *, ended: bool) -> list[Column[Recipient]]:
    columns: list[Column[Recipient]] = [
        Column(
            translate("Recipients", "Penerima"),
            lambda row: row.name or labels.channel_label(row.channel),
            second=lambda row: labels.channel_label(row.channel) if row.name else "",
            width=190,
            ink="text",
        ),
        Column(
            translate("Recipients", "Waktu"),
            lambda row: words.table_time(row.at, clock()),
            width=110,
        ),
        Column(
            translate("Recipients", "Tautan atau bukti"),
            lambda row: row.link or row.proof,
            second=lambda row: row.proof if row.link else "",
            width=160,
            flexible=True,
        ),
    ]
    if ended:
        columns.append(
            Column(
                translate("Recipients", "Diberi tahu"),
                lambda row: (
                    words.table_time(row.told_at, clock())
                    if row.told_at
                    else translate("Recipients", "belum")
                ),
                second=lambda row: row.told_note,
                width=150,
            )
        )
    return columns
