from __future__ import annotations

from dataclasses import replace

import msgspec

from headwater.publishing.pages.sources import Source, SourcesPage, sources_page
from headwater.publishing.rendering import Chrome, Served, render
from headwater.publishing.shown import Shown
from headwater.records import (
    Claim,
    Comparison,
    Count,
    HopKind,
    Origins,
    Polarity,
    Root,
    Story,
    Trace,
)
from tests import stories
from tests.builders import reading, report, say
from tests.publishing.indexes import index
from tests.stories import member, place

NEWS = report(
    "The ship sank, officials told the Journal. The ship burned, officials told the Journal.",
    "The crew left. Ann Lee said the crew stayed.",
    outlet="News",
)
JOURNAL = report("The ship sank, officials said.", "The port closed.", outlet="Journal")

SANK = say(NEWS, "The ship sank", "News <cited< outlet:Journal <told< anonymous:officials")
BURNED = say(NEWS, "The ship burned", "News <cited< outlet:Journal <told< anonymous:officials")
LEFT = say(NEWS, "The crew left")
STAYED = say(NEWS, "the crew stayed", "News <said< Ann Lee", stance="CT-")
SAID = say(JOURNAL, "The ship sank", "Journal <told< anonymous:officials")
CLOSED = say(JOURNAL, "The port closed")


CLAIMS = (
    Claim(SANK.id, place(NEWS, "The ship sank"), "t", (member(SANK), member(SAID))),
    Claim(BURNED.id, place(NEWS, "The ship burned"), "t", (member(BURNED),)),
    Claim(
        LEFT.id,
        place(NEWS, "The crew left"),
        "t",
        (member(LEFT), member(STAYED, Polarity.DENIES)),
    ),
    Claim(CLOSED.id, place(JOURNAL, "The port closed"), "t", (member(CLOSED), member(LEFT))),
)


def origins(*roots: Root, most: int | None = None) -> Origins:
    return Origins(min(1, len(roots)), len(roots) if most is None else most, roots)


COUNTS = (
    Count(SANK.id, origins(Root("officials", HopKind.ANONYMOUS, (SANK.id, SAID.id)))),
    Count(BURNED.id, origins(Root("officials", HopKind.ANONYMOUS, (BURNED.id,)))),
    Count(
        LEFT.id,
        origins(Root("News", HopKind.OUTLET, (LEFT.id,))),
        origins(Root("Ann Lee", HopKind.PERSON, (STAYED.id,))),
    ),
    Count(
        CLOSED.id,
        origins(
            Root("Journal", HopKind.OUTLET, (CLOSED.id,)), Root("News", HopKind.OUTLET, (LEFT.id,))
        ),
    ),
)

STORY = Story(
    (NEWS, JOURNAL),
    (reading(NEWS, SANK, BURNED, LEFT, STAYED), reading(JOURNAL, SAID, CLOSED)),
    Comparison(claims=CLAIMS),
    Trace(COUNTS),
)
PAGE = sources_page(Shown("story-1", index(STORY)))


def html(page: SourcesPage) -> str:
    return render("sources.html", page, Chrome("x.case", "sources", page.story), Served())


def named(page: SourcesPage, name: str) -> Source:
    return next(each for each in page.by_number.values() if each.name == name)


def adds(page: SourcesPage, name: str) -> dict[str, list[str]]:
    (found,) = [each for each in page.outlets if each.name == name]
    return {
        page.by_number[each.source].told: [claim.label.text for claim in each.claims]
        for each in found.adds
    }


def test_a_source_has_all_that_rests_on_it_and_what_rests_on_it_alone() -> None:
    officials = named(PAGE, "officials")
    assert [each.label.text for each in officials.claims] == ["The ship sank", "The ship burned"]
    assert officials.alone == 2 and officials.reports == (1, 2)
    assert officials.kind is HopKind.ANONYMOUS


def test_a_claim_with_more_origins_rests_on_none_alone() -> None:
    news = named(PAGE, "News")
    assert [(each.label.text, each.alone) for each in news.claims] == [
        ("The crew left", True),
        ("The port closed", False),
    ]
    assert news.alone == 1 and named(PAGE, "Journal").alone == 0


def test_who_denies_stands_with_what_is_denied_and_carries_no_claim() -> None:
    ann = named(PAGE, "Ann Lee")
    assert not ann.claims and [each.label.text for each in ann.denies] == ["The crew left"]
    assert "denies" in html(PAGE) and "1 denial" in html(PAGE)


