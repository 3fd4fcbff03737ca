"""Beranda's lines about the people around the texts: outside words, late steps, what ends soon."""

from datetime import datetime

from pasopati_desktop.domain.clocks import ResponseClock
from pasopati_desktop.domain.due import CycleTime
from pasopati_desktop.domain.off_system import WordState
from pasopati_desktop.services.delegation import DelegationRow
from pasopati_desktop.services.home_desk import HomeDesk
from pasopati_desktop.services.off_system_words import Word
from pasopati_desktop.services.statement_views import StatementRow
from pasopati_desktop.ui import clocks
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import field_words, labels
from pasopati_desktop.ui.unit.words import role_word
from pasopati_desktop.ui.widgets.work_row import WorkLine

GOOD_SHARE = 0.8
"""Share of steps in time from which on the figure is no warning."""


def word_lines(desk: HomeDesk) -> list[WorkLine]:
    """Return the disputed first, then what this officer has to answer, then to witness."""
    return [_word(word) for word in (*desk.disputed, *desk.to_settle, *desk.to_witness)]


def _word(word: Word) -> WorkLine:
    step, channel = labels.link_label(word.step), labels.given_by_word(word.channel)
    if word.state is WordState.DISPUTED:
        told = translate("Home", "{name} menyanggah persetujuannya ({step}) lewat {channel}")
        mark = translate("Home", "disanggah")
    elif word.state is WordState.WITNESSED:
        told = translate("Home", "Dicatat atas nama Anda ({step}) lewat {channel} oleh {recorder}")
        mark = translate("Home", "konfirmasi")
    else:
        told = translate(
            "Home", "Persetujuan {name} ({step}) lewat {channel}, dicatat {recorder}; perlu saksi"
        )
        mark = translate("Home", "saksi")
    is_bad = word.state is WordState.DISPUTED
    return WorkLine(
        f"statement/{word.statement_id}#{word.id}",
        f"{labels.kind_label(word.kind)}: {word.statement_title}",
        told.format(name=word.signer, step=step, channel=channel, recorder=word.recorder),
        icon="octagon-alert" if is_bad else "phone",
        ink="bad" if is_bad else "warn",
        word=mark,
        word_ink="bad" if is_bad else "warn",
        act=translate("Home", "Buka"),
    )


def late(row: StatementRow, now: datetime) -> WorkLine:
    """A step that somebody else is late with."""
    shown = None
    if row.step_due_at is not None and row.step_target is not None:
        clock = ResponseClock(row.step_due_at - row.step_target, row.step_due_at)
        shown = clocks.shown(clock, now)
    parts = [
        translate("Home", "Menunggu {step}").format(step=labels.status_label(row.status).lower())
    ]
    if row.reviewing:
        names = field_words.listed(row.reviewing)
        parts.append(translate("Home", "sedang ditinjau {name}").format(name=names))
    return WorkLine(
        f"statement/{row.id}",
        _title(row),
        " · ".join(parts),
        status=row.status.value.lower(),
        clock=shown,
        act=translate("Home", "Buka"),
    )


def returned(row: StatementRow, now: datetime) -> WorkLine:
    """A text that came back, for everybody who wrote or signed it."""
    since = row.status_since or row.changed_at
    return WorkLine(
        f"statement/{row.id}",
        _title(row),
        f"{labels.status_label(row.status)} · {words.ago(since, now)}",
        status=row.status.value.lower(),
        act=translate("Home", "Buka"),
    )


def figure(item: CycleTime) -> WorkLine:
    """How long one kind of step takes in this office."""
    told = translate("Home", "biasanya {length} · {n} langkah").format(
        length=words.duration(item.median), n=words.count(item.count)
    )
    share, ink = "", "text2"
    if item.in_time is not None:
        percent = words.percent(item.in_time, 0)
        share = translate("Home", "{share} tepat waktu").format(share=percent)
        ink = "good" if item.in_time >= GOOD_SHARE else "warn"
    return WorkLine(
        f"figure/{item.step.value}",
        labels.link_label(item.step),
        told,
        icon="timer",
        word=share,
        word_ink=ink,
    )


def soon_lines(desk: HomeDesk, officer_id: int | None, now: datetime) -> list[WorkLine]:
    """Return what ends or comes due within days: delegations, embargoes, reviews."""
    return [
        *(_delegation(row, officer_id, now) for row in desk.delegations),
        *(_embargo(row, now) for row in desk.embargoes),
        *(_review(row) for row in desk.reviews),
    ]


def _delegation(row: DelegationRow, officer_id: int | None, now: datetime) -> WorkLine:
    role = role_word(row.role)
    if row.giver_id == officer_id:
        told = translate("Home", "{acting} {role}: {name}").format(
            acting=row.acting.value, role=role, name=row.delegate
        )
    else:
        told = translate("Home", "Anda {acting} {role}").format(acting=row.acting.value, role=role)
    today = words.local(now).date()
    ends = translate("Home", "berakhir hari ini")
    if row.last_day != today:
        ends = translate("Home", "berakhir {day}").format(day=words.medium_date(row.last_day))
    return WorkLine(f"delegation/{row.id}", told, ends, icon="badge-check", ink="warn")


def _embargo(row: StatementRow, now: datetime) -> WorkLine:
    until = row.embargo_until
    told = ""
    if until is not None:
        told = translate("Home", "Embargo sampai {time}").format(time=words.table_time(until, now))
        if words.local(until).date() != words.local(now).date():
            told = f"{told} {words.clock(until)}"
    return WorkLine(f"statement/{row.id}#embargo", _title(row), told, icon="hourglass", ink="warn")


def _review(row: StatementRow) -> WorkLine:
    told = translate("Home", "Tinjau ulang: masih berlaku?")
    if row.review_on is not None:
        day = words.medium_date(row.review_on)
        told = translate("Home", "Tinjau ulang sejak {day}: masih berlaku?").format(day=day)
    return WorkLine(f"statement/{row.id}#review", _title(row), told, icon="calendar", ink="text2")


def _title(row: StatementRow) -> str:
    return f"{labels.kind_label(row.kind)}: {row.title}"
