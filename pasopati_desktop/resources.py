"""Where the program's plain files are: fonts, icons, themes, templates, translations."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_CANDIDATES = (_HERE / "_resources", _HERE.parent / "resources")
"""A wheel or bundle carries the files inside the package; a checkout beside it."""


def path(*parts: str) -> Path:
    """Return the path of a shipped file or folder, such as `path("fonts", "Inter.ttf")`.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    for root in _CANDIDATES:
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError("/".join(parts))
