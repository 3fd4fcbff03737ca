"""The published register: its canonical bytes, its signature, and the unit's own check of it."""

import json
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.channels import verification_page
from pasopati_desktop.documents import authenticity as crypto
from pasopati_desktop.domain import register as format_of
from pasopati_desktop.domain.errors import Refused, RuleViolation
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.verdicts import Outcome
from pasopati_desktop.services import (
    authenticity,
    endings,
    guideline,
    key_papers,
    key_signing,
    register,
    unit_keys,
)
from pasopati_desktop.storage import unit_keys as key_rows
from pasopati_desktop.ui import messages
from tests.authenticity_kit import PASSPHRASE, a_key, a_released, kept, visitor
from tests.data import PIN, Desk

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
JSON = st.recursive(
    st.none() | TEXTS | st.integers(-(2**53) + 1, 2**53 - 1),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS.filter(str.isascii), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.text("abc_", min_size=1, max_size=4), JSON, max_size=5))
def test_indenting_anew_keeps_the_bytes_and_a_changed_value_does_not(facts: dict[str, Any]) -> None:
    whole = format_of.canonical(facts)
    again = json.loads(json.dumps(facts, indent=3, ensure_ascii=True, sort_keys=False))
    assert format_of.canonical(again) == whole
    assert format_of.canonical({**facts, "signature": {"key": "x"}}) == whole
    assert format_of.canonical({**facts, "more": 1}) != whole


