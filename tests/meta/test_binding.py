"""PySide6 6.12.0 on Python 3.11 loses references to None and True; see docs/adr/0014-qt-pin.md."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal

CALLS = 300
SLACK = 20
"""The interpreter itself takes and gives a few meanwhile; the fault costs one for each call."""


class Emitter(QObject):
    changed = Signal(bool)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from 3.12")
def test_binding_is_sound() -> None:
    emitter = Emitter()
    received: list[bool] = []
    emitter.changed.connect(received.append)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(CALLS):
        emitter.setObjectName(str(number))
        emitter.changed.emit(True)
    received.clear()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] > before[0] - SLACK
    assert after[1] > before[1] - SLACK
