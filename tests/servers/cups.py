"""A throw-away CUPS server: Debian's cupsd with its own folder, on loopback, and its own queues.

As root the queue is a real cups-pdf printer. cups-pdf finds its settings only in `/etc/cups`, by a
name of our own there, removed on stop. It cannot run for anybody else, who gets CUPS's `file:`
device instead: the same server, the same commands, the same filters.
"""

import grp
import os
import shutil
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

QUEUE = "Kantor"
WAIT_SECONDS = 60.0
_CUPSD = "/usr/sbin/cupsd"
_PDF_SETTINGS = Path("/etc/cups")
_PDF_DRIVER = "lsb/usr/cups-pdf/CUPS-PDF_noopt.ppd"
_DRIVERS = "lsb/usr/cupsfilters"
_PLAIN_DRIVER = f"{_DRIVERS}/Generic-PDF_Printer-PDF.ppd"

_FILES = """
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup {group}
FileDevice Yes
"""
_SERVER = """
Listen 127.0.0.1:{port}
LogLevel info
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_PDF_PRINTER = """
Out {out}
Spool {folder}/pdf-spool
Log {folder}/log
AnonDirName {out}
Grp root
Label 0
TitlePref 1
"""


class CupsUnavailable(Exception):
    """The test server could not be started or asked; the suite fails, it does not skip."""


@dataclass
class CupsServer:
    """`address` is for `CUPS_SERVER`; what the queue prints appears in `out`."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes]

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def out(self) -> Path:
        return self.folder / "out"

    @property
    def log(self) -> str:
        path = self.folder / "log" / "error"
        return path.read_text(errors="replace") if path.exists() else ""

    def run(self, *command: str) -> str:
        """Run one of CUPS's commands against this server.

        Raises:
            CupsUnavailable: it failed; the text holds its words and the server's log.
        """
        environment = {**os.environ, "CUPS_SERVER": self.address, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        if done.returncode != 0:
            raise CupsUnavailable(f"{command}: {done.stderr}\n{self.log[-3000:]}")
        return done.stdout

    def printed(self) -> bytes:
        """Wait for the next printed document and return it.

        Raises:
            CupsUnavailable: nothing whole came out in `WAIT_SECONDS`.
        """
        deadline = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < deadline:
            for path in self.out.iterdir():
                data = path.read_bytes()
                if b"%%EOF" in data[-1024:] and not self.run("lpstat", "-o").strip():
                    return data[data.index(b"%PDF-") : data.rindex(b"%%EOF") + 6]  # no PJL
            time.sleep(0.1)
        raise CupsUnavailable(f"nothing was printed\n{self.log[-3000:]}")

    def add_queue(self, name: str, driver: str) -> None:
        """Add a queue of another make: `driver` is one of `/usr/share/ppd/cupsfilters`."""
        device = f"file:{self.out}/{name}.pdf"
        self.run("lpadmin", "-p", name, "-v", device, "-m", f"{_DRIVERS}/{driver}", "-E")

    def clear(self) -> None:
        """Take what came out away from the printer."""
        for path in self.out.iterdir():
            path.unlink()

    def stop(self) -> None:
        """Switch the server off, as if somebody pulled the plug of the print room."""
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def remove(self) -> None:
        self.stop()
        _settings_of(self.folder).unlink(missing_ok=True)
        shutil.rmtree(self.folder, ignore_errors=True)


def start() -> CupsServer:
    """Start a server with one queue, `QUEUE`.

    Raises:
        CupsUnavailable: not installed, or it does not start; the text says why.
    """
    if not Path(_CUPSD).exists():
        raise CupsUnavailable("cupsd is missing: apt-get install cups printer-driver-cups-pdf")
    # The print filters run as the user `lp`, so every folder on the way must let it through.
    folder = Path(tempfile.mkdtemp(prefix="pasopati-cups-", dir="/tmp"))
    folder.chmod(0o755)
    for name in ("root", "spool", "cache", "state", "tmp", "log", "out", "pdf-spool"):
        (folder / name).mkdir()
    (folder / "tmp").chmod(0o1777)
    port = _free_port()
    group = grp.getgrgid(os.getegid()).gr_name
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder, group=group))
    (folder / "cupsd.conf").write_text(_SERVER.format(port=port))
    arguments = ["-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    with (folder / "log" / "output").open("wb") as output:
        process = subprocess.Popen([_CUPSD, *arguments], stdout=output, stderr=output)
    server = CupsServer(folder, port, process)
    try:
        _wait_until_listening(server)
        _add_queue(server)
    except BaseException:
        server.remove()
        raise
    return server


def _add_queue(server: CupsServer) -> None:
    if os.geteuid() == 0:
        settings = _settings_of(server.folder)
        settings.write_text(_PDF_PRINTER.format(folder=server.folder, out=server.out))
        instance = settings.stem.removeprefix("cups-pdf-")
        device, driver = f"cups-pdf:/{instance}", _PDF_DRIVER
    else:
        device, driver = f"file:{server.out}/printed.pdf", _PLAIN_DRIVER
    server.run("lpadmin", "-p", QUEUE, "-v", device, "-m", driver, "-E")


def _settings_of(folder: Path) -> Path:
    return _PDF_SETTINGS / f"cups-pdf-{folder.name}.conf"


def _wait_until_listening(server: CupsServer) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        if server.process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", server.port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    output = (server.folder / "log" / "output").read_text(errors="replace")
    raise CupsUnavailable(f"cupsd does not answer\n{output}\n{server.log[-3000:]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
