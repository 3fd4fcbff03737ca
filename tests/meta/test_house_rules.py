"""Rules of the house that no tool checks for us. Each names the file that breaks it."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "pasopati_desktop"
LONGEST_MODULE = 400
"""Lines. Desktop programs rot in a main window and a utils.py of thousands."""


def tracked_files() -> list[Path]:
    """What is committed or about to be; without git (a release archive) what is there."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0:
        names = listed.stdout.decode().rstrip("\0").split("\0")
        return [path for name in names if (path := ROOT / name).is_file()]
    skipped = {".venv", "build", "dist", "tour"}
    inside = (path for path in ROOT.rglob("*") if path.is_file())
    return [path for path in inside if path.relative_to(ROOT).parts[0] not in skipped]


def sources() -> list[Path]:
    generated = PACKAGE / "ui" / "forms"
    return [
        path
        for path in tracked_files()
        if path.suffix == ".py" and not path.is_relative_to(generated)
    ]


def relative(paths: Iterator[Path] | list[Path]) -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in paths)


def test_no_module_is_too_long() -> None:
    # A migration is a record of its day: nobody works in it again, so its length harms nobody.
    revisions = PACKAGE / "storage" / "migrations" / "versions"
    long = [
        path
        for path in sources()
        if len(path.read_text().splitlines()) > LONGEST_MODULE
        and not path.is_relative_to(revisions)
    ]
    assert relative(long) == []


def test_no_grab_bag_module() -> None:
    names = {"utils.py", "util.py", "helpers.py", "misc.py"}
    assert relative([path for path in sources() if path.name in names]) == []


def test_only_commands_print() -> None:
    commands = PACKAGE / "commands"
    talkative = [
        path
        for path in sources()
        if path.is_relative_to(PACKAGE)
        and not path.is_relative_to(commands)
        and path != PACKAGE / "cli.py"
        and "print" in called_names(path)
    ]
    assert relative(talkative) == []


def called_names(path: Path) -> set[str]:
    calls = (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
    return {call.func.id for call in calls if isinstance(call.func, ast.Name)}


def names_a_key_natively(node: ast.AST) -> bool:
    """Tell `QKeySequence("Ctrl+Enter")`: the name is read as the translation of Qt has it.

    Indonesian writes Enter for Return, so that two keys become one and neither acts.
    """
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
        return False
    if node.func.id != "QKeySequence" or not node.args:
        return False
    named = node.args[0]
    return isinstance(named, ast.Name) or (
        isinstance(named, ast.Constant) and isinstance(named.value, str)
    )


def test_keys_are_named_in_no_language() -> None:
    found = [
        path
        for path in sources()
        if path.is_relative_to(PACKAGE)
        and any(names_a_key_natively(node) for node in ast.walk(ast.parse(path.read_text())))
    ]
    assert relative(found) == [], "use QKeySequence.fromString"
    assert names_a_key_natively(ast.parse('QKeySequence("Ctrl+Enter")', mode="eval").body)


SUPPRESSION = re.compile(
    r"#\s*(?:noqa(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?|type:\s*ignore(?:\[[\w, -]+\])?)"
    r"(?![\w`:])\W*(?P<reason>.*)$"
)


def test_suppressed_warnings_give_a_reason() -> None:
    """A suppression without a reason hides the next error too."""
    bare = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sources()
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if (found := SUPPRESSION.search(line)) and len(found["reason"]) < len("of Qt")
    ]
    assert bare == []


def test_the_search_for_suppressions_can_fail() -> None:
    hidden = "x = 1  # " + "noqa: E501"
    found = SUPPRESSION.search(hidden)
    assert found is not None
    assert found["reason"] == ""


# Assembled, so that this file does not contain what it forbids.
FORBIDDEN = [
    "pypi" + ".org",
    "python" + "hosted",
    "registry" + ".npmjs",
    "artifact" + "registry",
    "proxy." + "golang",
    "deb.debian" + ".org",
    "--index" + "-url",
    "--find" + "-links",
    str(ROOT),
]


def test_no_registry_host_and_no_path_of_one_machine() -> None:
    """Where packages come from is each computer's own setting."""
    found = []
    for path in tracked_files():
        content = path.read_bytes()
        if b"\0" in content[:8000]:
            continue
        text = content.decode(errors="replace")
        found += [f"{path.relative_to(ROOT)}: {word}" for word in FORBIDDEN if word in text]
    assert found == []


def test_the_lock_pins_by_hash_and_names_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    assert "://" not in lock
    requirements = re.split(r"\n(?=\S)", lock)
    pinned = [block for block in requirements if not block.lstrip().startswith("#")]
    assert len(pinned) > 40
    assert [block for block in pinned if "--hash=sha256:" not in block] == []
    assert [block for block in pinned if "==" not in block.split("--hash")[0]] == []


def test_the_lock_has_every_direct_dependency() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    direct = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    locked = {
        normal(line.split("==")[0])
        for line in (ROOT / "requirements.lock").read_text().splitlines()
        if re.match(r"\w", line)
    }
    wanted = {normal(re.split(r"[\[<>=~! ;]", name)[0]) for name in direct}
    assert wanted - locked == set()


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_layers_keep_their_order() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_every_decision_record_is_listed_once() -> None:
    folder = ROOT / "docs" / "adr"
    index = (ROOT / "docs" / "README.md").read_text()
    listed = re.findall(r"\(adr/([\w-]+\.md)\)", index)
    assert sorted(listed) == sorted(path.name for path in folder.glob("*.md"))


def test_links_between_documents_lead_somewhere() -> None:
    dead = []
    for page in (path for path in tracked_files() if path.suffix == ".md"):
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text()):
            is_outside = "://" in target or target.startswith("mailto:")
            if not is_outside and not (page.parent / target).exists():
                dead.append(f"{page.relative_to(ROOT)}: {target}")
    assert dead == []


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_commands_in_the_documents_exist(page: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    text = (ROOT / page).read_text()
    named = re.findall(r"`make ([a-z]+)|^make ([a-z]+)", text, re.MULTILINE)
    words = {first or second for first, second in named}
    assert words, "the page names no command at all"
    assert words - targets == set()


def test_fonts_and_icons_carry_their_licence() -> None:
    kinds = {".ttf", ".otf", ".woff2"}
    resources = ROOT / "resources"
    folders = {path.parent for path in resources.rglob("*") if path.suffix in kinds}
    folders |= {path.parent for path in (resources / "icons").rglob("*.svg")}
    bare = [folder for folder in folders if not has_licence(folder, resources)]
    assert relative(bare) == []


def has_licence(folder: Path, top: Path) -> bool:
    names = re.compile(r"(LICEN[CS]E|OFL|COPYING)", re.IGNORECASE)
    up_to_top = [folder, *(p for p in folder.parents if p.is_relative_to(top) and p != top)]
    return any(names.search(path.name) for place in up_to_top for path in place.iterdir())