@pytest.mark.parametrize(
    "odd", [{"a": 1.5}, {"a": float("nan")}, {"a": True}, {"a": "\ud800"}, {"é": 1}, {"a": 2**53}]
)
def test_what_has_no_single_form_is_refused(odd: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - each says something else
        format_of.canonical(odd)


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode()))
def test_hostile_bytes_are_refused_and_never_anything_else(data: bytes) -> None:
    for tried in (data, b"{" + data, b'{"format": 2, ' + data + b"}"):
        with suppress(Refused):
            format_of.parse(tried)
        assert format_of.looks_like(tried) in {True, False}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "verify.register_malformed"),
        (b"[" * 100_000, "verify.register_malformed"),
        (b'{"format": 2, "unit": "Lap', "verify.register_cut"),
        (b'{"a":' * 100_000 + b"}" * 100_000, "verify.register_malformed"),
        (b"[]", "verify.register_malformed"),
        (b"{}", "verify.register_malformed"),
        (b'{"format": 99}', "verify.register_other_version"),
        (b'{"format": 2, "format": 2}', "verify.register_malformed"),
        (b'{"format": 2, "a":' + b"[" * 40 + b"]" * 40 + b"}", "verify.register_malformed"),
        (b'{"format": 2, "a": [' + b"[]," * 3_000_000 + b"[]]}", "verify.register_malformed"),
    ],
)
def test_what_is_no_register_is_named(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        format_of.parse(data)
    assert refused.value.code == code


def issued(desk: Desk) -> dict[str, Any]:
    return register.issue(visitor(desk))


def judged(desk: Desk, folder: Path, facts: dict[str, Any]) -> str:
    data = verification_page.register_json(facts)
    verdict = authenticity.verify_file(visitor(desk), kept(folder, data, "register.json"))
    assert messages.known(verdict.reason)
    return verdict.reason


def signed_by(desk: Desk, facts: dict[str, Any]) -> dict[str, Any]:
    """Sign anything with the unit's own key, as a thief could."""
    with desk.nobody.reading() as session:
        row = key_rows.active(session)
        assert row is not None
        seed = key_signing.seed_here(desk.nobody.data.keys, row)
    assert seed is not None
    return format_of.with_signature(
        facts, row.key_id, crypto.sign(seed, format_of.signed_bytes(facts))
    )


def test_the_unit_tells_its_own_register_from_every_change(desk: Desk, tmp_path: Path) -> None:
    key = a_key(desk)
    a_released(desk)
    facts = issued(desk)
    done = register.export(visitor(desk), tmp_path / "laman")
    for path in (done.register, done.page):
        verdict = authenticity.verify_file(visitor(desk), path)
        assert (verdict.reason, verdict.key_id) == ("verify.register_current", key)
        assert (verdict.outcome, verdict.facts["n"]) == (Outcome.AUTHENTIC, 1)
    indented = json.dumps(facts, indent=4, ensure_ascii=True).encode()
    again = authenticity.verify_file(visitor(desk), kept(tmp_path, b"\xef\xbb\xbf" + indented))
    assert again.reason == "verify.register_current"
    row = {**facts["statements"][0], "title": "Judul lain"}
    assert judged(desk, tmp_path, {**facts, "statements": [row]}) == "verify.register_altered"
    assert judged(desk, tmp_path, {**facts, "statements": []}) == "verify.register_altered"
    assert judged(desk, tmp_path, {**facts, "more": ""}) == "verify.register_altered"
    bare = {name: part for name, part in facts.items() if name != "signature"}
    assert judged(desk, tmp_path, bare) == "verify.register_unsigned"
    whole = done.register.read_bytes()
    cut = authenticity.verify_file(visitor(desk), kept(tmp_path, whole[:-40], "register.json"))
    assert cut.reason == "verify.register_cut"
    page = done.page.read_bytes()
    for changed in (page.replace(b"TIDAK ASLI", b"KODE ASLI"), page + b"<script src='x'></script>"):
        verdict = authenticity.verify_file(visitor(desk), kept(tmp_path, changed, "lain.html"))
        assert verdict.reason == "verify.page_altered"
    crlf = page.replace(b"\n", b"\r\n")
    assert authenticity.verify_file(visitor(desk), kept(tmp_path, crlf)).authentic
    other = authenticity.verify_file(visitor(desk), kept(tmp_path, b"<html><body>halo", "x.html"))
    assert other.reason == "verify.not_a_document"


def test_an_old_register_is_genuine_but_old(desk: Desk, tmp_path: Path) -> None:
    a_key(desk)
    a_released(desk)
    facts = issued(desk)
    a_released(desk)
    data = verification_page.register_json(facts)
    verdict = authenticity.verify_file(visitor(desk), kept(tmp_path, data))
    assert (verdict.reason, verdict.facts["changed"]) == ("verify.register_older", 1)
    assert (verdict.outcome, verdict.authentic) == (Outcome.OUTDATED, False)
    assert "21-11-2026" in str(verdict.facts["made"])


def test_what_was_withdrawn_is_named_and_not_quoted(desk: Desk) -> None:
    a_key(desk)
    made = a_released(desk)
    assert issued(desk)["statements"][0]["opening"]
    head = desk.as_role(Role.HEAD_OF_UNIT)
    endings.withdraw(head, made.statement_id, "Menyebut nama seorang anak", PIN)
    (row,) = issued(desk)["statements"]
    assert (row["status"], row["opening"]) == ("ditarik", [])
    assert row["number"] == made.number


def test_foreign_stolen_and_revoked_keys_are_told_apart(desk: Desk, tmp_path: Path) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    key = a_key(desk)
    a_released(desk)
    facts = issued(desk)
    theirs = crypto.make("frasa sandi orang lain")
    seed = crypto.unseal(theirs.text, theirs.wrapping, theirs.key_id)
    mine = {**facts["keys"][0], "id": theirs.key_id, "public": theirs.public.hex()}
    body = {**facts, "keys": [mine]}
    foreign = format_of.with_signature(
        body, theirs.key_id, crypto.sign(seed, format_of.signed_bytes(body))
    )
    assert judged(desk, tmp_path, foreign) == "verify.register_foreign_key"
    named = format_of.with_signature(facts, key, crypto.sign(seed, format_of.signed_bytes(facts)))
    assert judged(desk, tmp_path, named) == "verify.register_altered"
    for change in ({"number": "HM.99-1"}, {"sha256": "ab" * 32}):
        rows = [*facts["statements"], {**facts["statements"][0], **change}]
        stolen = signed_by(desk, {**facts, "statements": rows})
        assert judged(desk, tmp_path, stolen) == "verify.register_stranger"
    odd = signed_by(desk, {**facts, "statements": [{**facts["statements"][0], "number": "\0"}]})
    assert judged(desk, tmp_path, odd) == "verify.register_malformed"
    nameless = {**facts, "signature": {"key": "\0", "value": ""}}
    assert judged(desk, tmp_path, nameless) == "verify.register_malformed"
    ahead = signed_by(desk, {**facts, "made_at": "2030-01-01T00:00:00+07:00"})
    assert judged(desk, tmp_path, ahead) == "verify.register_ahead"
    unit_keys.revoke(admin, key, desk.clock(), "Komputer media dicuri")
    assert judged(desk, tmp_path, facts) == "verify.register_revoked_key"


def test_nothing_is_written_where_it_cannot_be_signed(desk: Desk, tmp_path: Path) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    before = register.export(visitor(desk), tmp_path / "awal")  # no key yet: unsigned, and says so
    assert "signature" not in json.loads(before.register.read_bytes())
    key = a_key(desk)
    folder = tmp_path / "laman"
    whole = register.export(visitor(desk), folder).register.read_bytes()
    unit_keys.lock(admin, key)
    with pytest.raises(RuleViolation, match=r"register\.key_locked"):
        register.export(visitor(desk), folder)
    unit_keys.unlock(admin, key, PASSPHRASE)
    unit_keys.revoke(admin, key, desk.clock(), "Komputer media dicuri")
    with pytest.raises(RuleViolation, match=r"register\.key_ended"):
        register.export(visitor(desk), folder)
    assert (folder / "register.json").read_bytes() == whole


def test_a_key_introduces_the_next_where_it_is_open_and_only_there(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    first = a_key(desk)
    second = unit_keys.make(admin, "kunci kedua untuk kantor")
    unit_keys.lock(admin, second)
    third = unit_keys.make(admin, "kunci ketiga untuk kantor")
    unit_keys.revoke(admin, third, desk.clock(), "Lembar dan frasa dibaca orang")
    unit_keys.make(admin, "kunci keempat untuk kantor")
    fourth, *rows = unit_keys.list_keys(visitor(desk))
    by_id = {row.key_id: row for row in rows}
    assert fourth.introduced is None
    assert by_id[third].introduced is None
    link = by_id[second].introduced
    assert link is not None
    assert link.by == first
    former, public = (bytes.fromhex(by_id[name].public_key) for name in (first, second))
    assert crypto.is_signed(former, format_of.link_bytes(former, public), link.signature)
    listed = {entry["id"]: entry for entry in issued(desk)["keys"]}
    assert listed[second]["introduced"]["by"] == first
    assert listed[third]["introduced"] is None


def test_the_time_of_issue_never_goes_back(desk: Desk) -> None:
    a_key(desk)
    first = register.build(visitor(desk))["made_at"]
    desk.clock.forward(-timedelta(days=400))  # the battery of the clock is empty
    later = register.build(visitor(desk))["made_at"]
    assert str(later)[:10] == str(first)[:10] == "2026-11-21"


def test_the_sheet_for_newsrooms_and_the_register_name_the_same_key(desk: Desk) -> None:
    a_key(desk)
    facts = issued(desk)
    public = facts["keys"][0]["public"]
    assert public in key_papers.newsroom_text(visitor(desk)).replace(" ", "")
    assert facts["unit"] == guideline.unit(visitor(desk)).value.name
