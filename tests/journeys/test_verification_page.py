"""`verifikasi.html` in a real browser: from a file and from a web server, with and without help."""

import hashlib
import json
import random
import threading
from dataclasses import replace
from datetime import timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from pasopati_desktop.channels import verification_page
from pasopati_desktop.documents import authenticity as crypto
from pasopati_desktop.domain import authenticity as token_format
from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import InformationAccess
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import register, unit_keys
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import Statement
from tests.authenticity_kit import Released, a_key, a_released, an_approved, kept, visitor
from tests.data import Desk
from tests.journeys.verification_kit import ask, said
from tests.servers.chromium import Browser
from tests.statement_data import a_press_release

HOSTILE = (
    "</script><script>document.title='jebol'</script> {script} <img src=x onerror=alert(1)> "
    "& \u2028"
)


def ended(desk: Desk, made: Released, status: Status, successor: Released | None = None) -> None:
    actor = Actor(None, "uji", "MEJA-1", "test.write", desk.clock())
    with desk.nobody.database.writing(actor) as session:
        session.get_one(Statement, made.statement_id).status = status
        if successor is not None:
            session.get_one(Statement, successor.statement_id).corrects_id = made.statement_id


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_the_page_judges_codes_numbers_and_files_without_a_network(
    desk: Desk, tmp_path: Path, browser: Browser
) -> None:
    a_key(desk)
    made = a_released(desk, a_press_release(HOSTILE))
    wrong, right = a_released(desk), a_released(desk)
    gone = a_released(desk)
    ended(desk, wrong, Status.CORRECTED, right)
    ended(desk, gone, Status.WITHDRAWN)
    hidden = an_approved(desk)
    done = register.export(visitor(desk), tmp_path / "laman")
    assert done.statements == 4
    browser.open(done.page.as_uri())
    assert browser.value("document.title").startswith("Periksa keaslian")
    word, text = ask(browser, made.token)
    assert word == "KODE ASLI"
    assert HOSTILE.split("\u2028", maxsplit=1)[0].strip() in text
    assert "Bandingkan judul dan isi" in text
    assert ask(browser, f"Kode: {made.token} .")[0] == "KODE ASLI"
    word, text = ask(browser, wrong.token)
    assert word == "TIDAK BERLAKU LAGI"
    assert right.number in text
    assert ask(browser, gone.number)[0] == "TIDAK BERLAKU LAGI"
    assert ask(browser, right.number)[0] == "TERCATAT"
    assert ask(browser, "HM.99")[0] == "TIDAK TERCATAT"
    assert ask(browser, hidden.token)[0] == "TIDAK TERCATAT"
    assert ask(browser, made.token[:-10])[0] == "TIDAK TERBACA"
    forged = made.token[:60] + ("A" if made.token[60] != "A" else "B") + made.token[61:]
    assert ask(browser, forged)[0] in {"TIDAK ASLI", "TIDAK TERCATAT"}
    browser.value("document.getElementById('result').hidden = true")
    browser.choose_file("#file", kept(tmp_path, made.pdf))
    assert said(browser)[0] == "ASLI"
    browser.value("document.getElementById('result').hidden = true")
    browser.choose_file("#file", kept(tmp_path, made.pdf + b" ", "lain.pdf"))
    assert said(browser)[0] == "TIDAK ASLI"
    asked = [event["request"]["url"] for event in browser.told("Network.requestWillBeSent")]
    assert {address.split(":")[0] for address in asked} <= {"file"}
    troubles = [event["entry"]["text"] for event in browser.told("Log.entryAdded")]
    assert troubles == []
    assert browser.told("Runtime.exceptionThrown") == []


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_foreign_and_revoked_keys_are_not_believed(
    desk: Desk, tmp_path: Path, browser: Browser
) -> None:
    key = a_key(desk)
    before = a_released(desk)
    desk.clock.forward(timedelta(days=3))
    after = a_released(desk)
    admin = desk.as_role(Role.SYSADMIN)
    unit_keys.revoke(admin, key, desk.clock() - timedelta(days=1), "Komputer media dicuri")
    with pytest.raises(RuleViolation, match=r"register\.key_ended"):
        register.export(visitor(desk), tmp_path)
    unit_keys.make(admin, "kunci pengganti yang baru")
    page = register.export(visitor(desk), tmp_path).page
    browser.open(page.as_uri())
    word, text = ask(browser, before.token)
    assert word == "KODE ASLI"
    assert "dicabut" in text
    assert ask(browser, after.token)[0] == "TIDAK ASLI"
    foreign = crypto.make("frasa sandi orang lain")
    seed = crypto.unseal(foreign.text, foreign.wrapping, foreign.key_id)
    claim = token_format.parse(before.token).claim
    for name in (foreign.key_id, key):
        body = token_format.body(name, claim.dated, before.number, claim.sha256)
        code = token_format.write(body, crypto.sign(seed, token_format.signed_bytes(body)))
        assert ask(browser, code)[0] == "TIDAK ASLI"


