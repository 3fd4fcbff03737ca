"""The approval chain in the words of the shared widget."""

from pasopati_desktop.services.statement_views import ChainLink, LinkState
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.widgets import steps

_STATES: dict[LinkState, steps.State] = {
    LinkState.DONE: "done",
    LinkState.NOW: "now",
    LinkState.NEXT: "next",
    LinkState.VOID: "void",
}


def chain_steps(links: tuple[ChainLink, ...]) -> list[steps.Step]:
    """Return the links as the widget shows them: role, name, time, or who reads just now."""
    return [_step(link) for link in links]


def _step(link: ChainLink) -> steps.Step:
    now = link.state is LinkState.NOW
    officer = link.officer
    last = translate("Statements", "sekarang") if now else ""
    if now and link.reviewing:
        officer = labels.names_short(link.reviewing)
        last = translate("Statements", "meninjau")
    if link.at is not None and not now:
        last = words.clock(link.at)
    share = 0.75 if now else 0.0
    return steps.Step(_role(link), _STATES[link.state], (officer, last), share)


def _role(link: ChainLink) -> str:
    """Return the role; who stands in for the official is named so."""
    label = labels.link_label(link.step)
    for prefix in ("Plh.", "Plt."):
        if link.title.startswith(prefix):
            return f"{prefix} {label}"
    return label
