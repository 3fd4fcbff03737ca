"""Search: what is typed, what is found, the same on both engines, and nothing breaks it."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pasopati_desktop.analysis.highlight import hits
from pasopati_desktop.analysis.stemming import stem_text, stem_word
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.search import NewsFilter, TermKind, words_of
from pasopati_desktop.services import news
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import search_page
from tests import data
from tests.data import NOW, Clock, Desk
from tests.news_data import a_source, an_item, put
from tests.servers.postgres import PostgresServer

TEXTS = [
    ("Pelatihan batik di Lapas", "Warga binaan dilatih membatik oleh petugas."),
    ("Petugas lapas menggagalkan penyelundupan narkoba", "Razia blok hunian, 12 HP disita."),
    ("Tugas baru kepala rutan", "Narkotika jadi perhatian; anggaran Rp1.284.000 disiapkan."),
    ("Kapal tenggelam di Selat", "Tidak ada hubungannya dengan pemasyarakatan."),
    ("“Video lama” beredar lagi", "Video lama itu direkam 2021 – bukan kejadian baru."),
    ("Lama video itu dua menit", "Durasi berbeda, e-KTP dan e-mail disebut."),
    ("Café di depan lapas", "Kopi & teh; 100% halal."),
    ("Blok hunian penuh", "hunian blok C/D penuh/sesak"),
]


def found(workspace: Workspace, text: str, **filters: object) -> list[str]:
    wanted = NewsFilter(query=news.query(text), **filters)  # type: ignore[arg-type] # test helper
    return [row.title for row in news.newest(workspace, wanted)]


@pytest.fixture
def reader(desk: Desk) -> Workspace:
    put(
        desk.nobody,
        [an_item(*text, at=NOW - timedelta(hours=i)) for i, text in enumerate(TEXTS)],
    )
    return desk.as_role(Role.AUDITOR)


def titles(*numbers: int) -> list[str]:
    return [TEXTS[number][0] for number in numbers]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("latih", (0,)),
        ("dilatih", (0,)),
        ("pelatihan", (0,)),
        ("petugas", (0, 1, 2)),
        ("=petugas", (0, 1)),
        ("narko*", (1, 2)),
        ("narkoba", (1,)),
        ('"video lama"', (4,)),
        ("“video lama”", (4,)),
        ("video lama", (4, 5)),
        ('"blok hunian"', (1, 7)),
        ("284.000", (2,)),
        ("e-KTP", (5,)),
        ("lapas narkoba", (1,)),
        ("lapas kapal", ()),
        ("DILATIH", (0,)),
        ('"lapas warga"', ()),
        ("cafe", (6,)),
        ("café", (6,)),
        ("=café", (6,)),
        ("12", (1,)),
        ("sesak", (7,)),
    ],
)
def test_what_is_found(reader: Workspace, typed: str, expected: tuple[int, ...]) -> None:
    assert found(reader, typed) == titles(*expected)


BEGINNINGS = ["narko*", "pelat*", "peta*", "petu* lapas", "vide* lama", "café*", "zzzz*", "lapa*"]


@pytest.mark.parametrize("typed", BEGINNINGS)
@pytest.mark.parametrize("most", [0, 1, 120])
def test_a_beginning_finds_the_same_by_its_words(
    reader: Workspace, monkeypatch: pytest.MonkeyPatch, typed: str, most: int
) -> None:
    """Looked for word by word, or as FTS5 does it when there are too many words."""
    monkeypatch.setattr(search_page, "MOST_WORDS", most)
    begun = [part.removesuffix("*").lower() for part in typed.split() if part.endswith("*")]
    whole = [part for part in typed.split() if not part.endswith("*")]
    expected = [
        title
        for title, summary in TEXTS
        if all(any(w.startswith(b) for w in words_of(f"{title} {summary}")) for b in begun)
        and all(word in words_of(f"{title} {summary}") for word in whole)
    ]
    assert found(reader, typed) == expected


def test_a_new_word_is_found_by_its_beginning_at_once(reader: Workspace, desk: Desk) -> None:
    assert found(reader, "penun*") == []
    put(desk.nobody, [an_item("Penunjukan juru bicara", "Kepala lapas menunjuk.", at=NOW)])
    assert found(reader, "penun*") == ["Penunjukan juru bicara"]


def test_a_phrase_does_not_run_from_title_into_summary(reader: Workspace) -> None:
    assert found(reader, '"hunian penuh"') == titles(7)
    assert found(reader, '"penuh hunian"') == []


@pytest.mark.parametrize("typed", ["", "   ", "***", '""', "-- '", "!?", "( ) AND"])
def test_nothing_to_look_for_is_no_search(typed: str) -> None:
    assert [term.tokens for term in news.query(typed)] in ([], [("and",)])


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        '"lapas',
        "lapas OR 1=1",
        "NEAR(a b)",
        "stem:lapas",
        "a' b\\",
        "*",
        "^lapas",
        "\0x",
        "🔥",
    ],
)
def test_query_syntax_is_only_text(reader: Workspace, typed: str) -> None:
    found(reader, typed)


def test_filters_narrow_a_search(reader: Workspace, desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    first = news.newest(reader, NewsFilter(query=news.query("petugas")))[0]
    news.triage(monitor, [first.id], Triage.WATCHED)
    assert found(reader, "petugas", triage=Triage.WATCHED) == titles(0)
    assert found(reader, "petugas", triage=Triage.NEW) == titles(1, 2)
    assert found(reader, "petugas", since=NOW - timedelta(minutes=90)) == titles(0, 1)
    assert found(reader, "petugas", until=NOW - timedelta(minutes=90)) == titles(2)


def test_a_source_narrows_a_search(desk: Desk) -> None:
    source = a_source(desk, "https://warta.contoh.id/rss")
    put(desk.nobody, [an_item("Lapas satu", source_id=source), an_item("Lapas dua")])
    reader = desk.as_role(Role.AUDITOR)
    assert found(reader, "lapas", source_id=source) == ["Lapas satu"]


def test_pages_follow_each_other_without_gap_or_repeat(desk: Desk) -> None:
    put(
        desk.nobody,
        [an_item(f"Lapas nomor {i}", at=NOW - timedelta(seconds=i // 3)) for i in range(100)],
    )
    reader = desk.as_role(Role.AUDITOR)
    wanted, below, seen = NewsFilter(query=news.query("lapas")), None, []
    while page := news.newest(reader, wanted, below=below, limit=7):
        seen += [row.id for row in page]
        below = page[-1].id
    assert len(seen) == 100
    assert seen == sorted(set(seen), reverse=True)


def test_both_ways_of_the_server_find_the_same(
    desk: Desk, reader: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a cap of zero every word counts as common and the table is walked."""
    before = [found(reader, typed) for typed in ("petugas", "narko*", '"blok hunian"')]
    monkeypatch.setattr("pasopati_desktop.storage.search.CAP", 0)
    assert [found(reader, typed) for typed in ("petugas", "narko*", '"blok hunian"')] == before


