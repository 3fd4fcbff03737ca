"""What opens the unit's key on this workstation without the passphrase: one small private file.

The file alone is useless without the database, and the database without the file or passphrase.
It never goes into a backup. It is readable by this account only, where the system knows that.
"""

import logging
import os
import sys
from contextlib import suppress
from pathlib import Path

from pasopati_desktop.domain.errors import EnvironmentFailure

log = logging.getLogger(__name__)

SIZE = 32


def path_of(folder: Path, key_id: str) -> Path:
    return folder / f"{key_id}.open"


def keep(folder: Path, key_id: str, wrapping: bytes) -> None:
    """Write the file, whole or not at all.

    Raises:
        EnvironmentFailure: `key.not_kept`; the key stays locked here.
    """
    target = path_of(folder, key_id)
    partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sys.platform != "win32":
            folder.chmod(0o700)
        partial.unlink(missing_ok=True)
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(wrapping)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(target)
    except OSError as error:
        raise EnvironmentFailure("key.not_kept", path=target) from error
    finally:
        with suppress(OSError):  # what made the rest fail makes this fail too
            partial.unlink(missing_ok=True)


def read(folder: Path, key_id: str) -> bytes | None:
    """Return the bytes, or None where the key is locked here."""
    target = path_of(folder, key_id)
    try:
        if sys.platform != "win32" and target.stat().st_mode & 0o077:
            log.warning("key file was open to others key=%s", key_id)
            target.chmod(0o600)
        with target.open("rb") as stream:
            data = stream.read(SIZE + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        log.warning("key file unreadable key=%s error=%s", key_id, type(error).__name__)
        return None
    return data if len(data) == SIZE else None


def exists(folder: Path, key_id: str) -> bool:
    return path_of(folder, key_id).is_file()


def forget(folder: Path, key_id: str) -> None:
    """Remove the file.

    Raises:
        EnvironmentFailure: `key.not_forgotten`.
    """
    target = path_of(folder, key_id)
    try:
        target.unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFailure("key.not_forgotten", path=target) from error