def test_the_plain_script_agrees_with_the_library_and_with_the_standard(
    browser: Browser, tmp_path: Path
) -> None:
    """Browsers without WebCrypto, or over plain http, use the page's own arithmetic."""
    facts: dict[str, object] = {
        "format": 2,
        "unit": "Uji",
        "contact": "",
        "made_at": "2026-11-21T14:32:00+07:00",
        "keys": [],
        "statements": [],
    }
    browser.open(kept(tmp_path, verification_page.page(facts), "halaman.html").as_uri())
    chance = random.Random(3)
    for size in (0, 1, 55, 56, 63, 64, 65, 111, 112, 119, 127, 128, 129, 1000):
        data = chance.randbytes(size)
        for name in ("sha256", "sha512"):
            script = f"verifikasi.hex(verifikasi.{name}(verifikasi.unhex('{data.hex()}')))"
            assert browser.value(script) == hashlib.new(name, data).hexdigest()

    def verify(public: bytes, message: bytes, signature: bytes) -> bool:
        given = json.dumps([public.hex(), message.hex(), signature.hex()])
        return bool(
            browser.value(f"verifikasi.verifyPlain(...{given}.map((h) => verifikasi.unhex(h)))")
        )

    # RFC 8032, section 7.1, test 3.
    public = bytes.fromhex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
    signature = bytes.fromhex(
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    )
    assert verify(public, b"\xaf\x82", signature)
    order = 2**252 + 27742317777372353535851937790883648493
    for _ in range(12):
        made = crypto.make(str(chance.random()))
        seed = crypto.unseal(made.text, made.wrapping, made.key_id)
        message = chance.randbytes(chance.randrange(200))
        good = crypto.sign(seed, message)
        assert verify(made.public, message, good)
        for at in (3, 40):
            bad = bytearray(good)
            bad[at] ^= 1 << chance.randrange(8)
            assert not verify(made.public, message, bytes(bad))
        assert not verify(made.public, message + b".", good)
        malleable = int.from_bytes(good[32:], "little") + order
        if malleable < 2**256:
            assert not verify(made.public, message, good[:32] + malleable.to_bytes(32, "little"))
    assert not verify(b"\xff" * 32, b"", bytes(64))
    assert not verify(bytes(31), b"", bytes(64))


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_the_page_works_from_a_web_server_and_without_webcrypto(
    desk: Desk, tmp_path: Path, browser: Browser
) -> None:
    a_key(desk)
    made = a_released(desk)
    register.export(visitor(desk), tmp_path)

    class Quiet(SimpleHTTPRequestHandler):
        timeout = 1  # a browser opens connections it may never use

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        browser.open(f"http://localhost:{server.server_address[1]}/verifikasi.html")
        assert ask(browser, made.token)[0] == "KODE ASLI"
        browser.value("Object.defineProperty(crypto, 'subtle', {value: undefined})")
        assert browser.value("crypto.subtle === undefined")
        assert ask(browser, made.token)[0] == "KODE ASLI"
        bad = made.token[:-30] + "A" * 30
        assert ask(browser, bad)[0] == "TIDAK ASLI"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_only_what_was_given_out_and_may_be_known_enters_the_register(desk: Desk) -> None:
    a_key(desk)
    shown = a_released(desk)
    an_approved(desk)
    exempt = a_released(desk)
    later = a_released(
        desk, replace(a_press_release(), embargo_until=desk.clock() - timedelta(minutes=5))
    )
    actor = Actor(None, "uji", "MEJA-1", "test.write", desk.clock())
    with desk.nobody.database.writing(actor) as session:
        session.get_one(Statement, exempt.statement_id).access = InformationAccess.EXEMPT
    numbers = {row["number"] for row in statements_of(desk)}
    assert numbers == {shown.number, later.number}
    desk.clock.forward(-timedelta(minutes=30))  # before the embargo's end
    assert {row["number"] for row in statements_of(desk)} == {shown.number}


def statements_of(desk: Desk) -> list[dict[str, object]]:
    rows = register.build(visitor(desk))["statements"]
    assert isinstance(rows, list)
    return rows


def test_no_title_can_leave_its_place_in_the_page() -> None:
    facts = {"statements": [{"title": HOSTILE}]}
    page = verification_page.page(facts).decode()
    assert page.count("<script") == 2
    assert "<img" not in page
    inside = page.partition('id="register">')[2].partition("</script>")[0]
    assert json.loads(inside) == facts
    policy = page.partition('Content-Security-Policy" content="')[2].partition('"')[0]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    script = page.rpartition("<script>")[2].partition("</script>")[0]
    import base64

    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in policy
    for word in ("http://", "https://", "@import", "url("):
        assert word not in page
