"""A tagged paper of any length: pages and their structure leave memory as soon as they are drawn.

`LongPaper` is a canvas with the names of ReportLab's that papers use, so letterheads, texts and
tables draw on it as on any other. What differs: a page is written when it is shown, and the part of
the structure that is finished is written with it (`close_part`). What only the end of the paper
knows, such as the number of pages, is drawn into a stream of its own (`show_page`, `later`).

The file is PDF/A-2A and PDF/UA-1 at any length. Lengths are in points.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.embedding import PaperFont, RawObject
from pasopati_desktop.documents.layout import drawing
from pasopati_desktop.documents.long_tree import LongTree
from pasopati_desktop.documents.metadata import LANGUAGE, described, srgb
from pasopati_desktop.documents.pdf_file import PdfFile

PAGES_OF_BRANCH = 64
"""Of the page tree."""
Later = Callable[["LongPaper", int, int], None]
"""Draws on a page what the end of the paper knows: is given page (from 1) and number of pages."""


class _Names:
    """Fonts and pictures by name: as much of ReportLab's document as they ask for."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self.fontMapping: dict[str, str] = {}
        self.delayedFonts: list[PaperFont] = []
        self.pictures: dict[str, tuple[str, int]] = {}
        """Key -> name in the file, number of the object."""

    def hasForm(self, key: str) -> bool:
        return key in self.pictures

    def addForm(self, key: str, source: RawObject) -> None:
        number = self._file.reserve()
        self._file.put_whole(number, source.source)
        self.pictures[key] = (f"Im{len(self.pictures) + 1}", number)

    def getXObjectName(self, key: str) -> str:
        return self.pictures[key][0]


