"""Make a drawn PDF fit for the archive: PDF/A-2, true dates, the same bytes every time.

A file with a structure tree, as `layout.draw` makes it, becomes PDF/A-2A and PDF/UA-1; one without
becomes PDF/A-2U.
"""

import io
import re
from datetime import datetime

import pikepdf

from pasopati_desktop.documents.metadata import LANGUAGE, described, srgb

_BLOCK = 100
"""Entries that one `beginbfchar` may have (Adobe Technical Note 5014)."""
_CMAP_BLOCKS = re.compile(rb"\d+ beginbfchar\s*(.*?)\s*endbfchar", re.DOTALL)
_CMAP_ENTRY = re.compile(rb"(<[0-9A-Fa-f]+>)\s*<([0-9A-Fa-f]+)>")


def finish(drawn: bytes, *, title: str, author: str, subject: str, moment: datetime) -> bytes:
    """Return `drawn` with metadata, colour profile and a deterministic identity.

    `moment` is aware and becomes the date inside the file; the texts are printable one-liners.
    """
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        is_tagged = "/StructTreeRoot" in pdf.Root
        facts, xmp = described(title, author, subject, moment, is_tagged=is_tagged)
        for key in list(pdf.docinfo.keys()):
            del pdf.docinfo[key]
        for key, fact in facts.items():
            pdf.docinfo[key] = pikepdf.String(fact)
        metadata = pdf.make_stream(xmp)
        metadata.Type, metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
        pdf.Root.Metadata = metadata
        profile = pdf.make_stream(srgb(), N=3)
        pdf.Root.OutputIntents = pikepdf.Array(
            [
                pikepdf.Dictionary(
                    Type=pikepdf.Name.OutputIntent,
                    S=pikepdf.Name.GTS_PDFA1,
                    OutputConditionIdentifier=pikepdf.String("sRGB"),
                    Info=pikepdf.String("sRGB IEC61966-2.1"),
                    DestOutputProfile=profile,
                )
            ]
        )
        pdf.Root.Lang = pikepdf.String(LANGUAGE)
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        output = io.BytesIO()
        pdf.save(
            output,
            deterministic_id=True,
            fix_metadata_version=False,
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return output.getvalue()


def correct_fonts(pdf: pikepdf.Pdf) -> None:
    """Mend the maps from glyphs to characters that ReportLab wrote."""
    mended = set()
    for page in pdf.pages:
        resources_of = page.obj.get("/Resources", pikepdf.Dictionary())
        for font in resources_of.get("/Font", pikepdf.Dictionary()).values():
            if "/ToUnicode" in font and (cmap := font.ToUnicode).objgen not in mended:
                cmap.write(_correct_cmap(cmap.read_bytes()))
                mended.add(cmap.objgen)


def _utf16(code: bytes) -> bytes:
    """Return a code point as the map wants it: above U+FFFF ReportLab writes one long number."""
    is_number = len(code) in {5, 6}
    return chr(int(code, 16)).encode("utf-16-be").hex().encode() if is_number else code


def _correct_cmap(cmap: bytes) -> bytes:
    """Drop ReportLab's entries for unused codes, which say U+0000, and keep blocks short."""

    def rewrite(match: re.Match[bytes]) -> bytes:
        entries = [
            b"%s <%s>" % (entry[1], _utf16(entry[2]))
            for entry in _CMAP_ENTRY.finditer(match.group(1))
            if int(entry[2], 16) != 0
        ]
        groups = [entries[at : at + _BLOCK] for at in range(0, len(entries), _BLOCK)]
        return b"\n".join(
            b"%d beginbfchar\n%s\nendbfchar" % (len(group), b"\n".join(group)) for group in groups
        )

    return _CMAP_BLOCKS.sub(rewrite, cmap)
