"""Names that the network found."""

from headwater.reading.names.proper import find_names
from headwater.reading.trained.names import written_names
from headwater.reading.trained.network import Seen
from headwater.reading.trained.windows import Window
from headwater.records import NameKind
from tests.builders import report


def test_kinds_are_ours_and_other_things_have_none() -> None:
    text = "Anna Holm left Kesh"
    window = Window((), (), (), ((0, 4), (5, 9), (10, 14), (15, 19)))
    seen = Seen(window, (), ((3, 4, "LOC"), (0, 2, "PER"), (2, 3, "MISC")), None)  # type: ignore[arg-type]
    assert list(written_names(text, [seen])) == [
        (0, 9, NameKind.PERSON),
        (10, 14, None),
        (15, 19, NameKind.PLACE),
    ]


def test_what_the_tables_know_is_called_as_they_call_it() -> None:
    of = report("Reuters met anna holm.")
    written = [(0, 7, NameKind.PERSON), (12, 21, NameKind.PERSON)]
    found = [(name.span.quote, name.kind) for name in find_names(of, written)]
    assert found == [("Reuters", NameKind.OUTLET), ("anna holm", NameKind.PERSON)]


def test_what_the_network_takes_for_another_thing_is_no_name_for_the_rules_either() -> None:
    of = report("The Kharkov Ministry said so in Norway War.")
    at = of.text.index("Norway War")
    ruled = {name.span.quote for name in find_names(of, [])}
    kept = {name.span.quote for name in find_names(of, [(at, at + 10, None)])}
    assert any("Norway" in name for name in ruled)
    assert not any("Norway" in name for name in kept)


def test_a_name_with_capitals_does_not_go_on_into_a_small_word() -> None:
    text = "Kesh announced it, anna holm left"
    window = Window((), (), (), ((0, 4), (5, 14), (19, 23), (24, 28)))
    seen = Seen(window, (), ((0, 2, "ORG"), (2, 4, "PER")), None)  # type: ignore[arg-type]
    assert [text[a:b] for a, b, _ in written_names(text, [seen])] == ["Kesh", "anna holm"]


def test_a_word_of_saying_is_no_name() -> None:
    text = "he said kesh fell"
    window = Window((), (), (), ((0, 2), (3, 7), (8, 12), (13, 17)))
    seen = Seen(window, (), ((1, 2, "ORG"), (2, 3, "LOC")), None)  # type: ignore[arg-type]
    assert [text[a:b] for a, b, _ in written_names(text, [seen])] == ["kesh"]
