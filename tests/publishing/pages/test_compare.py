from __future__ import annotations

import re
from dataclasses import replace

import msgspec

from headwater.publishing.pages.compare import CompareSaid, compare_page
from headwater.publishing.pages.compare_differences import DifferenceKind
from headwater.publishing.rendering import Chrome, Served, render
from headwater.publishing.shown import Shown
from headwater.records import (
    Claim,
    Comparison,
    Link,
    LinkKind,
    LinkType,
    Member,
    Place,
    Polarity,
    Reason,
    ReasonCode,
    Story,
    Thread,
    Trace,
)
from tests import stories
from tests.builders import reading, report, say
from tests.publishing.indexes import index

SHOWN = Shown("story-1", index(stories.STORY))
OBSERVER, TIMES, AGENCY = (of.id for of in stories.STORY.reports)
BOTH = compare_page(SHOWN, (OBSERVER, TIMES))
ALL = compare_page(SHOWN, (AGENCY, OBSERVER, TIMES))


def html(page: object) -> str:
    return render("compare.html", page, Chrome("a.case", "compare", "story-1"), Served())


def words(said: CompareSaid, kind: str) -> list[str]:
    return [run.text for run in said.excerpt.runs if kind in run.kinds.split()]


def test_a_shared_claim_is_a_row_with_a_cell_for_each_report() -> None:
    (thread,) = BOTH.threads
    (row,) = thread.rows
    assert row.claim == stories.ONE.id
    assert [[each.statement for each in cell.said] for cell in row.cells] == [
        [stories.WEIGHS.id],
        [stories.MAY.id],
    ]
    assert thread.label == row.label


def test_cells_stand_in_the_order_asked_for_and_say_how_they_stand_to_the_claim() -> None:
    (row,) = ALL.threads[0].rows
    assert [cell.report for cell in row.cells] == [AGENCY, OBSERVER, TIMES]
    assert [cell.said[0].polarity for cell in row.cells] == [
        Polarity.DENIES,
        Polarity.ASSERTS,
        Polarity.ASSERTS,
    ]
    assert row.links == ("one says so, the other denies it",)
    assert {each.kind for each in row.differences} >= {
        DifferenceKind.DENIAL,
        DifferenceKind.ATTRIBUTION,
        DifferenceKind.HEDGE,
    }


def test_what_differs_is_marked_in_its_sentence() -> None:
    (row,) = BOTH.threads[0].rows
    weighs, may = row.cells[0].said[0], row.cells[1].said[0]
    assert (words(weighs, "differs"), words(may, "differs")) == (["weighing"], ["may"])
    assert "".join(run.text for run in may.excerpt.runs) == stories.TIMES.text.partition("\n")[0]
    assert "".join(words(may, "content")) == "Torvania may supply missiles to the rebels"


def test_what_one_report_alone_speaks_of_stands_apart() -> None:
    assert [[each.claim for each in several] for several in BOTH.alone] == [
        [],
        [stories.TWO.id],
    ]
    (ships,) = BOTH.alone[1]
    assert ships.at == stories.SHIPS.id


def test_passages_in_the_same_words() -> None:
    (shared,) = BOTH.shared
    assert shared.reports == (OBSERVER, TIMES) and shared.same


def test_a_thread_in_other_claims_is_a_row_without_one() -> None:
    one = report("The army left. It is gone.", outlet="One")
    two = report("The army stays.", outlet="Two")
    left, gone, stays = (
        say(one, "The army left"),
        say(one, "It is gone"),
        say(two, "The army stays"),
    )
    claims = tuple(
        Claim(s.id, Place.of(of.id, s.content[0]), "t-1", (Member(s.id, s.id, Polarity.ASSERTS),))
        for of, s in ((one, left), (one, gone), (two, stays))
    )
    link = Link(
        LinkKind.TENSION,
        LinkType.OUTCOME,
        left.id,
        stays.id,
        Reason(ReasonCode.OUTCOME_DIFFERS, {"a": "left", "b": "stays"}),
    )
    found = Comparison(
        claims=claims,
        threads=(Thread("t-1", claims[0].label, tuple(each.id for each in claims)),),
        links=(link,),
    )
    story = Story((one, two), (reading(one, left, gone), reading(two, stays)), found, Trace())
    page = compare_page(Shown("s", index(story)), (one.id, two.id))
    (row,) = page.threads[0].rows
    assert row.claim is None and row.differences == ()
    assert [len(cell.said) for cell in row.cells] == [2, 1]
    assert row.links == ("different outcomes: “left” against “stays”",)
    assert "each in other claims" in html(page)


