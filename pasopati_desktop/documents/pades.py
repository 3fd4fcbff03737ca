"""PAdES signatures (ETSI EN 319 142) on a finished PDF, and the check of those in a file.

A signature is appended, so the archived document stays the beginning of the file, byte for byte.
What pyHanko would do to the metadata breaks PDF/A and is left out; a visible signature field is
tied into the structure tree, so that PDF/UA holds too.
"""

import io
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pyhanko.pdf_utils import generic, layout
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import pdf_cms, pdf_signer
from pyhanko.sign.timestamps import TimeStamper, TimestampRequestError
from pyhanko.stamp import StaticStampStyle

from pasopati_desktop.documents.certificates import Credential, Trust, path_problem
from pasopati_desktop.documents.signature_stamp import blank, draw_stamp
from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.signatures import (
    MAX_SIGNERS,
    Coverage,
    SignatureBox,
    SignatureFact,
)

if TYPE_CHECKING:
    from asn1crypto import tsp

MAX_LOOKED_AT = 20
"""Signatures of a file from outside; each costs a tenth of a second."""
FIELD = "TandaTangan"
_PRINT_AND_LOCKED = 132
"""Annotation flags that PDF/A asks of a widget."""


class _Utc:
    """Stands in for the library that names the machine's zone: signing times are UTC.

    A zone that is set by its offset has no name, and the signing would stop.
    """

    @staticmethod
    def get_localzone() -> timezone:
        return UTC


for _module in (pdf_signer, pdf_cms):
    setattr(_module, "tzlocal", _Utc)  # noqa: B010 - not a name that the modules export


class _Writer(IncrementalPdfFileWriter):
    """Leaves the metadata as it was archived: the XMP of PDF/A would be mangled."""

    def _update_meta(self) -> None:
        pass


class Stamper(TimeStamper):
    """A time-stamp authority behind `ask`, which carries a request's bytes there and back."""

    def __init__(self, ask: Callable[[bytes], bytes]) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # pyHanko's types are partial
        self._ask = ask

    async def async_request_tsa_response(self, req: "tsp.TimeStampReq") -> "tsp.TimeStampResp":
        """Return the authority's answer (RFC 3161)."""
        from asn1crypto import tsp

        return tsp.TimeStampResp.load(self._ask(req.dump()))


def sign(
    pdf: bytes,
    credential: Credential,
    *,
    at: datetime,
    place: str = "",
    reason: str = "",
    box: SignatureBox | None = None,
    stamper: TimeStamper | None = None,
) -> bytes:
    """Return `pdf` with one more signature appended: level B-B, or B-T with a `stamper`.

    Args:
        pdf: the archived document, or one that the first signer has signed.
        credential: checked by `certificates.problem` before.
        at: aware; printed in the visible signature.
        place: such as `Jakarta`.
        reason: such as `Persetujuan siaran pers`.
        box: where the signature is seen; None for an invisible one.
        stamper: a time-stamp authority.

    Raises:
        Refused: `signature.not_a_pdf`, `signature.too_many`.
        EnvironmentFailure: `signature.no_time_stamp`, `signature.failed`.
    """
    writer = _opened(pdf)
    taken = len(list(fields.enumerate_sig_fields(writer.prev)))
    if taken >= MAX_SIGNERS:
        raise Refused("signature.too_many", count=MAX_SIGNERS)
    name = f"{FIELD}{taken + 1}"
    if box is not None and taken:
        box = None  # the paper has one place for a signature; the second signer's is not drawn
    _add_field(writer, name, box)
    with tempfile.TemporaryDirectory() as folder:
        stamp = Path(folder, "stamp.pdf")
        if box is None:
            stamp.write_bytes(blank(4, 4))
        else:
            size = (box.right - box.left, box.top - box.bottom)
            stamp.write_bytes(draw_stamp(credential.facts, at, *size))
        whole = layout.SimpleBoxLayoutRule(
            layout.AxisAlignment.ALIGN_MIN, layout.AxisAlignment.ALIGN_MIN, layout.Margins()
        )
        style = StaticStampStyle.from_pdf_file(str(stamp), border_width=0, background_layout=whole)
        metadata = signers.PdfSignatureMetadata(
            field_name=name,
            md_algorithm="sha256",
            location=place or None,
            reason=reason or None,
            name=credential.facts.subject,
            subfilter=fields.SigSeedSubFilter.PADES,
        )
        maker = signers.PdfSigner(
            metadata, signer=credential.signer, timestamper=stamper, stamp_style=style
        )
        try:
            return bytes(maker.sign_pdf(writer, existing_fields_only=True).getvalue())
        except TimestampRequestError as error:
            raise EnvironmentFailure("signature.no_time_stamp") from error
        except (SigningError, PdfError, OSError) as error:
            raise EnvironmentFailure("signature.failed") from error


def _opened(pdf: bytes) -> _Writer:
    try:
        return _Writer(io.BytesIO(pdf), strict=False)
    except (PdfError, ValueError, OSError, RecursionError) as error:
        raise Refused("signature.not_a_pdf") from error


