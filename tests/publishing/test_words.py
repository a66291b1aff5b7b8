"""Cuts, lists, numbers and dates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.publishing import contract as c
from headwater.publishing.words import (
    CUT,
    as_read,
    bare,
    carried_by,
    clip,
    counted,
    day,
    joined,
    listed,
    paired,
    plural,
    proposition,
    span_of_days,
    tells_count,
    when,
)


@pytest.mark.parametrize(
    ("words", "limit", "shown"),
    [
        ("short", 10, "short"),
        ("exactly ten", 11, "exactly ten"),
        ("one two three four five", 15, "one two […]"),
        ("one two, three four five", 13, "one two […]"),
        ("a" * 30, 10, "a" * 7 + " […]"),
        ("one two three", None, "one two three"),
        ("", 5, ""),
    ],
)
def test_cuts_are_at_words_and_marked(words: str, limit: int | None, shown: str) -> None:
    assert clip(words, limit) == shown


@given(st.text(), st.integers(5, 60))
def test_a_cut_quote_is_the_beginning_of_its_words(words: str, limit: int) -> None:
    shown = clip(words, limit)
    assert len(shown) <= max(limit + 1, 4)
    kept = shown.removesuffix(CUT).rstrip() if shown != words else shown
    assert words.startswith(kept)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("that Russia might", "Russia might"),
        ("That plan failed", "That plan failed"),
        ("thatched roofs", "thatched roofs"),
        ("that ", "that "),
        ("", ""),
    ],
)
def test_the_that_of_a_verb_of_saying_is_passed_over(words: str, shown: str) -> None:
    assert proposition(words) == shown
    assert words.endswith(shown)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("“They left", "They left"),
        ("they left,”", "they left"),
        ('it never left,"', "it never left"),
        ("“They left,” he said", "“They left,” he said"),
        ("he said “they left”", "he said “they left”"),
        ("it was “old” and “", "it was “old” and"),
        ("“They left,” […] “It is late.", "They left […] It is late."),
        ('"They left," […] "It is late.', "They left […] It is late."),
        ('They left," […] "It is late."', "They left […] It is late."),
        ('"They left," […] "It is late."', '"They left," […] "It is late."'),
        ('"They left," […] he was "sure.', '"They left," […] he was "sure.'),
        ('They left," […] "It is late.', "They left […] It is late."),
        ("“They […] left.”", "“They […] left.”"),
        ('"They left […] at noon,"', '"They left […] at noon,"'),
        ('"They left," he said, "at noon."', '"They left," he said, "at noon."'),
        ("“", ""),
        ('the 5" pipe', 'the 5" pipe'),
    ],
)
def test_a_mark_without_its_partner_is_left_out_at_an_end(words: str, shown: str) -> None:
    assert paired(words) == shown


def test_words_are_the_same_with_and_without_it() -> None:
    assert bare("“that Russia might.”") == bare("Russia might") != bare("Russia may")


@pytest.mark.parametrize(("number", "shown"), [(0, "0 reports"), (1, "1 report"), (2, "2 reports")])
def test_numbers_have_their_noun(number: int, shown: str) -> None:
    assert plural(number, "report") == shown


@pytest.mark.parametrize(
    ("items", "most", "shown"),
    [
        ([], None, ""),
        (["a"], 1, "a"),
        (["a", "b", "c"], None, "a, b, c"),
        (list("abc"), 2, "a, b and 1 more"),
    ],
)
def test_long_lists_say_how_many_more(items: list[str], most: int | None, shown: str) -> None:
    assert listed(items, most) == shown


def test_a_range_is_always_a_range() -> None:
    assert counted(c.Origins(1, 1, (), ())) == "1–1"


@pytest.mark.parametrize(
    ("point", "shown"),
    [
        (None, None),
        ("2025-03-04", "4 Mar 2025"),
        ("2025-03-04T10:00:00Z", "4 Mar 2025"),
        ("2025-13-04", "2025-13-04"),
        ("2025-03", "2025-03"),
        ("soon", "soon"),
    ],
)
def test_dates(point: str | None, shown: str | None) -> None:
    assert day(point) == shown


@pytest.mark.parametrize(
    ("earliest", "latest", "shown"),
    [
        (None, None, None),
        ("2025-03-04", "2025-03-04", "4 Mar 2025"),
        ("2025-03-04", None, "4 Mar 2025 or later"),
        (None, "2025-03-04", "by 4 Mar 2025"),
        ("2025-03-01", "2025-03-31", "1 Mar 2025 to 31 Mar 2025"),
    ],
)
def test_times(earliest: str | None, latest: str | None, shown: str | None) -> None:
    assert when(earliest, latest) == shown


@pytest.mark.parametrize(
    ("carriers", "told"),
    [
        ((4, 0, 4), "4 outlets"),
        ((1, 0, 2), "1 outlet, 2 reports"),
        ((1, 2, 3), "1 outlet, 2 reports of unknown outlets"),
        ((0, 1, 1), "1 report of unknown outlet"),
        ((0, 0, 0), "headlines only"),
    ],
)
def test_who_carries_a_claim_is_told_in_one_way(carriers: tuple[int, int, int], told: str) -> None:
    assert carried_by(*carriers) == told


@pytest.mark.parametrize(
    ("name", "tells"),
    [
        ("two officials", True),
        ("30 men", True),
        ("twenty-two residents", True),
        ("half a dozen nurses", True),
        ("the 12 nurses", True),
        ("several officials", True),
        ("officials", False),
        ("the officials", False),
    ],
)
def test_some_names_say_how_many_are_meant(name: str, tells: bool) -> None:
    assert tells_count(name) is tells


@pytest.mark.parametrize(
    ("text", "parts", "cue", "shown"),
    [
        ("He is accused of arson.", ["He", "arson"], "is accused of", "He is accused of arson"),
        ("“It is,” he said, “up.”", ["It is,", "up."], "said", f"It is, {CUT} up."),
        ("He said it fell.", ["it fell"], "said", "it fell"),
        ("It fell, he said.", ["It fell"], "said", "It fell"),
        ("He urged them to go.", ["them to go"], "urged", "urged them to go"),
        ("He told the crew to go.", ["to go"], "told", f"told {CUT} to go"),
        ("He ordered Osk held.", ["Osk held"], "ordered", "ordered Osk held"),
        ("He told the crew it fell.", ["it fell"], "told", "it fell"),
        ("He denied a role in it.", ["a role in it"], "denied", "denied a role in it"),
        ("It was, he said, a lie.", ["It was", "a lie"], "he said", f"It was {CUT} a lie"),
    ],
)  # fmt: skip
def test_words_of_saying_that_alone_part_a_content_are_read_with_it(
    text: str, parts: list[str], cue: str, shown: str
) -> None:
    def span(words: str) -> c.Span:
        start = text.index(words)
        return c.Span(start, start + len(words), words)

    assert joined(as_read([span(each) for each in parts], [span(cue)])) == shown


@pytest.mark.parametrize(
    ("first", "last", "undated", "told"),
    [
        ("2025-03-04", "2025-03-06", 0, "4 Mar 2025 to 6 Mar 2025"),
        ("2025-03-04", "2025-03-04", 2, "4 Mar 2025; 2 undated"),
        ("2025-03-04", None, 1, "4 Mar 2025 or later; 1 undated"),
        (None, None, 3, "3 undated"),
        (None, None, 0, None),
    ],
)
def test_the_days_of_several_reports(
    first: str | None, last: str | None, undated: int, told: str | None
) -> None:
    assert span_of_days(first, last, undated) == told
