"""The row of acts under the text: the primary one for this officer and state, return, reject.

After the approval the endings stand here: the first as a button, what takes a text back in a menu.
"""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QWidget

from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services.statement_views import Offer, StatementDetail
from pasopati_desktop.ui import format as time_words
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.workflow import endings_words as words
from pasopati_desktop.ui.widgets.buttons import button


class ActRow(QFrame):
    """Pinned below the text."""

    taken = Signal(object)
    """The `Step` of the primary button."""
    turned_down = Signal(object)
    """`Step.RETURN` or `Step.REJECT`."""
    save_requested = Signal()
    concurrence_requested = Signal()
    recipients_requested = Signal()
    embargo_over = Signal()
    """The minute has come that the primary act waited for."""
    ended = Signal(object)
    """`Step.CORRECT`, `WITHDRAW`, `VOID` or `ARCHIVE`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("edge", "top")
        theme.ground(self, "surface")
        self._offer: Offer | None = None
        self._endings: list[Step] = []
        self._until: datetime | None = None
        """End of the embargo that the primary act waits for."""
        line = theme.measure(QHBoxLayout(self), (16, 9, 16, 10), 8)
        self.primary = button("", "primary", icon="send")
        self.primary.clicked.connect(self.take)
        self.save = button(translate("Statements", "Simpan"))
        self.save.setToolTip(translate("Statements", "Simpan versi (Ctrl+S)"))
        self.save.clicked.connect(self.save_requested)
        self.concurrence = button(translate("Statements", "Catat persetujuan atasan …"))
        self.concurrence.clicked.connect(self.concurrence_requested)
        self.send_back = button(translate("Statements", "Kembalikan …"))
        self.send_back.clicked.connect(lambda: self.turned_down.emit(Step.RETURN))
        self.reject = button(translate("Statements", "Tolak …"), "danger")
        self.reject.clicked.connect(lambda: self.turned_down.emit(Step.REJECT))
        self.recipients = button("", icon="users-round")
        self.recipients.clicked.connect(self.recipients_requested)
        self.correct = button(
            words.ending_label(Step.CORRECT), icon=words.ending_icon(Step.CORRECT)
        )
        self.correct.clicked.connect(lambda: self.ended.emit(Step.CORRECT))
        self.more = button(translate("Statements", "Lainnya"), icon="ellipsis")
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self._buttons = (
            self.primary,
            self.save,
            self.concurrence,
            self.send_back,
            self.reject,
            self.correct,
            self.recipients,
            self.more,
        )
        for made in self._buttons:
            line.addWidget(made)
        self.why = theme.dress(QLabel(), "meta", "text2")
        self.why.setWordWrap(True)
        line.addWidget(self.why, 1)

    def show_detail(self, detail: StatementDetail) -> None:
        offer = detail.offer
        self._offer = offer
        gives_out = offer is not None and offer.step is Step.PUBLISH and not offer.blocked
        self._until = detail.outcome.embargo_until if gives_out else None
        self.primary.setVisible(offer is not None)
        self.save.setVisible(detail.may_edit)
        self.send_back.setVisible(detail.may_send_back)
        self.reject.setVisible(detail.may_send_back)
        wants_word = detail.may_record_concurrence and bool(detail.missing_concurrence)
        self.concurrence.setVisible(wants_word)
        self._show_endings(detail)
        self.why.setText("")
        if offer is None:
            self.why.setText(labels.status_label(detail.status))
            return
        word = labels.act_label(offer.step, again=bool(detail.number))
        self.primary.setText(word)
        self.primary.setEnabled(self._is_ready())
        self.primary.setToolTip(
            self._waits() or translate("Statements", "{act} (Ctrl+Enter)").format(act=word)
        )
        icons.set_icon(self.primary, labels.act_icon(offer.step), "onAccent")
        if offer.blocked:
            self.why.setText(labels.blocked_sentence(offer.blocked, offer.step))
        else:
            self.why.setText(self._waits())

    def _is_ready(self) -> bool:
        return self._offer is not None and not self._offer.blocked and self._until is None

    def _waits(self) -> str:
        """Return until when the primary act waits, or nothing."""
        if self._until is None:
            return ""
        text = translate("Statements", "Embargo sampai {time}")
        return text.format(time=time_words.exact(self._until))

    def tick(self, now: datetime) -> None:
        """Let the minute come: `embargo_over` is told once."""
        if self._until is not None and now >= self._until:
            self._until = None
            self.embargo_over.emit()

    def _show_endings(self, detail: StatementDetail) -> None:
        outcome = detail.outcome
        self.recipients.setVisible(outcome.given_out)
        self.recipients.setText(words.recipients_label(outcome))
        icons.set_icon(self.recipients, "users-round", "text2")
        self.correct.setVisible(Step.CORRECT in outcome.acts)
        first = detail.offer.step if detail.offer is not None else None
        self._endings = [step for step in outcome.acts if step is not first]
        rest = [step for step in outcome.acts if step not in {Step.CORRECT, first}]
        self.more.setVisible(bool(rest))
        self.menu.clear()
        for step in rest:
            action = self.menu.addAction(
                icons.icon(words.ending_icon(step), "text2"), words.ending_label(step)
            )
            action.triggered.connect(lambda _=False, step=step: self.ended.emit(step))

    def first(self) -> QWidget:
        """Return the button that F6 comes to: the primary one, or the first that is there."""
        ready = (made for made in self._buttons if made.isVisibleTo(self) and made.isEnabled())
        return next(ready, self.primary)

    def commands(self) -> list[Command]:
        """Return what can be done with a text that is approved, for the palette."""
        found: list[Command] = []
        if self.recipients.isVisibleTo(self):
            name = self.recipients.text().replace("&", "")
            run = self.recipients_requested.emit
            found.append(Command("statements.recipients", name, run, "users-round"))
        for step in self._endings:
            name, icon = words.ending_label(step).replace("&", ""), words.ending_icon(step)
            key = f"statements.{step.value.lower()}"
            found.append(Command(key, name, lambda step=step: self.ended.emit(step), icon))  # type: ignore[misc] # bound now
        return found

    def take(self) -> None:
        """Take the primary act, by click or Ctrl+Enter."""
        if self._offer is not None and self._is_ready() and self.primary.isEnabled():
            self.taken.emit(self._offer.step)
        elif waits := self._waits():
            announce(self, waits)

    def set_busy(self, busy: bool) -> None:
        """While an act runs in a worker nothing can be pressed twice."""
        for made in self._buttons:
            made.setEnabled(not busy)
        if not busy and self._offer is not None:
            self.primary.setEnabled(self._is_ready())
