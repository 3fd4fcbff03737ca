"""What the checks of one statement have to know: the unit's words, and what was said before."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import statement_checks as rules
from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.statement_checks import Earlier, Gate, Surroundings
from pasopati_desktop.domain.statement_kinds import KINDS
from pasopati_desktop.domain.statement_rules import texts
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.wording import Wording
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import figure_consents, guideline, statement_papers
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import officers
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.tables import Statement

MOST_EARLIER = 10
_GIVEN_OUT = (Status.APPROVED, Status.PUBLISHED, Status.ARCHIVED)
"""What stands. Corrected, withdrawn and void texts are no longer what the unit says."""
_GATES = {
    Status.DRAFT: Gate.SUBMIT,
    Status.RETURNED: Gate.SUBMIT,
    Status.VERIFYING: Gate.VERIFY,
    Status.REVIEW: Gate.REVIEW,
    Status.APPROVAL: Gate.REVIEW,
}
_NOT_SAID = frozenset({"contact", "copies_to", "addressee"})


@reads
def surroundings(
    workspace: Workspace, statement_id: int, content: StatementContent | None = None
) -> Surroundings:
    """Return what the checks of a statement need besides its text.

    `content`: the text on the screen, where its pictures may name other consents than the newest
    version; None for that version.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        return around(workspace, session, row, content or queries.content_of(session, row))


def around(
    workspace: Workspace, session: Session, row: Statement, content: StatementContent
) -> Surroundings:
    """Return the same inside the caller's session."""
    unit: UnitProfile = guideline.in_force(session, DocumentKind.UNIT).value
    wording: Wording = guideline.in_force(session, DocumentKind.WORDING).value
    return Surroundings(
        now=workspace.clock(),
        zone=officers.zone_of(session),
        wording=wording,
        earlier=_earlier(session, row),
        own_contacts=(unit.phone, unit.email),
        gate=_GATES.get(row.status, Gate.NONE),
        standings=figure_consents.standings(session, content.figures),
    )


def _earlier(session: Session, row: Statement) -> tuple[Earlier, ...]:
    """Return what was given out about the same incident, the newest first.

    The text that this one corrects is left out: it differs on purpose.
    """
    if row.incident_id is None:
        return ()
    rows: Sequence[Statement] = list(
        session.execute(
            select(Statement)
            .where(
                Statement.incident_id == row.incident_id,
                Statement.id != row.id,
                Statement.id != (row.corrects_id or 0),
                Statement.status.in_(_GIVEN_OUT),
            )
            .order_by(Statement.approved_at.desc(), Statement.id.desc())
            .limit(MOST_EARLIER)
        ).scalars()
    )
    return tuple(
        Earlier(other.number or other.title, _words(queries.content_of(session, other)))
        for other in rows
        if KINDS[other.kind].is_public
    )


def _words(content: StatementContent) -> str:
    return "\n".join(text for field, text in texts(content) if field not in _NOT_SAID)


def submit_problems(
    workspace: Workspace, session: Session, row: Statement, content: StatementContent
) -> dict[str, str]:
    """Return field -> code of what keeps a text at the writer's desk, cleared findings apart."""
    found = rules.submit_problems(content, around(workspace, session, row, content))
    for field, _ in statement_papers.unprintable(workspace, content):
        found.setdefault(field, "statement.unprintable")
    return found
