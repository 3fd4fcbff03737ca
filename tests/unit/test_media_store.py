"""The file store keeps bytes whole, finds and repairs damage, and survives a full disk."""

import hashlib
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pasopati_desktop.domain.errors import EnvironmentFailure, InvalidInput
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.media.store import Damage, FileStore, StoredFile

DAY = timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "berkas")


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


def age(path: Path, days: float) -> None:
    then = (datetime.now(UTC) - timedelta(days=days)).timestamp()
    os.utime(path, (then, then))


def files_below(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_bytes_come_back_under_their_hash(store: FileStore) -> None:
    kept = store.adopt_bytes(b"foto")
    assert kept == StoredFile(hashlib.sha256(b"foto").hexdigest(), 4)
    assert store.exists(kept.sha256)
    assert store.read(kept.sha256) == b"foto"
    assert store.path(kept.sha256) == store.root / kept.sha256[:2] / kept.sha256[2:4] / kept.sha256


def test_a_file_is_copied_and_the_original_left_alone(store: FileStore, tmp_path: Path) -> None:
    source = tmp_path / "kartu.jpg"
    source.write_bytes(os.urandom(3_000_000))
    kept = store.adopt_file(source)
    assert store.read(kept.sha256) == source.read_bytes()
    assert kept.size == 3_000_000
    assert store.adopt_bytes(source.read_bytes()) == kept
    assert files_below(store.root) == [kept.sha256]


def test_stored_files_are_private(store: FileStore) -> None:
    path = store.path(store.adopt_bytes(b"asli").sha256)
    assert path.stat().st_mode & 0o077 == 0


def test_one_flipped_bit_is_found_everywhere(store: FileStore) -> None:
    names = [store.adopt_bytes(os.urandom(2000)).sha256 for _ in range(30)]
    assert store.verify(JobControl()) == []
    for name in names[::3]:
        damage(store.path(name))
        with pytest.raises(EnvironmentFailure, match=r"file\.damaged"):
            store.read(name)
    assert {found.sha256 for found in store.verify(JobControl())} == set(names[::3])


def test_adopting_the_right_bytes_repairs_a_damaged_file(store: FileStore, tmp_path: Path) -> None:
    kept = store.adopt_bytes(b"isi yang benar")
    damage(store.path(kept.sha256))
    store.adopt_bytes(b"isi yang benar")
    assert store.read(kept.sha256) == b"isi yang benar"
    damage(store.path(kept.sha256))
    (tmp_path / "lagi").write_bytes(b"isi yang benar")
    store.adopt_file(tmp_path / "lagi")
    assert store.verify(JobControl()) == []


def test_what_rows_name_but_the_disk_lacks_is_missing(store: FileStore) -> None:
    gone = "ab" * 32
    assert store.verify(JobControl(), {gone}) == [Damage(gone, "file.missing")]
    with pytest.raises(EnvironmentFailure, match=r"file\.missing"):
        store.read(gone)


def test_verify_can_be_cancelled(store: FileStore) -> None:
    store.adopt_bytes(b"a")
    control = JobControl()
    control.cancel()
    with pytest.raises(Cancelled):
        store.verify(control)


@pytest.mark.parametrize(
    "name", ["", "../../etc/passwd", "A" * 64, "a" * 63, "a" * 64 + "\n", "g" * 64]
)
def test_a_name_that_is_no_hash_reaches_no_file(store: FileStore, name: str) -> None:
    for act in (store.path, store.read, store.exists):
        with pytest.raises(InvalidInput):
            act(name)


def test_sweep_takes_only_old_files_nobody_names(store: FileStore) -> None:
    named, old, young = (store.adopt_bytes(word).sha256 for word in (b"dipakai", b"lama", b"baru"))
    half = store.root / "x.partial"
    half.write_bytes(b"setengah")
    foreign = store.root / "CATATAN.txt"
    foreign.write_text("bukan milik gudang")
    for path in (store.path(named), store.path(old), half, foreign):
        age(path, 2)
    assert store.sweep({named}, DAY, datetime.now(UTC)) == 2
    assert files_below(store.root) == sorted([named, young, foreign.name])


def test_adopting_again_protects_from_the_sweep(store: FileStore) -> None:
    kept = store.adopt_bytes(b"kembali")
    age(store.path(kept.sha256), 5)
    store.adopt_bytes(b"kembali")
    assert store.sweep(set(), DAY, datetime.now(UTC)) == 0
    assert store.exists(kept.sha256)


def test_a_clock_set_back_removes_nothing(store: FileStore) -> None:
    store.adopt_bytes(b"a")
    assert store.sweep(set(), DAY, datetime.now(UTC) - timedelta(days=400)) == 0


def test_a_missing_or_strange_source_is_told(store: FileStore, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa")
    for path, code in (
        (tmp_path / "tiada", "file.missing"),
        (tmp_path, "file.not_readable"),
        (tmp_path / "pipa", "file.not_readable"),
    ):
        with pytest.raises(EnvironmentFailure) as caught:
            store.adopt_file(path)
        assert caught.value.code == code
    assert not store.root.exists() or files_below(store.root) == []


@contextmanager
def largest_file(size: int) -> Generator[None]:
    """Let the kernel refuse to write more than `size` bytes to one file, as a full disk would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_no_room_leaves_nothing_half_written(store: FileStore, tmp_path: Path) -> None:
    big = tmp_path / "besar"
    big.write_bytes(bytes(300_000))
    kept = store.adopt_bytes(b"sudah ada")
    with largest_file(100_000):
        with pytest.raises(EnvironmentFailure, match=r"file\.disk_full"):
            store.adopt_bytes(bytes(200_000))
        with pytest.raises(EnvironmentFailure, match=r"file\.disk_full"):
            store.adopt_file(big)
    assert files_below(store.root) == [kept.sha256]
    assert store.adopt_bytes(bytes(200_000)).size == 200_000


def test_a_full_device_is_told_as_full(tmp_path: Path) -> None:
    """A real small file system; mounting is a right that not every container has."""
    script = (
        "import sys; from pathlib import Path\n"
        "from pasopati_desktop.media.store import FileStore\n"
        "from pasopati_desktop.domain.errors import EnvironmentFailure\n"
        "store = FileStore(Path(sys.argv[1])); first = store.adopt_bytes(b'a' * 1000)\n"
        "try: store.adopt_bytes(bytes(3_000_000)); print('kept')\n"
        "except EnvironmentFailure as e: print(e.code, store.read(first.sha256) == b'a' * 1000)\n"
    )
    mount = (
        f'mount -t tmpfs -o size=1m tmpfs {tmp_path} && exec {sys.executable} -c "$0" {tmp_path}/b'
    )
    done = subprocess.run(
        ["unshare", "--mount", "--map-root-user", "sh", "-c", mount, script],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "Operation not permitted" in done.stderr or "permission denied" in done.stderr.lower():
        pytest.skip("this machine lets nobody mount")
    assert done.stdout.split() == ["file.disk_full", "True"], done.stderr


def test_a_store_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("a file stands where the folder should be")
    with pytest.raises(EnvironmentFailure, match=r"file\.not_writable"):
        FileStore(tmp_path / "berkas").adopt_bytes(b"a")
