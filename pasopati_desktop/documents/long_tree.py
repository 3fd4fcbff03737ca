"""The structure of a paper that is written while it is drawn; see `long_paper`.

A node has its number in the file as soon as its first piece is drawn, so pages can refer to it.
`close_part` writes the nodes of a part and forgets them; rows of a list that come by the hundred
thousand never become nodes at all: their numbers are noted with `marked`, and who draws them writes
their elements. The numbers of what each page holds go into leaves of the parent tree
(ISO 32000-1, 14.7.4.4).
"""

from collections.abc import Callable, Sequence

from pasopati_desktop.documents.pdf_file import PdfFile
from pasopati_desktop.documents.tagging import Node, Tree, element

PAGES_OF_LEAF = 64


class Written(Node):
    """An element that stands in the file already."""

    __slots__ = ()

    def __init__(self, kind: str, parent: Node, number: int) -> None:
        super().__init__(kind, parent)
        self.number = number
        self.is_attached = True


class LongTree(Tree):
    """`page_number` returns the object of the page that is being drawn."""

    def __init__(self, file: PdfFile, page_number: Callable[[], int]) -> None:
        super().__init__()
        self._file = file
        self._page_number = page_number
        self.number = file.reserve()
        """Of the root of the structure."""
        self._document = self.root
        self._document.number = file.reserve()
        self._marks: list[int] = []
        self._rows: list[str] = []
        self._leaves: list[tuple[int, int, int]] = []
        self._pages = 0

    def attach(self, node: Node) -> None:
        if node.is_attached:
            return
        super().attach(node)
        node.parent = node.parent or self.root
        node.number = self._file.reserve()

    def mark(self, page: int, node: Node) -> int:
        del page  # always the one that is being drawn
        self.attach(node)
        node.kids.append((self._page_number(), len(self._marks)))
        self._marks.append(node.number)
        return len(self._marks) - 1

    @property
    def marks(self) -> int:
        """How many pieces of the page are marked: the number of the next one."""
        return len(self._marks)

    def marked(self, numbers: Sequence[int]) -> None:
        """Note the elements of the next pieces of the page, in the order in which they follow."""
        self._marks += numbers

    def close_page(self) -> None:
        marks = " ".join([f"{number} 0 R" for number in self._marks])
        self._marks.clear()
        self._rows.append(f"{self._pages}[{marks}]")
        self._pages += 1
        if len(self._rows) == PAGES_OF_LEAF:
            self._close_leaf()

    def _close_leaf(self) -> None:
        first = self._pages - len(self._rows)
        leaf = (self._file.reserve(), first, self._pages - 1)
        rows = "".join(self._rows)
        self._file.put(leaf[0], f"<</Limits[{first} {leaf[2]}]/Nums[{rows}]>>")
        self._leaves.append(leaf)
        self._rows.clear()

    def begin_part(self, kind: str = "Sect") -> None:
        """Begin a part: what is drawn from here on is of it, and its headings begin anew."""
        self.root = Node(kind, self._document)
        self.attach(self.root)
        self._level = 0

    def close_part(self) -> None:
        """Write the part. Nothing more may be drawn of it."""
        part = self.root
        self._write(part, self._document.number)
        self._document.kids[-1] = Written(part.kind, self._document, part.number)
        self.root = self._document

    def _write(self, root: Node, above: int) -> None:
        stack = [(root, above)]
        while stack:
            node, parent = stack.pop()
            self._file.put(node.number, element(node, parent, int))
            stack += [
                (kid, node.number)
                for kid in node.kids
                if isinstance(kid, Node) and not isinstance(kid, Written)
            ]

    def close(self) -> None:
        """Write what is left, and the root."""
        self._write(self._document, self.number)
        if self._rows:
            self._close_leaf()
        table = self._file.reserve()
        leaves = " ".join(f"{leaf[0]} 0 R" for leaf in self._leaves)
        self._file.put(table, f"<</Kids[{leaves}]>>")
        self._file.put(
            self.number,
            f"<</Type/StructTreeRoot/K {self._document.number} 0 R/ParentTree {table} 0 R"
            f"/ParentTreeNextKey {self._pages}>>",
        )
