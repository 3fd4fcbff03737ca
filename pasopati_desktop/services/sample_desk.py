"""What the sample office wrote in four days: every kind of text, in every state a desk knows.

Every step goes through the same services, and so the same rules, as real work.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from pasopati_desktop.domain.delegation import DelegationDraft, Scope
from pasopati_desktop.domain.errors import InvalidInput, RuleViolation
from pasopati_desktop.domain.off_system import WordDraft
from pasopati_desktop.domain.people import NOBODY
from pasopati_desktop.domain.release import (
    Authority,
    Channel,
    ConcurrenceDraft,
    DistributionDraft,
    GivenBy,
    PublicationDraft,
)
from pasopati_desktop.domain.remarks import Mark, RemarkDraft, field_words
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import Signing, StatementContent
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import (
    approvals,
    auth,
    comparison,
    delegation,
    endings,
    off_system,
    releases,
    remarks,
    statement_exports,
    statement_papers,
    statements,
    template_values,
    templates,
)
from pasopati_desktop.services import sample_contents as texts
from pasopati_desktop.services import sample_releases as press
from pasopati_desktop.services.sample_contents import When
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.templates import TemplateChoice
from pasopati_desktop.services.workspace import Workspace

PASSWORD = "contoh-pasopati"  # noqa: S105 - opens invented data only, and is shown on screen
PIN = "482913"
ZONE = ZoneInfo("Asia/Jakarta")

_KINDS = StatementKind
_OPEN = {
    "jumlah terdampak": "19 orang",
    "keluhan yang dilaporkan": "mual dan pusing",
    "yang sudah dipastikan": "Semua yang mengeluh sudah diperiksa dokter klinik",
    "pihak yang membantu": "dinas kesehatan",
    "saluran pembaruan": "grup wartawan dan laman resmi",
    "juru bicara": "D. Arya, Ketua Tim Komunikasi Krisis",
}
"""What the template of the first hour leaves to the writer."""

Recorder = Callable[[str], object]


@dataclass
class SampleDesk:
    """The officers at their statements; `ids` are the texts by what they show."""

    cast: Mapping[Role, Workspace]
    note: Recorder
    pass_time: Callable[[timedelta], None]
    """Moves the office's clock on."""
    ids: dict[str, int] = field(default_factory=dict)

    def by(self, role: Role) -> Workspace:
        return self.cast[role]

    @property
    def when(self) -> When:
        return When(self.by(Role.WRITER).clock().astimezone(ZONE))

    # Short ways through the workflow.

    def draft(self, name: str, content: StatementContent, incident: int | None = None) -> int:
        writer = self.by(Role.WRITER)
        new = NewStatement(content.kind, content.title, incident)
        statement = self.ids[name] = statements.create(writer, new)
        statements.save(writer, statement, content, base_version=1)
        return statement

    def forward(self, statement: int, goal: Status, *, minutes: int = 6) -> None:
        """Let the officers in turn sign until the text is at `goal`, each after some minutes."""
        for _ in range(8):
            detail = statements.detail(self.by(Role.WRITER), statement)
            if detail.status is goal:
                return
            self.pass_time(timedelta(minutes=minutes))
            self._sign(statement, detail.status, detail.sha256)
        raise RuntimeError(f"the sample statement {statement} did not reach {goal}")

    def _sign(self, statement: int, status: Status, sha256: str) -> None:
        match status:
            case Status.DRAFT:
                approvals.submit(self.by(Role.WRITER), statement, sha256=sha256)
            case Status.VERIFYING:
                approvals.verify(self.by(Role.VERIFIER), statement, sha256=sha256)
            case Status.REVIEW:
                chain = statements.detail(self.by(Role.WRITER), statement).chain
                approvals.review(self.by(Role.TEAM_LEAD), statement, sha256=sha256)
                if any(link.step is Step.LEGAL for link in chain):
                    approvals.legal(self.by(Role.LEGAL), statement, sha256=sha256)
            case Status.APPROVAL:
                head = self.by(Role.HEAD_OF_UNIT)
                approvals.approve(head, statement, sha256=sha256, secret=PIN)
                statement_papers.archive(head, statement)
            case Status.APPROVED:
                self.publish(statement)

    def publish(self, statement: int, channel: Channel = Channel.PRESS_GROUP) -> None:
        liaison = self.by(Role.MEDIA_LIAISON)
        proof = "Grup wartawan Jakarta Timur"
        releases.publish(liaison, statement, PublicationDraft(channel, liaison.clock(), "", proof))

    def distribute(self, statement: int, *recipients: tuple[Channel, str]) -> None:
        liaison = self.by(Role.MEDIA_LIAISON)
        for channel, recipient in recipients:
            line = DistributionDraft(channel, liaison.clock(), recipient)
            releases.record_distribution(liaison, statement, line)

    def passage(self, statement: int, place: str, quote: str) -> Mark:
        words = field_words(statements.detail(self.by(Role.WRITER), statement).content, place)
        return Mark(place, words.index(quote), len(quote), quote)

    def revise(self, statement: int, old: str, new: str) -> None:
        """Take a returned text up again with other words in its body."""
        writer = self.by(Role.WRITER)
        self.pass_time(timedelta(minutes=4))
        approvals.revise(writer, statement)
        self.pass_time(timedelta(minutes=7))
        detail = statements.detail(writer, statement)
        body = detail.content.sections["body"].replace(old, new)
        content = replace(detail.content, sections={**detail.content.sections, "body": body})
        statements.save(writer, statement, content, base_version=detail.version_number)

    # Earlier days.

    def days_before(self) -> None:
        """Tell of the days before: what was given out, and how some of it ended."""
        head, liaison = self.by(Role.HEAD_OF_UNIT), self.by(Role.MEDIA_LIAISON)
        harvest = self.draft("harvest", press.harvest(self.when))
        self.forward(harvest, Status.PUBLISHED)
        wanted = ((Channel.EMAIL, "Redaksi Warta Contoh"), (Channel.EMAIL, "Kabar Nusantara"))
        self.distribute(harvest, *wanted)
        visits = self.draft("visits", press.visits(self.when))
        self.forward(visits, Status.PUBLISHED)
        endings.withdraw(head, visits, "Jam tambahan ditunda sampai petugas bertambah.", PIN)
        self.note("withdrawal")
        fair = self.draft("fair", press.fair(self.when))
        self.forward(fair, Status.APPROVED)
        endings.void(head, fair, "Pameran dibatalkan balai kota sebelum diumumkan.", PIN)
        self.note("void")
        rejected = self.draft("rejected", press.clean_up(self.when))
        self.forward(rejected, Status.REVIEW)
        approvals.reject(self.by(Role.TEAM_LEAD), rejected, "Sudah disampaikan bulan lalu.")
        self._erratum(harvest)
        for line in releases.recipients_of(liaison, harvest):
            releases.mark_told(liaison, line.id, "Naskah ralat dikirim ke alamat yang sama")
        self.note("erratum")

    def _erratum(self, harvest: int) -> None:
        writer = self.by(Role.WRITER)
        reason = "Angka hasil panen keliru: 102 kilogram, bukan 120 kilogram."
        erratum = endings.begin_correction(writer, harvest, reason, StatementKind.ERRATUM)
        self.ids["erratum"] = erratum
        detail = statements.detail(writer, erratum)
        sections = {
            **detail.content.sections,
            "was": "Warga Binaan memanen 120 kilogram selada dari kebun hidroponik.",
            "is": "Warga Binaan memanen **102 kilogram** selada dari kebun hidroponik.",
            "contact": texts.CONTACT,
        }
        facts = statements.detail(writer, harvest).content.facts
        facts = tuple(replace(fact, text="102 kilogram selada") for fact in facts)
        content = replace(detail.content, sections=sections, facts=facts, privacy_checked=True)
        statements.save(writer, erratum, content, base_version=detail.version_number)
        self.forward(erratum, Status.PUBLISHED)

    def stand_in(self) -> None:
        """Hand the approval of condolences over, and let the holder approve one."""
        head, holder = self.by(Role.HEAD_OF_UNIT), self.by(Role.SECRETARY)
        today = self.when.day
        scope = Scope((_KINDS.CONDOLENCE,))
        until = today + timedelta(days=7)
        draft = DelegationDraft(
            Role.HEAD_OF_UNIT, holder.officer_id, "SP-12/2026", today, until, scope=scope
        )
        delegation.hand_over(head, draft)
        condolence = self.draft("condolence", texts.condolence(self.when))
        self.forward(condolence, Status.APPROVAL)
        who = auth.sign_in(holder.as_officer(NOBODY), holder.identity.username, PASSWORD)
        holder = holder.as_officer(who)
        sha256 = statements.detail(holder, condolence).sha256
        approvals.approve(holder, condolence, sha256=sha256, secret=PIN)
        statement_papers.archive(holder, condolence)
        self.publish(condolence, Channel.WEBSITE)
        self.note("delegation")

    def by_telephone(self) -> None:
        """Let the head agree by telephone, with a witness, and confirm it later."""
        apology = self.draft("apology", texts.apology(self.when))
        self.forward(apology, Status.APPROVAL)
        secretary, head = self.by(Role.SECRETARY), self.by(Role.HEAD_OF_UNIT)
        sha256 = statements.detail(secretary, apology).sha256
        said = "Kepala menyetujui seluruh naskah dari ruang rapat kantor wilayah."
        word = WordDraft(Step.APPROVE, head.officer_id, GivenBy.PHONE, head.clock(), said)
        word_id = off_system.record(secretary, apology, word, sha256=sha256)
        off_system.witness(self.by(Role.TEAM_LEAD), word_id, secret=PIN)
        off_system.confirm(head, word_id, secret=PIN)
        statement_papers.archive(head, apology)
        self.publish(apology)
        self.note("off_system")

    def letters(self) -> None:
        """Write to an editor twice; the reply is to be signed with a certificate."""
        reply = replace(texts.letter(_KINDS.RIGHT_OF_REPLY, self.when), signing=Signing.CERTIFICATE)
        self.forward(self.draft("reply", reply), Status.APPROVED)
        correction = texts.letter(_KINDS.RIGHT_OF_CORRECTION, self.when)
        self.forward(self.draft("correction", correction), Status.PUBLISHED)
        self.forward(
            self.draft("clarified", texts.goods_clarification(self.when)), Status.PUBLISHED
        )
        self.note("letters")

    # Today.

    def first_hour(self, incident: int) -> None:
        """Fill a template; with an open place it is refused."""
        writer = self.by(Role.WRITER)
        template = next(
            row.template
            for row in templates.proposals(writer, incident)
            if row.template.kind is _KINDS.HOLDING
        )
        known = template_values.known_values(writer, incident)
        number = templates.get(writer, template.code).number
        choice = TemplateChoice(template.code, number, tuple(known.items()))
        new = NewStatement(_KINDS.HOLDING, "", incident, choice)
        holding = self.ids["holding"] = statements.create(writer, new)
        detail = statements.detail(writer, holding)
        try:
            approvals.submit(writer, holding, sha256=detail.sha256)
        except InvalidInput as refused:
            if "statement.variable_open" not in refused.problems.values():
                raise
        else:
            raise RuntimeError("a text with an open place was handed in")
        self.note("variable_refused")
        sections = dict(detail.content.sections)
        for name, words in {**_OPEN, **known}.items():
            sections = {
                code: text.replace("{{" + name + "}}", words) for code, text in sections.items()
            }
        content = replace(detail.content, sections=sections, privacy_checked=True)
        content = replace(
            content,
            title="Keluhan kesehatan di dapur umum",
            facts=press.treatment(self.when).facts,
            family_informed=True,
        )
        statements.save(writer, holding, content, base_version=detail.version_number)
        self.forward(holding, Status.PUBLISHED, minutes=2)
        self.note("holding")

    def press_release(self, incident: int) -> None:
        """Take the day's release through a suggestion, a return, and the whole chain."""
        writer, lead = self.by(Role.WRITER), self.by(Role.TEAM_LEAD)
        release = self.draft("release", press.treatment(self.when), incident)
        self.note("statement")
        self._suggest(release)
        self.note("suggestion")
        self.forward(release, Status.REVIEW)
        self.note("verify")
        marks = (self.passage(release, "body", press.VAGUE),)
        approvals.send_back(lead, release, "Jangan menduga penyebab sebelum ada hasil.", marks)
        self.note("return")
        self.revise(release, press.VAGUE, press.PLAIN)
        comparison.name_version(writer, release, 4, "tanpa dugaan penyebab")
        self.forward(release, Status.APPROVAL)
        self.note("review")
        self.forward(release, Status.APPROVED)
        self.note("approve")
        liaison = self.by(Role.MEDIA_LIAISON)
        releases.record_concurrence(liaison, release, _concurrence(liaison))
        self.publish(release)
        press_list = ((Channel.EMAIL, "Redaksi Warta Contoh"), (Channel.WEBSITE, "lapas.example"))
        self.distribute(release, *press_list)
        self.note("publish")

    def _suggest(self, release: int) -> None:
        adviser, writer = self.by(Role.MEDIA_LIAISON), self.by(Role.WRITER)
        place = self.passage(release, "body", "41 orang")
        comment = remarks.remark(adviser, release, RemarkDraft(place, "Dari buku klinik?"))
        self.pass_time(timedelta(minutes=3))
        remarks.reply(writer, comment, "Ya, dicatat dokter jaga.")
        remarks.resolve(writer, comment)
        stiff = self.passage(release, "body", press.STIFF)
        suggestion = remarks.remark(adviser, release, RemarkDraft(stiff, "", press.BETTER))
        detail = statements.detail(writer, release)
        remarks.accept(writer, suggestion, detail.content, base_version=detail.version_number)

    def working_papers(self, incident: int) -> None:
        """Write what the spokesperson works with."""
        sheet = self.draft("facts", texts.fact_sheet(self.when), incident)
        self.forward(sheet, Status.APPROVED)
        liaison = self.by(Role.MEDIA_LIAISON)
        releases.record_concurrence(liaison, sheet, _concurrence(liaison))
        self.publish(sheet)
        self.forward(self.draft("questions", texts.questions(self.when)), Status.APPROVED)
        self.forward(self.draft("points", texts.talking_points(self.when)), Status.APPROVED)
        self.note("working_papers")

    def embargo(self) -> None:
        """Approve a text under embargo; nothing of it leaves the office yet."""
        kept = self.draft("embargo", press.certificates(self.when))
        self.forward(kept, Status.APPROVED)
        try:
            statement_exports.message(self.by(Role.MEDIA_LIAISON), kept)
        except RuleViolation as refused:
            if refused.code != "statement.under_embargo":
                raise
        else:
            raise RuntimeError("a text under embargo left the office")
        self.note("embargo")

    def on_the_desks(self) -> None:
        """Leave work on every desk, as on any day."""
        writer = self.by(Role.WRITER)
        late = self.draft("late", press.barista(self.when))
        self.forward(late, Status.REVIEW)
        waiting = self.draft("waiting", press.library(self.when))
        self.forward(waiting, Status.REVIEW)
        vague = "rata-rata 60 buku dipinjam setiap hari"
        marks = (self.passage(waiting, "body", vague),)
        approvals.send_back(self.by(Role.TEAM_LEAD), waiting, "Sebutkan masa hitungnya.", marks)
        self.revise(waiting, vague, "rata-rata 60 buku dipinjam setiap hari sepanjang Oktober")
        self.forward(waiting, Status.APPROVAL)
        verifying = self.draft("verifying", press.workshop(self.when))
        self.forward(verifying, Status.VERIFYING)
        returned = self.draft("returned", texts.clarification(self.when))
        self.forward(returned, Status.VERIFYING)
        claim = "Rekaman dibuat pada tahun 2021; tidak ada kejadian pekan ini"
        reason = "Cantumkan nomor laporan kejadian tahun 2021 sebagai bukti."
        marks = (self.passage(returned, "claims", claim),)
        approvals.send_back(self.by(Role.VERIFIER), returned, reason, marks)
        draft = self.draft("draft", replace(press.fair(self.when), title="Pameran batik kawung"))
        body = "Pameran berlangsung dua hari di {{tempat}} dan terbuka untuk umum."
        detail = statements.detail(writer, draft)
        sections = {**detail.content.sections, "body": body}
        content = replace(detail.content, sections=sections, privacy_checked=False)
        statements.save(writer, draft, content, base_version=detail.version_number)
        adviser = self.by(Role.MEDIA_LIAISON)
        place = self.passage(draft, "body", "dua hari")
        remarks.remark(adviser, draft, RemarkDraft(place, "Sebutkan tanggalnya."))
        place = self.passage(draft, "body", "terbuka untuk umum")
        words = "terbuka bagi umum tanpa dipungut biaya"
        remarks.remark(adviser, draft, RemarkDraft(place, "", words))
        self.note("desks")


def _concurrence(liaison: Workspace) -> ConcurrenceDraft:
    return ConcurrenceDraft(
        Authority.REGIONAL,
        "K. Nugraha",
        "Kepala Bagian Humas Kantor Wilayah",
        GivenBy.PHONE,
        liaison.clock(),
        "Catatan telepon di buku piket, halaman 41",
    )
