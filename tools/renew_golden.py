"""Draw the golden pictures of papers anew, after a change of layout that is meant.

Look at every picture that `git status` then names before it is committed.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests import golden_pages, papers_by_kind


def main() -> None:
    golden_pages.FOLDER.mkdir(exist_ok=True)
    kept: set[Path] = set()
    for name, paper in papers_by_kind.cases().items():
        for number, page in enumerate(golden_pages.pages(paper), start=1):
            path = golden_pages.path_of(name, number)
            kept.add(path)
            page.save(path, optimize=True)
    for path in set(golden_pages.FOLDER.glob("*.png")) - kept:
        path.unlink()
    print(f"{len(kept)} pictures")


if __name__ == "__main__":
    main()
