"""Numbers of one matter in claims of their own: replaced, disputed, or of other matters."""

from __future__ import annotations

import pytest

from headwater.comparing import compare
from headwater.reading.statements.quantities import find_quantities
from headwater.records import Link, LinkKind
from tests.builders import report, say
from tests.comparing.world import read


def links_of(*told: tuple[str, str]) -> list[Link]:
    """The links of reports, each a sentence about Lena Osk of Kesh and one more, with its date."""
    reports, readings = [], []
    for number, (words, published) in enumerate(told):
        names = f"Lena Osk spoke in Kesh on matter {number}."
        of = report(names, f"{words}.", outlet=f"Outlet {number}", published=published)
        start = of.text.index(words)
        found = find_quantities(of.text, start, len(of.text))
        readings.append(read(of, say(of, words, quantities=found), say(of, names)))
        reports.append(of)
    return list(compare(reports, readings).links)


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "At least five people were killed",
            "The number of dead had risen to nine",
            ("At least five people", "nine"),
        ),
        (
            "A series of explosions tore through a depot, killing at least four people",
            "The number of people known to have died is 11",
            ("at least four people", "11"),
        ),
        (
            "The number of people killed by explosions at a depot rose to nine, two kilometres off",
            "The number of people known to have died is now 11",
            ("nine", "11"),
        ),
        (
            "Some 12,000 residents of Kesh and two villages were moved",
            "About 20,000 people had been evacuated",
            ("Some 12,000 residents", "About 20,000 people"),
        ),
        (
            "Another 32 were missing after the flood",
            "Eight people remain unaccounted for",
            ("32", "Eight people"),
        ),
        (
            "Twenty-one persons were detained on the square",
            "The number of detainees has risen to 40",
            ("Twenty-one persons", "40"),
        ),
        (
            "Around two tonnes of ammonia had been lost",
            "About nine tonnes of ammonia got out",
            ("Around two tonnes", "About nine tonnes"),
        ),
        (
            "The blast left the hall burning, sending at least 14 people to hospitals",
            "Thirty people have sought treatment",
            ("at least 14 people", "Thirty people"),
        ),
        (
            "The fumes are forcing about 1,200 residents from their homes",
            "Some 2,000 residents were ordered to leave",
            ("about 1,200 residents", "Some 2,000 residents"),
        ),
        (
            "Some 183 people were on board",
            "The ferry was carrying 240 people when it sank",
            ("Some 183 people", "240 people"),
        ),
    ],
)
def test_the_later_number_replaces_the_earlier(
    first: str, second: str, values: tuple[str, str]
) -> None:
    (only,) = links_of((first, "2026-03-02"), (second, "2026-03-03"))
    assert only.kind is LinkKind.UPDATE
    assert (only.why.args["a"], only.why.args["b"]) == values


@pytest.mark.parametrize(
    ("first", "second", "parted"),
    [
        ("Police found 300 rifles hidden in the lorry", "The lorry carried 180 rifles", True),
        (
            "The navy seized 1,200 crates on the dhow",
            "Experts counted 842 crates on the dhow",
            True,
        ),
        ("Guards seized two tonnes of tea in the lorry", "The lorry held one tonne of tea", True),
        # of nothing in common, of other goods, bought and not found, near enough
        ("Police found 300 rifles hidden in the lorry", "They loaded 180 rifles on a boat", False),
        ("Police found 300 rifles in the lorry", "Police found 180 phones in the lorry", False),
        ("Police found 300 rifles in the lorry", "The gang bought 180 rifles", False),
        ("The navy found about 1,200 crates on the dhow", "The dhow carried 1,150 crates", False),
    ],
)
def test_other_numbers_of_goods_are_other_accounts(first: str, second: str, parted: bool) -> None:
    found = links_of((first, "2026-03-02"), (second, "2026-03-03"))
    assert [link.kind for link in found] == [LinkKind.TENSION] * parted


def test_goods_part_from_the_last_other_number_before() -> None:
    found = links_of(
        ("The navy found 1,200 crates on the dhow", "2026-03-02"),
        ("The dhow carried 700 crates", "2026-03-04"),
        ("Sailors counted 700 crates on the dhow", "2026-03-06"),
    )
    assert len(found) == 2


def test_reports_of_one_day_part() -> None:
    day = "2026-03-02"
    (only,) = links_of(
        ("Two tonnes of ammonia leaked", day), ("Nine tonnes of ammonia got out", day)
    )
    assert only.kind is LinkKind.TENSION


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # of some, of another event, of something else
        ("Five people were killed", "Nine people were killed in an earlier flood"),
        ("Five people were killed", "Nine of the people were found dead at the scene"),
        ("Two tonnes of ammonia got out", "The tank held nine tonnes of ammonia"),
        ("Two tonnes of ammonia got out", "Nine tonnes of diesel got out"),
        ("Five people were killed", "The number of dead had risen to five"),
        ("Five people were missing", "Nine missing people were found"),
        ("Five people were killed", "The two dead in the car"),
        ("Five people were killed", "Two others died, Lena Osk and Jonas Tarr, 22"),
        ("Five people were killed", "A woman was shot seven times and killed"),
    ],
)
def test_numbers_of_other_matters_do_not(first: str, second: str) -> None:
    assert not links_of((first, "2026-03-02"), (second, "2026-03-03"))


def test_who_only_cites_another_outlet_brings_no_newer_number() -> None:
    told = (
        ("2026-03-02", "At least 14 people were sent to hospitals", ()),
        ("2026-03-03", "Thirty people have sought treatment", ()),
        ("2026-03-04", "14 people were sent to hospitals", "Kesh Times < outlet:Osk Herald"),
    )
    reports, readings = [], []
    for day, words, chain in told:
        names = f"Lena Osk spoke in Kesh on {day}."
        of = report(names, f"{words}.", outlet="Kesh Times" if chain else day, published=day)
        found = find_quantities(of.text, of.text.index(words), len(of.text))
        readings.append(read(of, say(of, words, chain, quantities=found), say(of, names)))
        reports.append(of)
    (only,) = (link for link in compare(reports, readings).links if "Thirty" in str(link.why.args))
    assert only.why.args == {"a": "At least 14 people", "b": "Thirty people"}


def test_a_report_with_two_numbers_gives_neither() -> None:
    found = links_of(
        ("Five people were killed, and some 31 people died in the market in May", "2026-03-02"),
        ("The number of dead had risen to nine", "2026-03-03"),
    )
    assert not found


def test_a_month_later_it_is_another_event() -> None:
    assert not links_of(
        ("At least five people were killed", "2026-03-02"),
        ("The number of dead had risen to nine", "2026-05-03"),
    )
