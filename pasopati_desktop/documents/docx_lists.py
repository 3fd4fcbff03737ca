"""Lists of a Word file, each counting from its own start: python-docx only continues one."""

from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from pasopati_desktop.domain.rich_text import Block, BlockKind

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_LEVELS = {
    BlockKind.NUMBER: (("decimal", "%1."), ("lowerLetter", "%2."), ("decimal", "%3)")),
    BlockKind.BULLET: (("bullet", "•"), ("bullet", "–"), ("bullet", "•")),
}
_INDENT = 360
"""Twentieths of a point: 18 points for each level."""
_FIRST_ID = 9000
"""Beyond the ids of the template."""


class Lists:
    """One definition for numbers and one for bullets; every list is an instance of one."""

    def __init__(self, document: "Document") -> None:
        self._root: Any = document.part.numbering_part.element
        self._abstract: dict[BlockKind, int] = {}
        self._open: dict[tuple[BlockKind, int], int] = {}
        self._next = _FIRST_ID

    def close(self) -> None:
        """End the list: the next item begins another one."""
        self._open.clear()

    def number(self, line: "Paragraph", block: Block) -> None:
        """Make a paragraph the item that `block` says."""
        self._open = {key: item for key, item in self._open.items() if key[1] <= block.level}
        key = (block.kind, block.level)
        if key not in self._open:
            self._open[key] = self._instance(block)
        properties = line._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no call for lists
        made = OxmlElement("w:numPr")
        for name, value in (("w:ilvl", block.level), ("w:numId", self._open[key])):
            part = OxmlElement(name)
            part.set(qn("w:val"), str(value))
            made.append(part)
        properties.insert_element_before(
            made, "w:suppressLineNumbers", "w:pBdr", "w:spacing", "w:ind", "w:jc", "w:rPr"
        )

    def _instance(self, block: Block) -> int:
        """Return the id of a new list that counts from the number of its first item."""
        abstract = self._definition(block.kind)
        self._next += 1
        number = OxmlElement("w:num")
        number.set(qn("w:numId"), str(self._next))
        number.append(_valued("w:abstractNumId", abstract))
        override = OxmlElement("w:lvlOverride")
        override.set(qn("w:ilvl"), str(block.level))
        override.append(_valued("w:startOverride", max(block.number, 1)))
        number.append(override)
        self._root.append(number)
        return self._next

    def _definition(self, kind: BlockKind) -> int:
        if kind in self._abstract:
            return self._abstract[kind]
        self._next += 1
        definition = OxmlElement("w:abstractNum")
        definition.set(qn("w:abstractNumId"), str(self._next))
        definition.append(_valued("w:multiLevelType", "multilevel"))
        for level, (look, text) in enumerate(_LEVELS[kind]):
            part = OxmlElement("w:lvl")
            part.set(qn("w:ilvl"), str(level))
            for name, value in (("w:start", 1), ("w:numFmt", look), ("w:lvlText", text)):
                part.append(_valued(name, value))
            part.append(_valued("w:lvlJc", "left"))
            properties = OxmlElement("w:pPr")
            indent = OxmlElement("w:ind")
            indent.set(qn("w:left"), str(_INDENT * (level + 1)))
            indent.set(qn("w:hanging"), str(_INDENT))
            properties.append(indent)
            part.append(properties)
            definition.append(part)
        # Definitions come before instances in the file.
        first = self._root.find(qn("w:num"))
        if first is None:
            self._root.append(definition)
        else:
            first.addprevious(definition)
        self._abstract[kind] = self._next
        return self._next


def _valued(name: str, value: object) -> Any:
    part = OxmlElement(name)
    part.set(qn("w:val"), str(value))
    return part
