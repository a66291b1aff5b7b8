"""Which person a short name stands for, in one report and over several."""

from __future__ import annotations

from headwater.comparing import compare
from headwater.records import NameKind, Span
from tests.builders import named, reading, report

FAR = "Neighbours brought flowers to the house. " * 6


def called(*told: tuple[str, str]) -> dict[str, list[str]]:
    """The names of each actor by its label, in reports each of a text and the persons it names."""
    reports = [report(*text.split("|"), outlet=f"Paper {n}") for n, (text, _) in enumerate(told)]
    readings = []
    for of, (_, who) in zip(reports, told, strict=True):
        found = [n for one in who.split(", ") for n in named(of, one, NameKind.PERSON)]
        found.sort(key=lambda n: (n.span.start, -n.span.end))
        kept = [n for n in found if not any(o is not n and _holds(o.span, n.span) for o in found)]
        readings.append(reading(of, names=kept))
    order = {of.id: number for number, of in enumerate(reports)}
    return {
        actor.label: sorted(f"{n.place.quote} {order[n.place.report]}" for n in actor.names)
        for actor in compare(reports, readings).actors
    }


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def test_a_surname_is_whom_the_report_called_so_before_it_named_another() -> None:
    found = called(
        (
            f"Jan Osk fired. Osk fled. His wife, Ada Osk, wept. {FAR}Osk died.",
            "Jan Osk, Ada Osk, Osk",
        )
    )
    assert found["Jan Osk"] == ["Jan Osk 0", "Osk 0", "Osk 0"]
    assert found["Ada Osk"] == ["Ada Osk 0"]


def test_a_surname_near_behind_another_s_full_name_stays_apart() -> None:
    found = called(
        ("Jan Osk fired. Osk fled. His wife, Ada Osk, wept. Osk died.", "Jan Osk, Ada Osk, Osk")
    )
    assert found["Jan Osk"] == ["Jan Osk 0", "Osk 0"]
    assert found["Osk"] == ["Osk 0"]


def test_a_surname_below_headings_of_several_stays_apart() -> None:
    text = f"Jan Osk fired. Osk fled.|ADA OSK:|She was kind. {FAR}Osk was 55."
    assert "Osk" in called((text, "Jan Osk, ADA OSK, Osk"))


def test_a_small_child_is_not_called_by_the_surname_that_another_bears_elsewhere() -> None:
    child = ("He shot his 2-year-old son, Tea Osk. Osk fled.", "Tea Osk, Osk")
    full = ("Jan Osk fired. Osk fled.", "Jan Osk, Osk")
    assert called(child, full)["Jan Osk"] == ["Jan Osk 1", "Osk 0", "Osk 1"]
    assert called(child)["Tea Osk"] == ["Osk 0", "Tea Osk 0"]
    both = ("Ada Osk met Jan Osk.", "Ada Osk, Jan Osk")
    assert called(child, both)["Osk"] == ["Osk 0"]


def test_a_surname_in_a_report_without_a_full_name_is_whom_others_call_so() -> None:
    bare = ("Osk fled.", "Osk")
    full = (f"Jan Osk fired. Osk fled. {FAR}His wife, Ada Osk, wept.", "Jan Osk, Ada Osk, Osk")
    assert "Osk 0" in called(bare, full)["Jan Osk"]
    other = ("Ada Osk wept. Osk left.", "Ada Osk, Osk")
    assert called(bare, full, other)["Osk"] == ["Osk 0"]


def test_a_name_behind_kinship_is_not_the_kinsman_s_middle_name() -> None:
    found = called(("Jan Tea Osk fired. Osk's father, Tea, fell.", "Jan Tea Osk, Osk, Tea"))
    assert found["Tea"] == ["Tea 0"]
    assert found["Jan Tea Osk"] == ["Jan Tea Osk 0", "Osk 0"]
    said = called(("Jan Osk fled with his daughter, Osk said.", "Jan Osk, Osk"))
    assert said["Jan Osk"] == ["Jan Osk 0", "Osk 0"]


def test_a_given_name_alone_is_who_bears_it_in_a_report_of_the_same_people() -> None:
    full = ("Jan Osk fired at Tea Lund.", "Jan Osk, Tea Lund")
    assert called(full, ("Jan Osk shot Tea.", "Jan Osk, Tea"))["Tea Lund"] == [
        "Tea 1",
        "Tea Lund 0",
    ]
    assert called(full, ("They shot Tea.", "Tea"))["Tea"] == ["Tea 1"]
    two = ("Tea Brandt left.", "Tea Brandt")
    assert called(full, ("Jan Osk shot Tea.", "Jan Osk, Tea"), two)["Tea"] == ["Tea 1"]


