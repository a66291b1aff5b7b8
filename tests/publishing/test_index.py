"""Looking up by id."""

from dataclasses import replace

from headwater.publishing.phrases import OLDER
from headwater.records import (
    Claim,
    Comparison,
    Link,
    LinkKind,
    LinkType,
    Member,
    Note,
    NoteCode,
    Place,
    Polarity,
    Reason,
    ReasonCode,
    Story,
    Trace,
)
from tests.builders import reading, report, say
from tests.publishing.indexes import index
from tests.stories import (
    AGENCY,
    KNEW,
    MAY,
    OBSERVER,
    ONE,
    STORY,
    TIMES,
    WEIGHS,
    member,
    place,
)

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


def test_a_link_is_of_the_claims_whose_words_it_rests_on() -> None:
    one = report("Ada Osk died and nine others had grave wounds.", outlet="Mill Post")
    two = report("None of the wounded had grave wounds, Bo Lund said.", outlet="Lund Echo")
    died = say(
        one,
        "Ada Osk died and nine others had grave wounds",
        clauses=("Ada Osk died", "nine others had grave wounds"),
    )
    none = say(two, "None of the wounded had grave wounds", cue="said")
    first, second = (
        Claim(
            clause.id,
            Place.of(one.id, clause.content[0]),
            f"t-{clause.id}",
            (Member(clause.id, died.id, Polarity.ASSERTS),),
        )
        for clause in died.clauses
    )
    other = Claim(none.id, Place.of(two.id, none.content[0]), "t-3", (member(none),))

    def found(words: str) -> dict[str, int]:
        spans = (place(one, words), place(two, "None"))
        why = Reason(ReasonCode.POLARITY_DIFFERS, {}, spans)
        link = Link(LinkKind.TENSION, LinkType.DENIAL, died.id, none.id, why)
        comparison = Comparison(claims=(first, second, other), links=(link,))
        readings = (reading(one, died), reading(two, none))
        made = index(Story((one, two), readings, comparison, Trace()))
        return {claim: len(links) for claim, links in made.links_of.items()}

    assert found("grave wounds") == {second.id: 1, other.id: 1}
    assert found("and") == {first.id: 1, second.id: 1, other.id: 1}


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
