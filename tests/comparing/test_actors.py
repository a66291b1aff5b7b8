"""Who is called what: names that meet, names that stay apart, names that two bear."""

import pytest

from headwater.comparing import compare
from headwater.comparing.identity import core, is_generic
from headwater.records import Name, NameKind, NoteCode
from tests.builders import named, reading, report, say
from tests.comparing.world import Story, actor, called


def people(*sentences: str) -> Story:
    story = Story()
    for number, sentence in enumerate(sentences):
        story.add(f"Outlet {number}", sentence)
    return story


def test_a_state_its_capital_its_seat_and_its_people_are_one() -> None:
    found = people(
        "Russia spoke", "Moscow spoke", "The Kremlin spoke", "A Russian envoy spoke"
    ).compare()
    russia = actor(found, "Russia")
    assert russia.kind is NameKind.STATE
    assert len({n.place.report for n in russia.names}) == 4
    assert not any(n.ambiguous for n in russia.names)


def test_a_people_is_its_state_also_where_no_table_knows_it() -> None:
    found = people("Torvania spoke", "Torvanian envoys spoke").compare()
    assert called(found, "Torvanian") == {"Torvania"}


def test_a_force_under_two_names_by_what_it_has_of_its_own() -> None:
    found = people("The Asker Front spoke", "The Asker rebels spoke").compare()
    assert called(found, "Asker Front") == called(found, "Asker rebels")
    assert len(found.actors) == 1


def test_a_short_name_is_the_one_full_name_that_has_it() -> None:
    found = people("Erik Kurilla spoke. Kurilla left", "Kurilla wrote a memo").compare()
    assert [a.label for a in found.actors] == ["Erik Kurilla"]
    assert len(found.actors[0].names) == 3


def test_a_given_name_is_whoever_the_report_has_brought_in_by_it() -> None:
    found = people("Lena Osk spoke. Lena left", "Lena wrote a memo").compare()
    (osk,) = [a for a in found.actors if a.label == "Lena Osk"]
    assert [n.place.quote for n in osk.names] == ["Lena Osk", "Lena"]


def test_a_given_name_that_two_bear_or_that_comes_first_stays_apart() -> None:
    two = people("Lena Osk met Lena Brandt in Kesh. Lena spoke").compare()
    assert {a.label for a in two.actors} == {"Lena Osk", "Lena Brandt", "Lena", "Kesh"}
    first = people("Lena spoke. Lena Osk left").compare()
    assert {a.label for a in first.actors} == {"Lena Osk", "Lena"}


def test_a_given_name_beside_another_with_the_surname_is_of_that_surname() -> None:
    found = people("Lena and Odd Brandt spoke", "Lena Brandt wrote a memo").compare()
    (lena,) = [a for a in found.actors if a.label == "Lena Brandt"]
    assert [n.place.quote for n in lena.names] == ["Lena", "Lena Brandt"]


def test_a_short_name_that_two_bear_is_neither() -> None:
    found = people("John Smith met Jane Smith in Kesh. Smith spoke").compare()
    assert {a.label for a in found.actors} == {"John Smith", "Jane Smith", "Smith", "Kesh"}
    (use,) = actor(found, "Smith").names
    assert use.ambiguous
    assert not actor(found, "John Smith").names[0].ambiguous


def labels(*told: tuple[str, str]) -> set[str]:
    """The actors of reports, each a text and the persons that it names, with commas between."""
    reports = [report(text, outlet=f"Paper {n}") for n, (text, _) in enumerate(told)]
    readings = [
        reading(of, names=[n for one in who.split(", ") for n in named(of, one, NameKind.PERSON)])
        for of, (_, who) in zip(reports, told, strict=True)
    ]
    return {one.label for one in compare(reports, readings).actors}


@pytest.mark.parametrize(
    ("first", "second", "actors"),
    [
        (("Jan Osk left.", "Jan Osk"), ("Jan Osk Jr. left.", "Jan Osk Jr."), 1),
        (("Jan Osk left.", "Jan Osk"), ("Jan Osk Jr. met Osk.", "Jan Osk Jr., Osk"), 2),
        (("Jan Osk and Jan Osk Jr. left.", "Jan Osk Jr., Jan Osk"), ("Ann Lund", "Ann Lund"), 3),
        (("Jan Osk left.", "Jan Osk"), ("Per Osk Jr. left.", "Per Osk Jr."), 2),
        (("Jan Osk Sr. left.", "Jan Osk Sr."), ("Jan Osk Jr. left.", "Jan Osk Jr."), 2),
    ],
)
def test_a_mark_of_a_generation_that_one_report_leaves_out(
    first: tuple[str, str], second: tuple[str, str], actors: int
) -> None:
    assert len(labels(first, second)) == actors


