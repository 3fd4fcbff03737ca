"""The signed register in a real browser: forged, cut, older, foreign, rotated and revoked."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pasopati_desktop.channels import verification_page
from pasopati_desktop.documents import authenticity as crypto
from pasopati_desktop.domain import register as format_of
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import key_signing, register, unit_keys
from pasopati_desktop.storage import unit_keys as key_rows
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import Statement
from tests.authenticity_kit import PASSPHRASE, a_key, a_released, kept, visitor
from tests.data import Desk
from tests.journeys.verification_kit import ask, load, pin, trusted
from tests.servers.chromium import Browser

sqlite_only = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def issued(desk: Desk) -> dict[str, Any]:
    """Return what an export writes now."""
    return register.issue(visitor(desk))


def page_of(folder: Path, facts: dict[str, Any], name: str = "halaman.html") -> str:
    return kept(folder, verification_page.page(facts), name).as_uri()


def file_of(folder: Path, facts: dict[str, Any], name: str = "register.json") -> Path:
    return kept(folder, verification_page.register_json(facts), name)


def withdrawn(desk: Desk, statement_id: int) -> None:
    desk.clock.forward(timedelta(hours=1))
    actor = Actor(None, "uji", "MEJA-1", "test.write", desk.clock())
    with desk.nobody.database.writing(actor) as session:
        session.get_one(Statement, statement_id).status = Status.WITHDRAWN


def forged(facts: dict[str, Any]) -> dict[str, Any]:
    """The same with a withdrawn paper back in force, as whoever holds the web site would like."""
    rows = [{**row, "status": "berlaku"} for row in facts["statements"]]
    return {**facts, "statements": rows}


def by_stranger(facts: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """The same, every key put away and signed by the forger's own; and the forger's public key."""
    made = crypto.make("frasa sandi orang lain")
    seed = crypto.unseal(made.text, made.wrapping, made.key_id)
    mine = {**facts["keys"][0], "id": made.key_id, "public": made.public.hex(), "introduced": None}
    body = {**facts, "keys": [mine]}
    signature = crypto.sign(seed, format_of.signed_bytes(body))
    return format_of.with_signature(body, made.key_id, signature), made.public.hex()


@sqlite_only
def test_a_reader_compares_the_key_with_the_sheet(
    desk: Desk, tmp_path: Path, browser: Browser
) -> None:
    key = a_key(desk)
    made = a_released(desk)
    facts = issued(desk)
    public = unit_keys.list_keys(visitor(desk))[0].public_key
    browser.open(page_of(tmp_path, facts))
    word, sentence = trusted(browser)
    assert word == "Register utuh, kunci belum dicocokkan"
    assert f"kunci {key}, tertanggal 21 November 2026" in sentence
    assert "tangan yang sama" in sentence
    shown = browser.value("document.getElementById('fingerprint').textContent")
    assert str(shown).replace(" ", "") == public
    assert ask(browser, made.token)[0] == "KODE ASLI"
    assert pin(browser, public[:20]) == "Register utuh, kunci belum dicocokkan"
    assert browser.value("document.getElementById('pin-said').textContent") == "20 dari 64 terisi."
    typed = " ".join(public[at : at + 8] for at in range(0, 64, 8)).upper().replace("0", "O")
    assert pin(browser, typed) == "Register dari pemegang kunci unit"
    assert "tangan yang sama" not in trusted(browser)[1]
    # The forger's page is whole, and signed by the key it brings along.
    theirs, their_key = by_stranger(facts)
    browser.open(page_of(tmp_path, theirs))
    assert trusted(browser)[0] == "Register utuh, kunci belum dicocokkan"
    assert pin(browser, public) == "Register tidak dipercaya"
    assert "BUKAN" in trusted(browser)[1]
    word, text = ask(browser, made.number)
    assert word == "BELUM DAPAT DINILAI"
    assert "nomor yang sudah redaksi miliki" in text
    assert pin(browser, f"PSPK1 {their_key}") == "Register dari pemegang kunci unit"


@sqlite_only
def test_an_altered_register_judges_nothing(desk: Desk, tmp_path: Path, browser: Browser) -> None:
    a_key(desk)
    made = a_released(desk)
    withdrawn(desk, made.statement_id)
    facts = issued(desk)
    unsigned = {name: part for name, part in facts.items() if name != "signature"}
    cut_key = {**facts, "keys": [{**facts["keys"][0], "id": "00000000"}]}
    for changed, words in (
        (forged(facts), "diubah setelah ditandatangani"),
        (unsigned, "tidak ditandatangani"),
        (cut_key, "rusak"),
        ({**facts, "made_at": "2026-12-01T00:00:00+07:00"}, "diubah"),
        ({**facts, "format": 3}, "versi lain"),
    ):
        browser.open(page_of(tmp_path, changed))
        word, sentence = trusted(browser)
        assert word == "Register tidak dipercaya"
        assert words in sentence
        assert ask(browser, made.token)[0] == "BELUM DAPAT DINILAI"
    browser.open(page_of(tmp_path, facts))
    assert ask(browser, made.token)[0] == "TIDAK BERLAKU LAGI"


@sqlite_only
def test_a_kept_page_takes_only_a_newer_register_of_the_same_unit(
    desk: Desk, tmp_path: Path, browser: Browser
) -> None:
    a_key(desk)
    made = a_released(desk)
    old = issued(desk)
    withdrawn(desk, made.statement_id)
    new = issued(desk)
    browser.open(page_of(tmp_path, old))
    assert ask(browser, made.token)[0] == "KODE ASLI"
    data = verification_page.register_json(new)
    unsigned = {name: part for name, part in new.items() if name != "signature"}
    for bad, words in (
        (verification_page.register_json(forged(new)), "diubah setelah ditandatangani"),
        (verification_page.register_json(unsigned), "tidak ditandatangani"),
        (verification_page.register_json(by_stranger(new)[0]), "ditandatangani kunci lain"),
        (data[: len(data) // 2], "terpotong"),
        (b"{}", "versi lain"),
        (b"bukan apa-apa", "bukan register"),
    ):
        taken, sentence = load(browser, kept(tmp_path, bad, "register.json"))
        assert not taken
        assert words in sentence
        assert "yang lama tetap berlaku" in sentence
    assert ask(browser, made.token)[0] == "KODE ASLI"
    taken, sentence = load(browser, file_of(tmp_path, new))
    assert taken
    assert "21 November 2026" in sentence
    assert ask(browser, made.token)[0] == "TIDAK BERLAKU LAGI"
    taken, sentence = load(browser, file_of(tmp_path, old))  # put back by whoever holds the site
    assert not taken
    assert "lebih lama" in sentence
    assert load(browser, kept(tmp_path, verification_page.page(new), "laman.html"))[0]
    assert ask(browser, made.token)[0] == "TIDAK BERLAKU LAGI"


@sqlite_only
def test_a_key_that_was_introduced_is_followed_and_a_stolen_one_is_not(
    desk: Desk, tmp_path: Path, browser: Browser
) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    first = a_key(desk)
    made = a_released(desk)
    old = issued(desk)
    public = unit_keys.list_keys(admin)[0].public_key
    desk.clock.forward(timedelta(hours=1))
    second = unit_keys.make(admin, "kunci kedua untuk kantor")
    third = unit_keys.make(admin, "kunci ketiga untuk kantor")
    new = issued(desk)
    browser.open(page_of(tmp_path, old))
    assert load(browser, file_of(tmp_path, new))[0]
    assert third in trusted(browser)[1]
    assert ask(browser, made.token)[0] == "KODE ASLI"
    assert pin(browser, public) == "Register dari pemegang kunci unit"
    assert "memperkenalkan" in trusted(browser)[1]
    # One introduction taken away, or made by somebody else: the chain ends there.
    for link in (None, {"by": first, "signature": format_of.coded(bytes(64))}):
        keys = [{**new["keys"][0], "introduced": link}, *new["keys"][1:]]
        seed = key_signing.seed_here(admin.data.keys, active_row(desk))
        assert seed is not None
        body = {**new, "keys": keys}
        signed = format_of.with_signature(
            body, third, crypto.sign(seed, format_of.signed_bytes(body))
        )
        browser.open(page_of(tmp_path, old))
        taken, sentence = load(browser, file_of(tmp_path, signed))
        assert not taken
        assert "tidak diperkenalkan" in sentence
    # The key between was stolen: what it introduced may be the thief's.
    unit_keys.revoke(admin, second, desk.clock(), "Komputer media dicuri")
    browser.open(page_of(tmp_path, old))
    taken, sentence = load(browser, file_of(tmp_path, issued(desk)))
    assert not taken
    assert "tidak diperkenalkan" in sentence
    # The first key was stolen after all: whoever trusts it has to get a new sheet.
    unit_keys.revoke(admin, first, desk.clock(), "Komputer media dicuri")
    desk.clock.forward(timedelta(hours=1))
    browser.open(page_of(tmp_path, old))
    taken, sentence = load(browser, file_of(tmp_path, issued(desk)))
    assert not taken
    assert "lembar kunci baru" in sentence
    browser.open(page_of(tmp_path, issued(desk)))
    assert pin(browser, public) == "Register tidak dipercaya"
    assert "sudah dicabut" in trusted(browser)[1]


def active_row(desk: Desk) -> Any:
    with desk.nobody.reading() as session:
        return key_rows.active(session)


@sqlite_only
def test_a_register_by_the_key_before_is_not_newer_for_a_page_that_knows_the_next(
    desk: Desk, tmp_path: Path, browser: Browser
) -> None:
    """Whoever finds the old key after it was put away cannot speak for the unit any more."""
    admin = desk.as_role(Role.SYSADMIN)
    a_key(desk)
    a_released(desk)
    old, old_seed = issued(desk), key_signing.seed_here(admin.data.keys, active_row(desk))
    assert old_seed is not None
    desk.clock.forward(timedelta(hours=1))
    unit_keys.make(admin, PASSPHRASE + " dua")
    new = issued(desk)
    body = {**old, "made_at": "2026-11-25T08:00:00+07:00"}
    later = format_of.with_signature(
        body, old["keys"][0]["id"], crypto.sign(old_seed, format_of.signed_bytes(body))
    )
    browser.open(page_of(tmp_path, new))
    taken, sentence = load(browser, file_of(tmp_path, later))
    assert not taken
    assert "diganti atau dicabut" in sentence


@sqlite_only
def test_browsers_of_yesterday_are_told_what_they_miss(
    desk: Desk, tmp_path: Path, browser: Browser
) -> None:
    a_key(desk)
    made = a_released(desk)
    facts = issued(desk)
    script = browser.send(
        "Page.addScriptToEvaluateOnNewDocument",
        source="crypto.subtle.importKey = async () => { throw new DOMException('no',"
        " 'NotSupportedError'); }",
    )["identifier"]
    browser.open(page_of(tmp_path, facts))
    assert "belum mengenal Ed25519" in trusted(browser)[1]
    assert ask(browser, made.token)[0] == "KODE ASLI"
    browser.open(page_of(tmp_path, forged({**facts, "unit": "Lapas Lain"})))
    assert trusted(browser)[0] == "Register tidak dipercaya"
    browser.send("Page.removeScriptToEvaluateOnNewDocument", identifier=script)
    # A script the page's own policy does not know, as a browser that cannot read it: nothing runs.
    page = verification_page.page(facts).replace(b"var PREFIX", b"let PREFIX")
    browser.send("Page.navigate", url=kept(tmp_path, page, "lama.html").as_uri())
    browser.wait_for("document.readyState === 'complete'")
    told = browser.value("document.getElementById('not-running').innerText")
    assert "Tidak ada yang dinilai" in str(told)
    assert not browser.value("document.getElementById('not-running').hidden")


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
JSON = st.recursive(
    st.none() | TEXTS | st.integers(-(2**53) + 1, 2**53 - 1),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("abcXYZ_019", max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.dictionaries(st.text("abz_", min_size=1, max_size=4), JSON, max_size=5))
def test_both_sides_sign_the_same_bytes(
    browser: Browser, plain_page: str, facts: dict[str, Any]
) -> None:
    if not browser.value("!!window.verifikasi"):
        browser.open(plain_page)
    ours = format_of.canonical(facts).decode()
    given_text = json.dumps(json.dumps(facts))
    theirs = browser.value(f"verifikasi.canonical(JSON.parse({given_text}))")
    assert theirs == ours


@pytest.fixture
def plain_page(tmp_path: Path) -> str:
    empty = {
        "format": format_of.FORMAT,
        "unit": "Uji",
        "contact": "",
        "made_at": "2026-11-21T14:32:00+07:00",
        "keys": [],
        "statements": [],
    }
    return page_of(tmp_path, empty)
