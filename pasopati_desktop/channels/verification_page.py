"""`verifikasi.html`: one file that checks codes by itself, with the register inside.

The register in it is signed (`domain.register`); the page checks that before it judges anything.
It asks nothing of any network: script, style and data stand in the page, and its content security
policy names the script and the style by their hashes and allows nothing else.
"""

import base64
import hashlib
import json
from collections.abc import Mapping

from pasopati_desktop import resources

REGISTER_NAME = "register.json"
PAGE_NAME = "verifikasi.html"
SCRIPTS = ("crypto.js", "register.js", "page.js")


def register_json(register: Mapping[str, object]) -> bytes:
    """Return the register as it is published beside the page."""
    return (json.dumps(register, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def page(register: Mapping[str, object]) -> bytes:
    """Return the page. What stands in the register is data: no title can become markup."""
    script, style = "".join(map(_part, SCRIPTS)), _part("page.css")
    parts = {
        "script_hash": _policy_hash(script),
        "style_hash": _policy_hash(style),
        "style": style,
        "script": script,
        "register": _embedded(register),
    }
    text = _part("page.html")
    for name in ("script_hash", "style_hash", "style", "script", "register"):
        text = text.replace("{" + name + "}", parts[name], 1)
    return text.encode("utf-8")


def _part(name: str) -> str:
    return resources.path("verification", name).read_text(encoding="utf-8")


def _policy_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def _embedded(register: Mapping[str, object]) -> str:
    """Write JSON so that nothing in it ends the element it stands in."""
    text = json.dumps(register, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
