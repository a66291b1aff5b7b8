"""Finding: the very words, with their chains, by words, phrases, fields and dates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.casebook import finding, matching, wording
from headwater.casebook.asking import parse
from headwater.casebook.casebook import Casebook
from headwater.casebook.finding import Hit, Way
from headwater.casebook.matching import any_of
from headwater.casebook.narrowing import Row
from headwater.pipeline import Engines, reader_called
from headwater.records import DecisionKind, Given, HopKind, Reader, ReaderError
from tests.casebook import meanings, news
from tests.casebook.examples import asked, opened, reports
from tests.soaking import examples

K = DecisionKind


@pytest.fixture(scope="module")
def engines() -> Engines:
    return news.engines()


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory, engines: Engines) -> Iterator[Casebook]:
    """The example case, only read."""
    path = tmp_path_factory.mktemp("found") / "example.case"
    with opened(path) as made:
        made.add(reports(), engines)
    with Casebook.open(path) as found:
        yield found


def search(case: Casebook, typed: str, most: int = 20) -> tuple[Hit, ...]:
    """What is found; by words alone, the example having no vectors, and no reader looked for."""
    found = case.find(typed, most, nobody_is_asked)
    assert all("no field" in note for note in found.notes)
    return found.hits


def nobody_is_asked(reader: str) -> Reader | None:
    raise AssertionError(f"there is nothing to embed for with {reader}")


def words(hit: Hit) -> str:
    return " … ".join(span.quote for span in hit.statement.content)


def every(hit: Hit) -> str:
    """The words of a statement and of its source."""
    return f"{words(hit)} {' '.join(s.quote for s in hit.statement.sources)}".casefold()


def test_words_are_found_by_their_stems(case: Casebook) -> None:
    hits = search(case, "missile delivering", 50)
    full = [hit for hit in hits if hit.full]
    assert full and full == list(hits[: len(full)]) and len(hits) > len(full)
    assert all("missile" in every(hit) and "deliver" in every(hit) for hit in full)
    assert all("missile" in every(hit) or "deliver" in every(hit) for hit in hits)


def test_what_is_found_is_verbatim_with_its_chain(case: Casebook) -> None:
    for hit in search(case, "explosion warehouse killed", 50):
        text = case.report(hit.statement.report).text
        assert all(text[s.start : s.end] == s.quote for s in hit.statement.content)
        assert hit.statement.chains[0].hops[0].kind is HopKind.OUTLET
        assert hit.statement.chains[0].hops[0].name == hit.outlet


def test_a_phrase_holds_word_by_word(case: Casebook) -> None:
    hits = search(case, '"two Western officials"')
    assert hits
    assert all("two western officials" in every(hit) for hit in hits)
    assert search(case, '"two western official"') == ()
    assert search(case, '"officials western two"') == ()


def test_a_phrase_of_the_source_is_found(case: Casebook) -> None:
    hits = search(case, '"port authority"', 50)
    assert any("port authority" not in words(hit) for hit in hits)


FIELDS = [
    ("outlet:Meridian", lambda hit: hit.outlet == "Meridian"),
    ("outlet:meridian killed", lambda hit: hit.outlet == "Meridian"),
    ("source:anonymous", lambda hit: _kind(hit) is HopKind.ANONYMOUS),
    ("source:own-voice ship", lambda hit: hit.statement.form.value == "own-voice"),
    ("source:document", lambda hit: _kind(hit) is HopKind.DOCUMENT),
    ("source:Elling", lambda hit: "elling" in every(hit)),
    ('actor:"Asker Front"', lambda hit: "asker" in every(hit)),
]


def _kind(hit: Hit) -> HopKind:
    return hit.statement.chains[0].terminal.kind


@pytest.mark.parametrize(("typed", "fits"), FIELDS, ids=[typed for typed, _ in FIELDS])
def test_fields(case: Casebook, typed: str, fits: object) -> None:
    hits = search(case, typed, 1000)
    assert hits
    assert all(fits(hit) for hit in hits)  # type: ignore[operator]
    everything = sum(len(r.statements) for r in case.whole().readings)
    assert len(hits) < everything


@pytest.mark.parametrize("day", ["2025-03-05", "2025-03-12", "2025-03-13", "2025-03-20"])
def test_dates_are_strict_and_only_of_reports_that_have_one(case: Casebook, day: str) -> None:
    dated = {kept.number: kept for kept in case.reports()}
    before = {hit.number for hit in search(case, f"before:{day}", 1000)}
    after = {hit.number for hit in search(case, f"after:{day}", 1000)}
    assert before == {n for n, kept in dated.items() if kept.latest and kept.latest[:10] < day}
    assert after == {n for n, kept in dated.items() if kept.earliest and kept.earliest[:10] > day}
    assert before or after


def test_fields_restrict_what_words_find(case: Casebook) -> None:
    plain = {hit.statement.id for hit in search(case, "missiles", 1000)}
    some = {hit.statement.id for hit in search(case, "missiles source:anonymous", 1000)}
    assert some and some < plain


@pytest.mark.parametrize(
    "typed",
    ["", "()", "zebra", "outlet:Nobody ship", "actor:Zebra", "before:1999", '"', "source:zebra"],
)
def test_what_fits_nothing(case: Casebook, typed: str) -> None:
    assert search(case, typed) == ()


def test_no_more_than_asked_for_and_always_the_same(case: Casebook) -> None:
    assert len(search(case, "the", 5)) == 5
    assert search(case, "missiles port", 7) == search(case, "missiles port", 7)
    assert search(case, "missiles port", 3) == search(case, "missiles port", 7)[:3]


def test_an_actor_is_found_under_every_name(tmp_path: Path, engines: Engines) -> None:
    """Two names that a person says are one actor's find the same statements."""
    with opened(tmp_path / "names.case") as case:
        text = (
            "Depot burns\n\nThe Asker Front burned the depot in Kesh, the port authority said.\n\n"
            "Fighters of the Northern Army left Orlo on Monday. Nobody saw the Northern Army.\n"
        )
        case.add([(news.capture(text), Given(outlet="Alpha"))], engines)
        before = search(case, 'actor:"Asker Front"')
        assert [hit for hit in before if "northern" in every(hit)] == []
        case.decide(asked(K.SAME_ACTOR, "Asker Front", "Northern Army"), engines)
        after = search(case, 'actor:"Asker Front"')
        assert len(after) > len(before)
        assert any("northern army" in every(hit) for hit in after)


