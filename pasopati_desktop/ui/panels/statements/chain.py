"""The approval chain in the words of the shared widget."""

from pasopati_desktop.domain.workflow import Step
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
    """Return the links as the widget shows them: role, name, time."""
    return [_step(link) for link in links]


def _step(link: ChainLink) -> steps.Step:
    now = link.state is LinkState.NOW
    last = translate("Statements", "sekarang") if now else ""
    if link.at is not None and not now:
        last = words.clock(link.at)
    share = 0.75 if now else 0.0
    return steps.Step(_role(link), _STATES[link.state], (link.officer, last), share)


def _role(link: ChainLink) -> str:
    """Return the role; an acting head is named so."""
    label = labels.link_label(link.step)
    for prefix in ("Plh.", "Plt."):
        if link.step is Step.APPROVE and link.title.startswith(prefix):
            return f"{prefix} {label}"
    return label
