"""Is this file, photograph, code or number a document of this unit, and does it still hold?

First the bytes: the archive knows its own files, so an ordinary PDF is answered without opening it.
Only what differs is opened, in a child process (`documents.inspection`).
"""

import logging
import tempfile
from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session

from pasopati_desktop.domain import authenticity, lookalikes, register, verdicts
from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.verdicts import Verdict, Way
from pasopati_desktop.services import authenticity_records as records
from pasopati_desktop.services import given_bytes, given_look, given_text, register_check
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import authenticity as queries
from pasopati_desktop.storage.tables import Statement

__all__ = ["Verdict", "verify_bytes", "verify_file", "verify_text"]

log = logging.getLogger(__name__)

MAX_TYPED = 20_000


@reads
def verify_file(workspace: Workspace, path: Path, control: JobControl | None = None) -> Verdict:
    """Judge a PDF, a scan, a photograph, or the published register and its page.

    Raises:
        EnvironmentFailure: the file cannot be read (any more), or is larger than `MAX_BYTES`.
        Cancelled: the officer cancelled.
    """
    try:
        return _judged(workspace, path, control or JobControl())
    except OSError as error:  # the stick was pulled out between two readings
        raise EnvironmentFailure("file.not_readable", path=path) from error


def _judged(workspace: Workspace, path: Path, control: JobControl) -> Verdict:
    with workspace.reading() as session:
        known = queries.sizes(session, given_bytes.MAX_BYTES)
    given = given_bytes.read(path, (length for _, length in known), control)
    digest, head = given.sha256, given.head
    with workspace.reading() as session:
        if (exact := queries.archived(session, digest)) is not None:
            verdict = replace(_archived(session, exact), given_sha256=digest)
            return records.with_sample_note(verdict, is_sample=workspace.data.is_sample)
    found = _register(workspace, path) if register.looks_like(head) else None
    if found is not None:
        return replace(found, given_sha256=digest)
    if (way := given_bytes.way_of(head)) is None:
        return Verdict(given_bytes.refusal(given), Way.PICTURE, given_sha256=digest)
    found = given_bytes.nearly(workspace, path, given, known)
    if found is None:
        found = _opened(workspace, path, way, given.tail, control)
    found = replace(found, given_sha256=digest)
    return records.with_sample_note(found, is_sample=workspace.data.is_sample)


@reads
def verify_bytes(workspace: Workspace, data: bytes, control: JobControl | None = None) -> Verdict:
    """Judge a picture or PDF that is no file, such as one from the clipboard."""
    with tempfile.TemporaryDirectory(prefix="pasopati-periksa-") as folder:
        path = Path(folder) / "tempelan"
        path.write_bytes(data)
        return verify_file(workspace, path, control)


@reads
def verify_text(workspace: Workspace, typed: str) -> Verdict:
    """Judge a code that was scanned with a telephone and pasted, or the number of a document."""
    verdict = _of_text(workspace, typed[:MAX_TYPED])
    return records.with_sample_note(verdict, is_sample=workspace.data.is_sample)


def _register(workspace: Workspace, path: Path) -> Verdict | None:
    """Return what is told of a register; None for a page of anybody else."""
    with path.open("rb") as stream:
        data = stream.read(register.MAX_BYTES + 1)
    if len(data) > register.MAX_BYTES:
        return Verdict("verify.huge", Way.REGISTER)
    if data.lstrip()[:1] == b"<" and not register.is_page(data):
        return None
    return register_check.check(workspace, data)


def _of_text(workspace: Workspace, typed: str) -> Verdict:
    code, codes = authenticity.find(typed), authenticity.find_all(typed)
    if len(codes) > 1:
        return _several(codes, Way.CODE)
    with workspace.reading() as session:
        if code is not None:
            return _of_code(session, code, Way.CODE).verdict
        number = given_text.shown(typed)
        row = queries.by_number(session, number) if number else None
        if row is None:
            return _no_number(session, typed, number)
        verdict = records.by_status(session, row, "verify.code_", Way.NUMBER)
        if verdict.reason == "verify.code_current":
            return replace(verdict, reason="verify.number_current")
        return verdict


def _no_number(session: Session, typed: str, number: str) -> Verdict:
    shown = number[:120] or None
    if typed.strip().startswith(authenticity.PREFIX):
        return Verdict("verify.not_a_code", Way.NUMBER, number=shown)
    twin = lookalikes.like(number, (known for _, known in queries.numbers(session)))
    if twin is not None and len(number) <= 2 * len(twin):
        return Verdict("verify.lookalike_number", Way.NUMBER, number=shown, facts={"twin": twin})
    return Verdict("verify.no_such_number", Way.NUMBER, number=shown)


def _several(codes: tuple[str, ...], way: Way) -> Verdict:
    """One paper bears one code: of two, one was put there by somebody else."""
    return Verdict("verify.several_codes", way, facts={"n": len(codes)})


# The bytes.


