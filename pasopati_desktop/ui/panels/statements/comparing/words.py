"""Words of the comparison: versions, signatures, and what changed besides the words."""

from datetime import datetime

from pasopati_desktop.domain.word_diff import Look
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services.comparison import Comparison, VersionInfo
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.field_words import listed, short


def looks_text(looks: tuple[Look, ...]) -> str:
    """Return such as `Gaya berubah: tebal, tautan`; blank where only words changed."""
    names = {
        Look.BOLD: translate("Statements", "tebal"),
        Look.ITALIC: translate("Statements", "miring"),
        Look.LINK: translate("Statements", "tautan"),
        Look.BLOCK: translate("Statements", "bentuk paragraf"),
        Look.SPACE: translate("Statements", "spasi atau pindah baris"),
    }
    changed = [names[look] for look in looks if look in names]
    if not changed:
        return ""
    return translate("Statements", "Gaya berubah: {what}").format(what=", ".join(changed))


def version_title(info: VersionInfo) -> str:
    """Return such as `Versi 2 · sebelum rapat`."""
    if info.official:
        return translate("Statements", "Naskah yang diralat, {number}").format(number=info.official)
    title = translate("Statements", "Versi {n}").format(n=info.ref.number)
    return f"{title} · {info.name}" if info.name else title


def version_line(info: VersionInfo, today: datetime) -> str:
    """Return who did what with a version last, and when."""
    if info.step is not None and info.step_at is not None:
        who = {
            Step.VERIFY: translate("Statements", "disetujui verifikator"),
            Step.REVIEW: translate("Statements", "disetujui ketua TKK"),
            Step.LEGAL: translate("Statements", "disetujui pendamping hukum"),
            Step.SPOKESPERSON: translate("Statements", "diparaf juru bicara"),
            Step.APPROVE: translate("Statements", "disetujui kepala"),
            Step.RETURN: translate("Statements", "dikembalikan {who}"),
            Step.REJECT: translate("Statements", "ditolak {who}"),
        }.get(info.step, "")
        return f"{who.format(who=info.step_by)} {moment(info.step_at, today)}"
    return f"{info.author} {moment(info.saved_at, today)}".strip()


def moment(at: datetime, today: datetime) -> str:
    """Return the time alone for today, else day and time."""
    if words.local(at).date() == words.local(today).date():
        return words.clock(at)
    return f"{words.short_date(at)}, {words.clock(at)}"


def title(found: Comparison) -> str:
    if found.old is None:
        return translate("Statements", "Naskah utuh, versi {n}").format(n=found.new.ref.number)
    if found.old.official:
        return translate("Statements", "Beda {number} dan versi {n}").format(
            number=found.old.official, n=found.new.ref.number
        )
    text = translate("Statements", "Beda versi {old} dan versi {new}")
    return text.format(old=found.old.ref.number, new=found.new.ref.number)


def subtitle(found: Comparison) -> str:
    parts = (f"{labels.kind_label(found.kind)}: {found.title}", found.incident_number or "")
    return " · ".join(part for part in parts if part)


def signer(step: Step) -> str:
    """Return who gives a signature, inside a sentence."""
    return {
        Step.VERIFY: translate("Statements", "verifikator"),
        Step.REVIEW: translate("Statements", "ketua TKK"),
        Step.LEGAL: translate("Statements", "pendamping hukum"),
        Step.SPOKESPERSON: translate("Statements", "juru bicara"),
        Step.APPROVE: translate("Statements", "kepala"),
    }.get(step, "")


def facts_line(found: Comparison) -> tuple[str, str]:
    """Return what is told under the text: the changed facts, and what became of the signatures."""
    lead = ""
    if found.facts and found.old is not None:
        names = [short(fact.text) for fact in found.facts[:3]]
        if rest := len(found.facts) - len(names):
            names.append(translate("Statements", "{n} lainnya").format(n=rest))
        lead = translate("Statements", "{n} fakta berubah: {names}").format(
            n=len(found.facts), names=listed(names)
        )
    return lead, signatures_line(found)


def signatures_line(found: Comparison) -> str:
    sentences = []
    if found.lapsed and found.old is not None:
        text = translate("Statements", "Persetujuan {who} atas versi {n} gugur.")
        who = listed([signer(step) for step in found.lapsed])
        sentences.append(text.format(who=who, n=found.old.ref.number))
    if found.renewed:
        text = translate("Statements", "Versi {n} sudah disetujui {who}.")
        who = listed([signer(step) for step in found.renewed])
        sentences.append(text.format(n=found.new.ref.number, who=who))
    return " ".join(sentences)