def test_a_surname_of_several_words_is_a_short_name() -> None:
    found = called(("Jan Erik Osk-Lund fell. Osk-Lund was 18.", "Jan Erik Osk-Lund, Osk-Lund"))
    assert found == {"Jan Erik Osk-Lund": ["Jan Erik Osk-Lund 0", "Osk-Lund 0"]}
    assert (
        len(
            called(
                ("Jan Osk-Lund fell.", "Jan Osk-Lund"),
                ("Jan Per Osk-Lund fell.", "Jan Per Osk-Lund"),
            )
        )
        == 1
    )
    small = called(("Jan van der Osk fell. Van der Osk was 18.", "Jan van der Osk, Van der Osk"))
    assert small == {"Jan van der Osk": ["Jan van der Osk 0", "Van der Osk 0"]}


def test_what_is_a_place_throughout_is_of_that_kind() -> None:
    one, two = (report("They met in Kesh. Kesh slept.", outlet=f"Paper {n}") for n in range(2))
    readings = (
        reading(one, names=named(one, "Kesh", NameKind.PLACE)[:1]),
        reading(two, names=named(two, "Kesh", NameKind.PERSON)),
    )
    (kesh,) = compare((one, two), readings).actors
    assert kesh.kind is NameKind.PLACE


def test_a_king_is_nobody_of_that_surname() -> None:
    found = called(
        ("Jan Osk met King Osk. King Osk left. Osk wept.", "Jan Osk, King Osk, Osk"),
        ("King Osk slept.", "Osk"),
    )
    assert found["King Osk"] == ["King Osk 0", "King Osk 0", "Osk 1"]
    assert found["Jan Osk"] == ["Jan Osk 0"]


def test_a_king_is_he_who_has_that_given_name() -> None:
    found = called(
        ("King Osk bin Lund met Prince Jan bin Osk. King Osk left.",
         "Osk bin Lund, Jan bin Osk, Osk"),
        ("Pope Leo XIV spoke. Pope Leo left.", "Pope Leo XIV, Pope Leo"),
    )  # fmt: skip
    assert found["Osk bin Lund"] == ["Osk 0", "Osk bin Lund 0"]
    assert found["Jan bin Osk"] == ["Jan bin Osk 0"]
    assert found["Pope Leo XIV"] == ["Pope Leo 1", "Pope Leo XIV 1"]


def told_as(*told: tuple[str, tuple[str, NameKind], ...]) -> dict[str, tuple[NameKind, int]]:
    """The kind of each actor and how many names it has, by its label."""
    reports = [report(text, outlet=f"Paper {n}") for n, (text, *_) in enumerate(told)]
    readings = [
        reading(of, names=[named(of, words, kind)[-1] for words, kind in who])
        for of, (_, *who) in zip(reports, told, strict=True)
    ]
    return {a.label: (a.kind, len(a.names)) for a in compare(reports, readings).actors}


def test_a_person_s_surname_is_no_body_or_place_where_the_person_is_named() -> None:
    person, body, place = NameKind.PERSON, NameKind.BODY, NameKind.PLACE
    first = ("Jan Velda fell.", ("Jan Velda", person))
    for words, kind in (("He worked with Velda.", body), ("He saw Velda's home.", place)):
        told = (f"Jan Velda fell. {words}", ("Jan Velda", person), ("Velda", kind))
        assert told_as(told, first) == {"Jan Velda": (person, 3)}
    # where a place stands, in a report that names nobody so, or as widely used as the person
    within = ("Jan Velda fell. He lived in Velda.", ("Jan Velda", person), ("Velda", place))
    assert told_as(within, first)["Velda"] == (place, 1)
    elsewhere = ("He worked with Velda.", ("Velda", body))
    assert told_as(elsewhere, first)["Velda"] == (body, 1)
    alone = ("Jan Velda fell. He worked with Velda.", ("Jan Velda", person), ("Velda", body))
    assert told_as(alone)["Velda"] == (body, 1)


def test_a_full_name_is_a_person_s_where_reports_take_the_surname_for_one() -> None:
    person, body = NameKind.PERSON, NameKind.BODY
    first = ("Ada Velda spoke. Velda left.", ("Ada Velda", person), ("Velda", person))
    second = ("A voice of Osk, Ada Velda, spoke.", ("Ada Velda", body))
    assert told_as(first, second) == {"Ada Velda": (person, 3)}
