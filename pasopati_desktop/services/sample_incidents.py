"""Many invented incidents, registered one by one by the same service as real ones."""

import random
from datetime import timedelta

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import EntryDraft, IncidentDraft
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import guideline, incidents
from pasopati_desktop.services.workspace import Workspace

SEED = 1
_WHAT = ("Dugaan", "Laporan", "Unggahan", "Temuan", "Keluhan")
_WHERE = ("Dapur umum", "Gerbang utama", "Blok timur", "Gedung kunjungan", "Bengkel kerja")


def fill(monitor: Workspace, count: int, control: JobControl, *, seed: int = SEED) -> int:
    """Register `count` incidents of the last year with a line of timeline each; return how many.

    Raises:
        Cancelled: between two incidents; what was registered stays.
    """
    chance = random.Random(seed)  # noqa: S311 - invented data, the same every time
    categories = guideline.categories(monitor).value
    for number in range(count):
        control.step(number, count, "insiden")
        category = chance.choice(categories)
        subtype = chance.choice(category.subtypes)
        at = monitor.clock() - timedelta(minutes=chance.randint(10, 525_600))
        draft = IncidentDraft(
            title=f"{chance.choice(_WHAT)} {subtype}, catatan ke-{number + 1}",
            category=category.code,
            subtype=subtype,
            severity=chance.choices(tuple(Severity), (60, 28, 10, 2))[0],
            detected_at=at,
            place=chance.choice(_WHERE),
            owner_id=monitor.officer_id,
        )
        incident = incidents.register(monitor, draft)
        entry = EntryDraft(at + timedelta(minutes=5), "Unit terkait dihubungi")
        incidents.add_entry(monitor, incident, entry)
    control.step(count, count, "insiden")
    return count
