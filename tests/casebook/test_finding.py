"""Finding: the very words, with their chains, by words, phrases, fields and dates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.casebook import finding, matching
from headwater.casebook.asking import parse
from headwater.casebook.casebook import Casebook
from headwater.casebook.finding import Hit
from headwater.casebook.matching import any_of
from headwater.pipeline import Engines
from headwater.records import DecisionKind, Given, HopKind
from tests.casebook import news
from tests.casebook.examples import asked, opened, reports

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


def words(hit: Hit) -> str:
    return " … ".join(span.quote for span in hit.statement.content)


def every(hit: Hit) -> str:
    """The words of a statement and of its source."""
    return f"{words(hit)} {' '.join(s.quote for s in hit.statement.sources)}".casefold()


def test_words_are_found_by_their_stems(case: Casebook) -> None:
    hits = case.find("missile delivering", 50)
    full = [hit for hit in hits if hit.full]
    assert full and full == list(hits[: len(full)]) and len(hits) > len(full)
    assert all("missile" in every(hit) and "deliver" in every(hit) for hit in full)
    assert all("missile" in every(hit) or "deliver" in every(hit) for hit in hits)


def test_what_is_found_is_verbatim_with_its_chain(case: Casebook) -> None:
    for hit in case.find("explosion warehouse killed", 50):
        text = case.report(hit.statement.report).text
        assert all(text[s.start : s.end] == s.quote for s in hit.statement.content)
        assert hit.statement.chains[0].hops[0].kind is HopKind.OUTLET
        assert hit.statement.chains[0].hops[0].name == hit.outlet


def test_a_phrase_holds_word_by_word(case: Casebook) -> None:
    hits = case.find('"two Western officials"')
    assert hits
    assert all("two western officials" in every(hit) for hit in hits)
    assert case.find('"two western official"') == ()
    assert case.find('"officials western two"') == ()


def test_a_phrase_of_the_source_is_found(case: Casebook) -> None:
    hits = case.find('"port authority"', 50)
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
    hits = case.find(typed, 1000)
    assert hits
    assert all(fits(hit) for hit in hits)  # type: ignore[operator]
    everything = sum(len(r.statements) for r in case.whole().readings)
    assert len(hits) < everything


@pytest.mark.parametrize("day", ["2025-03-05", "2025-03-12", "2025-03-13", "2025-03-20"])
def test_dates_are_strict_and_only_of_reports_that_have_one(case: Casebook, day: str) -> None:
    dated = {kept.number: kept for kept in case.reports()}
    before = {hit.number for hit in case.find(f"before:{day}", 1000)}
    after = {hit.number for hit in case.find(f"after:{day}", 1000)}
    assert before == {n for n, kept in dated.items() if kept.latest and kept.latest[:10] < day}
    assert after == {n for n, kept in dated.items() if kept.earliest and kept.earliest[:10] > day}
    assert before or after


def test_fields_restrict_what_words_find(case: Casebook) -> None:
    plain = {hit.statement.id for hit in case.find("missiles", 1000)}
    some = {hit.statement.id for hit in case.find("missiles source:anonymous", 1000)}
    assert some and some < plain


@pytest.mark.parametrize(
    "typed",
    ["", "()", "zebra", "outlet:Nobody ship", "actor:Zebra", "before:1999", '"', "source:zebra"],
)
def test_what_fits_nothing(case: Casebook, typed: str) -> None:
    assert case.find(typed) == ()


def test_no_more_than_asked_for_and_always_the_same(case: Casebook) -> None:
    assert len(case.find("the", 5)) == 5
    assert case.find("missiles port", 7) == case.find("missiles port", 7)
    assert case.find("missiles port", 3) == case.find("missiles port", 7)[:3]


def test_an_actor_is_found_under_every_name(tmp_path: Path, engines: Engines) -> None:
    """Two names that a person says are one actor's find the same statements."""
    with opened(tmp_path / "names.case") as case:
        text = (
            "Depot burns\n\nThe Asker Front burned the depot in Kesh, the port authority said.\n\n"
            "Fighters of the Northern Army left Orlo on Monday. Nobody saw the Northern Army.\n"
        )
        case.add([(news.capture(text), Given(outlet="Alpha"))], engines)
        before = case.find('actor:"Asker Front"')
        assert [hit for hit in before if "northern" in every(hit)] == []
        case.decide(asked(K.SAME_ACTOR, "Asker Front", "Northern Army"), engines)
        after = case.find('actor:"Asker Front"')
        assert len(after) > len(before)
        assert any("northern army" in every(hit) for hit in after)


def test_what_a_person_ruled_is_shown(tmp_path: Path, engines: Engines) -> None:
    with opened(tmp_path / "ruled.case") as case:
        case.add(reports(), engines)
        first, second, *_ = case.find("missiles", 10)
        case.decide(asked(K.REJECT, first.statement.id), engines)
        case.decide(asked(K.CHAIN, second.statement.id, chain="CNN < an aide"), engines)
        hits = case.find("missiles", 10)
        assert hits[-1].statement.id == first.statement.id
        (ruled,) = [hit for hit in hits if hit.statement.id == second.statement.id]
        assert [hop.name for hop in ruled.statement.chains[0].hops[1:]] == ["CNN", "an aide"]


def test_what_is_deleted_is_found_no_more(tmp_path: Path, engines: Engines) -> None:
    with opened(tmp_path / "gone.case") as case:
        case.add(news.several(1, 2), engines)
        assert {hit.number for hit in case.find("plant", 50)} == {1, 2}
        case.delete(case.reports()[0].id, "Ann", "asked to")
        assert {hit.number for hit in case.find("plant", 50)} == {2}


PIECES = st.sampled_from(
    ['"', "“", "outlet:", "actor:", "source:", "before:2025 ", "after:", "AND", "NEAR(", "*", "^",
     "missiles ", "Kesh ", "-", "é", "\0", "'", ";", " ", "\n", "\ud800", "%", "_", "\\", "the "]
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(typed=st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=12).map("".join)))
def test_any_input_is_safe(case: Casebook, typed: str) -> None:
    hits = case.find(typed, 5)
    assert len(hits) <= 5
    assert len({hit.statement.id for hit in hits}) == len(hits)


def test_without_full_text_words_are_looked_for_as_they_are(
    case: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backend that keeps no full text finds the same phrases and fields."""
    asked_for = ['"two Western officials"', 'missiles actor:"Asker Front"', "source:anonymous"]
    usual = [{hit.statement.id for hit in case.find(typed, 1000)} for typed in asked_for]
    monkeypatch.setattr(finding, "has_full_text", lambda _connection: False)
    with case.reading() as connection:
        for typed, before in zip(asked_for, usual, strict=True):
            found = finding.find(connection, parse(typed), 1000)
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
    hits = case.find("missiles zebra ambulances", 50)
    assert hits and not any(hit.full for hit in hits)
    assert all("ambulance" in every(hit) for hit in hits)
