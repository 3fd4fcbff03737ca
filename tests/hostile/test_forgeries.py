"""A stranger tampers with a released paper: each way is named, and none passes for the paper."""

import errno
import json
import multiprocessing
import os
import random
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pasopati_desktop.documents import authenticity as crypto
from pasopati_desktop.documents import child
from pasopati_desktop.domain import authenticity as token_format
from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.verdicts import Outcome, Verdict
from pasopati_desktop.services import authenticity, given_bytes, given_text
from pasopati_desktop.ui import messages
from tests.authenticity_kit import a_key, a_released, kept, visitor
from tests.data import Desk
from tests.hostile import forgeries
from tests.hostile.forgeries import NAMED
from tests.hostile.papers import Genuine
from tests.statement_data import a_press_release

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)

_ACTS = "\n\n".join(
    f"Paragraf {number}: petugas memeriksa kamar hunian dan mencatat 10-{number + 12} barang pada "
    "daftar yang ditandatangani dua saksi, lalu menyerahkannya kepada kepala regu jaga."
    for number in range(1, 14)
)


@pytest.fixture
def genuine(desk: Desk) -> Genuine:
    """A released paper of two pages, another one, and a code by a stranger's key."""
    a_key(desk)
    content = a_press_release()
    long = replace(content, sections={**content.sections, "body": _ACTS})
    made, other = a_released(desk, long), a_released(desk)
    claim = token_format.parse(made.token).claim
    foreign = crypto.make("frasa sandi orang lain")
    seed = crypto.unseal(foreign.text, foreign.wrapping, foreign.key_id)
    body = token_format.body(foreign.key_id, claim.dated, made.number, claim.sha256)
    theirs = token_format.write(body, crypto.sign(seed, token_format.signed_bytes(body)))
    return Genuine(made.pdf, made.number, other.pdf, other.token, theirs)


