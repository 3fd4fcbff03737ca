"""What every test stands on: an own home, no display, no network, no leftovers.

The environment is set on import, before Qt, SQLAlchemy or the program itself is imported.
"""

import atexit
import gc
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Generator
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

RUN_VARIABLE = "PASOPATI_TEST_RUN"


def _is_worker() -> bool:
    return "PYTEST_XDIST_WORKER" in os.environ


def _run_folder() -> Path:
    """One folder for all processes of a run; xdist's workers inherit its name."""
    if _is_worker() and RUN_VARIABLE in os.environ:
        return Path(os.environ[RUN_VARIABLE])
    folder = Path(tempfile.mkdtemp(prefix="pasopati-test-"))
    os.environ[RUN_VARIABLE] = str(folder)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _prepare_environment(run_folder: Path) -> None:
    home = run_folder / os.environ.get("PYTEST_XDIST_WORKER", "main")
    runtime = home / "runtime"
    runtime.mkdir(parents=True, exist_ok=True)
    runtime.chmod(0o700)
    os.environ.update(
        HOME=str(home),
        XDG_DATA_HOME=str(home / "data"),
        XDG_CONFIG_HOME=str(home / "config"),
        XDG_CACHE_HOME=str(home / "cache"),
        XDG_STATE_HOME=str(home / "state"),
        XDG_RUNTIME_DIR=str(runtime),
        # Two hours east of WIB: a screen that shows the computer's zone for WIB is found out.
        TZ="WIT-9",
        LC_ALL="C.UTF-8",
        PYTEST_QT_API="pyside6",
        QT_LOGGING_RULES="*.debug=false;qt.qpa.*=false",
    )
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PASOPATI_DATA_DIR", None)
    time.tzset()


RUN_FOLDER = _run_folder()
_prepare_environment(RUN_FOLDER)


class NetworkTouched(Exception):
    """A test reached beyond loopback; the suite must pass without a network."""