def _archived(session: Session, exact: queries.Archived) -> Verdict:
    """These very bytes are in the archive: only the status can speak against them."""
    row = session.get_one(Statement, exact.statement_id)
    verdict = records.by_status(session, row, "verify.", Way.PDF)
    if exact.kind is not None and verdict.reason == "verify.current":
        kind = {
            FileKind.WET_SCAN: "pindaian naskah bertanda tangan basah",
            FileKind.EXTERNAL: "berkas bertanda tangan elektronik dari luar",
            FileKind.CERTIFICATE: "berkas bertanda tangan sertifikat",
        }[exact.kind]
        return replace(verdict, reason="verify.signed_copy", facts={"kind": kind})
    return verdict


# What stands in it.


def _opened(
    workspace: Workspace, path: Path, way: Way, tail: bytes, control: JobControl
) -> Verdict:
    from pasopati_desktop.documents import inspection

    seen = inspection.inspect(
        path, is_pdf=way is Way.PDF, wanted=authenticity.PREFIX, control=control
    )
    if seen.problem:
        cut = seen.problem == "verify.damaged" and b"%%EOF" not in tail
        return Verdict("verify.truncated" if cut else seen.problem, way)
    given = (*seen.codes, seen.text)
    codes = tuple(dict.fromkeys(code for text in given for code in authenticity.find_all(text)))
    if len(codes) > 1:
        return _several(codes, way)
    code = next(filter(None, map(authenticity.find, given)), None)
    notes = ("verify.note_script",) if seen.has_script else ()
    if code is not None:
        with workspace.reading() as session:
            found = _of_code(session, code, way)
            likened = _likened(workspace, session, found, "" if seen.is_scan else seen.text)
        verdict = given_look.judged(workspace, path, likened, control)
    elif way is Way.PICTURE or seen.is_scan:
        verdict = Verdict("verify.other_code" if seen.codes else "verify.no_code", way)
    else:
        with workspace.reading() as session:
            verdict = given_text.without_code(workspace, session, seen.text)
    if notes and verdict.outcome is verdicts.Outcome.UNKNOWN:
        return replace(verdict, reason="verify.javascript", notes=())
    return replace(verdict, notes=tuple(dict.fromkeys((*verdict.notes, *notes))))


def _likened(
    workspace: Workspace, session: Session, found: "_Found", text: str
) -> given_text.Likened:
    """Judge the words around a code; where it is ours and stands in a PDF."""
    if found.row is None or not found.is_ours or found.verdict.way is not Way.PDF:
        return given_text.Likened(found.verdict)
    return given_text.with_code(workspace, session, found.row, found.verdict, text)


class _Found:
    """A judged code: the verdict, the document it names, and whether it is truly that one's."""

    def __init__(
        self, verdict: Verdict, row: Statement | None = None, *, is_ours: bool = False
    ) -> None:
        self.verdict, self.row, self.is_ours = verdict, row, is_ours


def _of_code(session: Session, code: str, way: Way) -> _Found:
    try:
        token = authenticity.parse(code)
    except Refused:
        return _Found(Verdict("verify.not_a_code", way))
    claim = token.claim
    row = _named(session, claim)
    number = row.number if row is not None else claim.number
    plain = Verdict(
        "", way, number=number, dated=claim.dated, key_id=claim.key_id, facts={"key": claim.key_id}
    )
    from pasopati_desktop.documents import authenticity as crypto

    keys = queries.keys(session, claim.key_id)
    if not keys:
        return _Found(replace(plain, reason="verify.foreign_key"))
    key = next(
        (key for key in keys if crypto.is_signed(key.public, token.signed, token.signature)), None
    )
    if key is None:
        return _Found(replace(plain, reason="verify.bad_signature"))
    if row is None:
        return _Found(replace(plain, reason="verify.unknown_number"))
    if claim.sha256 != row.approved_sha256 or claim.dated != row.dated:
        old = queries.has_version(session, row.id, claim.sha256)
        reason = "verify.old_version" if old else "verify.other_text"
        return _Found(replace(records.told(session, row, reason, way), key_id=claim.key_id))
    return _of_key(session, row, key, way, own=row.token == token.text)


def _of_key(session: Session, row: Statement, key: queries.Key, way: Way, *, own: bool) -> _Found:
    """A revoked key is believed for what the register itself knows it signed before."""
    verdict = replace(records.by_status(session, row, "verify.code_", way), key_id=key.key_id)
    if key.revoked_at is None:
        return _Found(verdict, row, is_ours=True)
    before = row.approved_at is not None and row.approved_at < key.revoked_at
    if not own or not before:
        return _Found(
            replace(
                records.told(session, row, "verify.key_revoked", way),
                key_id=key.key_id,
                facts={"key": key.key_id},
            )
        )
    return _Found(
        replace(verdict, notes=(*verdict.notes, "verify.note_key_revoked")), row, is_ours=True
    )


def _named(session: Session, claim: authenticity.Claim) -> Statement | None:
    if claim.number is not None:
        return queries.by_number(session, claim.number)
    for statement_id, number in queries.numbers(session):
        if claim.names(number):
            return session.get(Statement, statement_id)
    return None
