"""Two texts on one base: what merges by itself, what a person decides, what never vanishes."""

from collections import Counter
from dataclasses import fields, replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain.merge_lines import chunks, paragraphs, words
from pasopati_desktop.domain.merge_texts import Choice, Conflict, merge
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import (
    ClaimRow,
    Concern,
    Disputed,
    Exemption,
    Fact,
    FactStatus,
    Figure,
    InformationAccess,
    Letter,
    QuestionRow,
    Signing,
    StatementContent,
    canonical,
    content_hash,
    parse,
)

WORDS = ["api", "blok", "dapur", "lapas", "**tebal**", "19", "orang", "dirawat.", "- butir", "\n\n"]
texts = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
rows = st.lists(
    st.builds(Fact, st.sampled_from(["a", "b", "c", "d"]), st.sampled_from(list(FactStatus))),
    max_size=4,
).map(tuple)


@st.composite
def contents(draw: st.DrawFn) -> StatementContent:
    made = StatementContent(
        StatementKind.PRESS_RELEASE,
        draw(st.sampled_from(["Judul satu", "Judul dua", "Judul satu lagi"])),
        {"lead": draw(texts), "body": draw(texts)},
        facts=draw(rows),
        access=draw(st.sampled_from(list(InformationAccess))),
        copies_to=tuple(draw(st.lists(st.sampled_from(["Kanwil", "Ditjenpas", "PPID"])))),
        privacy_checked=draw(st.booleans()),
        concerns=frozenset(draw(st.sets(st.sampled_from(list(Concern))))),
    )
    return parse(canonical(made))


@given(contents(), contents())
def test_one_side_alone_is_taken_as_it_is(base: StatementContent, mine: StatementContent) -> None:
    for first, second in ((mine, base), (base, mine)):
        merged = merge(base, first, second)
        assert merged.conflicts == ()
        assert content_hash(merged.content) == content_hash(mine)
    both = merge(base, mine, mine)
    assert both.conflicts == ()
    assert both.content == mine


@given(contents(), contents(), contents())
def test_without_a_conflict_it_does_not_matter_who_was_first(
    base: StatementContent, mine: StatementContent, theirs: StatementContent
) -> None:
    here, there = merge(base, mine, theirs), merge(base, theirs, mine)
    assert len(here.conflicts) == len(there.conflicts)
    if not here.conflicts:
        assert here.content == there.content


def spoken(content: StatementContent) -> Counter[str]:
    found = Counter(content.title.split())
    for text in content.sections.values():
        found.update(text.split())
    found.update(fact.text for fact in content.facts)
    return found


def quarrelled(conflicts: tuple[Conflict, ...]) -> Counter[str]:
    found: Counter[str] = Counter()
    for conflict in conflicts:
        for side in (conflict.mine, conflict.theirs):
            if isinstance(side, str):
                found.update(side.split())
            elif isinstance(side, tuple):
                found.update(getattr(row, "text", "") for row in side)
    return found


@given(contents(), contents(), contents())
def test_no_word_of_either_side_vanishes_in_silence(
    base: StatementContent, mine: StatementContent, theirs: StatementContent
) -> None:
    merged = merge(base, mine, theirs)
    there = spoken(merged.content) + quarrelled(merged.conflicts)
    for side in (mine, theirs):
        added = set(spoken(side)) - set(spoken(base))
        assert added <= set(there)


@given(contents(), contents(), contents())
def test_deciding_for_one_side_everywhere_keeps_its_words(
    base: StatementContent, mine: StatementContent, theirs: StatementContent
) -> None:
    merged = merge(base, mine, theirs)
    decided = merged.resolved({item.number: Choice.MINE for item in merged.conflicts})
    added = set(spoken(mine)) - set(spoken(base))
    assert added <= set(spoken(decided))
    assert merge(base, decided, decided).conflicts == ()


@given(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)))
def test_chunks_joined_again_are_the_three_sequences(
    base: list[int], mine: list[int], theirs: list[int]
) -> None:
    parts = list(chunks(base, mine, theirs))
    assert [item for part in parts for item in part.base] == base
    assert [item for part in parts for item in part.mine] == mine
    assert [item for part in parts for item in part.theirs] == theirs


@given(st.text(alphabet="ab \n\t|"))
def test_parts_of_a_text_joined_again_are_the_text(text: str) -> None:
    assert "".join(paragraphs(text)) == text
    assert "".join(words(text)) == text


BASE = StatementContent(
    StatementKind.PRESS_RELEASE,
    "Penanganan keluhan makanan",
    {
        "lead": "Sebanyak 19 Warga Binaan dirawat di klinik lapas.",
        "body": "Sampel diperiksa.\n\nKeluarga sudah dihubungi.\n\nKunjungan tetap berjalan.",
    },
    facts=(
        Fact("19 dirawat", FactStatus.CONFIRMED, "Klinik"),
        Fact("Sampel diserahkan", None, ""),
    ),
    access=InformationAccess.IMMEDIATE,
    privacy_checked=True,
)


def with_text(code: str, text: str, content: StatementContent = BASE) -> StatementContent:
    return replace(content, sections={**content.sections, code: text})


def test_two_paragraphs_merge_by_themselves() -> None:
    body = BASE.sections["body"]
    mine = with_text("body", body.replace("Sampel diperiksa.", "Sampel diperiksa dinas."))
    theirs = with_text("body", body.replace("tetap berjalan", "ditunda"))
    merged = merge(BASE, mine, theirs)
    assert merged.conflicts == ()
    assert merged.content.sections["body"] == (
        "Sampel diperiksa dinas.\n\nKeluarga sudah dihubungi.\n\nKunjungan ditunda."
    )


