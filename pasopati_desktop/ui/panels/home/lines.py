"""What Beranda's rows say: each fact of the service as a line with its glyph, clock and act."""

from datetime import datetime

from pasopati_desktop.domain.news import SourceState
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services.home import (
    NewsToAnswer,
    TroubledSource,
    Urgent,
    WaitingStatement,
)
from pasopati_desktop.services.incident_reading import IncidentRow
from pasopati_desktop.ui import clocks, messages
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.widgets.work_row import WorkLine


def waiting(row: WaitingStatement, now: datetime) -> WorkLine:
    """A statement that waits for the officer's step."""
    kind = labels.kind_label(row.kind)
    parts = []
    if row.reminded is not None:
        told = translate("Home", "Diingatkan {name} {time}")
        parts.append(told.format(name=row.reminded.by, time=words.ago(row.reminded.at, now)))
    if row.author:
        parts.append(translate("Home", "Penyusun {name}").format(name=row.author))
    parts.append(translate("Home", "versi {n}").format(n=row.version_number))
    if row.position:
        told = translate("Home", "langkah {n} dari {total}, {step}")
        step = step_word(row.step)
        parts.append(told.format(n=row.position, total=row.signatures, step=step))
    else:
        parts.append(step_word(row.step))
    act = {
        Step.APPROVE: translate("Home", "Setujui …"),
        Step.PUBLISH: translate("Home", "Terbitkan …"),
        Step.REVISE: translate("Home", "Perbaiki"),
    }
    return WorkLine(
        f"statement/{row.id}",
        f"{kind}: {row.title}",
        " · ".join(parts),
        status=row.status.value.lower(),
        clock=clocks.shown(row.clock, now) if row.clock else None,
        act=act.get(row.step, translate("Home", "Tinjau")),
    )


def step_word(step: Step) -> str:
    """Return what the officer is asked for."""
    return {
        Step.SUBMIT: translate("Home", "pengiriman"),
        Step.VERIFY: translate("Home", "verifikasi"),
        Step.REVIEW: translate("Home", "telaah"),
        Step.LEGAL: translate("Home", "telaah hukum"),
        Step.SPOKESPERSON: translate("Home", "paraf juru bicara"),
        Step.APPROVE: translate("Home", "persetujuan"),
        Step.PUBLISH: translate("Home", "siap diterbitkan"),
        Step.REVISE: translate("Home", "dikembalikan untuk diperbaiki"),
    }.get(step, "")


def clock(row: IncidentRow, now: datetime) -> WorkLine:
    """The running clock of an open incident."""
    shown = clocks.shown(row.clock, now)
    ink = {"late": "bad", "soon": "warn"}.get(shown.state, "text2")
    told = translate("Home", "Pernyataan awal · {number}").format(number=row.number)
    return WorkLine(
        f"incident/{row.id}",
        row.title,
        told,
        icon="siren",
        ink=ink,
        level=int(row.severity),
        level_word=row.level_label,
        clock=shown,
    )


def to_answer(item: NewsToAnswer, now: datetime) -> WorkLine:
    """News that was marked *perlu respons*."""
    when = words.ago(item.published_at, now)
    return WorkLine(
        f"news/{item.id}",
        item.title,
        f"{item.outlet} · {when}",
        icon="newspaper",
        act=translate("Home", "Buka"),
    )


def source(row: TroubledSource, now: datetime) -> WorkLine:
    """A source with trouble: what is seen, and when it is tried again."""
    if row.state is SourceState.FAILING:
        reason, _ = messages.split(
            messages.text(row.error_code, status=row.http_status or "…", host=row.host)
        )
        parts = [reason.rstrip(".")]
        if row.next_at is not None and row.next_at > now:
            again = translate("Home", "dicoba lagi {time}")
            parts.append(again.format(time=words.clock(row.next_at)))
        return WorkLine(
            f"source/{row.id}",
            row.name,
            " · ".join(parts),
            icon="wifi-off",
            ink="bad",
            word=translate("Home", "gagal"),
            word_ink="bad",
        )
    return WorkLine(
        f"source/{row.id}",
        row.name,
        _silence(row, now),
        icon="moon",
        ink="warn",
        word=translate("Home", "diam"),
        word_ink="warn",
    )


def _silence(row: TroubledSource, now: datetime) -> str:
    if row.newest_at is None:
        return translate("Home", "Belum pernah memberi berita")
    since = words.duration(now - row.newest_at)
    told = translate("Home", "Tidak ada berita {length}").format(length=since)
    if row.usual_gap is not None:
        usual = translate("Home", "biasanya tiap {length}")
        told += ", " + usual.format(length=words.duration(row.usual_gap))
    return told


def urgent(found: Urgent, now: datetime) -> str:
    """Say what holds the first statement up."""
    statement = found.statement
    if statement is None:
        return translate("Home", "Pernyataan awal belum ada naskahnya.")
    where = {
        Status.DRAFT: translate("Home", "masih draf"),
        Status.RETURNED: translate("Home", "dikembalikan untuk diperbaiki"),
        Status.VERIFYING: translate("Home", "menunggu verifikasi"),
        Status.REVIEW: translate("Home", "menunggu telaah"),
        Status.APPROVAL: translate("Home", "menunggu persetujuan"),
    }.get(statement.status, "")
    told = translate("Home", "Naskah pernyataan awal {where}, diubah {time}.")
    return told.format(where=where, time=words.ago(statement.since, now))


def backup(made_at: datetime | None, now: datetime) -> tuple[str, str, str]:
    """Return title, detail and colour of the last backup."""
    if made_at is None:
        return (
            translate("Home", "Belum ada cadangan teruji"),
            translate("Home", "Data hanya ada di diska komputer ini"),
            "bad",
        )
    age = now - made_at
    told = translate("Home", "Teruji {time}, {age} lalu")
    when = words.table_time(made_at, now)
    if words.local(made_at).date() != words.local(now).date():
        when = f"{when} {words.clock(made_at)}"
    detail = told.format(time=when, age=words.duration(age))
    late = age.total_seconds() > 48 * 3600
    if late:
        return translate("Home", "Cadangan sudah lama"), detail, "warn"
    return translate("Home", "Cadangan utuh"), detail, "good"
