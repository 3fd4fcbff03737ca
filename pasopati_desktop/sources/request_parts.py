"""Addresses and headers of a request: what may be asked, and how."""

import base64
import contextlib
from urllib.parse import unquote

import httpcore
import httpx

from pasopati_desktop.domain.errors import Refused

_SCHEMES = frozenset({"http", "https"})


def parsed(url: str) -> httpx.URL:
    try:
        parsed = httpx.URL(url.strip())
    except (httpx.InvalidURL, ValueError) as error:
        raise Refused("fetch.bad_url") from error
    return _checked(parsed)


def joined(base: httpx.URL, location: str) -> httpx.URL:
    with contextlib.suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")
    try:
        return _checked(base.join(location.strip()))
    except (httpx.InvalidURL, ValueError) as error:
        raise Refused("fetch.bad_url") from error


def _checked(url: httpx.URL) -> httpx.URL:
    if url.scheme not in _SCHEMES:
        raise Refused("fetch.scheme", scheme=url.scheme[:20])
    if not url.host:
        raise Refused("fetch.bad_url")
    return url


def core_url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def without_credentials(url: httpx.URL) -> str:
    return str(url.copy_with(username="", password="")) if url.userinfo else str(url)


def authorization(url: httpx.URL) -> dict[str, str]:
    if not url.userinfo:
        return {}
    pair = unquote(url.userinfo.decode("ascii")).encode()
    return {"Authorization": "Basic " + base64.b64encode(pair).decode("ascii")}


def conditional(etag: str | None, last_modified: str | None) -> dict[str, str]:
    given = {
        "If-None-Match": kept_validator(etag),
        "If-Modified-Since": kept_validator(last_modified),
    }
    return {name: value for name, value in given.items() if value}


def kept_validator(validator: str | None) -> str | None:
    """Return a validator that can be sent back: one short printable ASCII line, else None."""
    if validator and len(validator) <= 500 and validator.isascii() and validator.isprintable():
        return validator
    return None


def content_type(header: str) -> tuple[str, str]:
    kind, _, rest = header[:300].partition(";")
    charset = ""
    for parameter in rest.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip(" \"'").lower()[:40]
    return kind.strip().lower(), charset
