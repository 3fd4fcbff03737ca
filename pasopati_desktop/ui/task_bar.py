"""The bottom bar: what runs, how far, cancel; at the right what the office must know."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.status_line import StatusLine
from pasopati_desktop.ui.tasks import Task, TaskRunner

DELAY_MS = 300
"""Shorter work is not shown: a bar that flashes says nothing."""


class TaskBar(QFrame):
    """28 px at 100 % text."""

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._list: TaskList | None = None
        self.setProperty("edge", "top")
        self.setAccessibleName(translate("TaskBar", "Pekerjaan latar"))
        theme.ground(self, "surface")
        theme.fix(self, height=29)  # 28 and the line above
        self._icon = QLabel()
        self._text = theme.dress(_Elided(), "meta", "text2")
        self._bar = QProgressBar(textVisible=False)
        theme.fix(self._bar, width=140)
        self._percent = theme.dress(QLabel(), "meta_medium", "text2")
        self.cancel = LinkButton(
            translate("TaskBar", "Batalkan"), style="meta_medium", underline=False
        )
        self.cancel.clicked.connect(self._cancel)
        self.several = LinkButton(
            translate("TaskBar", "Pekerjaan latar"), style="meta_medium", underline=False
        )
        self.several.clicked.connect(self.open_list)
        self._status = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        self._status_items: list[QWidget] = []
        self._lines: Sequence[StatusLine] = ()
        row = theme.measure(QHBoxLayout(self), (16, 0, 16, 0), 8)
        for widget in (self._icon, self._text, self._bar, self._percent, self.cancel, self.several):
            row.addWidget(widget)
        row.addStretch(1)
        row.addLayout(self._status)
        self._delay = QTimer(self, interval=DELAY_MS, singleShot=True)
        self._delay.timeout.connect(self._show)
        self._shown = False
        runner.started.connect(self._changed)
        runner.progressed.connect(self._changed)
        runner.finished.connect(self._changed)
        self._narrow = False
        self._show()

    def set_status(self, lines: Sequence[StatusLine]) -> None:
        """Show these facts at the right, in this order."""
        self._lines = tuple(lines)
        for old in self._status_items:
            self._status.removeWidget(old)
            old.hide()
            old.deleteLater()
        heaviest = sorted(self._lines, key=lambda line: line.weight, reverse=True)[:1]
        shown = [line for line in self._lines if not self._narrow or line in heaviest]
        self._status_items = [_status_widget(line) for line in shown]
        for widget in self._status_items:
            self._status.addWidget(widget)

    def set_narrow(self, narrow: bool) -> None:
        """Below 1024 effective px only the weightiest fact stays; all are in the list."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.set_status(self._lines)

    def text(self) -> str:
        return self._text.full()

    def open_list(self) -> None:
        self._list = TaskList(self._runner, self.window())
        self._list.open()

    def theme_changed(self) -> None:
        self._show()
        self.set_status(self._lines)

    def _visible_tasks(self) -> list[Task]:
        return [task for task in self._runner.tasks() if not task.quiet]

    def _changed(self, _task: object) -> None:
        if not self._visible_tasks():
            self._delay.stop()
            self._shown = False
            self._show()
        elif self._shown:
            self._show()
        elif not self._delay.isActive():
            self._delay.start()

    def _show(self) -> None:
        tasks = self._visible_tasks()
        task = tasks[0] if tasks else None
        self._shown = task is not None
        known = task is not None and task.total > 0
        self._bar.setVisible(task is not None)
        self._percent.setVisible(known)
        self.cancel.setVisible(task is not None)
        self.several.setVisible(len(tasks) > 1)
        if task is None:
            self._icon.setPixmap(icons.pixmap("circle-check", "good", 14))
            self._text.set_full(translate("TaskBar", "Semua pekerjaan latar selesai"))
            return
        self._icon.setPixmap(icons.pixmap("loader", "accentText", 14))
        self._text.set_full(describe(task))
        self._bar.setRange(0, task.total if known else 0)
        self._bar.setValue(task.done if known else 0)
        if known:
            self._percent.setText(f"{100 * task.done // task.total}%")
        self.cancel.setEnabled(not task.cancelling)
        self.cancel.setAccessibleName(
            translate("TaskBar", "Batalkan {name}").format(name=task.name)
        )
        self.several.setText(translate("TaskBar", "{count} pekerjaan").format(count=len(tasks)))
        self.several.updateGeometry()

    def _cancel(self) -> None:
        if tasks := self._visible_tasks():
            self._runner.cancel(tasks[0].number)


