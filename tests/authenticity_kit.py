"""A released paper with a code, and hands that tamper with it."""

import io
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from pasopati_desktop.domain.release import Channel, PublicationDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import releases, statement_papers, unit_keys
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import statements as queries
from tests.data import Desk
from tests.statement_data import a_press_release, at_status

PASSPHRASE = "sawah hijau di timur kota"


@dataclass(frozen=True)
class Released:
    statement_id: int
    number: str
    token: str
    pdf: bytes


def a_key(desk: Desk) -> str:
    return unit_keys.make(desk.as_role(Role.SYSADMIN), PASSPHRASE)


def an_approved(desk: Desk, content: StatementContent | None = None) -> Released:
    """Approve and archive a statement; its code is empty where there is no key."""
    head = desk.as_role(Role.HEAD_OF_UNIT)
    statement_id, _ = at_status(desk, Status.APPROVED, content or a_press_release())
    statement_papers.archive(head, statement_id)
    with head.reading() as session:
        row = queries.get(session, statement_id)
        number, token = row.number or "", row.token or ""
    return Released(statement_id, number, token, statement_papers.official_pdf(head, statement_id))


def a_released(desk: Desk, content: StatementContent | None = None) -> Released:
    """The same, and given out."""
    made = an_approved(desk, content)
    draft = PublicationDraft(Channel.WEBSITE, desk.clock(), link="https://contoh.invalid/1")
    releases.publish(desk.as_role(Role.MEDIA_LIAISON), made.statement_id, draft)
    return made


def visitor(desk: Desk) -> Workspace:
    return desk.as_role(Role.AUDITOR)


def kept(folder: Path, data: bytes, name: str = "berkas.pdf") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def resaved(pdf: bytes) -> bytes:
    """The same pages, written by another program."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.docinfo["/Producer"] = "Program lain"
        document.save(out)
    return out.getvalue()


def locked(pdf: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="a", user="rahasia", R=6))
    return out.getvalue()


def scripted(pdf: bytes | None = None) -> bytes:
    out = io.BytesIO()
    document = pikepdf.open(io.BytesIO(pdf)) if pdf else pikepdf.new()
    with document:
        if pdf is None:
            document.add_blank_page()
        document.Root.OpenAction = pikepdf.Dictionary(
            S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert('halo')")
        )
        document.save(out)
    return out.getvalue()
