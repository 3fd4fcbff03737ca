"""The own account, unit data edited by two, and the papers of the unit."""

from dataclasses import replace

import pytest
from argon2 import Type, extract_parameters

from pasopati_desktop.domain import letterheads
from pasopati_desktop.domain.errors import Conflict, InvalidInput, RecordMissing
from pasopati_desktop.domain.guideline import Category, DocumentKind
from pasopati_desktop.domain.numbering import NumberingScheme
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import account, auth, guideline, people, unit_papers
from pasopati_desktop.services.people import EmergencyAccount
from tests.data import NOW, UNIT, Desk, SecretCosts
from tests.pdf_reading import page_texts


def test_the_own_account_tells_roles_pin_and_a_password_to_change(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    own = account.own(writer)
    assert (own.username, own.roles, own.has_pin) == ("b.prasetyo", (Role.WRITER,), True)
    temporary = people.reset_password(desk.as_role(Role.SYSADMIN), writer.officer_id or 0)
    own = account.own(writer)
    assert own.must_change_password
    assert not own.has_pin
    auth.change_password(writer, temporary, "Kata-Sandi-Baru-9")
    assert not account.own(writer).must_change_password


def test_a_secret_costs_a_thief_what_the_standard_asks(real_costs: SecretCosts) -> None:
    """RFC 9106, the second recommended option: 64 MiB, three passes, four lanes."""
    cost = extract_parameters(real_costs.officers.hash("Rahasia-Uji-2026"))
    assert (cost.type, cost.version) == (Type.ID, 19)
    assert (cost.memory_cost, cost.time_cost, cost.parallelism) == (65_536, 3, 4)
    assert (cost.salt_len, cost.hash_len) == (16, 32)
    nobody = extract_parameters(auth._NOBODYS_HASH)
    assert nobody == cost, "an unknown name would be told by how soon it is refused"


def test_nobody_has_no_account(desk: Desk) -> None:
    with pytest.raises(RecordMissing):
        account.own(desk.nobody.as_system())


def test_the_second_editor_of_the_unit_is_told(desk: Desk) -> None:
    admin, head = desk.as_role(Role.SYSADMIN), desk.as_role(Role.HEAD_OF_UNIT)
    seen = guideline.unit(admin).number
    other = replace(UNIT, phone="(021) 111")
    guideline.amend(head, DocumentKind.UNIT, other, "Nomor baru", seen=seen)
    with pytest.raises(Conflict) as caught:
        guideline.amend(admin, DocumentKind.UNIT, UNIT, "Tetap", seen=seen)
    assert caught.value.code == "record.changed_by_other"
    assert guideline.unit(admin).value == other


def test_an_older_version_can_be_read_again(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    guideline.amend(admin, DocumentKind.UNIT, replace(UNIT, phone="1"), "Nomor baru")
    newest, oldest = guideline.history(admin, DocumentKind.UNIT)
    assert guideline.version(admin, oldest.id).value == UNIT
    assert guideline.version(admin, newest.id).value.phone == "1"


@pytest.mark.parametrize(
    ("kind", "value", "field"),
    [
        (DocumentKind.NUMBERING, NumberingScheme(unit_code="x" * 41), "unit_code"),
        (DocumentKind.CATEGORIES, (Category("A", "x" * 81),), "items"),
        (DocumentKind.CATEGORIES, (Category("A", "a", ("x" * 81,)),), "items"),
        (DocumentKind.WORK_CATEGORIES, (Category("x" * 41, "a"),), "items"),
        (DocumentKind.UNIT, replace(UNIT, media_center="x" * 61), "media_center"),
    ],
)
def test_endless_text_is_refused(desk: Desk, kind: DocumentKind, value: object, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        guideline.amend(desk.as_role(Role.SYSADMIN), kind, value, "Uji")
    assert caught.value.problems == {field: "input.too_long"}


def test_the_letterhead_can_be_seen_before_it_is_in_force() -> None:
    pdf = unit_papers.letterhead_sample(UNIT, letterheads.default_letterhead(UNIT), None, NOW)
    text = page_texts(pdf)[0]
    assert "LEMBAGA PEMASYARAKATAN KELAS I CIPINANG" in text
    assert "CONTOH" in text
    assert "DRAF" not in text
    (page,) = unit_papers.pages(pdf, 1.0)
    assert (page.width, page.height) == (596, 842)


def test_the_regional_office_is_asked_for_where_the_city_does_not_tell_it(desk: Desk) -> None:
    unit = replace(UNIT, name="Lembaga Pemasyarakatan Kelas I Malang", city="Malang")
    assert not any("JAKARTA" in line.text for line in letterheads.default_letterhead(unit).lines)
    proposed = letterheads.proposed_letterhead(unit)
    assert proposed.lines[3].text == "KANTOR WILAYAH …"
    admin = desk.as_role(Role.SYSADMIN)
    with pytest.raises(InvalidInput) as caught:
        guideline.amend(admin, DocumentKind.LETTERHEAD, proposed, "Uji")
    assert caught.value.problems == {"lines": "letterhead.open_place"}
    assert letterheads.proposed_letterhead(UNIT) == letterheads.default_letterhead(UNIT)


def test_the_emergency_sheet_shows_name_and_password() -> None:
    letterhead = letterheads.default_letterhead(UNIT)
    sheet = unit_papers.emergency_sheet(
        UNIT, letterhead, EmergencyAccount("darurat", "ABCD-EFGH"), at=NOW, made_by="A. Teknisi"
    )
    assert "ABCD-EFGH" in page_texts(sheet)[0]
