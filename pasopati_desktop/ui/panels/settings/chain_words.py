"""Words of the chains: whom a rule is for, who signs, whose word is needed."""

from collections.abc import Sequence

from pasopati_desktop.domain.chains import ChainBook, ChainRule
from pasopati_desktop.domain.guideline import DEFAULT_LEVELS, Level, Severity
from pasopati_desktop.domain.release import Authority
from pasopati_desktop.domain.statements import Concern
from pasopati_desktop.domain.workflow import Chain, Stage, Step
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels


def level_label(level: Severity | None, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    if level is None:
        return translate("Chains", "Tanpa insiden")
    return next((item.label for item in levels if item.severity is level), str(int(level)))


def concern_label(concern: Concern) -> str:
    return {
        Concern.VICTIM: translate("Chains", "Korban"),
        Concern.CHILD: translate("Chains", "Anak"),
    }[concern]


def kinds_line(rule: ChainRule) -> str:
    named = ", ".join(labels.kind_label(kind) for kind in rule.kinds)
    return named or translate("Chains", "Semua jenis")


def levels_line(rule: ChainRule, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    named = ", ".join(level_label(level, levels) for level in rule.levels)
    return named or translate("Chains", "Semua tingkat")


def authorities_line(authorities: Sequence[Authority]) -> str:
    return ", ".join(labels.authority_label(item) for item in authorities) or "–"


def chain_line(chain: Chain) -> str:
    """Return such as `Verifikator → Ketua TKK atau Hukum → Kepala`."""
    return " → ".join(_stage_words(stage) for stage in chain)


def minutes_line(chain: Chain) -> str:
    text = translate("Chains", "{minutes} menit")
    return text.format(minutes=" + ".join(words.count(stage.minutes) for stage in chain))


def _stage_words(stage: Stage) -> str:
    if not stage.any_of:
        return _joined(stage.named, translate("Chains", "{before} dan {last}"))
    choice = _joined(stage.signatures, translate("Chains", "{before} atau {last}"))
    if not stage.also:
        return choice
    beside = _joined(stage.also, translate("Chains", "{before} dan {last}"))
    return translate("Chains", "({choice}) dan {beside}").format(choice=choice, beside=beside)


def _joined(steps: Sequence[Step], pattern: str) -> str:
    names = [labels.link_label(step) for step in steps]
    if len(names) == 1:
        return names[0]
    return pattern.format(before=", ".join(names[:-1]), last=names[-1])


def rule_line(rule: ChainRule, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    """Return a rule in one line, to compare two versions."""
    parts = [
        kinds_line(rule),
        levels_line(rule, levels),
        chain_line(rule.stages),
        minutes_line(rule.stages),
    ]
    if rule.concurrence:
        parts.append(authorities_line(rule.concurrence))
    return " · ".join(parts)


def book_lines(book: ChainBook, levels: Sequence[Level] = DEFAULT_LEVELS) -> list[str]:
    numbered = translate("Chains", "Aturan {n}: {rule}")
    lines = [
        numbered.format(n=at, rule=rule_line(rule, levels)) for at, rule in enumerate(book.rules, 1)
    ]
    legal = [*book.legal_categories, *(concern_label(item) for item in book.legal_concerns)]
    told = translate("Chains", "Pendamping hukum ikut: {about}")
    return [*lines, told.format(about=", ".join(legal) or "–")]
