"""Bring translations up to date: strings of the sources into `.ts`, finished `.ts` into `.qm`.

Interface strings are Indonesian in the source; `pasopati_en.ts` is the English translation and
`qtbase_id.ts` gives Qt's own buttons and menus their Indonesian words.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    code = ROOT.joinpath("pasopati_desktop").rglob("*.py")
    sources = [*sorted(code), *sorted(ROOT.joinpath("ui").glob("*.ui"))]
    update: list[str | Path] = [TOOLS / "pyside6-lupdate", "-no-obsolete", "-locations", "none"]
    english = FOLDER / "pasopati_en.ts"
    languages = ["-source-language", "id_ID", "-target-language", "en"]
    subprocess.run([*update, *languages, *sources, "-ts", english], check=True, cwd=ROOT)
    for catalogue in sorted(FOLDER.glob("*.ts")):
        release = TOOLS / "pyside6-lrelease"
        target = catalogue.with_suffix(".qm")
        subprocess.run([release, catalogue, "-qm", target], check=True, cwd=ROOT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
