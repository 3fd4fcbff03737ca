"""Each kind and mark of paper looks as it did when somebody last looked at it.

After a change that is meant: `.venv/bin/python tools/renew_golden.py`, then look at the pictures.
"""

from dataclasses import replace

import pytest
from PIL import Image

from tests import golden_pages, papers_by_kind
from tests.golden_pages import difference, pages, path_of

CASES = papers_by_kind.cases()


@pytest.mark.parametrize("name", CASES)
def test_the_paper_looks_as_before(name: str) -> None:
    seen = list(pages(CASES[name]))
    kept = sorted(golden_pages.FOLDER.glob(f"{name}-[0-9]*.png"))
    assert [path_of(name, number) for number in range(1, len(seen) + 1)] == kept
    for number, page in enumerate(seen, start=1):
        with Image.open(path_of(name, number)) as picture:
            assert difference(page, picture) == "", f"page {number}"


def test_a_moved_line_and_a_missing_mark_are_seen() -> None:
    paper = CASES["condolence"]
    with Image.open(path_of("condolence", 1)) as picture:
        for changed in (
            replace(paper, urgency_label="SEGERA"),
            replace(paper, authenticity=None),
            replace(paper, copies_to=()),
            replace(paper, title=paper.title * 2),
            replace(paper, number=None),
        ):
            assert difference(next(pages(changed)), picture)


def test_no_picture_is_left_over() -> None:
    names = {path.stem.rsplit("-", 1)[0] for path in golden_pages.FOLDER.glob("*.png")}
    assert names == set(CASES)
