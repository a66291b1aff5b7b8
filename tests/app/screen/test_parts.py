"""Each part of the screen: what it shows, what it leaves out and says so, when it is silent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.app.screen import actors, head, links, notes, reports, tail, threads
from headwater.publishing.order import threads_in_order
from headwater.records import (
    Actor,
    ActorName,
    Basis,
    Claim,
    Comparison,
    Count,
    HopKind,
    Link,
    LinkKind,
    LinkType,
    NameKind,
    Note,
    NoteCode,
    Origins,
    OutletName,
    Place,
    Polarity,
    Reason,
    ReasonCode,
    Root,
    Story,
    Thread,
    Trace,
)
from tests.app.screen.drawing import drawn, index
from tests.builders import reading, report, say
from tests.stories import DEAD, EMPTY, ONE, SHIPS, STORY, TWO, member, place

INDEX = index(STORY)


@pytest.mark.parametrize("part", [tail, threads])
def test_a_part_without_threads_is_silent(part: object) -> None:
    assert drawn(lambda page: part.draw(page, index(EMPTY), (), False)) == ""  # type: ignore[attr-defined]


@pytest.mark.parametrize("part", [links, actors, notes])
def test_a_part_without_content_is_silent(part: object) -> None:
    assert drawn(lambda page: part.draw(page, index(EMPTY), False)) == ""  # type: ignore[attr-defined]


def test_reports_without_content_are_silent() -> None:
    assert drawn(lambda page: reports.draw(page, index(EMPTY))) == ""


def named(words: list[tuple[str, str, bool]], name: str = "a-1", label: str = "X") -> Actor:
    """An actor with these (report, name, ambiguous)."""
    names = tuple(
        ActorName(Place(of, n, n + len(name), name), ambiguous)
        for n, (of, name, ambiguous) in enumerate(words)
    )
    return Actor(name, label, NameKind.FORCE, names)


def story_of(*actors: Actor) -> Story:
    return replace(STORY, comparison=Comparison(actors=actors))


def test_an_actor_of_one_name_is_not_listed() -> None:
    story = story_of(named([("r", "Houthis", False), ("q", "houthis", False)]))
    assert drawn(lambda page: actors.draw(page, index(story), True)) == ""


def test_a_shortened_name_is_only_listed_with_all() -> None:
    story = story_of(named([("r", "Ann Lee", False), ("r", "Lee", False)]))
    assert drawn(lambda page: actors.draw(page, index(story), False)) == ""
    assert "“Ann Lee”" in drawn(lambda page: actors.draw(page, index(story), True))


def test_one_name_for_two_says_whose_it_is_too() -> None:
    one, two = STORY.reports[0].id, STORY.reports[1].id
    story = story_of(
        named([(one, "Yemeni armed forces", True), (two, "Houthis", False)], "a-1", "Houthis"),
        named([(two, "Yemeni armed forces", True)], "a-2", "Yemeni army"),
    )
    shown = " ".join(drawn(lambda page: actors.draw(page, index(story), False)).split())
    assert "Houthis (force) “Houthis” Harbour Times [2]" in shown
    assert "the same words also name another: Yemeni army (force) in [2]" in shown
    assert "the same words also name another: Houthis (force) in [1][2]" in shown


def test_who_has_only_a_name_that_others_bear_is_only_listed_with_all() -> None:
    one, two = STORY.reports[0].id, STORY.reports[1].id
    full = [(one, "Ann Lee", False), (one, "Lee", True)]
    story = story_of(
        replace(named(full, "a-1", "Ann Lee"), kind=NameKind.PERSON),
        replace(named([(two, "Lee", True)], "a-2", "Lee"), kind=NameKind.PERSON),
    )
    shown = " ".join(drawn(lambda page: actors.draw(page, index(story), False)).split())
    assert "Ann Lee (person)" in shown
    assert "whether the same words in [2] name this one is open" in shown
    assert "Lee (person) “Lee”" not in shown
    assert "1 more actor of several names or of a name that others bear" in shown
    every = " ".join(drawn(lambda page: actors.draw(page, index(story), True)).split())
    assert "Lee (person) “Lee”" in every


def test_many_actors_are_cut_and_counted() -> None:
    many = [named([("r", f"A{n}", False), ("r", f"B{n}", False)], f"a-{n}") for n in range(20)]
    shown = drawn(lambda page: actors.draw(page, index(story_of(*many)), False))
    more = "5 more actors of several names or of a name that others bear: --all shows them."
    assert more in " ".join(shown.split())
    assert "--all" not in drawn(lambda page: actors.draw(page, index(story_of(*many)), True))


def test_links_that_join_the_same_claims_are_one_entry() -> None:
    link = STORY.comparison.links[0]
    twice = replace(STORY, comparison=replace(STORY.comparison, links=(link, replace(link))))
    shown = drawn(lambda page: links.draw(page, index(twice), False))
    assert shown.count("one says so, the other denies it") == 1
    assert "(and 1 pair like it)" in shown


def test_notes_are_put_together_by_what_they_say() -> None:
    one, two = STORY.reports[0].id, STORY.reports[1].id
    found = (
        Note(NoteCode.DATE_UNKNOWN, "no date", one),
        Note(NoteCode.SOURCE_UNRESOLVED, "a mark", one, 0, 1),
        Note(NoteCode.EMPTY, "b.txt: the file is empty"),
        Note(NoteCode.SOURCE_UNRESOLVED, "a mark", one, 4, 5),
        Note(NoteCode.DATE_UNKNOWN, "no date", two),
        Note(NoteCode.META_UNUSED, "row 3: x.txt is not among the files"),
    )
    story = replace(STORY, notes=found, comparison=Comparison())
    lines = drawn(lambda page: notes.draw(page, index(story), False)).splitlines()
    assert lines[2:] == [
        "skipped b.txt: the file is empty [empty]",
        "nothing shows when these were published: [1][2]",
        "it is not clear for whom or what these words stand: [1] (2 places)",
        "a row of the meta file fits none of the files",
        "   row 3: x.txt is not among the files",
    ]


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (["A"], ["1 report:", " [1] A, undated"]),
        (
            ["A", "A", None],
            ["3 reports:", " [1] A, undated   [2] A, undated   [3] unknown outlet, undated"],
        ),
        (
            ["A" * 40, "B" * 40],
            ["2 reports:", f" [1] {'A' * 40}, undated", f" [2] {'B' * 40}, undated"],
        ),
        (["A"] * 13, ["13 reports from A (13)"]),
        (
            [*"ABCDEFGH", *[None] * 5],
            ["13 reports from A, B, C, D, E, F, 2 others, 5 of unknown outlet"],
        ),
    ],
)
def test_the_head_says_what_was_read(names: list[str | None], shown: list[str]) -> None:
    made = tuple(report(f"Text {n}.", outlet=name) for n, name in enumerate(names))
    story = Story(made, (), Comparison(), Trace())
    lines = drawn(lambda page: head.draw(page, index(story), 0)).splitlines()
    assert lines[: len(shown)] == shown
    assert lines[len(shown)] == head.PLACE


@given(st.lists(st.text("ab ", min_size=1, max_size=30)), st.integers(10, 40))
def test_packed_entries_keep_their_order_and_the_width(entries: list[str], width: int) -> None:
    lines = head.packed(entries, width)
    assert "".join("".join(lines).split()) == "".join("".join(entries).split())
    assert all(len(line) <= width or line in entries for line in lines)


def crowd(size: int, each_of: str = "own") -> Story:
    """One report in which many different things are said, each once."""
    of = report(*(f"Thing number {n} happened, Ann Lee said." for n in range(size)), outlet="A")
    chain = () if each_of == "own" else f"A <{each_of}< Ann Lee"
    told = [say(of, f"Thing number {n} happened", chain) for n in range(size)]
    made = tuple(
        Claim(s.id, Place.of(of.id, s.content[0]), f"t-{n}", (member(s),))
        for n, s in enumerate(told)
    )
    return Story(
        (of,),
        (reading(of, *told),),
        Comparison(claims=made, threads=tuple(Thread(c.thread, c.label, (c.id,)) for c in made)),
        Trace(
            tuple(Count(c.id, Origins(1, 1, (Root("A", HopKind.OUTLET, (c.id,)),))) for c in made)
        ),
    )


@pytest.mark.parametrize(
    ("story", "quotes", "words"),
    [
        (crowd(20, "said"), 15, "5 more with a source: --all shows them."),
        (crowd(20), 0, "20 in an outlet's own voice: --all shows them."),
        (crowd(3, "said"), 3, ""),
    ],
)
def test_the_tail_is_cut_and_counted(story: Story, quotes: int, words: str) -> None:
    found = index(story)
    _, rest = threads_in_order(found)
    shown = drawn(lambda page: tail.draw(page, found, rest, False))
    assert shown.count("“") == quotes
    assert words in shown
    everything = drawn(lambda page: tail.draw(page, found, rest, True))
    assert everything.count("“") == len(rest)
    assert "--all" not in everything


def test_a_claim_that_its_report_repeats_is_counted_once() -> None:
    story = crowd(3, "said")
    first, second, third = story.comparison.claims
    both = replace(first, members=(*first.members, *second.members))
    comparison = replace(
        story.comparison, claims=(both, third), threads=(story.comparison.threads[::2])
    )
    found = index(replace(story, comparison=comparison))
    shown = drawn(lambda page: tail.draw(page, found, found.case.threads, False))
    assert "FURTHER MATTERS, EACH IN ONE REPORT ALONE (2 CLAIMS)" in shown
    assert shown.count("“") == 3


def test_long_quotes_are_cut_on_the_screen_and_whole_with_all() -> None:
    long = f"The bridge {'was closed and then ' * 30}opened"
    of, other = report(long, outlet="A"), report(long + " again", outlet="B")
    told = [say(of, long), say(other, long + " again")]
    claim = Claim("c-1", Place.of(of.id, told[0].content[0]), "t-1", tuple(map(member, told)))
    story = Story(
        (of, other),
        (reading(of, told[0]), reading(other, told[1])),
        Comparison(claims=(claim,), threads=(Thread("t-1", claim.label, ("c-1",)),)),
        Trace((Count("c-1", Origins(1, 2, ())),)),
    )
    found = index(story)
    full, _ = threads_in_order(found)
    cut = drawn(lambda page: threads.draw(page, found, full, False))
    whole = drawn(lambda page: threads.draw(page, found, full, True))
    assert "[…]”" in cut
    assert "[…]" not in whole
    assert "opened again" in " ".join(whole.split())


def test_a_tension_of_two_threads_is_told_with_the_first() -> None:
    why = Reason(ReasonCode.QUANTITY_DIFFERS, {"a": "dozens", "b": "14"})
    link = Link(LinkKind.TENSION, LinkType.QUANTITY, SHIPS.id, DEAD.id, why)
    found = index(replace(STORY, comparison=replace(STORY.comparison, links=(link,))))
    full, _ = threads_in_order(found)
    shown = " ".join(drawn(lambda page: threads.draw(page, found, full, False)).split())
    assert shown.count("“dozens” against “14”") == 1
    first = [thread.id for thread in full].index("t-2") + 1
    assert f"in tension with {first}, above" in shown


def test_the_claim_that_heads_its_thread_comes_first_and_is_not_repeated() -> None:
    thread = Thread("t-9", TWO.label, (ONE.id, TWO.id))
    found = index(replace(STORY, comparison=replace(STORY.comparison, threads=(thread,))))
    (each,) = found.case.threads
    shown = drawn(lambda page: threads.draw(page, found, (each,), False))
    assert shown.count("The rebels have attacked") == 1
    assert shown.index("The rebels have") < shown.index("Torvania is weighing")


def test_an_outlet_known_by_words_alone_says_so() -> None:
    sure, guessed = report("It fell.", outlet="A"), report("It fell, a man told B.", outlet="B")
    guessed = replace(guessed, outlet=OutletName("B", Basis.TEXT))
    story = Story((sure, guessed), (reading(sure), reading(guessed)), Comparison(), Trace())
    shown = drawn(lambda page: reports.draw(page, index(story)))
    assert "[1] A," in shown
    assert "[2] B (by words of its text)," in shown


def test_reports_are_listed_with_their_files() -> None:
    shown = drawn(lambda page: reports.draw(page, INDEX))
    for of in STORY.reports:
        assert of.source in shown


def test_a_denial_by_a_verdict_is_told_in_the_tail() -> None:
    made = report(
        "Ada Osk said reports that the mill burned were pure fiction.", outlet="Lund Echo"
    )
    whole = "reports that the mill burned were pure fiction"
    said = say(made, whole, "Lund Echo <said< Ada Osk", source="Ada Osk", cue="said",
               stance="CT-", clauses=["the mill burned"])  # fmt: skip
    for side, words in (
        (Polarity.DENIES, "Ada Osk, denied (“fiction”)"),
        (Polarity.ASSERTS, "Osk\n"),
    ):
        claim = Claim(said.id, place(made, "the mill burned"), "t-1", (member(said, side),))
        thread = Thread("t-1", place(made, "the mill burned"), (claim.id,))
        story = Story(
            (made,),
            (reading(made, said),),
            Comparison(claims=(claim,), threads=(thread,)),
            Trace((Count(claim.id, Origins(1, 1, (Root("A", HopKind.OUTLET, (said.id,)),))),)),
        )
        found = index(story)
        assert words in drawn(lambda page, it=found: tail.draw(page, it, it.case.threads, True))  # type: ignore[misc]


def test_what_stands_in_older_text_says_so() -> None:
    note = Note(NoteCode.OLDER_TEXT, "“EARLIER:”", STORY.reports[0].id, 0, 1)
    older = index(replace(STORY, notes=(*STORY.notes, note)))
    for each, there in ((INDEX, False), (older, True)):
        shown = drawn(lambda page, it=each: tail.draw(page, it, it.case.threads, True))  # type: ignore[misc]
        assert ("in older text of its page" in shown) is there