def test_speakers_outlets_and_nobody_stand_apart_the_heaviest_first() -> None:
    assert [each.name for each in PAGE.speakers] == ["officials", "Ann Lee"]
    assert [each.name for each in PAGE.own_voice] == ["News", "Journal"]
    nobody = replace(
        STORY,
        trace=Trace(
            (Count(SANK.id, origins(Root(None, HopKind.UNSTATED, (SANK.id,)))), *COUNTS[1:])
        ),
    )
    page = sources_page(Shown("story-1", index(nobody)))
    assert [each.told for each in page.unnamed] == ["somebody unnamed"]


def test_what_an_outlet_adds_came_in_through_it_alone() -> None:
    assert adds(PAGE, "Journal") == {"officials": ["The ship sank", "The ship burned"]}
    assert adds(PAGE, "News") == {"News": ["The crew left"]}
    assert {each.name: (each.added, each.passes) for each in PAGE.outlets} == {
        "Journal": (2, 3),
        "News": (1, 4),
    }


def test_an_outlet_that_is_only_cited_is_named_as_such() -> None:
    alone = Story(
        (NEWS,),
        (reading(NEWS, BURNED),),
        Comparison(claims=(CLAIMS[1],)),
        Trace((COUNTS[1],)),
    )
    page = sources_page(Shown("story-1", index(alone)))
    assert [(each.name, each.reports, each.added) for each in page.outlets] == [
        ("Journal", (), 1),
        ("News", (1,), 0),
    ]
    assert "cited, no report of it here" in html(page)


def test_a_claim_without_an_origin_is_listed() -> None:
    bare = replace(STORY, trace=Trace((Count(BURNED.id, origins()), *COUNTS[:1], *COUNTS[2:])))
    page = sources_page(Shown("story-1", index(bare)))
    assert [each.label.text for each in page.unrooted] == ["The ship burned"]
    assert 'id="unrooted"' in html(page)


def test_the_numbers_of_the_page() -> None:
    assert (PAGE.claims, PAGE.alone) == (4, 3)
    assert sorted(PAGE.by_number) == list(range(1, 5))


def test_links_on_the_page_lead_to_what_is_on_it() -> None:
    shown = html(PAGE)
    for each in PAGE.outlets:
        assert f'id="outlet-{each.number}"' in shown
    for number in PAGE.by_number:
        assert f'id="source-{number}"' in shown
    assert f'href="/claim/{SANK.id}"' in shown


def test_an_anonymous_source_looks_and_reads_anonymous() -> None:
    assert '<h3 class="hop anonymous"><bdi>officials</bdi> <span class="kind">anonymous</span>' in (
        html(PAGE)
    )


def test_a_story_without_claims_says_so() -> None:
    page = sources_page(Shown("story-1", index(stories.EMPTY)))
    assert page.claims == 0 and "nothing rests on anyone" in html(page)


def test_the_twin_holds_the_page() -> None:
    assert msgspec.json.decode(msgspec.json.encode(PAGE), type=SourcesPage) == PAGE


def test_reports_of_unknown_outlets_are_told_by_their_number() -> None:
    page = sources_page(Shown("story-1", index(stories.STORY)))
    assert None in {each.name for each in page.outlets}
    assert "unknown outlet of report 3" in html(page)


def test_a_long_page_is_cut_and_says_where_it_is_whole() -> None:
    many = [
        report(f"The ship sank, sailor {n} of the crew said.", outlet="News", source=f"{n}.txt")
        for n in range(200)
    ]
    said = [
        say(of, "The ship sank", f"News <said< anonymous:sailor {n} of the crew")
        for n, of in enumerate(many)
    ]
    long = Story(
        tuple(many),
        tuple(reading(of, one) for of, one in zip(many, said, strict=True)),
        Comparison(
            claims=tuple(
                Claim(one.id, place(of, "The ship sank"), "t", (member(one),))
                for of, one in zip(many, said, strict=True)
            )
        ),
        Trace(
            tuple(
                Count(
                    one.id,
                    origins(Root(f"sailor {n} of the crew", HopKind.ANONYMOUS, (one.id,))),
                )
                for n, one in enumerate(said)
            )
        ),
    )
    page = sources_page(Shown("story-1", index(long)))
    assert len(page.speakers) == 200
    chrome = Chrome("x.case", "sources", "story-1")
    cut = render("sources.html", page, chrome, Served(), whole=False)
    assert cut.count('id="source-') == 60 and "140 more sources" in cut
    assert "/story/story-1/sources?whole=yes#outlet-1" in cut
    whole = render("sources.html", page, chrome, Served(), whole=True)
    assert whole.count('id="source-') == 200 and "more sources" not in whole
