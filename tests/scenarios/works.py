"""How each writing service of works is called by an officer who may."""

from pasopati_desktop.domain.consent import Channel
from pasopati_desktop.domain.works import WorkStatus
from pasopati_desktop.services import consents, gallery, sample_works, work_reading, works
from tests.data import Desk
from tests.scenario import Scenario, Steps
from tests.works_data import (
    a_consent,
    a_draft,
    a_form,
    added,
    curated,
    head,
    officer,
    published,
    taken,
    version,
)


def _add(desk: Desk) -> Steps:
    photo = taken(officer(desk))
    return officer(desk), lambda view: works.add(view, a_draft(photo), [photo])


def _edit(desk: Desk) -> Steps:
    work = added(desk)
    seen = version(desk, work)
    draft = a_draft(title="Judul lain")
    return officer(desk), lambda view: works.edit(view, work, draft, seen)


def _move(desk: Desk) -> Steps:
    work = added(desk)
    seen = version(desk, work)
    return officer(desk), lambda view: works.move(view, work, WorkStatus.CURATED, seen)


def _publish(desk: Desk) -> Steps:
    work = curated(desk)
    consents.record(officer(desk), work, a_consent(), a_form(officer(desk)))
    seen = version(desk, work)
    return head(desk), lambda view: works.publish(view, work, seen)


def _record(desk: Desk) -> Steps:
    work = added(desk)
    form = a_form(officer(desk))
    return officer(desk), lambda view: consents.record(view, work, a_consent(), form)


def _withdraw(desk: Desk) -> Steps:
    work = published(desk)
    return officer(desk), lambda view: consents.withdraw(view, work, "Diminta pembuat")


def _mark_removed(desk: Desk) -> Steps:
    work = published(desk)
    consents.withdraw(officer(desk), work, "Diminta pembuat")
    removals = work_reading.detail(officer(desk), work).removals
    social = next(row.id for row in removals if row.channel is Channel.SOCIAL_MEDIA)
    return officer(desk), lambda view: consents.mark_removed(view, social)


def _build(desk: Desk) -> Steps:
    published(desk)
    return officer(desk), gallery.build


def _fill(desk: Desk) -> Steps:
    return officer(desk), lambda view: sample_works.fill(view, head(desk), 2)


SCENARIOS: dict[str, Scenario] = {
    "works.add": _add,
    "works.edit": _edit,
    "works.move": _move,
    "works.publish": _publish,
    "consents.record": _record,
    "consents.withdraw": _withdraw,
    "consents.mark_removed": _mark_removed,
    "gallery.build": _build,
    "sample_works.fill": _fill,
}
