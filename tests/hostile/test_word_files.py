"""Word files as people send them, and files that mean harm."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import docx
import pytest

from pasopati_desktop.documents import docx_import
from pasopati_desktop.documents.docx_gate import MAX_PART_BYTES
from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.rich_text import write

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BODY = "<w:p><w:r><w:t>Isi</w:t></w:r></w:p>"


def made(tmp_path: Path, build: Callable[[docx.document.Document], object]) -> Path:
    document = docx.Document()
    build(document)
    path = tmp_path / "naskah.docx"
    document.save(str(path))
    return path


def with_body(tmp_path: Path, body: str, prolog: str = "", **extra: bytes) -> Path:
    """Return a .docx whose main part is written by hand."""
    plain = made(tmp_path, lambda document: document.add_paragraph("x"))
    path = tmp_path / "tangan.docx"
    inside = f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    xml = f'<?xml version="1.0"?>{prolog}{inside}'
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, xml if name == "word/document.xml" else old.read(name))
        for name, data in extra.items():
            new.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return path


def read(path: Path, headings: frozenset[str] = frozenset()) -> docx_import.Imported:
    return docx_import.read(path, JobControl(), headings)


def code_of(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        read(path)
    return caught.value.code


def outcome(path: Path) -> str:
    """Return the words of a file, or the code of its refusal; anything else is an error."""
    try:
        return write(read(path).parts[0].blocks)
    except Refused as refused:
        return refused.code


def test_headings_lists_tables_and_looks_come_over(tmp_path: Path) -> None:
    def build(document: docx.document.Document) -> None:
        document.add_paragraph("Pembuka sebelum judul.")
        document.add_heading("Teras", 1)
        document.add_paragraph("Kata ").add_run("tebal").bold = True
        document.add_paragraph("satu", style="List Bullet")
        document.add_paragraph("pertama", style="List Number")
        document.add_paragraph("NARAHUBUNG:").runs[0].bold = True
        table = document.add_table(2, 2)
        for cell, text in zip(table._cells, "abcd", strict=True):
            cell.text = text

    found = read(made(tmp_path, build), frozenset({"narahubung"}))
    assert [(part.heading, part.level) for part in found.parts] == [
        ("", 0),
        ("Teras", 1),
        ("NARAHUBUNG:", 0),
    ]
    assert write(found.parts[1].blocks) == "Kata **tebal**\n\n- satu\n1. pertama"
    assert write(found.parts[2].blocks) == "| a | b |\n| --- | --- |\n| c | d |"


def test_tracked_changes_are_taken_as_accepted_and_told(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t xml:space='preserve'>Lama </w:t></w:r>"
        "<w:del><w:r><w:delText>dihapus</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>baru</w:t></w:r></w:ins></w:p>"
    )
    found = read(with_body(tmp_path, body))
    assert write(found.parts[0].blocks) == "Lama baru"
    assert (found.sight.inserted, found.sight.deleted) == (1, 1)


def test_pictures_macros_and_comments_stay_outside_and_are_counted(tmp_path: Path) -> None:
    image = io.BytesIO(
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"
        b"\x1f\x15\xc4\x89\x00\x00\x00\nIDATx\x9cc\x00\x01\x00\x00\x05\x00\x01\r\n-\xb4\x00\x00"
        b"\x00\x00IEND\xaeB`\x82"
    )

    def build(document: docx.document.Document) -> None:
        document.add_paragraph("Isi")
        document.add_picture(image)

    path = made(tmp_path, build)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/vbaProject.bin", b"Sub AutoOpen()")
        archive.writestr("word/media/besar.png", b"\0" * 80_000_000)
    found = read(path)
    assert write(found.parts[0].blocks) == "Isi"
    assert found.sight.pictures == 1
    assert found.sight.macros


def test_what_is_no_word_file_is_refused_with_its_own_sentence(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    for data, code in (
        (b"", "word.empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "word.locked"),
        (b"%PDF-1.7", "word.not_word"),
        (b"PK\x03\x04rusak", "word.broken"),
    ):
        path.write_bytes(data)
        assert code_of(path) == code
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    assert code_of(path) == "word.not_word"
    whole = made(tmp_path, lambda document: document.add_paragraph("x" * 10_000)).read_bytes()
    for cut in range(100, len(whole), 3000):
        path.write_bytes(whole[:cut])
        assert code_of(path) == "word.broken"
    for at in range(40, len(whole), 997):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        outcome(path)
    assert code_of(with_body(tmp_path, "<w:p/>")) == "word.no_text"
    with pytest.raises(EnvironmentFailure) as caught:
        read(tmp_path / "tidak-ada.docx")
    assert caught.value.code == "word.unreadable"


def test_bombs_are_refused_before_they_go_off(tmp_path: Path) -> None:
    assert code_of(with_body(tmp_path, "<w:p/>" + " " * (MAX_PART_BYTES + 1))) == "word.too_large"
    assert code_of(with_body(tmp_path, "<w:r>" * 500 + "</w:r>" * 500)) == "word.too_large"
    assert code_of(with_body(tmp_path, "<w:p/>" * 310_000)) == "word.too_large"
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    assert code_of(with_body(tmp_path, "<w:p>&b;</w:p>", laughs)) == "word.not_word"
    assert code_of(with_body(tmp_path, "<w:p>", "")) == "word.broken"
    path = tmp_path / "banyak.docx"
    with zipfile.ZipFile(path, "w") as archive:
        for n in range(4_001):
            archive.writestr(f"word/{n}.xml", "")
    assert code_of(path) == "word.too_large"
    big = tmp_path / "besar.docx"
    with big.open("wb") as stream:
        stream.write(b"PK")
        stream.truncate(60_000_000)
    assert code_of(big) == "word.too_large"


def test_inner_references_that_lie_are_refused_or_ignored(tmp_path: Path) -> None:
    path = made(tmp_path, lambda document: document.add_paragraph("Isi"))
    other = tmp_path / "rujukan.docx"
    relations = b"http://schemas.openxmlformats.org/package/2006/relationships"
    for name, data in (
        ("_rels/.rels", b"<Relationships xmlns='" + relations + b"'/>"),
        ("word/styles.xml", b"<x/>"),
        ("word/numbering.xml", f"<w:numbering xmlns:w='{_W}'><w:num/></w:numbering>".encode()),
        ("[Content_Types].xml", b"<Types/>"),
    ):
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w") as new:
            for entry in old.namelist():
                new.writestr(entry, data if entry == name else old.read(entry))
        assert outcome(other) in {"Isi", "word.broken", "word.not_word"}


def test_a_long_file_is_cut_and_can_be_cancelled(tmp_path: Path) -> None:
    paragraph = "<w:p><w:r><w:t>" + "kata " * 40 + "</w:t></w:r></w:p>"
    path = with_body(tmp_path, paragraph * 1_500)
    found = read(path)
    assert found.cut.letters > 50_000
    assert sum(len(block.text) for block in found.parts[0].blocks) <= 200_000
    control = JobControl()
    reports: list[int] = []
    control = JobControl(lambda done, _total, _what: reports.append(done))
    cancelled: list[bool] = []

    def run() -> None:
        try:
            docx_import.read(path, control)
        except Cancelled:
            cancelled.append(True)

    control.cancel()
    thread = Thread(target=run)
    thread.start()
    thread.join(30)
    assert cancelled == [True]
