"""What every paper says of itself in the file: its facts, the archive form it keeps, its colours.

ISO 19005-2 (PDF/A-2) asks for the facts as XMP beside the Info dictionary; PDF/UA-1 is not among
the schemas it knows, so the packet describes that one.
"""

import functools
from datetime import datetime
from xml.sax.saxutils import escape

from pasopati_desktop import resources
from pasopati_desktop.documents.dates import WIB

PRODUCER = "PASOPATI Desktop"
LANGUAGE = "id-ID"

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


def described(
    title: str, author: str, subject: str, moment: datetime, *, is_tagged: bool
) -> tuple[dict[str, str], bytes]:
    """Return the same facts twice, as PDF/A asks: for the Info dictionary and as XMP.

    A tagged paper says that it is PDF/A-2A and PDF/UA-1, any other that it is PDF/A-2U.
    """
    local = moment.astimezone(WIB)
    zone = local.strftime("%z")
    stamp = f"D:{local:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:]}'"
    facts = {
        "/Title": title,
        "/Author": author,
        "/Subject": subject,
        "/Creator": PRODUCER,
        "/Producer": PRODUCER,
        "/CreationDate": stamp,
        "/ModDate": stamp,
    }
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
    return {key: fact for key, fact in facts.items() if fact}, xmp.encode("utf-8")


@functools.cache
def srgb() -> bytes:
    """Return the colour profile that every paper holds."""
    return resources.path("colour", "srgb.icc").read_bytes()
