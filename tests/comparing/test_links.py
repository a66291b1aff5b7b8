"""Links: what cannot both stand, what replaces what, what only says it closer."""

from __future__ import annotations

import pytest

from headwater.comparing.links import spread
from headwater.records import (
    BlockKind,
    Form,
    Link,
    LinkKind,
    LinkType,
    NoteCode,
    ReasonCode,
    Statement,
)
from tests.builders import chain, count, report, say, when
from tests.comparing.world import Story, links_between


def dead(
    story: Story,
    outlet: str,
    words: str,
    number: tuple[str, float | None, float | None],
    *,
    unit: str | None = "person",
    speaker: str | None = None,
    published: str | None = None,
    around: str = "{}.",
    block: BlockKind = BlockKind.PARAGRAPH,
) -> Statement:
    """A report with one count; `around` is the sentence that the words stand in."""
    of = report((block, around.format(words)), outlet=outlet, published=published)
    quote, low, high = number
    kind = "" if ":" in (speaker or ":") else "organization:"
    chains = f"{outlet} < {kind}{speaker}" if speaker else ()
    made = say(of, words, chains, quantities=[count(of, quote, low, high, unit)])
    story.put(of, made)
    return made


def kinds(links: list[Link]) -> list[tuple[str, str | None]]:
    return [(link.kind.value, link.type.value if link.type else None) for link in links]


KESH = "{} people were killed in an explosion in Kesh"
TWELVE = ("12", 12.0, 12.0)
TWENTY = ("20", 20.0, 20.0)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        # nothing shows which came later: both cannot be right
        ({}, {}, ("tension", "quantity")),
        # the later report has the newer number
        ({"published": "2024-05-01"}, {"published": "2024-05-02"}, ("update", "quantity")),
        # each number has a speaker of its own
        (
            {"published": "2024-05-01", "speaker": "the port authority"},
            {"published": "2024-05-02", "speaker": "the health ministry"},
            ("tension", "quantity"),
        ),
        # one speaker, under a shorter name
        (
            {"published": "2024-05-01", "speaker": "the port authority"},
            {"published": "2024-05-02", "speaker": "port authority of Kesh"},
            ("update", "quantity"),
        ),
        # who is only described is not known to be whom another outlet heard
        (
            {"published": "2024-05-01", "speaker": "anonymous:a doctor*1"},
            {"published": "2024-05-02", "speaker": "anonymous:a doctor*1"},
            ("tension", "quantity"),
        ),
        (
            {"published": "2024-05-01", "speaker": "anonymous:a doctor*1"},
            {"published": "2024-05-02", "speaker": "the health ministry"},
            ("tension", "quantity"),
        ),
        # a toll that runs on: nobody is known to be somebody else
        (
            {"published": "2024-05-01", "speaker": "anonymous:officials"},
            {"published": "2024-05-02", "speaker": "the health ministry"},
            ("update", "quantity"),
        ),
        (
            {"published": "2024-05-01", "speaker": "group:doctors"},
            {"published": "2024-05-02", "speaker": "group:doctors"},
            ("update", "quantity"),
        ),
        (
            {"published": "2024-05-01"},
            {"published": "2024-05-02", "speaker": "anonymous:a doctor*1"},
            ("update", "quantity"),
        ),
        # the text itself calls one corrected
        ({}, {"around": "{}, the ministry said, lowering its count."}, ("update", "quantity")),
        ({}, {"around": "Correction: {}."}, ("update", "quantity")),
    ],
)
def test_two_counts(
    first: dict[str, str], second: dict[str, str], expected: tuple[str, str]
) -> None:
    story = Story()
    a = dead(story, "A", KESH.format(12), TWELVE, **first)
    b = dead(story, "B", KESH.format(20), TWENTY, **second)
    (link,) = links_between(story.compare(), a, b)
    assert kinds([link]) == [expected]
    assert {place.quote for place in link.why.spans} == {"12", "20"}
    if link.kind is LinkKind.UPDATE:
        assert (link.a, link.b) == (a.id, b.id)


