"""For whom a speaker speaks by what the case shows."""

from __future__ import annotations

import pytest

from headwater.comparing import compare
from headwater.records import NameKind, Reading, Report
from headwater.tracing import trace
from tests.builders import named, reading, report, say

SOLD = "the boat at Orle was sold"


def _told(
    outlet: str, source: str, chain: str, *names: tuple[str, NameKind], more: str = ""
) -> tuple[Report, Reading]:
    one = report(f"{source} said {SOLD}.{more}", outlet=outlet)
    found = tuple(name for words, kind in names for name in named(one, words, kind))
    return one, reading(one, say(one, SOLD, chain, source=source, cue="said"), names=found)


def _most(*given: tuple[Report, Reading]) -> int:
    reports, readings = [one for one, _ in given], [one for _, one in given]
    (found,) = trace(reports, readings, compare(reports, readings)).counts
    return found.origins.max


LUND = ("Ada Lund", NameKind.PERSON)
CLIENT = _told("Northline", "Ada Lund", "x < Ada Lund", LUND)


@pytest.mark.parametrize(
    ("source", "kind", "most"),
    [
        ("Lawyers for Ada Lund", "group", 1),
        ("Ada Lund’s lawyer", "anonymous", 1),
        ("A spokeswoman for Ada Lund", "anonymous", 1),
        ("A former lawyer for Ada Lund", "anonymous", 2),
        ("A lawyer for Ada Lund’s brother", "anonymous", 2),
    ],
)
def test_a_lawyer_is_the_voice_of_a_client(source: str, kind: str, most: int) -> None:
    assert _most(CLIENT, _told("Radio Selva", source, f"x < {kind}:{source}", LUND)) == most


def test_a_lawyer_with_a_name_is_one_too() -> None:
    named_one = _told(
        "Radio Selva",
        "Jan Osk, a lawyer for Ada Lund,",
        "x < Jan Osk",
        LUND,
        ("Jan Osk", NameKind.PERSON),
    )
    assert _most(CLIENT, named_one) == 1


def test_a_body_is_shown_and_not_its_spokesman() -> None:
    firm = _told("Northline", "Lund & Velda", "x < organization:Lund & Velda")
    more = " Jan Osk, a spokesman for Lund & Velda, came."
    voice = _told("Radio Selva", "Jan Osk", "x < Jan Osk", more=more)
    reports, readings = zip(firm, voice, strict=True)
    (found,) = trace(reports, readings, compare(reports, readings)).counts
    assert [root.label for root in found.origins.roots] == ["Lund & Velda"]


OSK = ("Jan Osk", NameKind.PERSON)
MILL = ("Lund & Velda", NameKind.BODY)
LONG = ("Lund & Velda Railway Company", NameKind.BODY)


@pytest.mark.parametrize(
    ("source", "more", "most"),
    [
        ("Jan Osk", " Jan Osk is a spokesman for Lund & Velda.", 2),
        ("Jan Osk", " Jan Osk, a spokesman for Lund & Velda, came.", 1),
        ("Jan Osk", " A spokesperson for the Lund & Velda, Jan Osk, came.", 1),
        ("Jan Osk", " Lund & Velda spokesman Jan Osk came.", 1),
        ("Jan Osk", " Lund & Velda’s lawyer, Jan Osk, came.", 1),
        ("Jan Osk", " Lund & Velda lawyer Jan Osk came.", 2),
        ("Jan Osk", " Jan Osk, a Lund & Velda spokesman, came.", 1),
        ("Jan Osk", " Jan Osk, a former spokesman for Lund & Velda, came.", 2),
        ("Jan Osk", " Jan Osk, a spokesman for Osk Mills, came.", 2),
        ("Jan Osk", " Jan Osk, a spokesman for Lund & Velda, saw Osk Mills’ lawyer, Jan Osk.", 2),
    ],
)
@pytest.mark.parametrize("body", [MILL, LONG])
def test_a_spokesman_is_one_wherever_a_report_says_so(
    source: str, more: str, most: int, body: tuple[str, NameKind]
) -> None:
    firm = _told("Northline", body[0], f"x < organization:{body[0]}", body)
    voice = _told("Radio Selva", source, f"x < {source}", OSK, more=more)
    assert _most(firm, voice) == most


