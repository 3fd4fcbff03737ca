"""Is this `register.json` or `verifikasi.html` ours, whole, and the newest?

Asked by the unit itself: what lies on the web site may have been altered by whoever keeps the site.
The unit knows its keys and its documents, so it needs to believe nothing the file says of itself.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from pasopati_desktop.domain import register
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.register import Register
from pasopati_desktop.domain.verdicts import Verdict, Way
from pasopati_desktop.services import register as publishing
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import authenticity as queries

AHEAD = timedelta(days=2)
"""A register issued later than that from now: a clock is wrong, or somebody means it to win."""


@reads
def check(workspace: Workspace, data: bytes) -> Verdict:
    """Judge the bytes of a register or of its page."""
    try:
        given = register.parse(data)
    except Refused as refusal:
        return Verdict(refusal.code, Way.REGISTER)
    with workspace.reading() as session:
        reason = _untrue(workspace, session, given)
    if reason is None:
        reason, changed = _against_today(workspace, given)
        if register.is_page(data) and not _is_our_page(given, data):
            reason = "verify.page_altered"
    else:
        changed = 0
    return Verdict(
        reason,
        Way.REGISTER,
        dated=given.made_at.date(),
        key_id=given.signer,
        facts={"key": given.signer or "-", "made": f"{given.made_at:%d-%m-%Y %H.%M}"}
        | {"n": len(given.rows), "changed": changed},
    )


def _untrue(workspace: Workspace, session: Session, given: Register) -> str | None:
    """Return why the register is not to be believed at all."""
    if not given.signer:
        return "verify.register_unsigned"
    keys = queries.keys(session, given.signer)
    if not keys:
        return "verify.register_foreign_key"
    from pasopati_desktop.documents import authenticity as crypto

    message = register.signed_bytes(given.body)
    key = next(
        (key for key in keys if crypto.is_signed(key.public, message, given.signature)), None
    )
    if key is None:
        return "verify.register_altered"
    if key.revoked_at is not None:
        return "verify.register_revoked_key"
    if given.made_at > workspace.clock() + AHEAD:
        return "verify.register_ahead"
    for row in given.rows:
        ours = queries.by_number(session, row.number)
        if ours is None or ours.approved_sha256 != row.sha256:
            return "verify.register_stranger"
    return None


def _against_today(workspace: Workspace, given: Register) -> tuple[str, int]:
    """Return whether it still says what one made now would say, and of how many papers not."""
    today = publishing.build(workspace)
    ours, theirs = _entries(today), _entries(given.body)
    changed = len({number for number, _ in ours ^ theirs})
    same = not changed and all(
        today[name] == given.body.get(name) for name in ("unit", "contact", "keys")
    )
    return "verify.register_current" if same else "verify.register_older", changed


def _entries(body: Mapping[str, Any]) -> frozenset[tuple[str, bytes]]:
    return frozenset((row["number"], register.canonical(row)) for row in body["statements"])


def _is_our_page(given: Register, data: bytes) -> bool:
    """Tell whether all around the register is the page that this program makes of it."""
    from pasopati_desktop.channels import verification_page

    signed = register.with_signature(given.body, given.signer, given.signature)
    ours = verification_page.page(signed)
    # A transfer as text may have changed the ends of the lines, and nothing else.
    return ours.replace(b"\r\n", b"\n").strip() == data.replace(b"\r\n", b"\n").strip()