class LongPaper:
    """One paper while it is drawn. Draw, `show_page`, draw, `show_page`, …, `save`."""

    def __init__(self, size: tuple[float, float]) -> None:
        fonts.register()
        self.size = size
        self.file = file = PdfFile()
        self.page_index = 0
        self.tree = LongTree(file, lambda: self.page_number)
        self._doc = _Names(file)
        self._code: list[str] = []
        self._formsinuse: list[str] = []
        self._resources, self._pages = file.reserve(), file.reserve()
        self._page = 0
        self._kids: list[int] = []
        self._branches: list[tuple[int, int]] = []
        self._branch = 0
        self._later: list[tuple[Later, int]] = []
        self._bookmarks: list[tuple[str, int]] = []

    # What is drawn.

    def saveState(self) -> None:
        self._code.append("q")

    def restoreState(self) -> None:
        self._code.append("Q")

    def translate(self, x: float, y: float) -> None:
        self._code.append(f"1 0 0 1 {x:.3f} {y:.3f} cm")

    def setFillGray(self, gray: float) -> None:
        self._code.append(f"{gray:g} g")

    def setStrokeGray(self, gray: float) -> None:
        self._code.append(f"{gray:g} G")

    def setLineWidth(self, width: float) -> None:
        self._code.append(f"{width:g} w")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self._code.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def lines(self, lines: Iterable[tuple[float, float, float, float]]) -> None:
        drawn = [f"{a:.2f} {b:.2f} m {c:.2f} {d:.2f} l" for a, b, c, d in lines]
        self._code.append("\n".join([*drawn, "S"]))

    def rect(self, x: float, y: float, width: float, height: float) -> None:
        self._code.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def code(self, operators: str) -> None:
        """Add operators as they stand. What they show is marked by the caller."""
        self._code.append(operators)

    # Pages.

    @property
    def page_number(self) -> int:
        """The object of the page that is being drawn."""
        self._page = self._page or self.file.reserve()
        return self._page

    def bookmark(self, title: str) -> None:
        """Let a reader jump to this page by `title`."""
        self._bookmarks.append((title, self.page_number))

    def show_page(self, later: Later | None = None) -> None:
        """Write the page and begin the next; `later` draws what only the end of the paper knows.

        What `later` draws must be artifacts: the structure of the page is written already.
        """
        contents = [self._stream(self.file.reserve())]
        if later is not None:
            contents.append(self.file.reserve())
            self._later.append((later, contents[-1]))
        self._branch = self._branch or self.file.reserve()
        shown = " ".join(f"{number} 0 R" for number in contents)
        self.file.put(
            self.page_number,
            f"<</Type/Page/Parent {self._branch} 0 R/Resources {self._resources} 0 R"
            f"/MediaBox[0 0 {self.size[0]:.4f} {self.size[1]:.4f}]/Contents[{shown}]"
            f"/StructParents {self.page_index}/Tabs/S>>",
        )
        self._kids.append(self.page_number)
        if len(self._kids) == PAGES_OF_BRANCH:
            self._close_branch()
        self.tree.close_page()
        self.page_index += 1
        self._page = 0

    def _stream(self, number: int) -> int:
        self.file.put_stream(number, "\n".join(self._code).encode("latin-1"))
        self._code.clear()
        self._formsinuse.clear()
        return number

    def _close_branch(self) -> None:
        self.file.put(
            self._branch,
            f"<</Type/Pages/Parent {self._pages} 0 R/Count {len(self._kids)}"
            f"/Kids[{_references(self._kids)}]>>",
        )
        self._branches.append((self._branch, len(self._kids)))
        self._branch = 0
        self._kids.clear()

    # The end.

    def save(self, *, title: str, author: str, subject: str, moment: datetime) -> bytes:
        """Return the file. The texts are printable one-liners; `moment` is aware.

        Raises:
            ValueError: no page was shown.
        """
        if not self.page_index:
            raise ValueError("a paper without pages")
        for number, (later, stream) in enumerate(self._later):
            later(self, number + 1, self.page_index)
            self._stream(stream)
        if self._kids:
            self._close_branch()
        file = self.file
        file.put(
            self._pages,
            f"<</Type/Pages/Count {self.page_index}"
            f"/Kids[{_references(number for number, _ in self._branches)}]>>",
        )
        self._put_resources()
        self.tree.close()
        facts, xmp = described(title, author, subject, moment, is_tagged=True)
        info, metadata, profile, root = (file.reserve() for _ in range(4))
        told = "".join(f"{key}{_text(fact)}" for key, fact in facts.items())
        file.put(info, f"<<{told}>>")
        head = f"<</Type/Metadata/Subtype/XML/Length {len(xmp)}>>\nstream\n".encode("ascii")
        file.put_whole(metadata, head + xmp + b"\nendstream")
        file.put_stream(profile, srgb(), "/N 3")
        outlines = f"/Outlines {self._outlines()} 0 R" if self._bookmarks else ""
        file.put(
            root,
            f"<</Type/Catalog/Pages {self._pages} 0 R/StructTreeRoot {self.tree.number} 0 R"
            f"/MarkInfo<</Marked true>>/Lang{_text(LANGUAGE)}/Metadata {metadata} 0 R{outlines}"
            "/ViewerPreferences<</DisplayDocTitle true>>"
            "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
            f"/Info(sRGB IEC61966-2.1)/DestOutputProfile {profile} 0 R>>]>>",
        )
        return file.close(root, info)

    def _put_resources(self) -> None:
        """Write fonts and pictures: one dictionary serves all pages."""
        file, names = self.file, []
        with drawing:  # the fonts are read here, and their files have one read position
            for font in self._doc.delayedFonts:
                for internal, made in font.subsets(self._doc):
                    number, program, unicode_map, descriptor = (file.reserve() for _ in range(4))
                    file.put_whole(program, made.file)
                    file.put_whole(unicode_map, made.unicode_map)
                    file.put(descriptor, made.described(program))
                    file.put(number, made.font(internal, descriptor, unicode_map))
                    names.append(f"/{internal} {number} 0 R")
        pictures = "".join(f"/{name} {number} 0 R" for name, number in self._doc.pictures.values())
        file.put(
            self._resources,
            f"<</Font<<{''.join(names)}>>{f'/XObject<<{pictures}>>' if pictures else ''}"
            "/ProcSet[/PDF/Text/ImageB/ImageC]>>",
        )

    def _outlines(self) -> int:
        file, count = self.file, len(self._bookmarks)
        top = file.reserve()
        first = file.reserve(count)
        file.put(top, f"<</Type/Outlines/First {first} 0 R/Last {first + count - 1} 0 R>>")
        for at, (title, page) in enumerate(self._bookmarks):
            before = f"/Prev {first + at - 1} 0 R" if at else ""
            after = f"/Next {first + at + 1} 0 R" if at < count - 1 else ""
            file.put(
                first + at,
                f"<</Title{_text(title)}/Parent {top} 0 R{before}{after}/Dest[{page} 0 R/Fit]>>",
            )
        return top


def _references(numbers: Iterable[int]) -> str:
    return " ".join([f"{number} 0 R" for number in numbers])


def _text(text: str) -> str:
    """Return a text string of the file: UTF-16 with its mark, as digits."""
    return f"<feff{text.encode('utf-16-be').hex()}>"
