"""Statements: reading them, and writing their texts. A saved version never changes again."""

import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from pasopati_desktop.domain import statement_rules
from pasopati_desktop.domain import statements as rules
from pasopati_desktop.domain.errors import (
    Conflict,
    InvalidInput,
    RecordMissing,
    RuleViolation,
)
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import statement_list
from pasopati_desktop.services.statement_beginning import (
    NewStatement as NewStatement,  # noqa: PLC0414 - callers know it by this module
)
from pasopati_desktop.services.statement_beginning import first_content
from pasopati_desktop.services.statement_reading import detail_of
from pasopati_desktop.services.statement_views import RowFilter, StatementDetail, StatementRow
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.statement_versions import section_codes
from pasopati_desktop.storage.tables import Incident, Statement, StatementVersion

log = logging.getLogger(__name__)

_LIMITS = {
    "title": rules.MAX_TITLE_CHARS,
    "figures": rules.MAX_CAPTION_CHARS,
    **dict.fromkeys(
        ("claims", "facts", "questions", "copies_to", "access", "letter"), rules.MAX_CELL_CHARS
    ),
}
"""Letters a field takes; a section takes more."""


@dataclass(frozen=True)
class Saved:
    """What a save came to. `is_new` is False when the text was the same as before."""

    number: int
    sha256: str
    saved_at: datetime
    is_new: bool


@reads
def list_rows(
    workspace: Workspace, chosen: RowFilter | None = None, limit: int = statement_list.MAX_ROWS
) -> list[StatementRow]:
    """Return the first statements of a filter, the last changed first, as the officer sees them.

    `statement_list` has them all, page by page.
    """
    with workspace.reading() as session:
        return statement_list.rows_of(
            session, workspace.identity, chosen or RowFilter(), workspace.clock(), limit
        )


@reads
def count_waiting(workspace: Workspace) -> int:
    """Return how many statements wait for a step of this officer."""
    return statement_list.waiting(workspace)


@reads
def detail(workspace: Workspace, statement_id: int) -> StatementDetail:
    """Return one statement with its text, versions, steps, chain, and what the officer may do.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        return detail_of(session, workspace.identity, statement_id, workspace.clock())


@reads
def version_content(workspace: Workspace, statement_id: int, number: int) -> StatementContent:
    """Return the text of one version.

    Raises:
        RecordMissing: `statement.version_missing`.
    """
    with workspace.reading() as session:
        return rules.parse(queries.version(session, statement_id, number).content)


@writes(Permission.WRITE_STATEMENT)
def create(workspace: Workspace, new: NewStatement) -> int:
    """Begin a statement, alone or for an incident; return its id.

    What the unit knows already (its own paragraph, contact, place and date) is filled in. The
    statement keeps which version of which template it was begun with.

    Raises:
        InvalidInput: there is no title, a field is too long, or the kind has no such section.
        RecordMissing: `incident.missing` or `template.missing`.
        RuleViolation: `statement.kind_fixed`: template or content is of another kind.
    """
    at = workspace.clock()
    with workspace.writing() as session:
        content = rules.tidied(first_content(session, workspace, new, at))
        found = statement_rules.save_problems(content)
        if statement_rules.strange_sections(content):
            found["sections"] = "statement.unknown_section"
        if found:
            raise InvalidInput(found, limit=rules.MAX_TITLE_CHARS)
        row = Statement(
            kind=new.kind,
            title=content.title,
            status=Status.DRAFT,
            access=content.access,
            incident_id=new.incident_id,
            created_at=at,
            created_by=workspace.officer_id,
            changed_at=at,
            status_since=at,
            concerns=sorted(content.concerns) or None,
            review_on=content.review_on,
            embargo_until=content.embargo_until,
            template_code=new.template.code if new.template else None,
            template_number=new.template.number if new.template else None,
        )
        session.add(row)
        session.flush()
        session.add(_version(workspace, row.id, 1, content, at))
        statement_id = row.id
    log.info("statement created id=%d kind=%s", statement_id, new.kind.value)
    return statement_id


def _version(
    workspace: Workspace, statement_id: int, number: int, content: StatementContent, at: datetime
) -> StatementVersion:
    return StatementVersion(
        statement_id=statement_id,
        number=number,
        content=rules.canonical(content),
        sha256=rules.content_hash(content),
        author_id=workspace.officer_id,
        saved_at=at,
    )


@writes(Permission.WRITE_STATEMENT)
def save(
    workspace: Workspace, statement_id: int, content: StatementContent, *, base_version: int
) -> Saved:
    """Keep a text as the next version. The same text again makes no version.

    `base_version` is the version the officer began with.

    Raises:
        InvalidInput: a field is too long, the title is blank, or the kind has no such section
            (`statement.unknown_section`); what an earlier version has is kept.
        RuleViolation: `statement.not_editable`: it is with the reviewers, or approved.
        Conflict: `statement.newer_version`: somebody saved meanwhile. Nothing was written; save
            again on the newer version to keep both.
    """
    with workspace.writing() as session:
        return keep(workspace, session, statement_id, content, base_version=base_version)


def keep(
    workspace: Workspace,
    session: Session,
    statement_id: int,
    content: StatementContent,
    *,
    base_version: int,
) -> Saved:
    """Save a text inside another service's transaction; see `save`."""
    content = rules.tidied(content)
    if found := statement_rules.save_problems(content):
        limits = (_LIMITS.get(field, rules.MAX_SECTION_CHARS) for field in found)
        raise InvalidInput(found, limit=min(limits))
    digest = rules.content_hash(content)
    at = workspace.clock()
    row = queries.locked(session, statement_id)
    if row.status is not Status.DRAFT:
        raise RuleViolation("statement.not_editable", status=row.status.value)
    if row.kind is not content.kind:
        raise RuleViolation("statement.kind_fixed")
    strange = statement_rules.strange_sections(content)
    if strange and not strange <= section_codes(session, statement_id):
        raise InvalidInput({"sections": "statement.unknown_section"})
    newest = queries.version(session, statement_id, row.version_number)
    if digest in {newest.sha256, _hash_of_today(newest)}:
        return Saved(newest.number, newest.sha256, newest.saved_at, is_new=False)
    if row.version_number != base_version:
        raise Conflict("statement.newer_version", version=row.version_number)
    number = row.version_number + 1
    session.add(_version(workspace, statement_id, number, content, at))
    row.version_number = number
    row.title = content.title
    row.access = content.access
    row.concerns = sorted(content.concerns) or None
    row.review_on = content.review_on
    row.embargo_until = content.embargo_until
    row.changed_at = at
    log.info("statement saved id=%d version=%d", statement_id, number)
    return Saved(number, digest, at, is_new=True)


def _hash_of_today(version: StatementVersion) -> str:
    """Return the hash of the same words in the format of today."""
    return rules.content_hash(rules.upgraded(rules.parse(version.content)))


@writes(Permission.WRITE_STATEMENT)
def link_incident(workspace: Workspace, statement_id: int, incident_id: int | None) -> None:
    """Tie a draft to an incident, or loosen it. The incident's level decides who must sign.

    Raises:
        RecordMissing: `incident.missing`.
        RuleViolation: `statement.not_editable`.
    """
    with workspace.writing() as session:
        row = queries.locked(session, statement_id)
        if row.status is not Status.DRAFT:
            raise RuleViolation("statement.not_editable", status=row.status.value)
        if incident_id is not None and session.get(Incident, incident_id) is None:
            raise RecordMissing("incident.missing", id=incident_id)
        row.incident_id = incident_id
        row.changed_at = workspace.clock()
