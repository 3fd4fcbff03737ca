"""Rows of one invented statement: versions, steps, number, whom it was given to.

They stand as the services would have left them: the chain in force, four eyes, no gap in the book.
"""

import random
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import numbering, statements
from pasopati_desktop.domain.chains import ChainBook, needed_concurrence
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.numbering import NumberingScheme
from pasopati_desktop.domain.paper import Signatory
from pasopati_desktop.domain.release import Channel, GivenBy
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import STEP_ROLE, Stage, Status, Step
from pasopati_desktop.services.sample_texts import TextWriter
from pasopati_desktop.storage import bulk
from pasopati_desktop.storage.base import Base
from pasopati_desktop.storage.tables import (
    Counter,
    Distribution,
    NumberEntry,
    Statement,
    StatementStep,
    StatementVersion,
)

SERIES = "statement"

_S = Status
_GIVEN_OUT = frozenset({_S.PUBLISHED, _S.ARCHIVED, _S.CORRECTED, _S.WITHDRAWN})
_NUMBERED = _GIVEN_OUT | {_S.APPROVED, _S.VOIDED}
_TURNED_DOWN = {_S.RETURNED: Step.RETURN, _S.REJECTED: Step.REJECT}
_REASONS = {
    Step.RETURN: "Lengkapi jumlah peserta dan waktu kegiatan.",
    Step.REJECT: "Pokok ini sudah dijawab pernyataan lain.",
    Step.WITHDRAW: "Keterangan mitra berubah setelah terbit.",
    Step.VOID: "Kegiatan dibatalkan sebelum diumumkan.",
    Step.CORRECT: "Jumlah peserta keliru.",
}
_CHANNELS = (Channel.PRESS_GROUP, Channel.WEBSITE, Channel.EMAIL, Channel.SOCIAL_MEDIA)

KnownIncident = tuple[int, Severity, str]
"""Id, level and category."""


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    title: str
    nip: str


@dataclass(frozen=True)
class Office:
    """What was in force when the statements were made."""

    people: dict[Role, Person]
    book: ChainBook
    chains_id: int | None
    unit_id: int
    letterhead_id: int
    scheme: NumberingScheme
    scheme_id: int
    zone: ZoneInfo
    incidents: tuple[KnownIncident, ...]

    def holder(self, role: Role) -> Person:
        """Return who holds a role, or else somebody who did not write the text."""
        others = (who for held, who in self.people.items() if held is not Role.WRITER)
        return self.people.get(role) or next(others)


@dataclass
class _Text:
    """A statement in the making."""

    row: dict[str, Any]
    content: StatementContent
    severity: Severity | None
    category: str | None
    sha256: str
    at: datetime
    """When the last thing happened to it."""
    stage: Stage | None = None


