"""What the numbers of a clause count, as its words alone show it."""

from __future__ import annotations

import pytest

from headwater.comparing.actors import find_actors
from headwater.comparing.counts import adds_up, apart, counted, is_found_at_once, same_count
from headwater.comparing.features import Features, features
from headwater.comparing.taking import Names, view
from headwater.reading.statements.quantities import find_quantities
from tests.builders import report, say
from tests.growth import growth


@pytest.mark.parametrize(
    ("one", "other", "parted"),
    [
        ("About 400 men fell", "Some 420 men fell", False),
        ("About 400 men fell", "Some 480 men fell", True),
        ("Around 12,000 men fell", "12,400 men fell", False),
        ("About 12,000 men fell", "13,000 men fell", True),
        ("400 men fell", "420 men fell", True),
    ],
)
def test_a_rounded_number_reaches_as_far_as_rounding_may(
    one: str, other: str, parted: bool
) -> None:
    a, b = (find_quantities(words, 0, len(words))[0] for words in (one, other))
    assert apart(a, b) is apart(b, a) is parted


def read(*sentences: str) -> list[Features]:
    views = []
    for words in sentences:
        of = report(f"{words}.", outlet="A")
        told = say(of, words, quantities=find_quantities(of.text, 0, len(of.text)))
        views.append(view(of, told, told.clauses[0], Names(())))
    return list(features(views, find_actors([one.report for one in views], [], views)))


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("A bus crash in Osk left 17 people dead and 20 injured", [("kill", 17), ("injure", 20)]),
        ("The fire in Osk claimed 17 lives", [("kill", 17)]),
        ("The guards saved 17 lives in Osk", []),
        ("17 hurt in park shooting in Osk", [("injure", 17)]),
        ("Two bodies were found, which raised the death toll to 58", [("find", 2), ("kill", 58)]),
        ("The official toll of the ferry sinking remains 43", [("kill", 43)]),
        ("They put the number of dead at seven", [("kill", 7)]),
        ("They put the number of dead in the blast in Osk at seven", [("kill", 7)]),
        ("Nine cars and not 24 were destroyed in Osk", [("destroy", 9)]),
        ("A crew of 43 was on the ship that sank off Osk", [("", 43)]),
        ("Four men in their early 20s were shot in Osk", [("shoot", 4)]),
        ("The victims were three boys, ages 15 and 18", [("", 3)]),
        ("The two men were both shot in Osk", [("shoot", 2)]),
        ("A woman of 70 was injured in Osk", []),
        ("One of two children under the age of eight wounded in Osk has died", [("", 2)]),
        ("Five men between the ages of 21 and 58 were shot", [("", 5)]),
        ("Shooting in Osk wounded two - Newschannel 6", [("injure", 2)]),
        ("The men were taken to Osk and both died", []),
        ("The officer fired a single shot", [("shoot", 1)]),
        ("The gunman held two people before he was shot in Osk", [("", 2)]),
        # parts of a total or of a list, and one of several
        ("An infant and two women were killed in Osk", [("kill", 3)]),
        ("Two students and a 67-year-old woman were wounded in Osk", [("injure", 3)]),
        ("A couple and their son died in a crash near Osk", [("kill", 3)]),
        ("A woman and her two daughters were killed in Osk", [("kill", 3)]),
        ("The pilot and two passengers were killed near Osk", [("kill", 3)]),
        ("The strike on Osk killed 12 soldiers and three civilians", [("kill", 15)]),
        ("Two men aged 24 and 31 and a 19-year-old woman were killed", [("kill", 3)]),
        ("A couple and their sons were killed in Osk", []),
        ("Two women and another man were killed in Osk", []),
        ("Police and two residents were killed in Osk", [("kill", 2)]),
        ("Five people were killed in Osk, including two women and an infant", [("kill", 5)]),
        ("The strike killed two men and three women were injured", [("kill", 2), ("injure", 3)]),
        ("Two men were killed in Osk and a woman was wounded", [("kill", 2)]),
        ("Three people, two men and a woman, were killed in Osk", [("", 3)]),
        ("Three people, possibly two men and one woman, fled from Osk", [("", 3)]),
        ("two vehicles were shot at, or the men in one vehicle were shooting", [("shoot", 2)]),
    ],
)
def test_what_a_number_counts(words: str, numbers: list[tuple[str, float]]) -> None:
    held = counted(read(words)[0])
    assert [one.quantity.low for one in held] == [low for _, low in numbers]
    assert all(not act or act in one.acts for one, (act, _) in zip(held, numbers, strict=True))


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("15 dead in Osk", "17 people were killed in Osk", True),
        ("The firm paid $61,000", "Lund took $68,000", True),
        ("The firm paid $61,000", "Lund sold shares for $68,000", False),
        ("Five other victims were wounded", "Eight people were wounded", False),
        ("Five others were wounded", "Eight others were wounded", True),
        ("Another five people were wounded", "Eight people were wounded", False),
        ("Three more were wounded", "Eight people were wounded", False),
        ("More than 30 people were wounded", "Eight people were wounded", True),
        ("Two women and an infant were killed", "Three people were killed", True),
        ("Two women and an infant were killed", "Two people were killed", True),
        # a list may leave somebody out, and another list may be of others
        ("Two women and an infant were killed", "Five people were killed", False),
        ("Two women and an infant were killed", "Two teachers and a guard were killed", False),
        ("A man and his two sons were killed", "A man and his three sons were killed", True),
    ],
)
def test_which_numbers_count_the_same(first: str, second: str, same: bool) -> None:
    (a,), (b,) = (counted(one) for one in read(first, second))
    assert same_count(a, b) is same


@pytest.mark.parametrize(
    "words",
    [
        "The number of people killed in Osk did not exceed four",
        "The toll in Osk has never exceeded four",
        "Not more than four people were killed in Osk",
    ],
)
def test_the_highest_number_that_may_be(words: str) -> None:
    (held,) = counted(read(words)[0])
    assert (held.quantity.low, held.quantity.high) == (None, 4)


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("The mayor gave a toll of 31 dead in Osk", 0),
        ("They raised the toll of 31 dead in Osk", -1),
    ],
)
def test_a_toll_told_is_no_older_one(words: str, age: int) -> None:
    assert counted(read(words)[0])[0].age == age


@pytest.mark.parametrize(
    ("words", "once"),
    [
        ("The navy seized 40 crates", True),
        ("Divers found 40 bodies", False),
        ("The storm destroyed 40 crates", False),
    ],
)
def test_what_is_found_at_once(words: str, once: bool) -> None:
    (held,) = counted(read(words)[0])
    assert is_found_at_once(held) is once


def test_many_numbers_in_one_clause_take_time_in_proportion() -> None:
    def count(times: int) -> None:
        (taken,) = read("The plant in Osk lost " + "12 men, " * times + "and burned")
        assert len(counted(taken)) <= times

    assert growth(count, 100) < 3


@pytest.mark.parametrize(
    ("first", "second", "sums"),
    [
        ("Nine people were shot and one man was killed", "Ten people were shot", True),
        ("Nine people were shot and two men were killed", "Ten people were shot", False),
        ("Six people were killed", "Killed five people, unborn child in Osk", True),
        ("Six people were killed", "Five people were killed", False),
    ],
)
def test_a_number_and_one_beside_it_are_the_other(first: str, second: str, sums: bool) -> None:
    a, b = (counted(one)[0] for one in read(first, second))
    assert adds_up(a, b) is adds_up(b, a) is sums
