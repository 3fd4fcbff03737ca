"""Texts typed and not saved: kept while another statement is looked at, and over a power cut."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from pasopati_desktop.domain.statements import (
    StatementContent,
    canonical,
    content_hash,
    parse,
)
from pasopati_desktop.services import drafts as draft_service
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.drafts import DraftKeeper


@dataclass(frozen=True)
class Unsaved:
    """A text with the version it was begun on."""

    content: StatementContent
    base: int
    kept_at: datetime | None = None
    """When the draft keeper wrote it; None if it never left this session."""


def key_of(statement_id: int) -> str:
    return f"statement/{statement_id}"


class UnsavedTexts:
    """At most one editor is open; the others' texts wait here."""

    def __init__(self, workspace: Workspace, keeper: DraftKeeper | None, owner: QObject) -> None:
        self._workspace = workspace
        self._keeper = keeper
        self._owner = owner
        self._waiting: dict[int, Unsaved] = {}
        self._open: int | None = None

    def open(self, statement_id: int, current: Callable[[], Unsaved | None]) -> None:
        """Watch the editor of a statement; `current` gives its unsaved text, or None."""
        self._open = statement_id
        if self._keeper is None:
            return

        def snapshot() -> Mapping[str, object] | None:
            unsaved = current()
            if unsaved is None:
                return None
            return {"base": unsaved.base, "content": canonical(unsaved.content)}

        self._keeper.register(key_of(statement_id), snapshot, self._owner)

    def leave(self, unsaved: Unsaved | None) -> None:
        """Stop watching; an unsaved text waits until its statement is opened again."""
        if self._open is None:
            return
        statement_id, self._open = self._open, None
        if unsaved is not None:
            self._waiting[statement_id] = unsaved
            if self._keeper is not None:
                self._keeper.flush()
        if self._keeper is not None:
            self._keeper.release(key_of(statement_id), discard=False)

    def forget(self, statement_id: int) -> None:
        """The text was saved, or thrown away on purpose."""
        self._waiting.pop(statement_id, None)
        if self._keeper is not None:
            self._keeper.release(key_of(statement_id), discard=True)
        if self._open == statement_id:
            self._open = None

    def waiting(self, statement_id: int) -> Unsaved | None:
        """Return what waits since another statement was opened in this session."""
        return self._waiting.pop(statement_id, None)

    def kept(self, statement_id: int, sha256: str) -> Unsaved | None:
        """Return what an earlier session left behind, if it says something else than `sha256`."""
        if self._keeper is None:
            return None
        key = key_of(statement_id)
        for draft in draft_service.kept(self._workspace):
            if draft.key == key:
                try:
                    content = parse(str(draft.body["content"]))
                    base = int(draft.body["base"])
                except (KeyError, ValueError, TypeError):
                    return None  # written by another version of the program
                if content_hash(content) == sha256:
                    return None
                return Unsaved(content, base, draft.saved_at)
        return None
