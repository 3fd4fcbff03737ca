"""`pasopati tour --out DIR`: the whole journey on sample data, headless."""

import argparse
import json
import os
import shutil
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from pasopati_desktop import __version__, resources
from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import canonical
from pasopati_desktop.paths import DataDir


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser(
        "tour", help="seluruh perjalanan dengan data contoh, tanpa layar"
    )
    parser.add_argument("--out", required=True, metavar="FOLDER", type=Path)
    parser.add_argument("--json", action="store_true", help="cetak ringkasan sebagai JSON")
    parser.add_argument("--no-screens", action="store_true", help="tanpa tangkapan layar")
    parser.set_defaults(run=run)


_FOLDERS = ("data", "ekspor", "pdf", "periksa", "screens", "site", "verifikasi")
"""Of a tour; taken away before the next one."""


class _Steps:
    """Times each step from the end of the one before."""

    def __init__(self) -> None:
        self.records: list[dict[str, object]] = []
        self._last = time.monotonic()

    def note(self, name: str) -> None:
        now = time.monotonic()
        self.records.append({"name": name, "seconds": round(now - self._last, 3), "ok": True})
        self._last = now
        print(f"  {name}", file=sys.stderr, flush=True)


def run(args: argparse.Namespace) -> int:
    """Return 0 when every step was done; the folder must be empty or a former tour's."""
    out: Path = args.out.absolute()
    _prepare(out)
    from pasopati_desktop.services import opening

    began, steps = time.monotonic(), _Steps()
    summary: dict[str, Any] = {
        "version": __version__,
        "started_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    data = DataDir(out / "data")
    opened = opening.open_data(data, url=f"sqlite:///{data.database}")
    try:
        steps.note("open")
        with _feeds_on_loopback() as feeds:
            summary |= _journey(opened.workspace, out, feeds, steps)
            if not args.no_screens:
                summary["screens"] = _screens(out, opened, steps)
    finally:
        opened.close()
    summary["seconds"] = round(time.monotonic() - began, 2)
    summary["steps"] = steps.records
    text = json.dumps(summary, ensure_ascii=False, indent=1)
    (out / "summary.json").write_text(text + "\n", encoding="utf-8")
    print(text if args.json else f"Hasil perjalanan: {out}\nRingkasan: {out / 'summary.json'}")
    return 0


def _prepare(out: Path) -> None:
    """Make the folder; take away what a former tour left, and only that."""
    if out.exists() and any(out.iterdir()):
        if not (out / "summary.json").exists() and not (out / "data").exists():
            raise InvalidInput({"out": "tour.folder_not_empty"}, path=out)
        for name in _FOLDERS:
            shutil.rmtree(out / name, ignore_errors=True)
        (out / "summary.json").unlink(missing_ok=True)
    out.mkdir(parents=True, exist_ok=True)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *_args: object) -> None:  # noqa: A002 - the base's own name
        """Say nothing: standard error belongs to the tour."""


@contextmanager
def _feeds_on_loopback() -> Generator[list[str]]:
    """Serve the sample feeds as a portal would, so that the real fetch is what fetches them."""
    folder = resources.path("samples", "feeds")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, name="tour-feeds")
    thread.start()
    base = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield [f"{base}/{path.name}" for path in sorted(folder.glob("*.xml"))]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _journey(workspace: Any, out: Path, feeds: list[str], steps: _Steps) -> dict[str, Any]:
    from pasopati_desktop.commands.tour_papers import TourPapers
    from pasopati_desktop.services import (
        backups,
        gallery,
        integrity,
        register,
        sample,
        statements,
    )

    control = JobControl()
    story = sample.live(workspace, feeds, control, note=steps.note)
    head = sample.as_officer(workspace, "h.kusuma")
    admin = sample.as_officer(workspace, "admin")
    release = story.statements["release"]
    detail = statements.detail(head, release)
    papers = TourPapers(head, story.statements, out)
    files = papers.write()
    (out / "pdf" / "siaran-pers.json").write_bytes(canonical(detail.content).encode())
    steps.note("papers")
    checked = papers.check()
    steps.note("verify_papers")
    register.export(head, out / "verifikasi")
    steps.note("register")
    # The papers above look as a unit's own do. From here on the folder says what it holds.
    sample.mark(workspace.data)
    gallery.export(head, out / "site", control)
    steps.note("site")
    backups.create(admin, control)
    steps.note("backup")
    if integrity.verify_audit(head).broken_at is not None or integrity.check_everything(head):
        raise RuntimeError("the tour left data that is not whole")
    steps.note("check")
    return {
        "items": story.items,
        "issues": 1,
        "incidents": 2,
        "statement": {
            "number": detail.number,
            "status": detail.status.value,
            "pdf": "pdf/siaran-pers.pdf",
            "text": "pdf/siaran-pers.json",
            "sha256": detail.sha256,
            "approvals": [
                {"step": step.step.value, "officer": step.officer, "at": step.at.isoformat()}
                for step in detail.steps
            ],
        },
        "statements": {
            name: _told(statements.detail(head, number))
            for name, number in story.statements.items()
        },
        "papers": files,
        "checked": [each.as_json() for each in checked],
        "signature": papers.signature(),
        "reports": {
            "LOG": "pdf/riwayat-persetujuan.pdf",
            "number_book": "pdf/buku-nomor.pdf",
            "comparison": "pdf/beda-versi.pdf",
        },
        "site": "site",
        "verification": "verifikasi/verifikasi.html",
        "works": story.works,
    }


def _told(detail: Any) -> dict[str, object]:
    """Return what the summary says of one statement."""
    after = [linked.number for linked in detail.outcome.after]
    return {
        "kind": detail.kind.value,
        "status": detail.status.value,
        "number": detail.number,
        "corrected_by": after[0] if after else None,
    }


def _screens(out: Path, opened: Any, steps: _Steps) -> dict[str, list[str]]:
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pasopati_desktop.app import screens

    files = [path for path in sorted((out / "periksa").iterdir()) if path.suffix != ".png"]
    files.append(out / "pdf" / "siaran-pers.pdf")
    taken = screens.take(opened, out / "screens", Role.HEAD_OF_UNIT, files)
    steps.note("screens")
    return {name: [f"screens/{file}" for file in files] for name, files in taken.items()}
