"""Is this file, photograph, code or number a document of this unit, and does it still hold?

First the bytes: the archive knows its own files, so an ordinary PDF is answered without opening it.
Only what differs is opened, in a child process (`documents.inspection`).
"""

import hashlib
import logging
import tempfile
from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session

from pasopati_desktop.domain import authenticity, verdicts
from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError, Refused
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.verdicts import Verdict, Way
from pasopati_desktop.services import authenticity_records as records
from pasopati_desktop.services import given_text
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import authenticity as queries
from pasopati_desktop.storage.tables import Statement

__all__ = ["Verdict", "verify_bytes", "verify_file", "verify_text"]

log = logging.getLogger(__name__)

MAX_BYTES = 500 * 1024 * 1024
"""Larger files are not read: no statement comes near."""
MAX_TYPED = 20_000
_CHUNK = 1 << 20
_HEAD = 1024
MAX_ALIKE = 20
"""Archived files of the same size that are compared byte by byte."""
ALTERED_SHARE = 0.02
"""Of its bytes: beyond that a file of the same size is another file, not an altered one."""


@reads
def verify_file(workspace: Workspace, path: Path, control: JobControl | None = None) -> Verdict:
    """Judge a PDF, a scan or a photograph.

    Raises:
        EnvironmentFailure: the file cannot be read, or is larger than `MAX_BYTES`.
        Cancelled: the officer cancelled.
    """
    control = control or JobControl()
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise EnvironmentFailure("verify.too_large", path=path)
        with workspace.reading() as session:
            known = queries.sizes(session, size)
        digest, head, tail, prefixes = _digest(path, {length for _, length in known}, control)
    except FileNotFoundError as error:
        raise EnvironmentFailure("file.missing", path=path) from error
    except OSError as error:
        raise EnvironmentFailure("file.not_readable", path=path) from error
    with workspace.reading() as session:
        if (exact := queries.archived(session, digest)) is not None:
            verdict = replace(_archived(session, exact), given_sha256=digest)
            return records.with_sample_note(verdict, is_sample=workspace.data.is_sample)
    if (way := _way(head)) is None:
        none = "verify.not_a_document" if size else "verify.empty"
        return Verdict("verify.heic" if _is_heic(head) else none, Way.PICTURE, given_sha256=digest)
    found = _nearly(workspace, path, size, known, prefixes)
    if found is None:
        found = _opened(workspace, path, way, tail, control)
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


def _of_text(workspace: Workspace, typed: str) -> Verdict:
    code = authenticity.find(typed)
    with workspace.reading() as session:
        if code is not None:
            return _of_code(session, code, Way.CODE).verdict
        number = " ".join(typed.split())
        row = queries.by_number(session, number) if number else None
        if row is None:
            looks_like_code = typed.strip().startswith(authenticity.PREFIX)
            reason = "verify.not_a_code" if looks_like_code else "verify.no_such_number"
            return Verdict(reason, Way.NUMBER, number=number[:120] or None)
        verdict = records.by_status(session, row, "verify.code_", Way.NUMBER)
        if verdict.reason == "verify.code_current":
            return replace(verdict, reason="verify.number_current")
        return verdict


# The bytes.


def _digest(
    path: Path, lengths: set[int], control: JobControl
) -> tuple[str, bytes, bytes, dict[int, str]]:
    """Return the hash of the file, its first and last bytes, and the hash of its first n bytes.

    The last is asked for the sizes of all archived files: a file that begins with one of them was
    appended to. The file is read once, in pieces.
    """
    whole = hashlib.sha256()
    marks = sorted(lengths)
    prefixes: dict[int, str] = {}
    head = tail = b""
    done, total = 0, max(path.stat().st_size, 1)
    with path.open("rb") as stream:
        while True:
            room = _CHUNK
            while marks and marks[0] <= done:
                marks.pop(0)
            if marks:
                room = min(room, marks[0] - done)
            piece = stream.read(room)
            if not piece:
                break
            whole.update(piece)
            done += len(piece)
            head = head if len(head) >= _HEAD else (head + piece)[:_HEAD]
            tail = (tail + piece)[-_HEAD:]
            if marks and done == marks[0]:
                prefixes[done] = whole.hexdigest()
            if done > MAX_BYTES:  # it grew while it was read
                raise EnvironmentFailure("verify.too_large", path=path)
            if done % (32 * _CHUNK) < len(piece):
                control.step(min(done, total), total, path.name)
    return whole.hexdigest(), head, tail, prefixes


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


