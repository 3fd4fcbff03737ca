"""Parsing in a process of its own, which is ended when it takes too long or too much.

The process is spawned by `multiprocessing`, which also works in a frozen bundle and on Windows as
long as the program's entry point calls `multiprocessing.freeze_support()` first. It answers in
JSON, not pickle: what has eaten hostile input is not believed blindly.
"""

import json
import logging
import multiprocessing
import sys
from itertools import islice
from multiprocessing.connection import Connection

from pasopati_desktop.sources.parsers import FIELDS, Parsed, fast, tolerant

log = logging.getLogger(__name__)

MAX_TOLERANT_BODY = 2 * 1024 * 1024
"""Bytes: feedparser needs some 0.4 s of CPU for each 1 MB of an honest feed."""
TIME_LIMIT = 10.0
"""Seconds, starting the process included."""
MEMORY_LIMIT = 768 * 1024 * 1024
"""Bytes of address space, where the system can limit it (not on Windows)."""
_MAX_ANSWER = 64 * 1024 * 1024
_MAX_FIELD = 100_000


def parse_apart(document: bytes, max_items: int, *, seconds: float = TIME_LIMIT) -> Parsed | None:
    """Parse `document` (UTF-8) in a child process; None if it fails, dies or takes too long."""
    spawn = multiprocessing.get_context("spawn")
    receiving, sending = spawn.Pipe(duplex=False)
    child = spawn.Process(target=_child, args=(sending, document, max_items), daemon=True)
    try:
        child.start()
        sending.close()
        if not receiving.poll(seconds):
            log.info("feed child stopped seconds=%.1f bytes=%d", seconds, len(document))
            return None
        return _checked(json.loads(receiving.recv_bytes(_MAX_ANSWER)))
    except (EOFError, OSError, ValueError) as error:
        log.info("feed child failed error=%s bytes=%d", type(error).__name__, len(document))
        return None
    finally:
        if child.pid is not None:
            child.kill()
            child.join()
            child.close()
        receiving.close()


def _checked(answer: object) -> Parsed | None:
    if not isinstance(answer, dict) or not isinstance(answer.get("entries"), list):
        return None
    entries = (
        {field: str(entry.get(field) or "") for field in FIELDS}
        for entry in answer["entries"]
        if isinstance(entry, dict)
    )
    return Parsed(str(answer.get("title") or ""), str(answer.get("home") or ""), entries)


def _child(sending: Connection, document: bytes, max_items: int) -> None:
    _limit_resources()
    parsed = fast(document)
    entries = list(islice(parsed.entries, max_items)) if parsed else []
    if not entries and len(document) <= MAX_TOLERANT_BODY:
        parsed = tolerant(document)
        entries = list(islice(parsed.entries, max_items)) if parsed else []
    answer = None
    if parsed is not None:
        cut = [{name: text[:_MAX_FIELD] for name, text in entry.items()} for entry in entries]
        title, home = parsed.title[:_MAX_FIELD], parsed.home[:_MAX_FIELD]
        answer = {"title": title, "home": home, "entries": cut}
    sending.send_bytes(json.dumps(answer).encode("ascii"))


def _limit_resources() -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    seconds = int(TIME_LIMIT) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
