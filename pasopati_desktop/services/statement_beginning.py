"""The first text of a statement: from a template, from words given, or from what is known."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain import templates as rules
from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.statement_kinds import StatementKind, section
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.services import guideline, templates
from pasopati_desktop.services.template_values import incident_of, values_of
from pasopati_desktop.services.templates import TemplateChoice
from pasopati_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class NewStatement:
    kind: StatementKind
    title: str = ""
    """May be blank when `incident_id` is given, or a template or content has one."""
    incident_id: int | None = None
    template: TemplateChoice | None = None
    """Version of a template to begin with; its places are filled with `values` and what is known.
    """
    content: StatementContent | None = None
    """The whole first text; wins over `template`, which is then only noted."""


def first_content(
    session: Session, workspace: Workspace, new: NewStatement, at: datetime
) -> StatementContent:
    """Return the first text of `new`.

    Raises:
        RecordMissing: `incident.missing` or `template.missing`.
        RuleViolation: `statement.kind_fixed`: template or content is of another kind.
    """
    incident = incident_of(session, new.incident_id)
    content = new.content
    if content is None and new.template is not None:
        content = _from_template(session, workspace, new, new.template)
    if content is not None:
        if content.kind is not new.kind:
            raise RuleViolation("statement.kind_fixed")
        title = new.title.strip() or content.title.strip() or (incident.title if incident else "")
        return replace(content, title=title)
    from pasopati_desktop.documents.dates import long_date

    unit: UnitProfile = guideline.in_force(session, DocumentKind.UNIT).value
    title = new.title.strip() or (incident.title if incident else "")
    contact = ", ".join(part for part in (unit.media_center, unit.short_name, unit.phone) if part)
    known = {"contact": contact}
    if new.kind is StatementKind.PRESS_RELEASE:
        local = at.astimezone(ZoneInfo(unit.timezone))
        known |= {"dateline": f"{unit.city.upper()}, {long_date(local)}", "about": unit.about}
    elif incident is not None and new.kind is StatementKind.CLARIFICATION:
        known["summary"] = incident.description
    sections = {code: text for code, text in known.items() if section(new.kind, code)}
    return StatementContent(new.kind, title, sections)


def _from_template(
    session: Session, workspace: Workspace, new: NewStatement, choice: TemplateChoice
) -> StatementContent:
    """Fill a template once: given words first, then what is known, then its own proposals."""
    template = templates.at(session, choice.code, choice.number).template
    values = {variable.name: variable.default for variable in template.variables}
    values |= values_of(session, workspace, new.incident_id)
    values |= dict(choice.values)
    return rules.fill(template, values)
