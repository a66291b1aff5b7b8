"""The matcher: word bounds, case, folding, longest and leftmost, hostile text."""

from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from headwater.knowledge import matching
from headwater.knowledge.matching import Matcher, fold, key

NAMES = {
    "Houthi": 1,
    "Houthis": 2,
    "US": 3,
    "US Central Command": 4,
    "Al-Manar": 5,
    "Sana'a": 6,
    "Time": 7,
    "The Hill": 8,
    "defense minister": 9,
    "U.S.": 10,
    "Élysée": 11,
    "Reuters": 12,
    "WHO": 13,
    "Wall Street Journal": 14,
}


def made() -> Matcher[int]:
    return Matcher(NAMES, cautious={"Time", "The Hill"}, shouted={"US", "WHO"})


MATCHER = made()


def found(text: str) -> list[str]:
    return [text[f.start : f.end] for f in MATCHER.find(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a Houthi-linked company", ["Houthi"]),
        ("the Houthis' ships and the Houthis’ drones", ["Houthis", "Houthis"]),
        ("the Houthi's coup", ["Houthi"]),
        ("pro-Houthi and anti-Houthi", ["Houthi", "Houthi"]),
        ("Houthism is not a word", []),
        ("the houthis", []),
        ("HOUTHIS STRIKE SHIPS", ["HOUTHIS"]),
        ("US Central Command said", ["US Central Command"]),
        ("US Central Commands", ["US"]),
        ("told us that they saw us", []),
        ("IT TOLD US SO", []),
        ("the US-led raid, the US's aim", ["US", "US"]),
        ("U.S.-led, U.S. and U.S.", ["U.S.", "U.S.", "U.S."]),
        ("USA", []),
        ("Who said? The WHO said.", ["WHO"]),
        ("al-Manar and Al Manar", ["al-Manar", "Al Manar"]),
        ("Al‑Manar and AL-MANAR", ["Al‑Manar", "AL-MANAR"]),
        ("Almanar", []),
        ("in Sana’a, Sana'a, Sanaʼa", ["Sana’a", "Sana'a", "Sanaʼa"]),
        ("the Elysee and the Élysée", ["Elysee", "Élysée"]),
        ("Defense Minister, defense minister", ["Defense Minister", "defense minister"]),
        ("Time flies. Time will tell", []),
        ("he told Time that, and Time magazine", ["Time", "Time"]),
        ("What Time Is It", []),
        ("on the Hill, on The Hill", []),
        ("The Hill reported; according to The Hill", ["The Hill", "The Hill"]),
        ("www.Reuters.com reuters.com @Reuters Reuters_x", []),
        ("Reuters. It ended", ["Reuters"]),
        ("(Reuters)", ["Reuters"]),
        ("“Reuters”", ["Reuters"]),
        ("the Wall Street\nJournal", ["Wall Street\nJournal"]),
        ("the Wall Street\u00a0Journal", ["Wall Street\u00a0Journal"]),
        ("Wall Street\n\nJournal", []),
        ("", []),
    ],
)  # fmt: skip
def test_find(text: str, names: list[str]) -> None:
    assert found(text) == names


def test_a_name_that_needs_its_article() -> None:
    matcher = Matcher({"Guardian": 1, "Guardian Nigeria": 2}, articled={"Guardian"})
    text = "The Guardian, the Guardian Nigeria, Guardian angels, a Guardian, loathe Guardian"
    assert [(f.start, f.entry) for f in matcher.find(text)] == [(4, 1), (18, 2)]


def test_offsets_are_into_the_whole_text() -> None:
    text = "Reuters and Reuters and Reuters"
    assert [(f.start, f.end) for f in MATCHER.find(text, 5, 20)] == [(12, 19)]
    assert MATCHER.find(text, 13, 20) == ()
    assert MATCHER.find(text, 31) == ()


def test_stretches_that_are_asked_for_often_have_the_names_that_they_had_at_first() -> None:
    text = "told Time, US Central Command"
    matcher = made()
    for start, end in combinations(range(len(text) + 1), 2):
        assert matcher.find(text, start, end) == made().find(text, start, end)


def test_no_entries_find_nothing() -> None:
    assert Matcher[int]({}).find("anything") == ()


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The Journal's", "journal"),
        ("  the  WSJ ", "wsj"),
        ("AL-MANAR", "al manar"),
        ("São Tomé", "sao tome"),
        ("Sana’a", "sana'a"),
        ("Ǿrsk", "orsk"),
        ("오르", "오르"),
        ("The", "the"),
        ("", ""),
    ],
)
def test_key(text: str, form: str) -> None:
    assert key(text) == form


@given(st.text())
@example("\u1fef \u1ffd \u0130 \u01fe")
def test_folding_keeps_length_and_is_stable(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(max_codepoint=127)))
def test_the_short_way_for_ascii_folds_the_same(text: str) -> None:
    assert fold(text) == fold(text + "é")[:-1]


@given(st.lists(st.sampled_from([*NAMES, " ", "-", "'s", ".", "é", "a", "\n", "told "])))
def test_what_is_found_is_a_name_and_nothing_overlaps(parts: list[str]) -> None:
    text = "".join(parts)
    last = 0
    for one in MATCHER.find(text):
        assert one.start >= last
        assert key(text[one.start : one.end]) in {key(name) for name in NAMES}
        last = one.end


def test_a_hostile_line_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each match is looked at a fixed number of times, however long the line."""
    looked = 0
    bounded = matching._bounded

    def counted(text: str, start: int, end: int) -> bool:
        nonlocal looked
        looked += 1
        return bounded(text, start, end)

    monkeypatch.setattr(matching, "_bounded", counted)
    assert len(MATCHER.find("US " * 20_000)) == 20_000 - 20_000  # all around is in capitals
    assert looked == 20_000
    looked = 0
    assert len(MATCHER.find("US Central Command, " * 10_000)) == 10_000
    assert looked == 20_000
