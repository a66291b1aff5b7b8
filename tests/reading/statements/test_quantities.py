from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.statements.quantities import find_quantities, with_shared_noun
from headwater.records import check_spans, cut


def found(text: str) -> list[tuple[str, float | None, float | None, str | None]]:
    quantities = find_quantities(text, 0, len(text))
    check_spans(text, [quantity.span for quantity in quantities])
    return [(q.span.quote, q.low, q.high, q.unit) for q in quantities]


ONE = [
    # plain counts and their nouns
    ("The port handled 33 ships.", "33 ships", 33, 33, "ship"),
    ("It hired 120 people in spring.", "120 people", 120, 120, "person"),
    ("Two women were rescued.", "Two women", 2, 2, "woman"),
    ("Twenty-one miners were trapped.", "Twenty-one miners", 21, 21, "miner"),
    ("They freed 14 children.", "14 children", 14, 14, "child"),
    ("Three aircraft were lost.", "Three aircraft", 3, 3, "aircraft"),
    ("Police held 9 policemen.", "9 policemen", 9, 9, "policeman"),
    ("He commands 400 personnel there.", "400 personnel", 400, 400, "personnel"),
    ("They count 6 embassies.", "6 embassies", 6, 6, "embassy"),
    ("It bought 50 buses.", "50 buses", 50, 50, "bus"),
    ("It dropped 12 boxes.", "12 boxes", 12, 12, "box"),
    ("There were 7 crashes.", "7 crashes", 7, 7, "crash"),
    ("One recruit fled.", "One recruit", 1, 1, "recruit"),
    ("12 dead were counted.", "12 dead", 12, 12, "dead"),
    ("The blast killed three.", "three", 3, 3, None),
    ("She met two US officials.", "two US officials", 2, 2, "official"),
    (
        "It has 40,000 North Atlantic puffins.",
        "40,000 North Atlantic puffins",
        40000,
        40000,
        "puffin",
    ),
    ("They sent 300 newly trained guards.", "300 newly trained guards", 300, 300, "guard"),
    ("Some 200 Omanis fled.", "Some 200 Omanis", 200, 200, "omani"),
    # approximate
    ("some 12,000 troops", "some 12,000 troops", 12000, 12000, "troop"),
    ("about 70 tanks", "about 70 tanks", 70, 70, "tank"),
    ("around 1,500 homes", "around 1,500 homes", 1500, 1500, "home"),
    ("roughly 60 boats", "roughly 60 boats", 60, 60, "boat"),
    ("approximately 80 trucks", "approximately 80 trucks", 80, 80, "truck"),
    (
        "an estimated 1.2 million refugees",
        "an estimated 1.2 million refugees",
        1.2e6,
        1.2e6,
        "refugee",
    ),
    ("nearly 200 fighters", "nearly 200 fighters", 190, 200, "fighter"),
    ("almost 1,000 claims", "almost 1,000 claims", 950, 1000, "claim"),
    ("close to 40 sailors", "close to 40 sailors", 38, 40, "sailor"),
    # one side open
    ("more than 100 vessels", "more than 100 vessels", 100, None, "vessel"),
    ("over 300 flights", "over 300 flights", 300, None, "flight"),
    ("at least 33 people", "at least 33 people", 33, None, "person"),
    ("no fewer than 5 judges", "no fewer than 5 judges", 5, None, "judge"),
    ("upwards of 90 shops", "upwards of 90 shops", 90, None, "shop"),
    ("in excess of 20 raids", "in excess of 20 raids", 20, None, "raid"),
    ("up to 40 buses", "up to 40 buses", None, 40, "bus"),
    ("as many as 3,000 workers", "as many as 3,000 workers", None, 3000, "worker"),
    ("fewer than 10 seats", "fewer than 10 seats", None, 10, "seat"),
    ("less than 5 percent", "less than 5 percent", None, 5, "%"),
    ("no more than 6 guests", "no more than 6 guests", None, 6, "guest"),
    ("under 50 pupils", "under 50 pupils", None, 50, "pupil"),
    ("200 or more tents", "200 or more tents", 200, None, "tent"),
    ("100+ drones", "100+ drones", 100, None, "drone"),
    ("more than two dozen countries", "more than two dozen countries", 24, None, "country"),
    # ranges
    ("between 10 and 20 missiles", "between 10 and 20 missiles", 10, 20, "missile"),
    ("10 to 15 soldiers", "10 to 15 soldiers", 10, 15, "soldier"),
    ("10-15 divers", "10-15 divers", 10, 15, "diver"),
    ("two or three boats", "two or three boats", 2, 3, "boat"),
    ("10 to 15 million doses", "10 to 15 million doses", 10e6, 15e6, "dose"),
    (
        "between $10 million and $20 million",
        "between $10 million and $20 million",
        10e6,
        20e6,
        "USD",
    ),
    # vague words
    ("hundreds of mercenaries", "hundreds of mercenaries", 200, 999, "mercenary"),
    ("dozens of ships", "dozens of ships", 24, 99, "ship"),
    ("thousands of protesters", "thousands of protesters", 2000, 99999, "protester"),
    ("tens of thousands of fans", "tens of thousands of fans", 20000, 99999, "fan"),
    ("hundreds of thousands of books", "hundreds of thousands of books", 200000, 999999, "book"),
    ("several hundred soldiers", "several hundred soldiers", 300, 999, "soldier"),
    ("several farmers", "several farmers", 3, 9, "farmer"),
    ("a few cars", "a few cars", 3, 9, "car"),
    ("a couple of sheds", "a couple of sheds", 2, 2, "shed"),
    ("a dozen armed men", "a dozen armed men", 12, 12, "man"),
    ("half a dozen villages", "half a dozen villages", 6, 6, "village"),
    ("half a million votes", "half a million votes", 500000, 500000, "vote"),
    # money, measures, shares, ages
    ("a $20m deal", "$20m", 20e6, 20e6, "USD"),
    ("$1.5 billion in aid", "$1.5 billion", 1.5e9, 1.5e9, "USD"),
    ("\u20ac300 a head", "\u20ac300", 300, 300, "EUR"),
    ("\u00a34bn of debt", "\u00a34bn", 4e9, 4e9, "GBP"),
    ("20 million dollars", "20 million dollars", 20e6, 20e6, "USD"),
    ("500 roubles", "500 roubles", 500, 500, "RUB"),
    ("30 percent of voters", "30 percent", 30, 30, "%"),
    ("3.5% of output", "3.5%", 3.5, 3.5, "%"),
    ("12 per cent", "12 per cent", 12, 12, "%"),
    ("a 1,000 kilometer-range missile", "1,000 kilometer", 1000, 1000, "km"),
    ("80 km from the coast", "80 km", 80, 80, "km"),
    ("25 miles away", "25 miles", 25, 25, "mile"),
    ("600 tonnes of wheat", "600 tonnes", 600, 600, "tonne"),
    ("2 million barrels", "2 million barrels", 2e6, 2e6, "barrel"),
    ("a 27-year-old man", "27-year-old", 27, 27, "year"),
    ("Ana Ruiz, 24, was there.", "24", 24, 24, "year"),
    ("a man aged 34", "34", 34, 34, "year"),
    ("his 17-month-old son", "17-month-old", 17, 17, "month"),
    ("a five-member team", "five-member", 5, 5, "member"),
    ("a 260-acre farm", "260-acre", 260, 260, "acre"),
    ("Two sheriff's deputies left.", "Two sheriff's deputies", 2, 2, "deputy"),
    ("It left one person dead.", "one person", 1, 1, "person"),
    ("Hundreds gathered there.", "Hundreds", 200, 999, None),
    ("She is 34 years old.", "34 years old", 34, 34, "year"),
]


