"""PySide6 6.12.0 loses references on Python 3.11 and aborts; 6.11 is pinned. This notices it."""

import sys

from PySide6.QtCore import QObject, Signal


class _Sender(QObject):
    told = Signal(bool)


def test_binding_is_sound(qapp: object) -> None:
    sender = _Sender()
    heard: list[bool] = []
    sender.told.connect(heard.append)
    before_true, before_none = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(300):
        sender.told.emit(True)
        sender.setObjectName("x")
    heard_true = len(heard)
    assert heard_true == 300
    # The list holds 300 more; a sound binding never takes any away.
    assert sys.getrefcount(True) >= before_true
    assert sys.getrefcount(None) >= before_none - 5
