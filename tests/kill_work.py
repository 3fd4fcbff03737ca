"""What a process does until it is killed: every transition of a statement, in five short stories.

Each act is acknowledged once its service has returned, so whatever was acknowledged must be there.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from pasopati_desktop.domain.chains import ChainBook, ChainRule
from pasopati_desktop.domain.guideline import DocumentKind, Severity
from pasopati_desktop.domain.incidents import EntryDraft, IncidentDraft
from pasopati_desktop.domain.release import Channel, DistributionDraft, PublicationDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import SECTIONS, StatementKind
from pasopati_desktop.domain.statements import (
    Fact,
    FactStatus,
    InformationAccess,
    StatementContent,
)
from pasopati_desktop.domain.workflow import Stage, Status, Step
from pasopati_desktop.services import (
    approvals,
    endings,
    guideline,
    incidents,
    releases,
    statements,
)
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.workspace import Workspace
from tests.data import PIN, Desk

Acknowledge = Callable[[str], None]
REASON = "Uji putus daya di tengah langkah"

EVERYBODY = ChainBook(
    (
        ChainRule(
            (),
            (),
            (
                Stage(Status.VERIFYING, (Step.VERIFY,)),
                Stage(Status.REVIEW, (Step.REVIEW, Step.LEGAL, Step.SPOKESPERSON)),
                Stage(Status.APPROVAL, (Step.APPROVE,)),
            ),
        ),
    )
)
"""Asks for every signature there is."""


def prepare(desk: Desk) -> None:
    """Let every statement need every signature; once, before the first kill."""
    head = desk.as_role(Role.HEAD_OF_UNIT)
    guideline.amend(head, DocumentKind.CHAINS, EVERYBODY, "Uji putus daya")


def filled(content: StatementContent) -> StatementContent:
    sections = {spec.code: f"Isi {spec.label}" for spec in SECTIONS[content.kind]}
    facts = (Fact("Isi Teras", FactStatus.CONFIRMED, "Buku piket"),)
    return replace(
        content,
        sections={**sections, **{k: v for k, v in content.sections.items() if v}},
        facts=facts,
        access=InformationAccess.IMMEDIATE,
        privacy_checked=True,
    )


@dataclass(frozen=True)
class Worker:
    """The officers of one process, and where it says what is done."""

    desk: Desk
    views: dict[Role, Workspace]
    acknowledge: Acknowledge

    @classmethod
    def of(cls, desk: Desk, acknowledge: Acknowledge) -> "Worker":
        roles = (
            *(Role.MEDIA_MONITOR, Role.WRITER, Role.VERIFIER, Role.TEAM_LEAD, Role.LEGAL),
            *(Role.SPOKESPERSON, Role.HEAD_OF_UNIT, Role.MEDIA_LIAISON, Role.SECRETARY),
        )
        return cls(desk, {role: desk.as_role(role) for role in roles}, acknowledge)

    def stepped(self, statement: int, step: Step) -> None:
        self.acknowledge(f"step {statement} {step.value}")

    def written(self) -> tuple[int, str]:
        writer = self.views[Role.WRITER]
        statement = statements.create(writer, NewStatement(StatementKind.PRESS_RELEASE, "Uji"))
        return statement, self.saved(statement)

    def saved(self, statement: int) -> str:
        writer = self.views[Role.WRITER]
        detail = statements.detail(writer, statement)
        content = filled(replace(detail.content, title=f"Uji {detail.version_number + 1}"))
        kept = statements.save(writer, statement, content, base_version=detail.version_number)
        self.acknowledge(f"version {statement} {kept.sha256}")
        return kept.sha256

    def submitted(self, statement: int, sha256: str) -> None:
        approvals.submit(self.views[Role.WRITER], statement, sha256=sha256)
        self.stepped(statement, Step.SUBMIT)

    def signed(self, statement: int, sha256: str) -> None:
        for role, step, act in (
            (Role.VERIFIER, Step.VERIFY, approvals.verify),
            (Role.TEAM_LEAD, Step.REVIEW, approvals.review),
            (Role.LEGAL, Step.LEGAL, approvals.legal),
            (Role.SPOKESPERSON, Step.SPOKESPERSON, approvals.initial),
        ):
            act(self.views[role], statement, sha256=sha256)
            self.stepped(statement, step)

    def approved(self, statement: int, sha256: str) -> None:
        self.submitted(statement, sha256)
        self.signed(statement, sha256)
        head = self.views[Role.HEAD_OF_UNIT]
        done = approvals.approve(head, statement, sha256=sha256, secret=PIN)
        self.acknowledge(f"approval {statement} {done.number}")

    def published(self) -> int:
        statement, sha256 = self.written()
        self.approved(statement, sha256)
        liaison, now = self.views[Role.MEDIA_LIAISON], self.desk.clock()
        releases.publish(liaison, statement, PublicationDraft(Channel.EMAIL, now, proof="Daftar"))
        self.stepped(statement, Step.PUBLISH)
        return statement


def noted(worker: Worker) -> None:
    monitor, now = worker.views[Role.MEDIA_MONITOR], worker.desk.clock()
    draft = IncidentDraft("Uji putus daya", "KAMTIB", Severity.MINOR, now)
    incident = incidents.register(monitor, draft)
    worker.acknowledge(f"incident {incident}")
    entry = incidents.add_entry(monitor, incident, EntryDraft(now, "Rapat darurat"))
    worker.acknowledge(f"entry {incident} {entry}")
    statement, sha256 = worker.written()
    worker.approved(statement, sha256)


def turned_down(worker: Worker) -> None:
    statement, sha256 = worker.written()
    worker.submitted(statement, sha256)
    approvals.send_back(worker.views[Role.VERIFIER], statement, REASON)
    worker.stepped(statement, Step.RETURN)
    approvals.revise(worker.views[Role.WRITER], statement)
    worker.stepped(statement, Step.REVISE)
    worker.submitted(statement, worker.saved(statement))
    approvals.reject(worker.views[Role.VERIFIER], statement, REASON)
    worker.stepped(statement, Step.REJECT)


def voided(worker: Worker) -> None:
    statement, sha256 = worker.written()
    worker.approved(statement, sha256)
    endings.void(worker.views[Role.HEAD_OF_UNIT], statement, REASON, PIN)
    worker.stepped(statement, Step.VOID)


def withdrawn(worker: Worker) -> None:
    statement = worker.published()
    liaison, now = worker.views[Role.MEDIA_LIAISON], worker.desk.clock()
    line = DistributionDraft(Channel.EMAIL, now, "Warta Contoh")
    worker.acknowledge(
        f"recipient {statement} {releases.record_distribution(liaison, statement, line)}"
    )
    endings.archive(worker.views[Role.SECRETARY], statement)
    worker.stepped(statement, Step.ARCHIVE)
    endings.withdraw(worker.views[Role.HEAD_OF_UNIT], statement, REASON, PIN)
    worker.stepped(statement, Step.WITHDRAW)


def corrected(worker: Worker) -> None:
    original = worker.published()
    successor = endings.begin_correction(worker.views[Role.WRITER], original, REASON)
    worker.acknowledge(f"successor {original} {successor}")
    worker.approved(successor, worker.saved(successor))
    worker.stepped(original, Step.CORRECT)


STORIES: tuple[tuple[Callable[[Worker], None], int], ...] = (
    (noted, 9),
    (turned_down, 7),
    (voided, 8),
    (withdrawn, 11),
    (corrected, 17),
)
"""Each story, and how many acts it acknowledges."""


def work(desk: Desk, acknowledge: Acknowledge, first: int) -> None:
    """Tell the stories without end, beginning with the `first`."""
    worker = Worker.of(desk, acknowledge)
    while True:
        STORIES[first % len(STORIES)][0](worker)
        first += 1
