from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import msgspec
import pytest

from headwater.publishing.pages.timeline import Timed, TimelinePage, timeline_page
from headwater.publishing.rendering import Chrome, Served, render
from headwater.publishing.shown import Shown
from headwater.records import (
    Claim,
    Comparison,
    Link,
    LinkKind,
    LinkType,
    Reason,
    ReasonCode,
    Story,
)
from tests import stories
from tests.builders import reading, report, say, when
from tests.publishing.indexes import index
from tests.stories import member, place

MAIN = report(
    "The ship sank on Tuesday. The port closed in March, days after the storm.",
    "The crew left at some time.",
    title="Ship sank on Monday",
    outlet="News",
    published="2025-03-12T20:15:00+01:00",
)
OTHER = report(
    "The ship sank on Monday. It was built in 1979.",
    outlet="Journal",
    published=("2025-03-12", "2025-03-13"),
)
UNDATED = report("The ship sank.", outlet="Post")

SANK = say(MAIN, "The ship sank on Tuesday", times=[when(MAIN, "Tuesday", "2025-03-11")])
CLOSED = say(
    MAIN,
    "The port closed in March, days after the storm",
    clauses=["The port closed in March", "days after the storm"],
    times=[
        when(MAIN, "in March", "2025-03-01", "2025-03-12", precision="month"),
        when(MAIN, "days after"),
    ],
)
LEFT = say(MAIN, "The crew left at some time", clauses=(), times=[when(MAIN, "some time")])
TITLE = say(MAIN, "Ship sank on Monday", times=[when(MAIN, "Monday", "2025-03-10")])
EARLIER = say(OTHER, "The ship sank on Monday", times=[when(OTHER, "Monday", "2025-03-10")])
BUILT = say(
    OTHER,
    "It was built in 1979",
    clauses=(),
    times=[when(OTHER, "in 1979", "1979-01-01", "1979-12-31", precision="year")],
)
BARE = say(UNDATED, "The ship sank")

ONE = Claim(
    SANK.id, place(MAIN, "The ship sank"), "t-1", tuple(map(member, (SANK, EARLIER, TITLE, BARE)))
)
TWO = Claim(CLOSED.id, place(MAIN, "The port closed in March"), "t-2", (member(CLOSED),))
DIFFER = Link(LinkKind.TENSION, LinkType.TIME, SANK.id, EARLIER.id, Reason(ReasonCode.TIME_DIFFERS))

STORY = Story(
    (MAIN, OTHER, UNDATED),
    (
        reading(MAIN, SANK, CLOSED, LEFT, TITLE),
        reading(OTHER, EARLIER, BUILT),
        reading(UNDATED, BARE),
    ),
    Comparison(claims=(ONE, TWO)),
    stories.EMPTY.trace,
)


def page_of(story: Story) -> TimelinePage:
    return timeline_page(Shown("story-1", index(story)))


PAGE = page_of(STORY)


def html(page: TimelinePage) -> str:
    return render("timeline.html", page, Chrome("x.case", "timeline", page.story), Served())


def row(page: TimelinePage, claim: str | None) -> Timed:
    return next(each for each in page.rows if each.claim == claim)


def test_each_time_of_a_claim_has_its_interval_and_the_words_for_it() -> None:
    times = row(PAGE, ONE.id).times
    assert [(time.told, [(p.words, p.number) for p in time.phrases]) for time in times] == [
        ("10 Mar 2025", [("Monday", 2)]),
        ("11 Mar 2025", [("Tuesday", 1)]),
    ]
    assert [(phrase.report, phrase.statement) for phrase in times[1].phrases] == [
        (MAIN.id, SANK.id)
    ]


def test_a_headline_gives_no_time_of_its_own() -> None:
    statements = {p.statement for each in PAGE.rows for time in each.times for p in time.phrases}
    assert TITLE.id not in statements


def test_claims_stand_in_the_order_of_their_first_time() -> None:
    assert [each.claim for each in PAGE.rows] == [None, TWO.id, ONE.id]


def test_a_time_belongs_to_the_clause_whose_words_hold_it() -> None:
    assert [time.told for time in row(PAGE, TWO.id).times] == ["1 Mar 2025 to 12 Mar 2025"]


def test_a_statement_that_carries_no_claim_is_a_row_of_its_own() -> None:
    built = row(PAGE, None)
    assert built.label.text == "It was built in 1979" and built.statement == BUILT.id
    assert f'href="/report/{OTHER.id}#{BUILT.id}"' in html(PAGE)


def test_uncertainty_is_the_length_of_a_bar() -> None:
    march, tuesday = row(PAGE, TWO.id).times[0].bar, row(PAGE, ONE.id).times[1].bar
    assert march.days == 12 and tuesday.days == 1
    assert march.width > tuesday.width > 0
    assert march.unsure and not tuesday.unsure


def test_a_year_long_before_is_parted_from_the_week() -> None:
    assert len(PAGE.axis.breaks) == 1
    assert "time left out" in html(PAGE)
    near = replace(STORY, readings=(reading(MAIN, SANK), reading(OTHER, EARLIER)))
    near = replace(near, comparison=Comparison(claims=(replace(ONE, members=ONE.members[:2]),)))
    assert "time left out" not in html(page_of(near))


def test_reports_stand_on_the_axis_by_the_days_they_may_be_of() -> None:
    assert [(issue.told, [line.number for line in issue.reports]) for issue in PAGE.issues] == [
        ("12 Mar 2025", [1]),
        ("12 Mar 2025 to 13 Mar 2025", [2]),
    ]
    assert len(row(PAGE, ONE.id).published) == 2
    assert [line.number for line in PAGE.undated] == [3]


