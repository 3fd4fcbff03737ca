"""Tables of news items and lists of sources, good and hostile."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError
from pasopati_desktop.sources.opml import SourceEntry, read_opml, write_opml
from pasopati_desktop.sources.tables import read_items

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
HEADING = ["Tanggal", "Judul", "Media", "Tautan", "Ringkasan", "Penulis"]
ROW = ["20/11/2026 08.00", "Café “Ruang”", "Kabar", "https://a.example/1", "isi; lagi", "N. Wira"]


def csv_of(separator: str, *rows: list[str]) -> str:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    return "".join(separator.join(map(quoted, row)) + "\r\n" for row in rows)


def refusal(path: Path) -> str:
    with pytest.raises(PasopatiError) as caught:
        read_items(path, now=NOW)
    assert str(path) in str(caught.value.params["path"])
    return caught.value.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_of_any_office_program(tmp_path: Path, encoding: str, separator: str) -> None:
    path = tmp_path / "kliping.csv"
    path.write_bytes(csv_of(separator, HEADING, ROW, [""] * 6, ROW).encode(encoding))
    result = read_items(path, now=NOW)
    assert result.errors == ()
    assert [row.number for row in result.rows] == [2, 4]
    row = result.rows[0]
    assert (row.title, row.outlet, row.author) == ("Café “Ruang”", "Kabar", "N. Wira")
    assert (row.link, row.summary) == ("https://a.example/1", "isi; lagi")
    assert row.published == datetime(2026, 11, 20, 1, 0, tzinfo=UTC)


def test_excels_separator_line_and_english_headings(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=;\nurl;TITLE \nhttps://a.example/;Razia\n")
    (row,) = read_items(path, now=NOW).rows
    assert (row.number, row.title, row.link) == (3, "Razia", "https://a.example/")


def test_bad_rows_are_named_and_good_ones_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        "judul,tautan,tanggal\n"
        "Baik,https://a.example/,2026-11-20\n"
        ",https://a.example/,\n"
        "Tautan,javascript:alert(1),\n"
        "Tanggal,,31/02/2026\n"
        "Nanti,,21/12/2026\n"
        "Pendek\n"
    )
    result = read_items(path, now=NOW)
    assert [row.title for row in result.rows] == ["Baik", "Pendek"]
    assert [(error.number, error.code) for error in result.errors] == [
        (3, "row.no_title"),
        (4, "row.bad_link"),
        (5, "row.bad_date"),
        (6, "row.bad_date"),
    ]
    assert result.error_count == 4


def workbook(tmp_path: Path, *rows: list[object]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr] # a new workbook has a sheet
    path = tmp_path / "kliping.xlsx"
    book.save(path)
    return path


def test_xlsx_dates_are_wib_and_formulas_are_not_computed(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        [*HEADING],
        [datetime(2026, 11, 20, 8, 0), "<b>Razia</b>", "Kabar", "https://a.example/1"],  # noqa: DTZ001 - as spreadsheets have them
        ["20 November 2026 08.00 WIB", '=HYPERLINK("http://jahat.example")', "", "", "isi"],
        [None, "=[luar.xlsx]Lembar!A1", None, None, "isi"],
    )
    result = read_items(path, now=NOW)
    (row,) = result.rows
    assert (row.title, row.published) == ("Razia", datetime(2026, 11, 20, 1, 0, tzinfo=UTC))
    assert [error.code for error in result.errors] == ["row.no_title"] * 2


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    def file(name: str, body: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(body)
        return path

    assert refusal(file("a.xlsm", b"PK\x03\x04")) == "table.macros"
    assert refusal(file("b.xlsx", b"PK\x03\x04rusak")) == "table.not_a_table"
    assert refusal(file("c.xlsx", b"judul\na")) == "table.not_a_table"
    assert refusal(file("d.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) == "table.not_a_table"
    assert refusal(file("e.csv", b"\x00\x01\x02\x03")) == "table.not_a_table"
    assert refusal(file("f.csv", b"")) == "table.empty"
    assert refusal(file("g.csv", b"nama;alamat\na;b\n")) == "table.no_title_column"
    assert refusal(file("h.csv", b'judul\n"' + b"x" * 200_000)) == "table.not_a_table"
    assert refusal(tmp_path / "tidak-ada.csv") == "fetch.file_missing"


def repacked(source: Path, target: Path, **parts: bytes) -> Path:
    """Copy a workbook with parts added or replaced; `_` in a name stands for `/`."""
    named = {name.replace("_", "/"): body for name, body in parts.items()}
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in named:
                new.writestr(name, old.read(name))
        for name, body in named.items():
            new.writestr(name, body)
    return target


def test_zip_bombs_macros_and_entities_in_workbooks_are_refused(tmp_path: Path) -> None:
    good = workbook(tmp_path, ["judul"], ["a"])
    bomb = repacked(good, tmp_path / "bom.xlsx", **{"xl_bom.bin": b" " * 20_000_000})
    assert refusal(bomb) == "table.bomb"
    macro = repacked(good, tmp_path / "makro.xlsx", **{"xl_vbaProject.bin": b"x"})
    assert refusal(macro) == "table.macros"
    laughs = b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData>&b;</sheetData></worksheet>'
    entity = repacked(good, tmp_path / "entitas.xlsx", **{"xl_worksheets_sheet1.xml": laughs})
    assert refusal(entity) in {"table.not_a_table", "table.empty"}
    broken = repacked(good, tmp_path / "rusak.xlsx", **{"xl_worksheets_sheet1.xml": b"<works"})
    assert refusal(broken) in {"table.not_a_table", "table.empty"}


def test_a_plain_zip_is_no_table(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("a.txt", "a")
    path = tmp_path / "a.csv"
    path.write_bytes(stream.getvalue())
    assert refusal(path) == "table.not_a_table"


# --- source lists ------------------------------------------------------------------------------


def test_opml_comes_back_as_written(tmp_path: Path) -> None:
    entries = (
        SourceEntry('Kabar 3 < 5 & "Desa"', "https://a.example/rss?x=1&y=2", "nasional"),
        SourceEntry("Lensa", "https://b.example/atom", "lokal", "https://b.example/"),
        SourceEntry("Tanpa grup", "http://c.example/", ""),
    )
    path = tmp_path / "sumber.opml"
    write_opml(path, entries, "Sumber")
    found = read_opml(path)
    assert set(found.entries) == set(entries)
    assert found.left_out == 0
    assert list(tmp_path.iterdir()) == [path]


def test_foreign_opml_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "a.opml"
    path.write_text(
        "<opml version='1.0'><body><outline text='Berita'><outline text='Dalam'>"
        "<outline title='A' XMLURL='https://a.example/rss' type='rss'/></outline>"
        "<outline text='B' xmlUrl='javascript:x'/><outline text='C' xmlUrl='https://a.example/rss'/>"
        "<outline text='D' xmlUrl='feed'/></outline><outline xmlUrl='https://e.example/'/></body></opml>"
    )
    found = read_opml(path)
    assert found.entries == (
        SourceEntry("A", "https://a.example/rss", "Dalam"),
        SourceEntry("https://e.example/", "https://e.example/"),
    )
    assert found.left_out == 3


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html/>",
        b"<opml/>",
        b"<opml><body>",
        b"<!DOCTYPE o [<!ENTITY a 'b'>]><opml><body/></opml>",
        b"<!DOCTYPE o SYSTEM 'file:///etc/passwd'><opml><body/></opml>",
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "a.opml"
    path.write_bytes(body)
    with pytest.raises(PasopatiError) as caught:
        read_opml(path)
    assert caught.value.code == "opml.not_a_list"


def test_deep_and_long_lists_are_bounded(tmp_path: Path) -> None:
    path = tmp_path / "a.opml"
    path.write_bytes(b"<opml><body>" + b"<outline text='x'>" * 100_000)
    with pytest.raises(PasopatiError):
        read_opml(path)
    many = "".join(f"<outline xmlUrl='https://a.example/{n}'/>" for n in range(5001))
    path.write_text(f"<opml><body>{many}</body></opml>")
    with pytest.raises(PasopatiError) as caught:
        read_opml(path)
    assert caught.value.code == "opml.too_large"


def test_a_list_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure):
        write_opml(tmp_path / "tidak-ada" / "a.opml", [], "x")
    assert list(tmp_path.iterdir()) == []
