"""The data folder: where it is, what is in it, and whether it can be trusted with data.

The folder is refused before anything is opened in it, so that a database never meets a full disk,
a network share (where SQLite's locks and shared memory do not hold) or half a restore unprepared.
"""

import errno
import os
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from pasopati_desktop.domain.errors import Conflict, EnvironmentFailure

APP_NAME = "pasopati-desktop"
VARIABLE = "PASOPATI_DATA_DIR"
NEEDED_BYTES = 50 * 1024 * 1024
"""Free space below which the program does not start: room for a migration and its backup."""
RESERVE_BYTES = 1024 * 1024
"""Kept aside so that a full disk still leaves room to close the database in order."""

_NETWORK_TYPES = frozenset(
    (
        "9p",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "orangefs",
        "pvfs2",
        "smb3",
        "smbfs",
        "vboxsf",
    )
)


@cache
def _network_fuse() -> re.Pattern[str]:
    """Compiled at its first use: the first window does not wait for it."""
    return re.compile(
        r"fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|ceph(-fuse)?|smbnetfs|s3fs|curlftpfs"
        r"|google-drive-ocamlfuse|onedriver|vmhgfs-fuse|mergerfs-nfs)"
    )


_LOCKED_BYTE = 1 << 30
"""Windows locks bytes against reading too, so the locked one lies far beyond the written ones."""


@dataclass(frozen=True)
class DataDir:
    """Names of everything in a data folder. Making one touches nothing on disk."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "pasopati.sqlite3"

    @property
    def files(self) -> Path:
        """Photos and documents, named by their SHA-256."""
        return self.root / "files"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def site(self) -> Path:
        """The static gallery as last published."""
        return self.root / "site"

    @property
    def keys(self) -> Path:
        """What opens the unit's key on this workstation. Never part of a backup."""
        return self.root / "keys"

    @property
    def settings_file(self) -> Path:
        return self.root / "settings.ini"

    @property
    def lock_file(self) -> Path:
        return self.root / "lock"

    @property
    def reserve_file(self) -> Path:
        return self.root / "reserve"

    @property
    def restore_marker(self) -> Path:
        """Written before a restore replaces anything, removed when it is complete."""
        return self.root / "RESTORE-IN-PROGRESS"

    @property
    def sample_mark(self) -> Path:
        """Stands in a folder that holds sample data and nothing else."""
        return self.root / "contoh.txt"

    @property
    def is_sample(self) -> bool:
        """Tell whether everything in the folder is invented. Only such a folder is removed."""
        return self.sample_mark.exists()

    @property
    def folders(self) -> tuple[Path, ...]:
        return (self.root, self.files, self.backups, self.logs, self.site)


def locate(chosen: str | Path | None = None) -> DataDir:
    """Return `chosen` (--data-dir), else what PASOPATI_DATA_DIR names, else the user's own."""
    named = chosen or os.environ.get(VARIABLE)
    if named:
        return DataDir(Path(named).expanduser().absolute())
    import platformdirs

    return DataDir(Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)))


def fallback_logs() -> Path:
    """Where to log when the data folder itself is what fails."""
    import platformdirs

    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))


def check_usable(
    root: Path, *, needed_bytes: int = NEEDED_BYTES, allow_half_restored: bool = False
) -> DataDir:
    """Create the data folder where it is missing and return it once it is fit for use.

    `allow_half_restored` is for the restore itself, which must be able to run again.

    Raises:
        EnvironmentFailure: `data.not_a_folder`, `data.network_share`, `data.read_only`,
            `data.disk_full`, `data.half_restored` or `data.unusable`; each with `path`.
    """
    data = DataDir(root.expanduser().absolute())
    if kind := network_kind(data.root):
        raise EnvironmentFailure("data.network_share", path=data.root, kind=kind)
    try:
        for folder in data.folders:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _probe(folder)
        free = shutil.disk_usage(data.root).free
    except OSError as error:
        raise _explained(error, data.root) from error
    if data.restore_marker.exists() and not allow_half_restored:
        raise EnvironmentFailure("data.half_restored", path=data.root)
    if free < needed_bytes:
        raise _disk_full(data.root, free, needed_bytes)
    keep_reserve(data)
    return data


def keep_reserve(data: DataDir) -> None:
    """Set `RESERVE_BYTES` aside, unless they are.

    Raises:
        EnvironmentFailure: as `check_usable`.
    """
    reserve = data.reserve_file
    partial = reserve.with_name("reserve.partial")
    try:
        if reserve.exists() and reserve.stat().st_size == RESERVE_BYTES:
            return
        partial.write_bytes(os.urandom(RESERVE_BYTES))  # random: a compressing disk keeps it whole
        partial.replace(reserve)
    except OSError as error:
        raise _explained(error, data.root) from error
    finally:
        partial.unlink(missing_ok=True)