@pytest.mark.parametrize(("text", "quote", "low", "high", "unit"), ONE)
def test_one_quantity(text, quote, low, high, unit):
    assert found(text) == [(quote, low, high, unit)]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("two of the three suspects", ["two", "three suspects"]),
        ("one group of some 200 Yemenis", ["one group", "some 200 Yemenis"]),
        ("It killed three and wounded five.", ["three", "five"]),
        ("12 dead and 30 wounded", ["12 dead", "30 wounded"]),
        ("fell 3.5% to 12.4 points", ["3.5%", "12.4 points"]),
    ],
)
def test_several(text, quotes):
    assert [quote for quote, *_ in found(text)] == quotes


@pytest.mark.parametrize(
    "text",
    [
        "It happened in 2014.",
        "On 14 November 2024 they met.",
        "The 2024 election was close.",
        "He came at 10:30 GMT.",
        "He arrived at 9 a.m. on Friday.",
        "It lasted for two weeks.",
        "a five-year plan",
        "He finished 3rd in the race.",
        "the first of them",
        "Call 555-1234 for help.",
        "a 2s5 howitzer",
        "an F-16 jet",
        "Covid-19 spread",
        "Resolution 2216 was adopted.",
        "under Article 5 of the treaty",
        "12 Downing Street",
        "one of its biggest adversaries",
        "No one knows.",
        "One key objective is to wait.",
        "the one she liked",
        "the 7700 block of Elm Street",
        "a 911 call",
        "He drove a Chrysler 300.",
        "Call (504) 658-6020.",
        "He is 5'7 tall.",
        "Flight 370 vanished.",
        "1. Introduction",
        "https://example.org/12/34",
        "a Su-24 bomber",
        "the MH17 case",
        "twice the speed of sound",
        "",
    ],
)
def test_no_quantity(text):
    assert found(text) == []


def test_only_the_range_asked_for():
    text = "33 ships and 40 boats"
    assert [q.span.quote for q in find_quantities(text, 13, len(text))] == ["40 boats"]


@given(st.text(alphabet="0123456789 ,.-$%to andmore than hundreds of people s", max_size=80))
def test_any_text(text):
    quantities = find_quantities(text, 0, len(text))
    check_spans(text, [quantity.span for quantity in quantities])
    ends = [(q.span.start, q.span.end) for q in quantities]
    assert all(a[1] <= b[0] for a, b in pairwise(ends))
    for quantity in quantities:
        assert quantity.low is not None or quantity.high is not None
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high


@pytest.mark.parametrize(
    ("shared", "number", "unit"),
    [("people died", "30", "person"), ("died", "40", None), ("said 12", "30", None)],
)
def test_a_number_behind_words_shared_with_another_counts_the_same(
    shared: str, number: str, unit: str | None
) -> None:
    text = "The army said 12 people died, the rebels 30, the mayor 40."
    spans = [cut(text, text.index(w), text.index(w) + len(w)) for w in (shared, number)]
    found = [q for span in spans for q in find_quantities(text, span.start, span.end)]
    assert with_shared_noun(text, spans, found)[-1].unit == unit
