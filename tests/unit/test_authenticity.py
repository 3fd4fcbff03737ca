"""The check of authenticity: every kind of forgery and damage is named, on both engines."""

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from pasopati_desktop.documents import authenticity as crypto
from pasopati_desktop.documents import inspection
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain import authenticity as token_format
from pasopati_desktop.domain import verdicts
from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.paper import PaperSection
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.verdicts import Outcome
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import (
    authenticity,
    given_bytes,
    key_signing,
    statement_papers,
    unit_keys,
)
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage import unit_keys as key_rows
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import Statement, StatementFile
from pasopati_desktop.ui import messages
from tests import photos
from tests.authenticity_kit import (
    a_key,
    a_released,
    an_approved,
    kept,
    locked,
    resaved,
    scripted,
    visitor,
)
from tests.data import Desk
from tests.photos import Shot
from tests.statement_data import a_draft


def test_every_reason_has_an_outcome_and_a_sentence() -> None:
    for code in (*verdicts.OUTCOMES, *verdicts.NOTES, "key.none", "key.locked"):
        assert messages.known(code), code


def test_the_archived_paper_is_authentic_and_told_apart_from_every_change(
    desk: Desk, tmp_path: Path
) -> None:
    a_key(desk)
    made = a_released(desk)
    view = visitor(desk)
    verdict = authenticity.verify_file(view, kept(tmp_path, made.pdf))
    assert (verdict.reason, verdict.number) == ("verify.current", made.number)
    assert verdict.authentic
    assert not verdict.must_compare
    assert verdict.status is Status.PUBLISHED
    chance = random.Random(7)
    for _ in range(200):  # the target: one bit, anywhere
        changed = bytearray(made.pdf)
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        verdict = authenticity.verify_file(view, kept(tmp_path, bytes(changed)))
        assert (verdict.reason, verdict.authentic) == ("verify.altered", False)
        assert (verdict.number, verdict.facts["bytes"]) == (made.number, 1)
    appended = authenticity.verify_file(view, kept(tmp_path, made.pdf + b"\n%%EOF\n"))
    assert (appended.reason, appended.facts["bytes"]) == ("verify.appended", 7)
    assert appended.number == made.number


def test_a_resaved_paper_is_no_original_and_a_swapped_text_is_shown(
    desk: Desk, tmp_path: Path
) -> None:
    a_key(desk)
    made = a_released(desk)
    view = visitor(desk)
    again = authenticity.verify_file(view, kept(tmp_path, resaved(made.pdf)))
    assert (again.reason, again.authentic) == ("verify.rewritten", False)
    paper = statement_papers.paper_of(desk.as_role(Role.HEAD_OF_UNIT), made.statement_id)
    assert paper.authenticity == made.token
    forged_words = PaperSection(paragraphs=("Sebanyak 90 Warga Binaan meninggal dunia.",))
    forged = render_statement(replace(paper, sections=(forged_words, *paper.sections[1:])))
    swapped = authenticity.verify_file(view, kept(tmp_path, forged))
    assert (swapped.reason, swapped.number) == ("verify.swapped_text", made.number)
    assert any("90" in words for words in swapped.foreign)
    assert any("meninggal dunia" in words for words in swapped.foreign)
    assert any("19" in words for words in swapped.missing)
    bare = render_statement(replace(paper, authenticity=None, sections=(forged_words,)))
    without = authenticity.verify_file(view, kept(tmp_path, bare))
    assert (without.reason, without.number) == ("verify.text_differs", made.number)
    same = render_statement(replace(paper, authenticity=None))
    assert "Kode keaslian" in inspection.read_pdf(kept(tmp_path, made.pdf), "PSP1").text
    assert authenticity.verify_file(view, kept(tmp_path, same)).reason in {
        "verify.text_differs",  # the label of the code is a word too
        "verify.same_text_no_code",
    }
    unknown = render_statement(
        replace(paper, authenticity=None, number="HM.99-1", sections=(forged_words,))
    )
    stranger = authenticity.verify_file(view, kept(tmp_path, unknown))
    assert (stranger.reason, stranger.number) == ("verify.not_in_register", "HM.99-1")


