"""The text of a Word file as blocks, part by part as its headings stand.

Tracked changes are taken as accepted: insertions come, deletions stay away, and both are told.
Macros are never looked at, pictures and embedded objects are left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pasopati_desktop.documents.docx_gate import Sight, admit
from pasopati_desktop.domain import paste
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paste import Cut
from pasopati_desktop.domain.rich_text import Block, BlockKind

MAX_LETTERS = 200_000
"""Of a whole file: as many as one section may have."""
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Judul'] => h1:fresh
p[style-name='Quote'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
p[style-name='Kutipan'] => blockquote:fresh
u => u
strike => s
"""


@dataclass(frozen=True)
class Part:
    """A heading with all that stands under it; the first may have none."""

    heading: str
    blocks: tuple[Block, ...]
    """Without the heading itself."""
    level: int = 0
    """Of the heading; 0 where it is a bold line that only looks like one."""


@dataclass(frozen=True)
class Imported:
    name: str
    parts: tuple[Part, ...]
    sight: Sight
    cut: Cut


def read(path: Path, control: JobControl, headings: frozenset[str] = frozenset()) -> Imported:
    """Return what a Word file says.

    `headings` are names, lower case, that make a bold line of their own a heading.

    Raises:
        Refused: see `docx_gate.admit`, and `word.no_text`.
        EnvironmentFailure: `word.unreadable`.
        Cancelled: between steps.
    """
    import mammoth

    clean, sight = admit(path, control)
    control.step(0, 0)
    try:
        made = mammoth.convert_to_html(
            clean, convert_image=lambda _image: [], style_map=_STYLES, external_file_access=False
        )
    except (RecursionError, ValueError, KeyError, AttributeError, TypeError, IndexError) as error:
        # The library trusts the file's inner references; whatever it stumbles over is not ours.
        raise Refused("word.broken") from error
    control.step(0, 0)
    pasted = paste.from_html(made.value, MAX_LETTERS)
    if not pasted.blocks:
        raise Refused("word.no_text")
    return Imported(path.name, tuple(_parts(pasted.blocks, headings)), sight, pasted.cut)


def _parts(blocks: Sequence[Block], headings: frozenset[str]) -> Iterator[Part]:
    heading, level, held = "", 0, list[Block]()
    for block in blocks:
        is_heading = block.kind is BlockKind.HEADING
        if not is_heading and not named(block, headings):
            held.append(block)
            continue
        if heading or held:
            yield Part(heading, tuple(held), level)
        heading, level, held = block.text, block.level if is_heading else 0, []
    yield Part(heading, tuple(held), level)


def named(block: Block, headings: frozenset[str]) -> bool:
    """Tell whether a paragraph is nothing but the name of a section, as people write it."""
    if block.kind is not BlockKind.PARAGRAPH or len(block.text) > 80:
        return False
    return plain_name(block.text) in headings


def plain_name(text: str) -> str:
    """Return a heading as it is compared: lower case, without numbers and colons around it."""
    return " ".join(text.strip(" .:0123456789)(\t\n").casefold().split())
