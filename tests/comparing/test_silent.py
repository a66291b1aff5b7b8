"""Of whom it is said that a later report holds nothing of a matter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.records import Statement
from tests.builders import report, say
from tests.comparing.world import Story

SENT = "Russia has delivered missiles to the Houthis"


def known() -> Story:
    """A story in which two reports carry a matter; the clauses point along one axis."""
    story = Story()
    for outlet, on in (("A", "2024-08-01"), ("B", "2024-08-02")):
        of = report(f"{SENT}.", outlet=outlet, published=on)
        story.put(of, pointing(say(of, SENT), (1.0, 0.0)))
    return story


def pointing(statement: Statement, vector: tuple[float, ...]) -> Statement:
    """A statement whose one clause has that vector."""
    return replace(statement, clauses=(replace(statement.clauses[0], vector=vector),))


def absent(story: Story) -> set[str]:
    return {report for thread in story.compare().threads for report in thread.absent}


def test_silence_counts_only_where_shown_to_be_later() -> None:
    story = known()
    later = report("The harvest in Orlo was good this year.", outlet="C", published="2024-08-05")
    story.put(later, say(later, "The harvest in Orlo was good this year"))
    early = report("The harvest in Kesh was bad this year.", outlet="D", published="2024-07-30")
    story.put(early, say(early, "The harvest in Kesh was bad this year"))
    undated = report("The harvest in Yemen was fair this year.", outlet="E")
    story.put(undated, say(undated, "The harvest in Yemen was fair this year"))
    one_sided = report("Rain fell.", outlet="F", published=("2024-08-20", None))
    story.put(one_sided, say(one_sided, "Rain fell"))
    assert absent(story) == {later.id}


def test_what_only_one_report_opens_with_is_not_left_out_by_others() -> None:
    for before, silent in (("", True), ("The harvest in Orlo was good this year. " * 16, False)):
        story = Story()
        for outlet, on in (("A", "2024-08-01"), ("B", "2024-08-02")):
            lead = before if outlet == "B" else ""
            of = report(f"{lead}{SENT}.", outlet=outlet, published=on)
            told = [say(of, "The harvest in Orlo was good this year")] if lead else []
            story.put(of, *told, say(of, SENT))
        later = report("Rain fell in Kesh.", outlet="C", published="2024-08-05")
        story.put(later, say(later, "Rain fell in Kesh"))
        found = {
            thread.label.quote: thread.absent
            for thread in story.compare().threads
            if SENT in thread.label.quote
        }
        assert found == {SENT: (later.id,) if silent else ()}


@pytest.mark.parametrize(
    ("words", "vector", "silent"),
    [
        # the act in another part of a sentence
        ("Nobody knows who is arming whom in the strait", (), False),
        # a name in common, whatever is told
        ("Crates left Russia for the mountains", (0.0, 1.0), False),
        ("Crates left Russia for the mountains", (), False),
        # a word of it alone
        ("Missiles: what is known", (), False),
        # near in meaning, without a word in common
        ("Crates left Orlo for the mountains", (0.6, 0.8), False),
        ("Crates left Orlo for the mountains", (0.4, 0.917), True),
        ("Crates left Orlo for the mountains", (), True),
    ],
)
def test_who_may_speak_of_it_in_other_words_is_not_called_silent(
    words: str, vector: tuple[float, ...], silent: bool
) -> None:
    story = known()
    later = report(f"{words}.", outlet="C", published="2024-08-05")
    story.put(later, pointing(say(later, words), vector))
    assert absent(story) == ({later.id} if silent else set())


def test_what_one_report_alone_has_is_not_left_out_by_the_others() -> None:
    story = Story()
    story.add("A", SENT, published="2024-08-01")
    story.add("B", "The harvest in Orlo was good this year", published="2024-08-05")
    assert absent(story) == set()


def test_the_same_place_or_number_is_enough_to_speak_of_it() -> None:
    told = "Nine people were injured near Bremer Street and Orle Avenue"
    for words, silent in (
        ("The march ended at the corner of Orle Avenue", False),
        ("Some of the injured went home", False),
        ("The mayor spoke of a hard week", True),
    ):
        story = Story()
        for outlet, on in (("A", "2024-08-01"), ("B", "2024-08-02")):
            story.add(outlet, told, published=on)
        later = report(f"{words}.", outlet="C", published="2024-08-05")
        story.put(later, say(later, words))
        assert absent(story) == ({later.id} if silent else set()), words
