"""What is typed survives a power cut: editors' unsaved text goes to the side table every 5 s."""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Kind, Notice

log = logging.getLogger(__name__)

INTERVAL_SECONDS = 5.0

Snapshot = Callable[[], Mapping[str, object] | None]
"""Returns what to keep, or None when the editor holds nothing that is not saved."""


@dataclass
class _Editor:
    snapshot: Snapshot
    owner: QObject | None
    kept: str | None = None


class DraftKeeper(QObject):
    """Asks the open editors every few seconds and saves those that changed.

    `save(key, content)` is one short transaction; it may raise a `PasopatiError`, which is told
    once by `failed` until saving works again. `discard(key)` drops what was kept.
    """

    saved = Signal()
    """At least one draft was written: the task bar shows the time."""
    failed = Signal(object)

    def __init__(
        self,
        save: Callable[[str, dict[str, object]], None],
        discard: Callable[[str], None] | None = None,
        *,
        interval: float = INTERVAL_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._discard = discard
        self._editors: dict[str, _Editor] = {}
        self._failing = False
        self._timer = QTimer(self, interval=round(interval * 1000))
        self._timer.timeout.connect(self.flush)

    def register(self, key: str, snapshot: Snapshot, owner: QObject | None = None) -> None:
        """Keep what `snapshot` returns under `key`, until `release` or the end of `owner`.

        What it returns now counts as saved: opening an editor writes no draft.
        """
        self._editors[key] = _Editor(snapshot, owner, _fingerprint(snapshot()))
        if not self._timer.isActive():
            self._timer.start()

    def release(self, key: str, *, discard: bool) -> None:
        """Stop keeping `key`; `discard` after the text was saved or thrown away for good."""
        self._editors.pop(key, None)
        if discard and self._discard is not None:
            self._discard(key)
        if not self._editors:
            self._timer.stop()

    def flush(self) -> int:
        """Save what changed since the last time; return how many drafts were written."""
        written = 0
        for key, editor in list(self._editors.items()):
            if editor.owner is not None and not isValid(editor.owner):
                del self._editors[key]
                continue
            content = editor.snapshot()
            print_ = _fingerprint(content)
            if content is None or print_ == editor.kept:
                continue
            try:
                self._save(key, dict(content))
            except PasopatiError as error:
                self._fail(error)
                continue
            editor.kept = print_
            written += 1
        if written:
            self._failing = False
            self.saved.emit()
        return written

    def _fail(self, error: PasopatiError) -> None:
        if self._failing:
            return
        self._failing = True
        log.warning("draft not saved error=%s", error.code)
        self.failed.emit(error)


def _fingerprint(content: Mapping[str, object] | None) -> str | None:
    return None if content is None else json.dumps(content, sort_keys=True, default=str)


def restore_prompt(
    kept_at: datetime,
    restore: Callable[[], object],
    throw_away: Callable[[], object],
    *,
    title: str = "",
) -> Notice:
    """Return the bar that offers an unsaved text of `kept_at` (shown in the zone it carries)."""
    sentence = translate("Drafts", "Naskah yang belum disimpan dari {time} ditemukan.")
    return Notice(
        Kind.INFO,
        sentence.format(time=f"{kept_at:%H.%M}"),
        title,
        actions=(
            (translate("Drafts", "Pulihkan"), restore),
            (translate("Drafts", "Buang"), throw_away),
        ),
    )
