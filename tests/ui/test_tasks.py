"""The task runner: results, failures, cancel, keys and shutdown, always in the GUI thread."""

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import Conflict, EnvironmentFailure
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.ui.tasks import Clash, TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown(), "a worker did not stop"


def test_result_arrives_in_the_gui_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[Any] = []
    runner.start(
        "Hitung",
        lambda control: threading.current_thread().name,
        on_done=lambda name: seen.append((name, QThread.isMainThread())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("task")
    assert seen[0][1]


def test_progress_is_told_with_its_words(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[Any] = []
    runner.progressed.connect(lambda task: seen.append((task.done, task.total, task.what)))

    def job(control: JobControl) -> None:
        control.step(2, 3, "halaman 2")
        time.sleep(0.1)
        control.step(3, 3, "halaman 3")

    with qtbot.waitSignal(runner.finished):
        runner.start("Membuat PDF", job, on_done=lambda _: None)
    assert (3, 3, "halaman 3") in seen


def test_a_tight_loop_does_not_flood_the_window(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[Any] = []
    runner.progressed.connect(seen.append)

    def job(control: JobControl) -> None:
        for n in range(100_000):
            control.step(n, 100_000)

    with qtbot.waitSignal(runner.finished):
        runner.start("Impor", job, on_done=lambda _: None)
    assert len(seen) < 100


def test_failure_without_receiver_is_announced(qtbot: QtBot, runner: TaskRunner) -> None:
    def job(control: JobControl) -> None:
        raise EnvironmentFailure("database.full")

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start("Cadangan", job, on_done=lambda _: pytest.fail("not done"))
    task, error = failed.args
    assert task.name == "Cadangan"
    assert error.code == "database.full"


def test_own_receiver_of_failures_is_preferred(qtbot: QtBot, runner: TaskRunner) -> None:
    heard: list[Any] = []
    announced: list[Any] = []
    runner.failed.connect(lambda *args: announced.append(args))
    with qtbot.waitSignal(runner.finished):
        runner.start("Bagi", lambda control: 1 / 0, on_done=heard.append, on_failed=heard.append)
    assert isinstance(heard[0], ZeroDivisionError)
    assert announced == []


def test_cancel_stops_between_units(qtbot: QtBot, runner: TaskRunner) -> None:
    cancelled: list[bool] = []
    begun = threading.Event()

    def job(control: JobControl) -> None:
        for n in range(10_000):
            control.step(n, 10_000)
            begun.set()
            time.sleep(0.002)

    number = runner.start(
        "Lama",
        job,
        on_done=lambda _: pytest.fail("ran to its end"),
        on_cancelled=lambda: cancelled.append(True),
    )
    assert begun.wait(5)
    runner.cancel(number)
    assert runner.tasks()[0].cancelling
    qtbot.waitUntil(lambda: bool(cancelled))
    assert runner.tasks() == []


def test_second_task_of_a_key_is_refused(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    with qtbot.waitSignal(runner.finished):
        runner.start("Ambil", lambda c: gate.wait(5), on_done=lambda _: None, key="poll")
        with pytest.raises(Conflict, match="already_running"):
            runner.start(
                "Ambil", lambda c: None, on_done=lambda _: None, key="poll", clash=Clash.REFUSE
            )
        gate.set()


def test_second_task_of_a_key_joins(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    heard: list[Any] = []
    first = runner.start("Ambil", lambda c: gate.wait(5), on_done=heard.append, key="poll")
    second = runner.start(
        "Ambil", lambda c: pytest.fail("ran"), on_done=heard.append, key="poll", clash=Clash.JOIN
    )
    gate.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert first == second


def test_tasks_of_one_key_run_one_after_the_other(qtbot: QtBot, runner: TaskRunner) -> None:
    order: list[int] = []
    together: list[bool] = []
    running = threading.Semaphore(1)

    def job(n: int) -> Callable[[JobControl], int]:
        def run(control: JobControl) -> int:
            together.append(running.acquire(blocking=False))
            time.sleep(0.02)
            running.release()
            return n

        return run

    for n in range(4):
        runner.start("Simpan", job(n), on_done=order.append, key="save")
    qtbot.waitUntil(lambda: len(order) == 4)
    assert order == [0, 1, 2, 3]
    assert all(together)


def test_a_cancelled_waiting_task_lets_the_next_run(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    heard: list[Any] = []
    runner.start("A", lambda c: gate.wait(5), on_done=lambda _: heard.append("a"), key="k")
    waiting = runner.start("B", lambda c: pytest.fail("ran"), on_done=lambda _: None, key="k")
    runner.start("C", lambda c: None, on_done=lambda _: heard.append("c"), key="k")
    runner.cancel(waiting)
    gate.set()
    qtbot.waitUntil(lambda: heard == ["a", "c"])


def test_callbacks_of_a_deleted_widget_are_dropped(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    heard: list[Any] = []
    owner = QObject()
    with qtbot.waitSignal(runner.finished):
        runner.start("Cari", lambda c: gate.wait(5), on_done=heard.append, owner=owner)
        owner.deleteLater()
        qtbot.wait(10)
        gate.set()
    assert heard == []


def test_shutdown_cancels_and_calls_nobody(qtbot: QtBot) -> None:
    runner = TaskRunner()
    begun = threading.Event()
    heard: list[Any] = []

    def job(control: JobControl) -> None:
        while begun:
            begun.set()
            control.step(0, 0)
            time.sleep(0.005)

    runner.start("Lama", job, on_done=heard.append, on_cancelled=lambda: heard.append("x"))
    assert begun.wait(5)
    assert runner.shutdown()
    qtbot.wait(20)
    assert heard == []
    with pytest.raises(RuntimeError):
        runner.start("Lagi", job, on_done=heard.append)


def _give_back(n: int, control: JobControl) -> int:
    return n


def test_many_tasks_all_arrive(qtbot: QtBot, runner: TaskRunner) -> None:
    heard: list[Any] = []
    for n in range(300):
        runner.start("Kecil", partial(_give_back, n), on_done=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 300)
    assert sorted(heard) == list(range(300))
    assert runner.tasks() == []
