"""Rows of a table by their ids: a page is read when one of its rows is first looked at."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar, overload

RowT = TypeVar("RowT")

PAGE = 100
PAGES_KEPT = 10


class PagedRows(Sequence[RowT | None]):
    """The rows of `ids`; `read` returns those that are there, each with its `id`."""

    def __init__(self, ids: Sequence[int], read: Callable[[Sequence[int]], Sequence[RowT]]) -> None:
        self.ids = ids
        self._read = read
        self._pages: OrderedDict[int, dict[int, RowT]] = OrderedDict()

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, position: int) -> RowT | None: ...

    @overload
    def __getitem__(self, position: slice) -> Sequence[RowT | None]: ...

    def __getitem__(self, position: int | slice) -> RowT | Sequence[RowT | None] | None:
        if isinstance(position, slice):
            return [self[at] for at in range(*position.indices(len(self)))]
        number = position // PAGE
        page = self._pages.get(number)
        if page is None:
            wanted = self.ids[number * PAGE : (number + 1) * PAGE]
            page = {_id_of(row): row for row in self._read(wanted)}
            self._pages[number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self.ids[position])

    def __iter__(self) -> Iterator[RowT | None]:
        return (self[at] for at in range(len(self)))


def _id_of(row: Any) -> int:
    found: int = row.id
    return found
