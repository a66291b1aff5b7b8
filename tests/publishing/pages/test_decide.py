from __future__ import annotations

import msgspec
import pytest

from headwater.casebook.anchors import place_id
from headwater.publishing.pages.decide import (
    DecidePage,
    actor_page,
    claim_page,
    concerning,
    report_page,
    statement_page,
    uses_of,
    with_rulings,
)
from headwater.publishing.shown import shown
from headwater.records import DecisionKind
from headwater.reviewing.doubts import About
from tests.reviewing.made import (
    CANCELLED,
    COURIER,
    DROPPED,
    HOLD,
    TIMES,
    UNITS,
    attached,
    claim,
    story,
)
from tests.reviewing.test_names import OURS, THEIRS

K = DecisionKind
REPEATED = claim(DROPPED, CANCELLED)
SHOWN = shown("story-1", story((REPEATED, claim(HOLD), claim(UNITS)), actors=(OURS, THEIRS)))
PAGES = [
    (statement_page(SHOWN, CANCELLED.id), About.STATEMENT, CANCELLED.id),
    (claim_page(SHOWN, REPEATED.id), About.CLAIM, f"claim:{REPEATED.id}"),
    (report_page(SHOWN, TIMES.id), About.REPORT, TIMES.id),
    (actor_page(SHOWN, "a-1"), About.ACTOR, "story-1:a-1"),
]


@pytest.mark.parametrize(("page", "about", "on"), PAGES, ids=[row[1].value for row in PAGES])
def test_each_thing_has_a_page_with_an_address_and_a_twin(
    page: DecidePage, about: About, on: str
) -> None:
    assert (page.about, page.on, page.story) == (about, on, "story-1")
    assert msgspec.json.decode(msgspec.json.encode(page), type=DecidePage) == page


def test_a_statement_has_its_words_its_way_as_it_is_written_and_its_claims() -> None:
    page = PAGES[0][0]
    assert page.way == "two officials" and not page.own
    assert page.excerpt and "two officials" in "".join(run.text for run in page.excerpt.runs)
    assert [each.id for each in page.claims] == [REPEATED.id]
    assert statement_page(SHOWN, HOLD.id).own


def test_a_claim_has_its_members_with_their_reports_and_others_to_merge_with() -> None:
    page = PAGES[1][0]
    assert {each.id for each in page.members} == {DROPPED.id, CANCELLED.id}
    assert all(
        words.startswith(("1 Harbour Times: ", "2 World Ledger: ")) for _, words in page.choices
    )
    assert {other for other, _ in page.others} == {HOLD.id, UNITS.id}


def test_a_report_has_what_is_stated_of_it_now() -> None:
    assert PAGES[2][0].published == "2025-03-04"
    assert report_page(SHOWN, COURIER.id).published == ""


def test_an_actor_has_the_uses_of_its_names_the_ambiguous_first() -> None:
    page = PAGES[3][0]
    assert [use.ambiguous for use in page.uses] == [True, False]
    assert page.uses[0].named == place_id(OURS.names[0].place)
    assert page.others == (("a-2", "Northern army units"),)


def test_what_was_decided_on_it_is_shown() -> None:
    use = place_id(OURS.names[0].place)
    other = place_id(THEIRS.names[0].place)
    made = (
        attached(K.GRADE, CANCELLED.id, grade="B2"),
        attached(K.SAME_CLAIM, DROPPED.id, CANCELLED.id),
        attached(K.OUTLET, TIMES.id, outlet="x"),
        attached(K.DIFFERENT_ACTOR, use, other),
    )
    assert concerning(PAGES[0][0], made) == made[:2]
    assert concerning(PAGES[1][0], made) == made[:2]
    assert concerning(PAGES[2][0], made) == made[2:3]
    assert concerning(PAGES[3][0], made, uses_of(SHOWN, "a-1")) == made[3:]
    page = with_rulings(PAGES[2][0], made, (), {})
    assert [each.told for each in page.rulings] == ["outlet"]


def test_what_is_not_there() -> None:
    for make in (statement_page, claim_page, report_page, actor_page):
        with pytest.raises(KeyError):
            make(SHOWN, "nothing")
