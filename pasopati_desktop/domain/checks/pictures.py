"""Pictures behind a text: who can be recognised, and whether they agreed to it.

Source: handbook section 10. Nothing here can be confirmed away: a child's face has no good reason.
"""

from pasopati_desktop.domain import figure_rules
from pasopati_desktop.domain.checks.finding import Check, Gate, Group, State, Surroundings
from pasopati_desktop.domain.figure_rules import Fault
from pasopati_desktop.domain.statements import StatementContent

_GUARDED = frozenset({Gate.SUBMIT, Gate.REVIEW})
"""Steps that the rules refuse here: handing in, and every signature behind the verifier's."""


def faults(content: StatementContent, around: Surroundings) -> tuple[Fault, ...]:
    return figure_rules.faults(content.figures, around.standings, around.now)


def problem(content: StatementContent, around: Surroundings) -> str:
    """Return the code of what keeps the pictures inside; blank if nothing does."""
    return next((fault.code for fault in faults(content, around)), "")


def shown(content: StatementContent, around: Surroundings) -> list[Check] | None:
    """Return a line for each fault, leading to its picture; None where there is no picture."""
    if not content.figures:
        return None
    state = State.MISSING if around.gate in _GUARDED else State.LOOK
    return [line(fault, state) for fault in faults(content, around)]


def line(fault: Fault, state: State) -> Check:
    """Return the line of one fault."""
    code = "picture_" + fault.code.removeprefix("figure.")
    params: tuple[tuple[str, object], ...] = (("number", fault.row + 1),)
    if fault.subject_code:
        params = (*params, ("who", fault.subject_code))
    return Check(code, state, "figures", params, Group.PICTURES, row=fault.row)
