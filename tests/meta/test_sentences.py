"""Every code that the program can raise has a sentence an officer can read."""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from pasopati_desktop.ui import messages

PACKAGE = Path(__file__).resolve().parents[2] / "pasopati_desktop"
ERRORS = {
    "PasopatiError",
    "RuleViolation",
    "PermissionDenied",
    "RecordMissing",
    "Conflict",
    "EnvironmentFailure",
    "Refused",
}


def raised_codes() -> Iterator[tuple[str, str]]:
    """Pairs of a code and where it stands, for codes written out at the place of raising."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and node.args and name_of(node.func) in ERRORS:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value, f"{path.relative_to(PACKAGE)}:{node.lineno}"


def name_of(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr=name):
            return name
        case _:
            return ""


def test_every_raised_code_has_its_sentence() -> None:
    codes = dict(raised_codes())
    assert len(codes) > 10
    assert {code: place for code, place in codes.items() if not messages.known(code)} == {}


def test_no_code_has_two_sentences() -> None:
    """Which of two would be shown depends on the order of file names."""
    owners: dict[str, list[str]] = {}
    for found in iter_modules(messages.__path__):
        module = import_module(f"{messages.__name__}.{found.name}")
        for code in module.sentences():
            owners.setdefault(code, []).append(found.name)
    assert {code: names for code, names in owners.items() if len(names) > 1} == {}
