"""Base of the dialogs of incidents: saves before it closes, keeps what is typed, tells errors."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from pasopati_desktop.domain.errors import InvalidInput, PasopatiError
from pasopati_desktop.services import drafts as kept_drafts
from pasopati_desktop.services.drafts import KeptDraft
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.widgets.designed_field import DesignedField
from pasopati_desktop.ui.widgets.dialog import NARROW, PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField


class KeptDialog(PasopatiDialog):
    """What is typed goes to the side table every few seconds until it is saved or dropped."""

    def __init__(
        self,
        workspace: Workspace,
        keeper: DraftKeeper | None,
        key: str,
        title: str,
        line: str = "",
        *,
        verb: str,
        width: int = NARROW,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, line, verb=verb, width=width, parent=parent)
        self._workspace = workspace
        self._keeper = keeper
        self._key = key
        self._by_name: dict[str, FormField[Any]] = {}
        self._reviewed = False
        self._limits: dict[str, dict[str, object]] = {}
        self._bar: QFrame | None = None
        self._ended = False
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence.fromString(keys), self, self.submit)
        self.primary_button.setToolTip("Ctrl+Enter")
        if keeper is not None:
            self.note.setText(translate("KeptDialog", "Draf tersimpan otomatis"))

    # What the dialogs give.

    def typed(self) -> Mapping[str, object]:
        """Return what is typed, for the draft."""
        return {}

    def restore(self, body: Mapping[str, Any]) -> None:
        """Show again what `typed` returned."""
        raise NotImplementedError

    def broken_rules(self) -> dict[str, str]:
        """Return field -> code of the broken rule."""
        return {}

    def save(self) -> None:
        """Write it.

        Raises:
            PasopatiError: shown in the dialog, which stays open.
        """

    # What they share.

    def field(
        self,
        form: Any,
        name: str,
        *,
        required: bool = False,
        help_text: str = "",
        **limits: object,
    ) -> FormField[Any]:
        """Take over the field `name` of a Designer form; `limits` fill its error's sentence."""
        made: DesignedField[QWidget] = DesignedField(
            getattr(form, f"{name}_field"),
            getattr(form, f"{name}_label"),
            getattr(form, name),
            required=required,
            help_text=help_text,
        )
        self._by_name[name] = made
        self._limits[name] = limits
        self.watch(made)
        return made

    def named(self, name: str) -> FormField[Any]:
        return self._by_name[name]

    def start(self, *, restored: bool = False) -> None:
        """Begin keeping drafts; call at the end of the constructor."""
        if self._keeper is None:
            return
        kept = next((k for k in kept_drafts.kept(self._workspace) if k.key == self._key), None)
        self._keeper.register(self._key, self._snapshot, self)
        if kept is not None:
            if restored:
                self._take_up(kept)
            else:
                self._offer(kept)

    def _snapshot(self) -> Mapping[str, object] | None:
        return self.typed() if self.touched else None

    def _offer(self, kept: KeptDraft) -> None:
        self._bar = QFrame()
        self._bar.setProperty("bar", "info")
        row = theme.measure(QHBoxLayout(self._bar), (12, 4, 8, 4), 8)
        said = translate("KeptDialog", "Tulisan yang belum disimpan dari {time} ditemukan.")
        text = QLabel(said.format(time=words.table_time(kept.saved_at, self._workspace.clock())))
        text.setWordWrap(True)
        row.addWidget(theme.dress(text, "meta_medium", "text"), 1)
        take = LinkButton(translate("KeptDialog", "Pulihkan"), style="meta_strong")
        take.clicked.connect(lambda _checked=False: self._take_up(kept))
        drop = LinkButton(translate("KeptDialog", "Buang"), style="meta_strong")
        drop.clicked.connect(lambda _checked=False: self._close_bar())
        row.addWidget(take)
        row.addWidget(drop)
        self.body.insertWidget(0, self._bar)

    def _take_up(self, kept: KeptDraft) -> None:
        self.restore(kept.body)
        self._touched = True
        self._close_bar()

    def _close_bar(self) -> None:
        if self._bar is not None:
            self._bar.hide()
            self._fit()

    def _note_typing(self, *_: object) -> None:
        super()._note_typing()
        if self._reviewed:
            self._mark()

    def problems(self) -> dict[FormField[Any], str]:
        return self._told(self.broken_rules())

    def _told(self, rules: Mapping[str, str]) -> dict[FormField[Any], str]:
        found: dict[FormField[Any], str] = {}
        for name, code in rules.items():
            field = self._by_name.get(name)
            if field is not None:
                now = len(_text_of(field.control).strip())
                found[field] = messages.text(code, **{"now": now, **self._limits[name]})
        return found

    def _mark(self, rules: Mapping[str, str] | None = None) -> int:
        """Show the errors without moving the focus: the officer is typing."""
        found = self._told(rules if rules is not None else self.broken_rules())
        for field in self._by_name.values():
            field.set_error(found.get(field, ""), say=False)
        self.show_count(len(found))
        return len(found)

    def submit(self) -> None:
        self._reviewed = True
        if self.review():
            return
        try:
            self.save()
        except InvalidInput as refused:
            if self._mark(refused.problems):
                self.focus_first_error()
            else:
                self.tell(refused)
        except PasopatiError as error:
            self.tell(error)
        else:
            self.accept()

    def tell(self, error: PasopatiError) -> None:
        """Say why it was not saved; what is typed stays."""
        notice = messages.explain(error)
        theme.dress(self.note, "meta_medium", "bad")
        self.note.setText(notice.text)
        announce(self, notice.text)
        self._fit()

    def done(self, result: int) -> None:
        """Saved or dropped on purpose: the draft has served."""
        if self._keeper is not None and not self._ended:
            self._ended = True
            self._keeper.release(self._key, discard=True)
        super().done(result)

    def run(self) -> bool:
        """Open it and wait; tell whether it was saved. The dialog goes after that."""
        saved = self.exec() == self.DialogCode.Accepted
        self.deleteLater()
        return saved


def _text_of(control: QWidget) -> str:
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    read: Callable[[], object] | None = getattr(control, "text", None)
    return str(read()) if callable(read) else ""


def prepare_area(edit: QPlainTextEdit, height: int) -> None:
    """Give a text area its height, and no formats."""
    theme.fix(edit, height=height)
    edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
