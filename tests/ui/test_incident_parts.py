"""Parts of the incident screens that need no data."""

import pytest

from pasopati_desktop.services import incident_reading
from pasopati_desktop.ui.widgets.moment_edit import parse_time
from pasopati_desktop.ui.widgets.paged_rows import PAGE, PagedRows


def test_ten_thousand_rows_are_read_a_page_at_a_time() -> None:
    asked: list[int] = []

    def read(ids: object) -> list[incident_reading.IncidentRow]:
        asked.append(len(list(ids)))  # type: ignore[call-overload] # a list of ids
        return []

    rows = PagedRows(range(10_000), read)
    assert len(rows) == 10_000
    assert rows[9_999] is None
    assert rows[9_950] is None
    assert asked == [PAGE]


@pytest.mark.parametrize(
    ("text", "found"), [("14.30", (14, 30)), ("9.05", (9, 5)), ("1430", (14, 30)),
                        ("24.00", None), ("14.60", None), ("", None), ("abc", None)]
)  # fmt: skip
def test_times_are_read_as_they_are_written(text: str, found: tuple[int, int] | None) -> None:
    read = parse_time(text)
    assert (None if read is None else (read.hour, read.minute)) == found
