"""The headless commands, one module each, with `add_parser` and `run`."""

import argparse
from importlib import import_module
from typing import Protocol, cast

_GROUPS = {
    "source": ("sumber berita", ("source_test", "source_poll")),
    "import": ("impor", ("import_items",)),
    "photo": ("foto", ("photo_check",)),
    "site": ("galeri karya", ("site_build",)),
    "audit": ("jejak audit", ("audit_verify",)),
    "backup": ("cadangan", ("backup",)),
    "db": ("pangkalan data", ("db",)),
    "sample": ("data karangan", ("sample_fill",)),
}
_SINGLE = ("tour", "report", "verify")


def add_all(groups: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add every command to `groups`; the modules import their libraries only when run."""
    for name, (text, modules) in _GROUPS.items():
        group = groups.add_parser(name, help=text)
        inner = group.add_subparsers(dest="action", required=True, metavar="TINDAKAN")
        for module in modules:
            _load(module).add_parser(inner)
    for module in _SINGLE:
        _load(module).add_parser(groups)


class _Command(Protocol):
    """What a module of this package looks like."""

    def add_parser(
        self, subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]"
    ) -> None: ...


def _load(module: str) -> _Command:
    return cast("_Command", import_module(f"{__name__}.{module}"))