def test_one_who_corrects_a_number_does_not_correct_that_of_another() -> None:
    story = Story()
    port, health = "the port authority", "the health ministry"
    old = dead(story, "A", KESH.format(20), TWENTY, speaker=port, published="2024-05-01")
    hers = dead(story, "B", KESH.format(20), TWENTY, speaker=health, published="2024-05-01")
    now = dead(story, "C", KESH.format(12), TWELVE, speaker=port, published="2024-05-02")
    found = story.compare()
    assert kinds(links_between(found, old, now)) == [("update", "quantity")]
    assert kinds(links_between(found, hers, now)) == [("tension", "quantity")]


def test_numbers_of_two_speakers_on_two_days_are_not_said_to_exclude_each_other() -> None:
    story = Story()
    late = dead(story, "B", KESH.format(12), TWELVE, speaker="police", published="2024-05-02")
    early = dead(story, "A", KESH.format(20), TWENTY, speaker="the port", published="2024-05-01")
    (link,) = links_between(story.compare(), early, late)
    assert (link.kind, link.why.code) == (LinkKind.TENSION, ReasonCode.COUNTS_OF_OTHERS)
    assert (link.a, link.b) == (early.id, late.id)


def test_what_a_text_calls_earlier_is_the_older_number() -> None:
    story = Story()
    now = dead(story, "A", KESH.format(12), TWELVE)
    old = dead(story, "B", KESH.format(20), TWENTY, around="The ministry had initially said {}.")
    (link,) = links_between(story.compare(), now, old)
    assert (link.kind, link.a, link.b) == (LinkKind.UPDATE, old.id, now.id)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (("At least 10", 10.0, None), TWELVE, [("refinement", "quantity")]),
        (TWELVE, TWELVE, []),
        (("At least 20", 20.0, None), TWELVE, [("tension", "quantity")]),
        (("Dozens of", 24.0, 99.0), ("34", 34.0, 34.0), [("refinement", "quantity")]),
        (("Some 12", 11.0, 13.0), TWELVE, [("refinement", "quantity")]),
        (("Many", None, None), TWELVE, []),
    ],
)
def test_ranges(
    a: tuple[str, float | None, float | None],
    b: tuple[str, float | None, float | None],
    expected: list[tuple[str, str]],
) -> None:
    story = Story()
    one = dead(story, "A", KESH.format(a[0]), a)
    two = dead(story, "B", KESH.format(b[0]), b)
    assert kinds(links_between(story.compare(), one, two)) == expected


def test_killed_and_injured_are_counted_apart() -> None:
    story = Story()
    made = []
    for outlet, killed, hurt in (("A", "12", "40"), ("B", "12", "35")):
        words = f"An explosion in Kesh killed {killed} people and injured {hurt}"
        of = report(f"{words}.", outlet=outlet)
        quantities = [
            count(of, killed, float(killed), float(killed), "person"),
            count(of, hurt, float(hurt), float(hurt), None),
        ]
        made += story.put(of, say(of, words, quantities=quantities))
    (link,) = links_between(story.compare(), *made)
    assert (link.kind, link.type) == (LinkKind.TENSION, LinkType.QUANTITY)
    assert set(link.why.args.values()) == {"40", "35"}


def test_children_among_the_dead_are_a_part_not_a_rival() -> None:
    story = Story()
    part = dead(
        story, "A", "4 children were killed in an explosion in Kesh", ("4", 4.0, 4.0), unit="child"
    )
    whole = dead(story, "B", KESH.format(12), TWELVE)
    (link,) = links_between(story.compare(), part, whole)
    assert (link.kind, link.a, link.b) == (LinkKind.SCOPE, part.id, whole.id)


def test_ages_are_no_counts() -> None:
    story = Story()
    words = "A {} man was killed in an explosion in Kesh"
    a = dead(story, "A", words.format("34-year-old"), ("34-year-old", 34.0, 34.0), unit="year")
    b = dead(story, "B", words.format("35-year-old"), ("35-year-old", 35.0, 35.0), unit="year")
    assert not links_between(story.compare(), a, b)


