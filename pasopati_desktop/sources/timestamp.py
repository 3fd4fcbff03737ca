"""Asking a time-stamp authority (RFC 3161) that the administrator named."""

import httpx

from pasopati_desktop.domain.errors import EnvironmentFailure

MAX_ANSWER = 200_000
"""Bytes; an answer with its certificates has some 6,000."""
PATIENCE = 12.0
"""Seconds for the whole exchange, each part of it."""


def ask(url: str, request: bytes) -> bytes:
    """Return the authority's answer to a time-stamp request.

    Raises:
        EnvironmentFailure: `signature.no_time_stamp`: it cannot be reached or answers nonsense.
    """
    headers = {"Content-Type": "application/timestamp-query"}
    answer = bytearray()
    try:
        with httpx.stream(
            "POST", url, content=request, headers=headers, timeout=PATIENCE
        ) as response:
            response.raise_for_status()
            for part in response.iter_bytes():
                answer += part
                if len(answer) > MAX_ANSWER:
                    raise EnvironmentFailure("signature.no_time_stamp")
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise EnvironmentFailure("signature.no_time_stamp") from error
    return bytes(answer)