def describe(task: Task) -> str:
    """Return `Membuat PDF siaran pers · halaman 2 dari 3`."""
    if task.cancelling:
        return translate("TaskBar", "Membatalkan: {name}").format(name=task.name)
    if task.waiting:
        return translate("TaskBar", "{name} · menunggu giliran").format(name=task.name)
    if task.what:
        return f"{task.name} · {task.what}"
    if task.total:
        return translate("TaskBar", "{name} · {done} dari {total}").format(
            name=task.name, done=task.done, total=task.total
        )
    return task.name


class TaskList(QDialog):
    """All that runs or waits, each with its cancel; closes itself when nothing is left."""

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.setWindowTitle(translate("TaskBar", "Pekerjaan latar"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = theme.measure(QVBoxLayout(self), (24, 16, 24, 16), 8)
        theme.fix(self, min_width=480)
        self._rows: dict[int, tuple[QWidget, QLabel, LinkButton]] = {}
        for signal in (runner.started, runner.progressed, runner.finished):
            signal.connect(self._fill)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        for signal in (self._runner.started, self._runner.progressed, self._runner.finished):
            signal.disconnect(self._fill)
        super().hideEvent(event)

    def _fill(self, _task: object = None) -> None:
        tasks = {task.number: task for task in self._runner.tasks() if not task.quiet}
        for number in set(self._rows) - set(tasks):
            row = self._rows.pop(number)[0]
            self._column.removeWidget(row)
            row.deleteLater()
        for number, task in tasks.items():
            if number not in self._rows:
                self._rows[number] = self._add_row(number)
            _, label, cancel = self._rows[number]
            label.setText(describe(task))
            cancel.setEnabled(not task.cancelling)
        if not tasks and self.isVisible():
            self.accept()

    def _add_row(self, number: int) -> tuple[QWidget, QLabel, LinkButton]:
        row = QWidget()
        line = theme.measure(QHBoxLayout(row), (0, 0, 0, 0), 12)
        label = theme.dress(QLabel(), "body", "text")
        label.setTextFormat(Qt.TextFormat.PlainText)
        cancel = LinkButton(translate("TaskBar", "Batalkan"), underline=False)
        cancel.clicked.connect(lambda: self._runner.cancel(number))
        line.addWidget(label, 1)
        line.addWidget(cancel)
        self._column.addWidget(row)
        return row, label, cancel


class _Elided(QLabel):
    """A label that gives way; the full text is in the tooltip when it does not fit."""

    def __init__(self) -> None:
        super().__init__()
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)

    def full(self) -> str:
        return self._full

    def set_full(self, text: str) -> None:
        self._full = text
        limit = theme.px(420)
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, limit)
        self.setText(shown)
        self.setToolTip(text if shown != text else "")


def _status_widget(line: StatusLine) -> QWidget:
    if line.act is not None:
        style = "meta_strong" if line.kind in {"warn", "bad"} else "meta"
        button = LinkButton(line.text, line.kind, style=style, underline=False, icon=line.icon)
        button.clicked.connect(lambda _=False, act=line.act: act())
        return button
    box = QWidget()
    row = theme.measure(QHBoxLayout(box), (0, 0, 0, 0), 6)
    icon = QLabel()
    icon.setPixmap(icons.pixmap(line.icon, line.kind, 14))
    text = theme.dress(QLabel(line.text), "meta", line.kind)
    text.setTextFormat(Qt.TextFormat.PlainText)
    row.addWidget(icon)
    row.addWidget(text)
    return box
