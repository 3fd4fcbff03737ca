"""Which network addresses a source may lead to, and how an address is written into a log.

A feed, or a redirect it gives, must not make this workstation talk to the office's own machines.
"""

import contextlib
import logging
import queue
import socket
import threading
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from pasopati_desktop.domain.errors import EnvironmentFailure, Refused

log = logging.getLogger(__name__)

Resolver = Callable[[str, int], Sequence[str]]
"""Host and port to numeric addresses; raises OSError or UnicodeError."""

_NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/96"))
_NAT64_LOCAL = IPv6Network("64:ff9b:1::/48")
_V4_COMPATIBLE = IPv6Network("::/96")


def is_public(address: str) -> bool:
    """Return whether `address` is a single machine of the open internet.

    IPv4 addresses wrapped in IPv6 (mapped, compatible, 6to4, Teredo, NAT64) are judged by the
    address inside: `is_global` alone calls `64:ff9b::7f00:1` and `2002:7f00:1::` public.
    """
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        inner = _inside(found)
        if inner is not None:
            return all(_is_public_v4(one) for one in inner)
        if found in _NAT64_LOCAL or found.is_site_local:
            return False
        return found.is_global and not (
            found.is_multicast or found.is_reserved or found.is_unspecified or found.is_link_local
        )
    return _is_public_v4(found)


def _inside(found: IPv6Address) -> tuple[IPv4Address, ...] | None:
    if found.ipv4_mapped is not None:
        return (found.ipv4_mapped,)
    if found.sixtofour is not None:
        return (found.sixtofour,)
    if found.teredo is not None:
        return found.teredo
    if any(found in network for network in _NAT64) or found in _V4_COMPATIBLE:
        return (IPv4Address(int(found) & 0xFFFFFFFF),)
    return None


def _is_public_v4(found: IPv4Address) -> bool:
    return found.is_global and not (found.is_multicast or found.is_reserved or found.is_unspecified)


def system_addresses(host: str, port: int) -> Sequence[str]:
    """Ask the system's resolver; addresses in the order it prefers."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def addresses_within(resolve: Resolver, host: str, port: int, seconds: float) -> Sequence[str]:
    """Resolve `host`, waiting at most `seconds`.

    The system's resolver knows no time limit, so it is asked in a thread that may be left behind.

    Raises:
        EnvironmentFailure: `fetch.dns`.
    """
    with contextlib.suppress(ValueError):
        return [str(ip_address(host))]
    answer: queue.SimpleQueue[Sequence[str] | None] = queue.SimpleQueue()

    def ask() -> None:
        found = None
        try:
            found = resolve(host, port)
        except (OSError, UnicodeError) as error:
            log.info("name not resolved host=%s error=%s", host, error)
        finally:
            answer.put(found)

    threading.Thread(target=ask, name=f"resolve {host}", daemon=True).start()
    try:
        found = answer.get(timeout=max(seconds, 0.0))
    except queue.Empty:
        found = None
    if not found:
        raise EnvironmentFailure("fetch.dns", host=host)
    return found


def require_public(host: str, addresses: Sequence[str]) -> None:
    """Refuse a host that has even one address inside.

    Raises:
        Refused: `fetch.private_address`.
    """
    for address in addresses:
        if not is_public(address):
            raise Refused("fetch.private_address", host=host, address=address)


def safe_url(url: str) -> str:
    """Return `url` for logs and screens: without name and password, query and fragment cut."""
    try:
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return "(tidak terbaca)"
    shown = f"{parts.scheme}://{host}{parts.path}" + ("?…" if parts.query else "")
    return "".join(c for c in shown if c.isprintable())[:300]