def _guard_network(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.connect":
        _require_loopback(arguments[1])
    elif event == "socket.getaddrinfo":
        _require_local_name(arguments[0])


def _require_loopback(address: object) -> None:
    if not isinstance(address, tuple):  # a unix socket
        return
    if not _is_loopback(str(address[0])):
        raise NetworkTouched(f"connection to {address[0]}")


def _require_local_name(host: object) -> None:
    name = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    if name.endswith(".invalid"):  # RFC 6761: certain not to exist, so no resolver is asked
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    if name != socket.gethostname() and not name.endswith("localhost") and not _is_address(name):
        raise NetworkTouched(f"name lookup of {name}")


def _is_address(name: str) -> bool:
    try:
        ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return True


def _is_loopback(name: str) -> bool:
    return name == "localhost" or (_is_address(name) and ip_address(name).is_loopback)


sys.addaudithook(_guard_network)

import pytest  # noqa: E402 - the environment and the guard come first
from hypothesis import settings  # noqa: E402 - the same

from tests.servers import postgres  # noqa: E402 - the same

if TYPE_CHECKING:
    from tests.data import Desk, SecretCosts

settings.register_profile("ci", derandomize=True, deadline=None, database=None, max_examples=60)
settings.register_profile("search", deadline=None, database=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Hours of endurance run only when asked for by name (`make endurance`)."""
    folder = Path(__file__).parent / "endurance"
    if collection_path == folder and not any("endurance" in argument for argument in config.args):
        return True
    return None


def pytest_unconfigure() -> None:
    """The first process outlives its workers, so it stops what they shared."""
    if not _is_worker():
        postgres.stop_shared(RUN_FOLDER)


@pytest.fixture(scope="session")
def postgres_server() -> postgres.PostgresServer:
    """The PostgreSQL cluster of this run. That it cannot start is a failure, not a skip."""
    return postgres.shared(RUN_FOLDER)


_GRACE_SECONDS = 3.0

gc.disable()
"""A worker's allocation may not free a test's widgets; see `pasopati_desktop/ui/collector.py`."""


def pytest_collection_finish() -> None:
    """Set the modules aside: each full collection would walk half a million objects of theirs."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def real_costs() -> "SecretCosts":
    """What the program spends; the tests do not, see `quick_secrets`."""
    from pasopati_desktop.documents import authenticity
    from pasopati_desktop.services import auth
    from tests.data import SecretCosts

    return SecretCosts(auth._hasher, authenticity._COST)


@pytest.fixture(autouse=True, scope="session")
def quick_secrets(real_costs: "SecretCosts") -> Generator[None]:
    """Hash secrets cheaply: at the real cost each approval takes 0.17 s of processor."""
    from argon2 import PasswordHasher

    from pasopati_desktop.documents import authenticity
    from pasopati_desktop.services import auth

    auth._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    authenticity._COST = authenticity.Cost(iterations=1, lanes=1, memory_cost=8)
    yield
    auth._hasher, authenticity._COST = real_costs


@pytest.fixture(autouse=True)
def collect_in_main_thread() -> Generator[None]:
    """Free what a test left, in the thread that made it."""
    yield
    gc.collect(1)


@pytest.fixture(autouse=True, scope="module")
def collect_everything() -> Generator[None]:
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def no_thread_left() -> Generator[None]:
    """Fail a test that leaves a thread running: in the program it would keep the window open."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _GRACE_SECONDS
    while left := [thread for thread in threading.enumerate() if _is_new(thread, before)]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left running: {sorted(thread.name for thread in left)}")
        time.sleep(0.01)


def _is_new(thread: threading.Thread, before: set[threading.Thread]) -> bool:
    # A Dummy thread is one Python did not start (Qt's, a library's); it has no end to wait for.
    is_foreign = thread.name.startswith("Dummy-")
    return thread not in before and thread.is_alive() and not is_foreign


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that was migrated and set up; only to be copied."""
    from tests import data

    folder = tmp_path_factory.mktemp("template")
    data.migrated(f"sqlite:///{folder / 'pasopati.sqlite3'}", folder)
    return folder / "pasopati.sqlite3"


@pytest.fixture(scope="session")
def postgres_template(
    postgres_server: postgres.PostgresServer, tmp_path_factory: pytest.TempPathFactory
) -> str:
    """The name of a database that was migrated and set up; only to be copied."""
    from tests import data

    name = postgres_server.create_database("template")
    data.migrated(postgres_server.url(name), tmp_path_factory.mktemp("template"))
    return name


@pytest.fixture(params=["sqlite", "postgresql"])
def engine_url(request: pytest.FixtureRequest, tmp_path: Path) -> Generator[str]:
    """The address of a fresh, set-up database: every test that asks runs on both engines."""
    from tests import data

    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        (tmp_path / "data").mkdir()
        yield data.copy_sqlite(template, tmp_path / "data" / "pasopati.sqlite3")
        return
    server: postgres.PostgresServer = request.getfixturevalue("postgres_server")
    name = server.create_database("t", request.getfixturevalue("postgres_template"))
    yield server.url(name)
    server.drop_database(name)


@pytest.fixture
def desk(engine_url: str, tmp_path: Path) -> Generator["Desk"]:
    """A set-up workspace and every role's view of it; see `tests/data.py`."""
    from tests import data

    clock = data.Clock()
    workspace = data.open_workspace(engine_url, tmp_path / "data", clock)
    yield data.Desk(workspace, clock)
    workspace.database.close()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """Let dialogs that a test left open close without asking: nobody is there to answer."""
    dialogs = sys.modules.get("pasopati_desktop.ui.widgets.dialog")
    if dialogs is None:
        return (yield)
    asks = dialogs.PasopatiDialog.confirm_discard
    dialogs.PasopatiDialog.confirm_discard = lambda _self: True
    try:
        return (yield)
    finally:
        dialogs.PasopatiDialog.confirm_discard = asks
        _delete_what_is_due()


def _delete_what_is_due() -> None:
    """Take away the widgets of a test now: Qt would wait for the next test's first event loop.

    Until then they lie under its pointer, and each sheet that is put on is worked out for them.
    """
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
