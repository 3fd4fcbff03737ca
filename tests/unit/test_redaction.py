"""Masked words are gone: not under the mask, not in the file, not in its metadata."""

import io
import re
import zlib
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.documents.redacted import leaks
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain import rich_text
from pasopati_desktop.domain.paper import (
    Letterhead,
    LetterheadLine,
    LetterOpening,
    Mark,
    PaperFigure,
    PaperSection,
    PaperTable,
    Signatory,
    StatementPaper,
)
from pasopati_desktop.domain.redaction import (
    MASK,
    MaskKind,
    findings,
    masked,
    passages,
    texts,
)
from tests import papers_by_kind, pdf_reading
from tests.papers import a_paper

SECRET = "Ahmad Subarjo"


def a_text(text: str) -> StatementPaper:
    return a_paper(
        sections=(PaperSection(blocks=rich_text.parse(text)),),
        signatory=None,
        copies_to=(),
        place="",
        title="Judul",
    )


def found_in(text: str, *names: str) -> list[tuple[MaskKind, str]]:
    return [(finding.kind, finding.text) for finding in findings(a_text(text), names)]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("NIK 3175021234567890 milik", MaskKind.NUMBER, "3175021234567890"),
        ("NIK 3175 0212 3456 7890 milik", MaskKind.NUMBER, "3175 0212 3456 7890"),
        ("NIP 19700101 199501 1 001", MaskKind.NUMBER, "19700101 199501 1 001"),
        ("hubungi 0812-3456-7890 segera", MaskKind.PHONE, "0812-3456-7890"),
        ("hubungi +62 812 3456 7890 segera", MaskKind.PHONE, "+62 812 3456 7890"),
        ("telepon (021) 555 1234.", MaskKind.PHONE, "(021) 555 1234"),
        ("tulis ke a.subarjo@contoh.co.id.", MaskKind.EMAIL, "a.subarjo@contoh.co.id"),
        (
            "di Jalan Melati Nomor 7, RT 3/RW 5",
            MaskKind.ADDRESS,
            "Jalan Melati Nomor 7, RT 3/RW 5",
        ),
        ("di Jl. Sudirman Kav 5 itu", MaskKind.ADDRESS, "Jl. Sudirman Kav 5"),
        ("RT 3 RW 12 setempat", MaskKind.ADDRESS, "RT 3 RW 12"),
        ("di blok A kamar 12 itu", MaskKind.CELL, "blok A kamar 12"),
        ("Kamar 7 kosong", MaskKind.CELL, "Kamar 7"),
    ],
)
def test_rules_find_what_must_not_leave(text: str, kind: MaskKind, words: str) -> None:
    assert (kind, words) in found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Pukul 06.10 WIB, 21 November 2026",
        "Anggaran Rp1.500.000.000 dan 1.008 orang",
        "Undang-Undang Nomor 22 Tahun 2022 Pasal 10",
        "Blok hunian aman, sel tahanan bersih, jalan raya macet",
        "19 Warga Binaan dirawat",
        "WP.11.PAS.1-HM.01.02-123",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert found_in(text) == []


def test_a_name_is_found_in_all_its_forms() -> None:
    found = found_in("ahmad  Subarjo dan AHMAD; Subarjo pergi. Amad tetap.", SECRET)
    assert [words for _, words in found] == ["ahmad Subarjo", "AHMAD", "Subarjo"]
    assert found_in("Mahmad dan subarjoan", SECRET) == []


def everywhere(secret: str) -> StatementPaper:
    """A paper with `secret` at every place that writers fill."""
    rich = f"Teks {secret} di **{secret}** lalu {secret[:3]}**{secret[3:]}** akhir\n\n- {secret}"
    rich += f"\n\n| {secret} | x |\n| --- | --- |\n| y | *{secret}* |\n\n[{secret}](https://x.id/a)"
    return a_paper(
        title=f"Judul {secret}",
        place=secret,
        urgency_label=secret,
        corrects=secret,
        sections=(
            PaperSection(
                secret,
                (f"1. {secret}", secret),
                PaperTable((secret, "b"), ((secret, "d"),)),
                rich_text.parse(rich),
            ),
        ),
        signatory=Signatory(f"Kepala {secret}", secret, secret),
        copies_to=(secret,),
        letter=LetterOpening(secret, attachment=secret, closing=f"Hormat {secret}"),
        stamp=f"SALINAN {secret}",
        version_note=secret,
        authenticity=papers_by_kind.TOKEN,
        letterhead=Letterhead((LetterheadLine("UNIT CONTOH"),)),
    )