def release_reserve(data: DataDir) -> None:
    """Give the reserve back to the disk, so that what is open can be closed in order."""
    data.reserve_file.unlink(missing_ok=True)


class InstanceLock:
    """Held while the program uses the folder; the system itself frees it when the program dies."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def release(self) -> None:
        """Free the folder; harmless when called again."""
        if not self._stream.closed:
            self._stream.truncate(0)
            _unlock(self._stream)
            self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def hold(data: DataDir) -> InstanceLock:
    """Take the folder for this process.

    The lock belongs to an open file, not to the file's existence: what a killed program left
    behind blocks nobody.

    Raises:
        Conflict: `data.in_use` with `path`, and `pid` and `computer` of the holder ("" if unknown).
        EnvironmentFailure: as `check_usable`.
    """
    import socket

    try:
        # Append mode creates the file without emptying it under its present holder.
        stream = data.lock_file.open("a+", encoding="utf-8")
    except OSError as error:
        raise _explained(error, data.root) from error
    if not _try_lock(stream):
        stream.seek(0)
        pid, _, computer = stream.read(200).strip().partition(" ")
        stream.close()
        raise Conflict("data.in_use", path=data.root, pid=pid, computer=computer)
    stream.truncate(0)
    stream.write(f"{os.getpid()} {socket.gethostname()}\n")
    stream.flush()
    return InstanceLock(stream)


def network_kind(path: Path, mounts: str | None = None) -> str | None:
    """Return the type of network file system `path` lies on (such as `cifs`), or nothing.

    `mounts` is text in the form of /proc/mounts; by default this computer's own.
    """
    if sys.platform == "win32":
        return _windows_network_kind(path)
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return None
    kind = _kind_of_mount(_existing(path).resolve(), mounts.splitlines())
    return kind if _is_network(kind) else None


def _is_network(kind: str) -> bool:
    return kind in _NETWORK_TYPES or _network_fuse().fullmatch(kind) is not None


def _kind_of_mount(path: Path, lines: Iterable[str]) -> str:
    best, kind = Path("/"), ""
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[1]))
        # The later of two mounts on one point is the visible one. A root on 9p is a sandbox's
        # own disk, not somebody's share.
        longer = len(point.parts) >= len(best.parts)
        if longer and path.is_relative_to(point):
            best, kind = point, "" if str(point) == "/" and fields[2] == "9p" else fields[2]
    return kind


def _windows_network_kind(path: Path) -> str | None:
    if sys.platform == "win32":
        import ctypes

        if str(path).startswith("\\\\"):
            return "unc"
        remote = 4  # DRIVE_REMOTE of GetDriveTypeW
        return "drive" if ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == remote else None
    return None


def _existing(path: Path) -> Path:
    """The nearest folder that is there: a folder about to be made lies where its parent does."""
    for candidate in (path, *path.parents):
        if candidate.exists():
            return candidate
    return path


def _probe(folder: Path) -> None:
    """Write, sync and remove a file: permission bits say nothing to root or of a read-only disk."""
    import tempfile

    with tempfile.NamedTemporaryFile(dir=folder, prefix="probe-", suffix=".partial") as probe:
        probe.write(b"\0" * 4096)
        probe.flush()
        os.fsync(probe.fileno())


def _explained(error: OSError, path: Path) -> EnvironmentFailure:
    match error.errno:
        case errno.EROFS | errno.EACCES | errno.EPERM:
            code = "data.read_only"
        case errno.ENOSPC | errno.EDQUOT:
            return _disk_full(path, 0, NEEDED_BYTES)
        case errno.ENOTDIR | errno.EEXIST:
            code = "data.not_a_folder"
        case _:
            return EnvironmentFailure("data.unusable", path=path, reason=error.strerror or "")
    return EnvironmentFailure(code, path=path)


def _disk_full(path: Path, free: int, needed: int) -> EnvironmentFailure:
    mega = 1024 * 1024
    return EnvironmentFailure(
        "data.disk_full", path=path, free_mb=free // mega, needed_mb=-(-needed // mega)
    )


if sys.platform == "win32":
    import msvcrt

    def _try_lock(stream: IO[str]) -> bool:
        try:
            stream.seek(_LOCKED_BYTE)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(stream: IO[str]) -> None:
        stream.seek(_LOCKED_BYTE)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(stream: IO[str]) -> bool:
        try:
            # flock, not lockf: it also refuses a second opening within this process.
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(stream: IO[str]) -> None:
        fcntl.flock(stream, fcntl.LOCK_UN)