def test_a_one_sided_publication_is_open_at_that_side() -> None:
    (issue,) = [each for each in page_of(stories.STORY).issues if each.latest is None]
    assert issue.told == "17 Mar 2025 or later"
    assert issue.bar.open_end and not issue.bar.open_start
    assert issue.bar.x + issue.bar.width == pytest.approx(100)


def test_what_has_no_date_is_listed_apart_and_an_order_as_such() -> None:
    assert [(each.phrase.words, each.is_order, each.claim) for each in PAGE.loose] == [
        ("days after", True, CLOSED.id),
        ("some time", False, None),
    ]
    shown = html(PAGE)
    assert shown.index("An order, and no date") < shown.index("Times that nothing resolves")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("60 years", "length"),
        ("the 19-year", "length"),
        ("annual", "length"),
        ("every five minutes", "length"),
        ("two days later", "order"),
        ("10 p.m.", "time"),
        ("that day", "time"),
        ("the middle of the day", "time"),
        ("the time", None),
        ("this point", None),
    ],
)
def test_a_length_is_no_time_and_what_only_points_at_one_is_left_out(
    words: str, kind: str | None
) -> None:
    of = report(f"The port was shut for {words}, they said.", outlet="News")
    one = say(of, f"The port was shut for {words}", clauses=(), times=[when(of, words)])
    found = page_of(Story((of,), (reading(of, one),), Comparison(), stories.EMPTY.trace)).loose
    kinds = ["order" if x.is_order else "length" if x.is_length else "time" for x in found]
    assert kinds == ([kind] if kind else [])


def test_a_row_is_labelled_by_who_gives_its_time() -> None:
    other = report("She went down.", outlet="Post")
    down = say(other, "She went down")
    claim = Claim(down.id, place(other, "She went down"), "t-1", tuple(map(member, (down, SANK))))
    of = Story(
        (MAIN, other),
        (reading(MAIN, SANK), reading(other, down)),
        Comparison(claims=(claim,)),
        stories.EMPTY.trace,
    )
    (found,) = page_of(of).rows
    assert (found.label.report, found.label.text) == (MAIN.id, "The ship sank on Tuesday")


def test_one_time_has_one_row_however_many_statements_hold_it() -> None:
    whole = say(
        MAIN,
        "The ship sank on Tuesday. The port closed",
        clauses=(),
        times=[when(MAIN, "Tuesday", "2025-03-11")],
    )
    twice = replace(
        STORY, readings=(reading(MAIN, SANK, whole, CLOSED, LEFT, TITLE), *STORY.readings[1:])
    )
    assert [each.claim for each in page_of(twice).rows] == [None, TWO.id, ONE.id]


def test_times_that_cannot_both_be_right_are_marked_in_words() -> None:
    assert not row(PAGE, ONE.id).differs and "times differ" not in html(PAGE)
    torn = replace(STORY, comparison=replace(STORY.comparison, links=(DIFFER,)))
    assert row(page_of(torn), ONE.id).differs and "times differ" in html(page_of(torn))


class _Told(HTMLParser):
    """The text of a page without what is hidden from those who listen."""

    def __init__(self) -> None:
        super().__init__()
        self.hidden: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        hides = self.hidden or dict(attrs).get("aria-hidden") == "true"
        if hides and tag not in ("rect", "circle", "line", "use"):
            self.hidden.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.hidden and tag == self.hidden[-1]:
            self.hidden.pop()

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.words.append(data)


def test_the_table_says_in_words_all_that_is_drawn() -> None:
    told = _Told()
    told.feed(html(PAGE))
    words = " ".join(" ".join(told.words).split())
    for issue in PAGE.issues:
        assert issue.told and issue.told in words
    for each in PAGE.rows:
        for time in each.times:
            assert time.told and time.told in words
    assert "2025-03" not in words


def test_a_story_without_reports_says_so() -> None:
    page = page_of(stories.EMPTY)
    assert page.is_empty and "holds no report yet" in html(page)


def test_reports_without_any_time_are_listed_as_undated() -> None:
    page = page_of(Story((UNDATED,), (reading(UNDATED, BARE),), Comparison(), stories.EMPTY.trace))
    assert page.is_empty and "Reports without a date" in html(page)
    assert "<table" not in html(page)


def test_the_twin_holds_the_page() -> None:
    assert msgspec.json.decode(msgspec.json.encode(PAGE), type=TimelinePage) == PAGE


def test_a_long_page_is_cut_and_says_where_it_is_whole() -> None:
    many = report(*(f"Ship {n} sank on Tuesday." for n in range(200)), published="2025-03-12")
    said = [
        say(
            many,
            f"Ship {n} sank on Tuesday",
            clauses=(),
            times=[when(many, "Tuesday", "2025-03-11", nth=n)],
        )
        for n in range(200)
    ]
    page = page_of(Story((many,), (reading(many, *said),), Comparison(), stories.EMPTY.trace))
    assert len(page.rows) == 200
    chrome = Chrome("x.case", "timeline", "story-1")
    cut = render("timeline.html", page, chrome, Served(), whole=False)
    assert cut.count(">Ship ") == 120
    assert "80 more claims" in cut and "whole=yes" in cut
    assert "more claims" not in render("timeline.html", page, chrome, Served(), whole=True)