def test_a_surname_is_the_first_one_s_where_the_others_go_by_given_names() -> None:
    girl = ("Jan Smith shot Tea Smith. Tea fell. Then Smith left.", "Jan Smith, Tea Smith")
    assert labels((girl[0], f"{girl[1]}, Tea, Smith")) == {"Jan Smith", "Tea Smith"}
    both = "Jan Smith shot Tea Smith. Tea fell. Jan rose. Smith left."
    assert "Smith" in labels((both, f"{girl[1]}, Tea, Jan, Smith"))
    later = "Tea Smith was shot by Jan Smith. Tea fell. Smith left."
    assert labels((later, f"{girl[1]}, Tea, Smith")) >= {"Jan Smith", "Tea Smith"}


def test_a_full_name_that_is_a_person_s_elsewhere_is_no_body() -> None:
    reports = [report("Ada Osk left.", outlet=f"Paper {n}") for n in range(3)]
    kinds = (NameKind.PERSON, NameKind.PERSON, NameKind.BODY)
    readings = [
        reading(of, names=named(of, "Ada Osk", kind))
        for of, kind in zip(reports, kinds, strict=True)
    ]
    (one,) = compare(reports, readings).actors
    assert one.kind is NameKind.PERSON


def test_an_acronym_is_what_a_report_says_it_is() -> None:
    found = people(
        "The International Relief Board (IRB) spoke. The IRB left", "The IRB wrote"
    ).compare()
    board = actor(found, "International Relief Board")
    assert [n.place.quote for n in board.names].count("IRB") == 3


def test_an_acronym_that_no_report_spells_out_stays_apart() -> None:
    found = people("The International Relief Board spoke", "The IRB wrote").compare()
    assert {a.label for a in found.actors} == {"International Relief Board", "IRB"}


def test_the_initials_of_the_one_police_that_a_report_names_are_theirs() -> None:
    found = people("Velm-Orle Police spoke. VOPD left", "Osk Police wrote").compare()
    assert {a.label for a in found.actors} == {"Velm-Orle Police", "Osk Police"}
    found = people("Orle Police spoke. Osk Police met OPD").compare()
    assert {a.label for a in found.actors} == {"Orle Police", "Osk Police", "OPD"}


def two_sides() -> tuple[Story, str, str]:
    story = Story()
    aden = report(
        "Russia has trained members of the Yemeni Armed Forces.",
        "Russia might arm the Houthis. The Houthis fired at ships. The Houthis left Kesh.",
        outlet="Aden Post",
    )
    story.put(
        aden,
        say(
            aden, "Russia has trained members of the Yemeni Armed Forces",
            "Aden Post < the Yemeni defence minister",
        ),
        say(aden, "Russia might arm the Houthis"),
        say(aden, "The Houthis fired at ships"),
        say(aden, "The Houthis left Kesh"),
    )  # fmt: skip
    tehran = report(
        "Moscow could supply the Yemeni armed forces with missiles.",
        "Riyadh persuaded Russia not to provide missiles to the Ansarullah fighters.",
        outlet="Tehran Wire",
    )
    story.put(
        tehran,
        say(tehran, "Moscow could supply the Yemeni armed forces with missiles"),
        say(tehran, "Riyadh persuaded Russia not to provide missiles to the Ansarullah fighters"),
    )
    return story, aden.id, tehran.id


def test_one_name_for_two_sides_is_settled_in_each_report() -> None:
    story, aden, tehran = two_sides()
    found = story.compare()
    assert called(found, "Yemeni armed forces") == {"Houthis"}
    assert called(found, "Yemeni Armed Forces") == {"Yemeni Armed Forces"}
    uses = {(n.place.report, n.place.quote): n.ambiguous for a in found.actors for n in a.names}
    assert uses[aden, "Yemeni Armed Forces"] and uses[tehran, "Yemeni armed forces"]
    assert not uses[aden, "Houthis"]


def test_a_note_for_each_report_that_uses_a_name_of_two() -> None:
    story, aden, tehran = two_sides()
    notes = [n for n in story.compare().notes if n.code is NoteCode.NAME_AMBIGUOUS]
    assert [n.report for n in notes] == sorted((aden, tehran))
    assert all("Houthis" in n.why for n in notes)


