"""The logical structure of a paper, for screen readers: what is heading, list, table, ornament.

ReportLab draws, this module notes which part of the text each piece of a page belongs to, and adds
the tree to the file. Names and rules: ISO 32000-1 section 14.8, ISO 14289-1 (PDF/UA-1).

Whatever is drawn outside a mark must be an artifact: use `begin`/`artifact` and `end` around all
drawing. A canvas that keeps no tree (a picture, a stamp) takes the calls and does nothing.
"""

from collections.abc import Callable
from typing import Any

from reportlab.pdfbase import pdfdoc

from pasopati_desktop.documents.embedding import RawObject, place

ALTERNATIVE_MAX = 500


class Node:
    """One element. `kind` is a standard structure type such as `P`, `H2`, `LI`, `TD`.

    A node joins its parent when the first thing of it is drawn, so the tree has the order of the
    pages. A part split over pages keeps one node.
    """

    __slots__ = ("alternative", "attributes", "is_attached", "kids", "kind", "number", "parent")

    def __init__(
        self,
        kind: str,
        parent: "Node | None" = None,
        *,
        attributes: str = "",
        alternative: str = "",
    ) -> None:
        self.kind = kind
        self.parent = parent
        self.attributes = attributes
        self.alternative = alternative
        self.kids: list[Node | tuple[int, int]] = []
        self.is_attached = False
        self.number = 0


COLUMN_HEADER = "/O/Table/Scope/Column"
ROW_HEADER = "/O/Table/Scope/Row"


def list_node(parent: Node | None, *, numbered: bool) -> Node:
    return Node(
        "L", parent, attributes=f"/O/List/ListNumbering/{'Decimal' if numbered else 'Disc'}"
    )


def figure_node(alternative: str) -> Node:
    """Return a figure; a reader who cannot see it is told `alternative`."""
    return Node("Figure", alternative=alternative or "Gambar")


class Tree:
    """The structure of one paper while it is drawn."""

    def __init__(self) -> None:
        self.root = Node("Document")
        self.root.is_attached = True
        self.pages: list[list[Node]] = []
        self._level = 0

    def attach(self, node: Node) -> None:
        """Put `node` in its place, after all that was drawn before it."""
        if node.is_attached:
            return
        parent = node.parent or self.root
        self.attach(parent)
        node.is_attached = True
        if node.kind[0] == "H" and node.kind[1:].isdigit():  # no level is ever left out
            self._level = min(int(node.kind[1:]), self._level + 1)
            node.kind = f"H{self._level}"
        parent.kids.append(node)

    def mark(self, page: int, node: Node) -> int:
        """Return the number of the next marked content on `page` (from 0), which is of `node`."""
        self.attach(node)
        while len(self.pages) <= page:
            self.pages.append([])
        number = len(self.pages[page])
        self.pages[page].append(node)
        node.kids.append((page, number))
        return number

    def write(self, document: Any, page_names: list[str]) -> None:
        """Add the tree to ReportLab's `document`, whose pages have these internal names."""
        root_number = place(document, "StructTreeRoot")
        pages = [document.idToObjectNumberAndVersion[name][0] for name in page_names]
        nodes: list[Node] = []
        stack = [self.root]
        while stack:
            node = stack.pop()
            node.number = place(document, f"Struct{len(nodes)}")
            nodes.append(node)
            stack += [kid for kid in reversed(node.kids) if isinstance(kid, Node)]
        for index, node in enumerate(nodes):
            parent = node.parent.number if node.parent else self.root.number
            above = root_number if node is self.root else parent
            _fill(document, f"Struct{index}", element(node, above, pages.__getitem__))
        parents = " ".join(
            f"{page}[{' '.join(f'{node.number} 0 R' for node in marked)}]"
            for page, marked in enumerate(self.pages)
        )
        number = place(document, "ParentTree")
        _fill(document, "ParentTree", f"<</Nums[{parents}]>>")
        _fill(
            document,
            "StructTreeRoot",
            f"<</Type/StructTreeRoot/K {self.root.number} 0 R/ParentTree {number} 0 R"
            f"/ParentTreeNextKey {len(self.pages)}>>",
        )
        catalog = document.Catalog
        catalog.StructTreeRoot = pdfdoc.PDFObjectReference("StructTreeRoot")
        catalog.MarkInfo = RawObject(b"<</Marked true>>")


