"""A file is there whole or not at all."""

import errno
import os
from pathlib import Path

from pasopati_desktop.domain.errors import EnvironmentFailure

_FULL = {errno.ENOSPC, errno.EDQUOT}


def write_whole(target: Path, data: bytes) -> None:
    """Replace `target` by `data` so that a crash leaves either the old file or the new one.

    Raises:
        EnvironmentFailure: `file.disk_full` or `file.not_writable`; an older `target` is untouched.
    """
    partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
    try:
        with partial.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(target)
    except OSError as exc:
        code = "file.disk_full" if exc.errno in _FULL else "file.not_writable"
        raise EnvironmentFailure(code, path=target) from exc
    finally:
        partial.unlink(missing_ok=True)
