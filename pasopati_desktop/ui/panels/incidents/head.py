"""The head of an incident's page: way back, title, level, tags, and the acts."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from pasopati_desktop.domain.incidents import IncidentStatus
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.incident_reading import IncidentDetail
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.panels.incidents import labels, story
from pasopati_desktop.ui.panels.incidents.level_dialog import status_words
from pasopati_desktop.ui.widgets.buttons import IconButton, button
from pasopati_desktop.ui.widgets.chips import Badge, Tag


class WrappedLabel(QLabel):
    """Plain text in as many lines as its width asks for, and no higher."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        return False  # Qt would ask before the width is known, and keep the height of then

    def sizeHint(self) -> QSize:
        room = QRect(0, 0, max(self.width(), 120), 100_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return QSize(120, self.fontMetrics().boundingRect(room, flags, self.text()).height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class PageHead(QWidget):
    """Shows an incident's name; `on_status` asks for another status."""

    back_asked = Signal()
    edit_asked = Signal()
    level_asked = Signal()
    statement_asked = Signal()
    status_asked = Signal(object)
    """An `IncidentStatus`."""

    def __init__(self, who: Identity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = who
        self._status = IncidentStatus.OPEN
        column = theme.measure(QVBoxLayout(self), (20, 10, 20, 4), 4)
        first = self._way_back()
        for act in self._acts():
            first.addWidget(act)
        column.addLayout(first)
        self.title = theme.dress(WrappedLabel(), "page_title", "text")
        column.addWidget(self.title)
        second = theme.measure(QHBoxLayout(), (0, 2, 0, 0), 8)
        self.badge, self.category, self.kind = Badge(1), Tag(""), Tag("")
        for chip in (self.badge, self.category, self.kind):
            second.addWidget(chip)
        self.meta = theme.dress(WrappedLabel(), "meta", "text3")
        second.addWidget(self.meta, 1)
        column.addLayout(second)
        self.why = theme.dress(QLabel(), "meta", "text3")
        self.why.setWordWrap(True)
        column.addWidget(self.why)
        self._allow()

    def _way_back(self) -> QHBoxLayout:
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        back = LinkButton(
            translate("IncidentPage", "Insiden"),
            style="meta_medium",
            underline=False,
            icon="corner-down-right",
        )
        back.setToolTip(translate("IncidentPage", "Kembali ke register (Esc)"))
        back.clicked.connect(lambda _checked=False: self.back_asked.emit())
        self.number = theme.dress(QLabel(), "meta", "text3")
        row.addWidget(back)
        row.addWidget(self.number)
        row.addStretch(1)
        return row

    def _acts(self) -> tuple[QWidget, ...]:
        tr = translate
        self.edit_button = button(
            tr("IncidentPage", "Ubah"), icon="pencil", on_click=self.edit_asked.emit
        )
        self.level_button = button(
            tr("IncidentPage", "Ubah tingkat …"), on_click=self.level_asked.emit
        )
        self.statement_button = button(
            tr("IncidentPage", "Buat pernyataan"),
            "primary",
            icon="file-text",
            on_click=self.statement_asked.emit,
        )
        self.more_button = IconButton(
            "ellipsis", tr("IncidentPage", "Status insiden"), outlined=True
        )
        self.more_button.clicked.connect(lambda _checked=False: self._ask_status())
        return (self.edit_button, self.level_button, self.more_button, self.statement_button)

    def _allow(self) -> None:
        """What this officer may not do is disabled, with the reason beside it."""
        may_register = self._who.may(Permission.REGISTER_INCIDENT)
        may_write = self._who.may(Permission.WRITE_STATEMENT)
        for act in (self.edit_button, self.level_button):
            act.setEnabled(may_register)
        self.statement_button.setEnabled(may_write)
        said = ""
        if not may_register:
            said = translate("IncidentPage", "Peran ini hanya membaca insiden.")
        elif not may_write:
            said = translate("IncidentPage", "Pernyataan ditulis oleh penulis naskah.")
        self.why.setText(said)
        self.why.setVisible(bool(said))

    def status_choices(self) -> list[tuple[IncidentStatus, str, bool]]:
        """Return the statuses that may follow: status, its words, and whether it is allowed."""
        following = {
            IncidentStatus.OPEN: (IncidentStatus.EVALUATION, IncidentStatus.CLOSED),
            IncidentStatus.EVALUATION: (IncidentStatus.CLOSED, IncidentStatus.OPEN),
            IncidentStatus.CLOSED: (IncidentStatus.OPEN,),
        }
        found = []
        for new in following[self._status]:
            closing = new is IncidentStatus.CLOSED
            needed = Permission.CLOSE_INCIDENT if closing else Permission.REGISTER_INCIDENT
            allowed = self._who.may(needed)
            text = f"{status_words(new)[1]} …"
            if closing and not allowed:
                text += " " + translate("IncidentPage", "(oleh kepala unit)")
            found.append((new, text, allowed))
        return found

    def _ask_status(self) -> None:
        menu = QMenu(self.more_button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for new, text, allowed in self.status_choices():
            action = QAction(text, menu)
            action.setEnabled(allowed)
            action.triggered.connect(_emitting(self.status_asked.emit, new))
            menu.addAction(action)
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def show_incident(self, incident: IncidentDetail, now: datetime) -> None:
        row = incident.row
        self._status = row.status
        self.number.setText(f"/ {row.number}")
        self.title.setText(row.title)
        self.badge.set_draw(*_badge(int(row.severity), row.level_label))
        self.category.set_text(row.category_label)
        self.kind.set_text(row.information_class.value, labels.class_icon(row.information_class))
        is_open = row.status is IncidentStatus.OPEN
        parts = [] if is_open else [labels.status_tabs()[row.status]]
        known = translate("IncidentPage", "Diketahui {time}")
        parts.append(known.format(time=story.moment(row.detected_at, now)))
        owner = row.owner or translate("IncidentPage", "belum ada")
        parts.append(translate("IncidentPage", "PJ {name}").format(name=owner))
        parts.append(
            translate("IncidentPage", "daftar kategori versi {n}").format(
                n=incident.categories_number
            )
        )
        self.meta.setText(" · ".join(parts))


def _badge(level: int, word: str) -> tuple[Callable[..., int], str]:
    from pasopati_desktop.ui import paint

    told = translate("Chips", "tingkat {word}").format(word=word)
    return (lambda p, r: paint.paint_badge(p, r, level, word)), told


def _emitting(emit: Callable[[object], object], value: object) -> Callable[..., None]:
    def act(_checked: object = None) -> None:
        emit(value)

    return act
