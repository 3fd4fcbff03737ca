"""The matrix helper: six criteria 0..3 and special circumstances propose a level, with reasons."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.guideline import (
    DEFAULT_FLOORS,
    Assessment,
    Level,
    Severity,
    floor_of,
    propose_level,
)
from pasopati_desktop.ui import paint, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.panels.incidents import labels
from pasopati_desktop.ui.panels.incidents.labels import Criterion
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.chips import Badge

_CODE = Qt.ItemDataRole.UserRole


class ScoreRow(QSlider):
    """One criterion: arrows, digits 0 to 3 or a click set its score."""

    looked_at = Signal()
    """Focus or pointer came to it: its meaning is shown."""

    def __init__(self, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.criterion = criterion
        self.setRange(0, 3)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._tell)
        self._tell()

    @property
    def meaning(self) -> str:
        return self.criterion.meanings[self.value()]

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.criterion.label}, {self.value()}: {self.meaning}")
        lines = [f"{at}: {text}" for at, text in enumerate(self.criterion.meanings)]
        self.setToolTip("\n".join([self.criterion.label, *lines]))

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text and text in "0123":
            self.setValue(int(text))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the dialog must not change a score under the pointer

    def _dashes(self) -> QRect:
        wide = paint.paint_dashes(None, self.rect(), 0, 3, dash=16)
        return QRect(self.width() - px(24) - wide, 0, wide, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        box, x = self._dashes(), event.position().x()
        if x < box.left() - px(6):
            return
        step = box.width() / 3
        wanted = min(3, max(1, int((x - box.left()) // step) + 1))
        self.setValue(wanted - 1 if wanted == self.value() else wanted)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self._dashes()
        name = QRect(px(4), 0, box.left() - px(8), self.height())
        paint.draw_centred(painter, name, self.criterion.label, style="meta", ink="text")
        paint.paint_dashes(painter, box, self.value(), 3, "text2", dash=16)
        number = QRect(box.right(), 0, px(20), self.height())
        paint.draw_centred(painter, number, str(self.value()), style="count", right=True)
        if self.hasFocus():
            paint.paint_focus(painter, self.rect(), 4)
        painter.end()


class MatrixHelper(QFrame):
    """The officer judges, the program proposes and says why; the officer decides."""

    changed = Signal()

    def __init__(self, levels: Sequence[Level], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels = tuple(levels)
        self._touched = False
        self.setProperty("card", "sunken")
        column = theme.measure(QVBoxLayout(self), (12, 12, 12, 12), 4)
        column.addWidget(
            theme.dress(QLabel(translate("Matrix", "Usul program")), "body_strong", "text")
        )
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 4), 10)
        self.badge = Badge(1)
        self.score = theme.dress(QLabel(), "meta_medium", "text2")
        head.addWidget(self.badge)
        head.addWidget(self.score, 1)
        column.addLayout(head)
        self.rows = [ScoreRow(criterion) for criterion in labels.criteria()]
        for row in self.rows:
            row.valueChanged.connect(self._judged)
            row.looked_at.connect(partial(self._explain, row))
            row.valueChanged.connect(partial(self._explain, row))
            column.addWidget(row)
        self._meaning = theme.dress(QLabel(), "meta", "text3")
        self._meaning.setWordWrap(True)
        self._meaning.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._meaning.setText(translate("Matrix", "Panah, angka 0 sampai 3, atau klik"))
        theme.fix(self._meaning, height=48)  # three lines, so that nothing below jumps
        column.addWidget(self._meaning)
        column.addSpacing(px(6))
        caption = theme.dress(QLabel(translate("Matrix", "Keadaan khusus")), "meta_medium", "text2")
        column.addWidget(caption)
        self.flags = self._flag_list()
        caption.setBuddy(self.flags)
        column.addWidget(self.flags)
        self.reason = theme.dress(QLabel(), "meta", "text2")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        column.addWidget(self.reason)
        column.addStretch(1)
        theme.fix(self, width=252)
        self._show()

    def _flag_list(self) -> QListWidget:
        found = QListWidget()
        found.setAccessibleName(translate("Matrix", "Keadaan khusus, spasi mencentang"))
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names = labels.flags()
        for code, floor in sorted(DEFAULT_FLOORS.items(), key=lambda pair: -int(pair[1])):
            item = QListWidgetItem(names[code])
            item.setSizeHint(QSize(0, px(24)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_CODE, code)
            told = translate("Matrix", "{name}: tingkat sedikitnya {level}")
            item.setToolTip(told.format(name=names[code], level=self._word(floor)))
            found.addItem(item)
        theme.dress(theme.fix(found, height=124), "meta")
        found.itemChanged.connect(self._judged)
        return found

    def _word(self, severity: Severity) -> str:
        return next(
            (level.label for level in self._levels if level.severity == severity),
            paint.level_word(int(severity)),
        )

    def assessment(self) -> Assessment | None:
        """Return what was judged; None while nothing was touched."""
        if not self._touched:
            return None
        items = (self.flags.item(at) for at in range(self.flags.count()))
        return Assessment(
            {row.criterion.code: row.value() for row in self.rows},
            frozenset(
                str(item.data(_CODE))
                for item in items
                if item.checkState() == Qt.CheckState.Checked
            ),
        )

    def set_assessment(self, found: Assessment | None) -> None:
        """Show a former judgement."""
        if found is None:
            return
        for row in self.rows:
            row.setValue(found.scores.get(row.criterion.code, 0))
        for at in range(self.flags.count()):
            item = self.flags.item(at)
            held = item.data(_CODE) in found.flags
            item.setCheckState(Qt.CheckState.Checked if held else Qt.CheckState.Unchecked)
        self._judged()

    def proposed(self) -> Severity | None:
        found = self.assessment()
        return propose_level(found, self._levels) if found is not None else None

    def floor(self) -> Severity:
        found = self.assessment()
        return floor_of(found) if found is not None else Severity.MINOR

    def _judged(self, *_: object) -> None:
        self._touched = True
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        found = self.assessment()
        proposed = self.proposed()
        self.badge.setVisible(proposed is not None)
        if found is None or proposed is None:
            self.score.setText(translate("Matrix", "belum dinilai"))
            self.reason.setText(
                translate("Matrix", "Nilai enam hal di atas, 0 sampai 3; tingkatnya diusulkan.")
            )
            return
        total = sum(found.scores.values())
        self.badge.set_level(int(proposed))
        self.score.setText(translate("Matrix", "skor {n} dari 18").format(n=total))
        self.reason.setText("\n".join(self._reasons(found, total)))

    def _explain(self, row: ScoreRow, *_: object) -> None:
        self._meaning.setText(f"{row.criterion.label} {row.value()}: {row.meaning}")

    def _reasons(self, found: Assessment, total: int) -> list[str]:
        """Say which band the score is in, and which circumstances set the floor."""
        bands = sorted(self._levels, key=lambda level: level.min_score)
        at = max(n for n, level in enumerate(bands) if level.min_score <= total)
        top = bands[at + 1].min_score - 1 if at + 1 < len(bands) else 18
        told = translate("Matrix", "Skor {low} sampai {high} berarti {level}.")
        said = [told.format(low=bands[at].min_score, high=top, level=bands[at].label)]
        floor = floor_of(found)
        if found.flags:
            names = labels.flags()
            why = sorted(names[flag] for flag in found.flags if DEFAULT_FLOORS[flag] == floor)
            told = translate("Matrix", "Batas bawah {level}: {why}.")
            said.append(told.format(level=self._word(floor), why=", ".join(why).lower()))
        else:
            said.append(translate("Matrix", "Batas bawah: tidak ada."))
        return said
