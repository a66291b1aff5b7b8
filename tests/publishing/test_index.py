"""Looking up by id."""

from dataclasses import replace

import msgspec

from headwater.publishing import contract as c
from headwater.publishing.index import Index
from headwater.publishing.phrases import OLDER
from headwater.records import Note, NoteCode
from tests.publishing.indexes import index
from tests.stories import AGENCY, KNEW, MAY, OBSERVER, ONE, STORY, TIMES, WEIGHS

INDEX = index(STORY)


def test_reports_have_numbers_outlets_and_dates() -> None:
    assert [INDEX.tag(r.id) for r in STORY.reports] == ["[1]", "[2]", "[3]"]
    assert INDEX.tag("r-other") == "[?]"
    assert [INDEX.outlet(r.id) for r in STORY.reports] == [
        "The Brenna Observer",
        "Harbour Times",
        "unknown outlet",
    ]
    assert [INDEX.date(r.id) for r in STORY.reports] == ["4 Mar 2025", None, "17 Mar 2025 or later"]
    assert INDEX.named(TIMES.id) == "Harbour Times [2]"
    assert INDEX.named(AGENCY.id) == "[3]"
    assert INDEX.files[OBSERVER.id] == "01-observer.html"


def test_words_of_a_statement_are_those_of_the_claim() -> None:
    assert INDEX.words(WEIGHS.id, ONE.id)[0].quote == WEIGHS.clauses[0].content[0].quote
    assert INDEX.words(KNEW.id, ONE.id)[0].quote == KNEW.content[0].quote


def test_claims_and_links_of_a_statement() -> None:
    assert INDEX.claims_of[MAY.id] == (ONE.id,)
    assert len(INDEX.links_of[ONE.id]) == 1
    assert not INDEX.is_title(MAY.id)


def test_a_link_touches_the_claims_that_hold_the_words_that_differ() -> None:
    (link,) = INDEX.links_of[ONE.id]
    words = INDEX.words(link.a, ONE.id)[0]
    report = INDEX.statements[link.a].report
    held = INDEX.statements[link.a]
    other = msgspec.structs.replace(
        held.claims[0],
        id="c-other",
        content=(c.Span(words.end + 5, words.end + 9, "more"),),
    )
    both = msgspec.structs.replace(held, claims=(*held.claims, other))
    case = msgspec.structs.replace(
        INDEX.case,
        statements=tuple(both if s.id == held.id else s for s in INDEX.case.statements),
        claims=(
            *INDEX.case.claims,
            msgspec.structs.replace(
                INDEX.claims[ONE.id],
                id="c-other",
                statements=tuple(m for m in INDEX.claims[ONE.id].statements if m.id == held.id),
            ),
        ),
    )
    found = Index(case, {})
    place = c.Place(report, words.start, words.start + 1, words.quote[:1])
    assert found.touched(held.id, msgspec.structs.replace(link.why, spans=(place,))) == (ONE.id,)
    # words outside of every claim are of all of them
    assert set(found.touched(held.id, msgspec.structs.replace(link.why, spans=()))) == {
        ONE.id,
        "c-other",
    }


def test_numbers_stand_in_their_order_each_once() -> None:
    assert INDEX.numbered([AGENCY.id, OBSERVER.id, AGENCY.id, "r-other"]) == "[1][3]"
    assert INDEX.numbered([]) == ""


def test_outlets_and_reports_of_a_claim() -> None:
    assert INDEX.outlets_of(INDEX.claims[ONE.id]) == (2, 1, 3)


def test_what_stands_below_a_label_is_older() -> None:
    place = WEIGHS.content[0].start
    note = Note(NoteCode.OLDER_TEXT, "“EARLIER:”", WEIGHS.report, place - 9, place)
    below = index(replace(STORY, notes=(*STORY.notes, note)))
    assert below.is_older(WEIGHS.id) and not INDEX.is_older(WEIGHS.id)
    assert INDEX.told_when(WEIGHS.id) == ["4 Mar 2025"]
    assert below.told_when(WEIGHS.id) == ["4 Mar 2025", OLDER]
