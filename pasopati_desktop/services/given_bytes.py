"""The bytes of a given file: what kind it is, and whether they are nearly those of our archive."""

import hashlib
import logging
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.verdicts import Verdict, Way
from pasopati_desktop.services import authenticity_records as records
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import authenticity as queries
from pasopati_desktop.storage.tables import Statement

log = logging.getLogger(__name__)

MAX_BYTES = 500 * 1024 * 1024
"""Larger files are not read: no statement comes near."""
MAX_ALIKE = 20
"""Archived files of the same size that are compared byte by byte."""
MAX_BEGUN = 2_000
"""Larger archived files whose beginning is compared with a file that may be cut."""
ALTERED_SHARE = 0.02
"""Of its bytes: beyond that a file of the same size is another file, not an altered one."""
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A pipe that nobody writes to would never be opened otherwise."""
_CHUNK = 1 << 20
_HEAD = 1024
_TAIL = 1024
_LEAST_CUT = 2_000
"""Bytes of a file that is worth being called a part of one of ours."""


@dataclass(frozen=True)
class Digest:
    """What one reading of a file tells."""

    sha256: str
    size: int
    head: bytes
    tail: bytes
    prefixes: dict[int, str]
    """SHA-256 of the first n bytes, for each n that was asked for."""


def read(path: Path, lengths: Iterable[int], control: JobControl) -> Digest:
    """Read a file once, in pieces. `lengths`: of the archived files; `path` may begin with one.

    Raises:
        EnvironmentFailure: `verify.not_a_file` for a folder, pipe or device; `verify.too_large`;
            `file.missing`; `file.not_readable`.
        Cancelled: the officer cancelled.
    """
    try:
        with os.fdopen(os.open(path, _FLAGS), "rb") as stream:
            status = os.fstat(stream.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise EnvironmentFailure("verify.not_a_file", path=path)
            if status.st_size > MAX_BYTES:
                raise EnvironmentFailure("verify.too_large", path=path)
            return _read(stream, path, sorted(set(lengths)), max(status.st_size, 1), control)
    except FileNotFoundError as error:
        raise EnvironmentFailure("file.missing", path=path) from error
    except OSError as error:
        kind = "verify.not_a_file" if path.is_dir() else "file.not_readable"
        raise EnvironmentFailure(kind, path=path) from error


def _read(
    stream: BinaryIO, path: Path, marks: list[int], total: int, control: JobControl
) -> Digest:
    whole = hashlib.sha256()
    prefixes: dict[int, str] = {}
    head = tail = b""
    done = 0
    while True:
        while marks and marks[0] <= done:
            marks.pop(0)
        room = min(_CHUNK, marks[0] - done) if marks else _CHUNK
        piece = stream.read(room)
        if not piece:
            break
        whole.update(piece)
        done += len(piece)
        head = head if len(head) >= _HEAD else (head + piece)[:_HEAD]
        tail = (tail + piece)[-_TAIL:]
        if marks and done == marks[0]:
            prefixes[done] = whole.hexdigest()
        if done > MAX_BYTES:  # it grew while it was read
            raise EnvironmentFailure("verify.too_large", path=path)
        if done % (32 * _CHUNK) < len(piece):
            control.step(min(done, total), total, path.name)
    return Digest(whole.hexdigest(), done, head, tail, prefixes)


def way_of(head: bytes) -> Way | None:
    """Return how a file is judged that begins so; None if it is no document."""
    if b"%PDF-" in head:
        return Way.PDF
    pictures = (
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        b"II*\x00",
        b"MM\x00*",
        b"II+\x00",
        b"MM\x00+",
    )
    if head.startswith(pictures) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return Way.PICTURE
    return None


def refusal(given: Digest) -> str:
    """Return the reason why a file of no known kind is not judged."""
    head = given.head
    if not given.size:
        return "verify.empty"
    brands = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"}
    if head[4:8] == b"ftyp" and head[8:12] in brands:
        return "verify.heic"
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")) and any(
        mark in head for mark in (b"[Content_Types].xml", b"word/", b"opendocument", b"\xd0\xcf")
    ):
        return "verify.office_file"
    return "verify.not_a_document"


@reads
def nearly(
    workspace: Workspace, path: Path, given: Digest, known: list[tuple[str, int]]
) -> Verdict | None:
    """Return what is told of a file that is one of ours but for some bytes; None if it is not."""
    size = given.size
    for sha256, length in sorted(known, key=lambda item: -item[1]):
        if length < size and given.prefixes.get(length) == sha256:
            return _about(workspace, sha256, "verify.appended", {"bytes": size - length})
    alike = [sha256 for sha256, length in known if length == size][:MAX_ALIKE]
    longer = [sha256 for sha256, length in known if length > size][-MAX_BEGUN:]
    if not alike and (not longer or size < _LEAST_CUT):
        return None
    data = path.read_bytes()
    for sha256 in alike:
        wrong = _differing(data, _ours(workspace, sha256))
        if 0 < wrong <= max(64, int(ALTERED_SHARE * size)):
            return _about(workspace, sha256, "verify.altered", {"bytes": wrong})
    begun = {sha256: lost for sha256 in longer if (lost := _cut_off(workspace, sha256, data))}
    if len(begun) != 1:  # papers begin alike: a short piece may be of several
        return None
    ((sha256, lost),) = begun.items()
    return _about(workspace, sha256, "verify.cut", {"bytes": lost})


def _ours(workspace: Workspace, sha256: str) -> bytes:
    try:
        return workspace.files.read(sha256)
    except PasopatiError as error:
        log.warning("archived file unreadable sha256=%s code=%s", sha256[:8], error.code)
        return b""


def _cut_off(workspace: Workspace, sha256: str, data: bytes) -> int:
    """Return how many bytes of an archived file are missing behind `data`; 0 if it is another."""
    try:
        with workspace.files.path(sha256).open("rb") as stream:
            stream.seek(len(data) - _TAIL)  # our papers begin alike
            if stream.read(_TAIL) != data[-_TAIL:]:
                return 0
            stream.seek(0)
            if stream.read(len(data)) != data:
                return 0
            return os.fstat(stream.fileno()).st_size - len(data)
    except OSError:
        return 0


def _differing(data: bytes, ours: bytes) -> int:
    if len(data) != len(ours):
        return max(len(data), len(ours))
    mixed = int.from_bytes(data, "big") ^ int.from_bytes(ours, "big")
    return len(ours) - mixed.to_bytes(len(ours), "big").count(0)


def _about(workspace: Workspace, sha256: str, reason: str, facts: dict[str, object]) -> Verdict:
    with workspace.reading() as session:
        exact = queries.archived(session, sha256)
        if exact is None:
            return Verdict(reason, facts=facts)
        row = session.get_one(Statement, exact.statement_id)
        return replace(records.told(session, row, reason, Way.PDF), facts=facts)