def test_what_joins_the_rows_of_a_thread_is_told_once_and_empty_cells_say_where_to_look() -> None:
    one = report("Osk is weighing a strike.", outlet="One")
    two = report("Osk is weighing a strike, One said.", outlet="Two")
    three = report("Osk is on strike, Two said.", outlet="Three")
    first, second = say(one, "Osk is weighing a strike"), say(two, "Osk is weighing a strike")
    third = say(three, "Osk is on strike")
    weighs = Claim(
        first.id,
        Place.of(one.id, first.content[0]),
        "t-1",
        tuple(Member(s.id, s.id, Polarity.ASSERTS) for s in (first, second)),
    )
    strikes = Claim(
        third.id,
        Place.of(three.id, third.content[0]),
        "t-1",
        (Member(third.id, third.id, Polarity.ASSERTS),),
    )
    why = Reason(ReasonCode.HEDGE_DROPPED, {"a": "weighing", "b": "on strike"})
    link = Link(LinkKind.TENSION, LinkType.OUTCOME, second.id, third.id, why)
    found = Comparison(
        claims=(weighs, strikes),
        threads=(Thread("t-1", weighs.label, (weighs.id, strikes.id)),),
        links=(link,),
    )
    readings = (reading(one, first), reading(two, second), reading(three, third))
    story = Story((one, two, three), readings, found, Trace())
    page = compare_page(Shown("s", index(story)), (one.id, two.id, three.id))
    (thread,) = page.threads
    ((told, numbers),) = [(each.told, each.reports) for each in thread.links]
    assert told.endswith("“weighing” became “on strike”") and numbers == (2, 3)
    above, left = thread.rows
    assert above.links == left.links == ()
    assert [(cell.above, cell.below) for cell in above.cells] == [
        (False, False),
        (False, False),
        (False, True),
    ]
    assert [(cell.above, cell.below) for cell in left.cells] == [
        (True, False),
        (True, False),
        (False, False),
    ]
    text = html(page)
    assert text.count("became “on strike”") == 1
    assert text.count("of the matter is above") == 2 and text.count("is below") == 1
    assert "no difference" not in text
    alone = compare_page(Shown("s", index(story)), (two.id, three.id)).threads[0]
    assert alone.links == () and alone.rows[0].links == (told,)


def test_without_two_reports_there_is_a_form() -> None:
    for chosen in ((), (OBSERVER,), (OBSERVER, OBSERVER)):
        page = compare_page(SHOWN, chosen)
        assert not page.threads and not page.alone and not page.shared
        text = html(page)
        assert text.count("<select") == 3
        assert text.count(" selected") == len(set(chosen))


def test_reports_with_most_in_common_are_offered() -> None:
    found = [({pair.a.id, pair.b.id}, pair.claims) for pair in compare_page(SHOWN).pairs]
    assert found == [({OBSERVER, TIMES}, 1), ({OBSERVER, AGENCY}, 1), ({TIMES, AGENCY}, 1)]
    assert "1 claim that both make" in html(compare_page(SHOWN))
    assert not BOTH.pairs


def test_more_than_three_are_not_compared() -> None:
    more = compare_page(SHOWN, (OBSERVER, TIMES, AGENCY, "r-other"))
    assert [line.id for line in more.chosen] == [OBSERVER, TIMES, AGENCY]


def test_a_story_of_one_report_says_what_is_missing() -> None:
    one = report("Words.")
    story = Story((one,), (reading(one),), Comparison(), Trace())
    text = html(compare_page(Shown("s", index(story))))
    assert "two are needed" in text and "<select" not in text


def test_the_page_repeats_the_outlet_in_each_cell_and_links_to_the_words() -> None:
    text = html(BOTH)
    assert text.count('class="by own"') == 2
    assert f'href="/report/{TIMES}#{stories.MAY.id}"' in text
    ids = re.findall(r' id="([^"]+)"', text)
    assert len(ids) == len(set(ids)) and text.count("<h1") == 1
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(ids)


def test_hostile_words_do_nothing() -> None:
    bad = "<script>x</script>"
    one = report(f"{bad} army left.", outlet=bad, title=bad)
    two = report(f"{bad} army left.", outlet="Two")
    said = [say(one, f"{bad} army left", nth=0), say(two, f"{bad} army left")]
    members = tuple(Member(s.id, s.id, Polarity.ASSERTS) for s in said)
    claim = Claim(said[0].id, Place.of(one.id, said[0].content[0]), "t-1", members)
    found = Comparison(claims=(claim,), threads=(Thread("t-1", claim.label, (claim.id,)),))
    story = Story((one, two), (reading(one, said[0]), reading(two, said[1])), found, Trace())
    text = html(compare_page(Shown("s", index(story)), (one.id, two.id)))
    assert bad not in text and "&lt;script&gt;x&lt;/script&gt; army left" in text


def test_the_twin_has_what_the_page_shows() -> None:
    twin = msgspec.json.decode(msgspec.json.encode(BOTH))
    assert [line["id"] for line in twin["chosen"]] == [OBSERVER, TIMES]
    assert twin["threads"][0]["rows"][0]["claim"] == stories.ONE.id


def test_reports_without_a_thread_in_common() -> None:
    titles = replace(stories.COMPARISON, claims=(), threads=())
    page = compare_page(
        Shown("s", index(replace(stories.STORY, comparison=titles))), (OBSERVER, TIMES)
    )
    assert page.threads == () and "no thread in common" in html(page)