@pytest.fixture
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read and draw here: a child for each of forty files takes most of a minute to start."""

    def ask(
        task: Callable[..., child.Answer], arguments: tuple[object, ...], **_limits: object
    ) -> child.Answer:
        answer: child.Answer = json.loads(json.dumps(task(*arguments)))
        return answer

    monkeypatch.setattr(child, "ask", ask)


def judged(desk: Desk, folder: Path, data: bytes) -> Verdict:
    return authenticity.verify_file(visitor(desk), kept(folder, data))


def said(verdict: Verdict) -> str:
    facts = {"number": verdict.number or "", "successor": "", **verdict.facts}
    return messages.text(verdict.reason, **facts)


@pytest.mark.usefixtures("in_this_process")
def test_every_forgery_is_named_and_none_is_authentic(
    desk: Desk, genuine: Genuine, tmp_path: Path
) -> None:
    found = {}
    for name, (forgery, _, _) in NAMED.items():
        verdict = judged(desk, tmp_path, forgery(genuine))
        notes = tuple(note.removeprefix("verify.note_") for note in verdict.notes)
        found[name] = (verdict.reason.removeprefix("verify."), notes)
        assert verdict.outcome is not Outcome.AUTHENTIC, name
        assert messages.known(verdict.reason), verdict.reason
        assert "{" not in said(verdict), name
        if verdict.reason == "verify.seen_differs":
            assert verdict.missing, f"{name}: the words at the place are named"
    assert found == {name: (reason, notes) for name, (_, reason, notes) in NAMED.items()}


@pytest.mark.usefixtures("in_this_process")
def test_what_is_hidden_and_what_is_seen_are_told_in_words(
    desk: Desk, genuine: Genuine, tmp_path: Path
) -> None:
    turned = judged(desk, tmp_path, forgeries.told_otherwise(genuine))
    assert turned.missing[0].startswith("Sebanyak 19")
    assert "halaman 1" in said(turned)
    assert genuine.number in said(turned)
    pictured = judged(desk, tmp_path, forgeries.printed_otherwise(genuine))
    assert any("19" in words for words in pictured.missing)
    added = judged(desk, tmp_path, forgeries.invisible_words(genuine))
    assert added.foreign == ("Tidak ada korban jiwa.",)
    more = judged(desk, tmp_path, forgeries.page_added(genuine))
    assert "3 halaman" in said(more)
    assert "2 halaman" in said(more)
    around = judged(desk, tmp_path, forgeries.garbage_before(genuine))
    assert around.facts["bytes"] == 19


def test_looks_are_compared_in_a_child_process(
    desk: Desk, genuine: Genuine, tmp_path: Path
) -> None:
    assert judged(desk, tmp_path, forgeries.white_box(genuine)).reason == "verify.seen_differs"
    assert judged(desk, tmp_path, forgeries.saved_again(genuine)).reason == "verify.rewritten"


def test_a_cut_paper_is_named_wherever_it_was_cut(
    desk: Desk, genuine: Genuine, tmp_path: Path
) -> None:
    size = len(genuine.pdf)
    cuts = [size * part // 20 for part in range(4, 20)] + [size - lost for lost in (300, 40, 8, 1)]
    for cut in cuts:
        verdict = judged(desk, tmp_path, genuine.pdf[:cut])
        assert (verdict.reason, verdict.facts["bytes"]) == ("verify.cut", size - cut)
        assert verdict.number == genuine.number
        assert verdict.outcome is Outcome.UNREADABLE


def test_what_is_no_file_is_not_opened(desk: Desk, genuine: Genuine, tmp_path: Path) -> None:
    view = visitor(desk)
    real = kept(tmp_path, genuine.pdf)
    link = tmp_path / "tautan.pdf"
    link.symlink_to(real)
    assert authenticity.verify_file(view, link).reason == "verify.current"
    pipe, ring = tmp_path / "pipa.pdf", tmp_path / "lingkar.pdf"
    os.mkfifo(pipe)
    ring.symlink_to(ring)
    start = time.monotonic()
    for path in (pipe, tmp_path, Path(os.devnull)):
        with pytest.raises(EnvironmentFailure, match=r"verify\.not_a_file"):
            authenticity.verify_file(view, path)
    with pytest.raises(EnvironmentFailure, match=r"file\.not_readable"):
        authenticity.verify_file(view, ring)
    if os.geteuid():
        real.chmod(0)
        with pytest.raises(EnvironmentFailure, match=r"file\.not_readable"):
            authenticity.verify_file(view, real)
    assert time.monotonic() - start < 5


def test_a_stick_that_is_pulled_out_between_two_readings_is_told(
    desk: Desk, genuine: Genuine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = kept(tmp_path, b'{"format": 2}', "register.json")
    reading = given_bytes.read

    def pulled(path: Path, lengths: Iterable[int], control: JobControl) -> given_bytes.Digest:
        told = reading(path, lengths, control)
        path.unlink()
        return told

    monkeypatch.setattr(given_bytes, "read", pulled)
    with pytest.raises(EnvironmentFailure, match=r"file\.not_readable"):
        authenticity.verify_file(visitor(desk), given)


def test_where_no_process_can_be_made_the_answer_is_still_a_word(
    desk: Desk, genuine: Genuine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.EAGAIN, "fork")

    monkeypatch.setattr(multiprocessing.get_context("spawn").Process, "start", full)
    given = kept(tmp_path, b"%PDF-1.7 kosong")
    assert authenticity.verify_file(visitor(desk), given).reason == "verify.takes_too_long"


def test_a_code_or_number_of_any_signs_is_answered(desk: Desk) -> None:
    for typed in ("\x00", "\udcff", "HM.01\x00", "\u202eHM", "PSP1\udcff", " "):
        verdict = authenticity.verify_text(visitor(desk), typed)
        assert verdict.outcome in {Outcome.UNKNOWN, Outcome.UNREADABLE}
        assert "\u202e" not in (verdict.number or "")


# Files that are made to keep a reader busy.


def test_ten_thousand_blanks_behind_the_word_for_number_take_no_time(desk: Desk) -> None:
    start = time.monotonic()
    with desk.nobody.reading() as session:
        verdict = given_text.without_code(visitor(desk), session, "Nomor" + " " * 40_000 + "\n")
    assert verdict.reason == "verify.not_in_register"
    assert time.monotonic() - start < 2


def written(objects: list[bytes], more: bytes = b"") -> bytes:
    out = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    return out + b"trailer\n<</Size %d /Root 1 0 R %b>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        more,
        start,
    )


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d %b>>\nstream\n%b\nendstream" % (len(data), entries, data)


CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
ONE_PAGE = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 5 0 R>>"
FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 5 0 R"
BLANK = [CATALOG, ONE_PAGE, PAGE, stream(b""), b"<<>>"]


def harmful() -> Iterator[tuple[str, bytes]]:
    yield (
        "a tree of pages in a ring",
        written([CATALOG, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>"]),
    )
    ring = written(BLANK)
    yield (
        "a table that leads to itself",
        ring.replace(b"trailer\n<<", b"trailer\n<</Prev %d " % ring.rfind(b"xref\n0")),
    )
    deep = CATALOG[:-2] + b"/X " + b"[" * 100_000 + b"]" * 100_000 + b">>"
    yield "lists in lists", written([deep, *BLANK[1:]])
    yield (
        "a page of a kilometre",
        written([CATALOG, ONE_PAGE, PAGE.replace(b"595 842", b"3000000 3000000"), *BLANK[3:]]),
    )


@pytest.mark.usefixtures("in_this_process")
def test_files_that_lead_in_circles_are_answered_at_once(desk: Desk, tmp_path: Path) -> None:
    for name, data in harmful():
        start = time.monotonic()
        verdict = judged(desk, tmp_path, data)
        assert verdict.outcome in {Outcome.UNKNOWN, Outcome.UNREADABLE}, name
        assert time.monotonic() - start < 8, name


def test_bombs_are_ended_and_said_to_be_too_much(desk: Desk, tmp_path: Path) -> None:
    pages = b"<</Type/Pages/Kids[%b]/Count 100000>>" % (b"3 0 R " * 100_000)
    loop = [stream(b"/A Do /B Do /A Do /B Do", FORM), stream(b"/B Do /A Do /B Do", FORM)]
    forms = b"<</XObject<</A 6 0 R/B 7 0 R>>>>"
    spaces = zlib.compress(bytes(80_000_000).replace(b"\x00", b" "), 1)
    cases = {
        "forms in forms": written(
            [CATALOG, ONE_PAGE, PAGE, stream(b"/A Do /B Do"), forms, *loop],
        ),
        "a hundred thousand pages": written([CATALOG, pages, PAGE, *BLANK[3:]]),
        "a page of nothing but blanks": written(
            [CATALOG, ONE_PAGE, PAGE, stream(spaces, b"/Filter/FlateDecode"), b"<<>>"]
        ),
    }
    for name, data in cases.items():
        start = time.monotonic()
        verdict = judged(desk, tmp_path, data)
        assert verdict.reason in {"verify.takes_too_long", "verify.not_in_register"}, name
        assert time.monotonic() - start < 30, name


def test_other_things_called_pdf_are_named(desk: Desk, genuine: Genuine, tmp_path: Path) -> None:
    word = b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml" + bytes(500)
    zipped = b"PK\x03\x04" + bytes(200) + genuine.pdf
    noise = random.Random(3).randbytes(4000)
    cases = {
        "verify.office_file": word,
        "verify.not_a_document": noise,
        "verify.empty": b"",
        "verify.heic": b"\x00\x00\x00\x18ftypheic" + bytes(99),
        "verify.wrapped": zipped,
    }
    for reason, data in cases.items():
        assert judged(desk, tmp_path, data).reason == reason
    heic = messages.text("verify.heic")
    assert "JPEG" in heic
    assert "WhatsApp" in heic
