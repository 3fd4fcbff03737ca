"""A throw-away PostgreSQL cluster for the suite: Debian's binaries, loopback, a temporary folder.

No system service and no system cluster is touched. Durability is off (`fsync=off`) and the data is
in memory where there is room: it lives for one run, and each copied database is 350 small files.
All processes of a run share one cluster, so the first to ask pays for `initdb`.
"""

import fcntl
import getpass
import json
import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

BINARIES = Path("/usr/lib/postgresql")
STATE = "postgres.json"
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it, with a name nobody knows
MEMORY_NEEDED = 2_000_000_000
"""Bytes; a run holds about 300 MB, the rest is for whoever else uses it (containers give 64 MB)."""
SETTINGS = """
listen_addresses = '127.0.0.1'
max_connections = 100
shared_buffers = '64MB'
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
min_wal_size = '32MB'
max_wal_size = '128MB'
max_wal_senders = 0
autovacuum = off
timezone = 'UTC'
log_timezone = 'UTC'
"""


class PostgresUnavailable(Exception):
    """The test server could not be started; the suite fails, it does not skip."""


@dataclass(frozen=True)
class PostgresServer:
    folder: str
    """Holds the cluster, the socket and the log; removed by `stop`."""
    port: int
    binaries: str
    owner: str

    @property
    def admin_url(self) -> str:
        return self.url("postgres")

    def url(self, database: str) -> str:
        """SQLAlchemy's address of `database`."""
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/{database}"

    def create_database(self, prefix: str = "t", template: str = "template0") -> str:
        """Create an empty database, or a copy of `template` (to which nobody may be connected)."""
        name = f"{prefix}_{uuid.uuid4().hex[:12]}"
        # Copying the files is half the work of writing every page through the log, the default
        # since 15.
        how = "STRATEGY file_copy" if _version(Path(self.binaries)) >= 15 else ""
        self._execute(f"CREATE DATABASE {_quoted(name)} TEMPLATE {_quoted(template)} {how}")
        return name

    def drop_database(self, name: str) -> None:
        """Drop `name`, ending whoever is still connected to it."""
        self._execute(f"DROP DATABASE IF EXISTS {_quoted(name)} WITH (FORCE)")

    def stop(self) -> None:
        _run(
            [f"{self.binaries}/pg_ctl", "stop", "-D", self._data, "-m", "immediate", "-w"],
            self.owner,
        )
        shutil.rmtree(self.folder, ignore_errors=True)

    def restart(self, mode: str = "immediate") -> None:
        """Stop (`immediate` is like a crash) and start again on the same port."""
        arguments = ["restart", "-D", self._data, "-m", mode, "-w", "-l", f"{self.folder}/log"]
        _run([f"{self.binaries}/pg_ctl", *arguments], self.owner)

    def is_running(self) -> bool:
        status = [f"{self.binaries}/pg_ctl", "status", "-D", self._data]
        try:
            _run(status, self.owner)
        except PostgresUnavailable:
            return False
        return True

    @property
    def _data(self) -> str:
        return f"{self.folder}/data"

    def _execute(self, statement: str) -> None:
        import psycopg

        address = f"host=127.0.0.1 port={self.port} user=postgres dbname=postgres"
        with psycopg.connect(address, autocommit=True, connect_timeout=10) as connection:
            connection.execute(statement.encode())


def shared(run_folder: Path) -> PostgresServer:
    """Return the server of this test run, starting it if no other process of the run did.

    Raises:
        PostgresUnavailable: not installed, or it does not start; the text says why.
    """
    state = run_folder / STATE
    with _exclusive(run_folder / "postgres.lock"):
        if state.exists():
            return PostgresServer(**json.loads(state.read_text()))
        server = start()
        state.write_text(json.dumps(asdict(server)))
        return server


def stop_shared(run_folder: Path) -> None:
    """Stop the run's server if there is one; called once, when every worker is done."""
    state = run_folder / STATE
    if state.exists():
        server = PostgresServer(**json.loads(state.read_text()))
        state.unlink()
        server.stop()


def start() -> PostgresServer:
    """Start a server of its own, such as for a test that kills it; the caller must `stop` it.

    Raises:
        PostgresUnavailable: not installed, or it does not start; the text says why.
    """
    binaries = _newest_binaries()
    owner = _owner()
    folder = Path(tempfile.mkdtemp(prefix="pasopati-pg-", dir=_roomy_memory()))
    if os.geteuid() == 0:
        account = pwd.getpwnam(owner)
        os.chown(folder, account.pw_uid, account.pw_gid)
    try:
        return _start_in(folder, binaries, owner)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _start_in(folder: Path, binaries: Path, owner: str) -> PostgresServer:
    data = folder / "data"
    initdb: list[str | Path] = [binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust"]
    _run([*initdb, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"], owner)
    with (data / "postgresql.conf").open("a") as settings:
        settings.write(f"{SETTINGS}unix_socket_directories = '{folder}'\n")
    failure: PostgresUnavailable | None = None
    for _attempt in range(3):  # another program may take the port between asking and binding
        port = _free_port()
        command: list[str | Path] = [binaries / "pg_ctl", "start", "-D", data, "-w", "-t", "90"]
        try:
            _run([*command, "-o", f"-p {port}", "-l", folder / "log"], owner)
        except PostgresUnavailable as error:
            failure = error
        else:
            return PostgresServer(str(folder), port, str(binaries), owner)
    log = folder / "log"
    raise PostgresUnavailable(log.read_text() if log.exists() else "no log") from failure


def _roomy_memory() -> Path | None:
    """Return the folder whose files are in memory if there is one with room, or None."""
    try:
        has_room = shutil.disk_usage(MEMORY).free >= MEMORY_NEEDED
    except OSError:
        return None
    return MEMORY if has_room and os.access(MEMORY, os.W_OK | os.X_OK) else None


def _newest_binaries() -> Path:
    found = sorted(BINARIES.glob("*/bin"), key=_version)
    if not found:
        raise PostgresUnavailable("PostgreSQL is not installed: apt-get install postgresql")
    return found[-1]


def _version(binaries: Path) -> int:
    """Return the major version of a folder such as `/usr/lib/postgresql/15/bin`."""
    digits = re.sub(r"\D", "", binaries.parent.name)
    return int(digits or 0)


def _owner() -> str:
    """PostgreSQL refuses root, so root hands the cluster to Debian's `postgres`."""
    return "postgres" if os.geteuid() == 0 else getpass.getuser()


def _run(command: Sequence[str | Path], owner: str) -> None:
    user = owner if os.geteuid() == 0 else None
    try:
        # Files, not pipes: the server inherits them and would keep a pipe open for ever.
        with tempfile.TemporaryFile() as output:
            done = subprocess.run(
                command,
                check=False,
                timeout=120,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd="/",
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
                user=user,
                group=user,
                extra_groups=None if user is None else [],
            )
            output.seek(0)
            said = output.read().decode(errors="replace")
    except (OSError, KeyError, subprocess.SubprocessError) as error:
        raise PostgresUnavailable(f"{command[0]}: {error}") from error
    if done.returncode != 0:
        raise PostgresUnavailable(f"{command[0]} ended with {done.returncode}:\n{said}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


@contextmanager
def _exclusive(path: Path) -> Generator[None]:
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
