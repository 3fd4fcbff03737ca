"""The row of acts under the text: the primary one for this officer and state, return, reject."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services.statement_views import Offer, StatementDetail
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.widgets.buttons import button


class ActRow(QFrame):
    """Pinned below the text."""

    taken = Signal(object)
    """The `Step` of the primary button."""
    turned_down = Signal(object)
    """`Step.RETURN` or `Step.REJECT`."""
    save_requested = Signal()
    concurrence_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("edge", "top")
        theme.ground(self, "surface")
        self._offer: Offer | None = None
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
        for made in (self.primary, self.save, self.concurrence, self.send_back, self.reject):
            line.addWidget(made)
        self.why = theme.dress(QLabel(), "meta", "text2")
        self.why.setWordWrap(True)
        line.addWidget(self.why, 1)

    def show_detail(self, detail: StatementDetail) -> None:
        offer = detail.offer
        self._offer = offer
        self.primary.setVisible(offer is not None)
        self.save.setVisible(detail.may_edit)
        self.send_back.setVisible(detail.may_send_back)
        self.reject.setVisible(detail.may_send_back)
        wants_word = detail.may_record_concurrence and bool(detail.missing_concurrence)
        self.concurrence.setVisible(wants_word)
        self.why.setText("")
        if offer is None:
            self.why.setText(labels.status_label(detail.status))
            return
        self.primary.setText(labels.act_label(offer.step))
        self.primary.setEnabled(not offer.blocked)
        self.primary.setToolTip(
            translate("Statements", "{act} (Ctrl+Enter)").format(act=labels.act_label(offer.step))
        )
        icons.set_icon(self.primary, labels.act_icon(offer.step), "onAccent")
        if offer.blocked:
            self.why.setText(labels.blocked_sentence(offer.blocked, offer.step))

    def take(self) -> None:
        """Take the primary act, by click or Ctrl+Enter."""
        if self._offer is not None and not self._offer.blocked and self.primary.isEnabled():
            self.taken.emit(self._offer.step)

    def set_busy(self, busy: bool) -> None:
        """While an act runs in a worker nothing can be pressed twice."""
        for made in (self.primary, self.send_back, self.reject, self.save, self.concurrence):
            made.setEnabled(not busy)
        if not busy and self._offer is not None:
            self.primary.setEnabled(not self._offer.blocked)
