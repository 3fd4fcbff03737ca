"""What is said about signed files, their signatures and certificates."""

from pasopati_desktop.domain.signatures import CertificateFacts, FileKind, FileReport, SignatureFact
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.services.signed_copies import Ended
from pasopati_desktop.services.signed_files import FileRow
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate


def kind_of(kind: FileKind) -> str:
    return {
        FileKind.WET_SCAN: translate("Signing", "Pindaian tanda tangan basah"),
        FileKind.EXTERNAL: translate("Signing", "Ditandatangani di luar program"),
        FileKind.CERTIFICATE: translate("Signing", "Ditandatangani dengan sertifikat"),
    }[kind]


def way_of(way: Signing) -> str:
    """Return what the approved paper asks for."""
    return {
        Signing.WET: translate(
            "Signing", "Cetak, tanda tangani dan cap, lalu lampirkan pindaiannya di sini."
        ),
        Signing.EXTERNAL: translate(
            "Signing",
            "Simpan PDF resminya, tanda tangani di layanan elektronik, lalu impor hasilnya.",
        ),
        Signing.CERTIFICATE: translate(
            "Signing",
            "Tanda tangani di sini dengan sertifikat pejabat; paling banyak dua penanda tangan.",
        ),
    }[way]


def as_came() -> str:
    """Return what a copy of a signed file is, as long as the text holds."""
    return translate(
        "Signing", "Salinan dibuat persis seperti berkas yang diterima, tanpa tambahan apa pun."
    )


def ended(over: Ended) -> str:
    """Return what became of the text, and which paper to give to others."""
    text = translate(
        "Signing",
        "{told}. Berkas di bawah tetap disimpan persis seperti diterima, tanpa cap itu. Kepada "
        "siapa pun di luar, berikan PDF resmi yang bercap.",
    )
    return text.format(told=over.told)


def without_stamp(over: Ended) -> str:
    return translate("Signing", "{mark} · berkas ini tidak bercap").format(mark=over.mark)


def copied(name: str, over: Ended | None) -> str:
    """Return what was saved."""
    if over is None:
        return translate("Signing", "Salinan disimpan sebagai {name}.").format(name=name)
    text = translate("Signing", "Salinan disimpan sebagai {name}; naskahnya {mark}.")
    return text.format(name=name, mark=over.mark)


def lines_of(row: FileRow) -> list[str]:
    """Return the lines under a file's name."""
    size = max(1, round(row.size / 1024))
    added = translate("Signing", "{at} · {size} KB · SHA-256 {hash}")
    lines = [added.format(at=words.exact(row.added_at), size=size, hash=row.sha256[:16])]
    if row.report is None:
        return lines
    return lines + [_signature(fact) for fact in row.report.signatures] + _whole(row.report)


def _signature(fact: SignatureFact) -> str:
    at = fact.stamped_at or fact.claimed_at
    when = words.exact(at) if at else translate("Signing", "waktu tidak diketahui")
    if not fact.is_intact or fact.problem in {"signature.broken", "signature.changed_after"}:
        state = translate("Signing", "RUSAK")
    elif fact.is_trusted:
        state = translate("Signing", "sah, penerbit dipercaya")
    else:
        state = translate("Signing", "utuh, penerbit belum dipercaya unit ini")
    stamped = translate("Signing", ", dengan cap waktu") if fact.stamped_at else ""
    line = translate("Signing", "{signer} ({issuer}), {when}{stamped}: {state}")
    return line.format(
        signer=fact.signer, issuer=fact.issuer, when=when, stamped=stamped, state=state
    )


def _whole(report: FileReport) -> list[str]:
    if report.holds_archived:
        return [translate("Signing", "Berisi dokumen arsip kami, bita demi bita.")]
    if report.same_words:
        return [translate("Signing", "Disimpan ulang oleh layanannya; isinya sama kata demi kata.")]
    return [translate("Signing", "Isinya lain daripada naskah yang disetujui.")]


def certificate(facts: CertificateFacts) -> str:
    text = translate("Signing", "{subject} · diterbitkan {issuer} · berlaku s.d. {until}")
    return text.format(
        subject=facts.subject, issuer=facts.issuer, until=words.exact(facts.not_after)
    )
