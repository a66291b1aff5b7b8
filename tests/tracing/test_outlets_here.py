"""The outlets of the case as its reports name them: hops and names that no reader could know."""

from __future__ import annotations

import pytest

from headwater.comparing import compare
from headwater.records import Chain, Hop, HopKind, NameKind, Reading, Report
from headwater.tracing import trace
from headwater.tracing.outlets_here import with_outlets
from tests.builders import named, reading, report, say

PUMPS = "the pumps had failed"


def _chains(one: Reading) -> list[str]:
    return [" < ".join(map(_told, chain.hops[1:])) for s in one.statements for chain in s.chains]


def _told(hop: Hop) -> str:
    return f"{hop.kind.value}:{hop.name}"


def _own(outlet: str) -> tuple[Report, Reading]:
    own = report("The pumps failed, two engineers said.", outlet=outlet)
    said = say(own, "The pumps failed", "x < anonymous:two engineers", source="two engineers")
    return own, reading(own, said)


def _heeded(
    words: str, chain: str, *, source: str, cue: str, outlet: str = "Northline", **more: str
) -> tuple[Report, Reading, Reading]:
    own, first = _own(outlet)
    other = report(words, outlet="Radio Selva")
    names = named(other, more["name"], NameKind(more["kind"])) if more else ()
    told = say(other, PUMPS, chain, source=source, cue=cue)
    found = with_outlets([own, other], [first, reading(other, told, names=names)])
    return other, found[0], found[1]


@pytest.mark.parametrize(
    ("source", "named_as", "cue"),
    [
        ("Northline", "person:Northline", "reported"),
        ("the Northline newspaper", "outlet:the Northline newspaper", "said"),
        ("the news site Northline", "organization:Northline", "said"),
        ("An investigation by Northline", "organization:Northline", "found"),
        ("A Northline reporter", "anonymous:A Northline reporter", "said"),
        ("Northline’s correspondent", "anonymous:Northline’s correspondent", "said"),
        ("A report in Northline", "document:A report in Northline", "said"),
        (
            "a long article published by the daily Northline",
            "document:a long article published by the daily Northline",
            "said",
        ),
    ],
)
def test_who_is_an_outlet_of_the_case_is_shown_as_that(
    source: str, named_as: str, cue: str
) -> None:
    words = f"{source} {cue} that {PUMPS}."
    _, own, found = _heeded(words, f"x < {named_as}", source=source, cue=cue)
    assert _chains(found) == ["outlet:Northline"]
    assert _chains(own) == ["anonymous:two engineers"]


@pytest.mark.parametrize(
    ("words", "source", "cue"),
    [
        (f"Two engineers told Northline that {PUMPS}.", "Two engineers", "told"),
        (f"Two engineers have told the Northline website that {PUMPS}.", "Two engineers", "told"),
        (f"Speaking to Northline, two engineers said that {PUMPS}.", "two engineers", "said"),
    ],
)
def test_who_spoke_to_an_outlet_of_the_case_has_it_as_a_relay(
    words: str, source: str, cue: str
) -> None:
    _, _, found = _heeded(words, f"x < anonymous:{source}", source=source, cue=cue)
    assert _chains(found) == [f"outlet:Northline < anonymous:{source}"]


def test_a_document_that_an_outlet_of_the_case_has_comes_through_it() -> None:
    source = "Records obtained by Northline"
    words = f"{source} show that {PUMPS}."
    _, _, found = _heeded(words, "x < document:Records", source=source, cue="show")
    assert _chains(found) == ["outlet:Northline < document:Records"]


def test_a_name_that_was_cut_is_the_whole_of_the_outlets() -> None:
    words = f"Two engineers told the Daily Torch that {PUMPS}."
    chain = "x <told< outlet:the Daily <told< anonymous:Two engineers"
    other, _, found = _heeded(
        words, chain, source="Two engineers", cue="told", outlet="The Daily Torch"
    )
    assert _chains(found) == ["outlet:The Daily Torch < anonymous:Two engineers"]
    span = found.statements[0].chains[0].hops[1].span
    assert span is not None and span.quote == other.text[span.start : span.end] == "Daily Torch"


@pytest.mark.parametrize(
    ("words", "source", "more"),
    [
        # a longer name, a title, a place: somebody or something else may be meant
        (f"Ivo Halas came. Halas said that {PUMPS}.", "Halas", ("Ivo Halas", "person")),
        (f"Minister Halas said that {PUMPS}.", "Halas", ("Halas", "person")),
        (f"It burned in Halas. Halas said that {PUMPS}.", "Halas", ("Halas", "place")),
        # a body that also publishes
        (f"The charity Halas said that {PUMPS}.", "The charity Halas", ("Halas", "body")),
    ],
)
def test_who_only_bears_its_name_stays(words: str, source: str, more: tuple[str, str]) -> None:
    _, _, found = _heeded(
        words,
        "x < organization:Halas",
        source=source,
        cue="said",
        outlet="Halas",
        name=more[0],
        kind=more[1],
    )
    assert _chains(found) == ["organization:Halas"]


def test_words_that_say_so_mean_the_outlet_all_the_same() -> None:
    words = f"The Lund newspaper said that {PUMPS}. A fire broke out in Lund."
    _, _, found = _heeded(
        words, "x < person:Lund", source="The Lund newspaper", cue="said", outlet="Lund"
    )
    assert _chains(found) == ["outlet:Lund"]


def test_an_outlet_is_no_person_among_the_names() -> None:
    words = f"Northline reported that {PUMPS}."
    _, _, found = _heeded(
        words,
        "x < person:Northline",
        source="Northline",
        cue="reported",
        name="Northline",
        kind="person",
    )
    assert [name.kind for name in found.names] == [NameKind.OUTLET]


def test_without_an_outlet_that_tables_do_not_know_nothing_changes() -> None:
    own, first = _own("Reuters")
    assert with_outlets([own], [first]) == (first,)
    assert with_outlets([], []) == ()


def _count(*given: tuple[Report, Reading]) -> list[tuple[int, int]]:
    reports = [one for one, _ in given]
    readings = with_outlets(reports, [one for _, one in given])
    counts = trace(reports, readings, compare(reports, readings)).counts
    return [(one.origins.min, one.origins.max) for one in counts]


def test_a_retelling_raises_neither_number() -> None:
    other = report("Northline reported that the pumps failed.", outlet="Radio Selva")
    told = say(other, "the pumps failed", "x < Northline", source="Northline", cue="reported")
    assert _count(_own("Northline"), (other, reading(other, told))) == [(1, 1)]


def test_a_body_is_one_with_its_own_release() -> None:
    own = report("Two thousand people were treated at the Velm camp.", outlet="Orle Aid")
    other = report(
        "Orle Aid told reporters that two thousand people were treated at the Velm camp.",
        outlet="Radio Selva",
    )
    content = "two thousand people were treated at the Velm camp"
    chain = Chain((Hop("Radio Selva", HopKind.OUTLET), Hop("Orle Aid", HopKind.ORGANIZATION)))
    told = say(other, content, chain, source="Orle Aid", cue="told")
    release = reading(own, say(own, f"T{content[1:]}"))
    assert _count((own, release), (other, reading(other, told))) == [(1, 1)]
