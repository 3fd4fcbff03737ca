"""Sentences: complete, in order, never with markup or a path of somebody's folder."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from pasopati_desktop.domain.errors import (
    EnvironmentFailure,
    InvalidInput,
    PasopatiError,
    PermissionDenied,
)
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.messages import Kind
from tests.ui.shell_fixtures import app

__all__ = ["app"]


def test_kind_follows_the_class(app: QApplication) -> None:
    assert messages.explain(EnvironmentFailure("database.full")).kind is Kind.BAD
    assert messages.explain(PermissionDenied("permission.missing")).kind is Kind.WARN


def test_a_path_is_shown_by_its_name(app: QApplication) -> None:
    error = EnvironmentFailure("file.not_writable", path=Path("/home/siti/laporan.pdf"))
    notice = messages.explain(error)
    assert notice.title == "Berkas laporan.pdf tidak dapat ditulis."
    assert notice.text.endswith("(file.not_writable)")


def test_input_problems_name_their_rules(app: QApplication) -> None:
    error = InvalidInput({"time": "input.not_a_time", "title": "input.too_short"}, limit=20)
    detail = messages.explain(error).detail
    assert "Jam 00.00 sampai 23.59." in detail
    assert "Tulis sedikitnya 20 huruf." in detail


def test_a_code_nobody_wrote_a_sentence_for_is_still_told(app: QApplication) -> None:
    notice = messages.explain(PasopatiError("gremlin.seen", path="x"))
    assert notice.text.endswith("(gremlin.seen)")
    assert not messages.known("gremlin.seen")


def test_the_unforeseen_is_raised_again(app: QApplication) -> None:
    with pytest.raises(KeyError):
        messages.explain(KeyError("x"))


@given(value=st.text(max_size=300))
def test_values_from_outside_stay_one_short_line(value: str) -> None:
    text = messages.text("file.missing", path=value)
    assert "\n" not in text
    assert len(text) < 250


def test_braces_and_attributes_in_values_are_harmless(app: QApplication) -> None:
    hostile = "{path.__class__} {0} {missing}"
    assert hostile in messages.text("file.missing", path=hostile)
    assert "…" in messages.text("file.missing")


def test_every_sentence_ends_and_blames_nobody(app: QApplication) -> None:
    for code, sentence in messages._sentences().items():
        assert sentence.strip().endswith("."), code
        assert "Anda" not in sentence, code
        assert "!" not in sentence, code
        for word in ("silakan", "mohon", "maaf"):
            assert word not in sentence.lower(), code
