"""Many invented statements in every state of the workflow, by the same services as real ones."""

import random
from collections.abc import Mapping
from dataclasses import replace

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import Fact, FactStatus, InformationAccess
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services import approvals, statements
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.workspace import Workspace

SEED = 1
_TOPICS = (
    "Panen raya sayur hidroponik",
    "Pameran batik karya Warga Binaan",
    "Razia gabungan dan tindak lanjut",
    "Jadwal kunjungan hari libur",
    "Pelatihan mebel angkatan baru",
)
_LAST = (None, Step.SUBMIT, Step.VERIFY, Step.REVIEW, Step.APPROVE, Step.RETURN)
_SHARES = (10, 10, 8, 7, 60, 5)
"""Percent of statements whose last step is the one above."""


def fill(
    officers: Mapping[Role, Workspace],
    pin: str,
    count: int,
    control: JobControl,
    *,
    seed: int = SEED,
) -> int:
    """Write `count` press releases and take each some way along; return how many.

    Raises:
        Cancelled: between two statements; what was written stays.
    """
    chance = random.Random(seed)  # noqa: S311 - invented data, the same every time
    for number in range(count):
        control.step(number, count, "pernyataan")
        last = chance.choices(_LAST, _SHARES)[0]
        title = f"{chance.choice(_TOPICS)}, edisi {number + 1}"
        _write(officers, pin, title, last)
    control.step(count, count, "pernyataan")
    return count


def _write(officers: Mapping[Role, Workspace], pin: str, title: str, last: Step | None) -> None:
    writer = officers[Role.WRITER]
    statement = statements.create(writer, NewStatement(StatementKind.PRESS_RELEASE, title))
    if last is None:
        return
    first = statements.detail(writer, statement).content
    content = replace(
        first,
        sections={
            **first.sections,
            "lead": f"{title} berlangsung tertib.",
            "body": "Kegiatan diikuti Warga Binaan dan petugas sejak pagi.\n\nHasilnya dicatat.",
            "quote": "Kegiatan ini bagian dari pembinaan kemandirian.",
            "quote_source": "D. Arya, Ketua Tim Komunikasi Krisis",
        },
        facts=(Fact("Kegiatan berlangsung tertib", FactStatus.CONFIRMED, "Laporan kegiatan"),),
        access=InformationAccess.PERIODIC,
        privacy_checked=True,
    )
    sha256 = statements.save(writer, statement, content, base_version=1).sha256
    approvals.submit(writer, statement, sha256=sha256)
    if last is Step.RETURN:
        reason = "Lengkapi jumlah peserta dan waktu kegiatan."
        approvals.send_back(officers[Role.VERIFIER], statement, reason)
    if last in {Step.SUBMIT, Step.RETURN}:
        return
    approvals.verify(officers[Role.VERIFIER], statement, sha256=sha256)
    if last is Step.VERIFY:
        return
    approvals.review(officers[Role.TEAM_LEAD], statement, sha256=sha256)
    if last is Step.APPROVE:
        approvals.approve(officers[Role.HEAD_OF_UNIT], statement, sha256=sha256, secret=pin)