@pytest.fixture(scope="module")
def both(
    tmp_path_factory: pytest.TempPathFactory, postgres_server: PostgresServer
) -> tuple[Workspace, Workspace]:
    """The same small corpus on both engines."""
    folder = tmp_path_factory.mktemp("both")
    made = []
    name = postgres_server.create_database("both")
    for url in (f"sqlite:///{folder / 'a.sqlite3'}", postgres_server.url(name)):
        data.migrated(url, folder)
        workspace = data.open_workspace(url, folder, Clock())
        put(workspace, [an_item(*t, at=NOW - timedelta(hours=i)) for i, t in enumerate(TEXTS)])
        made.append(workspace.as_system())
    return made[0], made[1]


_WORDS = sorted({word for text in TEXTS for part in text for word in words_of(part)})
_TYPED = st.one_of(
    st.sampled_from(_WORDS),
    st.sampled_from(_WORDS).map(lambda word: f"={word}"),
    st.sampled_from(_WORDS).map(lambda word: f"{word[:3]}*"),
    st.lists(st.sampled_from(_WORDS), min_size=2, max_size=3).map(lambda w: f'"{" ".join(w)}"'),
    st.sampled_from([part[:20] for text in TEXTS for part in text]).map(lambda p: f'"{p}"'),
    st.text(max_size=12),
)


@given(st.lists(_TYPED, min_size=1, max_size=3).map(" ".join))
@settings(max_examples=150)
def test_both_engines_find_the_same_items(both: tuple[Workspace, Workspace], typed: str) -> None:
    query = news.query(typed)
    if not query:
        return
    sqlite, postgresql = both
    assert found(sqlite, typed) == found(postgresql, typed), query


@given(st.sampled_from(TEXTS), st.data())
def test_every_word_of_a_text_finds_and_marks_it(
    text: tuple[str, str], chosen: st.DataObject
) -> None:
    whole = f"{text[0]} {text[1]}"
    word = chosen.draw(st.sampled_from(words_of(whole)))
    query = news.query(word)
    assert query[0].tokens[0] in stem_text(whole).split()
    marked = [whole[start : start + length].lower() for start, length in hits(whole, query)]
    assert word in marked


def test_hits_mark_phrases_whole_and_prefixes_by_word() -> None:
    text = "Video lama di blok hunian, narkotika; video baru"
    assert [text[a : a + n] for a, n in hits(text, news.query('"blok hunian" narko*'))] == [
        "blok hunian",
        "narkotika",
    ]
    assert hits(text, news.query('"hunian blok"')) == ()
    assert hits("", news.query("video")) == ()


def test_the_parser_tells_words_phrases_and_beginnings_apart() -> None:
    kinds = [term.kind for term in news.query('dilatih "dua kata" narko* =petugas a*')]
    exact, word, prefix = TermKind.EXACT, TermKind.WORD, TermKind.PREFIX
    assert kinds == [word, exact, prefix, exact, word]
    assert len(news.query("kata " * 5000)) == 1
    assert len(news.query(" ".join(f"kata{i}" for i in range(100)))) <= 20


def test_stems_meet() -> None:
    assert stem_word("dilatih") == stem_word("pelatihan") == stem_word("melatih")
    assert stem_text("") == ""
    assert stem_text("Kafé ÀÉ") == stem_text("kafe ae")


def test_a_search_index_is_used_not_the_table(desk: Desk) -> None:
    """On the server, the expression of the index and of the query must be the same."""
    if desk.nobody.database.is_sqlite:
        pytest.skip("FTS5 has no other way")
    from sqlalchemy import select, text

    from pasopati_desktop.storage.search import fts_match
    from pasopati_desktop.storage.tables import NewsItem

    statement = select(NewsItem.id).where(fts_match(news.query("lapas narko*")))
    with desk.nobody.database.reading() as session:
        session.execute(text("SET enable_seqscan = off"))
        compiled = statement.compile(session.connection(), compile_kwargs={"literal_binds": True})
        plan = "\n".join(session.execute(text(f"EXPLAIN {compiled}".replace(":", "\\:"))).scalars())
    assert "ix_news_item_stem_fts" in plan or "ix_news_item_raw_fts" in plan
