"""Content-addressed files: a file's name is the SHA-256 of its bytes, so it never changes.

Write to `*.partial`, fsync, rename, fsync the folder; only then may a row name the file. What no
row names is swept later, so a crash leaves at worst a file too many, never a row to nothing.
"""

import errno
import hashlib
import logging
import os
import re
import tempfile
from collections.abc import Callable, Generator, Set
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from pasopati_desktop.domain.errors import EnvironmentFailure, InvalidInput
from pasopati_desktop.domain.jobs import JobControl

log = logging.getLogger(__name__)

_NAME = re.compile(r"[0-9a-f]{64}")
_CHUNK = 1 << 20
"""Bytes read at once."""
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True)
class StoredFile:
    sha256: str
    size: int
    """Bytes."""


@dataclass(frozen=True)
class Damage:
    sha256: str
    code: str
    """`file.damaged` (other bytes than its name says), `file.missing` or `file.not_readable`."""


class FileStore:
    """Files below `root`, in two levels of folders (`ab/cd/abcd…`), private to this account."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, sha256: str) -> Path:
        """Return where the file is or would be; it need not exist.

        Raises:
            InvalidInput: `sha256` is not 64 lower-case hexadecimal digits.
        """
        if not _NAME.fullmatch(sha256):
            raise InvalidInput({"sha256": "file.bad_name"})
        return self.root / sha256[:2] / sha256[2:4] / sha256

    def exists(self, sha256: str) -> bool:
        return self.path(sha256).is_file()

    def adopt_bytes(self, data: bytes) -> StoredFile:
        """Keep `data`; return its name. The same bytes are kept once, and repaired if damaged.

        Raises:
            EnvironmentFailure: `file.disk_full` or `file.not_writable`; nothing was kept.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        if not self._kept_whole(sha256):
            self._keep(lambda stream: _write(stream, data))
        return StoredFile(sha256, len(data))

    def adopt_file(self, source: Path) -> StoredFile:
        """Keep a copy of `source`, read once and in pieces.

        Raises:
            EnvironmentFailure: `file.not_readable`, `file.disk_full` or `file.not_writable`.
        """
        with _reading(source) as incoming:
            return self._keep(lambda stream: _copy(incoming, stream, source))

    def read(self, sha256: str) -> bytes:
        """Return the bytes, proven to be those that were adopted.

        Raises:
            EnvironmentFailure: `file.missing`, `file.not_readable` or `file.damaged`.
        """
        path = self.path(sha256)
        with _reading(path) as stream:
            data = _guarded_read(stream, path, -1)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise EnvironmentFailure("file.damaged", path=path, sha256=sha256)
        return data

    def verify(self, control: JobControl, expected: Set[str] = frozenset()) -> list[Damage]:
        """Read every file and compare it with its name; `expected` names that must be there."""
        names = sorted({path.name for path in self._files()} | set(expected))
        found = []
        for done, sha256 in enumerate(names):
            control.step(done, len(names), sha256[:8])
            if (code := self._fault(sha256)) is not None:
                found.append(Damage(sha256, code))
        control.step(len(names), len(names))
        return found

    def sweep(self, referenced: Set[str], older_than: timedelta, now: datetime) -> int:
        """Remove files no row names, and half-written ones; return how many.

        Only files untouched for `older_than`: a younger one may await the commit of its row.
        """
        limit = (now - older_than).timestamp()
        idle = [path for path in self._files() if path.name not in referenced]
        idle += self.root.glob("*.partial")
        removed = 0
        for path in idle:
            try:
                if path.stat().st_mtime >= limit:
                    continue
                path.unlink()
            except OSError as error:  # somebody holds it open: the next sweep tries again
                log.warning("sweep skipped file=%s error=%s", path.name[:12], type(error).__name__)
                continue
            removed += 1
        log.info("store swept removed=%d", removed)
        return removed

    def _files(self) -> Generator[Path]:
        for path in self.root.glob("[0-9a-f][0-9a-f]/[0-9a-f][0-9a-f]/*"):
            if _NAME.fullmatch(path.name) and path == self.path(path.name):
                yield path

    def _fault(self, sha256: str) -> str | None:
        digest = hashlib.sha256()
        path = self.path(sha256)
        try:
            with _reading(path) as stream:
                while piece := _guarded_read(stream, path, _CHUNK):
                    digest.update(piece)
        except EnvironmentFailure as failure:
            return failure.code
        return None if digest.hexdigest() == sha256 else "file.damaged"

    def _kept_whole(self, sha256: str) -> bool:
        """True if the file is there and right; it then counts as new for the next sweep."""
        if not self.exists(sha256) or self._fault(sha256) is not None:
            return False
        with suppress(OSError):
            os.utime(self.path(sha256))
        return True

    def _keep(self, fill: Callable[[BinaryIO], StoredFile]) -> StoredFile:
        partial: Path | None = None
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(suffix=".partial", dir=self.root)
            partial = Path(name)
            with os.fdopen(handle, "wb") as stream:
                kept = fill(stream)
                stream.flush()
                os.fsync(stream.fileno())
            if self._kept_whole(kept.sha256):
                return kept
            target = self.path(kept.sha256)
            target.parent.mkdir(parents=True, exist_ok=True)
            partial.replace(target)
            for folder in (target.parent, target.parent.parent, self.root):
                _sync_folder(folder)
        except OSError as error:
            code = "file.disk_full" if error.errno in _FULL else "file.not_writable"
            raise EnvironmentFailure(code, path=self.root) from error
        finally:
            if partial is not None:
                with suppress(OSError):
                    partial.unlink(missing_ok=True)
        return kept


def _write(stream: BinaryIO, data: bytes) -> StoredFile:
    stream.write(data)
    return StoredFile(hashlib.sha256(data).hexdigest(), len(data))


def _copy(incoming: BinaryIO, stream: BinaryIO, source: Path) -> StoredFile:
    digest, size = hashlib.sha256(), 0
    while piece := _guarded_read(incoming, source, _CHUNK):
        digest.update(piece)
        size += len(piece)
        stream.write(piece)
    return StoredFile(digest.hexdigest(), size)


@contextmanager
def _reading(path: Path) -> Generator[BinaryIO]:
    try:
        if path.exists() and not path.is_file():  # a pipe would wait for ever
            raise EnvironmentFailure("file.not_readable", path=path)
        stream = path.open("rb")
    except FileNotFoundError as error:
        raise EnvironmentFailure("file.missing", path=path) from error
    except OSError as error:
        raise EnvironmentFailure("file.not_readable", path=path) from error
    with stream:
        yield stream


def _guarded_read(stream: BinaryIO, path: Path, size: int) -> bytes:
    """Read apart from writing, so that a bad disk under the source is not taken for a full one."""
    try:
        return stream.read(size)
    except OSError as error:
        raise EnvironmentFailure("file.not_readable", path=path) from error


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows has no handle for a folder; NTFS journals the rename
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
