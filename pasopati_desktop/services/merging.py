"""Two officers wrote in the same statement: the second sees both texts and saves a third.

Nothing is lost: what the first saved is a version, what the second wrote becomes the next one, and
the merged text the one after it, in one transaction.
"""

from dataclasses import dataclass

from pasopati_desktop.domain import merge_texts
from pasopati_desktop.domain import statements as rules
from pasopati_desktop.domain.merge_texts import Merged
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.services import statements
from pasopati_desktop.services.statements import Saved
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import statement_versions
from pasopati_desktop.storage import statements as queries


@dataclass(frozen=True)
class Proposal:
    """Both texts merged, with who saved the other one."""

    merged: Merged
    base_version: int
    newest_version: int
    by: str
    """Who saved the newest version."""


@reads
def propose(
    workspace: Workspace, statement_id: int, mine: StatementContent, *, base_version: int
) -> Proposal:
    """Return `mine`, begun on `base_version`, merged with the newest version.

    Raises:
        RecordMissing: `statement.missing` or `statement.version_missing`.
    """
    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        base = rules.parse(queries.version(session, statement_id, base_version).content)
        theirs = rules.parse(queries.version(session, statement_id, row.version_number).content)
        newest = statement_versions.listed(session, statement_id)[0]
        merged = merge_texts.merge(base, rules.tidied(mine), theirs)
        return Proposal(merged, base_version, newest.number, newest.author)


@writes(Permission.WRITE_STATEMENT)
def save_merged(
    workspace: Workspace,
    statement_id: int,
    mine: StatementContent,
    merged: StatementContent,
    *,
    newest_version: int,
) -> Saved:
    """Keep one's own text and then the merged one as the next versions; return the last.

    Raises:
        InvalidInput: a field is too long, or the title is blank; nothing was written.
        RuleViolation: `statement.not_editable`.
        Conflict: `statement.newer_version`: a third text was saved meanwhile; merge again.
    """
    with workspace.writing() as session:
        base = newest_version
        if rules.content_hash(rules.tidied(mine)) != rules.content_hash(rules.tidied(merged)):
            own = statements.keep(workspace, session, statement_id, mine, base_version=base)
            session.flush()
            base = own.number if own.is_new else base
        return statements.keep(workspace, session, statement_id, merged, base_version=base)
