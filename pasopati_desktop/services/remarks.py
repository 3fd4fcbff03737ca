"""Remarks on a text: said, answered, closed; and suggested words that enter it.

Whoever may keep a draft may remark, also the reviewers, while the text may still change. Words that
are accepted enter the text as the writer's next version, and the one who suggested them counts as
an author from then on: see docs/adr/0025.
"""

import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from pasopati_desktop.domain import remarks as rules
from pasopati_desktop.domain import statements as texts
from pasopati_desktop.domain.errors import InvalidInput, PermissionDenied, RuleViolation
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.remarks import Mark, RemarkDraft, RemarkKind, RemarkState
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.suggested_edit import replaced
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import statements
from pasopati_desktop.services.statements import Saved
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import remarks as queries
from pasopati_desktop.storage import statements as statement_queries
from pasopati_desktop.storage.remarks import Told
from pasopati_desktop.storage.tables import Officer, Remark, Statement

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ReplyRow:
    id: int
    author: str
    body: str
    made_at: datetime


@dataclass(frozen=True)
class RemarkRow:
    """A remark as the officer sees it, with its replies."""

    id: int
    kind: RemarkKind
    state: RemarkState
    mark: Mark
    """The passage as it was when the remark was made."""
    place: Mark | None
    """Where it stands in the newest version; None once the words are gone."""
    version_number: int
    body: str
    replacement: str | None
    author_id: int
    author: str
    made_at: datetime
    replies: tuple[ReplyRow, ...]
    closed_at: datetime | None
    closed_by: str
    closed_version: int | None
    step: Step | None
    """The return or rejection it belongs to."""
    reason: str
    """Of that step."""
    may_accept: bool
    may_close: bool
    """Resolve a remark, reject a suggestion or take an own one back."""
    may_reopen: bool
    may_reply: bool
    is_own: bool

    @property
    def is_open(self) -> bool:
        return self.state is RemarkState.OPEN

    @property
    def is_lost(self) -> bool:
        """Whether the words it was tied to are gone."""
        return self.mark.field != rules.WHOLE and self.place is None


@dataclass(frozen=True)
class OpenRemarks:
    comments: int = 0
    suggestions: int = 0
    marks: int = 0

    @property
    def total(self) -> int:
        return self.comments + self.suggestions + self.marks