def test_without_a_sign_a_contested_name_stays_apart() -> None:
    found = people("The Houthis left Kesh", "Yemeni forces left Orlo").compare()
    assert called(found, "Yemeni forces") == {"Yemeni forces"}
    assert actor(found, "Yemeni forces").names[0].ambiguous


def test_a_name_of_general_words_is_one_only_in_like_company() -> None:
    apart = people(
        "Northern Army spokesman Jonas Tarr spoke", "The Northern Army commander, Odd Brekke, spoke"
    ).compare()
    armies = [a for a in apart.actors if a.label == "Northern Army"]
    assert len(armies) == 2
    assert all(n.ambiguous for a in armies for n in a.names)
    together = people(
        "Northern Army spokesman Jonas Tarr spoke", "Jonas Tarr of the Northern Army left"
    ).compare()
    (army,) = (a for a in together.actors if a.label == "Northern Army")
    assert not any(n.ambiguous for n in army.names)


def test_an_actor_has_an_id_of_its_places() -> None:
    first, second = people("Russia spoke").compare(), people("Russia spoke").compare()
    assert [a.id for a in first.actors] == [a.id for a in second.actors]
    assert first.actors[0].id.startswith("a-")


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("asker rebels", "asker"),
        ("asker front", "asker"),
        ("northern army", "northern army"),
        ("lebanese army", "lebanon army"),
        ("ford motor co", "ford"),
        ("american treasury", "united states treasury"),
        ("air force", "air force"),
        ("people's front", "people's front"),
        ("asker", "asker"),
    ],
)
def test_what_a_force_has_of_its_own(words: str, own: str) -> None:
    assert core(words) == own


def test_a_police_is_one_with_its_department() -> None:
    assert core("velda police department") == core("velda police dept") == core("velda police")
    assert core("velda fire department") != core("velda fire")


def test_general_words() -> None:
    assert is_generic("northern army")
    assert not is_generic("wagner group")


def ministries(*texts: str) -> list[str]:
    """The labels of the actors of each "foreign ministry", in the order of the reports."""
    reports = [report(f"{words}.", outlet=f"Outlet {n}") for n, words in enumerate(texts)]
    readings = []
    for of in reports:
        statement = say(of, of.text[:-1])
        names = [
            *named(of, "foreign ministry", NameKind.BODY, "Foreign Ministry"),
            *named(of, "Foreign Ministry", NameKind.BODY, "Foreign Ministry"),
        ]
        readings.append(reading(of, statement, names=names))
    found = compare(reports, readings)
    at = {name.place.report: actor.id for actor in found.actors for name in actor.names}
    return [at[of.id] for of in reports]


def test_two_states_have_two_ministries() -> None:
    halvian, torvanian, of_torvania, bare, nobody = ministries(
        "The Halvian foreign ministry confirmed the call",
        "A Torvanian foreign ministry spokesman denied it",
        "Torvania's foreign ministry has denied it",
        "The Foreign Ministry denied it, and Torvania sent no missiles",
        "The Foreign Ministry denied it",
    )
    assert torvanian == of_torvania == bare
    assert len({halvian, torvanian, nobody}) == 3


def test_the_one_ministry_of_a_case_is_one() -> None:
    assert (
        len(set(ministries("The Halvian foreign ministry spoke", "The Foreign Ministry left"))) == 1
    )


@pytest.mark.parametrize(
    ("names", "actors"),
    [
        (("Halden Optics", "Halden Group", "Halden"), 3),
        (("Halden Group", "Halden"), 1),
        (("Halden Optics", "Halden"), 2),
    ],
)
def test_a_house_and_its_firms(names: tuple[str, ...], actors: int) -> None:
    of = report(*(f"{name} spoke." for name in names), outlet="A")
    told = [one for name in names for one in named(of, name, NameKind.BODY)]
    longest = [one for one in told if not any(_holds(other, one) for other in told)]
    assert len(compare([of], [reading(of, names=longest)]).actors) == actors


