"""What a queue of CUPS says it holds and can do: `lpoptions` reads its PPD file and its state."""

import re

from pasopati_desktop.documents.cups import run
from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.printing import (
    Abilities,
    QueueState,
    Sheet,
    Sides,
    Trouble,
    is_same,
    sheet_named,
)

ASK_SECONDS = 10

_OPTION = re.compile(r"(?P<name>[^\s/:]+)(?:/.*)?: (?P<choices>.*)")
_PAPER = ("PageSize", "media")
_DUPLEX = ("Duplex", "JCLDuplex", "EFDuplex", "EFDuplexing", "ARDuplex", "KD03Duplex", "sides")
"""Those CUPS sets when it is asked for `sides`."""
_TURNED = {
    Sides.LONG: {"duplexnotumble", "longedge", "top", "two-sided-long-edge"},
    Sides.SHORT: {"duplextumble", "shortedge", "bottom", "two-sided-short-edge"},
}
_COLOUR = (
    "ColorModel",
    "print-color-mode",
    "ColorMode",
    "HPColorMode",
    "BRMonoColor",
    "CNColorMode",
)
_GRAY = {"gray", "grayscale", "kgray", "black", "monochrome", "mono", "blackandwhite"}
_STATE = {"3": QueueState.IDLE, "4": QueueState.PRINTING, "5": QueueState.STOPPED}
_TROUBLES = {
    "media-empty": Trouble.NO_PAPER,
    "media-needed": Trouble.NO_PAPER,
    "media-jam": Trouble.JAM,
    "cover-open": Trouble.OPEN,
    "door-open": Trouble.OPEN,
    "interlock-open": Trouble.OPEN,
    "toner-empty": Trouble.NO_INK,
    "marker-supply-empty": Trouble.NO_INK,
    "offline": Trouble.OFFLINE,
    "connecting-to-device": Trouble.OFFLINE,
    "timed-out": Trouble.OFFLINE,
}
_SEVERITY = re.compile(r"-(?:error|warning|report)$")


def abilities(queue: str) -> Abilities:
    """Return what CUPS knows of a queue; little or nothing of one without a driver.

    The default is the user's own where `lpoptions` saved one, else the administrator's.

    Raises:
        EnvironmentFailure: `printer.no_cups` or `printer.timeout`.
    """
    listed = run(["lpoptions", "-p", queue, "-l"], ASK_SECONDS).stdout
    said = run(["lpoptions", "-p", queue], ASK_SECONDS).stdout
    return read(listed, said)


def try_abilities(queue: str) -> Abilities:
    """Return the same, or what is known of an unknown queue: nothing."""
    try:
        return abilities(queue)
    except EnvironmentFailure:
        return Abilities()


def read(listed: str, said: str) -> Abilities:
    """Return what the answers of `lpoptions -l` and of `lpoptions` tell."""
    options = {
        found["name"]: found["choices"].split()
        for line in listed.splitlines()
        if (found := _OPTION.match(line))
    }
    tokens = next((options[name] for name in _PAPER if name in options), [])
    sheets, loaded = _sheets(tokens)
    facts = dict(re.findall(r"([\w-]+)=('[^']*'|\S*)", said))
    return Abilities(
        sheets=sheets,
        loaded=loaded,
        takes_any_size=any(token.lstrip("*").startswith("Custom.") for token in tokens),
        sides=_sides(options),
        gray=_gray(options),
        troubles=_troubles(facts.get("printer-state-reasons", "")),
        state=_state(facts),
    )


def _sheets(tokens: list[str]) -> tuple[tuple[Sheet, ...], Sheet | None]:
    sheets: list[Sheet] = []
    loaded: Sheet | None = None
    for token in tokens:
        sheet = sheet_named(token.lstrip("*"))
        if sheet is None:
            continue
        twin = next((other for other in sheets if is_same(other, sheet)), None)
        if twin is None:
            sheets.append(sheet)
        if token.startswith("*"):
            loaded = twin or sheet
    return tuple(sheets), loaded


def _sides(options: dict[str, list[str]]) -> tuple[Sides, ...]:
    for name in _DUPLEX:
        choices = {token.lstrip("*").lower() for token in options.get(name, [])}
        turned = tuple(side for side, words in _TURNED.items() if words & choices)
        if turned:
            return (Sides.ONE, *turned)
    return ()


def _gray(options: dict[str, list[str]]) -> str:
    for name in _COLOUR:
        choices = [token.lstrip("*") for token in options.get(name, [])]
        gray = next((choice for choice in choices if choice.lower() in _GRAY), None)
        if gray is not None and len(choices) > 1:
            return f"{name}={gray}"
    return ""


def _troubles(reasons: str) -> tuple[Trouble, ...]:
    found = (_TROUBLES.get(_SEVERITY.sub("", reason)) for reason in reasons.strip("'").split(","))
    return tuple(dict.fromkeys(trouble for trouble in found if trouble is not None))


def _state(facts: dict[str, str]) -> QueueState:
    if facts.get("printer-is-accepting-jobs") == "false":
        return QueueState.REJECTING
    return _STATE.get(facts.get("printer-state", ""), QueueState.UNKNOWN)