@reads
def listed(workspace: Workspace, statement_id: int) -> list[RemarkRow]:
    """Return the remarks of a statement in the order they were made.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        row = statement_queries.get(session, statement_id)
        found = queries.listed(session, statement_id)
        if not found:
            return []
        version = statement_queries.version(session, statement_id, row.version_number)
        content = texts.parse(version.content)
        replies: dict[int, list[ReplyRow]] = {}
        for told in found:
            made = told.remark
            if made.parent_id is not None:
                reply = ReplyRow(made.id, made.author_name, made.body, made.made_at)
                replies.setdefault(made.parent_id, []).append(reply)
        return [
            _row(workspace.identity, row, told, content, tuple(replies.get(told.remark.id, ())))
            for told in found
            if told.remark.parent_id is None
        ]


def _row(
    who: Identity,
    row: Statement,
    told: Told,
    content: StatementContent,
    replies: tuple[ReplyRow, ...],
) -> RemarkRow:
    made = told.remark
    mark = _mark(made)
    desk = who.may(Permission.SAVE_DRAFT)
    writes_it = who.may(Permission.WRITE_STATEMENT)
    is_open = made.state is RemarkState.OPEN
    is_suggestion = made.kind is RemarkKind.SUGGESTION
    place = rules.find(rules.field_words(content, mark.field), mark) if mark.field else None
    return RemarkRow(
        id=made.id,
        kind=made.kind,
        state=made.state,
        mark=mark,
        place=place,
        version_number=made.version_number,
        body=made.body,
        replacement=made.replacement,
        author_id=made.author_id,
        author=made.author_name,
        made_at=made.made_at,
        replies=replies,
        closed_at=made.closed_at,
        closed_by=told.closed_by,
        closed_version=made.closed_version,
        step=told.step.step if told.step else None,
        reason=told.step.reason if told.step else "",
        may_accept=is_open and is_suggestion and writes_it and row.status is Status.DRAFT,
        may_close=is_open
        and desk
        and (not is_suggestion or writes_it or made.author_id == who.officer_id),
        may_reopen=made.state in _CLOSED and desk and row.status in rules.OPEN_STATUSES,
        may_reply=desk and row.status in rules.OPEN_STATUSES,
        is_own=made.author_id == who.officer_id,
    )


_CLOSED = frozenset({RemarkState.RESOLVED, RemarkState.REJECTED})


def _mark(row: Remark) -> Mark:
    return Mark(row.field, row.start, row.length, row.quote)


@reads
def open_remarks(workspace: Workspace, statement_id: int) -> OpenRemarks:
    """Return how many remarks still wait for an answer."""
    with workspace.reading() as session:
        found = queries.open_count(session, statement_id)
    return OpenRemarks(
        found.get(RemarkKind.COMMENT, 0),
        found.get(RemarkKind.SUGGESTION, 0),
        found.get(RemarkKind.MARK, 0),
    )


@writes(Permission.SAVE_DRAFT)
def remark(workspace: Workspace, statement_id: int, draft: RemarkDraft) -> int:
    """Put a comment or a suggested edit beside the newest version; return its id.

    Raises:
        InvalidInput: it is empty or too long, or its passage does not stand in the text.
        RuleViolation: `remark.text_settled`: the text can no longer change; or `remark.too_many`.
    """
    draft = RemarkDraft(
        draft.place,
        rules.tidy(draft.body).strip(),
        None if draft.replacement is None else rules.tidy(draft.replacement),
    )
    if found := rules.problems(draft):
        raise InvalidInput(found, limit=_limit(found))
    with workspace.writing() as session:
        row = statement_queries.locked(session, statement_id)
        _require_open(session, row)
        place = _placed(session, row, draft.place)
        made = _new(workspace, session, row, place)
        is_comment = draft.replacement is None
        made.kind = RemarkKind.COMMENT if is_comment else RemarkKind.SUGGESTION
        made.body, made.replacement = draft.body, draft.replacement
        session.add(made)
        session.flush()
        remark_id = made.id
    log.info("remark made id=%d statement=%d", remark_id, statement_id)
    return remark_id


def _limit(found: dict[str, str]) -> int:
    if "replacement" in found:
        return rules.MAX_REPLACEMENT_CHARS
    return rules.MAX_QUOTE_CHARS if "place" in found else rules.MAX_BODY_CHARS


def _require_open(session: Session, row: Statement) -> None:
    if row.status not in rules.OPEN_STATUSES:
        raise RuleViolation("remark.text_settled", status=row.status.value)
    if queries.count(session, row.id) >= rules.MAX_REMARKS:
        raise RuleViolation("remark.too_many", limit=rules.MAX_REMARKS)


def _placed(session: Session, row: Statement, place: Mark | None) -> Mark:
    """Return the place as it stands in the newest version."""
    if place is None:
        return Mark(rules.WHOLE, 0, 0, "")
    version = statement_queries.version(session, row.id, row.version_number)
    words = rules.field_words(texts.parse(version.content), place.field)
    found = rules.find(words, place)
    if found is None:
        raise InvalidInput({"place": "remark.passage_gone"})
    return found


def _new(workspace: Workspace, session: Session, row: Statement, place: Mark) -> Remark:
    officer = session.get_one(Officer, workspace.officer_id)
    return Remark(
        statement_id=row.id,
        version_number=row.version_number,
        kind=RemarkKind.COMMENT,
        field=place.field,
        start=place.start,
        length=place.length,
        quote=place.quote,
        author_id=officer.id,
        author_name=officer.name,
        made_at=workspace.clock(),
    )


@writes(Permission.SAVE_DRAFT)
def reply(workspace: Workspace, remark_id: int, body: str) -> int:
    """Answer a remark; return the id of the reply.

    Raises:
        InvalidInput: the answer is empty or too long.
        RecordMissing: `remark.missing`.
        RuleViolation: `remark.text_settled` or `remark.too_many`.
    """
    body = rules.tidy(body).strip()
    if found := rules.problems(RemarkDraft(None, body)):
        raise InvalidInput(found, limit=rules.MAX_BODY_CHARS)
    with workspace.writing() as session:
        parent = queries.get(session, remark_id)
        row = statement_queries.locked(session, parent.statement_id)
        _require_open(session, row)
        made = _new(workspace, session, row, _mark(parent))
        made.body = body
        made.parent_id = parent.parent_id or parent.id  # an answer to an answer joins its thread
        session.add(made)
        session.flush()
        return made.id


def _opened(session: Session, remark_id: int) -> tuple[Statement, Remark]:
    """Return statement and remark under the statement's lock.

    Raises:
        RuleViolation: `remark.closed`: somebody was faster.
    """
    statement_id = queries.get(session, remark_id).statement_id
    row = statement_queries.locked(session, statement_id)
    made = queries.get(session, remark_id)
    if made.parent_id is not None:
        made = queries.get(session, made.parent_id)
    if made.state is not RemarkState.OPEN:
        raise RuleViolation("remark.closed", state=made.state.value)
    return row, made


def _close(workspace: Workspace, row: Statement, made: Remark, state: RemarkState) -> None:
    made.state = state
    made.closed_at = workspace.clock()
    made.closed_by = workspace.officer_id
    made.closed_version = row.version_number
    log.info("remark closed id=%d state=%s", made.id, state.value)


@writes(Permission.SAVE_DRAFT)
def resolve(workspace: Workspace, remark_id: int) -> None:
    """Close a comment or a marked passage as done.

    Raises:
        RuleViolation: `remark.closed`, or `remark.is_suggestion`: that is accepted or rejected.
    """
    with workspace.writing() as session:
        row, made = _opened(session, remark_id)
        if made.kind is RemarkKind.SUGGESTION:
            raise RuleViolation("remark.is_suggestion")
        _close(workspace, row, made, RemarkState.RESOLVED)


@writes(Permission.SAVE_DRAFT)
def reject(workspace: Workspace, remark_id: int) -> None:
    """Close a suggestion without taking its words; its author may take it back like that too.

    Raises:
        PermissionDenied: neither a writer nor the one who made it.
        RuleViolation: `remark.closed` or `remark.no_suggestion`.
    """
    with workspace.writing() as session:
        row, made = _opened(session, remark_id)
        if made.kind is not RemarkKind.SUGGESTION:
            raise RuleViolation("remark.no_suggestion")
        is_own = made.author_id == workspace.officer_id
        if not is_own and not workspace.identity.may(Permission.WRITE_STATEMENT):
            needed = Permission.WRITE_STATEMENT.value
            raise PermissionDenied("permission.missing", permission=needed)
        _close(workspace, row, made, RemarkState.REJECTED)


@writes(Permission.SAVE_DRAFT)
def reopen(workspace: Workspace, remark_id: int) -> None:
    """Open a closed remark again. Accepted words stay where they are.

    Raises:
        RuleViolation: `remark.accepted`, `remark.not_closed` or `remark.text_settled`.
    """
    with workspace.writing() as session:
        row = statement_queries.locked(session, queries.get(session, remark_id).statement_id)
        made = queries.get(session, remark_id)
        if made.state is RemarkState.ACCEPTED:
            raise RuleViolation("remark.accepted")
        if made.state is RemarkState.OPEN:
            raise RuleViolation("remark.not_closed")
        if row.status not in rules.OPEN_STATUSES:
            raise RuleViolation("remark.text_settled", status=row.status.value)
        made.state = RemarkState.OPEN
        made.closed_at = made.closed_by = made.closed_version = None


@writes(Permission.WRITE_STATEMENT)
def accept(
    workspace: Workspace, remark_id: int, content: StatementContent, *, base_version: int
) -> Saved:
    """Put the suggested words into `content`, the text as the writer has it, and keep it.

    Version and acceptance are one transaction: neither is there without the other. Whoever made
    the suggestion is an author of the text from now on and gives it no signature.

    Raises:
        RuleViolation: `remark.closed`, `remark.no_suggestion`, `remark.place_lost`: the passage is
            not in the text any more; or `statement.not_editable`.
        Conflict: `statement.newer_version`.
        InvalidInput: the text cannot be kept with those words.
    """
    with workspace.writing() as session:
        row, made = _opened(session, remark_id)
        if made.kind is not RemarkKind.SUGGESTION or made.replacement is None:
            raise RuleViolation("remark.no_suggestion")
        content = texts.upgraded(texts.tidied(content))
        mark = _mark(made)
        place = rules.find(rules.field_words(content, mark.field), mark)
        changed = replaced(content, place, made.replacement) if place else None
        if changed is None:
            raise RuleViolation("remark.place_lost")
        saved = statements.keep(workspace, session, row.id, changed, base_version=base_version)
        _close(workspace, row, made, RemarkState.ACCEPTED)
        return saved
