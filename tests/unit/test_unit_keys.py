"""The unit's key: made, opened, renewed, revoked, restored; approval never waits for it."""

import stat
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import zxingcpp
from sqlalchemy import select

from pasopati_desktop.domain import authenticity as token_format
from pasopati_desktop.domain.authenticity import KeyState
from pasopati_desktop.domain.errors import (
    InvalidInput,
    PermissionDenied,
    RecordMissing,
    Refused,
    RuleViolation,
)
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import authenticity, key_papers, unit_keys
from pasopati_desktop.storage import key_file
from pasopati_desktop.storage.tables import AuditRow
from tests import photos
from tests.authenticity_kit import PASSPHRASE, a_key, an_approved, visitor
from tests.data import Desk
from tests.pdf_reading import page_texts, renders_silently


def test_without_a_key_approval_goes_on_without_a_code(desk: Desk) -> None:
    assert unit_keys.obstacle(desk.as_role(Role.HEAD_OF_UNIT)) == "key.none"
    assert an_approved(desk).token == ""


def test_a_key_signs_only_where_it_is_open(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    key = a_key(desk)
    assert unit_keys.obstacle(admin) is None
    made = an_approved(desk)
    assert token_format.parse(made.token).claim.key_id == key
    unit_keys.lock(admin, key)
    assert unit_keys.obstacle(admin) == "key.locked"
    assert an_approved(desk).token == ""
    with pytest.raises(RuleViolation, match=r"key\.wrong_passphrase"):
        unit_keys.unlock(admin, key, "frasa sandi yang salah")
    assert an_approved(desk).token == ""
    unit_keys.unlock(admin, key, PASSPHRASE)
    assert an_approved(desk).token != ""
    row = unit_keys.list_keys(admin)[0]
    assert (row.signed, row.is_open, list(row.workstations)) == (2, True, ["MEJA-1"])


@pytest.mark.parametrize("damage", [b"", b"x" * 31, b"x" * 32, b"x" * 33])
def test_a_damaged_key_file_is_a_locked_key_and_never_a_failure(desk: Desk, damage: bytes) -> None:
    key = a_key(desk)
    path = key_file.path_of(desk.nobody.data.keys, key)
    path.write_bytes(damage)
    assert an_approved(desk).token == ""
    assert unit_keys.obstacle(visitor(desk)) == "key.locked"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such permissions")
def test_the_key_file_is_private_and_closed_again_if_it_was_opened(desk: Desk) -> None:
    key = a_key(desk)
    folder = desk.nobody.data.keys
    path = key_file.path_of(folder, key)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    path.chmod(0o644)
    assert key_file.read(folder, key) is not None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_private_half_never_enters_the_audit_trail(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    key = a_key(desk)
    unit_keys.change_passphrase(admin, key, PASSPHRASE, "rumah panggung di tepi sungai")
    sealed = unit_keys._sealed_of(admin, key)
    with admin.reading() as session:
        rows = session.execute(select(AuditRow.record, AuditRow.body)).all()
    trail = " ".join(str(row) for row in rows)
    assert key in trail
    assert sealed not in trail


def test_a_new_key_retires_the_former_whose_signatures_stay_good(desk: Desk) -> None:
    first = a_key(desk)
    made = an_approved(desk)
    second = unit_keys.make(desk.as_role(Role.SYSADMIN), "kunci kedua untuk kantor")
    rows = {row.key_id: row for row in unit_keys.list_keys(visitor(desk))}
    assert rows[first].state is KeyState.RETIRED
    assert rows[second].state is KeyState.ACTIVE
    assert not key_file.exists(desk.nobody.data.keys, first)
    assert authenticity.verify_text(visitor(desk), made.token).reason == "verify.code_current"
    assert token_format.parse(an_approved(desk).token).claim.key_id == second
    with pytest.raises(RuleViolation, match=r"key\.not_active"):
        unit_keys.unlock(desk.as_role(Role.SYSADMIN), first, PASSPHRASE)


def test_revoking_needs_a_reason_and_a_day_that_has_come(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    key = a_key(desk)
    with pytest.raises(InvalidInput) as refused:
        unit_keys.revoke(admin, key, desk.clock() + timedelta(days=1), "hilang")
    assert set(refused.value.problems) == {"reason", "since"}
    unit_keys.revoke(admin, key, desk.clock(), "Komputer media dicuri")
    with pytest.raises(RuleViolation, match=r"key\.already_revoked"):
        unit_keys.revoke(admin, key, desk.clock(), "Komputer media dicuri")
    assert unit_keys.list_keys(admin)[0].state is KeyState.REVOKED
    assert unit_keys.obstacle(admin) == "key.none"
    assert an_approved(desk).token == ""


def test_a_changed_passphrase_replaces_the_old_one(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    key = a_key(desk)
    with pytest.raises(InvalidInput):
        unit_keys.change_passphrase(admin, key, PASSPHRASE, "pendek")
    with pytest.raises(RuleViolation, match=r"key\.wrong_passphrase"):
        unit_keys.change_passphrase(admin, key, "bukan frasanya sama sekali", PASSPHRASE + "2")
    unit_keys.change_passphrase(admin, key, PASSPHRASE, PASSPHRASE + "2")
    assert an_approved(desk).token != ""
    unit_keys.lock(admin, key)
    with pytest.raises(RuleViolation):
        unit_keys.unlock(admin, key, PASSPHRASE)
    unit_keys.unlock(admin, key, PASSPHRASE + "2")


def test_a_lost_key_comes_back_from_its_sheet(desk: Desk, tmp_path: Path) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    key = a_key(desk)
    pdf = key_papers.backup_sheet(admin, key)
    renders_silently(pdf, tmp_path)
    text = page_texts(pdf)[0]
    lines = [line for line in text.splitlines() if line[:2] in {f"{n}." for n in range(1, 9)}]
    typed = "\n".join(lines[:8])
    unit_keys.lock(admin, key)
    with pytest.raises(RuleViolation, match=r"key\.wrong_passphrase"):
        unit_keys.restore(admin, typed, "bukan frasanya sama sekali")
    with pytest.raises(Refused, match=r"key\.paper_length"):
        unit_keys.restore(admin, typed[:60], PASSPHRASE)
    assert unit_keys.restore(admin, typed, PASSPHRASE) == key
    assert unit_keys.list_keys(admin)[0].is_open
    other = unit_keys.make(admin, "kunci pengganti yang baru")
    with pytest.raises(RuleViolation, match=r"key\.not_active"):
        unit_keys.restore(admin, typed, PASSPHRASE)
    assert unit_keys.list_keys(admin)[0].key_id == other


def test_a_sheet_restores_into_an_empty_office(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    from pasopati_desktop.documents import authenticity as crypto
    from pasopati_desktop.domain import key_paper

    sealed = crypto.make(PASSPHRASE)
    packed = key_paper.packed(bytes.fromhex(sealed.key_id) + crypto.sealed_bytes(sealed.text))
    assert unit_keys.restore(admin, packed, PASSPHRASE) == sealed.key_id
    row = unit_keys.list_keys(admin)[0]
    assert (row.public_key, row.state, row.is_open) == (
        sealed.public.hex(),
        KeyState.ACTIVE,
        True,
    )
    assert token_format.parse(an_approved(desk).token).claim.key_id == sealed.key_id


def test_only_the_manager_of_the_unit_gets_the_sheet_and_everybody_the_public_one(
    desk: Desk, tmp_path: Path
) -> None:
    with pytest.raises(RecordMissing, match=r"key\.none"):
        key_papers.newsroom_sheet(visitor(desk))
    key = a_key(desk)
    with pytest.raises(PermissionDenied):
        key_papers.backup_sheet(desk.as_role(Role.WRITER), key)
    row = unit_keys.list_keys(visitor(desk))[0]
    pdf = key_papers.newsroom_sheet(visitor(desk))
    renders_silently(pdf, tmp_path)
    words = "".join(page_texts(pdf)).replace(" ", "").replace("\r\n", "")
    assert row.public_key in words
    assert row.public_key in key_papers.newsroom_text(visitor(desk)).replace(" ", "")
    codes = {found.text for found in zxingcpp.read_barcodes(photos.page(pdf, dpi=200))}
    assert codes == {f"PSPK1{row.public_key}"}
    with pytest.raises(RecordMissing):
        key_papers.backup_sheet(desk.as_role(Role.SYSADMIN), "00000000")


def test_passphrases_are_long_enough(desk: Desk) -> None:
    assert unit_keys.passphrase_problems("a" * 12, "a" * 12) == {}
    assert unit_keys.passphrase_problems("a" * 12, "b" * 12) == {
        "repeated": "key.passphrase_differs"
    }
    for bad in ("", "pendek", " " * 30, "a" * 201):
        with pytest.raises(InvalidInput):
            unit_keys.make(desk.as_role(Role.SYSADMIN), bad)
    assert unit_keys.list_keys(visitor(desk)) == []
