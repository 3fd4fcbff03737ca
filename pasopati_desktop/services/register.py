"""The published register: what anybody may know of the documents that were given out.

Only what was published, is not exempt from disclosure, and whose embargo is over enters; of it only
number, date, title, hashes and status, and the first paragraphs as long as it holds: what was
withdrawn may say what nobody should read again. The unit's key signs it (ADR 0029).
"""

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain import register as register_format
from pasopati_desktop.domain import statements
from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.statements import InformationAccess
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import authenticity_records as records
from pasopati_desktop.services import guideline, key_signing, unit_keys
from pasopati_desktop.services.statement_layout import KIND_LABELS
from pasopati_desktop.services.unit_keys import KeyRow
from pasopati_desktop.services.workspace import Workspace, latest_time, reads
from pasopati_desktop.storage import authenticity as queries
from pasopati_desktop.storage import statements as statement_queries
from pasopati_desktop.storage.tables import Statement

log = logging.getLogger(__name__)

_STATUS = {Status.CORRECTED: "diralat", Status.WITHDRAWN: "ditarik"}


@dataclass(frozen=True)
class Exported:
    statements: int
    keys: int
    page: Path
    register: Path


@reads
def build(workspace: Workspace) -> dict[str, object]:
    """Return the register as plain data, not signed yet: see `domain.register.FORMAT`."""
    keys = unit_keys.list_keys(workspace)
    with workspace.reading() as session:
        unit: UnitProfile = guideline.in_force(session, DocumentKind.UNIT).value
        zone = ZoneInfo(unit.timezone)
        rows = [
            entry
            for row in queries.published(session)
            if (entry := _entry(workspace, session, row)) is not None
        ]
        issued = _issued(workspace, session)
    return {
        "format": register_format.FORMAT,
        "unit": unit.name,
        "contact": "; ".join(filter(None, (unit.phone, unit.email, unit.website))),
        "made_at": issued.astimezone(zone).isoformat(timespec="seconds"),
        "keys": [_key(key, zone) for key in keys],
        "statements": rows,
    }


@reads
def issue(workspace: Workspace) -> dict[str, object]:
    """Return the register with the signature of the unit's key.

    Raises:
        RuleViolation: `register.key_locked` or `register.key_ended`.
    """
    body = build(workspace)
    with workspace.reading() as session:
        return key_signing.sign_register(workspace, session, body)


def _issued(workspace: Workspace, session: Session) -> datetime:
    """Return the time of issue: by it an older register is told from a newer one.

    It never lies before the last change, even where the computer's clock was set back.
    """
    now, latest = workspace.clock(), latest_time(session)
    return now if latest is None else max(now, latest)


def _key(key: KeyRow, zone: ZoneInfo) -> dict[str, object]:
    by = key.introduced
    return {
        "id": key.key_id,
        "public": key.public_key,
        "since": _day(key.made_at, zone),
        "retired": _day(key.retired_at, zone) if key.retired_at else None,
        "revoked": _day(key.revoked_at, zone) if key.revoked_at else None,
        "introduced": {"by": by.by, "signature": register_format.coded(by.signature)}
        if by
        else None,
    }


def _entry(workspace: Workspace, session: Session, row: Statement) -> dict[str, object] | None:
    version = statement_queries.version(session, row.id, row.submitted_number or row.version_number)
    content = statements.parse(version.content)
    if InformationAccess.EXEMPT in {row.access, content.access}:
        return None
    if content.embargo_until is not None and workspace.clock() < content.embargo_until:
        return None
    if row.published_at is None or row.dated is None or row.approved_sha256 is None:
        return None
    return {
        "number": row.number,
        "date": row.dated.isoformat(),
        "title": " ".join(content.title.split()),
        "kind": KIND_LABELS[content.kind],
        "status": _STATUS.get(row.status, "berlaku"),
        "sha256": row.approved_sha256,
        "pdf_sha256": row.pdf_sha256,
        "key": row.key_id,
        "successor": _successor(session, row) or None,
        "opening": list(records.opening(session, row)) if row.status not in _STATUS else [],
    }


def _successor(session: Session, row: Statement) -> str:
    return queries.successor_of(session, row.id) if row.status is Status.CORRECTED else ""


def _day(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).date().isoformat()


@reads
def export(workspace: Workspace, folder: Path) -> Exported:
    """Write `register.json` and `verifikasi.html` into `folder`, each whole or not at all.

    Both hold the same signed register.

    Raises:
        EnvironmentFailure: `file.not_writable` or `file.disk_full`; older files are untouched.
        RuleViolation: `register.key_locked` or `register.key_ended`; nothing was written.
    """
    from pasopati_desktop.channels import verification_page
    from pasopati_desktop.documents.files import write_whole

    register = issue(workspace)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailure("file.not_writable", path=folder) from error
    target = folder / verification_page.REGISTER_NAME
    page = folder / verification_page.PAGE_NAME
    write_whole(target, verification_page.register_json(register))
    write_whole(page, verification_page.page(register))
    rows, keys = register["statements"], register["keys"]
    assert isinstance(rows, list) and isinstance(keys, list)  # noqa: S101, PT018 - as `build` made it
    log.info("register exported statements=%d keys=%d", len(rows), len(keys))
    return Exported(len(rows), len(keys), page, target)