def quoted(story: Story, outlet: str, words: str, speaker: str) -> Statement:
    of = report(f"“{words}”, {speaker} said.", outlet=outlet)
    made = say(of, words, chain(f"{outlet} < person:{speaker}"), form=Form.DIRECT)
    story.put(of, made)
    return made


@pytest.mark.parametrize(
    ("one", "two", "codes"),
    [
        ("Lena Osk", "Jonas Tarr", [ReasonCode.SPEAKERS_DIFFER]),
        ("Lena Osk", "Lena Osk", []),
        ("Lena Osk", "Osk", []),
    ],
)
def test_one_quotation_of_two_speakers(one: str, two: str, codes: list[ReasonCode]) -> None:
    story = Story()
    words = "the roof came down and the whole quay was burning"
    a = quoted(story, "A", words, one)
    b = quoted(story, "B", words, two)
    assert [link.why.code for link in links_between(story.compare(), a, b)] == codes


def test_not_yet_and_then_done_is_a_reversal() -> None:
    story = Story()
    (no,) = story.add(
        "A", "Russia has not yet delivered missiles to the Houthis",
        published="2024-05-01", stances="CT-",
    )  # fmt: skip
    (yes,) = story.add("B", "Russia has delivered missiles to the Houthis", published="2024-05-09")
    (link,) = links_between(story.compare(), no, yes)
    assert (link.kind, link.a, link.b) == (LinkKind.REVERSAL, no.id, yes.id)


def test_outcomes_that_rule_each_other_out() -> None:
    story = Story()
    (a,) = story.add("A", "Ukraine approved the peace plan for Kesh in parliament")
    (b,) = story.add("B", "Ukraine rejected the peace plan for Kesh in parliament")
    (link,) = links_between(story.compare(), a, b)
    assert (link.kind, link.type) == (LinkKind.TENSION, LinkType.OUTCOME)


def test_one_outlet_does_not_rule_itself_out() -> None:
    story = Story()
    a, b = story.add(
        "A",
        "Ukraine approved the peace plan for Kesh in parliament",
        "Ukraine rejected the peace plan for Kesh in parliament",
    )
    assert not list(links_between(story.compare(), a, b))


def test_one_deed_given_to_two_doers() -> None:
    story = Story()
    (a,) = story.add("A", "Russia shelled the grain warehouse of the Asker Front in Kesh")
    (b,) = story.add("B", "Ukraine shelled the grain warehouse of the Asker Front in Kesh")
    (link,) = links_between(story.compare(), a, b)
    assert (link.kind, link.type) == (LinkKind.TENSION, LinkType.IDENTITY)
    assert {place.quote for place in link.why.spans} == {"Russia", "Ukraine"}


def test_many_copies_do_not_make_a_link_for_every_pair() -> None:
    story = Story()
    yes = [
        story.add(f"A{n}", "Russia has delivered missiles to the Houthis in Kesh")[0]
        for n in range(12)
    ]
    no = [
        story.add(f"B{n}", "Russia has never delivered missiles to the Houthis", stances="CT-")[0]
        for n in range(12)
    ]
    found = [link for link in story.compare().links if link.type is LinkType.DENIAL]
    linked = {one for link in found for one in (link.a, link.b)}
    assert linked == {one.id for one in yes + no}
    assert len(found) == len(yes) + len(no) - 1


def test_what_had_not_been_done_by_then_and_is_done_later_can_both_stand() -> None:
    story = Story()
    (no,) = story.add(
        "A", "Russia has not delivered missiles to the Houthis", stances="CT-",
        published="2024-07-01",
    )  # fmt: skip
    (yes,) = story.add("B", "Russia delivered missiles to the Houthis", published="2024-08-01")
    (found,) = links_between(story.compare(), no, yes)
    assert (found.kind, found.a, found.b) == (LinkKind.REVERSAL, no.id, yes.id)


