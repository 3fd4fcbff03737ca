"""Translations: `python ui/translate.py` collects our strings and compiles every `.ts`.

Indonesian is the language of the sources; `pasopati_en.ts` is filled in with Qt Linguist or by
hand. `qtbase_id.ts` holds Qt's own words, which Qt does not ship in Indonesian. With `--check`
nothing is written: it fails when a compiled file is missing or a string has no translation.
"""

import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
OURS = FOLDER / "pasopati_en.ts"


def collect(target: Path = OURS) -> None:
    """Bring `target` up to date with the sources; translations of kept strings stay."""
    package = ROOT / "pasopati_desktop"
    sources = sorted(file for part in ("app", "ui") for file in (package / part).rglob("*.py"))
    sources = [file for file in sources if "forms" not in file.relative_to(package).parts]
    names = [
        str(file.relative_to(ROOT)) for file in (*sources, *sorted((ROOT / "ui").glob("*.ui")))
    ]
    languages = ("-source-language", "id_ID", "-target-language", "en_US")
    # Modules with many words say `tr = translate`; without this, lupdate takes it for QObject.tr.
    alias = ("-tr-function-alias", "translate+=tr,tr=QObject_tr")
    rest = ("-locations", "none", "-no-obsolete", "-ts", str(target))
    _tool("lupdate", *names, *languages, *alias, *rest)


def compile_all() -> None:
    for file in sorted(FOLDER.glob("*.ts")):
        _tool("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def missing(file: Path) -> list[str]:
    """Return the sources in `file` that have no translation."""
    tree = ET.parse(file).getroot()  # noqa: S314 - our own file
    found = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            found.append(message.findtext("source", ""))
    return found


def sources_of_qm(file: Path) -> Iterator[tuple[str, str]]:
    """Yield context and source text of each message in a compiled translation.

    Used to learn which strings Qt has: a `.qm` is tagged blocks, big-endian, after 16 bytes.
    """
    data, at = file.read_bytes(), 16
    while at < len(data):
        tag, length = struct.unpack_from(">BI", data, at)
        if tag == 0x69:  # the block of messages
            yield from _messages(data[at + 5 : at + 5 + length])
        at += 5 + length


def _messages(block: bytes) -> Iterator[tuple[str, str]]:
    names = {6: "source", 7: "context"}
    at, found = 0, {"source": "", "context": ""}
    while at < len(block):
        tag = block[at]
        at += 1
        if tag == 1:  # the end of one message
            yield found["context"], found["source"]
            found = {"source": "", "context": ""}
            continue
        (length,) = struct.unpack_from(">I", block, at)
        length = 0 if length == 0xFFFFFFFF else length
        if tag in names:
            found[names[tag]] = block[at + 4 : at + 4 + length].decode("utf-8")
        at += 4 + length


def _tool(name: str, *arguments: str) -> None:
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(tool), *arguments], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def main(arguments: list[str]) -> int:
    if "--check" not in arguments:
        collect()
        compile_all()
    problems = []
    for file in sorted(FOLDER.glob("*.ts")):
        left = missing(file)
        if left:
            problems.append(f"{file.name}: {len(left)} without translation, such as {left[0]!r}")
        if not file.with_suffix(".qm").exists():
            problems.append(f"{file.name}: not compiled")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / OURS.name
        fresh.write_bytes(OURS.read_bytes() if OURS.exists() else b"")
        if OURS.exists():
            collect(fresh)
            if new := sorted(set(missing(fresh)) - set(missing(OURS))):
                problems.append(f"{OURS.name}: {len(new)} not collected, such as {new[0]!r}")
    for problem in problems:
        print(problem)
    return 1 if "--check" in arguments and problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
