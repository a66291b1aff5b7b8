"""Carried relays and actors of hops, case by case."""

import pytest

from headwater.publishing.hops import HopView, with_carried
from headwater.records import (
    Actor,
    ActorName,
    Hop,
    HopBasis,
    HopKind,
    NameKind,
    Place,
    Relation,
    Report,
)
from tests.builders import chain, find, report, say

RELAY = Hop("CNN", HopKind.OUTLET, basis=HopBasis.CARRIED)
SECOND = Hop("Reuters", HopKind.OUTLET, relation=Relation.QUOTED, basis=HopBasis.CARRIED)


@pytest.mark.parametrize(
    ("notation", "carried", "expected"),
    [
        ("Times <said< Ann", (), "Times/said Ann/None"),
        ("Times <said< Ann", (RELAY,), "Times/cited CNN/said Ann/None"),
        ("Times <told< Ann", (SECOND,), "Times/cited Reuters/quoted Ann/None"),
        (
            "Times <cited< outlet:Post <told< Ann",
            (RELAY,),
            "Times/cited Post/cited CNN/told Ann/None",
        ),
        ("Times", (RELAY,), "Times/None"),
    ],
)
def test_carried_relays_are_put_in(notation: str, carried: tuple[Hop, ...], expected: str) -> None:
    hops = with_carried(chain(notation).hops, carried)
    assert " ".join(f"{hop.name}/{hop.relation}" for hop in hops) == expected


def actor(name: str, kind: NameKind, of: Report, words: str) -> Actor:
    return Actor(f"a-{name}", name, kind, (ActorName(Place.of(of.id, find(of, words))),))


TEXT = report("Russian Defence Minister Sergei Shoigu of the United Russia party said so.")


@pytest.mark.parametrize(
    ("source", "kind", "actors", "expected"),
    [
        (  # the name of the state in the description is not the person
            "Russian Defence Minister Sergei Shoigu",
            "person",
            [("Russia", NameKind.STATE, "Russian"), ("Shoigu", NameKind.PERSON, "Sergei Shoigu")],
            "a-Shoigu",
        ),
        ("Russian Defence Minister", "person", [("Russia", NameKind.STATE, "Russian")], None),
        (  # the actor of the hop's own name before one that only stands in the same words
            "the United Russia party",
            "organization",
            [
                ("x", NameKind.BODY, "United Russia party"),
                ("the United Russia party", NameKind.BODY, "Russia party"),
            ],
            "a-the United Russia party",
        ),
        (  # two that fit as well: unknown, not a guess
            "the United Russia party",
            "organization",
            [("x", NameKind.BODY, "United Russia"), ("y", NameKind.BODY, "United Russia")],
            None,
        ),
        ("the United Russia party", "anonymous", [("x", NameKind.BODY, "United Russia")], None),
        ("the United Russia party", "organization", [], None),
    ],
)
def test_a_hop_is_the_actor_named_in_its_words(
    source: str, kind: str, actors: list[tuple[str, NameKind, str]], expected: str | None
) -> None:
    statement = say(TEXT, "said so", f"? <said< {kind}:{source}")
    found = HopView([actor(n, k, TEXT, words) for n, k, words in actors], ())
    ((_, terminal),) = found.chains(statement)
    assert terminal.actor == expected


def test_words_that_spell_it_out_come_before_those_that_stand_for_it() -> None:
    text = report("Ann Lee resigned.", "The minister Bob Roe met said so.")
    told = say(text, "said so", "? <said< The minister")
    (first,) = told.chains
    hop = first.terminal
    spelled = Hop(hop.name, hop.kind, span=hop.span, antecedent=find(text, "Ann Lee"))
    statement = say(text, "said so", type(first)((first.hops[0], spelled)))
    actors = [
        actor("Ann Lee", NameKind.PERSON, text, "Ann Lee"),
        actor("Bob Roe", NameKind.PERSON, text, "The minister"),
    ]
    ((_, terminal),) = HopView(actors, ()).chains(statement)
    assert terminal.actor == "a-Ann Lee"