def number_page(page: Any, index: int) -> None:
    """Tie a page object of ReportLab to its row in the tree; Tab follows the structure."""
    extra = {"StructParents": index, "Tabs": pdfdoc.PDFName("S")}
    page.__Defaults__ = {**page.__Defaults__, **extra}


def _fill(document: Any, name: str, text: str) -> None:
    document.idToObject[name].source = text.encode("ascii")


def element(node: Node, parent: int, page_of: Callable[[int], int]) -> str:
    """Return the source of one structure element; `page_of` knows the objects of the pages.

    A kid on another page than the first says so.
    """
    home = next((page_of(kid[0]) for kid in node.kids if isinstance(kid, tuple)), 0)
    kids = []
    for kid in node.kids:
        if isinstance(kid, Node):
            kids.append(f"{kid.number} 0 R")
        elif (page := page_of(kid[0])) == home:
            kids.append(str(kid[1]))
        else:
            kids.append(f"<</Type/MCR/Pg {page} 0 R/MCID {kid[1]}>>")
    parts = [f"<</Type/StructElem/S/{node.kind}/P {parent} 0 R"]
    if home:
        parts.append(f"/Pg {home} 0 R")
    if node.attributes:
        parts.append(f"/A<<{node.attributes}>>")
    if node.alternative:
        parts.append(f"/Alt<{node.alternative[:ALTERNATIVE_MAX].encode('utf-16').hex()}>")
    parts.append(f"/K[{' '.join(kids)}]>>")
    return "".join(parts)


def begin(canvas: Any, node: Node) -> None:
    """Begin drawing what belongs to `node`."""
    tree: Tree | None = getattr(canvas, "tree", None)
    if tree is not None:
        number = tree.mark(canvas.page_index, node)
        canvas._code.append(f"/{node.kind} <</MCID {number}>> BDC")  # noqa: SLF001 - no other way


def artifact(canvas: Any, kind: str = "") -> None:
    """Begin drawing an ornament. `kind`: such as `/Type/Pagination/Subtype/Footer`."""
    if getattr(canvas, "tree", None) is not None:
        opening = f"/Artifact <<{kind}>> BDC" if kind else "/Artifact BMC"
        canvas._code.append(opening)  # noqa: SLF001 - ReportLab has no call for marked content


def end(canvas: Any) -> None:
    if getattr(canvas, "tree", None) is not None:
        canvas._code.append("EMC")  # noqa: SLF001 - the same


def attach(canvas: Any, node: Node) -> None:
    """Give `node` its place though nothing of it is drawn: an empty cell of a table."""
    tree: Tree | None = getattr(canvas, "tree", None)
    if tree is not None:
        tree.attach(node)


def mark_untagged(canvas: Any, start: int, alternative: str = "") -> None:
    """Tag what a foreign flowable drew since `_code` had `start` entries and did not tag itself.

    `alternative`: what a reader is told instead, if it is a figure.
    """
    code: list[str] = canvas._code  # noqa: SLF001 - ReportLab's own list of operators
    drawn = code[start:]
    tree: Tree | None = getattr(canvas, "tree", None)
    if tree is None or not drawn or any(" BDC" in line or " BMC" in line for line in drawn):
        return
    node = None
    if alternative:
        node = figure_node(alternative)
    elif any("Tj" in line or "TJ" in line for line in drawn):
        node = Node("P")
    if node is None:
        opening = "/Artifact BMC"
    else:
        opening = f"/{node.kind} <</MCID {tree.mark(canvas.page_index, node)}>> BDC"
    code.insert(start, opening)
    code.append("EMC")
