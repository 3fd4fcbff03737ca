"""Keeps a mistake in a paint function from ending the process. Light: the first window needs it."""

import functools
import logging
from collections.abc import Callable
from typing import ParamSpec

log = logging.getLogger(__name__)

P = ParamSpec("P")

_told: set[str] = set()


def never_raises(paint: Callable[P, None]) -> Callable[P, None]:
    """Keep an exception inside a virtual paint function: let out, it ends the process.

    Told in the log once for each place and kind, since painting repeats sixty times a second.
    """

    @functools.wraps(paint)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            paint(*args, **kwargs)
        except Exception as error:
            key = f"{paint.__qualname__} {type(error).__name__}"
            if key not in _told:
                _told.add(key)
                log.exception("paint failed where=%s", paint.__qualname__)

    return guarded