def test_what_a_person_ruled_is_shown(tmp_path: Path, engines: Engines) -> None:
    with opened(tmp_path / "ruled.case") as case:
        case.add(reports(), engines)
        first, second, *_ = search(case, "missiles", 10)
        case.decide(asked(K.REJECT, first.statement.id), engines)
        case.decide(asked(K.CHAIN, second.statement.id, chain="CNN < an aide"), engines)
        hits = search(case, "missiles", 10)
        assert hits[-1].statement.id == first.statement.id
        (ruled,) = [hit for hit in hits if hit.statement.id == second.statement.id]
        assert [hop.name for hop in ruled.statement.chains[0].hops[1:]] == ["CNN", "an aide"]


def test_what_is_deleted_is_found_no_more(tmp_path: Path, engines: Engines) -> None:
    with opened(tmp_path / "gone.case") as case:
        case.add(news.several(1, 2), engines)
        assert {hit.number for hit in search(case, "plant", 50)} == {1, 2}
        case.delete(case.reports()[0].id, "Ann", "asked to")
        assert {hit.number for hit in search(case, "plant", 50)} == {2}


PIECES = st.sampled_from(
    ['"', "“", "outlet:", "actor:", "source:", "before:2025 ", "after:", "AND", "NEAR(", "*", "^",
     "missiles ", "Kesh ", "-", "é", "\0", "'", ";", " ", "\n", "\ud800", "%", "_", "\\", "the "]
)  # fmt: skip


@examples(150)
@given(typed=st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=12).map("".join)))
def test_any_input_is_safe(case: Casebook, typed: str) -> None:
    hits = search(case, typed, 5)
    assert len(hits) <= 5
    assert len({hit.statement.id for hit in hits}) == len(hits)


