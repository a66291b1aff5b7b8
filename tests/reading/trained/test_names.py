"""Names that the network found."""

from headwater.reading.names import find_names
from headwater.reading.trained.names import written_names
from headwater.reading.trained.network import Seen
from headwater.reading.trained.windows import Window
from headwater.records import NameKind
from tests.builders import report


def test_kinds_are_ours_and_other_things_are_no_names() -> None:
    text = "Anna Holm left Kesh"
    window = Window((), (), (), ((0, 4), (5, 9), (10, 14), (15, 19)))
    seen = Seen(window, (), ((3, 4, "LOC"), (0, 2, "PER"), (2, 3, "MISC")), None)  # type: ignore[arg-type]
    assert list(written_names(text, [seen])) == [
        (0, 9, NameKind.PERSON),
        (15, 19, NameKind.PLACE),
    ]


def test_what_the_tables_know_is_called_as_they_call_it() -> None:
    of = report("Reuters met anna holm.")
    written = [(0, 7, NameKind.PERSON), (12, 21, NameKind.PERSON)]
    found = [(name.span.quote, name.kind) for name in find_names(of, written)]
    assert found == [("Reuters", NameKind.OUTLET), ("anna holm", NameKind.PERSON)]
