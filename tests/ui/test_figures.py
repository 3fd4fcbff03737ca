"""Pictures of a statement: taken without metadata, described, printed, compared, merged."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtTest import QTest

from pasopati_desktop.documents.figures import prepared
from pasopati_desktop.domain import merge_texts, statement_rules, statements
from pasopati_desktop.domain.content_diff import compare
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import Figure, canonical, content_hash, parse
from pasopati_desktop.services import figures, statement_papers
from pasopati_desktop.ui.panels.statements.editor.figures_dialog import FiguresDialog
from tests.papers import a_logo
from tests.pdf_reading import page_texts
from tests.statement_data import a_draft, a_press_release
from tests.ui.statements_kit import Room, make_room, replaced

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)

FIGURE = Figure("a" * 64, "Klinik lapas", "Petugas di ruang klinik")


def a_photo(mode: str = "RGB", kind: str = "JPEG", side: int = 3000) -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "KameraRahasia"
    exif[0x0112] = 6
    stream = io.BytesIO()
    options = {"exif": exif} if kind in {"JPEG", "WEBP"} and mode != "CMYK" else {}
    Image.new(mode, (side, side // 2)).save(stream, kind, **options)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("RGB", "JPEG"),
        ("L", "JPEG"),
        ("CMYK", "JPEG"),
        ("RGBA", "PNG"),
        ("P", "PNG"),
        ("I;16", "PNG"),
        ("RGB", "WEBP"),
    ],
)
def test_a_picture_is_kept_small_upright_and_without_metadata(
    mode: str, kind: str, room: Room
) -> None:
    made = prepared(a_photo(mode, kind), 453)
    assert b"KameraRahasia" not in made
    with Image.open(io.BytesIO(made)) as picture:
        assert picture.format == "JPEG"
        assert max(picture.size) <= 1400
        assert not picture.getexif()
        if kind == "JPEG" and mode != "CMYK":
            assert picture.height > picture.width, "not turned upright"
    assert prepared(made, 453) == made, "packed a second time"


@pytest.mark.parametrize("data", [b"", b"bukan gambar", b"<svg/>", a_logo()[:-300]])
def test_what_is_no_sound_picture_is_refused(data: bytes, room: Room) -> None:
    with pytest.raises(Refused, match=r"figure\.unreadable"):
        prepared(data, 453)


def test_a_text_without_pictures_has_the_hash_it_had(room: Room) -> None:
    content = a_press_release()
    assert "figures" not in canonical(content)
    with_one = replace(content, figures=(FIGURE,))
    assert content_hash(with_one) != content_hash(content)
    assert parse(canonical(with_one)) == statements.tidied(with_one)


def test_a_picture_must_be_described_and_there_are_not_too_many(room: Room) -> None:
    bare = replace(a_press_release(), figures=(replace(FIGURE, alternative=" "),))
    assert statement_rules.submit_problems(bare)["figures"] == "statement.figure_undescribed"
    many = replace(a_press_release(), figures=(FIGURE,) * 9)
    assert statement_rules.save_problems(many)["figures"] == "statement.too_many_figures"
    assert "figures" not in statement_rules.submit_problems(
        replace(a_press_release(), figures=(FIGURE,))
    )


def test_pictures_are_compared_and_merged(room: Room) -> None:
    base = a_press_release()
    mine = replace(base, figures=(FIGURE,))
    other = replace(FIGURE, sha256="b" * 64, caption="Dapur umum")
    theirs = replace(base, figures=(other,), title="Judul lain")
    field = compare(base, mine).field("figures")
    assert field is not None
    assert field.is_changed
    swapped = replace(base, figures=(replace(FIGURE, sha256="c" * 64),))
    changed = compare(mine, swapped).field("figures")
    assert changed is not None
    assert changed.is_changed, "another picture under the same words is not seen"
    merged = merge_texts.merge(base, mine, theirs)
    assert {item.sha256 for item in merged.content.figures} == {"a" * 64, "b" * 64}
    assert merged.content.title == "Judul lain"


def test_the_dialog_takes_orders_and_describes(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "foto.jpg"
    path.write_bytes(a_photo(side=400))
    view = room.desk.as_role(Role.WRITER)

    def take(file: Path) -> str:
        return figures.take(view, file)

    def read(sha256: str) -> bytes | None:
        return figures.picture(view, sha256)

    dialog = FiguresDialog((FIGURE,), take, read, tasks=room.tasks)
    room.qtbot.addWidget(dialog)
    dialog.show()
    monkeypatch.setattr(dialog, "chosen_file", lambda: path)
    dialog.add_button.click()
    assert not dialog.primary_button.isEnabled(), "a picture that is still read is lost"
    room.settle()
    assert len(dialog.figures()) == 2
    dialog.primary_button.click()
    assert dialog.isVisible(), "a picture without words was taken"
    assert dialog.alternative_field.error
    dialog.alternative.setFocus()
    QTest.keyClicks(dialog.alternative, "Dapur umum dari luar")
    dialog.up_button.click()
    assert [item.alternative for item in dialog.figures()] == [
        "Dapur umum dari luar",
        FIGURE.alternative,
    ]
    bad = tmp_path / "rusak.jpg"
    bad.write_bytes(b"bukan gambar")
    monkeypatch.setattr(dialog, "chosen_file", lambda: bad)
    dialog.add_button.click()
    room.settle()
    assert "tidak dapat dibaca" in dialog.note.text()
    assert len(dialog.figures()) == 2
    dialog.pictures.setCurrentRow(1)
    dialog.remove_button.click()
    dialog.primary_button.click()
    assert not dialog.isVisible()
    assert len(dialog.figures()) == 1


def test_pictures_go_from_the_form_to_the_paper(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "foto.jpg"
    path.write_bytes(a_photo())
    sha256 = figures.take(room.desk.as_role(Role.WRITER), path)
    statement_id = a_draft(room.desk)
    panel = room.open(Role.WRITER, statement_id)
    replaced(monkeypatch, FiguresDialog, (Figure(sha256, "Klinik lapas", "Ruang klinik"),))
    release = panel.editor.particulars.release
    release.figures_button.click()
    assert release.figures_button.text() == "1 gambar …"
    panel.save()
    room.settle()
    writer = room.desk.as_role(Role.WRITER)
    paper = statement_papers.paper_of(writer, statement_id)
    assert [figure.sha256 for figure in paper.figures] == [sha256]
    pdf = statement_papers.draft_pdf(writer, statement_id)
    assert "Klinik lapas" in "".join(page_texts(pdf))
    assert b"KameraRahasia" not in pdf


def test_the_button_for_pictures_leaves_its_help_readable(room: Room) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk))
    fold, group = next(
        (fold, group)
        for fold, group in panel.editor.particulars._groups
        if group is panel.editor.particulars.release
    )
    fold.head.click()
    room.settle()
    field, button = group.figures_field, group.figures_button
    assert field._help.isVisible()
    assert not field._help.geometry().intersects(button.geometry())
    assert field._help.height() >= field._help.heightForWidth(field._help.width())
    assert button.width() < field.width() // 2


def test_an_empty_dialog_begins_at_its_button(room: Room) -> None:
    dialog = FiguresDialog((), str, bytes.fromhex, tasks=room.tasks)
    room.qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.add_button


def test_the_focus_in_the_list_is_seen_and_cuts_no_words(room: Room) -> None:
    dialog = FiguresDialog((FIGURE,), str, lambda _sha256: None, tasks=room.tasks)
    room.qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    room.qtbot.waitUntil(dialog.isActiveWindow)
    place = dialog.pictures.visualItemRect(dialog.pictures.item(0))
    lines = dialog.pictures.item(0).text().count("\n") + 1
    assert place.height() >= lines * dialog.pictures.fontMetrics().lineSpacing() + 4
    dialog.caption.setFocus()
    before = dialog.pictures.viewport().grab(place).toImage()
    dialog.pictures.setFocus()
    assert dialog.pictures.viewport().grab(place).toImage() != before