def test_two_places_in_one_sentence_merge_by_words() -> None:
    lead = BASE.sections["lead"]
    mine = with_text("lead", lead.replace("19", "20"))
    theirs = with_text("lead", lead.replace("klinik lapas", "rumah sakit"))
    assert merge(BASE, mine, theirs).content.sections["lead"] == (
        "Sebanyak 20 Warga Binaan dirawat di rumah sakit."
    )


def test_the_same_words_changed_twice_are_a_conflict() -> None:
    lead = BASE.sections["lead"]
    mine = with_text("lead", lead.replace("19", "20"))
    theirs = with_text("lead", lead.replace("19", "21"))
    merged = merge(BASE, mine, theirs)
    (conflict,) = merged.conflicts
    assert (conflict.field, conflict.may_keep_both) == ("lead", True)
    assert conflict.mine == mine.sections["lead"]
    for choice, wanted in (
        (Choice.MINE, mine.sections["lead"]),
        (Choice.THEIRS, theirs.sections["lead"]),
        (Choice.BOTH, f"{theirs.sections['lead']}\n\n{mine.sections['lead']}"),
    ):
        assert merged.resolved({0: choice}).sections["lead"] == wanted
    assert merged.content == merged.resolved({0: Choice.BOTH})


def test_a_status_stays_with_the_words_it_was_given_to() -> None:
    checked = Fact("Sampel diserahkan", FactStatus.CONFIRMED, "Berita acara")
    reworded = Fact("Dua sampel diserahkan", None, "")
    mine = replace(BASE, facts=(BASE.facts[0], checked))
    theirs = replace(BASE, facts=(BASE.facts[0], reworded))
    merged = merge(BASE, mine, theirs)
    (conflict,) = merged.conflicts
    assert (conflict.mine, conflict.theirs) == ((checked,), (reworded,))
    assert merged.resolved({0: Choice.BOTH}).facts == (BASE.facts[0], reworded, checked)


def test_rows_added_by_both_are_both_kept() -> None:
    mine = replace(BASE, facts=(Fact("Nol", None, ""), *BASE.facts))
    theirs = replace(BASE, facts=(*BASE.facts, Fact("Tiga", None, "")))
    merged = merge(BASE, mine, theirs)
    assert merged.conflicts == ()
    assert [fact.text for fact in merged.content.facts] == [
        "Nol", "19 dirawat", "Sampel diserahkan", "Tiga",
    ]  # fmt: skip


def test_a_text_nobody_read_whole_is_not_checked_for_privacy() -> None:
    unchecked = replace(BASE, privacy_checked=False)
    mine = with_text("lead", "Lain sekali.", replace(unchecked, privacy_checked=True))
    theirs = with_text("body", "Juga lain.", unchecked)
    assert merge(unchecked, mine, theirs).content.privacy_checked is False
    assert merge(BASE, mine, replace(theirs, privacy_checked=True)).content.privacy_checked


def test_a_paragraph_taken_out_by_one_and_changed_by_the_other_is_a_conflict() -> None:
    body = BASE.sections["body"]
    mine = with_text("body", body.replace("Keluarga sudah dihubungi.\n\n", ""))
    theirs = with_text("body", body.replace("sudah dihubungi", "dihubungi oleh pembinaan"))
    merged = merge(BASE, mine, theirs)
    (conflict,) = merged.conflicts
    assert conflict.mine == ""
    assert "oleh pembinaan" in merged.content.sections["body"]


CHANGED = {
    "title": "Judul lain",
    "sections": {"lead": "Lain"},
    "claims": (ClaimRow("a", "b", "c"),),
    "facts": (),
    "access": InformationAccess.PERIODIC,
    "embargo_until": datetime(2026, 12, 1, tzinfo=UTC),
    "copies_to": ("Kanwil",),
    "privacy_checked": False,
    "questions": (QuestionRow("a", "b"),),
    "concerns": frozenset({Concern.CHILD}),
    "family_informed": True,
    "exemption": Exemption("Pasal 17", "uji", "PPID", None),
    "letter": Letter("Segera", "1 berkas"),
    "disputed": Disputed(date(2026, 11, 1), 200),
    "review_on": date(2026, 12, 1),
    "signing": Signing.EXTERNAL,
    "figures": (Figure("a" * 64, "Foto", "Foto klinik"),),
}


def test_no_field_of_a_content_is_forgotten_by_the_merge() -> None:
    given_elsewhere = {"kind", "format", "clearances"}
    assert {item.name for item in fields(StatementContent)} == CHANGED.keys() | given_elsewhere


@pytest.mark.parametrize("name", sorted(CHANGED))
def test_each_field_is_merged(name: str) -> None:
    changed = replace(BASE, **{name: CHANGED[name]})  # type: ignore[arg-type] # by name
    other = replace(BASE, title="Judul orang lain") if name != "title" else BASE
    merged = merge(BASE, changed, other)
    assert merged.conflicts == ()
    assert getattr(merged.content, name) == CHANGED[name]


def test_two_different_classes_are_decided_by_a_person() -> None:
    mine = replace(BASE, access=InformationAccess.PERIODIC)
    theirs = replace(BASE, access=InformationAccess.ON_DEMAND)
    merged = merge(BASE, mine, theirs)
    (conflict,) = merged.conflicts
    assert (conflict.field, conflict.may_keep_both) == ("access", False)
    assert merged.content.access is InformationAccess.ON_DEMAND
    assert merged.resolved({0: Choice.MINE}).access is InformationAccess.PERIODIC
