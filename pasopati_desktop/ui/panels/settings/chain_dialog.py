"""One rule of the chains: for which kinds and levels, who signs, in what time, whose word."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain import chains
from pasopati_desktop.domain.chains import MAX_MINUTES, ChainRule
from pasopati_desktop.domain.guideline import Level, Severity
from pasopati_desktop.domain.release import Authority
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Chain, Stage, Status, Step
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings import chain_words as words
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.widgets.dialog import WIDE
from pasopati_desktop.ui.widgets.form_field import FormField

T = TypeVar("T")

REVIEWERS = (Step.REVIEW, Step.LEGAL, Step.SPOKESPERSON)
_PLACES = (Status.VERIFYING, Status.REVIEW, Status.APPROVAL)
_DEFAULT_MINUTES = 120
_NO, _REVIEWS, _ALWAYS = range(3)


class Boxes(QWidget):
    """Check boxes in columns. None ticked means all of them."""

    def __init__(self, choices: Sequence[tuple[str, object]], columns: int) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(4))
        self.boxes: list[tuple[QCheckBox, object]] = []
        for at, (text, value) in enumerate(choices):
            box = QCheckBox(text)
            grid.addWidget(box, at // columns, at % columns)
            self.boxes.append((box, value))
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        if self.boxes:
            self.setFocusProxy(self.boxes[0][0])

    def set_chosen(self, chosen: Sequence[object]) -> None:
        for box, value in self.boxes:
            box.setChecked(value in chosen)

    def chosen(self, kind: type[T]) -> tuple[T, ...]:
        return tuple(value for value in self.values() if isinstance(value, kind))

    def values(self) -> tuple[object, ...]:
        return tuple(value for box, value in self.boxes if box.isChecked())


class RuleDialog(TaskDialog):
    """Edit one rule; it is in force once the section is saved as a version."""

    def __init__(
        self, rule: ChainRule | None, levels: Sequence[Level], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("Chains", "Ubah aturan") if rule else translate("Chains", "Tambah aturan"),
            translate("Chains", "Berlaku setelah disimpan sebagai versi baru."),
            verb=translate("Chains", "Pakai aturan"),
            width=WIDE,
            parent=parent,
        )
        made = Fields()
        kinds = [(labels.kind_label(kind), kind) for kind in StatementKind]
        self.kinds = Boxes(kinds, 3)
        self._add(
            made,
            "kinds",
            translate("Chains", "Jenis naskah"),
            self.kinds,
            translate("Chains", "Tanpa centang: semua jenis."),
        )
        every: tuple[Severity | None, ...] = (None, *Severity)
        self.levels = Boxes([(words.level_label(item, levels), item) for item in every], 5)
        self._add(
            made,
            "levels",
            translate("Chains", "Tingkat insiden"),
            self.levels,
            translate("Chains", "Tanpa centang: semua tingkat."),
        )
        self.reviewers: dict[Step, QComboBox] = {}
        self.any_of = QCheckBox(translate("Chains", "Salah satu dari yang menelaah sudah cukup"))
        self._add(
            made,
            "stages",
            translate("Chains", "Telaah"),
            self._review_box(),
            translate("Chains", "Verifikator selalu pertama dan kepala selalu terakhir."),
        )
        self.minutes: dict[Status, QSpinBox] = {}
        self._add(made, "minutes", translate("Chains", "Sasaran waktu"), self._minutes_box())
        self.authorities = Boxes([(labels.authority_label(item), item) for item in Authority], 3)
        self._add(
            made,
            "concurrence",
            translate("Chains", "Persetujuan atasan sebelum terbit"),
            self.authorities,
            translate("Chains", "Tetap wajib pada tingkat berat dan luar biasa."),
        )
        self.adopt_form(made)
        self._show(rule)

    def _add(self, made: Fields, name: str, title: str, control: QWidget, hint: str = "") -> None:
        field: FormField[QWidget] = FormField(title, control, help_text=hint)
        self.body.addWidget(field)
        made.adopt(name, field)

    def _review_box(self) -> QWidget:
        box = QWidget()
        column = theme.measure(QVBoxLayout(box), (0, 0, 0, 0), 6)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        for step in REVIEWERS:
            combo = QComboBox()
            name = labels.link_label(step)
            for text in (
                translate("Chains", "{who}: tidak"),
                translate("Chains", "{who}: menelaah"),
                translate("Chains", "{who}: selalu wajib"),
            ):
                combo.addItem(text.format(who=name))
            combo.setAccessibleName(name)
            self.reviewers[step] = combo
            row.addWidget(combo, 1)
        column.addLayout(row)
        column.addWidget(self.any_of)
        box.setFocusProxy(self.reviewers[Step.REVIEW])
        return box

    def _minutes_box(self) -> QWidget:
        box = QWidget()
        row = theme.measure(QHBoxLayout(box), (0, 0, 0, 0), 12)
        for status in _PLACES:
            spin = QSpinBox()
            spin.setRange(1, MAX_MINUTES)
            name = labels.status_label(status)
            spin.setPrefix(translate("Chains", "{stage}: ").format(stage=name))
            spin.setSuffix(translate("Chains", " menit"))
            spin.setAccessibleName(name)
            self.minutes[status] = spin
            row.addWidget(spin, 1)
        box.setFocusProxy(self.minutes[Status.VERIFYING])
        return box

    def _show(self, rule: ChainRule | None) -> None:
        self.kinds.set_chosen(rule.kinds if rule else ())
        self.levels.set_chosen(rule.levels if rule else ())
        self.authorities.set_chosen(rule.concurrence if rule else ())
        stages = {stage.status: stage for stage in rule.stages} if rule else {}
        for status, spin in self.minutes.items():
            stage = stages.get(status)
            spin.setValue(stage.minutes if stage else _DEFAULT_MINUTES)
        review = stages.get(Status.REVIEW)
        if rule is None:
            review = Stage(Status.REVIEW, (Step.REVIEW,))
        self.any_of.setChecked(review is not None and review.any_of)
        for step, combo in self.reviewers.items():
            place = _NO
            if review is not None and step in review.signatures:
                place = _REVIEWS
            elif review is not None and step in review.also:
                place = _ALWAYS
            combo.setCurrentIndex(place)

    def value(self) -> ChainRule:
        return ChainRule(
            self.kinds.chosen(StatementKind),
            tuple(item if isinstance(item, Severity) else None for item in self.levels.values()),
            self._stages(),
            self.authorities.chosen(Authority),
        )

    def _stages(self) -> Chain:
        def at(place: int) -> tuple[Step, ...]:
            return tuple(
                step for step, combo in self.reviewers.items() if combo.currentIndex() == place
            )

        choice, beside = at(_REVIEWS), at(_ALWAYS)
        any_of = self.any_of.isChecked() and len(choice) > 1
        if not any_of:
            choice, beside = tuple(step for step in REVIEWERS if step in {*choice, *beside}), ()
        minutes = {status: spin.value() for status, spin in self.minutes.items()}
        stages = [
            Stage(Status.VERIFYING, (Step.VERIFY,), minutes=minutes[Status.VERIFYING]),
            Stage(Status.APPROVAL, (Step.APPROVE,), minutes=minutes[Status.APPROVAL]),
        ]
        if choice:
            review = Stage(Status.REVIEW, choice, any_of, minutes[Status.REVIEW], beside)
            stages.insert(1, review)
        return tuple(stages)

    def form_problems(self) -> Mapping[str, str]:
        code = chains.rule_problem(self.value())
        return {"minutes" if code == "chain.minutes" else "stages": code} if code else {}

    def act(self) -> Act:
        return lambda: None

    @classmethod
    def ask(
        cls, rule: ChainRule | None, levels: Sequence[Level], parent: QWidget
    ) -> ChainRule | None:
        """Open the dialog; return nothing if the officer cancelled."""
        dialog = cls(rule, levels, parent)
        return dialog.value() if dialog.exec() == cls.DialogCode.Accepted else None