def test_codes_are_judged_by_key_number_and_text(desk: Desk) -> None:
    key = a_key(desk)
    made = a_released(desk)
    view = visitor(desk)
    good = authenticity.verify_text(view, f"Hasil pindai:\n{made.token}\n")
    assert (good.reason, good.number, good.key_id) == ("verify.code_current", made.number, key)
    assert good.must_compare
    assert good.title == "Penanganan keluhan makanan"
    assert good.opening[0].startswith("Sebanyak 19")
    assert authenticity.verify_text(view, f" {made.number} ").reason == "verify.number_current"
    assert authenticity.verify_text(view, "HM.01.02-999").reason == "verify.no_such_number"
    assert authenticity.verify_text(view, made.token[:80]).reason == "verify.not_a_code"
    wrong = made.token[:-6] + ("AAAAAA" if not made.token.endswith("AAAAAA") else "BBBBBB")
    assert authenticity.verify_text(view, wrong).reason in {
        "verify.bad_signature",
        "verify.not_a_code",  # the last letter of some codes has unused bits
    }
    foreign = crypto.make("frasa sandi orang lain")
    seed = crypto.unseal(foreign.text, foreign.wrapping, foreign.key_id)
    claim = token_format.parse(made.token).claim

    def signed(seed: bytes, name: str, number: str, sha256: str) -> str:
        body = token_format.body(name, claim.dated, number, sha256)
        return token_format.write(body, crypto.sign(seed, token_format.signed_bytes(body)))

    theirs = signed(seed, foreign.key_id, made.number, claim.sha256)
    assert authenticity.verify_text(view, theirs).reason == "verify.foreign_key"
    claimed = signed(seed, key, made.number, claim.sha256)
    assert authenticity.verify_text(view, claimed).reason == "verify.bad_signature"
    row = unit_keys.list_keys(view)[0]
    with view.reading() as session:
        ours = key_rows.active(session)
        assert ours is not None
        own_seed = key_signing.seed_here(view.data.keys, ours)
        first = queries.version(session, made.statement_id, 1).sha256
    assert own_seed is not None
    assert row.is_open
    unknown = signed(own_seed, key, "HM.01.02-77", claim.sha256)
    assert authenticity.verify_text(view, unknown).reason == "verify.unknown_number"
    other = signed(own_seed, key, made.number, "ab" * 32)
    assert authenticity.verify_text(view, other).reason == "verify.other_text"
    old = signed(own_seed, key, made.number, first)
    assert authenticity.verify_text(view, old).reason == "verify.old_version"


def test_an_ended_document_is_outdated_and_names_its_successor(desk: Desk, tmp_path: Path) -> None:
    a_key(desk)
    made = a_released(desk)
    later = a_released(desk)
    view = visitor(desk)
    actor = Actor(None, "uji", "MEJA-1", "test.write", desk.clock())
    for status, reason in (
        (Status.CORRECTED, "corrected"),
        (Status.WITHDRAWN, "withdrawn"),
        (Status.VOIDED, "voided"),
    ):
        with desk.nobody.database.writing(actor) as session:
            session.get_one(Statement, made.statement_id).status = status
            session.get_one(Statement, later.statement_id).corrects_id = made.statement_id
        verdict = authenticity.verify_file(view, kept(tmp_path, made.pdf))
        assert (verdict.reason, verdict.outcome) == (f"verify.{reason}", Outcome.OUTDATED)
        assert (verdict.authentic, verdict.successor) == (False, later.number)
        code = authenticity.verify_text(view, made.token)
        assert (code.reason, code.authentic) == (f"verify.code_{reason}", False)


