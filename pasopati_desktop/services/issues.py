"""Issues: made of news items, numbered, followed until they are closed."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import Conflict, InvalidInput, RecordMissing
from pasopati_desktop.domain.guideline import Category, DocumentKind
from pasopati_desktop.domain.issues import (
    MAX_TITLE_CHARS,
    IssueDraft,
    IssueStatus,
    issue_problems,
)
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import guideline, numbers
from pasopati_desktop.services.guideline import Versioned
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import issues as queries
from pasopati_desktop.storage.news import chunks
from pasopati_desktop.storage.tables import Issue, IssueItem, NewsItem

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class IssueRow:
    id: int
    number: str
    draft: IssueDraft
    category_label: str
    """As the version in force names it now; the code if it is gone."""
    items: int
    created_at: datetime
    version: int

    @property
    def title(self) -> str:
        return self.draft.title


@reads
def running(workspace: Workspace) -> list[IssueRow]:
    """Return issues that are not closed, newest first."""
    with workspace.reading() as session:
        return _rows(session, running=True)


@reads
def list_issues(workspace: Workspace) -> list[IssueRow]:
    """Return all issues, newest first."""
    with workspace.reading() as session:
        return _rows(session, running=False)


@reads
def get(workspace: Workspace, issue_id: int) -> IssueRow:
    """Return one issue.

    Raises:
        RecordMissing: it is gone.
    """
    with workspace.reading() as session:
        for row in _rows(session, running=False):
            if row.id == issue_id:
                return row
    raise RecordMissing("issue.missing")


@reads
def item_ids(workspace: Workspace, issue_id: int) -> list[int]:
    """Return the ids of an issue's items, newest first."""
    with workspace.reading() as session:
        return sorted(queries.linked(session, issue_id), reverse=True)


def _rows(session: Session, *, running: bool) -> list[IssueRow]:
    in_force: Versioned[tuple[Category, ...]] = guideline.in_force(session, DocumentKind.CATEGORIES)
    labels = {category.code: category.label for category in in_force.value}
    return [
        IssueRow(
            id=issue.id,
            number=issue.number,
            draft=IssueDraft(
                issue.title,
                issue.category,
                issue.summary,
                IssueStatus(issue.status),
                issue.owner_id,
            ),
            category_label=labels.get(issue.category, issue.category),
            items=items,
            created_at=issue.created_at,
            version=issue.version,
        )
        for issue, items in queries.with_counts(session, running=running)
    ]


@writes(Permission.MANAGE_ISSUES)
def open_issue(workspace: Workspace, draft: IssueDraft, items: Sequence[int] = ()) -> int:
    """Make an issue of items under the next number; return its id.

    Raises:
        InvalidInput: a field is wrong; nothing was written.
        RecordMissing: an item is gone.
    """
    with workspace.writing() as session:
        categories = _checked(session, draft)
        issue = Issue(
            category=draft.category,
            categories_version_id=categories.version_id,
            created_at=workspace.clock(),
            created_by=workspace.officer_id,
        )
        _fill(issue, draft)
        entry = numbers.take(workspace, session, "issue", subject=issue.title, record="issue")
        issue.number = entry.number
        session.add(issue)
        session.flush()
        entry.record = f"issue/{issue.id}"
        _link(workspace, session, issue.id, items)
        issue_id, number = issue.id, issue.number
    log.info("issue opened id=%d number=%s items=%d", issue_id, number, len(items))
    return issue_id


@writes(Permission.MANAGE_ISSUES)
def edit(workspace: Workspace, issue_id: int, draft: IssueDraft, version: int) -> None:
    """Change an issue, its status included.

    Raises:
        InvalidInput: a field is wrong.
        Conflict: somebody else saved first.
        RecordMissing: the issue is gone.
    """
    with workspace.writing() as session:
        issue = _existing(session, issue_id)
        if issue.version != version:
            raise Conflict("record.changed_by_other")
        if draft.category != issue.category:
            issue.categories_version_id = _checked(session, draft).version_id
            issue.category = draft.category
        else:
            # The code may be gone from the version in force; the issue keeps its own.
            _require_sound(draft, frozenset({issue.category}))
        _fill(issue, draft)


@writes(Permission.MANAGE_ISSUES)
def add_items(workspace: Workspace, issue_id: int, items: Sequence[int]) -> int:
    """Add items to an issue; return how many were not in it yet.

    Raises:
        RecordMissing: the issue or an item is gone.
    """
    with workspace.writing() as session:
        _existing(session, issue_id)
        added = _link(workspace, session, issue_id, items)
    log.info("issue extended id=%d items=%d", issue_id, added)
    return added


@writes(Permission.MANAGE_ISSUES)
def remove_items(workspace: Workspace, issue_id: int, items: Sequence[int]) -> None:
    """Take items out of an issue; the items stay."""
    with workspace.writing() as session:
        for item_id in dict.fromkeys(items):
            row = session.get(IssueItem, (issue_id, item_id))
            if row is not None:
                session.delete(row)


def _checked(session: Session, draft: IssueDraft) -> Versioned[tuple[Category, ...]]:
    in_force: Versioned[tuple[Category, ...]] = guideline.in_force(session, DocumentKind.CATEGORIES)
    _require_sound(draft, frozenset(category.code for category in in_force.value))
    return in_force


def _require_sound(draft: IssueDraft, categories: frozenset[str]) -> None:
    if found := issue_problems(draft, categories):
        raise InvalidInput(found, limit=MAX_TITLE_CHARS)


def _fill(issue: Issue, draft: IssueDraft) -> None:
    issue.title = draft.title.strip()
    issue.summary = draft.summary.strip()
    issue.status = draft.status.value
    issue.owner_id = draft.owner_id


def _existing(session: Session, issue_id: int) -> Issue:
    issue = session.get(Issue, issue_id)
    if issue is None:
        raise RecordMissing("issue.missing")
    return issue


def _link(workspace: Workspace, session: Session, issue_id: int, items: Sequence[int]) -> int:

    wanted = set(items) - queries.linked(session, issue_id)
    there: set[int] = set()
    for part in chunks(sorted(wanted), 500):
        there.update(session.execute(select(NewsItem.id).where(NewsItem.id.in_(part))).scalars())
    if there != wanted:
        raise RecordMissing("news.missing")
    for item_id in sorted(wanted):
        session.add(
            IssueItem(
                issue_id=issue_id,
                item_id=item_id,
                added_at=workspace.clock(),
                added_by=workspace.officer_id,
            )
        )
    return len(wanted)
