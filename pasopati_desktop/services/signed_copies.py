"""What is said about copies of signed forms once the text has ended: they can carry no stamp."""

from dataclasses import dataclass
from pathlib import Path

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import paper_stamps, releases, statement_papers
from pasopati_desktop.services.workspace import Workspace, reads


@dataclass(frozen=True)
class Ended:
    """How a statement ended, in the words of its stamp."""

    mark: str
    """Such as `DITARIK`."""
    told: str
    """Such as `DITARIK, 21 November 2026`."""


@reads
def ended(workspace: Workspace, statement_id: int) -> Ended | None:
    """Return how the statement ended; None as long as it holds.

    A signed form is kept as it came: it can carry no stamp, so whoever copies it has to be told.
    """
    stamp, marks = paper_stamps.stamp_of(workspace, statement_id)
    if not marks:
        return None
    return Ended(marks[0].value, stamp.removeprefix(paper_stamps.COPY))


def copy_name(name: str, over: Ended | None) -> str:
    """Return what a copy of a signed form is called, so that its end is not left behind."""
    return f"{over.mark} - {name}" if over is not None else name


@reads
def save_stamped(
    workspace: Workspace, statement_id: int, path: Path, control: JobControl | None = None
) -> None:
    """Write the official PDF as it is given out today: with the stamp of how the text ended.

    Raises:
        RuleViolation: what `releases.release_gate` refuses.
        EnvironmentFailure: the file cannot be written; what was there before stays.
    """
    from pasopati_desktop.documents.files import write_whole

    releases.release_gate(workspace, statement_id)
    write_whole(path, statement_papers.given_pdf(workspace, statement_id, control))