def test_a_revoked_key_is_believed_only_for_what_the_register_saw_before(desk: Desk) -> None:
    key = a_key(desk)
    before = a_released(desk)
    desk.clock.forward(timedelta(days=2))
    after = a_released(desk)
    view = visitor(desk)
    unit_keys.revoke(
        desk.as_role(Role.SYSADMIN),
        key,
        desk.clock() - timedelta(days=1),
        "Komputer dicuri dari ruang media",
    )
    good = authenticity.verify_text(view, before.token)
    assert good.reason == "verify.code_current"
    assert "verify.note_key_revoked" in good.notes
    bad = authenticity.verify_text(view, after.token)
    assert (bad.reason, bad.authentic) == ("verify.key_revoked", False)


def test_a_signed_copy_in_the_register_is_authentic(desk: Desk, tmp_path: Path) -> None:
    made = a_released(desk)
    assert made.token == ""  # no key: approved all the same, and no code is made up
    data = made.pdf + b"%signed\n"
    import hashlib

    actor = Actor(None, "uji", "MEJA-1", "test.write", desk.clock())
    with desk.nobody.database.writing(actor) as session:
        session.add(
            StatementFile(
                statement_id=made.statement_id,
                kind=FileKind.EXTERNAL,
                sha256=hashlib.sha256(data).hexdigest(),
                size=len(data),
                name="bertanda.pdf",
                added_at=desk.clock(),
            )
        )
    verdict = authenticity.verify_file(visitor(desk), kept(tmp_path, data))
    assert (verdict.reason, verdict.authentic) == ("verify.signed_copy", True)
    sentence = messages.text(verdict.reason, number=verdict.number, **verdict.facts)
    assert "elektronik dari luar" in sentence


def test_a_draft_is_named(desk: Desk, tmp_path: Path) -> None:
    statement_id = a_draft(desk)
    pdf = statement_papers.draft_pdf(desk.as_role(Role.WRITER), statement_id)
    verdict = authenticity.verify_file(visitor(desk), kept(tmp_path, pdf))
    assert (verdict.reason, verdict.authentic) == ("verify.draft", False)


def test_an_approved_document_is_authentic_and_said_not_to_be_out_yet(
    desk: Desk, tmp_path: Path
) -> None:
    made = an_approved(desk)
    verdict = authenticity.verify_file(visitor(desk), kept(tmp_path, made.pdf))
    assert (verdict.reason, verdict.authentic) == ("verify.current", True)
    assert verdict.notes == ("verify.note_unpublished",)