class StatementMaker:
    """Makes the rows of one batch; ids and serials go on from what is stored."""

    def __init__(self, session: Session, chance: random.Random, office: Office, first: int) -> None:
        self._session = session
        self._chance = chance
        self._office = office
        self._texts = TextWriter(chance)
        self._number = first
        # Numbers first: statements refer to them.
        kinds = (NumberEntry, Statement, StatementVersion, StatementStep, Distribution)
        self._rows: dict[type[Base], list[dict[str, Any]]] = {kind: [] for kind in kinds}
        self._ids = {kind: bulk.next_id(session, kind) for kind in self._rows}
        counters = session.execute(select(Counter).where(Counter.series == SERIES)).scalars()
        self._serials = {row.year: row.last for row in counters}
        self._last_number_at: datetime | None = None

    def store(self) -> None:
        """Write what was made, with its trace."""
        for kind, rows in self._rows.items():
            bulk.insert_traced(self._session, kind, rows)
            bulk.advance_ids(self._session, kind)
        for year, last in self._serials.items():
            self._session.merge(Counter(series=SERIES, year=year, last=last))

    def make(self, status: Status, at: datetime) -> None:
        """Make one statement; a corrected one brings the text that corrects it."""
        self._number += 1
        kind = self._texts.kind(public=status in _GIVEN_OUT)
        title = self._texts.title(self._number)
        made = self._statement(status, at, kind, title)
        if status is Status.CORRECTED:
            wanted = f"Ralat: {title}", made.at + timedelta(hours=3)
            successor = self._statement(
                Status.PUBLISHED, wanted[1], StatementKind.ERRATUM, wanted[0], made
            )
            self._end(made, Step.CORRECT, successor.row["approved_at"])

    def _add(self, table: type[Base], /, **values: Any) -> dict[str, Any]:
        row = {"id": self._ids[table], **values}
        self._ids[table] += 1
        self._rows[table].append(row)
        return row

    def _statement(
        self,
        status: Status,
        at: datetime,
        kind: StatementKind,
        title: str,
        corrects: _Text | None = None,
    ) -> _Text:
        finished = status is not Status.DRAFT or self._chance.random() < 0.3
        given_out = status in _GIVEN_OUT
        content = self._texts.content(kind, title, at, finished=finished, given_out=given_out)
        incident = self._incident(corrects)
        row = self._add(
            Statement,
            kind=kind,
            title=content.title,
            status=status,
            access=content.access,
            incident_id=incident[0] if incident else None,
            concerns=sorted(content.concerns) or None,
            review_on=content.review_on,
            embargo_until=content.embargo_until,
            corrects_id=corrects.row["id"] if corrects else None,
            correction_number=1 if corrects else None,
            correction_reason=_REASONS[Step.CORRECT] if corrects else None,
            created_at=at,
            created_by=self._office.holder(Role.WRITER).id,
            changed_at=at,
            status_since=at,
        )
        severity, category = (incident[1], incident[2]) if incident else (None, None)
        text = _Text(row, content, severity, category, "", at)
        self._write(text)
        if status is not Status.DRAFT:
            self._walk(text)
        row["changed_at"] = text.at
        return text

    def _incident(self, corrects: _Text | None) -> KnownIncident | None:
        known = self._office.incidents
        if corrects is not None:
            return next((each for each in known if each[0] == corrects.row["incident_id"]), None)
        return self._chance.choice(known) if known and self._chance.random() < 0.35 else None

    def _write(self, text: _Text) -> None:
        """Store the versions, the first ones with their first section only."""
        count = self._chance.choices((1, 2, 3), (45, 40, 15))[0]
        content = text.content
        for number in range(1, count + 1):
            kept = content
            if number < count:
                first = dict(list(content.sections.items())[:number])
                kept = StatementContent(content.kind, content.title, first)
            text.sha256 = statements.content_hash(kept)
            text.at += timedelta(minutes=self._chance.randint(4, 25))
            self._add(
                StatementVersion,
                statement_id=text.row["id"],
                number=number,
                content=statements.canonical(kept),
                sha256=text.sha256,
                author_id=self._office.holder(Role.WRITER).id,
                saved_at=text.at,
            )
        text.row["version_number"] = count

    def _step(self, text: _Text, step: Step, role: Role) -> None:
        who = self._office.holder(role)
        since: datetime = text.row["status_since"]
        minutes = text.stage.minutes if text.stage else None
        self._add(
            StatementStep,
            statement_id=text.row["id"],
            version_number=text.row["version_number"],
            step=step,
            officer_id=who.id,
            officer_name=who.name,
            role_title=who.title,
            at=text.at,
            sha256=text.sha256,
            reason=_REASONS.get(step, ""),
            due_at=since + timedelta(minutes=minutes) if minutes else None,
        )

    def _walk(self, text: _Text) -> None:
        """Take the steps from the draft to the status the row is to have."""
        row, chance = text.row, self._chance
        goal: Status = row["status"]
        chain = self._office.book.chain_for(
            row["kind"], text.severity, text.category, text.content.concerns
        )
        text.at += timedelta(minutes=chance.randint(3, 40))
        self._step(text, Step.SUBMIT, Role.WRITER)
        row.update(submitted_number=row["version_number"], chain_version_id=self._office.chains_id)
        for stage in chain:
            row["status_since"] = text.at
            if goal is stage.status:
                return
            text.stage = stage
            pace = 1.5 if chance.random() < 0.15 else 0.6
            text.at += timedelta(minutes=max(2, chance.random() * stage.minutes * pace))
            if goal in _TURNED_DOWN and (stage is chain[-1] or chance.random() < 0.6):
                step = _TURNED_DOWN[goal]
                self._step(text, step, STEP_ROLE[stage.signatures[0]])
                row["status_since"] = text.at
                return
            for step in stage.named:
                self._step(text, step, STEP_ROLE[step])
                text.at += timedelta(minutes=1)
        text.stage = None
        self._finish(text)

    def _finish(self, text: _Text) -> None:
        """Number the approved text, give it out, and end it, as far as its status says."""
        row = text.row
        if row["status"] not in _NUMBERED:  # its chain has no such stage: it is through
            row["status"] = Status.APPROVED
        entry = self._take_number(text)
        row["status_since"] = text.at
        goal: Status = row["status"]
        if goal is Status.VOIDED:
            self._end(text, Step.VOID, text.at + timedelta(hours=2))
            entry.update(voided_at=text.at, void_reason=_REASONS[Step.VOID])
        elif goal in _GIVEN_OUT:
            self._give_out(text)
            if goal is Status.WITHDRAWN:
                self._end(text, Step.WITHDRAW, text.at + timedelta(days=2))
            elif goal is Status.ARCHIVED:
                text.at += timedelta(days=14)
                self._step(text, Step.ARCHIVE, Role.SECRETARY)
                row["status_since"] = text.at

    def _take_number(self, text: _Text) -> dict[str, Any]:
        office, row = self._office, text.row
        if self._last_number_at is not None:
            text.at = max(text.at, self._last_number_at + timedelta(seconds=1))
        self._last_number_at = text.at
        local = text.at.astimezone(office.zone)
        serial = self._serials[local.year] = self._next_serial(local.year)
        codes = {"unit_code": office.scheme.unit_code, "class_code": office.scheme.class_code}
        pattern = office.scheme.patterns[SERIES]
        number = numbering.render(
            pattern, serial=serial, year=local.year, month=local.month, codes=codes
        )
        head = office.holder(Role.HEAD_OF_UNIT)
        entry = self._add(
            NumberEntry,
            series=SERIES,
            year=local.year,
            serial=serial,
            number=number,
            subject=row["title"][:300],
            record=f"statement/{row['id']}",
            numbering_version_id=office.scheme_id,
            given_at=text.at,
            given_by=head.id,
        )
        row.update(
            number=number,
            number_entry_id=entry["id"],
            dated=local.date(),
            letterhead_version_id=office.letterhead_id,
            unit_version_id=office.unit_id,
            signatory=asdict(Signatory(head.title, head.name, head.nip)),
            approved_at=text.at,
            approved_sha256=text.sha256,
        )
        return entry

    def _next_serial(self, year: int) -> int:
        if year in self._serials:
            return self._serials[year] + 1
        if "{year}" in self._office.scheme.patterns[SERIES]:
            return 1
        earlier = [known for known in self._serials if known < year]
        return self._serials[max(earlier)] + 1 if earlier else 1

    def _give_out(self, text: _Text) -> None:
        row, chance = text.row, self._chance
        needed = needed_concurrence(self._office.book, row["kind"], text.severity)
        if needed:
            said = {
                "name": "P. Kawil",
                "position": "Pejabat kantor wilayah",
                "given_by": GivenBy.PHONE.value,
                "at": text.at.isoformat(),
                "evidence": "Catatan telepon",
                "sha256": text.sha256,
                "recorded_at": text.at.isoformat(),
            }
            row["concurrence"] = {authority.value: said for authority in needed}
        text.at += timedelta(minutes=chance.randint(5, 90))
        channel = chance.choice(_CHANNELS)
        proof = "Tercatat di daftar kirim media center"
        liaison = self._office.holder(Role.MEDIA_LIAISON)
        row["published_at"] = text.at
        row["publication"] = {
            "channel": channel.value,
            "at": text.at.isoformat(),
            "link": "",
            "proof": proof,
        }
        self._add(
            Distribution,
            statement_id=row["id"],
            channel=channel.value,
            at=text.at,
            proof=proof,
            recorded_by=liaison.id,
        )
        self._step(text, Step.PUBLISH, Role.MEDIA_LIAISON)
        row["status_since"] = text.at

    def _end(self, text: _Text, step: Step, at: datetime) -> None:
        text.at = at
        self._step(text, step, Role.HEAD_OF_UNIT)
        text.row.update(ended_at=at, ended_reason=_REASONS[step], changed_at=at, status_since=at)
