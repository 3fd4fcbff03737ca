"""Officers who try anything at any time, on a real database: nothing leaves the table."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random

import pytest

from pasopati_desktop.domain.chains import DEFAULT_CHAINS, ChainBook, ChainRule, needed_concurrence
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.off_system import WordDraft
from pasopati_desktop.domain.release import Authority, ConcurrenceDraft, GivenBy
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import Concern, InformationAccess
from pasopati_desktop.domain.workflow import (
    SIGNATURES,
    STEP_ROLE,
    TRANSITIONS,
    Stage,
    Status,
    Step,
)
from pasopati_desktop.services import (
    approvals,
    endings,
    off_system,
    off_system_words,
    releases,
    statements,
)
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import audit, check
from pasopati_desktop.storage.tables import Incident
from tests import number_rows
from tests.data import PIN, Desk
from tests.statement_data import (
    REASON,
    a_draft,
    a_press_release,
    a_publication,
    amend_chains,
    an_incident,
)

ROLES = (
    *(Role.WRITER, Role.WRITER, Role.VERIFIER, Role.TEAM_LEAD, Role.LEGAL, Role.SPOKESPERSON),
    *(Role.HEAD_OF_UNIT, Role.HEAD_OF_UNIT, Role.MEDIA_LIAISON, Role.SECRETARY, Role.AUDITOR),
)
TABLE = {(item.source, item.step, item.target) for item in TRANSITIONS}
ANY_OF = ChainBook(
    (
        ChainRule(
            (),
            (),
            (
                Stage(Status.VERIFYING, (Step.VERIFY,)),
                Stage(Status.REVIEW, (Step.REVIEW, Step.SPOKESPERSON, Step.LEGAL), any_of=True),
                Stage(Status.APPROVAL, (Step.APPROVE,)),
            ),
        ),
    )
)


@dataclass
class Walk:
    """Several statements of one incident, and officers who know no rule."""

    desk: Desk
    chance: Random
    incident: int
    statements: list[int] = field(default_factory=list)
    published: int = 0
    denied: int = 0

    def anybody(self) -> Workspace:
        return self.desk.as_role(self.chance.choice(ROLES))

    def act(self) -> None:
        """Let somebody try something with one of the statements."""
        statement = self.chance.choice(self.statements)
        before = self.detail(statement)
        try:
            self.chance.choice(self.acts(statement, before))()
        except PasopatiError:
            after = self.detail(statement)
            assert (after.status, after.steps) == (before.status, before.steps)
            return
        self.judge(before, self.detail(statement))

    def acts(self, statement: int, detail: StatementDetail) -> list[Callable[[], object]]:
        who, sha = self.anybody(), self.chance.choice([detail.sha256] * 9 + ["0" * 64])
        likely = self.likely(statement, detail)
        return [
            *likely,
            lambda: approvals.submit(who, statement, sha256=sha),
            lambda: approvals.verify(who, statement, sha256=sha),
            lambda: approvals.review(who, statement, sha256=sha),
            lambda: approvals.legal(who, statement, sha256=sha),
            lambda: approvals.initial(who, statement, sha256=sha),
            lambda: approvals.approve(who, statement, sha256=sha, secret=PIN),
            lambda: releases.publish(who, statement, a_publication(self.desk)),
            lambda: approvals.send_back(who, statement, REASON),
            lambda: approvals.revise(who, statement),
            lambda: endings.archive(who, statement),
            lambda: endings.withdraw(who, statement, REASON, PIN),
            *[lambda: self.disputed(statement)] * 2,
            self.rise_or_fall,
            lambda: self.saved(who, statement, detail),
        ]

    def likely(self, statement: int, detail: StatementDetail) -> list[Callable[[], object]]:
        """Return the step that is due, several times over, so that walks get somewhere."""
        if detail.offer is None:
            return []
        sha = detail.sha256
        by: dict[Step, Callable[[], object]] = {
            Step.SUBMIT: lambda: approvals.submit(self.at(Role.WRITER), statement, sha256=sha),
            Step.VERIFY: lambda: approvals.verify(self.at(Role.VERIFIER), statement, sha256=sha),
            Step.REVIEW: lambda: approvals.review(self.at(Role.TEAM_LEAD), statement, sha256=sha),
            Step.LEGAL: lambda: approvals.legal(self.at(Role.LEGAL), statement, sha256=sha),
            Step.SPOKESPERSON: lambda: approvals.initial(
                self.at(Role.SPOKESPERSON), statement, sha256=sha
            ),
            Step.APPROVE: lambda: approvals.approve(
                self.at(Role.HEAD_OF_UNIT), statement, sha256=sha, secret=PIN
            ),
            Step.PUBLISH: lambda: self.given_out(statement),
            Step.REVISE: lambda: approvals.revise(self.at(Role.WRITER), statement),
        }
        by_word = [lambda: self.by_word(statement, detail)] * 4
        return [*[by[detail.offer.step]] * 10, *by_word]

    def by_word(self, statement: int, detail: StatementDetail) -> None:
        """Let the due signature come by telephone, before a witness."""
        if detail.offer is None or detail.offer.step not in SIGNATURES:
            return
        role = STEP_ROLE[detail.offer.step]
        now = self.desk.clock.now
        word = WordDraft(
            detail.offer.step, self.at(role).officer_id, GivenBy.PHONE, now, "Setuju lewat telepon"
        )
        word_id = off_system.record(self.at(Role.SECRETARY), statement, word, sha256=detail.sha256)
        off_system.witness(self.at(Role.MEDIA_LIAISON), word_id, secret=PIN)

    def disputed(self, statement: int) -> None:
        """Let the official of a word say that it was never said; or that it was, after all."""
        for word in off_system_words.of_statement(self.at(Role.AUDITOR), statement):
            for role in STEP_ROLE.values():
                if self.at(role).identity.name != word.signer:
                    continue
                if self.chance.random() < 0.8:
                    off_system.dispute(self.at(role), word.id, REASON, secret=PIN)
                    self.denied += 1
                else:
                    off_system.confirm(self.at(role), word.id, secret=PIN)
                return

    def at(self, role: Role) -> Workspace:
        return self.desk.as_role(role)

    def given_out(self, statement: int) -> None:
        for authority in Authority:
            word = ConcurrenceDraft(
                authority, "P. Kawil", "Kepala", GivenBy.PHONE, self.desk.clock.now, "Catatan 12"
            )
            if self.chance.random() < 0.8:
                releases.record_concurrence(self.at(Role.MEDIA_LIAISON), statement, word)
        releases.publish(self.at(Role.MEDIA_LIAISON), statement, a_publication(self.desk))

    def saved(self, who: Workspace, statement: int, detail: StatementDetail) -> None:
        content = a_press_release(
            f"Judul {self.chance.randint(0, 3)}",
            access=self.chance.choice([InformationAccess.PERIODIC, InformationAccess.UNCLASSIFIED]),
            privacy_checked=self.chance.random() < 0.8,
            concerns=frozenset({Concern.CHILD}) if self.chance.random() < 0.3 else frozenset(),
            family_informed=True,
        )
        statements.save(who, statement, content, base_version=detail.version_number)

    def rise_or_fall(self) -> None:
        actor = audit.Actor(None, "uji", "MEJA-1", "test", self.desk.clock())
        with self.desk.nobody.database.writing(actor) as session:
            incident = session.get_one(Incident, self.incident)
            incident.severity = self.chance.choice(tuple(Severity))

    def detail(self, statement: int) -> StatementDetail:
        return statements.detail(self.at(Role.AUDITOR), statement)

    def judge(self, before: StatementDetail, after: StatementDetail) -> None:
        """Look at what changed, with eyes that know the handbook and not the rules' code."""
        new = after.steps[len(before.steps) :]
        if after.status is not before.status:
            assert len(new) == 1
        for step in new:
            assert (before.status, step.step, after.status) in TABLE
            writers = {version.author for version in after.versions}
            assert step.step not in SIGNATURES or step.officer not in writers
            assert step.sha256 == after.sha256
        if after.status in {Status.RETURNED, Status.REJECTED, Status.DRAFT}:
            assert all(step.is_void for step in after.steps if step.step in SIGNATURES)
        if after.status is Status.PUBLISHED and before.status is Status.APPROVED:
            self.published += 1
            self.was_given_out_rightly(after)

    def was_given_out_rightly(self, detail: StatementDetail) -> None:
        words = off_system_words.of_statement(self.at(Role.AUDITOR), detail.id)
        assert not any(word.stands for word in words)
        for step in detail.steps:
            assert step.is_void or not step.is_disputed
        signed = {step.step for step in detail.steps if not step.is_void}
        assert {Step.VERIFY, Step.APPROVE} <= signed
        assert signed & {Step.REVIEW, Step.LEGAL, Step.SPOKESPERSON}
        if detail.content.concerns:
            assert Step.LEGAL in signed
        assert detail.content.access is InformationAccess.PERIODIC
        assert detail.content.privacy_checked
        assert detail.missing_concurrence == ()
        if detail.severity in {Severity.SEVERE, Severity.EXTRAORDINARY}:
            assert Authority.REGIONAL in detail.concurrence
        assert detail.number
        assert needed_concurrence(DEFAULT_CHAINS, detail.kind, detail.severity) is not None


@pytest.mark.parametrize(("seed", "book"), [(7, DEFAULT_CHAINS), (2, ANY_OF)])
def test_whatever_officers_try_the_table_holds(desk: Desk, seed: int, book: ChainBook) -> None:
    if book is not DEFAULT_CHAINS:
        amend_chains(desk, book)
    walk = Walk(desk, Random(seed), an_incident(desk, Severity.MODERATE))
    content = a_press_release(access=InformationAccess.PERIODIC)
    for number in range(3):
        draft = replace(content, title=f"Naskah {number}")
        walk.statements.append(a_draft(desk, draft, walk.incident))
    for _ in range(75):
        desk.clock.forward(timedelta(seconds=20))
        walk.act()
    assert walk.published >= 1
    assert walk.denied >= 1
    with desk.nobody.reading() as session:
        assert check.examine(session) == []
        assert audit.verify(session).broken_at is None
        serials = [entry.serial for entry in number_rows.book(session, "statement", 2026)]
    assert serials == list(range(1, len(serials) + 1))
