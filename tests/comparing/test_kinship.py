"""Reports of one matter share names that not every report has."""

from headwater.comparing.kinship import Kinship
from headwater.records import Actor, ActorName, NameKind, Place


def actor(name: str, *reports: str, kind: NameKind = NameKind.PERSON) -> Actor:
    places = tuple(ActorName(Place(r, 0, len(name), name)) for r in reports)
    return Actor(name, name, kind, places)


def test_reports_that_share_a_name_are_related() -> None:
    kin = Kinship([actor("Osk", "a", "b"), actor("Kesh", "a", "b"), actor("Orlo", "c")])
    assert kin.related("a", "b")
    assert kin.related("b", "a")
    assert kin.related("c", "c")


def test_reports_without_a_name_in_common_are_not() -> None:
    kin = Kinship([actor("Osk", "a"), actor("Kesh", "a"), actor("Tarr", "b"), actor("Orlo", "b")])
    assert not kin.related("a", "b")


def test_outlets_relate_nothing_and_few_names_speak_against_nothing() -> None:
    outlet = actor("CNN", "a", "b", kind=NameKind.OUTLET)
    names = [actor(n, "a") for n in ("Osk", "Kesh")] + [actor(n, "b") for n in ("Tarr", "Orlo")]
    assert not Kinship([outlet, *names]).related("a", "b")
    assert Kinship([outlet]).related("a", "b")
    assert Kinship([]).related("a", "b")


def test_a_person_under_a_full_name_is_enough() -> None:
    names = [actor(f"Town {n}", "a") for n in range(20)]
    names += [actor(f"Port {n}", "b") for n in range(20)]
    assert not Kinship([actor("Osk", "a", "b"), *names]).related("a", "b")
    assert Kinship([actor("Ada Osk", "a", "b"), *names]).related("a", "b")
    land = actor("North Osk", "a", "b", kind=NameKind.PLACE)
    assert not Kinship([land, *names]).related("a", "b")
