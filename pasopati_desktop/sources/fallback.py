"""The tolerant, slow parser, in a process of its own that is ended when it takes too long.

The process is spawned by `multiprocessing`, which also works in a frozen bundle and on Windows as
long as the program's entry point calls `multiprocessing.freeze_support()` first. It answers in
JSON, not pickle: what has eaten hostile input is not believed blindly.
"""

import io
import json
import logging
import multiprocessing
import sys
from collections.abc import Iterable, Mapping
from multiprocessing.connection import Connection
from typing import Any

log = logging.getLogger(__name__)

MAX_FALLBACK_BODY = 2 * 1024 * 1024
TIME_LIMIT = 10.0
"""Seconds, starting the process included."""
MEMORY_LIMIT = 768 * 1024 * 1024
"""Bytes of address space, where the system can limit it (not on Windows)."""
_MAX_ANSWER = 16 * 1024 * 1024
_MAX_FIELD = 100_000
_FIELDS = ("id", "title", "link", "published", "summary", "author")


def parse_apart(
    document: bytes, max_items: int, *, seconds: float = TIME_LIMIT
) -> tuple[str, Iterable[Mapping[str, str]]] | None:
    """Parse `document` (UTF-8) in a child process; None if it fails, dies or takes too long."""
    if len(document) > MAX_FALLBACK_BODY:
        return None
    spawn = multiprocessing.get_context("spawn")
    receiving, sending = spawn.Pipe(duplex=False)
    child = spawn.Process(target=_child, args=(sending, document, max_items), daemon=True)
    try:
        child.start()
        sending.close()
        if not receiving.poll(seconds):
            log.info("feed fallback stopped seconds=%.1f bytes=%d", seconds, len(document))
            return None
        return _checked(json.loads(receiving.recv_bytes(_MAX_ANSWER)))
    except (EOFError, OSError, ValueError) as error:
        log.info("feed fallback failed error=%s bytes=%d", type(error).__name__, len(document))
        return None
    finally:
        if child.pid is not None:
            child.kill()
            child.join()
            child.close()
        receiving.close()


def _checked(answer: Any) -> tuple[str, list[dict[str, str]]] | None:
    if not isinstance(answer, dict) or not isinstance(answer.get("entries"), list):
        return None
    entries = [
        {field: str(entry.get(field) or "") for field in _FIELDS}
        for entry in answer["entries"]
        if isinstance(entry, dict)
    ]
    if not entries and not answer.get("version"):
        return None
    return str(answer.get("title") or ""), entries


def _child(sending: Connection, document: bytes, max_items: int) -> None:
    _limit_resources()
    import feedparser

    # A stream, never str or bytes: feedparser takes those for an address or a file name first,
    # and opens it.
    stream = io.BytesIO(document)
    parsed = feedparser.parse(stream, sanitize_html=False, resolve_relative_uris=False)
    entries = [
        {
            "id": _field(entry.get("id")),
            "title": _field(entry.get("title")),
            "link": _field(entry.get("link")),
            "published": _field(entry.get("published") or entry.get("updated")),
            "summary": _field(entry.get("summary")),
            "author": _field(entry.get("author")),
        }
        for entry in parsed.entries[:max_items]
    ]
    title = _field(parsed.feed.get("title"))
    answer = {"version": parsed.get("version", ""), "title": title, "entries": entries}
    sending.send_bytes(json.dumps(answer).encode("ascii"))


def _field(value: object) -> str:
    return value[:_MAX_FIELD] if isinstance(value, str) else ""


def _limit_resources() -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    seconds = int(TIME_LIMIT) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
