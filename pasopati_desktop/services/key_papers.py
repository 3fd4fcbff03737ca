"""Papers of the unit's key: its backup, the sheet for newsrooms, and the result of a check."""

from datetime import datetime
from zoneinfo import ZoneInfo

from pasopati_desktop.domain import key_paper
from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.key_sheets import (
    BackupSheet,
    CheckSheet,
    NewsroomSheet,
    PublicKeyLine,
)
from pasopati_desktop.domain.paper import Letterhead
from pasopati_desktop.domain.verdicts import Verdict
from pasopati_desktop.services import guideline, unit_keys
from pasopati_desktop.services.set_up import FirstKey, SetUp
from pasopati_desktop.services.workspace import Workspace, reads


@reads
def backup_sheet(workspace: Workspace, key_id: str) -> bytes:
    """Return the PDF from which the key can be restored. It holds the key only sealed.

    Raises:
        PermissionDenied: only who may manage the unit.
        RecordMissing: `key.missing`.
        Refused: `letterhead.too_tall` or a code of the logo.
    """
    from pasopati_desktop.documents import key_sheets

    row = next((row for row in unit_keys.list_keys(workspace) if row.key_id == key_id), None)
    if row is None:
        raise RecordMissing("key.missing", key=key_id)
    with workspace.reading() as session:
        data = unit_keys.sealed_sheet(workspace, session, key_id)
    unit, letterhead = _paper(workspace)
    sheet = BackupSheet(
        letterhead=letterhead,
        unit_name=unit.name,
        key_id=key_id,
        key_made_at=row.made_at,
        lines=key_paper.lines(data),
        packed=key_paper.packed(data),
        made_at=workspace.clock(),
        made_by=workspace.identity.name,
    )
    return key_sheets.render_backup(sheet, _logo(workspace, letterhead))


@reads
def newsroom_sheet(workspace: Workspace) -> bytes:
    """Return the PDF of public keys for newsrooms.

    Raises:
        RecordMissing: `key.none`: the unit has no key yet.
        Refused: `letterhead.too_tall` or a code of the logo.
    """
    from pasopati_desktop.documents import key_sheets

    sheet = _newsroom(workspace)
    return key_sheets.render_newsroom(sheet, _logo(workspace, sheet.letterhead))


@reads
def newsroom_text(workspace: Workspace) -> str:
    """Return the public keys as plain text, for a message or a web page.

    Raises:
        RecordMissing: `key.none`: the unit has no key yet.
    """
    from pasopati_desktop.documents import key_sheets

    return key_sheets.newsroom_text(_newsroom(workspace))


@reads
def check_sheet(workspace: Workspace, results: tuple[tuple[str, Verdict], ...]) -> bytes:
    """Return the PDF of what was checked and found.

    Raises:
        Refused: `letterhead.too_tall` or a code of the logo.
    """
    from pasopati_desktop.documents import check_sheet as papers

    unit, letterhead = _paper(workspace)
    sheet = CheckSheet(
        letterhead=letterhead,
        unit_name=unit.name,
        results=results,
        made_at=workspace.clock(),
        made_by=workspace.identity.name,
    )
    return papers.render_check(sheet, _logo(workspace, letterhead))


def first_backup_sheet(plan: SetUp, key: FirstKey, *, at: datetime) -> bytes:
    """Return the first backup of a key that the set-up made, before anybody signed in.

    Raises:
        Refused: `letterhead.too_tall` or a code of the logo.
    """
    from pasopati_desktop.documents import authenticity as crypto
    from pasopati_desktop.documents import key_sheets

    data = bytes.fromhex(key.key_id) + crypto.sealed_bytes(key.sealed)
    sheet = BackupSheet(
        letterhead=plan.letterhead,
        unit_name=plan.unit.name,
        key_id=key.key_id,
        key_made_at=key.made_at,
        lines=key_paper.lines(data),
        packed=key_paper.packed(data),
        made_at=at,
        made_by=plan.administrator.name,
    )
    return key_sheets.render_backup(sheet, plan.logo)


def first_newsroom_sheet(plan: SetUp, key: FirstKey, *, at: datetime) -> bytes:
    """Return the first sheet for newsrooms of a key that the set-up made.

    Raises:
        Refused: `letterhead.too_tall` or a code of the logo.
    """
    from pasopati_desktop.documents import key_sheets

    since = key.made_at.astimezone(ZoneInfo(plan.unit.timezone)).date()
    sheet = NewsroomSheet(
        letterhead=plan.letterhead,
        unit_name=plan.unit.name,
        contact=_contact(plan.unit),
        keys=(PublicKeyLine(key.key_id, key.public_key, since),),
        made_at=at,
        made_by=plan.administrator.name,
    )
    return key_sheets.render_newsroom(sheet, plan.logo)


def _contact(unit: UnitProfile) -> str:
    return "; ".join(filter(None, (unit.phone, unit.website, unit.email)))


def _newsroom(workspace: Workspace) -> NewsroomSheet:
    rows = unit_keys.list_keys(workspace)
    if not rows:
        raise RecordMissing("key.none")
    unit, letterhead = _paper(workspace)
    zone = ZoneInfo(unit.timezone)
    return NewsroomSheet(
        letterhead=letterhead,
        unit_name=unit.name,
        contact=_contact(unit),
        keys=tuple(
            PublicKeyLine(
                key_id=row.key_id,
                public_key=row.public_key,
                since=row.made_at.astimezone(zone).date(),
                retired=row.retired_at.astimezone(zone).date() if row.retired_at else None,
                revoked=row.revoked_at.astimezone(zone).date() if row.revoked_at else None,
            )
            for row in rows
        ),
        made_at=workspace.clock(),
        made_by=workspace.identity.name,
    )


def _paper(workspace: Workspace) -> tuple[UnitProfile, Letterhead]:
    with workspace.reading() as session:
        return (
            guideline.in_force(session, DocumentKind.UNIT).value,
            guideline.in_force(session, DocumentKind.LETTERHEAD).value,
        )


def _logo(workspace: Workspace, letterhead: Letterhead) -> bytes | None:
    return workspace.files.read(letterhead.logo_sha256) if letterhead.logo_sha256 else None