def _add_field(writer: _Writer, name: str, box: SignatureBox | None) -> None:
    """Add an empty field. One without a place lies outside the page: hidden ones break PDF/A."""
    corners = (-14, -14, -10, -10) if box is None else (box.left, box.bottom, box.right, box.top)
    left, bottom, right, top = (round(corner) for corner in corners)
    page = 0 if box is None else box.page
    spec = fields.SigFieldSpec(
        name,
        on_page=page,
        box=(left, bottom, right, top),
        readable_field_name="Tanda tangan elektronik",
        empty_field_appearance=False,
    )
    fields.append_signature_field(writer, spec)
    for found, _value, reference in fields.enumerate_sig_fields(writer):
        if found == name:
            widget = reference.get_object()
            widget[pdf_name("/F")] = generic.NumberObject(_PRINT_AND_LOCKED)
            writer.update_container(widget)
            if box is not None and "/StructTreeRoot" in writer.root:
                _tag(writer, widget, reference, page)


def _tag(writer: _Writer, widget: Any, reference: Any, page: int) -> None:
    """Enter the field as a Form element of the structure tree (ISO 14289-1, 7.18.4)."""
    tree = writer.root["/StructTreeRoot"]
    parents = tree["/ParentTree"]
    if "/Nums" not in parents:
        return
    numbers = parents["/Nums"]
    key = int(tree["/ParentTreeNextKey"]) if "/ParentTreeNextKey" in tree else _next(numbers)
    top = tree.raw_get("/K")
    kids = top.get_object() if hasattr(top, "get_object") else top
    if isinstance(kids, generic.ArrayObject):
        top, kids = kids.raw_get(0), kids[0]
    found = writer.find_page_for_modification(page)  # type: ignore[no-untyped-call] # as above
    page_reference = found[0]
    element = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/StructElem"),
            pdf_name("/S"): pdf_name("/Form"),
            pdf_name("/P"): top,
            pdf_name("/Pg"): page_reference,
            pdf_name("/Alt"): pdf_string("Tanda tangan elektronik"),
            pdf_name("/K"): generic.DictionaryObject(
                {
                    pdf_name("/Type"): pdf_name("/OBJR"),
                    pdf_name("/Obj"): reference,
                    pdf_name("/Pg"): page_reference,
                }
            ),
        }
    )
    entry = writer.add_object(element)
    children = kids["/K"]
    if isinstance(children, generic.ArrayObject):
        children.append(entry)
    else:
        kids[pdf_name("/K")] = generic.ArrayObject([kids.raw_get("/K"), entry])
    writer.update_container(children if isinstance(children, generic.ArrayObject) else kids)
    writer.update_container(kids)
    numbers.append(generic.NumberObject(key))
    numbers.append(entry)
    writer.update_container(numbers)
    tree[pdf_name("/ParentTreeNextKey")] = generic.NumberObject(key + 1)
    writer.update_container(tree)
    widget[pdf_name("/StructParent")] = generic.NumberObject(key)
    writer.update_container(widget)


def _next(numbers: Sequence[Any]) -> int:
    return max((int(numbers[at]) for at in range(0, len(numbers), 2)), default=-1) + 1


def inspect(pdf: bytes, trust: Trust, at: datetime) -> tuple[SignatureFact, ...]:
    """Return what is found about every signature, in the order they were given.

    Raises:
        Refused: `signature.not_a_pdf`, `signature.encrypted`.
    """
    try:
        reader = PdfFileReader(io.BytesIO(pdf), strict=False)
        found = [] if reader.encrypted else list(reader.embedded_regular_signatures)
    except Exception as error:
        raise Refused("signature.not_a_pdf") from error
    if reader.encrypted:
        raise Refused("signature.encrypted")
    return tuple(_fact(item, trust, at) for item in found[:MAX_LOOKED_AT])


def _fact(item: Any, trust: Trust, at: datetime) -> SignatureFact:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    from pasopati_desktop.documents.certificates import facts_of

    certificate = item.signer_cert
    facts = facts_of(certificate)
    context = ValidationContext(
        trust_roots=trust.roots, crls=trust.crls, moment=at, allow_fetching=False
    )
    try:
        status = validate_pdf_signature(item, context, ts_validation_context=context)
    except Exception:  # noqa: BLE001 - as above: what cannot be checked is not intact
        return SignatureFact(
            item.field_name,
            facts.subject,
            facts.issuer,
            None,
            None,
            False,
            False,
            Coverage.PART,
            "signature.broken",
        )
    stamped = status.timestamp_validity
    levels = {
        SignatureCoverageLevel.ENTIRE_FILE: Coverage.WHOLE_FILE,
        SignatureCoverageLevel.ENTIRE_REVISION: Coverage.REVISION,
    }
    intact = bool(status.intact and status.valid)
    untrusted = None
    if trust.roots and intact:
        moment = stamped.timestamp if stamped is not None else status.signer_reported_dt or at
        untrusted = path_problem(certificate, item.other_embedded_certs, trust, moment)
    coverage = levels.get(status.coverage or SignatureCoverageLevel.UNCLEAR, Coverage.PART)
    code = "" if intact else "signature.broken"
    if intact and (coverage is Coverage.PART or not status.docmdp_ok):
        code = "signature.changed_after"
    return SignatureFact(
        field=item.field_name,
        signer=facts.subject,
        issuer=facts.issuer,
        claimed_at=_aware(status.signer_reported_dt),
        stamped_at=_aware(stamped.timestamp) if stamped is not None else None,
        is_intact=intact,
        is_trusted=bool(trust.roots) and untrusted is None and intact,
        coverage=coverage,
        problem=code or (untrusted or ""),
    )


def _aware(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.astimezone(UTC)
