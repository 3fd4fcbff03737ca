"""How a reader uses `verifikasi.html`: types, chooses files, and reads what it says."""

from pathlib import Path

from tests.servers.chromium import Browser


def said(browser: Browser) -> tuple[str, str]:
    """Return the big word of the result, and all of its text."""
    browser.wait_for("!document.getElementById('result').hidden")
    word = browser.value("document.querySelector('#result h2').textContent")
    return str(word), str(browser.value("document.getElementById('result').innerText"))


def ask(browser: Browser, text: str) -> tuple[str, str]:
    """Type into the field and press the button by keyboard alone."""
    browser.value(
        "(() => { document.getElementById('result').hidden = true;"
        " const f = document.getElementById('code'); f.value = ''; f.focus(); })()"
    )
    browser.type(text)
    browser.press("Tab", 9)
    browser.press("Enter", 13)
    return said(browser)


def trusted(browser: Browser) -> tuple[str, str]:
    """Return the word and the sentence on the register itself."""
    browser.wait_for("document.getElementById('not-running').hidden")
    return (
        str(browser.value("document.getElementById('trust-word').textContent")),
        str(browser.value("document.getElementById('trust-said').textContent")),
    )


def pin(browser: Browser, digits: str) -> str:
    """Type the public key of a sheet into its field; return the word on the register."""
    browser.value("(() => { const f = document.getElementById('pin'); f.focus(); f.select(); })()")
    browser.type(digits)
    browser.value("new Promise((done) => setTimeout(done, 200))")
    return str(browser.value("document.getElementById('trust-word').textContent"))


def load(browser: Browser, path: Path) -> tuple[bool, str]:
    """Give the page another register; return whether it took it, and what it said."""
    browser.value("document.getElementById('newer-said').textContent = ''")
    browser.choose_file("#newer", path)
    browser.wait_for("document.getElementById('newer-said').textContent !== ''")
    box = "document.getElementById('newer-said')"
    return browser.value(f"{box}.className") == "good", str(browser.value(f"{box}.textContent"))