@pytest.mark.parametrize(
    ("one", "two", "most"),
    [
        ("Lund & Velda", "Lund & Velda Railway Company", 1),
        ("Lund & Velda", "Lund & Velda Mills", 2),
        ("Lund & Velda Inc", "Lund & Velda Company", 1),
    ],
)
@pytest.mark.parametrize("names", [True, False])
def test_a_firm_is_one_by_its_short_and_its_long_name(
    one: str, two: str, most: int, names: bool
) -> None:
    held = [(one, NameKind.BODY)] if names else []
    first = _told("Northline", one, f"x < organization:{one}", *held)
    second = _told("Radio Selva", two, f"x < organization:{two}")
    assert _most(first, second) == most


@pytest.mark.parametrize(
    ("words", "source", "most"),
    [
        ("Ada Lund, a nurse who said the boat at Orle was sold.", "a nurse", 1),
        ("Ada Lund, a nurse said the boat at Orle was sold.", "a nurse", 2),
        (
            "Ada Lund came. The 61-year-old mayor said the boat at Orle was sold.",
            "The 61-year-old mayor",
            1,
        ),
        (
            "Ada Lund came. The 62-year-old mayor said the boat at Orle was sold.",
            "The 62-year-old mayor",
            2,
        ),
        (
            "Ada Lund came. A 61-year-old man said the boat at Orle was sold.",
            "A 61-year-old man",
            2,
        ),
        ("The 61-year-old mayor said the boat at Orle was sold.", "The 61-year-old mayor", 2),
    ],
)
def test_words_without_a_name_that_mean_one_who_has_it(words: str, source: str, most: int) -> None:
    first = _told("Northline", "Ada Lund", "x < Ada Lund", LUND, more=" Ada Lund, 61, left.")
    one = report(words, outlet="Radio Selva")
    told = say(one, SOLD, f"x < anonymous:{source}*1", source=source, cue="said")
    names = tuple(named(one, *LUND)) if "Ada Lund" in words else ()
    assert _most(first, (one, reading(one, told, names=names))) == most


@pytest.mark.parametrize(("last", "most"), [("Lund & Velda", 1), ("Osk Mills", 2)])
def test_the_press_service_is_that_of_the_body_which_spoke_last(last: str, most: int) -> None:
    firm = _told("Northline", MILL[0], f"x < organization:{MILL[0]}", MILL)
    one = report(f"{last} denied it. The press service said {SOLD}.", outlet="Radio Selva")
    denied = say(one, "it", f"x < organization:{last}", source=last, cue="denied", clauses=())
    source = "The press service"
    told = say(one, SOLD, f"x < anonymous:{source}", source=source, cue="said")
    names = tuple(named(one, last, NameKind.BODY))
    assert _most(firm, (one, reading(one, denied, told, names=names))) == most


ARMY = ("Malian army", NameKind.FORCE)
OTHER = ("Chadian army", NameKind.FORCE)


@pytest.mark.parametrize(("others", "most"), [((), 1), ((ARMY, OTHER), 2)])
def test_the_army_is_the_one_that_a_story_names(
    others: tuple[tuple[str, NameKind], ...], most: int
) -> None:
    said = _told("Northline", "The Malian army", "x < state-body:Malian army", ARMY)
    more = " The Malian army met the Chadian army." if others else ""
    spokesman = _told(
        "Radio Selva",
        "Army spokesman Jan Osk",
        "x < Jan Osk",
        ("Jan Osk", NameKind.PERSON),
        *others,
        more=more,
    )
    assert _most(said, spokesman) == most
