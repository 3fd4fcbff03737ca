"""What a process for bytes from outside may take."""

import ctypes
import os
import time

import pytest

from pasopati_desktop.documents import child, child_limits
from pasopati_desktop.domain.jobs import JobControl

MEMORY = 1024**3


def a_hog(size: int) -> child.Answer:
    """Take `size` bytes; for the child."""
    return {"bytes": len(bytearray(size))}


def a_sleeper(seconds: float) -> child.Answer:
    """Answer late; for the child."""
    time.sleep(seconds)
    return {}


def ask(task: object, argument: object, seconds: float = 20) -> child.Answer:
    return child.ask(
        task,  # type: ignore[arg-type] # one of the two above
        (argument,),
        seconds=seconds,
        memory=MEMORY,
        name="uji",
        control=JobControl(),
    )


def test_a_child_that_wants_more_memory_is_refused_it() -> None:
    assert ask(a_hog, MEMORY // 16)["bytes"] == MEMORY // 16
    with pytest.raises(child.ChildFailed) as failed:
        ask(a_hog, 2 * MEMORY)
    assert failed.value.too_much


def test_a_child_that_sleeps_is_ended() -> None:
    start = time.monotonic()
    with pytest.raises(child.ChildFailed) as failed:
        ask(a_sleeper, 60.0, seconds=1)
    assert failed.value.too_much
    assert time.monotonic() - start < 20


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64-bit Windows")
def test_windows_is_asked_in_the_shape_it_knows() -> None:
    """Sizes and places by winnt.h; a wrong one is refused, and nothing would be limited."""
    limits = child_limits.limits_of(MEMORY, 21)
    assert (ctypes.sizeof(child_limits.BasicLimits), ctypes.sizeof(limits)) == (64, 144)
    raw = bytes(limits)
    assert int.from_bytes(raw[:8], "little") == 21 * 10_000_000
    assert int.from_bytes(raw[16:20], "little") == 0x102
    assert int.from_bytes(raw[112:120], "little") == MEMORY


def test_limiting_never_stops_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(os.strerror(1))

    monkeypatch.setattr(child_limits, "_limit_unix", refused)
    monkeypatch.setattr(child_limits, "_limit_windows", refused)
    child_limits.limit(MEMORY, 1)