# Files that mean harm, or are none of ours.


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_hostile_files_get_a_sentence_in_bounded_time(desk: Desk, tmp_path: Path) -> None:
    a_key(desk)
    made = a_released(desk)
    view = visitor(desk)
    heic = b"\x00\x00\x00\x18ftypheic" + bytes(200)
    bomb = (
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x86\xa0\x00\x01\x86\xa0\x01\x00\x00\x00\x00"
    )
    cases = {
        "verify.encrypted": locked(made.pdf),
        "verify.cut": made.pdf[: len(made.pdf) // 2],
        "verify.truncated": b"%PDF-1.7\n" + made.pdf[3000:9000],
        "verify.damaged": b"%PDF-1.7\n" + bytes(500) + b"%%EOF\n",
        "verify.javascript": scripted(),
        "verify.not_a_document": b"MZ" + bytes(4000),
        "verify.empty": b"",
        "verify.heic": heic,
        "verify.image_damaged": b"\xff\xd8\xff\xe0" + bytes(900),
    }
    for reason, data in cases.items():
        verdict = authenticity.verify_file(view, kept(tmp_path, data))
        assert verdict.reason == reason
        assert not verdict.authentic
        assert messages.known(reason)
    huge_picture = authenticity.verify_file(view, kept(tmp_path, bomb + bytes(100)))
    assert huge_picture.reason in {"verify.too_many_pixels", "verify.image_damaged"}
    noted = authenticity.verify_file(view, kept(tmp_path, scripted(made.pdf)))
    assert (noted.reason, noted.notes) == ("verify.rewritten", ("verify.note_script",))
    with pytest.raises(EnvironmentFailure, match=r"file\.missing"):
        authenticity.verify_file(view, tmp_path / "tidak-ada.pdf")
    with pytest.raises(EnvironmentFailure, match=r"verify\.not_a_file"):
        authenticity.verify_file(view, tmp_path)


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_half_a_gigabyte_is_hashed_in_pieces_and_more_is_not_read(
    desk: Desk, tmp_path: Path
) -> None:
    view = visitor(desk)
    path = tmp_path / "besar.pdf"
    with path.open("wb") as stream:
        stream.write(b"%PDF-1.7\n")
        stream.truncate(200 * 1024 * 1024)
    assert authenticity.verify_file(view, path).reason == "verify.huge"
    with path.open("ab") as stream:
        stream.truncate(given_bytes.MAX_BYTES + 1)
    with pytest.raises(EnvironmentFailure, match=r"verify\.too_large"):
        authenticity.verify_file(view, path)


def test_reading_is_stopped_by_the_clock_and_by_the_officer(tmp_path: Path) -> None:
    path = tmp_path / "foto.png"
    Image.effect_noise((2000, 2000), 90).save(path)
    late = inspection.inspect(path, is_pdf=False, wanted="PSP1", seconds=0.2)
    assert late.problem == "verify.takes_too_long"
    control = JobControl()
    control.cancel()
    with pytest.raises(Cancelled):
        inspection.inspect(path, is_pdf=False, wanted="PSP1", control=control)


# Paper that was photographed.


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_photographs_and_scans_are_read_and_the_text_must_be_compared(
    desk: Desk, tmp_path: Path
) -> None:
    a_key(desk)
    made = a_released(desk)
    view = visitor(desk)
    paper = photos.page(made.pdf)
    shots = {
        "scan 150": Shot(dpi=150, turn=1.7, blur=0.35, noise=8, contrast=0.75),
        "angle": Shot(dpi=200, turn=7, tilt=0.12, skew=0.06, blur=0.6, noise=6, shadow=0.4),
        "sideways": Shot(dpi=250, turn=93, tilt=0.2, skew=0.1, blur=0.8, noise=8, shadow=0.5),
    }
    for name, shot in shots.items():
        path = kept(tmp_path, photos.take(paper, shot), f"{name}.jpg")
        verdict = authenticity.verify_file(view, path)
        assert (verdict.reason, verdict.number) == ("verify.code_current", made.number), name
        assert verdict.must_compare
        assert "bandingkan" in messages.text(verdict.reason, number=verdict.number)
        assert verdict.opening
    blurred = photos.take(paper, Shot(dpi=60, blur=3, noise=20, quality=30))
    unread = authenticity.verify_file(view, kept(tmp_path, blurred, "buram.jpg"))
    assert (unread.reason, unread.outcome) == ("verify.no_code", Outcome.UNREADABLE)
    for suffix, kind in ((".png", "PNG"), (".tiff", "TIFF"), (".webp", "WEBP")):
        path = tmp_path / f"halaman{suffix}"
        paper.resize((paper.width // 3, paper.height // 3)).save(path, kind)
        assert authenticity.verify_file(view, path).reason == "verify.code_current"
    scan = tmp_path / "pindaian.pdf"
    paper.resize((paper.width // 3, paper.height // 3)).save(scan, "PDF", resolution=200)
    assert authenticity.verify_file(view, scan).reason == "verify.code_current"
    pasted = authenticity.verify_bytes(view, (tmp_path / "halaman.png").read_bytes())
    assert pasted.reason == "verify.code_current"
    import segno

    foreign = tmp_path / "lain.png"
    segno.make("https://contoh.invalid/").save(str(foreign), scale=6)
    assert authenticity.verify_file(view, foreign).reason == "verify.other_code"