def _way(head: bytes) -> Way | None:
    if b"%PDF-" in head:
        return Way.PDF
    pictures = (
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        b"II*\x00",
        b"MM\x00*",
        b"II+\x00",
        b"MM\x00+",
    )
    if head.startswith(pictures) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return Way.PICTURE
    return None


def _is_heic(head: bytes) -> bool:
    brands = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"}
    return head[4:8] == b"ftyp" and head[8:12] in brands


def _nearly(
    workspace: Workspace,
    path: Path,
    size: int,
    known: list[tuple[str, int]],
    prefixes: dict[int, str],
) -> Verdict | None:
    """Return what is told of a file that is one of ours but for some bytes."""
    for sha256, length in sorted(known, key=lambda item: -item[1]):
        if length < size and prefixes.get(length) == sha256:
            return _about(workspace, sha256, "verify.appended", {"bytes": size - length})
    alike = [sha256 for sha256, length in known if length == size][:MAX_ALIKE]
    if not alike:
        return None
    data = path.read_bytes()
    for sha256 in alike:
        try:
            ours = workspace.files.read(sha256)
        except PasopatiError as error:
            log.warning("archived file unreadable sha256=%s code=%s", sha256[:8], error.code)
            continue
        wrong = _differing(data, ours)
        if 0 < wrong <= max(64, int(ALTERED_SHARE * size)):
            return _about(workspace, sha256, "verify.altered", {"bytes": wrong})
    return None


def _differing(data: bytes, ours: bytes) -> int:
    if len(data) != len(ours):
        return max(len(data), len(ours))
    mixed = int.from_bytes(data, "big") ^ int.from_bytes(ours, "big")
    return len(ours) - mixed.to_bytes(len(ours), "big").count(0)


def _about(workspace: Workspace, sha256: str, reason: str, facts: dict[str, object]) -> Verdict:
    with workspace.reading() as session:
        exact = queries.archived(session, sha256)
        if exact is None:
            return Verdict(reason, facts=facts)
        row = session.get_one(Statement, exact.statement_id)
        return replace(records.told(session, row, reason, Way.PDF), facts=facts)


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
    code = next(filter(None, map(authenticity.find, (*seen.codes, seen.text))), None)
    notes = ("verify.note_script",) if seen.has_script else ()
    with workspace.reading() as session:
        if code is not None:
            verdict = _judged(workspace, session, code, way, "" if seen.is_scan else seen.text)
        elif way is Way.PICTURE:
            verdict = Verdict("verify.other_code" if seen.codes else "verify.no_code", way)
        else:
            verdict = given_text.without_code(workspace, session, seen.text)
            if seen.is_scan and verdict.outcome is not verdicts.Outcome.UNKNOWN:
                verdict = replace(verdict, reason="verify.no_code", missing=(), foreign=())
    if notes and verdict.outcome is verdicts.Outcome.UNKNOWN:
        return replace(verdict, reason="verify.javascript", notes=())
    return replace(verdict, notes=(*verdict.notes, *notes))


def _judged(workspace: Workspace, session: Session, code: str, way: Way, text: str) -> Verdict:
    """Judge the code; where it is ours and the file has words, judge the words too."""
    found = _of_code(session, code, way)
    if found.row is None or not found.is_ours or not text.strip():
        return found.verdict
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
