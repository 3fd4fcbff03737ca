"""What goes with a text, in sentences: for reading, and for groups that are folded."""

from pasopati_desktop.domain.statement_kinds import KINDS, Form
from pasopati_desktop.domain.statements import (
    Concern,
    InformationAccess,
    Signing,
    StatementContent,
)
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.field_words import recognisable_label

PRIORITIES = ("Biasa", "Penting", "Segera", "Sangat Segera", "Rahasia")
"""Sifat of a letter; printed as they stand, whatever the language of the program."""


def signing_label(signing: Signing) -> str:
    return {
        Signing.WET: translate("Statements", "Basah, dengan cap dinas"),
        Signing.EXTERNAL: translate("Statements", "TTE di luar program (BSrE)"),
        Signing.CERTIFICATE: translate("Statements", "Sertifikat pejabat di program ini"),
    }[signing]


def concern_label(concern: Concern) -> str:
    return {
        Concern.VICTIM: translate("Statements", "korban"),
        Concern.CHILD: translate("Statements", "anak"),
    }[concern]


def guarding(content: StatementContent) -> list[str]:
    """Return class, privacy check, exemption and concerns."""
    said = [
        translate("Statements", "Kelas informasi: {access}").format(
            access=labels.access_label(content.access)
        )
    ]
    exemption = content.exemption
    if content.access is InformationAccess.EXEMPT and exemption is not None:
        told = translate("Statements", "Alasan: {clause}; PPID {officer}; sampai {until}")
        until = words.short_date(exemption.until) if exemption.until else "—"
        said.append(
            told.format(clause=exemption.clause or "—", officer=exemption.officer, until=until)
        )
        said.append(exemption.consequence_test)
    said.append(
        translate("Statements", "Data pribadi sudah diperiksa penyusun")
        if content.privacy_checked
        else translate("Statements", "Data pribadi belum diperiksa")
    )
    if content.concerns:
        touched = translate("Statements", "Menyangkut {who}").format(
            who=", ".join(concern_label(one) for one in Concern if one in content.concerns)
        )
        family = (
            translate("Statements", "keluarga sudah diberi tahu")
            if content.family_informed
            else translate("Statements", "keluarga belum diberi tahu")
        )
        said.append(f"{touched}; {family}")
    return [line for line in said if line]


def letter(content: StatementContent) -> list[str]:
    """Return what stands in a letter's head, and the publication it answers."""
    if KINDS[content.kind].form is not Form.LETTER:
        return []
    said = []
    if content.letter is not None:
        said.append(
            translate("Statements", "Sifat: {priority}").format(priority=content.letter.priority)
        )
        if content.letter.attachment:
            attached = translate("Statements", "Lampiran: {what}")
            said.append(attached.format(what=content.letter.attachment))
    if content.disputed is not None and content.disputed.published_on is not None:
        published = translate("Statements", "Berita terbit {day}")
        said.append(published.format(day=words.short_date(content.disputed.published_on)))
    if content.disputed is not None and content.disputed.words:
        length = translate("Statements", "Berita sepanjang {n} kata")
        said.append(length.format(n=words.count(content.disputed.words)))
    return said


def releasing(content: StatementContent) -> list[str]:
    """Return embargo, copies, review and signature."""
    said = []
    if content.embargo_until is not None:
        embargo = translate("Statements", "Embargo sampai {time}")
        said.append(embargo.format(time=words.exact(content.embargo_until)))
    if content.copies_to:
        copies = translate("Statements", "Tembusan: {names}")
        said.append(copies.format(names="; ".join(content.copies_to)))
    if content.review_on is not None:
        review = translate("Statements", "Ditinjau kembali {day}")
        said.append(review.format(day=words.short_date(content.review_on)))
    for number, figure in enumerate(content.figures, 1):
        shown = translate("Statements", "Gambar {n}: {who}").format(
            n=number, who=recognisable_label(figure.recognisable)
        )
        codes = ", ".join(inmate.subject_code for inmate in figure.inmates)
        said.append(f"{shown} ({codes})" if codes else shown)
    if KINDS[content.kind].form is not Form.SHEET:
        signed = translate("Statements", "Tanda tangan: {how}")
        said.append(signed.format(how=signing_label(content.signing)))
    return said


def sentences(content: StatementContent) -> list[str]:
    return [*guarding(content), *letter(content), *releasing(content)]
