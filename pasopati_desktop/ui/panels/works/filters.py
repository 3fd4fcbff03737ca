"""The filter bar over the grid: kind, status, consent, words, and the red chip."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.consent import Badge
from pasopati_desktop.domain.works import WorkStatus
from pasopati_desktop.services.work_reading import WithdrawnCounts
from pasopati_desktop.storage.works import WorkFilter
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import paint, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.paint.base import Look, icon_glyph, paint_capsule
from pasopati_desktop.ui.panels.works import labels
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.chips import FilterChip
from pasopati_desktop.ui.widgets.search_field import SearchField


@dataclass(frozen=True)
class Wanted:
    """What the grid shows."""

    works: WorkFilter = field(default_factory=WorkFilter)
    badge: Badge | None = None

    @property
    def is_all(self) -> bool:
        return self == Wanted()


class AlarmChip(QAbstractButton):
    """Red words that lead to what is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(translate("Works", "Tampilkan karya yang ditarik"))
        self.updateGeometry()
        self.update()

    def _draw(self, painter: QPainter | None, box: QRect) -> int:
        look = Look("bad", "badFill", inset=6, gap=6)
        glyph = icon_glyph("triangle-alert", "bad")
        return paint_capsule(painter, box, look, self.text(), glyph=glyph, glyph_size=14)

    def theme_changed(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._draw(None, QRect()), px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter, self.rect())
        if self.hasFocus():
            paint.paint_focus(painter, self.rect(), 4)
        painter.end()


class FilterBar(QWidget):
    """44 high. `changed` tells that something else is wanted."""

    changed = Signal()

    def __init__(
        self, categories: Callable[[], Sequence[tuple[str, str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._categories = categories
        self._wanted = Wanted()
        column = theme.measure(QVBoxLayout(self), (16, 8, 18, 8), 6)
        row = self._first = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 10)
        self._second = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 10)
        column.addLayout(row)
        column.addLayout(self._second)
        self.category = self._chip("funnel", self._category_choices, self._without_category)
        self.status = self._chip("", self._status_choices, self._without_status)
        self.consent = self._chip("", self._consent_choices, self._without_badge)
        for chip in (self.category, self.status, self.consent):
            row.addWidget(chip)
        self.search = SearchField(translate("Works", "Saring"), "F")
        self.search.setProperty("dense", True)
        theme.fix(self.search, min_width=116, max_width=200)
        self.search.searched.connect(self._search)
        row.addWidget(self.search, 20)
        row.addStretch(1)
        self.alarm = AlarmChip()
        self.alarm.clicked.connect(self._show_withdrawn)
        self.alarm.hide()
        row.addWidget(self.alarm)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """Without the alarm, which finds a line of its own."""
        return QSize(self._chips_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_alarm()

    def theme_changed(self) -> None:
        self._place_alarm()

    def _chips_width(self) -> int:
        chips = (self.category, self.status, self.consent)
        gaps = px(16) + px(18) + 3 * px(10)
        return sum(chip.sizeHint().width() for chip in chips) + self.search.minimumWidth() + gaps

    def _place_alarm(self) -> None:
        """Set the red chip at the right, or under the filters where there is no room."""
        needed = self._chips_width() + 2 * px(10) + self.alarm.sizeHint().width()
        line = self._first if needed <= self.width() else self._second
        if line.indexOf(self.alarm) < 0:
            for other in (self._first, self._second):
                other.removeWidget(self.alarm)
            line.addWidget(self.alarm, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def wanted(self) -> Wanted:
        return self._wanted

    def want(self, wanted: Wanted) -> None:
        """Show something else."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if self.search.text() != wanted.works.words:
            self.search.setText(wanted.works.words)
        self._tell()
        self.changed.emit()

    def clear(self) -> None:
        self.want(Wanted())

    def set_withdrawn(self, counts: WithdrawnCounts) -> None:
        self.alarm.setVisible(bool(counts.channels or counts.statements))
        if counts.channels and counts.statements:
            said = translate(
                "Works", "{n} izin ditarik, {m} kanal dan {k} naskah belum dibersihkan"
            )
        elif counts.channels:
            said = translate("Works", "{n} izin ditarik, {m} kanal belum dibersihkan")
        else:
            said = translate("Works", "{k} naskah memuat orang yang izinnya ditarik")
        numbers = {
            "n": words.count(counts.works),
            "m": words.count(counts.channels),
            "k": words.count(counts.statements),
        }
        self.alarm.say(said.format(**numbers))

    def description(self) -> str:
        """Return the filter in words, for the empty state."""
        found = self._wanted
        parts = []
        if found.works.category:
            parts.append(dict(self._categories()).get(found.works.category, ""))
        if found.works.status is not None:
            parts.append(labels.status_word(found.works.status))
        if found.badge is not None:
            parts.append(labels.badge_word(found.badge))
        if found.works.words:
            parts.append(f"“{found.works.words}”")
        return " · ".join(parts)

    def _chip(
        self,
        icon: str,
        choices: Callable[[], list[tuple[str, Wanted]]],
        without: Callable[[], Wanted],
    ) -> FilterChip:
        chip = FilterChip("", icon)
        chip.clicked.connect(lambda _checked=False: self._open(chip, choices()))
        chip.removed.connect(lambda: self.want(without()))
        return chip

    def _open(self, chip: FilterChip, choices: list[tuple[str, Wanted]]) -> None:
        menu = QMenu(chip)
        for text, wanted in choices:
            action = QAction(text, menu, checkable=True, checked=wanted == self._wanted)
            action.triggered.connect(lambda _on=False, wanted=wanted: self.want(wanted))
            menu.addAction(action)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)

    def _with(self, **changes: object) -> Wanted:
        works = replace(self._wanted.works, **changes)  # type: ignore[arg-type] # names of its fields
        return replace(self._wanted, works=works)

    def _without_category(self) -> Wanted:
        return self._with(category="")

    def _without_status(self) -> Wanted:
        return self._with(status=None)

    def _without_badge(self) -> Wanted:
        return replace(self._wanted, badge=None)

    def _category_choices(self) -> list[tuple[str, Wanted]]:
        everything = (translate("Works", "Semua kategori"), self._without_category())
        return [
            everything,
            *((text, self._with(category=code)) for code, text in self._categories()),
        ]

    def _status_choices(self) -> list[tuple[str, Wanted]]:
        everything = (translate("Works", "Semua status"), self._without_status())
        return [everything, *((labels.status_word(s), self._with(status=s)) for s in WorkStatus)]

    def _consent_choices(self) -> list[tuple[str, Wanted]]:
        everything = (translate("Works", "Semua izin"), self._without_badge())
        return [
            everything,
            *((labels.badge_word(b), replace(self._wanted, badge=b)) for b in Badge),
        ]

    def _search(self, text: str) -> None:
        self.want(self._with(words=text))

    def _show_withdrawn(self) -> None:
        self.want(Wanted(badge=Badge.WITHDRAWN))

    def _tell(self) -> None:
        every = translate("Works", "semua")
        found = self._wanted
        names = dict(self._categories()) if found.works.category else {}
        kind = names.get(found.works.category, found.works.category)
        status = found.works.status
        for chip, text, value in (
            (self.category, translate("Works", "Kategori: {value}"), kind),
            (
                self.status,
                translate("Works", "Status: {value}"),
                labels.status_word(status) if status is not None else "",
            ),
            (
                self.consent,
                translate("Works", "Izin: {value}"),
                labels.badge_word(found.badge) if found.badge is not None else "",
            ),
        ):
            chip.set_filter(text.format(value=value or every), active=bool(value))
