"""Lists of feed sources as OPML, the way feed readers exchange them."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, SubElement, indent, tostring

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.plain_text import plain_text
from pasopati_desktop.sources.charset import to_utf8
from pasopati_desktop.sources.feeds import web_link
from pasopati_desktop.sources.fetch import read_file

MAX_SOURCES = 5000
MAX_DEPTH = 20
NAME_CHARS = 200


@dataclass(frozen=True)
class SourceEntry:
    """One source of a list; `group` is the outline it stands under."""

    name: str
    url: str
    group: str = ""
    site: str = ""


@dataclass(frozen=True)
class SourceList:
    entries: tuple[SourceEntry, ...]
    left_out: int
    """Outlines without a usable web address, or named twice."""


def read_opml(path: Path) -> SourceList:
    """Read a list of sources.

    Raises:
        EnvironmentFailure: the file cannot be read (codes of `fetch.read_file`).
        Refused: `opml.not_a_list`, `opml.too_large` (over 5,000 sources).
    """
    try:
        root = fromstring(to_utf8(read_file(path)), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, RecursionError) as error:
        raise Refused("opml.not_a_list", path=str(path)) from error
    body = root.find("body")
    if root.tag.lower() != "opml" or body is None:
        raise Refused("opml.not_a_list", path=str(path))
    found: dict[str, SourceEntry] = {}
    left_out = 0
    waiting: list[tuple[Element, str, int]] = [(outline, "", 0) for outline in reversed(body)]
    while waiting:
        outline, group, depth = waiting.pop()
        fields = {name.lower(): value for name, value in outline.attrib.items()}
        name = plain_text(fields.get("title") or fields.get("text") or "", NAME_CHARS)
        if "xmlurl" in fields:
            url = web_link(fields["xmlurl"], "")
            if not url or url in found:
                left_out += 1
            else:
                site = web_link(fields.get("htmlurl", ""), "")
                found[url] = SourceEntry(name or url[:NAME_CHARS], url, group, site)
        if len(found) > MAX_SOURCES:
            raise Refused("opml.too_large", limit=MAX_SOURCES, path=str(path))
        if depth < MAX_DEPTH:
            inner = group if "xmlurl" in fields else name or group
            waiting.extend((child, inner, depth + 1) for child in reversed(outline))
    return SourceList(tuple(found.values()), left_out)


def write_opml(path: Path, entries: Iterable[SourceEntry], title: str) -> None:
    """Write a list of sources, one outline for each group; the file is replaced whole.

    Raises:
        EnvironmentFailure: `opml.not_writable`.
    """
    root = Element("opml", version="2.0")
    SubElement(SubElement(root, "head"), "title").text = title
    body = SubElement(root, "body")
    groups: dict[str, Element] = {"": body}
    for entry in entries:
        name, group = plain_text(entry.name, NAME_CHARS), plain_text(entry.group, NAME_CHARS)
        if group not in groups:
            groups[group] = SubElement(body, "outline", text=group, title=group)
        attributes = {"type": "rss", "text": name, "title": name, "xmlUrl": entry.url}
        if entry.site:
            attributes["htmlUrl"] = entry.site
        SubElement(groups[group], "outline", attributes)
    indent(root)
    partial = path.with_name(path.name + ".partial")
    try:
        with partial.open("wb") as stream:
            stream.write(tostring(root, encoding="utf-8", xml_declaration=True))
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    except OSError as error:
        raise EnvironmentFailure("opml.not_writable", path=str(path)) from error
    finally:
        partial.unlink(missing_ok=True)
