"""What a report speaks of, by classes of words alone."""

from __future__ import annotations

import pytest

from headwater.reading.resolving.people import index_people
from headwater.reading.resolving.spoken_of import OBJECT, SUBJECT, WITHIN, SpokenOf, is_credit
from tests.builders import report


def spoken_of(text: str) -> SpokenOf:
    one = report(text)
    return SpokenOf(one, index_people(one, []))


# (text, [(words, where they stand)])
CASES = [
    ("Chemists at the institute were calm.",
     [("Chemists at the institute", SUBJECT), ("the institute", WITHIN)]),
    ("The editor accused the prime minister of lying.",
     [("The editor", SUBJECT), ("the prime minister", OBJECT)]),
    ("We spoke to the widow of the captain.",
     [("the widow of the captain", WITHIN), ("the captain", WITHIN)]),
    ("The studio's lawyer resigned.", [("The studio", OBJECT), ("The studio's lawyer", SUBJECT)]),
    ("Iran's envoy, Hossein Osk, spoke.", [("Iran", OBJECT), ("Hossein Osk", SUBJECT)]),
    ("A militia calling itself the Osk Front left.",
     [("A militia calling itself the Osk Front", OBJECT)]),
    ("It rained for three days.", []),
    ("The town fell; army blames rebels.", []),
    # a headline's verb reads as a plural
    ("Malta fines bank over chip trade", [("Malta", SUBJECT), ("bank", OBJECT)]),
    ("Spain probes mine after spill", [("Spain", SUBJECT), ("mine", OBJECT)]),
    ("Malta rights group in ruins", [("Malta rights group", OBJECT)]),
    ("One of the nurses came.", [("One of the nurses", SUBJECT), ("the nurses", WITHIN)]),
    ("No doctor came to a town with character.", []),
    ("Every driver slept. It looks better.", []),
    # a name without the act behind it, wherever it stands
    ("While Carla Osk deserves it, nobody came.", [("Carla Osk", SUBJECT)]),
    # of a family somebody is meant
    ("Carla Osk met Tom Osk. It was Osk.",
     [("Carla Osk", SUBJECT), ("Tom Osk", OBJECT), ("Osk", OBJECT)]),
    # who stands beside another stands where he does
    ("The mayor was seen with Carla Osk and Tom Roe.",
     [("The mayor", SUBJECT), ("Carla Osk", WITHIN), ("Tom Roe", WITHIN)]),
    ("Carla Osk — who is ill — left.", [("Carla Osk", SUBJECT)]),
    # a post alone is nobody, nor is a photographer
    ("It fell while she was secretary of commerce.", []),
    ("The hall burned. (Carla Osk/AP)", [("AP", OBJECT)]),
    # a surname that reads as a verb opens a sentence
    ("Carla Manning came. Manning agreed.", [("Carla Manning", SUBJECT), ("Manning", SUBJECT)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_noun_phrases_that_may_be_sources(text: str, expected: list[tuple[str, int]]) -> None:
    found = spoken_of(text).all
    assert [(one.span.quote, one.role) for one in found] == expected


def test_a_surname_that_reads_as_a_noun_is_a_persons() -> None:
    found = spoken_of("Tom Walters spoke. Walters was ill. Drivers were ill.").all
    assert [one.described.named for one in found] == [True, True, False]


def test_a_name_keeps_what_stands_beside_it() -> None:
    (_, envoy) = spoken_of("Iran's envoy, Hossein Osk, spoke.").all
    assert envoy.described.name == "Hossein Osk"
    assert envoy.called is not None
    assert envoy.called.head == "envoy"


def test_the_nearest_comes_first() -> None:
    text = "The mayor left. The editor stayed. He wept."
    found = spoken_of(text).before(text.index("He"))
    assert [one.span.quote for one in found] == ["The editor", "The mayor"]


def test_none_is_found_before_where_one_looks_since() -> None:
    text = "The mayor left. The editor stayed and the council met. He wept."
    found = spoken_of(text).before(text.index("He"), since=text.index("editor"))
    assert [one.span.quote for one in found] == ["the council"]


def test_of_sentences_that_have_no_such_noun_nothing_is_found() -> None:
    text = "The council met. A think-tank slept. The mayor left. He"
    found = spoken_of(text).before(text.index("He"), nouns={"council", "think-tank"})
    assert [one.span.quote for one in found] == ["A think-tank", "The council"]


def test_after_a_place_those_with_a_noun_beside_them_are_found() -> None:
    text = (
        "The editor, Jan Roe, left. The mayor stayed, Ann Osk said. The editors spoke. "
        "The editor, Mia Lund, won. The guard, Tom Berg, slept."
    )
    found = spoken_of(text).called_after(text.index("mayor"), "editor")
    assert [(one.described.name, called.head) for one, called in found] == [
        ("Mia Lund", "editor"),
    ]


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("(Ada Osk/AP)", True),
        ("(Ada Osk / Velda Times via AP)", True),
        ("Ada Osk/Tom Lund won the regatta of Velda, as the judges ruled on Friday", False),
        ("Ada Osk/" + "A" * 20_000 + " in the yard of the old mill by the river", False),
    ],
)
def test_a_photographers_name_is_a_credit(text: str, credit: bool) -> None:
    assert is_credit(text, text.index("Osk") + 3) is credit
