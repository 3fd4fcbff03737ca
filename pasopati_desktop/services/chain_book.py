"""The unit's chains of signatures: which one a statement follows, and how they are edited."""

from typing import Any

from sqlalchemy.orm import Session

from pasopati_desktop.domain.chains import DEFAULT_CHAINS, ChainBook, ChainRule
from pasopati_desktop.domain.guideline import DocumentKind, Severity
from pasopati_desktop.domain.release import Authority
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import Concern
from pasopati_desktop.domain.workflow import Chain, Stage, Status, Step
from pasopati_desktop.services import guideline
from pasopati_desktop.services.guideline import Versioned
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage.tables import Incident, Statement


@reads
def current(workspace: Workspace) -> Versioned[ChainBook]:
    """Return the chains in force; the shipped ones as version 0."""
    with workspace.reading() as session:
        return guideline.in_force(session, DocumentKind.CHAINS)


def decode(body: dict[str, Any]) -> ChainBook:
    """Return the book that `dataclasses.asdict` took apart."""
    return ChainBook(
        tuple(
            ChainRule(
                tuple(StatementKind(item) for item in rule["kinds"]),
                tuple(None if item is None else Severity(item) for item in rule["levels"]),
                tuple(_stage(stage) for stage in rule["stages"]),
                tuple(Authority(item) for item in rule["concurrence"]),
            )
            for rule in body["rules"]
        ),
        tuple(body["legal_categories"]),
        tuple(Concern(item) for item in body["legal_concerns"]),
    )


def _stage(raw: dict[str, Any]) -> Stage:
    signatures = tuple(Step(item) for item in raw["signatures"])
    also = tuple(Step(item) for item in raw.get("also", ()))
    return Stage(Status(raw["status"]), signatures, raw["any_of"], raw["minutes"], also)


def book_of(session: Session, row: Statement) -> ChainBook:
    """Return the chains the statement was handed in under; those in force while it is a draft."""
    if row.submitted_number is not None:
        if row.chain_version_id is None:
            return DEFAULT_CHAINS
        kept: Versioned[ChainBook] = guideline.at_version(session, row.chain_version_id)
        return kept.value
    newest: Versioned[ChainBook] = guideline.in_force(session, DocumentKind.CHAINS)
    return newest.value


def chain_of(book: ChainBook, row: Statement, incident: Incident | None) -> Chain:
    """Return the signatures the statement needs now; its incident's level may have changed."""
    return book.chain_for(
        row.kind,
        incident.severity if incident else None,
        incident.category if incident else None,
        frozenset(Concern(item) for item in row.concerns or ()),
    )