def test_a_body_is_labelled_by_more_than_the_end_of_its_name() -> None:
    """Also where the longer form is another body's as well."""
    one = report("The Northern Army of Jonas Tarr left. The Army won.", outlet="A")
    two = report("Odd Brekke leads the Northern Army.", outlet="B")
    both = [*named(one, "Northern Army", NameKind.FORCE), *named(one, "Army", NameKind.FORCE)]
    longest = [name for name in both if not any(_holds(other, name) for other in both)]
    readings = [
        reading(one, names=[*longest, *named(one, "Jonas Tarr", NameKind.PERSON)]),
        reading(
            two,
            names=[
                *named(two, "Odd Brekke", NameKind.PERSON),
                *named(two, "Northern Army", NameKind.FORCE),
            ],
        ),
    ]
    found = compare([one, two], readings)
    assert [a.label for a in found.actors if a.kind is NameKind.FORCE] == ["Northern Army"] * 2


def _holds(other: Name, one: Name) -> bool:
    return other.span.covers(one.span) and other.span != one.span


def bodies(*told: tuple[str, str]) -> list[str]:
    """The ids of the actors of each name in a text of its own, in the order of the reports."""
    reports = [report(f"{words}.", outlet=f"Outlet {n}") for n, (words, _) in enumerate(told)]
    readings = [
        reading(of, say(of, of.text[:-1]), names=named(of, name, NameKind.BODY))
        for of, (_, name) in zip(reports, told, strict=True)
    ]
    found = compare(reports, readings)
    at = {name.place.report: actor.id for actor in found.actors for name in actor.names}
    return [at[of.id] for of in reports]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (
            "Russian drones fell, the |defence ministry| said",
            "Kyiv: |Defence Ministry| spoke",
            False,
        ),
        ("The |Defence Ministry| in Moscow spoke", "The |Defence Ministry| in Kyiv spoke", False),
        (
            "The |Ministry of Defence| of the Republic of Halvia spoke",
            "The Halvian |Ministry of Defence| spoke",
            True,
        ),
        ("World\n|Health Ministry| spoke", "Halvia's |Health Ministry| spoke", True),
        ("18:42 GMT |Health Ministry| spoke", "Halvia's |Health Ministry| spoke", True),
        (
            "The |Defence Ministry| in Moscow spoke",
            "Russia fired, the |defence ministry| said",
            True,
        ),
        ("The |Polish foreign ministry| spoke", "Poland left, the |foreign ministry| said", True),
        ("The |Polish foreign ministry| spoke", "Serbia left, the |foreign ministry| said", False),
        (
            "Poland and Serbia left, the |foreign ministry| said",
            "The |foreign ministry| spoke",
            True,
        ),
        ("|St Mary's Hospital| in Osk spoke", "|St Mary's Hospital| in Velda spoke", False),
        ("|St Mary's Hospital| in Osk spoke", "|St Mary's Hospital| spoke", True),
        ("The |Osk hospital| spoke", "The |Osk General Hospital| spoke", True),
        ("The |Osk Central Hospital| spoke", "The |Osk General Hospital| spoke", False),
    ],
)
def test_whose_a_body_is(first: str, second: str, same: bool) -> None:
    told = [(words.replace("|", ""), words.split("|")[1]) for words in (first, second)]
    assert (len(set(bodies(*told))) == 1) is same


@pytest.mark.parametrize(
    ("name", "lands", "bodies", "actors"),
    [
        ("Vessna", 4, 2, 1),
        ("Vessna", 3, 2, 1),
        ("Vessna", 1, 2, 1),
        ("Upper Vessna", 4, 2, 1),
        ("Upper Vessna", 3, 2, 2),
    ],
)
def test_an_unknown_name_is_what_it_is_taken_for_mostly(
    name: str, lands: int, bodies: int, actors: int
) -> None:
    kinds = [NameKind.PLACE] * lands + [NameKind.BODY] * bodies
    reports = [report(f"{name} spoke.", outlet=f"Paper {n}") for n in range(len(kinds))]
    readings = [
        reading(of, names=named(of, name, kind)) for of, kind in zip(reports, kinds, strict=True)
    ]
    found = compare(reports, readings)
    assert len(found.actors) == actors
    assert any(use.ambiguous for one in found.actors for use in one.names) == (actors > 1)


@pytest.mark.parametrize(("force", "open_"), [("Sudanese army", False), ("Sudanese forces", True)])
def test_the_army_of_a_state_is_not_the_group_that_fights_it(force: str, open_: bool) -> None:
    of = report(f"The {force} fought the Rapid Support Forces.", outlet="Paper")
    group = named(of, "Rapid Support Forces", NameKind.FORCE, "Rapid Support Forces")
    found = compare((of,), (reading(of, names=[*named(of, force, NameKind.FORCE), *group]),))
    assert {n.place.quote: n.ambiguous for a in found.actors for n in a.names}[force] is open_
