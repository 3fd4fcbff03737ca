"""Which pages are meant, which paper fits, and what CUPS says of a queue."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.documents.print_abilities import read
from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.printing import (
    Abilities,
    PageSet,
    PaperOption,
    PrintOrder,
    QueueState,
    Scaling,
    Sheet,
    Sides,
    Trouble,
    check_order,
    chosen_pages,
    cut_off,
    loses_text,
    paper_options,
    preselected,
    ranges,
    reduced_to,
    sheet_named,
    sheet_of,
    sheets_used,
)

A4, F4 = sheet_of(PaperSize.A4), sheet_of(PaperSize.F4)


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (1, 2, 3, 4, 5, 6)),
        ("   ", (1, 2, 3, 4, 5, 6)),
        ("2", (2,)),
        ("1-3, 5", (1, 2, 3, 5)),
        ("1–3; 5", (1, 2, 3, 5)),
        ("1 — 3 5", (1, 2, 3, 5)),
        ("1 s.d. 3 dan 5", (1, 2, 3, 5)),
        ("1 s/d 3 & 5", (1, 2, 3, 5)),
        ("5,1,1-2", (1, 2, 5)),
        (" ,, 4 ;", (4,)),
        ("6-6", (6,)),
        ("003", (3,)),
    ],
)
def test_pages_as_people_write_them(text: str, pages: tuple[int, ...]) -> None:
    assert chosen_pages(text, 6) == pages


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0", "print.pages_from_one"),
        ("0-2", "print.pages_from_one"),
        ("5-2", "print.pages_backwards"),
        ("7", "print.pages_beyond"),
        ("1-999999999", "print.pages_beyond"),
        ("9" * 40, "print.pages_unreadable"),
        ("satu", "print.pages_unreadable"),
        ("1-", "print.pages_unreadable"),
        ("-3", "print.pages_unreadable"),
        ("1-2-3", "print.pages_unreadable"),
        ("1.5", "print.pages_unreadable"),
        ("²", "print.pages_unreadable"),
        ("٣", "print.pages_unreadable"),
        (",;", "print.pages_unreadable"),
        ("1 -o media=A6", "print.pages_unreadable"),
        ("1," * 200, "print.pages_too_long"),
    ],
)
def test_what_is_no_page_is_told(text: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        chosen_pages(text, 6)
    assert caught.value.problems == {"pages": code}


def test_odd_and_even_pages() -> None:
    assert chosen_pages("", 5, PageSet.ODD) == (1, 3, 5)
    assert chosen_pages("2-5", 5, PageSet.EVEN) == (2, 4)
    with pytest.raises(InvalidInput, match="no_even_page"):
        chosen_pages("", 1, PageSet.EVEN)
    with pytest.raises(InvalidInput, match="no_odd_page"):
        chosen_pages("2", 5, PageSet.ODD)


@given(st.text(max_size=400), st.integers(1, 500), st.sampled_from(PageSet))
def test_any_text_is_pages_or_a_sentence(text: str, count: int, wanted: PageSet) -> None:
    try:
        pages = chosen_pages(text, count, wanted)
    except InvalidInput as caught:
        error = caught
    else:
        assert pages
        assert list(pages) == sorted(set(pages))
        assert pages[0] >= 1
        assert pages[-1] <= count
        return
    assert list(error.problems) == ["pages"]


@given(st.sets(st.integers(1, 300), min_size=1))
def test_ranges_are_read_back(pages: set[int]) -> None:
    assert chosen_pages(ranges(sorted(pages)), 300) == tuple(sorted(pages))


def test_an_order_that_no_printer_should_get() -> None:
    check_order(PrintOrder("Kantor", 99, (1, 5)), 5)
    for order in (
        PrintOrder("Kantor", 0),
        PrintOrder("Kantor", 100),
        PrintOrder("Kantor", 1, (5, 6)),
        PrintOrder("Kantor", 1, (0, 1)),
    ):
        with pytest.raises(InvalidInput):
            check_order(order, 5)


def test_sheets_of_paper() -> None:
    assert sheets_used(5, 1, None) == 5
    assert sheets_used(5, 2, Sides.LONG) == 6
    assert sheets_used(5, 2, Sides.ONE) == 10


@pytest.mark.parametrize(
    ("key", "name", "width", "height"),
    [
        ("A4", "A4", 210, 297),
        ("A4.Fullbleed", "A4", 210, 297),
        ("iso_a4_210x297mm", "A4", 210, 297),
        ("Custom.215x330mm", "F4", 215, 330),
        ("FanFoldGermanLegal", "F4", 215.9, 330.2),
        ("na_foolscap_8.5x13in", "F4", 215.9, 330.2),
        ("8.5x13", "F4", 215.9, 330.2),
        ("om_folio_210x330mm", "om_folio_210x330mm", 210, 330),
        ("Folio", "Folio", 210, 330),
        ("Letter", "Letter", 215.9, 279.4),
        ("11x17", "11x17", 279.4, 431.8),
    ],
)
def test_names_of_paper(key: str, name: str, width: float, height: float) -> None:
    sheet = sheet_named(key)
    assert sheet is not None
    assert (sheet.name, sheet.width, sheet.height) == (name, width, height)
    assert sheet.key == key


@pytest.mark.parametrize("key", ["", "Custom.WIDTHxHEIGHT", "Photo", "0x0", "x", "9999x9999"])
def test_names_that_tell_no_size(key: str) -> None:
    assert sheet_named(key) is None


@given(st.text(max_size=60))
def test_any_name_of_paper_is_a_sheet_or_nothing(key: str) -> None:
    sheet = sheet_named(key)
    assert sheet is None or 0 < sheet.width <= sheet.height


def test_an_f4_text_on_a4_loses_its_last_lines() -> None:
    assert cut_off(F4, A4) == (5, 33)
    assert loses_text(F4, A4)
    assert not loses_text(A4, F4)
    assert not loses_text(F4, Sheet("Folio", 210, 330))
    assert reduced_to(F4, A4) == 90
    assert reduced_to(A4, F4) == 100


def test_what_can_be_chosen_for_f4_where_the_queue_holds_a4() -> None:
    office = Abilities(sheets=(A4, replace(F4, key="Foolscap")), loaded=A4)
    options = paper_options(F4, office)
    assert [(option.sheet.key, option.scaling) for option in options] == [
        ("Foolscap", Scaling.TRUE),
        ("A4", Scaling.TRUE),
        ("A4", Scaling.FIT),
    ]
    assert preselected(F4, options) == options[0]
    any_size = Abilities(sheets=(A4,), loaded=A4, takes_any_size=True)
    assert paper_options(F4, any_size)[0].sheet.key == "Custom.215x330mm"
    folio = Abilities(sheets=(A4, Sheet("Folio", 210, 330, "Folio")), loaded=A4)
    assert preselected(F4, paper_options(F4, folio)) == PaperOption(folio.sheets[1])


def test_where_f4_is_unknown_the_officer_must_choose() -> None:
    options = paper_options(F4, Abilities(sheets=(A4,), loaded=A4))
    assert [(option.sheet, option.scaling) for option in options] == [
        (A4, Scaling.TRUE),
        (A4, Scaling.FIT),
    ]
    assert preselected(F4, options) is None


def test_a_queue_that_tells_nothing_is_asked_for_the_document_s_paper() -> None:
    assert paper_options(F4, Abilities()) == (PaperOption(F4),)
    assert paper_options(A4, Abilities()) == (PaperOption(A4),)


RICOH = """PageSize/Page Size: *Letter Letter.Fullbleed A4 A4.Fullbleed Custom.WIDTHxHEIGHT 8.5x13
manualfeed/Manual Feed of Paper: *off on
Duplex/Double-Sided Printing: *None DuplexNoTumble DuplexTumble
ColorModel/Color Mode: Gray *CMYK
RIPunch/Punch: 2 holes: *None LeftJP2
"""
SAID = (
    "copies=1 printer-info='Ruang humas' printer-is-accepting-jobs=true printer-state=5 "
    "printer-state-reasons=media-empty-error,offline-report,odd-thing"
)


def test_what_lpoptions_tells() -> None:
    found = read(RICOH, SAID)
    assert found.loaded == Sheet("Letter", 215.9, 279.4, "Letter")
    assert [sheet.name for sheet in found.sheets] == ["Letter", "A4", "F4"]
    assert found.takes_any_size
    assert found.sides == (Sides.ONE, Sides.LONG, Sides.SHORT)
    assert found.gray == "ColorModel=Gray"
    assert found.troubles == (Trouble.NO_PAPER, Trouble.OFFLINE)
    assert found.state is QueueState.STOPPED


def test_a_queue_without_a_driver_tells_nothing() -> None:
    found = read("", "printer-is-accepting-jobs=false printer-state=3")
    assert found == Abilities(state=QueueState.REJECTING)
    one_sided = read("PageSize/Media: *A4\nDuplex/Two: *None\nColorModel/Color: *Gray\n", "")
    assert one_sided.sides == ()
    assert one_sided.gray == ""
    assert one_sided.loaded is not None


@given(st.text(max_size=300), st.text(max_size=200))
def test_any_answer_is_read(listed: str, said: str) -> None:
    found = read(listed, said)
    assert found.loaded is None or found.loaded in found.sheets
