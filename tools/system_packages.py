"""Install the Debian packages this project needs, or print the exact command.

Usage: system_packages.py run|test|bench|bundle...

Runs with the system's bare Python, before any virtual environment exists. What is installed is
asked of dpkg each time (some 50 ms): a note of an earlier success would be wrong after a removal.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

QT = """
    libgl1 libegl1 libx11-6 libglib2.0-0 libxkbcommon0 libfreetype6 libfontconfig1 libdbus-1-3
    libbrotli1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0
    libxcb-randr0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-render0 libxcb-shape0 libxcb-xkb1
    libxcb-util1 libxcb-glx0 libxkbcommon-x11-0 libx11-xcb1 libwayland-cursor0 libwayland-egl1
    libcups2
"""
PRINTING = "cups-client"
"""`lp`, which hands a finished PDF to the queue."""
SERVERS = "postgresql cups printer-driver-cups-pdf"
SCREENS = "xvfb xauth xdotool openbox"
DOCUMENT_CHECKS = "poppler-utils libimage-exiftool-perl zbar-tools chromium"
SIGNATURE_CHECKS = "softhsm2 libnss3-tools openssl"
"""A software token, and a certificate store for poppler's own check of signatures."""
PEERS = "libreoffice-writer-nogui fonts-liberation"
"""What benchmarks measure beside; the other peers are Python packages."""
FREEZING = "binutils libpython3-dev"
"""Debian's python3 is linked statically; the bundle needs the shared library that -dev pulls in."""

GROUPS = {
    "run": f"{QT} {PRINTING}".split(),
    "test": f"{QT} {PRINTING} {SERVERS} {SCREENS} {DOCUMENT_CHECKS} {SIGNATURE_CHECKS}".split(),
    "bench": f"{QT} {SCREENS} {PEERS}".split(),
    "bundle": f"{QT} {FREEZING}".split(),
}

POLICY = Path("/usr/sbin/policy-rc.d")
MARK = "# written by PASOPATI Desktop's set-up for the time of one installation"


def main(arguments: list[str]) -> int:
    if not arguments or any(name not in GROUPS for name in arguments):
        print(__doc__, file=sys.stderr)
        return 2
    wanted = list(dict.fromkeys(name for group in arguments for name in GROUPS[group]))
    installed = installed_packages()
    if installed is None:
        print(f"Not a Debian system. Needed, by Debian's names: {' '.join(wanted)}")
        return 0
    missing = [name for name in wanted if name not in installed]
    if not has_venv():
        missing.append("python3-venv")
    if not missing:
        return 0
    if os.geteuid() != 0:
        print("System packages are missing. Install them with:\n", file=sys.stderr)
        print(f"  sudo apt-get install --no-install-recommends {' '.join(missing)}\n")
        return 1
    return install(missing)


def installed_packages() -> set[str] | None:
    """Names of installed packages and of what they provide; nothing where there is no dpkg.

    What is provided counts, since later releases rename libraries (libcups2 -> libcups2t64).
    """
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}\t${Provides}\n"]
    try:
        answer = subprocess.run(query, check=True, capture_output=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    names: set[str] = set()
    for line in answer.splitlines():
        status, package, provides = line.split("\t")
        if status == "installed":
            names.add(package)
            names.update(item.split()[0] for item in provides.split(",") if item.strip())
    return names


def has_venv() -> bool:
    check = [sys.executable, "-c", "import ensurepip, venv"]
    return subprocess.run(check, check=False, capture_output=True).returncode == 0


def install(missing: list[str]) -> int:
    """Install as root, without a question and without starting a single service."""
    print(f"Installing system packages: {' '.join(missing)}", flush=True)
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=600", "-o", "Acquire::Retries=3"]
    quiet = {
        **os.environ,
        "DEBIAN_FRONTEND": "noninteractive",
        "APT_LISTCHANGES_FRONTEND": "none",
        "NEEDRESTART_SUSPEND": "1",
        "RUNLEVEL": "1",
    }
    with no_service_starts():
        # Lists may be missing (a fresh container) or old; a failed update is not yet a failure.
        subprocess.run([*apt, "update"], check=False, env=quiet, stdin=subprocess.DEVNULL)
        command = [*apt, "install", "-y", "--no-install-recommends", *missing]
        done = subprocess.run(command, check=False, env=quiet, stdin=subprocess.DEVNULL)
    still_missing = set(missing) - (installed_packages() or set())
    if done.returncode != 0 or still_missing - {"python3-venv"}:
        print(f"\nThis failed ({done.returncode}); try by hand:\n", file=sys.stderr)
        print(f"  apt-get update && {' '.join(command)}\n", file=sys.stderr)
        return 1
    return 0


@contextmanager
def no_service_starts() -> Generator[None]:
    """Deny service starts by Debian's own means; a policy that is there already is kept.

    CUPS and PostgreSQL are needed as programs: the suite starts its own, on loopback.
    """
    ours = not POLICY.exists() or MARK in POLICY.read_text(errors="replace")
    if not ours:
        yield
        return
    # A polite end (CTRL+C is one already) must remove the policy too.
    previous = signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        POLICY.write_text(f"#!/bin/sh\n{MARK}\nexit 101\n")
        POLICY.chmod(0o755)
        yield
    finally:
        POLICY.unlink(missing_ok=True)
        signal.signal(signal.SIGTERM, previous)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