def test_numbers_of_years_ago_replace_none_of_this_week() -> None:
    story = Story()
    words = "people were killed in an explosion at the plant in Kesh"
    old = report(f"In August 1982 eight {words}.", outlet="A", published="2024-05-02")
    eight = say(
        old,
        f"In August 1982 eight {words}",
        times=[when(old, "In August 1982", "1982-08-01", "1982-08-31")],
        quantities=[count(old, "eight people", 8.0, 8.0, "person")],
    )
    story.put(old, eight)
    two = dead(story, "B", f"Two {words}", ("Two people", 2.0, 2.0), published="2024-05-03")
    assert links_between(story.compare(), eight, two) == []


def test_a_longer_name_is_no_other_doer() -> None:
    story = Story()
    (short,) = story.add("A", "Kurilla attacked the rebels of the Asker Front near Orlo.")
    (full,) = story.add("B", "Erik Kurilla attacked the rebels of the Asker Front near Orlo.")
    (first,) = story.add("C", "Smith entered the plea of Lena Osk in Kesh.")
    (last,) = story.add("D", "John Smith entered the plea of Lena Osk in Kesh.")
    story.add("E", "Jane Smith was there.")
    found = story.compare()
    for pair in ((short, full), (first, last)):
        assert "identity" not in [kind for _, kind in kinds(links_between(found, *pair))]


@pytest.mark.parametrize(("also", "parted"), [(False, True), (True, False)])
def test_a_clause_that_gives_both_numbers_parts_from_neither(also: bool, parted: bool) -> None:
    story = Story()
    words = "of five people four people were injured by the blast in Kesh"
    of = report(f"{words}.", outlet="A")
    numbers = [count(of, "four", 4, 4, "person")]
    numbers += [count(of, "five", 5, 5, "person")] if also else []
    first = say(of, words, quantities=numbers)
    story.put(of, first)
    second = dead(story, "B", "five people were injured by the blast in Kesh", ("five", 5, 5))
    assert bool(links_between(story.compare(), first, second)) is parted


@pytest.mark.parametrize(("label", "expected"), [("PREVIOUS STORY:", True), ("The mill.", False)])
def test_a_number_in_older_text_of_a_page_is_replaced(label: str, expected: bool) -> None:
    story = Story()
    older, newer = KESH.format(12), KESH.format(20)
    of = report(f"{newer}.", label, f"{older}.", outlet="A")
    new = say(of, newer, (), quantities=[count(of, *TWENTY, "person")])
    old = say(of, older, (), quantities=[count(of, *TWELVE, "person")])
    story.put(of, new, old)
    found = story.compare()
    links = links_between(found, new, old)
    assert kinds(links) == ([("update", "quantity")] if expected else [])
    assert [(link.a, link.b) for link in links] == ([(old.id, new.id)] if expected else [])
    assert [note.code for note in found.notes] == ([NoteCode.OLDER_TEXT] if expected else [])


@pytest.mark.parametrize(("listed", "parted"), [(3, 3), (9, 0)])
def test_a_list_of_many_numbers_parts_from_none(listed: int, parted: int) -> None:
    story = Story()
    numbers = range(20, 20 + listed)
    told = [KESH.format(number) for number in numbers]
    of = report(*(f"{words}." for words in told), outlet="A")
    parts = [
        say(of, words, "A < organization:Osk", quantities=[count(of, str(n), n, n, "person")])
        for n, words in zip(numbers, told, strict=True)
    ]
    story.put(of, *parts)
    other = dead(story, "B", KESH.format("12"), TWELVE)
    found = story.compare()
    links = [link for part in parts for link in links_between(found, part, other)]
    assert [link.type for link in links] == [LinkType.QUANTITY] * parted


def test_of_very_many_a_few_are_compared() -> None:
    assert len(spread(list(range(60)), lambda one: one)) == 60
    assert len(spread(list(range(900)), lambda one: one)) == 60
    assert spread(list(range(900)), lambda one: one % 3) == list(range(15))
