import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

from pasopati_desktop import paths
from pasopati_desktop.domain.errors import Conflict, EnvironmentFailure
from pasopati_desktop.paths import DataDir

NOBODY = 65534


def test_the_option_wins_over_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASOPATI_DATA_DIR", str(tmp_path / "environment"))
    assert paths.locate(tmp_path / "option").root == tmp_path / "option"
    assert paths.locate().root == tmp_path / "environment"
    monkeypatch.delenv("PASOPATI_DATA_DIR")
    assert paths.locate().root.is_relative_to(Path.home())


def test_a_new_folder_is_made_whole_and_private(tmp_path: Path) -> None:
    data = paths.check_usable(tmp_path / "a" / "b")
    assert all(folder.is_dir() for folder in data.folders)
    assert data.root.stat().st_mode & 0o077 == 0
    assert data.reserve_file.stat().st_size == paths.RESERVE_BYTES
    assert not list(data.root.rglob("*.partial"))


def test_checking_twice_changes_nothing(tmp_path: Path) -> None:
    first = paths.check_usable(tmp_path / "data").reserve_file.stat()
    second = paths.check_usable(tmp_path / "data").reserve_file.stat()
    assert first.st_mtime_ns == second.st_mtime_ns


def test_too_little_space_is_refused_with_the_figures(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        paths.check_usable(tmp_path / "data", needed_bytes=1 << 60)
    assert caught.value.code == "data.disk_full"
    assert caught.value.params["needed_mb"] == 1 << 40


def test_the_reserve_can_be_given_back_and_is_kept_again(tmp_path: Path) -> None:
    data = paths.check_usable(tmp_path / "data")
    paths.release_reserve(data)
    assert not data.reserve_file.exists()
    paths.check_usable(data.root)
    assert data.reserve_file.stat().st_size == paths.RESERVE_BYTES


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(EnvironmentFailure) as caught:
        paths.check_usable(tmp_path / "data")
    assert caught.value.code == "data.not_a_folder"


def test_half_a_restore_is_refused_but_can_be_resumed(tmp_path: Path) -> None:
    data = paths.check_usable(tmp_path / "data")
    data.restore_marker.touch()
    with pytest.raises(EnvironmentFailure) as caught:
        paths.check_usable(data.root)
    assert caught.value.code == "data.half_restored"
    assert paths.check_usable(data.root, allow_half_restored=True) == data


@pytest.fixture
def open_folder() -> Generator[Path]:
    """A folder that other accounts can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="pasopati-open-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


CHECK_AS_NOBODY = f"""
import os, sys
from pathlib import Path
from pasopati_desktop import paths
from pasopati_desktop.domain.errors import EnvironmentFailure
if os.geteuid() == 0:  # who may write anywhere; dropped late, as root's checkout is root's to read
    os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})
try:
    paths.check_usable(Path(sys.argv[1]))
except EnvironmentFailure as error:
    print(error.code)
"""


def test_a_read_only_folder_is_refused(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", CHECK_AS_NOBODY, str(open_folder / "data")],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(paths.__file__).parents[1],
    )
    assert done.stdout.strip() == "data.read_only"


MOUNTS = """\
overlay / overlay rw 0 0
server:/rumah /mnt/nas nfs4 rw 0 0
//kantor/humas /mnt/Humas\\040Lapas cifs rw 0 0
tmpfs /mnt/nas/local tmpfs rw 0 0
humas@server: /home/sshfs fuse.sshfs rw 0 0
C:\\134 /mnt/c 9p rw 0 0
/dev/sda1 /usb fuseblk rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/humas", None),
        ("/mnt/nas/pasopati", "nfs4"),
        ("/mnt/nas-but-not", None),
        ("/mnt/Humas Lapas/data", "cifs"),
        ("/mnt/nas/local/data", None),
        ("/home/sshfs", "fuse.sshfs"),
        ("/mnt/c/Users", "9p"),
        ("/usb/data", None),
    ],
)
def test_network_shares_are_known_by_the_mount_table(path: str, kind: str | None) -> None:
    found = paths._kind_of_mount(Path(path), MOUNTS.splitlines())
    assert (found if paths._is_network(found) else None) == kind


def test_a_sandbox_whose_own_disk_is_9p_is_no_share() -> None:
    assert paths.network_kind(Path("/"), "none / 9p rw 0 0\n") is None


def test_the_mount_table_of_this_computer_is_understood(tmp_path: Path) -> None:
    assert paths.network_kind(tmp_path) is None
    parent = tmp_path.resolve()
    share = f"none / ext4 rw 0 0\nkantor:/x {parent} nfs rw 0 0\n"
    assert paths.network_kind(tmp_path / "not" / "yet", share) == "nfs"


def test_a_second_holder_is_told_who_holds_the_folder(tmp_path: Path) -> None:
    data = paths.check_usable(tmp_path / "data")
    with paths.hold(data):
        with pytest.raises(Conflict) as caught:
            paths.hold(data)
        assert caught.value.code == "data.in_use"
        assert caught.value.params["pid"] == str(os.getpid())
    paths.hold(data).release()


def test_a_killed_program_blocks_nobody(tmp_path: Path) -> None:
    data = paths.check_usable(tmp_path / "data")
    program = (
        "import sys, time; from pathlib import Path; from pasopati_desktop import paths\n"
        "lock = paths.hold(paths.DataDir(Path(sys.argv[1]))); print('held', flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(data.root)],
        stdout=subprocess.PIPE,
        cwd=Path(paths.__file__).parents[1],
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(Conflict) as caught:
            paths.hold(data)
        assert caught.value.params["pid"] == str(holder.pid)
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    assert data.lock_file.read_text() != ""
    paths.hold(data).release()


def test_names_lie_inside_the_folder() -> None:
    data = DataDir(Path("/x"))
    assert data.database == Path("/x/pasopati.sqlite3")
    assert data.lock_file.parent == data.settings_file.parent == data.root
