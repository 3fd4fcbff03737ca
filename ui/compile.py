"""Compile the Designer forms: `ui/*.ui` -> `pasopati_desktop/ui/forms/ui_*.py`.

`python ui/compile.py` writes what changed; `python ui/compile.py --check` writes nothing and fails
when a committed module is stale. The modules are committed so that mypy reads them and a start
needs no compiler.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
FORMS = HERE.parent / "pasopati_desktop" / "ui" / "forms"


def compile_form(form: Path) -> str:
    """Return the Python of one form, typed and with our header.

    Raises:
        subprocess.CalledProcessError: the form is not readable.
    """
    uic = Path(sys.executable).with_name("pyside6-uic")
    # Absolute imports, no comment with the tool's version: the file changes only with the form.
    made = subprocess.run(
        [str(uic), "-g", "python", str(form)], check=True, capture_output=True, text=True
    ).stdout
    widget = ET.parse(form).getroot().find("widget")  # noqa: S314 - our own form
    assert widget is not None, form  # noqa: S101 - uic would fail as well
    name, cls = widget.attrib["name"], widget.attrib["class"]
    body = made[made.index("from PySide6.QtCore") :]
    body = re.sub(
        rf"def (setupUi|retranslateUi)\(self, {name}\):",
        rf"def \1(self, {name}: {cls}) -> None:",
        body,
    )
    body = re.sub(r"^class (Ui_\w+)\(object\):", r"class \1:", body, flags=re.MULTILINE)
    body = _only_used_imports(body)
    body = "\n".join(line.rstrip() for line in body.splitlines()).rstrip() + "\n"
    header = f"# Automatically generated from ui/{form.name} by ui/compile.py - do not edit."
    return f"{header}\n\n{body}"


def _only_used_imports(body: str) -> str:
    """Qt's compiler imports some 80 names; each costs time at start and hides a typing error."""
    code = re.sub(r"^from PySide6\.\w+ import \([^)]*\)\n", "", body, flags=re.MULTILINE)
    used = set(re.findall(r"\b\w+\b", code))

    def keep(found: re.Match[str]) -> str:
        names = sorted(set(re.findall(r"\w+", found[2])) & used)
        return f"from {found[1]} import {', '.join(names)}\n" if names else ""

    return re.sub(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", keep, body, flags=re.MULTILINE)


def main(arguments: list[str]) -> int:
    check = "--check" in arguments
    stale = []
    FORMS.mkdir(parents=True, exist_ok=True)
    wanted = {FORMS / f"ui_{form.stem}.py": form for form in sorted(HERE.glob("*.ui"))}
    for target, form in wanted.items():
        text = compile_form(form)
        if not target.exists() or target.read_text("utf-8") != text:
            stale.append(target.name)
            if not check:
                target.write_text(text, "utf-8")
    for orphan in set(FORMS.glob("ui_*.py")) - set(wanted):
        stale.append(orphan.name)
        if not check:
            orphan.unlink()
    for name in stale:
        print(f"{'stale' if check else 'written'}: {name}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
