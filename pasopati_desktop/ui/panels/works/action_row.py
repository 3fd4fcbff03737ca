"""The acts pinned under a work: what the officer may not do is disabled, with the reason."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from pasopati_desktop.domain.consent import Badge
from pasopati_desktop.domain.works import PUBLIC_STATUSES, WorkStatus, next_statuses
from pasopati_desktop.services.work_reading import WorkDetail
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.widgets.buttons import IconButton, button

May = Callable[[str], bool]


def step_word(old: WorkStatus, to: WorkStatus) -> str:
    """Return the act that leads from one status to the next."""
    if to is WorkStatus.CURATED:
        if old in PUBLIC_STATUSES:
            return translate("Works", "Turunkan ke kurasi")
        if old is WorkStatus.ARCHIVED:
            return translate("Works", "Buka lagi untuk kurasi")
        return translate("Works", "Tandai dikurasi")
    return {
        WorkStatus.DRAFT: translate("Works", "Kembalikan ke konsep"),
        WorkStatus.PUBLISHED: translate("Works", "Batalkan terjual"),
        WorkStatus.SOLD: translate("Works", "Tandai terjual"),
        WorkStatus.ARCHIVED: translate("Works", "Arsipkan karya"),
    }[to]


class ActionRow(QFrame):
    edit_requested = Signal()
    consent_requested = Signal()
    publish_requested = Signal()
    withdraw_requested = Signal()
    move_requested = Signal(object)
    """A `WorkStatus`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("edge", "top")
        column = theme.measure(QVBoxLayout(self), (16, 10, 16, 10), 8)
        self.reason = theme.dress(QLabel(), "meta", "text3")
        self.reason.setWordWrap(True)
        column.addWidget(self.reason)
        first = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.edit = button(translate("Works", "Ubah"), icon="pencil")
        self.edit.setToolTip(translate("Works", "Ubah karya (E)"))
        self.consent = button(translate("Works", "Catat izin …"), icon="shield-check")
        self.more = IconButton("ellipsis", translate("Works", "Status lain"), outlined=True)
        second = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.step = button("", icon="")
        self.withdraw = button(translate("Works", "Tarik dari kanal …"), "danger")
        for row, parts in (
            (first, (self.edit, self.consent)),
            (second, (self.step, self.withdraw)),
        ):
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        first.addWidget(self.more)
        self._to: WorkStatus | None = None
        self._others: list[tuple[str, WorkStatus]] = []
        self.edit.clicked.connect(lambda _checked=False: self.edit_requested.emit())
        self.consent.clicked.connect(lambda _checked=False: self.consent_requested.emit())
        self.withdraw.clicked.connect(lambda _checked=False: self.withdraw_requested.emit())
        self.step.clicked.connect(lambda _checked=False: self._step())
        self.more.clicked.connect(lambda _checked=False: self._open_menu())

    def show_work(self, detail: WorkDetail, may: May) -> None:
        status = detail.row.status
        writes, publishes = may("write_work"), may("publish_work")
        self.edit.setEnabled(writes)
        self.consent.setEnabled(writes)
        has_consent = detail.row.badge is not Badge.WITHDRAWN and bool(detail.consents)
        self.withdraw.setEnabled(writes and has_consent)
        reason = ""
        if status is WorkStatus.DRAFT:
            self._to = WorkStatus.CURATED
            self.step.setText(step_word(status, self._to))
            self.step.setEnabled(writes)
        else:
            self._to = None if status in PUBLIC_STATUSES else WorkStatus.PUBLISHED
            self.step.setText(translate("Works", "Terbitkan"))
            curated = status is WorkStatus.CURATED
            self.step.setEnabled(curated and publishes and not detail.blocks)
            reason = self._reason(detail, publishes=publishes)
        self.step.setVisible(self._to is not None)
        self._others = [
            (step_word(status, to), to)
            for to in next_statuses(status)
            # Into the gallery leads the step button, back from sold this menu.
            if to is not self._to and (to is not WorkStatus.PUBLISHED or status is WorkStatus.SOLD)
        ]
        self.more.setEnabled(writes and bool(self._others))
        if not writes and not publishes:
            reason = translate("Works", "Peran ini hanya membaca karya.")
        elif not writes and not reason and not self.step.isEnabled():
            reason = translate("Works", "Petugas karya yang mengubah dan mencatat izin.")
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.step.setAccessibleDescription(reason)

    @staticmethod
    def _reason(detail: WorkDetail, *, publishes: bool) -> str:
        status = detail.row.status
        if status in PUBLIC_STATUSES:
            return ""
        if detail.row.badge is Badge.WITHDRAWN:
            return translate("Works", "Izin ditarik: hanya izin baru membuka jalan ke galeri.")
        if status is WorkStatus.ARCHIVED:
            return translate("Works", "Karya arsip dikurasi lagi sebelum dapat terbit.")
        if detail.blocks:
            n = len(set(detail.blocks.values()))
            return translate("Works", "Belum dapat terbit: {n} hal di atas.").format(n=n)
        if not publishes:
            return translate("Works", "Siap; kepala unit yang menerbitkan.")
        return ""

    def _step(self) -> None:
        if self._to is WorkStatus.PUBLISHED:
            self.publish_requested.emit()
        elif self._to is not None:
            self.move_requested.emit(self._to)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, to in self._others:
            action = QAction(text, menu)
            action.triggered.connect(lambda _on=False, to=to: self.move_requested.emit(to))
            menu.addAction(action)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
