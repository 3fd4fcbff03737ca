"""Make a drawn PDF fit for the archive: PDF/A-2, true dates, the same bytes every time.

A file with a structure tree, as `layout.draw` makes it, becomes PDF/A-2A and PDF/UA-1; one without
becomes PDF/A-2U.
"""

import functools
import io
import re
from datetime import datetime
from xml.sax.saxutils import escape

import pikepdf

from pasopati_desktop import resources
from pasopati_desktop.documents.dates import WIB

PRODUCER = "PASOPATI Desktop"
LANGUAGE = "id-ID"
_BLOCK = 100
"""Entries that one `beginbfchar` may have (Adobe Technical Note 5014)."""
_CMAP_BLOCKS = re.compile(rb"\d+ beginbfchar\s*(.*?)\s*endbfchar", re.DOTALL)
_CMAP_ENTRY = re.compile(rb"(<[0-9A-Fa-f]+>)\s*<([0-9A-Fa-f]+)>")

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"{spaces}>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>{level}</pdfaid:conformance>{universal}
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}<dc:description><rdf:Alt>
<rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
_UA_SPACES = """
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#\""""
_UNIVERSAL = """<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""
_AUTHOR = "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"


def finish(drawn: bytes, *, title: str, author: str, subject: str, moment: datetime) -> bytes:
    """Return `drawn` with metadata, colour profile and a deterministic identity.

    `moment` is aware and becomes the date inside the file; the texts are printable one-liners.
    """
    local = moment.astimezone(WIB)
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        _describe(pdf, title, author, subject, local)
        profile = pdf.make_stream(_srgb(), N=3)
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


def _describe(pdf: pikepdf.Pdf, title: str, author: str, subject: str, local: datetime) -> None:
    """Write the same facts twice, as PDF/A asks: in the Info dictionary and as XMP."""
    zone = local.strftime("%z")
    stamp = f"D:{local:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:]}'"
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    facts = {
        "/Title": title,
        "/Author": author,
        "/Subject": subject,
        "/Creator": PRODUCER,
        "/Producer": PRODUCER,
        "/CreationDate": stamp,
        "/ModDate": stamp,
    }
    for key, fact in facts.items():
        if fact:
            pdf.docinfo[key] = pikepdf.String(fact)
    is_tagged = "/StructTreeRoot" in pdf.Root
    xmp = _XMP.format(
        level="A" if is_tagged else "U",
        universal=_UNIVERSAL if is_tagged else "",
        spaces=_UA_SPACES if is_tagged else "",
        title=escape(title),
        author=_AUTHOR.format(author=escape(author)) if author else "",
        subject=escape(subject),
        language=LANGUAGE,
        date=f"{local:%Y-%m-%dT%H:%M:%S}{zone[:3]}:{zone[3:]}",
        producer=PRODUCER,
    )
    metadata = pdf.make_stream(xmp.encode("utf-8"))
    metadata.Type, metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    pdf.Root.Metadata = metadata


@functools.cache
def _srgb() -> bytes:
    return resources.path("colour", "srgb.icc").read_bytes()


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