def raw_bytes(pdf: bytes) -> bytes:
    """Everything in the file, unpacked, without the help of the code under test."""
    parts = [pdf]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for item in opened.objects:
            if isinstance(item, pikepdf.Stream):
                try:
                    parts.append(item.read_bytes())
                except pikepdf.PdfError:
                    parts.append(item.read_raw_bytes())
            else:
                parts.append(item.unparse(resolved=True))
    return b"\n".join(parts)


def test_masked_words_are_in_no_byte_of_the_file(tmp_path: Path) -> None:
    paper, count = masked(everywhere(SECRET), [SECRET])
    assert count >= 20
    assert SECRET not in "\n".join(texts(paper))
    pdf = render_statement(paper)
    assert leaks(pdf, [SECRET]) == []
    raw = raw_bytes(pdf)
    for form in ("utf-8", "utf-16-be", "utf-16-le"):
        assert SECRET.encode(form) not in raw
        assert SECRET.encode(form).hex().encode() not in raw.lower()
    for word in SECRET.split():
        assert word not in pdf_reading.text(pdf, tmp_path)
        assert word not in "".join(pdf_reading.page_texts(pdf))
        assert word not in pdf_reading.poppler("pdfinfo", pdf=pdf, folder=tmp_path)
        assert word not in pdf_reading.poppler("pdfinfo", "-struct-text", pdf=pdf, folder=tmp_path)
    text = pdf_reading.text(pdf, tmp_path)
    assert MASK in text
    assert f"DISAMARKAN — {count} bagian ditutup" in text


def test_the_mask_tells_nothing_of_what_stood_there() -> None:
    short = render_statement(masked(a_text("Kata Budi itu"), ["Budi"])[0])
    long = render_statement(masked(a_text("Kata Budiman Santosa itu"), ["Budiman Santosa"])[0])
    assert short == long


def test_code_and_pictures_do_not_come_along() -> None:
    figures = (PaperFigure("a" * 64, "Foto", "Foto"),)
    paper, _ = masked(replace(everywhere(SECRET), figures=figures), [SECRET])
    assert paper.authenticity is None
    assert paper.figures == ()
    assert Mark.REDACTED in paper.marks


def test_looks_around_a_mask_stay_and_a_link_to_it_goes() -> None:
    text = f"**tebal {SECRET}** biasa [baca](https://x.id/ahmad-subarjo) [aman](https://x.id/b)"
    paper, count = masked(a_text(text), [SECRET])
    [block] = paper.sections[0].blocks
    assert [(span.text, span.bold) for span in block.spans][:2] == [
        (f"tebal {MASK}", True),
        (" biasa ", False),
    ]
    assert [span.link for span in block.spans if span.link] == ["https://x.id/b"]
    assert count == 1


@given(
    st.lists(st.sampled_from(["Ahmad", " Subarjo", " dan ", "**", "*", "x", "\n\n- "]), max_size=12)
)
def test_no_marking_of_the_text_hides_a_name(parts: list[str]) -> None:
    paper, _ = masked(a_text("".join(parts)), [SECRET, "Ahmad", "Subarjo"])
    plain = "\n".join(texts(paper))
    for word in ("Ahmad", "Subarjo"):
        assert re.search(rf"(?<!\w){word}(?!\w)", plain) is None


def test_a_leak_would_be_noticed() -> None:
    pdf = render_statement(a_text(f"Kata {SECRET} itu"))
    assert leaks(pdf, [SECRET, "tidak ada"]) == [SECRET]
    assert leaks(pdf, [SECRET], allowed=f"kop {SECRET}") == []
    with pikepdf.open(io.BytesIO(render_statement(a_text("Kata itu")))) as opened:
        opened.docinfo["/Keywords"] = pikepdf.String(SECRET)
        hidden = io.BytesIO()
        opened.save(hidden)
    assert leaks(hidden.getvalue(), [SECRET]) == [SECRET]
    with pikepdf.open(io.BytesIO(render_statement(a_text("Kata itu")))) as opened:
        packed = zlib.compress(f"lampiran {SECRET}".encode())
        stream = opened.make_stream(packed)
        stream.write(packed, filter=pikepdf.Name.FlateDecode)
        opened.Root.Sembunyi = stream
        hidden = io.BytesIO()
        opened.save(hidden)
    assert leaks(hidden.getvalue(), [SECRET]) == [SECRET]


def test_passages_by_hand_are_lines() -> None:
    assert passages("satu  kata\n\n x \ndua") == ["satu kata", "dua"]
    paper, count = masked(a_text("Satu\nkata di sini."), ["satu kata"])
    assert count == 1
    assert paper.sections[0].blocks[0].text == f"{MASK} di sini."


def test_nothing_chosen_masks_nothing() -> None:
    paper, count = masked(a_text("Teks"), ["", " ", "x"])
    assert count == 0
    assert paper.sections[0].blocks[0].text == "Teks"
