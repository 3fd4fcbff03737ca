"""Pictures of statements, and consents of whom they show."""

from dataclasses import replace

from pasopati_desktop.domain.consent import Channel, Consent, DisplayLevel, Purpose
from pasopati_desktop.domain.figures import Figure, Recognisable, ShownInmate
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.services import consents, work_reading
from pasopati_desktop.services.workspace import Workspace
from tests import works_data
from tests.data import Desk
from tests.statement_data import a_press_release

FOR_THE_PRESS = works_data.a_consent(
    level=DisplayLevel.NAME_AND_FACE,
    purposes=frozenset({Purpose.CATALOGUE, Purpose.PRESS_RELEASE}),
    channels=frozenset({Channel.SITE, Channel.PRESS}),
)


def agreed(desk: Desk, consent: Consent = FOR_THE_PRESS, *, shade: int = 90) -> int:
    """Add a work whose maker signed `consent`; return the work."""
    work_id = works_data.added(desk, shade)
    sign(desk, work_id, consent)
    return work_id


def sign(desk: Desk, work_id: int, consent: Consent = FOR_THE_PRESS) -> None:
    officer = works_data.officer(desk)
    consents.record(officer, work_id, consent, works_data.a_form(officer))


def inmate_of(desk: Desk, work_id: int) -> ShownInmate:
    row = work_reading.detail(works_data.officer(desk), work_id).consents[0]
    return ShownInmate(row.id, row.consent.subject_code)


def kept_picture(workspace: Workspace, shade: int = 90) -> str:
    """Keep a picture in the store; return its SHA-256."""
    from pasopati_desktop.documents.figures import prepared

    stored = workspace.files.adopt_bytes(prepared(works_data.jpeg(shade), 453))
    return stored.sha256


def a_figure(desk: Desk, *works: int, **changes: object) -> Figure:
    """Return a picture of the makers of `works`; without any, one on which nobody is seen."""
    figure = Figure(
        kept_picture(desk.nobody),
        "Bengkel kayu",
        "Dua orang mengamplas kursi",
        Recognisable.INMATES if works else Recognisable.NOBODY,
        tuple(inmate_of(desk, work) for work in works),
    )
    return replace(figure, **changes)  # type: ignore[arg-type] # test factory


def showing(*figures: Figure) -> StatementContent:
    return a_press_release(figures=figures)
