"""A folder of generated files that is replaced as a whole, and never by accident.

The new folder is made beside the old one; unchanged files are linked, not written again. A power
cut may cost the newest bytes; the next build compares and writes them again.
"""

import ctypes
import errno
import hashlib
import json
import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from pasopati_desktop.domain.errors import EnvironmentFailure, Refused

MANIFEST = "manifest.json"
GENERATOR = "PASOPATI Desktop"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2
"""Linux, renameat2(2)."""


class SiteFolder:
    """The next state of `out`, built aside. Use as `with replacing(out) as folder`."""

    def __init__(self, out: Path, aside: Path, former: dict[str, str], tombstones: list[str]):
        self.out = out
        self.former = former
        """Path -> SHA-256 of the site that is there now."""
        self.former_tombstones = tombstones
        self.files: dict[str, str] = {}
        self.written = 0
        self._aside = aside

    @property
    def removed(self) -> int:
        return len(self.former.keys() - self.files.keys())

    def keep(self, name: str, sha256: str) -> bool:
        """Take over a file of the former site if it still has exactly these bytes."""
        if self.former.get(name) != sha256:
            return False
        old, new = self.out / name, self._aside / name
        try:
            if hashlib.sha256(old.read_bytes()).hexdigest() != sha256:
                return False
        except OSError:
            return False
        new.parent.mkdir(parents=True, exist_ok=True)
        try:
            new.hardlink_to(old)
        except OSError:  # a file system without links, such as that of a USB stick
            shutil.copy2(old, new)
        self.files[name] = sha256
        return True

    def put(self, name: str, data: bytes) -> None:
        sha256 = hashlib.sha256(data).hexdigest()
        if self.keep(name, sha256):
            return
        path = self._aside / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        self.files[name] = sha256
        self.written += 1

    def drop(self, name: str) -> None:
        if self.files.pop(name, None) is not None:
            (self._aside / name).unlink()

    def broken_links(self) -> list[str]:
        """Return every link inside the site that leads to no file of it."""
        broken = []
        for name in self.files:
            if not name.endswith(".html"):
                continue
            parser = _Links()
            parser.feed((self._aside / name).read_text(encoding="utf-8"))
            here = PurePosixPath(name).parent
            broken += [f"{name}: {link}" for link in parser.found if not self._leads(here, link)]
        return broken

    def _leads(self, here: PurePosixPath, link: str) -> bool:
        parts = urlsplit(link)
        if parts.scheme in {"http", "https", "mailto", "data"} or link.startswith("#"):
            return True
        if parts.scheme or parts.netloc or parts.path.startswith("/"):
            return False
        target = os.path.normpath(str(here / unquote(parts.path)))
        return target.replace(os.sep, "/") in self.files


@contextmanager
def replacing(out: Path) -> Generator[SiteFolder]:
    """Give a folder to fill; on success it takes the place of `out` in one step.

    On any failure `out` stays as it was. Files in `out` that are not ours are carried over.

    Raises:
        Refused: `site.folder_not_ours`: `out` holds something else than a former site.
        EnvironmentFailure: `file.disk_full`, `file.not_writable` or `site.not_removed`.
    """
    out = out.resolve()
    aside, former_place = (out.with_name(f".{out.name}.{word}") for word in ("baru", "lama"))
    try:
        _recover(out, aside, former_place)
        former, tombstones = _former(out)
        aside.mkdir(parents=True)
        folder = SiteFolder(out, aside, former, tombstones)
        yield folder
        if folder.written or folder.removed:
            _swap(out, aside, former_place)
    except OSError as error:
        code = "file.disk_full" if error.errno in _FULL else "file.not_writable"
        raise EnvironmentFailure(code, path=out) from error
    finally:
        _retire(aside, out)
        _retire(former_place, out)


def _former(out: Path) -> tuple[dict[str, str], list[str]]:
    if not out.exists():
        return {}, []
    if out.is_dir() and not any(out.iterdir()):
        return {}, []
    try:
        data = (out / MANIFEST).read_bytes()
        found = json.loads(data)
        if found["generator"] != GENERATOR:
            raise Refused("site.folder_not_ours", path=out)
        files = {str(name): str(sha256) for name, sha256 in found["files"].items()}
        files[MANIFEST] = hashlib.sha256(data).hexdigest()
        return files, [str(code) for code in found["tombstones"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refused("site.folder_not_ours", path=out) from error


def _swap(out: Path, aside: Path, former_place: Path) -> None:
    if not out.exists():
        aside.rename(out)
    elif not _exchanged(aside, out):
        out.rename(former_place)  # where the kernel cannot exchange: two steps, see _recover
        aside.rename(out)


def _exchanged(first: Path, second: Path) -> bool:
    """Exchange two folders in one step; False where kernel or file system cannot."""
    if sys.platform != "linux":
        return False
    try:
        exchange = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    names = os.fsencode(first), os.fsencode(second)
    return bool(exchange(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0)


def _recover(out: Path, aside: Path, former_place: Path) -> None:
    """Clear what a build that was cut off left behind."""
    if former_place.exists() and not out.exists():
        former_place.rename(out)
    for leftover in (aside, former_place):
        _retire(leftover, out)


def _retire(leftover: Path, out: Path) -> None:
    """Remove a folder of ours for good: it may hold pictures that were withdrawn."""
    if not leftover.exists():
        return
    try:
        if out.is_dir():
            for entry in leftover.iterdir():
                if not _is_ours(entry.name) and not (out / entry.name).exists():
                    entry.rename(out / entry.name)
        shutil.rmtree(leftover)
    except OSError as error:
        raise EnvironmentFailure("site.not_removed", path=leftover) from error


def _is_ours(name: str) -> bool:
    return name in {"gambar", "karya", "gaya.css", MANIFEST} or name.endswith(".html")


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(
        self,
        tag: str,  # noqa: ARG002 - HTMLParser's signature
        attrs: list[tuple[str, str | None]],
    ) -> None:
        for name, value in attrs:
            if name in {"src", "href"}:
                self.found.append(value or "")
            elif name == "srcset":
                self.found += [part.split()[0] for part in (value or "").split(",")]
