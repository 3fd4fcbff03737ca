"""A template as words on the screen: its text with what is known already, and its labels."""

from collections.abc import Mapping

from pasopati_desktop.domain import rich_text, templates
from pasopati_desktop.domain.guideline import Category, Severity
from pasopati_desktop.domain.statement_kinds import SECTIONS
from pasopati_desktop.domain.templates import Template
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels


def preview_text(template: Template, values: Mapping[str, str]) -> str:
    """Return the whole text; places without words stay as they are, `{{nama}}`."""
    content = templates.fill(template, values)
    parts = [content.title]
    for spec in SECTIONS[template.kind]:
        text = content.sections.get(spec.code, "")
        if text:
            words = rich_text.plain(text) if spec.rich else text
            parts.append(f"{spec.label.upper()}\n{words}")
    parts += [f"{row.claim}\n→ {row.finding} ({row.evidence})" for row in content.claims]
    parts += [f"{row.question}\n→ {row.answer}" for row in content.questions]
    return "\n\n".join(part for part in parts if part.strip())


def examples(template: Template) -> dict[str, str]:
    """Return the example of every place, for a preview that reads like a text."""
    return {variable.name: variable.example or variable.default for variable in template.variables}


def written_for(template: Template, categories: Mapping[str, Category]) -> str:
    """Return kind, category and level in one line."""
    parts = [labels.kind_label(template.kind)]
    if template.category:
        known = categories.get(template.category)
        parts.append(known.label if known else template.category)
    if template.severity is not None:
        parts.append(level_word(template.severity))
    return " · ".join(parts)


def level_word(severity: Severity) -> str:
    return {
        Severity.MINOR: translate("Templates", "Ringan"),
        Severity.MODERATE: translate("Templates", "Sedang"),
        Severity.SEVERE: translate("Templates", "Berat"),
        Severity.EXTRAORDINARY: translate("Templates", "Luar biasa"),
    }[severity]