def test_without_full_text_words_are_looked_for_as_they_are(
    case: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backend that keeps no full text finds the same phrases and fields."""
    asked_for = ['"two Western officials"', 'missiles actor:"Asker Front"', "source:anonymous"]
    usual = [{hit.statement.id for hit in search(case, typed, 1000)} for typed in asked_for]
    monkeypatch.setattr(wording, "has_full_text", lambda _connection: False)
    with case.reading() as connection:
        for typed, before in zip(asked_for, usual, strict=True):
            found = finding.find(connection, parse(typed), 1000).hits
            assert found
            assert {hit.statement.id for hit in found} <= before


def test_of_some_words_the_rarer_ones_bring_the_statements(
    case: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    with case.reading() as connection:
        asked_for = any_of(connection, ("missiles", "zebra", "ambulances"), ("a b",))
        assert asked_for == '("ambulanc" OR "missil") AND "a b"'
        monkeypatch.setattr(matching, "_RARE", 3)
        rare = any_of(connection, ("missiles", "zebra", "ambulances"), ())
        assert rare == '("ambulanc") AND ("ambulanc" OR "missil")'
        assert any_of(connection, ("zebra",), ()) == any_of(connection, (), ()) == ""
    hits = search(case, "missiles zebra ambulances", 50)
    assert hits and not any(hit.full for hit in hits)
    assert all("ambulance" in every(hit) for hit in hits)


# by meaning


@pytest.fixture(scope="module")
def meant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """The example case as a reader with vectors reads it, only read."""
    path = tmp_path_factory.mktemp("meant") / "example.case"
    with opened(path) as made:
        made.add(reports(), meanings.engines())
    with Casebook.open(path) as found:
        yield found


def by_meaning(case: Casebook, typed: str, most: int = 20) -> tuple[Hit, ...]:
    found = case.find(typed, most, lambda _reader: meanings.Meanings())
    assert all("no field" in note for note in found.notes)
    return found.hits


def test_what_means_the_same_is_found_under_other_words(meant: Casebook) -> None:
    """Among all that is said, "rockets" and "cargo" lie where the missiles are."""
    hits = by_meaning(meant, "rocket cargo", 10)
    assert len(hits) == 10
    near = [hit for hit in hits if hit.way is Way.MEANING]
    assert sum("missile" in every(hit) for hit in near) >= 5
    assert not any("rocket" in every(hit) for hit in near)


def test_what_holds_all_words_comes_first_then_both_rankings_are_one(meant: Casebook) -> None:
    typed = "missiles ambulances"
    hits = by_meaning(meant, typed, 60)
    ways = [hit.way for hit in hits]
    full = [way for way in ways if way is Way.ALL_WORDS]
    assert ways[: len(full)] == full
    assert {Way.SOME_WORDS, Way.MEANING} <= set(ways)
    by_words = {hit.statement.id for hit in meant.find(typed, 60, finding.nobody).hits}
    assert {h.statement.id for h in hits if h.way is not Way.MEANING} == by_words
    assert len({hit.statement.id for hit in hits}) == len(hits)


def test_ranks_are_merged_by_the_sum_of_their_reciprocals() -> None:
    """By hand: c is second and first, a first and third, b third alone, d second alone."""
    rows = {name: Row(n, f"s-{name}", "r-1", 1, None, "", "") for n, name in enumerate("abcd")}
    worded = [(rows[name], False) for name in "acb"]
    merged = finding._merged(worded, [rows[name] for name in "cda"])
    assert [(row.id, way) for row, way in merged] == [
        ("s-c", Way.SOME_WORDS),
        ("s-a", Way.SOME_WORDS),
        ("s-d", Way.MEANING),
        ("s-b", Way.SOME_WORDS),
    ]
    full = [(rows["a"], True), (rows["b"], True)]
    assert [row.id for row, _ in finding._merged(full, [rows["c"], rows["b"]])] == [
        "s-b",
        "s-a",
        "s-c",
    ]


NARROW = [
    ("rocket outlet:Meridian", lambda hit: hit.outlet == "Meridian"),
    ("rocket source:anonymous", lambda hit: _kind(hit) is HopKind.ANONYMOUS),
    ("rocket source:own-voice", lambda hit: hit.statement.form.value == "own-voice"),
    ("rocket source:officials", lambda hit: "official" in every(hit)),
    ('rocket actor:"Asker Front"', lambda hit: "asker" in every(hit)),
    ('rocket "two Western officials"', lambda hit: "two western officials" in every(hit)),
    ('rocket "the missiles" outlet:Seabright', lambda hit: "the missiles" in every(hit)),
]


@pytest.mark.parametrize(("typed", "fits"), NARROW, ids=[typed for typed, _ in NARROW])
@pytest.mark.parametrize("full_text", [True, False])
def test_fields_and_phrases_hold_for_what_is_near_in_meaning(
    meant: Casebook,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    fits: Callable[[Hit], bool],
    full_text: bool,
) -> None:
    monkeypatch.setattr(wording, "has_full_text", lambda _connection: full_text)
    hits = by_meaning(meant, typed, 100)
    assert any(hit.way is Way.MEANING for hit in hits)
    assert all(fits(hit) for hit in hits)


@pytest.mark.parametrize(("field", "side"), [("before", "latest"), ("after", "earliest")])
def test_dates_hold_for_what_is_near_in_meaning(meant: Casebook, field: str, side: str) -> None:
    dates = {kept.number: getattr(kept, side) for kept in meant.reports()}
    hits = by_meaning(meant, f"rocket {field}:2025-03-12", 100)
    assert any(hit.way is Way.MEANING for hit in hits)
    for hit in hits:
        day = dates[hit.number][:10]
        assert day < "2025-03-12" if field == "before" else day > "2025-03-12"


@pytest.mark.parametrize(
    "typed", ["actor:Zebra rocket", "outlet:Nobody rocket", "rocket before:1999"]
)
def test_what_no_field_fits_is_not_near_either(meant: Casebook, typed: str) -> None:
    assert by_meaning(meant, typed) == ()


def test_what_is_near_is_the_same_every_time_and_no_more_than_asked(meant: Casebook) -> None:
    hits = by_meaning(meant, "rocket cargo", 9)
    assert hits == by_meaning(meant, "rocket cargo", 9)
    assert by_meaning(meant, "rocket cargo", 4) == hits[:4]


@pytest.mark.parametrize("typed", ["", "outlet:Meridian", '"two Western officials"', "after:2025"])
def test_nothing_is_embedded_where_no_words_are_asked(meant: Casebook, typed: str) -> None:
    meant.find(typed, 5, nobody_is_asked)


def test_what_was_typed_is_embedded_once_without_its_fields(meant: Casebook) -> None:
    reader = meanings.Meanings()
    meant.find('Did  the "two officials" lie? outlet:Meridian', 5, lambda _reader: reader)
    assert reader.asked == ["Did the two officials lie?"]


class Failing(meanings.Meanings):
    def embed(self, words: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        raise ReaderError("no\nweights")


def _absent(_reader: str) -> Reader | None:
    raise ReaderError("no weights")


@pytest.mark.parametrize(
    ("by", "note"),
    [
        (finding.nobody, "the reader meanings/1 of this case is not here"),
        (reader_called, "the reader meanings/1 of this case is not here"),
        (lambda _reader: meanings.Plain(), "the reader meanings/1 of this case is not here"),
        (lambda _reader: Failing(), "the reader meanings/1 failed: no weights"),
        (_absent, "the reader meanings/1 failed: no weights"),
    ],
    ids=["none", "installed", "embeds nothing", "fails", "cannot be loaded"],
)
def test_without_its_reader_a_case_is_searched_by_words_and_says_so(
    meant: Casebook, by: finding.ReaderFor, note: str
) -> None:
    found = meant.find("missiles cargo", 30, by)
    assert found.hits and not any(hit.way is Way.MEANING for hit in found.hits)
    assert found.notes == (f"not searched by meaning: {note}",)


def test_vectors_of_another_length_bring_nothing(meant: Casebook) -> None:
    found = meant.find("rocket cargo", 30, lambda _reader: meanings.Meanings(size=64))
    assert not any(hit.way is Way.MEANING for hit in found.hits)


def test_a_case_of_two_readers_is_searched_in_the_vectors_of_one(tmp_path: Path) -> None:
    with opened(tmp_path / "two.case") as case:
        case.add(news.several(1, 3), meanings.engines())
        case.add(news.several(2, 1)[1:], meanings.engines(meanings.Meanings(version="2")))
        here = {"meanings/1": meanings.Meanings(), "meanings/2": meanings.Meanings(version="2")}
        both = case.find("fatal weekday", 50, here.get)
        assert both.notes == ("searched by meaning in part: what meanings/1 read",)
        assert {hit.number for hit in both.hits if hit.way is Way.MEANING} == {1, 2, 3}
        del here["meanings/1"]
        other = case.find("fatal weekday", 50, here.get)
        assert other.notes == ("searched by meaning in part: what meanings/2 read",)
        assert {hit.number for hit in other.hits if hit.way is Way.MEANING} == {4}


def test_what_is_deleted_is_near_to_nothing(tmp_path: Path) -> None:
    with opened(tmp_path / "gone.case") as case:
        case.add(news.several(1, 2), meanings.engines())
        assert {hit.number for hit in by_meaning(case, "fatal weekday", 50)} == {1, 2}
        case.delete(case.reports()[0].id, "Ann", "asked to")
        assert {hit.number for hit in by_meaning(case, "fatal weekday", 50)} == {2}


@examples(100)
@given(typed=st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=12).map("".join)))
def test_any_input_is_safe_by_meaning(meant: Casebook, typed: str) -> None:
    hits = by_meaning(meant, typed, 5)
    assert len(hits) <= 5
    assert len({hit.statement.id for hit in hits}) == len(hits)
